"""The formats of the output: JSON, plain text, Markdown, CSV, Parquet; and the standard output."""

from __future__ import annotations

import json
import os
import re
import signal
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from .records import dataclass

if TYPE_CHECKING:
    from .article import Article

_ESCAPED = "[\x7f-\x9f\u2028\u2029\ud800-\udfff]"
"""What JSON may hold as it is, and yet is written as an escape: control characters, which a terminal would
obey, line separators, at which some readers split lines, and lone surrogates, which UTF-8 cannot hold."""


def json_line(record: Mapping[str, Any]) -> str:
    """A JSON object in one line."""
    return _safe(json.dumps(record, ensure_ascii=False)) + "\n"


def json_pretty(record: Mapping[str, Any]) -> str:
    """A JSON object over several lines."""
    return _safe(json.dumps(record, ensure_ascii=False, indent=2)) + "\n"


def _safe(text: str) -> str:
    if text.isascii() and "\x7f" not in text:
        return text
    return re.sub(_ESCAPED, lambda match: f"\\u{ord(match[0]):04x}", text)


def plain_text(article: Article) -> str:
    """An article as one reads it: title, standfirst and text, with a blank line between."""
    parts = (article.title, _standfirst(article), article.text)
    return "\n".join(f"{part}\n" for part in parts if part)


def _standfirst(article: Article) -> str | None:
    """The standfirst, unless it stands in the text: where it might be the first paragraph, it is read and stays."""
    return None if article.description in article.text.splitlines() else article.description


class Format(Protocol):
    """How articles are written."""

    @property
    def head(self) -> str:
        """What stands before the first article."""

    @property
    def lines(self) -> bool:
        """Whether each article is one JSON object in one line, with its `source`."""

    @property
    def table(self) -> Callable[[Iterable[str], str], None] | None:
        """What makes a file of such lines, where that is no text; else None."""

    @property
    def between(self) -> str:
        """What stands between two articles."""

    def article(self, article: Article, extra: Mapping[str, Any] | None) -> str:
        """One article; `extra` are the other fields of the record it came from, None for a text."""

    def error(self, source: str, message: str) -> str | None:
        """What stands in the place of a record that could not be read; None if there is no place for it."""


@dataclass
class JsonFormat:
    """A JSON object for each article. `shape` makes it, if it is not newsclean's own; `paint` colours a pretty one."""

    removed: bool
    pretty_text: bool
    pretty_record: bool
    paint: Callable[[str], str] = str
    table: Callable[[Iterable[str], str], None] | None = None
    shape: Callable[[Article, Mapping[str, Any] | None], dict[str, Any]] | None = None
    between = ""
    head = ""

    @property
    def lines(self) -> bool:
        """Unless one of them may be pretty, or is not newsclean's own."""
        return not (self.pretty_text or self.pretty_record or self.shape)

    def article(self, article: Article, extra: Mapping[str, Any] | None) -> str:
        """The article's fields; the record's other fields stand under `input`."""
        record = self.shape(article, extra) if self.shape else article.to_dict(removed=self.removed)
        if extra and not self.shape:
            record["input"] = extra
        return self._written(record, self.pretty_text if extra is None else self.pretty_record)

    def error(self, source: str, message: str) -> str:
        """An object with `source` and `error` alone."""
        return self._written({"source": source, "error": message}, self.pretty_record)

    def _written(self, record: Mapping[str, Any], pretty: bool) -> str:
        return self.paint(json_pretty(record)) if pretty else json_line(record)


class TextFormat:
    """Title, standfirst and text of each article; a form feed on a line of its own stands between two."""

    between = "\f\n"
    head = ""
    lines = False
    table = None

    def article(self, article: Article, extra: Mapping[str, Any] | None) -> str:
        """The text to read."""
        return plain_text(article)

    def error(self, source: str, message: str) -> None:
        """Nothing: a text has no place for it."""


