"""The structural judge: is a line that no rule knows part of the article?

A line is described by small whole numbers, one for each feature that it has (`describe`): how long it is, how it
ends, how many of its words are function words, what stands above and below, how far the prose is, what was claimed
around it. A linear model gives each feature a weight; the sum is the line's score. A second model of the same kind
looks at the scores around the line, and Viterbi's algorithm picks the most likely sequence of article and other
lines over the page. The weights are learned by `make train` (bench/train.py) and stand in judge.json.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Sequence, Set
from functools import cache, lru_cache
from itertools import accumulate
from math import prod

from .data import read_json
from .language import common_words
from .languages import CONCEPTS
from .page import Line, fold
from .prose import ends_sentence, word_count
from .records import dataclass
from .rules import Hit, Rule
from .sheet import Sheet, every_rule

STAGES = (
    "joins", "skip_links", "consent", "share", "images", "headline", "byline", "ads", "promos", "appeals", "paywall",
    "credits", "related", "comments", "legal", "navigation", "duplicates", "body",
)  # fmt: skip
"""Names of the stages as features know them; new ones go to the end, or the weights must be learned anew."""
_APART = {
    "related/read-more": "link in the text", "related/read-more-headline": "link in the text", "related/linked-teaser": "link in the text",
    "byline/time-stamp": "time stamp",
    "credits/author-bio": "author bio", "ads/marker": "ad marker", "share/player": "player",
}  # fmt: skip
"""Rules whose claims say something else about their neighbours than those of their stage."""
CLAIMS = (*STAGES, *dict.fromkeys(_APART.values()))
CLAIM_NUMBER = {claim: number for number, claim in enumerate(CLAIMS)}
CLAIM_NUMBER["site"] = CLAIM_NUMBER["navigation"]
"""What people's own rules claim was not there to learn from; it is to its neighbours what a menu is."""
_UNKNOWN = CLAIM_NUMBER["body"]
"""What the claims of stages say that the weights have not seen: nothing, as body claims after it was judged."""

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»“)]* ")
_DATE = re.compile(r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b")
_TIME = re.compile(r"\b\d{1,2}[:.]\d\d\b|\bago\b|\bvor \d|\b\d+ ?(?:min|hrs?|hours?|h|Uhr|am|pm|AM|PM)\b")
_DIGIT = re.compile(r"\d")
_ARROWS, _OPENING, _MONEY = frozenset("›»>→▸▶←‹"), frozenset('"“„«「'), frozenset("$€£¥")
_URL = re.compile(r"https?://|www\.|\.(?:com|org|net)\b")
_PERSONAL = frozenset(
    "you your yours we our ours us sie ihr ihre ihren ihrem du dein deine wir unser unsere unserem uns vous votre vos nous "
    "notre nos tu su usted nosotros nuestro nuestra".split()
)


class Features:
    """The numbering of features: groups of known size, one after the other, each with a name for people."""

    def __init__(self) -> None:
        self.size = 0
        self._groups: list[tuple[int, str, tuple[Sequence[object], ...]]] = []
        self._names: dict[int, str] = {}

    def group(self, name: str, *values: Sequence[object]) -> int:
        """Number the combinations of these values; the number of the first one."""
        base = self.size
        self._groups.append((base, name, values))
        self.size += prod(map(len, values))
        return base

    def name(self, number: int) -> str:
        """What a feature is called: its group, and the values that it stands for."""
        known = self._names.get(number)
        if known is not None:
            return known
        which = number
        base, name, values = self._groups[bisect_right(self._groups, number, key=lambda group: group[0]) - 1]
        number -= base
        labels: list[str] = []
        for options in reversed(values):
            number, at = divmod(number, len(options))
            labels.insert(0, str(options[at]))
        said = self._names[which] = f"{name}: {', '.join(label for label in labels if label)}"
        return said


F = Features()
_WORDS = ("0-1", "2", "3", "4-5", "6-7", "8-10", "11-14", "15-20", "21-30", "31-50", "51-90", "over 90")
_WORD_BOUNDS = (2, 3, 4, 6, 8, 11, 15, 21, 31, 51, 91)
_ENDS = ("letter", "digit", ".", "!", "?", "…", ":", ",", "quote", "bracket", "arrow", "other")
_STARTS = ("small letter", "capital", "digit", "quote", "bracket", "other letter", "sign")
_FEW = ("none", "1", "2", "3 or more")
_SHARES = ("none", "under 10 %", "10 to 20 %", "20 to 30 %", "30 to 45 %", "over 45 %")
_CAPS = ("none", "under 15 %", "15 to 30 %", "30 to 50 %", "50 to 80 %", "over 80 %")
_DISTANCES = ("here", "1", "2", "3-4", "5-8", "9-20", "farther", "none")
_MARKS = ("no mark", "bullet", "number")
_FLAGS = ("©", "|", "arrow", "colon", "@", "/", "web address", "date", "time", "quote", "dash", "bracket", "all capitals", "#", "price")  # fmt: skip
TYPES = (
    "long prose", "prose", "short sentence", "open text", "heading", "few words", "one word", "list item", "long list item",
    "date or time", "number", "known phrase", "claimed", "claimed picture", "claimed heading", "edge of page",
)  # fmt: skip
_T = len(TYPES)
_EDGE, _CLAIMED, _PICTURE, _HEADING = 15, 12, 13, 14
_TYPE_OF_CLAIM = {"images": _PICTURE, "related": _HEADING, "comments": _HEADING}

B_BIAS = F.group("every line", ("",))
B_WORDS = F.group("words", _WORDS)
B_END = F.group("ends with", _ENDS)
B_START = F.group("starts with", _STARTS)
B_SENTENCES = F.group("sentences", _FEW)
B_STOP = F.group("function words", _SHARES)
B_CAPS = F.group("capitalised words", _CAPS)
B_DIGITS = F.group("digits", _SHARES)
B_COMMAS = F.group("commas", _FEW)
B_PERSONAL = F.group("we and you", _SHARES)
B_FLAG = F.group("has", _FLAGS)
B_FLAG_WORDS = F.group("has, words", _FLAGS, _WORDS)
B_HIT = F.group("phrase of", tuple(CONCEPTS))
B_SEEN = F.group("seen before on the page", _FEW)
B_WORDS_END = F.group("words, end", _WORDS, _ENDS)
B_WORDS_STOP = F.group("words, function words", _WORDS, _SHARES)
B_WORDS_CAPS = F.group("words, capitals", _WORDS, _CAPS)
B_WORDS_MARK = F.group("words, mark", _WORDS, _MARKS)
B_WORDS_START = F.group("words, start", _WORDS, _STARTS)
B_GAPS = F.group("blank lines before, after, type", ("0", "1", "2"), ("0", "1", "2"), TYPES)
B_NEAR = {
    k: F.group(f"{abs(k)} {'above' if k < 0 else 'below'}, this", TYPES, TYPES) for k in (-3, -2, -1, 1, 2, 3)
}
N_FAR_ABOVE, N_TWO_ABOVE, N_ABOVE, N_BELOW, N_TWO_BELOW, N_FAR_BELOW = B_NEAR.values()
B_AROUND = F.group("above, this, below", TYPES, TYPES, TYPES)
B_PROSE = F.group("lines to prose above, below, type", _DISTANCES, _DISTANCES, TYPES)
B_COUNT = F.group("paragraphs above, below, type", _DISTANCES, _DISTANCES, TYPES)
B_CORE = F.group(
    "place to the densest text, type",
    ("far above", "above", "inside", "below", "far below", "no text"),
    TYPES,
)
B_ABOVE = F.group("nearest claim above, distance", CLAIMS, _DISTANCES)
B_BELOW = F.group("nearest claim below, distance", CLAIMS, _DISTANCES)
B_ABOVE_TYPE = F.group("nearest claim above, type", CLAIMS, TYPES)
B_SEAM_ABOVE = F.group("end of the line above, start", (*_ENDS, "claimed"), _STARTS)
B_SEAM_BELOW = F.group("end, start of the line below", _ENDS, (*_STARTS, "claimed"))
B_TITLE = F.group("headline, type", ("above", "below", "unknown"), TYPES)
B_TOPIC = F.group("words shared with the text, words", _SHARES, _WORDS)
B_SIZE = F.group("paragraphs of the page, type", _DISTANCES, TYPES)
B_INDENT = F.group("indentation against the text, type", ("less", "same", "more"), TYPES)
LEXICON_BASE = F.size
"""From here on features are single words, numbered by the model's own vocabulary."""

_SCORES = (
    "< -6",
    "< -4",
    "< -3",
    "< -2",
    "< -1",
    "< 0",
    "< 1",
    "< 2",
    "< 3",
    "< 4",
    "< 6",
    "> 6",
    "claimed",
    "edge",
)
_SCORE_BOUNDS = (-6.0, -4.0, -3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0, 4.0, 6.0)
_S = len(_SCORES)
G = Features()
C_BIAS = G.group("every line", ("",))
C_OWN = G.group("own score", _SCORES)
C_TYPE = G.group("own score, type", _SCORES, TYPES)
C_NEAR = {
    k: G.group(f"score {abs(k)} {'above' if k < 0 else 'below'}, own", _SCORES, _SCORES)
    for k in (-3, -2, -1, 1, 2, 3)
}
M_FAR_ABOVE, M_TWO_ABOVE, M_ABOVE, M_BELOW, M_TWO_BELOW, M_FAR_BELOW = C_NEAR.values()
C_AROUND = G.group("score above, own, below", _SCORES, _SCORES, _SCORES)
_MEANS = ("< -4", "< -2", "< -1", "< 0", "< 1", "< 2", "< 4", "> 4", "none")
_MEAN_BOUNDS = (-4.0, -2.0, -1.0, 0.0, 1.0, 2.0, 4.0)
C_BEFORE = G.group("mean score of 8 above, own", _MEANS, _SCORES)
C_AFTER = G.group("mean score of 8 below, own", _MEANS, _SCORES)
C_BOTH = G.group("mean score above, below, type", _MEANS, _MEANS, TYPES)
C_BEST = G.group("article words above, below, own", _DISTANCES, _DISTANCES, _SCORES)
C_CORE = G.group(
    "place to the best-scoring block, own",
    ("far above", "above", "inside", "below", "far below", "no text"),
    _SCORES,
)


def _bucket(value: float, bounds: tuple[float, ...]) -> int:
    """How many of the bounds the value has reached."""
    return bisect_right(bounds, value)


_SHARE_BOUNDS = (0.0001, 0.1, 0.2, 0.3, 0.45)
_CAPS_BOUNDS = (0.0001, 0.15, 0.3, 0.5, 0.8)
_END_CLASS = {".": 2, "。": 2, "।": 2, "!": 3, "！": 3, "?": 4, "？": 4, "…": 5, ":": 6, "：": 6, ",": 7, ";": 7, "、": 7, "，": 7,
              **dict.fromkeys("\"'”’»“«」", 8), **dict.fromkeys(")]）", 9), **dict.fromkeys("›>→▸▶", 10)}  # fmt: skip
_DISTANCE_OF = (0, 1, 2, 3, 3, 4, 4, 4, 4, *(5,) * 12)


@dataclass(slots=True)
class Facts:
    """What a line is by itself: its features, its type, its words, and how much of it is prose."""

    ids: list[int]
    type: int
    words: list[str]
    prose: int
    bucket: int
    start: int
    end: int
    longer: frozenset[str]
    lexicon: tuple[dict[str, int], list[int]] | None = None
    sum: tuple[list[float], float] | None = None

    def score(self, weights: list[float]) -> float:
        """The sum of the weights of its features."""
        if self.sum is None or self.sum[0] is not weights:
            self.sum = (weights, sum(map(weights.__getitem__, self.ids)))
        return self.sum[1]

    def known(self, vocabulary: dict[str, int]) -> list[int]:
        """The features of the words that this vocabulary has, if the line is no long paragraph."""
        if len(self.words) > 40:
            return []
        if self.lexicon is None or self.lexicon[0] is not vocabulary:
            found = {LEXICON_BASE + vocabulary[word] for word in terms(self.words) if word in vocabulary}
            self.lexicon = (vocabulary, list(found))
        return self.lexicon[1]


_LONGEST_REMEMBERED = 1000
"""Characters; longer lines hardly come again, and remembering them would take memory."""


@lru_cache(maxsize=8192)
def facts_of(text: str, mark: str, hits: tuple[str, ...]) -> Facts:
    """Describe a line without its neighbours: what it says without its list mark, the mark, the phrases' concepts.

    Remembered, since menus come again on a page and most lines come again in the next pass; not to be changed.
    """
    found = WORD.findall(text)
    low = " ".join(found).lower().split(" ") if found else []
    count = word_count(text)
    size = _bucket(count, _WORD_BOUNDS)
    last, first = text[-1], text[0]
    end = _END_CLASS.get(last, 0 if last.isalpha() else 1 if last.isdigit() else 11)
    if first.isalpha():
        start = 1 if first.isupper() else 0 if first.islower() else 5
    else:
        start = 2 if first.isdigit() else 3 if first in "\"'“‘„«»‚「" else 4 if first in "([" else 6
    known = common_words()
    if count > len(found) * 2:  # a script without spaces
        stop = 3
    else:
        stop = _bucket(sum(map(known.__contains__, low)) / (len(low) or 1), _SHARE_BOUNDS)
    capitals = len([word for word in found[1:] if word[0].isupper()])
    caps = _bucket(capitals / max(1, len(found) - 1), _CAPS_BOUNDS)
    digits = _bucket(len(_DIGIT.findall(text)) / len(text), _SHARE_BOUNDS)
    personal = _bucket(sum(map(_PERSONAL.__contains__, low)) / (len(low) or 1), _SHARE_BOUNDS)
    sentences = len(_SENTENCE.findall(text)) + ends_sentence(text)
    marked = 0 if not mark else 1 if mark == "- " else 2
    ids = [
        B_BIAS,
        B_WORDS + size,
        B_END + end,
        B_START + start,
        B_SENTENCES + min(sentences, 3),
        B_STOP + stop,
        B_CAPS + caps,
        B_DIGITS + digits,
        B_COMMAS + min(text.count(","), 3),
        B_PERSONAL + personal,
        B_WORDS_END + size * 12 + end,
        B_WORDS_STOP + size * 6 + stop,
        B_WORDS_CAPS + size * 6 + caps,
        B_WORDS_MARK + size * 3 + marked,
        B_WORDS_START + size * 7 + start,
    ]
    date = digits > 0 and bool(_DATE.search(text))
    time = (digits > 0 or " ago" in text or text.startswith("ago")) and bool(_TIME.search(text))
    for flag, has in enumerate((
        "©" in text, "|" in text, not _ARROWS.isdisjoint(text), ":" in text, "@" in text, "/" in text,
        ("www" in text or "http" in text or "." in text) and bool(_URL.search(text)), date, time, not _OPENING.isdisjoint(text), " - " in text or " – " in text or "—" in text,
        "(" in text, len(text) > 3 and text.isupper(), "#" in text, not _MONEY.isdisjoint(text),
    )):  # fmt: skip
        if has:
            ids += (B_FLAG + flag, B_FLAG_WORDS + flag * 12 + size)
    ids += [B_HIT + _CONCEPT_NUMBER[concept] for concept in hits]
    ended = sentences > 0 and last not in ",;:"
    prose = count if (count >= 8 and ended and stop > 0) or (count >= 20 and stop > 1) else 0
    kind = _type(text, count, marked, ended, prose, date or time, bool(hits))
    longer = frozenset(word for word in low if len(word) > 3)
    return Facts(ids, kind, low, prose, size, start, end, longer)


_CONCEPT_NUMBER = {concept: number for number, concept in enumerate(CONCEPTS)}


def _type(text: str, count: int, mark: int, ended: bool, prose: int, dated: bool, hit: bool) -> int:
    if prose >= 25:
        return 8 if mark else 0
    if prose:
        return 8 if mark else 1
    if hit:
        return 11
    if dated and count <= 8:
        return 9
    if not any(map(str.isalpha, text)):
        return 10
    if mark:
        return 7
    if ended and count >= 3:
        return 2
    if count >= 12:
        return 3
    return 4 if count >= 4 else 5 if count >= 2 else 6


def core(weights: Sequence[float]) -> tuple[int, int]:
    """The stretch with the greatest sum (Kadane's algorithm): first and last index; (0, -1) if none is above 0."""
    best, best_at, total, start = 0.0, (0, -1), 0.0, 0
    for at, weight in enumerate(weights):
        if total <= 0:
            total, start = 0.0, at
        total += weight
        if total > best:
            best, best_at = total, (start, at)
    return best_at


def _place(at: int, first: int, last: int) -> int:
    if last < first:
        return 5
    if at < first:
        return 0 if first - at > 6 else 1
    if at > last:
        return 4 if at - last > 6 else 3
    return 2


@dataclass(slots=True)
class Description:
    """What the first model sees: for each open line its number on the sheet, its facts, its features, its type."""

    numbers: list[int]
    facts: list[Facts]
    ids: list[list[int]]
    types: list[int]

    def scores(self, weights: list[float]) -> list[float]:
        """The sum of the weights of each line's features; what a line is by itself stands first in them, and is known."""
        get = weights.__getitem__
        return [
            sum(map(get, ids[len(fact.ids) :]), fact.score(weights))
            for fact, ids in zip(self.facts, self.ids, strict=True)
        ]


def describe(sheet: Whole, vocabulary: dict[str, int]) -> Description:
    """Describe each open line of a sheet and its neighbours."""
    lines, claims, hits = sheet.lines, sheet.claims, sheet.hits
    count = len(lines)
    facts: list[Facts | None] = []
    types: list[int] = []
    for number, claim in enumerate(claims):
        if claim is None:
            line = lines[number]
            concepts = tuple([hit.concept for hit in hits[number]]) if number in hits else ()
            describe_line = facts_of if len(line.text) <= _LONGEST_REMEMBERED else facts_of.__wrapped__
            own = describe_line(line.text[len(line.mark) :], line.mark, concepts)
            facts.append(own)
            types.append(own.type)
        else:
            facts.append(None)
            types.append(_TYPE_OF_CLAIM.get(claim.stage, _CLAIMED))
    distance_of = [*_DISTANCE_OF, *[6] * (count - 20), 7]  # no line is none, the last
    prose = [0 if fact is None else fact.prose for fact in facts]
    first, last = core([weight if weight else -4 for weight in prose])
    above, below = _nearest([bool(weight) for weight in prose])
    total = sum(map(bool, prose))
    paragraphs = 0
    claim_above, claim_below = _nearest([claim is not None for claim in claims])
    title = sheet.claimed_by("headline/title")
    longer: list[str] = []
    for fact in facts:
        if fact is not None and fact.prose >= 20:
            longer += fact.longer
    topic = Counter(longer)
    told = topic.keys()
    told_again = {word for word, times in topic.items() if times > 1}
    indents = Counter(lines[n].indent for n in range(count) if prose[n])
    indent = max(indents, key=indents.__getitem__) if indents else 0  # most_common would import heapq
    seen: dict[str, int] = {}
    size = B_SIZE + distance_of[total] * _T
    padded = [_EDGE] * 3 + types + [_EDGE] * 3
    out = Description([], [], [], [])
    for number, fact in enumerate(facts):
        line = lines[number]
        times = seen[line.fold] = seen.get(line.fold, -1) + 1
        if fact is None:
            continue
        kind = fact.type
        gap_after = lines[number + 1].gap if number + 1 < count else 2
        far_above, two_above, one_above, _, one_below, two_below, far_below = padded[number : number + 7]
        above_fact = facts[number - 1] if number else None
        below_fact = facts[number + 1] if number + 1 < count else None
        told_so_far = distance_of[paragraphs] * 8
        if fact.prose:
            paragraphs += 1
        ids = [
            *fact.ids,
            N_FAR_ABOVE + far_above * _T + kind,
            N_TWO_ABOVE + two_above * _T + kind,
            N_ABOVE + one_above * _T + kind,
            N_BELOW + one_below * _T + kind,
            N_TWO_BELOW + two_below * _T + kind,
            N_FAR_BELOW + far_below * _T + kind,
            B_SEAM_ABOVE + (12 if above_fact is None else above_fact.end) * 7 + fact.start,
            B_SEAM_BELOW + fact.end * 8 + (7 if below_fact is None else below_fact.start),
            B_GAPS + ((line.gap if number else 2) * 3 + gap_after) * _T + kind,
            B_AROUND + (one_above * _T + kind) * _T + one_below,
            B_PROSE + (distance_of[above[number]] * 8 + distance_of[below[number]]) * _T + kind,
            B_COUNT + (told_so_far + distance_of[total - paragraphs]) * _T + kind,
            B_CORE + _place(number, first, last) * _T + kind,
            B_TITLE + (2 if title < 0 else 0 if number < title else 1) * _T + kind,
            size + kind,
            B_INDENT + ((line.indent > indent) - (line.indent < indent) + 1) * _T + kind,
            B_SEEN + (times if times < 3 else 3),
            B_TOPIC + _topic(fact, told, told_again) * 12 + fact.bucket,
        ]
        distance = claim_above[number]
        if distance >= 0 and (claim := claims[number - distance]) is not None:
            stage = _claim_number(claim)
            ids += (B_ABOVE + stage * 8 + distance_of[distance], B_ABOVE_TYPE + stage * _T + kind)
        distance = claim_below[number]
        if distance >= 0 and (claim := claims[number + distance]) is not None:
            ids.append(B_BELOW + _claim_number(claim) * 8 + distance_of[distance])
        ids += fact.known(vocabulary)
        out.numbers.append(number)
        out.facts.append(fact)
        out.ids.append(ids)
        out.types.append(kind)
    return out


def terms(words: list[str]) -> list[str]:
    """What the lexicon knows of a line: its words, and its first and its last two words together."""
    if len(words) < 2:
        return words
    return [*words, f"^{words[0]} {words[1]}", f"{words[-2]} {words[-1]}$"]


def _claim_number(claim: Rule) -> int:
    """What a claim of this rule says of its neighbours."""
    number = _claim_numbers.get(claim.name)
    if number is None:
        number = CLAIM_NUMBER.get(_APART.get(claim.name, claim.stage), _UNKNOWN)
        _claim_numbers[claim.name] = number
    return number


_claim_numbers: dict[str, int] = {}


def _topic(fact: Facts, told: Set[str], told_again: Set[str]) -> int:
    """How many of the longer words of a line stand in other paragraphs of the page, which tell these words, or tell them again."""
    longer = fact.longer
    if not longer:
        return 0
    shared = len(longer & (told_again if fact.prose >= 20 else told))
    return _bucket(shared / len(longer), _SHARE_BOUNDS)


def _nearest(marks: list[bool]) -> tuple[list[int], list[int]]:
    """For each place the distance to the nearest mark before and after it (itself not counted); -1 for none."""
    before, after = [-1] * len(marks), [-1] * len(marks)
    at = -1
    for number, mark in enumerate(marks):
        before[number] = number - at if at >= 0 else -1
        if mark:
            at = number
    at = -1
    for number in range(len(marks) - 1, -1, -1):
        after[number] = at - number if at >= 0 else -1
        if marks[number]:
            at = number
    return before, after


def describe_scores(sheet: Whole, seen: Description, scores: Sequence[float]) -> list[list[int]]:
    """The features of the second model: the scores of the first around each line."""
    lines = sheet.lines
    count = len(lines)
    bucket = [12] * count
    value = [-2.0] * count
    stretch = [-8.0] * count
    words_in = [0] * count
    for number, score in zip(seen.numbers, scores, strict=True):
        bucket[number] = bisect_right(_SCORE_BOUNDS, score)
        value[number] = bounded = -6.0 if score < -6.0 else 6.0 if score > 6.0 else score
        words = word_count(lines[number].text)
        stretch[number] = bounded * (words if words < 40 else 40)
        if bounded > 0:
            words_in[number] = words
    first, last = core(stretch)
    passed, left = 0, sum(words_in)
    sums = [0.0, *accumulate(value)]
    padded = [13] * 3 + bucket + [13] * 3
    out = []
    for number, kind in zip(seen.numbers, seen.types, strict=True):
        far_above, two_above, one_above, own, one_below, two_below, far_below = padded[number : number + 7]
        before = _mean(sums, number - 8 if number > 8 else 0, number)
        after = _mean(sums, number + 1, number + 9 if number + 9 < count else count)
        words = words_in[number]
        left -= words
        ids = [
            C_BIAS,
            C_OWN + own,
            C_TYPE + own * _T + kind,
            M_FAR_ABOVE + far_above * _S + own,
            M_TWO_ABOVE + two_above * _S + own,
            M_ABOVE + one_above * _S + own,
            M_BELOW + one_below * _S + own,
            M_TWO_BELOW + two_below * _S + own,
            M_FAR_BELOW + far_below * _S + own,
            C_AROUND + (one_above * _S + own) * _S + one_below,
            C_BEFORE + before * _S + own,
            C_AFTER + after * _S + own,
            C_BOTH + (before * 9 + after) * _T + kind,
            C_BEST + (_tens(passed) * 8 + _tens(left)) * _S + own,
            C_CORE + _place(number, first, last) * _S + own,
        ]
        passed += words
        out.append(ids)
    return out


def _tens(words: int) -> int:
    return 0 if words == 0 else bisect_right(_TENS, words) + 1


_TENS = (20, 50, 100, 200, 400, 800)


def _mean(sums: list[float], start: int, end: int) -> int:
    return 8 if start >= end else bisect_right(_MEAN_BOUNDS, (sums[end] - sums[start]) / (end - start))


@dataclass(frozen=True)
class Model:
    """The learned weights.

    vocabulary: word to its number; words: number to word. line, context: weights by feature, of the first and the second model.
    switch: the score that changing between article and other lines costs. thresholds: by the favor dial, added to
    every line's score. titles, authors, standfirsts: the weights by which these are
    found, if not those that ship with newsclean.
    """

    vocabulary: dict[str, int]
    words: list[str]
    line: list[float]
    context: list[float]
    switch: float
    thresholds: dict[str, float]
    titles: dict[str, float] | None = None
    authors: dict[str, float] | None = None
    standfirsts: dict[str, float] | None = None

    @classmethod
    def read(cls, text: str) -> Model:
        """The model in the text of a file that `make train` wrote."""
        return cls.from_json(json.loads(text))

    @classmethod
    def from_json(cls, record: dict[str, object]) -> Model:
        words: list[str] = record["vocabulary"]  # type: ignore[assignment]
        return cls(
            {word: number for number, word in enumerate(words)},
            words,
            _weights(record["line"], LEXICON_BASE + len(words)),  # type: ignore[arg-type]
            _weights(record["context"], G.size),  # type: ignore[arg-type]
            record["switch"],  # type: ignore[arg-type]
            record["thresholds"],  # type: ignore[arg-type]
        )


def _weights(given: list[int] | dict[str, float], size: int) -> list[float]:
    """The weights of all features: in the file they stand in hundredths, one a feature; in older ones by the feature's number."""
    if isinstance(given, list):
        return [each / 100 for each in given] + [0.0] * (size - len(given))
    table = [0.0] * size
    for number, weight in given.items():
        table[int(number)] = weight
    return table


@cache
def model() -> Model:
    """The model that ships with newsclean."""
    return Model.from_json(read_json("judge.json"))


@dataclass(frozen=True, slots=True)
class Verdict:
    """One line's verdict: its number on the sheet, whether it is article, its score, and why."""

    number: int
    article: bool
    score: float
    reasons: tuple[str, ...]


def judge(sheet: Sheet, weights: Model, favor: str = "balanced") -> list[Verdict]:
    """A verdict for each open line of the sheet, in order."""
    whole = Whole(sheet)
    seen = describe(whole, weights.vocabulary)
    if not seen.numbers:
        return []
    line = weights.line
    first = seen.scores(line)
    context = weights.context
    around = describe_scores(whole, seen, first)
    shift = weights.thresholds[favor] + _benefit_of_the_doubt(sheet)
    paragraphs = sum(kind in _PROSE_TYPES for kind in seen.types)
    signed = any(claim is not None and claim.stage == "byline" for claim in sheet.claims[: sheet.body()[0]])
    bonus = PROSE_BONUS_OF_FEW if signed and 2 <= paragraphs <= _FEW_PARAGRAPHS else PROSE_BONUS
    scores = [
        (own + sum(map(context.__getitem__, ids))) / 2 + shift + (bonus if kind in _PROSE_TYPES else 0)
        for own, ids, kind in zip(first, around, seen.types, strict=True)
    ]
    kept = viterbi(scores, weights.switch)
    return [
        Verdict(number, keep, score, () if keep else _reasons(ids, weights))
        for at, keep, score, ids in zip(seen.numbers, kept, scores, seen.ids, strict=True)
        for number in whole.pieces[at]
    ]


def _benefit_of_the_doubt(sheet: Sheet) -> float:
    """Added to every line's score on a page where the rules found next to nothing: it is likely clean already."""
    if sheet.allowed is not every_rule:
        return 0.0  # where not all rules may look, it says nothing that they found nothing
    if sum(sheet.prose) < _AN_ARTICLE:
        return 0.0
    found = sum(claim is not None and claim.stage not in _OF_THE_ARTICLE for claim in sheet.claims)
    return _DOUBT[found] if found < len(_DOUBT) else 0.0


_OF_THE_ARTICLE = frozenset({"joins", "headline"})
_AN_ARTICLE = 5
"""Paragraphs; a page that has fewer may be a stub, a list or nothing."""
_DOUBT = (2.5, 1.0)
"""By how many lines of noise the rules found."""


class Whole:
    """A sheet on which the pieces of a torn sentence are one line: what the judge looks at.

    Text that was taken from HTML tag by tag breaks at every link and every word in italics.
    lines, claims, hits: as a sheet has them. pieces: the numbers on the sheet of each line's pieces, in order.
    """

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.lines: list[Line] = []
        self.claims: list[Rule | None] = []
        self.hits: dict[int, list[Hit]] = {}
        self.pieces: list[range] = []
        start = 0
        for end in range(1, len(sheet.lines) + 1):
            if end == len(sheet.lines) or not _torn(sheet, end - 1):
                if start and sheet.lines[start - 1].text[-1] == ":":  # the items of a list, in small letters
                    for number in range(start, end):
                        self._take(range(number, number + 1))
                else:
                    self._take(range(start, end))
                start = end

    def _take(self, pieces: range) -> None:
        lines = self.sheet.lines
        first, last = lines[pieces[0]], lines[pieces[-1]]
        hits = [
            hit
            for n in pieces
            for hit in self.sheet.hits.get(n, ())
            if len(pieces) == 1 or hit.shape != "line"
        ]
        if hits:
            self.hits[len(self.lines)] = hits
        if len(pieces) > 1:
            text = "".join(
                [
                    lines[n].text if n == pieces[0] or lines[n].text[0] in _CLOSING else f" {lines[n].text}"
                    for n in pieces
                ]
            )
            first = Line(first.start, last.end, text, fold(text), first.gap, first.indent, first.mark)
        self.lines.append(first)
        self.claims.append(self.sheet.claims[pieces[0]])
        self.pieces.append(pieces)

    def claimed_by(self, rule: str) -> int:
        """The first line that a rule has claimed; -1 if there is none."""
        number = self.sheet.claimed_by(rule)
        return next((at for at, pieces in enumerate(self.pieces) if number in pieces), -1)


def _torn(sheet: Sheet, number: int) -> bool:
    """Whether an open line and the next are pieces of one sentence."""
    claims = sheet.claims
    if claims[number] is not None or claims[number + 1] is not None:
        return False
    return _goes_on(sheet, number) or (
        # a name in a link of its own: small letters go on behind it
        number + 2 < len(claims)
        and claims[number + 2] is None
        and not ends_sentence(sheet.lines[number].text)
        and sheet.lines[number].text[-1].isalpha()
        and " " in sheet.lines[number].text
        and sheet.lines[number + 1].gap == 0
        and word_count(sheet.lines[number + 1].text) <= _NAME_WORDS
        and not sheet.lines[number].mark
        and sheet.lines[number + 2].text[0].islower()
        and _goes_on(sheet, number + 1)
    )


_CLOSING = ",.;:)”»’!?"
_NAME_WORDS = 5


def _goes_on(sheet: Sheet, number: int) -> bool:
    """Whether the sentence of a line goes on in the next: that begins in small letters or with a mark, or this one
    ends with a comma or one of the commonest words."""
    this, following = sheet.lines[number], sheet.lines[number + 1]
    if this.mark or following.mark or ends_sentence(this.text) or this.text[-1] == ":":
        return False
    if following.text[0].islower() or following.text[0] in ",.;)”»":
        return True
    last = this.text.rpartition(" ")[2]
    return following.gap == 0 and (
        this.text[-1] == "," or (last.islower() and last in common_words() and " " in this.text)
    )


PROSE_BONUS = 0.5
"""Added to the score of a paragraph: a lost sentence of the article is worse than a line of noise."""
PROSE_BONUS_OF_FEW = 1.8
"""The same on a page of few paragraphs with a byline or a date above them: an article, of which each counts."""
_FEW_PARAGRAPHS = 6
_PROSE_TYPES = frozenset({0, 1, 8})


def viterbi(scores: Sequence[float], switch: float) -> list[bool]:
    """The sequence of yes and no with the greatest sum of scores of the yes, less `switch` for each change."""
    yes, no = 0.0, 0.0
    back: list[tuple[bool, bool]] = []
    for score in scores:
        from_no, from_yes = no - switch > yes, yes - switch > no
        back.append((from_no, from_yes))
        yes, no = max(yes, no - switch) + score, max(no, yes - switch)
    kept = yes >= no
    out = []
    for from_no, from_yes in reversed(back):
        out.append(kept)
        if kept and from_no:
            kept = False
        elif not kept and from_yes:
            kept = True
    out.reverse()
    return out


def _reasons(ids: list[int], weights: Model) -> tuple[str, ...]:
    """The three features that weighed most against the line."""
    line = weights.line
    known = set(ids)
    third = sorted(map(line.__getitem__, known))[:3][-1]  # quicker than to sort the features themselves
    worst = sorted([each for each in known if line[each] <= third], key=line.__getitem__)[:3]
    return tuple(
        F.name(each) if each < LEXICON_BASE else f"word: {weights.words[each - LEXICON_BASE]}"
        for each in worst
        if line[each] < 0
    )
