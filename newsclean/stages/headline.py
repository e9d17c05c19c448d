"""headline: title, kicker, standfirst, and the title told again. Before navigation: what stands above the title is menu."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from .. import dates
from ..live import SUMMARY
from ..page import Line, fold
from ..patterns import Pattern
from ..prose import ends_sentence, word_count, words
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND, THIRD

TITLE = Rule(
    name="headline/title",
    why="The headline of the article; it has a field of its own.",
    removes=(
        "✂ Harbour bridge reopens after eleven years of repairs\n"
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs, the city said.\n"
        "Thousands of people crossed the bridge in the first hours, many of them with children who had never seen it open.",
    ),
    keeps=(
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed, the city said.",
        f"{OPENING}\n\nWho pays for it\n\n{SECOND}\n\n{THIRD}",
    ),
    field="title",
)
AGAIN = Rule(
    name="headline/told-again",
    why="The headline a second time, alone or with the name of the site.",
    removes=(
        "✂ Harbour bridge reopens after eleven years | The Example Post\nHarbour bridge reopens after eleven years\n"
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs, the city said.",
    ),
    keeps=(
        "The bridge reopens. The bridge over the old harbour reopened on Saturday, eleven years after it was closed.",
        f"Harbour bridge reopens after eleven years of repairs\n{OPENING}\n"
        f"Harbour bridge reopens after eleven years of repairs, and nobody is glad of it, the ferry captain said.\n{SECOND}",
    ),
)
KICKER = Rule(
    name="headline/kicker",
    why="The topic line right above the headline.",
    removes=(
        "✂ City traffic\nHarbour bridge reopens after eleven years of repairs\n"
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs, the city said.",
    ),
    keeps=(
        "City traffic is a matter of taste, as the old mayor used to say when nobody from the press was near.",
        f"{OPENING}\n\nCity traffic\nAn end to the ferry, and to much else\n{SECOND}\n\n{THIRD}",
    ),
    field="section",
)
STANDFIRST = Rule(
    name="headline/standfirst",
    why="The summary under the headline, set apart from the text by a byline, a date or a picture.",
    removes=(
        "Harbour bridge reopens after eleven years of repairs\n✂ The city has paid four times what it planned.\n"
        "December 7, 2019\n"
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs, the city said.\n"
        "Thousands of people crossed the bridge in the first hours, many of them with children who had never seen it open.",
    ),
    keeps=(
        "The city has paid four times what it planned for the bridge, an audit that was published on Monday shows.",
        f"Harbour bridge reopens after eleven years of repairs\nThe city has paid four times what it planned.\n{OPENING}\n{SECOND}",
    ),
    field="description",
)
RULES = (TITLE, AGAIN, KICKER, STANDFIRST)

TAIL = Pattern(
    r"\s+(?:\||-|–|—|::|•|·|»|›|/)\s+(?=[^|]{2,60}$)",
    needs=tuple(f" {sign} " for sign in "| - – — :: • · » › /".split()),
)
"""What parts a title from the name of the site in the page's <title>."""
_STRONG = (
    "skip_link", "menu", "login", "consent", "share", "follow", "print", "listen", "comment_count", "image_marker",
    "ad_marker", "sponsored", "newsletter", "app", "subscription", "donation", "paywall", "read_more", "read_more_bare",
    "related_head", "most_read_head", "tags_head", "list_more", "reading_time", "comments_head", "comments_rule",
    "copyright", "search", "breadcrumb", "weather_clock", "section", "terms", "button", "byline_prefix", "published", "updated",
    "podcast", "channel", "event",
)  # fmt: skip
_BETWEEN = ("byline_prefix", "published", "updated", "reading_time", "share", "print", "listen", "comment_count", "image_marker",
            "credit_prefix", "role", "desk", "follow", "ad_marker")  # fmt: skip
_PATH = Pattern(r"\s[>›»]\s|^[>›»]|[>›»→]$")
"""A breadcrumb or a link, no headline."""
_DATELINE = Pattern(r"[^\W\d_a-z][\w .,'’/-]{1,40}\s?(?:\([^()]{2,30}\)\s?[-–—:.]|[–—]\s)")
"""The place, and perhaps the agency, at the head of a first paragraph."""
_CLOCK = Pattern(r"\d[:.]\d\d")
_ENOUGH = 1.5
"""Score from which a line is a headline; see `_score`."""
_SEARCHED = 400
"""Lines from the top in which a headline is looked for."""


