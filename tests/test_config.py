"""Configuration: where it is found, what it may hold, what beats what; with real files."""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from newsclean import clean, replay
from newsclean.config import PER_FILE, SETTINGS
from tests.test_check import CLEAN, ENV, FIRST, NOISE, PAGE, SECOND, run

SKIP_LINK = "Skip to content"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with a page, and a page of the same in a folder below."""
    (tmp_path / "old").mkdir()
    for path in (tmp_path / "page.txt", tmp_path / "old" / "page.txt"):
        path.write_text(PAGE)
    return tmp_path


def texts(*args: str, cwd: Path) -> list[str]:
    """The article's text of each input."""
    done = run(*args, cwd=cwd)
    assert (done.returncode, done.stderr) == (0, b"")
    return [json.loads(line)["text"] for line in done.stdout.splitlines()]


def said(*args: str, cwd: Path) -> str:
    """What is said of a configuration that cannot be used: one line."""
    done = run(*args, cwd=cwd)
    assert (done.returncode, done.stdout) == (2, b"")
    [line] = done.stderr.decode().splitlines()
    return line.removeprefix("newsclean: ")


# Where it is found


@pytest.mark.parametrize(
    ("name", "table"),
    [
        ("newsclean.toml", ""),
        ("pyproject.toml", "[project]\nname = 'x'\n[tool.newsclean]\n"),
        ("pyproject.toml", "['tool'.newsclean]\n"),
        ("pyproject.toml", '[ "tool" . "newsclean" ]\n'),
        ("pyproject.toml", "['tool']\nnewsclean."),
        ("pyproject.toml", '"tool".newsclean.'),
    ],
)
@pytest.mark.parametrize("folder", ["", "old"])
def test_the_nearest_file_upwards_counts(name: str, table: str, folder: str, project: Path) -> None:
    (project / name).write_text(f"{table}skip = ['promos']\n")
    [text] = texts("page.txt", cwd=project / folder)
    assert NOISE in text
    [text] = texts("--isolated", "page.txt", cwd=project / folder)
    assert text == CLEAN.strip()


def test_a_table_in_one_line(project: Path) -> None:
    (project / "pyproject.toml").write_text("tool = {black = {}, newsclean = {skip = ['promos']}}\n")
    [text] = texts("page.txt", cwd=project)
    assert NOISE in text


def test_settings_under_the_prefix_and_beside_it_do_not_go_together(project: Path) -> None:
    (project / "newsclean.toml").write_text("favor = 'recall'\n[tool.newsclean]\nskip = ['promos']\n")
    assert said("page.txt", cwd=project).endswith(
        "newsclean.toml: favor stands beside [tool.newsclean]; leave out that prefix in this file"
    )


def test_a_nearer_file_hides_a_farther_one(project: Path) -> None:
    (project / "newsclean.toml").write_text("skip = ['promos']\n")
    (project / "old" / "pyproject.toml").write_text("[project]\nname = 'newsclean-corpus'\n")
    assert NOISE in texts("page.txt", cwd=project / "old")[0]
    (project / "old" / "pyproject.toml").write_text("[tool.newsclean]\nskip = ['skip_links', 'navigation']\n")
    assert NOISE not in texts("page.txt", cwd=project / "old")[0]
    (project / "pyproject.toml").write_text("[tool.newsclean]\nfavor = 'nonsense'\n")
    assert NOISE in texts("page.txt", cwd=project)[0], "newsclean.toml comes before pyproject.toml"


def test_a_file_may_be_named(project: Path) -> None:
    (project / "newsclean.toml").write_text("nonsense = 1\n")
    (project / "strict.toml").write_text("skip = ['promos']\n")
    assert NOISE in texts("--config", "strict.toml", "page.txt", cwd=project)[0]
    assert (
        said("--config", "no.toml", "page.txt", cwd=project)
        == "no.toml: cannot be read (No such file or directory)"
    )
    (project / "pyproject.toml").write_text("[project]\nname = 'x'\n")
    assert "pyproject.toml: there is no [tool.newsclean] in it" in said(
        "--config", "pyproject.toml", "page.txt", cwd=project
    )
    for args in (["--config", "strict.toml", "--isolated"], ["--isolated", "--config", "strict.toml"]):
        done = run(*args, "page.txt", cwd=project)
        assert done.returncode == 2
        assert b"do not go together" in b" ".join(done.stderr.replace(b"\xe2\x94\x82", b"").split())


