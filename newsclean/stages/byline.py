"""byline: who wrote it, when it was published and updated, how long it takes to read. After headline: names stand under it."""

from __future__ import annotations

from collections.abc import Iterator

from .. import dates
from ..agencies import agencies_in
from ..live import stamp_before_text
from ..patterns import Pattern
from ..persons import persons
from ..records import dataclass
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

_LEAD_WORD = (
    r"(?:(?:story|words|written|reported|posted|published|review|reviewed|analysis|opinion|kommentar|ein kommentar|text|article|"
    r"interview|exclusive|ein interview|eine reportage|eine analyse|ein gastbeitrag|ein gespräch|una entrevista|un entretien|"
    r"medically reviewed|compiled)\s+)?"
    r"(?:by|von|par|por|di|af|av|od|text|texte|texto|autor(?:en|in|es)?|autorin/autor|author of the article|author\(s\)|author|authors|post author|auteur|auteurs)"
)
_LEAD = Pattern(
    rf"(?:\W{{0,3}})(?:(?:{_LEAD_WORD})\s*:?\s+(?=\S)|(?-i:[Bb]y|[Vv]on)(?=(?-i:[A-ZÀ-Þ][a-zà-ÿ])))",
    ignore_case=True,
)
"""What opens a line that names the authors."""
_LEAD_WORDS = frozenset(
    "by von par por di af av od text texte texto autor autoren autorin autores author authors auteur auteurs autorin/autor".split()
)
"""One of these is among the first four words of nearly every line that the pattern above describes."""
_LEAD_WITHIN = Pattern(
    r"(?:(?:[|•·/–-]|\b(?:19|20)\d\d)\s*(?:written by|published by|posted by|by|author|von|par|por)\s*:?\s+|(?-i:(?<=[a-z])By)\s+)(?=(?-i:[^\W\d_a-z]))",
    ignore_case=True,
)
"""The same behind a date or a section in the line."""
_LEAD_ALONE = Pattern(rf"(?:{_LEAD_WORD})\s*:?", ignore_case=True)
"""A line that announces the authors on the next."""
_JOINT = Pattern(r"[,;&|/·•+–—-]|(?:,\s*)?(?:and|und|y|et|og|och|&)", ignore_case=True)
"""A line that stands between two names of a torn byline."""
_OTHERS = Pattern(r"and \d* ?(?:others|more)|und andere|et al\.?", ignore_case=True)
_NO_LETTERS = Pattern(r"[\W\d_]+")
_OPENS_NEXT = Pattern(r"\W+|(?:and|und|y|et)\s", ignore_case=True)
_SPACED = Pattern(r"\s+([,;:])")
_AGO = Pattern(r"\d\s?(?:hours?|days?|mins?|h|d) ago")
_GOES_ON = Pattern(r"(?:,|&|\||/|\b(?:and|und|y|et|og|och))$", ignore_case=True)
_NO_PERSON = Pattern(
    r"\b(?:staff|news|desk|editors?|team|redaktion|redacción|rédaction|agency|agencies|press|newsroom|service|online|daily|times|post|"
    r"board|reporters?|correspondents?|writers?|columnist|critic|producer|intern|analyst|meteorologist|photojournalist|"
    r"corresponsal|periodista|redactora?|journaliste|correspondante?|korrespondent(?:in)?|redakteur(?:in)?|reporterin|kolumnist(?:in)?|"
    r"autor(?:in)?|volontär(?:in)?|expert)\b",
    ignore_case=True,
)
"""Words of an unsigned byline."""
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


@dataclass
class _Byline:
    """A byline found on the page: its lines, and the names and agencies in it."""

    first: int
    last: int
    names: list[str]
    agencies: tuple[str, ...]


