"""gzip and Zstandard, by what the data begins with; Zstandard is an extra before Python 3.14."""

from __future__ import annotations

import importlib
import re
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import IO, Any, BinaryIO, cast

from .decoding import Unusable

SUFFIXES = (".gz", ".zst")
_GZIP = rb"\x1f\x8b"
_ZSTD = rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18"


def bare_name(name: str) -> str:
    """A file name without the suffix of its compression."""
    return name[: name.rindex(".")] if name.lower().endswith(SUFFIXES) else name


def peeked(stream: BinaryIO, size: int) -> bytes:
    """The next bytes of a stream, which stay in it; fewer than `size` where no more have arrived."""
    peek: Callable[[int], bytes] | None = getattr(stream, "peek", None)
    if peek is not None:
        return peek(size)[:size]
    start = stream.read(size)
    stream.seek(-len(start), 1)
    return start


def unpacked(stream: BinaryIO) -> BinaryIO:
    """The stream itself, or what its gzip or Zstandard data holds; several members or frames are one text."""
    head = peeked(stream, 4)
    if re.match(_GZIP, head):
        import gzip

        return cast(BinaryIO, gzip.GzipFile(fileobj=stream))
    if re.match(_ZSTD, head):
        return cast(BinaryIO, zstd().ZstdFile(stream))
    return stream


def is_compressed(data: bytes) -> bool:
    """Whether data begins as gzip or Zstandard data does."""
    return bool(re.match(_GZIP, data) or re.match(_ZSTD, data))


def packed(path: str, name: str) -> IO[bytes]:
    """A new file, compressed as the suffix of `name` says; the same data gives the same bytes, whenever it is written."""
    if name.lower().endswith(".gz"):
        import gzip

        return cast(IO[bytes], gzip.GzipFile("", "wb", fileobj=open(path, "wb"), mtime=0))
    if name.lower().endswith(".zst"):
        return cast(IO[bytes], zstd().ZstdFile(path, "wb"))
    return open(path, "wb")


def zstd() -> Any:
    """The module of the standard library (Python 3.14), or the package with the same functions."""
    name = "compression.zstd" if sys.version_info >= (3, 14) else "backports.zstd"
    try:
        return importlib.import_module(name)
    except ImportError:
        raise Unusable("Zstandard needs an extra: pip install 'newsclean[zstd]'") from None


@contextmanager
def told_damage() -> Iterator[None]:
    """Say in words that compressed data is damaged."""
    try:
        yield
    except (EOFError, zlib.error) as error:
        raise Unusable(f"its compressed data is damaged or cut short ({error}); fetch it again") from error
    except Exception as error:
        if type(error).__name__ not in ("ZstdError", "BadGzipFile"):
            raise
        raise Unusable(f"its compressed data is damaged or cut short ({error}); fetch it again") from error
