"""Makes newsclean/cldr.py: the words of dates in the languages of news, from CLDR, and the unambiguous time zones.

`python -m bench cldr` writes it, with the CLDR data that the installed Babel holds and the tz database of this
machine. The file is small enough to be read in review; nothing of it is written by hand.
"""

from __future__ import annotations

import re
import zoneinfo
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench import peers

LANGUAGES = (
    "af ar az be bg bn bs ca cs da de el en es et fa fi fr gl he hi hr hu id is it ja ko lt lv mk ms nl nn no pl pt ro "
    "ru sk sl sq sr sr_Latn sv tr uk ur vi zh zh_Hant"
).split()
TARGET = Path(__file__).parent.parent / "newsclean" / "cldr.py"

_HEAD = '''"""The words of dates, from CLDR (Babel {version}), and time zones, from the tz database. Made by `python -m bench cldr`.

CLDR: Copyright Unicode, Inc., under the Unicode License v3. All words are lower case and without a full stop at the end.
"""

# fmt: off
'''

_UNITS = ("second", "minute", "hour", "day", "week", "month", "year")


def write() -> None:
    """Write the file anew."""
    TARGET.write_text(made(), encoding="utf-8")


def made() -> str:
    """What the file holds."""
    babel = peers.load("babel", "babel")
    locales = {name: babel.Locale.parse(name) for name in LANGUAGES}
    parts = [
        _HEAD.format(version=babel.__version__),
        _literal("MONTHS", "dict[str, int | dict[str, int]]", _months(locales)),
        '"""Month names and abbreviations to their number; by language where languages disagree."""\n',
        _literal("WEEKDAYS", "frozenset[str]", _weekdays(locales)),
        '"""Names and abbreviations of weekdays."""\n',
        _literal("ORDERS", "dict[str, str]", _orders(locales)),
        '"""How a language writes a date in numbers; English is left out, since its countries differ."""\n',
        _literal("AGO", "dict[str, dict[str, str]]", _ago(locales)),
        '"""Relative times: what stands before the number, what behind it, and the unit."""\n',
        _literal("ZONES", "dict[str, str]", _zones(locales)),
        '"""Abbreviations of time zones that have stood for one offset since 2000, and that offset."""\n',
    ]
    return "".join(parts)


def _literal(name: str, kind: str, value: Any) -> str:
    """An assignment, its items filled into lines."""
    if isinstance(value, frozenset):
        return f"{name}: {kind} = frozenset({{\n{_filled(map(repr, sorted(value)))}\n}})\n"
    if any(isinstance(each, dict) and len(each) > 5 for each in value.values()):
        blocks = (
            f"    {key!r}: {{\n{_filled(f'{k!r}: {v!r}' for k, v in inner.items())}\n    }},\n"
            for key, inner in value.items()
        )
        return f"{name}: {kind} = {{\n{''.join(blocks)}}}\n"
    return f"{name}: {kind} = {{\n{_filled(f'{key!r}: {each!r}' for key, each in value.items())}\n}}\n"


def _filled(items: Iterable[str]) -> str:
    """Items with commas, several a line."""
    lines = [""]
    for item in items:
        if len(lines[-1]) + len(item) > 112:
            lines.append("")
        lines[-1] += f" {item},"
    return "\n".join(f"   {line}" for line in lines)


def _code(locale: str) -> str:
    return locale.partition("_")[0]


def _months(locales: dict[str, Any]) -> dict[str, int | dict[str, int]]:
    found: dict[str, dict[str, int]] = defaultdict(dict)
    for name, locale in locales.items():
        for number, word in _names(locale.months):
            found[word][_code(name)] = number
    table: dict[str, int | dict[str, int]] = {}
    for word, by_language in sorted(found.items()):
        numbers = set(by_language.values())
        table[word] = numbers.pop() if len(numbers) == 1 else dict(sorted(by_language.items()))
    return table


def _weekdays(locales: dict[str, Any]) -> frozenset[str]:
    return frozenset(word for locale in locales.values() for _, word in _names(locale.days))


def _names(table: Any) -> Iterator[tuple[int, str]]:
    """The words of a table of months or days; those with digits or spaces are read as numbers or not at all."""
    for context in ("format", "stand-alone"):
        for width in ("wide", "abbreviated"):
            for number, word in table[context][width].items():
                word = word.lower().strip().rstrip(".")
                if len(word) > 1 and not re.search(r"[\d\s.,]", word):
                    yield number, word


def _orders(locales: dict[str, Any]) -> dict[str, str]:
    orders = {}
    for name, locale in locales.items():
        letters = re.sub(r"[^dmy]", "", locale.date_formats["short"].pattern.lower())
        order = "".join(dict.fromkeys(letters))
        if name != "en" and len(order) == 3:
            orders[_code(name)] = order
    return orders


def _ago(locales: dict[str, Any]) -> dict[str, dict[str, str]]:
    table: dict[str, dict[str, str]] = defaultdict(dict)
    for locale in locales.values():
        fields = locale._data["date_fields"]
        for unit in _UNITS:
            for width in ("", "-short"):
                for pattern in fields.get(unit + width, {}).get("past", {}).values():
                    before, mark, after = pattern.lower().partition("{0}")
                    if mark and (before.strip() or len(after.strip()) > 1):
                        table[before.strip()].setdefault(after.strip().rstrip("."), unit)
    return {before: dict(sorted(after.items())) for before, after in sorted(table.items())}


_SHORT_NAMES = {
    "Europe_Western": "Europe/Lisbon",
    "Europe_Central": "Europe/Berlin",
    "Europe_Eastern": "Europe/Athens",
}
"""Zones whose abbreviations CLDR knows in other languages than English (MEZ), and a place in each."""


_USED_ELSEWHERE = ("ast", "bst", "gst", "nst", "sst")
"""What papers in Arabia, Bangladesh, the Gulf, Nepal and Singapore write too; the tz database has no letters for them."""


def _zones(locales: dict[str, Any]) -> dict[str, str]:
    """Each abbreviation of the tz database and of CLDR whose offset has been one and the same since 2000."""
    offsets: dict[str, set[str]] = defaultdict(set)
    moments = [
        datetime(year, month, 15, 12, tzinfo=UTC) for year in range(2000, 2027) for month in range(1, 13)
    ]
    for zone in sorted(zoneinfo.available_timezones()):
        if not zone.startswith(("Etc/", "posix/", "right/", "System")) and zone not in (
            "Factory",
            "localtime",
        ):
            for moment in moments:
                local = moment.astimezone(zoneinfo.ZoneInfo(zone))
                offsets[(local.tzname() or "").lower()].add(_offset(local))
    for metazone, zone in _SHORT_NAMES.items():
        winter, summer = (datetime(2024, month, 15, tzinfo=zoneinfo.ZoneInfo(zone)) for month in (1, 7))
        for locale in locales.values():
            names = locale.meta_zones.get(metazone, {}).get("short", {})
            offsets[(names.get("standard") or "").lower()].add(_offset(winter))
            offsets[(names.get("daylight") or "").lower()].add(_offset(summer))
    for word in _USED_ELSEWHERE:
        del offsets[word]
    return {
        word: found.pop()
        for word, found in sorted(offsets.items())
        if len(found) == 1 and re.fullmatch(r"[a-z]{3,5}", word)
    }


def _offset(moment: datetime) -> str:
    text = moment.strftime("%z")
    return f"{text[:3]}:{text[3:]}"
