"""Every rule is tried on its own examples: what it must take out, and what it must leave alone.

An example is a small page. In `removes` every line goes, or, where something is marked, just that:

- "✂ " before a line: the line goes;
- "[-" and "-]" around a part of a line: the part goes;
- "[=" and "=]" around a part of a line: the part is read into a field, and stays.

In `keeps` the rule finds nothing. (`--explain` marks what was cut and read by the same signs.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from .cleaner import clean
from .rules import Rule

_MARKS = re.compile(r"^✂ |\[[-=]|[-=]\]", re.MULTILINE)

Span = tuple[int, int]


@dataclass(slots=True)
class Example:
    """A page without its marks, and the spans that were marked, as offsets into the page."""

    page: str = ""
    cut: list[Span] = field(default_factory=list)
    read: list[Span] = field(default_factory=list)

    @classmethod
    def parse(cls, text: str) -> Example:
        """The example that is written so; raises ValueError where a mark has no partner."""
        text = text.strip("\n")
        example = cls()
        at = 0
        opened: tuple[str, int] | None = None
        for mark in _MARKS.finditer(text):
            example.page += text[at : mark.start()]
            at = mark.end()
            here = len(example.page)
            if mark[0][0] == "✂":
                line = text[at:].partition("\n")[0]
                example.cut.append((here, here + len(line.rstrip())))
            elif mark[0][0] == "[" and opened is None:
                opened = mark[0][1], here
            elif mark[0][1] == "]" and opened is not None and mark[0][0] == opened[0]:
                (example.cut if opened[0] == "-" else example.read).append((opened[1], here))
                opened = None
            else:
                raise ValueError(f"the mark {mark[0]} has no partner")
        if opened is not None:
            raise ValueError(f"the mark [{opened[0]} has no partner")
        example.page += text[at:]
        if not example.cut and not example.read:
            example.cut = pieces(example.page, 0, len(example.page))
        return example


def pieces(page: str, start: int, end: int) -> list[Span]:
    """A span line by line, without the white space around each; white space alone is a piece of its own."""
    if page[start:end].isspace():
        return [(start, end)]
    found = []
    at = start
    for line in page[start:end].splitlines(keepends=True):
        if bare := line.strip():
            begin = at + line.index(bare)
            found.append((begin, begin + len(bare)))
        at += len(line)
    return found


def found_by(rule: Rule, page: str, *, alone: bool) -> tuple[list[Span], list[Span]]:
    """What a rule cuts from a page and what it reads; alone, or among all rules."""
    steps = clean(page, only=[rule.name] if alone else []).steps
    own = [step for step in steps if f"{step.stage}/{step.rule}" == rule.name]
    cut = [piece for step in own if step.cuts for piece in pieces(page, step.start, step.end)]
    return cut, [(step.start, step.end) for step in own if not step.cuts]


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that a rule fails: its list ("removes" or "keeps"), its number in it, from 1, and what is wrong."""

    rule: Rule
    list: str
    number: int
    wrong: str


def failures(rule: Rule) -> Iterator[Failure]:
    """The examples that a rule fails."""
    for name, fault in (("removes", removes_fault), ("keeps", keeps_fault)):
        for number, text in enumerate(getattr(rule, name), 1):
            if wrong := fault(rule, text):
                yield Failure(rule, name, number, wrong)


def removes_fault(rule: Rule, text: str) -> str | None:
    """What is wrong where the rule does not take out (or read) just what the example marks; None if it does.

    A rule that finds nothing alone leans on the claims of others, and is tried among them.
    """
    try:
        example = Example.parse(text)
    except ValueError as error:
        return str(error)
    found = found_by(rule, example.page, alone=True)
    if found == ([], []):
        found = found_by(rule, example.page, alone=False)
    cut, read = found
    faults = [
        *_differences(example.page, "cut", set(example.cut), set(cut)),
        *(_differences(example.page, "read", set(example.read), set(read)) if example.read else ()),
    ]
    return "; ".join(faults) or None


def keeps_fault(rule: Rule, text: str) -> str | None:
    """What the rule takes out of a text that it must leave, alone or among all rules; None if nothing."""
    page = text.strip("\n")
    for alone in (True, False):
        cut, read = found_by(rule, page, alone=alone)
        faults = [*_differences(page, "cut", set(), set(cut)), *_differences(page, "read", set(), set(read))]
        if faults:
            return "; ".join(faults)
    return None


def _differences(page: str, verb: str, wanted: set[Span], found: set[Span]) -> Iterator[str]:
    for start, end in sorted(wanted - found):
        yield f"not {verb}: {page[start:end]!r}"
    for start, end in sorted(found - wanted):
        yield f"{verb}, but should not be: {page[start:end]!r}"
