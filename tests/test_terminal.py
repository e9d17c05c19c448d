"""What people look at: the explanation of a page, the list of stages, JSON in colours."""

from __future__ import annotations

import json
import re
import time

import pytest
from rich.cells import cell_len

from newsclean import terminal
from newsclean.article import Article
from newsclean.rules import Step
from newsclean.stages import STAGES
from newsclean.terminal import ExplainFormat, coloured_json, stage_list


@pytest.fixture(autouse=True)
def _terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """A terminal of 80 columns and sixteen colours."""
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("TERM", "xterm")
    for name in ("COLORTERM", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)


PAGE = """\
Skip to content


Two sisters open a bakery
By Jane Doe and
John Smith

BONN (dpa) - The bakery opened on Monday, and by noon the last loaf was sold.
A queue stood outside all day longPhoto: Somebody/Agency
"We never thought so many people would come," said the elder sister, who had baked through the night.
More bakeries
"""


def span(text: str) -> tuple[int, int]:
    start = PAGE.index(text)
    return start, start + len(text)


STEPS = [
    Step("skip_links", "skip-link", *span("Skip to content")),
    Step("headline", "title", *span("Two sisters open a bakery"), "title", "Two sisters open a bakery"),
    Step("byline", "by", *span("By Jane Doe and\nJohn Smith"), "authors", "Jane Doe\nJohn Smith"),
    Step("credits", "dateline", *span("BONN (dpa)"), "dateline", "BONN (dpa)", cuts=False),
    Step(
        "images",
        "credit",
        *span("Photo: Somebody/Agency"),
        "captions",
        {"text": None, "credit": "Somebody/Agency"},
    ),
    Step("body", "below", *span("More bakeries"), note="score 0.04: short, capitals, last line"),
]


def article(page: str = PAGE, steps: list[Step] = STEPS) -> Article:
    return Article(
        source="in.txt",
        title="Two sisters open a bakery",
        authors=["Jane Doe", "John Smith"],
        dateline="BONN (dpa)",
        language="en",
        captions=[{"text": None, "credit": "Somebody/Agency"}],
        is_accessible_for_free=False,
        steps=steps,
        stats={"lines": 8, "lines_kept": 3},
        warnings=["encoding: windows-1252"],
        page_text=page,
    )


def explained(*of: Article, colour: bool = False) -> str:
    return "".join(ExplainFormat(colour).article(one, None) for one in of)


EXPLAINED = """\
in.txt: article, en; 3 of 8 lines kept

- Skip to content                                           skip_links/skip-link

- Two sisters open a bakery                              headline/title -> title
- By Jane Doe and                                           byline/by -> authors
- John Smith                                                           byline/by

= BONN (dpa) - The bakery opened on Monday, and by noon the last loaf was sold.
=                                                   credits/dateline -> dateline
~ A queue stood outside all day long[-Photo: Somebody/Agency-]
~                                                      images/credit -> captions
  "We never thought so many people would come," said the elder sister, who had
  baked through the night.
- More bakeries              body/below (score 0.04: short, capitals, last line)

title                   Two sisters open a bakery
authors                 Jane Doe
                        John Smith
dateline                BONN (dpa)
is_accessible_for_free  no
captions                Somebody/Agency
warnings                encoding: windows-1252
"""


def test_explain() -> None:
    assert explained(article()) == EXPLAINED


def test_colours_say_the_same() -> None:
    coloured = explained(article(), colour=True)
    plain = re.sub(r"\x1b\[[\d;]*m", "", coloured)
    assert plain.replace(" ", "") == re.sub(r"\[-|-\]", "", explained(article())).replace(" ", "")
    colours = {
        stage: _colour_of(coloured, f"{stage}/") for stage in ("skip_links", "headline", "images", "body")
    }
    assert _colour_of(coloured, "Skip to content") == colours["skip_links"]
    assert _colour_of(coloured, "Photo: Somebody") == colours["images"]
    assert _colour_of(coloured, "A queue stood") is None
    assert _colour_of(coloured, "We never") is None


def _colour_of(coloured: str, text: str) -> str | None:
    """The colour in force where a text stands."""
    codes = re.findall(r"\x1b\[([\d;]*)m", coloured[: coloured.index(text)])
    colours = [code for code in codes[-1].split(";") if code.startswith("3")]
    return colours[0] if colours else None


