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
        name="skip_links/jump",
        why="A link that jumps to a part of the page, in whatever words.",
        pattern=r"""(?:skip|jump|go) \s (?:straight\s|directly\s|ahead\s)? to \s (?:the\s|our\s)? (?:(?:main|primary|secondary|site|page|global|section|article|footer|account)\s){0,2}
                (?:content|navigation|menu|nav|footer|header|search|sidebar|comments|accessibility\s\w+)
            | skip \s (?:navigation|menu|links|content|ads?|header)
            | (?:direkt|sofort|gleich)\s (?:zum|zur|zu\sden) \s [\w-]*(?:inhalt|navigation|men[üu]|suche|fuß(?:zeile|bereich)|footer|kopfzeile|bereich|kommentaren?)
            | (?:zum|zur|zu\sden) \s [\w-]*(?:inhalt|inhaltsbereich|navigation|men[üu]|suche|fuß(?:zeile|bereich)|footer|kopfzeile|seitenanfang|kommentaren) \s (?:springen|wechseln|gehen)
            | (?:zum|zur) \s (?:haupt|seiten|meta|servic)\w*(?:inhalt|navigation|men[üu])
            | (?:saltar|ir|pasar|saltear) \s (?:directamente\s)? (?:al|a\sla) \s (?:contenido|menú|navegación|pie|búsqueda|buscador|formulario)\w* (?:\s(?:principal|de\s(?:página|la\spágina|navegación|búsqueda)))?
            | (?:aller|passer|accéder|sauter) \s (?:directement\s)? (?:au|à\sla) \s (?:contenu|menu|navigation|recherche|pied|bas)\w* (?:\s(?:principale?|de\s(?:page|la\spage)))?""",
        near=("to ", "skip ", "zum ", "zur ", "zu den", "al ", "a la ", "au ", "à la "),
        max_length=60,
        removes=("2. Skip to site footer", "• Direkt zur Suche", "3. Zur Fußzeile springen", "Ir al menú principal", "Aller à la recherche"),
        keeps=("Skip to the end of the book", "Zur Suche nach dem Kapitän", "Go to the main square", "Aller à la recherche du temps"),
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
