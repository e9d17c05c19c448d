"""images: captions, credits, alternative texts, galleries. Before headline: a caption often stands where a standfirst would."""

from __future__ import annotations

from .. import captions
from ..agencies import agencies_in
from ..hints import hint
from ..language import common_words
from ..page import Line, fold
from ..patterns import Pattern
from ..persons import announced
from ..prose import PERSONAL, ends_sentence, has_letters, is_prose, word_count, words
from ..rules import Rule, Value
from ..sheet import Sheet
from .examples import OPENING, SECOND, THIRD
from .matching import claim_all, raw_span

MARKER = Rule(
    name="images/marker",
    why="A word of the picture's frame: enlarge, gallery, image 1 of 8.",
    concepts=("image_marker",),
    removes=("Image 1 of 8", "Bild vergrößern", "View gallery"),
    keeps=("The image of the city has suffered, the councillor said.",),
)
CREDIT = Rule(
    name="images/credit",
    why="The line that says whose picture it is; the caption, if any, stands before it.",
    removes=(
        "Photo: Jane Doe/Example Press",
        "A crowd in the old harbour of Minsk\nImage: picture-alliance/AP Photo/S. Grits",
        f"{OPENING}\n\n✂ Harbourlight/Jane Doe\n\n{SECOND}",
        f"{OPENING}\n\n✂ 사진=연합뉴스\n\n{SECOND}",
        f"{OPENING}\n\n✂ Фото: Иван Петров / Пример\n\n{SECOND}",
    ),
    keeps=(
        "A photo: he still keeps it in his wallet, and shows it to everyone who asks about the night of the flood.",
        f"{OPENING}\n\nHome and/or Garden\n\n{SECOND}",
        f"{OPENING}\n{SECOND}\nThe tour begins in June:\nJune 26 -- Harbour Center, Allentown, PA\n{THIRD}",
    ),
    field="captions",
)
CAPTION = Rule(
    name="images/caption",
    why="A caption with its credit in the same line.",
    removes=(
        "Protesters waved flags in the square on Saturday. Tatyana Zenkovich / EPA / TASS",
        "Residents brandished EU flags during the protests in MinskImage: picture-alliance/dpa/V. Drachev",
        "The harbour at dusk (Photo: Jane Doe/Example Press)",
        "The minister at the opening on Monday. © dpa | Jens Kalaene",
        f"{OPENING}\n\n✂ A new roof covers the old market hall. Supplied\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\nThe bridge on its last day\n✂ The bridge on its last day / Jane Doe\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n✂ Мэр на мосту. Фото: Иван Петров\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n✂ 橋を渡る市民ら＝13日、港町で（山田太郎撮影）\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n✂ 시장이 12일 다리에서 시민들과 인사하고 있다. 뉴시스\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n✂ 大桥重新开放。新华社记者 王小明 摄\n\n{SECOND}\n\n{THIRD}",
    ),
    keeps=(
        "He had worked for AP, Reuters and EPA before he opened the bakery that made him famous in the region.",
        "The pictures were sold to Getty Images for a sum that neither side wants to name, her lawyer said.",
        f"{OPENING}\n\nThe piece was published on Monday. Reuters\nreported that it was bought for a million.\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\nA house for everyone\n\nA house for everyone is what the mayor has promised.\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\nОн показал ей фото: на нём был мост, которого больше нет.\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n市は今月中に費用の内訳を説明する（担当者）\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n{SECOND}\n\n비용을 두고 논란이 이어지고 있다. 홍길동 기자",
    ),
    field="captions",
)
GLUED = Rule(
    name="images/glued-credit",
    why="A picture credit that was glued to the end of a paragraph.",
    removes=(
        f"{OPENING}\n\n{SECOND} {THIRD} Nobody has said why it took so long.[-Image: Jane Doe/Example Press-]\n\n{THIRD}",
        f"{OPENING}\n\n{SECOND} {THIRD} Nobody has said why it took so long.[-Photo: Jane Doe-]\n\n{SECOND}",
    ),
    keeps=(
        "She said the photo was hers, and that credit: the one thing she had wanted: never came.",
        f"{OPENING}\n\n{SECOND} {THIRD} It was, she said, the only photo: hers.\n\n{THIRD}",
    ),
    field="captions",
)
ALT_TEXT = Rule(
    name="images/alt-text",
    why="The picture's alternative text, told again by the caption below it.",
    removes=(
        "✂ A ship in the harbour at dusk\nA ship in the harbour at dusk. Photo: Jane Doe",
        f"{OPENING}\n\n✂ Cars before the ramp\nDrivers waited for hours at the harbour. Photo: Jane Doe\n\n{SECOND}",
    ),
    keeps=(
        "A ship in the harbour\nNobody knew who had left it there, and for weeks nobody asked about it either.",
        f"{OPENING}\n\nA long way home\n\nDrivers waited for hours at the harbour. Photo: Jane Doe\n\n{SECOND}",
    ),
)
DESCRIBED = Rule(
    name="images/described",
    why="A text that says what a picture shows, for those who cannot see it.",
    removes=(
        f"{OPENING}\n\n✂ A screenshot of the harbour map with the old bridge\n\n{SECOND}",
        f"{OPENING}\n\n✂ A line chart showing the ships of each year\n\n{SECOND}",
        f"{OPENING}\n\n✂ In this photo released by the harbour police, a ship leaves the bay on Sunday.\n\n{SECOND}",
        f"{OPENING}\n\n✂ Satellite image of the bay and the old harbour\n\n{SECOND}",
        f"{OPENING}\n\n✂ Luftaufnahme des alten Hafens mit der neuen Brücke\n\n{SECOND}",
        f"{OPENING}\n\n✂ A photo of the old bridge at dusk.\n\n{SECOND}\n\n✂ A photo of the new bridge at dawn.\n\n{THIRD}",
    ),
    keeps=(
        f"{OPENING}\n\nA picture of the economy is not a picture of the people, she said.\n\n{SECOND}",
        f"{OPENING}\n\nA photo of the mayor on the closed bridge went round the city within hours.\n\n{SECOND}",
        f"{OPENING}\n\nIn this picture of the coast there is no room for the people who live on it.\n\n{SECOND}",
        f"{OPENING}\n\nPortrait of a harbour\n\n{SECOND}",
        f"{OPENING}\n\nPolice released photos of the suspect\n\n{SECOND}",
        f"{OPENING}\n\nA map of the bay helps the captains.\n\n{SECOND}",
    ),
)
PICTURED = Rule(
    name="images/pictured",
    why="A caption without a credit: it says who stands left and right, or in the present tense what was done on a day.",
    removes=(
        f"{OPENING}\n\n✂ Jane Doe (left) opens the bridge with the mayor\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n✂ Mayor Jane Doe, right, and engineer John Roe look at the old bridge.\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n✂ From left: Jane Doe, John Roe and Anna Muster on the bridge.\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n✂ Die Ingenieurin Anna Muster (r.) auf der alten Brücke\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n✂ Jane Doe speaks to reporters in the old harbour on Dec. 7, 2019.\n\n{SECOND}\n\n{THIRD}",
    ),
    keeps=(
        f"{OPENING}\n\nThe party has moved left, right and back again, the senator said.\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\nJane Doe spoke to reporters in the old harbour on Dec. 7, 2019.\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\nSenator John Roe (R) wants the bridge closed, Senator Anna Muster (D) does not.\n\n{SECOND}\n\n{THIRD}",
        f"{OPENING}\n\n“He speaks for the harbour,” Doe said of the speech of Dec. 7, 2019.\n\n{SECOND}\n\n{THIRD}",
    ),
    field="captions",
)
RULES = (MARKER, CREDIT, CAPTION, GLUED, ALT_TEXT, DESCRIBED, PICTURED)

