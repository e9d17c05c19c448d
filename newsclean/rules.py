"""Rules: one named, explained, exampled way to recognise one kind of noise; and the index that finds them.

A rule says *what* it recognises in one of three ways:

- `concepts`: phrases of the language packs, found through one index over all packs;
- `pattern`: a regular expression for a whole line (or, with `head`/`tail`, for its beginning or its end), run
  only on lines that pass the rule's cheap gate (`max_length`, `near`);
- neither: the stage that owns the rule claims with it by looking at the structure of the page.

and *where* that counts: a firm rule counts wherever the line stands; a `weak` one only outside the prose or
beside a line already claimed.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import Any, Literal

from .page import DECORATION, Line
from .patterns import Pattern
from .prose import PERSONAL, is_dense
from .records import dataclass, field

Value = str | dict[str, str | None]


@dataclass(frozen=True, slots=True)
class Step:
    """A claim: the span [start, end) of the input is not article text, for this reason.

    `field` and `value`: what the span says about the article, where it says something. `note`: what else a
    reader should know (the score of the structural judge). A step with `cuts` False takes nothing out: it only
    reads a value from text that stays (a dateline).
    """

    stage: str
    rule: str
    start: int
    end: int
    field: str | None = None
    value: Value | None = None
    note: str | None = None
    cuts: bool = True

    def to_dict(self, text: str) -> dict[str, Any]:
        """As it stands under `removed` in the output; `text` is the decoded input."""
        record: dict[str, Any] = {
            "stage": self.stage,
            "rule": self.rule,
            "start": self.start,
            "end": self.end,
            "text": text[self.start : self.end],
        }
        if self.field is not None:
            record["field"] = self.field
        if self.note is not None:
            record["note"] = self.note
        return record


@dataclass(frozen=True)
class Rule:
    """One way to recognise one kind of noise.

    name: "stage/rule". why: one sentence for people. removes: real-looking noise the rule takes out; keeps:
    near-miss sentences of journalism it must leave. Both are tests of the rule: each is a small page, and
    in `removes` every line of it goes, or just what is marked (trials.py).
    concepts, pattern: see the module. part: which part of a line the pattern describes. near: characters or
    words (lower case) of which one must stand in the line before the pattern is tried; max_length: of the line,
    in characters. weak: see the module. field: what the line is lifted into; the value is the group named like
    the field, else the line.

    For rules of packs (packs.py): phrases: of the rule itself, written as in a language pack. verbose: whether white
    space and # in the pattern are layout. pack: the file that the rule stands in.
    """

    name: str
    why: str
    removes: tuple[str, ...]
    keeps: tuple[str, ...]
    concepts: tuple[str, ...] = ()
    pattern: str | None = None
    part: Literal["line", "head", "tail"] = "line"
    near: tuple[str, ...] = ()
    max_length: int = 400
    weak: bool = False
    field: str | None = None
    phrases: tuple[str, ...] = ()
    verbose: bool = True
    pack: str | None = None

    @cached_property
    def stage(self) -> str:
        """The stage that the rule belongs to."""
        return self.name.partition("/")[0]

    @cached_property
    def short_name(self) -> str:
        """Its name inside the stage."""
        return self.name.partition("/")[2]

    @property
    def slowness(self) -> str:
        """What is said where the rule was left out."""
        return (
            f"{self.pack or 'rules'}: rule {self.name!r} was left out: its pattern took too long on this page"
        )

    @cached_property
    def _compiled(self) -> Pattern:
        assert self.pattern is not None
        pattern = self.pattern
        if self.part == "tail":
            laid_out = self.verbose or pattern.startswith("(?x")
            pattern = f"(?:{pattern}{chr(10) if laid_out else ''})\\Z"  # a comment ends with its line
        return Pattern(pattern, verbose=self.verbose, ignore_case=True, modern=True)

    def compile(self) -> None:
        """Compile the pattern now, not when it is first needed; raises regex.error if it is none."""
        _ = self._compiled.compiled

    def match(self, line: str, timeout: float | None = None) -> Any:
        """The match of the pattern in a line, or None.

        timeout: seconds after which TimeoutError is raised; without it, a line that takes too long does not match.
        """
        if self.pattern is None or len(line) > self.max_length:
            return None
        if self.near:
            low = line.lower()
            for word in self.near:  # quicker than any()
                if word in low:
                    break
            else:
                return None
        if timeout is None:
            return self._look(line)
        return getattr(self._compiled.compiled, _LOOKS[self.part])(line, timeout=timeout)

    @cached_property
    def _look(self) -> Any:
        return getattr(self._compiled, _LOOKS[self.part])


_LOOKS = {"line": "fullmatch", "head": "match", "tail": "search"}


class SlowPattern(Exception):
    """The pattern of this rule took too long on a page."""

    def __init__(self, rule: Rule) -> None:
        super().__init__(rule)
        self.rule = rule


_LOOSE = ":.,-/|"
"""What may hang on a line's first word without being part of it."""
ANY = "…"
"""Stands in a phrase for whatever comes before or after it."""


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase found in a line: whose it is, and what the line says beside it ("read more: …" gives the rest)."""

    concept: str
    shape: Literal["line", "head", "tail", "inside"]
    phrase: str


@dataclass
class PhraseIndex:
    """All phrases of all packs, by concept, arranged for look-up.

    Whole lines are one dictionary look-up; beginnings and ends are looked up by the line's first and last word (in
    scripts without spaces by two characters); what may stand anywhere is found by one Aho-Corasick pass over the page.
    Of whole lines, nearly all phrases, the index has the concepts alone: it is built at every start; the hits of those that were
    met are kept in `lines`. `personal` finds the words
    by which a publisher speaks to its readers in these languages.
    """

    whole: dict[str, tuple[str, ...]] = field(default_factory=dict)
    heads: dict[str, tuple[Hit, ...]] = field(default_factory=dict)
    tails: dict[str, tuple[Hit, ...]] = field(default_factory=dict)
    inside: list[Hit] = field(default_factory=list)
    lines: dict[str, tuple[Hit, ...]] = field(default_factory=dict)
    personal: Pattern = PERSONAL

    @classmethod
    def build(cls, packs: Iterable[Mapping[str, tuple[str, ...]]]) -> PhraseIndex:
        index = cls()
        whole = index.whole
        for pack in packs:
            for concept, phrases in pack.items():
                alone: tuple[str, ...] = (concept,)
                lines: dict[str, tuple[str, ...]] = {}
                for phrase in phrases:
                    if ANY in phrase:
                        index._add(concept, phrase)
                    elif (
                        phrase[0].isalnum() and phrase[-1].isalnum()
                    ):  # nearly always, and quicker than to strip
                        lines[phrase] = alone
                    else:
                        lines[phrase.strip(DECORATION)] = alone
                for known in lines.keys() & whole.keys():
                    lines[known] = (*whole[known], concept)
                whole.update(lines)
        return index

    @classmethod
    def joined(cls, indexes: Iterable[PhraseIndex]) -> PhraseIndex:
        """One index that knows the phrases of several."""
        index = cls()
        for each in indexes:
            _merge(index.whole, each.whole)
            _merge(index.heads, each.heads)
            _merge(index.tails, each.tails)
            index.inside += each.inside
        return index

    def _add(self, concept: str, phrase: str) -> None:
        """Add a phrase that is part of a line."""
        opens, ends = phrase[0] == ANY, phrase[-1] == ANY
        text = phrase.strip(ANY).strip()
        if not text[0].isalnum():
            text = text.lstrip(DECORATION)
        if opens and not text[-1].isalnum():  # a colon is part of how a line begins ("more: …")
            text = text.rstrip(DECORATION)
        if opens and ends:
            self.inside.append(Hit(concept, "inside", text))
        elif ends:
            key = text[:2] if is_dense(text[0]) else text.partition(" ")[0].rstrip(_LOOSE)
            _append(self.heads, key, Hit(concept, "head", text))
        else:
            key = text[-2:] if is_dense(text[-1]) else text.rpartition(" ")[2]
            _append(self.tails, key, Hit(concept, "tail", text))

    @cached_property
    def _automaton(self) -> Any:
        import ahocorasick_rs

        return ahocorasick_rs.AhoCorasick([hit.phrase for hit in self.inside])

    def find(self, lines: list[Line]) -> dict[int, list[Hit]]:
        """The phrases in these lines: line number to hits, whole-line hits first; lines without any are left out."""
        found: dict[int, list[Hit]] = {}
        heads, tails, whole = self.heads, self.tails, self.whole
        for number, line in enumerate(lines):
            fold = line.fold
            first, _, rest = fold.partition(" ")
            if (
                (
                    fold in whole
                    or first in heads
                    or first.rstrip(_LOOSE) in heads
                    or (rest and fold[fold.rfind(" ") + 1 :] in tails)
                    or fold[:2] in heads  # scripts without spaces
                    or fold[-2:] in tails
                )
                and (hits := list(self._ends(fold)))
            ):
                found[number] = hits
        for number, hit in self._within(lines):
            found.setdefault(number, []).append(hit)
        return found

    def _ends(self, fold: str) -> Iterator[Hit]:
        if fold in self.whole:
            if fold not in self.lines:
                self.lines[fold] = tuple(Hit(concept, "line", fold) for concept in self.whole[fold])
            yield from self.lines[fold]
        if not fold:
            return
        first, _, rest = fold.partition(" ")
        for hit in self.heads.get(fold[:2] if is_dense(fold[0]) else first.rstrip(_LOOSE), ()):
            end = hit.phrase[-1]
            if fold.startswith(hit.phrase) and (not end.isalnum() or _edge(fold, len(hit.phrase), end)):
                yield hit
        dense = is_dense(fold[-1])
        if rest or dense:
            for hit in self.tails.get(fold[-2:] if dense else fold.rpartition(" ")[2], ()):
                if fold.endswith(hit.phrase) and _edge(fold, -len(hit.phrase) - 1, hit.phrase[0]):
                    yield hit

    def _within(self, lines: list[Line]) -> Iterator[tuple[int, Hit]]:
        if not self.inside:
            return
        page = "\n".join(line.fold for line in lines)
        matches = self._automaton.find_matches_as_indexes(page, overlapping=True)
        if not matches:
            return
        number = 0
        line_end = len(lines[0].fold)
        for which, start, end in sorted(matches, key=lambda match: match[1]):
            while start > line_end:
                number += 1
                line_end += 1 + len(lines[number].fold)
            if _edge(page, end, page[end - 1]) and (start == 0 or _edge(page, start - 1, page[start])):
                yield number, self.inside[which]


def _merge(table: dict[str, tuple[Any, ...]], other: dict[str, tuple[Any, ...]]) -> None:
    for key, entries in other.items():
        table[key] = (*table[key], *entries) if key in table else entries


def _append(table: dict[str, tuple[Hit, ...]], key: str, hit: Hit) -> None:
    table[key] = (*table[key], hit) if key in table else (hit,)


def _edge(text: str, at: int, inner: str) -> bool:
    """Whether a word ends between the character `inner` and this index: the one there is no letter (or there is none), or
    one of the two is of a script without spaces.
    """
    if at >= len(text) or at < -len(text):
        return True
    outer = text[at]
    return not outer.isalnum() or is_dense(outer) or is_dense(inner)
