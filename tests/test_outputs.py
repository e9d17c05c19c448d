"""Where the output goes: files that are whole or not there, folders, formats; and going on after a kill."""

from __future__ import annotations

import csv
import gzip
import io
import json
import os
import shutil
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import yaml
from backports import zstd
from hypothesis import given
from hypothesis import strategies as st

from newsclean.markdown import to_text
from newsclean.writers import markdown_text
from tests.commands import BODY, INTERRUPTED, PAGE, objects, page, records, run, said, started, wet

NEWS = (
    "By Jane Doe and John Roe\nDecember 7, 2019\n\n" + BODY + "\n"
    "© 2019 The Example Post. All rights reserved.\n"
)


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    crawl = tmp_path / "crawl"
    (crawl / "sub").mkdir(parents=True)
    (crawl / "a.txt").write_text(NEWS)
    (crawl / "a.md").write_text(f"# A bridge\n\n{BODY}")
    (crawl / "sub/b.txt.gz").write_bytes(gzip.compress(PAGE.encode()))
    (crawl / "pages.jsonl").write_bytes(records({"text": page(1)}, {"body": 2}, {"text": page(3)}))
    (crawl / "CC.warc.wet.gz").write_bytes(wet(page(1), page(2)))
    return crawl


def tree(folder: Path) -> dict[str, bytes]:
    """The files below a folder."""
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# One file


def test_a_file_holds_what_standard_output_would(crawl: Path) -> None:
    cwd = crawl.parent
    for name, args, read in (
        ("out.jsonl", (), bytes),
        ("out.json.gz", (), gzip.decompress),
        ("out.txt", ("-f", "text"), bytes),
        ("out.md.zst", ("-f", "markdown"), zstd.decompress),
    ):
        shown = run(*args, "crawl", cwd=cwd)
        done = run("crawl", "-o", name, cwd=cwd)
        assert (done.returncode, done.stdout, done.stderr) == (2, b"", shown.stderr)
        assert read((cwd / name).read_bytes()) == shown.stdout, name
    assert not [*cwd.glob("*.part*")]


def test_one_text_to_a_file(crawl: Path) -> None:
    done = run("a.txt", "--pretty", "-o", "new/deep/a.json", cwd=crawl)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (crawl / "new/deep/a.json").read_bytes() == run("a.txt", "--pretty", cwd=crawl).stdout
    for name in ("a.explained", "a.explained.txt"):
        assert run("a.txt", "--explain", "-o", name, cwd=crawl).returncode == 0
        assert (crawl / name).read_bytes() == run("a.txt", "--explain", cwd=crawl).stdout


def test_the_same_gzip_bytes_every_time(crawl: Path) -> None:
    for name in ("a.jsonl.gz", "b.jsonl.gz"):
        run("a.txt", "-o", name, cwd=crawl)
        time.sleep(1.1)  # the time of writing is not in the file
    assert (crawl / "a.jsonl.gz").read_bytes() == (crawl / "b.jsonl.gz").read_bytes()


def test_nothing_readable_leaves_the_old_file(tmp_path: Path) -> None:
    (tmp_path / "out.jsonl").write_text("old")
    assert run("nope.txt", "-o", "out.jsonl", cwd=tmp_path).returncode == 2
    assert tree(tmp_path) == {"out.jsonl": b"old"}


