"""Learning which line is the standfirst: `python -m bench train-standfirsts CORPUS [CORPUS …]`.

Every page of every source is run to its headline, found by weights that have not seen its site; the lines that could be the
standfirst are described (newsclean/standfirsts.py), and the weights are fitted as bench/choices.py says. Where the corpus
gives no description, all that is known is the text: it is right to take none, or a line that is not in it; or the first of
it, where something parts that from the rest, for many of these texts begin with the standfirst.

The report is made with weights that have not seen the page's site.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.choices import Lesson, fit, write
from bench.corpus import Corpus
from bench.folds import FOLDS, fold_of, read_titles, standfirsts_path
from newsclean import judge, standfirsts
from newsclean.cleaner import phrase_index
from newsclean.page import Page, normalise
from newsclean.sheet import Sheet
from newsclean.stages import STAGES, headline

PENALTY = 16.0
"""Weight of the L2 penalty, chosen by cross-validation over sites."""
TITLED = "under its title"
"""The source of the lessons that are true articles under their titles, which have no standfirst."""
_CORPORA = (1.0, 0.3, 0.3)
"""How much the pages of each corpus count."""
_UNKNOWN = 0.3
"""How much a page counts of whose standfirst nothing is known."""


@dataclass
class Headed:
    """A page as a lesson, its lines that could be the standfirst, and the true one, if it is known."""

    lesson: Lesson
    choices: list[standfirsts.Choice]
    gold: str | None
    there: bool


def lessons(paths: Iterable[Path], headlines: Sequence[dict[str, float]]) -> list[Headed]:
    """The pages of these corpora under whose headline something stands. headlines: weights of headlines by fold, or none."""
    found = []
    for weight, path in zip(_CORPORA, paths, strict=False):
        for document in Corpus(path):
            table = headlines[fold_of(document.site)] if headlines else None
            model = judge.Model({}, [], [], [], 0.0, {}, table)
            gold = document.gold
            texts = [(source, text, gold.description) for source, text in document.texts.items() if text]
            if gold.title:
                texts.append((TITLED, f"{gold.title}\n\n{gold.text}", ""))
            for source, text, description in texts:
                page = _page(document.site, source, text, description, _fold(gold.text), model)
                if page is not None:
                    page.lesson.weight *= weight
                    found.append(page)
    return found


def _fold(text: str) -> str:
    return " ".join(normalise(text).casefold().split())


def _page(
    site: str, source: str, text: str, gold: str | None, article: str, model: judge.Model
) -> Headed | None:
    lines = Page.read(text).lines
    sheet = Sheet(text, lines, phrase_index(lines), model=model)
    for stage in STAGES:
        if stage.name == "headline":
            break
        stage.run(sheet)
    head = headline.titled(sheet)
    if head is None:
        return None
    choices = standfirsts.choices(sheet, *head)
    weight = 1.0
    told = [(at, _fold(each.text)) for at, each in enumerate(choices, start=1)]
    if gold:
        true = _fold(gold)
        right = {at for at, line in told if line == true} or {0, *(at for at, line in told if line in true)}
    elif gold == "":
        right = {0}
    else:
        right = {0, *(at for at, line in told if line not in article)}
        right |= {at for at, line in told if choices[at - 1].parted and article.startswith(line)}
        weight = _UNKNOWN
    lesson = Lesson(source, site, [each.features for each in choices], frozenset(right), weight)
    there = bool(gold) and _fold(gold or "") in {_fold(line) for line in text.splitlines()}
    return Headed(lesson, choices, gold, there)


def make(paths: list[Path], output: Path, folds: Path | None) -> dict[str, Counter[str]]:
    """Write the weights that these corpora teach, and those of each fold to the folder `folds`; the counts by source, on
    sites not seen.
    """
    pages = lessons(paths, read_titles(folds) if folds else ())
    report: dict[str, Counter[str]] = defaultdict(Counter)
    for held_out in range(FOLDS):
        table = fit([page.lesson for page in pages if fold_of(page.lesson.site) != held_out], PENALTY)
        if folds:
            write(table, standfirsts_path(folds, held_out))
        for page in pages:
            if fold_of(page.lesson.site) == held_out:
                _count(report[page.lesson.source], page, table)
    write(fit([page.lesson for page in pages], PENALTY), output)
    return report


def _count(counts: Counter[str], page: Headed, table: Mapping[str, float]) -> None:
    """Count what these weights find on a page: of those with a known standfirst, and what they take of articles."""
    found = standfirsts.choose(page.choices, table)
    numbers = [each.number for each in page.choices]
    number = numbers.index(found.number) + 1 if found else 0
    if page.gold:
        counts["all"] += 1
        counts["there"] += page.there
        counts["right, there"] += page.there and number in page.lesson.right and number > 0
        counts["wrong"] += number > 0 and number not in page.lesson.right
    else:
        counts["others"] += 1
        counts["article cut"] += found is not None and found.sure and number not in page.lesson.right
