"""`--check`, `--diff` and `--write`: one file after the other, what is said of its noise, and what is done about it."""

from __future__ import annotations

import os
import re
import shutil
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from difflib import diff_bytes, unified_diff
from functools import cached_property, partial
from pathlib import Path
from typing import Any, Literal

from .article import Article
from .batch import cleaner_of, printable, say
from .check import Checked, Cleaner, Finding, check
from .config import Settings
from .decoding import Unusable
from .inplace import TextFile
from .inputs import Input, Wanted, form_of, is_plain
from .records import dataclass, field
from .rules import Rule
from .stages import RULES
from .writers import Output, json_line

Mode = Literal["check", "diff", "write"]
Look = Literal["concise", "github", "json"]

CLEAN, FOUND, FAILED = 0, 1, 2
"""Exit codes."""
_NOTHING = "no file was checked"


@dataclass(frozen=True)
class CheckedFile:
    """A file and what was found in it. name: as it was given, `-` for standard input."""

    name: str
    file: TextFile
    checked: Checked

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(end.end() for end in re.finditer("\r\n|\r|\n", self.file.text))]

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of a character, both from 1, as editors count them."""
        line = bisect_right(self._line_starts, offset)
        return line, offset - self._line_starts[line - 1] + 1


_Shown = Callable[[Iterable[CheckedFile]], Iterable[str | bytes]]
"""Puts what was found into words."""


def plain_texts(settings: Settings) -> Wanted:
    """The files of a folder that can be checked."""

    def takes(path: str) -> bool:
        form = settings.of(path)["form"]
        return is_plain(path) and (form_of(path) if form == "auto" else form) in ("auto", "text")

    return Wanted(takes, "a plain text (.txt, .text; with --from text also .md, .markdown)")


def run(
    mode: Mode,
    inputs: Iterable[Input],
    settings: Settings,
    look: Look = "concise",
    verbose: bool = False,
    quiet: bool = False,
) -> int:
    """Check the inputs, or show or make the change; the exit code: FOUND for noise, or for a changed file.

    verbose: also say of each file what was found, and which tables of the configuration were for none of them.
    quiet: say nothing of the whole.
    """
    call = _Call(settings, verbose, quiet)
    if mode == "write":
        call.write(inputs)
    else:
        looks: dict[Look, _Shown] = {
            "concise": as_lines,
            "github": as_github,
            "json": partial(as_json, own=settings.general["rules"]),
        }
        call.show(inputs, as_diff if mode == "diff" else looks[look])
    if verbose:
        for message in settings.config.unmatched():
            say(message)
    return FAILED if call.failed else FOUND if call.found else CLEAN


@dataclass
class _Call:
    """Reads and checks files, and keeps count.

    files, found, spans: files that were checked, those with noise, and their noise spans. failed: whether a file
    could not be read or written, or a rule was left out. slow: these rules.
    """

    settings: Settings
    verbose: bool = False
    quiet: bool = False
    files: int = 0
    found: int = 0
    spans: int = 0
    failed: bool = False
    slow: set[str] = field(default_factory=set)

    def show(self, inputs: Iterable[Input], look: _Shown) -> None:
        """Print what was found."""
        self._print(look(self._checked(inputs)))
        if self.spans:
            self._sum_up(
                f"{_count(self.spans, 'noise span')} in {self.found} of {_count(self.files, 'file')}"
            )
        else:
            self._sum_up(f"no noise in {_count(self.files, 'file')}" if self.files else _NOTHING)

    def write(self, inputs: Iterable[Input]) -> None:
        """Take the noise out of the files."""
        cleaned = spans = 0
        for one in self._checked(inputs):
            try:
                one.file.replace(one.checked.without_noise)
            except Unusable as error:
                self._fail(one.name, error)
                continue
            cleaned += 1
            spans += len(one.checked.findings)
        if cleaned:
            self._sum_up(f"cleaned {_count(cleaned, 'file')}, {_count(spans, 'span')}")
        elif not self.found:
            self._sum_up(f"nothing to clean in {_count(self.files, 'file')}" if self.files else _NOTHING)

    def _sum_up(self, message: str) -> None:
        if not self.quiet:
            say(message)

    def _checked(self, inputs: Iterable[Input]) -> Iterator[CheckedFile]:
        """The files in which noise was found."""
        for source in self._named(inputs):
            try:
                if source.problem:
                    raise Unusable(source.problem)
                now = self.settings.of(source.path)
                file = TextFile.read(source.path, now["form"], now["encoding"])
                checked = check(file.text, self._cleaner(source.path))
            except Unusable as error:
                self._fail(source.name, error)
                continue
            except Exception as error:  # a fault of newsclean's own must not take the other files with it
                fault = f"newsclean failed on this text ({type(error).__name__}: {error}); please report it"
                self._fail(source.name, fault)
                continue
            self.files += 1
            if self.verbose:
                say(
                    f"{source.name}: {_count(len(checked.findings), 'noise span') if checked.findings else 'no noise'}"
                )
            if checked.findings:
                self.found += 1
                self.spans += len(checked.findings)
                yield CheckedFile(source.path, file, checked)

    def _cleaner(self, path: str) -> Cleaner:
        """`clean` for a file; it says which rules of packs were left out, since noise may then be left in."""

        def cleaner(text: str, without: Collection[str]) -> Article:
            article = cleaner_of(self.settings, path, without)(text)
            for rule in article.left_out:
                self.failed = True
                if rule.name not in self.slow:
                    self.slow.add(rule.name)
                    say(rule.slowness)
            return article

        return cleaner

    def _named(self, inputs: Iterable[Input]) -> Iterator[Input]:
        try:
            yield from inputs
        except Unusable as error:  # the list of their names
            self.failed = True
            say(str(error))

    def _print(self, pieces: Iterable[str | bytes]) -> None:
        output = Output()
        try:
            for piece in pieces:
                output.write(piece)
        except OSError as error:
            output.abandon()
            if not isinstance(error, BrokenPipeError):
                self._fail("standard output", error.strerror or error)

    def _fail(self, name: str, error: object) -> None:
        self.failed = True
        say(f"{name}: {error}")


def _count(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"


# How findings look


_LEAST = 20
"""Columns of the noise that are shown, however long the file's name is."""