def test_version_and_help_need_no_configuration(project: Path) -> None:
    (project / "newsclean.toml").write_text("nonsense = 1\n")
    for option in ("--version", "--help", "--list-stages"):
        assert run(option, cwd=project).returncode == 0


def test_without_a_file_nothing_is_loaded_to_read_it(project: Path) -> None:
    code = (
        "import sys; from newsclean.__main__ import main; sys.argv = ['newsclean', 'page.txt']\n"
        "try: main()\n"
        "finally: print('tomllib' in sys.modules, file=sys.stderr)"
    )
    for settings, loaded in (
        (None, b"False\n"),
        ("[project.scripts]\nnewsclean = 'x:y'\n", b"False\n"),
        ("[tool]\nnewsclean = {}\n", b"True\n"),
        ("[project]\n", b"False\n"),
        ("[tool.newsclean]\n", b"True\n"),
    ):
        if settings:
            (project / "pyproject.toml").write_text(settings)
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=project, env=ENV, capture_output=True, check=True
        )
        assert done.stderr == loaded


# What it may hold


VALUES: dict[str, Any] = {
    "favor": "recall", "skip": ["promos"], "only": ["promos", "share/share-bar"], "keep": ["never miss"], "date-base": "2019-12-07",
    "from": "text", "text-field": "body", "encoding": "windows-1252", "format": "text", "no-removed": True,
    "pretty": True, "output-format": "github",
}  # fmt: skip


@pytest.mark.parametrize("name", [name for name in SETTINGS if name != "rules"])
def test_each_setting_is_the_option_of_its_name(name: str, project: Path) -> None:
    (project / "page.txt").write_bytes(PAGE.replace("council", "café “é”").encode("cp1252"))
    value = VALUES[name]
    (project / "newsclean.toml").write_text(f"{name} = {json.dumps(value)}\n")
    args = [f"--{name}", *([] if value is True else [",".join(value) if isinstance(value, list) else value])]
    mode = ["--check"] if name == "output-format" else []
    by_option = run("--isolated", *mode, *args, "page.txt", cwd=project)
    by_setting = run(*mode, "page.txt", cwd=project)
    assert by_setting.returncode == by_option.returncode
    assert by_setting.stdout == by_option.stdout
    assert by_setting.stdout != run("--isolated", *mode, "page.txt", cwd=project).stdout or name in (
        "favor", "date-base", "from", "text-field",
    )  # fmt: skip


def test_settings_that_show_on_other_inputs(project: Path) -> None:
    (project / "in.jsonl").write_text(json.dumps({"body": PAGE}) + "\n")
    (project / "newsclean.toml").write_text("text-field = 'body'\n")
    assert texts("in.jsonl", cwd=project) == [CLEAN.strip()]
    (project / "newsclean.toml").write_text("from = 'text'\n")
    assert run("in.jsonl", cwd=project).stdout.count(b"body") > 0


