"""Every rule against its own examples, and the rule book as a whole."""

from __future__ import annotations

import dataclasses
import time
from typing import Any

import pytest

from newsclean import cleaner
from newsclean.cleaner import UnknownName, clean
from newsclean.language import packs_for
from newsclean.languages import CONCEPTS, OTHERS, PACKS, all_packs
from newsclean.page import fold, normalise
from newsclean.prose import words
from newsclean.rules import ANY, PhraseIndex, Rule
from newsclean.sheet import Sheet
from newsclean.stages import RULES, STAGES
from newsclean.trials import Example, keeps_fault, removes_fault

REMOVES = [
    pytest.param(r, text, id=f"{r.name}-{n}") for r in RULES.values() for n, text in enumerate(r.removes)
]
KEEPS = [pytest.param(r, text, id=f"{r.name}-{n}") for r in RULES.values() for n, text in enumerate(r.keeps)]


@pytest.mark.parametrize(("rule", "example"), REMOVES)
def test_rule_removes_its_noise(rule: Rule, example: str) -> None:
    assert removes_fault(rule, example) is None


@pytest.mark.parametrize(("rule", "example"), KEEPS)
def test_rule_keeps_journalism(rule: Rule, example: str) -> None:
    assert keeps_fault(rule, example) is None


@pytest.mark.parametrize("rule", RULES.values(), ids=lambda rule: rule.name)
def test_rule_is_complete(rule: Rule) -> None:
    assert rule.why.endswith(".")
    assert rule.removes, "a rule shows what it removes"
    assert rule.keeps, "a rule shows what it keeps"
    assert set(rule.concepts) <= set(CONCEPTS)


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES.values() if rule.pattern], ids=lambda rule: rule.name
)
def test_a_near_miss_reaches_the_pattern(rule: Rule) -> None:
    """What the gate stops says nothing about the pattern."""
    greedy = dataclasses.replace(rule, pattern=".*")
    lines = [line for text in rule.keeps for line in text.split("\n")]
    assert any(greedy.match(line) for line in lines)


@pytest.mark.parametrize(
    "rule", [rule for rule in RULES.values() if rule.concepts], ids=lambda rule: rule.name
)
def test_a_near_miss_says_a_word_of_the_phrases(rule: Rule) -> None:
    phrases = [phrase for pack in PACKS for concept in rule.concepts for phrase in pack.PHRASES[concept]]
    stems = {word[:5] for phrase in phrases for word in words(phrase)}
    assert stems & {word[:5] for text in rule.keeps for word in words(text.lower())}


def test_examples_say_what_goes_and_what_is_read() -> None:
    assert Example.parse("a line\n\n another\n") == Example("a line\n\n another", [(0, 6), (9, 16)], [])
    assert Example.parse("kept\n✂ gone\nkept") == Example("kept\ngone\nkept", [(5, 9)], [])
    assert Example.parse("S[-\n-]hift.[-By me-]") == Example("S\nhift.By me", [(1, 2), (7, 12)], [])
    assert Example.parse("[=MINSK=] — More") == Example("MINSK — More", [], [(0, 5)])
    for text in ("[-a", "a-]", "[-a=]", "[-a[-b-]-]"):
        with pytest.raises(ValueError, match="has no partner"):
            Example.parse(text)


@pytest.mark.parametrize(
    ("example", "wrong"),
    [
        ("Advertisement", None),
        ("✂ Advertisement\nThe bridge reopened on Saturday after eleven years.", None),
        ("Advertisement\nThe bridge reopened.", "not cut: 'The bridge reopened.'"),
        ("✂ The bridge reopened.\nAdvertisement", "not cut: 'The bridge reopened.'; cut, but should not be: 'Advertisement'"),
        ("[-Adver-]tisement", "not cut: 'Adver'; cut, but should not be: 'Advertisement'"),
        ("[=Advertisement=]", "cut, but should not be: 'Advertisement'; not read: 'Advertisement'"),
        ("[-Advertisement", "the mark [- has no partner"),
    ],
)  # fmt: skip
def test_an_example_that_a_rule_fails_is_found(example: str, wrong: str | None) -> None:
    assert removes_fault(RULES["ads/marker"], example) == wrong