_NAMES = r"[^.!?;\n]{2,90}"
_LABEL = (
    r"(?:Photos?|Photo\ illustration|Photographs?|Images?|Pictures?|Picture\ credit|Photo\ credit|Image\ credit|Image\ source|Credits?|Photo\ by|"
    r"Photograph\ by|Image\ by|Illustration|Graphic|File\ photo|Fotos?|Bild|Bilder|Bildquelle|Bildrechte|Foto\ di|Foto\ de|Grafik|"
    r"Imagen|Fotograf[ií]a|Cr[ée]dito|Cr[ée]dits?\ photo|Cr[ée]dits?|Photo\ d'illustration|Zdj[ęe]cie|Fot\.|Kuva|Foto\ av)"
)
_AGENCY = (
    r"(?:Getty(?:\ [Ii]mages)?|[A-Z][A-Za-z]{1,8}\ Images|AFP|AP|AP\ Photo|Reuters|REUTERS|EPA(?:-EFE)?|dpa|DPA|EFE|TASS|ANSA|Xinhua|Shutterstock|i?Stock(?:photo)?|"
    r"picture[\ -]alliance|imago(?:\ images)?|IMAGO|Alamy|Bloomberg|PA(?:\ Wire|\ Media)?|NurPhoto|Zuma(?:\ Press)?|"
    r"Handout|Supplied|Courtesy|Pixabay|Unsplash|Pexels|Adobe\ Stock|USA\ TODAY\ Sports|Anadolu(?:\ Agency)?|Europa\ Press|Keystone|APA|AAP|CP|"
    r"The\ Canadian\ Press|LaPresse|Sipa|Rex(?:\ Features)?|WireImage|FilmMagic|NASA|Wikimedia(?:\ Commons)?|ddp|KNA|epd|Fotolia)"
)
_CREDIT_LINE = Pattern(
    rf"[\[(]?(?:{_LABEL}\s*(?:[:|©]|by\b)|(?:image|picture)\s(?:source|caption|credit),)\s*(?P<credit>\S.{{0,140}}?)[\])]?",
    ignore_case=True,
)
_SIGN_LINE = Pattern(
    r"[\[(]?(?:©|\(c\))\s?(?P<credit>(?!\s*(?:19|20)\d\d)[^.]{2,90})[\])]?", ignore_case=True
)
_AGENCY_LINE = Pattern(
    rf"[\[(]?(?P<credit>(?:[^.!?:]{{2,60}}?(?:\s?[/|,]\s?|\svia\s))?{_AGENCY}(?:\s?[/|,]\s?[^.!?:]{{2,50}}){{0,3}})[\])]?"
)
_WORDS_OF_NAMES = r"[A-ZÀ-Þ][\w.'’&-]*(?:\ (?:[A-ZÀ-Þ&][\w.'’&-]*|of|the|von|van|de|for|via)){0,5}"
_CREDITED = rf"(?:{_WORDS_OF_NAMES}\ ?[/|;]\ ?)+{_WORDS_OF_NAMES}|{_WORDS_OF_NAMES}\ [A-ZÀ-Þ][\w.'’&-]*"
"""Names with strokes between them, or of several words."""
_NAME = r"(?:[A-Z](?:[\w'’-]+|\.)|de|van|von|der|la|el)"
_PERSON = r"[A-ZÀ-Þ](?:[\w'’-]+|\.)(?:\ [A-ZÀ-Þ]\.?)?\ (?:(?:de|van|von|der|la|el)\ ){0,2}[A-ZÀ-Þ][\w'’-]+"
"""A first and a last name: where no sentence ends before a credit, more capitals may be of the caption."""
_TAIL = Pattern(
    r"(?=[.!?…”\"'’)\]\s\[(©A-ZÀ-Þdvle])"  # the look-aheads only save time
    rf"(?P<gap>[.!?…”\"'’)\]]?\s*)[\[(]?(?:"
    rf"(?=[PICGFBKZ]){_LABEL}\s?(?::|©|\||\.\.\.|…)\s?(?P<labelled>[^.:!?]{{2,100}}(?:\.\s?[A-Z][^.:!?]{{1,40}}){{0,2}})"
    rf"|(?:©|\(c\)|\(C\))\s?(?P<signed>(?!\s*(?:19|20)\d\d\b)[^.!?]{{2,80}})"
    rf"|(?P<named>(?:(?<![\w.!?…”\"]\ )\b{_NAME}(?:\ {_NAME}){{0,4}}|\b{_PERSON})\s?[/|]\s?(?:via\ )?(?:[\w.'’ -]{{2,40}}\s?[/|]\s?){{0,2}}{_AGENCY}(?:\s?[/|,]\s?[\w.'’ -]{{2,40}}){{0,2}}(?:\ (?:Europe|Asia|file|pool|for\ [\w.'’ -]{{2,40}}))?)"
    rf"|(?=[A-Zdsipke])(?P<agency>{_AGENCY}(?:\s?/\s?[\w.'’ -]{{2,40}}){{1,3}}|Getty\ Images|AP\ Photo|Shutterstock)"
    rf"|(?<=\()(?P<bracketed>{_AGENCY})"
    rf"|(?<=\()(?P<inside>(?:[^()]{{0,30}}\b)?(?i:photos?|fotos?|images?|courtesy|archiv|archivo)\b[^()]{{0,50}}(?=\)))"
    rf"|(?<=[.!?]\ )(?:Photo|Photograph|Image|Picture|Illustration|Composite|Graphic)s?(?:\ illustration)?\ by\ (?P<by>[A-ZÀ-Þ][^!?]{{2,160}})"
    rf"|(?<=[.!?…”\"]\ \()(?P<names>{_CREDITED})(?=\))"
    r"|(?<=[.!?]\ )(?P<capitals>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:[ /][A-ZÀ-Þ«»“”.'’-]+){1,8})"
    rf")[\])]?\.?"
)
_LABEL_STEMS = tuple(
    "photo image picture credit crédit illustration graphic foto bild grafik kuva zdję zdje fot. courtesy archiv © (c)".split()
)
_AGENCY_STEMS = tuple(
    "Getty AFP AP Reuters REUTERS EPA dpa DPA EFE TASS ANSA Xinhua tock picture imago IMAGO Alamy Bloomberg PA NurPhoto Zuma Handout "
    "Supplied Courtesy Pixabay Unsplash Pexels USA Anadolu Europa Keystone CP Canadian LaPresse Sipa Rex WireImage FilmMagic NASA "
    "Wikimedia ddp KNA epd Fotolia".split()
)
"""One of these (the first in any case) stands in every credit but those in capitals."""
_LABEL_HINT = hint(_LABEL_STEMS)
_AGENCY_HINT = hint(stem.lower() for stem in _AGENCY_STEMS if len(stem) > 2)
_SHORT_STEMS = tuple(stem for stem in _AGENCY_STEMS if len(stem) == 2)


