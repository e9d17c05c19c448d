"""What a batch came to: a table for people (--stats), and the same as JSON (--stats-file)."""

from __future__ import annotations

from collections import Counter
from time import monotonic
from typing import TYPE_CHECKING, Any

from .records import dataclass, field

if TYPE_CHECKING:
    from .batch import Done


@dataclass
class Stats:
    """The figures of a batch; those of documents that an earlier run has done are not in it, but `left_out`.

    What --resume left out is counted in documents, or in whole files where these were finished.
    """

    documents: int = 0
    failed: int = 0
    left_out: int = 0
    characters: int = 0
    kept: int = 0
    kinds: Counter[str] = field(default_factory=Counter)
    removed: Counter[str] = field(default_factory=Counter)
    begun: float = field(default_factory=monotonic)

    def add(self, done: Done) -> None:
        """Count a document; an input that could not be read to its end counts as one more that could not be read."""
        self.documents += 1
        if done.error:
            self.failed += 1
            return
        self.kinds[done.kind] += 1
        self.characters += done.characters
        self.kept += done.kept
        self.removed.update(done.removed)

    def to_dict(self) -> dict[str, Any]:
        """The figures, as --stats-file has them. `removed` counts spans by stage."""
        seconds = monotonic() - self.begun
        return {
            "documents": self.documents,
            "failed": self.failed,
            "done_before": self.left_out,
            "kinds": dict(self.kinds.most_common()),
            "characters": self.characters,
            "characters_kept": self.kept,
            "removed": dict(self.removed.most_common()),
            "seconds": round(seconds, 3),
            "documents_per_second": round(self.documents / seconds, 2) if seconds else 0.0,
        }


def show(stats: Stats) -> None:
    """Print the table on standard error."""
    from rich.console import Console
    from rich.table import Table

    figures = stats.to_dict()
    table = Table(box=None, show_header=False, pad_edge=False)
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(style="dim", no_wrap=True)
    table.add_row("documents", f"{stats.documents:,}", f"{figures['documents_per_second']:,.1f} a second")
    for name, number in (("could not be read", stats.failed), ("done before", stats.left_out)):
        if number:
            table.add_row(f"  {name}", f"{number:,}")
    for kind, number in stats.kinds.most_common():
        table.add_row(f"  {kind}", f"{number:,}", _share(number, stats.documents))
    table.add_row("characters", f"{stats.characters:,}")
    table.add_row("  kept", f"{stats.kept:,}", _share(stats.kept, stats.characters))
    spans = stats.removed.total()
    table.add_row("spans removed", f"{spans:,}")
    for stage, number in stats.removed.most_common():
        table.add_row(f"  {stage}", f"{number:,}", _share(number, spans))
    table.add_row("seconds", f"{figures['seconds']:,.1f}")
    Console(stderr=True, highlight=False).print(table)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else ""
