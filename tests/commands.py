"""The command as a process, and files to give it, for the tests that run it."""

from __future__ import annotations

import io
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Timer
from typing import Any

COMMAND = [sys.executable, "-m", "newsclean"]
UNSET = ("NO_COLOR", "COLUMNS", "TERM", "PYTHONUNBUFFERED")
ENV = {name: value for name, value in os.environ.items() if name not in UNSET}

BODY = (
    "The council voted on Tuesday to close the old bridge for two years, a decision that shop owners on both"
    " banks of the river had feared for months.\n\n"
    "Engineers found cracks in three of the seven arches last spring, and the repairs will cost more than the"
    " city spends on all its roads in a year.\n"
)
PAGE = f"Skip to content\n\n{BODY}"


def page(number: int) -> str:
    """A page that is like no other."""
    return f"{PAGE}\nThis was page {number} of the many, and the only one of them that says so in its last line.\n"


INTERRUPTED = (130, -signal.SIGINT)
"""How a command ends that Ctrl-C stopped. A shell tells both as 130; Python itself ends with the signal, and not with the
exit code that was asked for, where Ctrl-C came while a module was made from a string (a dataclass of a library)."""


def run(
    *args: str | Path, stdin: bytes = b"", env: dict[str, str] | None = None, cwd: Path | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run the command to its end."""
    return subprocess.run(
        [*COMMAND, *map(str, args)],
        input=stdin,
        capture_output=True,
        timeout=120,
        env={**ENV, **(env or {})},
        cwd=cwd,
        check=False,
    )


@contextmanager
def started(*args: str | Path, **options: Any) -> Iterator[subprocess.Popen[bytes]]:
    """The command, running, with pipes on all sides."""
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    with subprocess.Popen([*COMMAND, *map(str, args)], env=ENV, **{**pipes, **options}) as process:
        watchdog = Timer(100, process.kill)
        watchdog.start()
        try:
            yield process
        finally:
            watchdog.cancel()
            process.kill()


def objects(output: bytes) -> list[dict[str, Any]]:
    """The objects in a JSON Lines output."""
    return [json.loads(line) for line in output.decode().split("\n")[:-1]]


def records(*fields: object) -> bytes:
    """JSON Lines with one record for each of these."""
    return b"".join(json.dumps(one).encode() + b"\n" for one in fields)


def said(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    """The lines on standard error."""
    return done.stderr.decode().splitlines()


def wet(*texts: str | bytes, gzip: bool = True) -> bytes:
    """A WET file as Common Crawl makes them: a warcinfo record, then a conversion record for each page."""
    from warcio.warcwriter import WARCWriter

    out = io.BytesIO()
    writer = WARCWriter(out, gzip=gzip)
    writer.write_record(writer.create_warcinfo_record("CC-MAIN-20240101.warc.wet.gz", {"software": "tests"}))
    for number, text in enumerate(texts, 1):
        headers = {"WARC-Date": f"2024-01-{number:02}T00:00:00Z", "WARC-Identified-Content-Language": "eng"}
        data = text.encode() if isinstance(text, str) else text
        record = writer.create_warc_record(
            f"https://news.example/{number}",
            "conversion",
            payload=io.BytesIO(data),
            length=len(data),
            warc_content_type="text/plain",
            warc_headers_dict=headers,
        )
        writer.write_record(record)
    return out.getvalue()
