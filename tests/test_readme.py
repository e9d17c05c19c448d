"""What README.md shows is what the program does."""

from __future__ import annotations

import gzip
import html
import json
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from bench import readme, rules
from newsclean import clean, replay
from newsclean.check import check
from newsclean.config import PER_FILE, SETTINGS
from newsclean.stages import RULES
from tests.commands import wet

TEXT = readme.README.read_text(encoding="utf-8")


@pytest.mark.parametrize("mark", readme.PARTS)
def test_made_parts_are_up_to_date(mark: str) -> None:
    shown = readme.part(TEXT, mark)[0]
    assert shown.strip() == readme.PARTS[mark]().strip(), "run `python -m bench readme`"


def test_the_page_of_rules_is_up_to_date() -> None:
    assert rules.PATH.read_text(encoding="utf-8") == rules.book(), "run `python -m bench readme`"


def test_the_page_of_rules_has_each_rule_with_both_examples() -> None:
    page = rules.PATH.read_text(encoding="utf-8")
    for name, rule in RULES.items():
        entry = page.partition(f"\n### {name}\n")[2].partition("\n##")[0]
        assert rule.why in entry
        for examples in (rule.removes, rule.keeps):
            assert any(f"```text\n{example.strip(chr(10))}\n```" in entry for example in examples)


def test_the_example_is_a_real_article() -> None:
    shown = json.loads(readme.part(TEXT, "example: output")[0].removeprefix("```json").removesuffix("```"))
    assert shown["title"] == "Harbour bridge reopens after eleven years"
    assert "newsletter of excuses" in shown["text"]
    assert "Sign up" not in shown["text"]


COMMANDS = [
    line.split("  #")[0].strip()
    for mark in ("commands: run by the tests", "commands: also run by the tests")
    for line in readme.part(TEXT, mark)[0].split("\n")[1:-1]
]


@pytest.mark.parametrize("command", COMMANDS)
def test_shown_commands_run(command: str, tmp_path: Path) -> None:
    page = readme.EXAMPLE.read_text(encoding="utf-8")
    for name in ("in.txt", "a.txt", "b.txt"):
        (tmp_path / name).write_text(page, encoding="utf-8")
    (tmp_path / "pages.jsonl").write_text(json.dumps({"body": page, "id": 1}) + "\n", encoding="utf-8")
    shutil.copy(readme.PACK, tmp_path / "my-site.toml")
    shell = command.replace("newsclean ", f"{shlex.quote(sys.executable)} -m newsclean ", 1)
    if command.endswith("newsclean"):
        shell = f"{command.removesuffix('newsclean')}{shlex.quote(sys.executable)} -m newsclean"
    shell = re.sub(r"\| newsclean$", f"| {shlex.quote(sys.executable)} -m newsclean", shell)
    done = subprocess.run(
        shell, shell=True, cwd=tmp_path, capture_output=True, stdin=subprocess.DEVNULL, env=_environment()
    )
    assert done.returncode == 0, done.stderr.decode()
    assert not done.stderr
    out = done.stdout or next(tmp_path.glob("*.json"), None) or (tmp_path / "out.jsonl")
    assert out, "something came out"


BATCHES = [
    line.split("  #")[0].strip()
    for line in readme.part(TEXT, "batches: run by the tests")[0].split("\n")[1:-1]
]
SCRIPTS = {
    "newsclean": f'exec {shlex.quote(sys.executable)} -m newsclean "$@"',
    # Trafilatura itself, on a page that needs no network; and pbpaste is on another system.
    "trafilatura": f"exec {shlex.quote(str(Path(sys.executable).with_name('trafilatura')))} < in.html",
    "pbpaste": "cat in.txt",
}


@pytest.mark.parametrize("command", BATCHES)
def test_shown_batches_run(command: str, tmp_path: Path) -> None:
    page = readme.EXAMPLE.read_text(encoding="utf-8")
    (tmp_path / "crawl/sub").mkdir(parents=True)
    for name in ("in.txt", "crawl/a.txt", "crawl/sub/b.txt"):
        (tmp_path / name).write_text(page, encoding="utf-8")
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in page.splitlines() if line)
    (tmp_path / "in.html").write_text(
        f"<html><body><article>{paragraphs}</article></body></html>", encoding="utf-8"
    )
    (tmp_path / "CC-MAIN-20240101.warc.wet.gz").write_bytes(wet(page))
    (tmp_path / "bin").mkdir()
    for name, script in SCRIPTS.items():
        (tmp_path / "bin" / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / "bin" / name).chmod(0o755)
    environment = {**_environment(), "PATH": f"{tmp_path}/bin:{_environment()['PATH']}"}
    done = subprocess.run(
        command, shell=True, cwd=tmp_path, capture_output=True, stdin=subprocess.DEVNULL, env=environment
    )
    assert done.returncode == 0, done.stderr.decode()
    assert (
        "The bridge over the old harbour reopened" in done.stdout.decode()
        or " -o " in command
        or ">" in command
    )
    assert bool(done.stderr) == ("--stats " in command)
    made = [*tmp_path.glob("articles.*"), *tmp_path.glob("clean/**/*.json")]
    assert len(made) == (2 if " clean/" in command else 0 if done.stdout else 1)
    shown = done.stdout + b"".join(
        path.read_bytes() if path.suffix != ".gz" else gzip.decompress(path.read_bytes()) for path in made
    )
    assert b"PAR1" in shown or b"newsletter of excuses" in shown


