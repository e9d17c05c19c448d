"""credits: who else worked on it: agencies, contributors, editors' initials, production, author bios, contacts."""

from __future__ import annotations

from typing import Any

from ..agencies import SHORT_NAMES, agencies_in, ends_with_agency, some_agencies_in
from ..hints import hint
from ..page import Line
from ..patterns import Pattern
from ..persons import persons
from ..prose import ends_sentence, word_count
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND, THIRD
from .matching import aside, by_pattern, by_phrase, vouched

_TASK = (
    r"(?:reporting|writing|words|text(?:e|os?)?|editing|editors?|edition|edited\ by|photos?|photography|photographs?|pictures|graphics?|design|development|"
    r"illustrations?|video|camera|sound|producers?|production|research|fact[- ]check(?:ing)?|translation|copy[- ]?edit(?:ing|or)|layout|data|"
    r"redaktion|autor(?:in|en)?|bericht|mitarbeit|fotos?|bilder|grafik(?:en)?|kamera|schnitt|ton|regie|produktion|recherche|illustration(?:en)?|"
    r"gestaltung|umsetzung|entwicklung|lektorat|übersetzung|schlussredaktion|faktencheck|edición|redacción|gráficos?|fotograf[ií]as?|diseño|desarrollo|"
    r"infograf[ií]as?|ilustraci(?:ón|ones)|vídeo|realización|montaje|guion|guión|producción|investigación|traducción|coordinación|rédaction|édition|"
    r"graphisme|infographies?|réalisation|développement|traduction|enquête|mise\ en\ page)"
)
_DOER = r"(?-i:[A-ZÀ-Þ][\w.'’-]*)(?:\s(?:(?-i:[A-ZÀ-Þ][\w.'’-]*)|de|von|van|der|da|di|du|la)){1,3}"
"""A person, by first and last name."""
CONTRIBUTED = Rule(
    name="credits/contributed",
    why="Who contributed to the reporting.",
    concepts=("contributed",),
    removes=("Reuters contributed reporting to this article.", "Jane Doe contributed to this report."),
    keeps=("The storm contributed to this year's poor harvest, the ministry reports.",),
)
EDITING = Rule(
    name="credits/editing",
    why="Who reported and edited.",
    concepts=("editing",),
    removes=("Editing by Jane Doe", "(Reporting by Jane Doe; Editing by John Smith)"),
    keeps=("Reporting by the fire brigade was slow that night, and the mayor heard of it from the radio.",),
)
PRODUCTION = Rule(
    name="credits/production",
    why="Who produced, drew or programmed it.",
    concepts=("production",),
    removes=("Graphics by Jane Doe",),
    keeps=("Production of the car ends in May, and with it the last night shift in the valley.",),
)
PAIRS = Rule(
    name="credits/who-did-what",
    why="A line of tasks and names: who wrote, edited, drew, filmed.",
    pattern=rf"(?:{_TASK}(?:\s(?:and|und|y|et|&)\s{_TASK})?\s?:\s?{_DOER}(?:(?:,|\s(?:and|und|y|et|&))\s{_DOER}){{0,4}}\s?[.;|/·•,–-]?\s?){{2,8}}",
    near=(":",),
    max_length=300,
    removes=(
        "Edición: Lorena Pérez. Gráficos: Andrés López.",
        "Text: Jane Doe | Fotos: John Smith | Redaktion: Mary Major",
        "Reporting: Jane Doe. Editing: John Smith and Mary Major. Graphics: Richard Roe.",
    ),
    keeps=(
        "Editing: Jane Doe has her own opinion of it.",
        "Text: The bridge is closed. Answer: So is the ferry.",
        f"{OPENING}\nJane Doe: Redaktion. John Smith: Schnitt.\n{SECOND}",
    ),
)
BIO = Rule(
    name="credits/author-bio",
    why="A note on the author.",
    concepts=("author_bio",),
    removes=(
        "Jane Doe is a staff writer at The Example Post.",
        f"✂ Jane Doe is an entertainment reporter specializing in animation and young adult fantasy.\n{OPENING}\n{SECOND}\n{THIRD}",
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ Jane Doe is a national affairs correspondent. She has written a dozen books on bridges.",
        f"{OPENING}\n{SECOND}\n✂ Jane Doe is the harbour correspondent of The Example Post. She writes about ships.",
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ John Smith ist Redakteur im Ressort Häfen.",
        f"{OPENING}\n{SECOND}\n✂ About the author\n✂ Jane Doe has been writing about harbours since 2008.\n{THIRD}\n{SECOND[:-1]} at night.",
        f"{OPENING}\n{SECOND}\n✂ Über die Autorin\n✂ Jane Doe\n✂ Schreibt über Häfen und was in ihnen liegt.\n{THIRD}",
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ Mary Major is a professor of civil engineering at Example University.",
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ Mary Major writes about bridges, ships and the people who live off them.",
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ Mary is a writer and editor with a soft spot for ferries.",
        f"Harbour bridge reopens\nBy Mary Major\n{OPENING}\n✂ Mary Major is The Example Post's Harbour Editor. She has covered ships for ten years.\n{SECOND}\n{THIRD}",
        f"Harbour bridge reopens\nBy Mary Major\n{OPENING}\n{SECOND}\n{THIRD}\n✂ Mary has crossed every bridge of the coast, and lives in Harbour City with two dogs.",
    ),
    keeps=(
        "The author of the letter is not known, and the court does not want to know.",
        f"{OPENING}\nJane Doe is a reporter who has crossed the bridge every day of her life.\n{SECOND}\n{THIRD}\n{THIRD[:-1]}, and more.",
        f"{OPENING}\n{SECOND}\n{THIRD}\nThe mayor is a professor of law at Example University.",
        f"{OPENING}\nJane Doe is the editor of the parish paper. She writes that the bell rang twice that night.\n{SECOND}",
        f"{OPENING}\n{SECOND}\nMary Major had waited all night, she said.\nMary Major writes about bridges for nobody but herself.",
        f"{OPENING}\n{SECOND}\nMary has crossed every bridge of the coast, and lives in Harbour City with two dogs.",
        f"{OPENING}\n{SECOND}\nMary Major is a professor of law at Example University. She says that the bridge will stay.\n{THIRD}",
        f"{OPENING}\n{SECOND}\nMary Major is the editor of the parish paper. She counts the ships.\nMajor says that the bridge will stay open all winter, whatever the ministry of transport writes.",
        f"Jane Doe is a journalist, and on Saturday she crossed the bridge that she had written about.\n{OPENING}\n{SECOND}",
    ),
)
CONTACT = Rule(
    name="credits/contact",
    why="How to reach the author or the newsroom.",
    concepts=("contact",),
    removes=("Contact the author",),
    keeps=("No contact with the boat has been made since Sunday, the coast guard said.",),
)
EMAIL = Rule(
    name="credits/email",
    why="A bare mail address or handle.",
    pattern=r"(?:e-?mail:?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+ | @\w{3,30}",
    near=("@",),
    max_length=80,
    removes=("jane.doe@example.org", "@janedoe"),
    keeps=("She wrote to jane.doe@example.org, and nobody answered.",),
)
REACH = Rule(
    name="credits/reach-us",
    why="A line that says where to write, with the address.",
    pattern=r"""(?:(?:[^.!?@]{0,60}[.!?]\s)?(?:contact|e-?mail|write|reach|follow|send|tips?|contactez|kontakt|schreiben|hinweise|mail|contacta|escribe|écrivez|réagissez|nous\sécrire)\b [^.!?@]{0,90} [\w.+-]+@[\w-]+(?:\.[\w-]+)+ [.!]?
        | follow \s [^.!?@]{2,50} \s on \s (?:twitter|x|instagram|facebook|bluesky|threads|linkedin|mastodon)\b [^.!?]{0,10} @\w{2,30} [.]?
        | (?:do\syou\s(?:have|know)|have\syou\sgot|got\san?)\b [^.!?]{2,90}[?] \s [^?]{0,60}\b(?:you\scan|please|contact|reach|e-?mail|get\sin\stouch|write\sto|call|send)\b .{5,260})""",
    near=("@", "do you have", "do you know", "have you got", "got a"),
    max_length=400,
    removes=(
        "Contact the writer: jane.doe@example.org",
        "Kontakt zur Autorin: jana.muster@example.org",
        "Follow Jane Doe on Twitter: @janedoe",
        "Do you have more information about this story? You can reach Jane Doe securely on Signal at 555-0142.",
    ),
    keeps=(
        "She wrote to jane.doe@example.org, and nobody answered.",
        "Mail for the captain went to captain@example.org until 2012, when the server was sold.",
        "Do you have a ticket? the guard asked.",
    ),
)
WRITERS = Rule(
    name="credits/writers",
    why="A sentence that names who else contributed, wherever it stands.",
    pattern=r"""(?-i:[A-ZÀ-Þ])[^.!?“”"]{3,160} \s contributed \s? (?:reporting|research|to\sth(?:is|e)\s(?:report|story|article|reporting))? (?:\s(?:from|to)\s[^.!?]{3,60})? [.]""",
    near=("contributed",),
    max_length=240,
    removes=(
        "Jane Doe in Paris and John Smith in London contributed reporting.",
        "Associated Press writer Jane Doe in Paris contributed.",
        "Mary Major contributed to this report from Harbour City.",
    ),
    keeps=(
        "The storm contributed.",
        "Rust in the pylons contributed to the delay.",
        "In the end nobody knew what he had contributed.",
    ),
)
AGENCY = Rule(
    name="credits/agency",
    why="The agencies that the text comes from.",
    field="agencies",
    removes=(
        f"{OPENING}\n✂ (AP, AFP)",
        f"{OPENING}\n✂ dpa",
        f"{OPENING}\n✂ Source: Reuters",
        f"{OPENING}\n✂ Jane Doe (with AFP)",
        f"{OPENING}\n✂ Le Courrier avec AFP et Reuters",
        f"{OPENING}\n{SECOND} [=(mit AFP)=]",
    ),
    keeps=(
        f"{OPENING}\nReuters\n{SECOND}",
        f"{OPENING}\nShe had quarrelled with AP",
        f"{OPENING} (AP)\n{SECOND}",
    ),
)
INITIALS = Rule(
    name="credits/initials",
    why="The initials of the editors, with the agencies that the text comes from.",
    field="byline",
    removes=(f"{OPENING}\n✂ jsi/aw (AP, AFP)",),
    keeps=("and/or (see below)", f"{OPENING}\nand/or (see below)\n{SECOND}"),
)
DATELINE = Rule(
    name="credits/dateline",
    why="Where the story was filed, at the head of its first paragraph; it stays in the text.",
    field="dateline",
    removes=(
        f"[=MINSK (Reuters)=] — {OPENING}\n{SECOND}",
        f"[=HARBOUR CITY, Dec 7 (AP)=] - {OPENING}\n{SECOND}",
        f"[=NEW YORK=] — {OPENING}",
        f"[=NEW HARBOUR=]: {OPENING}\n{SECOND}",
        f"[=Old Harbour, Example State=]—{OPENING}\n{SECOND}",
    ),
    keeps=(
        f"Asked by MINSK (Reuters) — a boat, not the city — to slow down, the captain of the ferry blew his horn.\n{SECOND}",
        f"BREAKING NEWS: {OPENING}\n{SECOND}",
        f"DOE: {OPENING}\nROE: {SECOND}",
        f"{OPENING}\nThe captain had two homes, in MINSK (Belarus) — where he was born — and on the ferry.",
    ),
)
SOURCES = Rule(
    name="credits/sources",
    why="The list of sources below the article: titles with dates or addresses.",
    removes=(
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ Sources:\n✂ Harbour Office, Traffic in the bay, accessed May 3, 2019\n✂ Example Post, The bridge reopens, 4 May 2019",
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ References\n✂ 1. https://example.org/bridges/12\n✂ 2. https://example.org/ships/3",
    ),
    keeps=(
        f"{OPENING}\nSources\n{SECOND}\n{THIRD}",
        f"{OPENING}\n{SECOND}\n{THIRD}\nSources\nThe river has two of them, and both dry up in August.\nNobody knows the third.",
    ),
)
RULES = (
    SOURCES,
    CONTRIBUTED,
    EDITING,
    PRODUCTION,
    PAIRS,
    REACH,
    WRITERS,
    BIO,
    CONTACT,
    EMAIL,
    INITIALS,
    AGENCY,
    DATELINE,
)

