"""The browser that the report is tested in: where it is, and how `make test` gets one.

`python tests/browser.py` looks for a Chromium or Chrome and, if there is none, installs one: with apt where that is
possible (root on Debian), else as Playwright does. The tests never skip for want of a browser; they fail and say this.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

_NAMES = (
    "chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome",
)  # fmt: skip
_MAC = (
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
)
MISSING = (
    "no Chromium or Chrome is here to test the report in. `make test` installs one where it can (apt as root, or"
    " Playwright's download); else install one, name it in NEWSCLEAN_BROWSER, or leave these tests out knowingly with"
    " pytest -m 'not browser'"
)


def find() -> str | None:
    """The path of a browser: the one that NEWSCLEAN_BROWSER names, one on the PATH, or Playwright's own."""
    named = os.environ.get("NEWSCLEAN_BROWSER")
    if named:
        return shutil.which(named)
    for path in (*map(shutil.which, _NAMES), *_MAC):
        if path and os.access(path, os.X_OK):
            return path
    with sync_playwright() as playwright:
        own = playwright.chromium.executable_path
    return own if Path(own).exists() else None


def install() -> str | None:
    """Install a browser if there is none; its path, or None where that cannot be done."""
    if (path := find()) or os.environ.get("NEWSCLEAN_BROWSER"):
        return path
    ways = [[sys.executable, "-m", "playwright", "install", "--only-shell", "chromium"]]
    if shutil.which("apt-get") and os.geteuid() == 0:
        apt = "apt-get update && apt-get install --yes --no-install-recommends chromium-headless-shell"
        ways.insert(0, ["sh", "-c", apt])
    for way in ways:
        print(f"No browser is here for the tests of the report; trying: {' '.join(way)}", file=sys.stderr)
        environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        subprocess.run(way, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, check=False, env=environment)
        if path := find():
            return path
    return None


@contextmanager
def started() -> Iterator[Browser]:
    """The browser, running headless. Raises RuntimeError where there is none."""
    path = find()
    if path is None:
        raise RuntimeError(MISSING)
    with sync_playwright() as playwright:
        # Chromium's sandbox does not run as root; the pages are our own, and their policy forbids all but their script.
        arguments = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
        browser = playwright.chromium.launch(executable_path=path, args=arguments)
        yield browser
        browser.close()


if __name__ == "__main__":
    if install() is None:
        sys.exit(f"tests of the report will fail: {MISSING}")
