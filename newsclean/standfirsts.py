"""Which line is the standfirst? Told by its place under the headline, its shape, and what stands between it and the text.

As for headlines (titles.py), each line that could be it is described by features, each feature has a weight, and the scores
become probabilities, beside that of a page that has none. The weights are learned by `make train`
(bench/train_standfirsts.py) and stand in standfirsts.json.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache, cached_property

from . import dates, titles
from .authors import NO_PERSON
from .data import read_json
from .language import language_of
from .page import fold
from .patterns import Pattern
from .persons import announced, persons
from .prose import ends_sentence, width, word_count, words
from .records import dataclass
from .sheet import Sheet

LIKELY = 0.25
"""Probability from which the best choice counts."""
LIKELY_IF_PARTED = 0.1
"""The same where something of the page's head, or a dateline, parts it from the text."""
SURE = 0.8
"""Probability from which it is no text of the article though nothing parts it from that; below it is read, and stays."""
_UNDER = 24
"""Lines under the headline in which a standfirst is looked for."""
_ABOVE_TEXT = 16
"""Lines above the text in which it is looked for where the title is told far from that."""
_PARAGRAPHS = 3
"""Paragraphs of prose up to which it is looked for."""
_LONGEST = 500
"""Characters, as `prose.width` counts them."""
_SHORT = 100
"""Characters of a line that may be names with a role or a paper."""
_BARS = Pattern(r"\s[/|•·]\s", needs=(" / ", " | ", " • ", " · "))
_AGO = Pattern(r"(?:(?:vor|hace|il y a)? ?\d+ \w+(?: ago)? ?)+")
_CLOCK = Pattern(r"\d[:.]\d\d\b", needs=(":", "."))
_STOPS = (". ", "! ", "? ")
_DATELINE = Pattern(r"[^\W\d_a-z][\w .,'’/-]{1,40}\s?(?:\([^()]{2,30}\)\s?[-–—:.]|[–—]\s)")
"""The place, and perhaps the agency, at the head of a first paragraph."""
_NEAR = (
    "byline_prefix", "published", "updated", "reading_time", "share", "print", "listen", "comment_count", "image_marker",
    "credit_prefix", "role", "desk", "follow", "ad_marker", "section", "menu", "read_more", "related_head", "newsletter", "button",
)  # fmt: skip
_HEAD = frozenset(
    "byline published updated reading_time share print listen comment_count image_marker credit_prefix role desk follow "
    "ad_marker images name date".split()
)
"""Kinds of lines that stand between headline and text."""
_STAMPS = _HEAD - {"name", "images"}
_FEW_WORDS = 10
"""What says one of these in no more words is no standfirst."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A line that could be the standfirst, with the features that it has.

    parted: whether something of the page's head, or a dateline, parts it from the text.
    """

    number: int
    text: str
    parted: bool
    features: tuple[str, ...]


@cache
def weights() -> Mapping[str, float]:
    """The weight of each feature."""
    table: dict[str, float] = read_json("standfirsts.json")
    return table


@dataclass(frozen=True, slots=True)
class Found:
    """The line of the standfirst. sure: whether it is certain enough to be no text of the article."""

    number: int
    sure: bool


def find(sheet: Sheet, title: str, told: list[int]) -> Found | None:
    """The standfirst, or None where no line is likely to be it. told: the lines that give the title, the nearest to the text
    first.
    """
    table = sheet.model.standfirsts if sheet.model and sheet.model.standfirsts else weights()
    return choose(choices(sheet, title, told), table)


def choose(found: list[Choice], table: Mapping[str, float]) -> Found | None:
    """The likeliest of the choices by these weights, if it is likely enough."""
    best = titles.choose(
        [titles.Candidate(at, each.text, each.features) for at, each in enumerate(found)], table
    )
    if best is None:
        return None
    choice = found[best.number]
    if best.likely < (LIKELY_IF_PARTED if choice.parted else LIKELY):
        return None
    return Found(choice.number, choice.parted or best.likely >= SURE)


def choices(sheet: Sheet, title: str, told: list[int]) -> list[Choice]:
    """The lines that could be the standfirst, described."""
    return list(_Head(sheet, title, told).described())


