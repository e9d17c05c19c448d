"""The persons that bylines name."""

from __future__ import annotations

from typing import Any

import pytest

from bench import first_names
from newsclean import clean
from newsclean.first_names import FIRST_NAMES
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
        ("Cam E. Doe", ["Cam E. Doe"]),
        ("Colbert I. Doe", ["Colbert I. Doe"]),
        ("María Muestra y Juan Prueba", ["María Muestra", "Juan Prueba"]),
        ("Nelson C.J.", ["Nelson C.J."]),
        ("Jane Doe MS, RDN, LD", ["Jane Doe"]),
        ("Jane Doe Ph.D.", ["Jane Doe"]),
        ("JANE DOE III", ["Jane Doe III"]),
        ("Jane Doe Parliamentary editor", ["Jane Doe"]),
        ("Jane Doe. Édition : Eva Probe. Cartographie : Max Test.", ["Jane Doe"]),
        ("Anna Muster Landespolitische Korrespondentin", ["Anna Muster"]),
        ("Leitende Wirtschaftsredakteurin", []),
        ("Jane Doe and John Smith Example Staff and Example Correspondent", ["Jane Doe", "John Smith"]),
        ("Jane Doe | Reviewed by John Smith | Edited by Eva Probe", ["Jane Doe"]),
        ("Elon Example's rocket", []),
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
        ("Review by Jane Doe Contributor\nDecember 7, 2019", ["Jane Doe"]),
        ("As told to Jane Doe\nDecember 7, 2019", ["Jane Doe"]),
        ("Anna Muster Laura Beispiel\n7. Dezember 2019", ["Anna Muster", "Laura Beispiel"]),
        ("Jane Doe Worcester Example & Gazette\nDecember 7, 2019", ["Jane Doe"]),
        ("Von\nAnna Muster\nLeitende Wirtschaftsredakteurin\n7. Dezember 2019", ["Anna Muster"]),
    ],
)
def test_bylines_in_the_head(head: str, names: list[str]) -> None:
    assert clean(f"{TITLE}\n{head}\n{TEXT}").authors == names


def test_a_name_before_a_paper_is_known_by_its_other_place_on_the_page() -> None:
    page = f"{TITLE}\nQuilla Doe Riverton Example Enquirer\nDecember 7, 2019\n{TEXT}"
    assert clean(f"{page}\nContact reporter Quilla Doe at qdoe@example.com").authors == ["Quilla Doe"]


def test_a_byline_with_its_date_is_no_headline() -> None:
    article = clean(f"By Jane Doe - The Example Post - Thursday, December 21, 2023\n{TEXT}")
    assert (article.title, article.authors) == (None, ["Jane Doe"])


def test_the_byline_of_another_story_names_nobody() -> None:
    page = f"{TITLE}\nBy Jane Doe\nDecember 7, 2019\n{TEXT}\nMore stories\nFerry captain retires after forty years at sea\nBy John Smith"
    assert clean(page).authors == ["Jane Doe"]


def test_who_is_told_of_below_the_text_is_the_author_where_no_byline_names_one() -> None:
    told = "Jane Doe is a staff writer at the Example Post who covers ports and bridges."
    article = clean(f"{TITLE}\nDecember 7, 2019\n{TEXT}\nAbout the author\n{told}")
    assert article.authors == ["Jane Doe"]
    assert article.text == TEXT.replace("\n", "\n\n")


def test_the_first_names_are_those_of_the_lists() -> None:
    made: dict[str, Any] = {}
    exec(first_names.made(), made)
    assert made["FIRST_NAMES"] == FIRST_NAMES, "run python -m bench first-names and read what changed"


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
