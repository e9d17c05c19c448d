"""Files that are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO


@contextmanager
def written_whole(path: str | os.PathLike[str]) -> Iterator[TextIO]:
    """A stream of UTF-8 text that stands at `path` once the block has ended well; else nothing there has changed.

    What is written goes to a temporary file in the same directory, which then takes the place of `path`: it has
    the permissions of the file it replaces, or of any new file. A symbolic link stays one, and its target is
    replaced. Raises OSError where `path` is there and is no regular file, or where the directory cannot be
    written to: at once, before the block has run.
    """
    target = Path(os.path.realpath(path))
    if target.exists() and not target.is_file():
        raise OSError(None, "it is no regular file", str(path))
    draft = target.parent / f".newsclean-{os.urandom(6).hex()}.tmp"
    try:
        with open(draft, "x", encoding="utf-8", errors="replace", newline="\n") as stream:
            yield stream
        with suppress(FileNotFoundError):
            os.chmod(draft, target.stat().st_mode & 0o777)
        os.replace(draft, target)
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
