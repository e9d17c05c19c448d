"""ads: advertisement markers, sponsor and affiliate notes."""

from __future__ import annotations

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
_BELOW = Rule(
    name="ads/below-the-note",
    why="The line right below the note that somebody paid for it, and set apart from the text.",
    removes=(f"{OPENING}\n\nSponsored content\n✂ Boat insurance: compare in two minutes\n\n{SECOND}",),
    keeps=(f"{OPENING}\n\nSponsored content\n\nWho pays for it\n\n{SECOND}",),
)
RULES = (*_NOTES, _BELOW)
_LINK = 120
"""Characters that a paid link has at the most."""


def run(sheet: Sheet) -> None:
    claim_all(sheet, RULES)
    for number, rule in enumerate(sheet.claims[:-1]):
        if rule is None or rule.name != "ads/sponsored" or sheet.claims[number + 1] is not None:
            continue
        note, link = sheet.lines[number], sheet.lines[number + 1]
        apart = number + 2 >= len(sheet.lines) or sheet.lines[number + 2].gap > 0
        if (
            note.gap > 0
            and link.gap == 0
            and apart
            and len(link.text) <= _LINK
            and not sheet.prose[number + 1]
        ):
            sheet.claim(_BELOW, number + 1)