def _stands(stems: tuple[str, ...], text: str) -> bool:
    """Whether one of the stems stands in a text."""
    for stem in stems:  # noqa: SIM110 (quicker than any)
        if stem in text:
            return True
    return False


def run(sheet: Sheet) -> None:
    labels = {*sheet.hints.lines(_LABEL_HINT)}
    agencies = {*sheet.hints.lines(_AGENCY_HINT)}
    _torn(sheet, labels)
    claim_all(sheet, (MARKER,))
    for number, line in list(sheet.open()):
        end = line.text[-180:]
        if not (
            end[-4:].isupper()
            or (number in labels and _stands(_LABEL_STEMS, end.lower()))
            or (number in agencies and _stands(_AGENCY_STEMS, end))
            or _stands(_SHORT_STEMS, end)
        ):
            continue
        if (
            sheet.claims[number] is None
            and not sheet.has(number, "copyright")
            and not _credits_text(sheet, number, line)
        ):
            _credit_line(sheet, number, line) or _tail(sheet, number, line)
    _other_scripts(sheet)
    _told_twice(sheet)
    _unlabelled(sheet)
    _alt_texts(sheet)
    _described(sheet)
    _pictured(sheet)


def _pictured(sheet: Sheet) -> None:
    """Claim captions without a credit, which say where in the picture somebody stands or what was done on a day."""
    first, last = sheet.body()
    for number, line in list(sheet.open()):
        text = line.text
        if (
            first - _PICTURES_ABOVE <= number < last
            and 20 <= len(text) <= _LONGEST_CAPTION + 40
            and (_IN_PICTURE.search(text) or (not line.mark and _SHOWN.fullmatch(text)))
        ):
            value: Value = {"text": text[len(line.mark) :], "credit": None}
            sheet.claim(PICTURED, number, field="captions", value=value)


