"""The measure, the corpus, the floors and the laws of bench/, on cases small enough to work out by hand."""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from bench import __main__ as command
from bench import accuracy, floors, kinds, laws, measure, peers, speed
from bench.corpus import Corpus, CorpusError, language_of, read_document
from bench.measure import Score
from bench.tables import Table, change, figure

# The measure


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Don't stop_now, 3.5!", ["Don", "t", "stop_now", "3", "5"]),
        ("Größe ÄÖÜ", ["Größe", "ÄÖÜ"]),
        ("iPhone手机 2号", ["iPhone", "手", "机", "2", "号"]),
        ("東京のカフェ、とABC", ["東", "京", "の", "カ", "フ", "ェ", "と", "ABC"]),
        ("서울 2024년", ["서", "울", "2024", "년"]),
        ("ไทย ok", ["ไ", "ท", "ย", "ok"]),
        ("\U00020000a", ["\U00020000", "a"]),
        ("… — !", []),
        ("", []),
    ],
)
def test_tokens(text: str, expected: list[str]) -> None:
    assert measure.tokens(text) == expected


def test_shingles_are_a_multiset_of_four_tokens() -> None:
    assert measure.shingles("a b c d e") == Counter({("a", "b", "c", "d"): 1, ("b", "c", "d", "e"): 1})
    assert measure.shingles("a a a a a") == Counter({("a",) * 4: 2})


def test_a_text_of_fewer_than_four_tokens_is_one_shingle() -> None:
    assert measure.shingles("a b") == Counter({("a", "b"): 1})
    assert measure.shingles("") == Counter()


@pytest.mark.parametrize(
    ("truth", "prediction", "expected"),
    [
        # truth abcd bcde cdef, prediction xabc abcd bcde: two in both
        ("a b c d e f", "x a b c d e", Score(2, 3, 3)),
        # the truth has aaaa twice, the prediction four times: two of them are right
        ("a a a a a", "a a a a a a a", Score(2, 4, 2)),
        ("a b c d", "A B C D", Score(0, 1, 1)),
        ("a b c", "a b c", Score(1, 1, 1)),
        # a text of three tokens is one shingle, which a longer text does not have
        ("a b c", "a b c d", Score(0, 1, 1)),
        ("a b c d", "", Score(0, 0, 1)),
        ("", "a b c d e", Score(0, 2, 0)),
        # five characters are two shingles on each side; they share the first four
        ("今日天气好", "今日天气坏", Score(1, 2, 2)),
    ],
)
def test_compare(truth: str, prediction: str, expected: Score) -> None:
    assert measure.compare(measure.shingles(truth), prediction) == expected


def test_precision_and_recall_of_one_document() -> None:
    score = Score(shared=2, predicted=4, true=2)
    assert (score.precision, score.recall) == (0.5, 1.0)
    assert score.f1 == pytest.approx(2 / 3)


def test_nothing_predicted_has_no_precision_and_no_truth_no_recall() -> None:
    assert (Score(0, 0, 3).precision, Score(0, 0, 3).recall, Score(0, 0, 3).f1) == (None, 0.0, 0.0)
    assert (Score(0, 3, 0).precision, Score(0, 3, 0).recall) == (0.0, None)


def test_f1_is_that_of_the_means_and_every_document_counts_the_same() -> None:
    # precision 1 and 1/2, recall 1/2 and 1: both means are 3/4, and so is F1, where the mean of the two F1
    # would be 2/3; the second document is ten times as long, which must not matter
    means = measure.summary([Score(1, 1, 2), Score(10, 20, 10)])
    assert (means.precision, means.recall, means.f1) == (0.75, 0.75, 0.75)


def test_an_empty_output_counts_in_recall_alone() -> None:
    # precision: 1 over one document; recall: 1 and 0 over two; F1 of 1 and 1/2 is 2/3
    means = measure.summary([Score(5, 5, 5), Score(0, 0, 5)])
    assert (means.documents, means.precision, means.recall) == (2, 1.0, 0.5)
    assert means.f1 == pytest.approx(2 / 3)


def test_summary_of_nothing() -> None:
    assert measure.summary([]).f1 == 0.0


