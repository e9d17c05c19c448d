"""Workers, progress and figures: the output of several workers is that of one, whatever happens to them."""

from __future__ import annotations

import fcntl
import json
import os
import pty
import re
import signal
import struct
import subprocess
import termios
import time
from pathlib import Path

import pytest

from tests.commands import COMMAND, ENV, INTERRUPTED, PAGE, objects, page, records, run, said, started

linux = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs /proc")


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """Texts of very different lengths, and records, some of which cannot be read."""
    many = tmp_path / "many"
    many.mkdir()
    for number in range(20):
        (many / f"{number:03}.txt").write_text(page(number) * (1 + 37 * (number % 3)))
    (many / "bad.txt").write_bytes(b"%PDF-1.7\n")
    (many / "z.jsonl").write_bytes(records({"text": page(1)}, [], {"text": page(2), "n": 1}))
    return many


@pytest.mark.parametrize("workers", ["2", "5", "0"])
@pytest.mark.parametrize("look", [(), ("-f", "text"), ("--explain",)])
def test_workers_make_the_same_output(workers: str, look: tuple[str, ...], many: Path) -> None:
    alone = run(*look, "many", "nope.txt", cwd=many.parent)
    several = run(*look, "many", "nope.txt", "--workers", workers, cwd=many.parent)
    assert several.stdout == alone.stdout
    assert several.stdout
    assert (several.stderr, several.returncode) == (alone.stderr, alone.returncode)


def children(pid: int) -> list[int]:
    """The workers of a process: those of its children that have no children of this kind themselves."""
    found = []
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                stat = (folder / "stat").read_text()
                command = (folder / "cmdline").read_bytes()
            except OSError:
                continue
            if int(stat.rpartition(")")[2].split()[1]) == pid and b"spawn_main" in command:
                found.append(int(folder.name))
    return found


SLOW = "".join(
    f"The mayor said on day {n} that the bridge would not be closed again.\n" for n in range(150_000)
)
"""A text that takes long enough to be killed at."""


def busy(pid: int) -> bool:
    """Whether a process computes, and has nothing to wait for."""
    for _ in range(10):
        try:
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "S":
                return False
        except OSError:
            return False
        time.sleep(0.02)
    return True


