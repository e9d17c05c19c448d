"""related: links to other stories inside and below the article, lists of headlines, tags and topics."""

from __future__ import annotations

from itertools import pairwise

from ..hints import hint
from ..language import common_words
from ..patterns import Pattern
from ..prose import ends_sentence, word_count, words
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND, THIRD
from .matching import aside, by_pattern, by_phrase, claim_all, is_row_of_links

READ_MORE = Rule(
    name="related/read-more",
    why="A link to another story, announced as one.",
    concepts=("read_more",),
    pattern=r"also: \s (?P<related>[^.]{25,160}(?<![.:;,]))",
    near=("also:",),
    field="related",
    removes=(
        "Also: Bridge repairs cost four times the plan",
        "Read more: Bridge repairs cost four times the plan",
        "Lesen Sie auch: Die Brücke ist zu teuer",
    ),
    keeps=(
        "Also: The city said on Monday that the bridge will be closed at night.",
        "Read more books, she tells her pupils, and fewer messages.",
    ),
)
READ_MORE_NEXT = Rule(
    name="related/read-more-headline",
    why="The headline below a bare “Read more:” or “Read also”.",
    field="related",
    removes=(
        f"{OPENING}\nRead more:\n✂ Bridge repairs cost four times the plan\n{SECOND}",
        f"{OPENING}\nLesen Sie auch\n✂ Bridge repairs cost four times the plan\n{SECOND}",
    ),
    keeps=(f"{OPENING}\nRead more books\n{SECOND}",),
)
ARROW = Rule(
    name="related/arrow",
    why="A headline behind an arrow: the link to another story.",
    pattern=r"(?:→|➡️?|➜|➔|👉|⇒|⮕)\s?(?P<related>(?-i:[\p{Lu}\p{N}„“«\"'‘]).{15,160}(?<![.:;,]))",
    near=("→", "➡", "➜", "➔", "👉", "⇒", "⮕"),
    max_length=180,
    field="related",
    removes=("→ Ferry captain retires after forty years at sea", "👉 Was die neue Maut für Pendler bedeutet"),
    keeps=(
        "→ Harbour",
        "→ The captain went to the bridge and waited for the tide.",
        "From the harbour → to the bridge and back again",
    ),
)
BARE = Rule(
    name="related/read-more-link",
    why="A bare link to more text.",
    concepts=("read_more_bare", "list_more"),
    weak=True,
    removes=("Read more\nContinue reading",),
    keeps=(f"{OPENING}\nMore\n{SECOND}",),
)
HEADING = Rule(
    name="related/heading",
    why="The heading of a list of other stories.",
    concepts=("related_head", "most_read_head"),
    removes=("Related articles", "Most read", "Das könnte Sie auch interessieren"),
    keeps=("Most read the letter twice before they understood what it asked of them.",),
)
ITEM = Rule(
    name="related/headline",
    why="A headline in a list of other stories.",
    field="related",
    removes=(
        f"{OPENING}\nRelated articles\n✂ Bridge repairs cost four times the plan\n✂ Ferry captain retires at last",
    ),
    keeps=(f"{OPENING}\nBridge repairs cost four times the plan\n{SECOND}",),
)
TEASER = Rule(
    name="related/teaser",
    why="The sentence below the only headline of a box of other stories: it tells what that story is about.",
    removes=(
        f"{OPENING}\nRelated\nBridge repairs cost four times the plan\n✂ The repairs of the old bridge cost the city more than four new ones.\n{SECOND}\n{THIRD}",
    ),
    keeps=(
        f"{OPENING}\nRelated\nFerry captain retires at last\n{SECOND}\n{THIRD}",
        f"{OPENING}\nBridge repairs cost four times the plan\nThe repairs of the old bridge cost the city more than four new ones.\n{SECOND}",
    ),
)
TRAILING = Rule(
    name="related/trailing-headline",
    why="A headline below the last paragraph, with no text of its own.",
    field="related",
    removes=(f"{OPENING}\n{SECOND}\n✂ Ferry captain retires after forty years at sea",),
    keeps=(
        f"{OPENING}\nFerry captain retires after forty years at sea\n{SECOND}",
        f"{OPENING}\n- a coat\n- a lamp",
    ),
)
TORN_TEASER = Rule(
    name="related/torn-teaser",
    why="A teaser that breaks off: with “Read more” behind the dots, or one of several in a row below the text's middle.",
    pattern=r".{20,} (?:\.\.\.|…) \s* (?:\[…\]\s*)? (?:read\s(?:more|on)|more|continue\sreading|full\sstory|weiterlesen|mehr(?:\slesen)?|lire\s(?:la\ssuite|plus)|leer\smás|seguir\sleyendo|leggi\stutto|lees\s(?:meer|verder)|leia\smais|läs\smer|les\smer|læs\smere) \s* [»>→]*",
    near=("...", "…"),
    max_length=500,
    removes=(
        "The repairs of the old bridge cost the city more than planned, and... Read More",
        "Die Sanierung der alten Brücke kostet die Stadt mehr als … weiterlesen",
        f"{OPENING}\n{SECOND}\n{THIRD}\n✂ Bridge repairs cost four times the plan\n✂ The repairs of the old bridge cost the city more than planned, and nobody...\n"
        "✂ Ferry captain retires\n✂ After forty years at sea, the captain of the last ferry has handed over...",
    ),
    keeps=(
        "He read it again: forty years, two ships, one bridge ... more he did not want to say.",
        f"{OPENING}\n“I thought that the bridge would never open again, and then …”\n{SECOND}\n{THIRD}",
        f"{OPENING}\n{SECOND}\n“The bridge was closed, and we waited all night for it to open, and then...\nand then it did.”\n{THIRD}",
    ),
)
TAGS = Rule(
    name="related/tags",
    why="The tags of the article, in one line.",
    concepts=("tags_head",),
    field="tags",
    removes=("Tags: bridges, harbour, traffic", "Schlagwörter"),
    keeps=("Tags on the sheep showed that they had come over the pass from the other side.",),
)
TAG = Rule(
    name="related/tag",
    why="A tag below the word that announces the tags.",
    field="tags",
    removes=(f"{OPENING}\nTags\n✂ Bridges\n✂ Harbour",),
    keeps=(f"{OPENING}\nBridges\n{SECOND}",),
)
TWICE = Rule(
    name="related/link-told-twice",
    why="The headline of another story between two paragraphs, told twice: the picture's text and the link.",
    field="related",
    removes=(
        f"{OPENING}\n\n{SECOND}\n\n✂ Ferry captain retires after forty years at sea\n"
        f"✂ Ferry captain retires after forty years at sea\n\n{THIRD}",
    ),
    keeps=(
        f"{OPENING}\n\nWhat it costs to cross\n\n{SECOND}\n\nWhat it costs to cross again\n\n{THIRD}",
        f"{OPENING}\n\nZone 1: up to 90 beats a minute\n{SECOND}",
        f"{OPENING}\n\n| Pos | Player | Plays | Stats |\n| Pos | Player | Plays | Stats |\n{SECOND}\n{THIRD}",
    ),
)
LINKED = Rule(
    name="related/linked-teaser",
    why="A short paragraph that ends with the word of a link to the rest of it, with the headline above it.",
    removes=(
        f"{OPENING}\n\n✂ Bridge repairs cost four times the plan\n✂ The repairs of the old bridge cost the city more than four new ones. more\n\n{SECOND}",
        f"{OPENING}\n\n✂ Die Reparatur kostet viermal so viel wie geplant. [mehr]\n\n{SECOND}",
    ),
    keeps=(
        f"{OPENING}\n\nHe had eleven bridges and wanted more\n\n{SECOND}",
        f"{OPENING}\n\nWhat it costs\n\nThe bridge cost more than four new ones. And then: more.\n\n{SECOND}",
    ),
)
RULES = (
    READ_MORE,
    READ_MORE_NEXT,
    ARROW,
    HEADING,
    ITEM,
    TEASER,
    LINKED,
    TORN_TEASER,
    TAGS,
    TAG,
    BARE,
    TWICE,
    TRAILING,
)
_ALSO = Pattern(
    r"^(?:(?:read|see) also|also read|(?:lesen|sehen) sie auch|lies auch|siehe auch|à lire aussi|lire aussi|lee también|lea también|leer también|ver también)$"
)
"""A bare link that says "also": what stands below it is another story."""
_LIST = 12
"""Headlines that one list may have."""
_NEAR_TEXT = 12
"""Lines below the text in which a lone headline is another story's."""
_TAGS = 15
_NO_TAG = Pattern(r"[©@<>›»]|\(\d+\)$")
"""What stands in links and counters, and in no tag."""
_QUOTED = Pattern(
    r"^[\"'“„«»‘–—-]|[,:] [\"“„«‘]|[”\"»“],? \w|[.!?。！？] |[。）)]$|^The \w+ (?:will|has|is|was)\b"
)
"""A quotation with its speaker, no headline."""


