"""The parts of README.md that are made, not written: `python -m bench readme` makes them anew, the tests compare."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from newsclean.stages import STAGES

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
EXAMPLE = ROOT / "fixtures" / "en-demo.txt"
PACK = ROOT / "fixtures" / "my-site.toml"


def run(*arguments: str) -> str:
    """What the command prints, at 80 columns and without colours."""
    environment = {
        **os.environ,
        "COLUMNS": "80",
        "NO_COLOR": "1",
        "TERM": "dumb",
        "PYTHONIOENCODING": "utf-8",
    }
    command = [sys.executable, "-m", "newsclean", *arguments]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, check=True, stdin=subprocess.DEVNULL
    )
    return done.stdout.decode("utf-8")


def stage_table() -> str:
    rows = "\n".join(f"| {stage.name} | {stage.why} |" for stage in STAGES)
    return f"| stage | cuts |\n|---|---|\n{rows}"


def _fenced(language: str, text: str) -> str:
    lines = "\n".join(line.rstrip() for line in text.strip("\n").split("\n"))
    return f"```{language}\n{lines}\n```"


PARTS: dict[str, Callable[[], str]] = {
    "example: input": lambda: _fenced("text", EXAMPLE.read_text(encoding="utf-8")),
    "example: output": lambda: _fenced(
        "json", run("--pretty", "--no-removed", str(EXAMPLE.relative_to(ROOT)))
    ),
    "example: explain": lambda: _fenced("text", run("--explain", str(EXAMPLE.relative_to(ROOT)))),
    "help: checked by the tests": lambda: _fenced("text", run("--help")),
    "stages: checked by the tests": stage_table,
    "pack: checked by the tests": lambda: _fenced("toml", PACK.read_text(encoding="utf-8")),
}
"""The comment that stands before a part, and what makes the part."""


def part(text: str, mark: str) -> re.Match[str]:
    """The part of the README behind a comment: a fenced block or a table."""
    found = re.search(
        rf"(?<=<!-- {re.escape(mark)} -->\n)(?:```.*?\n```|(?:\|[^\n]*\n)+(?=\n))", text, re.DOTALL
    )
    if found is None:
        raise ValueError(f"README.md has no part marked {mark!r}")
    return found


def write() -> None:
    """Make all parts anew."""
    for mark, make in PARTS.items():
        text = README.read_text(encoding="utf-8")
        old = part(text, mark)
        README.write_text(
            text[: old.start()]
            + make().rstrip("\n")
            + ("\n" if old[0].endswith("\n") else "")
            + text[old.end() :],
            encoding="utf-8",
        )
