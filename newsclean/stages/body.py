"""body: what no rule knows and what is no part of the article all the same, told by its structure. Last."""

from __future__ import annotations

from .. import judge
from ..kinds import is_error, is_listing
from ..patterns import Pattern
from ..prose import ends_sentence, word_count
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
    if _is_clean(sheet):
        return
    verdicts = judge.judge(sheet, sheet.model or judge.model(), sheet.favor)
    listed = _announced(sheet, verdicts) | _before_the_wall(sheet) | _little_text(sheet, verdicts)
    listed |= _headings(sheet, verdicts) | _speeches(sheet, verdicts) | _last_words(sheet, verdicts)
    cut = [
        verdict
        for verdict in verdicts
        if not verdict.article and verdict.number not in listed and not _is_entry(sheet, verdict.number)
    ]
    gone = {verdict.number for verdict in cut}
    kept = [verdict.number for verdict in verdicts if verdict.number not in gone]
    if is_listing(sheet, kept):
        for verdict in verdicts:
            sheet.claim(LISTING, verdict.number)
    if not any(sheet.prose[number] for number in kept):
        lone = _lone_text(sheet)
        cut = [verdict for verdict in cut if verdict.number not in lone]
    for verdict in cut:
        inside = bool(kept) and kept[0] < verdict.number < kept[-1]
        sheet.claim(INSIDE if inside else OUTSIDE, verdict.number, note=_note(verdict))


def _announced(sheet: Sheet, verdicts: list[judge.Verdict]) -> set[int]:
    """The items of lists that a line of the article announces with a colon: they are the article's own.

    Items without a mark are told by their small letters and the commas that hold them together.
    """
    found: set[int] = set()
    before: judge.Verdict | None = None
    for verdict in verdicts:
        line = sheet.lines[verdict.number]
        if (
            before is not None
            and before.number == verdict.number - 1
            and (line.mark or line.text[0].islower())
        ):
            above = sheet.lines[before.number]
            announces = above.text.endswith(":") and not sheet.hits.get(before.number)
            announced = before.article and announces and word_count(above.text) >= _ANNOUNCING
            goes_on = before.number in found and (bool(line.mark) or above.text[-1] in ",;")
            if (announced and (line.mark or line.text[-1] in ",;")) or goes_on:
                found.add(verdict.number)
        before = verdict
    return found


def _headings(sheet: Sheet, verdicts: list[judge.Verdict]) -> set[int]:
    """The sub-headings that the judge was not sure of, on a page where it knew others: an article that has some has them
    throughout, in the same shape and right above a paragraph. A box above one makes it doubtful.
    """
    article = {verdict.number for verdict in verdicts if verdict.article}
    shapes = {
        number: shape
        for number in (verdict.number for verdict in verdicts)
        if (shape := _heading(sheet, number, article))
    }
    known = {shape for number, shape in shapes.items() if number in article}
    return {
        verdict.number
        for verdict in verdicts
        if verdict.score > _DOUBTFUL and not verdict.article and shapes.get(verdict.number) in known
    }


def _heading(sheet: Sheet, number: int, article: set[int]) -> tuple[int, int] | None:
    """The blank lines before and after a line that may be a sub-heading, for that is all there is to its shape: a few words,
    not all with capitals, right above a paragraph of the article. None for any other.
    """
    line = sheet.lines[number]
    below = number + 1
    if below not in article or sheet.prose[number] or number in sheet.hits or line.mark:
        return None
    announces = sheet.lines[below].text
    if not (sheet.prose[below] or (announces[-1] == ":" and word_count(announces) >= _PARAGRAPH)):
        return None
    words = line.text.split()
    if (
        not 2 <= len(words) <= _HEADING
        or not line.text[0].isupper()
        or ends_sentence(line.text)
        or not line.text[-1].isalpha()
    ):
        return None
    return (line.gap, sheet.lines[below].gap) if any(word[0].islower() for word in words[1:]) else None


_HEADING = 8
"""Words that a sub-heading has at the most."""
_PARAGRAPH = 10
"""Words that a paragraph has at the least that ends with a colon."""
_DOUBTFUL = -1.2
"""Score of the judge; below it, a line that looks like a sub-heading is none."""


def _speeches(sheet: Sheet, verdicts: list[judge.Verdict]) -> set[int]:
    """The sentences behind the names of speakers who have spoken in the article before: an interview goes on to its last words."""
    said: dict[str, int] = {}
    found: set[int] = set()
    near = -_APART
    for verdict in verdicts:
        number = verdict.number
        match = _SPEAKER.match(sheet.lines[number].text)
        name = match["name"] if match else ""
        if verdict.article:
            said[name] = said.get(name, 0) + 1
            near = number
        elif (
            match
            and said.get(name, 0) >= _SPOKE
            and number - near <= _APART
            and ends_sentence(sheet.lines[number].text)
        ):
            found.add(number)
            near = number
    return found


def _last_words(sheet: Sheet, verdicts: list[judge.Verdict]) -> set[int]:
    """The paragraph between the article and the line right below it that says who reported: it is the article's last. Above
    other noise, or where the page ends, one is the last if it is long enough, speaks to nobody and the judge was in doubt.
    """
    article = {verdict.number for verdict in verdicts if verdict.article}
    found = set()
    for verdict in verdicts:
        number = verdict.number
        if verdict.article or number - 1 not in article or not sheet.prose[number] or number in sheet.hits:
            continue
        below = sheet.claims[number + 1] if number + 1 < len(sheet.lines) else None
        ends = below is not None or number + 1 == len(sheet.lines)
        line = sheet.lines[number]
        if (below is not None and below.name in _SIGNED) or (
            ends
            and verdict.score > _CLOSE
            and word_count(line.text) >= _LONG
            and sheet.prose[number - 1]
            and not line.mark
            and not _SPOKEN_TO.search(line.text)
        ):
            found.add(number)
    return found