_PICTURES_ABOVE = 12
"""Lines above the text in which the main picture may stand."""
_IN_PICTURE = Pattern(
    r"\b[A-ZÀ-Þ][\w'’.-]+ \((?:(?:far|second|third|top|bottom) )?(?:left|right|cent(?:er|re)|l\.?|r\.?|li\.|re\.|links|rechts|izq\.?|izda\.?|dcha\.?|"
    r"izquierda|derecha|à gauche|à droite|au centre|gauche|droite|a sinistra|a destra)\)"
    r"|\b[A-ZÀ-Þ][\w'’.-]+, (?:far |second from )?(?:left|right|cent(?:er|re)|above|pictured)(?: right| left)?, (?!right\b|left\b)(?=\w)"
    r"|^\W*(?i:(?:pictured|shown|seen|im bild)\b.{0,30}?)?(?i:from left|left to right|from right|clockwise from|v\. ?l\.(?: ?n\. ?r\.)?|von links|"
    r"de izquierda a derecha|de gauche à droite|da sinistra)(?! to\b)(?![a-z])[^.]{0,20}?(?:,|:) ?(?:are |is |sind |ist )?\(?[A-ZÀ-Þ\w]"
    r"|\((?i:from left|left to right|l[.-]? ?to ?r\.?|l[.-]r|v\.? ?l\.? ?n\.? ?r\.?|von links)[^()]{0,40}\)",
    needs=("left", "Left", "right", "Right", "center", "centre", "above", "ictured", "(l", "(L", "(r", "(i", "(d", "links", "rechts",
           "gauche", "droite", "izq", "derecha", "sinistra", "destra", "v.", "V.", "au centre"),
)  # fmt: skip
"""Where in a picture a person stands. A capital R or L in brackets is a party."""
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Aug\\.|Sept?\\.|Oct\\.|Nov\\.|Dec\\."
_SHOWN = Pattern(
    r"[A-ZÀ-Þ0-9][^!?;:“”\"]{3,160}? (?:(?:is|are) (?:seen|pictured|shown)|poses?|attends?|arrives?|speaks?|walks?|celebrates?|looks? on|"
    r"reacts?|waves?|stands?|holds?|performs?|gestures?|participates?|sits?|rides?|drives?|waits?|visits?|carr(?:y|ies)|watch(?:es)?|"
    r"delivers?|addresses|battles?|throws?|inspects?|displays?|shakes?|hugs?) [^!?;:]{5,220}?"
    rf"(?:(?:on|in) (?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:{_MONTHS})(?: \d{{1,2}},)? (?:19|20)\d\d|\d{{1,2}} (?:{_MONTHS}) (?:19|20)\d\d)"
    rf"|, (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, (?:{_MONTHS}) \d{{1,2}}, (?:19|20)\d\d)[^.!?]{{0,60}}\.?",
    needs=("19", "20"),
)
"""One sentence in the present tense that ends with a day of a year: journalism tells in the past tense what was done on a day."""