def test_the_day_that_relative_dates_count_from(project: Path) -> None:
    (project / "page.txt").write_text(f"Harbour bridge closes for two years\n\n3 hours ago\n\n{CLEAN}")
    for written in ("'2019-12-07'", "2019-12-07"):
        (project / "newsclean.toml").write_text(f"[per-file.'*']\ndate-base = {written}\n")
        assert json.loads(run("page.txt", cwd=project).stdout)["date"] == "2019-12-07"


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ("favour = 'recall'", "favour: there is no such setting; did you mean favor?"),
        ("text_field = 'body'", "text_field: there is no such setting; did you mean text-field?"),
        ("xyz = 1", "xyz: there is no such setting; the settings here are favor, rules, skip, "),
        ("favor = 1", "favor: must be a string"),
        ("favor = 'speed'", "favor: 'speed' is not one of 'balanced', 'precision', 'recall'."),
        ("favor = 'balance'", "favor: 'balance' is not one of 'balanced', 'precision', 'recall'; did you mean balanced?"),
        ("skip = 'promos'", "skip: must be a list of strings"),
        ("skip = [1]", "skip: must be a list of strings"),
        ("skip = ['promo']", "skip: no stage or rule is called 'promo'; did you mean promos?"),
        ("only = ['promos/news']", "only: no rule is called 'promos/news'; "),
        ("keep = ['']", "keep: a phrase to keep is blank"),
        ("no-removed = 'yes'", "no-removed: must be true or false"),
        ("encoding = 'utf-99'", "encoding: 'utf-99' is no known encoding"),
        ("per-file = 1", "per-file is no table of globs"),
        ("per-file.'*.txt' = 1", "per-file.\"*.txt\" is no table of settings"),
        ("per-file.'*.txt'.skipp = []", 'per-file."*.txt".skipp: there is no such setting; did you mean skip?'),
        ("per-file.'*.txt'.format = 'text'", 'per-file."*.txt".format: there is no such setting; '),
        ("per-file.'*.txt'.favor = []", 'per-file."*.txt".favor: must be a string'),
        ("favor 1", "is no valid TOML (Expected '=' after a key in a key/value pair (at line 1, column 7))"),
    ],
)  # fmt: skip
def test_what_cannot_be_used_is_an_error_that_names_file_and_key(
    settings: str, message: str, project: Path
) -> None:
    (project / "newsclean.toml").write_text(settings)
    assert (
        said("page.txt", cwd=project / "old")
        .replace("../page.txt", "")
        .startswith(f"{project / 'newsclean.toml'}: {message}")
    )


def test_errors_in_a_project_file_name_the_table(project: Path) -> None:
    (project / "pyproject.toml").write_text("[tool.newsclean]\nfavour = 'recall'\n")
    assert said("page.txt", cwd=project).startswith(
        f"{project / 'pyproject.toml'}: tool.newsclean.favour: there"
    )
    (project / "pyproject.toml").write_text("[tool]\nnewsclean = 3\n")
    assert said("page.txt", cwd=project).endswith("tool.newsclean is no table of settings")
    (project / "pyproject.toml").write_bytes(b"[tool.newsclean]\n# \xff\n")
    assert said("page.txt", cwd=project).endswith("is not UTF-8")


# What beats what


def test_the_command_line_beats_the_configuration(project: Path) -> None:
    (project / "newsclean.toml").write_text(
        "format = 'text'\nskip = ['promos']\n[per-file.'*.txt']\nskip = ['share']\n"
    )
    done = run("--format", "json", "--skip", "skip_links,navigation,body,headline", "page.txt", cwd=project)
    [article] = [json.loads(line) for line in done.stdout.splitlines()]
    assert article["text"].startswith(SKIP_LINK)
    assert NOISE not in article["text"]


@pytest.mark.parametrize(
    ("args", "begins"),
    [
        (["-o", "out.json"], "{"),
        (["-o", "out.md"], "---\n"),
        (["-o", "out.log", "--format", "json"], "{"),
        (["-o", "out.csv.gz"], "source,"),
        (["-o", "out.log"], FIRST),  # a suffix that names no format
        (["-o", "out"], FIRST),
        ([], FIRST),
    ],
)
def test_the_suffix_of_the_output_beats_the_configured_format(
    args: list[str], begins: str, project: Path
) -> None:
    (project / "newsclean.toml").write_text("format = 'text'\n")
    done = run("page.txt", *args, cwd=project)
    assert (done.returncode, done.stderr) == (0, b"")
    [made] = [path.read_bytes() for path in project.glob("out*")] or [done.stdout]
    if args[1:2] == ["out.csv.gz"]:
        made = gzip.decompress(made)
    assert made.decode("utf-8-sig").startswith(begins)


