"""headline: title, kicker, standfirst, and the title told again. Before navigation: what stands above the title is menu."""

from __future__ import annotations

import re

from .. import dates, titles
from ..live import SUMMARY
from ..page import Line, fold
from ..patterns import Pattern
from ..persons import announced, persons
from ..prose import ends_sentence, width, word_count
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND, THIRD

TITLE = Rule(
    name="headline/title",
    why="The headline of the article; it has a field of its own.",
    removes=(
        "✂ Harbour bridge reopens after eleven years of repairs\n"
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs, the city said.\n"
        "Thousands of people crossed the bridge in the first hours, many of them with children who had never seen it open.",
    ),
    keeps=(
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed, the city said.",
        f"{OPENING}\n\nWho pays for it\n\n{SECOND}\n\n{THIRD}",
        f"Ms Major, when did you last cross the bridge?\n\n{OPENING}\n\nAnd who paid for it?\n\n{SECOND}\n\n{THIRD}",
        f"Crews open the lower gate\n\n{OPENING}\n\nFerry captain refuses to sail\n\n{SECOND}\n\nMinister cuts short her holiday\n\n"
        f"{THIRD}\n\nTrains to the coast are running\n\n{SECOND[:-1]} at night.\n\nSchools stay closed until Monday\n\n{THIRD[:-1]} then.",
    ),
    field="title",
)
AGAIN = Rule(
    name="headline/told-again",
    why="The headline a second time, alone or with the name of the site.",
    removes=(
        "✂ Harbour bridge reopens after eleven years | The Example Post\nHarbour bridge reopens after eleven years\n"
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs, the city said.",
    ),
    keeps=(
        "The bridge reopens. The bridge over the old harbour reopened on Saturday, eleven years after it was closed.",
        f"Harbour bridge reopens after eleven years of repairs\n{OPENING}\n"
        f"Harbour bridge reopens after eleven years of repairs, and nobody is glad of it, the ferry captain said.\n{SECOND}",
        f"What we know about the bridge, part 1\n{OPENING}\n\nWhat we know about the bridge, part 2\n{SECOND}\n\n{THIRD}",
    ),
)
KICKER = Rule(
    name="headline/kicker",
    why="The topic line right above the headline.",
    removes=(
        "✂ City traffic\nHarbour bridge reopens after eleven years of repairs\n"
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs, the city said.",
    ),
    keeps=(
        "City traffic is a matter of taste, as the old mayor used to say when nobody from the press was near.",
        f"{OPENING}\n\nCity traffic\nAn end to the ferry, and to much else\n{SECOND}\n\n{THIRD}",
    ),
    field="section",
)
STANDFIRST = Rule(
    name="headline/standfirst",
    why="The summary under the headline, set apart from the text by a byline, a date or a picture.",
    removes=(
        "Harbour bridge reopens after eleven years of repairs\n✂ The city has paid four times what it planned.\n"
        "December 7, 2019\n"
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs, the city said.\n"
        "Thousands of people crossed the bridge in the first hours, many of them with children who had never seen it open.",
    ),
    keeps=(
        "The city has paid four times what it planned for the bridge, an audit that was published on Monday shows.",
        f"Harbour bridge reopens after eleven years of repairs\nThe city has paid four times what it planned.\n{OPENING}\n{SECOND}",
        f"Harbour bridge reopens after eleven years of repairs\n\nWho has paid for all of it?\n\n{OPENING}\n\n{SECOND}",
    ),
    field="description",
)
RULES = (TITLE, AGAIN, KICKER, STANDFIRST)

_BETWEEN = ("byline_prefix", "published", "updated", "reading_time", "share", "print", "listen", "comment_count", "image_marker",
            "credit_prefix", "role", "desk", "follow", "ad_marker")  # fmt: skip
_PATH = Pattern(r"\s[>›»]\s|^[>›»]|[>›»→]$", needs=(">", "›", "»", "→"))
"""A breadcrumb or a link, no headline."""
_CLOCK = Pattern(r"\d[:.]\d\d\b")
_YEAR = Pattern(r"\b(?:19|20)\d\d\b|\b\d\d\.\d\d\.\d\d\b")
_NUMBER = re.compile(r"\d+")
_DATELINE = Pattern(r"[^\W\d_a-z][\w .,'’/-]{1,40}\s?(?:\([^()]{2,30}\)\s?[-–—:.]|[–—]\s)")
"""The place, and perhaps the agency, at the head of a first paragraph."""