_SPOKEN_TO = Pattern(
    r"\b(?:[Yy]ours?|[Yy]ou|[Ww]e|[Oo]urs?|us|[Ww]ir|uns|[Uu]nser\w*|Sie|Ihre?[nmrs]?|[Dd]eine?[nmrs]?|[Nn]ous|[Nn]otre|[Nn]os|[Vv]ous|[Vv]otre|[Vv]os|[Nn]uestr[oa]s?|[Tt]us?|[Uu]sted(?:es)?)\b"
)
"""Words by which a publisher speaks to its readers; "du" and "sie" are other words as well."""
_CLOSE, _LONG = -1.0, 15
"""Score and words from which a paragraph may be the article's last."""
_SIGNED = frozenset(
    {"credits/agency", "credits/initials", "credits/contributed", "credits/editing", "credits/who-did-what"}
)
"""Rules that claim what stands right below the text."""
_SPEAKER = Pattern(r"(?P<name>(?-i:[A-ZÀ-Þ])[\w.'’-]*(?:\s(?-i:[A-ZÀ-Þ])[\w.'’-]*){0,3}):\s(?=\S)")
_SPOKE = 2
"""Times that a speaker has spoken in the article."""
_APART = 3
"""Lines between two speeches."""
_ANNOUNCING = 4
"""Words that a line has at least that announces a list; "Read also:" has fewer."""


def _before_the_wall(sheet: Sheet) -> set[int]:
    """The few paragraphs between the headline and the note that the rest is for subscribers."""
    wall = sheet.claimed_by("paywall/stub")
    title = sheet.claimed_by("headline/title")
    found: list[int] = []
    for number in range(title + 1, wall):
        if _open_text(sheet, number) or (found and number - 1 == found[-1] and _speech(sheet, number)):
            found.append(number)
    size = sum(word_count(sheet.lines[number].text) for number in found)
    return set(found) if size < _TEASER else set()


def _speech(sheet: Sheet, number: int) -> bool:
    """Whether an open line is a sentence of direct speech, be it too short to be told for a paragraph."""
    text = sheet.lines[number].text
    return (
        sheet.claims[number] is None
        and number not in sheet.hits
        and text[0] in _SPEECH
        and ends_sentence(text)
    )


_SPEECH = frozenset("—–“„«\"‘'")
"""How direct speech begins."""
_TEASER = 150
"""Words that are shown before a wall; more of them, and the judge is asked."""


def _little_text(sheet: Sheet, verdicts: list[judge.Verdict]) -> set[int]:
    """The paragraphs of an article on whose page next to nothing else is left: the judge has too few lines to tell by.

    That it is an article is for the judge to say, by one of them; below a wall and in a live blog other lines are left.
    """
    if len(verdicts) > _FEW or sheet.live or sheet.claimed_by("paywall/stub") >= 0:
        return set()
    text = {verdict.number: verdict.article for verdict in verdicts if _open_text(sheet, verdict.number)}
    return set(text) if any(text.values()) else set()


_FEW = 6
"""Lines that are next to nothing."""


def _is_clean(sheet: Sheet) -> bool:
    """Whether the page is nothing but a few paragraphs: too little for the judge, and nothing to part from them."""
    return (
        len(sheet.lines) <= _PLAIN
        and all(sheet.prose)
        and not sheet.hits
        and all(claim is None for claim in sheet.claims)
    )


_PLAIN = 3
"""Paragraphs that a page has at the most that the judge is not asked about, if it has nothing else."""


def _lone_text(sheet: Sheet) -> set[int]:
    """The paragraphs below the headline of a page on which the judge sees no article: very short news, the start of one.

    Nothing vouches for so little text but its headline, and that no phrase of a box or a footer stands in it.
    """
    title = sheet.claimed_by("headline/title")
    if title < 0:
        return {
            number
            for number in range(1, len(sheet.lines))
            if _open_text(sheet, number)
            and any(_is_byline(sheet, near) for near in range(max(0, number - 3), number))
        }
    found: set[int] = set()
    for number in range(title + 1, min(title + _NEAR_TITLE + 1, len(sheet.lines))):
        if _open_text(sheet, number):
            found.add(number)
        elif found and not sheet.prose[number]:
            break
    return found


def _open_text(sheet: Sheet, number: int) -> bool:
    return sheet.claims[number] is None and sheet.prose[number] and not sheet.hits.get(number)


def _is_byline(sheet: Sheet, number: int) -> bool:
    claim = sheet.claims[number]
    return claim is not None and claim.stage in ("byline", "share")


_NEAR_TITLE = 12
"""Lines below the headline in which the only paragraph of a page begins."""


def _is_entry(sheet: Sheet, number: int) -> bool:
    """Whether a line is text of a live blog's entry, or the heading of one."""
    if sheet.live is None or not sheet.live.holds(number):
        return False
    return sheet.prose[number] or any(
        below < len(sheet.lines) and sheet.prose[below] and sheet.claims[below] is None
        for below in (number + 1, number + 2)
    )


def _note(verdict: judge.Verdict) -> str:
    return "; ".join((f"score {verdict.score:.1f}", *verdict.reasons))
