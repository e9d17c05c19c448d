"""legal: copyright, terms, imprint, the footer of the site."""

from __future__ import annotations

from collections import Counter

from .. import titles
from ..hints import hint
from ..page import fold
from ..patterns import Pattern
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND, THIRD
from .matching import LATE, claim_all

COPYRIGHT = Rule(
    name="legal/copyright",
    why="A copyright notice.",
    pattern=r"(?:(?:©|\(c\)|&copy;|copyright)\s*){1,2} .{0,60}? (?:(?:19|20)\d\d|all\ rights) .* | .{0,60} (?:©|\(c\))\s*(?:19|20)\d\d .*"
    r" | (?:[^-–—|·•.]{2,30} \s [-–—|·•] \s*){1,6} (?:©|\(c\)|copyright) [^.]{2,50}? (?:19|20)\d\d .{0,60}",
    near=("©", "(c)", "copyright", "&copy;"),
    max_length=300,
    field="copyright_notice",
    removes=(
        "© 2023 The Example Post. All rights reserved.",
        f"{OPENING}\n✂ ©\n✂ 2023\n✂ The Example Post\n✂ , LLC. All rights reserved.",
        "Copyright 2020 Example Media",
        "Mentions légales - Données personnelles - CGU - © Le Courrier 2022",
    ),
    keeps=(
        "Copyright law has not kept up with the machines, the judges of the high court wrote.",
        "The new copyright - the third since 2019 - helps nobody who writes, the judges said.",
    ),
)
PUBLISHER = Rule(
    name="legal/publisher",
    why="The name of the publication, where the page says it beyond doubt; nothing is cut.",
    field="publisher",
    removes=("Subscribe to [=Example Post=] today\nMore from Example Post",),
    keeps=("The Example Post was sold to a bank in May, and its printers found out from the radio.",),
)
DISCLAIMER = Rule(
    name="legal/disclaimer",
    why="A note that the text is no medical, legal or financial advice.",
    removes=(
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ The information in this article is for informational purposes only and is not intended as medical advice.",
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ These statements have not been evaluated by the Food and Drug Administration.",
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ Dieser Beitrag stellt keine Anlageberatung dar.",
    ),
    keeps=(
        f"{OPENING}\n{SECOND}\nThe leaflet is not a substitute for professional advice, the judge said, and it was never meant to be.\n{THIRD}",
        f"{OPENING}\nThe pills have not been evaluated by the Food and Drug Administration.\n{SECOND}\n{THIRD}",
    ),
)
RULES = (
    COPYRIGHT,
    PUBLISHER,
    Rule(
        name="legal/rights",
        why="A sentence that reserves rights or forbids copying.",
        concepts=("copyright",),
        removes=(
            "All rights reserved.",
            "This material may not be published, broadcast, rewritten or redistributed.",
        ),
        keeps=("The seats were reserved, and all rights to them had been sold twice.",),
    ),
    Rule(
        name="legal/rights-sentence",
        why="A line that opens with the reservation of all rights.",
        pattern=r"(?:all\ rights\ reserved|alle\ rechte\ vorbehalten|todos\ los\ derechos\ reservados|tous\ droits\ réservés) \s? [.|–,-] .{0,200}",
        near=("all rights", "alle rechte", "todos los derechos", "tous droits"),
        max_length=240,
        removes=("Alle Rechte vorbehalten. Nachdruck nur mit Genehmigung der Redaktion.",),
        keeps=("All rights reserved for men under the old law were given to women in 1971.",),
    ),
    Rule(
        name="legal/first-published",
        why="A sentence on where this article was published first, or comes from.",
        pattern=r"""this \s (?:article|story|piece|essay|post|column|interview|report) \s (?:(?:is|was|has\sbeen|originally|first|also)\s){0,3} (?:published|republished|appeared|produced|reprinted|excerpted) \s (?:originally\s|first\s)? (?:by|in|on|at|from|under|with) \b .{0,220}
            | dies(?:er|e|es) \s (?:text|artikel|beitrag|interview|reportage) \s (?:(?:ist|wurde)\s)? (?:erschien\s)? (?:zuerst|zunächst|ursprünglich|erstmals)\b .{0,220}
            | est[ea] \s (?:artículo|texto|reportaje|entrevista) \s (?:se\spublicó|fue\spublicad[oa]|apareció) \s (?:originalmente|originariamente|por\sprimera\svez|primero) \b .{0,220}
            | ce(?:t|tte)? \s (?:article|texte|entretien|enquête) \s (?:a\sété|est) \s (?:(?:initialement|d'abord|originellement)\s)? (?:publiée?|parue?) \s (?:initialement|d'abord|pour\sla\spremière\sfois|à\sl'origine|dans|sur|sous) \b .{0,220}""",
        near=(
            "publish",
            "appeared",
            "produced",
            "reprinted",
            "excerpted",
            "zuerst",
            "zunächst",
            "ursprünglich",
            "erstmals",
            "public",
            "apareció",
            "publié",
            "paru",
        ),
        max_length=320,
        removes=(
            "This article was originally published by The Example Post. Read the original article.",
            "Dieser Text erschien zuerst in der Beispielzeitung.",
            "Cet article a été publié initialement dans Le Courrier.",
        ),
        keeps=(
            "The article was first published in 1923, and it made her famous.",
            "“This story was published by the wrong man,” he said.",
            "This story first moved the town to tears, and then to court.",
        ),
    ),
    Rule(
        name="legal/reprint",
        why="A note on where the article first appeared, or how to reprint it.",
        concepts=("reprint",),
        removes=("This article was originally published by Example News.",),
        keeps=("The article was originally a letter to her sister, and it shows.",),
    ),
    Rule(
        name="legal/terms",
        why="A link of the site's footer.",
        concepts=("terms",),
        weak=True,
        removes=("Privacy policy\nTerms of use\nImprint",),
        keeps=("The terms of use of the new park will be hung at the gate, the mayor said.",),
    ),
    DISCLAIMER,
    Rule(
        name="legal/live-note",
        why="A note that a live blog has ended, or on how it is run.",
        pattern=r"""(?:this|our|the) \s live \s? (?:page|blog|coverage|feed|ticker|reporting) \s (?:has|is) \s (?:now\s)? (?:ended|closed|over|finished|paused) \b .*
            | (?:dieser|der|unser) \s (?:live-?blog|(?:live-?)?ticker|news-?blog) \s (?:ist|wird) \s .{0,20} (?:beendet|geschlossen) \b .*
            | ce \s direct \s est \s .{0,12} (?:terminé|clos|fini) \b .* | (?:este|nuestro) \s directo \s (?:ha\s)? (?:terminado|finaliza\w*|acaba\w*) \b .*""",
        near=("live", "ticker", "blog", "direct"),
        max_length=200,
        removes=(
            "This live page has ended. Thank you for following our coverage.",
            "Dieser Liveticker ist beendet.",
        ),
        keeps=(
            "The live coverage of the trial has ended a hundred arguments at kitchen tables, the judge said.",
        ),
    ),
    Rule(
        name="legal/error",
        why="What a page says that could not be shown.",
        concepts=("error",),
        removes=("Please enable JavaScript to continue",),
        keeps=(
            "Access denied to them by the guards, the inspectors left a letter at the gate of the plant.",
        ),
    ),
)


