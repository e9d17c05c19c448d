"""What can be read: folders, patterns, lists of names, compressed files, Markdown, WET and Parquet."""

from __future__ import annotations

import datetime
import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from backports import zstd

from newsclean.inputs import below_the_shared, find
from newsclean.markdown import to_text
from tests.commands import BODY, COMMAND, ENV, PAGE, objects, page, records, run, said, wet

# Folders, patterns, lists


@pytest.fixture
def crawl(tmp_path: Path) -> Path:
    """A folder with pages in it and below it, and files that are no input."""
    crawl = tmp_path / "crawl"
    for name in (
        "b.txt",
        "a.TXT",
        "sub/deep/c.text",
        "sub/.hidden/d.txt",
        ".e.txt",
        "page.html",
        "notes",
        "x.gz",
    ):
        path = crawl / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(PAGE)
    (crawl / "z.jsonl").write_bytes(records({"text": PAGE}, {"text": PAGE}))
    (crawl / "sub/loop").symlink_to(crawl)
    (crawl / "sub/linked.txt").symlink_to(crawl / "b.txt")
    return crawl


def sources(*args: str | Path, cwd: Path, stdin: bytes = b"") -> list[str]:
    done = run("--no-removed", *args, cwd=cwd, stdin=stdin)
    assert (done.returncode, done.stderr) == (0, b"")
    return [article["source"] for article in objects(done.stdout)]


def test_folders_are_read_in_the_order_of_their_names(crawl: Path) -> None:
    assert sources("crawl", cwd=crawl.parent) == [
        "crawl/a.TXT",
        "crawl/b.txt",
        "crawl/sub/deep/c.text",
        "crawl/sub/linked.txt",
        "crawl/z.jsonl:1",
        "crawl/z.jsonl:2",
    ]


def test_a_hidden_folder_that_is_named_is_read(crawl: Path) -> None:
    assert sources("sub/.hidden", ".e.txt", cwd=crawl) == ["sub/.hidden/d.txt", ".e.txt"]


def test_places_in_an_output_folder(crawl: Path) -> None:
    def places(*names: str, without: str | None = None) -> list[str]:
        paths = [str(crawl / name) for name in names]
        return [one.place for one in find(paths, without, place_of=below_the_shared(paths))]

    assert places("sub") == ["deep/c.text", "linked.txt"]
    assert places("sub", "sub/deep") == ["deep/c.text", "linked.txt", "deep/c.text"]
    assert places("sub", "b.txt") == ["sub/deep/c.text", "sub/linked.txt", "b.txt"]
    assert places("sub/deep/c.text") == ["c.text"]
    assert places("sub/deep/c.text", "a.TXT") == ["sub/deep/c.text", "a.TXT"]
    assert places("s*/*.txt") == ["sub/linked.txt"]
    assert places("sub/*.txt") == ["linked.txt"]
    assert places("*/*.txt", "s*/**/*.text") == ["sub/linked.txt", "sub/deep/c.text"]
    assert places("", without=str(crawl / "sub")) == ["a.TXT", "b.txt", "z.jsonl"]


def test_a_place_that_depends_on_no_other_name() -> None:
    for given, place in (
        ("a/b.txt", "a/b.txt"),
        ("./a//b.txt", "a/b.txt"),
        ("/a/b.txt", "a/b.txt"),
        ("../../a/../b.txt", "b.txt"),
    ):
        assert [one.place for one in find([given])] == [place]


def test_a_link_to_nothing_is_said(crawl: Path) -> None:
    (crawl / "gone.txt").symlink_to("nowhere.txt")
    (crawl / "gone.html").symlink_to("nowhere.html")  # not one that would be read
    done = run(".", "-f", "csv", "--stats-file", "../stats.json", cwd=crawl)
    assert done.returncode == 2
    assert said(done) == ["newsclean: ./gone.txt: is a link to nothing"]
    assert json.loads((crawl.parent / "stats.json").read_bytes())["failed"] == 1