def test_a_folder_for_the_output_has_the_configured_format(project: Path) -> None:
    (project / "newsclean.toml").write_text("format = 'markdown'\n")
    assert run("old", "-o", "clean/", cwd=project).returncode == 0
    assert [path.name for path in (project / "clean").iterdir()] == ["page.md"]


def test_what_is_skipped_by_configuration_cannot_run_alone(project: Path) -> None:
    (project / "newsclean.toml").write_text("skip = ['promos']\n")
    done = run("--only", "promos", "page.txt", cwd=project, env={"COLUMNS": "200"})
    assert (done.returncode, done.stdout) == (2, b"")
    assert "--only promos and the configured skip promos leave nothing of it" in done.stderr.decode()
    assert texts("--only", "promos", "--skip", "ads", "page.txt", cwd=project) == texts(
        "--isolated", "--only", "promos", "page.txt", cwd=project
    )


def test_settings_of_the_configuration_do_not_clash_with_check(project: Path) -> None:
    (project / "newsclean.toml").write_text("format = 'text'\npretty = true\nno-removed = true\n")
    assert run("--check", "page.txt", cwd=project).returncode == 1


def test_settings_for_single_files(project: Path) -> None:
    (project / "newsclean.toml").write_text(
        "skip = ['ads']\n[per-file.'old/*']\nskip = ['promos']\n[per-file.'p*.txt']\nkeep = ['SKIP to']\n"
    )
    here, below = texts("page.txt", "old/page.txt", cwd=project)
    assert here == f"{SKIP_LINK}\n\n{CLEAN}".strip()
    assert below == PAGE.strip()
    assert texts("page.txt", cwd=project / "old") == [PAGE.strip()]
    assert texts(str(project / "old" / "page.txt"), cwd=project / "old") == [PAGE.strip()]


@pytest.mark.parametrize(
    ("pattern", "matches"),
    [
        ("old/page.txt", True), ("**/page.txt", True), ("page.txt", True), ("*.txt", True), ("old/*", True),
        ("o*", False), ("other/*.txt", False), ("old", False), ("PAGE.txt", False),
    ],
)  # fmt: skip
def test_globs(pattern: str, matches: bool, project: Path) -> None:
    (project / "newsclean.toml").write_text(f"[per-file.'{pattern}']\nskip = ['promos']\n")
    assert (NOISE in texts("old/page.txt", cwd=project)[0]) is matches


def test_settings_for_single_files_hold_for_check_and_write(project: Path) -> None:
    (project / "newsclean.toml").write_text("[per-file.'old/*']\nskip = ['promos']\nkeep = ['Skip to']\n")
    done = run("--check", "page.txt", "old/page.txt", cwd=project)
    assert done.returncode == 1
    assert [line.split(":")[0] for line in done.stdout.decode().splitlines()] == ["page.txt"] * 2
    assert run("--write", "page.txt", "old/page.txt", cwd=project).returncode == 0
    assert (project / "page.txt").read_text() == CLEAN
    assert (project / "old" / "page.txt").read_text() == PAGE


def test_what_holds_for_single_files_is_a_part_of_the_settings() -> None:
    assert set(PER_FILE) <= set(SETTINGS)
    assert set(VALUES) == set(SETTINGS) - {"rules"}, "for rules see below"


# Phrases to keep


def test_phrases_to_keep() -> None:
    assert clean(PAGE, keep=["  never MISS  a"]).text == f"{FIRST}\n\n{NOISE}\n\n{SECOND}"
    assert clean(PAGE, keep="skip to").text == f"{SKIP_LINK}\n\n{CLEAN}".strip()
    assert clean(PAGE, keep=["nowhere on the page"]).text == CLEAN.strip()


