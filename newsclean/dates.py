"""Dates as news pages print them, read exactly or not at all.

`find` gives every date that stands in a line. Day and month are never guessed: 03/04/2020 is read only if an `order` is
known (`order_of` reads it off the page's other dates, or off the language); else it is found without a day.
The names of months, weekdays and units of time are CLDR's (`cldr.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from .cldr import AGO, MONTHS, ORDERS, WEEKDAYS, ZONES
from .patterns import Pattern
from .records import dataclass

_SPELLED = {
    "sept": 9,
    "mrz": 3,
    "maerz": 3,
    "mär": 3,
    "jänner": 1,
    "jän": 1,
    "feber": 2,
    "set": 9,
    "janv": 1,
    "agto": 8,
}
"""What newsrooms write for months beside CLDR's words: older, Austrian and typewriter forms."""


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a line: its place and its ISO 8601 form (a day, or a time with its offset).

    iso is None where day and month cannot be told apart; day is the day alone. timed: a time of day stands beside it.
    """

    start: int
    end: int
    iso: str | None
    day: date | None
    timed: bool = False


_ZONE = "|".join(sorted(ZONES, key=len, reverse=True))
_TIME = (
    r"(?:(?P<hour>[01]?\d|2[0-4])\s?(?:[:.h]|時|시|时|點|点)\s?(?P<minute>[0-5]\d)(?:\s?[分분])?(?:[:.](?P<second>[0-5]\d))?(?:\.\d+)?"
    r"(?:\s*(?P<half>[ap]\.?\s?m\b\.?))?|(?P<hour12>1[0-2]|0?[1-9])\s*(?P<half12>[ap]\.?m\b\.?))"
    r"(?:\s*(?:uhr|hrs?|hs|h)\b)?"
    rf"(?:\s*\(?(?P<zone>z\b|[+-]\d\d:?\d\d|(?:gmt|utc)\s?[+-]\d{{1,2}}(?::\d\d)?|(?:{_ZONE})\b)\)?)?"
)
_AFTER = Pattern(
    r"(?:\s*(?:[,|–—•·/(-]|\bat\b|\bum\b|à|à las|a las|las|às|ore|ob|o|klo?\b\.?|t(?=\d)|kell|saat|в|о|오전|오후|午前|午後|上午|下午)?){0,2}\s*"
    + _TIME,
    ignore_case=True,
)
_BEFORE = Pattern(
    r"(?<![\d.:,])" + _TIME + r"\s*(?:[,|–—•·/-]|\bon\b|\bam\b)?\s*(?:(?P<word>[^\W\d_]{2,12})\.?,?\s+)?$",
    ignore_case=True,
)
_WORD = r"(?P<name>[^\s\d.,،/()|:;<>–—-]{2,15})\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)(?!\d)"
_YEAR_GLUED = r"(?P<year>(?:19|20)\d\d)(?!\d(?!\d?[:.][0-5]\d(?!\d)))"
"""A year, perhaps with the time behind it where the rendering lost a space: March 7, 20247:55 AM."""
_DAY = r"(?<![\d.,:])(?P<day>[0-3]?\d)(?!\d)"
_FORMS = tuple(
    Pattern(form, ignore_case=True, needs=tuple(needs.split()))
    for needs, form in (
        ("-", r"(?<![\d-])" + _YEAR + r"-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)"),
        ("", r"(?<![^\s\d.,،/()|:;<>–—-])" + _WORD + r"[,،]?[\s/-]{0,2}(?<!\d)(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?!\d)[,.]{0,2}[\s/-]{0,2}(?:(?:[012]?\d[:.][0-5]\d(?:\s?[ap]m)?,?\s)?)" + _YEAR_GLUED),
        ("", _DAY + r"(?:st|nd|rd|th|er|\.|º|ª|°|-?го|-?a)?[\s/.-]{0,3}(?:(?:of|de)\s|d['’]\s?)?" + _WORD + r"[,،]?[\s/-]{0,3}(?:(?:de|del|do|van)\s)?" + _YEAR_GLUED),
        ("年 년", r"(?<!\d)" + _YEAR + r"\s*[年년]\s*(?P<month>[01]?\d)\s*[月월]\s*(?P<day>[0-3]?\d)(?:\s*[日일])?"),
        (".", r"(?<![\d.])" + _YEAR + r"\s?\.\s?(?P<month>[01]?\d)\s?\.\s?(?P<day>[0-3]?\d)(?![\d])\.?"),
        ("/", r"(?<![\d.,/])" + _YEAR + r"\s?/\s?(?P<month>[01]?\d)\s?/\s?(?P<day>[0-3]?\d)(?![\d/])"),
        ("tháng Tháng THÁNG thg Thg THG /", _DAY + r"\s?(?:tháng|thg|/)\s?(?P<month>[01]?\d),?\s?(?:năm\s?)?(?<=\s)" + _YEAR),
        ("", r"(?<!\d)" + _YEAR + r"\.?(?:\s?(?:gada|m\.))?\s+(?P<day>[0-3]?\d)\.?\s+" + _WORD),
        ("", r"(?<!\d)" + _YEAR + r"\.?(?:\s?m\.)?[,\s-]\s?" + _WORD + r"[\s-](?P<day>[0-3]?\d)(?!\d)"),
        ("", r"(?<![\d.,/])(?<!\d-)(?P<first>[0-3]?\d)\s?(?P<sep>[./-])\s?(?P<other>[0-3]?\d)\s?(?P=sep)\s?"
        r"(?:(?P<year>(?:19|20)\d\d)(?!\d|[.,]\d)|(?P<short>[0-4]\d)(?!\d|[:.,/-]\d))"),
    )
)  # fmt: skip
# Runs on every line, and is linear: plain `re` is quicker.
_WITH_YEAR = re.compile(r"(?:19|20)\d\d(?!\d(?!\d?[:.]))")
_OTHER_NUMBER = re.compile(r"(?<!\d)\d\d?(?!\d)")
"""A day beside a year."""
_IN_NUMBERS = re.compile(r"\d\s?[./-]\s?\d{1,2}\s?[./-]\s?\d\d")
"""What each of the forms has but the last, and what the last has."""
_BEFORE_YEAR = 100
"""Characters that no form has before its year."""


@lru_cache(maxsize=8192)
def _matches(text: str) -> tuple[Any, ...]:
    """The matches of all forms in a text, form by form, whatever they mean."""
    found: list[Any] = []
    if (year := _WITH_YEAR.search(text)) and _OTHER_NUMBER.search(text):
        start = max(0, year.start() - _BEFORE_YEAR)
        for form in _FORMS[:-1]:
            found += form.matches(text, start)
    if _IN_NUMBERS.search(text):
        found += _FORMS[-1].matches(text)
    return tuple(found)


@lru_cache(maxsize=8192)
def find(text: str, order: str | None = None, language: str | None = None) -> tuple[Found, ...]:
    """The dates in a text, from left to right, without overlaps.

    order: "dmy", "mdy" or "ymd": how numbers are to be read where both of two could be the month. language: a BCP 47
    code, for month names that mean different months in different languages.
    """
    matches = _matches(text)
    if not matches:
        return ()
    found: list[Found] = []
    for match in matches:
        if any(match.start() < other.end and other.start < match.end() for other in found):
            continue
        days = _days(match.groupdict(), language)
        if not days:
            continue
        day = days[0] if len(days) == 1 else _ordered(days, order)
        found.append(_with_time(text, match, day))
    return tuple(sorted(found, key=lambda each: each.start))


_DAYS = {"day": 1, "week": 7}
_ADVERBS = {
    "today": 0, "heute": 0, "hoy": 0, "aujourd'hui": 0, "aujourd’hui": 0, "oggi": 0, "hoje": 0, "vandaag": 0, "i dag": 0, "idag": 0,
    "dziś": 0, "dzisiaj": 0, "dnes": 0, "сегодня": 0, "сьогодні": 0, "bugün": 0, "今日": 0, "本日": 0, "今天": 0, "오늘": 0, "just now": 0,
    "yesterday": 1, "gestern": 1, "ayer": 1, "hier": 1, "ieri": 1, "ontem": 1, "gisteren": 1, "i går": 1, "igår": 1, "wczoraj": 1,
    "včera": 1, "вчера": 1, "вчора": 1, "dün": 1, "昨日": 1, "昨天": 1, "어제": 1,
}  # fmt: skip
"""Days by name, with how many days ago they were."""
_ADVERB = Pattern(
    rf"(?<![^\W\d_])(?:{'|'.join(sorted(_ADVERBS, key=len, reverse=True))})(?![^\W\d_])(?:\s*,?\s*(?:at|um|a las|à|kl\.?)?\s*{_TIME})?",
    ignore_case=True,
)


@lru_cache(maxsize=4096)
def ago(text: str, base: date | None) -> Found | None:
    """A relative date ("vor 3 Stunden", "yesterday, 14:05"), counted back from the day `base`; None if there is none.

    Found without a day if there is no base, or if it names no day ("5 months ago", "a few days ago"). What was some
    hours or minutes ago was on the day itself.
    """
    low = text.lower()
    if len(low) == len(text):
        for number in _NUMBER.matches(low):
            if span := _relative(low, *number.span()):
                start, end, unit = span
                count = int(number[0]) if number[0].isdecimal() else _NUMERALS.get(number[0])
                names_day = unit in _WITHIN_A_DAY or (unit in _DAYS and count is not None)
                return _counted(start, end, base if names_day else None, (count or 0) * _DAYS.get(unit, 0))
    if len(low) == len(text) and not any(word in low for word in _ADVERBS):
        return None
    if match := _ADVERB.search(text):
        word = next(
            word for word in sorted(_ADVERBS, key=len, reverse=True) if match[0].lower().startswith(word)
        )
        return _counted(match.start(), match.end(), base, _ADVERBS[word])
    return None


_WITHIN_A_DAY = ("hour", "minute", "second")
_NUMERALS = {
    word: number
    for words in (
        "a two three four five six seven eight nine ten eleven twelve",
        "an zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
        "one dos tres cuatro cinco seis siete ocho nueve diez once doce",
        "einer deux trois quatre cinq six sept huit neuf dix onze douze",
        "einem due tre", "un dois", "una duas", "une twee drie", "uma två", "um", "een", "en", "et", "ett", "un'", "un’",
    )
    for number, word in enumerate(words.split(), 1)
}  # fmt: skip
"""Numbers in words, as newsrooms print them before a unit ("vor einer Stunde"); CLDR writes figures alone."""
_VAGUE = (
    "a few", "few", "several", "some", "half an", "einer halben", "wenigen", "einigen", "unos", "unas", "pocos", "pocas",
    "media", "quelques", "une demi-", "alcuni", "alcune", "alguns", "algumas", "enkele", "noen", "några", "nogle",
)  # fmt: skip
"""Words for a number that is not told."""
_WORDS = "|".join(sorted((*_NUMERALS, *_VAGUE), key=len, reverse=True))
_NUMBER = Pattern(rf"(?<![\d.,:])\d{{1,3}}(?![\d.,:]\d)|(?<![^\W\d_])(?:{_WORDS})(?:(?<=['’-])|(?![^\W\d_]))")
_ABBREVIATED = {
    f"{word} ago": unit
    for unit, words in {
        "second": "s sec secs", "minute": "m min mins", "hour": "h hr hrs", "day": "d", "week": "w wk wks",
        "month": "mo mos mth mths", "year": "y yr yrs",
    }.items()
    for word in words.split()
}  # fmt: skip
"""English units as websites shorten them, beside CLDR's ("hr. ago"): 3h ago, 5 mins ago."""
_LONGEST_UNIT = 24
"""Characters of the longest words behind a number, as "minuten geleden"."""


