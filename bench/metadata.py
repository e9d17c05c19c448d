"""How much of the metadata is read from the text: title, date, authors, description and language, by source.

What the benchmark says of a page is its *gold* value; a gold value that is null is not counted. bench/README.md
defines what is right, wrong, invented and missing, and when a value is *there*, that is, stands in the text at all.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache, lru_cache
from pathlib import Path
from typing import Any, Literal, Protocol

from rich.console import Console
from rich.text import Text

from bench import peers
from bench.corpus import Corpus, CorpusError, Document
from bench.tables import Table, figure

FIELDS = ("title", "date", "authors", "description", "language")
"""The fields measured, in the order of the table."""

GOLD = Path(__file__).with_name("gold.toml")
"""Dates that a benchmark has wrong, and what the page prints: for a corpus, id = day."""

Verdict = Literal["right", "wrong", "invented", "missing", "silent"]
"""silent: nothing is given, and nothing stands in the text."""
Values = Mapping[str, Any]
"""Field to value: a string, a list of names for `authors`, or None."""


class Read(Protocol):
    """What a cleaner gives back of the fields: newsclean's Article, or a stand-in for it in a test."""

    @property
    def title(self) -> str | None: ...
    @property
    def date(self) -> str | None: ...
    @property
    def authors(self) -> Sequence[str]: ...
    @property
    def description(self) -> str | None: ...
    @property
    def language(self) -> str | None: ...


Cleaner = Callable[[str], Read]


@dataclass(frozen=True, slots=True)
class Case:
    """One field of one document in one rendering."""

    id: str
    verdict: Verdict
    there: bool
    gold: Any
    given: Any


@dataclass
class Tally:
    """One field over all documents that have a gold value."""

    cases: list[Case] = field(default_factory=list)

    def count(self, *verdicts: Verdict) -> int:
        """How many documents have one of these verdicts."""
        return sum(case.verdict in verdicts for case in self.cases)

    @property
    def all(self) -> int:
        """Documents with a gold value."""
        return len(self.cases)

    @property
    def there(self) -> int:
        """Documents in whose text the gold value stands."""
        return sum(case.there for case in self.cases)

    @property
    def recall(self) -> float:
        """Of the documents where it is there, the share with the right value."""
        found = sum(case.there and case.verdict == "right" for case in self.cases)
        return found / self.there if self.there else 0.0

    @property
    def precision(self) -> float:
        """Of the documents for which a value is given, the share with the right one."""
        given = self.count("right", "wrong", "invented")
        return self.count("right") / given if given else 0.0


@dataclass
class Run:
    """A corpus measured: tallies by source and field, and those of the HTML tools beside them."""

    sources: dict[str, dict[str, Tally]] = field(default_factory=dict)
    html: dict[str, dict[str, Tally]] = field(default_factory=dict)
    """On the pages with HTML: the HTML tools, and newsclean on each source."""

    def figures(self) -> dict[str, float]:
        """What floors are held against: "source.field" and "source.field.precision"."""
        found: dict[str, float] = {}
        for source, fields in self.sources.items():
            for name, tally in fields.items():
                found[f"{source}.{name}"] = tally.recall
                found[f"{source}.{name}.precision"] = tally.precision
        return found


def measure_corpus(
    corpus: Corpus,
    cleaner: Cleaner,
    only: Sequence[str] = (),
    sets: Sequence[str] = (),
    html_tools: Mapping[str, Callable[[bytes], Values]] | None = None,
    held_out: Callable[[str], Cleaner] | None = None,
    days: Mapping[str, str] | None = None,
) -> Run:
    """Clean every text, or those of the sources in `only` and the sets in `sets`, and judge its fields.

    html_tools: by name, what reads the fields from a page's HTML; on the pages that have it.
    held_out: gives, for a site, the cleaner whose judge has not seen that site; in place of `cleaner`.
    days: by id, the day that a page prints, where the benchmark's is wrong (`read_days`).
    """
    run = Run()
    for document in corpus:
        if sets and document.set not in sets:
            continue
        if days and document.id in days:
            document = replace(document, gold=replace(document.gold, date=days[document.id]))
        if held_out:
            cleaner = held_out(document.site)
        html = corpus.html_of(document) if html_tools else None
        for source, text in document.texts.items():
            if only and source not in only:
                continue
            cases = dict(judge(document, text, values_of(cleaner(text))))
            _add(run.sources, source, cases)
            if html is not None:
                _add(run.html, f"newsclean on {source}", cases)
        if html is not None:
            for name, tool in (html_tools or {}).items():
                _add(run.html, name, dict(judge(document, None, tool(html))))
    return run