def _other_scripts(sheet: Sheet) -> None:
    """Claim captions and credits in Cyrillic, Chinese, Japanese and Korean. Who signs the last paragraph is its author."""
    if not has_letters(sheet.text, captions.SCRIPTS):
        return
    _, last = sheet.body()
    for number, line in list(sheet.open()):
        found = captions.read(line.text) if number else None
        if found is None or sheet.has(number, "copyright", "paywall", "read_more"):
            continue
        text, credit = found
        if text is None or number < last or not credit.endswith("기자"):
            sheet.claim(
                CAPTION if text else CREDIT, number, field="captions", value={"text": text, "credit": credit}
            )


def _torn(sheet: Sheet, labels: set[int]) -> None:
    """Claim a credit whose label is a line of its own, with the caption above that it was torn from."""
    for number in sorted(labels):
        if (
            number + 1 >= len(sheet.lines)
            or sheet.claims[number] is not None
            or sheet.claims[number + 1] is not None
        ):
            continue
        line, below = sheet.lines[number], sheet.lines[number + 1]
        if not _LABEL_LINE.fullmatch(line.text) or not 2 <= len(below.text) <= 100 or sheet.prose[number + 1]:
            continue
        above = sheet.lines[number - 1] if number and sheet.claims[number - 1] is None else None
        opened = above is not None and above.text.endswith("(") and len(above.text) <= 300
        value = {"text": above.text.rstrip(" (") if above and opened else None, "credit": _bare(below.text)}
        sheet.claim(CREDIT, number - 1 if opened else number, number + 1, "captions", value)


_LABEL_LINE = Pattern(rf"[\[(]?{_LABEL}\s?:", ignore_case=True)


def _told_twice(sheet: Sheet) -> None:
    """Claim a caption that begins with the words of the alternative text above it and ends in something short, its credit.

    Running text does not say a line again and go on from it; a paragraph may begin with the words of the heading above
    it, but then its sentence goes on in small letters.
    """
    for number, line in list(sheet.open()):
        if not number or sheet.claims[number - 1] is not None or sheet.claims[number] is not None:
            continue
        above = sheet.lines[number - 1].text.rstrip(" .")
        if not 10 <= len(above) <= 300 or not line.text.startswith(above) or sheet.lines[number - 1].mark:
            continue
        credit = line.text[len(above) :].strip(" .")
        if not 3 <= len(credit) <= 70 or credit[0].islower() or ends_sentence(credit):
            continue
        if credit[0] in _CREDIT_STARTS or (len(above) >= 20 and credit[0].isupper()):
            text = line.text[: len(above) + 1].strip(" (/")
            sheet.claim(CAPTION, number, field="captions", value={"text": text, "credit": _bare(credit)})


_CREDIT_STARTS = frozenset("(©[|/")
"""What a credit behind a caption begins with, where no label does."""


def _unlabelled(sheet: Sheet) -> None:
    """Claim lines like "Agency/Jane Doe", and captions whose credit stands behind the full stop with no label."""
    first, last = sheet.body()
    for number, line in list(sheet.open()):
        named = "/" in line.text and len(line.text) <= _LONGEST_NAMES and _NAMES_LINE.fullmatch(line.text)
        if number >= last or (number < first - _HEAD and not (named and line.text[0] == "(")):
            continue
        if number < first and named and line.text[0] != "(":
            continue
        if named:
            sheet.claim(
                CREDIT, number, field="captions", value={"text": None, "credit": line.text.strip(" ()")}
            )
        elif (
            len(line.text) <= _LONGEST_CAPTION
            and not line.mark
            and (line.text[-1].isalnum() or line.text[-1] == ")")
            and not _STOPS.isdisjoint(line.text)
        ):
            bare = _without_buttons(line.text)
            match = (
                None
                if sheet.has(number, "read_more")
                else (_NAMES_TAIL.fullmatch(bare) or _IN_BRACKETS.fullmatch(bare))
            )
            if (
                match
                and not _common(match["credit"])
                and not _goes_on(sheet, number)
                and not PERSONAL.search(bare.lower())
            ):
                caption = {"text": match["caption"], "credit": match["credit"]}
                sheet.claim(CAPTION, number, field="captions", value=caption)