def _relative(low: str, start: int, end: int) -> tuple[int, int, str] | None:
    """The span and the unit of a relative date around a number, if the words on both sides make one."""
    before = low[:start].rstrip()
    rest = low[end:]
    skipped = len(rest) - len(rest.lstrip())
    rest = rest.lstrip()
    for lead in sorted(AGO, key=len, reverse=True):
        if not before.endswith(lead) or (lead and before[: -len(lead)][-1:].isalpha()):
            continue
        for size in range(min(_LONGEST_UNIT, len(rest)), 0, -1):
            words = rest[:size].rstrip(".")
            unit = AGO[lead].get(words) or (_ABBREVIATED.get(words.replace(".", "")) if not lead else None)
            if unit and not (rest[size : size + 1].isalpha() and rest[size - 1].isascii()):
                return len(before) - len(lead), end + skipped + size, unit
    return None


def _counted(start: int, end: int, base: date | None, back: int) -> Found:
    day = base - timedelta(days=back) if base else None
    return Found(start, end, day.isoformat() if day else None, day)


def month_of(word: str, language: str | None = None) -> int | None:
    """The month that a word names; None if it names none, or different ones in different languages."""
    word = word.lower().rstrip(".")
    number = MONTHS.get(word) or _SPELLED.get(word) or MONTHS.get(word.removeprefix("ב"))  # Hebrew: in
    return number.get(language or "") if isinstance(number, dict) else number