_NAME = (
    r"(?-i:[A-ZÀ-Þ][\w'’&.-]*(?:\s(?:[A-ZÀ-Þ][\w'’&.-]*|of|the|de|del|des|la|le|les|der|für|und|and|&)){0,5})"
)
_HOLDER = Pattern(
    r"(?:(?:©|\(c\)|\(с\)|copyright|@(?=\s?(?:19|20)\d\d))[\s©]*)+(?:all rights? reserved[\s,.|–-]*)?"
    r"(?:(?P<year>(?:19|20)\d\d)(?:\s?[-–](?:\s?(?:19|20)?\d\d)?)?)?[\s,.]*(?:all rights? reserved[\s,.|–-]*)?(?:by\s+)?(?:ООО\s)?[«]?"
    r"(?P<publisher>(?-i:\p{Lu}|\p{Lo}|www\.|(?!(?:an?|the|all|and|or|by|our|und|de|la)\s)\p{Ll}(?=[\w.-]*(?:\s\p{Lu}|\.|\d|\s[\w]+\s?\d|\s?(?:19|20)\d\d|\s?\|)))"
    r"[\w'’&./! -]{1,50}?)"
    r"\s*(?:[|,;\n»”]|\s\(|(?:19|20)\d\d|\.(?=\s|$)|\s[-–—]\s|\ball rights?\b|\balle rechte|\btodos los|\btous droits|(?<=\s)(?:powered|designed) by\b"
    r"|(?<=\s)(?:or|and|&|und) (?:its |their |seine )?(?:affiliat|subsidiar|licens|partner)|(?<=\s)(?:is )?a (?:\w+ )?(?:division|subsidiary|trademark|brand|member)\b"
    r"|(?<=\s)(?:Limited|Ltd|LLC|Inc|GmbH|Pty|Pvt|plc)\b|(?-i:(?<=\p{Ll})(?=Datenschutz|Impressum|All [Rr]ights|Privacy|Terms))|$)"
    r"|^(?P<before>(?-i:\p{Lu})[\w'’&. -]{2,40}?)\s*(?:\|\s*all rights reserved\b|(?:©|\(c\))\s?(?:19|20)\d\d\s*(?:[.|]|$))",
    ignore_case=True,
)
_SPOKEN = Pattern(
    rf"\b(?:subscri(?:be|ption|bers?) (?:to|of)|(?:full|unlimited|digital) access to|access to|more from|published by|published in|"
    rf"(?:writer|reporter|editor|correspondent|columnist) (?:at|for|of)|covers [\w ]{{3,30}} for|content from|únete a|suscríbete a|"
    rf"sección de [\w ]{{3,20}} de|(?:co)?fundadora? de|abonnez-vous à|application) (?:the )?(?P<publisher>{_NAME})"
    rf"|^why (?P<asked>{_NAME})\?$"
    rf"|\b(?:links?|links?,|afiliado[^,]{{0,40}},) (?:[^,.]{{0,30}}, )?(?P<seller>{_NAME}) (?:may|puede|peut|kann)\b"
    rf"|(?:photo|foto|/|—)[^/|]{{0,40}}[/|]\s?(?P<credit>{_NAME})\)?$",
    ignore_case=True,
    needs=("ubscri", "ccess to", "ore from", "ore From", "ublished", "riter", "eporter", "ditor", "orrespondent", "olumnist", " for the ", "ontent from",
           "nete a", "scríbete", "ección", "undador", "bonnez", "pplication", "Why", "why", "ink", "filiad", "hoto", "oto"),
)  # fmt: skip
"""How a site speaks of itself: to subscribers, of its writers, of what it earns by links, and as the owner of a picture."""
_SPOKEN_HINT = hint(need.lower() for need in _SPOKEN.needs)
_FORM = Pattern(
    r"[\s,]+(?:(?:Verlags?gesellschaft|Verlag|Medien|Media|Publishing|Publications|Holdings?)\s)*(?:mbH|m\.b\.H\.?|GmbH|Pty|AG|KG|Ltd|Limited|LLC|Inc|Corp|PLC|"
    r"LP|S\.?\s?L\.?(?:\s?U\.?)?|S\.?\s?A\.?S?\.?|SARL|Co)\b.*$"
)
"""The legal form of the company behind a publication."""
_LOOSE_END = Pattern(r"(?:\s(?:and|und|&|of|the|de|del|für|Pvt\.?))+$")
_EDGE = 25
"""Lines at the top and at the bottom of a page where a site prints its name alone."""
_SURE, _SITE = 3, 4
"""Evidence from which a name is the publisher's, and what a notice with a year gives; see `read_publisher`."""


