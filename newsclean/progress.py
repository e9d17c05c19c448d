"""The progress bar of a batch, on standard error."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

from .batch import one_line

if TYPE_CHECKING:
    from rich.progress import Task


class Meter:
    """How far the inputs are read, in bytes as they lie on the disk."""

    def __init__(self) -> None:
        self.before = 0
        self.stream: BinaryIO | None = None

    def begin(self, stream: BinaryIO) -> None:
        """From here on this stream is read."""
        self.stream = stream

    def end(self) -> None:
        """The stream is read."""
        if self.stream is not None:
            with suppress(OSError):
                self.before += os.fstat(self.stream.fileno()).st_size
        self.stream = None

    def position(self) -> int:
        """The bytes read so far; those of a pipe do not count."""
        with suppress(OSError, ValueError):  # closed between two looks
            return self.before + (self.stream.tell() if self.stream else 0)
        return self.before


@contextmanager
def shown(total: int | None) -> Iterator[tuple[Callable[[int, int], None], Callable[[str], None]]]:
    """Show a bar for the time of a block, of so many bytes, or without an end.

    Gives a function that takes how many documents and bytes are done, and one that prints a message above it.
    """
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        Progress,
        ProgressColumn,
        TaskProgressColumn,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )
    from rich.text import Text

    class Documents(ProgressColumn):
        def render(self, task: Task) -> Text:
            done, size = task.fields["documents"], task.completed / 1e6
            of = f"/{task.total / 1e6:,.1f}" if task.total else ""
            rate = done / task.elapsed if task.elapsed else 0.0
            read = f"  {size:,.1f}{of} MB" if size or of else ""
            return Text(f"{done:,} documents{read}  {rate:,.1f}/s")

    console = Console(stderr=True, highlight=False)
    last = (TimeRemainingColumn(), TextColumn("left")) if total else (TimeElapsedColumn(),)
    left = (BarColumn(bar_width=20), TaskProgressColumn()) if total else ()
    with Progress(*left, Documents(), *last, console=console, transient=True) as progress:
        task = progress.add_task("", total=total, documents=0)

        def advance(documents: int, position: int) -> None:
            progress.update(task, documents=documents, completed=position)

        yield advance, lambda message: console.print(Text(one_line(message)), soft_wrap=True)
