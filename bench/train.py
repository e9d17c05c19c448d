"""Learning the structural judge's weights from a corpus: `python -m bench train CORPUS [CORPUS …]`.

Every page of every source is run through all stages but the last; the lines that are left are described
(newsclean/judge.py) and labelled by the true article (bench/labels.py). Two logistic regressions are fitted: one on
the line and its neighbours, one on the scores that the first gives around a line. The second is taught with scores
for pages whose site the first had not seen. Clean pages (the true article itself, with and without its title) are
among the lessons, so that the judge learns to leave them alone.

With folds, nothing is reported on a site that any part of the judge has seen.
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bench.corpus import Corpus, Document
from bench.folds import FOLDS, fold_of, path_of, read_titles
from bench.labels import labels
from bench.measure import tokens
from newsclean import judge
from newsclean.cleaner import phrase_index
from newsclean.page import Page
from newsclean.sheet import Sheet
from newsclean.stages import STAGES

SITES = 4
"""A word is a feature if it stands in lines of at least so many sites."""


@dataclass
class Lesson:
    """One page as the judge sees it: the sheet before the last stage, its description, and the right answers."""

    source: str
    site: str
    document: str
    sheet: judge.Whole
    seen: judge.Description
    share: list[float]
    sizes: list[int]
    weight: float
    scores: list[float] = field(default_factory=list)


def prepared(text: str, titles: dict[str, float] | None) -> Sheet:
    """A page with all stages run but the last; `titles` are weights of headlines."""
    model = judge.Model({}, [], [], [], 0.0, {}, titles)
    lines = Page.read(text).lines
    sheet = Sheet(text, lines, phrase_index(lines), model=model)
    for stage in STAGES[:-1]:
        stage.run(sheet)
    return sheet


def lessons(
    paths: Iterable[Path], vocabulary: dict[str, int], titles: Sequence[dict[str, float]]
) -> Iterator[Lesson]:
    """All pages; the headline of each is found by the weights, if there are any, that have not seen its site."""
    for path in paths:
        for document in Corpus(path):
            table = titles[fold_of(document.site)] if titles else None
            for source, text in pages_of(document):
                yield lesson(document, source, text, vocabulary, table)


def pages_of(document: Document) -> Iterator[tuple[str, str]]:
    """The renderings of a page, and the true article as a page of its own."""
    yield from document.texts.items()
    gold = document.gold
    yield "clean", gold.text
    if gold.title:
        yield "clean", "\n\n".join(part for part in (gold.title, gold.description, gold.text) if part)


def lesson(
    document: Document, source: str, text: str, vocabulary: dict[str, int], titles: dict[str, float] | None
) -> Lesson:
    sheet = judge.Whole(prepared(text, titles))
    seen = judge.describe(sheet, vocabulary)
    lines = [sheet.lines[number].text for number in seen.numbers]
    sizes = [len(tokens(line)) for line in lines]
    share = labels(lines, document.gold.text)
    weight = {"clean": 1.0, "resiliparse_main": 1.5}.get(source, 1.0) * (
        1.0 if document.set != "wcxb" else 0.5
    )
    found = sum(part * size for part, size in zip(share, sizes, strict=True))
    if found < 0.6 * len(tokens(document.gold.text)):
        weight *= 0.2  # the true article is not on this page, or is another text
    return Lesson(source, document.site, document.id, sheet, seen, share, sizes, weight)


def vocabulary_of(paths: Iterable[Path]) -> dict[str, int]:
    """Words of short lines that stand on pages of enough sites, numbered."""
    sites: dict[str, set[str]] = defaultdict(set)
    for path in paths:
        for document in Corpus(path):
            for _, text in pages_of(document):
                for line in Page.read(text).lines:
                    if len(line.text) < 400:
                        for word in judge.terms(judge.WORD.findall(line.text[len(line.mark) :].lower())):
                            if len(sites[word]) < SITES:
                                sites[word].add(document.site)
    return {
        word: number for number, word in enumerate(sorted(w for w, s in sites.items() if len(s) >= SITES))
    }


def matrix(rows: Sequence[Sequence[int]], width: int) -> csr_matrix:
    """Rows of feature numbers as a sparse matrix of ones."""
    pointers = np.zeros(len(rows) + 1, dtype=np.int64)
    pointers[1:] = np.cumsum([len(row) for row in rows])
    columns = np.fromiter((each for row in rows for each in row), dtype=np.int32, count=int(pointers[-1]))
    return csr_matrix((np.ones(len(columns), dtype=np.float32), columns, pointers), shape=(len(rows), width))


def line_weights(each: Lesson) -> np.ndarray:
    """How much each line of a page counts: by its words, and no page more than another."""
    raw = np.array([math.sqrt(size + 1) for size in each.sizes])
    return raw * each.weight * 30 / max(30.0, math.sqrt(raw.sum()) * 5)


def fit(x: csr_matrix, y: np.ndarray, w: np.ndarray, strength: float) -> np.ndarray:
    """The weights of a logistic regression without intercept (the features hold a constant)."""
    model = LogisticRegression(C=strength, fit_intercept=False, max_iter=150, tol=1e-3)
    model.fit(x, y, sample_weight=w)
    weights: np.ndarray = model.coef_[0]
    return weights


@dataclass
class Lessons:
    """All lessons as arrays: one row a line, pages one after the other."""

    pages: list[Lesson]
    vocabulary: dict[str, int]
    x: csr_matrix
    y: np.ndarray
    w: np.ndarray
    folds: np.ndarray
    starts: np.ndarray

    @classmethod
    def gather(cls, paths: Sequence[Path], titles: Sequence[dict[str, float]] = ()) -> Lessons:
        vocabulary = vocabulary_of(paths)
        pages = [page for page in lessons(paths, vocabulary, titles) if page.share]
        rows = [ids for page in pages for ids in page.seen.ids]
        return cls(
            pages,
            vocabulary,
            matrix(rows, judge.LEXICON_BASE + len(vocabulary)),
            np.array([share > 0.5 for page in pages for share in page.share], dtype=np.int8),
            np.concatenate([line_weights(page) for page in pages]),
            np.array([fold_of(page.site) for page in pages for _ in page.share], dtype=np.int8),
            np.cumsum([0] + [len(page.share) for page in pages]),
        )

    def context(self, scores: np.ndarray) -> csr_matrix:
        """The second model's rows, from the scores of the first."""
        rows: list[list[int]] = []
        for number, page in enumerate(self.pages):
            part = scores[self.starts[number] : self.starts[number + 1]]
            rows += judge.describe_scores(page.sheet, page.seen, part.tolist())
        return matrix(rows, judge.G.size)


