"""Records in WET files of Common Crawl and in Parquet files; the libraries for both are extras."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from typing import Any, BinaryIO, cast

from .decoding import Unusable

_WARC_FIELDS = ("WARC-Date", "WARC-Record-ID", "WARC-Identified-Content-Language")
_BATCH = 32
"""So many rows of a Parquet file are held at once."""


def conversion_records(stream: BinaryIO, limit: int) -> Iterator[tuple[str, bytes, dict[str, Any]]]:
    """The conversion records of a WARC stream: URL, text (its first `limit` bytes), and fields worth keeping.

    Raises Unusable for what is no WARC data, is cut short, or holds no such record.
    """
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        raise Unusable("WET files need an extra: pip install 'newsclean[wet]'") from None
    source = _Forward(stream)
    found = False
    try:
        for record in ArchiveIterator(source, record_types=WarcRecordType.conversion, parse_http=False):
            found = True
            headers = dict(record.headers)
            data = record.reader.read(min(limit, record.content_length))
            if source.damage is not None or len(data) < min(limit, record.content_length):
                break
            fields = {name: headers[name] for name in _WARC_FIELDS if name in headers}
            yield headers.get("WARC-Target-URI", ""), data, fields
        else:
            if not found and source.damage is None:
                raise Unusable("it holds no conversion records; newsclean reads WET files, which hold text")
            if source.damage is None:
                return
    except OSError as error:
        raise Unusable(f"it is no WARC data ({error})") from None
    raise source.damage or Unusable("its last record is cut short; fetch it again")


class _Forward:
    """A stream as FastWARC wants it. It takes an error for the end of the data, so errors are kept here."""

    def __init__(self, stream: BinaryIO) -> None:
        self.stream = stream
        self.damage: Exception | None = None
        self.at = 0

    def tell(self) -> int:
        return self.at

    def seek(self, offset: int, whence: int = 0) -> int:
        raise OSError("a stream goes forward only")

    def close(self) -> None: ...

    def read(self, size: int = -1) -> bytes:
        try:
            chunk: bytes = getattr(self.stream, "read1", self.stream.read)(size)
        except Exception as error:
            self.damage = error
            return b""
        self.at += len(chunk)
        return chunk


def parquet_rows(path: str) -> Iterator[dict[str, Any]]:
    """The rows of a Parquet file, as JSON can hold them: other values as their text, no number as null.

    Raises Unusable for what is no Parquet file.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise Unusable("Parquet needs an extra: pip install 'newsclean[parquet]'") from None
    try:
        with pq.ParquetFile(path) as file:
            for batch in file.iter_batches(batch_size=_BATCH):
                yield from ({name: _plain(value) for name, value in row.items()} for row in _rows(batch))
    except pa.ArrowException as error:
        raise Unusable(f"no readable Parquet file ({str(error).splitlines()[0]})") from None


def _rows(batch: Any) -> Iterable[dict[str, Any]]:
    """The rows of a batch as Python has them.

    Python knows no nanoseconds, and pyarrow gives them as pandas does, if that is there: they are left out, so that the
    answer is the same everywhere. What else Python cannot hold (the year 100,000, text that is no UTF-8) is told one
    by one.
    """
    if "[ns" not in str(batch.schema):
        with suppress(ValueError, OverflowError, LookupError):
            return cast(list[dict[str, Any]], batch.to_pylist())
    names = batch.schema.names
    return (
        dict(zip(names, (_value(column[number]) for column in batch.columns), strict=True))
        for number in range(batch.num_rows)
    )


def _value(scalar: Any) -> object:
    """What a value of Arrow is in Python, as near as can be."""
    import pyarrow as pa

    if not scalar.is_valid:
        return None
    if isinstance(scalar, pa.DictionaryScalar):
        return _value(scalar.value)
    if isinstance(scalar, pa.MapScalar):
        return [[_value(pair[0]), _value(pair[1])] for pair in scalar.values]
    if isinstance(scalar, pa.ListScalar):
        return [_value(one) for one in scalar.values]
    if isinstance(scalar, pa.StructScalar):
        return {each.name: _value(scalar[number]) for number, each in enumerate(scalar.type)}
    if getattr(scalar.type, "unit", "") == "ns":
        coarser = str(scalar.type).replace("[ns", "[us")
        scalar = scalar.cast(
            coarser if "tz=" not in coarser else pa.timestamp("us", scalar.type.tz), safe=False
        )
    told: Callable[[], object]
    for told in (
        lambda: scalar.as_py(),
        lambda: scalar.cast(pa.string()).as_py(),
        lambda: scalar.as_buffer().to_pybytes(),
        lambda: scalar.value,
    ):
        with suppress(Exception):
            return told()
    return None


def _plain(value: object) -> object:
    """A value as JSON has it."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, dict):
        return {str(name): _plain(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    isoformat = getattr(value, "isoformat", None)
    return isoformat() if isoformat else str(value)