def run(sheet: Sheet) -> None:
    claim_all(sheet, (READ_MORE, ARROW))
    _split_links(sheet)
    by_phrase(sheet, HEADING)
    _below(sheet, HEADING, ITEM, _LIST)
    _teasers(sheet)
    _linked(sheet)
    by_pattern(sheet, TORN_TEASER)
    _torn_teasers(sheet)
    _tags(sheet)
    claim_all(sheet, (BARE,))
    _told_twice(sheet)
    _trailing(sheet)


def _told_twice(sheet: Sheet) -> None:
    """Claim two equal lines in a row inside the text that are headlines: no heading and no line of a table is told so."""
    first, last = sheet.body()
    for number in range(first + 1, last - 1):
        line = sheet.lines[number]
        if (
            line.fold == sheet.lines[number + 1].fold
            and sheet.claims[number + 1] is None
            and _headline(sheet, number)
            and word_count(line.text) >= _TITLE
            and not any(map(str.isdigit, line.text))
            and "|" not in line.text
            and not _opens_head(sheet, number + 2)
            and not ends_sentence(line.text)
            and not (sheet.live and sheet.live.holds(number))
        ):
            value = line.text[len(line.mark) :]
            sheet.claim(TWICE, number, number + 1, field="related", value=value)


def _linked(sheet: Sheet) -> None:
    """Claim teasers in the text that end with the word of their link, and the headline right above each."""
    for number in sheet.hints.lines(_LINK_HINT):
        line = sheet.lines[number]
        if len(line.text) > _LINKED or sheet.claims[number] is not None or not _LINK_WORD.search(line.text):
            continue
        if number >= sheet.body()[1]:
            return  # below the text there are lists of them
        above = sheet.lines[number - 1]
        headed = (
            number > 0
            and _headline(sheet, number - 1)
            and word_count(above.text) >= _TITLE
            and not above.mark
        )
        if (headed or _ONE_WORD.search(line.text)) and sheet.claim(LINKED, number) and headed:
            sheet.claim(LINKED, number - 1, field="related", value=above.text)


