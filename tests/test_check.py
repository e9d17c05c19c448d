"""Noise named, shown as a diff, and taken out in place: the functions, and the command with real files."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import signal
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from textwrap import fill

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsclean import clean
from newsclean.article import Article
from newsclean.check import Checked, check, noise_of
from newsclean.decoding import Unusable
from newsclean.inplace import TextFile
from newsclean.rules import Step

FIXTURES = Path(__file__).parent.parent / "fixtures"
COMMAND = [sys.executable, "-m", "newsclean"]
ENV = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "TERM")}
ENV["PYTHONPATH"] = str(FIXTURES.parent)

FIRST = (
    "The council voted on Tuesday to close the old bridge for two years, a decision that shop owners on both"
    " banks of the river had feared for months."
)
SECOND = (
    "Engineers found cracks in three of the seven arches last spring, and the repairs will cost more than the"
    " city spends on all its roads in a year."
)
CLEAN = f"{FIRST}\n\n{SECOND}\n"
NOISE = "Sign up for our newsletter and never miss a story."
PAGE = f"Skip to content\n\n{FIRST}\n\n{NOISE}\n\n{SECOND}\n"


def run(
    *args: str | Path, cwd: Path, stdin: bytes = b"", env: dict[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the command to its end."""
    return subprocess.run(
        [*COMMAND, *map(str, args)], input=stdin, capture_output=True, timeout=120, cwd=cwd, check=False,
        env={**ENV, **(env or {})},
    )  # fmt: skip


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "page.txt"
    path.write_text(PAGE)
    return path


# Spans of noise to a text without them


def checked(text: str) -> Checked:
    return check(text, lambda text, without: clean(text, skip=without))


@pytest.mark.parametrize(
    ("dirty", "left"),
    [
        (f"{FIRST}\n\n{NOISE}\n\n{SECOND}\n", CLEAN),
        (f"{FIRST}\n{NOISE}\n{SECOND}\n", f"{FIRST}\n{SECOND}\n"),
        (f"{FIRST}\n{NOISE}\n\n{SECOND}\n", CLEAN),
        (f"{FIRST}\n\n{NOISE}\n{SECOND}\n", CLEAN),
        (f"{FIRST}\n\n\n{NOISE}\n\n{SECOND}\n", f"{FIRST}\n\n\n{SECOND}\n"),
        (f"{FIRST}\r\n\r\n{NOISE}\r\n\r\n{SECOND}\r\n", f"{FIRST}\r\n\r\n{SECOND}\r\n"),
        (f"{FIRST}\r\r{NOISE}\r\r{SECOND}\r", f"{FIRST}\r\r{SECOND}\r"),
        (f"{FIRST}\n\n{NOISE}\nSkip to content\n\n{SECOND}\n", CLEAN),
        (f"Skip to content\n\n{CLEAN}", CLEAN),
        (f"\n\nSkip to content\n\n{CLEAN}", f"\n\n{CLEAN}"),
        (f"{CLEAN}\n{NOISE}\n", CLEAN),
        (f"{CLEAN}\n{NOISE}", CLEAN[:-1]),
        (f"{CLEAN}\n{NOISE}\n\n\n", f"{CLEAN}\n\n"),
        (f"{FIRST}  \n\n{SECOND} \t\n\n{NOISE}\n", f"{FIRST}  \n\n{SECOND} \t\n"),
        (f"  {FIRST}\n \t\n  {NOISE}  \n\n  {SECOND}\n\n\n", f"  {FIRST}\n \t\n  {SECOND}\n\n\n"),
    ],
)
def test_whole_lines_go_with_the_blank_lines_that_are_too_many(dirty: str, left: str) -> None:
    assert checked(dirty).without_noise == left


LONG = f"{FIRST} {SECOND} Nobody has said why it took so long."


def test_the_end_of_a_line_goes_alone() -> None:
    text = f"{LONG}Image: Jane Doe/Example Press \n\n{SECOND}\n"
    assert checked(text).without_noise == f"{LONG}\n\n{SECOND}\n"


