"""What stages do that a rule's own examples cannot say: parts of lines, joins, fields, whole pages."""

from __future__ import annotations

import re
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from newsclean import clean, replay
from newsclean.cleaner import one_pass
from newsclean.judge import Verdict
from newsclean.page import Page
from newsclean.sheet import Sheet
from newsclean.stages import body
from newsclean.stages.examples import OPENING, SECOND, THIRD
from newsclean.stages.headline import STANDFIRST
from newsclean.writers import plain_text

FIXTURES = Path(__file__).parent.parent / "fixtures"


def test_a_torn_drop_capital_is_joined_and_the_join_is_a_step() -> None:
    text = f"{OPENING}\nS\nhifting the spotlight from the bridge to the ferry, the council met again on Sunday.\n{SECOND}"
    article = clean(text)
    assert "\n\nShifting the spotlight from" in article.text
    (join,) = article.removed
    assert (join.stage, join.rule, text[join.start : join.end]) == ("joins", "drop-cap", "\n")


def test_a_word_of_one_letter_is_not_joined() -> None:
    text = f"A\nman walked into the harbour office on Monday and asked for the key.\n{OPENING}\n{SECOND}"
    assert "Aman" not in clean(text).text


def test_a_credit_glued_to_a_long_paragraph_leaves_the_paragraph() -> None:
    paragraph = f"{OPENING} {SECOND} {THIRD} The work cost four times what the council had planned. Nobody has said why"
    article = clean(f"{OPENING}\n\n{paragraph}.Image: Jane Doe/Example Press\n\n{THIRD} It was late.")
    assert f"{paragraph}." in article.text.split("\n\n")
    assert {"text": None, "credit": "Jane Doe/Example Press"} in [
        {"text": None, "credit": caption["credit"]} for caption in article.captions
    ]


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("December 7, 2019", "2019-12-07"),
        ("Published: 7 Dec 2019, 18:30 GMT", "2019-12-07T18:30:00+00:00"),
        ("Stand: 07.12.2019, 12:15 Uhr", "2019-12-07"),
        ("2019-12-07T18:30:00+01:00", "2019-12-07T18:30:00+01:00"),
        ("Publicado: 7 de diciembre de 2019", "2019-12-07"),
        ("Publié le 7 décembre 2019 à 18h30", "2019-12-07"),
        ("2019年12月7日", "2019-12-07"),
        ("25/12/2019", "2019-12-25"),
    ],
)
def test_the_date_line_is_read(line: str, iso: str) -> None:
    article = clean(f"Harbour bridge reopens after eleven years\n{line}\n{OPENING}\n{SECOND}")
    assert article.date == iso
    assert line not in article.text


def test_a_date_that_can_be_two_days_is_not_guessed() -> None:
    assert clean(f"Harbour bridge reopens after eleven years\n03/04/2020\n{OPENING}\n{SECOND}").date is None


def test_the_dateline_stays_and_is_read() -> None:
    article = clean(f"MINSK (Reuters) — {OPENING}\n\n{SECOND}")
    assert article.dateline == "MINSK (Reuters)"
    assert article.agencies == ["Reuters"]
    assert article.text.startswith("MINSK (Reuters) — The bridge")


def test_a_correction_is_kept() -> None:
    note = "Correction: An earlier version of this article misstated the year in which the bridge was closed."
    assert note in clean(f"{OPENING}\n\n{SECOND}\n\n{THIRD}\n\n{note}").text


def test_skip_and_only_name_stages_and_rules() -> None:
    text = f"{OPENING}\n\nAdvertisement\n\n{SECOND}\n\nSign up for our newsletter\n\n{THIRD}"
    assert "Advertisement" in clean(text, skip=["ads", "body"]).text
    assert "Advertisement" in clean(text, skip=["ads/marker", "body"]).text
    only = clean(text, only=["ads"])
    assert [step.stage for step in only.removed] == ["ads"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("", "empty"),
        (" \n\t\n", "empty"),
        ("…\n***", "empty"),
        ("404 Page not found\nThe page you are looking for does not exist.\nHome", "error"),
        (f"{OPENING}\n\n{SECOND}", "article"),
    ],
)
def test_kind(text: str, kind: str) -> None:
    assert clean(text).kind == kind


