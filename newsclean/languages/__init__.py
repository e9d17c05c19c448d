"""The language packs: what news sites print around articles, by concept, one module a language.

A pack is a module of plain literals: CODE (BCP 47), NAME and PHRASES, which gives phrases for the CONCEPTS below;
docs/adding-a-language.md tells how phrases are written. "Weak" phrases count only outside the prose or beside other
noise. The packs of every page (PACKS) have phrases for each concept, and their STOPWORDS; the others are imported when a
page speaks their language (language.py), and have their common words in stopwords.py.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from . import de, en, es, fr

PACKS: tuple[ModuleType, ...] = (en, de, es, fr)
"""The packs that are looked up on every page, together, since pages mix languages."""

OTHERS: tuple[str, ...] = (
    "da", "nl", "it", "no", "pl", "pt", "sv", "cs", "tr", "ru", "uk", "ja", "ko", "zh",
)  # fmt: skip
"""The codes of the packs that are looked up where a page speaks their language."""


def pack(code: str) -> ModuleType:
    """The pack of a language."""
    return import_module(f"{__name__}.{code}")


def all_packs() -> tuple[ModuleType, ...]:
    """All packs there are."""
    return (*PACKS, *map(pack, OTHERS))


CONCEPTS: dict[str, str] = {
    "skip_link": "links that jump over menus",
    "menu": "words of the site's interface that are never article text",
    "section": "names of sections and generic menu words (weak)",
    "breadcrumb": "what opens the path of the page",
    "search": "search boxes",
    "login": "log-in and account links",
    "consent": "cookie and tracking walls",
    "weather_clock": "weather, clock and ticker bars",
    "share": "share buttons",
    "follow": "invitations to follow the publisher",
    "print": "print and save buttons",
    "listen": "players for audio and video",
    "comment_count": "comment counters and invitations",
    "image_marker": "words of a picture's frame",
    "credit_prefix": "what opens a photo credit",
    "credit_word": "sources of pictures",
    "ad_marker": "advertisement markers",
    "sponsored": "notes that somebody paid",
    "affiliate": "notes that the publisher earns by links",
    "newsletter": "newsletter boxes",
    "app": "app boxes",
    "podcast": "podcast boxes",
    "event": "event boxes",
    "channel": "messenger channels",
    "subscription": "offers to subscribe",
    "donation": "donation and membership appeals",
    "donation_widget": "lines of a payment box (weak)",
    "paywall": "notes that the rest is for subscribers",
    "read_more": "what opens a link to another story",
    "read_more_bare": "links to more text (weak)",
    "related_head": "headings of lists of other stories",
    "most_read_head": "headings of lists of popular stories",
    "tags_head": "what announces tags",
    "list_more": "buttons that lengthen a list (weak)",
    "byline_prefix": "what opens a byline",
    "published": "what opens the date of publication",
    "updated": "what opens the date of the last change",
    "reading_time": "reading times",
    "role": "job titles of authors (weak)",
    "desk": "unsigned bylines and desks",
    "contributed": "who contributed to the reporting",
    "editing": "who reported and edited",
    "production": "who produced, drew or programmed it",
    "author_bio": "notes on the author",
    "contact": "how to reach the author or the newsroom",
    "correction": "correction notes: they stay, and guard their line",
    "comments_head": "headings of comment sections",
    "comments_rule": "comment forms and rules",
    "copyright": "sentences that reserve rights",
    "reprint": "where the article first appeared, how to reprint it",
    "terms": "links of the footer (weak)",
    "error": "what a page says that could not be shown",
    "live": "words of live blogs",
    "button": "buttons (weak)",
}
"""What sites print, by the name that rules and packs use for it."""