def run(sheet: Sheet) -> None:
    body = first_paragraph(sheet)
    if sheet.live:  # the headline stands above all entries, and what stands below is theirs
        body = min(body, sheet.live.first)
    number = find_title(sheet, body)
    if number is None:
        return
    title = bare_title(sheet, sheet.lines[number].text)
    if not sheet.claim(TITLE, number, field="title", value=title):
        return
    _told_again(sheet, number, title)
    _standfirst(sheet, number)
    _kicker(sheet, number)


def first_paragraph(sheet: Sheet) -> int:
    """The line where running text begins: prose with more prose close behind. len(lines) if there is none."""
    prose = [number for number, line in sheet.open() if sheet.prose[number]]
    for at, number in enumerate(prose):
        near = [other for other in prose[at + 1 : at + 4] if other - number <= 12]
        if len(near) >= min(2, len(prose) - 1) or (len(near) == len(prose) - at - 1 and at == 0):
            return number
    return prose[0] if prose else len(sheet.lines)


def _in_text(sheet: Sheet, number: int, body: int) -> bool:
    """Whether pieces of sentences stand above and below the line: it is one of them, or a heading in torn text."""

    def pieces(lines: range) -> int:
        return sum(
            sheet.claims[n] is None
            and not sheet.lines[n].mark
            and (sheet.lines[n].text[0].islower() or sheet.lines[n].text[0] in ",.;" or sheet.prose[n])
            for n in lines
        )

    return pieces(range(max(0, number - 8), number)) >= 2 or pieces(range(number + 1, body)) >= 3


@dataclass(frozen=True, slots=True)
class _Words:
    """What the page says of its words: those of its text, how often each line comes, the heads of lines like
    "headline | site", and the names of the site."""

    vocabulary: set[str]
    folds: Counter[str]
    heads: set[str]
    site_names: str


def find_title(sheet: Sheet, body: int) -> int | None:
    """The line of the headline: above the body, made of words the body uses, told twice, near byline and date."""
    if body >= len(sheet.lines):
        return None
    if sheet.lines[0].fold in SUMMARY:
        return None  # the headline would stand above the summary
    folds = Counter(line.fold for line in sheet.lines)
    heads = {_head(line) for line in sheet.lines[: body + 3] if TAIL.search(line.text)}
    first = sheet.lines[0]
    if folds[first.fold] > 1 and word_count(first.text) >= 4:
        heads.add(first.fold)  # the page's <title> without the name of the site
    page = _Words(
        _vocabulary(sheet, body),
        folds,
        heads,
        _names_of_the_site(sheet),
    )
    scores: dict[int, float] = {}
    for number in range(max(0, body - _SEARCHED), body):
        line = sheet.lines[number]
        if sheet.claims[number] is None and _could_be_title(sheet, number, line):
            scores[number] = _score(sheet, number, body, page)
    if not scores or max(scores.values()) < _ENOUGH:
        return None
    best = max(scores, key=lambda number: (scores[number], number))
    if sheet.lines[best].fold not in page.heads and _in_text(sheet, best, body):
        return None
    # A standfirst can sound more like the text than the headline right above it.
    for above in range(best - 1, max(-1, best - 3), -1):
        if (
            scores.get(above, 0) >= max(scores[best] - 1, 1)
            and sheet.lines[above].fold != sheet.lines[best].fold
        ) and word_count(sheet.lines[above].text) >= 4:
            return above
    return best


def _could_be_title(sheet: Sheet, number: int, line: Line) -> bool:
    text = line.text
    if not 8 <= len(text) <= 240 or line.mark or sheet.has(number, *_STRONG) or _PATH.search(text):
        return False
    if (not text.isascii() and word_count(text) < 3) or (text.isascii() and text.count(" ") < 2):
        return False
    if not (text[0].isupper() or text[0].isdigit() or not text[0].isascii() or text[0] in "\"'("):
        return False  # a piece of a torn sentence
    if text.endswith((",", ";")) or (dates.find(text) and _CLOCK.search(text)):
        return False
    return not (text.endswith(".") and len(text) > 120) and not any(
        found.end - found.start > len(text) / 2 for found in dates.find(text)
    )


def _score(sheet: Sheet, number: int, body: int, page: _Words) -> float:
    """How much a line is like the headline; the weights were set by hand on the corpus."""
    line = sheet.lines[number]
    content = [word for word in words(line.fold) if len(word) >= 4] or words(line.fold)
    overlap = sum(word in page.vocabulary or word[:6] in page.vocabulary for word in content) / max(
        1, len(content)
    )
    in_page_title = line.fold in page.heads
    score = 2 * overlap + 1.5 / (1 + (body - number) / 5)
    if len(content) < 3 and not in_page_title:
        score -= 0.5
    if number <= 2 and (body - number <= 3 or len(content) >= 4):
        score += 0.8
    if line.fold in page.site_names and word_count(line.text) <= 6:
        score -= 2
    if in_page_title:
        score += 1.5
    elif page.folds[line.fold] > 1:
        score += 0.3
    if any(_marks_the_head(sheet, near) for near in range(number + 1, min(number + 4, body))):
        score += 0.5
    if ends_sentence(line.text) and line.text.endswith("."):
        score -= 0.7
    if TAIL.search(line.text) and not in_page_title:
        score -= 0.4
    if number + 1 == body:
        score += 0.2
    return score


