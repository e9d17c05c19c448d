"""What is read from the lines around an article: section, tags, related stories, the site's notice and name."""

from __future__ import annotations

import pytest

from newsclean import clean, replay
from newsclean.stages.examples import OPENING, SECOND, THIRD

HEADLINE = "Harbour bridge reopens after eleven years of repairs"
TEXT = f"{OPENING}\n\n{SECOND}\n\n{THIRD}"


@pytest.mark.parametrize(
    ("above", "section"),
    [
        ("Home > News > City traffic", "City traffic"),
        ("Startseite › Verkehr", "Verkehr"),
        ("1. Home\n2. News\n3. City traffic", "City traffic"),
        ("Home\n›\nNews\n›\nCity traffic", "City traffic"),
        (f"Home > City traffic > {HEADLINE}", "City traffic"),
        ("City traffic", "City traffic"),
        ("News | City traffic", "City traffic"),
        ("- Bridges\n- City traffic", "City traffic"),
        ("City traffic\nShare", "City traffic"),
        ("Home\nPolitics\nOur gardens\nSport\nContact us\nMore weather", None),
        ("December 7, 2019", None),
        ("Subscribe now", None),
        ("", None),
    ],
)
def test_the_section_is_the_path_s_last_step_or_the_topic_above_the_headline(
    above: str, section: str | None
) -> None:
    page = f"{above}\n\n{HEADLINE}\n\nBy Jane Doe\n\nDecember 7, 2019\n\n{TEXT}"
    article = clean(page)
    assert article.title == HEADLINE
    assert article.section == section


@pytest.mark.parametrize(
    ("below", "tags"),
    [
        ("Tags\n\n- Bridges\n- Harbour\n- City traffic", ["Bridges", "Harbour", "City traffic"]),
        ("Topics in this story\n\nBridges\n/\nHarbour", ["Bridges", "Harbour"]),
        ("- Bridges\n- Harbour\n- City traffic", ["Bridges", "Harbour", "City traffic"]),
        ("Share\n\n#bridges\n#harbour\n#traffic", ["bridges", "harbour", "traffic"]),
        ("About us\nWork with us\nSend us tips", []),
        ("Contact\nPrivacy policy\nImprint", []),
        ("Jane Doe\nJane Doe Photo\nMore by Jane Doe", []),
    ],
)
def test_tags_stand_below_the_text(below: str, tags: list[str]) -> None:
    page = f"{HEADLINE}\n\nBy Jane Doe\n\nDecember 7, 2019\n\n{TEXT}\n\n{below}\n\n© 2019 The Example Post"
    assert clean(page).tags == tags


LIST = """Related articles

- A grey ship at the quay
Ferry captain retires after forty years at sea
Traffic
By John Smith

- Two men in front of a crane
Who pays for the new cranes in the old harbour?
Traffic
By John Smith

Most read

A dog that walked home from the sea

Contact
About us
"""


def test_related_stories_are_read_without_their_pictures_and_authors() -> None:
    article = clean(f"{HEADLINE}\n\nBy Jane Doe\n\nDecember 7, 2019\n\n{TEXT}\n\n{LIST}")
    assert article.related[:2] == [
        "Ferry captain retires after forty years at sea",
        "Who pays for the new cranes in the old harbour?",
    ]
    assert not {"A grey ship at the quay", "About us", "By John Smith"} & set(article.related)


def test_lists_above_the_headline_and_the_headline_itself_are_no_related_stories() -> None:
    page = (
        "Trending\n\nFerry captain retires after forty years at sea\n\nThe Example Post\n\n"
        f"{HEADLINE}\n\nBy Jane Doe\n\nDecember 7, 2019\n\n{TEXT}\n\nRelated articles\n\n{HEADLINE}\n"
    )
    assert clean(page).related == []


@pytest.mark.parametrize(
    ("notice", "publisher"),
    [
        ("© 2019 The Example Post", "The Example Post"),
        ("© 2019 Example.com, a division of Example Network Inc. All rights reserved.", "Example.com"),
        ("Copyright 2019. Example Examiner. All Rights Reserved.", "Example Examiner"),
        ("Example News | All Rights Reserved | Copyright 2019", "Example News"),
        ("© 2014-2019 Нормы и знания", "Нормы и знания"),
        ("© 2019 Reuters. All rights reserved", "Reuters"),
        ("© Reuters", None),
        ("© 2019 Example Media, LLC. All Rights Reserved.", "Example Media"),
    ],
)
def test_the_notice_names_the_publisher(notice: str, publisher: str | None) -> None:
    article = clean(f"{HEADLINE}\n\nBy Jane Doe\n\nDecember 7, 2019\n\n{TEXT}\n\n{notice}")
    assert article.publisher == publisher


def test_what_is_read_cuts_nothing_and_can_be_switched_off() -> None:
    page = f"Home > City traffic\n\n{HEADLINE}\n\nBy Jane Doe\n\nDecember 7, 2019\n\n{TEXT}\n\n{LIST}"
    article = clean(page)
    assert replay(page, article.removed) == article.text
    assert clean(page, skip="navigation").section is None
    assert clean(page, skip="related").related == []
