"""body: what no rule knows and what is no part of the article all the same, told by its structure. Last."""

from __future__ import annotations

from .. import judge
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND, THIRD

OUTSIDE = Rule(
    name="body/outside-the-article",
    why="A line above or below the article that its shape and its neighbours tell from it.",
    removes=(f"{OPENING}\n\n{SECOND}\n\n{THIRD}\n\n✂ Garden\n✂ Recipes\n✂ Our lottery\n✂ Horoscope",),
    keeps=(f"{OPENING}\n\nWho pays for it\n\n{SECOND}\n\n{THIRD}",),
)
INSIDE = Rule(
    name="body/between-paragraphs",
    why="A line between the paragraphs of the article that its shape and its neighbours tell from them.",
    removes=(),
    keeps=(f"{OPENING}\n\nWho pays for it\n\n{SECOND}\n\n{THIRD}",),
)
RULES = (OUTSIDE, INSIDE)


def run(sheet: Sheet) -> None:
    verdicts = judge.judge(sheet, sheet.model or judge.model(), sheet.favor)
    kept = [verdict.number for verdict in verdicts if verdict.article]
    for verdict in verdicts:
        if not verdict.article:
            inside = bool(kept) and kept[0] < verdict.number < kept[-1]
            note = (
                f"score {verdict.score:.1f}; {'; '.join(verdict.reasons)}"
                if verdict.reasons
                else f"score {verdict.score:.1f}"
            )
            sheet.claim(INSIDE if inside else OUTSIDE, verdict.number, note=note)