_AMERICAN = Pattern(
    r"\d\s?[ap]\.?m\.?,?\s\(?(?:[EM][SD]?T|[CP]D?T|AK[SD]T)\b", ignore_case=True, needs=("T", "t")
)
"""A time of day in a zone that North America alone calls so (PST is Pakistan's as well, CST China's)."""


def order_of(texts: Iterable[str], language: str | None) -> str | None:
    """How these texts write day and month in numbers: as their telling dates do (13/04/2020), else as the language does.

    None if they disagree, or if nothing tells; English does not, since its countries differ, unless a date bears a time
    zone of North America.
    """
    texts = list(texts)
    orders = set()
    for text in texts if _IN_NUMBERS.search("\n".join(texts)) else ():
        for match in _FORMS[-1].matches(text) if _IN_NUMBERS.search(text) else ():
            first, other = int(match["first"]), int(match["other"])
            if match["sep"] != "." and 12 < max(first, other) <= 31 and 1 <= min(first, other) <= 12:
                orders.add("dmy" if first > 12 else "mdy")
    if orders:
        return orders.pop() if len(orders) == 1 else None
    if language == "en":
        return "mdy" if any(_IN_NUMBERS.search(text) and _AMERICAN.search(text) for text in texts) else None
    order = ORDERS.get(language or "")
    return None if order == "ymd" else order