_INITIALS = Pattern(
    r"(?P<initials>[a-zäöüß]{2,5}(?:[/,]\s?[a-zäöüß]{2,5}){0,4})\s*(?:\((?P<inside>[^()]{2,60})\))?"
)
_SOURCES_PREFIX = Pattern(
    r"^(?:sources?|quellen?|fuentes?|with(?: (?:input|reporting) (?:from|by))?|mit(?: (?:material|informationen|agenturmaterial)(?: von| der)?)?|con información de|avec)\s*:?\s*",
    ignore_case=True,
)
_TOGETHER = Pattern(
    r"(?P<who>[A-ZÀ-Þ][\w.'’-]*(?:\s(?:[A-ZÀ-Þ][\w.'’-]*|de|von|van|der|da|di|du)){0,3}),?\s*[(\[]?(?:with|mit|avec|con)\s(?P<agencies>[^()\[\]]{2,40})[)\]]?"
)
"""Who wrote it, a name or initials, and with which agencies."""
_ENDING = Pattern(r"[.!?…»”“\"]\s*(?P<credit>[(\[](?P<agencies>[^()\[\]]{2,40})[)\]])$")
"""Agencies in brackets behind the last sentence."""
_PLACE = r"(?:[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*(?:[ /][A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,4}|[A-ZÀ-Þ][\w.'’-]*(?:[ /-][A-ZÀ-Þ][\w.'’-]*){0,3})"
_DATELINE = Pattern(
    rf"(?P<dateline>{_PLACE}(?:,\s[^\W\d_][\w. ]{{1,20}}?)?(?:,?\s\d{{1,2}}\.?\s[^\W\d_]{{3,10}}\.?|,\s[^\W\d_]{{3,10}}\.?\s\d{{1,2}})?\s?\((?P<agency>[^()]{{2,40}})\))\s?\.?\s?[-–—:]+\s"
    rf"|(?P<bare>[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{{2,40}}(?:,\s[A-Z][\w. ]{{2,20}})?)\s[–—]\s"
    r"|(?P<colon>[A-ZÀ-Þ]{3,}(?:[ -][A-ZÀ-Þ]{3,}){0,2}(?:,\s[A-ZÀ-Þ]\w{2,20})?)\s?:\s(?=[A-ZÀ-Þ“\"'])"
    r"|(?:[•*]\s)?(?P<state>[A-ZÀ-Þ][a-zà-ÿ]+(?:\s[A-ZÀ-Þ][a-zà-ÿ]+){0,2},\s[A-ZÀ-Þ][a-zà-ÿ]+(?:\s[A-ZÀ-Þ][a-zà-ÿ]+)?)\s?—(?=[A-ZÀ-Þ“])"
    r"|(?P<chinese>新华社[\u4e00-\u9fff]{2,8}?\d{1,2}月\d{1,2}日电)"
)


