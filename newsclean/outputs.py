"""Where the output goes: standard output, one file, or a folder that mirrors the inputs.

While a file is being made, what is done stands beside it in `NAME.DIGEST.part`: JSON Lines, one for each
document, written at once. When all is done this becomes the file. So a file is there whole or not at all, and a
broken run can go on where it stopped: the complete lines of the part are what is done. DIGEST stands for the
options, so that a run with others does not go on with it. Two runs at a time cannot make the same file (`parts.py`).
"""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, Protocol

from .compression import SUFFIXES as PACKED
from .compression import bare_name, packed, zstd
from .decoding import Unusable
from .files import created, keep_looks
from .inputs import Input, find, form_of, is_below, is_pattern
from .parts import DIGEST, draft_of, held, let_go, part_of, parts_of, remove
from .records import dataclass
from .writers import Format, Output, json_line

Sources = Iterator[str | None]

FORMATS = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".txt": "text",
    ".md": "markdown",
    ".csv": "csv",
    ".parquet": "parquet",
}
"""The format of an output file, by its suffix."""
_SUFFIXES = {
    "json": ".json",
    "schema": ".json",
    "ninjs": ".json",
    "jsonl": ".jsonl",
    "text": ".txt",
    "markdown": ".md",
    "csv": ".csv",
    "parquet": ".parquet",
}


def format_of(path: str) -> str | None:
    """The format that the name of an output file asks for, or None."""
    return FORMATS.get(os.path.splitext(bare_name(path))[1].lower())


_MIXED = ({"json", "jsonl", "schema", "ninjs"}, {"text", "markdown"})
"""Formats that may stand in files of each other's names."""


def fits(kind: str, asked: str) -> bool:
    """Whether a format may stand in a file whose name asks for another."""
    return kind == asked or any({kind, asked} <= mixed for mixed in _MIXED)


def is_folder(path: str, names: Iterable[str]) -> bool:
    """Whether --output names a folder: it is one, ends like one, or has no suffix and more is read than one file."""
    if os.path.isdir(path) or path.endswith((os.sep, "/")):
        return True
    one = (
        isinstance(names, list) and len(names) == 1 and not (os.path.isdir(names[0]) or is_pattern(names[0]))
    )
    return not one and not os.path.lexists(path) and not os.path.splitext(path)[1]


class Lost(Unusable):
    """The output of one input cannot be made; that of the others can."""


class Target(Protocol):
    """Where a batch writes. The documents are read ahead of being written, so there are two beginnings."""

    @property
    def name(self) -> str:
        """What it is called in messages."""

    def begin_reading(self, source: Input) -> Sources | None:
        """The sources of this input's first documents, which are done already; None if all of it is."""

    def begin(self, source: Input) -> None:
        """From here on what is written is of this input."""

    def write(self, source: str | None, piece: str | None) -> bool:
        """Write what came of a document; False if nothing more can be written, and nobody is to blame."""

    def end(self, source: Input, whole: bool) -> None:
        """All of an input is written; `whole` False: it could not be read."""

    def finish(self) -> None:
        """All inputs are written."""

    def give_up(self) -> None:
        """Nothing came of the inputs."""


@dataclass
class Stream:
    """Standard output: each piece at once."""

    look: Format
    output: Output
    written: bool = False
    name = "standard output"

    def begin_reading(self, source: Input) -> Sources:
        """Nothing is done before."""
        return iter(())

    def begin(self, source: Input) -> None:
        """Nothing to do."""

    def write(self, source: str | None, piece: str | None) -> bool:
        """Write a piece; a reader that closed the pipe is no failure."""
        if piece is None:
            return True
        try:
            self.output.write((self.look.between if self.written else self.look.head) + piece)
        except BrokenPipeError:
            self.output.abandon()
            return False
        except OSError:
            self.output.abandon()
            raise
        self.written = True
        return True

    def end(self, source: Input, whole: bool) -> None:
        """Nothing to do."""

    def finish(self) -> None:
        """Nothing to do."""

    give_up = finish


