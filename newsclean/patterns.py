"""Regular expressions that recognise noise: compiled when first used, and never left to run for long.

Whatever is matched against a page's own lines goes through `Pattern`. Tokenisers that only tell letters from digits
(page.py, prose.py, judge.py) are plain `re`: they are linear, and run on every line.

To compile the patterns of one page takes ten times as long as to clean it, so the command keeps what was compiled in
the user's folder for caches (`keep_compiled`), and the next call takes it from there.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cache, cached_property
from typing import Any

TIMEOUT = 0.5
"""Seconds that one pattern may take on one line before it counts as not matching."""
SHORT = 120
"""Characters up to which a text can keep no pattern busy for so long (a test tries them all): no clock is asked there,
since that takes several times as long as the matching itself."""

Key = tuple[str, ...]
"""The source of a pattern and its flags."""


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
        return _compiled(self.source, self._flags)

    def _may(self, text: str) -> bool:
        for need in self.needs:  # quicker than any()
            if need in text:
                return True
        return not self.needs

    def match(self, text: str, start: int = 0) -> Any:
        """The match at the beginning of a text, or at one of its indexes, or None."""
        if self.needs and not self._may(text):
            return None
        if len(text) <= SHORT:
            return self.compiled.match(text, start)
        try:
            return self.compiled.match(text, start, timeout=TIMEOUT)
        except TimeoutError:
            return None

    def fullmatch(self, text: str) -> Any:
        """The match of a whole text, or None."""
        if self.needs and not self._may(text):
            return None
        if len(text) <= SHORT:
            return self.compiled.fullmatch(text)
        try:
            return self.compiled.fullmatch(text, timeout=TIMEOUT)
        except TimeoutError:
            return None

    def search(self, text: str, start: int | None = None, end: int | None = None) -> Any:
        """The first match in a text, or between two of its indexes, or None."""
        if self.needs and not self._may(text):
            return None
        if len(text) <= SHORT:
            return self.compiled.search(text, start, end)
        try:
            return self.compiled.search(text, start, end, timeout=TIMEOUT)
        except TimeoutError:
            return None

    def matches(self, text: str, start: int = 0) -> list[Any]:
        """All matches in a text, or from an index on; those found in time."""
        if self.needs and not self._may(text):
            return []
        if len(text) <= SHORT:
            return list(self.compiled.finditer(text, start))
        found: list[Any] = []
        try:
            for match in self.compiled.finditer(text, start, timeout=TIMEOUT):
                found.append(match)
        except TimeoutError:
            pass
        return found

    def findall(self, text: str) -> list[Any]:
        """What matches in a text, as in `re.findall`."""
        try:
            found: list[Any] = self.compiled.findall(text, timeout=TIMEOUT if len(text) > SHORT else None)
        except TimeoutError:
            return []
        return found

    def sub(self, by: str | Callable[[Any], str], text: str, count: int = 0) -> str:
        """The text with its matches replaced, as in `re.sub`; the text itself where that takes too long."""
        if self.needs and not self._may(text):
            return text
        try:
            made: str = self.compiled.sub(by, text, count, timeout=TIMEOUT if len(text) > SHORT else None)
        except TimeoutError:
            return text
        return made

    def split(self, text: str) -> list[str]:
        """The parts of a text between the matches; the text as its one part where that takes too long."""
        try:
            parts: list[str] = self.compiled.split(text, timeout=TIMEOUT if len(text) > SHORT else None)
        except TimeoutError:
            return [text]
        return parts


# -- what was compiled before ------------------------------------------------------------------------------


MOST_KEPT = 1000
"""So many patterns are kept, several times those of newsclean itself: beyond that, only those of the last call."""
_used: dict[Key, tuple[Any, ...]] = {}
"""What this call took from what is kept."""
_new: dict[Key, tuple[Any, ...]] = {}
"""What was compiled now and is not kept yet: what `_regex.compile` makes the pattern from, as pickle would have it."""


def _compiled(source: str, flags: tuple[str, ...]) -> Any:
    """A compiled pattern: from what is kept, if it is there."""
    key = (source, *flags)
    made = _kept().get(key)
    if made is not None and (engine := _engine()) is not None:
        with suppress(Exception):  # whatever is wrong with what was kept, it can be made again
            _used[key] = made
            return engine.compile(*made)
    import regex

    compiled = regex.compile(source, sum(int(getattr(regex, name)) for name in flags))
    if _place() is not None:
        from copyreg import dispatch_table

        reduce: Any = dispatch_table[type(compiled)]
        _new[key] = reduce(compiled)[1]
    return compiled


@cache
def _engine() -> Any:
    """The part of `regex` in C, without its parser, which takes longer to import than a page to clean; None if not found.

    It becomes the module that `import regex` would load as well.
    """
    if (known := sys.modules.get(_ENGINE)) is not None:
        return known
    spec = _engine_spec()
    if spec is None or spec.loader is None:
        return None
    from importlib.util import module_from_spec

    module = sys.modules[_ENGINE] = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


_ENGINE = "regex._regex"


@cache
def _engine_spec() -> Any:
    from importlib.machinery import PathFinder

    package = PathFinder.find_spec("regex")
    places = package.submodule_search_locations if package else None
    return PathFinder.find_spec(_ENGINE, places) if places else None


@cache
def _place() -> tuple[str, Key] | None:
    """The file of kept patterns, and the mark of the `regex` that they are for; None where nothing is to be kept."""
    import os
    from zlib import crc32

    from . import __version__

    spec = _engine_spec()
    folder = _cache_folder()
    if spec is None or spec.origin is None or folder is None:
        return None
    try:
        engine = os.stat(spec.origin)
    except OSError:
        return None
    mark = (sys.version, __version__, spec.origin, str(engine.st_size), str(engine.st_mtime_ns))
    return os.path.join(folder, f"patterns-{crc32(spec.origin.encode()):08x}"), mark


def _cache_folder() -> str | None:
    """Where a user's programs keep what can be made again; None if that cannot be told."""
    from os import environ
    from os.path import expanduser, isabs, join

    if sys.platform == "win32":
        folder = environ.get("LOCALAPPDATA", "")
    elif sys.platform == "darwin":
        folder = expanduser("~/Library/Caches")
    else:
        folder = environ.get("XDG_CACHE_HOME", "")
        folder = folder if isabs(folder) else expanduser("~/.cache")
    return join(folder, "newsclean") if isabs(folder) else None


