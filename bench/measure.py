"""The measure: 4-gram shingles, precision and recall a document, means over documents, F1 of the means.

It is the measure of scrapinghub/article-extraction-benchmark, with one change: each Chinese, Japanese, Korean
and Thai character is a token of its own, so that a clause written without spaces is more than one token.
"""

from __future__ import annotations

import random
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import fmean
from typing import Any

SHINGLE = 4
"""Tokens in a shingle; a text of fewer tokens is one shingle of what there is."""

_SINGLE = (
    "\u0e00-\u0e7f"  # Thai
    "\u1100-\u11ff\u3130-\u318f\uac00-\ud7af"  # Hangul
    "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # kana
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Han
)
_ANY_SINGLE = re.compile(f"[{_SINGLE}]")
_WORD = re.compile(r"\w+")
_WORD_OR_SINGLE = re.compile(rf"[{_SINGLE}]|[^\W{_SINGLE}]+")

Shingles = Counter[tuple[str, ...]]


def tokens(text: str) -> list[str]:
    r"""The tokens of a text: runs of `\w`, and each CJK or Thai character by itself. Case counts."""
    return (_WORD_OR_SINGLE if _ANY_SINGLE.search(text) else _WORD).findall(text)


def grams(words: Sequence[str], size: int) -> list[tuple[str, ...]]:
    """All runs of `size` neighbouring tokens, in order; one shorter run where there are fewer tokens."""
    if len(words) < size:
        return [tuple(words)] if words else []
    return list(zip(*(words[start:] for start in range(size)), strict=False))


def shingles(text: str) -> Shingles:
    """The multiset of a text's shingles."""
    return Counter(grams(tokens(text), SHINGLE))


@dataclass(frozen=True, slots=True)
class Score:
    """How one text compares with the true one: shingles in both, in the prediction, in the truth."""

    shared: int
    predicted: int
    true: int

    @property
    def precision(self) -> float | None:
        """Share of the predicted shingles that are true; None, and not in the mean, if none is predicted."""
        return self.shared / self.predicted if self.predicted else None

    @property
    def recall(self) -> float | None:
        """Share of the true shingles that are predicted; None, and not in the mean, if there is no truth."""
        return self.shared / self.true if self.true else None

    @property
    def f1(self) -> float:
        """F1 of this one document, to order documents by; the figure reported is `Summary.f1`."""
        return harmonic(self.precision or 0.0, self.recall or 0.0)


def compare(truth: Shingles, prediction: str) -> Score:
    """The score of a predicted text."""
    predicted = shingles(prediction)
    small, large = sorted((truth, predicted), key=len)
    shared = sum(min(count, large[shingle]) for shingle, count in small.items() if shingle in large)
    return Score(shared, predicted.total(), truth.total())


def harmonic(precision: float, recall: float) -> float:
    """The harmonic mean; 0 if both are 0."""
    return 2 * precision * recall / (precision + recall) if precision + recall else 0.0


@dataclass(frozen=True, slots=True)
class Summary:
    """Means over documents, and F1 of the two means."""

    documents: int
    precision: float
    recall: float

    @property
    def f1(self) -> float:
        """F1 of mean precision and mean recall."""
        return harmonic(self.precision, self.recall)


def summary(scores: Sequence[Score]) -> Summary:
    """The means over documents; one without a prediction has no precision, one without a truth no recall."""
    precisions = [score.precision for score in scores if score.precision is not None]
    recalls = [score.recall for score in scores if score.recall is not None]
    return Summary(
        documents=len(scores),
        precision=fmean(precisions) if precisions else 0.0,
        recall=fmean(recalls) if recalls else 0.0,
    )


Interval = tuple[float, float]


def interval(scores: Sequence[Score], rounds: int = 1000) -> Interval:
    """The 95 % bootstrap interval of F1: documents drawn with replacement, always the same draws."""
    return _bootstrap(len(scores), rounds, _resampled_f1(scores))


def difference_interval(before: Sequence[Score], after: Sequence[Score], rounds: int = 1000) -> Interval:
    """The 95 % bootstrap interval of F1 after minus F1 before, over the same documents in the same order."""
    old, new = _resampled_f1(before), _resampled_f1(after)
    return _bootstrap(len(before), rounds, lambda picks: new(picks) - old(picks))


def _resampled_f1(scores: Sequence[Score]) -> Callable[[list[int]], float]:
    precision, has_precision = _columns([score.precision for score in scores])
    recall, has_recall = _columns([score.recall for score in scores])

    def f1(picks: list[int]) -> float:
        return harmonic(
            sum(map(precision, picks)) / (sum(map(has_precision, picks)) or 1),
            sum(map(recall, picks)) / (sum(map(has_recall, picks)) or 1),
        )

    return f1


def _columns(values: Sequence[float | None]) -> tuple[Callable[[Any], float], Callable[[Any], int]]:
    return [value or 0.0 for value in values].__getitem__, [value is not None for value in values].__getitem__


def _bootstrap(size: int, rounds: int, statistic: Callable[[list[int]], float]) -> Interval:
    if not size:
        return 0.0, 0.0
    draw = random.Random(0)
    values = sorted(statistic(draw.choices(range(size), k=size)) for _ in range(rounds))
    return values[int(0.025 * rounds)], values[int(0.975 * rounds)]
