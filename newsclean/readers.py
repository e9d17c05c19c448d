"""Files and standard input to documents: one text, or one document for each record.

A stream is told to be JSON Lines by its first line, so that records are cleaned while they arrive: nothing is
read ahead of the record that is worked on, and memory does not grow with the input. What is compressed is
unpacked on the way.
"""

from __future__ import annotations

import codecs
import json
import math
import re
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from io import BytesIO
from itertools import chain
from typing import TYPE_CHECKING, Any, BinaryIO, Literal

from .compression import peeked, told_damage, unpacked
from .decoding import (
    MAX_CHARS,
    Unusable,
    begins_as_html,
    check_length,
    decode,
    decode_line,
    is_html,
    mend,
    refuse_known_formats,
    said_encoding,
    too_long,
    wide_codec,
    without_surrogates,
)
from .inputs import STDIN, form_of
from .records import dataclass, field

if TYPE_CHECKING:
    from .progress import Meter

Form = Literal["auto", "text", "markdown", "jsonl", "wet", "parquet"]

_MAX_BYTES = 4 * MAX_CHARS + 4
"""No text of MAX_CHARS takes more bytes than this in any encoding."""
_CHUNK = 1024 * 1024
_LIKE_HTML = "html: this looks like HTML, read as text; better extract it first"
_OPTIONS = ("check", "diff", "write", "explain", "report", "stats", "help", "version")
"""Options that other programs have as commands."""
_MAX_DEPTH = 100
"""So deep may the fields of a record be nested."""
_BLANK = b"\0 \t\r\n\xef\xbb\xbf\xff\xfe"
"""Bytes that blank lines and byte order marks are made of, in any Unicode encoding."""

_BEGUN = r'\s*\{\s*"(?:[^"\\]|\\.)*(?:"\s*(?::|$)|$)'
"""The beginning of a JSON object in one line: a name and a colon, or as much of them as there is."""

_Line = tuple[str | None, list[str]]
"""A line and the warnings about how it was read; None for a line beyond the limit."""


@dataclass(frozen=True, slots=True)
class Document:
    """One text to clean.

    source: the path as it was given, None for a text on standard input, `path:line` for a record, the URL
    for a record of a WET file. warnings: about the way it was read. extra: the other fields of the record, or of
    the front matter; None for a text. path: of the file that it stands in, where settings depend on that.
    """

    source: str | None
    text: str
    warnings: list[str] = field(default_factory=list)
    extra: dict[str, Any] | None = None
    path: str = field(default=STDIN, compare=False)


@dataclass(frozen=True, slots=True)
class BadRecord:
    """A record that cannot be cleaned; `error` begins with its number."""

    source: str
    error: str


def read(
    path: str,
    form: Form = "auto",
    text_field: str = "text",
    encoding: str | None = None,
    meter: Meter | None = None,
) -> Iterator[Document | BadRecord]:
    """What stands in a file (`-`: on standard input), one document after the other, in order.

    `meter` is told which stream is read, for a progress bar.
    Raises Unusable where the file cannot be read or is no text; its message does not name the file.
    """
    with opened(path, meter) as packed, told_damage():
        stream = unpacked(packed)
        kind = kind_of(path, peeked(stream, 5)) if form == "auto" else form
        if kind == "wet":
            yield from _pages(path, stream, encoding)
            return
        if kind == "parquet":
            yield from _rows(path, text_field)
            return
        head = head_of(stream)
        if kind == "jsonl" or (kind == "auto" and begins_jsonl(head, encoding)):
            refuse_known_formats(head)
            codec = encoding or wide_codec(head)
            lines = _decoded(head, stream, codec) if codec else _lines(head, stream)
            yield from _records(path, lines, text_field)
        else:
            rest = stream.read(_MAX_BYTES + 1 - len(head)) if len(head) <= _MAX_BYTES else b""
            yield _text(path, head + rest, kind, encoding)


def kind_of(path: str, start: bytes) -> str:
    """What stands in a file, by its first bytes or its suffix; `auto` is a text, unless it begins as JSON Lines."""
    if start == b"WARC/":
        return "wet"
    if start[:4] == b"PAR1":
        return "parquet"
    return form_of(path)


@contextmanager
def opened(path: str, meter: Meter | None = None) -> Iterator[BinaryIO]:
    """A file or standard input as a stream of bytes; its errors in words."""
    try:
        if path != STDIN:
            with open(path, "rb") as stream:
                if meter:
                    meter.begin(stream)
                try:
                    yield stream
                finally:
                    if meter:
                        meter.end()
        elif sys.stdin is None:
            raise Unusable("is closed; give a file or a pipe")
        else:
            yield sys.stdin.buffer
    except FileNotFoundError:
        hint = "check the name"
        if "://" in path:
            hint = "newsclean reads no web pages: trafilatura -u URL | newsclean"
        elif path in _OPTIONS:
            hint = f"did you mean the option --{path}?"
        raise Unusable(f"no such file; {hint}") from None
    except IsADirectoryError:
        raise Unusable("is a directory, not a file") from None
    except PermissionError:
        raise Unusable("may not be read; check its permissions") from None
    except OSError as error:
        raise Unusable(f"cannot be read ({error.strerror or error})") from error


