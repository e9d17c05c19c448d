"""Files in the making: how they are called, and that one run at a time writes to one.

The part of `clean/a.json` is `clean/a.json.DIGEST.part`, beside it, so that it can take its place by a rename. A run
locks the part that it writes; the lock goes with the run, however that ends. (Windows has no such locks, but lets
nobody remove or replace a file that is open.)
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO

from .decoding import Unusable
from .files import created

DIGEST = 8
"""Characters of what stands in the name of a part for the options of its run."""
_END = ".part"
_DRAFT = ".tmp"
_LONGEST = 255 - len(f".{DIGEST * '0'}{_END}{_DRAFT}")
"""Bytes of the longest name that the name of a part can begin with: file systems take names of 255 bytes."""


def part_of(path: str, digest: str) -> str:
    """The part of a file, for a run with these options."""
    return f"{_begin(path)}.{digest}{_END}"


def parts_of(path: str) -> list[str]:
    """The parts of a file that there are, whatever the options of their runs."""
    folder, begin = os.path.split(f"{_begin(path)}.")
    with suppress(FileNotFoundError, NotADirectoryError):
        return [
            os.path.join(folder, name)
            for name in os.listdir(folder or ".")
            if name.startswith(begin) and name.endswith(_END) and len(name) == len(begin) + DIGEST + len(_END)
        ]
    return []


def draft_of(part: str) -> str:
    """Where a file is written that is made of a part, at the end."""
    return f"{part}{_DRAFT}"


def _begin(path: str) -> str:
    """What the names of a file's parts begin with: its own name, or what stands for it if that is too long."""
    folder, name = os.path.split(path)
    data = os.fsencode(name)
    if len(data) <= _LONGEST:
        return path
    from hashlib import sha256  # loads OpenSSL, which takes long

    return os.path.join(folder, sha256(data).hexdigest())


def held(part: str, path: str, name: str) -> BinaryIO:
    """A part to append to, which no other run gets before it is closed; `path` is the file it is to become.

    Raises Unusable where another run has it; `name` is what the file is called there.
    """
    while True:
        stream = created(part, "ab", path)
        try:
            _lock(stream, name)
            with suppress(FileNotFoundError):
                if os.path.samestat(os.fstat(stream.fileno()), os.stat(part)):
                    return stream
        except BaseException:
            stream.close()
            raise
        stream.close()  # just before the lock, another run has made it the file, or removed it


def remove(part: str, path: str, name: str) -> None:
    """Remove a part that a broken run has left. Raises Unusable as `held`."""
    with let_go(held(part, path, name)):
        with suppress(FileNotFoundError):
            os.unlink(draft_of(part))
        os.unlink(part)


@contextmanager
def let_go(stream: BinaryIO) -> Iterator[None]:
    """Close a part once the block has renamed or removed it; before, where no open file can be."""
    if os.name == "nt":
        stream.close()
    try:
        yield
    finally:
        stream.close()


def _lock(stream: BinaryIO, name: str) -> None:
    try:
        import fcntl
    except ImportError:
        return
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise Unusable(f"{name}: another run is writing it; wait for its end, or name another file") from None
    except OSError:  # a file system without locks
        pass
