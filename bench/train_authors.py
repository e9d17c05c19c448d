"""Learning which line names the authors: `python -m bench train-authors CORPUS [CORPUS …]`.

Every page of every source is run through the stages before `byline`, its headline found by weights that have not seen its
site; the lines that could name the authors are described (newsclean/authors.py), and the weights are fitted as
bench/choices.py says. Of the gold authors only persons count: where all are agencies, desks or papers, it is right to name
nobody. Pages on which no choice names all of the gold authors, though the text does, count less.

The report is made with weights that have not seen the page's site.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.choices import Lesson, fit, write
from bench.corpus import Corpus
from bench.folds import FOLDS, authors_path, fold_of, read_titles
from newsclean import authors, judge, titles
from newsclean.cleaner import phrase_index
from newsclean.page import Page
from newsclean.persons import persons
from newsclean.sheet import Sheet
from newsclean.stages import STAGES, byline

PENALTY = 5.0
"""Weight of the L2 penalty, chosen by cross-validation over sites."""
CLEAN = "article alone"
"""The source of the lessons that are true articles, which name nobody."""
_CORPORA = (1.0, 0.3, 0.3)
"""How much the pages of each corpus count."""
_SOURCES = {"trafilatura": 0.4, "readability": 0.4, "boilerpy3": 0.4, CLEAN: 0.3}
"""How much a page counts in the renderings that leave most bylines out; the others count 1."""
_UNREAD = 0.3
"""How much a page counts whose authors stand there, but in no choice."""


@dataclass
class Named:
    """A page as a lesson, the persons that each of its choices names, the true authors, and whether they all stand there."""

    lesson: Lesson
    choices: list[authors.Choice]
    gold: frozenset[str]
    there: bool


def lessons(paths: Iterable[Path], headlines: Sequence[dict[str, float]]) -> list[Named]:
    """The pages of these corpora whose authors are known. headlines: weights of headlines by fold, or none."""
    found = []
    for weight, path in zip(_CORPORA, paths, strict=False):
        for document in Corpus(path):
            if document.gold.authors is None or (weight < 1 and not document.gold.authors):
                continue  # an empty list of the further corpora says that nobody has looked
            table = headlines[fold_of(document.site)] if headlines else None
            model = judge.Model({}, [], [], [], 0.0, {}, table)
            gold = frozenset(_key(name) for each in document.gold.authors for name in persons(each))
            texts = [(source, text, gold) for source, text in document.texts.items() if text and text.strip()]
            texts += [(CLEAN, document.gold.text, frozenset())] if document.gold.text else []
            for source, text, names in texts:
                page = _page(document.site, source, text, names, model)
                page.lesson.weight *= weight
                found.append(page)
    return found


def _key(name: str) -> str:
    return " ".join(name.casefold().split())


def _page(site: str, source: str, text: str, gold: frozenset[str], model: judge.Model) -> Named:
    lines = Page.read(text).lines
    sheet = Sheet(text, lines, phrase_index(lines), model=model)
    for stage in STAGES:
        if stage.name == "byline":
            break
        stage.run(sheet)
    byline.dated(sheet)
    choices = authors.choices(sheet)
    names = [_names(choice.mention) for choice in choices]
    right = {number for number, each in enumerate(names, start=1) if each == gold}
    folded = _key(text)
    there = bool(gold) and all(name in folded for name in gold)
    weight = _SOURCES.get(source, 1.0)
    if gold and not right:
        right = {number for number, each in enumerate(names, start=1) if not each}
        weight *= _UNREAD if there else 1.0
    if not gold or gold not in names:
        right.add(0)
    lesson = Lesson(source, site, [choice.features for choice in choices], frozenset(right), weight)
    return Named(lesson, choices, gold, there)


def _names(mention: authors.Mention) -> frozenset[str]:
    return frozenset(map(_key, mention.names))


def make(paths: list[Path], output: Path, folds: Path | None) -> dict[str, Counter[str]]:
    """Write the weights that these corpora teach, and those of each fold to the folder `folds`; the counts by source, on
    sites not seen.
    """
    pages = lessons(paths, read_titles(folds) if folds else ())
    report: dict[str, Counter[str]] = defaultdict(Counter)
    for held_out in range(FOLDS):
        table = fit([page.lesson for page in pages if fold_of(page.lesson.site) != held_out], PENALTY)
        if folds:
            write(table, authors_path(folds, held_out))
        for page in pages:
            if fold_of(page.lesson.site) == held_out:
                _count(report[page.lesson.source], page, table)
    write(fit([page.lesson for page in pages], PENALTY), output)
    return report


def _count(counts: Counter[str], page: Named, table: Mapping[str, float]) -> None:
    best = titles.choose(authors.candidates(page.choices), table)
    found = best is not None and best.likely >= authors.LIKELY
    names = _names(page.choices[best.number].mention) if best and found else frozenset()
    right = names == page.gold
    counts["all"] += 1
    counts["there"] += page.there
    counts["right, there"] += right and page.there
    counts["wrong"] += bool(names) and not right