@pytest.mark.parametrize(
    ("args", "words"),
    [
        (("-o", "out.xml"), "no format is known by the name of out.xml"),
        (("--resume",), "--resume goes with --output"),
        (("-f", "parquet"), "Parquet cannot be written to a pipe"),
        (("-o", "/dev/null", "-f", "json"), "/dev/null: is no regular file"),
        (("-o", "a.txt/x.json"), "a.txt/x.json: "),
        (("-o", "a.txt/x/"), "a.txt/x/: cannot be written to"),
        (("--stats-file", "a.txt/stats.json"), "--stats-file a.txt/stats.json: "),
        (
            ("--report", "a.txt/deep/x.html"),
            "--report a.txt/deep/x.html: Not a directory; nothing was cleaned",
        ),
        (("--report", "."), "--report .: it is no regular file;"),
        (("--report", "-"), "--report needs the name of a file"),
        (("--stats-file", "-"), "--stats-file needs the name of a file"),
        (("-f", "schema", "-o", "x.csv"), "x.csv is named as a file of csv, and not of schema"),
        (("-f", "text", "-o", "x.jsonl.gz"), "x.jsonl.gz is named as a file of jsonl, and not of text"),
        (("-f", "json", "-o", "x.parquet"), "x.parquet is named as a file of parquet, and not of json"),
        (("--explain", "-o", "x.json"), "x.json is named as a file of json, and not of what --explain shows"),
        (("--explain", "-f", "csv"), "--explain shows pages as text, so --format csv does not go with it"),
    ],
)
def test_outputs_that_cannot_be(args: tuple[str, ...], words: str, crawl: Path) -> None:
    before = tree(crawl)
    done = run("a.txt", *args, cwd=crawl, env={"COLUMNS": "200"})
    assert (done.returncode, done.stdout) == (2, b"")
    assert words in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()
    assert tree(crawl) == before


def test_a_place_that_cannot_be_is_told_before_another_is_touched(crawl: Path) -> None:
    for option in ("--stats-file", "--report"):
        done = run("a.txt", "-o", "new/out.jsonl", option, "a.txt/file", cwd=crawl)
        assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
        assert b"nothing was cleaned" in done.stderr
        assert not (crawl / "new").exists()


def test_inputs_with_one_stem_have_outputs_of_their_own(tmp_path: Path) -> None:
    names = ["a.txt", "a.md", "a.json", "a.md.txt", "a.txt.json"]
    for name in names:
        (tmp_path / name).write_text(
            f"{PAGE}\nThis is the page that stands in the file {name} and nowhere else.\n"
        )
    assert run(*names, "-o", "out/", cwd=tmp_path).returncode == 0
    made = [json.loads(path.read_bytes()) for path in (tmp_path / "out").iterdir()]
    assert sorted(one["source"] for one in made) == sorted(names)
    assert all(one["source"] in one["text"] for one in made)


@pytest.mark.parametrize("look", ["text", "markdown"])
def test_a_form_feed_stands_between_two_texts(look: str, crawl: Path) -> None:
    alone = [run("-f", look, name, cwd=crawl).stdout.decode() for name in ("a.txt", "sub/b.txt.gz")]
    both = run("-f", look, "a.txt", "sub/b.txt.gz", cwd=crawl).stdout.decode()
    assert both.split("\f\n") == alone


# Formats


def test_markdown_has_front_matter(crawl: Path) -> None:
    shown = run("-f", "markdown", "a.txt", cwd=crawl).stdout.decode()
    _, matter, text = shown.split("---\n")
    fields = yaml.safe_load(matter)
    assert fields["authors"] == ["Jane Doe", "John Roe"]
    assert (fields["source"], fields["date"], fields["kind"]) == ("a.txt", "2019-12-07", "article")
    assert text == f"\n{BODY}"
    assert to_text(shown) == (BODY, fields)


@given(
    st.lists(
        st.text(st.sampled_from("ab1 *_[]<>#+-=~`\\&;.!|:()"), min_size=1).map(
            lambda text: " ".join(text.split())
        ),
        max_size=4,
    ).map(lambda lines: [line for line in lines if line])
)
def test_text_comes_back_out_of_markdown(lines: list[str]) -> None:
    # A line that is a list in Markdown is one in the text.
    lines = [line if line[:1].isalpha() else f"a{line}" for line in lines]
    text = "".join(f"{line}\n" for line in "\n\n".join(lines).split("\n")) if lines else ""
    assert to_text(markdown_text(text)) == (text, {})