def test_a_torn_word_is_joined() -> None:
    found = checked(f"T\n{FIRST[1:]}\n\n{SECOND}\n")
    assert [(finding.rule, finding.text[:14]) for finding in found.findings] == [
        ("joins/drop-cap", "T he council v")
    ]
    assert found.without_noise == CLEAN


def test_a_hard_wrapped_paragraph_goes_whole() -> None:
    first, second, appeal = (
        fill(text, 60) for text in (FIRST, SECOND, f"{NOISE} It is free, and it comes to you every day.")
    )
    assert appeal.count("\n") == 1
    text = f"{first}\n\n{appeal}\n\n{second}\n"
    assert clean(text).text == CLEAN.strip()
    assert checked(text).without_noise == f"{first}\n\n{second}\n"


def test_the_head_of_the_article_stays() -> None:
    text = (FIXTURES / "en-demo.txt").read_text(encoding="utf-8")
    left = checked(text).without_noise
    assert left == (
        "Harbour bridge reopens after eleven years\n\nBy Jane Doe\nDecember 7, 2019\n\n"
        "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs, the city said.\n\n"
        "“It is a good day for the harbour,” the mayor said, “and I ask nobody to sign up for a newsletter of excuses.”\n\n"
        "Reuters contributed reporting to this article.\n"
    )


def test_a_line_stays_of_which_the_head_is_read_with_all_rules() -> None:
    reprint = Step("legal", "reprint", 0, 9)
    bar = Step("share", "share-bar", 10, 15)
    dated = Step("legal", "reprint", 4, 9, "date", "2023-12-22")
    texts = [Article(page_text="published share", steps=steps) for steps in ([reprint, bar], [dated])]
    assert noise_of(texts[0]) == [reprint, bar]
    assert noise_of(*texts) == [bar]


THIRD = "The bridge is older than the city hall, and it has been closed only twice in all those years before."


def test_what_no_rule_names_stays() -> None:
    text = f"{CLEAN}\n{THIRD}\n"
    sign = "12 King Street\nHarbour City\n"
    assert {step.stage for step in clean(f"{text}\n{sign}").removed} == {"body"}
    assert not checked(f"{text}\n{sign}").findings
    assert checked(f"{text}\n{sign}\n{NOISE}\n").without_noise == f"{text}\n{sign}"


def test_a_last_line_that_could_be_a_headline_stays() -> None:
    text = f"{CLEAN}\n{THIRD}\n\nFerry captain retires after forty years at sea\n"
    assert {step.rule for step in clean(text).removed} == {"trailing-headline"}
    assert not checked(text).findings


@pytest.mark.parametrize("between", [NOISE, f"Skip to content\n\n{NOISE}"])
def test_a_word_torn_by_noise_is_joined(between: str) -> None:
    text = f"{SECOND}\n\nT\n{between}\n{FIRST[1:]}\n"
    found = checked(text)
    assert found.without_noise == f"{SECOND}\n\n{FIRST}\n"
    torn, *rest = found.findings
    assert (torn.rule, torn.text[:16]) == ("joins/drop-cap", "T he council vot")
    assert text[torn.start : torn.end] == "\n"
    assert [one.text for one in rest] == between.split("\n\n")


def test_a_word_torn_by_the_byline_stays_torn() -> None:
    text = f"Harbour bridge closes\n\nT\nBy Jane Doe\n{FIRST[1:]}\n\n{SECOND}\n"
    assert checked(text).without_noise == text


def test_no_word_is_joined_over_a_line_that_stays() -> None:
    text = f"T\nPolitics\n{FIRST[1:]}"
    torn = Step("joins", "drop-cap", 1, 11)
    topic = Step("headline", "kicker", 2, 10, "section", "Politics")
    button = Step("navigation", "section-name", 2, 10)
    assert noise_of(Article(page_text=text, steps=[torn, topic])) == []
    assert noise_of(Article(page_text=text, steps=[torn, button])) == [torn, button]


