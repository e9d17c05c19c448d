"""body: what no rule knows and what is no part of the article all the same, told by its structure. Last."""

from __future__ import annotations

from .. import judge
from ..kinds import entries, is_error, is_listing
from ..prose import word_count
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
    removes=(
        f"{OPENING}\n\n{SECOND}\n\n✂ Get our best stories, free, on your phone\n✂ Sign up for our newsletter\n\n{THIRD}\n\n{SECOND[:-1]} before.",
    ),
    keeps=(f"{OPENING}\n\nWho pays for it\n\n{SECOND}\n\n{THIRD}",),
)
ERROR = Rule(
    name="body/error-page",
    why="A line of a page that could not be shown: there is no article on it.",
    removes=("404 Page not found\nThe page you asked for has sailed.\nTry the harbour office",),
    keeps=(f"Page not found, said the archivist.\n{OPENING}\n{SECOND}\n{THIRD} {SECOND} {OPENING} {THIRD}",),
)
LISTING = Rule(
    name="body/list-of-stories",
    why="A line of a page that lists stories: there is no article on it.",
    removes=(
        "\n".join(
            f"✂ {OPENING.replace('Saturday', day)}\n2 hours ago"
            for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday")
        ),
    ),
    keeps=(f"{OPENING}\n2 hours ago\n{SECOND}\n{THIRD}",),
)
RULES = (ERROR, OUTSIDE, INSIDE, LISTING)


def run(sheet: Sheet) -> None:
    if is_error(sheet):
        for number, _ in list(sheet.open()):
            sheet.claim(ERROR, number)
        return
    verdicts = judge.judge(sheet, sheet.model or judge.model(), sheet.favor)
    blog = entries(sheet)
    listed = _announced(sheet, verdicts)
    cut = [
        verdict
        for verdict in verdicts
        if not verdict.article and verdict.number not in listed and not _is_entry(sheet, verdict.number, blog)
    ]
    gone = {verdict.number for verdict in cut}
    kept = [verdict.number for verdict in verdicts if verdict.number not in gone]
    if blog is None and is_listing(sheet, kept):
        for verdict in verdicts:
            sheet.claim(LISTING, verdict.number)
    for verdict in cut:
        inside = bool(kept) and kept[0] < verdict.number < kept[-1]
        sheet.claim(INSIDE if inside else OUTSIDE, verdict.number, note=_note(verdict))


def _announced(sheet: Sheet, verdicts: list[judge.Verdict]) -> set[int]:
    """The items of lists that a line of the article announces with a colon: they are the article's own."""
    found: set[int] = set()
    before: judge.Verdict | None = None
    for verdict in verdicts:
        line = sheet.lines[verdict.number]
        if before is not None and before.number == verdict.number - 1 and line.mark:
            above = sheet.lines[before.number]
            announced = before.article and above.text.endswith(":") and word_count(above.text) >= _ANNOUNCING
            if announced or before.number in found:
                found.add(verdict.number)
        before = verdict
    return found


_ANNOUNCING = 5
"""Words that a line has at least that announces a list; "Read also:" has fewer."""


def _is_entry(sheet: Sheet, number: int, blog: tuple[int, int] | None) -> bool:
    """Whether a line is text of a live blog's entry, or the heading of one."""
    if blog is None or not blog[0] <= number <= blog[1]:
        return False
    return sheet.prose[number] or any(
        below < len(sheet.lines) and sheet.prose[below] and sheet.claims[below] is None
        for below in (number + 1, number + 2)
    )


def _note(verdict: judge.Verdict) -> str:
    return "; ".join((f"score {verdict.score:.1f}", *verdict.reasons))