@pytest.mark.parametrize(
    "line",
    [
        "# no heading",
        "> no quote",
        "+ no list",
        "---",
        "===",
        "| a | b |",
        "<b>x</b>",
        "&amp;",
        "![a](b)",
        "a_b_ _c_",
        "~~x~~",
        "- a list\n- of two",
        "1. a list",
        "```",
    ],
)
def test_signs_that_are_no_marks(line: str) -> None:
    assert to_text(markdown_text(f"Text\n\n{line}\n")) == (f"Text\n\n{line}\n", {})


def test_csv(crawl: Path) -> None:
    done = run("-f", "csv", "a.txt", "pages.jsonl", cwd=crawl)
    rows = [*csv.DictReader(io.StringIO(done.stdout.decode()))]
    assert [row["source"] for row in rows] == ["a.txt", "pages.jsonl:1", "pages.jsonl:2", "pages.jsonl:3"]
    assert (rows[0]["authors"], rows[0]["date"]) == ("Jane Doe; John Roe", "2019-12-07")
    assert (rows[0]["characters"], rows[0]["characters_kept"]) == (str(len(NEWS)), str(len(BODY.strip())))
    assert rows[2]["error"].startswith("line 2: no field 'text'")
    assert done.stdout.count(b"\n") == 5


def test_csv_tells_which_record_a_row_is_of(tmp_path: Path) -> None:
    fields = {"id": 7, "url": "https://news.example/a?b=1", "note": 'two  blanks, a "quote"\nand\u2028lines'}
    done = run(
        "-f", "csv", "-", stdin=records({"text": PAGE, **fields}, {"text": PAGE}, {"id": 8}), cwd=tmp_path
    )
    first, second, bad = csv.DictReader(io.StringIO(done.stdout.decode()))
    assert json.loads(first["input"]) == fields
    assert (second["input"], bad["input"]) == ("", "")
    assert bad["error"].startswith("line 3: ")
    assert [row["source"] for row in (first, second, bad)] == ["-:1", "-:2", "-:3"]
    assert len(done.stdout.decode().splitlines()) == 4


def test_parquet(crawl: Path) -> None:
    for path in (crawl / "pages.jsonl", crawl / "CC.warc.wet.gz"):
        shown = objects(run(path).stdout)
        assert run(path, "-o", crawl / "out.parquet").returncode == (2 if path.suffix == ".jsonl" else 0)
        rows = pq.read_table(crawl / "out.parquet").to_pylist()
        assert len(rows) == len(shown)
        for row, article in zip(rows, shown, strict=True):
            for name, value in article.items():
                if name in ("input", "stats"):
                    assert json.loads(row[name]) == value
                elif name == "removed":
                    assert [
                        {key: one for key, one in cut.items() if one is not None} for cut in row[name]
                    ] == value
                else:
                    assert row[name] == value, name


# Folders


def test_a_folder_mirrors_the_inputs(crawl: Path) -> None:
    cwd = crawl.parent
    done = run("crawl/", "-o", "clean/", cwd=cwd)
    assert (done.returncode, done.stdout) == (2, b"")
    assert said(done) == ["newsclean: crawl/pages.jsonl: 1 of 3 records could not be read"]
    made = tree(cwd / "clean")
    assert sorted(made) == ["CC.jsonl", "a.json", "a.txt.json", "pages.jsonl", "sub/b.json"]
    for name, source in (("a.json", "a.md"), ("a.txt.json", "a.txt"), ("sub/b.json", "sub/b.txt.gz")):
        assert made[name] == run(f"crawl/{source}", cwd=cwd).stdout, name
    for name, source in (("CC.jsonl", "CC.warc.wet.gz"), ("pages.jsonl", "pages.jsonl")):
        assert made[name] == run(f"crawl/{source}", cwd=cwd).stdout, name