def test_nothing_is_cut_of_a_line_with_a_phrase_to_keep() -> None:
    line = f"{FIRST} {SECOND} Nobody has said why it took so long.Image: Jane Doe/Example Press"
    assert clean(f"{line}\n\n{SECOND}").text.split("\n\n")[0].endswith("so long.")
    assert clean(f"{line}\n\n{SECOND}", keep=["took so long"]).text.split("\n\n")[0] == line
    torn = f"T\n{FIRST[1:]}\n\n{SECOND}"
    assert clean(torn, keep=["he council"]).text.startswith("T\n\nhe council")


def test_blank_phrases_to_keep_are_errors(project: Path) -> None:
    with pytest.raises(ValueError, match="blank"):
        clean(PAGE, keep=["never miss", " "])
    assert b"a phrase to keep is blank" in run("--keep", "", "page.txt", cwd=project).stderr


@pytest.mark.parametrize("keep", ["never miss", "Skip to", "the", "council"])
def test_the_laws_hold_with_phrases_to_keep(keep: str) -> None:
    article = clean(PAGE, keep=[keep])
    assert replay(PAGE, article.removed) == article.text
    assert clean(article.text, keep=[keep]).text == article.text
    assert all(keep.casefold() not in PAGE[step.start : step.end].casefold() for step in article.removed)


LOTTERY = """
[[rules]]
name = "lottery"
why = "The publisher's lottery."
phrases = ["Play the Harbour Lottery"]
removes = ["Play the Harbour Lottery"]
keeps = ["The lottery was closed by the police in 1931, and nobody has missed it since."]
"""


def test_packs_of_rules_stand_beside_the_configuration(project: Path) -> None:
    page = project / "old" / "page.txt"
    page.write_text(f"{FIRST}\n\nPlay the Harbour Lottery\n\n{SECOND}\n")
    (project / "site.toml").write_text(LOTTERY)
    (project / "newsclean.toml").write_text("rules = ['site.toml']\n")
    done = run("--check", "page.txt", cwd=project / "old")
    assert done.returncode == 1
    [line] = done.stdout.decode().splitlines()
    assert line.startswith("page.txt:3:1: ")
    rule = line.split(" ")[1].rstrip(":")
    assert "lottery" in rule
    [cut] = json.loads(run("page.txt", cwd=project / "old").stdout)["removed"]
    assert f"{cut['stage']}/{cut['rule']}" == rule
    (project / "newsclean.toml").write_text(f"skip = ['{rule}']\nrules = ['site.toml']\n")
    assert run("--check", "page.txt", cwd=project / "old").returncode == 0
    (project / "newsclean.toml").write_text("rules = ['no.toml']\n")
    assert "no.toml" in said("page.txt", cwd=project / "old")
    done = run("--rules", "../site.toml", "--check", "page.txt", cwd=project / "old")
    assert done.returncode == 1


@pytest.fixture
def site(project: Path) -> Path:
    """A page with a line that only the pack beside its configuration knows."""
    (project / "page.txt").write_text(f"{FIRST}\n\nPlay the Harbour Lottery\n\n{SECOND}\n")
    (project / "site.toml").write_text(LOTTERY)
    (project / "newsclean.toml").write_text("rules = ['site.toml']\n")
    assert run("--isolated", "--check", "page.txt", cwd=project).returncode == 0, "nothing else knows it"
    return project


def test_check_tells_why_a_rule_of_a_pack_is_there(site: Path) -> None:
    done = run("--check", "page.txt", cwd=site)
    assert (done.returncode, done.stdout) == (1, b"page.txt:3:1: site/lottery: Play the Harbour Lottery\n")
    done = run("--check", "--output-format", "json", "page.txt", cwd=site)
    assert done.returncode == 1
    [found] = json.loads(done.stdout)
    assert (found["code"], found["message"]) == ("site/lottery", "The publisher's lottery.")


def test_diff_shows_what_a_pack_takes_out(site: Path) -> None:
    done = run("--diff", "page.txt", cwd=site)
    assert done.returncode == 1
    changed = [line for line in done.stdout.decode().splitlines()[3:] if line[0] in "+-"]
    assert changed == ["-Play the Harbour Lottery", "-"]