@pytest.mark.parametrize("columns", ["40", "80", "200"])
def test_it_fits_the_terminal(columns: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    page = f"{PAGE}{'word ' * 60}\n{'x' * 300}\n{'日本語の長い行です。' * 30}\n"
    steps = [*STEPS, Step("promos", "box", len(PAGE), len(page), note="a long note, " * 20)]
    for line in explained(article(page, steps)).splitlines():
        assert cell_len(line) <= min(int(columns), 110)


def test_control_characters_are_shown_and_not_obeyed() -> None:
    page = "A bell \x07, red \x1b[31m, \x9b, \x7f and \u202e.\r\nA\ttab and [bold]marks[/bold] :smile:\n"
    shown = explained(article(page, []), colour=True)
    assert "A bell ␇, red ␛[31m, <U+009B>, ␡ and <U+202E>." in shown
    assert "A  tab and [bold]marks[/bold] :smile:" in shown
    assert "\x07" not in shown


def test_lines_of_every_kind() -> None:
    page = "one\r\ntwo\rthree\u2028four\n\n\n\nfive"
    lines = explained(article(page, [Step("body", "x", page.index("four"), len(page))])).splitlines()[2:9]
    assert [line[:7].rstrip() for line in lines] == ["  one", "  two", "  three", "- four", "", "- five", ""]


def test_a_join_is_named() -> None:
    page = "S\nhifting the light"
    shown = explained(article(page, [Step("joins", "drop-capital", 1, 2)]))
    assert shown.count("joins/drop-capital") == 1


def test_a_note_is_told_in_full_where_there_is_room_for_it() -> None:
    note = "score -4.2; commas: none; ends with: bracket"
    long, short = "a line of forty characters, more or less", "a line"
    for line, shown in ((short, f"({note})"), (long, "(score -4.2)")):
        assert (
            explained(article(line, [Step("body", "x", 0, len(line), note=note)]))
            .splitlines()[2]
            .endswith(shown)
        )


def test_every_stage_has_a_colour() -> None:
    names = [name for stages in terminal.COLOURS.values() for name in stages.split()]
    assert sorted(names) == sorted(stage.name for stage in STAGES)


def test_several_steps_in_a_line() -> None:
    page = "Monday | By Jane | a text"
    steps = [Step("byline", "date", 0, 6), Step("byline", "by", 9, 16)]
    assert "~ [-Monday-] | [-By Jane-] | a text" in explained(article(page, steps))
    assert "byline/date + byline/by" in explained(article(page, steps))


def test_several_fields_of_a_span() -> None:
    steps = [Step("byline", "by", 0, 7, name, "x") for name in ("byline", "authors", "authors")]
    assert explained(article("By Jane", steps)).splitlines()[2].endswith("  byline/by -> byline, authors")


def test_the_record_s_other_fields() -> None:
    shown = ExplainFormat(colour=False).article(article(), {"id": 7, "flags": {"a": True}})
    assert re.search(r"^id +7$", shown, re.MULTILINE)


def test_an_empty_page() -> None:
    empty = Article(kind="empty", stats={"lines": 0, "lines_kept": 0})
    assert explained(empty) == "standard input: empty; 0 of 0 lines kept\n\n"


@pytest.mark.parametrize("page", ["word " * 200_000, "A line.\n" * 20_000])
def test_large_pages_take_linear_time(page: str) -> None:
    begun = time.monotonic()
    explained(article(page, [Step("body", "x", 0, len(page))]))
    assert time.monotonic() - begun < 60


def test_stage_list() -> None:
    plain = stage_list(STAGES, colour=False)
    for stage in STAGES:
        assert re.search(rf"^{stage.name} +{re.escape(stage.why.split()[0])}", plain, re.MULTILINE)
    assert max(map(len, plain.splitlines())) <= 80
    assert re.sub(r"\x1b\[[\d;]*m| ", "", stage_list(STAGES, colour=True)) == plain.replace(" ", "")


def test_coloured_json() -> None:
    text = json.dumps({"text": "a [bold]b[/bold] :smile: " + "long " * 60, "n": None}, indent=2) + "\n"
    coloured = coloured_json(text)
    assert "\x1b[" in coloured
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == text
    large = json.dumps(["x" * 300_000])
    assert coloured_json(large) == large
