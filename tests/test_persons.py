"""The persons that bylines name."""

from __future__ import annotations

import pytest

from newsclean import clean
from newsclean.persons import cased, persons
from newsclean.stages.examples import OPENING, SECOND, THIRD


@pytest.mark.parametrize(
    ("byline", "names"),
    [
        ("Jane Doe and John Smith", ["Jane Doe", "John Smith"]),
        (
            "JANE DOE | jdoe@example.org | Example Daily News and JOHN SMITH | Example Daily News",
            ["Jane Doe", "John Smith"],
        ),
        ("Jane Doe, Contributing Writer", ["Jane Doe"]),
        ("Anna Muster und Otto Beispiel, dpa", ["Anna Muster", "Otto Beispiel"]),
        (
            "Anna Muster, Otto Beispiel, Eva Probe und Max Test",
            ["Anna Muster", "Otto Beispiel", "Eva Probe", "Max Test"],
        ),
        ("ANNA MUSTER (TEXT) UND OTTO BEISPIEL (FOTOS)", ["Anna Muster"]),
        ("Anna Muster, Fotos: Otto Beispiel", ["Anna Muster"]),
        ("Jane DoeNews Reporter", ["Jane Doe"]),
        ("Jane DoeJane Doe", ["Jane Doe"]),
        ("Jane Doe in Minsk", ["Jane Doe"]),
        ("Reuters Staff", []),
        ("Associated Press", []),
        ("Example Editorial Board", []),
        ("clicking this button you agree", []),
    ],
)
def test_persons_of_a_byline(byline: str, names: list[str]) -> None:
    assert persons(byline) == names


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("JANE DOE", "Jane Doe"),
        ("JANE MCDONALD", "Jane McDonald"),
        ("SEAN O'BRIEN", "Sean O'Brien"),
        ("JAN VAN DER BERG", "Jan van der Berg"),
        ("ANNE-MARIE DOE III", "Anne-Marie Doe III"),
        ("Jane DeWitt", "Jane DeWitt"),
    ],
)
def test_capitals_are_put_back(printed: str, written: str) -> None:
    assert cased(printed) == written


TITLE = "Harbour bridge reopens after eleven years"
TEXT = f"{OPENING}\n{SECOND}\n{THIRD}"


@pytest.mark.parametrize(
    ("head", "names"),
    [
        (
            "By\nJane Doe\n,\nJohn Smith\nand\nEva Probe\nDecember 7, 2019",
            ["Jane Doe", "John Smith", "Eva Probe"],
        ),
        ("Jane Doe\nStaff writer\nDecember 7, 2019", ["Jane Doe"]),
        ("By Example Newsroom\nDecember 7, 2019", []),
    ],
)
def test_bylines_in_the_head(head: str, names: list[str]) -> None:
    assert clean(f"{TITLE}\n{head}\n{TEXT}").authors == names


def test_the_byline_of_another_story_names_nobody() -> None:
    page = f"{TITLE}\nBy Jane Doe\nDecember 7, 2019\n{TEXT}\nMore stories\nFerry captain retires after forty years at sea\nBy John Smith"
    assert clean(page).authors == ["Jane Doe"]


@pytest.mark.parametrize(
    "evidence",
    [
        "© 2024 The Example Post, all rights reserved",
        "Copyright 2024 The Example Post",
        "Subscribe to The Example Post\nMore from The Example Post",
    ],
)
def test_the_publisher_is_read(evidence: str) -> None:
    assert clean(f"{TITLE}\n{TEXT}\n{evidence}").publisher in ("The Example Post", "Example Post")


def test_a_name_in_the_text_is_no_publisher() -> None:
    assert (
        clean(
            f"{TITLE}\n{TEXT}\nThe Example Post was sold to a bank in May, the mayor said on Monday."
        ).publisher
        is None
    )