_NO_ADVICE_HINT = hint(
    ("advice", "informational purposes", "food and drug administration", "your physician", "your doctor", "suitable for all investors", "beratung", "empfehlung",
     "asesoramiento", "conseil"),
)  # fmt: skip
_NO_ADVICE = Pattern(
    r"""not \s (?:intended \s (?:as|to \s be)|a \s substitute \s for|constitute|meant \s as) \s .{0,60} \b advice | for \s .{0,30} informational \s purposes \s only
    | have \s not \s been \s evaluated \s by \s the \s food \s and \s drug \s administration | not \s be \s suitable \s for \s all \s investors
    | consult \s (?:an?|your) \s (?:physician|doctor|financial \s advis[eo]r|qualified) .{0,80} \b before
    | keine \s (?:\w+ \s und \s)? (?:anlage|rechts|steuer|finanz)beratung | keine \s (?:kauf|anlage) .{0,40} empfehlung | ersetzt \s keine .{0,20} \s ärztliche
    | no \s constituye \s .{0,30} asesoramiento | ne \s constitue \s (?:pas|en \s aucun \s cas) \s .{0,20} conseil""",
    ignore_case=True,
    verbose=True,
)
_QUOTED = Pattern(r"[\"“”„«»]|\b(?:said|says|told|wrote|sagte|sagt|dijo|dice)\b", ignore_case=True)


