"""share: what the reader may do with the page: share, follow, print, listen, comment."""

from __future__ import annotations

from ..patterns import Pattern
from ..rules import Rule
from ..sheet import Sheet
from .matching import claim_all

COUNTER = Rule(
    name="share/counter",
    why="A bare number beside a share or comment button.",
    removes=("Share\n✂ 1.2K\nTweet\n✂ 47",),
    keeps=("The answer was, as always:\n42\nNobody in the room was in the least surprised by the number.",),
)
_NUMBER = Pattern(r"\(?\+?\d{1,3}(?:[.,]\d{1,3})?\s?[KMkm]?\)?")

RULES = (
    Rule(
        name="share/share-bar",
        why="A button that shares the page.",
        concepts=("share",),
        removes=(
            "Share this article",
            "Share on Facebook",
            "Artikel teilen",
            "Compartir",
            "Partager sur Facebook",
        ),
        keeps=("Share of the vote", "They share a flat in the north of the city with two cats and a parrot."),
    ),
    Rule(
        name="share/follow",
        why="An invitation to follow the publisher somewhere.",
        concepts=("follow",),
        removes=("Follow us on Twitter",),
        keeps=("Follow the money, the detective said, and you will find out who burned the mill.",),
    ),
    Rule(
        name="share/print",
        why="A button that prints or saves the page.",
        concepts=("print",),
        removes=("Print this page", "Drucken"),
        keeps=("The paper will print its last issue on Friday, after 130 years.",),
    ),
    Rule(
        name="share/player",
        why="A player for the spoken article or a video, with its controls.",
        concepts=("listen",),
        removes=("Listen to this article", "Artikel anhören"),
        keeps=("Listen to the people, the mayor said, before you close another library.",),
    ),
    Rule(
        name="share/player-time",
        why="The running time of a player.",
        pattern=r"(?:(?:\d{1,2}:)?\d{1,2}:\d\d \s* (?:/|-|–|of|\|) \s* (?:\d{1,2}:)?\d{1,2}:\d\d) | (?:1x|\d\.\d{1,2}x|speed)",
        near=(":", "x", "speed"),
        max_length=30,
        removes=("00:00 / 03:15", "0:00 - 4:12", "1.25x"),
        keeps=("The record fell from 3:43 to 3:42.", "From 3:43 to 3:42"),
    ),
    Rule(
        name="share/comment-count",
        why="How many comments there are, or an invitation to write one.",
        concepts=("comment_count",),
        removes=("12 Comments", "Leave a comment", "3 Kommentare"),
        keeps=("Her comments were met with silence in the hall.",),
    ),
    Rule(
        name="share/share-count",
        why="How often the page was shared, read or liked.",
        pattern=r"[\d.,]+ \s? [KM]? \s* (?:shares?|views?|likes?|reads?|retweets?|claps?|Aufrufe|Mal \s geteilt|compartidos?|partages?|vues?)",
        near=(
            "share",
            "view",
            "like",
            "read",
            "retweet",
            "clap",
            "aufruf",
            "geteilt",
            "compartid",
            "partage",
            "vue",
        ),
        max_length=30,
        removes=("1.2K Shares", "14,210 views", "3 likes"),
        keeps=("5 shares were enough.", "Two views of the harbour"),
    ),
    COUNTER,
)


def run(sheet: Sheet) -> None:
    claim_all(sheet, RULES)
    for number, line in list(sheet.open()):
        if (
            len(line.text) <= 8
            and "0" in line.fold
            and _NUMBER.fullmatch(line.text)
            and _among_buttons(sheet, number)
        ):
            sheet.claim(COUNTER, number)


def _among_buttons(sheet: Sheet, number: int) -> bool:
    """Whether the next line on either side is a share, print, follow or comment button."""
    return any(
        sheet.has(near, "share", "follow", "print", "comment_count", "listen")
        for near in (number - 1, number + 1)
    )
