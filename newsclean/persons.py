"""The persons that a byline names, and how their names are written."""

from __future__ import annotations

from functools import cache, lru_cache

from .cldr import MONTHS, WEEKDAYS
from .languages import PACKS
from .patterns import Pattern

_PARTICLES = frozenset(
    "de da do du del della den der des di dos das e el la las le los van von vom zu zum zur ter ten te bin ibn al y av af".split()
)
"""Words inside a name that are written small."""
_SUFFIXES = frozenset(("ii", "iii", "iv"))
_NO_NAMES = frozenset(
    """about abo abonnieren accessibility account advertisement advertising agency agencies agentur also am an analyst anmelden
    anonymous app apps archive article articles as associate at audio author authors autor autorin avatar beitrag best blog board book
    books breaking bureau business bwl by care center chief click club college column columnist comment comments committee community
    company contact content contributing contributor contributors cookie copy correspondent council courtesy credit critic
    culture daily data date deputy desk digital director download edition editor editorial editors email entertainment executive
    expert exclusive extended facebook fact file film finance follow food for foto fotos free from front full gallery gastbeitrag general
    getty global group guest gazette hauptstadt health help herald hinweis home hosted how illustration image images info in
    instagram institute international interview join journal journalist keyword kolumne kommentar kommentare korrespondent
    korrespondentin latest league learn leserbrief lesen life link live local log login lokalredaktion magazine mail main managing
    media mehr member menu meteorologist minute minutes more most music national network networks new news newsletter newspaper newsroom
    nachrichten of office officer on online only open opinion opinions our page partner photo photographer photos picture play
    podcast policy politics popular post posts premium presented press print producer product profile public publisher
    published quelle radio reactions read reader readers reading recommended redakteur redakteurin redaktion redaktor reporter reporters
    reporting report reports republic research review reviews reviewed sales saved school science search section see senior
    series service services share shop shopping show sign site skip society source special specialist sponsored sport sports staff
    stand standard star start state stories story street studies studio subscribe subscription support teilen tech technology
    telegraph the this times today top topics travel tribune trending tv tweet twitter university update updated us usa
    verlag via profilbild porträt portrait headshot avatar video videos view views vip weather web website week weekly whatsapp with work world writer writers written
    year your youtube zeitung zur artikel hören city wellness crime investigative legal economics climate environment games gaming
    hardware security money consumer features lifestyle style night weekend royal arts courts investigations long min listen mr mrs ms reuters redacción rédaction corresponsal journaliste periodista collaborateur parliamentary political national foreign investigative
    landespolitische landespolitischer leitende leitender freie freier freelance""".split()
)
"""Words, in lower case, that are no part of a person's name on a news page."""
_ROLES = (
    "redakteur",
    "redakteurin",
    "korrespondent",
    "korrespondentin",
    "reporter",
    "reporterin",
    "journalist",
    "journalistin",
)
"""Ends of words, in lower case, that are an author's role."""
_GROUPS = frozenset(("board", "staff", "team", "desk", "bureau", "redaktion", "redacción", "rédaction"))
"""Words that make a group of people of the words before them."""
_FIRST_NAMES = frozenset(
    ("will", "may", "an", "ben", "don", "mia", "ella", "per", "sara", "max", "mark", "art")
)
"""First names that are common words as well."""
_PICTURES = Pattern(
    r"[\s,;|/(·•–-]*\b(?:fotos?|photos?|photography|photographs?|bild(?:er)?|images?|pictures?|illustrations?|illustrationen|grafik(?:en)?|video|videos|imágenes|fotografías?)\s*(?::|\bby\b|\bvon\b|\bde\b|\bpar\b).*$",
    ignore_case=True,
)
"""The names of those who made the pictures, behind those of the authors."""
_PICTURED = Pattern(
    r"(?:\s*(?:,|&|\band\b|\bund\b|\by\b|\bet\b)\s*)?[^()|,&]{4,50}?\s\((?:fotos?|photos?|bilder|illustrations?|videos?|imágenes)\)",
    ignore_case=True,
)
_OTHERS_WORK = Pattern(
    r"[\s,;|/(·•–-]*\b(?:reviewed|edited|fact.?checked|checked|illustrated|produced|translated|updated|presented|photographed|bearbeitet|"
    r"übersetzt|traducido|traduit)\s(?:by|von|por|par)\b.*$",
    ignore_case=True,
    needs=("by", "By", "BY", "von", "Von", "VON", "por", "Por", "POR", "par", "Par", "PAR"),
)
"""What others than the authors did, behind their names."""
_NEXT_WORK = Pattern(r"\.\s+[^\W\d_]{4,}\s?:\s.*$", needs=(":",))
"""The same where each kind of work is announced by a word of its own: "Text: Jane Doe. Maps: John Smith"."""
_SAID = Pattern(r"\s*\((?:texte?s?|texto|words|text und [^()]{3,20})\)", ignore_case=True)
_AND = Pattern(
    r"\s*(?:;|&|/|\+|(?<!\w)(?:and|und|y|et|og|och|(?-i:[ei])|with|mit|con|avec)(?![\w.]))\s*",
    ignore_case=True,
)
_PART = Pattern(r"\s*(?:\||•|·|—|–|\s-\s|\(|,|:)\s*")
_AFTER = Pattern(
    r"\s+(?:in|for|aus|für|en|pour|à|at|from|published|updated|is|was|ist|on|special to|as told to)\s(?=[\w\"“])|\s{2,}|\d|@|…|\.{3}"
)
"""What ends the names: a place, a paper, a date, a mail address."""
_GLUED = Pattern(
    r"(?<=[^\W\d_A-Z])(?<!\bMc)(?<!\bMac)(?<!\bDe)(?<!\bLe)(?<!\bLa)(?<!\bDi)(?<!\bVan)(?<!\bFitz)(?=[A-ZÀ-Þ])|(?<=[a-z])(?=(?:long|min) [Rr]ead)"
)
"""Where the rendering glued the next word to a name."""
_INITIALS = Pattern(r"\b\w\.\s?\w\.$|\b[JS]r\.$")
_CREDENTIAL = Pattern(r"(?!I{1,3}$|IV$)[A-Z]{2,5}\.?|Ph\.?D\.?|Dr\.?|[A-Z]\.[A-Z]\.(?:[A-Z]\.)?")
"""A degree behind a name."""
_LETTERS = Pattern(r"[^\W\d_]+")


