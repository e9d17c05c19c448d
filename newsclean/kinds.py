"""What kind of page it was, so that a corpus can drop what is no article."""

from __future__ import annotations

from .page import Line, Page
from .prose import is_prose, word_count
from .rules import Step

_STUB = 120
"""Words; an article with a paywall that kept fewer is only the beginning of one."""
_STAMPS = 4
"""Time stamps between paragraphs that make a live blog."""


def kind_of(page: Page, kept: list[Line], steps: list[Step]) -> str:
    """`article`, `liveblog`, `listing`, `paywall`, `error` or `empty`."""
    if not any(character.isalnum() for line in page.lines for character in line.text):
        return "empty"
    rules = {f"{step.stage}/{step.rule}" for step in steps}
    words = sum(word_count(line.text) for line in kept)
    prose = sum(is_prose(line.text) for line in kept)
    if "legal/error" in rules and words < _STUB:
        return "error"
    if any(step.stage == "paywall" for step in steps) and words < _STUB:
        return "paywall"
    if _is_liveblog(kept, steps):
        return "liveblog"
    headlines = sum(step.stage in ("related", "body", "navigation") for step in steps)
    if prose <= 1 and words < _STUB and headlines >= 8:
        return "listing"
    return "article"


def _is_liveblog(kept: list[Line], steps: list[Step]) -> bool:
    """Whether time stamps stand between the paragraphs that were kept."""
    prose = [line.start for line in kept if is_prose(line.text)]
    if len(prose) < _STAMPS:
        return False
    stamps = [step.start for step in steps if step.stage == "byline" and step.rule in ("time-stamp", "date")]
    inside = [at for at in stamps if (prose[0] > at and at > 0) or prose[0] < at < prose[-1]]
    between = sum(any(a < at < b for at in inside) for a, b in zip([-1, *prose], prose, strict=False))
    return between >= _STAMPS
