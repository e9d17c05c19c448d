"""appeals: requests for donations and membership, of several paragraphs, with their payment widget."""

from __future__ import annotations

import itertools

from ..prose import PERSONAL
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND
from .matching import by_phrase, claim_all

SUPPORT = Rule(
    name="appeals/support-us",
    why="A call to support the publisher, by name.",
    pattern=r"(?:please\s)? support \s (?P<publisher>(?:the\s)?(?-i:\p{Lu})[\w.'’&-]*(?:\s(?-i:[\p{Lu}\d])[\w.'’&-]*){0,4}) \s? (?:today|now)? !",
    near=("support",),
    max_length=60,
    field="publisher",
    removes=("Support The Example Times!",),
    keeps=("Support the miners!", "Support the miners, said the poster in the window of the bakery."),
)
APPEAL = Rule(
    name="appeals/appeal",
    why="A paragraph or a button of a donation or membership appeal.",
    concepts=("donation",),
    removes=("Donate now", "Please support our journalism with a small gift."),
    keeps=("He asked for a small favour: to be left alone with the letters for an hour.",),
)
WIDGET = Rule(
    name="appeals/payment-widget",
    why="A line of the payment box that belongs to an appeal.",
    concepts=("donation_widget",),
    weak=True,
    removes=("Donate now\n✂ Remind me later",),
    keeps=(
        "Monthly payments have doubled since the spring, the tenants said, and nobody has told them why.",
    ),
)
CONTINUED = Rule(
    name="appeals/continued",
    why="A paragraph between the paragraphs of an appeal that speaks for the publisher.",
    removes=(
        "… we have a small favor to ask.\n✂ We, the journalists of this paper, refuse to be silenced, and our commitment remains.\nDonate now",
    ),
    keeps=(
        "We refuse to be silenced, said the miners, and our commitment to the village remains what it was.",
        f"{OPENING}\nWe refuse to be silenced, said the miners, and our commitment remains what it was.\n{SECOND}\nDonate now",
    ),
)
RULES = (SUPPORT, APPEAL, WIDGET, CONTINUED)
_REACH = 4


def run(sheet: Sheet) -> None:
    claim_all(sheet, (SUPPORT, APPEAL))
    if any(claim is APPEAL for claim in sheet.claims):
        by_phrase(sheet, WIDGET)
        _continued(sheet)
        by_phrase(sheet, WIDGET)


def _continued(sheet: Sheet) -> None:
    """Claim what lies between two parts of the same appeal."""
    claimed = [number for number, rule in enumerate(sheet.claims) if rule is APPEAL or rule is WIDGET]
    for before, after in itertools.pairwise(claimed):
        if 1 < after - before <= _REACH and all(_speaks_for_us(sheet, n) for n in range(before + 1, after)):
            for number in range(before + 1, after):
                sheet.claim(CONTINUED, number)


def _speaks_for_us(sheet: Sheet, number: int) -> bool:
    text = sheet.lines[number].text
    return sheet.claims[number] is not None or len(text) < 60 or len(PERSONAL.findall(text.lower())) >= 2
