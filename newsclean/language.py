"""Which language a text is in, told by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable
from functools import cache

from .languages import OTHERS, PACKS
from .languages.stopwords import SCRIPTS, STOPWORDS
from .prose import EAST_ASIAN, beyond_latin, has_letters, words

_LATER = {"sw", "xh", "zu"}
"""Languages that have been added since: the judge must not meet words that it has not been taught."""
_FEWEST_WORDS = 20
_SAMPLE = 5000
"""Characters looked at."""
_SCRIPT_SAMPLE = 1000
"""Characters looked at to tell a language by its script."""


@cache
def _foreign() -> re.Pattern[str]:
    """Letters of other scripts than the Latin, roughly; compiled when it is needed, since so large a set takes long."""
    return re.compile("[\u0370-\u1fff\u2c00-\u2dff\u3040-\uffff\U00020000-\U0003ffff]")


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    """Each common word to the languages that have it."""
    table: dict[str, tuple[str, ...]] = {}
    for code, stop in _all_stopwords():
        alone = (code,)
        for word in stop:
            table[word] = (*table[word], code) if word in table else alone
    return table


def _all_stopwords() -> list[tuple[str, Collection[str]]]:
    return [*((pack.CODE, pack.STOPWORDS) for pack in PACKS), *STOPWORDS.items()]


@cache
def common_words() -> frozenset[str]:
    """The commonest words of the languages that the judge was taught with."""
    return frozenset().union(*(stop for code, stop in _all_stopwords() if code not in _LATER))


def language_of(text: str) -> str | None:
    """The BCP 47 code of a text's language; None below 20 words or where nothing tells it."""
    sample = text[:_SAMPLE]
    if not sample.isascii() and (code := _by_script(sample)):
        return code
    found = words(sample.lower())
    if len(found) < _FEWEST_WORDS:
        return None
    votes: dict[str, float] = {}
    owners = _owners()
    for word, times in Counter(found).items():
        if word in owners:
            codes = owners[word]
            for code in codes:
                votes[code] = votes.get(code, 0.0) + times / len(codes)
    if not votes:
        return None
    code, score = min(votes.items(), key=lambda vote: (-vote[1], vote[0]))
    return code if score >= 0.06 * len(found) else None


@cache
def _letters(letters: str) -> re.Pattern[str]:
    return re.compile(f"[{letters}]")  # when it is needed, since so large a set takes long


_KANA, _HANGUL, _HAN = "\u3041-\u30fa", "\uac00-\ud7a3", "\u4e00-\u9fff"


@cache
def _own_words() -> dict[str, frozenset[str]]:
    """The common words of each other pack's language that no language of the first packs has."""
    everywhere = frozenset(word for pack in PACKS for word in pack.STOPWORDS)
    return {code: STOPWORDS[code] - everywhere for code in OTHERS if code in STOPWORDS}


@cache
def _all_own_words() -> frozenset[str]:
    return frozenset().union(*_own_words().values())


def packs_for(lines: Iterable[str]) -> tuple[str, ...]:
    """The codes of the other packs whose languages stand on a page of these lines, in lower case.

    One common word tells a language on a page of a few lines, a fifth of all of them on a long one: articles hold nearly all
    of them, names and quotations a few. Chinese, Japanese and Korean are told by their script.
    """
    text = "\n".join(lines)
    words = set(text.split())
    need = max(1, len(words) // 20)
    known = words & _all_own_words()
    codes = [code for code, own in _own_words().items() if len(own & known) >= min(need, len(own) // 5)]
    if has_letters(text, EAST_ASIAN):
        some = max(1, len(text) // 30)
        kana, hangul, han = (len(_letters(each).findall(text)) >= some for each in (_KANA, _HANGUL, _HAN))
        codes += ["ja"] * kana + ["ko"] * hangul + ["zh"] * (han and not kana)
    return tuple(codes)


def _by_script(sample: str) -> str | None:
    """The language that a script belongs to, if most of the letters are of it; kana and Hangul decide before Han."""
    counts: Counter[str] = Counter()
    letters = 0
    if beyond_latin(sample) * 3 < len(sample) or len(_foreign().findall(sample)) * 3 < len(sample):
        return None
    for character in sample[:_SCRIPT_SAMPLE]:
        if character.isalpha():
            letters += 1
            if character > "\u02ff":
                point = ord(character)
                code = next(
                    (c for c, ranges in SCRIPTS if any(low <= point <= high for low, high in ranges)), None
                )
                if code:
                    counts[code] += 1
    if letters < _FEWEST_WORDS or sum(counts.values()) * 2 < letters:
        return None
    if counts["ja"] * 20 >= letters:
        return "ja"
    return counts.most_common(1)[0][0]