def _text(path: str, data: bytes, form: str, encoding: str | None) -> Document:
    """The one document of a text file."""
    if len(data) > _MAX_BYTES:
        raise too_long()
    text, warnings = decode(data, encoding)
    source = None if path == STDIN else path
    if form == "auto":
        _refuse_json(text)
    if begins_as_html(text) if form == "markdown" else is_html(text):
        if form != "text":
            raise Unusable(
                "this is HTML; newsclean reads text: extract it first (with trafilatura or Resiliparse, say),"
                " or read it as it is with --from text"
            )
        warnings.append(_LIKE_HTML)
    if form == "markdown":
        from .markdown import NOTE, to_text

        text, fields = to_text(text)
        text, mended = _repaired(text)
        return Document(source, text, [*warnings, NOTE, *mended], fields or None)
    if is_json(text):
        warnings.append(
            "input: one JSON document, read as plain text; JSON Lines have one record on each line"
        )
    text, mended = _repaired(text)
    return Document(source, text, warnings + mended)


def _repaired(text: str) -> tuple[str, list[str]]:
    """The text without lone surrogates and mojibake, and what was done."""
    text, lone = without_surrogates(text)
    text, mended = mend(text)
    return text, lone + mended


def _refuse_json(text: str) -> None:
    """Raise Unusable for JSON that is no JSON Lines: one document, or records of which the first is cut off."""
    as_it_is = "or read it as it is with --from text"
    if is_json(text):
        what, program = (
            ("a JSON list", "'.[]'")
            if text.lstrip().startswith("[")
            else ("one JSON object over several lines", ".")
        )
        raise Unusable(
            f"this is {what}, not JSON Lines; give one record on each line (jq -c {program} makes them), {as_it_is}"
        )
    lines = [line for line in text[:_CHUNK].split("\n") if line.strip()][:2]
    if lines and all(re.match(_BEGUN, line) for line in lines):
        raise Unusable(f"the first line begins a JSON record and is none; mend or drop that line, {as_it_is}")


def is_json(text: str) -> bool:
    """Whether a text is a JSON object or list."""
    ends = text.lstrip()[:1] + text.rstrip()[-1:]
    if ends not in ("{}", "[]"):
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


# JSON Lines


def begins_jsonl(head: bytes, encoding: str | None) -> bool:
    """Whether the first line that is not blank is a whole JSON object."""
    line = head.decode(encoding or wide_codec(head) or "utf-8", "ignore").removeprefix("\ufeff").strip()
    if not (line.startswith("{") and line.endswith("}")):
        return False
    try:
        return bool(_parse(line))
    except Unusable:
        return False


def _records(path: str, lines: Iterable[_Line], text_field: str) -> Iterator[Document | BadRecord]:
    """The documents of a JSON Lines stream, blank lines left out."""
    for number, (line, warnings) in enumerate(lines, 1):
        source = f"{path}:{number}"
        try:
            if line is None:
                raise too_long()
            if line.strip():
                yield _record(source, line, text_field, warnings)
        except Unusable as error:
            yield BadRecord(source, f"line {number}: {error}")


def _record(source: str, line: str, text_field: str, warnings: list[str]) -> Document:
    """The document in one line; Unusable says what is wrong with it."""
    return _document(source, _parse(line), text_field, warnings)


def _document(source: str, record: dict[str, Any], text_field: str, warnings: list[str]) -> Document:
    """The document in a record; Unusable says what is wrong with it."""
    if text_field not in record:
        from textwrap import shorten

        others = shorten(", ".join(record), 120, placeholder=" …") or "no fields"
        raise Unusable(f"no field {text_field!r}, it has {others}; name the right one with --text-field")
    text = record.pop(text_field)
    if not isinstance(text, str):
        raise Unusable(f"the field {text_field!r} holds {_kind(text)}, not a string")
    check_length(text)
    text, repaired = _repaired(text)
    if is_html(text):
        warnings = [*warnings, _LIKE_HTML]
    return Document(source, text, warnings + repaired, record)