def _bylines(sheet: Sheet) -> None:
    """Claim lines that begin with a byline word and go on with names; the first in the head name the authors.

    Where the head has none, one right below the text does.
    """
    head = set(_head_of(sheet))
    title = sheet.claimed_by("headline/title")
    found = [
        byline
        for number, line in list(sheet.open())
        if len(line.text) <= 250
        and not sheet.prose[number]
        and (byline := _read(sheet, number, number in head)) is not None
    ]
    _, last = sheet.body()
    own = [byline for byline in found if byline.first in head]
    own = [byline for byline in own if byline.first > title] or own
    own = own or [byline for byline in found if last < byline.first <= last + _BELOW][:1]
    end = own[0].first if own else 0
    for byline in found:
        near = (
            byline in own
            and byline.first - end <= _TOGETHER
            and not _headline_between(sheet, end, byline.first)
        )
        if near:
            end = byline.last
        _claim_byline(sheet, byline, near)


def _headline_between(sheet: Sheet, first: int, last: int) -> bool:
    """Whether an open line of several words stands between two bylines, so that the second is another story's."""
    return any(
        sheet.claims[number] is None and sheet.lines[number].text.count(" ") >= 4
        for number in range(first + 1, last)
    )


_BELOW = 8
"""Lines below the text in which its byline may stand."""
_TOGETHER = 4
"""Lines between two bylines of one article."""


def _read(sheet: Sheet, number: int, in_head: bool) -> _Byline | None:
    """The byline that begins on this line; None if none does."""
    text = sheet.lines[number].text
    if not in_head and _LEAD_WORDS.isdisjoint(
        word.rstrip(":") for word in sheet.lines[number].fold.split(" ", 4)[:4]
    ):
        return None
    alone = _LEAD_ALONE.fullmatch(text)
    lead = None if alone else _LEAD.match(text) or (in_head and _LEAD_WITHIN.search(text)) or None
    if (lead is None and alone is None) or not (in_head or _outside(sheet, number)):
        return None
    if alone:
        if number + 1 == len(sheet.lines) or sheet.claims[number + 1] is not None:
            return None
        if not in_head and not persons(sheet.lines[number + 1].text, alone=True):
            return None
        byline = _go_on(sheet, _Byline(number, number, [], ()), waits=True)
        return byline if byline.last > number else None
    assert lead is not None
    rest = text[lead.end() :]
    found = dates.find(rest)
    rest = rest[: found[0].start] if found else rest
    names = persons(rest)
    agencies = () if names else agencies_in(rest.strip(" ,|-–"))
    unsigned = len(rest) < 60 and _NO_PERSON.search(rest)
    if not (names or agencies or unsigned or (in_head and _paper(sheet, number, rest))):
        return None
    byline = _Byline(number, number, names, agencies)
    return (
        _go_on(sheet, byline, waits=bool(_GOES_ON.search(rest.rstrip()))) if in_head and not found else byline
    )


def _paper(sheet: Sheet, number: int, rest: str) -> bool:
    """Whether a byline names no person but, in a word or a few with capitals, a paper or a group, beside a date."""
    words = rest.split()
    if not 1 <= len(words) <= 4 or not all(word[0].isupper() for word in words) or rest[-1] in ".:?!":
        return False
    beside = (near for near in (number - 1, number + 1) if 0 <= near < len(sheet.lines))
    return any(
        sheet.claims[near] in (DATE, UPDATED) or dates.find(sheet.lines[near].text[:80]) for near in beside
    )


def _go_on(sheet: Sheet, byline: _Byline, waits: bool) -> _Byline:
    """Read on a byline that was torn into lines: names, commas and "and" between them, roles, mail addresses.

    waits: whether a name must come next.
    """
    bare = waits and not byline.names
    for number in range(byline.first + 1, min(byline.first + _LONGEST_BYLINE, len(sheet.lines))):
        text = sheet.lines[number].text
        if sheet.claims[number] is not None or len(text) > 90 or sheet.prose[number]:
            break
        if _JOINT.fullmatch(text):
            waits = True
            continue
        lead = _OPENS_NEXT.match(text)
        names = persons(text[lead.end() :] if lead and waits is False else text)
        names = [name for name in names if name not in byline.names]
        if names and (waits or (lead and "and" in text.lower()) or (bare and not lead)):
            byline.names += names
        elif waits and not names and (agencies := agencies_in(text)):
            byline.agencies += agencies
        elif bare and byline.names and len(text) <= 40 and _NO_PERSON.search(text):
            pass  # a role between two names
        elif not (waits and (byline.names or _NO_PERSON.search(text)) and _no_text(sheet, number)):
            break
        byline.last = number
        waits = bool(_GOES_ON.search(text))
        if not byline.names:
            break
    return byline