@cache
def first_names() -> frozenset[str]:
    """First names in lower case; read when a page first has a name."""
    from .first_names import FIRST_NAMES

    return FIRST_NAMES


@cache
def _common() -> frozenset[str]:
    """The commonest words of the packs' languages."""
    return frozenset(word for pack in PACKS for word in pack.STOPWORDS)


def persons(text: str, alone: bool = False) -> list[str]:
    """The persons that the text behind a byline's first word names, or none if it begins with something else.

    After the names a role, a place, a paper or a date may follow; after one of these a further name counts only
    behind an "and". alone: nothing announces the names, so each must have two words or more that can only be a
    name's.
    """
    return [] if _names_nobody(text) else list(_persons(text, alone))


def _names_nobody(text: str) -> bool:
    """Whether a text begins with what no name begins with: a number, a word of the page's frame, one of the commonest words.

    Most lines do, and to read the names takes ten times as long. In brackets may stand what is left out before that.
    """
    if "(" in text:
        return False
    first, _, rest = text.lstrip(_BEFORE_NAMES).partition(" ")
    if not first or first[0].isdigit():
        return True
    if not first.isalpha() or not (first.islower() or first.istitle() or first.isupper()):
        return False  # signs and glued words are to be parted first
    return not rest or first.lower() in _opens_no_name()


_BEFORE_NAMES = " .:|-–—•·,/"


@cache
def _opens_no_name() -> frozenset[str]:
    return _NO_NAMES | (_common() - _FIRST_NAMES - _PARTICLES)


@lru_cache(maxsize=4096)
def _persons(text: str, alone: bool) -> tuple[str, ...]:
    text = _GLUED.sub(" ", text)
    text = _PICTURES.sub("", _SAID.sub("", _PICTURED.sub("", text)))
    text = _NEXT_WORK.sub("", _OTHERS_WORK.sub("", text))
    found: list[str] = []
    for at, part in enumerate(_PART.split(text.lstrip(" .").strip(" :|-–—•·,/"))):
        for each, name in enumerate(_AND.split(part)):
            cut = _AFTER.search(name)
            bare = (name[: cut.start()] if cut else name).strip(" ,:;-–—'\"").lstrip(".")
            bare = bare if _INITIALS.search(bare) else bare.rstrip(".")
            named = _bare(bare, alone, first=not at)
            if named is None:
                if not at and not each:
                    return ()
                if each == 0 and at and found and not _AND.search(part):
                    break
                continue
            if at and not each and not _like(named, found, text):
                continue
            written = cased(named)
            if written not in found:
                found.append(written)
    return tuple(found)