@pytest.mark.parametrize("name", ["en-page-not-found", "en-section-front"])
def test_a_page_without_an_article_is_refused(name: str) -> None:
    text = (FIXTURES / f"{name}.txt").read_text(encoding="utf-8")
    with pytest.raises(Unusable, match="holds no article"):
        checked(text)


@pytest.mark.parametrize("text", ["", "\n", " \r\n\t"])
def test_a_blank_text_is_clean(text: str) -> None:
    assert checked(text) == Checked(text, [], [(0, len(text))])


# Laws


def check_laws(text: str) -> None:
    """Without its noise a text has none; what stays is as it was; the edits are the change."""
    try:
        found = checked(text)
    except Unusable:
        return
    left = found.without_noise
    assert checked(left) == Checked(left, [], [(0, len(left))])
    out, at = [], 0
    for (start, end), finding in zip(found.edits(), found.findings, strict=True):
        assert at <= start <= finding.start < finding.end <= end
        out.append(text[at:start])
        at = end
    assert "".join(out) + text[at:] == left
    assert text[-1:] in ("", left[-1:]) or "\n" not in left[-1:] + text[-1:]
    if not found.findings:
        assert left == text


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("*.txt")), ids=lambda path: path.stem)
def test_a_fixture_without_its_noise_is_clean(path: Path) -> None:
    text = path.read_bytes().decode("utf-8")
    check_laws(text)
    check_laws(text.replace("\n", "\r\n"))
    check_laws(text.rstrip("\n"))


HEAD = ["Harbour bridge closes for two years", "By Jane Doe", "December 7, 2019", "• Portrait"]
LINES = [
    FIRST, SECOND, LONG, NOISE, f"{LONG}Image: Jane Doe/Example Press", "Skip to content", "Advertisement", "T",
    "Share on Facebook", "Read more: Bridge repairs cost four times the plan", "Garden", "Recipes", "- a lamp",
    "© 2019 The Example Post. All rights reserved.", "We use cookies to improve your experience.", FIRST[1:], *HEAD,
]  # fmt: skip
SPACES = ["\n", "\n\n", "\r\n", "\r", "\n \n\n", "\n    ", "\n\t• ", " \n", "\u2028", "\f", "\u200b\n"]


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(st.tuples(st.sampled_from(LINES), st.sampled_from(SPACES)), max_size=20))
def test_the_laws_hold_on_built_pages(parts: list[tuple[str, str]]) -> None:
    check_laws("".join(text + space for text, space in parts))


def many(count: int) -> str:
    """A page of so many paragraphs, each with noise below it."""
    return "".join(f"{FIRST[:-1]}, for the {number}. time.\n\n{NOISE}\n\n" for number in range(count))


def test_long_texts_take_linear_time() -> None:
    begun = time.monotonic()
    found = checked(many(3000))
    assert len(found.findings) >= 3000
    assert time.monotonic() - begun < 60


# --check


def test_check_names_each_span(page: Path) -> None:
    done = run("--check", "page.txt", cwd=page.parent)
    assert done.returncode == 1
    assert done.stdout.decode().splitlines() == [
        "page.txt:1:1: skip_links/skip-link: Skip to content",
        "page.txt:5:1: promos/newsletter: Sign up for our newsletter and never miss a st…",
    ]
    assert done.stderr == b"newsclean: 2 noise spans in 1 of 1 file\n"
    assert page.read_text() == PAGE


def test_the_command_leaves_what_no_rule_names(page: Path) -> None:
    sign = "\n12 King Street\nHarbour City\n"
    page.write_text(f"{PAGE}\n{THIRD}\n{sign}")
    assert b"body" in run("--explain", "page.txt", cwd=page.parent).stdout
    assert run("--check", "page.txt", cwd=page.parent).stdout.count(b"\n") == 2
    assert run("--write", "page.txt", cwd=page.parent).returncode == 0
    assert page.read_text() == f"{CLEAN}\n{THIRD}\n{sign}"


