"""duplicates: what the page tells a second time. After all rules, so that it is the copy in the article that stays."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise

from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND, THIRD

REPEATED = Rule(
    name="duplicates/repeated",
    why="The same line again.",
    removes=(f"{OPENING}\n{SECOND}\n✂ {OPENING}\n✂ {SECOND}",),
    keeps=(
        f"No, he said.\n{OPENING}\nNo, he said.",
        f"What do you like about the bridge of the harbour?\n{OPENING}\nWhat do you like about the bridge of the harbour?\n{SECOND}\n"
        f"What do you like about the bridge of the harbour?\n{THIRD}",
    ),
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
    refrains = _refrains(sheet)
    for number, line in enumerate(sheet.lines):
        if len(line.text) < _SHORTEST or line.mark:
            continue
        if sheet.favor == "recall" and not sheet.prose[number]:
            continue  # a plan or a recipe says the same in several places
        said = line.text.casefold()
        if said in seen and said not in refrains and sheet.claims[number] is None:
            sheet.claim(REPEATED, number)
        seen.add(said)
    _cut_short(sheet, sorted(seen))


def _refrains(sheet: Sheet) -> set[str]:
    """What is told three times and more, with another text below it each time: the question that all are asked, a course."""
    below: dict[str, list[str]] = {}
    opened = [line.text.casefold() for _, line in sheet.open()]
    if len(set(opened)) > len(opened) - _REFRAIN + 1:
        return set()
    for said, after in pairwise(opened):
        if len(said) >= _SHORTEST:
            below.setdefault(said, []).append(after)
    return {said for said, after in below.items() if len(set(after)) >= _REFRAIN}


_REFRAIN = 3


def _cut_short(sheet: Sheet, said: list[str]) -> None:
    """Claim beginnings of other lines; in sorted order, what goes on from a beginning stands right behind it."""
    for number, line in list(sheet.open()):
        if not line.text.endswith(("…", "...")):
            continue
        head = line.text.casefold().rstrip(" .…")
        if len(head) >= _SHORTEST:
            at = bisect_right(said, head)
            near = said[at : at + 3]
            if any(other.startswith(head) and not other.endswith(("…", "...")) for other in near):
                sheet.claim(CUT_SHORT, number)