def test_files_that_are_named_keep_the_folders_that_tell_them_apart(tmp_path: Path) -> None:
    for name in ("a/x.txt", "b/x.txt", "b/deep/x.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{PAGE}\nThis is the page that stands in {name} and nowhere else.\n")

    def made(*args: str | Path, stdin: bytes = b"") -> dict[str, str]:
        assert run(*args, "-o", "out/", cwd=tmp_path, stdin=stdin).returncode == 0
        files = tree(tmp_path / "out")
        shutil.rmtree(tmp_path / "out")
        return {name: json.loads(data)["source"] for name, data in files.items()}

    both = {"a/x.json": "a/x.txt", "b/x.json": "b/x.txt"}
    assert made("a/x.txt", "b/x.txt") == made("./a/../a/x.txt", "b/x.txt") | both == both
    assert made("b/x.txt", "b/deep/x.txt") == {"x.json": "b/x.txt", "deep/x.json": "b/deep/x.txt"}
    assert made("b/x.txt") == {"x.json": "b/x.txt"}
    assert made(tmp_path / "b/x.txt", "a") == {"b/x.json": str(tmp_path / "b/x.txt"), "a/x.json": "a/x.txt"}
    # Of a list, each by itself, so that no file's place depends on which others are in it.
    assert made("--files-from", "-", stdin=b"b/x.txt\n") == {"b/x.json": "b/x.txt"}
    assert made("--files-from", "-", stdin=b"../%s/a/x.txt" % tmp_path.name.encode()) == {
        f"{tmp_path.name}/a/x.json": f"../{tmp_path.name}/a/x.txt"
    }


def test_a_name_without_a_suffix_is_a_folder_for_several_inputs(crawl: Path) -> None:
    for args in (("a.txt", "a.md"), ("sub",), ("--files-from", "-"), ("a.*",)):
        assert run(*args, "-o", "out", cwd=crawl, stdin=b"a.txt\na.md\n").returncode == 0
        assert (crawl / "out").is_dir(), args
        assert run("a.txt", "-o", "file", cwd=crawl).returncode == 0
        assert (crawl / "file").is_file()
        shutil.rmtree(crawl / "out")


def test_report_and_figures_may_stand_in_the_folder_of_the_output(crawl: Path) -> None:
    (crawl / "figures.txt").write_text(PAGE)
    args = (
        "figures.txt",
        "a.txt",
        "-o",
        "out/",
        "--report",
        "out/cuts/all.html",
        "--stats-file",
        "out/figures.json",
    )
    for _ in range(2):
        done = run(*args, cwd=crawl)
        assert (done.returncode, said(done)) == (0, [])
        made = tree(crawl / "out")
        assert sorted(made) == ["a.json", "cuts/all.html", "figures.json", "figures.txt.json"]
        assert json.loads(made["figures.json"])["documents"] == 2
        assert json.loads(made["figures.txt.json"])["source"] == "figures.txt"


# One file does not take the others with it


@pytest.mark.parametrize("args", [(), ("--workers", "2"), ("--resume",)])
def test_an_output_that_cannot_be_made_does_not_stop_the_others(
    args: tuple[str, ...], tmp_path: Path
) -> None:
    names = [f"{'a' * 251}.txt", f"{'ü' * 120}.txt", "b.txt", "c.txt", "d/d.txt", "e.txt"]
    (tmp_path / "in/d").mkdir(parents=True)
    for name in names:
        (tmp_path / "in" / name).write_text(PAGE)
    (tmp_path / "out/c.json").mkdir(parents=True)  # no file can stand here
    (tmp_path / "out/d").write_text("a file, where a folder would have to be")
    done = run("in", "-o", "out", *args, cwd=tmp_path)
    assert done.returncode == 2
    assert said(done) == [
        f"newsclean: in/{names[0]}: out/{'a' * 251}.json: File name too long",
        "newsclean: in/c.txt: out/c.json: is a folder",
        "newsclean: in/d/d.txt: out/d/d.json: File exists",
    ]
    assert sorted(tree(tmp_path / "out")) == ["b.json", "d", "e.json", f"{'ü' * 120}.json"]


