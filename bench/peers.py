"""Other tools that clean text or extract it, to be measured in the same run.

C4's and RefinedWeb's line rules are written out here from their published definitions; their rules for
whole pages (too few sentences, a curly bracket, too much removed) are left out, since what is compared is the
choice of lines. The other peers are the tools themselves: `pip install -e '.[bench]'`.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Any


class PeerMissing(Exception):
    """A peer's package is not installed; the message says which."""


def load(module: str, package: str, extra: str = "bench") -> Any:
    """A module of another tool; PeerMissing names the package if it is not installed."""
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise PeerMissing(f"{package} is not installed (pip install -e '.[{extra}]')") from error


@dataclass(frozen=True, slots=True)
class Peer:
    """A tool that makes a text of a text: `run(text, language)`."""

    name: str
    about: str
    run: Callable[[str, str], str]


C4_CITATION = re.compile(r"\[\d*\]|\[edit\]|\[citation needed\]")
C4_ENDINGS = (".", "?", "!", '"', "'")
C4_POLICY = (
    "terms of use",
    "privacy policy",
    "cookie policy",
    "uses cookies",
    "use of cookies",
    "use cookies",
)


def c4_exactly(text: str, language: str = "", endings: tuple[str, ...] = C4_ENDINGS) -> str:
    """C4's line rules as datatrove has them (C4QualityFilter): kept are lines that end like a sentence."""
    kept = []
    for line in text.splitlines():
        line = line.strip()
        words = line.split()
        if any(len(word) > 1000 for word in words):
            continue
        line = C4_CITATION.sub("", line)
        if not line.endswith(endings) or line.endswith("...") or len(words) < 3:
            continue
        lower = line.lower()
        if "javascript" in lower or any(phrase in lower for phrase in C4_POLICY):
            continue
        kept.append(line)
    return "\n".join(kept)


def c4(text: str, language: str = "") -> str:
    """C4's line rules, but a curly closing quote ends a sentence too: .04 more F1 than as they stand."""
    return c4_exactly(text, language, (*C4_ENDINGS, "\u201d", "\u2019"))


REFINEDWEB_COUNTER = re.compile(
    r"\W*\d[\d.,]*[kmb]?\s+(?:likes|shares|comments|retweets|reposts|quotes|bookmarks|upvotes|downvotes|"
    r"downloads|views|followers)\W*",
    re.IGNORECASE,
)
REFINEDWEB_EDITS = (
    re.compile(r"\s?items in cart", re.IGNORECASE),
    re.compile(r"\s?read more\.\.\.$", re.IGNORECASE),
    re.compile(r"^sign-in\s?", re.IGNORECASE),
)


def refinedweb(text: str, language: str = "") -> str:
    """RefinedWeb's line-wise corrections (appendix G.2 of its paper, with the choices DCLM made)."""
    kept = []
    for line in map(str.strip, text.splitlines()):
        words = line.split()
        if (
            len(words) < 2
            or sum(map(str.isupper, line)) > 0.5 * len(line)
            or line.isdigit()
            or REFINEDWEB_COUNTER.fullmatch(line)
        ):
            continue
        if len(words) <= 10:
            for edit in REFINEDWEB_EDITS:
                line = edit.sub("", line)
        kept.append(line)
    return "\n".join(kept)


JUSTEXT_LISTS = {
    "cs": "Czech", "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish",
    "fr": "French", "he": "Hebrew", "hi": "Hindi", "it": "Italian", "ko": "Korean", "nl": "Dutch",
    "no": "Norwegian_Bokmal", "pl": "Polish", "pt": "Portuguese", "ru": "Russian", "sv": "Swedish",
    "tr": "Turkish", "uk": "Ukrainian",
}  # fmt: skip


@cache
def _justext_words(language: str) -> frozenset[str]:
    name = JUSTEXT_LISTS.get(language)
    return frozenset(load("justext", "justext").get_stoplist(name)) if name else frozenset()


def justext(text: str, language: str = "en") -> str:
    """jusText's classifier with the lines as its paragraphs, told the language; its defaults otherwise.

    It knows nothing of links and headings here, as the text does not. Where it has no list of stop words it
    runs without them, as its `-s None` does.
    """
    core = load("justext.core", "justext")
    new_paragraph = load("justext.paragraph", "justext").Paragraph
    nowhere = core.PathInfo()
    paragraphs = []
    for line in text.splitlines():
        if line.strip():
            paragraph = new_paragraph(nowhere)
            paragraph.append_text(line)
            paragraphs.append(paragraph)
    words = _justext_words(language)
    limits = {} if words else {"stopwords_low": 0.0, "stopwords_high": 0.0}
    core.classify_paragraphs(paragraphs, words, **limits)
    core.revise_paragraph_classification(paragraphs)
    return "\n".join(paragraph.text for paragraph in paragraphs if not paragraph.is_boilerplate)


def winnow(text: str, language: str = "") -> str:
    """winnow-md on the one page, with its defaults and its heuristics (its model is an extra)."""
    markdown: str = load("winnow", "winnow-md").clean(text, use_model=False).markdown
    return markdown


PEERS = (
    Peer("C4", "C4's line rules, curly closing quotes count as an end", c4),
    Peer("C4 (datatrove)", "C4's line rules exactly as datatrove has them", c4_exactly),
    Peer("RefinedWeb", "RefinedWeb's line-wise corrections", refinedweb),
    Peer("jusText", "jusText's classifier on the lines, told the language", justext),
    Peer("winnow-md", "winnow-md on the page", winnow),
)
"""The peers that read text, in the order of the table."""


def trafilatura(html: bytes, precise: bool = True) -> str:
    """trafilatura on the page's HTML: what a tool reaches that sees the tags."""
    extract = load("trafilatura", "trafilatura").extract
    return extract(html, favor_precision=precise, include_comments=False) or ""
