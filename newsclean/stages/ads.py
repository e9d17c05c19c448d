"""ads: advertisement markers, sponsor and affiliate notes."""

from __future__ import annotations

from ..rules import Rule
from ..sheet import Sheet
from .matching import claim_all

RULES = (
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


def run(sheet: Sheet) -> None:
    claim_all(sheet, RULES)