_STOPS = frozenset(".!?")
_LONGEST_NAMES, _LONGEST_CAPTION = 60, 260
"""Characters."""
_LABEL_SIZE = 20
"""Characters of a label in small letters."""
_SHORT_CAPTION = 100
"""Characters up to which a text with a credit glued to it is a caption and no paragraph."""
_HEAD = 6
"""Lines above the text in which the main picture stands."""
_NAMES_LINE = Pattern(
    rf"\(?(?!\w\w?/)(?:{_WORDS_OF_NAMES}/){{1,3}}[A-ZÀ-Þ][\w’'-]{{2,}}(?:[ .]\w[\w’'-]*){{0,4}}\)?|\({_WORDS_OF_NAMES}\s/\s{_WORDS_OF_NAMES}\)"
)
_NAMES_TAIL = Pattern(
    rf"(?P<caption>(?:[^.!?“”\"]{{20,}}[a-zà-ÿ]{{3}}[.!?]){{1,2}})\s?(?P<credit>{_WORDS_OF_NAMES}(?:\s?[/;]\s?{_WORDS_OF_NAMES}){{0,2}})"
)
"""A sentence or two, and a few words that all have capitals."""
_IN_BRACKETS = Pattern(rf"(?P<caption>(?:[^.!?“”\"]{{15,}}[.!?]\s){{1,3}})\((?P<credit>{_CREDITED})\)")


def _common(text: str) -> bool:
    """Whether a text begins with one of the commonest words of a language: no name does."""
    return text.split(None, 1)[0].lower() in common_words()


def _goes_on(sheet: Sheet, number: int) -> bool:
    """Whether the next line goes on in small letters or with a mark: the sentence was torn at a link."""
    if number + 1 == len(sheet.lines):
        return True
    below = sheet.lines[number + 1].text
    piece = below[0].islower() and (len(below) > _LABEL_SIZE or ends_sentence(below))
    return piece or below[0] in ",.;:)’'"


def _credit_line(sheet: Sheet, number: int, line: Line) -> bool:
    """Claim a line that is a credit and nothing else, with the caption before it."""
    if len(line.text) > 180:
        return False
    match = (
        _CREDIT_LINE.fullmatch(line.text)
        or _SIGN_LINE.fullmatch(line.text)
        or _AGENCY_LINE.fullmatch(line.text)
    )
    if match is None or (sheet.prose[number] and len(line.text) > 60) or announced(line.text):
        return False
    if _NOTICE.search(line.text) or _IN_A_STATE.search(line.text):
        return False
    above = sheet.lines[number - 1] if number and sheet.claims[number - 1] is None and line.gap == 0 else None
    credit = _bare(match["credit"])
    if (
        above is not None
        and _is_caption(above)
        and not _is_paragraph(sheet, number - 1)
        and not sheet.has(number - 1, "byline_prefix", "published", "updated")
        and (
            number < 2
            or sheet.lines[number - 1].gap > 0
            or sheet.claims[number - 2] is not None
            or not sheet.prose[number - 2]
        )
    ):
        return sheet.claim(CREDIT, number - 1, number, "captions", {"text": above.text, "credit": credit})
    return sheet.claim(CREDIT, number, field="captions", value={"text": None, "credit": credit})


def _is_paragraph(sheet: Sheet, number: int) -> bool:
    """Whether a line is too long for a caption where no blank line sets it apart from the open line above it."""
    line = sheet.lines[number]
    apart = line.gap > 0 or number == 0 or sheet.claims[number - 1] is not None
    return (
        not apart
        and sheet.prose[number]
        and word_count(line.text) >= _PARAGRAPH
        and line.text.count(". ") > 0
    )


_PARAGRAPH = 25
"""Words."""
_NOTICE = Pattern(r"copyright|rights|\b(?:19|20)\d\d\b", ignore_case=True)
"""Words of a copyright notice, which is no credit."""
_BUTTONS = Pattern(
    r"[\s.,…]*(?:\b(?:vis mer|se mer|read more|show more|lees meer|hide caption|toggle caption|enlarge(?: image)?|voir plus|mostrar más|vergrößern|"
    r"purchase licensing rights|opens new tab|view image in fullscreen)[\s.,]*)+$",
    ignore_case=True,
)
"""Buttons of a picture's frame that were glued to its caption."""
_BUTTON_WORDS = (
    "vis mer", "se mer", "read more", "show more", "lees meer", "hide caption", "toggle caption", "enlarge", "voir plus", "mostrar más",
    "vergrößern", "purchase licensing rights", "opens new tab", "view image in fullscreen",
)  # fmt: skip


def _without_buttons(text: str) -> str:
    """A line without the buttons that were glued to its end."""
    return _BUTTONS.sub("", text) if _stands(_BUTTON_WORDS, text.lower()) else text


_IN_A_STATE = Pattern(r"[a-z], PA\)?$")
"""A town in Pennsylvania, which agencies share their letters with."""
_LABELLED = Pattern(rf"^(?:{_LABEL}\s?(?::|by\b)|©)\s*")
_COUNTER = Pattern(
    r"^\W*(?:image|photo|picture|bild|foto|imagen|slide)?\s?\d+\s?(?:of|/|von|de|sur)\s?\d+\]?\s?:?\s*",
    ignore_case=True,
)


