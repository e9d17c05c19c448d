"""The commonest calls, without the whole of the command: files, standard input, and a few plain options.

To load Typer takes longer than to clean a page. What is said here means just what `cli.py` makes of it (a test compares
the two); whatever else is said, or where there is a configuration, is left to it.
"""

from __future__ import annotations

import os
import sys
from typing import Any

_VALUES = {
    "-f": ("kind", ("json", "jsonl", "text", "markdown", "csv", "schema", "ninjs")),
    "--favor": ("favor", ("balanced", "precision", "recall")),
}
_VALUES["--format"] = _VALUES["-f"]
"""Options with a value: their parameter, and the values that are taken here."""
_FLAGS = {
    "--no-removed": ("no_removed", True),
    "--pretty": ("pretty", True),
    "--no-pretty": ("pretty", False),
    "--quiet": ("quiet", True),
    "-q": ("quiet", True),
}
"""Options without one: their parameter, and what they make of it."""


def run(arguments: list[str]) -> int | None:
    """Do what these arguments of the command say; the exit code. None if they are not for here: nothing is done then."""
    read = _read(arguments)
    if read is None or "_NEWSCLEAN_COMPLETE" in os.environ:
        return None
    files, options = read
    if files[:1] == ["rules"]:  # after options: hardly a file
        return None
    if files.count("-") > 1 or (sys.platform == "win32" and files):  # where Click itself looks for patterns
        return None
    from .config import Settings, is_configured

    if is_configured():
        return None
    from .run import NOTHING_SET, Call
    from .run import run as run_call

    general = {**NOTHING_SET, "favor": options.pop("favor", NOTHING_SET["favor"])}
    call = Call(Settings(general), files or None, kind_given="kind" in options, **options)
    return run_call(call)


def _read(arguments: list[str]) -> tuple[list[str], dict[str, Any]] | None:
    """The names and the options that arguments stand for; None if one of them is not known here."""
    files: list[str] = []
    options: dict[str, Any] = {}
    left = iter(arguments)
    for argument in left:
        if argument in _VALUES:
            parameter, values = _VALUES[argument]
            options[parameter] = next(left, None)
            if options[parameter] not in values:
                return None
        elif argument in _FLAGS:
            parameter, value = _FLAGS[argument]
            options[parameter] = value
        elif argument.startswith("-") and argument != "-":
            return None
        else:
            files.append(argument)
    return files, options