_LINK_WORD = Pattern(
    r"[.!?…\"”“»]\s(?:\[(?:mehr|more|más|suite|\.\.\.|…)\]|\(mehr\)|mehr|more|read more|weiterlesen|mehr lesen|leer más|seguir leyendo|lire la suite)"
    r"\s?[>»›→]?$",
    ignore_case=True,
)
"""The words of a link behind the end of a sentence."""
_ONE_WORD = Pattern(
    r"[.!?…\"”“»]\s(?:\[(?:mehr|more|más|suite)\]|\(mehr\)|mehr|more)\s?[>»›→]?$", ignore_case=True
)
"""Those that are enough without a headline above; notes on authors end with longer ones as well."""
_LINK_HINT = hint(("mehr", "more", "más", "suite", "weiterlesen", "leyendo", "[...]", "[…]"))
_LINKED = 320
"""Characters that such a teaser has at the most."""


def _opens_head(sheet: Sheet, number: int) -> bool:
    """Whether a byline or a date stands there: what is above it is the article's own headline."""
    claim = sheet.claims[number]
    return claim is not None and claim.stage == "byline"


def _split_links(sheet: Sheet) -> None:
    """Claim a bare "Read more:" together with the headline on the next line."""
    for concept in ("read_more", "read_more_bare"):
        for number, _ in sheet.by_concept.get(concept, ()):
            text = sheet.lines[number].text
            if (text.endswith(":") or _ALSO.search(sheet.lines[number].fold)) and _headline(
                sheet, number + 1
            ):
                sheet.claim(READ_MORE, number)
                sheet.claim(READ_MORE_NEXT, number + 1, field="related", value=sheet.lines[number + 1].text)


