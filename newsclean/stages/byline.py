"""byline: who wrote it, when it was published and updated, how long it takes to read. After headline: names stand under it."""

from __future__ import annotations

from .. import dates
from ..agencies import agencies_in
from ..language import common_words
from ..live import stamp_before_text
from ..page import Line
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
RULES = (BYLINE, DATE, UPDATED, NAME, READING_TIME, STAMP, ROLE, LABEL)

NAME_WORD = r"(?:[^\W\d_a-z][\w'’.\-]*|d[aeiou]s?|del|van|von|der|den|di|la|le|bin|al|ter|zu|y|e)"
_PERSON = Pattern(rf"[^\W\d_a-zà-ÿ][\w'’.\-]+(?:\s{NAME_WORD}){{1,4}}")
_AND = Pattern(r"\s*(?:;|&|/|\band\b|\bund\b|\by\b|\bet\b|\be\b|\bog\b|\boch\b)\s*")
_LEAD = Pattern(
    r"(?:(?:story|words|written|reported|posted|published|review|analysis|opinion|text|article|reporting|interview|exclusive|ein interview|eine reportage|ein gespräch|una entrevista|un entretien)\s+)?"
    r"(?:by|von|par|por|di|af|av|od|text|texte|texto|autor(?:en|in|es)?|author|authors|written by|reported by)\s*:?\s+(?=\S)",
    ignore_case=True,
)
_LEAD_WORDS = frozenset(
    "by von par por di af av od text texte texto autor autoren autorin autores author authors".split()
)
"""One of these is among the first four words of every line that the pattern above describes."""
_NOT_NAMES = Pattern(
    r"\b(?:the|our|staff|news|desk|editor|editors|team|redaktion|redacción|rédaction|agency|agencies|press|newsroom|service|online|daily|times|post|reporter|correspondent|writer)\b",
    ignore_case=True,
)
_FILLER = Pattern(
    r"\b(?:published|posted|updated|last|first|modified|edited|on|at|the|uhr|stand|veröffentlicht|aktualisiert|am|um|erstellt|zuletzt|publicado|"
    r"actualizado|publié|mis|à|jour|le|modifié|el|a|las|h|hrs?|est|edt|gmt|utc|ist|pm|am|et|pt|bst|cest|cet|mon|tue|wed|thu|fri|sat|sun|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|sonnabend|"
    r"lunes|martes|miércoles|jueves|viernes|sábado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|mo|di|mi|do|fr|sa|so|date|time|"
    r"publisert|oppdatert|publicerad|uppdaterad|kl|pubblicato|aggiornato|gepubliceerd|bijgewerkt|created|issued|release|released|since|seit|as|of|de|del|min|mins|read|minutes|lesezeit|lesedauer|minuten|by)\b",
    ignore_case=True,
)


def run(sheet: Sheet) -> None:
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
    _bylines(sheet)
    claim_all(sheet, (STAMP, ROLE))
    _labels(sheet)
    _names(sheet)


def _dates(sheet: Sheet) -> None:
    """Claim lines that hold a date and nothing but words that go with one; published.py finds the article's own."""
    for number, line in list(sheet.open()):
        if len(line.text) > 160 or not any(map(str.isdigit, line.text)):
            continue
        found = dates.find(line.text)
        if not found or len(_remainder(line.text, found)) > 3:
            continue
        rule = UPDATED if sheet.has(number, "updated") and not sheet.has(number, "published") else DATE
        sheet.claim(rule, number)


_HEAD = 12
"""Lines below the headline in which byline and date are looked for."""


def _remainder(text: str, found: tuple[dates.Found, ...]) -> str:
    """The letters of a line outside its dates and the words that go with dates."""
    at, parts = 0, []
    for each in found:
        parts.append(text[at : each.start])
        at = each.end
    parts.append(text[at:])
    return _NO_LETTERS.sub("", _FILLER.sub(" ", " ".join(parts)))


def _bylines(sheet: Sheet) -> None:
    """Claim lines that begin with a byline word and go on with names, maybe a role and a date."""
    for number, line in list(sheet.open()):
        if len(line.text) > 200 or sheet.prose[number]:
            continue
        if _LEAD_WORDS.isdisjoint(word.rstrip(":") for word in line.fold.split(" ", 4)[:4]):
            continue
        lead = _LEAD.match(line.text)
        if lead is None or not _outside(sheet, number):
            continue
        rest = line.text[lead.end() :]
        found = dates.find(rest)
        if found:
            rest = rest[: found[0].start]
        names = persons(rest)
        unsigned = len(rest) < 60 and _NOT_NAMES.search(rest)
        if names or unsigned or agencies_in(rest.strip(" ,|-–")):
            _claim_byline(sheet, number, line, names)


def _outside(sheet: Sheet, number: int) -> bool:
    """Stricter than `aside`: a phrase on the next line is no evidence, for names stand under sub-headings too."""
    first, last = sheet.body()
    return number < first or number > last or sheet.beside_claim(number)


def _claim_byline(sheet: Sheet, number: int, line: Line, names: list[str]) -> None:
    """Claim the line as the byline; where it names persons or agencies these are read from it too."""
    value = line.text
    if not sheet.claim(BYLINE, number, field="byline", value=value):
        return
    if names:
        sheet.read(BYLINE, number, "authors", "\n".join(names))
    elif agencies := agencies_in(_LEAD.sub("", line.text, count=1)):
        sheet.read(BYLINE, number, "agencies", "\n".join(agencies))


def persons(text: str) -> list[str]:
    """The persons that a byline names, or nothing if it begins with something that is no name.

    After the names a role, a place or a date may follow behind a comma or a bar.
    """
    text = _PLACE_AFTER.split(text.strip(" .:|-–—•·"))[0]
    good: list[str] = []
    for number, part in enumerate(_PARTS.split(text)):
        names = [name for name in (each.strip(" .:") for each in _AND.split(part)) if name]
        if not names or not all(_PERSON.fullmatch(name) and not _NOT_NAMES.search(name) for name in names):
            return good if number else []
        good += [_cased(name) for name in names]
    return good


_NO_LETTERS = Pattern(r"[\W\d_]+")
_NAME_PART = Pattern(r"[^\W\d_]+(?:['’][^\W\d_]{2,})?")
_PARTS = Pattern(r"\s*(?:\||•|·|—|–| - |\(|,)\s*")
_PLACE_AFTER = Pattern(r"\s(?:in|for|aus|für|en|pour|à|at|published|updated)\s(?=[\w\"“])")


def _common(names: list[str]) -> bool:
    """Whether a name begins with one of the commonest words of a language ("The Point", "Das Wichtigste")."""
    known = common_words()
    return any(name.split()[0].lower() in known for name in names)


def _cased(name: str) -> str:
    """A name in capitals as it is usually written; others as they are."""
    if not name.isupper() or len(name) < 4:
        return name
    return _NAME_PART.sub(lambda word: word[0].capitalize(), name)


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


def _names(sheet: Sheet) -> None:
    """Claim a name on a line of its own that stands between the title and the text, beside a claimed line."""
    title = sheet.claimed_by("headline/title")
    if title < 0:
        return
    first, _ = sheet.body()
    for number in range(title + 1, min(first, title + _HEAD)):
        line = sheet.lines[number]
        if (
            sheet.claims[number] is None
            and len(line.text) <= 80
            and not line.mark
            and sheet.beside_claim(number)
            and not sheet.hits.get(number)
        ):
            names = persons(line.text)
            if names and len(names) <= 4 and not _common(names):
                sheet.claim(NAME, number, field="authors", value="\n".join(names))
