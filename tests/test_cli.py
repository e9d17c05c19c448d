"""The command as people run it: a process with real files, pipes, terminals and signals."""

from __future__ import annotations

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from newsclean.article import Article
from newsclean.batch import Batch, Job
from newsclean.inputs import Input
from newsclean.outputs import Stream
from newsclean.readers import Document
from newsclean.writers import JsonFormat, Output
from tests.commands import BODY, COMMAND, ENV, INTERRUPTED, PAGE, objects, records, run, said, started


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    return path


# What goes in and what comes out


def test_a_file_gives_one_object(page: Path) -> None:
    done = run(page)
    assert (done.returncode, done.stderr) == (0, b"")
    [article] = objects(done.stdout)
    assert article["source"] == str(page)
    assert article["text"] == BODY.strip()
    assert [PAGE[cut["start"] : cut["end"]] for cut in article["removed"]] == ["Skip to content"]


@pytest.mark.parametrize("args", [(), ("-",)])
def test_standard_input_gives_one_object(args: tuple[str, ...]) -> None:
    done = run(*args, stdin=PAGE.encode())
    assert done.returncode == 0
    [article] = objects(done.stdout)
    assert article["source"] is None
    assert article["text"] == BODY.strip()


def test_several_files_give_json_lines_in_order(tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.txt" for name in "cab"]
    for path in paths:
        path.write_text(f"{BODY}\nThis was page {path.stem} of the four, and the only one that says so.\n")
    done = run(*paths, "-", stdin=PAGE.encode())
    assert done.returncode == 0
    assert [article["source"] for article in objects(done.stdout)] == [*map(str, paths), "-"]
    texts = [article["text"] for article in objects(done.stdout)]
    assert all(f"page {name} of" in text for name, text in zip("cab", texts, strict=False))


def test_records_carry_their_other_fields(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(records({"id": 7, "text": PAGE, "tags": ["a", None, 1.5]}, {"text": PAGE}))
    first, second = objects(run(path).stdout)
    assert first["source"] == f"{path}:1"
    assert first["input"] == {"id": 7, "tags": ["a", None, 1.5]}
    assert first["text"] == BODY.strip()
    assert "input" not in second


def test_records_on_standard_input_are_named_by_line() -> None:
    done = run(stdin=records({"text": PAGE}) + b"\n" + records({"text": PAGE}))
    assert [article["source"] for article in objects(done.stdout)] == ["-:1", "-:3"]


def test_text_field(tmp_path: Path) -> None:
    path = tmp_path / "in.ndjson"
    path.write_bytes(records({"body": PAGE, "text": "not this"}))
    [article] = objects(run("--text-field", "body", path).stdout)
    assert article["text"] == BODY.strip()
    assert article["input"] == {"text": "not this"}


def test_from_decides_what_the_input_is(tmp_path: Path) -> None:
    path = tmp_path / "in.txt"
    path.write_bytes(records({"text": PAGE}))
    [as_records] = objects(run("--from", "jsonl", path).stdout)
    [as_text] = objects(run("--from", "text", path).stdout)
    assert as_records["source"] == f"{path}:1"
    assert as_text["source"] == str(path)


def test_pretty(page: Path) -> None:
    done = run("--pretty", page)
    assert done.stdout.count(b"\n") > 20
    assert b"\x1b" not in done.stdout
    assert json.loads(done.stdout) == json.loads(run(page).stdout)
    assert run("--pretty", page, page).stdout == done.stdout * 2
    assert run("--pretty", stdin=records({"text": PAGE})).stdout.count(b"\n") > 20


def test_no_removed(page: Path) -> None:
    [article] = objects(run("--no-removed", page).stdout)
    assert "removed" not in article
    assert article["text"] == BODY.strip()


def test_text_format(page: Path) -> None:
    assert run("-f", "text", page).stdout.decode() == BODY
    assert run("--format", "text", page, page).stdout.decode() == f"{BODY}\f\n{BODY}"


def test_skip_and_only(page: Path) -> None:
    [skipped] = objects(run("--skip", "skip_links,body", "--skip", "navigation,headline", page).stdout)
    [only] = objects(run("--only", "skip_links", page).stdout)
    assert skipped["text"].startswith("Skip to content")
    assert only["text"] == BODY.strip()


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--only", "promos", "--skip", "promos"), "--only promos and --skip promos leave nothing of it"),
        (
            ("--only", "ads,promos/app", "--skip", "promos"),
            "--only promos/app and --skip promos leave nothing",
        ),
    ],
)
def test_stages_that_are_left_out_cannot_run_alone(args: tuple[str, ...], said: str, page: Path) -> None:
    done = run(*args, page, env={"COLUMNS": "200"})
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in done.stderr.decode()
    assert run("--only", "promos", "--skip", "promos/app", page).returncode == 0