def run(sheet: Sheet) -> None:
    _torn(sheet)
    claim_all(sheet, RULES)
    _disclaimers(sheet)


def _disclaimers(sheet: Sheet) -> None:
    """Claim what says that the text is no advice: above the first paragraph, or near the end."""
    first, last = sheet.body()
    for number in sheet.hints.lines(_NO_ADVICE_HINT):
        text = sheet.lines[number].text
        if (
            sheet.claims[number] is None
            and (number < first or number > first + (last - first) * LATE)
            and len(text) <= _LONGEST_DISCLAIMER
            and _NO_ADVICE.search(text)
            and not _QUOTED.search(text)
        ):
            sheet.claim(DISCLAIMER, number)


_LONGEST_DISCLAIMER = 900
"""Characters."""


def _torn(sheet: Sheet) -> None:
    """Claim a notice that was torn into lines: the sign, the year, the holder, the rest behind its full stop or comma."""
    if "©" not in sheet.text:
        return
    for number, line in list(sheet.open()):
        if "©" not in line.text or not _SIGN_ALONE.fullmatch(line.text) or number + 1 >= len(sheet.lines):
            continue
        end = number + 1
        while end < len(sheet.lines) and _SIGN_ALONE.fullmatch(sheet.lines[end].text):
            end += 1
        holder = sheet.lines[end].text if end < len(sheet.lines) else ""
        while end + 1 < len(sheet.lines) and _GOES_ON.fullmatch(sheet.lines[end + 1].text):
            end += 1
        told = " ".join(each.text for each in sheet.lines[number : end + 1])
        if holder[:1].isalnum() and len(holder) <= _LONGEST_HOLDER and _YEAR_OR_RIGHTS.search(told):
            sheet.claim(
                COPYRIGHT, number, end, "copyright_notice", told.replace(" .", ".").replace(" ,", ",")
            )


_SIGN_ALONE = Pattern(r"(?:copyright|©|\(c\)|(?:19|20)\d\d|[\s,.–-])+", ignore_case=True)
_GOES_ON = Pattern(r"[.,] ?.{0,60}|(?:19|20)\d\d")
_YEAR_OR_RIGHTS = Pattern(r"(?:19|20)\d\d|rights reserved|\b(?:GmbH|Ltd|Limited|Inc|LLC)\b", ignore_case=True)
_LONGEST_HOLDER = 120
"""Characters."""