def _names_of_the_site(sheet: Sheet) -> str:
    """What stands behind headlines ("… | The Example Post") and beside copyright signs, in one string to look in."""
    found: list[str] = []
    for line in sheet.lines:
        if len(line.text) >= 300:
            continue
        if "©" in line.text:
            found.append(line.fold)
        elif cut := TAIL.search(line.text):
            found.append(fold(line.text[cut.end() :]))
    return "\n".join(found)


def _vocabulary(sheet: Sheet, body: int) -> set[str]:
    """The words of the first paragraphs, whole and by their first six letters (a cheap stem)."""
    found: set[str] = set()
    size = 0
    for number in range(body, len(sheet.lines)):
        if sheet.prose[number]:
            found.update(words(sheet.lines[number].fold))
            size += len(sheet.lines[number].text)
            if size > 4000:
                break
    return found | {word[:6] for word in found if len(word) > 6}


def _marks_the_head(sheet: Sheet, number: int) -> bool:
    """Whether a line is of the kind that stands between headline and text: byline, date, share bar, picture."""
    claim = sheet.claims[number]
    if claim is not None:
        return claim.stage in ("images", "byline", "headline", "share")
    if sheet.has(number, *_BETWEEN) and not sheet.prose[number]:
        return True
    text = sheet.lines[number].text
    return len(text) < 120 and not sheet.prose[number] and bool(dates.find(text))


def _head(line: Line) -> str:
    """The fold of a line without its " | Site" tail."""
    cut = TAIL.matches(line.text)
    return fold(line.text[: cut[-1].start()]) if cut else line.fold


def bare_title(sheet: Sheet, text: str) -> str:
    """The title without " | Site", where another line of the page or its shape shows that this is a tail."""
    cuts = TAIL.matches(text)
    if not cuts:
        return text
    cut = cuts[-1]
    head, tail = text[: cut.start()], text[cut.end() :]
    folds = {line.fold for line in sheet.lines}
    mark = cut[0].strip()
    if (
        head.lower() in folds
        or tail.lower() in folds
        or (mark in "|::•·»›" and len(tail.split()) <= 5 < len(text.split()))
    ):
        return head
    return text


def _told_again(sheet: Sheet, number: int, title: str) -> None:
    key = fold(title)
    if len(key) < 10:
        return
    for other, line in list(sheet.open()):
        if sheet.live and sheet.live.holds(other):
            continue
        if (
            line.fold == sheet.lines[number].fold
            or line.fold == key
            or (len(line.text) < len(title) + 70 and _head(line) == key and not ends_sentence(line.text))
        ):
            sheet.claim(AGAIN, other)


def _standfirst(sheet: Sheet, title: int) -> None:
    """Claim the summary after the title, if something of the page's head parts it from the text."""
    for number in range(title + 1, min(title + 7, len(sheet.lines))):
        if sheet.live and sheet.live.holds(number):
            return
        if sheet.claims[number] is not None or _marks_the_head(sheet, number):
            continue
        text = sheet.lines[number].text
        if word_count(text) < 5 or len(text) > 500 or sheet.lines[number].mark:
            if len(text) > 500 or sheet.lines[number].mark:
                return
            continue
        if _DATELINE.match(text):
            return
        following = range(number + 1, min(number + 4, len(sheet.lines)))
        parted = any(
            _marks_the_head(sheet, near)
            for near in following
            if not any(sheet.prose[n] and sheet.claims[n] is None for n in range(number + 1, near))
        )
        if parted or (not ends_sentence(text) and number + 1 < len(sheet.lines) and sheet.prose[number + 1]):
            sheet.claim(STANDFIRST, number, field="description", value=text)
        return


def _kicker(sheet: Sheet, title: int) -> None:
    """Claim the short topic line right above the title."""
    above = title - 1
    if above < 0 or sheet.claims[above] is not None:
        return
    line = sheet.lines[above]
    if _PATH.search(line.text) or not line.text[0].isupper():
        return
    if len(line.text) <= 40 and line.text.count(" ") <= 4 and not line.mark and not ends_sentence(line.text):
        known = sheet.has(above, "section")
        sheet.claim(KICKER, above, field="section" if known else None, value=line.text if known else None)