def test_interval_holds_the_figure_and_is_the_same_each_time() -> None:
    scores = [Score(shared, 10, 10) for shared in range(11)]
    low, high = measure.interval(scores)
    assert low < measure.summary(scores).f1 < high
    assert measure.interval(scores) == (low, high)
    assert measure.interval([Score(1, 2, 2)] * 3) == (0.5, 0.5)
    assert measure.interval([]) == (0.0, 0.0)


def test_difference_interval_is_paired() -> None:
    before = [Score(shared, 10, 10) for shared in range(10)]
    after = [Score(shared + 1, 10, 10) for shared in range(10)]
    # each document gains exactly .1 in precision and recall, so every draw gains exactly .1
    low, high = measure.difference_interval(before, after)
    assert low == pytest.approx(0.1)
    assert high == pytest.approx(0.1)
    assert measure.difference_interval(before, before) == (0.0, 0.0)


# The corpus


def record(**changes: Any) -> dict[str, Any]:
    """A corpus record, with changes."""
    return {"id": "a/1", "gold": {"text": "One two three four."}, "texts": {"bs4": "One two"}, **changes}


def write(path: Path, *records: Any) -> Path:
    """A corpus file of these records, gzipped if its name says so."""
    text = "".join((r if isinstance(r, str) else json.dumps(r)) + "\n" for r in records)
    path.write_bytes(gzip.compress(text.encode()) if path.suffix == ".gz" else text.encode())
    return path


@pytest.mark.parametrize("name", ["c.jsonl", "c.jsonl.gz"])
def test_corpus_is_read_with_what_is_there(tmp_path: Path, name: str) -> None:
    full = record(
        set="s", site="x", country="de", language="de", url="ignored",
        gold={"text": "T", "title": "A", "authors": ["B"], "date": None, "without": ["Menu"]},
    )  # fmt: skip
    first, second = Corpus(write(tmp_path / name, full, "", record()))
    assert (first.set, first.site, first.country, first.language) == ("s", "x", "de", "de")
    assert (first.gold.title, first.gold.authors, first.gold.without) == ("A", ("B",), ("Menu",))
    assert (second.set, second.gold.title, second.gold.authors, second.gold.without) == ("", None, None, ())


def test_a_source_that_made_nothing_is_not_there() -> None:
    document = read_document(json.dumps(record(texts={"a": None, "b": " \n", "c": "x"})))
    assert dict(document.texts) == {"c": "x"}


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "line 2: no JSON"),
        ("[1]", "line 2: no JSON object"),
        (record(id=None), "line 2: no id"),
        (record(gold=None), "line 2: no gold.text"),
        (record(gold={"title": "T"}), "line 2: no gold.text"),
        (record(texts=None), "line 2: no texts"),
        (record(texts={"bs4": 3}), "line 2: no texts"),
    ],
)
def test_corpus_errors_name_file_and_line(tmp_path: Path, line: Any, complaint: str) -> None:
    path = write(tmp_path / "bad.jsonl", record(), line)
    with pytest.raises(CorpusError, match=f"bad.jsonl, {complaint}"):
        list(Corpus(path))


def test_unreadable_corpora(tmp_path: Path) -> None:
    whole = write(tmp_path / "cut.jsonl.gz", *[record(id=str(n)) for n in range(200)]).read_bytes()
    (tmp_path / "cut.jsonl.gz").write_bytes(whole[:-20])
    (tmp_path / "plain.jsonl.gz").write_text("no gzip")
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": "\xe4"}\n')
    for name in ("missing.jsonl", "cut.jsonl.gz", "plain.jsonl.gz", "latin.jsonl", "."):
        with pytest.raises(CorpusError):
            list(Corpus(tmp_path / name))


