"""Files that are written whole or not at all."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from newsclean.files import written_whole


def test_a_new_file(tmp_path: Path) -> None:
    with written_whole(tmp_path / "new.html") as stream:
        stream.write("über\r\n")
        assert not (tmp_path / "new.html").exists()
    assert (tmp_path / "new.html").read_bytes() == "über\r\n".encode()
    assert [path.name for path in tmp_path.iterdir()] == ["new.html"]


@pytest.mark.parametrize("stop", [ValueError, KeyboardInterrupt, SystemExit])
def test_a_failure_changes_nothing(tmp_path: Path, stop: type[BaseException]) -> None:
    (tmp_path / "old.html").write_text("old")
    with pytest.raises(stop):
        _fail(tmp_path / "old.html", stop)
    assert [path.name for path in tmp_path.iterdir()] == ["old.html"]
    assert (tmp_path / "old.html").read_text() == "old"


def test_permissions_and_links_stay(tmp_path: Path) -> None:
    (tmp_path / "old.html").write_text("old")
    (tmp_path / "old.html").chmod(0o640)
    (tmp_path / "link.html").symlink_to("old.html")
    with written_whole(tmp_path / "link.html") as stream:
        stream.write("new")
    assert (tmp_path / "link.html").is_symlink()
    assert (tmp_path / "old.html").read_text() == "new"
    assert stat.S_IMODE((tmp_path / "old.html").stat().st_mode) == 0o640


def _fail(path: Path, stop: type[BaseException]) -> None:
    with written_whole(path) as stream:
        stream.write("new")
        raise stop


@pytest.mark.parametrize("name", ["", "old.html/new.html", "/dev/null"])
def test_a_path_that_cannot_be_written_is_told_at_once(tmp_path: Path, name: str) -> None:
    (tmp_path / "old.html").write_text("old")
    with pytest.raises(OSError, match=r"regular file|exists"), written_whole(tmp_path / name):
        pytest.fail("the block ran")


def test_folders_that_are_missing_are_made(tmp_path: Path) -> None:
    with written_whole(tmp_path / "a/b/new.html") as stream:
        stream.write("new")
    assert (tmp_path / "a/b/new.html").read_text() == "new"


def test_nobody_else_reads_what_replaces_a_private_file(tmp_path: Path) -> None:
    (tmp_path / "old.html").write_text("old")
    (tmp_path / "old.html").chmod(0o600)
    with written_whole(tmp_path / "old.html"):
        assert {stat.S_IMODE(path.stat().st_mode) for path in tmp_path.iterdir()} == {0o600}
        assert len([*tmp_path.iterdir()]) == 2
