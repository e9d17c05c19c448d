"""duplicates: what the page tells a second time. After all rules, so that it is the copy in the article that stays."""

from __future__ import annotations

from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND

REPEATED = Rule(
    name="duplicates/repeated",
    why="The same line again.",
    removes=(f"{OPENING}\n{SECOND}\n✂ {OPENING}\n✂ {SECOND}",),
    keeps=(f"No, he said.\n{OPENING}\nNo, he said.",),
)
CUT_SHORT = Rule(
    name="duplicates/cut-short",
    why="The beginning of a paragraph of this page, cut short with an ellipsis.",
    removes=(f"✂ {OPENING[:70]}…\n{OPENING}",),
    keeps=(f"The bridge over the old river reopened on Saturday, eleven years after...\n{OPENING}",),
)
RULES = (REPEATED, CUT_SHORT)
_SHORTEST = 35
"""Characters from which a line told twice is a repetition and not a refrain."""


def run(sheet: Sheet) -> None:
    seen: set[str] = set()
    for number, line in enumerate(sheet.lines):
        if len(line.fold) < _SHORTEST:
            continue
        if line.fold in seen:
            if sheet.claims[number] is None:
                sheet.claim(REPEATED, number)
        else:
            seen.add(line.fold)
    for number, line in list(sheet.open()):
        if (
            len(line.fold) >= _SHORTEST
            and line.text.endswith(("…", "..."))
            and any(
                other is not line and other.fold.startswith(line.fold) and len(other.fold) > len(line.fold)
                for other in sheet.lines
            )
        ):
            sheet.claim(CUT_SHORT, number)
