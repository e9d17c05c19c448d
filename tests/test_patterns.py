"""Patterns: as `re`, with a limit on the time they take."""

from __future__ import annotations

import pytest

from newsclean import patterns
from newsclean.patterns import Pattern

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
