"""What kind newsclean says each page of a corpus is. The pages of the corpora are all articles or live blogs."""

from __future__ import annotations

import tomllib
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol

from bench.corpus import Corpus, CorpusError
from bench.tables import Table, percent

ARTICLES = ("article", "liveblog")
"""The kinds that the true article of a corpus page can have."""
NOTES = Path(__file__).with_name("kinds.toml")
"""Pages that are rightly called something else: for a corpus, "id, rendering" = "why"."""
MOST = 0.01
"""The share of texts that may be called something else without a note."""


class Article(Protocol):
    """The part of newsclean's Article that is asked for."""

    @property
    def kind(self) -> str: ...


@dataclass
class Count:
    """How often each kind was said, by rendering; and which texts were called no article, with their kind."""

    kinds: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))
    others: dict[str, str] = field(default_factory=dict)

    @property
    def texts(self) -> int:
        """Texts that were cleaned."""
        return sum(counter.total() for counter in self.kinds.values())

    def unexplained(self, notes: Mapping[str, str]) -> dict[str, str]:
        """The texts that are called no article and have no note."""
        return {where: kind for where, kind in self.others.items() if where not in notes}


def count(corpus: Corpus, cleaner: Callable[[str], Article], only: Sequence[str] = ()) -> Count:
    """Clean every text of a corpus and count the kinds."""
    counted = Count()
    for document in corpus:
        for source, text in document.texts.items():
            if only and source not in only:
                continue
            kind = cleaner(text).kind
            counted.kinds[source][kind] += 1
            if kind not in ARTICLES:
                counted.others[f"{document.id}, {source}"] = kind
    return counted


def read_notes(corpus: Path, path: Path = NOTES) -> dict[str, str]:
    """The notes on the pages of a corpus, by the name of its file; CorpusError if they cannot be read."""
    name = corpus.name.partition(".")[0]
    try:
        notes = tomllib.loads(path.read_text(encoding="utf-8")).get(name, {})
    except (OSError, ValueError) as error:
        raise CorpusError(f"{path}: {error}") from error
    if not isinstance(notes, dict) or not all(isinstance(why, str) for why in notes.values()):
        raise CorpusError(f'{path}: [{name}] is a table of "id, rendering" = "why"')
    return notes


def table(counted: Count, title: str) -> Table:
    """The counts, a rendering a row."""
    kinds = ("article", "liveblog", "listing", "paywall", "error", "empty")
    rows: list[Sequence[str]] = [
        [source, *(str(counter[kind]) for kind in kinds)] for source, counter in sorted(counted.kinds.items())
    ]
    return Table(title, ("source", *kinds), rows)


def verdict(counted: Count, notes: Mapping[str, str]) -> tuple[bool, str]:
    """Whether few enough texts are called something else without a note, and a line that says so."""
    left = len(counted.unexplained(notes))
    share = left / counted.texts if counted.texts else 0.0
    told = len(counted.others) - left
    return share <= MOST, (
        f"{left} of {counted.texts} texts ({percent(share)}) are called no article without a note in {NOTES.name}; "
        f"{told} have one; the most is {percent(MOST)}"
    )