def test_check_of_clean_files(page: Path) -> None:
    page.write_text(CLEAN)
    (page.parent / "blank.txt").write_text("\n")
    done = run("--check", "page.txt", "blank.txt", cwd=page.parent)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"newsclean: no noise in 2 files\n")


def test_check_counts_columns_in_characters_and_lines_as_editors_do(tmp_path: Path) -> None:
    text = f"{FIRST}\r\n\r\n„Öfter“ — {LONG}Image: Jane Doe/Example Press\r\n\r\n\u2028\r\n{SECOND}\r\n"
    (tmp_path / "page.txt").write_text(text, encoding="utf-16", newline="")
    [place, _] = run("--check", "page.txt", cwd=tmp_path).stdout.decode().split(" ", 1)
    assert place == f"page.txt:3:{len('„Öfter“ — ' + LONG) + 1}:"


def test_check_cuts_its_lines_to_the_terminal(page: Path) -> None:
    page.write_text(f"{FIRST}\n\n请订阅我们的新闻 {NOISE}\n\n{SECOND}\n{NOISE}\n")
    for width in (60, 200):
        lines = run("--check", "page.txt", cwd=page.parent, env={"COLUMNS": str(width)}).stdout.decode()
        assert max(map(len, lines.splitlines())) <= width
        assert ("…" in lines) is (width == 60)


def test_check_as_github_annotations(tmp_path: Path) -> None:
    (tmp_path / "a,b.txt").write_text(f"{FIRST}\n\n100% free: {NOISE}\n\n{SECOND}\n")
    done = run("--check", "--output-format", "github", "a,b.txt", cwd=tmp_path)
    assert (done.returncode, done.stdout.decode()) == (
        1,
        "::error title=newsclean (promos/newsletter),file=a%2Cb.txt,line=3,col=1,endLine=3,endColumn=62::"
        f"a,b.txt:3:1: promos/newsletter: 100%25 free: {NOISE}\n",
    )


def test_check_as_json(page: Path) -> None:
    shutil.copy(page, page.parent / "other.txt")
    done = run("--check", "--output-format=json", "page.txt", "other.txt", cwd=page.parent)
    assert done.returncode == 1
    found = json.loads(done.stdout)
    assert [(one["filename"], one["code"]) for one in found] == [
        (name, code)
        for name in ("page.txt", "other.txt")
        for code in ("skip_links/skip-link", "promos/newsletter")
    ]
    second = found[1]
    assert second["location"] == {"row": 5, "column": 1}
    assert second["end_location"] == {"row": 5, "column": len(NOISE) + 1}
    assert second["text"] == NOISE
    assert second["message"]
    assert second["fix"]["edits"] == [
        {"content": "", "location": {"row": 5, "column": 1}, "end_location": {"row": 7, "column": 1}}
    ]
    page.write_text(CLEAN)
    assert json.loads(run("--check", "--output-format=json", "page.txt", cwd=page.parent).stdout) == []


def test_check_of_standard_input(tmp_path: Path) -> None:
    for args in (["--check"], ["--check", "-"]):
        done = run(*args, cwd=tmp_path, stdin=PAGE.encode())
        assert done.returncode == 1
        assert done.stdout.startswith(b"-:1:1: skip_links/skip-link: Skip to content\n")


def test_cleaning_options_hold_for_check(page: Path) -> None:
    done = run("--check", "--skip", "promos", "page.txt", cwd=page.parent)
    assert (done.returncode, done.stdout.count(b"\n")) == (1, 1)
    done = run("--check", "--keep", "NEVER  miss", "--keep", "skip to", "page.txt", cwd=page.parent)
    assert (done.returncode, done.stdout) == (0, b"")


