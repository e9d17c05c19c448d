"""What running prose looks like, in any language: the plain measures that rules and the judge share."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache, lru_cache

from .patterns import Pattern

END_MARKS = frozenset(".!?…。！？｡।؟۔")
"""Characters that end a sentence."""
_CLOSERS = "\"'”’»)]›“‘」』）*"
"""What may stand after the end of a sentence."""
_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")

PERSONAL = Pattern(
    r"\b(?:we|our|ours|us|you|your|yours|wir|unser\w*|uns|sie|ihr\w*|du|dein\w*|nosotros|nuestr[oa]s?|tus?|sus?|usted(?:es)?|te|"
    r"nous|notre|nos|vous|votre|vos)\b"
)
"""Words by which a publisher speaks to its readers, in the folded line."""


def is_dense(character: str) -> bool:
    """Whether a character is of a script that writes words without spaces, or with their particles (Hangul)."""
    return character >= "\u0e00" and _cjk().match(character) is not None


def personal(words: Collection[str]) -> Pattern:
    """A pattern for "we" and "you" of other languages; where words have no spaces around them, as parts of longer ones."""
    dense = [word for word in words if is_dense(word[0])]
    spaced = [word for word in words if not is_dense(word[0])]
    return Pattern("|".join([*dense, *(rf"\b{word}\b" for word in spaced)]))


def width(text: str) -> int:
    """Characters, each CJK or Thai character counted as two and a half: it says what takes two or three Latin letters."""
    return len(text) if not beyond_latin(text) else len(text) + len(_cjk().findall(text)) * 3 // 2


def ends_sentence(text: str) -> bool:
    """Whether the text ends as a sentence does; closing quotes and brackets are looked through."""
    bare = text.rstrip(_CLOSERS)
    return bool(bare) and bare[-1] in END_MARKS


def has_letters(text: str, leads: bytes) -> bool:
    """Whether a text has a character whose UTF-8 form begins with one of these bytes: quicker than to look for a script,
    whose set of letters also takes long to compile."""
    if text.isascii():
        return False
    data = text.encode("utf-8", "surrogatepass")
    return len(data.translate(None, leads)) < len(data)


EAST_ASIAN = bytes(range(0xE3, 0xEE))
"""The bytes with which U+3000 to U+DFFF begin: kana, Han and Hangul are among them."""
CYRILLIC = bytes(range(0xD0, 0xD4))
"""Those of U+0400 to U+04FF."""


def word_count(text: str) -> int:
    """Words of letters; each two CJK or Thai characters count as one word."""
    if text.isascii():
        return text.count(" ") + 1 if text else 0
    return _foreign_word_count(text)


def beyond_latin(text: str) -> int:
    """How many characters of a text are not in windows-1252: quicker than to look for a script, where there are few."""
    return 0 if text.isascii() else len(text) - len(text.encode("windows-1252", "ignore"))


@cache
def _cjk() -> re.Pattern[str]:
    """Letters of scripts without spaces; compiled when it is needed, since so large a set takes long."""
    return re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]")


@lru_cache(maxsize=4096)
def _foreign_word_count(text: str) -> int:
    if beyond_latin(text) * 3 <= len(text):
        return text.count(" ") + 1
    dense = len(_cjk().findall(text))
    return dense // 2 if dense * 3 > len(text) else text.count(" ") + 1


def words(text: str) -> list[str]:
    """The words of a text, without digits and punctuation."""
    return _WORD.findall(text)


LEAST_PROSE = 25
"""Characters that a paragraph has at least."""


@lru_cache(maxsize=4096)
def is_prose(text: str) -> bool:
    """Whether a line reads like a paragraph of an article: long enough, mostly small letters, ended as a sentence."""
    if len(text) < LEAST_PROSE or not ends_sentence(text):
        return False
    count = word_count(text)
    if count < 8:
        return False
    if count >= 60:
        return True
    capitals = sum(1 for word in text.split() if word[0].isupper())
    return capitals * 2 < count + 2