class File:
    """One file for all inputs, or for one of a folder's."""

    def __init__(self, path: str, look: Format, digest: str, resume: bool) -> None:
        """Raises Unusable where there can be no such file, or a broken run had other options."""
        self.name = path
        self.path = os.path.realpath(path)
        self.look = look
        self.part = part_of(self.path, digest)
        self.stream: BinaryIO | None = None
        self.complete = False  # made by an earlier run
        self.size = 0
        if os.path.isdir(self.path):
            raise Unusable(f"{path}: is a folder")
        if os.path.lexists(self.path) and not os.path.isfile(self.path):
            raise Unusable(f"{path}: is no regular file; leave out --output and redirect instead")
        if path.lower().endswith(".zst"):
            zstd()  # told before the work, not after
        try:
            os.makedirs(os.path.dirname(self.path), exist_ok=True)
            with suppress(FileNotFoundError):
                os.stat(self.path)  # a name that is too long, say, is told before the work
            parts = parts_of(self.path)
            if not resume:
                for part in parts:
                    remove(part, self.path, path)
            elif self.part in parts:
                self.stream = held(self.part, self.path, path)
                self.size = _whole_lines(self.part)
                self.stream.truncate(self.size)
            elif parts:
                raise Unusable(_OTHERWISE.format(path))
            else:
                self.complete = os.path.exists(self.path)
        except OSError as error:
            raise Unusable(f"{path}: {error.strerror or error}") from None
        self.done = _sources(self.part, self.size) if self.size else iter(())

    def begin_reading(self, source: Input) -> Sources | None:
        """What the part says is done, over all inputs."""
        return None if self.complete else self.done

    def begin(self, source: Input) -> None:
        """Open the part, once."""
        if self.stream is None:
            self.stream = held(self.part, self.path, self.name)
            self.stream.truncate(0)

    def write(self, source: str | None, piece: str | None) -> bool:
        """Write a piece to the part, as the line it is, or in a line that holds it."""
        assert self.stream is not None
        line = piece if self.look.lines and piece else json_line({"source": source, "piece": piece})
        self.stream.write(line.encode("utf-8", "replace"))
        self.stream.flush()
        return True

    def end(self, source: Input, whole: bool) -> None:
        """Nothing to do."""

    def finish(self) -> None:
        """Make the part the file."""
        if self.complete or self.stream is None:
            return
        if next(self.done, self) is not self:
            raise Unusable(
                f"{self.name}: the broken run has read more than there is now; begin anew without --resume"
            )
        with let_go(self.stream):
            if self.look.lines and self.look.table is None and not self.path.lower().endswith(PACKED):
                keep_looks(self.path, self.part)
                os.replace(self.part, self.path)
                return
            draft = draft_of(self.part)
            try:
                created(draft, "wb", self.path).close()
                if self.look.table is not None:
                    self.look.table(_lines(self.part), draft)
                else:
                    self._render(draft)
                keep_looks(self.path, draft)
                os.replace(draft, self.path)
            finally:
                with suppress(FileNotFoundError):
                    os.unlink(draft)
            os.unlink(self.part)

    def _render(self, draft: str) -> None:
        """Write what stands in the lines of the part, as on standard output."""
        with packed(draft, self.path) as out:
            before = self.look.head
            for line in _lines(self.part):
                piece = line if self.look.lines else json.loads(line)["piece"]
                if piece is not None:
                    out.write((before + piece).encode("utf-8", "replace"))
                    before = self.look.between
            if before == self.look.head:
                out.write(before.encode())

    def give_up(self) -> None:
        """Leave no part behind, where nothing came of the inputs, now or before."""
        if self.stream is not None:
            with let_go(self.stream):
                if not os.path.getsize(self.part):
                    os.unlink(self.part)


_OTHERWISE = (
    "{}: the broken run had other options, or another version; give the same, or begin anew without --resume"
)


class Places:
    """The places of the output files in a folder: those of the inputs, with other suffixes, and each once.

    taken: places that are not to be had.
    """

    def __init__(self, kind: str, form: str, taken: Iterable[str] = ()) -> None:
        self.kind = kind
        self.form = form
        self.reserved = frozenset(taken)
        self.taken = set(self.reserved)

    def anew(self) -> Places:
        """The same places, none of them given away."""
        return Places(self.kind, self.form, self.reserved)

    def __call__(self, source: Input) -> str:
        """The place of an input's; where another input has it, one with the whole name of this one."""
        place = source.place
        suffix = _SUFFIXES[self.kind]
        form = form_of(source.path) if self.form == "auto" else self.form
        if suffix == ".json" and form in ("jsonl", "wet", "parquet"):
            suffix = ".jsonl"
        bare = os.path.splitext(bare_name(place))[0].removesuffix(".warc")
        names = (
            f"{bare}{suffix}",
            *(f"{place}{number}{suffix}" for number in ("", *(f".{n}" for n in range(2, 10_000)))),
        )
        name = next(name for name in names if name not in self.taken)
        self.taken.add(name)
        return name


