"""byline: who wrote it, when it was published and updated, how long it takes to read. After headline: names stand under it."""

from __future__ import annotations

from collections.abc import Iterator

from .. import authors, dates
from ..authors import Mention
from ..live import stamp_before_text
from ..patterns import Pattern
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND
from .matching import aside, claim_all, raw_span

BYLINE = Rule(
    name="byline/byline",
    why="The line that names the authors.",
    removes=(f"✂ By Jane Doe and John Smith\n{OPENING}", f"✂ Von Anna Muster\n{OPENING}"),
    keeps=(
        "By Monday the water had reached the second floor, and the school was closed for good.",
        f"{OPENING}\nBy the river\n{SECOND}",
    ),
    field="byline",
)
NAME = Rule(
    name="byline/name",
    why="A name on a line of its own beside the date or another part of the byline.",
    removes=(
        f"Harbour bridge reopens after eleven years\n✂ Jane Doe\nDecember 7, 2019\n{OPENING}\n{SECOND}",
    ),
    keeps=(f"{OPENING}\nJane Doe\n{SECOND}",),
    field="authors",
)
ROLE = Rule(
    name="byline/role",
    why="The job title of an author, beside the name.",
    concepts=("role",),
    weak=True,
    removes=(f"✂ Staff writer\n{OPENING}",),
    keeps=("The staff writer of the paper was also its printer and its only messenger for eleven years.",),
)
DATE = Rule(
    name="byline/date",
    why="When the article was published.",
    removes=(
        f"✂ December 7, 2019\n{OPENING}",
        f"✂ Published: 7 Dec 2019, 18:30 GMT\n{OPENING}",
        f"✂ Stand: 07.12.2019, 12:15 Uhr\n{OPENING}",
    ),
    keeps=(
        "December 7, 2019, is a day that nobody in the village will forget, the priest said at the grave.",
    ),
    field="date",
)
UPDATED = Rule(
    name="byline/updated",
    why="When the article was last changed.",
    removes=(f"✂ Updated: 8 December 2019\n{OPENING}",),
    keeps=(
        "Updated figures are expected on 8 December 2019, the office said in its note to the press on Friday.",
    ),
    field="date_modified",
)
LABEL = Rule(
    name="byline/label",
    why="A word that announces the date or the author.",
    concepts=("published", "updated", "byline_prefix", "desk"),
    weak=True,
    removes=(f"✂ Published\n{OPENING}",),
    keeps=(
        "Published poets are rarely rich, the laureate said when she opened the house for young writers.",
    ),
)
READING_TIME = Rule(
    name="byline/reading-time",
    why="How long the article takes to read.",
    concepts=("reading_time",),
    removes=("5 min read", "Lesedauer: 4 Minuten"),
    keeps=("It took her five minutes to read the letter and a year to answer it.",),
)
STAMP = Rule(
    name="byline/time-stamp",
    why="The time of an entry of a live blog, or how long ago something was published.",
    pattern=r"""(?: (?:[01]?\d|2[0-3])[:.h][0-5]\d (?:\s?[ap]\.?m\.?)? (?:\s?(?:Uhr|h|GMT|UTC|CET|CEST|ET|EST|EDT|BST|MEZ|MESZ))?
        | \d{1,3} \s? (?:s|m|h|d|min|mins|hr|hrs|sec|seconds?|minutes?|hours?|days?|weeks?|months?|years?) \s ago
        | an? \s (?:minute|hour|day|week|month|year) \s ago
        | vor \s (?:\d{1,3}|einer|einem) \s (?:Sekunden?|Minuten?|Std\.?|Stunden?|Tag(?:en)?|Wochen?|Monat(?:en)?|Jahr(?:en)?)
        | hace \s (?:\d{1,3}|una?) \s (?:segundos?|minutos?|horas?|d[ií]as?|semanas?|mes(?:es)?|años?)
        | il \s y \s a \s (?:\d{1,3}|une?) \s (?:secondes?|minutes?|heures?|jours?|semaines?|mois|ans?)
        | just \s now | yesterday | gestern | ayer | hier )""",
    near=(
        *"0123456789",
        "now",
        "ago",
        "yesterday",
        "gestern",
        "ayer",
        "hier",
        "vor ein",
        "hace un",
        "il y a un",
    ),
    max_length=40,
    removes=("18:30", "14.05 Uhr", "2 hours ago", "vor 3 Stunden", "hace 5 minutos", "il y a 2 heures"),
    keeps=("Two hours ago the water was rising.", "Yesterday, all his troubles seemed so far away."),
)
REPORTER = Rule(
    name="byline/reporter",
    why="A Korean or Chinese reporter: the name beside the word for one, with a place or a mail address.",
    pattern=r"""[\[(（【<]? (?:[가-힣]{2,6}[,·=\s]\s?){0,3} (?P<authors>[가-힣]{2,4}) \s? (?:선임|수석|전문|인턴|수습|객원)?(?:기자|특파원)
            (?:\s외\s\d명)? [\])）】>]? [=\s]* (?:[\w.+-]+@[\w.-]+)?
        | [\[(（【〔]? (?:新华社|中新社|本报|本報|本刊)?(?:记者|記者)[:：\s]* (?P<authors>[\u4e00-\u9fff]{2,4})
            \s?(?:[/／][\u4e00-\u9fff]{2,4}報導|报道|報導|文)? [\])）】〕]?""",
    near=("기자", "특파원", "记者", "記者"),
    max_length=70,
    field="authors",
    removes=(
        f"{OPENING}\n\n{SECOND}\n\n✂ 순천, 광양 홍길동 기자 hong@example.com",
        f"✂ 記者王小明／綜合報導\n{OPENING}\n{SECOND}",
    ),
    keeps=(f"{OPENING}\n\n그는 홍길동 기자와 만났다.\n\n{SECOND}", f"{OPENING}\n\n홍길동 기자\n\n{SECOND}"),
)
RULES = (BYLINE, DATE, UPDATED, NAME, REPORTER, READING_TIME, STAMP, ROLE, LABEL)

