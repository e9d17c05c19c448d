"""Dates as news pages print them, read exactly or not at all.

`find` gives every date that stands in a line. Day and month are never guessed: 03/04/2020 is left out unless one
of the numbers cannot be a month.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from .languages import PACKS

_YEAR = re.compile(r"(?:19|20)\d\d")


@dataclass(frozen=True, slots=True)
class Found:
    """A date in a line: its place in the line and its ISO 8601 form (a day, or a time with its offset)."""

    start: int
    end: int
    iso: str


_ZONES = {"gmt": "+00:00", "utc": "+00:00", "z": "+00:00", "est": "-05:00", "edt": "-04:00", "cst": "-06:00",
          "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00", "pdt": "-07:00", "bst": "+01:00",
          "cet": "+01:00", "cest": "+02:00", "mez": "+01:00", "mesz": "+02:00", "eet": "+02:00", "eest": "+03:00",
          "jst": "+09:00", "aest": "+10:00", "aedt": "+11:00", "sast": "+02:00"}  # fmt: skip
"""Time zones whose abbreviation means one offset to news readers; IST and the like mean several and stay out."""

_ZONE = "|".join(sorted(_ZONES, key=len, reverse=True))
_TIME = (
    r"(?:(?P<hour>[01]?\d|2[0-4])[:.h](?P<minute>[0-5]\d)(?:[:.](?P<second>[0-5]\d))?(?:\.\d+)?(?:\s*(?P<half>[ap]\.?\s?m\b\.?))?"
    r"|(?P<hour12>1[0-2]|0?[1-9])\s*(?P<half12>[ap]\.?m\b\.?))"
    r"(?:\s*(?:uhr|hrs?|h)\b)?"
    rf"(?:\s*\(?(?P<zone>[+-]\d\d:?\d\d|(?:gmt|utc)[+-]\d{{1,2}}(?::\d\d)?|{_ZONE})\b\)?)?"
)
_BETWEEN = r"\s*(?:,|\||-|–|—|•|·|/|\(|at|um|à|a las|t|kl\.?)?\s*(?:,\s*)?"


@cache
def months() -> dict[str, int]:
    """Month names and abbreviations of all packs, lower case, to their numbers."""
    table: dict[str, int] = {}
    for pack in PACKS:
        table.update(pack.MONTHS)
    return table


@cache
def _patterns() -> list[re.Pattern[str]]:
    names = "|".join(sorted((re.escape(name) for name in months()), key=len, reverse=True))
    month = rf"(?P<name>{names})\b\.?"
    year = r"(?P<year>(?:19|20)\d\d)(?!\d)"
    day = r"(?<!\d)(?P<day>[0-3]?\d)(?!\d)"
    forms = [
        rf"(?<!\d){year}-(?P<month>[01]\d)-(?P<day>[0-3]\d)(?!\d)",
        rf"{month}\s*{day}(?:st|nd|rd|th)?,?\s+{year}",
        rf"{day}(?:st|nd|rd|th|er|\.|º|°)?(?:\s+(?:de|of|d'))?[\s-]*{month}(?:\s+(?:de|del))?,?[\s-]*{year}",
        rf"(?<!\d){year}\s*[年년.]\s*(?P<month>[01]?\d)\s*[月월.]\s*(?P<day>[0-3]?\d)(?:\s*[日일])?",
        rf"(?<![\d.,]){year}/(?P<month>[01]?\d)/(?P<day>[0-3]?\d)(?!\d)",
        rf"(?<![\d.,])(?P<first>[0-3]?\d)(?P<sep>[./-])(?P<second_>[01]?\d|[0-3]?\d)(?P=sep){year}",
    ]
    tail = rf"(?:{_BETWEEN}(?<![\d]){_TIME})?"
    return [re.compile(form + tail, re.IGNORECASE) for form in forms]


@lru_cache(maxsize=4096)
def find(text: str) -> tuple[Found, ...]:
    """The dates in a text, from left to right, without overlaps."""
    if not _YEAR.search(text):
        return ()
    found: list[Found] = []
    for pattern in _patterns():
        for match in pattern.finditer(text):
            day = _day(match.groupdict())
            if day is None or any(match.start() < other.end and other.start < match.end() for other in found):
                continue
            found.append(Found(match.start(), match.end(), _stamp(day, match.groupdict())))
    return tuple(sorted(found, key=lambda each: each.start))


def _day(groups: dict[str, str | None]) -> date | None:
    """The day that a match names; None if there is none such, or if day and month cannot be told apart."""
    year = int(groups["year"] or 0)
    try:
        if groups.get("name"):
            return date(year, months()[(groups["name"] or "").lower()], int(groups["day"] or 0))
        if groups.get("month"):
            return date(year, int(groups["month"] or 0), int(groups["day"] or 0))
        first, second = int(groups["first"] or 0), int(groups["second_"] or 0)
        if groups["sep"] == "." or first > 12:
            return date(year, second, first)
        if second > 12:
            return date(year, first, second)
        return date(year, first, second) if first == second else None
    except ValueError:
        return None


def _stamp(day: date, groups: dict[str, str | None]) -> str:
    """ISO 8601: with the time only where the page states its offset, since a time without one names no instant."""
    zone = (groups.get("zone") or "").lower()
    hour = groups.get("hour") or groups.get("hour12")
    offset = _offset(zone)
    if hour is None or offset is None:
        return day.isoformat()
    number = int(hour)
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


def _offset(zone: str) -> str | None:
    """The UTC offset of a time zone as printed; None if it names none or several."""
    if zone in _ZONES:
        return _ZONES[zone]
    match = re.fullmatch(r"(?:gmt|utc)?([+-])(\d{1,2}):?(\d\d)?", zone)
    if not match or int(match[2]) > 14 or int(match[3] or 0) > 59:
        return None
    return f"{match[1]}{int(match[2]):02}:{match[3] or '00'}"
