"""The report as a file: written whole or not at all, beside the output, and nothing of it kept in memory."""

from __future__ import annotations

import errno
import io
import json
import os
import re
import signal
import subprocess
import sys
import tracemalloc
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from newsclean import clean, load_pack
from newsclean.report import Report, document, report_to, stage_colours
from newsclean.report.palette import COLOURS
from newsclean.stages import STAGES
from tests.commands import INTERRUPTED

ROOT = Path(__file__).parent.parent
DEMO = ROOT / "fixtures" / "en-demo.txt"
COMMAND = [sys.executable, "-m", "newsclean"]


def run(*args: str | Path, cwd: Path, stdin: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, args)], cwd=cwd, input=stdin, capture_output=True, text=True, timeout=120
    )


# Beside the output


def test_the_output_is_as_without_it(tmp_path: Path) -> None:
    done = run(DEMO, DEMO, "--report", "report.html", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == run(DEMO, DEMO, cwd=tmp_path).stdout
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert html.startswith("<!doctype html>")
    assert html.rstrip().endswith("</html>")
    assert html.count('class="document"') == 2


@pytest.mark.parametrize("look", [("--format", "text"), ("--explain",)])
def test_with_every_form_of_output(tmp_path: Path, look: tuple[str, ...]) -> None:
    done = run("--report", "report.html", *look, cwd=tmp_path, stdin=DEMO.read_text(encoding="utf-8"))
    assert done.returncode == 0
    assert (tmp_path / "report.html").read_text(encoding="utf-8").count('class="document"') == 1


def test_what_could_not_be_read_is_in_it(tmp_path: Path) -> None:
    (tmp_path / "records.jsonl").write_text('{"text": "A record."}\n{"no": 1}\n')
    done = run("missing.txt", "records.jsonl", "--report", "report.html", cwd=tmp_path)
    assert done.returncode == 2
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert re.findall(r'"source":"([^"]*)","error"', html) == ["missing.txt", "records.jsonl:2"]


def test_rules_of_your_own_give_their_reasons(tmp_path: Path) -> None:
    pack = ROOT / "fixtures" / "my-site.toml"
    assert run(DEMO, "--rules", pack, "--report", "report.html", cwd=tmp_path).returncode == 0
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    names = json.loads(re.findall(r'id="names">(.*)</script>', html)[0])
    for rule in load_pack(pack):
        assert names["rules"][rule.name] == rule.why


# Whole or not at all


def test_it_does_not_take_the_place_of_the_output(tmp_path: Path) -> None:
    done = run(DEMO, "--output", "out.json", "--report", "./out.json", cwd=tmp_path)
    assert done.returncode == 2
    assert "would write over" in done.stderr
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("path", "says"),
    [
        ("in.txt/report.html", "in.txt/report.html: "),
        (".", "no regular file"),
        ("in.txt", "--report would write over in.txt"),
    ],
)
def test_a_path_that_cannot_be_written_is_told_before_anything_is_cleaned(
    tmp_path: Path, path: str, says: str
) -> None:
    (tmp_path / "in.txt").write_text("A text.")
    done = run("in.txt", "--report", path, cwd=tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert says in done.stderr
    assert "Traceback" not in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["in.txt"]


def test_an_output_that_ends_early_leaves_no_report(tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text("the old one")
    command = [*COMMAND, *[str(DEMO)] * 20, "--report", "report.html"]
    with subprocess.Popen(command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"report.html: no report is written: the output ended early" in process.stderr.read()
    assert process.returncode == 2
    assert (tmp_path / "report.html").read_text() == "the old one"
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


def test_ctrl_c_leaves_no_report(tmp_path: Path) -> None:
    command = [*COMMAND, str(DEMO), "-", "--report", "report.html"]
    with subprocess.Popen(
        command, cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(b"{")  # the first text is done; it waits for the second
        process.send_signal(signal.SIGINT)
        process.wait(20)
    assert process.returncode in INTERRUPTED
    assert list(tmp_path.iterdir()) == []


class _FullDisk(io.StringIO):
    room = 200_000

    def write(self, text: str) -> int:
        if self.tell() + len(text) > self.room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(text)


def test_a_full_disk_stops_the_report_and_nothing_else() -> None:
    report = Report(_FullDisk())
    block = document(clean(DEMO.read_text(encoding="utf-8")))
    for _ in range(200):
        report.add(block)
    with pytest.raises(OSError, match="No space"):
        report.finish()


def test_no_document_is_kept_in_memory(tmp_path: Path) -> None:
    article = clean(DEMO.read_text(encoding="utf-8"))
    with report_to(tmp_path / "report.html") as report:
        report.add(document(article))
        tracemalloc.start()
        for number in range(300):
            report.add(document(replace(article, source=str(number))))
        kept, _ = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert (tmp_path / "report.html").stat().st_size > 900_000
    assert kept < 100_000


# The template


def test_every_stage_has_a_colour_of_its_own() -> None:
    assert list(COLOURS) == [stage.name for stage in STAGES]
    for place in (0, 1):
        assert len({pair[place] for pair in COLOURS.values()}) == len(COLOURS)
    assert '[data-stage="promos"]' in stage_colours()


@pytest.mark.parametrize(
    ("ground", "place"), [("#fdfdfc", 0), ("#ffffff", 0), ("#16181b", 1), ("#25292e", 1)]
)
def test_the_colours_of_the_stages_stand_out(ground: str, place: int) -> None:
    for stage, pair in COLOURS.items():
        assert contrast(pair[place], ground) >= 4.5, stage


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2.2."""
    bright, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def test_contrast_is_computed_as_wcag_does() -> None:
    assert contrast("#ffffff", "#000000") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_the_page_asks_for_nothing_from_elsewhere(tmp_path: Path) -> None:
    with report_to(tmp_path / "report.html"):
        pass
    html = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert not re.search(r"https?:|(?:src|href)=\"(?!#)|@import|url\(", html)
    assert "default-src 'none'" in html
    assert "{{" not in html


def test_the_wheel_holds_the_template(tmp_path: Path) -> None:
    from hatchling.builders.wheel import WheelBuilder

    [wheel] = WheelBuilder(str(ROOT)).build(directory=str(tmp_path), versions=["standard"])
    held = zipfile.ZipFile(wheel).namelist()
    assert {f"newsclean/report/report.{kind}" for kind in ("html", "css", "js")} <= set(held)
