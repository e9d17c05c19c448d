"""The page as it was read, line by line, with the steps that stand on each part of a line.

Everything that shows cuts to people is made from these rows: the explanation on a terminal, the report, the
notebook. They are made of the input and the steps alone.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from .records import dataclass
from .rules import Step


@dataclass(slots=True, eq=False)
class Mark:
    """A span of the page that was cut, or only read, with all steps that speak about it.

    `steps[0]` is the one that claimed the span; the others read fields from it or from parts of it.
    """

    start: int
    end: int
    steps: list[Step]

    @property
    def cuts(self) -> bool:
        """Whether the span was taken out; if not, a field was read from text that stays."""
        return self.steps[0].cuts

    @property
    def rule(self) -> str:
        """The rule that claimed the span, as `stage/rule`."""
        return rule_of(self.steps[0])


@dataclass(slots=True)
class Row:
    """A line of the page: its span without white space around it, and what stands on it.

    `parts` are the pieces of the line in order, each with its mark or None; together they are the line. `marks`
    are those that touch the line, also where they claim nothing but the line's end.
    """

    start: int
    end: int
    parts: list[tuple[str, Mark | None]]
    marks: list[Mark]

    @property
    def blank(self) -> bool:
        """Whether nothing stands on the line."""
        return self.start == self.end


def rule_of(step: Step) -> str:
    """The rule of a step as people type it: `stage/rule`."""
    return f"{step.stage}/{step.rule}"


def marks_of(steps: Iterable[Step]) -> list[Mark]:
    """The marks of these steps in the order of the page; no two overlap."""
    marks: list[Mark] = []
    reads: list[Step] = []
    for step in sorted(steps, key=lambda step: (step.start, step.end)):
        if not step.cuts:
            reads.append(step)
        elif marks and step.start < marks[-1].end:
            marks[-1].steps.append(step)
            marks[-1].end = max(marks[-1].end, step.end)
        else:
            marks.append(Mark(step.start, step.end, [step]))
    cuts = list(marks)
    free: list[Mark] = []
    for step in reads:
        near = bisect_left(cuts, step.start + 1, key=lambda mark: mark.end)
        if near < len(cuts) and cuts[near].start < step.end:
            cuts[near].steps.append(step)
        elif free and step.start < free[-1].end:
            free[-1].steps.append(step)
        else:
            free.append(Mark(step.start, step.end, [step]))
    return sorted(cuts + free, key=lambda mark: (mark.start, mark.end))


def rows_of(page: str, marks: list[Mark]) -> Iterator[Row]:
    """The lines of a page, blank ones too, each cut into its parts."""
    open_marks: list[Mark] = []
    at = begin = 0
    for line in page.splitlines(keepends=True):
        end = begin + len(line)
        while at < len(marks) and marks[at].start < end:
            open_marks.append(marks[at])
            at += 1
        bare = line.strip()
        start = begin + line.find(bare)
        here = [mark for mark in open_marks if mark.end > start]
        stop = start + len(bare)
        yield Row(start, stop, list(_parts(page, start, stop, here)), here)
        open_marks = [mark for mark in open_marks if mark.end > end]
        begin = end


def _parts(page: str, start: int, end: int, marks: list[Mark]) -> Iterator[tuple[str, Mark | None]]:
    """The parts of a line that are not empty."""
    at = start
    for mark in marks:
        first, last = max(mark.start, at), min(mark.end, end)
        if first < last:
            if at < first:
                yield page[at:first], None
            yield page[first:last], mark
            at = last
    if at < end:
        yield page[at:end], None
