"""ads: advertisement markers, sponsor and affiliate notes."""

from __future__ import annotations

from ..patterns import Pattern
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND
from .matching import claim_all

_NOTES = (
    Rule(
        name="ads/marker",
        why="The word that marks the place of an advertisement.",
        concepts=("ad_marker",),
        removes=(
            "Advertisement",
            "Story continues below advertisement",
            "Anzeige",
            "Publicidad",
            "Publicité",
        ),
        keeps=("The advertisement showed a man on a horse, and the party has regretted it ever since.",),
    ),
    Rule(
        name="ads/sponsored",
        why="A note that somebody paid for this.",
        concepts=("sponsored",),
        removes=("Sponsored content", "Paid post"),
        keeps=("The race was sponsored by a brewery until the scandal of 1998.",),
    ),
    Rule(
        name="ads/affiliate",
        why="A note that the publisher earns by links.",
        concepts=("affiliate",),
        removes=("If you buy through links on our site, we may earn a commission.",),
        keeps=("The commission may earn itself a bad name, she said, if it goes on like this.",),
    ),
)
_LINKS = Rule(
    name="ads/affiliate-links",
    why="A note that some links are affiliate links.",
    pattern=r"""(?:this|some|any|all|certain|our|these|dies\w{0,2}|die|einige|alle|este|esta|algunos|estos|los|cet|cette|certains|les|ces)\b [^.!?]{0,90}
            \b(?:contains?|are|may\sbe|sind|enthält|enthalten|contienen?|son|contient|contiennent|sont)\b [^.!?]{0,40} (?:affiliate|affiliés?|affiliées?|afiliad[oa]s?|de\safiliad\w+|afiliación|affiliation)\b .{0,220}""",
    near=("affili", "afilia"),
    max_length=360,
    removes=(
        "This article contains affiliate links; if you click such a link and make a purchase we may earn a commission.",
        "Die mit einem Symbol gekennzeichneten Links sind Affiliate-Links.",
        "Este artículo contiene enlaces de afiliado: si compras a través de ellos, podemos recibir una comisión.",
    ),
    keeps=(
        "The sites lived on affiliate links until the search engine changed its mind, the study says.",
        "This autumn the club was an affiliate of the league, and some are affiliated still.",
    ),
)
_BELOW = Rule(
    name="ads/below-the-note",
    why="The line right below the note that somebody paid for it, and set apart from the text.",
    removes=(
        f"{OPENING}\n\nSponsored content\n✂ Boat insurance: compare in two minutes\n\n{SECOND}",
        f"{OPENING}\n\nSponsored\nSponsored content\n✂ Boat insurance: compare in two minutes\n✂ By Harbour Mutual\n\n{SECOND}",
    ),
    keeps=(
        f"{OPENING}\n\nSponsored content\n\nWho pays for it\n\n{SECOND}",
        f"{OPENING}\nSponsored content\nWho pays for it\n{SECOND}",
    ),
)
RULES = (*_NOTES, _LINKS, _BELOW)
_LINK = 120
"""Characters that a paid link has at the most."""


def run(sheet: Sheet) -> None:
    claim_all(sheet, RULES)
    for number, rule in enumerate(sheet.claims):
        if (
            rule is not None
            and rule.name == "ads/sponsored"
            and (number + 1 == len(sheet.lines) or sheet.claims[number + 1] is None)
        ):
            _below(sheet, number)


def _below(sheet: Sheet, note: int) -> None:
    """Claim the paid link under a note, with the line that says by whom it is, where both are set apart from the text."""
    top = note
    while top and sheet.lines[top].gap == 0 and sheet.claims[top - 1] is sheet.claims[note]:
        top -= 1
    link = note + 1
    end = link
    while end < len(sheet.lines) and end - link < 2 and sheet.lines[end].gap == 0:
        end += 1
    if sheet.lines[top].gap == 0 or end == link or (end < len(sheet.lines) and sheet.lines[end].gap == 0):
        return
    if end - link == 2 and not _BY.match(sheet.lines[link + 1].text):
        return
    for number in range(link, end):
        if len(sheet.lines[number].text) <= _LINK and not sheet.prose[number]:
            sheet.claim(_BELOW, number)


_BY = Pattern(r"(?:by|from|von|par|por|de)\s(?-i:[A-ZÀ-Þ])[^.]{1,60}", ignore_case=True)
"""By whom a paid link is."""