def test_write_takes_out_what_a_pack_knows(site: Path) -> None:
    done = run("--write", "page.txt", cwd=site)
    assert (done.returncode, done.stderr) == (0, b"newsclean: cleaned 1 file, 1 span\n")
    assert (site / "page.txt").read_text() == CLEAN
    assert run("--check", "page.txt", cwd=site).returncode == 0


SLOW = """
[[rules]]
name = "slow"
why = "A pattern that takes too long."
pattern = "(a|aa)+[bc]"
removes = ["aab"]
keeps = ["a"]
"""


def test_a_check_without_a_slow_rule_does_not_pass(site: Path) -> None:
    for name in ("page.txt", "other.txt"):
        (site / name).write_text(f"{CLEAN}\n{'a' * 60}\n")
    (site / "site.toml").write_text(SLOW)
    done = run("--check", "page.txt", "other.txt", "old/page.txt", cwd=site)
    assert (done.returncode, done.stdout.count(b"\n")) == (2, 2)
    first, second = done.stderr.decode().splitlines()
    assert first.endswith("site.toml: rule 'site/slow' was left out: its pattern took too long on this page")
    assert second == "newsclean: 2 noise spans in 1 of 3 files"


@pytest.mark.parametrize("args", [(), ("--check",), ("--workers", "2")])
def test_a_table_for_files_that_are_not_there_is_said_when_asked(
    args: tuple[str, ...], project: Path
) -> None:
    (project / "newsclean.toml").write_text(
        '[per-file."old/*.txt"]\nskip = ["ads"]\n[per-file."new/*.txt"]\nskip = ["ads"]\n'
    )
    message = f'newsclean: {project}/newsclean.toml: per-file."new/*.txt" matches none of the inputs'
    done = run("-v", *args, "page.txt", "old", cwd=project)
    assert done.stderr.decode().splitlines().count(message) == 1
    assert "old/*.txt" not in done.stderr.decode()
    assert "matches none" not in run(*args, "page.txt", "old", cwd=project).stderr.decode()


def test_the_rule_book_shows_the_configured_packs(project: Path) -> None:
    (project / "my.toml").write_text(PACK)
    (project / "newsclean.toml").write_text("rules = ['my.toml']\nskip = ['site/lottery']\n")
    for command in (
        ("list",),
        ("list", "--json"),
        ("show", "site/lottery"),
        ("show", "site/lottery", "--json"),
    ):
        done = run("rules", *command, cwd=project / "old")
        assert (done.returncode, done.stderr) == (0, b"")
        assert b"The lottery box." in done.stdout
        done = run("rules", *command, "--config", "newsclean.toml", cwd=project)
        assert b"The lottery box." in done.stdout
        done = run("rules", *command, "--isolated", cwd=project)
        assert b"The lottery box." not in done.stdout
        assert done.returncode == (2 if "show" in command else 0)
    done = run("rules", "list", "--isolated", "--config", "newsclean.toml", cwd=project)
    assert done.returncode == 2
    (project / "newsclean.toml").write_text("ruls = ['my.toml']\n")
    assert said("rules", "list", cwd=project) == (
        f"{project}/newsclean.toml: ruls: there is no such setting; did you mean rules?"
    )


PACK = """
[[rules]]
name = "lottery"
why = "The lottery box."
phrases = ["play the harbour lottery"]
removes = ["Play the harbour lottery!"]
keeps = ["They play the harbour lottery each week."]
"""


@pytest.mark.parametrize("value", ["[" * 5000, "1" * 5000])
def test_a_configuration_that_is_too_much_is_told(value: str, tmp_path: Path) -> None:
    (tmp_path / "newsclean.toml").write_text(f"favor = {value}\n")
    (tmp_path / "page.txt").write_text("A page.\n")
    done = run("page.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert "is no valid TOML" in done.stderr.decode()
