"""comments: comment forms, comment rules, comment threads."""

from __future__ import annotations

from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND
from .matching import aside, claim_all

RULE = Rule(
    name="comments/form",
    why="A line of the comment form or of its rules.",
    concepts=("comments_rule",),
    removes=("Your email address will not be published", "Comments are moderated before they are published."),
    keeps=("He declined to reply to the letter, and to the one after it.",),
)
HEAD = Rule(
    name="comments/heading",
    why="The heading of the comment section.",
    concepts=("comments_head",),
    weak=True,
    removes=("Leave a reply",),
    keeps=(OPENING + "\nComments\n" + SECOND,),
)
THREAD = Rule(
    name="comments/thread",
    why="A line of the readers' comments: below the heading of the comment section, to the end of the page.",
    removes=(
        f"{OPENING}\n{SECOND}\nComments\n✂ old_sailor\n✂ 2 hours ago\n✂ I crossed it when I was six and I will cross it again, thank you for the story.\n✂ Reply\n✂ Report abuse",
    ),
    keeps=("Comments were few.",),
)
RULES = (RULE, HEAD, THREAD)
_SIGNS = ("comments_rule", "comment_count")


def run(sheet: Sheet) -> None:
    claim_all(sheet, (RULE,))
    for number, hit in sheet.by_concept.get("comments_head", ()):
        if sheet.claims[number] is None and hit.shape != "inside" and _opens_thread(sheet, number):
            sheet.claim(HEAD, number)
            for below in range(number + 1, len(sheet.lines)):
                sheet.claim(THREAD, below)
            return
    for number, _ in sheet.by_concept.get("comments_head", ()):
        if aside(sheet, number):
            sheet.claim(HEAD, number)


def _opens_thread(sheet: Sheet, number: int) -> bool:
    """Whether a comment heading stands below most of the prose, with signs of a thread below it."""
    above = sum(sheet.prose[n] for n in range(number) if sheet.claims[n] is None)
    below = sum(sheet.prose[n] for n in range(number, len(sheet.lines)) if sheet.claims[n] is None)
    signs = sum(
        sheet.has(n, *_SIGNS) or (sheet.claims[n] is not None and sheet.claims[n].name == "byline/time-stamp")  # type: ignore[union-attr]
        for n in range(number + 1, len(sheet.lines))
    )
    return above >= 2 and signs >= 2 and (above >= below or signs * 4 >= len(sheet.lines) - number)