@linux
def test_a_worker_that_dies_is_reported_with_its_document(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    lines = [{"text": page(number)} for number in range(30)]
    lines[4] = {"text": SLOW}
    path.write_bytes(records(*lines))
    with started(path, "--workers", "2") as process:
        assert process.stdout is not None
        shown = b"".join(process.stdout.readline() for _ in range(4))
        begun = time.monotonic()
        # Until the other worker has done all that may be read ahead, and waits.
        while len(found := [pid for pid in children(process.pid) if busy(pid)]) != 1:
            assert time.monotonic() - begun < 60
        os.kill(found[0], signal.SIGKILL)
        rest, errors = process.communicate(timeout=60)
    articles = objects(shown + rest)
    assert [article["source"] for article in articles] == [f"{path}:{number}" for number in range(1, 31)]
    assert [number for number, article in enumerate(articles) if "error" in article] == [4]
    assert articles[4]["error"] == "the worker died at this text (SIGKILL); the others were cleaned"
    assert process.returncode == 2
    assert errors == b""


@linux
def test_idle_workers_that_die_are_replaced(tmp_path: Path) -> None:
    with started("--from", "jsonl", "--workers", "2") as process:
        assert process.stdin is not None
        for number in range(20):
            process.stdin.write(records({"text": page(number)}))
        process.stdin.flush()
        while len(workers := children(process.pid)) < 2 or any(map(busy, workers)):
            time.sleep(0.05)
        for pid in workers:
            os.kill(pid, signal.SIGKILL)
        while any(" Z " not in Path(f"/proc/{pid}/stat").read_text() for pid in workers):
            time.sleep(0.01)
        out, errors = process.communicate(
            records(*({"text": page(number)} for number in range(20, 40))), timeout=60
        )
    assert errors == b""
    assert [article["source"] for article in objects(out)] == [f"-:{number}" for number in range(1, 41)]
    assert not [article for article in objects(out) if "error" in article]


def gone(pids: list[int]) -> bool:
    """Whether these processes end soon."""
    begun = time.monotonic()
    while any(Path(f"/proc/{pid}").exists() for pid in pids):
        if time.monotonic() - begun > 20:
            return False
        time.sleep(0.05)
    return True


@linux
@pytest.mark.parametrize("end", ["ctrl-c", "terminal", "pipe", "kill"])
def test_no_worker_is_left_behind(end: str, tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    path.write_bytes(records(*({"text": page(number), "x": "x" * 100_000} for number in range(200))))
    with started(path, "--workers", "2", start_new_session=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        workers = children(process.pid)
        assert len(workers) == 2
        if end == "ctrl-c":
            process.send_signal(signal.SIGINT)
        elif end == "terminal":  # Ctrl-C on a terminal goes to all processes in front of it
            os.killpg(process.pid, signal.SIGINT)
        elif end == "kill":
            process.kill()
        if end == "pipe":
            process.stdout.close()
        else:
            process.stdout.read()
        ends = {"ctrl-c": INTERRUPTED, "terminal": INTERRUPTED, "pipe": (0,), "kill": (-9,)}
        assert process.wait(30) in ends[end]
        assert process.stderr.read() == b""
        assert gone(workers)


@linux
def test_memory_is_bounded_with_workers(tmp_path: Path) -> None:
    path = tmp_path / "in.jsonl"
    with path.open("wb") as file:
        for number in range(400):
            file.write(records({"text": page(number), "html": "x" * 500_000}))
    with started(path, "--workers", "2", stdout=subprocess.DEVNULL) as process:
        peak = 0
        while process.poll() is None:
            try:
                status = Path(f"/proc/{process.pid}/status").read_text()
            except OSError:
                break
            peak = max(
                [peak, *(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmHWM"))]
            )
            time.sleep(0.02)
        assert process.wait() == 0
    assert 0 < peak < 120_000  # kB, of an input of 200 MB


# Figures


def test_stats(many: Path) -> None:
    done = run("many", "--stats", "--stats-file", "stats.json", "-o", "out.jsonl", cwd=many.parent)
    articles = [one for one in objects((many.parent / "out.jsonl").read_bytes()) if "error" not in one]
    stats = json.loads((many.parent / "stats.json").read_text())
    assert (stats["documents"], stats["failed"], stats["done_before"]) == (24, 2, 0)
    assert stats["characters"] == sum(article["stats"]["characters"] for article in articles)
    assert stats["characters_kept"] == sum(article["stats"]["characters_kept"] for article in articles)
    for stage, number in stats["removed"].items():
        assert number == sum(cut["stage"] == stage for article in articles for cut in article["removed"])
    assert sum(stats["kinds"].values()) == 22
    assert stats["seconds"] > 0
    shown = [re.split(r"\s{2,}", line.strip()) for line in said(done)[2:]]
    assert shown[0][:2] == ["documents", "24"]
    assert ["characters", f"{stats['characters']:,}"] in shown
    assert any(row[0] == "skip_links" for row in shown)
    assert max(map(len, said(done)[2:])) <= 80
    workers = run("many", "--stats-file", "workers.json", "--workers", "2", cwd=many.parent)
    assert workers.returncode == 2
    timeless = {**stats, "seconds": 0, "documents_per_second": 0}
    again = json.loads((many.parent / "workers.json").read_text())
    assert {**again, "seconds": 0, "documents_per_second": 0} == timeless


def test_what_cannot_be_read_is_counted(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE)
    (tmp_path / "b.txt").write_bytes(b"%PDF-1.7\n")
    for args in (("a.txt", "b.txt", "c.txt"), ("a.txt", "b.txt", "c.txt", "-o", "out/"), ("*.txt", "c.txt")):
        done = run(*args, "--stats", "--stats-file", "stats.json", cwd=tmp_path)
        assert done.returncode == 2
        stats = json.loads((tmp_path / "stats.json").read_bytes())
        assert (stats["documents"], stats["failed"], stats["kinds"]) == (3, 2, {"article": 1})
        assert re.search(r"\n  could not be read +2\b", done.stderr.decode())


# Progress


def on_terminal(*args: str | Path, cwd: Path, rows: int = 100) -> str:
    """What stands on standard error, if that is a terminal and standard output is none."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, rows, 0, 0))
    shown = b""
    with subprocess.Popen(
        [*COMMAND, *map(str, args)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=theirs,
        cwd=cwd,
        env={**ENV, "TERM": "xterm-256color"},
    ):
        os.close(theirs)
        while True:
            try:
                chunk = os.read(ours, 65536)
            except OSError:
                break
            if not chunk:
                break
            shown += chunk
    os.close(ours)
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown.decode()).replace("\r\n", "\n")


def test_a_terminal_shows_progress(many: Path) -> None:
    shown = on_terminal("many", cwd=many.parent)
    assert re.search(r"\d+ documents  0\.\d/0\.\d MB  [\d.]+/s", shown)
    assert "newsclean: many/bad.txt: this is a PDF document" in shown
    assert "documents" not in on_terminal("many", "--quiet", cwd=many.parent)
    assert "newsclean: many/bad.txt: this is a PDF document" in on_terminal("many", "-q", cwd=many.parent)
    assert on_terminal("many/000.txt", cwd=many.parent) == ""


def test_progress_in_one_file_of_many_records(many: Path) -> None:
    (many / "more.jsonl").write_bytes(records(*({"text": page(number)} for number in range(30))))
    shown = on_terminal("many/more.jsonl", "-o", "out.jsonl", cwd=many.parent)
    assert re.search(r"30 documents  [\d.]+/[\d.]+ MB  [\d.]+/s", shown)


def test_no_progress_without_a_terminal(many: Path) -> None:
    done = run("many", cwd=many.parent)
    assert len(said(done)) == 2
    assert "\x1b" not in done.stderr.decode()


def test_verbose(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE)
    done = run("-v", "a.txt", cwd=tmp_path)
    kept = len(objects(done.stdout)[0]["text"])
    assert said(done) == [f"newsclean: a.txt: article, {kept} of {len(PAGE)} characters kept"]
