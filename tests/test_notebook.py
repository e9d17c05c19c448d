"""What a notebook shows of an Article."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from test_report import contrast

from newsclean import clean
from newsclean.article import Article
from newsclean.report.palette import COLOURS
from newsclean.rules import Step

PAGES = sorted(Path(__file__).parent.parent.joinpath("fixtures").glob("*.txt"))


class _Reader(HTMLParser):
    """The text of some HTML, what of it is struck out, and its tags; every tag must be closed in order."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.styles: list[str] = []
        self.text = self.struck = ""
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.styles += [value or "" for name, value in attrs if name == "style"]
        assert {name for name, _ in attrs} <= {"style", "title", "open"}
        if tag != "br":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data
        if "del" in self.open:
            self.struck += data


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.stem)
def test_title_fields_and_cuts(path: Path) -> None:
    article = clean(path.read_text(encoding="utf-8"), source=path.name)
    read = _Reader(article._repr_html_())
    assert path.name in read.text
    for value in (article.title, article.date, *article.authors, *article.page_text.split()):
        assert value is None or value in read.text
    removed = "".join(article.page_text[step.start : step.end] for step in article.removed)
    assert "".join(read.struck.split()) == "".join(removed.split())


def test_the_reason_stands_with_the_cut() -> None:
    article = Article(page_text="Share", steps=[Step("share", "share-bar", 0, 5, note="score 0.1")])
    [reason] = set(re.findall(r'title="([^"]*)"', article._repr_html_()))
    assert reason.startswith("share/share-bar: ")
    assert reason.endswith(" (score 0.1)")
    assert len(reason) > len("share/share-bar:  (score 0.1)")


def test_texts_cannot_take_over_the_notebook() -> None:
    bad = "<script>\"</script>'><img src=x>"
    step = Step(bad, bad, 0, len(bad), "tags", bad, bad)
    article = Article(
        page_text=bad, title=bad, source=bad, tags=[bad], warnings=[bad], steps=[step], kind=bad, language=bad
    )
    read = _Reader(article._repr_html_())
    assert read.tags <= {"div", "table", "tr", "th", "td", "del", "span", "details", "summary", "br"}
    assert read.struck == bad


def test_a_long_page_is_shown_in_part() -> None:
    shown = Article(page_text="a line\n" * 5000)._repr_html_()
    assert "4600 more lines" in shown
    assert len(shown) < 100_000


def test_it_is_readable_on_light_and_dark_ground() -> None:
    article = clean(PAGES[0].read_text(encoding="utf-8"))
    for style in _Reader(article._repr_html_()).styles:
        # A text has the notebook's colour, or stands on a ground that comes with it.
        assert (
            "color:" not in re.sub(r"(background|border)-color:|color:inherit", "", style)
            or "background:#" in style
        )
    for stage, (light, _) in COLOURS.items():
        assert contrast("#ffffff", light) >= 4.5, stage


def test_an_empty_article() -> None:
    assert "empty" in Article(kind="empty")._repr_html_()
