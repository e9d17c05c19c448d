"""What kind of page it is, so that a corpus can drop what is no article.

Error pages and lists of stories hold no article at all: the body stage asks here and takes out what is left of them,
by a rule that says so. The other kinds are read off the steps at the end.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from .page import Line
from .patterns import Pattern
from .prose import is_prose, word_count
from .rules import Step

if TYPE_CHECKING:
    from .sheet import Sheet

_CLOCK = Pattern(r"\d[:.h]\d\d")
"""A time of day: what parts the entries of a live blog; "2 hours ago" may as well part the teasers of a list."""
_STUB = 250
"""Words; an article that kept fewer before a paywall is only the beginning of one."""
_FEW = 80
"""Words; a page with an error message that has more prose than this is an article about errors."""
_STAMPS = 4
"""Time stamps with text below them that make a live blog."""
_MOST_TEASED, _TEASER = 2500, 300
"""Characters that all teasers of a list, and one of them, have at the most."""
_STORIES = 5
"""Dated teasers that make a list of stories."""


def is_error(sheet: Sheet) -> bool:
    """Whether the page says that it could not be shown, and little else."""
    if not any(
        rule is not None and rule.name == "legal/error" for rule in sheet.claims
    ) and not sheet.by_concept.get("error"):
        return False
    prose = sum(word_count(line.text) for number, line in sheet.open() if sheet.prose[number])
    return prose < _FEW and not any(
        rule is not None and rule.name in ("byline/byline", "byline/date") for rule in sheet.claims
    )


def entries(sheet: Sheet) -> tuple[int, int] | None:
    """The first and the last line of a live blog's entries; None if the page is none."""
    title = sheet.claimed_by("headline/title")
    live = title >= 0 and "live" in sheet.lines[title].fold
    stamps = [
        n
        for n, rule in enumerate(sheet.claims)
        if rule is not None
        and rule.name == "byline/time-stamp"
        and (live or _CLOCK.search(sheet.lines[n].text))
    ]
    with_text = [n for n in stamps if any(_open_prose(sheet, below) for below in range(n + 1, n + 6))]
    if len(with_text) < _STAMPS:
        return None
    last = with_text[-1]
    while any(_open_prose(sheet, below) for below in range(last + 1, last + 4)):
        last += 1
    return with_text[0], last


def _open_prose(sheet: Sheet, number: int) -> bool:
    return number < len(sheet.lines) and sheet.prose[number] and sheet.claims[number] is None


def is_listing(sheet: Sheet, kept: list[int]) -> bool:
    """Whether what is left are teasers: short, no two paragraphs together, parted by dates or links, and no byline."""
    prose = [number for number in kept if sheet.prose[number]]
    names = [rule.name for rule in sheet.claims if rule is not None]
    if "byline/byline" in names or any(b - a == 1 for a, b in pairwise(prose)):
        return False
    sizes = [len(sheet.lines[number].text) for number in kept]
    if sum(sizes) > _MOST_TEASED or any(size > _TEASER for size in sizes) or len(kept) > 40:
        return False
    marks = sum(name in ("byline/date", "byline/time-stamp", "related/read-more-link") for name in names)
    return marks >= _STORIES and marks >= len(prose)


def kind_of(text: str, kept: list[Line], steps: list[Step]) -> str:
    """`article`, `liveblog`, `listing`, `paywall`, `error` or `empty`."""
    rules = {f"{step.stage}/{step.rule}" for step in steps}
    if "body/error-page" in rules:
        return "error"
    if "body/list-of-stories" in rules:
        return "listing"
    words = sum(word_count(line.text) for line in kept)
    if not words and "legal/error" in rules:
        return "error"
    walls = [step.start for step in steps if step.stage == "paywall"]
    if walls and words < _STUB and (not kept or max(walls) > kept[-1].start):
        return "paywall"
    if not any(character.isalnum() for line in kept for character in line.text):
        return "empty"
    return "liveblog" if _is_liveblog(text, kept, steps) else "article"


def _is_liveblog(text: str, kept: list[Line], steps: list[Step]) -> bool:
    """Whether time stamps stand between the paragraphs that were kept; see `entries`."""
    live = any(step.rule == "title" and "live" in text[step.start : step.end].lower() for step in steps)
    prose = [line.start for line in kept if is_prose(line.text)]
    stamps = [
        step.start
        for step in steps
        if step.rule == "time-stamp" and (live or _CLOCK.search(text, step.start, step.end))
    ]
    between = sum(any(a < at < b for at in stamps) for a, b in pairwise([-1, *prose]))
    return between >= _STAMPS
