"""How fast cleaning is, beside tools that run in the same minutes on the same machine."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from compileall import compile_dir
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import newsclean
from bench import peers
from bench.corpus import Corpus, CorpusError
from bench.tables import Table, rate

FULL_PAGE = ("resiliparse", "inscriptis", "bs4")
"""The sources that give whole pages; the first that the corpus has is what speed is measured on."""


@dataclass(frozen=True, slots=True)
class Speed:
    """A tool's best time over all pages."""

    name: str
    seconds: float


def load_pages(corpus: Corpus, source: str | None) -> tuple[str, list[tuple[str, str]]]:
    """The texts of one source with their languages: the one named, or the first full-page one there is."""
    pages: dict[str, list[tuple[str, str]]] = {}
    for document in corpus:
        for name, text in document.texts.items():
            if name == source or (source is None and name in FULL_PAGE):
                pages.setdefault(name, []).append((text, document.language))
    for name in [source] if source else FULL_PAGE:
        if name in pages:
            return name, pages[name]
    raise CorpusError(f"{corpus.path.name}: no texts of {source or ' or '.join(FULL_PAGE)}")


def measure_speed(
    pages: Sequence[tuple[str, str]], clean: Callable[[str], object], rounds: int = 3
) -> dict[str, Speed]:
    """Time every tool on all pages, the tools by turns, and keep each one's best round."""
    tools: dict[str, Callable[[str, str], object]] = {
        "newsclean": lambda text, _: clean(text),
        "C4": peers.c4,
        "jusText": peers.justext,
    }
    best: dict[str, float] = {}
    for text, language in pages[:5]:  # what is built at first use is not timed here but in the start
        for tool in tools.values():
            tool(text, language)
    for _ in range(rounds):
        for name, tool in tools.items():
            started = time.perf_counter()
            for text, language in pages:
                tool(text, language)
            seconds = time.perf_counter() - started
            best[name] = min(seconds, best.get(name, seconds))
    return {name: Speed(name, seconds) for name, seconds in best.items()}


@dataclass(frozen=True, slots=True)
class Start:
    """One page from the command line, and Python doing nothing: the median of several runs, by turns."""

    command: float
    python: float

    @property
    def multiple(self) -> float:
        """The command's time as a multiple of Python's."""
        return self.command / self.python


def command_line() -> list[str]:
    """How newsclean is called here: its script beside this Python, or on the path, or as a module."""
    script = Path(sys.executable).parent / "newsclean"
    found = str(script) if script.is_file() else shutil.which("newsclean")
    return [found] if found else [sys.executable, "-m", "newsclean"]


def measure_start(page: str, command: Sequence[str], rounds: int = 15) -> Start:
    """Time the command on one page on standard input, and `python -c pass` beside it.

    The package is compiled to bytecode first, as it is where it was installed; a checkout may have none, or an old one.
    """
    compile_dir(Path(newsclean.__file__).parent, quiet=2)
    times: dict[str, list[float]] = {"command": [], "python": []}
    for _ in range(rounds + 1):
        for name, words in (("command", command), ("python", [sys.executable, "-c", "pass"])):
            started = time.perf_counter()
            subprocess.run(words, input=page.encode(), stdout=subprocess.DEVNULL, check=True)
            times[name].append(time.perf_counter() - started)
    return Start(
        median(times["command"][1:]), median(times["python"][1:])
    )  # the first warms the disk's cache, and keeps compiled patterns for the others


def speed_table(source: str, pages: Sequence[tuple[str, str]], speeds: dict[str, Speed]) -> Table:
    """Pages and megabytes a second of each tool, and newsclean as a multiple of each."""
    megabytes = sum(len(text.encode("utf-8", "replace")) for text, _ in pages) / 1e6
    made = Table(
        f"{len(pages)} pages of {source}, {megabytes:.1f} MB, one core, best round",
        ["tool", "pages/s", "MB/s", "newsclean is"],
    )
    ours = speeds["newsclean"].seconds
    for name, speed in speeds.items():
        times = "" if name == "newsclean" else f"{speed.seconds / ours:.2f} times as fast"
        made.rows.append([name, rate(len(pages), speed.seconds), rate(megabytes, speed.seconds), times])
    return made
