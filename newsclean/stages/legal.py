"""legal: copyright, terms, imprint, the footer of the site."""

from __future__ import annotations

from ..patterns import Pattern
from ..rules import Rule
from ..sheet import Sheet
from .matching import claim_all

COPYRIGHT = Rule(
    name="legal/copyright",
    why="A copyright notice.",
    pattern=r"(?:(?:©|\(c\)|&copy;|copyright)\s*){1,2} .{0,60}? (?:(?:19|20)\d\d|all\ rights) .* | .{0,60} (?:©|\(c\))\s*(?:19|20)\d\d .*",
    near=("©", "(c)", "copyright", "&copy;"),
    max_length=300,
    field="copyright_notice",
    removes=("© 2023 The Example Post. All rights reserved.", "Copyright 2020 Example Media"),
    keeps=("Copyright law has not kept up with the machines, the judges of the high court wrote.",),
)
RULES = (
    COPYRIGHT,
    Rule(
        name="legal/rights",
        why="A sentence that reserves rights or forbids copying.",
        concepts=("copyright",),
        removes=(
            "All rights reserved.",
            "This material may not be published, broadcast, rewritten or redistributed.",
        ),
        keeps=("The seats were reserved, and all rights to them had been sold twice.",),
    ),
    Rule(
        name="legal/reprint",
        why="A note on where the article first appeared, or how to reprint it.",
        concepts=("reprint",),
        removes=("This article was originally published by Example News.",),
        keeps=("The article was originally a letter to her sister, and it shows.",),
    ),
    Rule(
        name="legal/terms",
        why="A link of the site's footer.",
        concepts=("terms",),
        weak=True,
        removes=("Privacy policy\nTerms of use\nImprint",),
        keeps=("The terms of use of the new park will be hung at the gate, the mayor said.",),
    ),
    Rule(
        name="legal/live-note",
        why="A note that a live blog has ended, or on how it is run.",
        pattern=r"""(?:this|our|the) \s live \s? (?:page|blog|coverage|feed|ticker|reporting) \s (?:has|is) \s (?:now\s)? (?:ended|closed|over|finished|paused) \b .*
            | (?:dieser|der|unser) \s (?:live-?blog|(?:live-?)?ticker|news-?blog) \s (?:ist|wird) \s .{0,20} (?:beendet|geschlossen) \b .*
            | ce \s direct \s est \s .{0,12} (?:terminé|clos|fini) \b .* | (?:este|nuestro) \s directo \s (?:ha\s)? (?:terminado|finaliza\w*|acaba\w*) \b .*""",
        near=("live", "ticker", "blog", "direct"),
        max_length=200,
        removes=(
            "This live page has ended. Thank you for following our coverage.",
            "Dieser Liveticker ist beendet.",
        ),
        keeps=(
            "The live coverage of the trial has ended a hundred arguments at kitchen tables, the judge said.",
        ),
    ),
    Rule(
        name="legal/error",
        why="What a page says that could not be shown.",
        concepts=("error",),
        removes=("Please enable JavaScript to continue",),
        keeps=(
            "Access denied to them by the guards, the inspectors left a letter at the gate of the plant.",
        ),
    ),
)


_HOLDER = Pattern(
    r"(?:©|\(c\)|copyright)[\s©]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?)?\s*(?:by\s+)?(?P<publisher>(?-i:[A-ZÀ-Þ])[\w'’&. -]{1,50}?)"
    r"\s*(?:[|,]|(?:19|20)\d\d|\.(?=\s|$)|\s[-–—]\s|\ball rights|\balle rechte|\btodos los|\btous droits|$)",
    ignore_case=True,
)


def run(sheet: Sheet) -> None:
    claim_all(sheet, RULES)
    for step in list(sheet.steps):
        if step.field == "copyright_notice" and (holder := _HOLDER.search(sheet.text, step.start, step.end)):
            start, end = holder.span("publisher")
            sheet.read_span(COPYRIGHT, start, end, "publisher", holder["publisher"].strip())
