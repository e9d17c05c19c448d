"""The written pages of fixtures/kinds: what kind each is, and that its marked lines, and no others where it matters, stay."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from newsclean import Article, clean
from newsclean.page import normalise

FOLDER = Path(__file__).parent.parent / "fixtures" / "kinds"
KNOWN = tomllib.loads((FOLDER / "known-failures.toml").read_text(encoding="utf-8"))
"""For each test, page to the reason why it is not yet right; strict, so a mended one must leave the list."""
KINDS = ("article", "liveblog", "listing", "paywall", "error", "empty")


class Case(NamedTuple):
    """One written page: its kind, its name, the page, and the lines that must stay (marked with ¶)."""

    kind: str
    name: str
    page: str
    wanted: tuple[str, ...]


def cases() -> list[Case]:
    found = []
    for kind in KINDS:
        _, *pages = re.split(r"^=== (.+)\n", (FOLDER / f"{kind}.txt").read_text(encoding="utf-8"), flags=re.M)
        for name, page in zip(pages[::2], pages[1::2], strict=True):
            wanted = tuple(normalise(line.partition("¶ ")[2]) for line in page.splitlines() if "¶ " in line)
            found.append(Case(kind, name, page.replace("¶ ", ""), wanted))
    return found


CASES = cases()


@cache
def article(page: str) -> Article:
    return clean(page)


def marked(test: str, chosen: list[Case]) -> pytest.MarkDecorator:
    known = KNOWN.get(test, {})
    return pytest.mark.parametrize(
        "case",
        [
            pytest.param(
                case,
                id=f"{case.kind}-{case.name}",
                marks=[pytest.mark.xfail(reason=known[case.name], strict=True)] if case.name in known else [],
            )
            for case in chosen
        ],
    )


@marked("kind", CASES)
def test_kind(case: Case) -> None:
    assert article(case.page).kind == case.kind


@marked("text", [case for case in CASES if case.wanted])
def test_what_is_article_text_stays(case: Case) -> None:
    text = [line for line in article(case.page).text.splitlines() if line]
    assert [line for line in case.wanted if line not in text] == []


@marked("nothing", [case for case in CASES if case.kind in ("listing", "error", "empty")])
def test_a_page_without_an_article_has_no_text(case: Case) -> None:
    assert article(case.page).text == ""


@marked("only", [case for case in CASES if case.kind == "paywall"])
def test_of_a_paywall_only_the_beginning_stays(case: Case) -> None:
    answer = article(case.page)
    assert [line for line in answer.text.splitlines() if line and line not in case.wanted] == []
    assert answer.is_accessible_for_free is False


def test_there_are_pages_enough() -> None:
    counts = Counter(case.kind for case in CASES)
    assert all(counts[kind] >= 30 for kind in KINDS), counts
    for kind in KINDS:
        names = [case.name for case in CASES if case.kind == kind]
        assert len(set(names)) == len(names)
        assert {name[:2] for name in names} >= {"en", "de", "es", "fr"}
        assert {name.split("-")[1] for name in names} == {"main", "full"}


def test_few_are_wrong() -> None:
    """At least 29 of 30 of each kind are right, and every article is taken for one."""
    counts = Counter(case.kind for case in CASES)
    wrong = Counter(case.kind for case in CASES if case.name in KNOWN.get("kind", {}))
    assert wrong["article"] == 0
    assert all(wrong[kind] * 30 <= counts[kind] for kind in KINDS)


def test_known_failures_name_real_pages() -> None:
    names = {case.name for case in CASES}
    assert set(KNOWN) <= {"kind", "text", "nothing", "only"}
    assert all(set(pages) <= names for pages in KNOWN.values())
