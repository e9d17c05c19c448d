"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from typing import BinaryIO, TextIO, cast


@contextmanager
def written_whole(path: str | os.PathLike[str]) -> Iterator[TextIO]:
    """A stream of UTF-8 text that stands at `path` once the block has ended well; see `rewritten`."""
    with rewritten(path) as stream:
        text = TextIOWrapper(stream, encoding="utf-8", errors="replace", newline="\n", write_through=True)
        yield text
        text.detach()


@contextmanager
def rewritten(path: str | os.PathLike[str]) -> Iterator[BinaryIO]:
    """A stream of bytes that stands at `path` once the block has ended well; else nothing there has changed.

    What is written goes to a temporary file in the same directory, which then takes the place of `path`: it has
    the permissions of the file it replaces (and its owner and extended attributes, as far as the system lets us),
    or of any new file. A symbolic link stays one, and its target is replaced. Folders that are missing are made.
    Raises OSError where `path` is there and is no regular file, or where the directory cannot be written to: at
    once, before the block has run.
    """
    target, draft = _draft(path)
    try:
        with created(draft, "xb", target) as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())  # else a crash of the system could leave the new name with no content
        with suppress(FileNotFoundError):
            look_like(target, draft)
        os.replace(draft, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(draft)
        raise


def check_writable(path: str | os.PathLike[str]) -> None:
    """Raise the OSError that `rewritten` would raise before its block has run."""
    _, draft = _draft(path)
    open(draft, "xb").close()
    os.unlink(draft)


def created(draft: str | os.PathLike[str], mode: str, path: str | os.PathLike[str]) -> BinaryIO:
    """A new file that is to take the place of `path`: where there is one, nobody else may read it meanwhile."""
    bits = 0o600 if os.path.exists(path) else 0o666
    return cast(BinaryIO, open(draft, mode, opener=lambda name, flags: os.open(name, flags, bits)))


def _draft(path: str | os.PathLike[str]) -> tuple[str, str]:
    """The file that a path leads to, and a new name beside it. Raises OSError where there can be no such file."""
    target = os.path.realpath(path)
    if os.path.exists(target) and not os.path.isfile(target):
        raise OSError(None, "it is no regular file", str(path))
    folder = os.path.dirname(target)
    os.makedirs(folder, exist_ok=True)
    return target, os.path.join(folder, f".newsclean-{os.urandom(6).hex()}.tmp")


def look_like(target: str, draft: str) -> None:
    """Give the draft the owner, the extended attributes and the permissions of the file it is to replace."""
    before = os.stat(target)
    if hasattr(os, "chown"):
        with suppress(OSError):
            os.chown(draft, before.st_uid, before.st_gid)
    if hasattr(os, "listxattr"):
        with suppress(OSError):
            for name in os.listxattr(target):
                os.setxattr(draft, name, os.getxattr(target, name))
    os.chmod(draft, before.st_mode & 0o777)


def keep_looks(path: str, draft: str) -> None:
    """Give the draft the owner, attributes and permissions of the file at this path, if there is one."""
    with suppress(OSError):
        look_like(path, draft)