def test_a_closed_pipe_ends_the_check_quietly(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(many(1000))
    with subprocess.Popen(
        [*COMMAND, "--check", "page.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        env=ENV,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()
    assert process.returncode == 1


# What cannot be checked


UNUSABLE = {
    "mojibake": (f"{FIRST}\n\nThe cafÃ© stays shut.\n".encode(), "holds mojibake"),
    "lossy": (f"{FIRST} “é” “é” “é” “é”\n".encode() + b"caf\xe9\n", "would be lost"),
    "nul": (b"text\0text", "NUL"),
    "html": (f"<!DOCTYPE html><html><body><p>{FIRST}</p></body></html>".encode(), "this is HTML"),
    "jsonl": (json.dumps({"text": PAGE}).encode() + b"\n", "holds JSON"),
    "gzip": (gzip.compress(PAGE.encode()), "is compressed"),
    "json": (json.dumps({"text": PAGE}, indent=2).encode(), "holds JSON"),
    "error page": ((FIXTURES / "en-page-not-found.txt").read_bytes(), "it is an error page"),
}


@pytest.mark.parametrize("mode", ["--check", "--diff", "--write"])
@pytest.mark.parametrize("name", UNUSABLE)
def test_unusable_files_are_said_and_left_alone(mode: str, name: str, page: Path) -> None:
    data, said = UNUSABLE[name]
    bad = page.parent / "bad.txt"
    bad.write_bytes(data)
    page.write_text(CLEAN)
    done = run(mode, "bad.txt", "page.txt", cwd=page.parent)
    assert (done.returncode, done.stdout) == (2, b"")
    first, *rest = done.stderr.decode().splitlines()
    assert first.startswith("newsclean: bad.txt: ")
    assert said in first
    assert rest in (["newsclean: no noise in 1 file"], ["newsclean: nothing to clean in 1 file"])
    assert bad.read_bytes() == data


def test_a_folder_is_searched_for_plain_texts(page: Path) -> None:
    folder = page.parent
    for name in ("notes.md", "old.text"):
        (folder / name).write_text(PAGE)
    (folder / "pages.jsonl").write_text(json.dumps({"text": PAGE}))
    (folder / "packed.txt.gz").write_bytes(gzip.compress(PAGE.encode()))
    done = run("--check", ".", cwd=folder)
    assert (done.returncode, done.stderr) == (1, b"newsclean: 4 noise spans in 2 of 2 files\n")
    done = run("--check", "--from", "text", ".", cwd=folder)
    assert (done.returncode, done.stderr) == (1, b"newsclean: 6 noise spans in 3 of 3 files\n")
    (folder / "newsclean.toml").write_text(
        '[per-file."*.md"]\nfrom = "text"\n[per-file."old.*"]\nfrom = "jsonl"\n'
    )
    done = run("--check", ".", cwd=folder)
    assert {line.split(b":")[0] for line in done.stdout.splitlines()} == {b"./notes.md", b"./page.txt"}
    (folder / "sub").mkdir()
    (folder / "pages.jsonl").rename(folder / "sub/pages.jsonl")
    done = run("--write", "sub", cwd=folder)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode() == (
        "newsclean: sub: no file in this folder is a plain text (.txt, .text; with --from text also .md, .markdown)\n"
        "newsclean: no file was checked\n"
    )


def test_verbose_says_what_was_found_in_each_file(page: Path) -> None:
    (page.parent / "clean.txt").write_text(CLEAN)
    done = run("--check", "-v", "clean.txt", "page.txt", "no.txt", cwd=page.parent)
    assert done.stderr.decode().splitlines() == [
        "newsclean: clean.txt: no noise",
        "newsclean: page.txt: 2 noise spans",
        "newsclean: no.txt: no such file; check the name",
        "newsclean: 2 noise spans in 1 of 2 files",
    ]


def test_quiet_says_nothing_of_the_whole(page: Path) -> None:
    for mode, code in (("--check", 1), ("--diff", 1), ("--write", 0), ("--write", 0), ("--check", 0)):
        done = run(mode, "-q", "page.txt", cwd=page.parent)
        assert (done.returncode, done.stderr) == (code, b"")
    assert page.read_text() == CLEAN
    assert run("--check", "-q", "no.txt", cwd=page.parent).stderr.count(b"no such file") == 1


@pytest.mark.parametrize("mode", ["--check", "--diff", "--write"])
def test_a_refused_file_is_not_said_to_be_clean(mode: str, tmp_path: Path) -> None:
    (tmp_path / "page.md").write_text(PAGE)
    done = run(mode, "page.md", cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.splitlines()[1:] == [b"newsclean: no file was checked"]
    done = run(mode, "--files-from", "-", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"newsclean: no file was checked\n")


def test_missing_files_do_not_stop_the_rest(page: Path) -> None:
    (page.parent / "empty").mkdir()
    done = run("--check", "no.txt", "empty", "page.txt", "*.md", cwd=page.parent)
    assert done.returncode == 2
    assert done.stdout.count(b"page.txt") == 2
    assert [line.split(": ")[1] for line in done.stderr.decode().splitlines()[:-1]] == [
        "no.txt",
        "empty",
        "*.md",
    ]


def test_folders_and_lists_of_files(page: Path) -> None:
    (page.parent / "below").mkdir()
    shutil.copy(page, page.parent / "below" / "other.txt")
    done = run("--check", ".", cwd=page.parent)
    assert done.returncode == 1
    assert done.stderr == b"newsclean: 4 noise spans in 2 of 2 files\n"
    done = run("--write", "--files-from", "-", cwd=page.parent, stdin=b"below/other.txt\n")
    assert (done.returncode, done.stderr) == (0, b"newsclean: cleaned 1 file, 2 spans\n")
    assert page.read_text() == PAGE
    done = run("--check", "--files-from", "no.list", cwd=page.parent)
    assert done.returncode == 2
    assert b"the list of files cannot be read" in done.stderr


def test_other_forms_are_refused_but_may_be_read_as_text(page: Path) -> None:
    page.rename(page.with_suffix(".md"))
    done = run("--check", "page.md", cwd=page.parent)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"holds Markdown; --check" in done.stderr
    assert run("--check", "--from", "text", "page.md", cwd=page.parent).returncode == 1


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--check", "--write", "page.txt"], "--check and --write do not go together"),
        (["--check", "--diff", "page.txt"], "--check and --diff do not go together"),
        (["--diff", "--write", "page.txt"], "--diff and --write do not go together"),
        (["--write"], "--write needs the names of files"),
        (["--write", "-"], "--write needs the names of files"),
        (["--write", "page.txt", "-"], "--write needs the names of files"),
        (["--check", "--format", "text", "page.txt"], "--format does not go with it"),
        (["--check", "--explain", "page.txt"], "--explain does not go with it"),
        (["--check", "--from", "jsonl", "page.txt"], "--from can only be text"),
        (["--output-format", "json", "page.txt"], "--output-format goes with --check only"),
        (["--diff", "--output-format", "json", "page.txt"], "--output-format goes with --check only"),
        (["--check", "--output-format", "full", "page.txt"], "'full' is not one of"),
        (["--check", "--exit-non-zero-on-fix", "page.txt"], "goes with --write only"),
    ],
)
def test_wrong_usage(args: list[str], said: str, page: Path) -> None:
    done = run(*args, cwd=page.parent, stdin=PAGE.encode())
    assert (done.returncode, done.stdout) == (2, b"")
    assert said in re.sub(r"[\s│]+", " ", done.stderr.decode())
    assert page.read_text() == PAGE


# --diff


SPELLINGS: dict[str, Callable[[str], bytes]] = {
    "plain": lambda text: text.encode(),
    "no newline at the end": lambda text: text.rstrip("\n").encode(),
    "crlf": lambda text: text.replace("\n", "\r\n").encode(),
    "mixed": lambda text: text.replace(f"{FIRST}\n", f"{FIRST}\r\n").encode(),
    "bom": lambda text: text.encode("utf-8-sig"),
    "latin": lambda text: text.replace("council", "café").encode("cp1252"),
    "utf-16": lambda text: text.replace("council", "café “ł”").encode("utf-16"),
    "utf-16 without a mark": lambda text: text.encode("utf-16-be"),
    "blank lines": lambda text: f"\n\n{text}\n\n \n".encode(),
    "glued": lambda text: text.replace("Skip to content\n\n", "").encode(),
    "odd characters": lambda text: text.replace("council", "co\u0301u\u200bncil\u00a0\x1b[0m").encode(),
}
"""How the same page may be spelled; made of the dirty and of the clean text alike."""


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_patch_takes_the_diff_and_makes_what_write_makes(spelling: str, tmp_path: Path) -> None:
    dirty, left = SPELLINGS[spelling](PAGE), SPELLINGS[spelling](CLEAN)
    for folder in ("patched", "written"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a page.txt").write_bytes(dirty)
    patched, written = (tmp_path / folder / "a page.txt" for folder in ("patched", "written"))
    done = run("--diff", "a page.txt", cwd=patched.parent)
    assert done.returncode == 1
    assert patched.read_bytes() == dirty
    patching = subprocess.run(
        ["patch", "-p0", "--binary"], input=done.stdout, cwd=patched.parent, capture_output=True, check=False
    )
    assert patching.returncode == 0, patching.stdout
    assert patching.stdout == b"patching file 'a page.txt'\n"
    assert run("--write", "a page.txt", cwd=written.parent).returncode == 0
    assert patched.read_bytes() == left
    assert written.read_bytes() == left
    assert run("--check", "a page.txt", cwd=written.parent).returncode == 0
    again = run("--diff", "a page.txt", cwd=written.parent)
    assert (again.returncode, again.stdout) == (0, b"")


@pytest.mark.parametrize("name", ["plain.txt", "Brücke.txt", 'a "quoted"\tname.txt', "back\\slash.txt"])
def test_diffs_of_several_files_with_any_name(name: str, tmp_path: Path) -> None:
    for path in (tmp_path / name, tmp_path / "other.txt"):
        path.write_text(PAGE)
    done = run("--diff", tmp_path / name, "other.txt", cwd=tmp_path)
    assert done.returncode == 1
    subprocess.run(["patch", "-p0"], input=done.stdout, cwd=tmp_path, capture_output=True, check=True)
    assert (tmp_path / name).read_text() == (tmp_path / "other.txt").read_text() == CLEAN


def test_the_diff_shows_the_lines(page: Path) -> None:
    shown = run("--diff", "page.txt", cwd=page.parent).stdout.decode()
    assert shown.startswith("--- page.txt\n+++ page.txt\n@@ ")
    assert [line for line in shown.splitlines()[3:] if line[0] in "+-"] == [
        "-Skip to content", "-", f"-{NOISE}", "-",
    ]  # fmt: skip
    for roundabout in (".", "./page.txt"):
        assert run("--diff", roundabout, cwd=page.parent).stdout.decode() == shown


# --write


def test_write_says_what_it_did(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / name).write_text(PAGE)
    (tmp_path / "d").write_text(CLEAN)
    done = run("--write", *"abcd", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"newsclean: cleaned 3 files, 6 spans\n")
    assert [(tmp_path / name).read_text() for name in "abcd"] == [CLEAN] * 4
    done = run("--write", *"abcd", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, b"newsclean: nothing to clean in 4 files\n")


def test_write_can_exit_non_zero(page: Path) -> None:
    assert run("--write", "--exit-non-zero-on-fix", "page.txt", cwd=page.parent).returncode == 1
    assert run("--write", "--exit-non-zero-on-fix", "page.txt", cwd=page.parent).returncode == 0


def test_nothing_is_written_when_nothing_changes(page: Path) -> None:
    page.write_text(CLEAN)
    os.utime(page, (1, 1))
    before = page.stat()
    assert run("--write", "page.txt", cwd=page.parent).returncode == 0
    after = page.stat()
    assert (before.st_ino, before.st_mtime_ns) == (after.st_ino, after.st_mtime_ns)
    assert os.listdir(page.parent) == ["page.txt"]


def test_write_keeps_permissions_and_symbolic_links(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    target = tmp_path / "folder" / "page.txt"
    target.write_text(PAGE)
    target.chmod(0o640)
    link = tmp_path / "link.txt"
    link.symlink_to("folder/page.txt")
    assert run("--write", "link.txt", cwd=tmp_path).returncode == 0
    assert link.is_symlink()
    assert os.readlink(link) == "folder/page.txt"
    assert target.read_text() == CLEAN
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert os.listdir(target.parent) == ["page.txt"]


def test_what_cannot_be_written_is_said(page: Path) -> None:
    fifo = page.parent / "fifo"
    os.mkfifo(fifo)
    with subprocess.Popen(
        [*COMMAND, "--write", "fifo", "page.txt"], stderr=subprocess.PIPE, cwd=page.parent, env=ENV
    ) as process:
        fifo.write_text(PAGE)
        assert process.stderr is not None
        said = process.stderr.read().decode().splitlines()
    assert process.returncode == 2
    assert said[0].startswith("newsclean: fifo: cannot be written (")
    assert page.read_text() == CLEAN


def test_read_only_files_are_said(page: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = TextFile.read(str(page))
    monkeypatch.setattr(os, "access", lambda path, mode: mode != os.W_OK)  # root may write everything
    with pytest.raises(Unusable, match="may not be written; check its permissions"):
        file.replace(CLEAN)
    assert page.read_text() == PAGE


SLOW_WRITE = """
import sys, time
from newsclean import files
from newsclean.__main__ import main
plain = files.os.{call}
def slow(*args, **options):
    print("now", flush=True)
    time.sleep(60)
files.os.{call} = slow
sys.argv = ["newsclean", "--write", "page.txt"]
main()
"""


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize("kind", [signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
def test_a_kill_while_it_writes_loses_nothing(call: str, kind: signal.Signals, page: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SLOW_WRITE.format(call=call)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=page.parent, env=ENV,
    ) as process:  # fmt: skip
        assert process.stdout is not None
        assert process.stdout.readline() == b"now\n"
        process.send_signal(kind)
        process.wait(30)
    assert process.returncode in (-kind, 130)
    assert page.read_text() == PAGE
    if kind is signal.SIGINT:
        assert os.listdir(page.parent) == ["page.txt"]
    assert run("--write", "page.txt", cwd=page.parent).returncode == 0
    assert page.read_text() == CLEAN


CHANGE_MEANWHILE = """
import sys
from newsclean import findings
from newsclean.__main__ import main
plain = findings.check
def check(text, cleaner):
    open("page.txt", "a").write("More.")
    return plain(text, cleaner)
findings.check = check
sys.argv = ["newsclean", "--write", "page.txt"]
main()
"""


def test_a_file_that_another_program_changes_is_left_alone(page: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", CHANGE_MEANWHILE], capture_output=True, cwd=page.parent, env=ENV, check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith(b"newsclean: page.txt: was changed by another program meanwhile")
    assert page.read_text() == f"{PAGE}More."
    assert os.listdir(page.parent) == ["page.txt"]


def test_fixtures_are_clean_after_write(tmp_path: Path) -> None:
    names = [path.name for path in FIXTURES.glob("*.txt") if path.stem not in NO_ARTICLES]
    for name in names:
        shutil.copy(FIXTURES / name, tmp_path)
    assert run("--write", *names, cwd=tmp_path).returncode == 0
    done = run("--check", *names, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (0, b"")
    assert done.stderr.decode() == f"newsclean: no noise in {len(names)} files\n"


NO_ARTICLES = ("en-page-not-found", "en-section-front", "fr-erreur-404")
