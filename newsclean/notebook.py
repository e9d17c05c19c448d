"""What a notebook shows of an Article: its title, its fields, and the page with the cuts struck out.

Inline styles alone, since notebooks drop style sheets. Texts have the notebook's own colour, on light and dark ground;
the colours of the stages are in rules, tints and labels only.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING

from .marked import Mark, Row, marks_of, rows_of
from .report import fields_of, why
from .report.palette import COLOURS, OTHER

if TYPE_CHECKING:
    from .article import Article

_LINES = 400
"""More lines of a page are not shown: what a notebook shows is saved in its file."""
_SOFT = "opacity:.75"


def html(article: Article) -> str:
    """An article as HTML."""
    return (
        f'<div style="max-width:60em;line-height:1.45">{"".join(_heading(article))}'
        f"{_fields(article)}{_page(article)}</div>"
    )


def _heading(article: Article) -> Iterator[str]:
    if article.title:
        yield f'<div style="font-size:1.3em;font-weight:600">{escape(article.title)}</div>'
    stats = article.stats
    facts = [article.source, article.kind, article.language]
    if stats:
        facts.append(f"{stats.get('lines_kept', 0)} of {stats.get('lines', 0)} lines kept")
    yield f'<div style="{_SOFT};margin-bottom:.5em">{" · ".join(escape(fact) for fact in facts if fact)}</div>'


def _fields(article: Article) -> str:
    """The fields but the title, and the warnings."""
    rows = [(name, values) for name, values in fields_of(article) if name != "title"]
    if article.warnings:
        rows.append(("warnings", article.warnings))
    cell = "text-align:left;vertical-align:top;padding:.1em 1em .1em 0;background:none"
    lines = "".join(
        f'<tr style="background:none"><th style="{cell};font-weight:400;{_SOFT}">{escape(name)}</th>'
        f'<td style="{cell}">{"<br>".join(map(escape, values))}</td></tr>'
        for name, values in rows
    )
    return f'<table style="margin:0 0 .6em;border:0">{lines}</table>' if lines else ""


def _page(article: Article) -> str:
    """The page with its cuts, folded together."""
    rows = [row for row in rows_of(article.page_text, marks_of(article.steps)) if not row.blank]
    if not rows:
        return ""
    lines = "".join(map(_row, rows[:_LINES]))
    more = f'<div style="{_SOFT}">… {len(rows) - _LINES} more lines</div>' if len(rows) > _LINES else ""
    return f'<details open><summary style="cursor:pointer;font-weight:600">The page and its cuts</summary>{lines}{more}</details>'


def _row(row: Row) -> str:
    """A line; one that was cut has a rule beside it, and each reason its label."""
    cuts = [mark for mark in row.marks if mark.cuts]
    edge = _colour(cuts[0]) if cuts else "transparent"
    parts = "".join(_part(text, mark) for text, mark in row.parts)
    labels = "".join(_label(mark) for mark in row.marks if mark.start >= row.start)
    return f'<div style="border-left:3px solid {edge};padding:.05em 0 .05em .7em">{parts}{labels}</div>'


def _part(text: str, mark: Mark | None) -> str:
    if mark is None:
        return escape(text)
    red, green, blue = (int(_colour(mark)[at : at + 2], 16) for at in (1, 3, 5))
    if mark.cuts:
        style = f"text-decoration:line-through;background:rgba({red},{green},{blue},.16);color:inherit"
        return f'<del style="{style}" title="{_reason(mark)}">{escape(text)}</del>'
    style = f"border-bottom:2px solid rgb({red},{green},{blue})"
    return f'<span style="{style}" title="{_reason(mark)}">{escape(text)}</span>'


def _label(mark: Mark) -> str:
    """The rule, white on the colour of its stage, and the fields that were read."""
    fields = ", ".join(dict.fromkeys(step.field for step in mark.steps if step.field))
    style = f"background:{_colour(mark)};color:#fff;border-radius:3px;padding:0 .4em;font-size:.8em;white-space:nowrap"
    return f' <span style="{style}" title="{_reason(mark)}">{escape(mark.rule)}{f" → {escape(fields)}" if fields else ""}</span>'


def _reason(mark: Mark) -> str:
    notes = dict.fromkeys(step.note for step in mark.steps if step.note)
    return escape(" ".join([f"{mark.rule}:", why(mark), *(f"({note})" for note in notes)]))


def _colour(mark: Mark) -> str:
    return COLOURS.get(mark.steps[0].stage, OTHER)[0]