def test_a_long_name_goes_on_after_a_kill(tmp_path: Path) -> None:
    name = f"{'a' * 249}.jsonl"
    with started("-o", name, cwd=tmp_path) as process:
        assert process.stdin
        process.stdin.write(records({"text": page(1)}, {"text": page(2)}))
        process.stdin.flush()
        wait_for(lambda: _lines_of_parts(tmp_path) == 2)
        process.kill()
    pages = records({"text": page(1)}, {"text": page(2)}, {"text": page(3)})
    done = run("-o", name, "--resume", "-v", cwd=tmp_path, stdin=pages)
    assert done.returncode == 0
    assert tree(tmp_path) == {name: run(stdin=pages).stdout}


def test_a_new_run_takes_away_what_a_killed_one_has_left(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE)
    for name in ("out.csv.01234567.part", "out.csv.01234567.part.tmp"):
        (tmp_path / name).write_text('{"source": "a.txt", "piece": ')
    assert run("a.txt", "-o", "out.csv", cwd=tmp_path).returncode == 0
    assert sorted(tree(tmp_path)) == ["a.txt", "out.csv"]


# Two runs at a time


def wait_for(enough: Callable[[], bool]) -> None:
    begun = time.monotonic()
    while not enough():
        assert time.monotonic() - begun < 60
        time.sleep(0.005)


def _lines_of_parts(folder: Path) -> int:
    return sum(path.read_bytes().count(b"\n") for path in folder.rglob("*.part"))


@pytest.mark.parametrize("output", ["out.jsonl", "out.csv", "out.jsonl.gz", "out/"])
@pytest.mark.parametrize("again", [(), ("--resume",), ("--favor", "recall")])
def test_two_runs_do_not_write_the_same_file(output: str, again: tuple[str, ...], tmp_path: Path) -> None:
    pages = records(*({"text": page(number)} for number in range(4)))
    half = pages[: pages.index(b"\n", pages.index(b"\n") + 1) + 1]
    args = ("--from", "jsonl", "-o", output)
    with started(*args, cwd=tmp_path) as process:
        assert process.stdin
        process.stdin.write(half)
        process.stdin.flush()
        wait_for(lambda: _lines_of_parts(tmp_path) == 2)
        second = run(*args, *again, cwd=tmp_path, stdin=pages)
        assert second.returncode == 2
        [line] = said(second)
        place = "out/standard-input.jsonl" if output == "out/" else output
        assert f"{place}: another run is writing it; wait for its end" in line
        _, stderr = process.communicate(pages[len(half) :])
    assert (process.returncode, stderr) == (0, b"")
    made = tree(tmp_path)
    assert list(made) == [place]
    shutil.rmtree(tmp_path)
    tmp_path.mkdir()
    assert run(*args, cwd=tmp_path, stdin=pages).returncode == 0
    assert made == tree(tmp_path)


def test_an_output_folder_inside_the_input_is_not_read(crawl: Path) -> None:
    for _ in range(2):
        assert run(".", "-f", "text", "-o", "clean", cwd=crawl).returncode == 2
        assert sorted(tree(crawl / "clean")) == ["CC.txt", "a.txt", "a.txt.txt", "pages.txt", "sub/b.txt"]


# Inputs are spared


@pytest.mark.parametrize(
    ("args", "over"),
    [
        (("a.txt", "-o", "a.txt"), "a.txt"),
        (("a.txt", "-o", "sub/../a.txt"), "sub/../a.txt"),
        (("a.md", "pages.jsonl", "-o", "pages.jsonl"), "pages.jsonl"),
        (("a.txt", "-o", "linked.txt"), "linked.txt"),
        (("-o", "a.txt"), "a.txt"),  # standard input is that file
        (("--files-from", "names", "-o", "names", "-f", "text"), "names"),
        (("a.txt", "--stats-file", "a.txt"), "a.txt"),
        ((".", "-o", ".", "-f", "text"), "."),
        (("a.txt", "-o", ".", "-f", "text"), "a.txt"),
        (("a.md", "a.txt", "-o", ".", "-f", "text"), "a.txt"),  # the output of a.md would be a.txt
        (("*.txt", "-o", "./", "-f", "text"), "a.txt"),
    ],
)
def test_no_input_is_written_over(args: tuple[str, ...], over: str, crawl: Path) -> None:
    (crawl / "linked.txt").symlink_to("a.txt")
    (crawl / "names").write_text("a.txt\n")
    before = tree(crawl)
    with (crawl / "a.txt").open("rb") as stdin, started(*args, cwd=crawl, stdin=stdin) as process:
        stdout, stderr = process.communicate()
    assert (process.returncode, stdout) == (2, b"")
    assert stderr.count(b"\n") == 1
    assert "would write over " in stderr.decode()
    assert over in stderr.decode()
    assert tree(crawl) == before


