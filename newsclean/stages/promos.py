"""promos: boxes for the publisher's own newsletters, apps, podcasts, channels, events and subscriptions."""

from __future__ import annotations

from ..rules import Rule
from ..sheet import Sheet
from .examples import OPENING, SECOND
from .matching import claim_all

_BOXES = (
    Rule(
        name="promos/publisher-newsletter",
        why="What the editors of a named publisher send out each day.",
        pattern=r"(?:each|every) \s [^.]{0,60} , \s (?P<publisher>(?-i:\p{Lu})[\w ]{1,40}?)['’]s \s editors \s send .*",
        near=("editors send",),
        max_length=600,
        field="publisher",
        removes=(
            "Each evening at 1830 UTC, DW's editors send out a selection of the day's hard news and quality feature journalism.",
        ),
        keeps=("Every Friday, the paper's editors send each other home with a song, she said.",),
    ),
    Rule(
        name="promos/newsletter",
        why="An invitation to a newsletter.",
        concepts=("newsletter",),
        removes=("Sign up for our newsletter", "Newsletter abonnieren"),
        keeps=("She asked readers to sign up for the newsletter of history.",),
    ),
    Rule(
        name="promos/app",
        why="An invitation to the publisher's app.",
        concepts=("app",),
        removes=("Download our app",),
        keeps=("The app that sank the bank was written in a weekend by two students.",),
    ),
    Rule(
        name="promos/podcast",
        why="An invitation to the publisher's podcast.",
        concepts=("podcast",),
        removes=("Subscribe to our podcast",),
        keeps=("In a podcast last week the minister called the plan a fairy tale.",),
    ),
    Rule(
        name="promos/channel",
        why="An invitation to a channel in a messenger.",
        concepts=("channel",),
        removes=("Join our WhatsApp channel",),
        keeps=("The suspects had planned the raid in a WhatsApp group called Sunday School.",),
    ),
    Rule(
        name="promos/event",
        why="An invitation to an event of the publisher.",
        concepts=("event",),
        removes=("Save the date",),
        keeps=("The event was cancelled after the rain had turned the field into a lake.",),
    ),
    Rule(
        name="promos/subscription",
        why="An offer to subscribe.",
        concepts=("subscription",),
        removes=("Subscribe now",),
        keeps=(
            "Those who subscribe to this view tend to live far from the sea, the study finds.",
            f"Start your free trial, says the toaster. It is a handsome machine, and a dear one.\n{OPENING}\n{SECOND}",
        ),
    ),
)
_SIGN_UP = Rule(
    name="promos/sign-up",
    why="A sentence that invites to a newsletter, in whatever words.",
    pattern=r"""(?!.*(?-i:[“„«"]))(?!.*\b(?:said|says|told|asked|sagte|sagt|dijo|dice|dit)\b)(?:
            (?:sign\sup|subscribe|register) \s (?:now\s|here\s|today\s)? (?:for|to) \b [^.!?]{0,80} \b(?:our|your|free|daily|weekly)\b [^.!?]{0,40} \b(?:newsletters?|inbox|bulletin|e-?mails?)\b .{0,140}
            | (?:[^.!?]{3,60}[:–—-]\s)? (?:abonnieren|bestellen|lesen) \s sie \s [^.!?]{0,60} newsletter .{0,140} | (?:abonnier|hol|bestell)e? \s (?:dir\s)?[^.!?]{0,60} newsletter .{0,140}
            | (?:suscríbete|apúntate|regístrate|inscríbete) \s [^.!?]{0,80} \b(?:newsletters?|boletín|boletines)\b .{0,140}
            | (?:inscrivez-vous|abonnez-vous|recevez) \s [^.!?]{0,80} (?:newsletters?|infolettre|lettre\sd'information|boîte\s(?:mail|de\sréception)) .{0,140})""",
    near=(
        "newsletter",
        "inbox",
        "bulletin",
        "mail",
        "boletín",
        "boletines",
        "infolettre",
        "lettre",
        "réception",
    ),
    max_length=300,
    removes=(
        "Sign up for The Tide, our free newsletter on the coast, every Tuesday.",
        "Jeden Morgen wissen, was wichtig ist: Abonnieren Sie unseren kostenlosen Newsletter.",
        "Recevez chaque matin nos infos dans votre boîte mail.",
    ),
    keeps=(
        "Sign up for our newsletter, said the sign at the door, and nobody ever did.",
        "Subscribe to our free daily bulletin, he told the bishops, and they did.",
    ),
)
_HEADING = Rule(
    name="promos/podcast-heading",
    why="The heading of a podcast box.",
    removes=(
        f"{OPENING}\n✂ The Harbour as a podcast\nEpisode 3: the bridge. Wherever you get your podcasts.\n{SECOND}",
    ),
    keeps=(f"{OPENING}\nThe podcast that changed the town\n{SECOND}",),
)
_PODCAST = next(rule for rule in _BOXES if rule.name == "promos/podcast")
RULES = (*_BOXES, _SIGN_UP, _HEADING)
_HEADING_SIZE = 60
"""Characters that the heading of a box has at the most."""


def run(sheet: Sheet) -> None:
    claim_all(sheet, RULES)
    _podcast_boxes(sheet)


def _podcast_boxes(sheet: Sheet) -> None:
    """Claim the heading above an invitation to a podcast, and the invitation that such a heading vouches for."""
    for number, line in list(sheet.open()):
        below = number + 1
        if (
            len(line.text) > _HEADING_SIZE
            or "podcast" not in line.fold
            or below >= len(sheet.lines)
            or sheet.prose[number]
        ):
            continue
        claim = sheet.claims[below]
        if (
            claim is None and sheet.has(below, "podcast") and sheet.claim(_PODCAST, below)
        ) or claim is _PODCAST:
            sheet.claim(_HEADING, number)
