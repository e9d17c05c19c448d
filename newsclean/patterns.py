"""Regular expressions that recognise noise: compiled when first used, and never left to run for long.

Whatever is matched against a page's own lines goes through `Pattern`. Tokenisers that only tell letters from digits
(page.py, prose.py, judge.py) are plain `re`: they are linear, and run on every line.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

TIMEOUT = 0.5
"""Seconds that one pattern may take on one line before it counts as not matching."""


class Pattern:
    """A pattern of the `regex` package, with a time limit; what takes longer does not match.

    source: the regular expression. ignore_case, verbose: as the flags of these names. modern: sets and case-folding as
    `regex` has them in its version 1; else all is as in `re`. needs: one of these stands in every text that matches; where
    none does, and that is nearly everywhere, the pattern is not tried.
    """

    def __init__(
        self,
        source: str,
        *,
        ignore_case: bool = False,
        verbose: bool = False,
        modern: bool = False,
        needs: tuple[str, ...] = (),
    ) -> None:
        self.source = source
        self.needs = needs
        self._flags = tuple(
            name
            for name, wanted in (("IGNORECASE", ignore_case), ("VERBOSE", verbose), ("VERSION1", modern))
            if wanted
        )

    @cached_property
    def compiled(self) -> Any:
        """The compiled pattern, without the time limit."""
        # Most pages never try most patterns, and to import regex and compile takes longer than to clean a page.
        import regex

        return regex.compile(self.source, sum(int(getattr(regex, name)) for name in self._flags))

    def _may(self, text: str) -> bool:
        for need in self.needs:  # quicker than any()
            if need in text:
                return True
        return not self.needs

    def match(self, text: str, start: int | None = None) -> Any:
        """The match at the beginning of a text, or at one of its indexes, or None."""
        try:
            return self.compiled.match(text, start, timeout=TIMEOUT) if self._may(text) else None
        except TimeoutError:
            return None

    def fullmatch(self, text: str) -> Any:
        """The match of a whole text, or None."""
        try:
            return self.compiled.fullmatch(text, timeout=TIMEOUT) if self._may(text) else None
        except TimeoutError:
            return None

    def search(self, text: str, start: int | None = None, end: int | None = None) -> Any:
        """The first match in a text, or between two of its indexes, or None."""
        try:
            return self.compiled.search(text, start, end, timeout=TIMEOUT) if self._may(text) else None
        except TimeoutError:
            return None

    def matches(self, text: str, start: int | None = None) -> list[Any]:
        """All matches in a text, or from an index on; those found in time."""
        found: list[Any] = []
        if not self._may(text):
            return found
        try:
            for match in self.compiled.finditer(text, start, timeout=TIMEOUT):
                found.append(match)
        except TimeoutError:
            pass
        return found

    def findall(self, text: str) -> list[Any]:
        """What matches in a text, as in `re.findall`."""
        try:
            found: list[Any] = self.compiled.findall(text, timeout=TIMEOUT)
        except TimeoutError:
            return []
        return found

    def sub(self, by: str | Callable[[Any], str], text: str, count: int = 0) -> str:
        """The text with its matches replaced, as in `re.sub`; the text itself where that takes too long."""
        try:
            made: str = self.compiled.sub(by, text, count, timeout=TIMEOUT)
        except TimeoutError:
            return text
        return made

    def split(self, text: str) -> list[str]:
        """The parts of a text between the matches; the text as its one part where that takes too long."""
        try:
            parts: list[str] = self.compiled.split(text, timeout=TIMEOUT)
        except TimeoutError:
            return [text]
        return parts
