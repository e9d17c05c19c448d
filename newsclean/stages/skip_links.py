"""skip_links: links for keyboard users that jump over menus and boxes. First, since nothing else looks like them."""

from __future__ import annotations

from ..rules import Rule
from ..sheet import Sheet
from .matching import claim_all

RULES = (
    Rule(
        name="skip_links/sister-sites",
        why="A jump to the publisher's other sites; it says whose page this is.",
        pattern=r"skip \s to \s (?:more|other) \s (?P<publisher>.{2,40}?) \s (?:sites|pages)",
        near=("skip to",),
        max_length=80,
        field="publisher",
        removes=("3. Skip to more DW sites", "Skip to other Herald pages"),
        keeps=("She told the court to skip to more relevant sites in the evidence.",),
    ),
    Rule(
        name="skip_links/skip-link",
        why="A link for keyboard users that jumps over the menu or a box.",
        concepts=("skip_link",),
        removes=("Skip to content", "1. Skip to main menu", "• Zum Inhalt springen", "Saltar al contenido", "Aller au contenu"),
        keeps=("Pupils who skip to content they already know learn less, the study says.",),
    ),
    Rule(
        name="skip_links/glued",
        why="Several skip links in one line.",
        pattern=r"(?: (?: skip | jump | aller ) \s (?: to | past | au | à ) \s [a-z]{2,12}+ (?: \s (?!skip|jump|aller) [a-z]{2,12}?(?=\s|skip|jump|aller|$) ){0,2}+ \s? ){2,6}+",
        near=("skip to", "jump to", "springen", "aller au", "ir al"),
        max_length=160,
        removes=("Skip to main contentSkip to navigation", "Skip to main content Skip to footer"),
        keeps=("He wants to skip to the end.",),
    ),
)  # fmt: skip


def run(sheet: Sheet) -> None:
    claim_all(sheet, RULES)
