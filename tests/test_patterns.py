"""Patterns: as `re`, with a limit on the time they take, and kept for the next call."""

from __future__ import annotations

import json
import marshal
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from newsclean import patterns
from newsclean.patterns import Pattern
from tests.commands import PAGE, run

HOSTILE = "ab" * 3000 + "c"
"""A text on which the pattern below tries every way of cutting it."""
NESTED = r"(?:(?:ab)+)+(?:(?:ab)+)+(?:(?:ab)+)+\d"


def test_a_pattern_does_what_re_does() -> None:
    pattern = Pattern(r"\bday (\d+)", ignore_case=True)
    assert pattern.search("On Day 7 and day 8")[1] == "7"
    assert pattern.search("On Day 7 and day 8", 5)[1] == "8"
    assert pattern.search("On Day 7 and day 8", 0, 5) is None
    assert pattern.match("On Day 7") is None
    assert pattern.match("day 7 of it")[0] == "day 7"
    assert pattern.match("on day 7", 3)[0] == "day 7"
    assert pattern.fullmatch("day 7 of it") is None
    assert pattern.fullmatch("DAY 7")[0] == "DAY 7"
    assert [found[1] for found in pattern.matches("day 1, day 2")] == ["1", "2"]
    assert [found[1] for found in pattern.matches("day 1, day 2", 3)] == ["2"]
    assert pattern.findall("day 1, day 2") == ["1", "2"]
    assert pattern.sub("night", "day 1, day 2", count=1) == "night, day 2"
    assert pattern.sub(lambda found: found[1], "day 1, day 2") == "1, 2"
    assert Pattern(", ?").split("a, b,c") == ["a", "b", "c"]


def test_what_takes_too_long_does_not_match(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patterns, "TIMEOUT", 0.01)
    pattern = Pattern(NESTED)
    with pytest.raises(TimeoutError):
        pattern.compiled.search(HOSTILE, timeout=0.01)
    assert pattern.search(HOSTILE) is None
    assert pattern.match(HOSTILE) is None
    assert pattern.fullmatch(HOSTILE) is None
    assert pattern.matches(HOSTILE) == []
    assert pattern.findall(HOSTILE) == []
    assert pattern.sub("", HOSTILE) == HOSTILE
    assert pattern.split(HOSTILE) == [HOSTILE]


def test_nothing_is_compiled_before_it_is_used() -> None:
    pattern = Pattern("(")  # no pattern at all
    with pytest.raises(Exception, match="missing"):
        pattern.search("x")


UNITS = (
    "a", "a ", "Aa", "Aa ", "A. ", "A.", "A", "1", "1 ", "1.", "1,", "1/", "- ", "/", " / ", "| ", "Photo: ", "Photo: a ", "© ", "(c) ",
    "By A", "AP/", "AP / ", "Getty Images ", "skip to a ", "de ", "von ", "a, ", "Aa, ", "Aa/", "Aa / ", "'", "Aa-", "a-", "...", "a. Aa ",
    "12:30 ", "12:30", "2 hours ago ", "1 Jan 2020 ", "12.12.2020 ", "published ", "and ", "you are here: ", "> ", "12° ", "1.2K ",
    "page not found ", "the page ", "subscribe to ", "free ", "A B c ", "é", "Éa ", "中", "«", "“a” ", "is ", "a@b.", "++ ", "(", "() ",
)  # fmt: skip
"""What texts are made of on which patterns try many ways."""


ALL = (
    "import gc, json; from newsclean import clean, cleaner, languages, patterns, published, kinds, captions, around, authors\n"
    "clean(''); [rule._compiled for rule in cleaner.RULES.values() if rule.pattern]\n"
    "found = [each for each in gc.get_objects() if isinstance(each, patterns.Pattern)]\n"
    "print(json.dumps([[each.source, each._flags] for each in found]))"
)
"""Tells the source and the flags of all patterns."""


