"""The laws of docs/design.md, as properties of texts built from noise and sentences."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newsclean import Article, clean, replay
from newsclean.stages import RULES
from newsclean.trials import Example

SENTENCES = [
    "The bridge over the old harbour reopened on Saturday, eleven years after it was closed for repairs.",
    "Thousands of people crossed it in the first hours, many of them with children who had never seen it open.",
    "“It is a good day for the city,” the mayor said, and nobody in the crowd wanted to disagree with her.",
    "An audit published in May found that the work had cost four times what the council had planned in 2008.",
    "Die Brücke ist seit Samstag wieder offen, elf Jahre nachdem sie für Reparaturen geschlossen worden war.",
    "El puente reabrió el sábado, once años después de que el ayuntamiento lo cerrara para repararlo.",
    "Le pont a rouvert samedi, onze ans après sa fermeture pour des travaux qui ont coûté quatre fois le prix prévu.",
    "MINSK (Reuters) — More than 1,000 people took to the streets on Saturday to protest against the treaty.",
    "橋は土曜日に再び開通した。市長は「街にとって良い日だ」と述べた。",
]
SHORT = [
    "Who pays for it",
    "A long way home",
    "Harbour bridge reopens after eleven years of repairs",
    "S",
    "- a coat",
    "2. a lamp",
    "Chapter 7",
]
NOISE = [
    line for rule in RULES.values() for text in rule.removes for line in Example.parse(text).page.split("\n")
]
NOISE += [
    "S\nhifting the spotlight from the bridge to the ferry, the council met again on Sunday.",
    "S\nign up for our newsletter and never miss a story about the harbour again, we promise.",
    f"{SENTENCES[0]} {SENTENCES[1]} Nobody has said why it cost so much in the end.Image: Jane Doe/Example Press",
    "Photo: Jane Doe/Reuters",
]
"""With the rules that take a part of a line, whose examples are not pages of their own."""
SPACES = ["\n", "\n\n", "\r\n", "\n \n\n", "\n    ", "\n\t• ", " \n", "\u2028"]

pages = st.lists(
    st.tuples(st.sampled_from(SENTENCES + SHORT + NOISE), st.sampled_from(SPACES)), max_size=25
).map(lambda parts: "".join(text + space for text, space in parts))
"""Pages of real-looking lines in any order."""
texts = st.one_of(
    pages, st.text(max_size=300), st.text(alphabet="aA1 .\n\t-•|:©\u200b\u0301é\u2028", max_size=200)
)


def check_laws(text: str, article: Article) -> None:
    """Offsets give the text, claims do not overlap, and the steps alone give the article again."""
    at = 0
    for step in article.removed:
        assert 0 <= step.start < step.end <= len(text)
        assert step.start >= at, "claims overlap"
        at = step.end
    assert replay(text, article.removed) == article.text


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts)
def test_the_steps_account_for_the_text(text: str) -> None:
    check_laws(text, clean(text))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(texts)
def test_a_cleaned_text_comes_back_unchanged(text: str) -> None:
    once = clean(text).text
    assert clean(once).text == once


@settings(max_examples=60, deadline=None)
@given(pages)
def test_the_same_text_gives_the_same_answer(text: str) -> None:
    assert clean(text).to_dict() == clean(text).to_dict()


@settings(max_examples=100, deadline=None)
@given(pages, st.sampled_from(["balanced", "precision", "recall"]))
def test_the_laws_hold_however_boldly_lines_are_cut(text: str, favor: str) -> None:
    article = clean(text, favor=favor)  # type: ignore[arg-type]
    check_laws(text, article)
    assert clean(article.text, favor=favor).text == article.text  # type: ignore[arg-type]


@settings(max_examples=100, deadline=None)
@given(pages)
def test_every_letter_is_in_the_article_or_in_a_step(text: str) -> None:
    article = clean(text)
    cut = "".join(text[step.start : step.end] for step in article.removed)

    def letters(part: str) -> int:
        return sum(character.isalnum() for character in part)

    assert letters(article.text) + letters(cut) == letters(text)


@pytest.mark.parametrize("count", [1, 3, 9])
def test_a_clean_article_comes_back_whole(count: int) -> None:
    text = "\n\n".join(SENTENCES[:count])
    assert clean(text).text == text


@pytest.mark.parametrize(
    "text",
    [
        "The minister at the opening on Monday. © dpa | Jens Kalaene\n" * 4,  # read as one wrapped paragraph
        f"{SENTENCES[0]}\nSkip  to main contentSkip  to navigation\n{SENTENCES[1]}",
        f"{SENTENCES[0]} {SENTENCES[1]} Nobody has said why it cost so much in the end.Image:  Jane  Doe/Example Press",
    ],
    ids=["a credit that ends a paragraph of credits", "spaces in a gate's words", "spaces in a glued credit"],
)
def test_white_space_and_parts_of_lines_do_not_hide_anything_from_the_last_pass(text: str) -> None:
    article = clean(text)
    check_laws(text, article)
    assert clean(article.text).text == article.text
    assert article.removed
