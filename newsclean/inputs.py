"""What the names on the command line stand for: files, folders, patterns, and lists of names."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress

from .compression import bare_name
from .decoding import Unusable
from .records import dataclass

STDIN = "-"
FORMS = {
    ".txt": "auto",
    ".text": "auto",
    ".md": "markdown",
    ".markdown": "markdown",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".wet": "wet",
    ".warc": "wet",
}
"""What stands in a file, by its suffix. In a folder, files with other suffixes are left out."""


@dataclass(frozen=True, slots=True)
class Input:
    """One file or stream to read.

    path: as it was given or found. place: where its output belongs in an output folder, before the new suffix.
    problem: why it cannot be read, where that is known before it is opened.
    """

    path: str
    place: str
    problem: str = ""

    @property
    def name(self) -> str:
        """What it is called in messages."""
        return "standard input" if self.path == STDIN else self.path


@dataclass(frozen=True)
class Wanted:
    """The files of a folder that are read, by their names, and what they are called where there is none."""

    takes: Callable[[str], bool]
    called: str


def form_of(path: str) -> str:
    """What stands in a file, told by its suffix; `auto` where its beginning has to tell."""
    return FORMS.get(_suffix(path), "auto")


def is_plain(path: str) -> bool:
    """Whether a suffix is that of a text, marked up or not, that is not compressed."""
    return path == bare_name(path) and FORMS.get(_suffix(path)) in ("auto", "markdown")


EVERYTHING = Wanted(
    lambda path: _suffix(path) in FORMS, f"one that newsclean reads ({', '.join(FORMS)}; also .gz, .zst)"
)


def as_given(path: str) -> str:
    """A path that can stand below any folder: without what leads up or to the root."""
    parts = os.path.normpath(os.path.splitdrive(path)[1]).split(os.sep)
    return os.path.join("", *(part for part in parts if part not in ("", os.pardir)))


def below_the_shared(names: Iterable[str]) -> Callable[[str], str]:
    """Gives paths as seen from the innermost folder that holds all that is named."""
    tops = {os.path.abspath(_top(name)) for name in names if name != STDIN}
    try:
        shared = os.path.commonpath(tops) if tops else ""
    except ValueError:  # several drives
        return as_given
    return lambda path: os.path.relpath(path, shared)


def _top(name: str) -> str:
    """The folder that a name leads to."""
    if os.path.isdir(name):
        return name
    if is_pattern(name):
        name = name[: min(name.find(sign) % (len(name) + 1) for sign in "*?[")]
    return os.path.dirname(name) or "."


def is_pattern(name: str) -> bool:
    """Whether a name stands for all files that it matches."""
    return any(sign in name for sign in "*?[") and not os.path.lexists(name)


def find(
    names: Iterable[str],
    without: str | None = None,
    wanted: Wanted = EVERYTHING,
    place_of: Callable[[str], str] = as_given,
) -> Iterator[Input]:
    """The inputs that these names stand for, in order; folders are walked while the inputs are read.

    Of a folder, hidden files and folders, files that are not `wanted`, and the file or folder `without` (the
    output) are left out; of what a pattern matches, the output. What a folder holds comes in the order of the
    names. A name that is no file, with one of `*?[` in it, is a pattern. `place_of` gives the place of a path. Raises
    Unusable where a file is both named and `without`.
    """
    skipped = os.path.realpath(without) if without else None
    for name in names:
        if name == STDIN:
            yield Input(name, "standard-input")
        elif os.path.isdir(name):
            yield from _folder(name, place_of(name), skipped, wanted)
        elif is_pattern(name):
            yield from _pattern(name, place_of, skipped, wanted)
        elif skipped and os.path.realpath(name) == skipped:
            raise Unusable(f"--output would write over {name}, an input of this call")
        else:
            yield Input(name, place_of(name))


def _folder(folder: str, place: str, without: str | None, wanted: Wanted) -> Iterator[Input]:
    found = False
    for one in _walk(folder, place, without, wanted):
        found = True
        yield one
    if not found:
        yield Input(folder, "", f"no file in this folder is {wanted.called}")


def _walk(folder: str, place: str, without: str | None, wanted: Wanted) -> Iterator[Input]:
    try:
        with os.scandir(folder) as entries:
            listed = sorted(entries, key=lambda entry: entry.name)
    except OSError as error:
        yield Input(folder, place, f"cannot be listed ({error.strerror or error})")
        return
    for entry in listed:
        if entry.name.startswith("."):
            continue
        below = os.path.normpath(os.path.join(place, entry.name))
        if entry.is_dir(follow_symlinks=False):
            if os.path.realpath(entry.path) != without:
                yield from _walk(entry.path, below, without, wanted)
        elif wanted.takes(entry.path) and (without is None or os.path.realpath(entry.path) != without):
            if entry.is_file():
                yield Input(entry.path, below)
            elif entry.is_symlink() and not os.path.exists(entry.path):
                yield Input(entry.path, below, "is a link to nothing")


def _pattern(
    pattern: str, place_of: Callable[[str], str], without: str | None, wanted: Wanted
) -> Iterator[Input]:
    from glob import glob

    top = _top(pattern)
    paths = [path for path in sorted(glob(pattern, recursive=True)) if not _linked(path, top)]
    if without and not is_below(os.path.realpath(top), without):
        paths = [path for path in paths if not is_below(os.path.realpath(path), without)]
    files = [path for path in paths if os.path.isfile(path)]
    if not paths:
        yield Input(pattern, "", "no file has a name like this")
    for path in files or paths:
        if path in files:
            yield Input(path, place_of(path))
        else:
            yield from _folder(path, place_of(path), without, wanted)


def is_below(path: str, folder: str) -> bool:
    """Whether a path is this folder or below it; both are whole and without links."""
    return path == folder or path.startswith(os.path.join(folder, ""))


def _linked(path: str, top: str) -> bool:
    """Whether a folder between the file and the top is a link, which might lead round in a circle."""
    folder = os.path.dirname(path)
    while len(folder) > len(top):
        if os.path.islink(folder):
            return True
        folder = os.path.dirname(folder)
    return False


def _suffix(path: str) -> str:
    return os.path.splitext(bare_name(path))[1].lower()


def listed_names(path: str, null: bool) -> Iterator[str]:
    """The names in a file (`-`: on standard input), one a line, or each up to a NUL byte; as they arrive.

    Raises Unusable where the list cannot be read.
    """
    end = b"\0" if null else b"\n"
    try:
        with open(path, "rb") if path != STDIN else open(sys.stdin.fileno(), "rb", closefd=False) as stream:
            ahead = b""
            while chunk := stream.read1(65536):
                *whole, ahead = (ahead + chunk).split(end)
                yield from _decoded(whole, null)
            yield from _decoded([ahead], null)
    except (OSError, AttributeError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else "it is closed"
        raise Unusable(f"the list of files cannot be read ({reason})") from None


def _decoded(names: Iterable[bytes], null: bool) -> Iterator[str]:
    for name in names:
        name = name if null else name.removesuffix(b"\r")
        if b"\0" in name:
            raise Unusable("there are NUL bytes in the list of names; read them with -0 (--null)")
        if name:
            yield os.fsdecode(name)


def total_size(names: Iterable[str], without: str | None) -> int | None:
    """The bytes of all inputs together; None where one is a stream."""
    total = 0
    for one in find(names, without):
        if one.path == STDIN:
            return None
        with suppress(OSError):
            if not os.path.isfile(one.path):
                return None
            total += os.path.getsize(one.path)
    return total
