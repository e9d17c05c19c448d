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
BUTTON = Rule(
    name="appeals/button",
    why="A button of a donation box, in whatever words.",
    pattern=r"""(?:make|give|set\sup) \s a \s (?:(?:one-?\s?time|single|monthly|recurring|yearly|annual|small|secure|tax-deductible)\s){0,2} (?:donation|contribution|gift) (?:\s(?:now|today|here))?
            | yes,? \s i(?:'ll|['’]ll|\swill|\swant\sto) \s (?:donate|give|chip\sin|help|contribute) | (?:choose|select|enter) \s (?:an?|your|another) \s (?:donation\s)? amount | (?:your|every) \s (?:contribution|donation|gift) \s is \s (?:greatly\s|much\s)? appreciated
            | (?:jetzt\s|einmalig\s|monatlich\s|regelmäßig\s){1,2} (?:spenden|unterstützen|fördern) | betrag \s (?:wählen|auswählen|eingeben)
            | (?:haz|hacer|realiza) \s (?:tu|una) \s (?:donación|aportación) (?:\s(?:ahora|hoy|única|mensual))? | elige \s (?:tu|la|una) \s (?:cantidad|aportación)
            | (?:je\s(?:fais|donne|souhaite\sfaire)|faire|faites) \s un \s don (?:\s(?:ponctuel|mensuel|régulier|maintenant|unique))? | (?:choisir|choisissez) \s (?:un|le|votre) \s montant""",
    near=(
        "donat",
        "contribut",
        "gift",
        "amount",
        "chip in",
        "i'll",
        "i’ll",
        "spenden",
        "unterstützen",
        "fördern",
        "betrag",
        "donación",
        "aportación",
        "cantidad",
        " don",
        "montant",
    ),
    max_length=50,
    removes=(
        "Make a one-time donation",
        "Yes, I'll donate",
        "Choose an amount",
        "Monatlich spenden",
        "Haz tu donación",
        "Je fais un don",
    ),
    keeps=("A gift to the town", "Yes, I will help him", "Make a contribution to science", "Un don du ciel"),
)
RULES = (SUPPORT, APPEAL, BUTTON, WIDGET, CONTINUED)
_REACH = 4


def run(sheet: Sheet) -> None:
    claim_all(sheet, (SUPPORT, APPEAL, BUTTON))
    if any(claim is APPEAL or claim is BUTTON for claim in sheet.claims):
        by_phrase(sheet, WIDGET)
        _continued(sheet)
        by_phrase(sheet, WIDGET)


def _continued(sheet: Sheet) -> None:
    """Claim what lies between two parts of the same appeal."""
    claimed = [
        number
        for number, rule in enumerate(sheet.claims)
        if rule is APPEAL or rule is BUTTON or rule is WIDGET
    ]
    for before, after in itertools.pairwise(claimed):
        if 1 < after - before <= _REACH and all(_speaks_for_us(sheet, n) for n in range(before + 1, after)):
            for number in range(before + 1, after):
                sheet.claim(CONTINUED, number)


def _speaks_for_us(sheet: Sheet, number: int) -> bool:
    text = sheet.lines[number].text
    return sheet.claims[number] is not None or len(text) < 60 or len(PERSONAL.findall(text.lower())) >= 2
