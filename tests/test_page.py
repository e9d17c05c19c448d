"""Reading a page: lines, folding, hard-wrapped text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsclean.page import _INVISIBLE, Page, fold, normalise, render


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("plain words", "plain words"),
        ("  two\t\tspaces\u00a0here ", "two spaces here"),
        ("so\u00adft hy\u200bphen\ufeff", "soft hyphen"),
        ("e\u0301t\u0065\u0301", "été"),
        ("bell\x07 and \x1b[0m", "bell and [0m"),
        ("می\u200cروم", "می\u200cروم"),  # ZERO WIDTH NON-JOINER is spelling in Persian
        ("a\u200db", "ab"),
    ],
)
def test_normalise(raw: str, said: str) -> None:
    assert normalise(raw) == said
    assert normalise(said) == said


@given(
    st.text(
        st.sampled_from("aA é \u0301\u00a0\t\n\u200b\u200c\u200d\u00adم中\x07“0-") | st.characters(),
        max_size=12,
    )
)
def test_normalise_goes_by_each_character(raw: str) -> None:
    """The quick way of texts with nothing unusual in them leads to what the long way makes of all."""
    seen = unicodedata.normalize("NFC", raw)
    bare = unicodedata.normalize("NFC", _INVISIBLE.sub("", seen))
    assert normalise(raw) == " ".join(bare.split())


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Read more »", "read more"),
        ("“Don’t”", "don't"),
        ("12 Comments", "0 comments"),
        ("Published: 7 Dec 2019", "published: 0 dec 0"),
        ("ÜBER UNS", "über uns"),
        ("Already a subscriber?", "already a subscriber"),
    ],
)
def test_fold(text: str, key: str) -> None:
    assert fold(text) == key


@pytest.mark.parametrize(
    ("raw", "said", "mark"),
    [
        ("  • a coat", "- a coat", "- "),
        ("* a lamp", "- a lamp", "- "),
        ("3) bread", "3. bread", "3. "),
        ("  o Laptops", "- Laptops", "- "),
        ("o Laptops", "o Laptops", ""),  # without an indentation it is a word
        ("– Det var ikke meg", "– Det var ikke meg", ""),  # a dash opens speech
        ("2019. A year to forget", "2019. A year to forget", ""),
    ],
)
def test_list_marks(raw: str, said: str, mark: str) -> None:
    (line,) = Page.read(raw).lines
    assert (line.text, line.mark) == (said, mark)


def test_offsets_are_those_of_the_input() -> None:
    text = "  first \r\n\r\n\tsecond\u2028third"
    lines = Page.read(text).lines
    assert [text[line.start : line.end] for line in lines] == ["first", "second", "third"]
    assert [line.gap for line in lines] == [0, 1, 0]
    assert [line.indent for line in lines] == [2, 1, 0]


WRAPPED = """\
The bridge over the old harbour reopened on Saturday, eleven
years after it was closed for repairs, the city said in a
note to the press.

Thousands of people crossed the bridge in the first hours,
many of them with children who had never seen it open, and
nobody fell into the water this time.
"""


def test_hard_wrapped_paragraphs_become_one_line() -> None:
    lines = Page.read(WRAPPED).lines
    assert len(lines) == 2
    assert lines[0].text.endswith("closed for repairs, the city said in a note to the press.")
    assert WRAPPED[lines[1].start : lines[1].end].startswith("Thousands")


def test_short_lines_are_not_taken_for_wrapped_text() -> None:
    menu = (
        "Home\nPolitics\nSport\nCulture and the arts of the valley and the sea, and more\nContact\nLog in\n"
    )
    assert len(Page.read(menu).lines) == 6
    rows = "".join(
        f"Row {n} of the table has some words and ends as rows all do here.\n" for n in range(10, 18)
    )
    assert len(Page.read(rows).lines) == 8


def test_paragraphs_are_parted_by_a_blank_line_and_list_items_are_not() -> None:
    assert render(Page.read("One.\nTwo.\n• a\n• b\nThree.").lines) == "One.\n\nTwo.\n\n- a\n- b\n\nThree."
