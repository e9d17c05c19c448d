"""Learning which line is the headline: `python -m bench train-titles CORPUS [CORPUS …]`.

Every page of every source is run through the stages before `headline`; the lines that could be the headline are
described (newsclean/titles.py), and the weights are fitted as bench/choices.py says: right is the true title, whichever
line says it. Pages whose true title is no line but much like one are left out: an editor's second wording is no evidence
against the first.

The report is made with weights that have not seen the page's site.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from bench import choices
from bench.corpus import Corpus
from bench.folds import FOLDS, fold_of, titles_path
from newsclean import titles
from newsclean.cleaner import phrase_index
from newsclean.page import Page
from newsclean.prose import words
from newsclean.sheet import Sheet
from newsclean.stages import STAGES

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
    lines = Page.read(text).lines
    sheet = Sheet(text, lines, phrase_index(lines))
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


def _as_lesson(page: Lesson) -> choices.Lesson:
    right = [number + 1 for number in _right(page.candidates, page.title)]
    features = [each.features for each in page.candidates]
    return choices.Lesson(page.source, page.site, features, frozenset(right or [0]), page.weight)


def make(paths: list[Path], output: Path, folds: Path | None) -> dict[str, Counter[str]]:
    """Write the weights that these corpora teach, and those of each fold to the folder `folds`; the counts by source, on
    sites not seen.
    """
    pages = lessons(paths)
    report: dict[str, Counter[str]] = defaultdict(Counter)
    for held_out in range(FOLDS):
        table = choices.fit([_as_lesson(page) for page in pages if fold_of(page.site) != held_out], PENALTY)
        if folds:
            folds.mkdir(parents=True, exist_ok=True)
            choices.write(table, titles_path(folds, held_out))
        for page in pages:
            if fold_of(page.site) == held_out:
                _count(report[page.source], page, table)
    choices.write(choices.fit([_as_lesson(page) for page in pages], PENALTY), output)
    return report


def _count(counts: Counter[str], page: Lesson, table: Mapping[str, float]) -> None:
    found = titles.choose(page.candidates, table)
    found = found if found and found.likely >= titles.LIKELY else None
    right = found is not None and folded(found.title) == folded(page.title)
    counts["all"] += 1
    counts["there"] += page.there
    counts["right"] += right
    counts["right, there"] += right and page.there
    counts["wrong"] += found is not None and not right
