"""The metadata measure of bench/, on cases small enough to judge by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bench import __main__ as command
from bench import metadata
from bench.corpus import Corpus, CorpusError


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Published December 7, 2019", "en"),
        ("7 Dec 2019, 18:30 GMT", "en"),
        ("Dec. 7th, 2019", "en"),
        ("07.12.2019, 12:15 Uhr", "de"),
        ("Samstag, 7. Dezember 2019", "de"),
        ("7.12.19", "de"),
        ("2019-12-07T18:30:00+01:00", "en"),
        ("7 de diciembre de 2019", "es"),
        ("12/7/2019", "en"),
        ("07/12/2019", "en"),
        ("2019年12月7日 18時30分", "ja"),
        ("2019. 12. 7. 오전", "ko"),
        ("2019년 12월 7일", "ko"),
        ("7. desember 2019", "no"),
        ("7 грудня 2019", "uk"),
        ("7 Aralık 2019", "tr"),
    ],
)
def test_a_day_is_stated_in_many_ways(text: str, language: str) -> None:
    assert metadata.states_day(f"Title\n{text}\nText", date(2019, 12, 7), language)


@pytest.mark.parametrize(
    "text",
    [
        "17 December 2019",
        "December 7",
        "December 7, 2018",
        "December 17, 2019",
        "7 November 2019",
        "27.12.2019",
        "112/7/2019",
        "yesterday",
        "7 marzo 2019, then December",
    ],
)
def test_another_day_is_not_this_day(text: str) -> None:
    assert not metadata.states_day(text, date(2019, 12, 7), "en")


@pytest.mark.parametrize(
    ("name", "gold", "given", "there", "verdict"),
    [
        ("title", "A  Bridge", "a bridge", True, "right"),
        ("title", "A Bridge", "A Bridge.", True, "wrong"),
        ("title", "A Bridge", "The News", False, "invented"),
        ("date", "2019-12-07", "2019-12-07T23:59:00-08:00", True, "right"),
        ("date", "2019-12-07", "2019-12-08", True, "wrong"),
        ("date", "2019-12-07", "2019-12-08", False, "invented"),
        ("date", "2019-12-07", None, True, "missing"),
        ("date", "2019-12-07", None, False, "silent"),
        ("authors", ("Jane Doe", "John Smith"), ["john smith", "Jane Doe"], True, "right"),
        ("authors", ("Jane Doe", "John Smith"), ["Jane Doe"], True, "wrong"),
        ("authors", (), ["Jane Doe"], False, "invented"),
        ("authors", (), [], False, "silent"),
        ("language", "pt", "pt-BR", True, "right"),
    ],
)
def test_verdicts(name: str, gold: Any, given: Any, there: bool, verdict: str) -> None:
    assert metadata._verdict(name, gold, given or None, there) == verdict


def test_a_value_is_there_as_a_line_and_names_anywhere() -> None:
    text = "News\nThe  BRIDGE\nBy JANE Doe\nand John Smith"
    assert metadata.stands_in("title", "The bridge", text, "en")
    assert not metadata.stands_in("title", "bridge", text, "en")
    assert metadata.stands_in("authors", ("John Smith", "Jane Doe"), text, "en")
    assert not metadata.stands_in("authors", ("Jane Doe", "Ann Lee"), text, "en")
    assert not metadata.stands_in("authors", (), text, "en")


@dataclass
class Given:
    """What a cleaner read."""

    title: str | None = None
    date: str | None = None
    authors: Sequence[str] = ()
    description: str | None = None
    language: str | None = "en"


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    gold = {"text": "Some text.", "title": "The bridge", "date": "2019-12-07", "authors": ["Jane Doe"]}
    text = "The bridge\nJane Doe\nDec 7, 2019\nSome text."
    records = [
        {"id": "a", "set": "one", "language": "en", "gold": gold, "texts": {"bs4": text}},
        {"id": "b", "set": "one", "language": "en", "gold": gold, "texts": {"bs4": "Some text."}},
        {"id": "c", "set": "two", "language": "en", "gold": {"text": "x"}, "texts": {"bs4": "x"}},
    ]
    path = tmp_path / "pages.jsonl"
    path.write_text("".join(json.dumps(record) + "\n" for record in records), encoding="utf-8")
    return path


def test_the_tally_of_a_corpus(corpus: Path) -> None:
    answer = Given(title="The bridge", date="2019-12-08")
    fields = metadata.measure_corpus(Corpus(corpus), lambda text: answer).sources["bs4"]
    title, day, authors = fields["title"], fields["date"], fields["authors"]
    assert (title.all, title.there, title.recall, title.precision) == (2, 1, 1.0, 1.0)
    assert (day.count("wrong"), day.count("invented"), day.recall, day.precision) == (1, 1, 0.0, 0.0)
    assert (authors.count("missing"), authors.count("silent")) == (1, 1)
    assert fields["language"].all == 3
    assert fields["description"].all == 0


def test_only_some_sets(corpus: Path) -> None:
    run = metadata.measure_corpus(Corpus(corpus), lambda text: Given(), sets=["two"])
    assert run.sources["bs4"]["language"].all == 1


def test_html_tools_are_tallied_on_the_pages_with_html(corpus: Path) -> None:
    import gzip

    (corpus.parent / "html").mkdir()
    (corpus.parent / "html" / "b.html.gz").write_bytes(gzip.compress(b"<p>x</p>"))
    tools = {"tool": lambda html: {"title": html.decode()}}
    run = metadata.measure_corpus(Corpus(corpus), lambda text: Given(), html_tools=tools)
    assert run.html["tool"]["title"].count("wrong") == 1
    assert run.html["newsclean on bs4"]["title"].all == 1


def test_floors_of_metadata(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    answer = Given(title="The bridge")
    monkeypatch.setattr(command, "_cleaner", lambda options: ("1", lambda text: answer))
    floors = tmp_path / "floors.toml"
    floors.write_text('[metadata]\n"bs4.title" = 1.0\n"bs4.title.precision" = 1.0\n', encoding="utf-8")
    assert command.main(["metadata", str(corpus), "--floors", str(floors)]) == 0
    floors.write_text('[metadata]\n"bs4.date" = 0.5\n', encoding="utf-8")
    assert command.main(["metadata", str(corpus), "--floors", str(floors), "--worst", "date"]) == 1
    out = capsys.readouterr().out
    assert "bs4.date: 0.0000 is below its floor 0.5" in out
    assert "missing  a  gold '2019-12-07'  given None" in out
    assert command.main(["metadata", str(corpus), "--floors", str(floors), "--limit", "1"]) == 2


def test_a_day_that_the_benchmark_has_wrong_is_measured_as_the_page_prints_it(tmp_path: Path) -> None:
    corpus = tmp_path / "made.jsonl"
    page = {
        "id": "one",
        "gold": {"text": "Nothing.", "date": "2023-09-28"},
        "texts": {"bs4": "September 28, 2022"},
    }
    corpus.write_text(json.dumps(page) + "\n", encoding="utf-8")
    gold = tmp_path / "gold.toml"
    gold.write_text('[made]\n"one" = "2022-09-28"\n[other]\n"one" = "2020-01-01"\n', encoding="utf-8")
    given = Given(date="2022-09-28")

    as_it_is = metadata.measure_corpus(Corpus(corpus), lambda text: given)
    assert as_it_is.sources["bs4"]["date"].count("invented") == 1
    days = metadata.read_days(corpus, gold)
    mended = metadata.measure_corpus(Corpus(corpus), lambda text: given, days=days)
    assert mended.sources["bs4"]["date"].recall == 1.0


def test_a_day_that_is_none_is_refused(tmp_path: Path) -> None:
    gold = tmp_path / "gold.toml"
    gold.write_text('[made]\n"one" = "28.9.2022"\n', encoding="utf-8")
    with pytest.raises(CorpusError, match=r"gold\.toml"):
        metadata.read_days(tmp_path / "made.jsonl.gz", gold)


def test_the_days_of_the_development_corpus_are_days() -> None:
    assert len(metadata.read_days(Path("dev.jsonl.gz"))) == 14


def test_pages_that_name_agencies_alone_are_counted_apart() -> None:
    golds = [["dpa"], ["DPA", "Anna Muster"], ["Jane Doe"], []]
    cases = [metadata.Case(str(at), "right", True, gold, gold) for at, gold in enumerate(golds)]
    left = metadata.of_persons(metadata.Tally(cases), frozenset({"dpa"}))
    assert [case.gold for case in left.cases] == golds[1:]


def test_the_names_that_are_no_persons_are_read(tmp_path: Path) -> None:
    assert "associated press" in metadata.read_no_persons()
    broken = tmp_path / "gold.toml"
    broken.write_text("[no_persons]\n", encoding="utf-8")
    with pytest.raises(CorpusError, match="names"):
        metadata.read_no_persons(broken)