def _parse(line: str) -> dict[str, Any]:
    """The JSON object in one line; Unusable says why there is none."""
    try:
        record = json.loads(line, parse_constant=_no_number, parse_float=_finite)
    except json.JSONDecodeError as error:
        hint = "; jq -c '.[]' makes JSON Lines of a list" if line.strip() == "[" else ""
        raise Unusable(f"no JSON object ({error.msg} at column {error.colno}){hint}") from None
    except OverflowError as error:
        raise Unusable(f"no usable JSON object ({error})") from None
    except RecursionError:
        raise Unusable(f"no usable JSON object (nested deeper than {_MAX_DEPTH} levels)") from None
    except ValueError:
        raise Unusable("no usable JSON object (a number of too many digits)") from None
    if not isinstance(record, dict):
        hint = "; jq -c '.[]' gives each of its records a line" if isinstance(record, list) else ""
        raise Unusable(f"no JSON object but {_kind(record)}{hint}")
    if line.count("[") + line.count("{") > _MAX_DEPTH and _is_deeper(record, _MAX_DEPTH):
        raise Unusable(f"no usable JSON object (nested deeper than {_MAX_DEPTH} levels)")
    return record


def _is_deeper(value: object, levels: int) -> bool:
    """Whether lists and objects stand in each other more than so many levels deep."""
    inner = [value]
    for _ in range(levels + 1):
        inner = [child for outer in inner for child in _children(outer)]
    return bool(inner)


def _children(value: object) -> Iterable[object]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _no_number(name: str) -> None:
    """What stands for NaN and the infinities, which Python writes and JSON cannot hold."""


def _finite(digits: str) -> float:
    """A number that JSON can write again."""
    number = float(digits)
    if math.isinf(number):
        raise OverflowError(f"the number {digits[:40]} is too large")
    return number


def _kind(value: object) -> str:
    """What a JSON value is, in words."""
    for types, name in (
        (bool, "true or false"),
        ((int, float), "a number"),
        (str, "a string"),
        (list, "a list"),
    ):
        if isinstance(value, types):
            return name
    return "an object" if isinstance(value, dict) else "null"


# WET and Parquet


def _pages(path: str, stream: BinaryIO, encoding: str | None) -> Iterator[Document | BadRecord]:
    """The pages in the conversion records of a WARC stream."""
    from .archives import conversion_records

    for number, (url, data, fields) in enumerate(conversion_records(stream, _MAX_BYTES + 1), 1):
        source = url or f"{path}:{number}"
        try:
            if len(data) > _MAX_BYTES:
                raise too_long()
            text, warnings = decode(data, encoding)
            text, repaired = _repaired(text)
            yield Document(source, text, warnings + repaired, fields)
        except Unusable as error:
            yield BadRecord(source, f"record {number}: {error}")


def _rows(path: str, text_field: str) -> Iterator[Document | BadRecord]:
    """The documents in the rows of a Parquet file."""
    from .archives import parquet_rows

    if path == STDIN:
        raise Unusable("Parquet cannot be read from a pipe; name the file")
    for number, row in enumerate(parquet_rows(path), 1):
        source = f"{path}:{number}"
        try:
            yield _document(source, row, text_field, [])
        except Unusable as error:
            yield BadRecord(source, f"row {number}: {error}")


# Bytes and lines


def head_of(stream: BinaryIO) -> bytes:
    """The beginning of a stream up to the first line that is not blank; no more is read than that."""
    head = []
    size = 0
    while line := stream.readline(_MAX_BYTES + 1):
        head.append(line)
        size += len(line)
        if line.strip(_BLANK) or size > _CHUNK:
            break
    return b"".join(head)


def _lines(head: bytes, stream: BinaryIO) -> Iterator[_Line]:
    """The lines of `head` and then of a stream, as they arrive; each is decoded by itself, as it needs it."""
    for raw in chain(BytesIO(head), iter(lambda: stream.readline(_MAX_BYTES + 1), b"")):
        _end_line(stream, raw)
        yield (None, []) if len(raw) > _MAX_BYTES else decode_line(raw)


def _end_line(stream: BinaryIO, line: bytes) -> None:
    """Read on to the end of a line that is beyond the limit."""
    if len(line) > _MAX_BYTES:
        while line and not line.endswith(b"\n"):
            line = stream.readline(_CHUNK)


def _decoded(head: bytes, stream: BinaryIO, codec: str) -> Iterator[_Line]:
    """The same in this encoding, in which a line end may be more than a byte, and part of another character."""
    notes = said_encoding(codec)
    decoder = codecs.getincrementaldecoder(codec)("replace")
    first = decoder.decode(head).removeprefix("\ufeff")
    rest = (
        decoder.decode(raw, final=not raw)
        for raw in chain(iter(lambda: stream.readline(_MAX_BYTES + 1), b""), [b""])
    )
    ahead, too_long = "", False
    for decoded in chain([first], rest):
        *whole, ahead = (ahead + decoded).split("\n")
        for line in whole:
            yield (None, []) if too_long or len(line) > _MAX_BYTES else (line, notes)
            too_long = False
        if len(ahead) > _MAX_BYTES:
            ahead, too_long = "", True
    yield (None, []) if too_long else (ahead, notes)