def run(sheet: Sheet) -> None:
    if sheet.lines and sheet.lines[0].fold in SUMMARY:
        return  # the headline would stand above the summary
    found = titles.find(sheet)
    if found is None or (found.number == 0 and _is_one_of_many(sheet)):
        return
    if not sheet.claim(TITLE, found.number, field="title", value=found.title):
        return
    _told_again(sheet, found.number, found.title)
    _standfirst(sheet, found.title)
    _kicker(sheet, found.number)


def _is_one_of_many(sheet: Sheet) -> bool:
    """Whether the first line of a page without any noise is one of many like it, each right above its paragraphs: the heading of a
    live blog's first entry, the first question of an interview. The headline of such a text went before, or there is none.
    """
    if len(sheet.lines) < 4 or not sheet.prose[1] or any(claim is not None for claim in sheet.claims):
        return False
    heads = [number for number in range(len(sheet.lines) - 1) if _stands_over_text(sheet, number)]
    if heads[:1] != [0]:
        return False
    asks = [number for number in heads if sheet.lines[number].text.endswith(("?", "？"))]
    if asks[:1] == [0]:
        return (
            len(asks) >= _QUESTIONS
            and len(sheet.lines) <= len(asks) * _ANSWER
            and ":" not in sheet.lines[0].text
        )
    sizes = sorted(word_count(sheet.lines[number].text) for number in heads[1:])
    if len(sizes) < _ENTRIES or len(sheet.lines) > len(heads) * _ENTRY or sizes[0] < _ENTRY_HEAD:
        return False
    told = titles.stems(sheet.lines[0].fold)
    rest = {stem for line in sheet.lines[heads[1] :] for stem in titles.stems(line.fold)}
    return sum(stem in rest for stem in told) * 2 <= len(told)  # a headline is of all that follows


def _stands_over_text(sheet: Sheet, number: int) -> bool:
    """Whether a line is a question or no paragraph, and one stands right below it and, if it is not the first, right above it."""
    line = sheet.lines[number]
    question = line.text[-1] in "?？" and ". " not in line.text
    if (
        (sheet.prose[number] and not question)
        or line.mark
        or line.text[-1] == ":"
        or not sheet.prose[number + 1]
    ):
        return False
    return (
        number == 0
        or sheet.prose[number - 1]
        or sheet.lines[number - 1].mark != ""
        or ends_sentence(sheet.lines[number - 1].text)
    )


_QUESTIONS, _ANSWER = 2, 4
"""Questions that make an interview, if the text begins with one; lines that one and its answer have on average at the most."""
_ENTRIES, _ENTRY, _ENTRY_HEAD = 4, 5, 4
"""Headings of entries beside the first; lines that an entry has on average at the most; words that each heading has at the least."""


def _marks_the_head(sheet: Sheet, number: int) -> bool:
    """Whether a line is of the kind that stands between headline and text: byline, date, share bar, picture."""
    claim = sheet.claims[number]
    if claim is not None:
        return claim.stage in ("images", "byline", "headline", "share")
    if sheet.has(number, *_BETWEEN) and not sheet.prose[number]:
        return True
    text = sheet.lines[number].text
    if len(text) >= 120 or sheet.prose[number]:
        return False
    if announced(text) or (text[-1] != ":" and persons(text, alone=True) and not _torn(sheet, number)):
        return True
    return bool(dates.find(text)) or (_CLOCK.search(text) is not None and _YEAR.search(text) is not None)


def _torn(sheet: Sheet, number: int) -> bool:
    """Whether the next line goes on with the sentence, so that this one is a link torn out of it."""
    if number + 1 == len(sheet.lines):
        return False
    below = sheet.lines[number + 1].text
    return (below[0].islower() or below[0] in ",.;") and len(below) > 3


def _head(line: Line) -> str:
    """The fold of a line without its " | Site" tail."""
    cut = titles.TAIL.matches(line.text)
    return fold(line.text[: cut[-1].start()]) if cut else line.fold