@pytest.mark.parametrize("option", ["--skip", "--only"])
def test_unknown_stages_are_errors_that_list_the_names(option: str, page: Path) -> None:
    done = run(option, "skip_links,promotions", page)
    assert (done.returncode, done.stdout) == (2, b"")
    for name in ("promotions", "skip_links", "navigation", "body"):
        assert name in done.stderr.decode()


@pytest.mark.parametrize(
    "args",
    [("--favor", "speed"), ("--from", "xml"), ("--format", "yaml"), ("--encoding", "utf-99"), ("--nope",)],
)
def test_unknown_options_are_errors(args: tuple[str, ...], page: Path) -> None:
    done = run(*args, page)
    assert (done.returncode, done.stdout) == (2, b"")
    assert args[0].encode() in done.stderr
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("favor", ["balanced", "precision", "recall"])
def test_favor(favor: str, page: Path) -> None:
    assert objects(run("--favor", favor, page).stdout)[0]["text"] == BODY.strip()


def test_version() -> None:
    from newsclean import __version__

    done = run("--version")
    assert (done.returncode, done.stdout.decode()) == (0, f"newsclean {__version__}\n")


def test_list_stages() -> None:
    from newsclean.stages import STAGES

    done = run("--list-stages")
    assert done.returncode == 0
    named = [line.split()[0] for line in done.stdout.decode().splitlines() if not line.startswith(" ")]
    assert named == [stage.name for stage in STAGES]
    assert max(map(len, done.stdout.decode().splitlines())) <= 80


@pytest.mark.parametrize("locale", [{}, {"LC_ALL": "C", "PYTHONIOENCODING": "ascii"}])
def test_help(locale: dict[str, str]) -> None:
    done = run("--help", env=locale)
    assert done.returncode == 0
    for option in (
        "--from",
        "--text-field",
        "--favor",
        "--skip",
        "--only",
        "--encoding",
        "--explain",
        "[FILES]...",
    ):
        assert option.encode() in done.stdout


