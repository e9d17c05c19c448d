"""The hand-checked measure of bench/, on pages small enough to judge by hand."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bench import __main__ as command
from bench import checked
from bench.checked import Tally, Truth, key
from bench.corpus import Corpus, CorpusError


@dataclass
class Stub:
    """What a cleaner gives back."""

    agencies: list[str] = field(default_factory=list)
    captions: list[dict[str, str | None]] = field(default_factory=list)
    dateline: str | None = None
    section: str | None = None
    tags: list[str] = field(default_factory=list)
    publisher: str | None = None
    date_modified: str | None = None
    copyright_notice: str | None = None
    related: list[str] = field(default_factory=list)


def truth(**items: list[list[str]]) -> Truth:
    """A page of the sample on which these items are true and nothing else."""
    keys = {name: [frozenset(map(key, forms)) for forms in items.get(name, ())] for name in checked.FIELDS}
    return Truth("page", "bs4", 1, keys, {"related": frozenset({key("Most read story")})})


def scored(page: Truth, given: Stub, text: str = "") -> checked.Run:
    return checked.score([(page, text, lambda _: given)])


def counts(tally: Tally) -> tuple[int, int, int]:
    return tally.there, tally.given, tally.right


def test_values_are_compared_by_their_letters_and_digits() -> None:
    assert key("Jane Doe/AP") == key("JANE DOE / AP ") == key("(Jane Doe / AP)")
    assert key("Jane Doe") != key("Jane Roe")
    assert len(key("a")) == 12


def test_each_item_can_be_given_once() -> None:
    run = scored(truth(tags=[["Ferries"], ["Bridges"]]), Stub(tags=["ferries", "Ferries", "Boats"]))
    assert counts(run["tags"]) == (2, 3, 1)
    assert run["tags"].precision == pytest.approx(1 / 3)
    assert run["tags"].recall == 0.5


def test_a_value_in_either_counts_neither_way() -> None:
    run = scored(truth(related=[["A bridge"]]), Stub(related=["Most read story", "A bridge"]))
    assert counts(run["related"]) == (1, 1, 1)


def test_captions_are_right_with_and_without_their_credit() -> None:
    page = truth(captions=[["A ship", "A ship Photo: AP"]], credits=[["AP"]])
    apart = scored(page, Stub(captions=[{"text": "A ship.", "credit": "AP"}]))
    whole = scored(page, Stub(captions=[{"text": "A ship (Photo: AP)", "credit": None}]))
    assert counts(apart["captions"]) == counts(whole["captions"]) == (1, 1, 1)
    assert counts(apart["credits"]) == (1, 1, 1)
    assert counts(whole["credits"]) == (1, 0, 0)


def test_a_single_value_is_right_in_any_of_its_forms_and_a_time_does_not_count() -> None:
    page = truth(publisher=[["The Post", "Post Media"]], date_modified=[["2020-05-03"]])
    run = scored(
        page, Stub(publisher="Post Media", date_modified="2020-05-03T10:00:00+02:00", section="Sport")
    )
    assert counts(run["publisher"]) == counts(run["date_modified"]) == (1, 1, 1)
    assert counts(run["section"]) == (0, 1, 0)
    assert run["section"].precision == 0.0
    assert run["section"].recall == 1.0


def test_what_is_missing_is_shown_as_its_line() -> None:
    run = scored(truth(tags=[["Ferries"], ["Bridges"]]), Stub(tags=["Boats"]), "Tags:\n  FERRIES \n")
    assert run["tags"].missing == ["page  FERRIES", f"page  {key('bridges')}"]
    assert run["tags"].wrong == ["page  Boats"]


def test_the_sample_has_sixty_pages_in_two_halves_and_no_text() -> None:
    pages = checked.read_sample()
    assert len(pages) == 60
    assert [sum(page.half == half for page in pages) for half in (1, 2)] == [30, 30]
    assert {page.source for page in pages} == {"resiliparse", "inscriptis", "bs4", "resiliparse_main"}
    keys = {each for page in pages for items in page.items.values() for item in items for each in item}
    keys |= {each for page in pages for either in page.either.values() for each in either}
    assert all(len(each) == 12 and set(each) <= set("0123456789abcdef") for each in keys)
    known = {"source", "half", "either", *checked.FIELDS}
    assert all(set(page) <= known for page in tomllib.loads(checked.SAMPLE.read_text("utf-8")).values())


def write_sample(folder: Path, source: str = "bs4") -> Path:
    path = folder / "sample.toml"
    path.write_text(
        f'["one"]\nsource = "{source}"\nhalf = 2\nrelated = [["{key("A bridge for all")}"]]\n',
        encoding="utf-8",
    )
    return path


def write_corpus(folder: Path) -> Path:
    path = folder / "corpus.jsonl"
    page = {
        "id": "one", "site": "site", "gold": {"text": "Nothing."}, "texts": {"bs4": "Read more: A bridge for all"},
    }  # fmt: skip
    path.write_text(json.dumps(page) + "\n", encoding="utf-8")
    return path


def test_the_sample_is_scored_on_the_texts_of_a_corpus(tmp_path: Path) -> None:
    asked: list[str] = []

    def cleaner_of(site: str) -> checked.Cleaner:
        asked.append(site)
        return lambda text: Stub(related=[text.removeprefix("Read more: ")])

    pages = checked.with_texts(Corpus(write_corpus(tmp_path)), cleaner_of, write_sample(tmp_path))
    assert asked == ["site"]
    assert counts(checked.score(pages)["related"]) == (1, 1, 1)
    assert counts(checked.score(pages, only=[1])["related"]) == (0, 0, 0)


def test_a_corpus_without_a_checked_page_is_refused(tmp_path: Path) -> None:
    sample = write_sample(tmp_path, source="inscriptis")
    with pytest.raises(CorpusError, match="lacks 1 of the checked pages, as one"):
        checked.with_texts(Corpus(write_corpus(tmp_path)), lambda site: lambda text: Stub(), sample)


def test_a_broken_sample_is_named(tmp_path: Path) -> None:
    (tmp_path / "sample.toml").write_text('["one"]\nsource = "bs4"\n', encoding="utf-8")
    with pytest.raises(CorpusError, match=r"sample\.toml"):
        checked.read_sample(tmp_path / "sample.toml")


def write_fixture(folder: Path, **answer: object) -> None:
    (folder / "en-one.json").write_text(json.dumps(answer), encoding="utf-8")
    (folder / "en-one.txt").write_text("A page", encoding="utf-8")


def test_fixtures_are_scored_on_the_fields_of_their_answers(tmp_path: Path) -> None:
    write_fixture(tmp_path, tags=["Ferries"], section=None, captions=[{"text": "A ship", "credit": "AP"}])
    [(page, text)] = checked.read_fixtures(tmp_path)
    assert text == "A page"
    given = Stub(
        tags=["Ferries"],
        section="Sport",
        publisher="not asked",
        captions=[{"text": "A ship", "credit": None}],
    )
    run = scored(page, given)
    assert counts(run["tags"]) == counts(run["captions"]) == (1, 1, 1)
    assert counts(run["section"]) == (0, 1, 0)
    assert counts(run["credits"]) == (1, 0, 0)
    assert counts(run["publisher"]) == (0, 0, 0)


def test_the_command_on_the_fixtures(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["checked", "--fixtures", "--worst", "tags"]) == 0
    shown = capsys.readouterr().out
    assert "captions" in shown
    assert "precision" in shown


def test_the_command_holds_figures_against_floors(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    floors = tmp_path / "floors.toml"
    floors.write_text('[fixtures]\n"tags.recall" = 1.1\n', encoding="utf-8")
    assert command.main(["checked", "--fixtures", "--floors", str(floors)]) == 1
    assert "tags.recall" in capsys.readouterr().out
    floors.write_text('[fixtures]\n"tags.recall" = 0.1\n', encoding="utf-8")
    assert command.main(["checked", "--fixtures", "--floors", str(floors)]) == 0


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        ([], "name a corpus"),
        (["corpus.jsonl", "--fixtures"], "name a corpus"),
        (["corpus.jsonl", "--limit", "3"], "no --limit"),
        (["--fixtures", "--half", "1", "--floors", "bench/floors.toml"], "whole sample"),
    ],
)
def test_what_cannot_be_asked(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    if "--floors" in arguments:
        arguments = [*arguments[:-1], str(checked.SAMPLE.with_name("floors.toml"))]
    assert command.main(["checked", *arguments]) == 2
    assert says in capsys.readouterr().err