@pytest.mark.parametrize(
    ("limit", "expected"),
    [(2, ["0", "5"]), (5, list("02468")), (10, list("0123456789")), (99, list("0123456789"))],
)
def test_limit_spreads_over_the_corpus(tmp_path: Path, limit: int, expected: list[str]) -> None:
    path = write(tmp_path / "c.jsonl", *[record(id=str(n)) for n in range(10)])
    assert [document.id for document in Corpus(path, limit)] == expected


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The head of the office said that it was not in the plan for this year.", "en"),
        ("Der Leiter der Behörde sagte, das sei nicht mit dem Plan zu machen.", "de"),
        ("El jefe de la oficina dijo que no está en los planes para este año.", "es"),
        ("Les élus de la ville et le maire sont dans une salle pour un débat.", "fr"),
        ("Міністр заявив, що їх план ще не готовий і його змінять.", "uk"),
        ("Министр заявил, что план ещё не готов и его изменят.", "ru"),
        ("大臣はまだ計画ができていないと述べた。", "ja"),
        ("部长表示计划尚未完成。", "zh"),
        ("장관은 계획이 아직 준비되지 않았다고 말했다.", "ko"),
        ("Xyzzy plugh frotz", "other"),
        ("", "other"),
    ],
)
def test_language_of(text: str, language: str) -> None:
    assert language_of(text) == language


def test_html_beside_the_corpus(tmp_path: Path) -> None:
    corpus = Corpus(write(tmp_path / "c.jsonl", record(), record()))
    assert [corpus.html_of(document) for document in corpus] == [None, None]
    (tmp_path / "html").mkdir()
    (tmp_path / "html" / "a_1.html.gz").write_bytes(gzip.compress(b"<p>x</p>"))
    assert [corpus.html_of(document) for document in corpus] == [b"<p>x</p>"] * 2


def test_an_id_that_stands_twice_is_told_apart(tmp_path: Path) -> None:
    corpus = Corpus(write(tmp_path / "c.jsonl", record(), record(), record(id="b")))
    assert [document.id for document in corpus] == ["a/1", "a/1 (2)", "b"]


# Peers


def test_c4_line_rules() -> None:
    kept = ["This line is kept.", "So is this one!", "He said “yes, of course.”"]
    cut = [
        "No end here",
        "It trails off...",
        "Two words.",
        "Please enable JavaScript to go on.",
        "We have changed our privacy policy again.",
        "One word is far too long " + "x" * 1001 + ".",
    ]
    text = "\n".join(line for pair in zip(kept * 2, cut, strict=True) for line in pair)
    assert peers.c4(text).splitlines() == kept * 2
    assert peers.c4_exactly(text).splitlines() == kept[:2] * 2  # a curly quote is no end there
    assert peers.c4("  Cited as in a wiki. [12]\nAs it is written[3].") == "As it is written."


def test_refinedweb_line_rules() -> None:
    text = "\n".join(
        [
            "BREAKING NEWS TODAY",
            "2024",
            "1,204 likes",
            "Menu",
            "Cut short here Read more...",
            "Sign-in to read on",
            "A whole line stays",
            "3 items in cart",
            "12 shares were sold on the market yesterday",
        ]
    )
    assert peers.refinedweb(text).splitlines() == [
        "Cut short here",
        "to read on",
        "A whole line stays",
        "3",
        "12 shares were sold on the market yesterday",
    ]


def test_justext_keeps_paragraphs_and_drops_menus() -> None:
    pytest.importorskip("justext", exc_type=ImportError)
    paragraph = "The minister said that this was not the end of the story, and that he had more to tell. " * 4
    assert peers.justext(f"Home\nPolitics\n{paragraph}\nImprint", "en") == paragraph.strip()


def test_a_missing_peer_says_how_to_get_it() -> None:
    with pytest.raises(peers.PeerMissing, match=r"no-such-tool is not installed.*\[bench\]"):
        peers.load("no_such_tool", "no-such-tool")


# A stand-in for newsclean: cuts the lines that are called noise


@dataclass(frozen=True)
class Cut:
    stage: str
    rule: str
    start: int
    end: int


@dataclass
class Article:
    text: str
    removed: Sequence[Cut] = ()
    title: str | None = None
    description: str | None = None
    source: str = field(default="", repr=False)

    def to_dict(self) -> dict[str, Any]:
        spans = [{"text": self.source[cut.start : cut.end]} for cut in self.removed]
        return {"text": self.text, "removed": spans}


def cut_noise(text: str) -> Article:
    """An article without the lines that hold NOISE."""
    at, cuts = 0, []
    for line in text.splitlines(keepends=True):
        if "NOISE" in line:
            cuts.append(Cut("noise", "word", at, at + len(line.rstrip("\n"))))
        at += len(line)
    return Article(replay(text, cuts), cuts, source=text)