@cache
def _kept() -> dict[Key, tuple[Any, ...]]:
    """The patterns that an earlier call compiled with the same `regex`; none if they cannot be read, or are not whole."""
    place = _place()
    if place is None:
        return {}
    import marshal
    import os
    from zlib import crc32

    try:
        with open(place[0], "rb") as stream:
            if hasattr(os, "geteuid") and os.fstat(stream.fileno()).st_uid != os.geteuid():
                return {}  # somebody else's: not to be trusted
            check, data = stream.read(4), stream.read()
        if crc32(data).to_bytes(4, "big") != check:
            return {}
        mark, kept = marshal.loads(data)
    except (OSError, ValueError, EOFError, TypeError):
        return {}
    return kept if mark == place[1] and isinstance(kept, dict) else {}


def keep_compiled() -> None:
    """Keep what was compiled for the next call; where it cannot be written, it is not."""
    place = _place() if _new else None
    if place is None:
        return
    import marshal
    import os
    from zlib import crc32

    path, mark = place
    kept = {**_kept(), **_new}
    if len(kept) > MOST_KEPT:
        kept = dict([*_used.items(), *_new.items()][:MOST_KEPT])
    data = marshal.dumps((mark, kept))
    part = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        with open(part, "wb") as stream:
            stream.write(crc32(data).to_bytes(4, "big") + data)
        os.replace(part, path)
    except OSError:
        with suppress(OSError):
            os.unlink(part)
    _new.clear()