def _days(groups: dict[str, str | None], language: str | None) -> list[date]:
    """The days that a match may name: one, or two where day and month cannot be told apart (the day first)."""
    year = int(groups["year"] or f"20{groups['short']}")
    if name := groups.get("name"):
        pairs = [(month_of(name, language), int(groups["day"] or 0))]
    elif groups.get("month"):
        pairs = [(int(groups["month"] or 0), int(groups["day"] or 0))]
    else:
        first, other = int(groups["first"] or 0), int(groups["other"] or 0)
        pairs = [(other, first)]
        # With full stops between, the day comes first, unless it cannot.
        if first != other and (groups["sep"] != "." or other > _MONTHS_OF_A_YEAR):
            pairs.append((first, other))
    return [day for month, number in pairs if month and (day := _day(year, month, number))]


_MONTHS_OF_A_YEAR = 12
_NEVER = (date(1969, 12, 31), date(1970, 1, 1))
"""What sites print for a date that they do not know: the zero of computers' clocks."""


def _day(year: int, month: int, number: int) -> date | None:
    try:
        day = date(year, month, number)
    except ValueError:
        return None
    return None if day in _NEVER else day


def _ordered(days: list[date], order: str | None) -> date | None:
    """Of the readings day first and month first, the one that the order names."""
    return {"dmy": days[0], "mdy": days[1]}.get(order or "")


def _with_time(text: str, match: Any, day: date | None) -> Found:
    """The date with the time beside it: as part of `iso` only where its offset is stated, since a time without one
    names no instant."""
    start, end = match.span()
    if after := _AFTER.match(text, end):
        end = after.end()
    from_ = max(0, start - 40)
    head = text[from_:start]
    before = _BEFORE.search(head) if any(map(str.isdigit, head)) else None
    if before and before["word"] and before["word"].lower() not in {*WEEKDAYS, "on", "am"}:
        before = None
    if before:
        start = from_ + before.start()
    timed = bool(after or before)
    if day is None:
        return Found(start, end, None, None, timed)
    for time in (after, before):
        if time and (iso := _stamp(day, time.groupdict())):
            return Found(start, end, iso, day, timed)
    return Found(start, end, day.isoformat(), day, timed)


def _stamp(day: date, groups: dict[str, str | None]) -> str | None:
    """ISO 8601 with the time and its offset; None where the offset is not stated."""
    offset = _offset((groups.get("zone") or "").lower())
    if offset is None:
        return None
    number = int(groups.get("hour") or groups.get("hour12") or 0)
    half = (groups.get("half") or groups.get("half12") or "").lower()
    if half.startswith("p") and number < 12:
        number += 12
    if half.startswith("a") and number == 12:
        number = 0
    if number == 24:
        day, number = day + timedelta(days=1), 0
    return (
        f"{day.isoformat()}T{number:02}:{groups.get('minute') or '00'}:{groups.get('second') or '00'}{offset}"
    )


_OFFSET = Pattern(r"(?:gmt|utc)?\s?([+-])(\d{1,2}):?(\d\d)?")


def _offset(zone: str) -> str | None:
    """The UTC offset of a time zone as printed; None if it names none or several."""
    if zone == "z":
        return "+00:00"
    if zone in ZONES:
        return ZONES[zone]
    match = _OFFSET.fullmatch(zone)
    if not match or int(match[2]) > 14 or int(match[3] or 0) > 59:
        return None
    return f"{match[1]}{int(match[2]):02}:{match[3] or '00'}"