def test_what_a_rule_should_keep_and_does_not_is_found() -> None:
    page = (
        "The bridge reopened on Saturday.\nAdvertisement\nThousands of people crossed it in the first hours."
    )
    assert keeps_fault(RULES["ads/marker"], page) == "cut, but should not be: 'Advertisement'"
    assert keeps_fault(
        RULES["credits/dateline"], RULES["credits/dateline"].removes[0].replace("[=", "").replace("=]", "")
    )


def test_rule_names_are_unique_and_belong_to_their_stage() -> None:
    names = [rule.name for stage in STAGES for rule in stage.rules]
    assert len(names) == len(set(names))
    assert all(rule.stage == stage.name for stage in STAGES for rule in stage.rules)


def test_stages_run_in_the_order_that_the_documentation_gives() -> None:
    assert [stage.name for stage in STAGES] == [
        "joins", "site", "skip_links", "consent", "share", "images", "paywall", "ads", "promos", "appeals", "headline",
        "byline", "credits", "related", "comments", "legal", "navigation", "duplicates", "body",
    ]  # fmt: skip


RARE = {"author_bio", "channel", "contributed", "donation_widget", "editing", "event"}
"""Concepts that the packs of fewer pages may leave out."""


@pytest.mark.parametrize("pack", all_packs(), ids=lambda pack: pack.CODE)
def test_pack_speaks_of_every_concept_in_fold_form(pack: object) -> None:
    phrases: dict[str, tuple[str, ...]] = pack.PHRASES  # type: ignore[attr-defined]
    assert set(phrases) <= set(CONCEPTS)
    assert set(CONCEPTS) - set(phrases) <= (set() if pack in PACKS else RARE)
    for concept, entries in phrases.items():
        assert entries, f"{concept} is empty"
        for phrase in entries:
            words = phrase.strip(ANY).strip()
            assert words, f"an empty phrase in {concept}"
            # What the page's line is folded to must be what the phrase says, or it can never be found.
            assert fold(normalise(words)) == fold(words), phrase
            assert words == words.lower(), phrase


@pytest.mark.parametrize("pack", all_packs(), ids=lambda pack: pack.CODE)
def test_every_phrase_is_found_by_the_index(pack: object) -> None:
    index = PhraseIndex.build([pack.PHRASES])  # type: ignore[attr-defined]
    from newsclean.page import Page

    for concept, entries in pack.PHRASES.items():  # type: ignore[attr-defined]
        for phrase in entries:
            text = phrase.replace(ANY, " zzz ").strip()
            page = Page.read(text)
            found = index.find(page.lines).get(0, [])
            assert any(hit.concept == concept for hit in found), phrase


def test_phrases_end_at_words() -> None:
    index = PhraseIndex.build([{"a": ("read more: …", "… contributed reporting", "… our newsletter …")}])
    from newsclean.page import Page

    def concepts(text: str) -> list[str]:
        return [hit.phrase for hit in index.find(Page.read(text).lines).get(0, [])]

    assert concepts("Read more: a bridge") == ["read more:"]
    assert concepts("Jane Doe contributed reporting.") == ["contributed reporting"]
    assert concepts("Sign up for our newsletter now") == ["our newsletter"]
    assert concepts("Sign up for our newsletters now") == []
    assert concepts("Bread more or less") == []