_NO_LETTERS = Pattern(r"[\W\d_]+")
_SPACED = Pattern(r"\s+([,;:])")
_FILLER = Pattern(
    r"\b(?:published|posted|updated|last|first|modified|edited|on|at|the|uhr|stand|veröffentlicht|aktualisiert|am|um|erstellt|zuletzt|publicado|"
    r"actualizado|publié|mis|à|jour|le|modifié|el|a|las|h|hrs?|est|edt|gmt|utc|ist|pm|am|et|pt|bst|cest|cet|mon|tue|wed|thu|fri|sat|sun|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mo|di|mi|do|fr|sa|so|date|time|"
    r"publisert|oppdatert|publicerad|uppdaterad|kl|pubblicato|aggiornato|gepubliceerd|bijgewerkt|created|issued|release|released|since|seit|as|of|de|del|min|mins|read|minutes|lesezeit|lesedauer|minuten|by)\b",
    ignore_case=True,
)


def run(sheet: Sheet) -> None:
    dated(sheet)
    _authors(sheet)
    _reporters(sheet)
    claim_all(sheet, (STAMP, ROLE))
    _labels(sheet)


def dated(sheet: Sheet) -> None:
    """Claim what needs no byline to be told: reading times, the stamps of a live blog, lines of dates."""
    claim_all(sheet, (READING_TIME,))
    if sheet.live:
        for number in sheet.live.stamps:
            if number in sheet.live.bare:
                sheet.claim(STAMP, number)
            elif (head := stamp_before_text(sheet.lines[number])) and (
                span := raw_span(sheet, number, head, tail=False)
            ):
                sheet.claim_part(STAMP, number, *span)
    _dates(sheet)