def replay(text: str, cuts: Sequence[Cut]) -> str:
    """What is left of a text, a paragraph a line."""
    for cut in reversed(cuts):
        text = text[: cut.start] + text[cut.end :]
    return "\n\n".join(line for line in text.splitlines() if line)


# Accuracy


def test_a_run_scores_each_source_before_and_after(tmp_path: Path) -> None:
    # The truth has 3 shingles. Raw: 9 tokens, 6 shingles, 3 of them true. Cleaned: the truth itself.
    good = {"text": "a b c d e f", "without": ["x y", "q"]}
    pages = [
        record(id="1", gold=good, texts={"s": "a b c d e f\nNOISE x y", "t": "a b c d e f"}),
        # The cut takes 2 of the 3 true shingles: bcde and cdef span it or stand in it.
        record(id="2", gold=good, texts={"s": "a b c d\nNOISE e f", "t": None}),
    ]
    run = accuracy.measure_corpus(Corpus(write(tmp_path / "c.jsonl", *pages)), cut_noise, worst=1)
    first, second = run.sources["s"].results
    assert (first.before, first.after) == (Score(3, 6, 3), Score(3, 3, 3))
    assert (first.exact, first.lost, first.snippets_before, first.snippets_after) == (True, False, 1, 0)
    # raw "a b c d NOISE e f": 4 shingles, of which abcd is true; cleaned: abcd alone
    assert (second.before, second.after, second.exact) == (Score(1, 4, 3), Score(1, 1, 3), False)
    assert len(run.sources["t"].results) == 1
    assert [case.result.id for _, _, case in run.sources["s"].worst] == ["2"]


def test_lost_is_a_fall_of_recall_by_more_than_a_hundredth() -> None:
    def result(shared: int) -> accuracy.Result:
        return accuracy.Result("1", "", Score(100, 100, 100), Score(shared, 100, 100), False, 0, 0, 0)

    assert [result(shared).lost for shared in (100, 99, 98)] == [False, False, True]


def test_unknown_source_and_empty_corpus_are_errors(tmp_path: Path) -> None:
    corpus = Corpus(write(tmp_path / "c.jsonl", record()))
    with pytest.raises(CorpusError, match="no texts of nosuch"):
        accuracy.measure_corpus(corpus, cut_noise, only=["nosuch"])
    with pytest.raises(CorpusError, match="no texts"):
        accuracy.measure_corpus(Corpus(write(tmp_path / "e.jsonl")), cut_noise)


def test_mistakes_are_lines_wrongly_kept_and_wrongly_cut() -> None:
    truth = "One two three four five.\nA heading\nSix seven eight nine ten eleven."
    text = (
        "One two three four five.\n"
        "Read this other story now.\n"
        "One two three four five.\n"  # a second time: once in the truth
        "NOISE Six seven eight nine ten eleven.\n"
        "A heading NOISE\n"  # no line of the truth
        "NOISE\n"
    )
    found = accuracy.mistakes(truth, text, cut_noise(text))
    assert found.kept == ["Read this other story now.", "One two three four five."]
    assert found.cut == [("noise/word", "NOISE Six seven eight nine ten eleven.")]


def test_short_lines_are_looked_up_as_they_are() -> None:
    truth = "One two three four five.\nA heading"
    text = "One two three four five.\nA heading\nSport\nfive two"
    assert accuracy.mistakes(truth, text, Article(text)).kept == ["Sport", "five two"]
    cut = Article("One two three four five.", [Cut("promos", "promos/box", 25, 34)])
    assert accuracy.mistakes(truth, text, cut).cut == [("promos/box", "A heading")]
    # "five" stands in the truth, but no line of it begins so
    stray = Article("A heading", [Cut("share", "bar", 0, 4)])
    assert accuracy.mistakes(truth, "five\nA heading", stray).cut == []


def test_cjk_mistakes() -> None:
    truth = "今日天气很好我们去公园"
    text = f"{truth}\n更多新闻请点击"
    assert accuracy.mistakes(truth, text, Article(text)).kept == ["更多新闻请点击"]


# Floors


def floors_file(tmp_path: Path, text: str) -> Path:
    """A floors file of this text."""
    path = tmp_path / "floors.toml"
    path.write_text(text)
    return path