def read_days(corpus: Path, path: Path = GOLD) -> dict[str, str]:
    """The days that pages of a corpus print and its benchmark has wrong, by the name of its file; CorpusError if unreadable."""
    name = corpus.name.partition(".")[0]
    try:
        days = tomllib.loads(path.read_text(encoding="utf-8")).get(name, {})
        for day in days.values():
            date.fromisoformat(day)
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise CorpusError(f"{path}: {error}") from error
    return dict(days)


def read_no_persons(path: Path = GOLD) -> frozenset[str]:
    """What the benchmarks give as authors and is no person, folded; CorpusError if unreadable."""
    try:
        names = tomllib.loads(path.read_text(encoding="utf-8"))["no_persons"]["names"]
        return frozenset(fold(name) for name in names)
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise CorpusError(f"{path}: {error}") from error


def of_persons(tally: Tally, no_persons: frozenset[str]) -> Tally:
    """Of a tally of authors, the pages whose gold value names a person, or nobody at all."""
    return Tally(
        [
            case
            for case in tally.cases
            if not case.gold or any(fold(name) not in no_persons for name in case.gold)
        ]
    )


def _add(table: dict[str, dict[str, Tally]], name: str, cases: Mapping[str, Case]) -> None:
    row = table.setdefault(name, {each: Tally() for each in FIELDS})
    for each, case in cases.items():
        row[each].cases.append(case)


def values_of(article: Read) -> Values:
    """The fields of an article."""
    return {name: getattr(article, name) for name in FIELDS}


def gold_of(document: Document) -> Values:
    """The gold values of a document."""
    gold = document.gold
    return {
        "title": gold.title,
        "date": gold.date,
        "authors": gold.authors,
        "description": gold.description,
        "language": None if document.language == "other" else document.language,
    }


def judge(document: Document, text: str | None, values: Values) -> Iterator[tuple[str, Case]]:
    """The verdict on each field that has a gold value; without a text everything counts as there."""
    for name, gold in gold_of(document).items():
        if gold is None or (not gold and name != "authors"):
            continue
        given = values.get(name) or None
        there = True if text is None else stands_in(name, gold, text, document.language)
        yield name, Case(document.id, _verdict(name, gold, given, there), there, gold, given)


def _verdict(name: str, gold: Any, given: Any, there: bool) -> Verdict:
    if not given:
        return "missing" if there else "silent"
    if _key(name, given) == _key(name, gold):
        return "right"
    return "wrong" if there else "invented"


def _key(name: str, value: Any) -> Any:
    """What two values must have in common to be the same."""
    if name == "authors":
        return frozenset(fold(each) for each in value)
    if name == "date":
        return value[:10]
    if name == "language":
        return value.partition("-")[0]
    return fold(value)