CHECKS = [
    line.split("  #")[0].split(" # ")[0].strip()
    for line in readme.part(TEXT, "checks: run by the tests")[0].split("\n")[1:-1]
]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """The example in a folder, with the command on the PATH beside it."""
    for folder in ("bin", "corpus/archive"):
        (tmp_path / folder).mkdir(parents=True)
    shutil.copy(readme.EXAMPLE, tmp_path / "corpus/page.txt")
    (tmp_path / "bin/newsclean").write_text(f"#!/bin/sh\n{SCRIPTS['newsclean']}\n")
    (tmp_path / "bin/newsclean").chmod(0o755)
    return tmp_path


def _in_shell(command: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    environment = {**_environment(), "PATH": f"{folder}/bin:{_environment()['PATH']}"}
    return subprocess.run(
        command, shell=True, cwd=folder, capture_output=True, stdin=subprocess.DEVNULL, env=environment
    )


@pytest.mark.parametrize("command", CHECKS)
def test_shown_checks_run(command: str, corpus: Path) -> None:
    page = corpus / "corpus/page.txt"
    text = page.read_text(encoding="utf-8")
    changes = "--write" in command or "patch" in command
    done = _in_shell(command, corpus)
    assert done.returncode == (0 if changes else 1), done.stderr.decode()
    assert b"page.txt" in done.stdout or "--write" in command
    left = page.read_text(encoding="utf-8")
    assert left == (
        check(text, lambda text, without: clean(text, skip=without)).without_noise if changes else text
    )
    assert ("Sign up for our newsletter" in left) is not changes
    assert _in_shell("newsclean --check corpus/", corpus).returncode == (0 if changes else 1)


@pytest.mark.parametrize(
    ("mark", "file"),
    [
        ("settings: tried by the tests", "pyproject.toml"),
        ("settings: tried by the tests", "newsclean.toml"),
        ("settings of its own file: tried by the tests", "newsclean.toml"),
    ],
)
def test_the_shown_settings_hold(mark: str, file: str, corpus: Path) -> None:
    shown = readme.part(TEXT, mark)[0]
    (corpus / file).write_text(shown.removeprefix("```toml\n").removesuffix("```"))
    (corpus / "archive").mkdir()
    text = readme.EXAMPLE.read_text(encoding="utf-8")
    noise = next(line for line in text.splitlines() if line.startswith("Sign up for our newsletter"))
    for name in ("corpus/page.txt", "archive/page.txt"):
        (corpus / name).write_text(text, encoding="utf-8")
    (corpus / "corpus/kept.txt").write_text(
        text.replace(noise, "Sign up for our newsletter, she said"), encoding="utf-8"
    )
    rules = ("promos/newsletter", "skip_links/skip-link")

    def found(name: str, *options: str) -> list[bool]:
        done = _in_shell(f"newsclean --check {' '.join(options)} {name}", corpus)
        return [rule in done.stdout.decode() for rule in rules]

    names = ("corpus/page.txt", "corpus/kept.txt", "archive/page.txt")
    assert [found(name, "--isolated") for name in names] == [[True, True]] * 3
    assert {name: found(name) for name in names} == {
        "corpus/page.txt": [True, True],
        "corpus/kept.txt": [False, True],
        "archive/page.txt": [False, True],
    }


def test_all_settings_are_listed() -> None:
    listed = TEXT.split("The settings: ")[1].split("With `-v`")[0]
    general, single = (re.findall(r"`([^`]+)`", part) for part in listed.split("for single files:"))
    assert (tuple(general), tuple(single)) == (SETTINGS, PER_FILE)


def _environment() -> dict[str, str]:
    import os

    return {**os.environ, "PYTHONPATH": str(readme.ROOT)}


EXAMPLES = re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL)


def test_the_library_example_runs() -> None:
    text = readme.EXAMPLE.read_text(encoding="utf-8")
    exec(EXAMPLES[0], {"text": text, "clean": clean, "replay": replay, "print": lambda *parts: None})


def test_the_notebook_example_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pandas as pd

    monkeypatch.chdir(tmp_path)
    text = readme.EXAMPLE.read_text(encoding="utf-8")
    pd.DataFrame({"text": [text, text.replace("Jane Doe", "John Roe")]}).to_csv("pages.csv", index=False)
    made: dict[str, Any] = {}
    exec(next(example for example in EXAMPLES if "pandas" in example), made)
    assert made["fields"].authors.tolist() == [["Jane Doe"], ["John Roe"]]
    assert len(made["cuts"]) == sum(len(article.removed) for article in made["articles"])
    assert made["cuts"].groupby(["stage", "rule"]).size()["promos", "newsletter"] == 2
    assert "Jane Doe" in made["articles"][0]._repr_html_()