class MarkdownFormat(TextFormat):
    """The fields of each article as YAML front matter, then title and text as Markdown."""

    def article(self, article: Article, extra: Mapping[str, Any] | None) -> str:
        """Front matter with the fields that are known, a heading, the standfirst, and the text."""
        fields = _metadata(article.to_dict(removed=False))
        known = {name: value for name, value in fields.items() if value not in (None, [], "")}
        if extra:
            known["input"] = extra
        # JSON is YAML, so no string needs to be quoted by other rules.
        matter = "".join(
            f"{name}: {_safe(json.dumps(value, ensure_ascii=False))}\n" for name, value in known.items()
        )
        parts = [f"---\n{matter}---\n"]
        if article.title:
            parts.append(f"# {markdown_text(article.title)}\n")
        parts += [f"{markdown_text(part)}\n" for part in (_standfirst(article), article.text) if part]
        return "\n".join(parts)


_NO_METADATA = (
    "schema_version",
    "newsclean_version",
    "text",
    "captions",
    "related",
    "removed",
    "stats",
    "warnings",
)


def _metadata(record: Mapping[str, Any]) -> dict[str, Any]:
    """The fields that say something about the article."""
    return {name: value for name, value in record.items() if name not in _NO_METADATA}


_MARKS = r"(?m)[\\`*\[\]<]|(?<!\w)_|_(?!\w)|~(?=~)|&(?=#?\w+;)|^(?:#(?=#{0,5}(?:\s|$))|>|\+(?=\s)|=(?=[= ]*$)|-(?=[- ]*$)|\|)"


def markdown_text(text: str) -> str:
    """A text as Markdown that shows it: signs that are marks in Markdown stand behind a backslash.

    The marks of lists, `- ` and `1. `, stay: they are lists.
    """
    return re.sub(_MARKS, r"\\\g<0>", text)


class CsvFormat:
    """A table of the metadata, a row for each article or error; lists have `; ` between their values.

    The other fields of a record stand under `input` as JSON, its id or URL among them.
    """

    between = ""
    lines = False
    table = None

    @property
    def head(self) -> str:
        """The names of the columns."""
        return _csv_row([*self._columns(), "characters", "characters_kept", "warnings", "input", "error"])

    def article(self, article: Article, extra: Mapping[str, Any] | None) -> str:
        """The row of an article."""
        fields = _metadata(article.to_dict(removed=False))
        stats = [article.stats.get(name, "") for name in ("characters", "characters_kept")]
        return _csv_row([*fields.values(), *stats, article.warnings, extra or None, ""])

    def error(self, source: str, message: str) -> str:
        """A row with `source` and `error` alone."""
        cells = [source if name == "source" else "" for name in self._columns()]
        return _csv_row([*cells, "", "", "", "", message])

    def _columns(self) -> list[str]:
        from .article import Article

        return list(_metadata(Article().to_dict(removed=False)))


def _csv_row(values: Iterable[object]) -> str:
    """A row of a CSV file; every row is one line."""
    import csv
    import io

    row = io.StringIO()
    csv.writer(row, lineterminator="\n").writerow(_cell(value) for value in values)
    return row.getvalue()


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Mapping):
        return _safe(json.dumps(value, ensure_ascii=False))
    text = "; ".join(map(str, value)) if isinstance(value, list) else str(value)
    return " ".join(text.split())


class Output:
    """Standard output as UTF-8, whatever the locale says: each piece is written whole, and at once.

    Ctrl-C waits until the piece that is being written is out, so that no reader ever sees half a line.
    """

    def __init__(self) -> None:
        self._stream = sys.stdout.buffer if sys.stdout is not None else None

    def write(self, piece: str | bytes) -> None:
        """Write a piece and flush it; OSError says why that cannot be done."""
        if self._stream is None:
            raise OSError("it is closed")
        left = memoryview(piece.encode("utf-8", "replace") if isinstance(piece, str) else piece)
        with uninterrupted():
            while left:  # without a buffer (python -u) it may take several writes
                left = left[self._stream.write(left) :]
            self._stream.flush()

    def abandon(self) -> None:
        """Let nothing more be written, not even at exit: the reader is gone, or the disk is full."""
        if self._stream is not None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, self._stream.fileno())
            os.close(nowhere)


@contextmanager
def uninterrupted() -> Iterator[None]:
    """Hold Ctrl-C back for the time of a block, where the system can."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
