"""navigation: menus, breadcrumbs, search and login boxes, weather and clock bars, and all that stands above the headline."""

from __future__ import annotations

from ..page import Line
from ..patterns import Pattern
from ..prose import ends_sentence
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND, THIRD
from .matching import claim_all, is_row_of_links

BREADCRUMB = Rule(
    name="navigation/breadcrumb",
    why="The path of the page through the site.",
    pattern=r"(?:you\ are\ here:?\s*|sie\ (?:sind|befinden\ sich)\ hier:?\s*)? [^>›»/|.!?]{2,40} (?:\s*[>›»]\s*[^>›»|!?.]{2,60}){1,6} \s*[>›»]?",
    near=(">", "›", "»"),
    max_length=200,
    removes=("Home > News > Politics", "Start › Sport › Fußball"),
    keeps=(
        "The rule that a > b holds for all of them.",
        f"{OPENING}\nProfit > principle, the banner said.\n{SECOND}",
    ),
)
SLASHES = Rule(
    name="navigation/path",
    why="The path of the page through the site, from its front page, with strokes.",
    pattern=r"(?:home(?:page)?|start(?:seite)?|front\ page|inicio|portada|accueil) \s / \s (?-i:[\p{Lu}\p{N}])[^/.!?|]{1,40} (?:\s/\s[^/.!?|]{2,60}){0,5}",
    near=(" / ",),
    max_length=160,
    removes=("Home / World / Europe", "Startseite / Lokales / Hafenstadt"),
    keeps=("Home / away", "The house / the bridge / the ferry"),
    weak=False,
)
TICKER = Rule(
    name="navigation/ticker",
    why="A line of a ticker: a market's figures, or a flash.",
    pattern=r"""(?-i:\p{Lu})[\p{L}\p{N}&./ -]{1,25} \s \d{1,3}(?:[.,]\d{3})+[.,]\d{1,2} \s? [$€£]? \s? [+−–-]\s?\d{1,2}[.,]\d{1,2}\s?%? (?:\s\(?[+−–-]?\d{1,2}[.,]\d{1,2}\s?%\)?)?
        | (?:eilmeldung|breaking|ticker) \s? \+\+\+? .{10,160} \+\+""",
    near=("%", "+", "-", "−", "–"),
    max_length=190,
    removes=(
        "S&P 500 4,780.24 +0.30%",
        "DAX 16.704,56 +0,83 %",
        "Eilmeldung +++ Bundesstraße nach Unfall gesperrt +++",
    ),
    keeps=("Turnout 61.3 +2.4%", "The index rose to 4,780.24, or 0.30%, on Monday.", "CDU 31,2 +1,4 %"),
)
ABOVE = Rule(
    name="navigation/above-the-headline",
    why="A line above the headline that is not running text.",
    removes=(
        "✂ Fruit and vegetables\n\nThe garden\nHarbour bridge reopens after eleven years of repairs\n"
        + OPENING
        + "\n"
        + SECOND,
    ),
    keeps=(OPENING, f"{OPENING}\n\nWho pays for it\n\n{SECOND}\n\n{THIRD}"),
)
MENU_RUN = Rule(
    name="navigation/menu-run",
    why="A run of short lines among which are words of a menu.",
    removes=("Home\nPolitics\nOur gardens\nSport\nContact us\nLogin",),
    keeps=(OPENING + "\nWhat to bring:\n- a coat\n- a lamp\n- bread\n- a map\n- water\n" + SECOND,),
)
ROW = Rule(
    name="navigation/row-of-links",
    why="Several links of the page's frame in one line.",
    removes=("Imprint | Privacy | Terms", "Share Tweet Print", "Impressum · Datenschutz · AGB"),
    keeps=(
        "Share more, print less",
        "Home | The bridge",
        "Print, share and tweet, the minister said, is all they do.",
    ),
)
RULES = (
    ROW,
    Rule(
        name="navigation/menu",
        why="A word of the site's interface.",
        concepts=("menu", "search", "login", "breadcrumb"),
        removes=("Toggle navigation", "Sign in", "Search this site"),
        keeps=("The menu had three courses, and each was worse than the one before it.",),
    ),
    Rule(
        name="navigation/weather-clock",
        why="A weather, clock or ticker bar.",
        concepts=("weather_clock",),
        removes=("Live TV",),
        keeps=("The weather turned on Friday, and with it the mood in the camp.",),
    ),
    Rule(
        name="navigation/temperature",
        why="The temperature of a weather bar.",
        pattern=r"(?:[\w .,'-]{0,40}?[\s:,|]*)?-?\d{1,2}(?:\.\d)?\s?°\s?[CF]?(?:\s*/\s*-?\d{1,2}\s?°\s?[CF]?)?(?:[\s,|]+[\w .,'-]{0,30})?",
        near=("°",),
        max_length=70,
        weak=True,
        removes=("London 12°C", "18°", "Berlin: 7 °C, wolkig"),
        keeps=("At 40°C the asphalt begins to melt, the engineer said.\n" + OPENING,),
    ),
    Rule(
        name="navigation/section-name",
        why="The name of a section, in a menu.",
        concepts=("section",),
        weak=True,
        removes=("Politics\nSport\nCulture\n",),
        keeps=(OPENING + "\nSport\n" + SECOND,),
    ),
    Rule(
        name="navigation/button",
        why="A button of the page.",
        concepts=("button",),
        weak=True,
        removes=("Close\nBack to top",),
        keeps=(OPENING + "\nClose\n" + SECOND,),
    ),
    BREADCRUMB,
    SLASHES,
    TICKER,
    MENU_RUN,
    ABOVE,
)
_MENU_WORDS = (
    "menu",
    "section",
    "search",
    "login",
    "button",
    "terms",
    "share",
    "follow",
    "weather_clock",
    "subscription",
    "newsletter",
    "app",
    "podcast",
)
_MENU_LINE = 40
"""Characters that a line of a menu has at the most."""


def run(sheet: Sheet) -> None:
    claim_all(sheet, tuple(rule for rule in RULES if rule.concepts or rule.pattern))
    for number, _ in list(sheet.open()):
        if is_row_of_links(sheet, number):
            sheet.claim(ROW, number)
    _above(sheet)
    _menu_runs(sheet)


def _above(sheet: Sheet) -> None:
    """Claim what stands above the headline and is no prose."""
    title = sheet.claimed_by("headline/title")
    if title < 0:
        return
    above = [number for number in range(title) if sheet.claims[number] is None]
    if sum(sheet.prose[number] for number in above) > 3:
        return
    for number in above:
        if not sheet.prose[number]:
            sheet.claim(ABOVE, number)


def _menu_runs(sheet: Sheet) -> None:
    """Claim runs of short lines outside the body in which at least every fifth is a menu word."""
    first, last = sheet.body()
    run_: list[int] = []
    for number in range(len(sheet.lines) + 1):
        if sheet.live and sheet.live.holds(number):
            run_ = []
            continue
        if number < len(sheet.lines) and not first <= number <= last and _menu_line(sheet.lines[number]):
            run_.append(number)
            continue
        if len(run_) >= 4 and sum(sheet.has(each, *_MENU_WORDS) for each in run_) * 5 >= len(run_):
            for each in run_:
                sheet.claim(MENU_RUN, each)
        run_ = []


_YEAR = Pattern(r"\d{4}")


def _menu_line(line: Line) -> bool:
    text = line.text
    return (
        len(text) <= _MENU_LINE
        and text.count(" ") <= 4
        and not ends_sentence(text)
        and not ("0" in line.fold and _YEAR.search(text))
    )