def run(sheet: Sheet) -> None:
    _contributions(sheet)
    for rule in (PRODUCTION, BIO, CONTACT):
        by_phrase(sheet, rule)
    for rule in (PAIRS, REACH):
        by_pattern(sheet, rule)
    by_pattern(sheet, WRITERS, _writers)
    _sources(sheet)
    _below_heading(sheet)
    _bios(sheet)
    for number, line in list(sheet.open()):
        if len(line.text) <= 120 and not sheet.prose[number]:
            _short_credit(sheet, number, line)
    _dateline(sheet)
    _ending(sheet)


_SOURCES_HEADING = hint(
    (
        "sources",
        "references",
        "bibliography",
        "works cited",
        "quellen",
        "literatur",
        "fuentes",
        "referencias",
        "références",
        "fonti",
        "bronnen",
    )
)
_HEADS_SOURCES = Pattern(
    r"(?:(?:our|my|the|see the|unsere|nuestras|nos)\s)?(?:sources|references|bibliography|works cited|quellen(?:verzeichnis|angaben)?|literatur(?:verzeichnis)?|"
    r"fuentes|referencias|références|fonti|bronnen)(?:\s(?:for|of|zu|de)\s.{3,40})?\s?:?",
    ignore_case=True,
)
_CITES = Pattern(
    r"https?://|www\.|\b(?:19|20)\d\d\b|\b(?:accessed|retrieved|abgerufen|consultado|consulté)\b|\bdoi\b",
    ignore_case=True,
)


