"""How much of the article is kept and how much else is, by source, before and after cleaning."""

from __future__ import annotations

import heapq
import json
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from rich.console import Console
from rich.text import Text

from bench import measure, peers
from bench.corpus import Corpus, CorpusError, Document
from bench.measure import Score, Summary
from bench.tables import Table, change, figure, percent, rate

RECALL_LOSS = 0.01
"""A document has lost text if its recall falls by more than this."""

FAR_BELOW = 0.03
"""A group is marked if its F1 lies further than this below its source's."""

SAVE_FORMAT = "newsclean-bench-accuracy-1"


class Cut(Protocol):
    """A span that is not in the text, and who said so."""

    @property
    def stage(self) -> str: ...
    @property
    def rule(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class Cleaned(Protocol):
    """What a cleaner gives back: newsclean's Article, or a stand-in for it in a test."""

    @property
    def text(self) -> str: ...
    @property
    def removed(self) -> Sequence[Cut]: ...


Cleaner = Callable[[str], Cleaned]

GROUPINGS: dict[str, Callable[[Document], str]] = {
    "set": lambda document: document.set,
    "country": lambda document: document.country,
    "site": lambda document: document.site,
    "language": lambda document: document.language,
}
"""What `--by` can group documents by."""


@dataclass(frozen=True, slots=True)
class Result:
    """One document in one rendering, before and after."""

    id: str
    group: str
    before: Score
    after: Score
    exact: bool
    """The same tokens as the true text, in the same order."""
    snippets: int
    """Snippets that must not stand in the text: how many are named, stood there before, stand there still."""
    snippets_before: int
    snippets_after: int

    @property
    def lost(self) -> bool:
        """Whether cleaning took more than a trace of the article away."""
        return (self.before.recall or 0.0) - (self.after.recall or 0.0) > RECALL_LOSS + 1e-9


@dataclass(frozen=True, slots=True)
class Case:
    """A document worth looking at: with its text as it was and what came of it."""

    result: Result
    truth: str
    text: str
    cleaned: Cleaned


@dataclass
class Source:
    """All documents of one source, and the time that cleaning them took."""

    name: str
    results: list[Result] = field(default_factory=list)
    seconds: float = 0.0
    peers: dict[str, list[Score]] = field(default_factory=lambda: defaultdict(list))
    peer_seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    worst: list[tuple[float, int, Case]] = field(default_factory=list)

    @property
    def before(self) -> Summary:
        """The means of the texts as they are."""
        return measure.summary([result.before for result in self.results])

    @property
    def after(self) -> Summary:
        """The means of the cleaned texts."""
        return measure.summary([result.after for result in self.results])


@dataclass
class Run:
    """A corpus measured."""

    corpus: Corpus
    sources: dict[str, Source] = field(default_factory=dict)
    html_scores: dict[str, dict[str, Score]] = field(default_factory=dict)
    """What trafilatura reaches on the pages' HTML: scores by document, for each of its settings."""


def measure_corpus(
    corpus: Corpus,
    cleaner: Cleaner,
    only: Sequence[str] = (),
    by: str | None = None,
    worst: int = 0,
    with_peers: Sequence[peers.Peer] = (),
    with_html: bool = False,
    held_out: Callable[[str], Cleaner] | None = None,
) -> Run:
    """Clean every text of the corpus, or of the sources named in `only`, and score it.

    held_out: gives, for a site, the cleaner whose judge has not seen that site; in place of `cleaner`.
    """
    run = Run(corpus)
    group_of = GROUPINGS[by] if by else (lambda document: "")
    for number, document in enumerate(corpus):
        if held_out:
            cleaner = held_out(document.site)
        truth = measure.shingles(document.gold.text)
        truth_tokens = measure.tokens(document.gold.text)
        for name, text in document.texts.items():
            if only and name not in only:
                continue
            source = run.sources.setdefault(name, Source(name))
            started = time.perf_counter()
            cleaned = cleaner(text)
            source.seconds += time.perf_counter() - started
            stood = _snippets_in(document, text)
            result = Result(
                id=document.id,
                group=group_of(document),
                before=measure.compare(truth, text),
                after=measure.compare(truth, cleaned.text),
                exact=measure.tokens(cleaned.text) == truth_tokens,
                snippets=len(document.gold.without),
                snippets_before=len(stood),
                snippets_after=len(_snippets_in(document, cleaned.text)),
            )
            source.results.append(result)
            if worst:
                case = (-result.after.f1, -number, Case(result, document.gold.text, text, cleaned))
                (heapq.heappush if len(source.worst) < worst else heapq.heappushpop)(source.worst, case)
            for peer in with_peers:
                started = time.perf_counter()
                made = peer.run(text, document.language)
                source.peer_seconds[peer.name] += time.perf_counter() - started
                source.peers[peer.name].append(measure.compare(truth, made))
        if with_html and (html := corpus.html_of(document)) is not None:
            for setting, precise in (("trafilatura, precise", True), ("trafilatura", False)):
                made = peers.trafilatura(html, precise)
                run.html_scores.setdefault(setting, {})[document.id] = measure.compare(truth, made)
    missing = [name for name in only if name not in run.sources]
    if missing:
        raise CorpusError(f"{corpus.path.name}: no texts of {', '.join(missing)}")
    if not run.sources:
        raise CorpusError(f"{corpus.path.name}: no texts")
    return run


def _snippets_in(document: Document, text: str) -> list[str]:
    if not document.gold.without:
        return []
    folded = " ".join(text.split())
    return [snippet for snippet in document.gold.without if " ".join(snippet.split()) in folded]


# Tables


def table(run: Run, title: str) -> Table:
    """One row a source: means before and after, and what else one wants to know at a glance."""
    noise = any(result.snippets for source in run.sources.values() for result in source.results)
    figures = ["precision", "after", "recall", "after", "F1", "after", "95 %", "recall falls", "exact"]
    made = Table(title, ["source", "pages", *figures, *(["noise", "after"] if noise else []), "pages/s"])
    for source in run.sources.values():
        made.rows.append(
            [source.name, *_cells(source.results, noise), rate(len(source.results), source.seconds)]
        )
    return made


def _cells(results: Sequence[Result], noise: bool) -> list[str]:
    before = measure.summary([result.before for result in results])
    after = measure.summary([result.after for result in results])
    low, high = measure.interval([result.after for result in results])
    snippets = sum(result.snippets for result in results) or 1
    return [
        str(len(results)),
        figure(before.precision),
        figure(after.precision),
        figure(before.recall),
        figure(after.recall),
        figure(before.f1),
        f"[bold]{figure(after.f1)}[/]",
        f"{figure(low)} to {figure(high)}",
        percent(sum(result.lost for result in results) / len(results)),
        figure(sum(result.exact for result in results) / len(results)),
        *(
            [
                percent(sum(result.snippets_before for result in results) / snippets),
                percent(sum(result.snippets_after for result in results) / snippets),
            ]
            if noise
            else []
        ),
    ]


def group_tables(run: Run, by: str) -> Iterator[Table]:
    """A table a source with a row a group, the worst group first; far below the source's figure is red."""
    for source in run.sources.values():
        total = source.after.f1
        groups: dict[str, list[Result]] = defaultdict(list)
        for result in source.results:
            groups[result.group].append(result)
        made = Table(
            f"{source.name} by {by} (all: {figure(total)})",
            [by, "pages", "precision", "recall", "F1 before", "F1", "to all", "recall falls", "exact"],
        )
        rows = []
        for group, results in groups.items():
            before = measure.summary([result.before for result in results])
            after = measure.summary([result.after for result in results])
            distance = after.f1 - total
            rows.append((after.f1, [
                group or "(not said)",
                str(len(results)),
                figure(after.precision),
                figure(after.recall),
                figure(before.f1),
                figure(after.f1),
                f"[bold]{change(distance)}[/]" if distance < -FAR_BELOW else change(distance),
                percent(sum(result.lost for result in results) / len(results)),
                figure(sum(result.exact for result in results) / len(results)),
            ]))  # fmt: skip
        made.rows += [row for _, row in sorted(rows)]
        yield made


def peer_table(run: Run, ours: str) -> Table:
    """F1 of every tool on every source, and how many pages a second each does over all of them."""
    names = list(next(iter(run.sources.values())).peers)
    made = Table("F1 beside other tools, same texts, same run", ["source", "raw", *names, ours])
    for source in run.sources.values():
        others = [measure.summary(source.peers[name]).f1 for name in names]
        row = [source.before.f1, *others, source.after.f1]
        best = max(row)
        made.rows.append(
            [source.name] + [f"[bold]{figure(f1)}[/]" if f1 == best else figure(f1) for f1 in row]
        )
    pages = sum(len(source.results) for source in run.sources.values())
    speeds = [sum(source.peer_seconds[name] for source in run.sources.values()) for name in names]
    speeds.append(sum(source.seconds for source in run.sources.values()))
    made.rows.append(["pages/s", "", *(rate(pages, seconds) for seconds in speeds)])
    return made


def html_table(run: Run, ours: str) -> Table:
    """trafilatura on the HTML beside newsclean on the texts, on those pages whose HTML there is."""
    ids = next(iter(run.html_scores.values())).keys()
    made = Table(
        f"On the {len(ids)} pages whose HTML there is",
        ["tool", "reads", "pages", "precision", "recall", "F1"],
    )
    rows: list[tuple[str, str, list[Score]]] = [
        (setting, "HTML", list(scores.values())) for setting, scores in run.html_scores.items()
    ]
    for source in run.sources.values():
        rows.append((ours, source.name, [result.after for result in source.results if result.id in ids]))
    for tool, reads, scores in rows:
        means = measure.summary(scores)
        made.rows.append([
            tool, reads, str(len(scores)), figure(means.precision), figure(means.recall), figure(means.f1)
        ])  # fmt: skip
    return made


# The worst documents


@dataclass(frozen=True, slots=True)
class Mistakes:
    """Lines that should not be in the text and are, and spans that should be and are not."""

    kept: list[str]
    cut: list[tuple[str, str]]
    """`stage/rule` and the text of the span."""


def mistakes(truth: str, text: str, cleaned: Cleaned) -> Mistakes:
    """Find the wrong lines of a cleaned text by what its lines and cuts share with the true text.

    The true text is a stock of token runs, and each line that is at home in it takes its own out of the
    stock. So a paragraph that stands twice is wrong the second time, and the cut of a repetition is no
    mistake. Lines of fewer than four tokens are looked up as what they are; a cut of one counts as a mistake
    only where a line of the true text begins with it.
    """
    stock = {
        size: Counter(measure.grams(measure.tokens(truth), size)) for size in range(1, measure.SHINGLE + 1)
    }
    openings = {tuple(measure.tokens(line)[:size]) for line in truth.splitlines() for size in (1, 2, 3)}
    kept = []
    for line in cleaned.text.splitlines():
        words = measure.tokens(line)
        if not words:
            continue
        if _share_in_stock(words, stock) < 0.5:
            kept.append(line.strip())
        else:
            for size, grams in stock.items():
                if len(words) >= size:
                    grams.subtract(measure.grams(words, size))
    cut = []
    for step in cleaned.removed:
        span = text[step.start : step.end]
        words = measure.tokens(span)
        if len(words) < measure.SHINGLE and tuple(words) not in openings:
            continue
        if words and _share_in_stock(words, stock) > 0.5:
            cut.append((f"{step.stage}/{step.rule.removeprefix(step.stage + '/')}", " ".join(span.split())))
    return Mistakes(kept, cut)


def _share_in_stock(words: Sequence[str], stock: Mapping[int, Counter[tuple[str, ...]]]) -> float:
    grams = measure.grams(words, measure.SHINGLE)
    left = stock[min(len(words), measure.SHINGLE)]
    return sum(left[gram] > 0 for gram in grams) / len(grams)


def show_worst(run: Run, console: Console, lines: int = 40) -> None:
    """Print the worst documents of each source with what was wrongly kept and wrongly cut in them."""
    for source in run.sources.values():
        console.rule(f"{source.name}: the {len(source.worst)} worst", align="left")
        for _, _, case in sorted(source.worst, key=lambda entry: entry[:2], reverse=True):
            _show_case(case, console, lines)


def _show_case(case: Case, console: Console, lines: int) -> None:
    before, after = case.result.before, case.result.after
    heading = Text.assemble(
        (case.result.id, "bold"),
        f"  F1 {figure(after.f1)}",
        f"  precision {figure(after.precision or 0)}  recall {figure(after.recall or 0)}",
        (f"  (raw {figure(before.precision or 0)} / {figure(before.recall or 0)})", "dim"),
    )
    if kind := getattr(case.cleaned, "kind", ""):
        heading.append(f"  {kind}", "" if kind == "article" else "magenta")
    console.print(heading, soft_wrap=True)
    found = mistakes(case.truth, case.text, case.cleaned)
    width = max(40, console.width - 8)
    _show_lines(console, "kept", "red", [("", line) for line in found.kept], lines, width)
    _show_lines(console, "cut ", "yellow", found.cut, lines, width)
    console.print()


def _show_lines(
    console: Console, what: str, style: str, found: Sequence[tuple[str, str]], limit: int, width: int
) -> None:
    for reason, line in found[:limit]:
        shown = Text.assemble((f"  {what}  ", f"bold {style}"), (f"{reason}  " if reason else "", "cyan"))
        shown.append(line, style)
        shown.truncate(width, overflow="ellipsis")
        console.print(shown, soft_wrap=True)
    if len(found) > limit:
        console.print(Text(f"  {what}  … {len(found) - limit} more", "dim"))


# Saving a run and comparing with it


def save(run: Run, path: Path, version: str, options: Mapping[str, Any]) -> None:
    """Write every document's counts to a file, to compare another run with; it holds no text."""
    record = {
        "format": SAVE_FORMAT,
        "corpus": run.corpus.path.name,
        "version": version,
        "options": dict(options),
        "sources": {
            source.name: {
                result.id: [result.after.shared, result.after.predicted, result.after.true]
                for result in source.results
            }
            for source in run.sources.values()
        },
    }
    path.write_text(json.dumps(record, ensure_ascii=False) + "\n", encoding="utf-8")


def load(path: Path) -> dict[str, dict[str, Score]]:
    """The scores of a saved run, by source and document."""
    try:
        record = json.loads(path.read_text(encoding="utf-8"))
        if record["format"] != SAVE_FORMAT:
            raise ValueError("another format")
        return {
            source: {name: Score(*counts) for name, counts in documents.items()}
            for source, documents in record["sources"].items()
        }
    except OSError as error:
        raise CorpusError(f"{path}: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise CorpusError(f"{path}: not a run saved by `python -m bench accuracy --save`") from error


def compare_tables(run: Run, saved: Mapping[str, Mapping[str, Score]], shown: int = 10) -> Iterable[Table]:
    """By source: F1 then and now on the documents that both runs have, then the documents that moved most."""
    made = Table(
        "Against the saved run, on the documents that both have",
        ["source", "pages", "precision", "recall", "F1 then", "F1 now", "change", "95 %", "better", "worse"],
    )
    moved = []
    for source in run.sources.values():
        then = saved.get(source.name, {})
        both = [result for result in source.results if result.id in then]
        if not both:
            continue
        old, new = [then[result.id] for result in both], [result.after for result in both]
        means, means_then = measure.summary(new), measure.summary(old)
        low, high = measure.difference_interval(old, new)
        changes = sorted(
            ((result.after.f1 - then[result.id].f1, result) for result in both), key=lambda c: c[0]
        )
        worse = [entry for entry in changes if entry[0] < -0.0005]
        better = [entry for entry in reversed(changes) if entry[0] > 0.0005]
        made.rows.append([
            source.name,
            str(len(both)),
            change(means.precision - means_then.precision),
            change(means.recall - means_then.recall),
            figure(means_then.f1),
            figure(means.f1),
            change(means.f1 - means_then.f1),
            f"{low:+.3f} to {high:+.3f}",
            str(len(better)),
            str(len(worse)),
        ])  # fmt: skip
        table_moved = Table(
            f"{source.name}: the documents that moved most",
            ["document", "change", "F1 then", "F1 now", "precision", "recall"],
        )
        for difference, result in [*worse[:shown], *better[:shown]]:
            before = then[result.id]
            table_moved.rows.append([
                result.id,
                change(difference),
                figure(before.f1),
                figure(result.after.f1),
                change((result.after.precision or 0) - (before.precision or 0)),
                change((result.after.recall or 0) - (before.recall or 0)),
            ])  # fmt: skip
        if table_moved.rows:
            moved.append(table_moved)
    if not made.rows:
        raise CorpusError("the saved run has none of these documents")
    return [made, *moved]
