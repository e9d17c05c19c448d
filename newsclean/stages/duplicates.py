"""duplicates: what the page tells a second time. After all rules, so that it is the copy in the article that stays."""

from __future__ import annotations

from bisect import bisect_right

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
        if len(line.text) < _SHORTEST or line.mark:
            continue
        said = line.text.casefold()
        if said in seen and sheet.claims[number] is None:
            sheet.claim(REPEATED, number)
        seen.add(said)
    _cut_short(sheet, sorted(seen))


def _cut_short(sheet: Sheet, said: list[str]) -> None:
    """Claim beginnings of other lines; in sorted order, what goes on from a beginning stands right behind it."""
    for number, line in list(sheet.open()):
        head = line.text.casefold().rstrip(" .…")
        if len(head) >= _SHORTEST and line.text.endswith(("…", "...")):
            at = bisect_right(said, head)
            near = said[at : at + 3]
            if any(other.startswith(head) and not other.endswith(("…", "...")) for other in near):
                sheet.claim(CUT_SHORT, number)
