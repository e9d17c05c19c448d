"""share: what the reader may do with the page: share, follow, print, listen, comment."""

from __future__ import annotations

from ..patterns import Pattern
from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND
from .matching import claim_all

COUNTER = Rule(
    name="share/counter",
    why="A bare number beside a share or comment button.",
    removes=("Share\n✂ 1.2K\nTweet\n✂ 47",),
    keeps=("The answer was, as always:\n42\nNobody in the room was in the least surprised by the number.",),
)
RUNNING_TIME = Rule(
    name="share/running-time",
    why="How long it takes, right below the button of a player.",
    removes=(f"Listen to this article\n✂ 5 minutes\n{OPENING}", f"Escucha la noticia\n✂ 4 min\n{OPENING}"),
    keeps=(f"{OPENING}\n5 minutes\n{SECOND}",),
)
_MINUTES = Pattern(
    r"\(?(?:\d{1,2}:\d\d|\d{1,2})\s?(?:min(?:s|utes?|uten|utos)?\.?|sec(?:s|onds)?|sek(?:unden)?\.?)(?:\s\d{1,2}\s?\w{1,8})?\)?",
    ignore_case=True,
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
    Rule(
        name="share/network-count",
        why="The name of a network with the number of shares there.",
        pattern=r"(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|tumblr|pocket|e-?mail|bluesky|threads|mastodon|flipboard|xing) \s? \(?\d[\d.,]*\s?[KMk]?\)?",
        near=tuple("0123456789"),
        max_length=24,
        weak=True,
        removes=(f"Share\n✂ Facebook 214\n✂ X 38\n{OPENING}",),
        keeps=(f"{OPENING}\nX 38\n{SECOND}",),
    ),
    Rule(
        name="share/player-note",
        why="A note that the article can be heard, spoken by a machine, or what a player says of itself.",
        pattern=r"""(?:this|the) \s (?:audio|article|story|recording) \s (?:is|was|has\sbeen) \s (?:auto|computer|machine|ai)-?\s?(?:generated|narrated|voiced) \b .*
            | (?:dieser|der) \s (?:artikel|text|beitrag) \s (?:wurde|wird) \s .{0,20} (?:künstlichen?\sstimme|computerstimme|automatisch) .{0,20} (?:vertont|vorgelesen|gesprochen) \b .*
            | (?:loaded|progress|current\stime|remaining\stime|duration|playback\srate|stream\stype) :? \s -?[\dL][\d:.%xIVE]* | audio \s by \s carbonatix | your \s browser \s does \s not \s support \s .{3,60}""",
        near=(
            "audio",
            "article",
            "story",
            "recording",
            "artikel",
            "text",
            "beitrag",
            "loaded",
            "progress",
            "time",
            "duration",
            "playback",
            "stream",
            "browser",
        ),
        max_length=160,
        removes=(
            "This audio is auto-generated. Please let us know if you have feedback.",
            "Dieser Artikel wurde mit einer künstlichen Stimme vertont.",
            "Loaded: 12.5%",
            "Audio By Carbonatix",
        ),
        keeps=(
            "The story is told by a computer that was generated by another one.",
            "Dieser Text wurde in der Kirche vorgelesen, bis ihn alle kannten.",
            "Duration of the trial",
        ),
    ),
    RUNNING_TIME,
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
        elif (
            number
            and len(line.text) <= 24
            and sheet.has(number - 1, "listen")
            and _MINUTES.fullmatch(line.text)
        ):
            sheet.claim(RUNNING_TIME, number)


def _among_buttons(sheet: Sheet, number: int) -> bool:
    """Whether the next line on either side is a share, print, follow or comment button."""
    return any(
        sheet.has(near, "share", "follow", "print", "comment_count", "listen")
        for near in (number - 1, number + 1)
    )