def _numbers(text: str) -> set[str]:
    return set(_NUMBER.findall(text))


def _told_again(sheet: Sheet, number: int, title: str) -> None:
    key = fold(title)
    if len(key) < 10:
        return
    numbers = _numbers(title)
    own, end = sheet.lines[number].fold, key[-10:]
    for other, line in list(sheet.open()):
        if not (
            line.fold == own
            or line.fold == key
            or (
                end in line.fold
                and len(line.text) < len(title) + 70
                and _head(line) == key
                and not ends_sentence(line.text)
            )
        ):
            continue
        if sheet.live and sheet.live.holds(other):
            continue
        if numbers <= _numbers(line.text):  # to the fold all numbers are one
            sheet.claim(AGAIN, other)


def _standfirst(sheet: Sheet, title: str) -> None:
    """Claim the summary after the title, if something of the page's head, or a dateline, parts it from the text."""
    anchor = _last_title(sheet)
    first, last = sheet.body()
    if first - anchor > _FAR or first == last:
        return  # in the page's menu; or the one paragraph that there is
    key = fold(title)
    for number in range(anchor + 1, min(anchor + _STANDFIRST_IN, len(sheet.lines))):
        if sheet.live and sheet.live.holds(number):
            return
        if sheet.claims[number] is not None or _marks_the_head(sheet, number):
            continue
        line = sheet.lines[number]
        if width(line.text) > 500 or line.mark or line.text[0].islower() or _DATELINE.match(line.text):
            return
        if (
            line.text[0] in "[("
            or word_count(line.text) < 5
            or _AGO.fullmatch(line.fold)
            or line.text.count("|") >= 2
            or _all_capitalised(line.text)
        ):
            continue
        if line.fold in key or (key in line.fold and len(line.fold) < 2 * len(key)):
            continue
        if _parted(sheet, number, close=number - anchor <= 2 and line.text[-1] not in "?？"):
            if sheet.favor == "recall":
                sheet.read(STANDFIRST, number, "description", line.text)
            else:
                sheet.claim(STANDFIRST, number, field="description", value=line.text)
            return
        if sheet.prose[number]:
            return


def _all_capitalised(text: str) -> bool:
    """Whether a line is a few words that all begin with a capital: a name with a role or a paper."""
    words = text.split()
    return len(words) <= 7 and all(not word[0].islower() for word in words)


_STANDFIRST_IN = 14
"""Lines below the headline in which a standfirst is looked for."""
_FAR = 25
"""Lines between headline and text from which what stands between is the page's menu."""
_AGO = Pattern(r"(?:(?:vor|hace|il y a)? ?\d+ \w+(?: ago)? ?)+")


def _last_title(sheet: Sheet) -> int:
    """The lowest line above the text that gives the title: the page's first line may tell it far above."""
    first, _ = sheet.body()
    told = [number for number, claim in enumerate(sheet.claims) if claim is TITLE or claim is AGAIN]
    above = [number for number in told if number < first + 3]
    return max(above) if above else told[0]


def _parted(sheet: Sheet, number: int, close: bool) -> bool:
    """Whether a byline, a date, a picture or the like stands between this line and the next prose, or a dateline opens that.

    close: the line stands right under the headline, where one that ends as no sentence does is a standfirst as well.
    """
    for near in range(number + 1, min(number + 4, len(sheet.lines))):
        if _marks_the_head(sheet, near):
            return True
        if sheet.prose[near] and sheet.claims[near] is None:
            if sheet.prose[number]:
                return near == number + 1 and _DATELINE.match(sheet.lines[near].text) is not None
            return close and near == number + 1
    return False


def _kicker(sheet: Sheet, title: int) -> None:
    """Claim the short topic line right above the title."""
    above = title - 1
    if above < 0 or sheet.claims[above] is not None:
        return
    line = sheet.lines[above]
    if (
        _PATH.search(line.text)
        or not line.text[0].isupper()
        or dates.find(line.text)
        or persons(line.text, alone=True)
    ):
        return
    if len(line.text) <= 40 and line.text.count(" ") <= 4 and not line.mark and not ends_sentence(line.text):
        known = sheet.has(above, "section")
        sheet.claim(KICKER, above, field="section" if known else None, value=line.text if known else None)