_LONGEST_BYLINE = 16
"""Lines that a torn byline may have."""


def _no_text(sheet: Sheet, number: int) -> bool:
    """Whether a line behind a comma or a bar is short, and no text: a role, a paper, a mail address."""
    text = sheet.lines[number].text
    return len(text) <= 60 and (text[0].isupper() or "@" in text) and not text.endswith((".", ":", "?"))


def _head_of(sheet: Sheet) -> list[int]:
    """The lines in which the article's own byline is looked for: around the headline and above the text, to its second
    paragraph. (The headline may be read from the first line of the page, far above.)
    """
    title = sheet.claimed_by("headline/title")
    first, _ = sheet.body()
    starts = [max(0, first - 2 * _HEAD)] if title < 0 or first - title > 3 * _HEAD else []
    if title >= 0:
        starts.append(max(0, title - _ABOVE))
    found: set[int] = set()
    for start in starts:
        paragraphs = 0
        for number in range(start, min(max(start, title) + 3 * _HEAD, len(sheet.lines))):
            long = number >= first and len(sheet.lines[number].text) > 160
            if (
                sheet.claims[number] is None
                and (sheet.prose[number] or long)
                and (number > title or title > first)
            ):
                paragraphs += 1
                if paragraphs == 2:
                    break
            found.add(number)
    return sorted(found)


_ABOVE = 4
"""Lines above the headline in which a byline may stand."""


def _outside(sheet: Sheet, number: int) -> bool:
    """Stricter than `aside`: a phrase on the next line is no evidence, for names stand under sub-headings too."""
    first, last = sheet.body()
    return number < first or number > last or sheet.beside_claim(number)


def _claim_byline(sheet: Sheet, byline: _Byline, own: bool) -> None:
    """Claim the lines of a byline; where they are the article's own, names and agencies are read from them."""
    lines = sheet.lines[byline.first : byline.last + 1]
    value = _SPACED.sub(lambda found: found[1], " ".join(line.text for line in lines))
    if not sheet.claim(
        BYLINE, byline.first, byline.last, field="byline" if own else None, value=value if own else None
    ):
        return
    if own and byline.names:
        sheet.read(BYLINE, byline.first, "authors", "\n".join(byline.names))
    if own and byline.agencies:
        sheet.read(BYLINE, byline.first, "agencies", "\n".join(byline.agencies))


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
    """Claim the names on lines of their own between the headline and the text, where no other byline names the authors.

    Of several groups of names the one counts that has the most about it: a date, a role, a mail address, the name
    again below the text. The name of somebody whom the headline or the text speaks of is no author's.
    """
    if sheet.claimed_by("headline/title") < 0 or any(
        step.field in ("authors", "byline") for step in sheet.steps
    ):
        return
    best: tuple[int, list[int], list[str]] = (1, [], [])
    for group, names in _groups(sheet):
        score = _evidence(sheet, group, names)
        if score > best[0]:
            best = (score, group, names)
    _, group, names = best
    for number in group:
        sheet.claim(
            NAME,
            number,
            field="authors" if number == group[0] else None,
            value="\n".join(names) if number == group[0] else None,
        )


