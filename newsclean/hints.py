"""Hints: words of which one must stand in a line before a costly look at it is worth while.

All that are asked for anywhere are looked for in one pass over the page (Aho-Corasick), not rule by rule and line by line.
A hint says no more than that: whoever asks still looks at the line itself.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from functools import cache, cached_property
from itertools import accumulate
from typing import Any

Words = tuple[str, ...]

_known: dict[str, None] = {}
_SHORTEST = 3
"""Characters that a word has at least that is looked for this way; shorter ones stand in too many lines."""


def hint(words: Iterable[str]) -> Words:
    """Have these words (lower case) looked for on each page."""
    found = tuple(words)
    _known.update(dict.fromkeys(word for word in found if len(word) >= _SHORTEST))
    return found


@cache
def _others(words: Words) -> Words:
    """Those of the words that are not looked for on each page."""
    return tuple(word for word in words if word not in _known)


@cache
def _one_of(words: Words) -> re.Pattern[str]:
    """A line from the first of these words in it to its end."""
    return re.compile(f"(?:{'|'.join(map(re.escape, words))})[^\n]*")


@cache
def _automaton(words: Words) -> Any:
    import ahocorasick_rs

    return ahocorasick_rs.AhoCorasick(words)


class Hints:
    """Where on a page the words stand. page: its lines in lower case."""

    def __init__(self, page: str) -> None:
        self.page = page
        self._lines: dict[str, set[int]] | None = None
        self._of: dict[Words, list[int]] = {}

    def lines(self, words: Words) -> list[int]:
        """The numbers of the lines in which one of these words stands, in order."""
        found = self._of.get(words)
        if found is None:
            table = self._table()
            numbers: set[int] = set()
            for word in words:
                if word in table:
                    numbers |= table[word]
            if others := tuple(word for word in _others(words) if word in self.page):
                ends = self._ends
                numbers.update([bisect_right(ends, at.start()) for at in _one_of(others).finditer(self.page)])
            found = self._of[words] = sorted(numbers)
        return found

    @cached_property
    def _ends(self) -> list[int]:
        """Where each line ends, by the index after its line feed."""
        return list(accumulate([len(low) + 1 for low in self.page.split("\n")]))

    def _table(self) -> dict[str, set[int]]:
        """Each word that stands on the page, to its lines."""
        if self._lines is not None:
            return self._lines
        table: dict[str, set[int]] = {}
        words = tuple(_known)
        ends = self._ends
        for which, start, _ in _automaton(words).find_matches_as_indexes(self.page, overlapping=True):
            number = bisect_right(ends, start)
            word = words[which]
            if word in table:
                table[word].add(number)
            else:
                table[word] = {number}
        self._lines = table
        return table
