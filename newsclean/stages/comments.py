"""comments: comment forms, comment rules, comment threads."""

from __future__ import annotations

from bisect import bisect_left
from itertools import accumulate

from ..patterns import Pattern
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND, THIRD
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
        f"{OPENING}\n{SECOND}\n✂ Old Sailor on September 12, 2018 at 4:47 pm said:\n✂ I crossed it when I was six and I will cross it again.\n"
        "✂ Jane on September 13, 2018 at 5:23 pm said:\n✂ So will I, and my dog with me, once the tolls are gone.",
        f"{OPENING}\n{SECOND}\nComments\n✂ old_sailor\n✂ 2 hours ago\n✂ I crossed it when I was six and I will cross it again, thank you for the story.\n✂ Reply\n✂ Report abuse",
    ),
    keeps=(
        f"{OPENING}\n{SECOND}\nWhat the captain on September 12, 2018 at 4:47 pm said:\n{THIRD}",
        f"{OPENING}\nComments\n{SECOND}\n{THIRD}",
        f"{OPENING}\nComments were few.\n{SECOND}",
    ),
)
PROMPT = Rule(
    name="comments/prompt",
    why="A sentence that asks for comments, or a label of their form.",
    pattern=r"""(?:(?:[^.!?]{3,80}[.!?]\s)?(?:have\syour\ssay|let\sus\sknow|tell\sus|share\s(?:your|it|them)|leave|join|sound\soff|what\sdo\syou)\b [^.!?]{0,70} \bcomments?\b [^.,!?]{0,40}[.!?]*
            | (?:[^.!?]{3,80}[.!?]\s)?(?:schreib\w*|sag\w*|teil\w*|diskutier\w*|verrat\w*)\b [^.!?]{0,50} (?:kommentaren?|kommentarspalte)\b [^.!?]{0,30}[.!?]*
            | (?:[^.!?]{3,80}[.!?]\s)?(?:déjanos|cuéntanos|dinos|escríbenos|comparte)\b [^.!?]{0,50} comentarios?\b [^.!?]{0,30}[.!?]*
            | (?:[^.!?]{3,80}[.!?]\s)?(?:dites-nous|donnez|partagez|réagissez)\b [^.!?]{0,50} commentaires?\b [^.!?]{0,30}[.!?]*
            | (?:your\s)?(?:name|e-?mail(?:\s(?:address|adresse))?|kommentar|comment|website|nombre|correo\selectrónico|comentario|nom|commentaire|adresse\s(?:e-?mail|de\smessagerie))\s?\*)""",
    near=("comment", "kommentar", "comentario", "*"),
    max_length=170,
    removes=(
        "Have your say in the comments below.",
        "Do you have a story? Let us know in the comments.",
        "Was denken Sie darüber? Schreiben Sie es uns in die Kommentare!",
        "Kommentar *\nName *",
    ),
    keeps=(
        "Leave his comments on the mayor out of it, the judge told the lawyers, and they did, for a day, and then they did not.",
        "Name * of the house",
        "He let us know in the comments that he had never seen the bridge, and never would.",
        "Tell us no more comments, the captain said.",
    ),
)
RULES = (RULE, PROMPT, HEAD, THREAD)
_SIGNS = ("comments_rule", "comment_count")
_ENTRY = Pattern(
    r"[^,.:;]{2,40} (?:on|am|le|el|em|il|op) [^.:;]{6,40}(?: at| um| à| a las| às| alle| om)? \d\d?[:.h]\d\d ?(?:[ap]\.?m\.?|Uhr)? "
    r"(?:said|says|wrote|schrieb|sagt|sagte|a dit|dice|dijo|disse|ha detto|schreef)\s?:?",
    ignore_case=True,
    needs=("said", "says", "wrote", "schrieb", "sagt", "a dit", "dice", "dijo", "disse", "detto", "schreef"),
)
"""What stands above a reader's comment: who wrote it, and when."""


def run(sheet: Sheet) -> None:
    claim_all(sheet, (RULE, PROMPT))
    heads = [number for number, hit in sheet.by_concept.get("comments_head", ()) if hit.shape != "inside"]
    _entries(sheet)
    if not heads:
        return
    opener = _opening(sheet, heads)
    if opener is not None:
        sheet.claim(HEAD, opener)
        for below in range(opener + 1, len(sheet.lines)):
            sheet.claim(THREAD, below)
    for number in heads:
        if sheet.claims[number] is None and aside(sheet, number):
            sheet.claim(HEAD, number)


def _entries(sheet: Sheet) -> None:
    """Claim what stands below the first of several lines that tell who wrote a comment, and when."""
    found = [
        number
        for number, line in sheet.open()
        if 15 <= len(line.text) <= 120 and "0" in line.fold and _ENTRY.fullmatch(line.text[len(line.mark) :])
    ]
    if len(found) < 2 or sum(sheet.prose[: found[0]]) < 2:
        return
    for number in range(found[0], len(sheet.lines)):
        sheet.claim(THREAD, number)


def _opening(sheet: Sheet, heads: list[int]) -> int | None:
    """The comment heading that stands below most of the prose, with signs of a thread below it."""
    size = len(sheet.lines)
    prose = list(accumulate((sheet.prose[n] and sheet.claims[n] is None for n in range(size)), initial=0))
    signs = list(accumulate((_is_sign(sheet, n) for n in range(size)), initial=0))
    for number in heads:
        if sheet.claims[number] is not None:
            continue
        above, below = prose[number], prose[size] - prose[number]
        found = signs[size] - signs[number + 1]
        last = bisect_left(signs, signs[size])  # below the last sign
        if (prose[size] - prose[max(number, last)]) * 2 > below:
            continue  # where nobody replies, the article goes on
        if above >= 2 and found >= 2 and (above >= below or found * 4 >= size - number):
            return number
    return None


def _is_sign(sheet: Sheet, number: int) -> bool:
    claim = sheet.claims[number]
    return sheet.has(number, *_SIGNS) or (claim is not None and claim.name == "byline/time-stamp")
