"""Where the output goes: standard output, one file, or a folder that mirrors the inputs.

While a file is being made, what is done stands beside it in `NAME.DIGEST.part`: JSON Lines, one for each
document, written at once. When all is done this becomes the file. So a file is there whole or not at all, and a
broken run can go on where it stopped: the complete lines of the part are what is done. DIGEST stands for the
options, so that a run with others does not go on with it.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import BinaryIO, Protocol

from .compression import SUFFIXES as PACKED
from .compression import bare_name, packed, zstd
from .decoding import Unusable
from .files import keep_looks
from .inputs import Input, find, form_of, is_below
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
_DIGEST = 8
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


def is_folder(path: str, names: Iterable[str]) -> bool:
    """Whether --output names a folder: it is one, ends like one, or has no suffix and an input is a folder."""
    if os.path.isdir(path) or path.endswith((os.sep, "/")):
        return True
    return not os.path.splitext(path)[1] and isinstance(names, list) and any(map(os.path.isdir, names))


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
        self.part = f"{self.path}.{digest}.part"
        self.stream: BinaryIO | None = None
        self.complete = False  # made by an earlier run
        if os.path.lexists(self.path) and not os.path.isfile(self.path):
            raise Unusable(f"{path}: is no regular file; leave out --output and redirect instead")
        if path.lower().endswith(".zst"):
            zstd()  # told before the work, not after
        try:
            os.makedirs(os.path.dirname(self.path), exist_ok=True)
        except OSError as error:
            raise Unusable(f"{path}: {error.strerror}") from None
        others = [name for name in _parts(f"{self.path}.", ".part") if name != self.part]
        if resume and not os.path.exists(self.part):
            if others:
                raise Unusable(
                    f"{path}: the broken run had other options, or another version; give the same, or begin anew"
                    " without --resume"
                )
            self.complete = os.path.exists(self.path)
        if not resume:
            for name in [*others, self.part]:
                with suppress(FileNotFoundError):
                    os.unlink(name)
        self.size = _whole_lines(self.part) if resume else 0
        self.done = _sources(self.part, self.size) if self.size else iter(())

    def begin_reading(self, source: Input) -> Sources | None:
        """What the part says is done, over all inputs."""
        return None if self.complete else self.done

    def begin(self, source: Input) -> None:
        """Open the part, once; what stands behind its last whole line goes."""
        if self.stream is None:
            self.stream = open(self.part, "ab")  # noqa: SIM115 - open until the last input is done
            self.stream.truncate(self.size)

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
        self.stream.close()
        if self.look.lines and self.look.table is None and not self.path.lower().endswith(PACKED):
            keep_looks(self.path, self.part)
            os.replace(self.part, self.path)
            return
        draft = f"{self.part}.tmp"
        try:
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
            self.stream.close()
            if not os.path.getsize(self.part):
                os.unlink(self.part)


class _Places:
    """The places of the output files in a folder: those of the inputs, with other suffixes, and each once."""

    def __init__(self, kind: str, form: str) -> None:
        self.suffix = _SUFFIXES[kind]
        self.form = form
        self.taken: set[str] = set()

    def __call__(self, source: Input) -> str:
        """The place of an input's; where another input has it, one with the whole name of this one."""
        place = source.place
        suffix = self.suffix
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


def spare_inputs(folder: str, names: list[str], kind: str, form: str) -> None:
    """Raise Unusable where an output file in a folder would take the place of one of the inputs."""
    top = os.path.realpath(folder)
    if not any(is_below(os.path.realpath(name), top) for name in names):
        return
    inputs = [one for one in find(names, folder) if not one.problem]
    read = {os.path.realpath(one.path) for one in inputs}
    place_of = _Places(kind, form)
    for one in inputs:
        place = os.path.join(folder, place_of(one))
        if os.path.realpath(place) in read:
            raise Unusable(_over(place))


def _over(path: str) -> str:
    return f"--output would write over {path}, an input of this call; name another folder"


class Folder:
    """A folder with a file for each input, at the same place below it."""

    def __init__(self, path: str, look: Format, kind: str, form: str, digest: str, resume: bool) -> None:
        """Raises Unusable where there can be no such folder, or a broken run had other options."""
        self.name = path
        self.path = path
        self.look = look
        self.place_of = _Places(kind, form)
        self.digest = digest
        self.resume = resume
        self.files: dict[Input, File] = {}
        self.mark = os.path.join(path, f".newsclean-{digest}.part")
        others = [name for name in _parts(os.path.join(path, ".newsclean-"), ".part") if name != self.mark]
        if resume and others:
            raise Unusable(
                f"{path}: the broken run had other options, or another version; give the same, or begin anew"
                " without --resume"
            )
        try:
            os.makedirs(path, exist_ok=True)
            open(self.mark, "wb").close()
            for name in others:
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
        file = File(place, self.look, self.digest, self.resume)
        if file.complete:
            return None
        self.files[source] = file
        return file.done

    def begin(self, source: Input) -> None:
        """Open the part of an input."""
        if source in self.files:
            self.files[source].begin(source)

    def write(self, source: str | None, piece: str | None) -> bool:
        """Write to the file of the input that is at work, the first of those that are open."""
        return next(iter(self.files.values())).write(source, piece)

    def end(self, source: Input, whole: bool) -> None:
        """Make the file of an input, if anything came of it."""
        file = self.files.pop(source, None)
        if file is not None:
            file.finish() if whole else file.give_up()

    def finish(self) -> None:
        """All is done: no later run needs to know the options."""
        with suppress(OSError):
            os.unlink(self.mark)

    give_up = finish


def digest_of(*options: object) -> str:
    """A few characters that stand for these options."""
    from hashlib import sha256

    from . import __version__

    return sha256(repr((__version__, *options)).encode("utf-8", "replace")).hexdigest()[:_DIGEST]


def _parts(start: str, end: str) -> list[str]:
    """The files whose names begin and end like this, with a digest between."""
    folder, start = os.path.split(start)
    try:
        names = os.listdir(folder)
    except OSError:
        return []
    return [
        os.path.join(folder, name)
        for name in names
        if name.startswith(start) and name.endswith(end) and len(name) == len(start) + _DIGEST + len(end)
    ]


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