def as_lines(files: Iterable[CheckedFile]) -> Iterator[str]:
    """`file:line:col: stage/rule: text`, cut to the terminal's width."""
    width = shutil.get_terminal_size().columns
    for one in files:
        for finding in one.checked.findings:
            head = f"{_located(one, finding)} {finding.rule}: "
            yield f"{head}{_cut(finding.text, max(width - _columns(head), _LEAST))}\n"


def as_github(files: Iterable[CheckedFile]) -> Iterator[str]:
    """Workflow commands by which GitHub shows errors beside the lines.

    https://docs.github.com/actions/reference/workflow-commands-for-github-actions
    """
    for one in files:
        for finding in one.checked.findings:
            (line, column), (end_line, end_column) = one.place(finding.start), one.place(finding.end)
            values = {
                "title": f"newsclean ({finding.rule})",
                "file": one.name,
                "line": line,
                "col": column,
                "endLine": end_line,
                "endColumn": end_column,
            }
            told = ",".join(f"{key}={_escaped(str(value), ':,')}" for key, value in values.items())
            text = f"{_located(one, finding)} {finding.rule}: {finding.text}"
            yield f"::error {told}::{_escaped(text)}\n"


def as_json(files: Iterable[CheckedFile], own: Iterable[Rule] = ()) -> Iterator[str]:
    """A JSON list of objects in the shape that ruff gives them, and `text`, the noise.

    own: the rules of packs, so that their reasons can be told.
    """
    reasons = {rule.name: rule.why for rule in (*RULES.values(), *own)}
    between = "["
    for one in files:
        for finding, edit in zip(one.checked.findings, one.checked.edits(), strict=True):
            yield f"{between}\n{json_line(_record(one, finding, edit, reasons[finding.rule])).rstrip()}"
            between = ","
    yield "[]\n" if between == "[" else "\n]\n"


def _record(one: CheckedFile, finding: Finding, edit: tuple[int, int], reason: str) -> dict[str, Any]:
    def place(offset: int) -> dict[str, int]:
        row, column = one.place(offset)
        return {"row": row, "column": column}

    return {
        "cell": None,
        "code": finding.rule,
        "end_location": place(finding.end),
        "filename": one.name,
        "fix": {
            "applicability": "safe",
            "edits": [{"content": "", "end_location": place(edit[1]), "location": place(edit[0])}],
            "message": "Remove the noise",
        },
        "location": place(finding.start),
        "message": reason,
        "noqa_row": None,
        "text": finding.text,
        "url": None,
    }


def _located(one: CheckedFile, finding: Finding) -> str:
    line, column = one.place(finding.start)
    return f"{printable(one.name)}:{line}:{column}:"


def _escaped(text: str, also: str = "") -> str:
    """A value as workflow commands want it."""
    return re.sub(f"[%\r\n{also}]", lambda match: f"%{ord(match[0]):02X}", printable(text))


def _columns(text: str) -> int:
    """The columns that a text takes on a terminal."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def _cut(text: str, width: int) -> str:
    """A text in so many columns of a terminal."""
    if _columns(text) <= width:
        return text
    from rich.cells import set_cell_size

    return set_cell_size(text, width - 1).rstrip() + "…"


def as_diff(files: Iterable[CheckedFile]) -> Iterator[bytes]:
    """A unified diff for `patch -p0`, in the bytes of the files."""
    for one in files:
        old, new = (
            re.findall(rb"[^\n]*\n|[^\n]+", one.file.encoded(text))
            for text in (one.file.text, one.checked.without_noise)
        )
        name = _quoted(one.name)
        for line in diff_bytes(unified_diff, old, new, name, name):
            yield line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n"


def _quoted(name: str) -> bytes:
    """A file name in a diff, from the working directory where it stands below it; with odd characters as git has them."""
    with suppress(ValueError, FileNotFoundError):  # it stands elsewhere, or that directory was removed
        name = str(Path(name).relative_to(Path.cwd()))
    name = os.path.normpath(name)  # git takes no "./" and patch no ".." inside
    raw = os.fsencode(name)
    if re.search(rb'[\x00-\x1f"\\\x7f]', raw):
        octal = re.sub(rb'[\x00-\x1f"\\\x7f-\xff]', lambda match: rb"\%03o" % match[0][0], raw)
        return b'"' + octal + b'"'
    return raw + b"\t" if b" " in raw else raw