_BY = Pattern(
    r"(?:\W{0,3})(?:(?:[^\W\d_]+\s){0,2}(?:by|von|par|por)|as told to|di|af|av|text|texto?|autore?s?|authors?|author of the article)\s*:?\s+(?=\S)",
    ignore_case=True,
)


def announced(text: str) -> list[str]:
    """The persons of a line that opens with a byline's word, like "By" or "Kommentar von"; those who made pictures are none."""
    lead = _BY.match(text)
    return persons(text[lead.end() :]) if lead and not _PICTURES.match(text) else []


def _like(name: str, found: list[str], text: str) -> bool:
    """Whether a part behind a comma is one more name: no paper in capitals behind names that are not."""
    return bool(found) and not (name.isupper() and not text.split(",")[0].isupper())


def _bare(name: str, alone: bool, first: bool) -> str | None:
    """The name without a role behind it; None if it is none. Behind a comma or a bar (first False) a role makes it none."""
    words = name.split()
    half = len(words) // 2
    if half >= 2 and words[:half] == words[half:]:
        words = words[:half]
    known = [word.lower().strip(".,") for word in words]
    if known and known[-1] in _GROUPS:
        if len(words) < 3 or known[0] not in first_names():
            return None
        words, known = words[:2], known[:2]  # behind a name, the paper whose staff he or she is
    spelt = name_in_capitals(words)
    for at in range(2, len(words)):
        if (not spelt and _CREDENTIAL.fullmatch(words[at])) or (
            known[at] in _NO_NAMES
            or known[at].endswith(_ROLES)
            or known[at] in MONTHS
            or known[at] in WEEKDAYS
            or (words[at][0].islower() and known[at] not in _PARTICLES)
        ):
            if not first and known[at] in _NO_NAMES:
                return None
            words = words[:at]
            break
    return " ".join(words) if _is_name(words, alone) else None


def _is_name(words: list[str], alone: bool) -> bool:
    """Whether these words can be a person's name: two to five, each with a capital or a particle of names."""
    if not 2 <= len(words) <= 5:
        return False
    capitals = 0
    for word in words:
        low = word.lower().strip(".,")
        if (
            low in _NO_NAMES
            or low.endswith(("'s", "’s"))
            or low.endswith(_ROLES)
            or not all(c.isalpha() or c in "'’.-" for c in word)
        ):
            return False
        if word[0].isupper():
            capitals += 1
            if (
                alone
                and word[1:].isupper()
                and 3 <= len(word) <= 4
                and low not in _SUFFIXES
                and "." not in word
                and not name_in_capitals(words)
            ):
                return False
        elif low not in _PARTICLES or word is words[-1]:
            return False
    first = words[0].lower()
    if words[0][0].islower() and first not in _PARTICLES:
        return False
    if first in _common() and first not in _FIRST_NAMES and first not in _PARTICLES:
        return False
    if alone and any(word.lower() in _common() and word.lower() not in _PARTICLES for word in words[1:]):
        return False
    if (
        alone
        and len([word for word in words if word.lower() not in _PARTICLES and len(word.strip(".")) > 1]) > 3
    ):
        return False
    return capitals >= 2 or (capitals == 1 and len(words) >= 3)


def name_in_capitals(words: list[str]) -> bool:
    """Whether the whole name is written in capitals."""
    return all(word.isupper() or word.lower() in _PARTICLES for word in words)


@cache
def cased(name: str) -> str:
    """A name in capitals as it is usually written; others as they are.

    "JAMI GANZ" is Jami Ganz, "MCDONALD" McDonald, "O'BRIEN" O'Brien, "VAN DER BERG" behind a first name van der Berg.
    """
    words = name.split()
    if not name_in_capitals(words) or len(name) < 5:
        return name
    return " ".join(_word(word, at) for at, word in enumerate(words))


def _word(word: str, at: int) -> str:
    low = word.lower()
    if at and low in _PARTICLES and low not in ("e", "y"):
        return low
    if low in _SUFFIXES:
        return word.upper()
    written = _LETTERS.sub(lambda part: str(part[0]).capitalize(), low)
    if low.startswith("mc") and len(low) > 4:
        written = "Mc" + written[2:].capitalize()
    return written
