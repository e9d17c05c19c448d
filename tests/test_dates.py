"""Dates: how they are printed, which of a page's dates is the article's, and what is left unread."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

import pytest
from babel import Locale
from babel.dates import format_date, format_timedelta

import newsclean.cldr
from bench import cldr
from bench.cldr import LANGUAGES
from newsclean import clean, dates
from newsclean.page import normalise

DAY = date(2019, 12, 7)
TEXT = (
    "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs.\n\n"
    "“It is a good day for the harbour,” the mayor said, and walked over it with the school's brass band.\n\n"
    "The repairs took four years longer than planned, and nobody at the council could say on Friday why.\n"
)
TITLE = "Harbour bridge reopens after eleven years"
DEUTSCH = (
    "Die Brücke über den alten Hafen ist am Samstag nach elf Jahren wieder für alle geöffnet worden.\n\n"
    "„Das ist ein guter Tag für den Hafen und für die Stadt“, sagte die Bürgermeisterin vor der Kapelle.\n\n"
    "Die Arbeiten haben vier Jahre länger gedauert als geplant, und niemand konnte am Freitag sagen, warum.\n"
)


@pytest.mark.parametrize(
    ("text", "iso"),
    [
        ("December 7, 2019", "2019-12-07"),
        ("Dec. 7th, 2019 at 6:30 p.m.", "2019-12-07"),
        ("7 Dec 2019, 18:30 GMT", "2019-12-07T18:30:00+00:00"),
        ("6:30 PM EST, Sat December 7, 2019", "2019-12-07T18:30:00-05:00"),
        ("18:30, 7 Dec 2019", "2019-12-07"),
        ("07.12.2019, 12:15 Uhr", "2019-12-07"),
        ("7.12.19 um 12.15 Uhr MEZ", "2019-12-07T12:15:00+01:00"),
        ("2019-12-07T18:30:00+01:00", "2019-12-07T18:30:00+01:00"),
        ("2019-12-07T18:30:00Z", "2019-12-07T18:30:00+00:00"),
        ("Sat, 07 Dec 2019 18:30:00 +0100", "2019-12-07T18:30:00+01:00"),
        ("7 de diciembre de 2019", "2019-12-07"),
        ("7. Dezember 2019 um 12:15", "2019-12-07"),
        ("2019年12月7日 18時30分", "2019-12-07"),
        ("2019. 12. 7. 오전 11:05", "2019-12-07"),
        ("2019년 12월 7일", "2019-12-07"),
        ("2019/12/07", "2019-12-07"),
        ("lørdag 07. desember 2019 - 13:26", "2019-12-07"),
        ("7 tháng 12, 2019", "2019-12-07"),
        ("December 7, 20196:30 PM GMT", "2019-12-07T18:30:00+00:00"),
        ("7 December 201918:30", "2019-12-07"),
        ("December 7, 20195", None),
        ("12.17.2019", "2019-12-17"),
        ("13/04/2020", "2020-04-13"),
        ("04/13/2020", "2020-04-13"),
        ("9.99.2019", None),
        ("31.02.2019", None),
        ("December 31, 1969", None),
        ("12:15 Uhr", None),
        ("the 2019 12 people", None),
    ],
)
def test_a_date_is_read_as_it_is_printed(text: str, iso: str | None) -> None:
    assert [found.iso for found in dates.find(text)] == ([iso] if iso else [])


@pytest.mark.parametrize("width", ["long", "full", "medium"])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("day", [date(2019, 12, 7), date(2023, 5, 21), date(2021, 8, 13)])
def test_dates_are_read_in_every_language_as_cldr_writes_them(language: str, width: str, day: date) -> None:
    printed = normalise(format_date(day, width, locale=Locale.parse(language)))
    code = language.partition("_")[0]
    assert [found.day for found in dates.find(printed, dates.order_of((), code), code)] == [day], printed


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("past", "day"), [({"days": 3}, 7), ({"hours": 5}, 10), ({"minutes": 20}, 10)])
def test_relative_dates_count_from_the_base_in_every_language(
    language: str, past: dict[str, int], day: int
) -> None:
    printed = format_timedelta(
        -timedelta(**past), add_direction=True, locale=Locale.parse(language), threshold=1
    )
    found = dates.ago(printed, date(2019, 12, 10))
    assert found is not None, printed
    assert found.day == date(2019, 12, day), printed


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("vor 3 Stunden", 10),
        ("Published 2 days ago", 8),
        ("gestern, 14:05 Uhr", 9),
        ("heute", 10),
        ("hace 1 semana", 3),
        ("5 months ago", None),
        ("a few days ago", None),
        ("an hour ago", 10),
        ("vor einem Tag", 9),
        ("hace dos semanas", -4),
        ("2d ago", 8),
        ("1 wk. ago", 3),
        ("5mo ago", None),
        ("2 hours agony", None),
        ("a data hour ago", None),
        ("one man's hour ago", None),
        ("3 people", None),
    ],
)
def test_what_a_relative_date_says(text: str, day: int | None) -> None:
    found = dates.ago(text, date(2019, 12, 10))
    assert (found.day if found else None) == (date(2019, 12, 10) - timedelta(days=10 - day) if day else None)


@pytest.mark.parametrize(
    "line",
    [
        "5 mins ago", "1 hr ago", "1 hr. ago", "an hour ago", "3h ago", "3 hrs ago", "half an hour ago", "Published 2 hours ago",
        "vor einer Stunde", "vor 5 Min.", "vor wenigen Minuten", "hace una hora", "il y a une heure", "un'ora fa",
        "há uma hora", "een uur geleden", "for en time siden", "för en timme sedan",
    ],
)  # fmt: skip
def test_a_page_that_dates_itself_relatively_says_so_however_it_is_printed(line: str) -> None:
    page = f"{TITLE}\n{line}\n\n{TEXT}"
    article = clean(page)
    assert article.date is None
    assert article.warnings == [
        f"the page dates itself relatively ({line!r}); --date-base DAY says from which day that counts"
    ]
    based = clean(page, date_base=DAY)
    assert (based.date, based.warnings) == ("2019-12-07", [])


def test_a_relative_date_that_names_no_day_says_so() -> None:
    for line in ("5 months ago", "a few days ago"):
        article = clean(f"{TITLE}\n{line}\n\n{TEXT}", date_base=DAY)
        assert (article.date, article.warnings) == (None, [f"{line!r} names no day"])


def test_time_zones_with_one_meaning_only() -> None:
    for zone in ("IST", "CST", "BST", "PST", "AST"):
        assert dates.find(f"7 Dec 2019, 18:30 {zone}")[0].iso == "2019-12-07"
    for zone, hours in (("EDT", -4), ("CEST", 2), ("JST", 9), ("SAST", 2)):
        iso = dates.find(f"7 Jul 2019, 18:30 {zone}")[0].iso or ""
        assert datetime.fromisoformat(iso) == datetime(
            2019, 7, 7, 18, 30, tzinfo=timezone(timedelta(hours=hours))
        )


def test_day_and_month_are_told_by_the_language_or_the_other_dates_and_never_guessed() -> None:
    english = clean(f"{TITLE}\n03/04/2020\n\n{TEXT}")
    assert english.date is None
    assert english.warnings == [
        "'03/04/2020' may be two days: the page does not tell which number is the month"
    ]
    assert clean(f"{TITLE}\n03/04/2020\n\n{TEXT}\nArchive: 28/02/2020").date == "2020-04-03"
    assert clean(f"{TITLE}\n03/04/2020\n\n{TEXT}\nArchive: 02/28/2020").date == "2020-03-04"
    assert clean(f"{TITLE}\n03/04/2020\n\n{TEXT}\nArchive: 02/28/2020, 28/02/2020").date is None
    assert clean(f"{TITLE}\n03/04/2020 6:30 PM ET\n\n{TEXT}").date == "2020-03-04"
    assert clean(f"{TITLE}\n03/04/2020 6:30 PM PST\n\n{TEXT}").date is None  # Pakistan's, or the Pacific's
    assert clean(f"Hafenbrücke nach elf Jahren wieder offen\n03/04/2020\n\n{DEUTSCH}").date == "2020-04-03"


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("Published: December 7, 2019 Updated: December 8, 2019", "2019-12-07", "2019-12-08"),
        ("Updated 8 December 2019 | Published 7 December 2019", "2019-12-07", "2019-12-08"),
        ("Publicado: 07.12.2019", "2019-12-07", None),
        ("Veröffentlicht: 07.12.2019, Stand: 08.12.2019, 12:15 Uhr", "2019-12-07", "2019-12-08"),
        ("Uppdaterad 2019-12-08 15.59 | Publicerad 2019-12-07 14.14", "2019-12-07", "2019-12-08"),
        ("Publié le 7 décembre 2019 à 05h30, modifié le 8 décembre 2019 à 14h02", "2019-12-07", "2019-12-08"),
        ("Published\nDecember 7, 2019\nUpdated\nDecember 8, 2019", "2019-12-07", "2019-12-08"),
        ("By Jane Doe December 7, 2019 6:30 PM", "2019-12-07", None),
        ("Jane Doe Senior Columnist December 7, 2019 Comments", "2019-12-07", None),
        ("Jane DoePublished Dec 7, 2019, 11:21am", "2019-12-07", None),
        ("News | December 7, 2019 | 5 min read", "2019-12-07", None),
    ],
)
def test_published_and_updated_are_told_apart(line: str, published: str, modified: str | None) -> None:
    article = clean(f"{TITLE}\n{line}\n\n{TEXT}")
    assert (article.date, article.date_modified) == (published, modified)
    assert article.warnings == []


def test_where_only_the_last_change_is_stated_a_warning_says_so() -> None:
    article = clean(f"{TITLE}\nUpdated: 8 Dec 2019, 18:30 GMT\n\n{TEXT}")
    assert (article.date, article.date_modified) == ("2019-12-08", "2019-12-08T18:30:00+00:00")
    assert article.warnings == ["the page states only when it was last changed; date is that day"]
    article = clean(f"Hafenbrücke nach elf Jahren wieder offen\nStand: 03.04.2020, 17:22 Uhr\n\n{DEUTSCH}")
    assert (article.date, article.date_modified) == ("2020-04-03", "2020-04-03")
    assert article.warnings == ["the page states only when it was last changed; date is that day"]


def test_relative_dates_need_a_base() -> None:
    page = f"Hafenbrücke nach elf Jahren wieder offen\nvor 3 Stunden\n\n{DEUTSCH}"
    article = clean(page)
    assert article.date is None
    assert article.warnings == [
        "the page dates itself relatively ('vor 3 Stunden'); --date-base DAY says from which day that counts"
    ]
    assert clean(page, date_base="2019-12-07").date == "2019-12-07"
    assert clean(page, date_base=DAY).warnings == []
    with pytest.raises(ValueError, match="yesterday"):
        clean(page, date_base="yesterday")


@pytest.mark.parametrize(
    "page",
    [
        f"Thursday, December 5, 2019\nHome\nNews\nSport\nWeather\nVideo\n{TITLE}\n\n{TEXT}",  # the masthead
        f"{TITLE}\n\n{TEXT}\n© 2019 The Example Post",
        f"{TITLE}\n\n{TEXT}\nMost read\nWho pays for the bridge\nDecember 5, 2019\nBand wins prize\nDecember 4, 2019\n",
        f"{TITLE}\n\n{TEXT}\nComments\nmike77\nDecember 8, 2019 at 6:12 pm\nAbout time, I say. Reply\n",
        f"{TITLE}\nThe bridge before the repairs, as seen from the tower on 3 March 2008\n\n{TEXT}",
        f"{TITLE}\n\n{TEXT}\nCorrection, December 9, 2019: an earlier version named the wrong mayor.",
        f"{TITLE}\nThe old harbour in Kyiv, December 3, 2008\n\n{TEXT}",
        f"{TITLE}\nBand wins prize\n05.12.2019 | 2:43 min\n\n{TEXT}",
        f"{TITLE}\n\n{TEXT}\nTerms of Service (Updated July 7, 2018)",
        f"{TITLE}\n\n{TEXT}\nCorrections\nDec 9, 2019 9:25 AM ET\nAn earlier version named the wrong mayor.",
        f"Founded 1947 Thursday, December 5, 2019, No. 98\n{TITLE}\n\n{TEXT}",
        # a list of stories above the text, and one below it
        f"{TITLE}\nBand wins prize\nDec 5, 2019, 7:00 AM\nWho pays for it\nDec 4, 2019, 7:00 AM\nFish return\n"
        f"Dec 3, 2019, 7:00 AM\nJane Doe\n\n{TEXT}",
        f"{TITLE}\n\n{TEXT}\nRelated stories\nWhy the harbour silts up every ten years\nBy John Roe\nMar 13, 2018 9 min read",
    ],
)
def test_dates_of_other_things_are_not_the_articles(page: str) -> None:
    article = clean(page)
    assert article.date is None
    assert article.warnings == []


@pytest.mark.parametrize(
    "page",
    [
        f"December 7, 2019\n{TITLE}\n\n{TEXT}",
        f"Thursday, December 5, 2019\nHome\nNews\nSport\n{TITLE}\nDecember 7, 2019\n\n{TEXT}",
        f"{TITLE}\n\n{TEXT}\nThis story was originally published December 7, 2019, 12:20 PM.",
        f"{TITLE}\n\n{TEXT}\nFirst published on Dec 7, 2019\n© 2020 The Example Post",
        f"{TITLE}\n\n{TEXT}\nPolitics\n7. 12. 2019, 18:41 Uhr\nComment by\nJane Doe",
        f"{TITLE}\n\n{TEXT}\nLatest news\n{TITLE}\n7 December, 2019\nBand wins prize\n6 December, 2019\nFish return\n5 December, 2019",
        f"{TITLE}\n\n{TEXT.strip()} (Jane Doe from Harbour Town, John Roe, 7.12.2019)",
        f"{TITLE}\nSusan December 7, 2019 0 Comments\n\n{TEXT}",
        f"{TITLE}\nPublished: 7.12.19\n\n{TEXT}",
        f"{TITLE}\nDate: December 7, 2019 Source: Institute for Old Bridges Summary: A team of engineers has walked over the "
        f"old bridge again and again, and has found that it bears them, and the school's brass band as well.\n\n{TEXT}",
    ],
)
def test_the_articles_date_above_the_headline_and_below_the_text(page: str) -> None:
    assert clean(page).date == "2019-12-07"


def test_years_in_two_digits_and_without_a_zero_are_read() -> None:
    assert clean(f"Hafenbrücke nach elf Jahren wieder offen\n24.12.21\n\n{DEUTSCH}").date == "2021-12-24"
    assert clean(f"{TITLE}\nDecember 7, 1998\n\n{TEXT}").date == "1998-12-07"


def test_the_step_that_claimed_the_line_says_what_was_read() -> None:
    article = clean(f"{TITLE}\n7 Dec 2019, 18:30 GMT\n\n{TEXT}")
    steps = [step for step in article.steps if step.field == "date"]
    assert [(step.stage, step.rule, step.value, step.cuts) for step in steps] == [
        ("byline", "date", "2019-12-07T18:30:00+00:00", True)
    ]
    assert clean(f"{TITLE}\n7 Dec 2019\n\n{TEXT}", skip="byline").date is None


def test_the_words_of_dates_are_those_of_cldr() -> None:
    """Made anew, the words are the same; the time zones depend on the tz database of the machine."""
    made: dict[str, object] = {}
    exec(cldr.made(), made)
    for name in ("MONTHS", "WEEKDAYS", "ORDERS", "AGO"):
        assert made[name] == getattr(newsclean.cldr, name), "run python -m bench cldr and read what changed"
