"""Learning which line is the headline: `python -m bench train-titles CORPUS [CORPUS …]`.

Every page of every source is run through the stages before `headline`; the lines that could be the headline are
described (newsclean/titles.py). One softmax over all candidates of a page, and the choice that it shows none, is fitted by
L-BFGS to give the true title, whichever line says it, the highest probability, with an L2 penalty. Pages whose true title
is no line but much like one are left out: an editor's second wording is no evidence against the first.

The report is made with weights that have not seen the page's site.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from bench.corpus import Corpus
from bench.folds import FOLDS, fold_of, titles_path
from newsclean import titles
from newsclean.cleaner import phrase_index
from newsclean.page import Page
from newsclean.prose import words
from newsclean.sheet import Sheet
from newsclean.stages import STAGES

SITES = 5
"""A feature counts if it stands on pages of at least so many sites."""
PENALTY = 2.5
"""Weight of the L2 penalty, chosen by cross-validation over sites."""
_WEIGHT = {"trafilatura": 0.6, "readability": 0.6, "boilerpy3": 0.6}
"""How much a page counts in the renderings that leave most titles out; the others count 1."""
CLEAN = "article alone"
"""The source of the lessons that are true articles without a title."""
TITLED = "under its title"
"""The source of the same with their titles above."""
_ALIKE = 0.5
"""Share of common words from which a line is another wording of the title."""


@dataclass
class Lesson:
    """One page: its candidates, the true title, and how much it counts."""

    source: str
    site: str
    title: str
    there: bool
    candidates: list[titles.Candidate]
    weight: float


def folded(text: str) -> str:
    """A title by the measure: case and white space folded."""
    return " ".join(text.split()).casefold()


def lessons(paths: Iterable[Path]) -> list[Lesson]:
    """The pages of these corpora that have a true title."""
    found = []
    for weight, path in zip((1.0, 0.5, 0.5, 0.5), paths, strict=False):
        for document in Corpus(path):
            if not document.gold.title:
                continue
            for source, text in document.texts.items():
                if text and text.strip():
                    lesson = _lesson(document.site, document.gold.title, source, text)
                    lesson.weight *= weight
                    found.append(lesson)
        found += _clean_lessons(path)
    return found


def _clean_lessons(path: Path) -> list[Lesson]:
    """The true articles alone, which show no title and are what a second pass sees, and the same under their titles."""
    found = []
    for document in Corpus(path):
        if document.gold.text:
            found.append(_lesson(document.site, "", CLEAN, document.gold.text))
            if title := document.gold.title:
                found.append(_lesson(document.site, title, TITLED, f"{title}\n\n{document.gold.text}"))
    return found


def _lesson(site: str, title: str, source: str, text: str) -> Lesson:
    sheet = Sheet(text, Page.read(text).lines, phrase_index())
    for stage in STAGES:
        if stage.name == "headline":
            break
        stage.run(sheet)
    there = bool(title) and folded(title) in {folded(line) for line in text.splitlines()}
    candidates = titles.candidates(sheet)
    unsure = not _right(candidates, title) and any(_alike(each.title, title) for each in candidates)
    return Lesson(source, site, title, there, candidates, 0.0 if unsure else _WEIGHT.get(source, 1.0))


def _right(candidates: list[titles.Candidate], title: str) -> list[int]:
    key = titles.same(title) if title else None
    return [number for number, each in enumerate(candidates) if titles.same(each.title) == key]


def _alike(first: str, second: str) -> bool:
    """Whether two titles share most of their words."""
    a, b = set(words(first.lower())), set(words(second.lower()))
    return bool(a & b) and len(a & b) >= _ALIKE * len(a | b)


def fit(pages: list[Lesson]) -> dict[str, float]:
    """The weights that these pages teach."""
    sites = defaultdict(set)
    for page in pages:
        for candidate in page.candidates:
            for feature in candidate.features:
                sites[feature].add(page.site)
    names = [titles.NONE, *sorted(feature for feature, where in sites.items() if len(where) >= SITES)]
    number = {name: at for at, name in enumerate(names)}
    columns: list[int] = []
    rows: list[int] = []
    owners: list[int] = []
    right: list[bool] = []
    for at, page in enumerate(pages):
        true = set(_right(page.candidates, page.title))
        for choice, features in enumerate([(titles.NONE,), *(each.features for each in page.candidates)]):
            known = [number[feature] for feature in features if feature in number]
            columns += known
            rows += [len(owners)] * len(known)
            owners.append(at)
            right.append(choice - 1 in true if true else choice == 0)
    arrays = (np.array(columns), np.array(rows), np.array(owners), np.array(right))
    counts = np.array([page.weight for page in pages])
    result = minimize(
        _loss,
        np.zeros(len(names)),
        args=(*arrays, counts),
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
) -> tuple[float, NDArray[np.float64]]:
    """Minus the logarithm of the probability of the right choices, with its gradient."""
    scores = np.bincount(rows, weights=weights[columns], minlength=len(owners))
    top = np.full(len(counts), -np.inf)
    np.maximum.at(top, owners, scores)
    share = np.exp(scores - top[owners])
    total = np.bincount(owners, weights=share, minlength=len(counts))
    good = np.bincount(owners, weights=share * right, minlength=len(counts)) + 1e-300
    value = float((counts * (np.log(total) - np.log(good))).sum() + PENALTY * (weights @ weights) / 2)
    slope = counts[owners] * (share / total[owners] - share * right / good[owners])
    return value, np.bincount(columns, weights=slope[rows], minlength=len(weights)) + PENALTY * weights


def make(paths: list[Path], output: Path, folds: Path | None) -> dict[str, Counter[str]]:
    """Write the weights that these corpora teach, and those of each fold to the folder `folds`; the counts by source, on
    sites not seen.
    """
    pages = lessons(paths)
    report: dict[str, Counter[str]] = defaultdict(Counter)
    for held_out in range(FOLDS):
        table = fit([page for page in pages if fold_of(page.site) != held_out])
        if folds:
            folds.mkdir(parents=True, exist_ok=True)
            _write(table, titles_path(folds, held_out))
        for page in pages:
            if fold_of(page.site) == held_out:
                _count(report[page.source], page, table)
    _write(fit(pages), output)
    return report


def _write(table: Mapping[str, float], path: Path) -> None:
    path.write_text(json.dumps(table, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


def _count(counts: Counter[str], page: Lesson, table: Mapping[str, float]) -> None:
    found = titles.choose(page.candidates, table)
    found = found if found and found.likely >= titles.LIKELY else None
    right = found is not None and folded(found.title) == folded(page.title)
    counts["all"] += 1
    counts["there"] += page.there
    counts["right"] += right
    counts["right, there"] += right and page.there
    counts["wrong"] += found is not None and not right