def test_scripts_without_spaces_have_no_word_ends() -> None:
    index = PhraseIndex.build(
        [{"a": ("関連記事: …", "… から転載", "… 無断転載を禁じます …", "댓글 0", "… 재배포 금지 …")}]
    )
    from newsclean.page import Page

    def concepts(text: str) -> list[str]:
        return [hit.phrase for hit in index.find(Page.read(text).lines).get(0, [])]

    assert concepts("関連記事：橋が十一年ぶりに開通") == ["関連記事:"]
    assert concepts("港新聞から転載") == ["から転載"]
    assert concepts("記事の無断転載を禁じます。全文") == ["無断転載を禁じます"]
    assert concepts("【댓글 12】") == ["댓글 0"]
    assert concepts("무단 전재 및 재배포 금지합니다") == ["재배포 금지"]
    assert concepts("関連のある記事を読んだ。") == []


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("The bridge over the old harbour reopened on Saturday, eleven years after it was closed.", ()),
        ("El puente sobre el viejo puerto se abrió de nuevo el sábado, once años después.", ()),
        ("Il ponte sul vecchio porto è stato riaperto sabato, undici anni dopo la sua chiusura.", ("it",)),
        ("De brug over de oude haven is zaterdag na elf jaar weer voor iedereen opengegaan.", ("nl",)),
        ("Most nad starym portem został otwarty w sobotę, jedenaście lat po tym, jak go zamknięto.", ("pl",)),
        ("Мост через старую гавань открылся в субботу, через одиннадцать лет после того, как его закрыли.", ("ru",)),
        ("古い港に架かる橋が土曜日、十一年ぶりに開通した。", ("ja",)),
        ("옛 항구의 다리가 11년 만에 토요일 다시 열렸다.", ("ko",)),
        ("老港口的大桥在关闭十一年后于周六重新开放。", ("zh",)),
        ("The bridge (古い橋, the old one) reopened on Saturday, and the sign still says so, " * 3, ()),
    ],
)  # fmt: skip
def test_a_page_is_looked_up_in_the_packs_of_its_languages(text: str, codes: tuple[str, ...]) -> None:
    found = packs_for([text.lower()])
    assert set(codes) <= set(found) <= set(OTHERS)
    if set(codes) <= {"ja", "ko", "zh"}:
        assert set(found) == set(codes)


def test_unknown_names_are_refused_with_the_nearest_one() -> None:
    with pytest.raises(UnknownName, match="did you mean promos"):
        clean("text", skip=["promo"])


@pytest.mark.parametrize(
    "hostile",
    [
        "a" * 300_000,
        "By " + "A" * 5000,
        "By " + "Anna " * 20_000,
        "Home > " * 20_000,
        "© " * 50_000,
        "1/2/2020 " * 5_000,
        "(" * 50_000,
        "Photo: " * 20_000,
        ("word " * 30 + ". ") * 2_000,
        "skip to " * 20_000,
        "\u0301" * 50_000,
    ],
    ids=lambda text: repr(text[:12]),
)
def test_hostile_long_lines_take_linear_time(hostile: str) -> None:
    started = time.perf_counter()
    clean(hostile)
    assert time.perf_counter() - started < 5


def test_a_pattern_that_cannot_end_is_given_up() -> None:
    rule = Rule(
        name="ads/hang",
        why="A pattern with exponential backtracking.",
        removes=(),
        keeps=("x",),
        pattern=r"(a+)+b",
        max_length=10_000,
    )
    assert rule.match("a" * 5000) is None


@pytest.mark.parametrize(
    "line",
    [
        "Share\n",
        "Comments\n",
        "Leave a reply\n",
        "A\nman walked into the harbour office on Monday and asked\n",
        "S\nhifting the spotlight from the bridge to the ferry again\n",
        "The bridge over the old harbour reopened on {n}…\n",
        "Harbour bridge {n} reopens after eleven years\n",
        "The bridge {n} over the harbour reopened on Saturday, eleven years after it was closed for repairs.\n",
        "Read more: bridge {n}\n",
        "Photo: Jane Doe/Example Press {n}\n",
    ],
)
def test_pages_of_many_lines_take_linear_time(line: str) -> None:
    def seconds(count: int) -> float:
        page = "".join(line.format(n=n) for n in range(count))
        started = time.perf_counter()
        clean(page)
        return time.perf_counter() - started

    seconds(200)
    assert seconds(4000) < 6 * seconds(1000) + 2


def test_an_unknown_rule_of_a_known_stage_lists_its_rules() -> None:
    with pytest.raises(
        UnknownName, match=r"did you mean promos/newsletter\? the rules of promos are .*promos/app"
    ):
        clean("text", skip="promos/newsleter")


def test_a_page_that_never_settles_is_given_up_with_a_warning(monkeypatch: pytest.MonkeyPatch) -> None:
    real = cleaner.one_pass

    def one_line_more(*args: Any, **kwargs: Any) -> Sheet:
        sheet = real(*args, **kwargs)
        sheet.claim(RULES["promos/newsletter"], next(number for number, _ in sheet.open()))
        return sheet

    monkeypatch.setattr(cleaner, "one_pass", one_line_more)
    page = "".join(
        f"The bridge {n} over the harbour reopened on Saturday, the city said.\n" for n in range(80)
    )
    article = clean(page)
    assert len(article.text.split("\n\n")) == 80 - cleaner.MOST_PASSES
    assert any("50 passes" in warning for warning in article.warnings)