def test_output_is_utf_8_in_any_locale(tmp_path: Path) -> None:
    page = tmp_path / "Brücke.txt"
    page.write_text(BODY + "\nDie Brücke über den Fluss bleibt bis übernächstes Jahr gesperrt – „leider“.\n")
    ascii_only = {"LC_ALL": "C", "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    done = run("-f", "text", page, env=ascii_only)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().endswith("– „leider“.\n")


def test_explain_is_plain_in_a_pipe(page: Path) -> None:
    done = run("--explain", page)
    text = done.stdout.decode()
    assert done.returncode == 0
    assert "\x1b" not in text
    assert "- Skip to content" in text
    assert "skip_links/" in text
    assert max(map(len, text.splitlines())) <= 80


# On a terminal


def on_terminal(*args: str | Path, **env: str) -> str:
    """What the command shows on a terminal of 80 columns."""
    import fcntl
    import pty
    import struct
    import termios

    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    shown = b""
    with subprocess.Popen(
        [*COMMAND, *map(str, args)],
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        env={**ENV, "TERM": "xterm-256color", **env},
    ):
        os.close(theirs)
        while chunk := _read(ours):
            shown += chunk
    os.close(ours)
    return shown.decode().replace("\r\n", "\n")


def _read(terminal: int) -> bytes:
    try:
        return os.read(terminal, 65536)
    except OSError:  # the other side is closed
        return b""


def test_a_terminal_shows_one_text_pretty_and_coloured(page: Path) -> None:
    shown = on_terminal(page)
    assert "\x1b[" in shown
    assert shown.count("\n") > 20
    plain = on_terminal(page, NO_COLOR="1")
    assert "\x1b" not in plain
    assert json.loads(plain)["text"] == BODY.strip()


def test_the_rule_book_tells_on_a_terminal_how_to_see_one_rule() -> None:
    shown = on_terminal("rules", "list")
    assert shown.endswith("\nnewsclean rules show STAGE/RULE shows one, with its phrases and examples.\n")
    assert b"rules show" not in run("rules", "list").stdout


def test_a_terminal_shows_several_in_a_line_each(page: Path) -> None:
    assert [article["kind"] for article in objects(on_terminal(page, page).encode())] == ["article"] * 2
    assert on_terminal("--no-pretty", page).count("\n") == 1


def test_explain_is_coloured_on_a_terminal(page: Path) -> None:
    assert "\x1b[" in on_terminal("--explain", page)
    assert "\x1b" not in on_terminal("--explain", page, NO_COLOR="1")
    assert "\x1b" not in on_terminal("--explain", page, TERM="dumb")


def test_a_terminal_as_input_is_said() -> None:
    import pty

    ours, theirs = pty.openpty()
    os.write(ours, PAGE.encode() + b"\x04")
    done = subprocess.run(
        [*COMMAND, "-f", "text"], stdin=theirs, capture_output=True, timeout=60, check=True, env=ENV
    )
    os.close(ours)
    os.close(theirs)
    assert done.stderr == b"newsclean: reading standard input; end it with Ctrl-D\n"
    assert done.stdout.decode() == BODY


# Streams


def tell(process: subprocess.Popen[bytes], data: bytes) -> None:
    assert process.stdin is not None
    process.stdin.write(data)
    process.stdin.flush()


def hear(process: subprocess.Popen[bytes]) -> dict[str, Any]:
    assert process.stdout is not None
    answer: dict[str, Any] = json.loads(process.stdout.readline())
    return answer


def test_records_are_answered_while_they_arrive() -> None:
    with started() as process:
        for number in range(3):
            tell(process, records({"text": PAGE, "n": number}))
            assert hear(process)["input"] == {"n": number}
        half = records({"text": PAGE, "n": 3})
        tell(process, half[:40])
        time.sleep(0.1)
        tell(process, half[40:])
        assert hear(process)["input"] == {"n": 3}
        assert process.communicate() == (b"", b"")
        assert process.returncode == 0


def test_memory_does_not_grow_with_the_input() -> None:
    status = Path("/proc/self/status")
    if not status.exists():
        pytest.skip("needs /proc")
    with started("--from", "jsonl") as process:

        def peak(count: int) -> int:
            for _ in range(count):
                tell(process, records({"text": PAGE, "html": "x" * 500_000}))
                hear(process)
            lines = Path(f"/proc/{process.pid}/status").read_text().splitlines()
            return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM"))

        before = peak(10)
        assert peak(100) - before < 10_000  # kB, of 50 MB read and 50 MB written


def test_a_closed_pipe_ends_it_quietly() -> None:
    with started("--from", "jsonl") as process:
        assert process.stdout is not None
        assert process.stdin is not None
        assert process.stderr is not None
        tell(process, records({"text": PAGE}))
        hear(process)
        process.stdout.close()
        tell(process, records({"text": PAGE}))
        assert process.wait(30) == 0
        assert process.stderr.read() == b""
        process.stdin.close()


def test_ctrl_c_while_it_waits() -> None:
    with started() as process:
        tell(process, records({"text": PAGE}))
        hear(process)
        tell(process, b'{"text": "half a re')
        process.send_signal(signal.SIGINT)
        assert process.communicate() == (b"", b"")
        assert process.returncode in INTERRUPTED


def test_ctrl_c_leaves_whole_lines(tmp_path: Path) -> None:
    long = {"text": PAGE, "html": "x" * 1_000_000}
    path = tmp_path / "in.jsonl"
    path.write_bytes(records(long, long, long))
    with started(path) as process:
        assert process.stdout is not None
        first = os.read(process.stdout.fileno(), 1)  # it is writing, and the pipe is full
        process.send_signal(signal.SIGINT)
        rest, errors = process.communicate()
        assert process.returncode in INTERRUPTED
        assert errors == b""
        assert [article["input"] == {"html": long["html"]} for article in objects(first + rest)] == [True]


# Bad input


def failure(path: Path | str, *args: str, stdin: bytes = b"") -> str:
    """What is said about an unusable input: one line that names it, exit 2, nothing on standard output."""
    done = run(*args, path, stdin=stdin)
    message = done.stderr.decode()
    assert (done.returncode, done.stdout) == (2, b"")
    assert message.count("\n") == 1
    name = "standard input" if path == "-" else str(path)
    assert message.startswith(f"newsclean: {name}: ")
    return message.removeprefix(f"newsclean: {name}: ").strip()


def test_missing_files(tmp_path: Path) -> None:
    assert failure(tmp_path / "nope.txt") == "no such file; check the name"


def test_directories(tmp_path: Path) -> None:
    assert failure(tmp_path).startswith("no file in this folder is one that newsclean reads (.txt, ")


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs /proc")
def test_files_that_cannot_be_read() -> None:
    assert failure("/proc/self/mem").startswith("cannot be read (")


def test_one_bad_file_does_not_stop_the_rest(page: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    done = run(page, tmp_path / "nope.txt", tmp_path / "empty", page)
    assert done.returncode == 2
    assert [article["kind"] for article in objects(done.stdout)] == ["article", "article"]
    assert [line.split(": ")[1] for line in done.stderr.decode().splitlines()] == [
        str(tmp_path / "nope.txt"),
        str(tmp_path / "empty"),
    ]


def test_strange_file_names(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/a\nb\xff\x1b.txt")
    done = run(path)
    assert done.returncode == 2
    assert done.stderr.count(b"\n") == 1
    assert b"\\n" in done.stderr
    assert b"\x1b" not in done.stderr
    Path(path).write_text(PAGE)
    assert objects(run(path).stdout)[0]["source"] == path


@pytest.mark.parametrize("text", [b"", b"\n", b" \t\r\n \n", b"\xef\xbb\xbf"])
def test_blank_text_is_empty(text: bytes) -> None:
    done = run(stdin=text)
    assert (done.returncode, done.stderr) == (0, b"")
    [article] = objects(done.stdout)
    assert (article["kind"], article["text"]) == ("empty", "")


BINARY = {
    "nul": (b"Some text\0and more of it", "binary (it holds NUL bytes)"),
    "nul-late": (PAGE.encode() * 1000 + b"\0", "binary (it holds NUL bytes)"),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
    "png": (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image"),
    "jpeg": (b"\xff\xd8\xff\xe0\0\x10JFIF", "image"),
    "gif": (b"GIF89a\x01\0", "image"),
    "zip": (b"PK\x03\x04\x14\0", "ZIP"),
    "gzip": (gzip.compress(gzip.compress(PAGE.encode())), "gzip -dc FILE | newsclean"),
    "random": (random.Random(2).randbytes(5000), "binary"),
    "random-no-nul": (random.Random(2).randbytes(5000).replace(b"\0", b""), "binary"),
    "controls": (bytes(range(1, 9)) * 50, "binary (mostly control characters)"),
}


@pytest.mark.parametrize("name", BINARY)
def test_binary(name: str, tmp_path: Path) -> None:
    data, said = BINARY[name]
    path = tmp_path / name
    path.write_bytes(data)
    assert said in failure(path)
    assert said in failure("-", stdin=data)


HTML = f"<!DOCTYPE html>\n<html><body><p>{BODY}</p></body></html>\n"


def test_html(tmp_path: Path) -> None:
    path = tmp_path / "page.html"
    path.write_text(HTML)
    said = failure(path)
    for word in ("HTML", "extract", "trafilatura", "Resiliparse", "--from text"):
        assert word in said
    done = run("--from", "text", path)
    assert done.returncode == 0
    assert "html: this looks like HTML" in objects(done.stdout)[0]["warnings"][0]
    done = run(stdin=records({"text": HTML}))
    assert done.returncode == 0
    assert "html: this looks like HTML" in objects(done.stdout)[0]["warnings"][0]


def test_other_encodings(tmp_path: Path) -> None:
    text = (
        BODY + "\n„Die Brücke bleibt bis zum nächsten Jahr gesperrt“, sagte die Bürgermeisterin am Abend.\n"
    )
    path = tmp_path / "page.txt"
    for encoding, warnings in (
        ("utf-8-sig", []),
        ("cp1252", ["encoding: windows-1252 (guessed; --encoding overrides)"]),
        ("utf-16", ["encoding: UTF-16-LE"]),
        ("utf-16-be", ["encoding: UTF-16-BE (guessed; --encoding overrides)"]),
        ("utf-32", ["encoding: UTF-32-LE"]),
    ):
        path.write_bytes(text.encode(encoding))
        [article] = objects(run(path).stdout)
        assert (article["text"], article["warnings"]) == (text.strip(), warnings), encoding


def test_encoding_overrides(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_bytes(
        (BODY + "\nЭтот мост закроют на два года, сообщила мэрия города во вторник вечером.\n").encode(
            "koi8-r"
        )
    )
    [article] = objects(run("--encoding", "koi8-r", path).stdout)
    assert article["text"].endswith("во вторник вечером.")
    assert article["warnings"] == ["encoding: koi8-r"]
    [article] = objects(run("--encoding", "ascii", path).stdout)
    assert article["warnings"][1] == "encoding: some bytes are not ascii; each stands as U+FFFD"


def test_mojibake_is_mended() -> None:
    text = BODY + "\n“We don’t know when it opens again,” the mayor said – and nobody in the café did.\n"
    [article] = objects(run(stdin=text.encode().decode("cp1252", "replace").encode()).stdout)
    assert article["text"].endswith("– and nobody in the café did.")
    assert article["warnings"] == ["mojibake: 1 line mended; offsets count characters of the mended text"]


def test_bad_records_stand_in_their_place(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(
        records({"text": PAGE})
        + b'{"text": "cut off\n\n'
        + records(["a list"], {"body": PAGE, "id": 1}, {"text": None}, {"text": 5})
        + b'{"text": NaN}\n{"text": "x", "n": 1e999}\n'
        + b'{"text": "x", "n": ' + b"9" * 5000 + b"}\n"
        + b'{"text": "x", "n": ' + b"[" * 200 + b"]" * 200 + b"}\n"
        + b'{"text": "x", "n": ' + b"[" * 9999 + b"]" * 9999 + b"}\n"
        + records({"text": PAGE})
    )  # fmt: skip
    done = run(path)
    assert done.returncode == 2
    first, *bad, last = objects(done.stdout)
    assert first["text"] == last["text"] == BODY.strip()
    assert [(record["source"], record["error"]) for record in bad] == [
        (f"{path}:{number}", f"line {number}: {said}")
        for number, said in (
            (2, "no JSON object (Invalid control character at at column 18)"),
            (4, "no JSON object but a list; jq -c '.[]' gives each of its records a line"),
            (5, "no field 'text', it has body, id; name the right one with --text-field"),
            (6, "the field 'text' holds null, not a string"),
            (7, "the field 'text' holds a number, not a string"),
            (8, "the field 'text' holds null, not a string"),
            (9, "no usable JSON object (the number 1e999 is too large)"),
            (10, "no usable JSON object (a number of too many digits)"),
            (11, "no usable JSON object (nested deeper than 100 levels)"),
            (12, "no usable JSON object (nested deeper than 100 levels)"),
        )
    ]
    assert done.stderr.decode() == f"newsclean: {path}: 10 of 12 records could not be read\n"


def test_what_json_cannot_hold_is_null_in_the_output() -> None:
    done = run(
        stdin=records({"text": PAGE, "a": float("nan"), "b": [float("inf"), {"c": -float("inf")}], "d": 1})
    )
    assert (done.returncode, done.stderr) == (0, b"")
    [article] = objects(done.stdout)
    assert article["text"] == BODY.strip()
    assert article["input"] == {"a": None, "b": [None, {"c": None}], "d": 1}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b'[\n{"text": "a"},\n{"text": "b"}\n]\n', "jq -c '.[]'"),
        (b'{\n  "text": "a"\n}\n', "jq -c ."),
        (b'{"text": "cut off\n{"text": "whole"}\n', "the first line begins a JSON record and is none"),
    ],
)
def test_json_that_is_no_json_lines(data: bytes, says: str, tmp_path: Path) -> None:
    (tmp_path / "in.json").write_bytes(data)
    for args, stdin, name in (((), data, "standard input"), (("in.json",), b"", "in.json")):
        done = run(*args, stdin=stdin, cwd=tmp_path)
        assert (done.returncode, done.stdout) == (2, b"")
        [line] = done.stderr.decode().splitlines()
        assert line.startswith(f"newsclean: {name}: ")
        assert says in line
        assert run(*args, "--from", "text", stdin=stdin, cwd=tmp_path).returncode == 0


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (
            b'[{"text": "a"}, {"text": "b"}]\n',
            "no JSON object but a list; jq -c '.[]' gives each of its records a line",
        ),
        (
            b'[\n{"a": 1},\n]\n',
            "no JSON object (Expecting value at column 1); jq -c '.[]' makes JSON Lines of a list",
        ),
        (b'{"body": "a"}\n', "no field 'text', it has body; name the right one with --text-field"),
    ],
)
def test_a_file_without_one_good_record_is_said_with_the_reason(
    data: bytes, says: str, tmp_path: Path
) -> None:
    (tmp_path / "in.jsonl").write_bytes(data)
    done = run("in.jsonl", cwd=tmp_path)
    assert done.returncode == 2
    [line] = done.stderr.decode().splitlines()
    number = data.count(b"\n")
    assert line == f"newsclean: in.jsonl: {number} of {number} records could not be read: line 1: {says}"
    assert objects(done.stdout)[0] == {"source": "in.jsonl:1", "error": f"line 1: {says}"}


def test_texts_of_which_nothing_is_shown_are_said(tmp_path: Path) -> None:
    (tmp_path / "todo.txt").write_text("TODO: write\n")
    (tmp_path / "page.txt").write_text(PAGE)
    done = run("-f", "text", "todo.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr == b"newsclean: this text holds no article, so nothing is shown; --explain tells why\n"
    done = run("-f", "text", "todo.txt", "page.txt", "--workers", "2", cwd=tmp_path)
    assert (done.returncode, done.stdout.count(b"Engineers found cracks")) == (0, 1)
    assert (
        done.stderr == b"newsclean: 1 of 2 texts hold no article, so nothing is shown; --explain tells why\n"
    )
    for args in (("-f", "text", "-q"), ("-f", "json"), ("-f", "markdown")):
        done = run(*args, "todo.txt", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, b"")


def test_an_option_without_its_dashes_is_told(page: Path) -> None:
    done = run("check", page)
    assert done.returncode == 2
    assert said(done) == ["newsclean: check: no such file; did you mean the option --check?"]


@pytest.mark.parametrize(
    ("args", "near"),
    [
        (("--format", "markdwn"), "markdown"),
        (("--favor", "recal"), "recall"),
        (("--from", "json"), "jsonl"),
        (("--check", "--output-format", "git-hub"), "github"),
    ],
)
def test_the_nearest_value_is_told(args: tuple[str, ...], near: str, page: Path) -> None:
    done = run(*args, page, env={"COLUMNS": "250"})
    assert (done.returncode, done.stdout) == (2, b"")
    assert f"; did you mean {near}?" in done.stderr.decode()
    assert "is not one of" in run("--favor", "xyz", page, env={"COLUMNS": "250"}).stderr.decode()


def test_an_address_is_no_file(tmp_path: Path) -> None:
    done = run("https://news.example/bridge", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"newsclean reads no web pages: trafilatura -u URL | newsclean" in done.stderr


def test_bad_records_as_text(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(records({"text": PAGE}, {"body": 1}, {"text": PAGE}))
    for args in (("-f", "text"), ("--explain",)):
        done = run(*args, path)
        assert done.returncode == 2
        assert done.stdout.count(b"Engineers found cracks") == 2
        assert b"error" not in done.stdout
        assert done.stderr.decode().startswith(f"newsclean: {path}: line 2: no field 'text', it has body;")


@pytest.mark.parametrize("text", [b"A word and another. " * 200_000, b"A line of words.\n" * 30_000])
def test_huge_texts(text: bytes) -> None:
    begun = time.monotonic()
    done = run("--no-removed", stdin=text)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(objects(done.stdout)) == 1
    assert time.monotonic() - begun < 100


def test_too_long_texts(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    with path.open("wb") as file:
        file.write(b"x")
        file.truncate(64 * 1024 * 1024 + 1)
    path.write_bytes(path.read_bytes().replace(b"\0", b" "))
    assert failure(path) == "longer than 67,108,864 characters; split it, or give its pages as JSON Lines"


def test_too_many_lines(tmp_path: Path) -> None:
    path = tmp_path / "million.txt"
    path.write_text("A line of words.\n" * 1_000_000)
    assert failure(path) == "more than 200,000 lines; split it, or give its pages as JSON Lines"


def test_a_fault_of_our_own_does_not_take_the_batch_with_it(capfd: pytest.CaptureFixture[str]) -> None:
    def article_of(document: Document) -> Article:
        if "bad" in document.text:
            raise RuntimeError("oh dear")
        return Article(text=document.text)

    look = JsonFormat(True, False, False)
    batch = Batch(Job(article_of, look), Stream(look, Output()))
    batch.run(
        [(Input("in.jsonl", ""), iter([Document("in.jsonl:1", "bad"), Document("in.jsonl:2", "good")]))]
    )
    out, err = capfd.readouterr()
    first, second = map(json.loads, out.splitlines())
    assert batch.failed
    assert first["error"] == "newsclean failed on this text (RuntimeError: oh dear); please report it"
    assert second["text"] == "good"
    assert "Traceback" not in err


def test_a_working_directory_that_was_removed(page: Path) -> None:
    folder = page.parent / "gone"
    elsewhere = page.parent / "elsewhere"
    elsewhere.mkdir()

    def run_there(*args: str | Path) -> tuple[int, bytes, list[str]]:
        folder.mkdir()
        with subprocess.Popen(
            ["sh", "-c", 'rmdir ../gone; exec "$@"', "sh", *COMMAND, *map(str, args)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=folder,
            env={**ENV, "PYTHONPATH": str(Path(__file__).parents[1])},
        ) as process:  # fmt: skip
            out, err = process.communicate(page.read_bytes())
        return process.returncode, out, err.decode().splitlines()

    for args in ((), (page,), ("--explain", page)):
        code, out, err = run_there(*args)
        assert (code, bool(out), err) == (0, True, []), args
    code, out, err = run_there(page, "-o", elsewhere)
    assert (code, out, err, len([*elsewhere.iterdir()])) == (0, b"", [], 1)
    assert run_there("--diff", page)[0] == 1
    no_workers = "newsclean: the workers do not start (No such file or directory); go without --workers"
    assert run_there(page, page, "--workers", "2") == (2, b"", [no_workers])
    assert run_there("page.txt") == (2, b"", ["newsclean: page.txt: no such file; check the name"])
    gone = "newsclean: the working directory was removed; go to another, or give whole paths"
    assert run_there(page, "-o", "out.json") == run_there(page, "--report", "x.html") == (2, b"", [gone])


def test_control_characters_and_surrogates() -> None:
    odd = "".join(map(chr, [*range(1, 9), *range(11, 32), *range(127, 160), 0x2028, 0x200B, 0xFEFF, 0x202E]))
    done = run(
        stdin=records(
            {"text": f"{BODY}\nThe mayor {odd} said so \ud800 twice \0 to them.", "k": "\udfff\x9b"}
        )
    )
    assert (done.returncode, done.stderr) == (0, b"")
    [article] = objects(done.stdout)
    assert "\ufffd twice" in article["text"]
    assert article["warnings"] == ["characters: lone surrogates stand as U+FFFD"]
    assert article["input"] == {"k": "\udfff\x9b"}
    assert b"\x9b" not in done.stdout.replace(b"\xc2\x9b", b"\x9b")
    done = run(stdin=(BODY + "\nThe mayor \x07 said \x1b[31m so to the reporters.\n").encode())
    assert done.returncode == 0


def test_a_full_disk_is_said() -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            COMMAND, input=PAGE.encode(), stdout=full, stderr=subprocess.PIPE, check=False, env=ENV
        )
    assert done.returncode == 2
    assert done.stderr == b"newsclean: standard output: No space left on device\n"


@pytest.mark.parametrize(
    ("closed", "said"),
    [
        ("<&-", b"newsclean: standard input: is closed; give a file or a pipe\n"),
        (">&-", b"newsclean: standard output: it is closed\n"),
        ("--list-stages >&-", b""),
        ("nope.txt 2>&-", b""),
    ],
)
def test_closed_streams(closed: str, said: bytes) -> None:
    done = subprocess.run(
        f"{' '.join(COMMAND)} {closed}",
        shell=True,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        env=ENV,
    )
    assert (done.returncode, done.stdout, done.stderr) == (2, b"", said)


def test_standard_input_is_read_once() -> None:
    done = run("-", "-")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"only once" in done.stderr


def test_the_plain_path_loads_nothing_heavy(page: Path) -> None:
    code = (
        "import sys; from newsclean.__main__ import main; sys.argv = ['newsclean', *sys.argv[1:]]\n"
        "try: main()\n"
        "finally: print(*sorted({name.split('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    for args, heavy in (
        (["--version"], {"rich", "ftfy", "charset_normalizer", "regex", "json"}),
        ([str(page)], {"rich", "ftfy", "charset_normalizer"}),
    ):
        done = subprocess.run([sys.executable, "-c", code, *args], capture_output=True, check=True, env=ENV)
        assert heavy & set(done.stderr.decode().split()) == set()
