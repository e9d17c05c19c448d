"""consent: cookie and tracking walls. Early, since their paragraphs read like prose and would be taken for it."""

from __future__ import annotations

from itertools import pairwise

from ..patterns import Pattern
from ..prose import PERSONAL
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND
from .matching import claim_all

COOKIE_WALL = Rule(
    name="consent/cookie-wall",
    why="A paragraph or a button of a cookie or tracking notice.",
    concepts=("consent",),
    removes=(
        "We and our partners store and access information on a device, such as cookies.\nAccept all\nManage preferences",
        "Alle akzeptieren",
    ),
    keeps=("The minister said the new cookie law would end the endless banners on web sites.", "She accepted all of the charges."),
)  # fmt: skip
BETWEEN = Rule(
    name="consent/inside-the-wall",
    why="A line between two lines of a cookie notice, or beside one and of the same matter.",
    removes=(
        "We use cookies to improve your experience.\n✂ You can read in our notice what they do.\nAccept all cookies",
    ),
    keeps=(
        "We use the word cookie for a small cake, says the baker who has sold thousands of them in the old town.",
        f"We use cookies to improve your experience.\n{OPENING}\n{SECOND}",
        f"{OPENING}\nThe bakery's cookies are made by two brothers who share one device for it.\n{SECOND}\nAccept all cookies",
    ),
)
BUTTON = Rule(
    name="consent/button",
    why="A button of a cookie notice, in whatever words.",
    pattern=r"""(?:(?:accept|allow|agree\sto|reject|decline|refuse|deny|manage|customi[sz]e|use|save)\s (?:(?:all|only|the|my|our|these|necessary|essential|strictly|required|optional|non-essential|selected|and)\s){0,3} (?:cookies?|tracking) (?:\s(?:only|settings|preferences))?
            | (?:cookies?|privacy|consent) \s? (?:settings|preferences|policy|notice|choices|manager|list)
            | (?:alle|nur|notwendige|technisch|optionale|ausgewählte|und|\s){1,8} cookies \s (?:akzeptieren|ablehnen|zulassen|erlauben|annehmen|anzeigen|verwalten) | nur \s (?:notwendige|technisch\snotwendige|erforderliche|essenzielle) \s cookies | cookie-? \s? (?:einstellungen|richtlinien?|hinweise?)
            | (?:aceptar|rechazar|configurar|gestionar|permitir) \s (?:todas\s)? (?:las\s)? cookies (?:\s\w+)? | configuración \s de \s (?:las\s)? cookies
            | (?:accepter|refuser|gérer|paramétrer|autoriser) \s (?:tous\s)? (?:les|mes) \s cookies)""",
    near=("cookie", "tracking", "privacy", "consent"),
    max_length=50,
    removes=(
        "Allow all cookies",
        "Use necessary cookies only",
        "Alle Cookies akzeptieren",
        "Rechazar las cookies",
        "Gérer mes cookies",
    ),
    keeps=("All the cookies of Brandow", "Cookies", "Alle Kekse", "Tracking the wolves"),
)
RULES = (COOKIE_WALL, BUTTON, BETWEEN)
_REACH = 4
"""Lines that may lie between two lines of one notice."""


_WORDS = Pattern(
    r"\b(?:cookies?|consent|partners?|personal data|your data|process(?:ing|es)?|privacy|legitimate interest|browsing|devices?|"
    r"einwilligung|zustimm\w+|datenschutz\w*|verarbeit\w+|partnern?|daten|consentimiento|datos|privacidad|socios|"
    r"consentement|partenaires|données|traitements?|confidentialité)\b",
    ignore_case=True,
)
"""What cookie notices speak of."""


def run(sheet: Sheet) -> None:
    claim_all(sheet, (COOKIE_WALL, BUTTON))
    claimed = [number for number, rule in enumerate(sheet.claims) if rule in (COOKIE_WALL, BUTTON)]
    for before, after in pairwise(claimed):
        if 1 < after - before <= _REACH:
            for number in range(before + 1, after):
                if not sheet.prose[number] or _speaks_of_consent(sheet, number, 0):
                    sheet.claim(BETWEEN, number)
    for number in claimed:
        if len(sheet.lines[number].text) > _BUTTON:
            for near in range(max(0, number - _REACH), min(len(sheet.lines), number + _REACH + 1)):
                if sheet.claims[near] is None and _speaks_of_consent(sheet, near, 3):
                    sheet.claim(BETWEEN, near)


_BUTTON = 40
"""Characters that a button of a notice has at the most; the words of buttons say little about the lines around."""


def _speaks_of_consent(sheet: Sheet, number: int, least: int) -> bool:
    """Whether a line has so many different words of cookie notices, and speaks to the reader."""
    fold = sheet.lines[number].fold
    return len(set(_WORDS.findall(fold))) >= least and bool(PERSONAL.search(fold))
