"""headline: title, kicker, standfirst, and the title told again. Before navigation: what stands above the title is menu."""

from __future__ import annotations

import re

from .. import dates, standfirsts, titles
from ..live import SUMMARY
from ..page import Line, fold
from ..patterns import Pattern
from ..persons import persons
from ..prose import ends_sentence, word_count
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
    why="The summary under the headline, told by its place, its shape, and what stands between it and the text.",
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

_PATH = Pattern(r"\s[>›»]\s|^[>›»]|[>›»→]$", needs=(">", "›", "»", "→"))
"""A breadcrumb or a link, no headline."""
_NUMBER = re.compile(r"\d+")


def run(sheet: Sheet) -> None:
    if sheet.lines and sheet.lines[0].fold in SUMMARY:
        return  # the headline would stand above the summary
    head = titled(sheet)
    if head is None:
        return
    _standfirst(sheet, *head)
    _kicker(sheet, sheet.claimed_by(TITLE.name))


def titled(sheet: Sheet) -> tuple[str, list[int]] | None:
    """Claim the headline and the lines that tell it again: the title, and the numbers of these lines; None if there is none."""
    found = titles.find(sheet)
    if found is None or (found.number == 0 and _is_one_of_many(sheet)):
        return None
    if not sheet.claim(TITLE, found.number, field="title", value=found.title):
        return None
    _told_again(sheet, found.number, found.title)
    first, _ = sheet.body()
    told = [number for number, claim in enumerate(sheet.claims) if claim is TITLE or claim is AGAIN]
    above = [number for number in told if number < first + 3]
    return found.title, sorted(above, reverse=True) or told[:1]


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


def _standfirst(sheet: Sheet, title: str, told: list[int]) -> None:
    """Read the summary under the title; claim it where it is certain enough, for a first paragraph may look much like one."""
    first, last = sheet.body()
    if first == last:
        return  # the one paragraph that there is
    found = standfirsts.find(sheet, title, told)
    if found is None or _in_the_text(sheet, found.number):
        return
    text = sheet.lines[found.number].text
    if not found.sure or sheet.favor == "recall":
        sheet.read(STANDFIRST, found.number, "description", text)
    else:
        sheet.claim(STANDFIRST, found.number, field="description", value=text)


def _in_the_text(sheet: Sheet, number: int) -> bool:
    """Whether the text stands above a line, or much of it: below it the story of another headline may begin."""
    sizes = [(n < number, len(line.text)) for n, line in sheet.open() if sheet.prose[n]]
    above = [size for before, size in sizes if before]
    return len(above) >= _PARAGRAPHS_ABOVE and sum(above) * 3 > sum(size for _, size in sizes)


_PARAGRAPHS_ABOVE = 4


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
