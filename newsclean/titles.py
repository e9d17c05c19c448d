"""Which line is the headline? Told by its place, its shape, its words, and where else the page says it.

Every open line that could be a headline is described by the features that it has (`describe`); each has a weight, and
their sum is the line's score. Lines that say the same, with or without the name of the site, share one title; the scores
of all titles become probabilities, beside that of a page that shows none. The best title counts only if it is likely
enough: no title is better than a wrong one. The weights are learned by `make train` (bench/train_titles.py) and stand
in titles.json.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from itertools import accumulate, repeat

from . import dates
from .data import read_json
from .page import fold
from .patterns import Pattern
from .persons import announced
from .prose import ends_sentence, word_count, words
from .records import dataclass
from .sheet import Sheet

NONE = "no title"
"""The feature of the choice that no line is the headline."""
LIKELY = 0.42
"""Probability from which the best title counts."""
LIKELY_OF_A_STUB = 0.3
"""The same for the first line of a page of few paragraphs: what is left of an article is seldom left without its title."""
_AN_ARTICLE = 5
"""Paragraphs."""

_LONGEST = 240
_FAR_DOWN = 0.6
"""A headline has at most this share of the page's prose above it."""
TAIL = Pattern(
    r"\s+(?:\||-|–|—|::|•|·|»|›|/)\s+(?=[^|]{2,60}$)",
    needs=tuple(f" {sign} " for sign in "| - – — :: • · » › /".split()),
)
"""What parts a title from the name of the site in the page's <title>."""
_PATH = Pattern(r"\s[>›»]\s|^[>›»]|[>›»→]$", needs=(">", "›", "»", "→"))
"""A breadcrumb or a link, no headline."""
_DOMAIN = Pattern(r"(?:[\w-]+\.){1,3}[A-Za-z]{2,10}")
_CLOCK = Pattern(r"\d[:.]\d\d", needs=(":", "."))
_ARTICLES = ("a ", "an ", "un ", "una ", "une ", "ein ", "eine ")
_DEPICTED = Pattern(
    r"\b(?:logo|avatar|icon|photo|foto|image|bild|illustration|picture|cover|screenshot|thumbnail|headshot|portrait)\b",
    needs=tuple(
        "logo avatar icon photo foto image bild illustration picture cover screenshot thumbnail headshot portrait".split()
    ),
)
"""How alternative texts of pictures begin, and words that they have (in the folded line)."""
_SIGNS = {
    "|": "bar",
    "©": "©",
    "@": "@",
    "›": "arrow",
    "»": "arrow",
    ">": "arrow",
    ":": "colon",
    "?": "?",
    "/": "slash",
}
_CORE_GAP = 12
"""Lines without prose that end a stretch of text."""
_ALIKE = 12
"""Lines with the same first or last words that are compared; more are a list, and more that are the same no headline."""
_TOPIC = 6000
"""Characters of the text in which the words of a headline are looked for."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that could be the headline: its number, the title it would give, and the features it has."""

    number: int
    title: str
    features: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The best title of a page: its line, the title, and how likely it is (0 to 1)."""

    number: int
    title: str
    likely: float


@cache
def weights() -> Mapping[str, float]:
    """The weight of each feature."""
    table: dict[str, float] = read_json("titles.json")
    return table


def find(sheet: Sheet) -> Found | None:
    """The headline of a page, or None where no line is likely to be it."""
    stub = sum(sheet.prose) < _AN_ARTICLE
    table = sheet.model.titles if sheet.model and sheet.model.titles else weights()
    found = choose(candidates(sheet), table)
    least = LIKELY_OF_A_STUB if stub and found and found.number == 0 else LIKELY
    return found if found and found.likely >= least else None


def choose(found: list[Candidate], table: Mapping[str, float]) -> Found | None:
    """The likeliest title among the candidates, by these weights, however likely; None if there are none."""
    best: dict[str, tuple[float, Candidate]] = {}
    shares: dict[str, float] = {}
    for candidate in found:
        score = sum(map(table.get, candidate.features, repeat(0.0)))
        key = same(candidate.title)
        shares[key] = shares.get(key, 0.0) + math.exp(score)
        if key not in best or score > best[key][0]:
            best[key] = (score, candidate)
    if not best:
        return None
    key = max(shares, key=lambda each: (shares[each], -best[each][1].number))
    likely = shares[key] / (sum(shares.values()) + math.exp(table.get(NONE, 0.0)))
    chosen = best[key][1]
    return Found(chosen.number, chosen.title, likely)


def _depicted(folded: str) -> bool:
    """Whether a line says what a picture shows."""
    return (folded.startswith(_ARTICLES) and folded.count(" ") >= 2) or bool(_DEPICTED.search(folded))


@lru_cache(maxsize=2048)
def same(title: str) -> str:
    """The key by which two titles are one."""
    return fold(title) or title.lower()


def candidates(sheet: Sheet) -> list[Candidate]:
    """The lines that could be the headline, described."""
    if not sheet.lines:
        return []
    page = _Page(sheet)
    return [Candidate(number, page.titles[number], tuple(page.describe(number))) for number in page.titles]


def bare(text: str, folds: Mapping[str, int], first: bool) -> str:
    """The title without " | Site", where another line of the page or its shape shows that this is a tail.

    folds: how often each line of the page comes; first: whether the line may be the page's <title>.
    """
    text = text.removeprefix(": ")  # behind a kicker on a line of its own
    cuts = TAIL.matches(text)
    if not cuts:
        return text
    for cut in cuts if first else ():
        if fold(text[: cut.start()]) in folds and word_count(text[: cut.start()]) >= 3:
            return text[: cut.start()]
    cut = cuts[-1]
    head, tail = text[: cut.start()], text[cut.end() :]
    if (
        fold(tail) in folds
        or _DOMAIN.fullmatch(tail)
        or (cut[0].strip() in "|::•·»›" and len(tail.split()) <= 5 < len(text.split()))
    ):
        return head
    return text


def core(sheet: Sheet) -> int:
    """The first line of the longest stretch of open prose; the number of lines where there is none."""
    best, start, size, before = (0, len(sheet.lines)), 0, 0, -1000
    for number, line in sheet.open():
        if not sheet.prose[number]:
            continue
        if number - before > _CORE_GAP:
            start, size = number, 0
        size += len(line.text)
        before = number
        if size > best[0]:
            best = (size, start)
    return best[1]


class _Page:
    """What the page says of its lines, read once for all candidates."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.folds = Counter(line.fold for line in sheet.lines)
        self.above = self._prose_above()
        self.core = core(sheet)
        self.titles = dict(self._titles())
        self.told = Counter(same(title) for title in self.titles.values())
        self.common, self.topic = self._vocabulary()
        self.page_title = self._page_title()
        self.heads, self.tails = self._ends()
        self.next_prose = self._next_prose()
        self.kinds: dict[int, str] = {}
        self.titles_above, self.longer_above = self._titles_above()

    def _prose_above(self) -> list[int]:
        """Characters of open prose above each line, and at the end of all."""
        total, found = 0, []
        for number, line in enumerate(self.sheet.lines):
            found.append(total)
            if self.sheet.prose[number] and self.sheet.claims[number] is None:
                total += len(line.text)
        return [*found, total]

    def _titles(self) -> Iterator[tuple[int, str]]:
        """Number and title of the lines that could be the headline."""
        limit = max(_FAR_DOWN * self.above[-1], 1)
        for number, line in self.sheet.open():
            if self.above[number] > limit or (self.sheet.live and number >= self.sheet.live.first):
                return  # the headline stands above all entries of a live blog
            text = line.text
            if line.mark or self.folds[line.fold] > _ALIKE:
                continue
            if not 4 <= len(text) <= _LONGEST or text.endswith((",", ";")) or text[0].islower():
                continue
            if self.sheet.prose[number] and text.count(". ") > 2:
                continue
            if (text.isascii() and " " not in text) or _PATH.search(text):
                continue
            if "0" in line.fold and dates.find(text) and (_CLOCK.search(text) or announced(text)):
                continue
            ago = dates.ago(text, None) if len(text) <= _LONGEST_STAMP else None
            if ago and ago.end - ago.start > len(text) / 2:
                continue
            if not any(hit.shape == "line" for hit in self.sheet.hits.get(number, ())):
                yield number, bare(text, self.folds, number <= 2)

    def _vocabulary(self) -> tuple[set[str], set[str]]:
        """The words of the text, and those that stand in it more than twice."""
        found: list[str] = []
        size = 0
        for number in range(min(self.core, len(self.sheet.lines)), len(self.sheet.lines)):
            line = self.sheet.lines[number]
            if self.sheet.prose[number] and self.sheet.claims[number] is None:
                found += stems(line.fold)
                size += len(line.text)
                if size > _TOPIC:
                    break
        counts = Counter(found)
        return {word for word, count in counts.items() if count > 2}, set(counts)

    def _page_title(self) -> set[str]:
        """The words of the first line, if it has enough of them to be the page's <title>."""
        first = self.sheet.lines[0]
        found = set(stems(first.fold))
        return found if len(found) >= 3 and len(first.text) < 300 else set()

    def _ends(self) -> tuple[dict[tuple[str, ...], list[str]], dict[tuple[str, ...], list[str]]]:
        """The lines of the page by their first and by their last words."""
        heads: dict[tuple[str, ...], list[str]] = {}
        tails: dict[tuple[str, ...], list[str]] = {}
        wanted = [same(title).split() for title in self.titles.values()]
        firsts = {parts[0] for parts in wanted if parts}
        lasts = {parts[-1] for parts in wanted if parts}
        for line in self.sheet.lines:
            fold = line.fold
            if len(fold) <= 2 * _LONGEST:
                if fold.partition(" ")[0] not in firsts and fold[fold.rfind(" ") + 1 :] not in lasts:
                    continue  # nobody will ask for it
                parts = fold.split()
                if len(parts) >= 3:
                    for table, key in ((heads, tuple(parts[:2])), (tails, tuple(parts[-2:]))):
                        alike = table.setdefault(key, [])
                        if len(alike) < _ALIKE:
                            alike.append(line.fold)
        return heads, tails

    def _titles_above(self) -> tuple[list[int], list[int]]:
        """How many candidates stand above each line, and how many of these are longer than three words and no paragraphs."""
        numbers = range(len(self.sheet.lines))
        titles = [number in self.titles for number in numbers]
        longer = [
            titles[number] and not self.sheet.prose[number] and self.sheet.lines[number].text.count(" ") >= 3
            for number in numbers
        ]
        return list(accumulate(titles, initial=0)), list(accumulate(longer, initial=0))

    def _next_prose(self) -> list[int]:
        """The next open line of prose below each line."""
        at, found = 10**6, []
        for number in range(len(self.sheet.lines) - 1, -1, -1):
            found.append(at)
            if self.sheet.prose[number] and self.sheet.claims[number] is None:
                at = number
        return found[::-1]

    # -- describing ----------------------------------------------------------------------------------------

    def describe(self, number: int) -> Iterator[str]:
        """The features of a candidate."""
        yield from self._shape(number)
        yield from self._place(number)
        yield from self._words(number)
        yield from self._elsewhere(number)

    def _shape(self, number: int) -> Iterator[str]:
        line = self.sheet.lines[number]
        text = line.text
        count = word_count(self.titles[number])
        size = _step(count, (2, 3, 4, 5, 7, 10, 14, 19, 26))
        yield f"words {size}"
        yield f"ends {_ending(text)}, words {_step(count, (3, 5, 10, 19))}"
        if self.sheet.prose[number]:
            yield "prose"
        if text[0] in "\"'“„«‘»「":
            yield "starts with a quote"
        if text[0].isdigit():
            yield "starts with a digit"
        for sign in sorted({name for sign, name in _SIGNS.items() if sign in text}):
            yield f"has {sign}"
        if line.mark:
            yield "marked"
        if text.isupper():
            yield "all capitals"
        elif text.istitle() or _capitalised(text):
            yield "capitalised"
        if len(self.titles[number]) < len(text):
            yield "had a tail"
        if "0" in line.fold and dates.find(text):
            yield "date"
        if _depicted(line.fold):
            yield "like an alternative text"
        for concept in sorted({hit.concept for hit in self.sheet.hits.get(number, ())}):
            yield f"phrase of {concept}"

    def _place(self, number: int) -> Iterator[str]:
        lines = self.sheet.lines
        yield f"line {_step(number, (1, 2, 3, 6, 20, 80))}"
        if not number:
            again = "told again" if self.told[same(self.titles[0])] > 1 else "told once"
            tail = "tail" if len(self.titles[0]) < len(lines[0].text) else "no tail"
            yield f"first line {again}, {tail}"
            yield f"first line, text in {_step(self.core, (2, 4, 9, 25, 60))}, {tail}"
        distance = self.core - number
        place = (
            "text"
            if not distance
            else f"{_step(abs(distance), (1, 2, 3, 4, 6, 9, 14, 25, 60))} {'above' if distance > 0 else 'below'}"
        )
        yield f"core {place}"
        yield f"prose in {_step(self.next_prose[number] - number, (1, 2, 3, 4, 6, 9, 14, 25, 60))}"
        below = self.above[min(number + 60, len(lines))] - self.above[number]
        yield f"prose below {_step(below, (1, 300, 1000, 2500, 5000))}"
        share = self.above[number] / self.above[-1] if self.above[-1] else 0
        yield f"prose above {_step(int(100 * share), (1, 3, 8, 20, 40))}"
        gap = lines[number + 1].gap if number + 1 < len(lines) else 3
        yield f"gaps {lines[number].gap} {gap}"
        yield f"gaps {lines[number].gap} {gap}, words {_step(word_count(self.titles[number]), (3, 5, 8, 15))}"
        before, after = self._kind(number - 1), self._kind(number + 1)
        yield f"above it {before}"
        yield f"below it {after}"
        yield f"two below it {self._kind(number + 2)}"
        yield f"between {before} and {after}"
        kinds = {self._kind(near) for near in range(number + 1, number + 6)}
        for kind in sorted(kinds & _HEAD_KINDS):
            yield f"near above {kind}"
        siblings = self.titles_above[min(number + 5, len(lines))] - self.titles_above[max(number - 4, 0)] - 1
        yield f"siblings {siblings}"
        end = min(number + 12, max(self.core, number + 1))
        longer = self.longer_above[end] - self.longer_above[number + 1]
        yield f"candidates before the text {min(longer, 6)}"

    def _words(self, number: int) -> Iterator[str]:
        found = stems(self.sheet.lines[number].fold)
        size = _step(len(found), (1, 2, 3, 5))
        yield f"in the text {_step(_percent(found, self.topic), (1, 25, 45, 65, 90))} of {size}"
        yield f"often in the text {_step(_percent(found, self.common), (1, 20, 40, 70))} of {size}"
        if number and self.page_title:
            yield f"in the first line {_step(_percent(found, self.page_title), (1, 30, 55, 80, 100))} of {size}"
            covered = 100 * len(self.page_title & set(found)) // len(self.page_title)
            yield f"of the first line {_step(covered, (1, 20, 40, 60, 80))}"

    def _elsewhere(self, number: int) -> Iterator[str]:
        line = self.sheet.lines[number]
        title = same(self.titles[number])
        yield f"told {min(self.told[title], 4)}"
        yield f"line told {min(self.folds[line.fold], 4)}"
        first = self.sheet.lines[0]
        if number and len(title) >= 10:
            if first.fold.startswith(title):
                yield "begins the first line"
            elif title in first.fold:
                yield "in the first line"
        parts = title.split()
        if len(parts) >= 3:
            ended = [
                fold
                for fold in self.tails.get(tuple(parts[-2:]), ())
                if len(fold) > len(title) and fold.endswith(title)
            ]
            begun = [
                fold
                for fold in self.heads.get(tuple(parts[:2]), ())
                if len(fold) > len(title) and fold.startswith(title)
            ]
            if ended:
                yield "ends another line"
            if begun:
                yield "begins another line"
            known = [
                other
                for other in self.tails.get(tuple(parts[-2:]), ())
                if 12 < len(other) < len(title) and title.endswith(other)
            ]
            if known:
                yield "ends with another line"
            known = [
                other
                for other in self.heads.get(tuple(parts[:2]), ())
                if 12 < len(other) < len(title) and title.startswith(other)
            ]
            if known:
                yield "begins with another line"

    def _kind(self, number: int) -> str:
        """What kind of line stands at a place near a headline; found once for all candidates near it."""
        kind = self.kinds.get(number)
        if kind is None:
            kind = self.kinds[number] = self._kind_of(number)
        return kind

    def _kind_of(self, number: int) -> str:
        sheet = self.sheet
        if not 0 <= number < len(sheet.lines):
            return "edge"
        claim = sheet.claims[number]
        if claim is not None:
            return claim.stage
        line = sheet.lines[number]
        if sheet.prose[number]:
            return "long prose" if len(line.text) > 200 else "prose"
        if number in sheet.hits:
            for concept in _NEAR:
                if sheet.has(number, concept):
                    return concept
        number_in = "0" in line.fold
        if number_in and len(line.text) < 120 and dates.find(line.text):
            return "date"
        if line.mark:
            return "item"
        if number_in and _CLOCK.search(line.text):
            return "time"
        if len(line.text) <= _LONGEST_NAME and _NAME.fullmatch(line.text):
            return "name"
        count = word_count(line.text)
        return (
            "one word"
            if count == 1
            else "few words"
            if count <= 4
            else "sentence"
            if ends_sentence(line.text)
            else "words"
        )


