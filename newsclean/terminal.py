"""What people look at on a terminal: the page with every cut marked and named, the list of stages, JSON in colours."""

from __future__ import annotations

import io
import re
import shutil
from collections.abc import Iterable, Iterator, Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Any, Protocol

from rich.console import Console
from rich.table import Table
from rich.text import Text

from .marked import Row, marks_of, rows_of, rule_of
from .records import dataclass

if TYPE_CHECKING:
    from .article import Article

COLOURS = {
    "green": "joins images headline byline credits",  # what an article has beside its text: most of it is in fields
    "cyan": "site skip_links share related comments legal navigation",  # what a site has around every article
    "magenta": "consent ads promos appeals paywall",  # what wants something of the reader
    "red": "duplicates body",  # what no name gave away: look here first for a sentence that was lost
}
"""A colour and the stages that have it. Of the sixteen that a terminal sets, without blue and yellow, which many show too dark or too light."""
_COLOUR_OF = {stage: colour for colour, stages in COLOURS.items() for stage in stages.split()}
_WIDEST = 110
"""Columns; on a wider terminal the stage would stand too far from its line."""
_PIECE = 4000
"""A longer line is wrapped in pieces of so many characters: Rich is slow on long ones."""
_PAINTED = 200_000
"""JSON of more characters is not coloured."""
_CONSOLE = Console(file=io.StringIO(), force_terminal=True, color_system="standard")


class _Stage(Protocol):
    @property
    def name(self) -> str: ...

    @property
    def why(self) -> str: ...


def stage_list(stages: Iterable[_Stage], *, colour: bool) -> str:
    """The stages in their order, each with the reason why it is there."""
    table = Table.grid(padding=(0, 2))
    for stage in stages:
        table.add_row(Text(stage.name, style=f"bold {_colour(stage.name)}"), Text(stage.why))
    return _rendered([table], colour)


def coloured_json(text: str) -> str:
    """JSON with colours for a terminal."""
    if len(text) > _PAINTED:
        return text
    from rich.highlighter import JSONHighlighter

    return _rendered([JSONHighlighter()(Text(text.rstrip("\n")))], colour=True, wrap=False)


@dataclass(frozen=True)
class ExplainFormat:
    """The page as read: each line that was cut is marked and coloured, with the stage and rule beside it.

    In the left margin `-` stands beside a line that was cut, `~` where part of it was, `=` where a field was
    read from text that stays. Without colours the parts that were cut stand in [- -].
    """

    colour: bool
    between = "\n"
    head = ""
    lines = False
    table = None

    def article(self, article: Article, extra: Mapping[str, Any] | None) -> str:
        """The page, its fields and its warnings."""
        rows = (_printed(row, self.colour) for row in _page(article, _width(), self.colour))
        heading = _rendered([Text(_heading(article), "bold"), Text()], self.colour)
        return heading + "".join(rows) + _rendered(_fields(article, extra), self.colour)

    def error(self, source: str, message: str) -> None:
        """Nothing: it is said on standard error."""


# Rich


def _width() -> int:
    return min(shutil.get_terminal_size().columns, _WIDEST)


def _rendered(parts: Iterable[Text | Table], colour: bool, wrap: bool = True) -> str:
    """What Rich makes of this: with colours as the terminal has them, or plain."""
    file = io.StringIO()
    console = Console(
        file=file,
        width=_width(),
        force_terminal=colour,
        color_system="auto" if colour else None,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )
    for part in parts:
        console.print(part, soft_wrap=not wrap)
    return file.getvalue() if colour else re.sub(r"(?m) +$", "", file.getvalue())


def _printed(row: Text, colour: bool) -> str:
    """One row of the page; a console takes ten times as long for it."""
    if not colour:
        return row.plain.rstrip() + "\n"
    parts = [(segment.text, segment.style) for segment in row.render(_CONSOLE)]
    return "".join(style.render(text) if style else text for text, style in parts) + "\n"


def _colour(stage: str) -> str:
    return _COLOUR_OF.get(stage, "magenta")


def _visible(text: str) -> str:
    """The text with control characters shown and not obeyed."""
    if text.isprintable():
        return text
    return re.sub(r"[\x00-\x08\x0a-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]", _picture, text).replace(
        "\t", "  "
    )


