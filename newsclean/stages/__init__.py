"""The stages, in the order they run: the first claim on a line wins, so the order is part of what they mean."""

from __future__ import annotations

from collections.abc import Callable

from ..hints import hint
from ..records import dataclass
from ..rules import Rule
from ..sheet import Sheet
from . import (
    ads,
    appeals,
    body,
    byline,
    comments,
    consent,
    credits,
    duplicates,
    headline,
    images,
    joins,
    legal,
    navigation,
    paywall,
    promos,
    related,
    share,
    skip_links,
)


@dataclass(frozen=True, slots=True)
class Stage:
    """A named step of the cleaning: why it is there, its rules, and the function that claims with them."""

    name: str
    why: str
    rules: tuple[Rule, ...]
    run: Callable[[Sheet], None]


STAGES: tuple[Stage, ...] = (
    # Words first: a torn word would hide a phrase.
    Stage("joins", "Words that the layout tore apart (drop capitals).", joins.RULES, joins.run),
    # What you know about a site comes before all that is guessed.
    Stage(
        "site", "What the rules of your own packs name, if they name no other stage.", (), lambda sheet: None
    ),
    # Walls and links that look like nothing else; cookie paragraphs would be taken for the body's first.
    Stage("skip_links", "Links that jump over menus.", skip_links.RULES, skip_links.run),
    Stage("consent", "Cookie and tracking walls.", consent.RULES, consent.run),
    Stage("share", "Share, follow, print, listen and comment buttons.", share.RULES, share.run),
    # A caption often stands where a standfirst would, so captions go before the headline is looked for.
    Stage("images", "Captions, credits, alternative texts, galleries.", images.RULES, images.run),
    # A wall is put in the words of an offer, but says more than one; so it comes before the boxes.
    Stage("paywall", "Notes that the rest is for subscribers.", paywall.RULES, paywall.run),
    # Boxes in and around the text: their slogans look like headlines.
    Stage("ads", "Advertisement markers, sponsor and affiliate notes.", ads.RULES, ads.run),
    Stage("promos", "Newsletter, app, podcast, event, subscription boxes.", promos.RULES, promos.run),
    Stage("appeals", "Donation and membership appeals.", appeals.RULES, appeals.run),
    # The headline parts the menus above from the article below; names and dates are told by standing near it.
    Stage("headline", "Title, kicker, standfirst, a title told twice.", headline.RULES, headline.run),
    Stage("byline", "Authors, dates, reading time, time stamps.", byline.RULES, byline.run),
    # What stands below the article: comments run to the end of the page, so shorter lists come before them.
    Stage("credits", "Agencies, contributors, initials, bios, contacts.", credits.RULES, credits.run),
    Stage("related", "Read-more links, lists of headlines, tags.", related.RULES, related.run),
    Stage("comments", "Comment forms, rules and threads.", comments.RULES, comments.run),
    Stage("legal", "Copyright, terms, site footers.", legal.RULES, legal.run),
    # Menus after all that has a name of its own: what is left above the headline is menu.
    Stage("navigation", "Menus, breadcrumbs, search, login, weather bars.", navigation.RULES, navigation.run),
    # With all noise known: what is told twice, and what does not belong by its structure.
    Stage("duplicates", "The same paragraph again.", duplicates.RULES, duplicates.run),
    Stage("body", "What is left and is no part of the article by its structure.", body.RULES, body.run),
)

RULES: dict[str, Rule] = {rule.name: rule for stage in STAGES for rule in stage.rules}
for _rule in RULES.values():
    hint(_rule.near)