_LONGEST_NAME, _LONGEST_STAMP = 60, 40
"""Characters."""
_NAME = Pattern(r"(?:[A-ZÀ-Þ][\w'’.-]+ ){1,3}[A-ZÀ-Þ][\w'’-]+")
_NEAR = (
    "byline_prefix",
    "published",
    "updated",
    "reading_time",
    "comment_count",
    "role",
    "section",
    "menu",
    "breadcrumb",
    "button",
)
_HEAD_KINDS = frozenset(
    {
        "byline_prefix",
        "published",
        "updated",
        "reading_time",
        "date",
        "time",
        "name",
        "share",
        "images",
        "comment_count",
        "role",
    }
)


@lru_cache(maxsize=2048)
def stems(folded: str) -> list[str]:
    """The longer words of a folded line, by their first six letters; pairs of characters where words are not parted.

    Remembered; not to be changed.
    """
    found = [word[:6] for word in words(folded) if len(word) >= 4]
    if not folded.isascii() and word_count(folded) > 2 * folded.count(" ") + 2:
        return [folded[at : at + 2] for at in range(len(folded) - 1) if folded[at : at + 2].isalpha()]
    return found


def _percent(found: list[str], known: set[str]) -> int:
    return 100 * sum(map(known.__contains__, found)) // len(found) if found else 0


def _step(value: int, bounds: tuple[int, ...]) -> str:
    """The step of a scale that a value lies on, by its lowest value."""
    return _labels(bounds)[bisect_right(bounds, value)]


@cache
def _labels(bounds: tuple[int, ...]) -> tuple[str, ...]:
    return ("0", *map(str, bounds))


def _ending(text: str) -> str:
    last = text.rstrip("\"'”’»)]")[-1:]
    if last in ".!?…:":
        return last
    return "digit" if last.isdigit() else "letter" if last.isalpha() else "other"


def _capitalised(text: str) -> bool:
    """Whether nearly all longer words begin with a capital, as in English headlines."""
    longer = [word for word in text.split() if len(word) > 3]
    return len(longer) >= 3 and sum(word[0].isupper() for word in longer) >= len(longer) - 1
