"""Several processes that clean documents side by side; what they made comes back in the order of the documents.

The pools of the standard library do not tell which document a dead worker was at, and stop as a whole. Here
each worker has a pipe of its own and one document at a time, so a dead one is replaced, and the rest goes on.
"""

from __future__ import annotations

import signal
from collections import deque
from collections.abc import Iterator
from contextlib import suppress
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from typing import TYPE_CHECKING

from .decoding import Unusable
from .readers import Document
from .records import dataclass
from .writers import uninterrupted

if TYPE_CHECKING:
    from .batch import Done, Event, Job

_AHEAD = 8
"""So many documents a worker may be read ahead of the one that is to be written next ..."""
_CHARS_AHEAD = 64 * 1024 * 1024
"""... or so many characters, all workers together."""
_FALSE_STARTS = 3
"""So often in a row may a worker die before it can take its first document."""
_NO_START = "the workers do not start ({}); go without --workers"


def cores() -> int:
    """The cores that this process may use."""
    import os

    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@dataclass(slots=True, eq=False)
class _Slot:
    """An event in its place, and what came of it."""

    event: Event
    done: Done | None = None
    ready: bool = True


class _Worker:
    """A process that takes a document, and gives back what came of it."""

    def __init__(self, job: Job) -> None:
        # Not forked: a fork would hold the pipes of the others open, so they would outlive this process.
        spawn = get_context("spawn")
        self.pipe, theirs = spawn.Pipe()
        self.process = spawn.Process(target=_serve, args=(theirs, job), daemon=True)
        self.ready = False
        self.slot: _Slot | None = None
        try:
            with uninterrupted():  # Ctrl-C is for this process alone, which then ends the workers
                self.process.start()
        except OSError as error:
            raise Unusable(_NO_START.format(error.strerror or error)) from None
        theirs.close()

    def give(self, slot: _Slot) -> bool:
        """Hand over a document; False if the worker is dead."""
        try:
            self.pipe.send(slot.event)
        except OSError:
            return False
        self.slot = slot
        slot.ready = False
        return True

    def stop(self) -> None:
        """End the process, whatever it is at."""
        with suppress(OSError):
            self.pipe.close()
        self.process.terminate()
        self.process.join(5)
        if self.process.is_alive():
            self.process.kill()
            self.process.join()

    def death(self) -> str:
        """How the process ended, in words."""
        self.process.join(5)
        code = self.process.exitcode
        if code is None or code >= 0:
            return f"exit code {code}"
        with suppress(ValueError):
            return signal.Signals(-code).name
        return f"signal {-code}"


def _serve(pipe: Connection, job: Job) -> None:
    """What a worker does until its pipe is closed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(EOFError, OSError):  # the process that started it is gone
        pipe.send(None)
        while True:
            pipe.send(job(pipe.recv()))


def in_order(events: Iterator[Event], job: Job, count: int) -> Iterator[tuple[Event, Done | None]]:
    """What comes of each event, in their order. No more is read ahead than keeps `count` workers busy.

    The document at which a worker dies comes back with an error. Raises Unusable if workers do not even start.
    """
    crew = _Crew(job, count)
    window: deque[_Slot] = deque()
    held = 0
    more = True
    try:
        while more or window:
            while more and crew.has_room() and len(window) < _AHEAD * count and held < _CHARS_AHEAD:
                event = next(events, None)
                more = event is not None
                if event is not None:
                    slot = _Slot(event)
                    window.append(slot)
                    if isinstance(event, Document):
                        held += len(event.text)
                        crew.give(slot)
                while window and window[0].ready:
                    held -= _size(window[0].event)
                    slot = window.popleft()
                    yield slot.event, slot.done
            if window and not window[0].ready:
                crew.wait()
            while window and window[0].ready:
                held -= _size(window[0].event)
                slot = window.popleft()
                yield slot.event, slot.done
    finally:
        crew.stop()


def _size(event: Event) -> int:
    return len(event.text) if isinstance(event, Document) else 0


class _Crew:
    """The workers of a call; they are started as they are needed."""

    def __init__(self, job: Job, count: int) -> None:
        self.job = job
        self.count = count
        self.workers: list[_Worker] = []
        self.false_starts = 0

    def has_room(self) -> bool:
        """Whether a worker is free, or may be started."""
        return len(self.workers) < self.count or any(worker.slot is None for worker in self.workers)

    def give(self, slot: _Slot) -> None:
        """Give a document to a worker that is free."""
        for worker in [worker for worker in self.workers if worker.slot is None]:
            if worker.give(slot):
                return
            self._replace(worker)
        worker = _Worker(self.job)
        self.workers.append(worker)
        if not worker.give(slot):
            self._lost(worker, slot)

    def wait(self) -> None:
        """Wait until a worker has something to say."""
        by_pipe = {worker.pipe: worker for worker in self.workers}
        for pipe in wait(list(by_pipe)):
            worker = by_pipe[pipe]  # type: ignore[index]
            slot = worker.slot
            try:
                answer = worker.pipe.recv()
            except (EOFError, OSError):
                self._lost(worker, slot)
                continue
            if not worker.ready:
                worker.ready = True
                self.false_starts = 0
            elif slot is not None:
                slot.done = answer
                slot.ready = True
                worker.slot = None

    def _lost(self, worker: _Worker, slot: _Slot | None) -> None:
        """Replace a dead worker; the document it was at is done with an error, unless it had not begun."""
        from .batch import Done

        how = worker.death()
        self._replace(worker)
        if not worker.ready:
            self.false_starts += 1
            if self.false_starts > _FALSE_STARTS:
                raise Unusable(_NO_START.format(how))
            if slot is not None:
                self.give(slot)
        elif slot is not None:
            slot.done = Done(error=f"the worker died at this text ({how}); the others were cleaned")
            slot.ready = True

    def _replace(self, worker: _Worker) -> None:
        self.workers.remove(worker)
        worker.stop()

    def stop(self) -> None:
        """End all workers."""
        for worker in self.workers:
            worker.process.terminate()
        for worker in self.workers:
            worker.stop()
