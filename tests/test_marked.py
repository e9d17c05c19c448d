"""The page in lines and parts, with the steps that stand on them."""

from __future__ import annotations

from pathlib import Path

import pytest

from newsclean import clean
from newsclean.marked import marks_of, rows_of
from newsclean.rules import Step

PAGES = sorted(Path(__file__).parent.parent.joinpath("fixtures").glob("*.txt"))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_the_rows_are_the_page_and_the_marks_are_the_steps(path: Path) -> None:
    article = clean(path.read_text(encoding="utf-8"))
    page, marks = article.page_text, marks_of(article.steps)
    rows = list(rows_of(page, marks))
    assert [page[row.start : row.end] for row in rows] == [line.strip() for line in page.splitlines()]
    assert all("".join(part for part, _ in row.parts) == page[row.start : row.end] for row in rows)
    assert sorted(id(step) for mark in marks for step in mark.steps) == sorted(map(id, article.steps))
    cut = "".join(part for row in rows for part, mark in row.parts if mark and mark.cuts)
    assert "".join(cut.split()) == "".join("".join(page[s.start : s.end].split()) for s in article.removed)
    assert {id(mark) for row in rows for mark in row.marks} == set(map(id, marks))


def test_a_cut_over_several_lines_and_a_field_read_in_it() -> None:
    page = "one\n\n two three \nfour"
    cut, read = Step("byline", "by", 6, len(page)), Step("byline", "by", 10, 15, "authors", "x", cuts=False)
    [mark] = marks_of([read, cut])
    assert mark.steps == [cut, read]
    assert (mark.start, mark.end, mark.cuts, mark.rule) == (6, len(page), True, "byline/by")
    rows = list(rows_of(page, [mark]))
    assert [row.parts for row in rows] == [[("one", None)], [], [("two three", mark)], [("four", mark)]]


def test_what_is_only_read_stays_beside_what_is_cut() -> None:
    page = "BONN (dpa) - Rain. Photo: X"
    read = Step("credits", "dateline", 0, 10, "dateline", "BONN (dpa)", cuts=False)
    agency = Step("credits", "agency", 6, 9, "agencies", "dpa", cuts=False)
    cut = Step("images", "credit", 19, 27)
    [row] = rows_of(page, marks_of([cut, agency, read]))
    assert [(part, mark and mark.cuts) for part, mark in row.parts] == [
        ("BONN (dpa)", False), (" - Rain. ", None), ("Photo: X", True),
    ]  # fmt: skip
    assert row.parts[0][1] is not None
    assert row.parts[0][1].steps == [read, agency]


def test_a_join_touches_the_line_it_ends() -> None:
    first, second = rows_of("S\nhifting", marks_of([Step("joins", "drop-capital", 1, 2)]))
    assert (first.parts, len(first.marks)) == ([("S", None)], 1)
    assert (second.parts, second.marks) == ([("hifting", None)], [])