def test_a_listed_input_is_not_written_over(crawl: Path) -> None:
    before = tree(crawl)
    done = run("--files-from", "-", "-o", "./", "-f", "text", stdin=b"a.txt\n", cwd=crawl)
    assert done.returncode == 2
    assert b"would write over ./a.txt, an input" in done.stderr
    assert {name: data for name, data in tree(crawl).items() if not name.endswith(".part")} == before
    # The output of a.md would be a.txt, which is only named behind it.
    done = run("--files-from", "-", "-o", "./", "-f", "text", stdin=b"a.md\na.txt\n", cwd=crawl)
    assert (done.returncode, said(done)) == (
        2, ["newsclean: --output would write over ./a.txt, an input of this call; name another folder"]
    )  # fmt: skip
    assert tree(crawl) == before
    done = run("--files-from", "-", "-o", "a.txt", "-f", "text", stdin=b"a.md\na.txt\n", cwd=crawl)
    assert done.returncode == 2
    assert b"would write over a.txt, an input" in done.stderr
    assert {name: data for name, data in tree(crawl).items() if not name.endswith(".part")} == before


def test_outputs_beside_their_inputs(crawl: Path) -> None:
    assert run("a.txt", "-o", "./", cwd=crawl).returncode == 0
    assert json.loads((crawl / "a.json").read_bytes())["source"] == "a.txt"


@pytest.mark.parametrize("names", [("crawl",), ("crawl/**",), ("crawl/*.jsonl", "crawl/*.md")])
def test_a_second_run_does_not_read_the_output_of_the_first(names: tuple[str, ...], crawl: Path) -> None:
    for args in (("-o", "crawl/all.jsonl"), ("-o", "crawl/out/", "-f", "text")):
        first = run(*names, *args, cwd=crawl.parent)
        made = tree(crawl)
        second = run(*names, *args, cwd=crawl.parent)
        assert (second.returncode, second.stderr) == (first.returncode, first.stderr)
        assert tree(crawl) == made, args
        (crawl / "all.jsonl").unlink(missing_ok=True)