def _sources(sheet: Sheet) -> None:
    """Claim a heading of sources below the text's middle with two or more lines below it that cite."""
    first, last = sheet.body()
    for number in sheet.hints.lines(_SOURCES_HEADING):
        text = sheet.lines[number].text
        if number <= (first + last) / 2 or len(text) > _LONGEST_HEADING or not _HEADS_SOURCES.fullmatch(text):
            continue
        end = below = number + 1
        while below < len(sheet.lines) and below < end + _GAP_IN_SOURCES:
            below += 1
            if _CITES.search(sheet.lines[below - 1].text):
                end = below
        if end - number > 2 and sheet.claims[number] is None:
            for n in range(number, end):
                sheet.claim(SOURCES, n)


_GAP_IN_SOURCES = 3
"""Lines from one source with a date or an address to the next."""
_LONGEST_HEADING = 60
"""Characters."""


def _bios(sheet: Sheet) -> None:
    """Claim sentences on a person by full name that end the text, or that stand above it: the author."""
    authors = _authors(sheet)
    first, last = sheet.body()
    while last >= 0 and _is_bio(sheet, last, authors) and sheet.claim(BIO, last):
        first, last = sheet.body()
    if last < 0:
        return
    for number in range(last + 1, len(sheet.lines)):
        if sheet.claims[number] is None and _is_bio(sheet, number, authors):
            sheet.claim(BIO, number)
    for number in range(first + 1, last):
        if sheet.claims[number] is None and sheet.prose[number] and _is_bio_inside(sheet, number, authors):
            sheet.claim(BIO, number)
    for number in range((first + last) // 2 + 1, len(sheet.lines)):
        above = sheet.claims[number - 1]
        if above is BIO and sheet.claims[number] is None and _goes_on(sheet, number):
            sheet.claim(BIO, number)
    if last > first and _is_bio(sheet, first, authors) and _BEAT.search(sheet.lines[first].text):
        sheet.claim(BIO, first)


def _below_heading(sheet: Sheet) -> None:
    """Claim what stands below a heading like "About the author": the name, and the sentence on that person."""
    for number in [
        n for n, rule in enumerate(sheet.claims) if rule is BIO and len(sheet.lines[n].text) <= _HEADING
    ]:
        named = False
        for below in range(number + 1, min(number + 3, len(sheet.lines))):
            text = sheet.lines[below].text
            if sheet.claims[below] is not None or len(text) > _LONGEST_BIO:
                break
            if word_count(text) <= 4 and not ends_sentence(text) and persons(text, alone=True):
                named = sheet.claim(BIO, below)
                continue
            if named or ((name := _PERSON.match(text)) and _OF_AUTHOR.match(text[name.end() :])):
                sheet.claim(BIO, below)
            break


_HEADING = 60
"""Characters."""
_PERSON = Pattern(r"[A-ZÀ-Þ][\w.'’-]+(?:\s(?:[A-ZÀ-Þ][\w.'’-]*|de|von|van|der|da|di)){1,3}?(?=\s[a-zà-ÿ])")


def _authors(sheet: Sheet) -> tuple[tuple[str, int], ...]:
    """The authors that the byline names, and their first names: how notes on them begin; and where each was read."""
    names = [
        (name, step.start)
        for step in sheet.steps
        if step.field == "authors"
        for name in str(step.value).split("\n")
    ]
    return tuple(
        dict.fromkeys((part, at) for name, at in names for part in (name, name.partition(" ")[0]) if part)
    )


def _is_bio(sheet: Sheet, number: int, authors: tuple[tuple[str, int], ...]) -> bool:
    line = sheet.lines[number]
    text = line.text
    if len(text) > _LONGEST_BIO:
        return False
    if _BIO.match(text):
        return True
    for name, read_at in authors:  # what was read from this very line is no byline
        if (
            not line.start <= read_at < line.end
            and text.startswith(name)
            and _OF_AUTHOR.match(text[len(name) :])
        ):
            return True
    stranger = _STRANGER.match(text)
    return stranger is not None and not any(
        stranger["name"] in line.text for above, line in sheet.open() if above < number and sheet.prose[above]
    )


def _goes_on(sheet: Sheet, number: int) -> bool:
    """Whether a note on the author goes on there: of her, or by her name."""
    first = sheet.lines[number].text.split(None, 1)[0].removesuffix(",")
    told = sheet.lines[number - 1].text.split()[:3]
    return sheet.prose[number] and (
        first in _OF_HER or (first in told and first[0].isupper() and len(first) > 2)
    )


_OF_HER = frozenset({"He", "She", "They", "His", "Her", "Er", "Sie", "Seine", "Ihre", "Il", "Elle"})


def _is_bio_inside(sheet: Sheet, number: int, authors: tuple[tuple[str, int], ...]) -> bool:
    """Whether a note on the author stands there with other text below it: it says what the author does.

    The person is one whom the byline names, or the text's second half brings up for the first time.
    """
    line = sheet.lines[number]
    told = _BIO.match(line.text) if len(line.text) <= _LONGEST_BIO else None
    if told is None:
        return False
    if any(line.text.startswith(name) and not line.start <= at < line.end for name, at in authors):
        return True
    open_prose = [n for n, _ in sheet.open() if sheet.prose[n]]
    surname = _NAME_OF_BIO.match(line.text)
    return (
        surname is not None
        and _JOURNALIST.search(told[0]) is not None
        and open_prose.index(number) >= len(open_prose) / 2
        and not any(surname[1] in other.text for n, other in sheet.open() if n != number)
    )


_JOURNALIST = Pattern(
    r"reporter|journalist|correspondent|columnist|writer|freelancer|editor|blogger|Redakteur|Korrespondent|Volontär|periodista|redactor|correspondant",
    ignore_case=True,
)
"""What a critic, a contributor and a professor are not: experts whom the text asks are those too."""
_NAME_OF_BIO = Pattern(
    r"[A-ZÀ-Þ][\w.'’-]+(?:\s[A-ZÀ-Þ]\.)?(?:\s(?:de|von|van|der|da|di))*\s([A-ZÀ-Þ][\w’'-]+)"
)
"""The surname of the person of whom a note speaks."""
_LONGEST_BIO = 700
"""Characters."""
_BIO = Pattern(
    r"(?:(?:Korrespondent|Reporter|Redakteur|Autor)(?:in)?\s)?[A-ZÀ-Þ][\w.'’-]+(?:\s(?:[A-ZÀ-Þ][\w.'’-]*|de|von|van|der|da|di)){1,3}"
    r"(?:,\s[^,.]{3,60},)?\s(?:is|ist|es|est)\s(?:(?:a|an|the|our|eine?r?|una?|une?|currently)\s)?[^.]{0,60}?\b"
    r"(?:(?i:reporter|journalist|correspondent|columnist|writer|freelancer|editor|contributor|critic|fact[- ]checker|blogger|"
    r"Redakteur|Reporter|Korrespondent|Journalist|Volontär|Autor|periodista|redactor|journaliste|correspondant)"
    r"(?:in|a|e)?\b(?!\s(?:who|whose|die|der|que|qui)\b)"
    r"|(?:professor|lecturer|fellow|researcher|analyst|economist|historian)\s(?:of|at|for|in)\b)",
    needs=(" is ", " ist ", " es ", " est "),
)
"""A person by full name, and what he or she does."""
_OF_AUTHOR = Pattern(
    r"(?:\s[A-ZÀ-Þ][\w'’-]+)?(?:\s\([^()]{1,30}\)|,\s[^,.]{3,80},)?\s(?:is|was|has|writes|covers|reports|joined|lives|works|worked|holds|"
    r"edits|hosts|teaches|started|began|spent|studied|graduated|loves|enjoys|speciali[sz]es|ist|war|arbeitet|schreibt|berichtet|lebt|studierte|hat|"
    r"est|écrit|couvre|travaille|es|escribe|cubre|trabaja)\b"
)
"""What a note on the author says next to the name."""
_STRANGER = Pattern(
    r"(?P<name>[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w.'’-]*){0,3})\s(?:writes\s(?:about|on|for)|reports\s(?:on|for)|covers\s[^.]{3,60}\s(?:for|at)|joined\s[^.]{3,60}\s(?:in|as)"
    r"|schreibt\s(?:über|für)|berichtet\s(?:über|für)"
    r"|(?:is|ist)\s(?:(?:an?|the|eine?)\s|[\w’']+['’]s?\s)[^.]{0,60}?\b(?i:reporter|journalist|writer|editor|contributor|blogger|Journalist(?:in)?|Autor(?:in)?|Redakteur(?:in)?)\b(?!\s(?:who|whose|die|der)\b))",
    needs=(" is ", " ist ", " writes ", " reports ", " covers ", " joined ", " schreibt ", " berichtet "),
)
"""A person of whom the text has not spoken, and what he or she writes about."""
_BEAT = Pattern(r"\b(?:speciali[sz](?:es|ing)|covering|with (?:more than|over) \w+ years)\b")


def _contributions(sheet: Sheet) -> None:
    for rule in (CONTRIBUTED, EDITING):
        for concept in rule.concepts:
            for number, hit in sheet.by_concept.get(concept, ()):
                line = sheet.lines[number]
                if len(line.text) > 400 or not vouched(sheet, number, hit):
                    continue
                if rule is EDITING and sheet.prose[number] and "editing by" not in line.fold:
                    continue
                if sheet.claim(rule, number) and (names := _named_agencies(line.text)):
                    sheet.read(AGENCY, number, "agencies", "\n".join(names))


def _writers(text: str) -> Any:
    """The match of such a sentence, if it names a person or an agency in full."""
    match = WRITERS.match(text)
    return match if match and (_FULL_NAME.search(text) or _named_agencies(text)) else None


_FULL_NAME = Pattern(
    r"[A-ZÀ-Þ][\w’'-]+\s(?:[A-ZÀ-Þ]\.\s)?(?:(?:de|van|von|der|la|el)\s){0,2}[A-ZÀ-Þ][\w’'-]+"
)


def _named_agencies(text: str) -> list[str]:
    """Agencies named anywhere in a credit, told by their capitals."""
    return sorted(
        {
            short
            for spelling, short in SHORT_NAMES.items()
            for printed in (
                spelling.upper() if len(spelling) <= 4 and short.isupper() else short,
                spelling.title(),
            )
            if _stands_in(text, printed)
        }
    )


def _stands_in(text: str, name: str) -> bool:
    """Whether a name stands in a text as words of its own."""
    at = text.find(name)
    while at >= 0:
        end = at + len(name)
        if not text[max(0, at - 1) : at].isalnum() and not text[end : end + 1].isalnum():
            return True
        at = text.find(name, at + 1)
    return False


def _short_credit(sheet: Sheet, number: int, line: Line) -> None:
    if "@" in line.text and EMAIL.match(line.text) and aside(sheet, number):
        sheet.claim(EMAIL, number)
        return
    first, last = sheet.body()
    bare = line.text.strip(" ()[]–—-.")
    signed = ends_with_agency(bare)
    names = (agencies_in(bare) or agencies_in(_SOURCES_PREFIX.sub("", bare))) if signed else ()
    if names and (number > last or number < first or sheet.beside_claim(number) or line.text[0] in "(["):
        sheet.claim(AGENCY, number, field="agencies", value="\n".join(names))
        return
    together = _TOGETHER.fullmatch(line.text) if number > last and signed else None
    if together and (names := agencies_in(together["agencies"])):
        sheet.claim(AGENCY, number, field="agencies", value="\n".join(names))
        return
    match = _INITIALS.fullmatch(line.text) if number > last and line.text[0].islower() else None
    if match:
        inside = some_agencies_in(match["inside"] or "")
        if match["inside"] and not inside:
            return
        if not match["inside"] and ("/" not in match["initials"] or len(match["initials"]) > 12):
            return
        if sheet.claim(INITIALS, number, field="byline", value=match["initials"]) and inside:
            sheet.read(AGENCY, number, "agencies", "\n".join(inside))


def _ending(sheet: Sheet) -> None:
    """Read the agencies behind the last sentence of the text; they stay there, as a dateline does."""
    _, last = sheet.body()
    for number in range(max(last, 0), len(sheet.lines)):
        line = sheet.lines[number]
        match = (
            _ENDING.search(line.text)
            if sheet.claims[number] is None and line.text[-1] in ")]" and ends_with_agency(line.text)
            else None
        )
        if match and (names := agencies_in(_SOURCES_PREFIX.sub("", match["agencies"]))):
            start = line.end - len(match["credit"])
            if sheet.text[start : line.end] == match["credit"]:
                sheet.read_span(AGENCY, start, line.end, "agencies", "\n".join(names))
            return


def _is_place(sheet: Sheet, number: int, capitals: str) -> bool:
    """Whether capitals with a colon at the head of a paragraph are a place: no call for attention, no speaker of an interview."""
    words = capitals.lower().replace("-", " ").split()
    if _CALLS.intersection(words) or len(sheet.lines[number].text) < _SHORTEST_FILED:
        return False
    return not any(n != number and _SPEAKER.match(line.text) for n, line in sheet.open())


_CALLS = frozenset(
    "update updated breaking exclusive exclusivo exklusiv watch video photo photos picture pictures gallery opinion review editorial note analysis live "
    "related read correction warning spoiler alert news report reports explainer interview column comment poll quiz listen podcast audio "
    "question answer frage antwort meinung kommentar analyse achtung eilmeldung eil opinión última hora urgent direct vidéo info background "
    "context summary tldr disclaimer disclosure advertisement sponsored editor trigger fact check facts pros cons".split()
)
"""Words in capitals at the head of a paragraph that name no place."""
_SHORTEST_FILED = 80
"""Characters of a first paragraph."""
_SPEAKER = Pattern(r"[A-ZÀ-Þ]{2,}(?: [A-ZÀ-Þ]{2,}){0,2}\s?:\s")


def _dateline(sheet: Sheet) -> None:
    """Read place and agency from the head of the first paragraph that has them; nothing is taken out."""
    seen = 0
    for number, line in sheet.open():
        if not sheet.prose[number]:
            continue
        match = _DATELINE.match(line.text)
        if match:
            if match["colon"] and not _is_place(sheet, number, match["colon"]):
                return
            value = next(
                match[name] for name in ("dateline", "bare", "colon", "state", "chinese") if match[name]
            )
            start = line.start + line.text.index(value)
            sheet.read_span(
                DATELINE, start, min(line.end, start + len(value)), "dateline", value.strip(" .,")
            )
            agency = "Xinhua" if match["chinese"] else match["agency"] or ""
            if agencies := some_agencies_in(agency):
                sheet.read(AGENCY, number, "agencies", "\n".join(agencies))
            return
        seen += 1
        if seen >= 3:
            return
