"""The laws that every output keeps, checked on every text of a corpus and on its true articles."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol

from bench import measure
from bench.accuracy import Cut
from bench.corpus import Corpus, Document
from bench.tables import Table, figure


class Article(Protocol):
    """The part of newsclean's Article that the laws speak of."""

    @property
    def title(self) -> str | None: ...
    @property
    def description(self) -> str | None: ...
    @property
    def text(self) -> str: ...
    @property
    def removed(self) -> Sequence[Cut]: ...
    def to_dict(self) -> dict[str, Any]: ...


Cleaner = Callable[[str], Article]
Replay = Callable[[str, Any], str]

LAWS = {
    "no exception": "cleaning ends",
    "same answer": "the same text cleaned twice gives the same object",
    "offsets": "each removed span is what the text has at its offsets",
    "order": "removed spans are sorted and do not overlap",
    "replay": "replaying the removed spans on the text gives the article's text",
    "clean stays clean": "cleaning the article's text gives it back unchanged",
    "form": "NFC, single spaces, one blank line between paragraphs at most, nothing of no width",
}
"""The laws by name, and what each says."""

_BAD_FORM = re.compile("\u200b|\u2060|\ufeff|[^\\S\n]{2}|[^\\S\n ]|\n\n\n|^\\s|\\s$|[^\\S\n]\n|\n[^\\S\n]")


@dataclass
class Report:
    """What held and what did not."""

    texts: int = 0
    broken: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    """By law, where it was broken: document, source and what was seen."""
    returned: dict[str, list[tuple[bool, measure.Score]]] = field(default_factory=lambda: defaultdict(list))
    """By kind of clean input, whether each article came back whole, and its score."""
    losers: list[str] = field(default_factory=list)
    cutters: Counter[str] = field(default_factory=Counter)
    """The rules that cut something out of clean articles, and in how many."""


def check_corpus(corpus: Corpus, cleaner: Cleaner, replay: Replay, only: Sequence[str] = ()) -> Report:
    """Check the laws on every text of the corpus, and how clean articles come back."""
    report = Report()
    for document in corpus:
        texts = {name: text for name, text in document.texts.items() if not only or name in only}
        for name, text in {**texts, "gold": document.gold.text}.items():
            report.texts += 1
            for law, seen in broken_laws(text, cleaner, replay):
                report.broken[law].append(f"{document.id}, {name}: {seen}")
        _return_trip(document, cleaner, report)
    return report


def broken_laws(text: str, cleaner: Cleaner, replay: Replay) -> Iterator[tuple[str, str]]:
    """The laws that one text's cleaning breaks, each with what was seen."""
    try:
        article = cleaner(text)
        record = article.to_dict()
        if cleaner(text).to_dict() != record:
            yield "same answer", "another answer the second time"
        again = cleaner(article.text).text
    except Exception as error:
        yield "no exception", f"{type(error).__name__}: {error}"
        return
    if again != article.text:
        yield "clean stays clean", _first_difference(article.text, again)
    end = 0
    told = [entry["text"] for entry in record["removed"]]
    if len(told) != len(article.removed):
        yield "offsets", f"{len(article.removed)} removed spans, but {len(told)} in the object"
    for step, span in zip(article.removed, told, strict=False):
        where = f"{step.stage} {step.rule} at {step.start}:{step.end}"
        if not 0 <= step.start < step.end <= len(text) or span != text[step.start : step.end]:
            yield "offsets", where
        if step.start < end:
            yield "order", f"{where} begins before {end}"
        end = max(end, step.end)
    try:
        replayed = replay(text, article.removed)
    except Exception as error:
        yield "no exception", f"replay, {type(error).__name__}: {error}"
    else:
        if replayed != article.text:
            yield "replay", _first_difference(article.text, replayed)
    if bad := _BAD_FORM.search(article.text):
        yield "form", repr(article.text[max(0, bad.start() - 20) : bad.end() + 20])
    elif not unicodedata.is_normalized("NFC", article.text):
        yield "form", "not NFC"


def _first_difference(expected: str, seen: str) -> str:
    at = next((at for at, (a, b) in enumerate(zip(expected, seen, strict=False)) if a != b), None)
    at = min(len(expected), len(seen)) if at is None else at
    start = max(0, at - 20)
    return f"{expected[start : at + 40]!r} became {seen[start : at + 40]!r}"


def _return_trip(document: Document, cleaner: Cleaner, report: Report) -> None:
    """Give newsclean the article alone, and the article under its title and standfirst."""
    gold = document.gold
    headed = "\n\n".join(filter(None, [gold.title, gold.description, gold.text]))
    inputs: Mapping[str, str] = {"text": gold.text, "title, standfirst and text": headed}
    for kind, text in inputs.items():
        try:
            article = cleaner(text)
        except Exception:  # reported as a broken law already
            continue
        back = _plain("\n\n".join(filter(None, [article.title, article.description, article.text])))
        lost = Counter(measure.tokens(_plain(text))) - Counter(measure.tokens(back))
        score = measure.compare(measure.shingles(_plain(text)), back)
        report.returned[kind].append((not lost, score))
        if lost:
            cuts = [(f"{step.stage} {step.rule}", text[step.start : step.end]) for step in article.removed]
            report.cutters.update({rule for rule, _ in cuts})
            shown = "; ".join(f"[{rule}] {' '.join(span.split())[:60]}" for rule, span in cuts[:6])
            report.losers.append(f"{document.id}, {kind}: {shown}")


def _plain(text: str) -> str:
    """As newsclean writes text: composed, without what has no width."""
    return re.sub("[\u00ad\u200b-\u200f\u2060\ufeff]", "", unicodedata.normalize("NFC", text))


def tables(report: Report) -> Iterator[Table]:
    """The laws with how often each was broken, and how clean articles came back."""
    made = Table(f"The laws on {report.texts} texts", ["law", "broken"])
    for law, meaning in LAWS.items():
        count = len(report.broken[law])
        made.rows.append([f"{law}: {meaning}", f"[red]{count}[/]" if count else "[green]0[/]"])
    yield made
    made = Table(
        "Clean in, clean out", ["given", "articles", "came back whole", "mean recall", "recall over all"]
    )
    for kind, returned in report.returned.items():
        scores = [score for _, score in returned]
        shared, true = sum(score.shared for score in scores), sum(score.true for score in scores)
        whole = sum(whole for whole, _ in returned) / len(returned)
        mean = measure.summary(scores).recall
        made.rows.append(
            [kind, str(len(returned)), figure(whole), figure(mean, 4), figure(shared / (true or 1), 4)]
        )
    yield made
    if report.cutters:
        made = Table("What cut them", ["stage and rule", "articles"])
        made.rows += [[rule, str(count)] for rule, count in report.cutters.most_common(15)]
        yield made
