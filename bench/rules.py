"""docs/rules.md: all built-in rules with an example of each kind; `python -m bench readme` makes it, a test compares."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from newsclean.rules import Rule
from newsclean.stages import STAGES

PATH = Path(__file__).parent.parent / "docs" / "rules.md"
_HEAD = """\
# The rules

All built-in rules by stage, in the order in which they run, each with its reason, an example of what it cuts and one of what it
keeps. This page is made by `python -m bench readme`. `newsclean rules show STAGE/RULE` shows all phrases and examples of a rule;
`--skip STAGE/RULE` leaves it out. What it cuts is the whole example, or the lines behind `✂` and the parts in `[-…-]`; what stands
in `[=…=]` is read into a field and stays.
"""


def book() -> str:
    """The whole page."""
    return "\n".join(_lines())


def _lines() -> Iterator[str]:
    yield _HEAD
    for stage in STAGES:
        yield f"## {stage.name}\n"
        yield f"{stage.why}\n"
        for rule in stage.rules:
            yield from _entry(rule)


def _entry(rule: Rule) -> Iterator[str]:
    reads = f" It is read into `{rule.field}`." if rule.field else ""
    yield f"### {rule.name}\n"
    yield f"{rule.why}{reads}\n"
    yield "Cuts:\n" if "[=" not in _shortest(rule.removes) else "Reads:\n"
    yield f"{_fenced(_shortest(rule.removes))}\n"
    yield "Keeps:\n"
    yield f"{_fenced(_shortest(rule.keeps))}\n"


def _shortest(examples: tuple[str, ...]) -> str:
    """The example that is read fastest: the one of the fewest lines, and of those the first."""
    return min((example.strip("\n") for example in examples), key=lambda example: example.count("\n"))


def _fenced(text: str) -> str:
    return f"```text\n{text}\n```"


def write() -> None:
    """Make the page anew."""
    PATH.write_text(book(), encoding="utf-8")