def _bare(credit: str) -> str:
    """A credit without brackets and without a second label."""
    credit = _without_buttons(credit).strip(" ()[]|")
    return _LABELLED.sub("", credit) or credit


def _credits_text(sheet: Sheet, number: int, line: Line) -> bool:
    """Whether a line names agencies below the text, or between brackets: the text's sources, not a picture's."""
    _, last = sheet.body()
    inside = line.text.rpartition("(")[2].strip(" ()")
    initials = line.text.rpartition("(")[0].islower()
    return len(inside) <= 80 and bool(agencies_in(inside)) and (number > last or line.gap > 0 or initials)


def _may_end_in_credit(text: str) -> bool:
    """Whether a text has near its end what every credit of `_TAIL` has: a sign, certain names, or capitals at its very end."""
    end = text[-_TAIL_SIZE:]
    if "©" in end or "(" in end or " by " in end:
        return True
    if (not _LABEL_SIGNS.isdisjoint(end) or "..." in end) and _stands(_LABEL_STEMS, end.lower()):
        return True
    if ("/" in end or "|" in end) and (_stands(_AGENCY_STEMS, end) or "Images" in end):
        return True
    last = end.rstrip("])«»“”.'’- /")
    if last.endswith(_TAIL_NAMES):
        return True
    return not (last[-1:].islower() or last[-1:].isdigit()) and _stands(_SENTENCE_ENDS, end)


_TAIL_SIZE = 190
_LABEL_SIGNS = frozenset(":|…")
_SENTENCE_ENDS = (". ", "! ", "? ")
_TAIL_NAMES = ("Getty Images", "AP Photo", "Shutterstock")


def _is_caption(line: Line) -> bool:
    return (
        12 <= len(line.text) <= 300
        and not line.mark
        and line.text.count(" ") >= 2
        and not announced(line.text)
    )


def _tail(sheet: Sheet, number: int, line: Line) -> bool:
    """Claim a caption that ends in its credit; of a long paragraph, only the credit glued to it."""
    match = None
    text = _without_buttons(line.text)
    if not _may_end_in_credit(text):
        return False
    for found in _TAIL.matches(text, max(0, len(text) - _TAIL_SIZE)):
        if found.end() == len(text):
            match = found
            break
    if (
        match is None
        or (match["signed"] and _NOTICE.search(line.text))
        or ((match["bracketed"] or match["names"]) and number >= sheet.body()[1])
        or (match["names"] and len(text) > _LONGEST_CAPTION)
    ):
        return False
    credit = _bare(next(value for name, value in match.groupdict().items() if value and name != "gap"))
    seam = bool(match["gap"].strip()) or (match.start() > 0 and line.text[match.start() - 1] in '.!?…”"')
    if sheet.prose[number] and not seam and not _glued(line.text, match.end("gap")):
        return False
    caption = _COUNTER.sub("", (text[: match.start()] + match["gap"].rstrip().replace("(", "")).strip(" (["))
    if match["capitals"] and not any(map(str.islower, caption)):
        return False
    if not caption:
        return sheet.claim(CREDIT, number, field="captions", value={"text": None, "credit": credit})
    glued = (
        not match["gap"].endswith(" ")
        and is_prose(caption)
        and caption.count(". ") >= 1
        and len(caption) > _SHORT_CAPTION
    )
    if glued or len(caption) > 400 or (len(caption) > 60 and caption.count(". ") >= 3):
        if len(text) != len(line.text):
            return False
        at = match.start() + len(match["gap"])
        if not is_prose(line.text[:at].rstrip(" ([")):
            return False
        span = raw_span(sheet, number, line.text[at:], tail=True)
        return span is not None and sheet.claim_part(
            GLUED, number, *span, field="captions", value={"text": None, "credit": credit}
        )
    if match["named"] and not ends_sentence(caption) and len(caption) > 120:
        return False
    value: Value = {"text": caption, "credit": credit}
    return sheet.claim(CAPTION, number, field="captions", value=value)


def _glued(text: str, at: int) -> bool:
    """Whether a word stands right before this place, without a space: the credit was glued to it."""
    return 0 < at < len(text) and text[at - 1].islower() and text[at].isupper()


def _alt_texts(sheet: Sheet) -> None:
    """Claim a line that the caption right below (or above) tells again, in whole or in its words."""
    captions = {number for number, claim in enumerate(sheet.claims) if claim is CAPTION or claim is CREDIT}
    beside = {near for number in captions for near in (number - 1, number + 1)}
    for number, line in list(sheet.open()) if beside else ():
        if number not in beside or not 8 <= len(line.text) <= 300:
            continue
        for near in (number + 1, number - 1):
            if near in captions:
                caption = _caption_of(sheet, near)
                if (
                    caption.startswith(line.fold)
                    or (caption and line.fold.startswith(caption))
                    or (
                        near > number
                        and sheet.lines[near].gap == 0
                        and not sheet.prose[number]
                        and not announced(line.text)
                        and (line.gap > 0 or _shares_words(line.fold, caption))
                    )
                ):
                    sheet.claim(ALT_TEXT, number)
                    break


