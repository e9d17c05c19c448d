"""The hooks for pre-commit, as pre-commit installs and runs them, with the configuration that README.md shows.

pre-commit installs newsclean into an environment of its own, for which it needs the package index.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bench import readme
from tests.test_check import CLEAN, PAGE

pytestmark = pytest.mark.network

IDENTITY = {
    f"GIT_{who}_{what}": value
    for who in ("AUTHOR", "COMMITTER")
    for what, value in (("NAME", "Jane Doe"), ("EMAIL", "jane@example.org"))
}
ENV = {
    name: value
    for name, value in os.environ.items()
    if not name.startswith(("GIT_", "PRE_COMMIT")) and name not in ("PYTHONPATH", "SKIP", "COLUMNS")
}
"""Nothing of a hook that the tests themselves may run in."""


def git(*args: str, cwd: Path) -> str:
    """What git prints."""
    own = {**IDENTITY, "GIT_CONFIG_GLOBAL": os.devnull} if cwd != readme.ROOT else {}
    done = subprocess.run(
        ["git", *args], cwd=cwd, env={**ENV, **own}, capture_output=True, check=True, timeout=60
    )
    return done.stdout.decode()


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository of one commit: the files of this checkout as they stand, committed or not."""
    folder = tmp_path_factory.mktemp("checkout")
    for name in git("ls-files", "-z", "-c", "-o", "--exclude-standard", cwd=readme.ROOT).split("\0"):
        if name and (readme.ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(readme.ROOT / name, folder / name)
    git("init", "--quiet", cwd=folder)
    git("add", ".", cwd=folder)
    git("commit", "--quiet", "--message", "As it stands", cwd=folder)
    return folder


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where pre-commit keeps what it installed."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A repository with a page in the folder of the corpus, and one beside it."""
    for folder in ("corpus", "other"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "page.txt").write_text(PAGE)
    git("init", "--quiet", cwd=tmp_path)
    git("add", ".", cwd=tmp_path)
    return tmp_path


def pre_commit(*args: str | Path, cwd: Path, home: Path) -> tuple[int, str]:
    """The exit code of pre-commit, and what it prints."""
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", *map(str, args)],
        cwd=cwd, env={**ENV, "PRE_COMMIT_HOME": str(home)}, timeout=240, check=False,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    return done.returncode, done.stdout.decode()


def configure(project: Path, checkout: Path, hook: str) -> None:
    """Write the configuration of the README, with this checkout as the address, and this hook."""
    shown = readme.part(readme.README.read_text(encoding="utf-8"), "hook: tried by the tests")[0]
    settings = shown.removeprefix("```yaml\n").removesuffix("```")
    for key, value in (
        ("repo", checkout),
        ("rev", git("rev-parse", "HEAD", cwd=checkout).strip()),
        ("id", hook),
    ):
        settings, found = re.subn(rf"(?m)(?<= {key}: )\S+", str(value), settings)
        assert found == 1
    (project / ".pre-commit-config.yaml").write_text(settings)
    git("add", ".", cwd=project)


def test_a_checkout_can_be_tried(checkout: Path, home: Path, project: Path) -> None:
    code, said = pre_commit("try-repo", checkout, "newsclean-check", "--all-files", cwd=project, home=home)
    assert code == 1, said
    assert re.search(r"(?m)^newsclean \(check\)\.+Failed\n- hook id: newsclean-check\n- exit code: 1\n", said)
    for folder in ("corpus", "other"):
        assert f"\n{folder}/page.txt:1:1: skip_links/skip-link: Skip to content\n" in said
        assert (project / folder / "page.txt").read_text() == PAGE


def test_the_checking_hook_fails_on_noise_and_passes_without(
    checkout: Path, home: Path, project: Path
) -> None:
    configure(project, checkout, "newsclean-check")
    page = project / "corpus" / "page.txt"
    code, said = pre_commit("run", "--all-files", cwd=project, home=home)
    assert code == 1, said
    assert re.search(r"(?m)^newsclean \(check\)\.+Failed\n- hook id: newsclean-check\n- exit code: 1\n", said)
    assert "\ncorpus/page.txt:5:1: promos/newsletter: " in said
    assert "other/page.txt" not in said
    assert page.read_text() == PAGE
    page.write_text(CLEAN)
    code, said = pre_commit("run", "--all-files", cwd=project, home=home)
    assert code == 0, said
    assert re.search(r"(?m)^newsclean \(check\)\.+Passed\n", said)


def test_the_writing_hook_fails_when_it_has_cleaned_and_passes_then(
    checkout: Path, home: Path, project: Path
) -> None:
    configure(project, checkout, "newsclean")
    code, said = pre_commit("run", "--all-files", cwd=project, home=home)
    assert code == 1, said
    assert re.search(r"(?m)^newsclean \(write\)\.+Failed\n", said)
    assert "\n- files were modified by this hook\n" in said
    assert "\nnewsclean: cleaned 1 file, 2 spans\n" in said
    assert (project / "corpus" / "page.txt").read_text() == CLEAN
    assert (project / "other" / "page.txt").read_text() == PAGE
    git("add", ".", cwd=project)
    code, said = pre_commit("run", "--all-files", cwd=project, home=home)
    assert code == 0, said
    assert re.search(r"(?m)^newsclean \(write\)\.+Passed\n", said)
