"""All inputs of a call: read, cleaned by one or several workers, written in order; what cannot be read is said."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING

from .article import Article
from .cleaner import clean
from .config import OF_CLEAN, Settings
from .decoding import Unusable
from .inputs import Input
from .outputs import Lost
from .readers import BadRecord, Document
from .records import dataclass, field
from .writers import Format

if TYPE_CHECKING:
    from .outputs import Sources, Target
    from .report import Report
    from .stats import Stats

Items = Iterator[Document | BadRecord]


@dataclass(frozen=True)
class Recipe:
    """How the documents of a call are cleaned. `stdin`: what stands as the source of a text without one."""

    settings: Settings
    stdin: str | None = None

    def __call__(self, document: Document) -> Article:
        """The article of a document, with the warnings about how it was read."""
        article = cleaner_of(self.settings, document.path)(document.text)
        article.source = document.source or self.stdin
        article.warnings[:0] = document.warnings
        return article


def cleaner_of(settings: Settings, path: str, without: Iterable[str] = ()) -> Callable[[str], Article]:
    """`clean` as the settings for a file want it; `without`: stages or rules that are left out as well."""
    now = settings.of(path)
    options = {name: now[name] for name in OF_CLEAN}
    return partial(clean, **{**options, "skip": [*options["skip"], *without]})


@dataclass(slots=True)
class Done:
    """What became of a document: its piece of the output, or why there is none, and its figures."""

    piece: str | None = None
    error: str = ""
    kind: str = ""
    characters: int = 0
    kept: int = 0
    removed: Counter[str] = field(default_factory=Counter)
    block: str | None = None
    slow: list[tuple[str, str]] = field(default_factory=list)
    """The rules of packs that took too long, and what is said of each."""


@dataclass(frozen=True)
class Job:
    """What is done with a document, here or in a worker: it is cleaned, put into its format, and reported."""

    article_of: Callable[[Document], Article]
    look: Format
    reported: bool = False

    def __call__(self, document: Document) -> Done:
        """The piece of the output for a document; a fault of newsclean's own must not take the batch with it."""
        try:
            article = self.article_of(document)
            piece = self.look.article(article, document.extra)
            block = self._block(article) if self.reported else None
        except Exception as error:
            fault = f"newsclean failed on this text ({type(error).__name__}: {error}); please report it"
            return Done(error=fault)
        stats = article.stats
        return Done(
            piece,
            kind=article.kind,
            characters=stats.get("characters", len(document.text)),
            kept=stats.get("characters_kept", len(article.text)),
            removed=Counter(step.stage for step in article.removed),
            block=block,
            slow=[(rule.name, rule.slowness) for rule in article.left_out],
        )

    def _block(self, article: Article) -> str:
        """What the report says of an article."""
        from .report import document

        return document(article)


@dataclass(frozen=True, slots=True)
class Begin:
    """From here on the documents of this input come."""

    source: Input


@dataclass(frozen=True, slots=True)
class End:
    """No more documents of this input come; `problem` says why, if that is not the end of it.

    left_out: how many an earlier run has done, files that it has made counting as one; left_out_bad: how many of
    these could not be read.
    """

    source: Input
    problem: str = ""
    left_out: int = 0
    left_out_bad: int = 0


Event = Begin | End | Document | BadRecord


class Changed(Unusable):
    """The inputs are not those that a broken run has read."""


def say(message: str) -> None:
    """One line on standard error, whatever stands in a file name."""
    if sys.stderr is not None:
        with suppress(OSError):
            print(one_line(message), file=sys.stderr)


def one_line(message: str) -> str:
    """A message as it stands on standard error."""
    return f"newsclean: {printable(message)}"