def test_floors_pass_at_the_figure_and_name_what_is_below() -> None:
    verdict = floors.check_floors(
        {"a": 0.9, "b": 0.9, "c": 0.9}, {"a": 0.9, "b": 0.8999, "c": 0.95, "d": 0.1}
    )
    assert verdict.failed
    assert verdict.below == ["b: 0.8999 is below its floor 0.9"]
    assert verdict.may_rise == ["c: 0.9500 beats its floor 0.9, which may be raised"]


def test_a_floor_may_rise_only_when_beaten_by_more_than_two_thousandths() -> None:
    assert not floors.check_floors({"a": 0.5}, {"a": 0.502}).may_rise
    assert floors.check_floors({"a": 0.5}, {"a": 0.503}).may_rise


def test_a_floor_without_a_figure_is_an_error() -> None:
    with pytest.raises(floors.FloorsError, match="floor for b"):
        floors.check_floors({"a": 0.5, "b": 0.5}, {"a": 0.6})


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("[accuracy", "floors.toml"),
        ("[speed]\na = 1", r"no floors in \[accuracy\]"),
        ("[accuracy]", r"no floors in \[accuracy\]"),
        ("accuracy = 1", r"no floors in \[accuracy\]"),
        ("[accuracy]\na = '0.9'", "a is no number"),
        ("[accuracy]\na = true", "a is no number"),
    ],
)
def test_bad_floors(tmp_path: Path, text: str, complaint: str) -> None:
    with pytest.raises(floors.FloorsError, match=complaint):
        floors.read_floors(floors_file(tmp_path, text), "accuracy")
    with pytest.raises(floors.FloorsError, match="No such file"):
        floors.read_floors(tmp_path / "missing.toml", "accuracy")


def test_the_projects_floors_can_be_read() -> None:
    path = Path(command.__file__).with_name("floors.toml")
    assert all(0 < floor <= 1 for floor in floors.read_floors(path, "accuracy").values())
    assert floors.read_floors(path, "speed").keys() <= {"justext", "start"}


# The command


@pytest.fixture
def corpus_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """A corpus of two pages, and the stand-in for newsclean in the command."""
    monkeypatch.setattr(command, "_cleaner", lambda options: ("0", cut_noise))
    gold = {"text": "a b c d e f", "title": "T"}
    texts = {"s": "a b c d e f\nNOISE x y"}
    pages = [record(id=name, set=name, gold=gold, texts=texts) for name in "12"]
    return str(write(tmp_path / "c.jsonl", *pages))


def test_accuracy_command(corpus_file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["accuracy", corpus_file, "--by", "set", "--worst", "1"]) == 0
    out = capsys.readouterr().out
    # precision 3 of 6 before; after, everything is right
    assert [cell.strip() for cell in _row(out, "s").split("│")[2:9]] == [
        "2", ".500", "1.000", "1.000", "1.000", ".667", "1.000",
    ]  # fmt: skip
    assert "s by set" in out


def _row(out: str, first: str) -> str:
    return next(line for line in out.splitlines() if line.startswith(f"│ {first} "))


def test_markdown(corpus_file: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["accuracy", corpus_file, "--markdown"]) == 0
    assert "| s | 2 | .500 | 1.000 |" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "status", "said"),
    [
        ("[accuracy]\ns = 1.0", 0, ""),
        ("[accuracy]\ns = 0.9", 0, "s: 1.0000 beats its floor 0.9, which may be raised"),
        ("[accuracy]\ns = 1.01", 1, "s: 1.0000 is below its floor 1.01"),
        ("[accuracy]\ns = 0.9\nz = 0.9", 2, "floor for z"),
    ],
)
def test_floors_decide_the_exit_code(
    corpus_file: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, status: int, said: str
) -> None:
    path = str(floors_file(tmp_path, text))
    assert command.main(["accuracy", corpus_file, "--floors", path]) == status
    captured = capsys.readouterr()
    assert said in (captured.err if status == 2 else captured.out)
    if not said:
        assert "floor" not in captured.out


