"""The short way of the commonest calls: it must do just what the whole command does."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.commands import ENV, PAGE, page

LONG_WAY = "from newsclean import __main__, shortcut\nshortcut.run = lambda arguments: None\n__main__.main()"
WHICH_WAY = (
    "import sys; from newsclean.__main__ import main\n"
    "try: main()\n"
    "finally: print('typer' in sys.modules, file=sys.stderr)"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(PAGE)
    (tmp_path / "b.txt").write_text(page(2))
    (tmp_path / "c.jsonl").write_text('{"text": "Skip to content", "n": 1}\n{"n": 2}\n')
    (tmp_path / "html.txt").write_text("<!doctype html><html><body><p>Skip to content</p></body></html>")
    (tmp_path / "binary").write_bytes(b"\0\1\2\3" * 200)
    return tmp_path


def called(code: str, folder: Path, *args: str) -> tuple[int, bytes, bytes]:
    done = subprocess.run(
        [sys.executable, "-c", code, *args],
        input=PAGE.encode(),
        capture_output=True,
        cwd=folder,
        env=ENV,
        timeout=120,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


SHORT = [
    "",
    "-",
    "a.txt",
    "a.txt b.txt",
    "a.txt - b.txt",
    "c.jsonl",
    ".",
    "*.txt",
    "nope.txt a.txt",
    "html.txt",
    "binary a.txt",
    "--pretty a.txt",
    "a.txt --pretty --no-pretty",
    "--no-removed a.txt b.txt",
    "-f text a.txt b.txt",
    "--format jsonl a.txt",
    "-f markdown a.txt",
    "-f csv a.txt b.txt c.jsonl",
    "-f schema --pretty a.txt",
    "-f ninjs a.txt -f json",
    "--favor precision a.txt",
    "-q --favor recall --no-removed -",
]
LONG = [
    "- -",
    "-f parquet a.txt",
    "-f",
    "--format=text a.txt",
    "--favor bold a.txt",
    "-- a.txt",
    "--explain a.txt",
    "--nope",
    "-qf text a.txt",
    "--version",
]


@pytest.mark.parametrize("line", SHORT)
def test_the_short_way_does_what_the_long_one_does(folder: Path, line: str) -> None:
    code, out, err = called(WHICH_WAY, folder, *line.split())
    assert err.endswith(b"False\n"), "it went the long way"
    assert (code, out, err.removesuffix(b"False\n")) == called(LONG_WAY, folder, *line.split())


@pytest.mark.parametrize("line", LONG)
def test_what_is_not_for_the_short_way_goes_the_long_one(folder: Path, line: str) -> None:
    code, out, err = called(WHICH_WAY, folder, *line.split())
    assert err.endswith(b"True\n")
    assert (code, out, err.removesuffix(b"True\n")) == called(LONG_WAY, folder, *line.split())


@pytest.mark.parametrize(
    ("name", "content", "short"),
    [
        ("newsclean.toml", "skip = ['skip_links']\n", False),
        ("newsclean.toml", "no toml", False),
        ("pyproject.toml", "[tool.newsclean]\nskip = ['skip_links']\n", False),
        ("pyproject.toml", "['tool' . \"newsclean\"]\nskip = ['skip_links']\n", False),
        ("pyproject.toml", '["tool"]\nnewsclean.skip = ["skip_links"]\n', False),
        ("pyproject.toml", "tool = {a = {}, newsclean = {skip = ['skip_links']}}\n", False),
        ("pyproject.toml", "[project]\nname = 'a'\n[tool.ruff]\nline-length = 99\n", True),
    ],
)
def test_a_configuration_is_read_the_long_way(folder: Path, name: str, content: str, short: bool) -> None:
    (folder / name).write_text(content)
    below = folder / "below"
    below.mkdir()
    code, out, err = called(WHICH_WAY, below, "../a.txt")
    way = f"{not short}\n".encode()
    assert err.endswith(way)
    assert (code, out, err.removesuffix(way)) == called(LONG_WAY, below, "../a.txt")