_PICTURE = Pattern(
    r"""(?:(?:an?|the|this) \s (?:[\w&'’-]+,?\s){0,4}? | (?:(?:satellite|aerial|animated|magnified|undated|file|composite|archive|archival|still|side-by-side) \s){0,2})
        (?:screen\s?(?:shot|grab)|photo(?:graph)?|picture|image|illustration|chart|graph|map|close-?up|(?:aerial|satellite)\sview|aerial\sshot|portrait|graphic|composite|
           comparison|rendering|collage|diagram|infographic)s? \s (?:of|showing|depicting|from) \s .*
    | (?:(?:eine?|das|der|die)\s)? (?:\w+\s){0,2}? (?:Foto|Grafik|Karte|Screenshot|Luftaufnahme|Luftbild|Symbolbild|Archivbild|Fotomontage|Collage)s? \s (?:von|mit|aus|vom|der|des|eines|einer) \s .*""",
    ignore_case=True,
    verbose=True,
)
_HANDED = Pattern(
    r"(?:in\s)?this\s(?:[\w.,/’-]+\s){0,8}?(?:photo(?:graph)?|image|picture|frame\sgrab|screenshot|satellite\simage)"
    r"(?:,)?\s(?:issued|provided|released|taken|made\savailable|supplied|obtained|distributed)\b.*",
    ignore_case=True,
)
"""What news agencies write under pictures that they were given."""
_SPEAKS = Pattern(
    r"\b(?:is|are|was|were|be|been|has|have|had|do|does|did|will|would|can|could|may|might|must|should|shows?|went|goes?|comes?|came|makes?|made|hangs?|hung|sells?|sold|"
    r"takes?|took|gives?|gave|tells?|told|says?|said|leads?|led|draws?|drew|spread|becomes?|became|begins?|began|helps?|leaves?|left|"
    r"ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatte|soll|kann|ging|gehen|sorgt|sorgte|zeigt|zeigen|machte?|steht|hängt)\b"
    r"|\b\w+ed\b(?!\s(?:in|by|at|on|with|of|from|to|out|up|inside|under|over|around|near|next|for)\b)",
    ignore_case=True,
)
"""A verb that makes a sentence of it: articles too speak of pictures."""


def _described(sheet: Sheet) -> None:
    """Claim what says what a picture shows: no sentence, or one of several, or one beside a picture's own lines."""
    likely = []
    for number in sheet.hints.lines(_PICTURE_HINT):
        line = sheet.lines[number]
        if sheet.claims[number] is not None or len(line.text) > _LONGEST_DESCRIPTION:
            continue
        if _HANDED.fullmatch(line.text):
            sheet.claim(DESCRIBED, number)
        elif _PICTURE.fullmatch(line.text) and not _SPEAKS.search(line.text.partition(". ")[0]):
            likely.append(number)
    for number in likely:
        beside = {sheet.claims[near] for near in (number - 1, number + 1) if 0 <= near < len(sheet.lines)}
        if (
            len(likely) > 1
            or beside & {CAPTION, CREDIT, MARKER}
            or (
                not sheet.lines[number].text.endswith((".", ":", "!", "?"))
                and word_count(sheet.lines[number].text) >= _OPEN_WORDS
            )
        ):
            sheet.claim(DESCRIBED, number)


_PICTURE_HINT = hint(
    (
        "screenshot", "screen shot", "screengrab", "photo", "picture", "image", "illustration", "chart", "graph", "map ", "maps ", "close-up", "closeup",
        "aerial", "portrait", "composite", "comparison", "rendering", "collage", "diagram", "frame grab", "foto", "grafik", "karte", "luft", "bild",
    )
)  # fmt: skip
_OPEN_WORDS = 6
"""Words from which on a line without a full stop is no sub-heading ("Portrait of a city")."""
_LONGEST_DESCRIPTION = 400
"""Characters."""


def _shares_words(text: str, caption: str) -> bool:
    """Whether at least half of the longer words of a text stand in a caption."""
    longer = [word for word in words(text) if len(word) >= 4]
    known = set(words(caption))
    return bool(longer) and sum(word in known for word in longer) * 2 >= len(longer)


def _caption_of(sheet: Sheet, number: int) -> str:
    """The caption, in lower case, of the claim that this line is part of."""
    start = sheet.lines[number].start
    for step in sheet.steps:
        if step.start <= start < step.end and isinstance(step.value, dict):
            return fold(step.value["text"] or "")
    return ""
