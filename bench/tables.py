"""Tables: figures as text, printed for a terminal or as Markdown for a README."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rich.console import Console
from rich.markup import render
from rich.table import Table as RichTable
from rich.text import Text


@dataclass
class Table:
    """A table of cells with rich's markup; the first column is left, the others right."""

    title: str
    columns: Sequence[str]
    rows: list[Sequence[str]] = field(default_factory=list)

    def print(self, console: Console, markdown: bool = False) -> None:
        """Print it, coloured for a terminal or as a Markdown table."""
        if markdown:
            console.out(self.as_markdown(), highlight=False)
            return
        table = RichTable()
        for place, column in enumerate(self.columns):
            table.add_column(column, justify="right" if place else "left", no_wrap=True)
        for row in self.rows:
            table.add_row(*row)
        console.print()
        console.print(Text(self.title, "bold"), soft_wrap=True)
        console.print(table)

    def as_markdown(self) -> str:
        """The table as Markdown, its title as a paragraph above it."""
        lines = [f"**{self.title}**", ""]
        lines.append("| " + " | ".join(self.columns) + " |")
        lines.append("| --- |" + " ---: |" * (len(self.columns) - 1))
        lines += ["| " + " | ".join(render(cell).plain for cell in row) + " |" for row in self.rows]
        return "\n".join([*lines, ""])


def figure(value: float, digits: int = 3) -> str:
    """A figure between 0 and 1 as it is usually written: .938"""
    text = f"{value:.{digits}f}"
    return text.removeprefix("0") if text.startswith("0.") else text


def change(value: float) -> str:
    """A difference with its sign, green if it is a gain and red if it is a loss."""
    text = ("+" if value >= 0 else "\N{MINUS SIGN}") + figure(abs(value))
    return f"[green]{text}[/]" if value > 0.0005 else f"[red]{text}[/]" if value < -0.0005 else text


def percent(share: float) -> str:
    """A share as a percentage: 4.2 %"""
    return f"{100 * share:.1f} %"


def rate(amount: float, seconds: float) -> str:
    """An amount a second, with as many digits as mean something."""
    value = amount / seconds if seconds else 0.0
    return f"{value:,.0f}" if value >= 10 else f"{value:.1f}"
