"""paywall: what stands where the text is kept from those who have not paid."""

from __future__ import annotations

from ..rules import Rule
from ..sheet import Sheet
from .matching import claim_all

WALL = Rule(
    name="paywall/stub",
    why="The page says that the rest is for subscribers.",
    concepts=("paywall",),
    removes=("This article is for subscribers only", "Already a subscriber?"),
    keeps=("The subscribers of the old line had to continue reading their meters by candle light.",),
)
RULES = (WALL,)


def run(sheet: Sheet) -> None:
    claim_all(sheet, RULES)