class _Head:
    """The lines between the headline and the text, read once for all that could be the standfirst."""

    def __init__(self, sheet: Sheet, title: str, told: list[int]) -> None:
        self.sheet = sheet
        self.title = title
        self.told = told
        self.key = fold(title)
        self.first, self.last = sheet.body()
        self.words = set(words(self.key))
        self.kinds: dict[int, str] = {}

    def described(self) -> Iterator[Choice]:
        """The lines that could be the standfirst."""
        seen: set[int] = set()
        for anchor, length in self._places():
            paragraphs = rank = 0
            for number in range(anchor + 1, min(anchor + 1 + length, len(self.sheet.lines))):
                if number in self.told or (self.sheet.live and self.sheet.live.holds(number)):
                    break
                if number not in seen and self._may_be(number):
                    seen.add(number)
                    close = number - anchor <= 2 and self.sheet.lines[number].text[-1] not in "?？"
                    parted = self._parted(number, close)
                    features = self._features(number, anchor, rank, paragraphs, parted)
                    yield Choice(number, self.sheet.lines[number].text, parted, tuple(features))
                    rank += 1
                if self.sheet.prose[number] and self.sheet.claims[number] is None:
                    paragraphs += 1
                    if paragraphs == _PARAGRAPHS:
                        break

    def _places(self) -> Iterator[tuple[int, int]]:
        """Where it is looked for: the lines above, and how many under them; at last right above the text, where the title
        is told far from it.
        """
        anchors = [*self.told[:2], *self.told[2:][-1:]]
        for anchor in anchors:
            yield anchor, _UNDER
        core = titles.core(self.sheet)
        if core < len(self.sheet.lines) and not any(0 < core - anchor <= _UNDER for anchor in anchors):
            above = core - _ABOVE_TEXT
            if above > max(anchors):
                yield above, _ABOVE_TEXT + 1

    def _may_be(self, number: int) -> bool:
        line = self.sheet.lines[number]
        text = line.text
        if self.sheet.claims[number] is not None or line.mark or width(text) > _LONGEST or text[0].islower():
            return False
        if text[0] in "[(" or word_count(text) < 4 or text.count("|") >= 2 or announced(text):
            return False
        parts = text.split()
        if len(parts) <= 7 and all(not part[0].islower() for part in parts) and not ends_sentence(text):
            return word_count(text) > len(
                parts
            )  # a name with a role or a paper; not so where words are not parted
        if _DATELINE.match(text) or self._names_a_person(text):
            return False
        if line.fold in self.key or (self.key in line.fold and len(line.fold) < 2 * len(self.key)):
            return False
        if word_count(text) <= _FEW_WORDS and self.kind(number) in _STAMPS:
            return False
        return not _AGO.fullmatch(line.fold)

    def _names_a_person(self, text: str) -> bool:
        """Whether a line begins with a person and goes on with a paper, a role, an account or a date."""
        if len(text) >= _SHORT or ends_sentence(text) or not persons(text, alone=True):
            return False
        return bool(_BARS.search(text) or "@" in text or NO_PERSON.search(text) or dates.find(text))

    def _features(self, number: int, anchor: int, rank: int, paragraphs: int, parted: bool) -> Iterator[str]:
        sheet, line = self.sheet, self.sheet.lines[number]
        prose = "prose" if sheet.prose[number] else "no prose"
        size = _step(word_count(line.text), (4, 7, 11, 16, 23, 32, 45, 65))
        between = {self.kind(near) for near in range(anchor + 1, number)}
        below = [self.kind(near) for near in range(number + 1, number + 5)]
        text = self.next_prose(number)
        ahead = {self.kind(near) for near in range(number + 1, text)}
        own = [
            f"title {_step(number - anchor, (1, 2, 3, 4, 6, 9, 14)) if anchor in self.told else 'far'}",
            f"rank {min(rank, 4)}",
            f"paragraphs {paragraphs}",
            f"words {size}",
            f"ends {'sentence' if ends_sentence(line.text) else 'open'}",
            f"sentences {min(sum(line.text.count(mark) for mark in _STOPS), 4)}",
            f"text in {_step(text - number, (1, 2, 3, 4, 6, 10))}",
            f"text {_step(abs(self.first - number), (0, 1, 2, 4, 8, 16, 40))} {'ahead' if self.first > number else 'begun'}",
            f"above {self.kind(number - 1)}",
            f"two above {self.kind(number - 2)}",
            f"below {below[0]}",
            f"two below {below[1]}",
            f"gaps {line.gap} {sheet.lines[number + 1].gap if number + 1 < len(sheet.lines) else 3}",
            f"head above {_step(len(between & _HEAD), (0, 1, 2, 3))}, below {_step(len(ahead & _HEAD), (0, 1, 2, 3))}",
            *(f"between {kind}" for kind in sorted(between)),  # a sum of weights depends on their order
            *(f"soon {kind}" for kind in sorted(set(below))),
            *(f"before the text {kind}" for kind in sorted(ahead)),
            *self._against_text(line.text, text),
        ]
        own.append(f"parted {parted}")
        own.append(f"language {self.language}")
        own += self._beside(number)
        if len(line.text) < _SHORT and persons(line.text, alone=True):
            own.append("opens with a name")
        if line.text[0] in "\"'“„«‘»「":
            own.append("quote")
        if ":" in line.text[:30]:
            own.append("colon")
        yield prose
        for feature in own:
            yield feature
            yield f"{prose}, {feature}"
        yield f"{prose}, rank {min(rank, 3)}, parted {parted}, {self.language}"
        yield f"{prose}, words {size}, below {below[0]}"
        yield f"{prose}, rank {min(rank, 3)}, above {self.kind(number - 1)}"
        yield f"{prose}, rank {min(rank, 3)}, paragraphs {paragraphs}, head {bool(between & _HEAD)} {bool(ahead & _HEAD)}"

    def _beside(self, number: int) -> Iterator[str]:
        """Whether the line above or below says the same: the alternative text of a picture and its caption do."""
        own = {word for word in words(self.sheet.lines[number].fold) if len(word) > 3}
        for near, place in ((number - 1, "above"), (number + 1, "below")):
            if own and 0 <= near < len(self.sheet.lines) and near not in self.told:
                other = {word for word in words(self.sheet.lines[near].fold) if len(word) > 3}
                share = 100 * len(own & other) // min(len(own), max(len(other), 1))
                if len(other) > 3:
                    yield f"shares {_step(share, (0, 20, 40, 60, 80, 100))} with the line {place}, {self.kind(near) == 'images'}"

    def _against_text(self, own: str, text: int) -> Iterator[str]:
        """How the line differs from the next paragraph, and what it shares with the title."""
        sheet = self.sheet
        found = {word for word in words(own.lower()) if len(word) > 3}
        title = {word for word in self.words if len(word) > 3}
        yield f"shares {min(len(found & title), 4)} with the title"
        if text >= len(sheet.lines):
            yield "no text below"
            return
        below = sheet.lines[text].text
        ratio = 100 * len(own) // max(len(below), 1)
        yield f"length {_step(ratio, (0, 30, 60, 90, 130, 200, 400))} of the text's"
        known = {word for word in words(below.lower()) if len(word) > 3}
        share = 100 * len(found & known) // max(1, len(found))
        yield f"shares {_step(share, (0, 1, 10, 20, 35, 55))} with the text"
        if _DATELINE.match(below):
            yield "dateline below"
        key = fold(own)
        if sum([line.fold == key for line in sheet.lines]) > 1:
            yield "told twice"

    def _parted(self, number: int, close: bool) -> bool:
        """Whether a line of the head stands between this line and the next prose, or a dateline opens that.

        close: the line stands right under the headline, where one that ends as no sentence does is a standfirst as well.
        """
        sheet = self.sheet
        for near in range(number + 1, min(number + 4, len(sheet.lines))):
            if self.kind(near) in _HEAD:
                return True
            if sheet.prose[near] and sheet.claims[near] is None:
                if sheet.prose[number]:
                    return near == number + 1 and _DATELINE.match(sheet.lines[near].text) is not None
                return close and near == number + 1
        return False

    @cached_property
    def language(self) -> str:
        """The language of the page's prose."""
        prose = [line.text for n, line in self.sheet.open() if self.sheet.prose[n]]
        return language_of(" ".join(prose[:12])) or "?"

    def next_prose(self, number: int) -> int:
        """The next open line of prose below a line; the number of lines where there is none."""
        for near in range(number + 1, len(self.sheet.lines)):
            if self.sheet.prose[near] and self.sheet.claims[near] is None:
                return near
        return len(self.sheet.lines)

    def kind(self, number: int) -> str:
        """What kind of line stands at a place."""
        known = self.kinds.get(number)
        if known is None:
            known = self.kinds[number] = self._look(number)
        return known

    def _look(self, number: int) -> str:
        sheet = self.sheet
        if not 0 <= number < len(sheet.lines):
            return "edge"
        claim = sheet.claims[number]
        if claim is not None:
            return claim.stage
        line = sheet.lines[number]
        text = line.text
        if sheet.prose[number]:
            return "long prose" if len(text) > 250 else "prose"
        for concept in _NEAR:
            if sheet.has(number, concept):
                return concept
        if len(text) < 120:
            if announced(text):
                return "byline"
            if dates.find(text):
                return "date"
            if len(text) < 60 and persons(text, alone=True):
                return "name"
        if line.mark:
            return "item"
        if len(text) < 20 and _CLOCK.search(text):
            return "time"
        count = word_count(text)
        return "one word" if count == 1 else "few words" if count <= 4 else "words"


def _step(value: int, bounds: tuple[int, ...]) -> str:
    """The step of a scale that a value lies on, by its lowest value."""
    low = bounds[0]
    for bound in bounds:
        if value < bound:
            break
        low = bound
    return str(low)