_NO_STORY = (
    "login", "consent", "newsletter", "subscription", "contact", "comments_head", "comments_rule", "copyright", "reprint", "terms",
)  # fmt: skip
"""Phrases that end a list of other stories: they are of the page's foot."""


def _headline(sheet: Sheet, number: int) -> bool:
    """Whether an open line looks like the headline of another story."""
    if number >= len(sheet.lines) or sheet.claims[number] is not None:
        return False
    text = sheet.lines[number].text
    return (
        12 <= len(text) <= 180
        and word_count(text) >= 3
        and not text.endswith((".", ":", ";", ","))
        and not sheet.prose[number]
        and "©" not in text
        and not sheet.has(number, *_NO_STORY)
        and not is_row_of_links(sheet, number)
        and not (text[0].islower() or torn(sheet, number))
    )


def torn(sheet: Sheet, number: int) -> bool:
    """Whether the next line goes on in small letters: the line is a piece of a sentence, torn at a link."""
    below = sheet.lines[number + 1].text if number + 1 < len(sheet.lines) else ""
    return below[:1].islower() and "/" not in below.split(None, 1)[0]


def _below(sheet: Sheet, heading: Rule, item: Rule, most: int) -> None:
    """Claim the headlines right below each claimed heading; those above the article's own are of the page's frame."""
    headline = sheet.claimed_by("headline/title")
    for number in [n for n, rule in enumerate(sheet.claims) if rule is heading]:
        taken = 0
        for below in range(number + 1, len(sheet.lines)):
            if sheet.claims[below] is not None:
                continue
            if taken >= most or not _headline(sheet, below):
                break
            line = sheet.lines[below]
            title = line.text[len(line.mark) :]
            own = below > headline and not (
                title[0].islower()
                or "|" in title
                or _is_same(title, sheet, headline)
                or _is_picture(sheet, below)
            )
            sheet.claim(item, below, field="related" if own else None, value=title if own else None)
            taken += 1


_TITLE = 4
"""Words that a headline has at least where no heading announces it."""


def _is_picture(sheet: Sheet, number: int) -> bool:
    """Whether a line with a list mark is the text of a picture: the headline stands below it, without a mark."""
    return (
        bool(sheet.lines[number].mark) and _headline(sheet, number + 1) and not sheet.lines[number + 1].mark
    )


def _is_same(title: str, sheet: Sheet, headline: int) -> bool:
    """Whether a headline is the article's own, whatever the punctuation."""
    return headline >= 0 and words(title.lower()) == words(sheet.lines[headline].text.lower())


def _teasers(sheet: Sheet) -> None:
    """Claim the short paragraph below a heading and its one headline, if it speaks of the same and a paragraph follows."""
    for number in [n for n, rule in enumerate(sheet.claims) if rule is HEADING]:
        below = number + 2
        if (
            below + 1 >= len(sheet.lines)
            or sheet.claims[number + 1] is not ITEM
            or sheet.claims[below] is not None
        ):
            continue
        text = sheet.lines[below].text
        if len(text) > _TEASER or not sheet.prose[below] or text.count(". ") > 1:
            continue
        told = _longer_words(sheet.lines[number + 1].fold)
        if len(told & _longer_words(sheet.lines[below].fold)) >= 2:
            sheet.claim(TEASER, below)