def test_short_texts_keep_no_pattern_busy() -> None:
    """They are matched without the clock, so none may take longer than the clock would let it."""
    # in a process of its own: other tests make patterns that are slow on purpose
    done = subprocess.run([sys.executable, "-c", ALL], capture_output=True, text=True, check=True)
    known = [
        Pattern(
            source, ignore_case="IGNORECASE" in flags, verbose="VERBOSE" in flags, modern="VERSION1" in flags
        )
        for source, flags in json.loads(done.stdout)
    ]
    assert len(known) > 100
    slow = []
    for pattern in known:
        for unit in UNITS:
            for end in ("", "!", "a1", "…x", "§"):
                text = (unit * patterns.SHORT)[: patterns.SHORT - len(end)] + end
                for look in (pattern.search, pattern.match, pattern.fullmatch):
                    started = time.process_time()
                    look(text)
                    if time.process_time() - started > patterns.TIMEOUT:
                        slow.append((pattern.source, text))
    assert slow == []


LOOK = (
    "import sys; from newsclean.patterns import Pattern, keep_compiled\n"
    "print(Pattern('day ([0-9]+)', ignore_case=True).search('On Day 7')[1], 'regex' in sys.modules, 'regex._regex' in sys.modules)\n"
    "import regex; assert regex.sub('(a)', r'[\\1]', 'xa') == 'x[a]'\n"
    "keep_compiled()"
)


def looked(cache: Path) -> str:
    env = {**os.environ, "XDG_CACHE_HOME": str(cache), "HOME": str(cache), "LOCALAPPDATA": str(cache)}
    done = subprocess.run([sys.executable, "-c", LOOK], capture_output=True, text=True, check=True, env=env)
    return done.stdout


def test_what_was_compiled_is_there_at_the_next_call(tmp_path: Path) -> None:
    assert looked(tmp_path) == "7 True True\n"
    (kept,) = tmp_path.rglob("patterns-*")
    assert looked(tmp_path) == "7 False True\n"
    whole = kept.read_bytes()
    for damaged in (b"", whole[:-1], whole[:4] + b"x" + whole[5:], b"no" * 99):
        kept.write_bytes(damaged)
        assert looked(tmp_path) == "7 True True\n"
        assert kept.read_bytes() == whole  # made anew
    assert [each for each in tmp_path.rglob("*") if each.is_file()] == [kept]


def test_where_nothing_can_be_kept_nothing_is(tmp_path: Path) -> None:
    (tmp_path / "newsclean").write_text("no folder")
    assert looked(tmp_path) == looked(tmp_path) == "7 True True\n"


def test_what_is_kept_does_not_grow_with_the_packs(tmp_path: Path) -> None:
    def kept_after(first: int) -> list[str]:
        """The patterns that are kept after a call with a pack of 700 patterns, which are like no other's."""
        rules = (
            f'[[rules]]\nname = "r{n}"\nwhy = "w"\npattern = "noise {n} [0-9]+"\nremoves = ["noise {n} 1"]\nkeeps = ["no"]\n'
            for n in range(first, first + 700)
        )
        (tmp_path / "pack.toml").write_text("".join(rules))
        env = {name: str(tmp_path / "cache") for name in ("XDG_CACHE_HOME", "HOME", "LOCALAPPDATA")}
        done = run("--rules", tmp_path / "pack.toml", stdin=PAGE.encode(), env=env)
        assert done.returncode == 0
        (file,) = (tmp_path / "cache").rglob("patterns-*")
        _, kept = marshal.loads(file.read_bytes()[4:])
        return [key[0] for key in kept]

    kept_after(0)
    for first in (1000, 2000):
        kept = kept_after(first)
        assert len(kept) <= patterns.MOST_KEPT
        assert sum("noise" in source for source in kept) == 700
        assert all(f"noise {n} [0-9]+" in " ".join(kept) for n in (first, first + 699))
        assert kept_after(first) == kept
