"""Which lines of a page are article, read off the true article: what the judge is taught with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from bench.measure import tokens

SIZE = 4
"""Tokens of a shingle, as in the measure."""


def labels(lines: Sequence[str], truth: str) -> list[float]:
    """For each line the share of its tokens that stand in the true article, in shingles across line ends.

    The lines are those that the rules left, in order. A short line (a sub-heading, a torn piece of a sentence) is
    told by the shingles that it forms with its neighbours, or by being a line of the article. What the article
    says once counts once: a second copy gets 0.
    """
    stock = Counter(_grams(tokens(truth)))
    whole = Counter(" ".join(tokens(line)) for line in truth.split("\n"))
    words = [tokens(line) for line in lines]
    stream = [word for each in words for word in each]
    covered = [False] * len(stream)
    for at, gram in enumerate(_grams(stream)):
        if stock[gram] > 0:
            stock[gram] -= 1
            covered[at : at + SIZE] = [True] * SIZE
    out: list[float] = []
    at = 0
    for each in words:
        share = sum(covered[at : at + len(each)]) / len(each) if each else 0.0
        key = " ".join(each)
        if each and len(each) < SIZE and share < 1 and whole[key] > 0:
            share = 1.0
        if share > 0.5 and whole[key] > 0:
            whole[key] -= 1
        at += len(each)
        out.append(share)
    return out


def _grams(words: Sequence[str]) -> list[tuple[str, ...]]:
    return list(zip(*(words[start:] for start in range(SIZE)), strict=False))
