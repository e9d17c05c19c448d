"""Live blogs: where the entries stand on a page, told by the time stamps above them.

Looked at on the lines as they came, before any stage has claimed, so that no stage takes an entry for a standfirst or its
heading for the title.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from .page import Line
from .patterns import Pattern
from .prose import is_prose
from .records import dataclass
from .rules import Hit

_ZONE = r"(?:\s?(?:Uhr|hrs?|horas|ore|h|GMT|UTC|CES?T|E[SD]?T|BST|IST|MES?Z|AES?T))?"
_TIME = rf"(?:[01]?\d|2[0-4])\s?[:.h]\s?[0-5]\d(?:\s?[ap]\.?\s?m\.?)?{_ZONE}"
_DAY = (
    r"(?:(?:yesterday|today|gestern|heute|ayer|hoy|hier|aujourd['’]hui)"
    r"|(?:(?:[^\W\d_]{2,10}\.?,?\s)?\d{1,2}(?:st|nd|rd|th|\.)?\s(?:de\s)?[^\W\d_]{3,10}\.?|(?:[^\W\d_]{3,10}\.?,?\s)?[A-Z][a-z]{2,8}\.?\s\d{1,2})(?:,?\s(?:de\s)?\d{4})?"
    r"|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}(?:/\d{2,4})?)"
)
_AT = r"(?:\s?(?:,|at|um|a\slas|à|[-–—|·])\s?|\s)"
_WHO = r"(?:\s?(?:,|\||·|•|-|–|—)\s?(?:by |von |por |par )?[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]+){1,3})?"
CLOCK = Pattern(
    rf"[(\[]?(?:(?:{_DAY}{_AT})?{_TIME}|{_TIME}{_AT}{_DAY})[)\]]?{_WHO}\s?(?::|-|–)?",
    ignore_case=True,
)
"""A line that is a time of day, perhaps with its day and the name of who wrote the entry."""
AGO = Pattern(
    r"""(?:\d{1,3}\s?(?:s|m|h|d|min|mins|minutes?|hrs?|hours?|secs?|seconds?|days?)(?:\sago)?
    |an?\s(?:minute|hour|day)\sago|just\snow|moments?\sago
    |vor\s(?:\d{1,3}|einer|einem)\s(?:Sek(?:\.|unden?)|Min(?:\.|uten?)?|Std\.?|Stunden?|Tag(?:en)?)
    |hace\s(?:\d{1,3}|una?)\s(?:segundos?|min(?:utos?)?|h(?:oras?)?|d[ií]as?)
    |il\sy\sa\s(?:\d{1,3}|une?)\s(?:secondes?|min(?:utes?)?|h(?:eures?)?|jours?)
    |\d{1,3}\s(?:minuti|ore|ora)\sfa|\d{1,3}\s(?:minuten|uur)\sgeleden|h[áa]\s\d{1,3}\s(?:minutos?|horas?))"""
    + _WHO,
    ignore_case=True,
    verbose=True,
)
"""A line that says how long ago something was written."""
_MINUTE = Pattern(
    r"\d{1,3}\.?\s?(?:\+\s?\d{1,2})?\.?\s?(?:['’′]|e|º|min\.?|mins|minute|\.\s?Minute)?|\d{1,3}\s?km(?:\s(?:to\sgo|left|remaining|to\sthe\sfinish))?",
    ignore_case=True,
)
_NUMBER = Pattern(r"\d+")
_MINUTE_MARK = Pattern(r"\+|['’′eº]|min|km", ignore_case=True)
_HEADED = Pattern(
    rf"(?:\+\+\+?\s*)?[(\[]?(?P<clock>{_TIME})[)\]]?\s?(?:\+\+\+?|[-–—|:•·])?\s?(?P<heading>\S.*)",
    ignore_case=True,
)
"""A line that opens with the time and goes on with the heading, or with the text, of the entry."""
_MATCH_MINUTE = Pattern(
    r"(?P<minute>\d{1,3})(?:\.|['’′]|\smin\.?)(?:\s?\+\s?\d{1,2}\.?['’′]?)?:?\s(?P<heading>\S.*)",
    ignore_case=True,
)
_WORDS = Pattern(
    r"\b(?:live|live-?(?:blog|ticker|updates?)|news-?(?:blog|ticker)|ticker|as it happened|minute by minute|rolling coverage|"
    r"en (?:directo|vivo|direct)|directo|direct|minuto a minuto|minute par minute|última hora|diretta|ao vivo|ao minuto)\b",
    needs=(
        "live",
        "ticker",
        "blog",
        "happened",
        "minut",
        "rolling",
        "direct",
        "vivo",
        "última hora",
        "diretta",
    ),
)
"""What live blogs call themselves, in the folded line."""
_AGO_WORDS = ("a ", "an ", "just", "moment", "vor ein", "hace un", "il y a un")
"""How a line without a number begins that says how long ago it was."""
_OPENS = frozenset("0123456789([+")
"""How a line begins that opens with the time."""
_LEAST, _LEAST_SAID = 4, 3
"""Entries that make a live blog; fewer will do on a page that calls itself one."""
_REACH = 6
"""Lines below a stamp in which the text of its entry begins."""
SUMMARY = frozenset((
    "summary", "key points", "what you need to know", "what we know so far", "at a glance", "the main points", "main points",
    "here's what you need to know", "what's happened so far", "what you should know", "the latest", "top lines",
    "das wichtigste in kürze", "das wichtigste im überblick", "das wichtigste", "zusammenfassung", "kurz & knapp",
    "die wichtigsten entwicklungen", "die wichtigsten entwicklungen im überblick", "was wir wissen", "auf einen blick", "überblick",
    "lo esencial", "lo más importante", "claves", "las claves", "resumen", "en resumen", "lo que sabemos", "puntos clave",
    "l'essentiel", "les points clés", "ce qu'il faut retenir", "à retenir", "ce qu'il faut savoir", "ce que l'on sait", "en résumé",
))  # fmt: skip
"""Headings of the summary above the entries, in the folded line."""
_POINTS, _POINT = 10, 15
"""Points that a summary has at the most; characters that a point has at the least."""
_LONG = 60
"""Characters that a time stamp has at the most; with a heading, `_HEADING`."""
_HEADING = 110
_ABOVE, _ABOVE_SAID = 2, 3
"""Paragraphs that may stand above the first entry; on a page that calls itself a live blog, as many as in the entries."""


@dataclass(frozen=True, slots=True)
class Entries:
    """The entries of a live blog.

    stamps: the lines that are time stamps, in order, each with text below it (or beside it). first, last: the first and
    the last line of all entries, the first stamp included. bare: those of the stamps that are nothing but a stamp. summary: the heading and the items of
    the summary above the entries.
    """

    stamps: tuple[int, ...]
    bare: frozenset[int]
    first: int
    last: int
    summary: frozenset[int]

    def holds(self, number: int) -> bool:
        """Whether a line stands among the entries, or in the summary above them."""
        return self.first <= number <= self.last or number in self.summary


def find_entries(
    lines: Sequence[Line], prose: Sequence[bool], hits: Mapping[int, Sequence[Hit]]
) -> Entries | None:
    """The entries of a page; None if it is no live blog."""
    if not any(prose):
        return None
    said = _says_live(lines, prose, hits)
    best: Entries | None = None
    for stamps, bare, sure in (_stamps(lines, prose), _minutes(lines)):
        kept = _with_text(lines, prose, stamps) if stamps else []
        least = _LEAST_SAID if said else _LEAST
        if len(kept) < least or not (
            said or (sure and kept[-1] == stamps[-1] and len(kept) * 10 >= len(stamps) * 9)
        ):
            continue
        most = max(_ABOVE_SAID, sum(prose[kept[0] :])) if said else _ABOVE
        if sum(prose[: kept[0]]) > most:
            continue
        if best is None or len(kept) > len(best.stamps):
            last = kept[-1] if prose[kept[-1]] else kept[-1] + 1
            while last + 1 < len(lines) and any(prose[last + 1 : last + 3]):
                last += 1
            best = Entries(tuple(kept), frozenset(bare), kept[0], last, _summary(lines, hits, kept[0]))
    return best


def opening_summary(lines: Sequence[Line], hits: Mapping[int, Sequence[Hit]]) -> frozenset[int]:
    """The summary that a text opens with: the stamps of the entries below it are gone."""
    return _summary(lines, hits, len(lines), heads=1) if lines and lines[0].fold in SUMMARY else frozenset()


def _summary(
    lines: Sequence[Line], hits: Mapping[int, Sequence[Hit]], first: int, heads: int | None = None
) -> frozenset[int]:
    """The heading of the summary above the entries, one of the first lines (`heads` of them), with the points below it."""
    for head in range(first if heads is None else heads):
        if lines[head].fold in SUMMARY:
            points: list[int] = []
            for number in range(head + 1, min(first, head + 1 + _POINTS)):
                listed = bool(points) and bool(lines[number].mark) and bool(lines[points[-1]].mark)
                if len(lines[number].text) < _POINT or (number in hits and not listed):
                    break
                points.append(number)
            if points:
                return frozenset((head, *points))
    return frozenset()


def _says_live(lines: Sequence[Line], prose: Sequence[bool], hits: Mapping[int, Sequence[Hit]]) -> bool:
    """Whether a headline or label above the text says that this is a live blog."""
    first = next((number for number, is_text in enumerate(prose) if is_text), len(lines))
    return any(
        (number <= 2 or first - number <= 25)
        and (hit := _WORDS.search(lines[number].fold)) is not None
        and not (
            hit[0] == "live"
            and any(each.concept in ("weather_clock", "listen") for each in hits.get(number, ()))
        )
        for number in range(min(first + 1, len(lines)))
        if len(lines[number].text) <= 200
    )


def _stamps(lines: Sequence[Line], prose: Sequence[bool]) -> tuple[list[int], list[int], bool]:
    """Lines that are, or open with, times; those that are nothing else; and whether these alone make a live blog."""
    found, bare, headed = [], [], []
    clocks = 0
    for number, line in enumerate(lines):
        if "0" not in line.fold and not line.fold.startswith(_AGO_WORDS):
            continue
        text = line.text[len(line.mark) :] if line.mark == "- " else line.text
        if len(text) <= _LONG and CLOCK.fullmatch(text):
            found.append(number)
            bare.append(number)
            clocks += 1
        elif len(text) <= _LONG and AGO.fullmatch(text):
            found.append(number)
            bare.append(number)
        elif text.startswith(("+++", "++")) and _HEADED.fullmatch(text):
            found.append(number)
            clocks += 1
        elif (
            text[0] in _OPENS
            and (match := _HEADED.match(text))
            and (match["heading"][0].isupper() or match["heading"][0] in '„“"«¡¿')
        ):
            headed.append(number)
    if len(headed) >= _LEAST and len(headed) > len(found):
        return sorted([*found, *headed]), bare, False
    direct = sum(number + 1 < len(lines) and prose[number + 1] for number in bare)
    return found, bare, clocks * 2 >= len(found) or direct * 3 >= len(found) * 2


def _minutes(lines: Sequence[Line]) -> tuple[list[int], list[int], bool]:
    """The minutes of a match: "78 min", "90.+4 Schluss!"; a list counts 1, 2, 3, a match does not."""
    found, bare, values = [], [], []
    for number, line in enumerate(lines):
        text = line.text
        if len(text) > _HEADING * 3 or not text[:1].isdigit():
            continue
        if len(text) <= 16 and _MINUTE.fullmatch(text) and _MINUTE_MARK.search(text):
            bare.append(number)
        elif not _MATCH_MINUTE.fullmatch(text):
            continue
        found.append(number)
        values.append(int(_NUMBER.match(text)[0]))
    steps = [abs(b - a) for a, b in pairwise(values)]
    ordered = values == sorted(values) or values == sorted(values, reverse=True)
    match = (
        ordered
        and len(values) >= _LEAST
        and max(values) >= 20
        and sum(step > 1 for step in steps) * 2 > len(steps)
    )
    if not match:
        return [], [], False
    phases = [number for number, line in enumerate(lines) if line.fold in _PHASES]
    return sorted([*found, *phases]), sorted([*bare, *phases]), match


_PHASES = frozenset((
    "finish", "the finish", "full time", "full-time", "half time", "half-time", "kick-off", "kick off", "final whistle", "stage start", "start",
    "schlusspfiff", "abpfiff", "halbzeit", "anpfiff", "halbzeitpause", "spielende", "ziel", "im ziel", "fazit", "start der etappe",
    "final", "final del partido", "descanso", "comienza el partido", "meta", "fin du match", "coup de sifflet final", "mi-temps", "coup d'envoi", "arrivée",
))  # fmt: skip
"""What stands in the place of the minute at the turns of a match or a race, in the folded line."""


def _with_text(lines: Sequence[Line], prose: Sequence[bool], stamps: list[int]) -> list[int]:
    """The stamps with a paragraph before the next one."""
    ends = [*stamps[1:], len(lines)]
    return [
        stamp for stamp, end in zip(stamps, ends, strict=True) if any(prose[stamp : min(end, stamp + _REACH)])
    ]


def stamp_before_text(line: Line) -> str | None:
    """The time at the head of a line that goes on with the text of an entry; None before a mere heading."""
    match = _HEADED.fullmatch(line.text)
    return line.text[: match.start("heading")].strip() if match and is_prose(match["heading"]) else None