def read_publisher(sheet: Sheet) -> None:
    """Read the name of the publication from where the page gives it: copyright notice, the end of the page's title, its own words.

    A notice alone is enough; elsewhere a name needs to stand in two places. Read last (around.py), when the notice is known.
    """
    found: dict[str, tuple[int, int, int]] = {}
    told: set[str] = set()

    def count(weight: int, start: int, end: int) -> None:
        bare = sheet.text[start:end].strip().removeprefix("Copyright ")
        start = sheet.text.index(bare, start)
        name = _LOOSE_END.sub("", _FORM.sub("", bare)).strip(" .,")
        if (
            2 <= len(name) <= 50
            and not _NO_NAME.search(name)
            and (weight == _SITE or name.lower() not in _NOBODY)
        ):
            known = found.get(name, (0, start, start + len(name)))
            found[name] = (known[0] + weight, *known[1:])

    for step in sheet.steps:
        if step.field == "copyright_notice" and (holder := _HOLDER.search(sheet.text[step.start : step.end])):
            start, end = holder.span("publisher" if holder["publisher"] else "before")
            if form := _FORM_BEHIND.match(sheet.text, step.start + end):
                end = form.end() - step.start
            count(_SITE if holder["year"] else _SURE, step.start + start, step.start + end)
    headlines = {
        fold(step.value) for step in sheet.steps if step.field == "title" and isinstance(step.value, str)
    }
    sections = {number for number, _ in sheet.by_concept.get("section", ())}
    spoken = {*sheet.hints.lines(_SPOKEN_HINT)}
    for number in sorted(spoken.union(range(min(3, len(sheet.lines))))):
        line = sheet.lines[number]
        if len(line.text) > 400:
            continue
        if number < 3 and (tails := titles.TAIL.matches(line.text)) and not sheet.prose[number]:
            at = line.end - len(line.text) + tails[-1].end()
            if sheet.text[at : line.end] == line.text[tails[-1].end() :]:
                name = _A_NAME if found else _A_NAME_OR_ADDRESS
                tail = fold(line.text[tails[-1].end() :])
                told_first = fold(line.text[: tails[-1].start()]) in headlines and (
                    " " in tail
                    or any(
                        tail in other.fold
                        for n, other in enumerate(sheet.lines)
                        if n != number and n not in sections
                    )
                )
                count(
                    _SURE if told_first and name.fullmatch(line.text[tails[-1].end() :]) else 2,
                    at,
                    line.end,
                )
        raw = sheet.text[line.start : line.end]
        if number in spoken and line.fold not in told and (match := _SPOKEN.search(raw)):
            told.add(line.fold)
            group = match.lastgroup or "publisher"
            count(2, line.start + match.start(group), line.start + match.end(group))
    folds = Counter(line.fold for line in (*sheet.lines[:_EDGE], *sheet.lines[-_EDGE:]))
    scored = {name: score + min(folds[fold(name)], 2) for name, (score, _, _) in found.items()}
    if scored and max(scored.values()) >= _SURE:
        best = max(scored, key=lambda name: (scored[name], -found[name][1]))
        sheet.read_span(PUBLISHER, found[best][1], found[best][2], "publisher", best)


_A_NAME = Pattern(r"\p{Lu}[^.]{1,40}|\p{Lo}{2,20}|\p{Ll}+")
"""What a site is called at the end of the page's title: no address, no question, no second half of a headline."""
_A_NAME_OR_ADDRESS = Pattern(r"\p{Lu}[^.]{1,40}|\p{Lo}{2,20}|\p{Ll}+|[\w-]{2,30}\.\w{2,4}")
"""The same where nothing else names the site."""
_FORM_BEHIND = Pattern(r"[\s,]+(?:Limited|Ltd|LLC|Inc|GmbH|Pty|Pvt|plc)\b")
_NO_NAME = Pattern(r"skip to|rights reserved|\b(?:policy|privacy|terms|cookies?|contact)\b", ignore_case=True)
_NOBODY = frozenset(
    (
        "copyright",
        "all rights reserved",
        "all right reserved",
        "the author",
        "getty images",
        "reuters",
        "afp",
        "dpa",
        "associated press",
    )
)
"""Holders of rights that are no publishers of pages."""