def printable(text: str) -> str:
    """The text with what is not printable as an escape: a file name may hold anything."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in text)


@dataclass
class Batch:
    """Cleans documents and writes them as they come, into the report too if there is one.

    `failed` tells whether something could not be read or written, `stopped` whether the output ended early, `blank`
    of how many documents nothing at all was written.
    """

    job: Job
    target: Target
    workers: int = 1
    stats: Stats | None = None
    report: Report | None = None
    say: Callable[[str], None] = say
    verbose: bool = False
    advance: Callable[[int], None] | None = None
    failed: bool = False
    stopped: bool = False
    slow: set[str] = field(default_factory=set)
    documents: int = 0
    blank: int = 0
    _current: Input | None = None
    _records: int = 0
    _bad: int = 0
    _first_bad: str = ""
    _begun: bool = False
    _complete: bool = False  # all of an input was done before

    def run(self, inputs: Iterable[tuple[Input, Items]]) -> None:
        """Clean and write the documents of each input, in order."""
        with closing(self._results(self._events(inputs))) as results:
            try:
                self.stopped = not all(self._taken(event, done) for event, done in results)
                if not self.stopped and (self.documents or not self.failed):
                    self.target.finish()
                    if self._complete and not self._begun:
                        self.say(f"{self.target.name} is done already; leave out --resume to make it anew")
                elif not self.stopped:
                    self.target.give_up()
            except Unusable as error:
                self.stopped = True
                self.fail(str(error))
            except OSError as error:
                self.stopped = True
                self.fail(f"{self.target.name}: {error.strerror or error}")

    def _events(self, inputs: Iterable[tuple[Input, Items]]) -> Iterator[Event]:
        """What is read, in order; what a broken run has done already is left out."""
        for source, items in inputs:
            problem = source.problem
            expected: Sources | None = iter(())
            try:
                expected = self.target.begin_reading(source)
            except Lost as error:
                problem = str(error)
            if expected is None:
                self._complete = True
                yield End(source, left_out=1)
                continue
            self._begun = True
            yield Begin(source)
            left_out = bad = 0
            if not problem:
                try:
                    for item in items:
                        known = next(expected, self)
                        if known is self:
                            yield item
                        elif known != self._source(item):
                            raise Changed(
                                f"{source.name}: this is not what the broken run has read here; begin anew without --resume"
                            )
                        else:
                            left_out += 1
                            bad += isinstance(item, BadRecord)
                except Changed:
                    raise
                except Unusable as error:
                    problem = str(error)
            yield End(source, problem, left_out, bad)

    def _results(self, events: Iterator[Event]) -> Generator[tuple[Event, Done | None], None, None]:
        if self.workers == 1:
            for event in events:
                yield event, self.job(event) if isinstance(event, Document) else None
        else:
            from .workers import in_order

            yield from in_order(events, self.job, self.workers)

    def _taken(self, event: Event, done: Done | None) -> bool:
        try:
            return self._take(event, done)
        except Lost as error:
            self.fail(f"{self._current.name if self._current else ''}: {error}")
            return True

    def _take(self, event: Event, done: Done | None) -> bool:
        """Write what came of an event; False if nothing more can be written."""
        if isinstance(event, Begin):
            self._records = self._bad = 0
            self._current = event.source
            self.target.begin(event.source)
            return True
        if isinstance(event, End):
            return self._end(event)
        name = self._current.name if self._current else ""
        error = event.error if isinstance(event, BadRecord) else done.error if done else ""
        if error or done is None:
            if isinstance(event, BadRecord):
                self._first_bad = event.error if not self._bad else self._first_bad
                self._bad += 1
            self.failed = True
            done = Done(self.job.look.error(self._source(event) or name, error), error)
            if done.piece is None:
                self.fail(f"{name}: {error}")
            self._report_unread(self._source(event) or name, error)
        elif self.report and done.block:
            self.report.add(done.block)
        for rule, slowness in done.slow:
            if rule not in self.slow:
                self.slow.add(rule)
                self.fail(slowness)
        self._records += 1
        self.documents += 1
        self.blank += done.piece == ""
        if self.advance:
            self.advance(self.documents)
        if self.stats:
            self.stats.add(done)
        if self.verbose and not done.error:
            share = f"{done.kept:,} of {done.characters:,} characters kept"
            self.say(f"{self._source(event) or name}: {done.kind}, {share}")
        return self.target.write(self._source(event), done.piece)

    def _end(self, event: End) -> bool:
        if self.stats:
            self.stats.left_out += event.left_out
        if self.verbose and event.left_out:
            self.say(f"{event.source.name}: done before")
        self._records += event.left_out
        self._bad += event.left_out_bad
        if event.problem:
            if self.stats:
                self.stats.add(Done(error=event.problem))
            self.fail(f"{event.source.name}: {event.problem}")
            self._report_unread(event.source.name, event.problem)
        elif self._bad:
            why = f": {self._first_bad}" if self._bad == self._records else ""
            self.fail(f"{event.source.name}: {self._bad} of {self._records} records could not be read{why}")
        self._bad = 0
        self.target.end(event.source, whole=not event.problem or self._records > 0)
        return True

    def _report_unread(self, source: str, error: str) -> None:
        if self.report is not None:
            from .report import unread

            self.report.add(unread(source, error))

    def _source(self, item: Document | BadRecord) -> str | None:
        """What stands as the source of an item in the output."""
        return item.source or getattr(self.job.article_of, "stdin", None)

    def fail(self, message: str) -> None:
        """Say what went wrong; the rest goes on."""
        self.failed = True
        self.say(message)
