"""Learning to choose: one softmax over all choices of a page, and the one that none of them is right.

Each choice is described by features; each feature has a weight; the sum of its weights is a choice's score. The weights
are fitted by L-BFGS to give the right choices, which may be several, the highest probability together, with an L2
penalty. Titles and authors are learned so (train_titles.py, train_authors.py).
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from newsclean.titles import NONE

SITES = 5
"""A feature counts if it stands on pages of at least so many sites."""


@dataclass
class Lesson:
    """One page: the features of its choices, the numbers of the right ones, and how much it counts.

    right: counted from 1; 0 is that none is right.
    """

    source: str
    site: str
    choices: list[tuple[str, ...]]
    right: frozenset[int]
    weight: float = 1.0


def fit(lessons: Sequence[Lesson], penalty: float) -> dict[str, float]:
    """The weights that these pages teach. penalty: weight of the L2 penalty."""
    sites = defaultdict(set)
    for lesson in lessons:
        for features in lesson.choices:
            for feature in features:
                sites[feature].add(lesson.site)
    names = [NONE, *sorted(feature for feature, where in sites.items() if len(where) >= SITES)]
    number = {name: at for at, name in enumerate(names)}
    columns: list[int] = []
    rows: list[int] = []
    owners: list[int] = []
    right: list[bool] = []
    for at, lesson in enumerate(lessons):
        for choice, features in enumerate([(NONE,), *lesson.choices]):
            known = [number[feature] for feature in features if feature in number]
            columns += known
            rows += [len(owners)] * len(known)
            owners.append(at)
            right.append(choice in lesson.right)
    arrays = (np.array(columns), np.array(rows), np.array(owners), np.array(right))
    counts = np.array([lesson.weight for lesson in lessons])
    result = minimize(
        _loss,
        np.zeros(len(names)),
        args=(*arrays, counts, penalty),
        jac=True,
        method="L-BFGS-B",
        options={"maxiter": 150},
    )
    return {name: round(float(weight), 3) for name, weight in zip(names, result.x, strict=True)}


def _loss(
    weights: NDArray[np.float64],
    columns: NDArray[np.int64],
    rows: NDArray[np.int64],
    owners: NDArray[np.int64],
    right: NDArray[np.bool_],
    counts: NDArray[np.float64],
    penalty: float,
) -> tuple[float, NDArray[np.float64]]:
    """The negative log probability of the right choices, with its gradient."""
    scores = np.bincount(rows, weights=weights[columns], minlength=len(owners))
    top = np.full(len(counts), -np.inf)
    np.maximum.at(top, owners, scores)
    share = np.exp(scores - top[owners])
    total = np.bincount(owners, weights=share, minlength=len(counts))
    good = np.bincount(owners, weights=share * right, minlength=len(counts)) + 1e-300
    value = float((counts * (np.log(total) - np.log(good))).sum() + penalty * (weights @ weights) / 2)
    slope = counts[owners] * (share / total[owners] - share * right / good[owners])
    return value, np.bincount(columns, weights=slope[rows], minlength=len(weights)) + penalty * weights


def write(table: Mapping[str, float], path: Path) -> None:
    """Write weights to a file, one a line."""
    path.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