def test_floors_are_for_whole_runs(corpus_file: str, tmp_path: Path) -> None:
    path = str(floors_file(tmp_path, "[accuracy]\ns = 0.9\nz = 0.9"))
    assert command.main(["accuracy", corpus_file, "--floors", path, "--limit", "1"]) == 2
    assert command.main(["accuracy", corpus_file, "--floors", path, "--favor", "recall"]) == 2
    assert command.main(["accuracy", corpus_file, "--floors", path, "--source", "s"]) == 0


def test_save_and_compare(
    corpus_file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    saved = tmp_path / "run.json"
    monkeypatch.setattr(command, "_cleaner", lambda options: ("0", Article))
    assert command.main(["accuracy", corpus_file, "--save", str(saved)]) == 0
    assert accuracy.load(saved) == {"s": {"1": Score(3, 6, 3), "2": Score(3, 6, 3)}}
    monkeypatch.setattr(command, "_cleaner", lambda options: ("0", cut_noise))
    capsys.readouterr()
    assert command.main(["accuracy", corpus_file, "--compare", str(saved)]) == 0
    out = capsys.readouterr().out
    assert "+.500" in out  # precision
    assert "+.333" in out  # F1, from 2/3 to 1
    saved.write_text("{}")
    assert command.main(["accuracy", corpus_file, "--compare", str(saved)]) == 2


def test_errors_are_one_line(corpus_file: str, capsys: pytest.CaptureFixture[str]) -> None:
    write(Path(corpus_file), "{")
    assert command.main(["accuracy", corpus_file]) == 2
    assert capsys.readouterr().err.startswith("bench: c.jsonl, line 1: no JSON (")


# Laws


def test_a_lawful_cleaner_breaks_nothing(tmp_path: Path) -> None:
    corpus = Corpus(write(tmp_path / "c.jsonl", record(texts={"s": "One two three.\nNOISE\nFour five six."})))
    report = laws.check_corpus(corpus, cut_noise, replay)
    assert (report.texts, dict(report.broken)) == (2, {})
    assert report.returned["text"] == [(True, Score(1, 1, 1))]


def test_a_clean_article_that_loses_a_line_is_reported(tmp_path: Path) -> None:
    gold = {"text": "a b c d\nNOISE e", "title": "Title"}
    report = laws.check_corpus(Corpus(write(tmp_path / "c.jsonl", record(gold=gold))), cut_noise, replay)
    # The article alone has 3 shingles (abcd, bcdN, cdNe), of which abcd comes back; with the title it has 4,
    # and Tabc comes back too.
    assert report.returned == {
        "text": [(False, Score(1, 1, 3))],
        "title, standfirst and text": [(False, Score(2, 2, 4))],
    }
    assert report.cutters == {"noise word": 2}


TEXT = "One two\nthree"


@pytest.mark.parametrize(
    ("law", "article"),
    [
        ("offsets", Article("x", [Cut("s", "r", 0, 0)], source=TEXT)),
        ("offsets", Article("x", [Cut("s", "r", 0, 99)], source=TEXT)),
        ("offsets", Article("x", [Cut("s", "r", 0, 3)], source="Two one")),
        ("order", Article("x", [Cut("s", "r", 0, 3), Cut("s", "r", 2, 5)], source=TEXT)),
        ("order", Article("x", [Cut("s", "r", 4, 7), Cut("s", "r", 0, 3)], source=TEXT)),
        ("replay", Article("other", source=TEXT)),
        ("form", Article("two  spaces", source=TEXT)),
        ("form", Article("a\n\n\nb", source=TEXT)),
        ("form", Article("a\u200bb", source=TEXT)),
        ("form", Article("a\u00a0b", source=TEXT)),
        ("form", Article("e\u0301", source=TEXT)),
        ("form", Article("end\n", source=TEXT)),
    ],
)
def test_broken_laws_are_seen(law: str, article: Article) -> None:
    assert law in {name for name, _ in laws.broken_laws(TEXT, lambda text: article, replay)}


def test_unsteady_unstable_and_failing_cleaners_are_seen() -> None:
    answers = iter("abcdefgh")
    assert "same answer" in dict(laws.broken_laws("x", lambda text: Article(next(answers)), replay))
    grows = dict(laws.broken_laws("x", lambda text: Article(text + "!"), lambda text, cuts: text + "!"))
    assert grows == {"clean stays clean": "'x!' became 'x!!'"}

    def fails(text: str) -> Article:
        raise ZeroDivisionError("by zero")

    assert dict(laws.broken_laws("x", fails, replay)) == {"no exception": "ZeroDivisionError: by zero"}


# Speed


def test_speed_is_measured_on_the_full_pages(tmp_path: Path) -> None:
    corpus = Corpus(
        write(tmp_path / "c.jsonl", record(texts={"bs4": "b", "inscriptis": "i", "readability": "r"}))
    )
    assert speed.load_pages(corpus, None) == ("inscriptis", [("i", "other")])
    assert speed.load_pages(corpus, "readability")[0] == "readability"
    with pytest.raises(CorpusError, match="no texts of nosuch"):
        speed.load_pages(corpus, "nosuch")


def test_start_is_a_multiple_of_bare_python() -> None:
    start = speed.measure_start("page", [sys.executable, "-c", "import time; time.sleep(0.2)"], rounds=1)
    assert start.command > 0.2
    assert start.multiple == pytest.approx(start.command / start.python)


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("[speed]\njustext = 0.1\nstart = 1000", 0),
        ("[speed]\njustext = 1e9", 1),
        ("[speed]\nstart = 0.01", 1),
        ("[speed]\nx = 1", 2),
    ],
)
def test_speed_command(
    corpus_file: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, status: int
) -> None:
    pytest.importorskip("justext", exc_type=ImportError)
    monkeypatch.setattr(speed, "FULL_PAGE", ("s",))
    monkeypatch.setattr(speed, "command_line", lambda: [sys.executable, "-c", "pass"])
    path = str(floors_file(tmp_path, text))
    assert command.main(["speed", corpus_file, "--rounds", "1", "--floors", path]) == status