_TEASER = 220
"""Characters that a teaser has at the most."""


_TORN = Pattern(r"[^\W\d_]{2,},? ?(?:\.\.\.|…|\[…\]|\[\.\.\.\])$")
_TORN_SIZE = 60
"""Characters that a teaser has at least before it breaks off."""


def _torn_teasers(sheet: Sheet) -> None:
    """Claim two or more teasers that break off, with headlines between them, in the second half of the text."""
    first, last = sheet.body()
    torn_at = [
        n
        for n in sheet.hints.lines(_DOTS)
        if n > (first + last) / 2 and sheet.claims[n] is None and _breaks_off(sheet, n)
    ]
    for number, following in pairwise(torn_at):
        between = [n for n in range(number + 1, following) if sheet.claims[n] is None]
        if len(between) <= 2 and all(_headline(sheet, n) for n in between):
            for n in (number - 1, number, *between, following):
                if n >= number or _headline(sheet, n):
                    sheet.claim(TORN_TEASER, n)


_DOTS = hint(("...", "…"))


def _breaks_off(sheet: Sheet, number: int) -> bool:
    """Whether a line is the beginning of a story: no quotation, and no sentence that the next line ends."""
    text = sheet.lines[number].text
    below = sheet.lines[number + 1].text if number + 1 < len(sheet.lines) else ""
    return (
        len(text) >= _TORN_SIZE
        and _TORN.search(text) is not None
        and text[0] not in "\"'“„«‘»"
        and not below[:1].islower()
        and not below.startswith(("...", "…"))
    )


def _longer_words(text: str) -> set[str]:
    return {word[:5] for word in words(text) if len(word) > 3 and word not in common_words()}


def _tags(sheet: Sheet) -> None:
    headline = sheet.claimed_by("headline/title")
    for number, hit in sheet.by_concept.get("tags_head", ()):
        line = sheet.lines[number]
        if sheet.claims[number] is not None or sheet.prose[number]:
            continue
        if hit.shape == "head":
            tags = [
                tag.strip() for tag in line.text[len(hit.phrase) :].strip(" :").replace("|", ",").split(",")
            ]
            sheet.claim(TAGS, number, field="tags", value="\n".join(tag for tag in tags if tag) or None)
        elif aside(sheet, number) and sheet.claim(TAGS, number):
            _tag_lines(sheet, number + 1, own=number > headline)


def _tag_lines(sheet: Sheet, start: int, own: bool) -> None:
    """Claim the lines of a few words from here on, alike in their marks; own: they are tags of the article."""
    for number in range(start, min(start + _TAGS, len(sheet.lines))):
        line = sheet.lines[number]
        text = line.text[len(line.mark) :]
        if (
            bool(line.mark) != bool(sheet.lines[start].mark)
            or _NO_TAG.search(text)
            or sheet.claims[number] is not None
            or len(text) > 40
            or word_count(text) > 4
            or ends_sentence(text)
            or sheet.hits.get(number)
        ):
            return
        value = text.strip("#, /") if own else ""
        sheet.claim(TAG, number, field="tags" if value else None, value=value or None)


def _trailing(sheet: Sheet) -> None:
    """Claim one headline that ends the article: below the last prose, with nothing open after it."""
    _, last = sheet.body()
    below = [number for number in range(last + 1, len(sheet.lines)) if sheet.claims[number] is None]
    if last < 0 or len(below) > 2:
        return
    for number in below:
        if (
            _headline(sheet, number)
            and word_count(sheet.lines[number].text) >= 5
            and not sheet.lines[number].mark
            and "©" not in sheet.lines[number].text
            and not sheet.lines[number].fold.startswith(("copyright", "(c)"))
            and len(sheet.lines[number].text) <= 110
            and not _QUOTED.search(sheet.lines[number].text)
        ):
            own = number <= last + _NEAR_TEXT and "|" not in sheet.lines[number].text
            value = sheet.lines[number].text if own else None
            sheet.claim(TRAILING, number, field="related" if own else None, value=value)
