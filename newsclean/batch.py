"""All inputs of a call, one after the other: what cannot be read is said, and does not stop the rest."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .article import Article
from .cleaner import Favor, clean
from .decoding import Unusable
from .inputs import Input
from .readers import BadRecord, Document
from .rules import Rule
from .writers import Format, Output

if TYPE_CHECKING:
    from .report import Report


@dataclass(frozen=True)
class Recipe:
    """How every document of a call is cleaned. `stdin`: what stands as the source of a text without one.

    `rules`: rules of packs.
    """

    favor: Favor = "balanced"
    skip: tuple[str, ...] = ()
    only: tuple[str, ...] = ()
    stdin: str | None = None
    date_base: str | None = None
    rules: tuple[Rule, ...] = ()

    def __call__(self, document: Document) -> Article:
        """The article of a document, with the warnings about how it was read."""
        source = document.source or self.stdin
        article = clean(
            document.text,
            favor=self.favor,
            skip=self.skip,
            only=self.only,
            source=source,
            date_base=self.date_base,
            rules=self.rules,
        )
        article.warnings[:0] = document.warnings
        return article


@dataclass
class Batch:
    """Cleans documents and writes them as they come, into the report too if there is one.

    `failed` tells whether something could not be read or written, `stopped` whether the output ended early.
    """

    article_of: Callable[[Document], Article]
    look: Format
    output: Output
    report: Report | None = None
    failed: bool = False
    stopped: bool = False
    written: bool = False
    slow: set[str] = field(default_factory=set)

    def run(self, inputs: Iterable[tuple[Input, Iterator[Document | BadRecord]]]) -> None:
        """Clean and write the documents of each input."""
        try:
            for source, items in inputs:
                try:
                    if source.problem:
                        raise Unusable(source.problem)
                    if not self._run_one(source.name, items):
                        self.stopped = True
                        break
                except Unusable as error:
                    self.fail(f"{source.name}: {error}")
                    self._report_unread(source.name, str(error))
        except Unusable as error:
            self.fail(str(error))

    def _run_one(self, name: str, items: Iterator[Document | BadRecord]) -> bool:
        """Clean and write one input; False if nothing more can be written."""
        records = bad = 0
        for item in items:
            records += 1
            bad += isinstance(item, BadRecord)
            piece = self._piece(name, item)
            if piece is not None and not self._write(piece):
                return False
        if bad:
            self.fail(f"{name}: {bad} of {records} records could not be read")
        return True

    def _piece(self, name: str, item: Document | BadRecord) -> str | None:
        """What is written for a document; None for a bad record that is said on standard error instead."""
        if isinstance(item, Document):
            try:
                article = self.article_of(item)
                self._tell_slow(article.left_out)
                piece = self.look.article(article, item.extra)
                self._report(article)
                return piece
            except Exception as error:  # a fault of newsclean's own must not take the batch with it
                fault = f"newsclean failed on this text ({type(error).__name__}: {error}); please report it"
                item = BadRecord(item.source or name, fault)
                self.failed = True
        said = self.look.error(item.source, item.error)
        if said is None:
            self.fail(f"{name}: {item.error}")
        self._report_unread(item.source, item.error)
        return said

    def _report(self, article: Article) -> None:
        if self.report is not None:
            from .report import document

            self.report.add(document(article))

    def _report_unread(self, source: str, error: str) -> None:
        if self.report is not None:
            from .report import unread

            self.report.add(unread(source, error))

    def _write(self, piece: str) -> bool:
        """Write a piece; False if that is not possible. A reader that closed the pipe is no failure."""
        try:
            self.output.write(self.look.between + piece if self.written else piece)
        except OSError as error:
            self.output.abandon()
            if not isinstance(error, BrokenPipeError):
                self.fail(f"standard output: {error.strerror or error}")
            return False
        self.written = True
        return True

    def _tell_slow(self, rules: Iterable[Rule]) -> None:
        """Say once of each rule of a pack that it was left out; the articles' warnings say on which pages."""
        for rule in rules:
            if rule.name not in self.slow:
                self.slow.add(rule.name)
                self.fail(rule.slowness)

    def fail(self, message: str) -> None:
        """Say what went wrong; the rest goes on."""
        self.failed = True
        say(message)


def say(message: str) -> None:
    """One line on standard error, whatever stands in a file name."""
    if sys.stderr is not None:
        line = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in message)
        with suppress(OSError):
            print(f"newsclean: {line}", file=sys.stderr)
