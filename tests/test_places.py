"""Noise of each kind at the top, in the middle and at the end of an article: it goes, and the whole article stays.

Pages are made of fixtures/places/pages.toml, in three shapes: main content (paragraphs and blank lines), a full page (with bulleted
menu and footer) and a copied one (without blank lines). Each piece of noise is put into all places, in another shape each.
"""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from newsclean import clean
from newsclean.page import normalise

FOLDER = Path(__file__).parent.parent / "fixtures" / "places"
PAGES: dict[str, Any] = tomllib.loads((FOLDER / "pages.toml").read_text(encoding="utf-8"))
KNOWN: dict[str, dict[str, str]] = tomllib.loads((FOLDER / "known-failures.toml").read_text(encoding="utf-8"))
"""Kind of noise, and case, to what is not yet right; strict, so a mended one must leave the list."""
PLACES = {"top": 0, "middle": 6, "end": 10}
"""Before which paragraph the noise stands."""
SHAPES = ("main", "full", "copied")
KINDS = 22
"""Of noise, some of them for several of one family."""


def cases() -> list[Any]:
    found = []
    for kind, by_language in PAGES["noise"].items():
        for language, pieces in by_language.items():
            for number, noise in enumerate(pieces):
                for turn, place in enumerate(PLACES):
                    case = f"{language}-{number}-{place}-{SHAPES[(number + turn) % 3]}"
                    reason = KNOWN.get(kind, {}).get(case)
                    marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
                    found.append(
                        pytest.param(
                            language, noise, case, id=f"{kind}-{case}".replace(" ", "_"), marks=marks
                        )
                    )
    return found


def page(language: str, noise: str, place: str, shape: str) -> str:
    article = PAGES["article"][language]
    blocks = list(article["paragraphs"])
    blocks.insert(PLACES[place], noise.strip().replace("¶ ", ""))
    blocks = [article["title"], article["byline"], *blocks]
    if shape == "main":
        return "\n\n".join(blocks)
    if shape == "copied":
        return "\n".join([article["head"].strip(), *blocks, article["foot"].strip()])
    head, foot = (
        "\n".join(f"  * {line}" for line in article[part].strip().splitlines()) for part in ("head", "foot")
    )
    return "\n\n".join([head, *blocks, foot])


@pytest.mark.parametrize(("language", "noise", "case"), cases())
def test_noise_goes_and_the_article_stays(language: str, noise: str, case: str) -> None:
    place, shape = case.split("-")[2:]
    wanted = list(PAGES["article"][language]["paragraphs"])
    wanted[PLACES[place] : PLACES[place]] = [
        normalise(line.removeprefix("¶ ")) for line in noise.splitlines() if line.startswith("¶ ")
    ]
    assert [line for line in clean(page(language, noise, place, shape)).text.splitlines() if line] == wanted


def test_every_kind_is_there_in_four_languages() -> None:
    assert len(PAGES["noise"]) >= KINDS
    for kind, by_language in PAGES["noise"].items():
        assert set(by_language) == set(PAGES["article"]), kind
        assert sum(map(len, by_language.values())) >= 6, kind
    assert all(len(article["paragraphs"]) == PLACES["end"] for article in PAGES["article"].values())


def test_known_failures_are_few_and_name_real_cases() -> None:
    all_cases = {(case.id, case.values[2]) for case in cases()}
    for kind, known in KNOWN.items():
        for name in known:
            assert (f"{kind}-{name}".replace(" ", "_"), name) in all_cases
    assert sum(map(len, KNOWN.values())) * 10 <= len(all_cases)