def test_patterns(crawl: Path) -> None:
    assert sources("crawl/**/*.te?t", "crawl/b*", cwd=crawl.parent) == [
        "crawl/sub/deep/c.text",
        "crawl/b.txt",
    ]
    (crawl / "odd[1].txt").write_text(PAGE)  # a file whose name looks like a pattern
    assert sources("odd[1].txt", cwd=crawl) == ["odd[1].txt"]


def test_lists_of_names(crawl: Path) -> None:
    (crawl / "new\nline.txt").write_text(PAGE)
    assert sources("--files-from", "-", cwd=crawl, stdin=b"b.txt\r\n\nsub/deep\n") == [
        "b.txt",
        "sub/deep/c.text",
    ]
    names = b"new\nline.txt\0b.txt\0"
    assert sources("--files-from", "-", "-0", cwd=crawl, stdin=names) == ["new\nline.txt", "b.txt"]
    (crawl / "list").write_bytes(b"b.txt")
    assert sources("--files-from", "list", cwd=crawl) == ["b.txt"]


def test_a_list_is_read_as_it_arrives(crawl: Path) -> None:
    with subprocess.Popen(
        [*COMMAND, "--files-from", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENV, cwd=crawl
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for name in (b"b.txt", b"a.TXT"):
            process.stdin.write(name + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["source"] == name.decode()
        process.stdin.close()
        assert process.wait(30) == 0


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (("empty",), "newsclean: empty: no file in this folder is one that newsclean reads (.txt, "),
        (("*.nope",), "newsclean: *.nope: no file has a name like this"),
        (("--files-from", "nope"), "newsclean: the list of files cannot be read (No such file or directory)"),
    ],
)
def test_what_names_no_input(args: tuple[str, ...], message: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run(*args, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    [line] = said(done)
    assert line.startswith(message)


@pytest.mark.parametrize("args", [("-0", "a"), ("--files-from", "a", "b")])
def test_wrong_usage_of_lists(args: tuple[str, ...]) -> None:
    done = run(*args)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"--files-from" in done.stderr


# Compressed


@pytest.mark.parametrize("name", ["page.txt.gz", "page.gz", "page"])
def test_compressed_text(name: str, tmp_path: Path) -> None:
    for data in (gzip.compress(PAGE.encode()), zstd.compress(PAGE.encode())):
        (tmp_path / name).write_bytes(data)
        [article] = objects(run(name, cwd=tmp_path).stdout)
        assert (article["source"], article["text"], article["warnings"]) == (name, BODY.strip(), [])
        assert run("-f", "text", stdin=data).stdout.decode() == BODY


def test_compressed_records_of_several_members(tmp_path: Path) -> None:
    parts = [records({"text": page(number)}) for number in (1, 2)]
    for suffix, pack in (("gz", gzip.compress), ("zst", zstd.compress)):
        path = tmp_path / f"in.jsonl.{suffix}"
        path.write_bytes(pack(parts[0]) + pack(parts[1]))
        assert [article["source"] for article in objects(run(path).stdout)] == [f"{path}:1", f"{path}:2"]


@pytest.mark.parametrize("pack", [gzip.compress, zstd.compress])
def test_damaged_data_is_said_and_what_came_before_is_done(pack: object, tmp_path: Path) -> None:
    assert callable(pack)
    whole = pack(records({"text": page(1)})) + pack(os.urandom(100_000).hex().encode())
    path = tmp_path / "in.jsonl.gz"
    for damaged in (whole[:-9000], whole[:-40_000] + b"\0" * 4000 + whole[-36_000:]):
        path.write_bytes(damaged)
        done = run(path)
        assert done.returncode == 2
        assert [article.get("source") for article in objects(done.stdout)] == [f"{path}:1"]
        assert said(done)[-1].startswith(f"newsclean: {path}: its compressed data is damaged or cut short (")


def test_compressed_binary_is_refused(tmp_path: Path) -> None:
    for data, what in ((gzip.compress(b"a"), "gzip data in gzip data"), (b"%PDF-1.7\n", "PDF")):
        done = run(stdin=gzip.compress(data))
        assert done.returncode == 2
        assert what in done.stderr.decode()


# Markdown

MARKDOWN = """---
title: "The old bridge: closed"
url: https://news.example/bridge
tags: ["bridge", "city"]
---
[Skip to content](#main)

[![logo](https://news.example/logo.png)](https://news.example/)

# The old bridge is *closed*

The council voted on Tuesday to close the [old bridge](https://news.example/bridge) for **two years**, a decision
that shop owners on both banks of the river had feared for months.

![A bridge](https://news.example/bridge.jpg "The bridge")

Engineers found cracks in three of the seven arches last spring &amp; the repairs will cost more than the city
spends on 2\\*3 of its roads in a year.
"""


def test_markdown_is_read_as_the_text_it_shows(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(MARKDOWN)
    [article] = objects(run(path).stdout)
    assert article["title"] == "The old bridge is closed"
    assert article["text"].startswith(
        "The council voted on Tuesday to close the old bridge for two years, a decision that"
    )
    assert article["text"].endswith(
        "last spring & the repairs will cost more than the city spends on 2*3 of its roads in a year."
    )
    assert article["warnings"] == ["markdown: read as text; offsets count characters of that text"]
    assert article["input"]["title"] == "The old bridge: closed"
    assert article["input"]["tags"] == ["bridge", "city"]
    shown = to_text(MARKDOWN)[0]
    assert [shown[cut["start"] : cut["end"]] for cut in article["removed"]] == [
        "Skip to content",
        "The old bridge is closed",
    ]
    assert objects(run("--from", "markdown", stdin=MARKDOWN.encode()).stdout)[0]["text"] == article["text"]
    assert "](http" in run("--from", "text", "--only", "share", "-f", "text", path).stdout.decode()


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("Home\nNews\n**Sport**\n", "Home\nNews\nSport\n"),
        ("- one\n- two\n  1. three\n\nEnd\n", "- one\n- two\n  1. three\n\nEnd\n"),
        ("1. a\n\n   b\n2. c\n", "1. a\n\nb\n\n2. c\n"),
        ("> quoted\n> twice\n\n***\nText\n", "quoted\ntwice\n\nText\n"),
        ("| a | b |\n|---|---|\n| 1 | [2](u) |\n", "a | b\n1 | 2\n"),
        ("Title\n=====\n\nSub\n---\n", "Title\n\nSub\n"),
        (
            "<div>One<br>two</div>\n<!-- no -->\n\nThe <b>bold</b> one<br/>and more\n",
            "One\ntwo\n\nThe bold one\nand more\n",
        ),
        ("    indented *text*\n", "indented text\n"),
        ("```\nx *y*\n```\n", "x *y*\n"),
        ("[a][1] <https://e.example> ~~b~~ `c`\n\n[1]: https://e.example\n", "a https://e.example b c\n"),
        ("---\n\nA line between two rules\n\n---\n", "A line between two rules\n"),
        ("![only](a.png)\n", ""),
        ("", ""),
    ],
)
def test_marks(markdown: str, text: str) -> None:
    assert to_text(markdown) == (text, {})


def test_html_in_a_markdown_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "page.md"
    path.write_text(f"<!doctype html><html><body>{BODY}</body></html>")
    done = run(path)
    assert done.returncode == 2
    assert "this is HTML" in done.stderr.decode()


# WET


def test_wet_files(tmp_path: Path) -> None:
    path = tmp_path / "CC-MAIN-20240101-00000.warc.wet.gz"
    path.write_bytes(wet(page(1), page(2)))
    articles = objects(run(path).stdout)
    assert [article["source"] for article in articles] == ["https://news.example/1", "https://news.example/2"]
    assert [article["input"]["WARC-Date"] for article in articles] == [
        "2024-01-01T00:00:00Z",
        "2024-01-02T00:00:00Z",
    ]
    assert articles[1]["input"]["WARC-Identified-Content-Language"] == "eng"
    assert articles[1]["input"]["WARC-Record-ID"].startswith("<urn:uuid:")
    assert articles[1]["text"] == page(2).removeprefix("Skip to content\n\n").strip()


@pytest.mark.parametrize("args", [("--from", "wet"), ()])
def test_wet_on_standard_input(args: tuple[str, ...]) -> None:
    for packed in (True, False):
        done = run("--no-removed", *args, stdin=wet(page(1), page(2), gzip=packed))
        assert (done.returncode, done.stderr) == (0, b"")
        assert [article["source"][-1] for article in objects(done.stdout)] == ["1", "2"]


def test_pages_of_a_wet_stream_are_answered_while_it_arrives() -> None:
    texts = [page(number) + "x " * 40_000 for number in range(4)]
    data = wet(*texts, gzip=False)
    with subprocess.Popen(
        [*COMMAND, "--from", "wet"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=ENV
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(data[: len(data) // 2])
        process.stdin.flush()
        assert json.loads(process.stdout.readline())["source"] == "https://news.example/1"
        rest, _ = process.communicate(data[len(data) // 2 :], timeout=60)
        assert len(rest.splitlines()) == 3


def test_cut_wet_files_are_said() -> None:
    for data, words in (
        (wet(page(1), page(2))[:-90], "its compressed data is damaged or cut short"),
        (wet(page(1), page(2), gzip=False)[:-90], "its last record is cut short; fetch it again"),
        (PAGE.encode(), "it is no WARC data"),
        (wet(gzip=False), "it holds no conversion records; newsclean reads WET files, which hold text"),
    ):
        done = run("--from", "wet", stdin=data)
        assert done.returncode == 2
        assert words in done.stderr.decode(), words
        assert done.stderr.count(b"\n") == 1
        assert [article["source"] for article in objects(done.stdout)] == ["https://news.example/1"] * (
            b"page 1" in data or data[:2] == b"\x1f\x8b"
        )


def test_bad_pages_stand_in_their_place() -> None:
    done = run("--from", "wet", stdin=wet(page(1), b"%PDF-1.7\n", page(3)))
    assert done.returncode == 2
    first, bad, last = objects(done.stdout)
    assert [BODY.strip() in one["text"] for one in (first, last)] == [True, True]
    assert bad["source"] == "https://news.example/2"
    assert bad["error"].startswith("record 2: this is a PDF document")
    assert said(done) == ["newsclean: standard input: 1 of 3 records could not be read"]


# Parquet


def test_parquet_files(tmp_path: Path) -> None:
    path = tmp_path / "pages.parquet"
    when = datetime.datetime(2024, 1, 2, 3, 4, 5)
    table = {
        "body": [page(1), None, page(3)],
        "when": [when, None, when],
        "score": [0.5, float("nan"), 1.0],
        "raw": [b"\xff", b"", b"a"],
        "tags": [["a", "b"], [], None],
    }
    pq.write_table(pa.table(table), path)
    done = run("--text-field", "body", path)
    assert done.returncode == 2
    first, bad, last = objects(done.stdout)
    assert (first["source"], last["source"]) == (f"{path}:1", f"{path}:3")
    assert first["input"] == {
        "when": "2024-01-02T03:04:05",
        "score": 0.5,
        "raw": "\ufffd",
        "tags": ["a", "b"],
    }
    assert bad == {"source": f"{path}:2", "error": "row 2: the field 'body' holds null, not a string"}
    done = run(path)
    assert objects(done.stdout)[0]["error"].startswith("row 1: no field 'text', it has body, when, ")


@pytest.mark.parametrize("pandas", [True, False])
def test_parquet_values_that_python_has_no_place_for(pandas: bool, tmp_path: Path) -> None:
    moment = 1_700_000_000_123_456_789
    times = pa.timestamp("ns")
    table = {
        "text": [PAGE, PAGE],
        "when": pa.array([moment, None], times),
        "there": pa.array([moment, None], pa.timestamp("ns", "Europe/Berlin")),
        "took": pa.array([1_500, None], pa.duration("ns")),
        "clock": pa.array([1_500, None], pa.time64("ns")),
        "all": pa.array([[moment], None], pa.list_(times)),
        "each": pa.array([{"one": moment}, None], pa.struct([("one", times)])),
        "named": pa.array([[("one", moment)], None], pa.map_(pa.string(), times)),
        "often": pa.array([moment, moment], times).dictionary_encode(),
        "far": pa.array([2**62, 0], pa.timestamp("us")),
        "nowhere": pa.array([1, None], pa.timestamp("us", "No/Where")),
    }
    pq.write_table(pa.table(table), tmp_path / "pages.parquet")
    if not pandas:
        (tmp_path / "lib").mkdir()
        (tmp_path / "lib/pandas.py").write_text("raise ImportError")
    done = run("pages.parquet", cwd=tmp_path, env={"PYTHONPATH": str(tmp_path / "lib")})
    assert (done.returncode, said(done)) == (0, [])
    first, second = (one["input"] for one in objects(done.stdout))
    when = "2023-11-14T22:13:20.123456"
    assert first == {
        "when": when,
        "there": "2023-11-14T23:13:20.123456+01:00",
        "took": "0:00:00.000001",
        "clock": "00:00:00.000001",
        "all": [when],
        "each": {"one": when},
        "named": [["one", when]],
        "often": when,
        "far": f"<value out of range: {2**62}>",
        "nowhere": 1,
    }
    assert second == {**dict.fromkeys(first), "often": when, "far": "1970-01-01T00:00:00"}


def test_what_is_no_parquet(tmp_path: Path) -> None:
    path = tmp_path / "pages.parquet"
    path.write_bytes(b"PAR1 and no more")
    [line] = said(run(path))
    assert line.startswith(f"newsclean: {path}: no readable Parquet file (")
    [line] = said(run(stdin=b"PAR1 and no more"))
    assert line == "newsclean: standard input: Parquet cannot be read from a pipe; name the file"


@pytest.mark.parametrize(
    ("module", "name", "data", "hint"),
    [
        ("fastwarc", "a.wet", wet(PAGE, gzip=False), "WET files need an extra: pip install 'newsclean[wet]'"),
        ("pyarrow", "a.parquet", b"PAR1", "Parquet needs an extra: pip install 'newsclean[parquet]'"),
        (
            "backports",
            "a.txt.zst",
            zstd.compress(b"a"),
            "Zstandard needs an extra: pip install 'newsclean[zstd]'",
        ),
    ],
)
def test_a_missing_library_is_named(module: str, name: str, data: bytes, hint: str, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(data)
    code = f"import sys; sys.modules[{module!r}] = None\nfrom newsclean.__main__ import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, name],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env={**ENV, "PYTHONPATH": os.getcwd()},
    )
    assert (done.returncode, done.stderr.decode()) == (2, f"newsclean: {name}: {hint}\n")


def test_a_library_that_the_output_needs_is_named_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE)
    code = "import sys; sys.modules['backports'] = None\nfrom newsclean.__main__ import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "no.txt", "a.txt", "-o", "new/out.json.zst"],
        cwd=tmp_path,
        capture_output=True,
        check=False,
        env={**ENV, "PYTHONPATH": os.getcwd()},
    )
    said = "newsclean: Zstandard needs an extra: pip install 'newsclean[zstd]'\n"
    assert (done.returncode, done.stderr.decode()) == (2, said)
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_list_with_nul_bytes_asks_for_null(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE)
    done = run("--files-from", "-", stdin=b"a.txt\0b.txt\0", cwd=tmp_path)
    assert done.returncode == 2
    assert "there are NUL bytes in the list of names; read them with -0" in done.stderr.decode()
    assert "Traceback" not in done.stderr.decode()


@pytest.mark.parametrize("args", [(), ("--encoding", "utf-8"), ("--encoding", "latin-1")])
def test_the_record_behind_one_that_is_too_long_is_read(args: tuple[str, ...], tmp_path: Path) -> None:
    path = tmp_path / "pages.jsonl"
    with path.open("wb") as stream:
        stream.write(records({"text": page(1)}))
        stream.truncate(300 * 1024 * 1024)  # NUL bytes up to here, in a line that is no record
        stream.seek(0, 2)
        stream.write(b"\n" + records({"text": page(2)}, {"text": page(3)}))
    done = run("--no-removed", *args, path)
    assert done.returncode == 2
    first, bad, second, third = objects(done.stdout)
    assert bad["error"].startswith("line 2: longer than 67,108,864 characters")
    for number, article in enumerate((first, second, third), 1):
        assert f"page {number} of" in article["text"]
