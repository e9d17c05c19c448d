"""The sheet a page is worked on: its lines, what has been claimed of them, and the phrases found in them.

Stages look at a `Sheet` and claim; that is all they can do to it. Whole lines are claimed, or the head or the
tail of a line; the first claim wins, and what was claimed is not seen by later stages as text, only as a
claimed neighbour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from .hints import Hints
from .live import Entries, find_entries, opening_summary
from .page import Line, as_output, read_line, stripped
from .prose import LEAST_PROSE, is_prose
from .rules import Hit, PhraseIndex, Rule, Step, Value

if TYPE_CHECKING:
    from .judge import Model

_MAY_TAKE_CORRECTIONS = frozenset({"duplicates", "comments", "joins"})
"""Correction notes are editorial text; only a second copy, or one in a comment thread, may go."""

_NOT_IN_ENTRIES = frozenset({"headline", "byline", "navigation", "appeals", "related", "images", "body"})
"""Stages that do not get the summary of a live blog: its points sound like headlines."""


_NO_HITS: list[Hit] = []


def every_rule(rule: Rule) -> bool:
    """That any rule may claim."""
    return True


class Sheet:
    """The lines of a page under work.

    lines: as they now stand (a line that lost its head or tail is replaced by what is left of it).
    claims: the rule that claimed each line, or None. steps: what has been claimed, in the order of claiming.
    hits: the phrases found in each line. allowed: whether a rule may claim (the --skip and --only switches).
    favor: how boldly doubtful lines are to be cut: "balanced", "precision" or "recall".
    model: the structural judge's weights, if not its own. keep: phrases, casefolded; nothing is cut of a line
    that holds one. before: the sheet of the pass before; most of its lines stand here again.
    """

    def __init__(
        self,
        text: str,
        lines: list[Line],
        index: PhraseIndex,
        allowed: Callable[[Rule], bool] = every_rule,
        favor: str = "balanced",
        model: Model | None = None,
        keep: tuple[str, ...] = (),
        before: Sheet | None = None,
    ) -> None:
        self.text = text
        self.index = index
        self.allowed = allowed
        self.favor = favor
        self.model = model
        self.keep = keep
        self.steps: list[Step] = []
        self.known: dict[str, list[Hit]] = before.known if before and before.index is index else {}
        self._take(lines)

    def _take(self, lines: list[Line]) -> None:
        self.lines = list(lines)
        self.claims: list[Rule | None] = [None] * len(lines)
        self.hits = self._find(lines)
        self.prose = [len(line.text) >= LEAST_PROSE and is_prose(line.text) for line in lines]
        self.kept = {n for n, line in enumerate(lines) if self._is_kept(line)} if self.keep else set()
        self._first, self._last = 0, len(lines) - 1
        self.__dict__.pop("live", None)
        self.__dict__.pop("summary", None)
        self.__dict__.pop("hints", None)

    def _find(self, lines: list[Line]) -> dict[int, list[Hit]]:
        """The phrases in these lines, by number; those of lines that stood on the sheet of the pass before are known."""
        known = self.known
        new = [line for line in lines if line.fold not in known] if known else lines
        if new:
            found = self.index.find(new)
            for number, line in enumerate(new):
                known[line.fold] = found.get(number, _NO_HITS)
        return {number: hits for number, line in enumerate(lines) if (hits := known[line.fold])}

    def _is_kept(self, line: Line) -> bool:
        """Whether a line holds a phrase that the user wants kept."""
        said = line.text.casefold()
        return any(phrase in said for phrase in self.keep)

    # -- looking -------------------------------------------------------------------------------------------

    def open(self) -> Iterator[tuple[int, Line]]:
        """The lines nobody has claimed, with their numbers."""
        claims = self.claims
        for number, line in enumerate(self.lines):
            if claims[number] is None:
                yield number, line

    def has(self, number: int, *concepts: str) -> bool:
        """Whether a phrase of one of these concepts was found in the line."""
        hits = self.hits.get(number)
        if hits:
            for hit in hits:  # quicker than any()
                if hit.concept in concepts:
                    return True
        return False

    @cached_property
    def hints(self) -> Hints:
        """On which lines words stand. A line that lost its head or tail since still counts with all that it had."""
        return Hints("\n".join([line.text for line in self.lines]).lower().replace("i\u0307", "i"))

    @cached_property
    def by_concept(self) -> dict[str, list[tuple[int, Hit]]]:
        """Concept to the (line number, hit) pairs where it was found."""
        table: dict[str, list[tuple[int, Hit]]] = {}
        for number, hits in self.hits.items():
            for hit in hits:
                table.setdefault(hit.concept, []).append((number, hit))
        return table

    @cached_property
    def live(self) -> Entries | None:
        """The entries of the page, if it is a live blog."""
        return find_entries(self.lines, self.prose, self.hits)

    @cached_property
    def summary(self) -> frozenset[int]:
        """The heading and the points of the summary above the entries of a live blog, or at the beginning of the text."""
        return self.live.summary if self.live else opening_summary(self.lines, self.hits)

    def body(self) -> tuple[int, int]:
        """The first and the last unclaimed line of prose; (len, -1) where there is none.

        Claims only grow, so both ends only move inwards.
        """
        while self._first <= self._last and not self._open_prose(self._first):
            self._first += 1
        while self._first <= self._last and not self._open_prose(self._last):
            self._last -= 1
        return (self._first, self._last) if self._first <= self._last else (len(self.lines), -1)

    def _open_prose(self, number: int) -> bool:
        return self.prose[number] and self.claims[number] is None

    def claimed_by(self, rule: str) -> int:
        """The first line that a rule, given by its name, has claimed; -1 if there is none."""
        named = (
            number for number, claim in enumerate(self.claims) if claim is not None and claim.name == rule
        )
        return next(named, -1)

    def beside_claim(self, number: int) -> bool:
        """Whether the line before or after this one is claimed."""
        before = number > 0 and self.claims[number - 1] is not None
        after = number + 1 < len(self.lines) and self.claims[number + 1] is not None
        return before or after

    # -- claiming ------------------------------------------------------------------------------------------

    def claim(
        self,
        rule: Rule,
        number: int,
        last: int | None = None,
        field: str | None = None,
        value: Value | None = None,
        note: str | None = None,
    ) -> bool:
        """Claim a line, or the lines `number` to `last`.

        False if one of them is taken, or the user wants it kept, or the rule is switched off.
        """
        last = number if last is None else last
        if not self.allowed(rule):
            return False
        lines = range(number, last + 1)
        corrections = rule.stage in _MAY_TAKE_CORRECTIONS
        for n in lines:
            if self.claims[n] is not None or (not corrections and self._is_correction(n)):
                return False
        if self.kept and not self.kept.isdisjoint(lines):
            return False
        if rule.stage in _NOT_IN_ENTRIES and not self.summary.isdisjoint(lines):
            return False
        line = self.lines[number]
        if number == last and not line.hole:
            self._step(rule, line.start, line.end, field, value, note)
        else:
            for start, end in self._stretches(number, last):
                self._step(rule, start, end, field, value, note)
                field = value = None
        for n in lines:
            self.claims[n] = rule
        return True

    def _is_correction(self, number: int) -> bool:
        """Whether the line is a correction note, or heads one: "Corrections" alone is a link of the menu or footer."""
        for hit in self.hits.get(number, ()):
            if hit.concept == "correction":
                after = number + 1
                return hit.shape != "line" or (after < len(self.lines) and self.prose[after])
        return False

    def _stretches(self, number: int, last: int) -> Iterator[tuple[int, int]]:
        """The spans of these lines: one, or several where an earlier claim took out what stood between or inside."""
        start = end = self.lines[number].start
        for line in self.lines[number : last + 1]:
            if self.text[end : line.start].strip():
                yield start, end
                start = line.start
            if line.hole:
                yield start, line.hole[0]
                start = line.hole[1]
            end = line.end
        yield start, end

    def claim_part(
        self,
        rule: Rule,
        number: int,
        start: int,
        end: int,
        field: str | None = None,
        value: Value | None = None,
    ) -> bool:
        """Claim the head or the tail of a line, given as offsets into the input; False as in `claim`."""
        line = self.lines[number]
        if not self.allowed(rule) or self.claims[number] is not None or number in self.kept:
            return False
        assert line.start <= start < end <= line.end
        assert start == line.start or end == line.end
        rest = (end, line.end) if start == line.start else (line.start, start)
        left = stripped(self.text, *rest)
        if left is None:
            return self.claim(rule, number, field=field, value=value)
        for span in _around(line.hole, start, end):
            self._step(rule, *span, field, value, None)
            field = value = None
        self.lines[number] = read_line(self.text, *left, line.gap, line.indent, line.hole)
        self.prose[number] = is_prose(self.lines[number].text)
        return True

    def join(self, rule: Rule, numbers: list[int]) -> None:
        """Claim the white space between each of these lines and the next, so that both are one word.

        Only before any other claim: lines are counted anew.
        """
        if not self.allowed(rule) or not numbers:
            return
        heads = {n for n in numbers if self.kept.isdisjoint((n, n + 1))}
        lines: list[Line] = []
        for number, line in enumerate(self.lines):
            if number - 1 in heads:
                first = lines.pop()
                hole = (first.end, line.start)
                self._step(rule, *hole, None, None, None)
                line = read_line(self.text, first.start, line.end, first.gap, first.indent, hole)
            lines.append(line)
        self._take(lines)

    def read(self, rule: Rule, number: int, field: str, value: Value) -> None:
        """Note what a line says about the article, without taking it out of the text."""
        line = self.lines[number]
        self.read_span(rule, line.start, line.end, field, value)

    def read_span(self, rule: Rule, start: int, end: int, field: str, value: Value) -> None:
        """Note what the span [start, end) of the input says about the article."""
        if self.allowed(rule):
            self.steps.append(Step(rule.stage, rule.short_name, start, end, field, value, cuts=False))

    def _step(
        self, rule: Rule, start: int, end: int, field: str | None, value: Value | None, note: str | None
    ) -> None:
        self.steps.append(Step(rule.stage, rule.short_name, start, end, field, value, note))

    # -- leaving -------------------------------------------------------------------------------------------

    def rest(self) -> list[Line]:
        """The unclaimed lines, as they would be read again from the finished text."""
        return as_output([line for _, line in self.open()])


def _around(hole: tuple[int, int] | None, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The span [start, end), or its parts on both sides of a hole in it."""
    if hole and start < hole[0] and hole[1] < end:
        yield start, hole[0]
        start = hole[1]
    yield start, end