LINE_STRENGTH, CONTEXT_STRENGTH = 0.05, 0.05
SWITCH = 0.3
THRESHOLDS = {"balanced": 0.23, "precision": -1.2, "recall": 2.4}
"""Added to every line's score, by the favor dial."""


def train(data: Lessons, rows: np.ndarray) -> dict[str, Any]:
    """A model, as it is written down, taught with these rows (a mask)."""
    scores = np.zeros(len(data.y))
    for fold in range(FOLDS):
        seen, held = rows & (data.folds != fold), rows & (data.folds == fold)
        if held.any():
            scores[held] = data.x[held] @ fit(data.x[seen], data.y[seen], data.w[seen], LINE_STRENGTH)
    line = fit(data.x[rows], data.y[rows], data.w[rows], LINE_STRENGTH)
    around = data.context(scores)
    context = fit(around[rows], data.y[rows], data.w[rows], CONTEXT_STRENGTH)
    return record_of(data.vocabulary, line, context)


def record_of(vocabulary: dict[str, int], line: np.ndarray, context: np.ndarray) -> dict[str, Any]:
    """The model as it is written down: weights that matter, in hundredths, and words that have one."""
    words = [
        word
        for word, number in vocabulary.items()
        if abs(line[judge.LEXICON_BASE + number]) >= LEAST_WORD_WEIGHT
    ]
    numbers = [*range(judge.LEXICON_BASE), *(judge.LEXICON_BASE + vocabulary[word] for word in words)]
    return {
        "vocabulary": words,
        "line": _hundredths([line[number] for number in numbers]),
        "context": _hundredths(list(context)),
        "switch": SWITCH,
        "thresholds": THRESHOLDS,
    }


LEAST_WORD_WEIGHT = 0.06


def _hundredths(weights: Sequence[float]) -> list[int]:
    """Weights in hundredths; what weighs next to nothing is 0."""
    return [round(100 * float(weight)) if abs(weight) >= 0.02 else 0 for weight in weights]


def write(record: dict[str, Any], path: Path) -> None:
    """The data file: one line a table, so that a change of one weight is a change of one line's part."""
    parts = (
        f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False, separators=(',', ':'))}"
        for key, value in record.items()
    )
    path.write_text("{\n" + ",\n".join(parts) + "\n}\n", encoding="utf-8")


def make(
    corpora: Sequence[Path], output: Path | None, folds: Path | None, say: Callable[[str], None]
) -> None:
    """Learn from the corpora: the model of all sites to `output`, the models of the folds to the folder `folds`, where the
    weights of headlines for each fold are already (bench/train_titles.py).
    """
    data = Lessons.gather(corpora, read_titles(folds) if folds else ())
    say(f"{len(data.pages):,} pages, {len(data.y):,} lines, {data.y.mean():.0%} of them article")
    if output:
        write(train(data, np.ones(len(data.y), dtype=bool)), output)
        say(f"wrote {output}")
    if folds:
        folds.mkdir(parents=True, exist_ok=True)
        for fold in range(FOLDS):
            write(train(data, data.folds != fold), path_of(folds, fold))
            say(f"wrote {path_of(folds, fold)}")