def _groups(sheet: Sheet) -> Iterator[tuple[list[int], list[str]]]:
    """Lines of the head that are names and nothing else, with those that go on with the next names."""
    group: list[int] = []
    names: list[str] = []
    for number in _head_of(sheet):
        line = sheet.lines[number]
        joint = bool(group) and _JOINT.fullmatch(line.text) is not None
        found: list[str] = []
        if sheet.claims[number] is None and len(line.text) <= 90 and not line.mark and not joint:
            found = [] if _phrased(sheet, number) or _torn(sheet, number) else _named(line.text)
        if group and _OTHERS.fullmatch(line.text) and sheet.claims[number] is None:
            group.append(number)
        elif (
            found
            and len(found) <= 4
            and not (group and group[-1] == number - 1 and dates.find(sheet.lines[number - 1].text))
        ):
            group.append(number)
            names += [name for name in found if name not in names]
        elif not joint and group:
            yield group, names
            group, names = [], []
    if group:
        yield group, names


def _named(text: str) -> list[str]:
    """The persons that a line names which is nothing but names, with a date, a role or a paper."""
    found = dates.find(text)
    if found and not found[0].start:
        text = text[found[-1].end :].lstrip(" /|•·,–-")
    elif found:
        text = text[: found[0].start]
    return persons(text, alone=True)


def _phrased(sheet: Sheet, number: int) -> bool:
    return any(hit.shape == "line" and hit.concept != "role" for hit in sheet.hits.get(number, ()))


def _torn(sheet: Sheet, number: int) -> bool:
    """Whether a line is a link torn out of a sentence: what stands below goes on with a small letter."""
    below = sheet.lines[number + 1] if number + 1 < len(sheet.lines) else None
    above = sheet.lines[number - 1]
    if below is not None and below.text[0].islower() and not _JOINT.fullmatch(below.text):
        return not _LEAD.match(below.text)
    return (
        sheet.claims[number - 1] is None
        and len(above.text) > 60
        and above.text[-1].isalpha()
        and above.gap == 0
        and (below is not None and below.text[0] in ",.;" and len(below.text) > 2)
    )


def _evidence(sheet: Sheet, group: list[int], names: list[str]) -> int:
    """How much speaks for these names to be the authors'."""
    score = 0
    around = [n for n in (group[0] - 1, group[-1] + 1, group[-1] + 2) if 0 <= n < len(sheet.lines)]
    kinds = {_about(sheet, number) for number in around}
    own = sheet.lines[group[0]].text
    if dates.find(own) or _AGO.search(own):
        kinds.add("date")
    if "@" in own or _NO_PERSON.search(own):
        kinds.add("role")
    under = any(_about(sheet, number) == "title" for number in (group[0] - 1, group[0] - 2) if number >= 0)
    first, _ = sheet.body()
    last_before = not any(
        sheet.claims[n] is None and len(sheet.lines[n].text) > 30 for n in range(group[-1] + 1, first)
    )
    score += ("picture" in kinds) + last_before - (group[0] < sheet.claimed_by("headline/title"))
    score += 2 * ("date" in kinds) + 2 * ("role" in kinds) + ("share" in kinds) + 2 * under
    title = sheet.lines[sheet.claimed_by("headline/title")].fold
    again = False
    for name in names:
        low = name.lower()
        if low.rpartition(" ")[2] in title:
            score -= 3
        for number, line in enumerate(sheet.lines):
            if number in group or low not in line.fold:
                continue
            claim = sheet.claims[number]
            told = claim is not None and claim.name == "headline/standfirst"
            if told or (
                sheet.prose[number] and not sheet.has(number, "author_bio") and not line.fold.startswith(low)
            ):
                score -= 2
                break
            again = True
    return score + again


def _about(sheet: Sheet, number: int) -> str:
    """What a line beside a name says about it."""
    claim = sheet.claims[number]
    text = sheet.lines[number].text
    if claim is not None:
        return {"byline": "date", "headline": "title", "share": "share", "images": "picture"}.get(
            claim.stage, ""
        )
    if sheet.has(number, "published", "updated", "reading_time", "comment_count") or (
        len(text) < 80 and dates.find(text)
    ):
        return "date"
    if sheet.has(number, "role") or (len(text) <= 60 and (_NO_PERSON.search(text) or "@" in text)):
        return "role"
    return "share" if sheet.has(number, "share", "follow", "author_bio", "print", "listen") else ""