def test_the_judge_says_what_weighed_most() -> None:
    pages = [path.read_text(encoding="utf-8") for path in sorted(FIXTURES.glob("*.txt"))]
    steps = [step for page in pages for step in clean(page).removed if step.stage == "body"]
    notes = [step.note for step in steps if step.rule in ("between-paragraphs", "outside-the-article")]
    assert {step.rule for step in steps} >= {"between-paragraphs", "outside-the-article"}
    assert all(note and re.match(r"score -?\d+\.\d", note) for note in notes)
    assert any(note and note.count(";") == 3 for note in notes)


def test_the_steps_of_the_json_replay_too() -> None:
    text = f"Skip to content\n{OPENING}\n\n{SECOND}\n\nAdvertisement\n\n{THIRD}"
    article = clean(text)
    assert replay(text, article.to_dict()["removed"]) == replay(text, article.removed) == article.text


def test_wrong_arguments_are_named() -> None:
    with pytest.raises(TypeError, match="decoded text"):
        clean(b"bytes")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="balanced, precision, recall"):
        clean("text", favor="bold")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("arguments", "error", "words"),
    [
        ({"rules": "mine.toml"}, TypeError, "rules takes rules, not a file; write rules=load_pack('mine.toml')"),
        ({"rules": Path("mine.toml")}, TypeError, "rules takes rules, not a file; write rules=load_pack('mine.toml')"),
        ({"rules": ["a.toml"]}, TypeError, "rules takes rules, as load_pack gives them; there is 'a.toml' in it"),
        ({"rules": 5}, TypeError, "rules takes rules, as load_pack gives them; not int"),
        ({"date_base": "7.1.2020"}, ValueError, "date_base is a day as 2020-01-07; not '7.1.2020'"),
        ({"date_base": 2020}, TypeError, "date_base takes a date, or a str as 2020-01-07; not int"),
        ({"skip": 5}, TypeError, "skip takes a str or a collection of them, not int"),
        ({"only": 5}, TypeError, "only takes a str or a collection of them, not int"),
        ({"keep": 5}, TypeError, "keep takes a str or a collection of them, not int"),
        ({"skip": ["promos", 5]}, TypeError, "skip takes a str or a collection of them; there is 5 in it"),
    ],
)  # fmt: skip
def test_wrong_arguments_are_told_in_words(
    arguments: dict[str, Any], error: type[Exception], words: str
) -> None:
    with pytest.raises(error, match=f"^{re.escape(words)}$"):
        clean(OPENING, **arguments)


def test_a_base_with_a_time_is_its_day() -> None:
    page = f"Bridge reopens after eleven long years\n3 hours ago\n\n{OPENING}\n\n{SECOND}\n\n{THIRD}"
    assert clean(page, date_base=datetime(2020, 1, 7, 18, 30)).date == "2020-01-07"


def test_recall_leaves_the_standfirst_in_the_text_and_reads_it() -> None:
    page = STANDFIRST.removes[0].replace("✂ ", "")
    standfirst = page.split("\n")[1]
    balanced, recall = clean(page), clean(page, favor="recall")
    assert balanced.description == recall.description == standfirst
    assert standfirst not in balanced.text
    assert standfirst in recall.text
    assert clean(recall.text, favor="recall").text == recall.text


def test_the_first_paragraph_below_the_whole_head_stays() -> None:
    head = "Bridge reopens after eleven years\nBy Jane Doe\nDecember 7, 2019\nPeople cross the bridge. Photo: John Smith"
    article = clean(f"{head}\n{OPENING}\n{SECOND}\n{THIRD}")
    assert article.text == "\n\n".join((OPENING, SECOND, THIRD))


def test_an_author_with_a_role_is_no_standfirst() -> None:
    head = "Bridge reopens after eleven years\nJane Doe Senior Editor Author expertise\nDecember 7, 2019"
    article = clean(f"{head}\n{OPENING}\n{SECOND}\n{THIRD}")
    assert (article.description, article.authors) == (None, ["Jane Doe"])


def test_a_standfirst_that_stays_in_the_text_is_printed_once() -> None:
    recall = clean(STANDFIRST.removes[0].replace("✂ ", ""), favor="recall")
    assert recall.description
    assert plain_text(recall).count(recall.description) == 1