def fold(text: str) -> str:
    """A text without differences of case and white space."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


# When a value is there -----------------------------------------------------------------------------------


def stands_in(name: str, gold: Any, text: str, language: str) -> bool:
    """Whether the gold value of a field stands in a text."""
    if name == "date":
        return states_day(text, date.fromisoformat(gold[:10]), language)
    if name == "authors":
        page = _folded(text)
        return bool(gold) and all(fold(each) in page for each in gold)
    if name == "language":
        return True
    return fold(gold) in _folded_lines(text)


@lru_cache(maxsize=2)
def _folded(text: str) -> str:
    return fold(text)


@lru_cache(maxsize=2)
def _folded_lines(text: str) -> frozenset[str]:
    return frozenset(map(fold, text.splitlines()))


def states_day(text: str, day: date, language: str) -> bool:
    """Whether a text states this day, with its year, in a rendering common in its language or in English.

    Months by name as CLDR has them (Babel), in the orders day-month-year, month-day-year and year-month-day with
    up to a short word between; or numbers with . / - or 年月日, the year with four digits or two, day and month
    in either order.
    """
    return any(pattern.search(text) for pattern in _renderings(day, language))


@lru_cache(maxsize=64)
def _renderings(day: date, language: str) -> tuple[re.Pattern[str], ...]:
    d, m, y = (rf"(?<!\d)0?{day.day}(?!\d)", rf"(?<!\d)0?{day.month}(?!\d)", rf"(?<!\d){day.year}(?!\d)")
    names = sorted(_month_names(language, day.month) | _month_names("en", day.month), key=len, reverse=True)
    month = rf"(?<![^\W\d_])(?:{'|'.join(map(re.escape, names))})(?![^\W\d_])"
    short = rf"(?:{y}|(?<!\d){day.year % 100:02}(?!\d))"
    mark = r"\s?[./\-–]\s?"
    forms = (
        rf"{d}[^\d\n]{{0,8}}{month}[^\d\n]{{0,8}}{y}",
        rf"{month}[^\d\n]{{0,4}}{d}[^\d\n]{{0,8}}{y}",
        rf"{y}[^\d\n]{{0,4}}{month}[^\d\n]{{0,4}}{d}",
        rf"{y}{mark}{m}{mark}{d}(?!{mark}\d)|{d}{mark}{m}{mark}{short}|{m}{mark}{d}{mark}{short}",
        rf"{y}\s?[年년]\s?{m}\s?[月월]\s?{d}\s?[日일]",
        rf"(?<!\d){day.year}-{day.month:02}-{day.day:02}T",
    )
    return tuple(re.compile(form, re.IGNORECASE) for form in forms)


@cache
def _month_names(language: str, month: int) -> frozenset[str]:
    """The names and abbreviations of a month in a language, as CLDR has them."""
    babel = peers.load("babel", "babel")
    try:
        locale = babel.Locale.parse({"no": "nb"}.get(language, language))
    except (ValueError, babel.UnknownLocaleError):
        return frozenset()
    return frozenset(
        locale.months[context][width][month].rstrip(".").casefold()
        for context in ("format", "stand-alone")
        for width in ("wide", "abbreviated")
    )


# What HTML tools read ------------------------------------------------------------------------------------


def trafilatura(html: bytes) -> Values:
    """trafilatura's metadata of a page's HTML."""
    metadata = peers.load("trafilatura.metadata", "trafilatura").extract_metadata(html)
    if metadata is None:
        return {}
    return {
        "title": metadata.title,
        "date": metadata.date,
        "authors": [name.strip() for name in (metadata.author or "").split(";") if name.strip()],
        "description": metadata.description,
        "language": metadata.language,
    }


def newspaper4k(html: bytes) -> Values:
    """newspaper4k's metadata of a page's HTML."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # that its optional natural-language parts are not installed
        newspaper = peers.load("newspaper", "newspaper4k", extra="metadata")
    article = newspaper.Article("https://example.com/")
    article.download(input_html=html.decode("utf-8", "replace"))
    article.parse()
    published = article.publish_date
    return {
        "title": article.title,
        "date": published.date().isoformat() if hasattr(published, "date") else None,
        "authors": article.authors,
        "description": article.meta_description,
        "language": article.meta_lang,
    }


HTML_TOOLS: Mapping[str, Callable[[bytes], Values]] = {
    "trafilatura on the HTML": trafilatura,
    "newspaper4k on the HTML": newspaper4k,
}


# Showing -------------------------------------------------------------------------------------------------


def tables(run: Run, title: str) -> Iterator[Table]:
    """A table for each source; and one for the pages with HTML, if HTML tools ran."""
    columns = ["", "all", "there", "right", "wrong", "invented", "missing", "right of there", "of given"]
    for source, fields in run.sources.items():
        made = Table(f"{source}: {title}", columns)
        made.rows += [_row(name, tally) for name, tally in fields.items() if tally.all]
        yield made
    for each in FIELDS if run.html else ():
        made = Table(f"{each}, on the pages with HTML", columns)
        made.rows += [_row(name, fields[each]) for name, fields in run.html.items() if fields[each].all]
        yield made


def say_persons(run: Run, console: Console, no_persons: frozenset[str]) -> None:
    """For each source, on how many pages the gold authors are no persons, and how the others are read."""
    for source, fields in run.sources.items():
        every = fields["authors"]
        others = of_persons(every, no_persons)
        if every.there > others.there:
            console.print(
                f"{source}: on {every.there - others.there} of the {every.there} pages with the authors there, these are agencies, "
                f"papers or desks alone, which newsclean gives as no authors; right of the others there {figure(others.recall)}",
                markup=False, highlight=False, soft_wrap=True,
            )  # fmt: skip


def _row(name: str, tally: Tally) -> list[str]:
    counts = [
        tally.all,
        tally.there,
        *(tally.count(verdict) for verdict in ("right", "wrong", "invented", "missing")),
    ]
    return [name, *map(str, counts), figure(tally.recall), figure(tally.precision)]


def show_worst(run: Run, name: str, console: Console) -> None:
    """Every document whose field is wrong, invented or missing, with what it should be and what was given."""
    for source, fields in run.sources.items():
        console.print(Text(f"\n{source}: {name}", "bold"))
        for verdict in ("wrong", "invented", "missing"):
            for case in fields[name].cases:
                if case.verdict == verdict:
                    line = f"{verdict:9}{case.id}  gold {case.gold!r}  given {case.given!r}"
                    console.print(line, markup=False, soft_wrap=True)
