"""Hints: on which lines of a page words stand, found in one pass."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean.hints import Hints, hint
from newsclean.page import Page
from newsclean.stages import RULES
from newsclean.stages.images import _AGENCY_HINT, _LABEL_HINT
from newsclean.stages.legal import _SPOKEN_HINT
from newsclean.stages.paywall import _COUNTED_HINT, _READING_HINT, _WITH_READING

GROUPS = [rule.near for rule in RULES.values() if rule.near]
GROUPS += [
    _AGENCY_HINT,
    _LABEL_HINT,
    _SPOKEN_HINT,
    _COUNTED_HINT,
    _READING_HINT,
    _WITH_READING,
    ("never hinted", "é"),
]
PAGES = sorted((Path(__file__).parent.parent / "fixtures").glob("*.txt"))


def by_line(page: str, words: tuple[str, ...]) -> list[int]:
    return [number for number, line in enumerate(page.split("\n")) if any(word in line for word in words)]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_hints_are_what_a_look_at_each_line_finds(path: Path) -> None:
    page = "\n".join(line.text for line in Page.read(path.read_text(encoding="utf-8")).lines).lower()
    hints = Hints(page)
    for words in GROUPS:
        assert hints.lines(words) == by_line(page, words)


def test_words_that_overlap_and_letters_of_several_bytes() -> None:
    words = hint(("hinted", "ted to", "naïve", "日本語", "to"))
    page = "it hinted to all\n\n«naïve»\n日本語 hinted\nnothing"
    assert Hints(page).lines(words) == [0, 2, 3]
    assert Hints(page).lines(hint(("ted to",))) == [0]
    assert Hints("").lines(words) == []
