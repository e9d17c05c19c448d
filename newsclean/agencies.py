"""News agencies: every spelling to the usual short name."""

from __future__ import annotations

from functools import lru_cache

from .patterns import Pattern

_SPELLINGS = {
    "AFP": ("afp", "agence france-presse", "agence france presse"),
    "ANP": ("anp",),
    "ANSA": ("ansa",),
    "AP": ("ap", "the associated press", "associated press", "a.p.", "ap news"),
    "APA": ("apa", "austria presse agentur"),
    "Belga": ("belga",),
    "Bloomberg": ("bloomberg", "bloomberg news"),
    "CNA": ("cna",),
    "CP": ("cp", "the canadian press", "canadian press", "la presse canadienne"),
    "CTK": ("ctk", "čtk"),
    "dpa": ("dpa", "deutsche presse-agentur", "dpa-afx"),
    "EFE": ("efe", "agencia efe"),
    "epd": ("epd", "evangelischer pressedienst"),
    "EPA": ("epa",),
    "Europa Press": ("europa press", "ep", "europapress"),
    "IANS": ("ians",),
    "Interfax": ("interfax",),
    "Keystone-SDA": ("keystone-sda", "sda", "ats"),
    "KNA": ("kna",),
    "Kyodo": ("kyodo", "kyodo news"),
    "Lusa": ("lusa", "agência lusa"),
    "NTB": ("ntb",),
    "Notimex": ("notimex",),
    "PA Media": ("pa", "pa media", "press association", "pa news agency"),
    "PAP": ("pap",),
    "PTI": ("pti", "press trust of india"),
    "Reuters": ("reuters", "thomson reuters"),
    "RIA Novosti": ("ria novosti", "ria"),
    "SID": ("sid", "sport-informations-dienst"),
    "TASS": ("tass", "itar-tass"),
    "Télam": ("télam", "telam"),
    "TT": ("tt", "tt-afp"),
    "UNB": ("unb",),
    "UPI": ("upi",),
    "Xinhua": ("xinhua", "xinhua news agency"),
    "Yonhap": ("yonhap", "yonhap news"),
}
SHORT_NAMES = {spelling: name for name, spellings in _SPELLINGS.items() for spelling in spellings}
"""Spelling in lower case to short name."""

_SPLIT = Pattern(r"\s*(?:/|,|\||;|&|\+|\band\b|\bund\b|\by\b|\bet\b|\bwith\b|\bmit\b|\bcon\b|\bavec\b)\s*")


_SEPARATORS = " /,|;&+"
_LAST_WORDS = frozenset(spelling.rpartition(" ")[2] for spelling in SHORT_NAMES)


def ends_with_agency(text: str) -> bool:
    """Whether the last word of a text is one with which agencies' names end."""
    text = text.strip(" .()[]-–—")
    word = text[text.rfind(" ") + 1 :]
    if word.isalnum():  # the common case
        return word.lower() in _LAST_WORDS
    low = text.lower()
    return low[max(map(low.rfind, _SEPARATORS)) + 1 :] in _LAST_WORDS


@lru_cache(maxsize=4096)
def agencies_in(text: str) -> tuple[str, ...]:
    """The agencies that a credit names, if it names nothing else: "dpa/AFP" gives both, "Anna May/AP" gives none."""
    if not ends_with_agency(text):  # the common case
        return ()
    names = [part.strip(" .()[]-–—") for part in _SPLIT.split(text.strip().lower())]
    known = [SHORT_NAMES.get(name) for name in names if name]
    return tuple(name for name in known if name) if all(known) else ()


def some_agencies_in(text: str) -> list[str]:
    """The agencies among the names of a credit: "Anna May/AP" gives AP."""
    names = [part.strip(" .()[]-–—:") for part in _SPLIT.split(text.strip().lower())]
    return [SHORT_NAMES[name] for name in names if name in SHORT_NAMES]