def _picture(match: re.Match[str]) -> str:
    code = ord(match[0])
    return chr(0x2400 + code) if code < 32 else "␡" if code == 127 else f"<U+{code:04X}>"


# Heading and fields


def _heading(article: Article) -> str:
    name = _visible(article.source or "standard input")
    what = ", ".join(part for part in (article.kind, article.language) if part)
    return f"{name}: {what}; {article.stats.get('lines_kept')} of {article.stats.get('lines')} lines kept"


def _fields(article: Article, extra: Mapping[str, Any] | None) -> Iterator[Text | Table]:
    """The fields that the page states, and the warnings."""
    table = Table.grid(padding=(0, 2))
    unshown = ("schema_version", "newsclean_version", "source", "kind", "text", "stats", "language")
    for name, value in [*article.to_dict(removed=False).items(), *(extra or {}).items()]:
        for number, one in enumerate(value if isinstance(value, list) else [value]):
            if name not in unshown and one is not None:
                table.add_row(Text(_visible(name) if number == 0 else "", "bold"), Text(_visible(_said(one))))
    if table.rows:
        yield Text()
        yield table


def _said(value: object) -> str:
    """A field's value in words."""
    if isinstance(value, dict):
        return " | ".join(str(part) for part in value.values() if part)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


# The page


def _page(article: Article, width: int, colour: bool) -> Iterator[Text]:
    """The lines of the page, runs of blank lines as one."""
    blank = True
    for row in rows_of(article.page_text, marks_of(article.steps)):
        if not row.blank:
            yield from _shown(row, width, colour)
        elif not blank:
            yield Text()
        blank = row.blank


def _shown(row: Row, width: int, colour: bool) -> Iterator[Text]:
    """A line as rows of the terminal: a mark in the margin, and the steps at the right of the last row."""
    content, mark, style = _marked(row, colour)
    rows = [Text.assemble((f"{mark} ", style), part) for part in _wrapped(content, width - 2)]
    if row.marks:
        labels = _labels(row)
        if rows[-1].cell_len + 2 + labels.cell_len > width:
            labels = _labels(row, brief=True)
        room = width - labels.cell_len
        if rows[-1].cell_len + 2 <= room:
            rows[-1].append(" " * (room - rows[-1].cell_len)).append_text(labels)
        elif room >= 2:
            rows.append(Text.assemble((f"{mark} ", style), " " * (room - 2), labels))
        else:
            rows += [Text.assemble((f"{mark}     ", style), part) for part in _wrapped(labels, width - 6)]
    yield from rows


def _marked(row: Row, colour: bool) -> tuple[Text, str, str]:
    """The line with what was cut in colours or brackets, the mark for the margin, and the mark's style."""
    cuts = [mark for mark in row.marks if mark.cuts]
    left = "".join(part for part, mark in row.parts if mark is None or not mark.cuts).strip()
    brackets = bool(left) and not colour
    text = Text()
    for part, mark in row.parts:
        if mark is None or not mark.cuts:
            text.append(_visible(part))
        else:
            text.append(f"[-{_visible(part)}-]" if brackets else _visible(part), _colour(mark.steps[0].stage))
    if not cuts:
        return text, "=" if row.marks else " ", ""
    return text, "~" if left else "-", _colour(cuts[0].steps[0].stage)


def _labels(row: Row, brief: bool = False) -> Text:
    """The steps of a line: stage/rule, the fields that were read, the note; `brief` leaves off what explains a note."""
    labels = Text()
    steps = [
        step for mark in row.marks for step in mark.steps if step.end > row.start and step.start <= row.end
    ]
    for name, same in groupby(steps, rule_of):
        new = [step for step in same if step.start >= row.start]
        fields = ", ".join(dict.fromkeys(step.field for step in new if step.field))
        notes = "; ".join(step.note.split("; ")[0] if brief else step.note for step in new if step.note)
        if labels:
            labels.append(" + ")
        labels.append(name, f"bold {_colour(name.partition('/')[0])}")
        labels.append(f" -> {fields}" if fields else "", "bold").append(f" ({notes})" if notes else "")
    return labels


def _wrapped(text: Text, width: int) -> Iterator[Text]:
    """A text in rows of this width."""
    if text.cell_len <= width:
        yield text
        return
    for begin in range(0, len(text), _PIECE):
        yield from text[begin : begin + _PIECE].wrap(_CONSOLE, width)