def spare_inputs(folder: str, names: list[str], place_of: Callable[[str], str], places: Places) -> None:
    """Raise Unusable where an output file in a folder would take the place of one of the inputs."""
    top = os.path.realpath(folder)
    if not any(is_below(os.path.realpath(name), top) for name in names):
        return
    places = places.anew()
    made = {
        os.path.realpath(one.path): os.path.realpath(os.path.join(folder, places(one)))
        for one in find(names, folder, place_of=place_of)
        if not one.problem
    }
    for place in made.values():
        if place in made:
            raise Unusable(_over(os.path.join(folder, os.path.relpath(place, top))))


def _over(path: str) -> str:
    return f"--output would write over {path}, an input of this call; name another folder"


class Folder:
    """A folder with a file for each input, at the same place below it. What goes wrong with one file is that file's end."""

    def __init__(self, path: str, look: Format, place_of: Places, digest: str, resume: bool) -> None:
        """Raises Unusable where there can be no such folder, or a broken run had other options."""
        self.name = path
        self.path = path
        self.look = look
        self.place_of = place_of
        self.digest = digest
        self.resume = resume
        self.files: dict[Input, File] = {}  # of what is read ahead
        self.file: File | None = None  # of the input that is at work, if it was not lost
        marks = os.path.join(path, ".newsclean")
        self.mark = part_of(marks, digest)
        others = [name for name in parts_of(marks) if name != self.mark]
        if resume and others:
            raise Unusable(_OTHERWISE.format(path))
        try:
            os.makedirs(path, exist_ok=True)
            open(self.mark, "wb").close()
            for name in others:
                with suppress(FileNotFoundError):  # its run has come to its end
                    os.unlink(name)
        except OSError as error:
            raise Unusable(f"{path}: cannot be written to ({error.strerror})") from None

    def begin_reading(self, source: Input) -> Sources | None:
        """What an earlier run has done of this input."""
        if source.problem:
            return iter(())
        place = os.path.join(self.path, self.place_of(source))
        if os.path.realpath(place) == os.path.realpath(source.path):
            raise Unusable(_over(place))
        with self._losing(place):
            file = File(place, self.look, self.digest, self.resume)
        if file.complete:
            return None
        self.files[source] = file
        return file.done

    def begin(self, source: Input) -> None:
        """Open the part of an input."""
        file, self.file = self.files.pop(source, None), None
        if file is not None:
            with self._losing(file.name):
                file.begin(source)
            self.file = file

    def write(self, source: str | None, piece: str | None) -> bool:
        """Write to the file of the input that is at work."""
        file, self.file = self.file, None
        if file is not None:
            with self._losing(file.name):
                file.write(source, piece)
            self.file = file
        return True

    def end(self, source: Input, whole: bool) -> None:
        """Make the file of an input, if anything came of it."""
        file, self.file = self.file, None
        if file is not None:
            with self._losing(file.name):
                file.finish() if whole else file.give_up()

    @contextmanager
    def _losing(self, name: str) -> Iterator[None]:
        """Raise Lost for what goes wrong with one file; a full disk is the end of all."""
        try:
            yield
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise
            raise Lost(f"{name}: {error.strerror or error}") from None
        except Unusable as error:
            raise Lost(str(error)) from None

    def finish(self) -> None:
        """All is done: no later run needs to know the options."""
        with suppress(OSError):
            os.unlink(self.mark)

    give_up = finish


def digest_of(*options: object) -> str:
    """A few characters that stand for these options."""
    from hashlib import sha256

    from . import __version__

    return sha256(repr((__version__, *options)).encode("utf-8", "replace")).hexdigest()[:DIGEST]


def _whole_lines(path: str) -> int:
    """How many bytes the whole lines at the beginning of a file take."""
    size = 0
    with suppress(FileNotFoundError), open(path, "rb") as stream:
        for line in stream:
            if not line.endswith(b"}\n"):
                break
            size += len(line)
    return size


def _sources(path: str, size: int) -> Sources:
    """The sources of the documents in a part."""
    with open(path, "rb") as stream:
        while stream.tell() < size:
            yield json.loads(stream.readline())["source"]


def _lines(path: str) -> Iterator[str]:
    with open(path, encoding="utf-8", newline="\n") as stream:
        yield from stream