def _dates(sheet: Sheet) -> None:
    """Claim lines that hold a date and nothing but words that go with one; published.py finds the article's own."""
    for number, line in list(sheet.open()):
        if len(line.text) > 160 or "0" not in line.fold:
            continue
        found = dates.find(line.text)
        if not found or len(_remainder(line.text, found)) > 3:
            continue
        rule = UPDATED if sheet.has(number, "updated") and not sheet.has(number, "published") else DATE
        sheet.claim(rule, number)


def _remainder(text: str, found: tuple[dates.Found, ...]) -> str:
    """The letters of a line outside its dates and the words that go with dates."""
    at, parts = 0, []
    for each in found:
        parts.append(text[at : each.start])
        at = each.end
    parts.append(text[at:])
    return _NO_LETTERS.sub("", _FILLER.sub(" ", " ".join(parts)))


def _authors(sheet: Sheet) -> None:
    """Claim lines that begin with a byline word and go on with names, and read the authors from the mention that names them."""
    found = authors.find(sheet)
    own = found.own
    if own is not None:
        _claim_own(sheet, own)
    for mention in found.bylines:
        near = own is None or abs(mention.first - own.last) <= _TOGETHER
        unsigned = not mention.names and found.under_title(mention) and near
        if mention.agencies and unsigned and sheet.claims[mention.first] is None:
            sheet.read(BYLINE, mention.first, "agencies", "\n".join(mention.agencies))
        _claim_lines(sheet, BYLINE, mention, "byline" if unsigned and own is None else None)


_TOGETHER = 4
"""Lines between two bylines of one article."""


def _claim_own(sheet: Sheet, mention: Mention) -> None:
    """Read the authors from a mention, and claim its lines but those of a paragraph on the author."""
    if mention.names:
        sheet.read(BYLINE if mention.lead else NAME, mention.first, "authors", "\n".join(mention.names))
    if mention.agencies:
        sheet.read(BYLINE, mention.first, "agencies", "\n".join(mention.agencies))
    if mention.lead != authors.BIOGRAPHY:
        _claim_lines(sheet, BYLINE if mention.lead else NAME, mention, "byline" if mention.lead else None)


def _claim_lines(sheet: Sheet, rule: Rule, mention: Mention, field: str | None) -> None:
    """Claim the open lines of a mention; the first says what all of them say, if a field is given."""
    numbers = [n for n in range(mention.first, mention.last + 1) if sheet.claims[n] is None]
    value = _SPACED.sub(lambda found: str(found[1]), " ".join(sheet.lines[n].text for n in numbers))
    for first, last in _stretches(numbers):
        if sheet.claim(rule, first, last, field=field, value=value if field else None):
            field = None


def _stretches(numbers: list[int]) -> Iterator[tuple[int, int]]:
    """The first and the last of each run of numbers without a gap."""
    start = 0
    for at, number in enumerate(numbers):
        if at + 1 == len(numbers) or numbers[at + 1] != number + 1:
            yield numbers[start], number
            start = at + 1


def _reporters(sheet: Sheet) -> None:
    """Claim the lines of reporters outside the text; the one close to it names the author, if nothing else does."""
    if not any(word in sheet.text for word in REPORTER.near):
        return
    first, last = sheet.body()
    for number, line in list(sheet.open()):
        match = REPORTER.match(line.text[len(line.mark) :])
        if match is None or first <= number <= last:
            continue
        near = first - _NEAR_TEXT <= number < first or last < number <= last + _NEAR_TEXT
        own = near and not any(step.field == "authors" for step in sheet.steps)
        sheet.claim(
            REPORTER, number, field="authors" if own else None, value=match["authors"] if own else None
        )


_NEAR_TEXT = 6
"""Lines between the text and the name of its reporter."""


def _labels(sheet: Sheet) -> None:
    """Claim short lines that announce a date or an author and stand aside from the text."""
    for concept in LABEL.concepts:
        for number, _ in sheet.by_concept.get(concept, ()):
            text = sheet.lines[number].text
            if (
                len(text) <= 70
                and not sheet.prose[number]
                and sheet.claims[number] is None
                and aside(sheet, number)
            ):
                sheet.claim(LABEL, number)