def test_recall_leaves_repeated_lines_of_lists() -> None:
    course = "Asparagus and eggs, half a cup of sweet potato and two teaspoons of oil"
    page = f"{OPENING}\n{course}\n{SECOND}\n{course}\n{THIRD}"
    assert clean(page, favor="recall").text.count(course) == 2
    assert clean(page).text.count(course) < 2


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(
    "box", ["Newsletter\nJetzt abonnieren", "Newsletter: Das Wichtigste vom Tage\nHier kostenlos anmelden"]
)
@pytest.mark.parametrize("head", ["", "Hafenbrücke nach elf Jahren wieder offen\n\n"])
def test_three_paragraphs_above_a_newsletter_box_stay(gap: str, box: str, head: str) -> None:
    text = gap.join(
        (
            "Die Brücke über den alten Hafen ist am Samstag nach elf Jahren Bauzeit freigegeben worden, teilte die Stadt mit.",
            "Tausende Menschen gingen in den ersten Stunden über die Brücke, viele von ihnen mit ihren Kindern.",
            "Die Reparatur kostete viermal so viel wie geplant, und die Händler auf beiden Ufern fordern nun Geld von der Stadt.",
        )
    )
    assert clean(f"{head}{text}\n\n{box}\n").text == "\n\n".join(text.split(gap))


def judged(page: str, doubted: str, score: float = -0.5) -> tuple[Sheet, list[Verdict]]:
    """A sheet that the credits stage has seen, and verdicts by which one line is doubted and all others are article."""
    lines = Page.read(page).lines
    sheet = one_pass(page, lines, lambda rule: rule.stage == "credits", "balanced")
    return sheet, [
        Verdict(number, line.text != doubted, score if line.text == doubted else 2.0, ())
        for number, line in sheet.open()
    ]


def vouched(found: set[int], sheet: Sheet) -> list[str]:
    return [sheet.lines[number].text for number in sorted(found)]


def test_sub_headings_vouch_for_one_of_the_same_shape() -> None:
    head = "The price of a bridge"
    page = f"{SECOND}\n\nThe price of a ferry\n\n{OPENING}\n\n{head}\n\n{THIRD}"
    sheet, verdicts = judged(page, head)
    assert vouched(body._headings(sheet, verdicts), sheet) == [head]
    for other in ("Jane Doe", "The bridge is closed.", "Sign up for our newsletter", "- The price of it"):
        sheet, verdicts = judged(page.replace(head, other), other)
        assert body._headings(sheet, verdicts) == set()
    sheet, verdicts = judged(page, head, score=-3.0)
    assert body._headings(sheet, verdicts) == set()
    sheet, verdicts = judged(page.replace("The price of a ferry\n\n", ""), head)
    assert body._headings(sheet, verdicts) == set()


def test_an_interview_goes_on_to_its_last_words() -> None:
    last = "Major: Until it falls. It is of 1961."
    page = f"Major: {OPENING}\n\nPost: And you?\n\nMajor: {SECOND}\n\nPost: Until when?\n\n{last}"
    sheet, verdicts = judged(page, last)
    assert vouched(body._speeches(sheet, verdicts), sheet) == [last]
    for other in ("Minor: Until it falls. It is of 1961.", "Major: read more"):
        sheet, verdicts = judged(page.replace(last, other), other)
        assert body._speeches(sheet, verdicts) == set()


def test_what_stands_above_the_agencies_is_the_last_paragraph() -> None:
    last = "The bridge stays closed until the end of May."
    page = f"{OPENING}\n\n{SECOND}\n\n{last}\n\n(with AFP)"
    sheet, verdicts = judged(page, last)
    assert vouched(body._last_words(sheet, verdicts), sheet) == [last]
    for other in (page.replace("(with AFP)", "Garden"), page.replace(last, "Recipes")):
        sheet, verdicts = judged(other, last if last in other else "Recipes")
        assert body._last_words(sheet, verdicts) == set()


def test_pages_without_an_article_have_no_authors() -> None:
    page = "\n\n".join(
        f"Story number {n} of the harbour bridge\n\nBy Jane Doe\n\n2 hours ago"
        for n in "one two three four five six".split()
    )
    answer = clean(page)
    assert (answer.kind, answer.authors, answer.byline) == ("listing", [], None)


def test_the_last_paragraph_is_no_standfirst_of_the_story_below() -> None:
    paragraphs = [
        f"The work on pier {n} cost four times what the council had planned, an audit that was published in May found."
        for n in range(1, 7)
    ]
    page = "\n\n".join(
        [
            "Harbour bridge reopens after eleven years",
            *paragraphs,
            "Opinion",
            "Ships",
            "Ferry captain retires at last",
            "Mary Major",
        ]
    )
    article = clean(page)
    assert paragraphs[-1] in article.text
    assert article.description != paragraphs[-1]