# Tables


def test_figures() -> None:
    assert [figure(value) for value in (0.9384, 1.0, 0.0)] == [".938", "1.000", ".000"]
    assert [change(value) for value in (0.01, -0.01, 0.0)] == ["[green]+.010[/]", "[red]−.010[/]", "+.000"]


def test_markdown_table_has_no_markup() -> None:
    table = Table("Title", ["a", "b"], [["x", "[bold].5[/]"]])
    assert table.as_markdown() == "**Title**\n\n| a | b |\n| --- | ---: |\n| x | .5 |\n"


# Kinds


@dataclass
class Kind:
    kind: str


def test_kinds_are_counted_and_what_is_no_article_is_named(tmp_path: Path) -> None:
    corpus = Corpus(write(tmp_path / "c.jsonl", *(record(id=name) for name in "abcd")))
    answers = iter(["article", "listing", "liveblog", "error"])
    counted = kinds.count(corpus, lambda text: Kind(next(answers)))
    assert counted.texts == 4
    assert counted.kinds["bs4"] == Counter(article=1, listing=1, liveblog=1, error=1)
    assert counted.others == {"b, bs4": "listing", "d, bs4": "error"}
    assert kinds.verdict(counted, {})[0] is False
    assert kinds.verdict(counted, dict.fromkeys(counted.others, "it is one"))[0] is True


def test_notes_on_kinds_are_read_by_corpus_and_name_texts(tmp_path: Path) -> None:
    notes = tmp_path / "kinds.toml"
    notes.write_text('[dev]\n"a, bs4" = "it is one"\n', encoding="utf-8")
    assert kinds.read_notes(Path("x/dev.jsonl.gz"), notes) == {"a, bs4": "it is one"}
    assert kinds.read_notes(Path("x/other.jsonl"), notes) == {}
    notes.write_text('[dev]\n"a" = 1\n', encoding="utf-8")
    with pytest.raises(CorpusError, match="rendering"):
        kinds.read_notes(Path("dev.jsonl"), notes)


def test_kinds_command_fails_over_one_percent(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    prose = (
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs."
    )
    page = write(tmp_path / "c.jsonl", record(gold={"text": prose}, texts={"bs4": prose}))
    assert command.main(["kinds", str(page)]) == 0
    page = write(tmp_path / "c.jsonl", record(gold={"text": prose}, texts={"bs4": "404 Page not found"}))
    assert command.main(["kinds", str(page)]) == 1
    assert "error: " in capsys.readouterr().out