def test_unreadable_inputs_leave_no_file(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in/good.txt").write_text(PAGE)
    (tmp_path / "in/bad.txt").write_bytes(b"%PDF-1.7\n")
    assert run("in", "-o", "out/", cwd=tmp_path).returncode == 2
    assert sorted(tree(tmp_path / "out")) == ["good.json"]


# Going on


COUNT = 60


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Folders of single pages and files of records, enough to be killed in the middle."""
    many = tmp_path / "many"
    for number in range(COUNT // 2):
        (many / f"{number % 3}").mkdir(parents=True, exist_ok=True)
        (many / f"{number % 3}/{number:03}.txt").write_text(page(number) * 3)
    lines = [{"text": page(number) * 3} for number in range(COUNT // 4)]
    lines.insert(3, {"body": "no text"})
    (many / "z.jsonl.gz").write_bytes(gzip.compress(records(*lines)))
    (many / "z.warc.wet.gz").write_bytes(wet(*(page(number) * 3 for number in range(1, COUNT // 4))))
    return many


def kill_when(process: object, enough: object, sign: int = signal.SIGKILL) -> None:
    """Kill a process as soon as it has written enough, which is before it is done."""
    begun = time.monotonic()
    while not enough():  # type: ignore[operator]
        assert process.poll() is None, "it was done too early"  # type: ignore[attr-defined]
        assert time.monotonic() - begun < 60
        time.sleep(0.005)
    process.send_signal(sign)  # type: ignore[attr-defined]
    process.wait(30)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("name", "workers"), [("out.jsonl", "1"), ("out.csv.gz", "2"), ("out.parquet", "1"), ("out.jsonl", "2")]
)
def test_a_killed_run_goes_on_in_one_file(name: str, workers: str, many: Path) -> None:
    cwd = many.parent
    run("many", "-o", f"whole-{name}", cwd=cwd)
    for lines in (5, 40):  # killed twice: among the single pages, then among the records
        args = ("many", "-o", name, "--workers", workers, *(["--resume"] if lines > 5 else []))
        with started(*args, cwd=cwd) as process:

            def enough(lines: int = lines) -> bool:
                return sum(path.read_bytes().count(b"\n") for path in cwd.glob(f"{name}.*.part")) >= lines

            kill_when(process, enough)
        assert not (cwd / name).exists()
    [part] = cwd.glob(f"{name}.*.part")
    done_before = part.read_bytes().count(b"\n")
    with part.open("ab") as stream:  # as if the kill had come in the middle of a line
        stream.write(b'{"schema_version": "1", "source": "hal')
    done = run("many", "-o", name, "--resume", "--stats-file", "stats.json", "--workers", workers, cwd=cwd)
    assert done.returncode == 2
    assert said(done) == ["newsclean: many/z.jsonl.gz: 1 of 16 records could not be read"]
    assert (cwd / name).read_bytes() == (cwd / f"whole-{name}").read_bytes()
    stats = json.loads((cwd / "stats.json").read_text())
    assert stats["done_before"] == done_before >= 40
    assert stats["documents"] + done_before == COUNT
    assert not [*cwd.glob("*.part*")]
    before = (cwd / name).stat().st_mtime_ns
    assert run("many", "-o", name, "--resume", cwd=cwd).returncode == 0  # nothing is left to do
    assert (cwd / name).stat().st_mtime_ns == before


def test_a_killed_run_goes_on_in_a_folder(many: Path) -> None:
    cwd = many.parent
    run("many", "-o", "whole/", cwd=cwd)
    for enough in (
        lambda: len([*cwd.glob("out/*/*.json")]) > 7,
        lambda: any(path.read_bytes().count(b"\n") > 4 for path in cwd.glob("out/z*.part")),
    ):
        with started("many", "-o", "out/", "--resume", "--workers", "2", cwd=cwd) as process:
            kill_when(process, enough)
    done = run("many", "-o", "out/", "--resume", "--stats-file", "stats.json", cwd=cwd)
    assert said(done) in ([], ["newsclean: many/z.jsonl.gz: 1 of 16 records could not be read"])
    assert tree(cwd / "out") == tree(cwd / "whole")
    assert json.loads((cwd / "stats.json").read_text())["documents"] < COUNT - 7


def test_ctrl_c_says_how_to_go_on(many: Path) -> None:
    cwd = many.parent
    with started("many", "-o", "out.jsonl", "--workers", "2", cwd=cwd) as process:
        kill_when(
            process, lambda: any(path.stat().st_size for path in cwd.glob("out.jsonl.*.part")), signal.SIGINT
        )
        assert process.returncode in INTERRUPTED
        assert process.stderr is not None
        assert process.stderr.read() == b"newsclean: stopped; --resume goes on from here\n"


def broken(cwd: Path, *args: str) -> None:
    """Leave the part of a run that was killed after two records."""
    run("in.jsonl", *args, cwd=cwd)
    lines = (cwd / "out.jsonl").read_bytes().splitlines(True)
    (cwd / "out.jsonl").unlink()
    with started("in.jsonl", "-", *args, cwd=cwd) as process:
        kill_when(process, lambda: any(path.stat().st_size >= len(lines[0]) for path in cwd.glob("*.part")))
    [part] = cwd.glob("*.part")
    part.write_bytes(b"".join(lines[:2]))


@pytest.mark.parametrize("output", ["r.jsonl", "out/"])
def test_output_that_is_done_already_is_said(output: str, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(PAGE)
    assert said(run("a.txt", "-o", output, "--resume", cwd=tmp_path)) == []
    before = tree(tmp_path)
    names = ["a.txt", "b.txt"] if output == "r.jsonl" else ["a.txt"]
    done = run(*names, "-o", output, "--resume", "--skip", "navigation", cwd=tmp_path)
    assert done.returncode == 0
    assert said(done) == [f"newsclean: {output} is done already; leave out --resume to make it anew"]
    assert tree(tmp_path) == before


def test_going_on_needs_the_same_options_and_inputs(tmp_path: Path) -> None:
    pages = [{"text": page(number)} for number in range(4)]
    (tmp_path / "in.jsonl").write_bytes(records(*pages))
    args = ("-o", "out.jsonl")
    broken(tmp_path, *args)
    parts = [*tmp_path.glob("*.part")]
    done = run("in.jsonl", *args, "--resume", "--favor", "recall", cwd=tmp_path)
    assert done.returncode == 2
    assert said(done)[0].startswith(
        "newsclean: out.jsonl: the broken run had other options, or another version;"
    )
    (tmp_path / "other.jsonl").write_bytes(records(*pages))
    done = run("other.jsonl", *args, "--resume", cwd=tmp_path)
    assert said(done) == [
        "newsclean: other.jsonl: this is not what the broken run has read here; begin anew without --resume"
    ]
    (tmp_path / "short.jsonl").write_bytes(records(pages[0]))
    os.replace(tmp_path / "in.jsonl", tmp_path / "kept")
    os.replace(tmp_path / "short.jsonl", tmp_path / "in.jsonl")
    done = run("in.jsonl", *args, "--resume", cwd=tmp_path)
    assert "the broken run has read more than there is now" in said(done)[0]
    assert [*tmp_path.glob("*.part")] == parts  # nothing is lost by all this
    os.replace(tmp_path / "kept", tmp_path / "in.jsonl")
    assert run("in.jsonl", *args, cwd=tmp_path).returncode == 0  # begun anew
    assert len(objects((tmp_path / "out.jsonl").read_bytes())) == 4
    assert not [*tmp_path.glob("*.part")]


def test_a_dash_is_standard_output(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE)
    done = run("-o", "-", "page.txt", cwd=tmp_path)
    assert done.stdout == run("page.txt", cwd=tmp_path).stdout != b""
    assert not (tmp_path / "-").exists()


@pytest.mark.parametrize(("option", "kind"), [("--report", ".html"), ("--stats-file", ".json")])
def test_a_text_is_not_taken_for_the_file_to_write(option: str, kind: str, tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE)
    other = tmp_path / "other.txt"
    other.write_text("A text that somebody has kept for years.")
    done = run(option, "other.txt", "page.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == b""
    assert f"{option} would write over other.txt, which is no {kind} file" in done.stderr.decode()
    assert other.read_text() == "A text that somebody has kept for years."


@pytest.mark.parametrize("name", ["out.jsonl", "out.csv.gz", "out.parquet"])
def test_nobody_else_reads_the_part_of_a_private_output(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("old")
    (tmp_path / name).chmod(0o600)
    with started("-o", name, "--from", "jsonl", cwd=tmp_path) as process:
        assert process.stdin
        process.stdin.write(records({"text": PAGE}))
        process.stdin.flush()
        wait_for(lambda: _lines_of_parts(tmp_path) == 1)
        [part] = tmp_path.glob("*.part")
        assert part.stat().st_mode & 0o777 == 0o600
        process.communicate()
    assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


def test_a_new_output_has_the_permissions_of_the_old(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE)
    out = tmp_path / "out.jsonl"
    out.write_text("{}")
    out.chmod(0o600)
    assert run("page.txt", "-o", "out.jsonl", cwd=tmp_path).returncode == 0
    assert json.loads(out.read_text())["source"] == "page.txt"
    assert out.stat().st_mode & 0o777 == 0o600
