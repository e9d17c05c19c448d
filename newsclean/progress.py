"""The progress bar of a batch, on standard error."""

from __future__ import annotations

import os
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, BinaryIO

from .batch import one_line, say

if TYPE_CHECKING:
    from rich.progress import Progress, Task


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


class Bar:
    """A progress bar for so many bytes (None: without an end); it appears with the second document.

    One text is done before anybody could look, and Rich takes longer to import.
    """

    def __init__(self, total: int | None) -> None:
        self.total = total
        self.begun = monotonic()
        self.progress: Progress | None = None

    def advance(self, documents: int, position: int) -> None:
        """So many documents and bytes are done."""
        if self.progress is None and documents > 1:
            self.progress = self._shown()
        if self.progress is not None:
            self.progress.update(self.progress.task_ids[0], documents=documents, completed=position)

    def say(self, message: str) -> None:
        """Print a message above the bar."""
        if self.progress is None:
            say(message)
            return
        from rich.text import Text

        self.progress.console.print(Text(one_line(message)), soft_wrap=True)

    def end(self) -> None:
        """Take the bar away."""
        if self.progress is not None:
            self.progress.stop()

    def _shown(self) -> Progress:
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

        total = self.total
        last = (TimeRemainingColumn(), TextColumn("left")) if total else (TimeElapsedColumn(),)
        left = (BarColumn(bar_width=20), TaskProgressColumn()) if total else ()
        console = Console(stderr=True, highlight=False)
        progress = Progress(*left, Documents(), *last, console=console, transient=True)
        progress.add_task("", total=total, documents=0)
        progress.tasks[0].start_time = self.begun
        progress.start()
        return progress
