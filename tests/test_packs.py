"""Rules of your own: packs as files, `--rules`, and `newsclean rules` as a process."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from newsclean import Article, PackError, Rule, clean, load_pack, replay
from newsclean.packs import FIELDS, folded_phrase, load_packs
from newsclean.stages import RULES, STAGES
from newsclean.stages.examples import OPENING, SECOND, THIRD
from tests.test_laws import check_laws, pages, texts

LOTTERY = """
[[rules]]
name = "lottery"
why = "The publisher's lottery, under every story."
phrases = ["Play the Harbour Lottery!", "Win a boat: ...", "… tickets of the Harbour Lottery …"]
removes = ["Play the harbour lottery", "Win a boat: here is how", "Get 3 tickets of the Harbour Lottery today, and win"]
keeps = ["The lottery was closed by the police in 1931, and nobody has missed it since."]
"""
PLAY = "Play the harbour lottery"
PAGE = f"{OPENING}\n\n{SECOND}\n\n{PLAY}\n\n{THIRD}\n"


def pack(path: Path, text: str = LOTTERY) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def rule(**keys: Any) -> str:
    """A rule as TOML; `None` leaves a key out."""
    given = {"name": "a", "why": "b", "phrases": ["c"], "removes": ["c"], "keeps": ["d"]} | keys
    lines = [f"{key} = {json.dumps(value)}" for key, value in given.items() if value is not None]
    return "\n".join(["[[rules]]", *lines, ""])


def run(*arguments: str | Path, columns: int = 80, stdin: str = "") -> subprocess.CompletedProcess[str]:
    import os

    return subprocess.run(
        [sys.executable, "-m", "newsclean", *map(str, arguments)],
        input=stdin,
        capture_output=True,
        timeout=120,
        encoding="utf-8",
        env={**os.environ, "COLUMNS": str(columns), "NO_COLOR": "1", "PYTHONIOENCODING": "utf-8"},
        check=False,
    )


def cuts(article: Article) -> list[tuple[str, str]]:
    return [
        (f"{step.stage}/{step.rule}", article.page_text[step.start : step.end]) for step in article.removed
    ]


# The library


def test_the_rules_of_a_pack_clean_too(tmp_path: Path) -> None:
    rules = load_pack(pack(tmp_path / "site.toml"))
    assert PLAY in clean(PAGE, skip="body").text
    article = clean(PAGE, rules=rules)
    assert cuts(article) == [("site/lottery", PLAY)]
    assert article.text == f"{OPENING}\n\n{SECOND}\n\n{THIRD}"
    assert replay(PAGE, article.removed) == article.text
    assert clean(PAGE, rules=rules, skip=["site/lottery", "body"]).text == PAGE.strip()
    assert cuts(clean(f"Advertisement\n{PAGE}", rules=rules, only="site")) == [("site/lottery", PLAY)]


@pytest.mark.parametrize(
    ("phrase", "line", "found"),
    [
        ("Play the Harbour Lottery!", "play the harbour lottery", True),
        ("Play the Harbour Lottery!", "» Play the “Harbour” Lottery", False),
        ("Play the Harbour Lottery!", "They play the harbour lottery on Sundays", False),
        ("Win a boat: …", "Win a boat: here is how", True),
        ("Win a boat: ...", "Win a boat and a house", False),
        ("Win a boat ...", "Win a boat and a house", True),
        ("… of the lottery", "Seven winners of the Lottery.", True),
        ("… of the lottery", "Seven winners of the lottery told us", False),
        ("… the lottery …", "Seven winners of the lottery told us", True),
        ("… the lottery …", "Seven winners of the lotteryhouse told us", False),
        ("Top 10 stories", "Top 25 stories", True),
        ("It’s our lottery", "It's our lottery", True),
        ("Das Größte", "das grösste", False),
        ("Das Größte", "DAS GRÖßTE", True),
    ],
)
def test_phrases_have_the_four_shapes(tmp_path: Path, phrase: str, line: str, found: bool) -> None:
    rules = load_pack(pack(tmp_path / "a.toml", rule(phrases=[phrase])))
    page = f"{OPENING}\n\n{SECOND}\n\n{line}\n\n{THIRD}"
    assert cuts(clean(page, only="site", rules=rules)) == ([("site/a", line)] if found else [])


def test_a_pattern_is_plain_not_verbose_and_takes_a_line_or_its_head_or_tail(tmp_path: Path) -> None:
    text = (
        rule(name="line", phrases=None, pattern="the post # 1")
        + rule(name="head", phrases=None, pattern=r"the post\s*[-–] ", part="head")
        + rule(name="tail", phrases=None, pattern=r"read it in our app\.|in our app\.", part="tail")
        + rule(name="laid-out", phrases=None, pattern="(?x) the \\s shop # where\n \\s now", part="tail")
    )
    rules = load_pack(pack(tmp_path / "a.toml", text))
    page = f"THE POST # 1\nThe  Post –\u00a0{OPENING}  Read it\tin our app.\n{SECOND}\u200b The shop now\n{THIRD}"
    article = clean(page, rules=rules)
    assert cuts(article) == [
        ("site/line", "THE POST # 1"),
        ("site/head", "The  Post –"),
        ("site/tail", "Read it\tin our app."),
        ("site/laid-out", "The shop now"),
    ]
    assert article.text == f"{OPENING}\n\n{SECOND}\n\n{THIRD}"
    assert replay(page, article.removed) == article.text
    assert clean(article.text, rules=rules).text == article.text


def test_a_head_may_end_where_a_torn_capital_was_joined(tmp_path: Path) -> None:
    rules = load_pack(
        pack(tmp_path / "a.toml", rule(phrases=None, pattern="shifting the spotlight", part="head"))
    )
    rest = "from the bridge to the ferry, the council met again on Sunday and talked until midnight."
    page = f"{OPENING}\nS\nhifting the spotlight {rest}\n{SECOND}"
    article = clean(page, rules=rules)
    assert article.text == f"{OPENING}\n\n{rest}\n\n{SECOND}"
    assert replay(page, article.removed) == article.text


@pytest.mark.parametrize(
    ("keys", "line", "value"),
    [
        ({"phrases": ["Filed under: …"]}, "Filed under: Bridges", "Bridges"),
        ({"phrases": ["Top 10 of …"]}, "Top 2500 of Bridges", "Bridges"),
        ({"phrases": ["harbour news"]}, "• Harbour News", "Harbour News"),
        ({"phrases": None, "pattern": r"in (?P<section>\w+), today"}, "In Bridges, today", "Bridges"),
        ({"phrases": None, "pattern": r"in \w+, today"}, "In Bridges, today", "In Bridges, today"),
    ],
)
def test_a_rule_may_read_a_field(tmp_path: Path, keys: dict[str, Any], line: str, value: str) -> None:
    rules = load_pack(pack(tmp_path / "a.toml", rule(field="section", **keys)))
    article = clean(f"{OPENING}\n{line}\n{SECOND}", rules=rules)
    assert article.section == value
    assert ("site/a", line) in cuts(article)


def test_every_field_that_a_rule_may_read_is_one_of_the_article(tmp_path: Path) -> None:
    for field in FIELDS:
        rules = load_pack(pack(tmp_path / "a.toml", rule(field=field, phrases=["Filed under: …"])))
        got = getattr(clean(f"{OPENING}\nFiled under: Bridges\n{SECOND}", rules=rules), field)
        assert got in ("Bridges", ["Bridges"])


def test_a_weak_rule_needs_other_evidence(tmp_path: Path) -> None:
    rules = load_pack(pack(tmp_path / "a.toml", rule(phrases=["harbour"], weak=True)))
    inside = f"{OPENING}\nHarbour\n{SECOND}"
    assert clean(inside, rules=rules, only="site").removed == []
    below = f"{OPENING}\n{SECOND}\nHarbour"
    assert cuts(clean(below, rules=rules, only="site")) == [("site/a", "Harbour")]


def test_a_rule_stands_in_the_stage_that_it_names(tmp_path: Path) -> None:
    rules = load_pack(pack(tmp_path / "a.toml", rule(name="promos/lottery", phrases=["harbour lottery"])))
    page = f"{OPENING}\nHarbour lottery\n{SECOND}"
    assert [(step.stage, step.rule) for step in clean(page, rules=rules).removed] == [("promos", "lottery")]
    assert clean(page, rules=rules, skip="promos,body").removed == []


def test_every_stage_but_three_takes_rules(tmp_path: Path) -> None:
    taken = []
    for stage in STAGES:
        name = f"{stage.name}/a"
        try:
            rules = load_pack(pack(tmp_path / "a.toml", rule(name=name, phrases=["Harbour lottery"])))
        except PackError:
            continue
        taken.append(stage.name)
        assert cuts(clean(f"{OPENING}\nHarbour lottery\n{SECOND}", rules=rules, only=name)) == [
            (name, "Harbour lottery")
        ]
    assert {stage.name for stage in STAGES} - set(taken) == {"joins", "duplicates", "body"}


def test_a_correction_stays_whatever_a_pack_says(tmp_path: Path) -> None:
    note = "Correction: An earlier version of this article misstated the year in which the bridge was closed."
    rules = load_pack(pack(tmp_path / "a.toml", rule(phrases=["… earlier version of this article …"])))
    assert note in clean(f"{OPENING}\n\n{SECOND}\n\n{THIRD}\n\n{note}", rules=rules).text


def test_a_phrase_in_a_part_that_is_gone_says_nothing_about_the_rest(tmp_path: Path) -> None:
    text = rule(name="app", phrases=None, pattern=r"read it in our app\.", part="tail")
    text += rule(name="promos/app-2", phrases=["… in our app"])
    rules = load_pack(pack(tmp_path / "a.toml", text))
    page = f"{OPENING} Read it in our app.\n\n{SECOND}"
    assert clean(page, rules=rules).text == f"{OPENING}\n\n{SECOND}"


def test_rules_of_python_are_checked_as_well() -> None:
    good = Rule(
        name="site/lottery", why="Lottery.", removes=(PLAY,), keeps=("The lottery.",), phrases=(PLAY.lower(),)
    )
    assert cuts(clean(PAGE, rules=[good])) == [("site/lottery", PLAY)]
    with pytest.raises(PackError, match="taken by a rule"):
        clean(PAGE, rules=[good, good])
    with pytest.raises(PackError, match="neither phrases nor a pattern"):
        clean(PAGE, rules=[Rule(name="site/x", why="X.", removes=(), keeps=())])


def test_rules_can_go_to_another_process(tmp_path: Path) -> None:
    rules = load_pack(pack(tmp_path / "a.toml", LOTTERY + rule(phrases=None, pattern="x+")))
    clean(PAGE, rules=rules)
    assert cuts(clean(PAGE, rules=pickle.loads(pickle.dumps(rules)))) == [("site/lottery", PLAY)]


SLOW = rule(name="slow", phrases=None, pattern="(a|aa)+[bc]", removes=["aab"], keeps=["a"])


def test_a_pattern_that_takes_too_long_is_left_out_and_that_is_said(tmp_path: Path) -> None:
    rules = load_packs([pack(tmp_path / "slow.toml", SLOW), pack(tmp_path / "site.toml")])
    page = f"{'a' * 60}\n{PAGE}"
    article = clean(page, rules=rules)
    assert [slow.name for slow in article.left_out] == ["site/slow"]
    assert article.warnings == [
        f"{tmp_path / 'slow.toml'}: rule 'site/slow' was left out: its pattern took too long on this page"
    ]
    assert ("site/lottery", PLAY) in cuts(article)
    check_laws(page, article)


EVERY_KIND = "\n".join([
    rule(name="bridge", phrases=["… over the old harbour …", "who pays for it", "an audit …", "… ever seen"]),
    rule(name="weak", phrases=["… children …", "chapter 7", "s"], weak=True),
    rule(name="head", phrases=None, pattern=r"(?:the|an?|s)\s?\w+\s", part="head"),
    rule(name="tail", phrases=None, pattern=r"(?:\w+\s)?\w+\.", part="tail", field="section"),
    rule(name="byline/b", phrases=None, pattern=r"(?:by|von) (?P<authors>.{3,40})", field="authors"),
    rule(name="related/r", phrases=None, pattern=r".*\d+.*", weak=True, field="related"),
    rule(name="legal/l", phrases=["… rights …", "all rights …"], field="copyright_notice"),
])  # fmt: skip


@pytest.fixture(scope="module")
def every_kind(tmp_path_factory: pytest.TempPathFactory) -> tuple[Rule, ...]:
    return load_pack(pack(tmp_path_factory.mktemp("packs") / "a.toml", EVERY_KIND))


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=texts)
def test_the_laws_hold_with_rules_of_packs(every_kind: tuple[Rule, ...], text: str) -> None:
    article = clean(text, rules=every_kind)
    check_laws(text, article)
    assert clean(article.text, rules=every_kind).text == article.text


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=pages)
def test_the_laws_hold_with_rules_of_packs_alone(every_kind: tuple[Rule, ...], text: str) -> None:
    only = [rule.name for rule in every_kind]
    article = clean(text, rules=every_kind, only=only)
    check_laws(text, article)
    assert clean(article.text, rules=every_kind, only=only).text == article.text


# Packs that cannot be used

BAD = {
    "": "there are no rules in it",
    "rules = 1": "there are no rules in it",
    "rules = []": "there are no rules in it",
    "[[rules]": "no TOML: ",
    "[[rule]]": "no key is called 'rule'; did you mean rules?",
    rule(remvoes=["a"]): "rule 'a': no key is called 'remvoes'; did you mean removes?",
    rule(xyz=1): "rule 'a': no key is called 'xyz'; there is name, why, ",
    rule(name=None): "rule 1: name is missing or empty",
    rule(name=3): "rule 1: name must be a string",
    rule(name="A b"): "rule 'site/A b': name must be small letters",
    rule(name="ads/"): "rule 'ads/': name must be small letters",
    rule(name="promo/x"): "no stage is called 'promo'; did you mean promos?",
    rule(name="body/x"): "the stage body takes no rules of packs: it judges by structure",
    rule(name="ads/marker"): "rule 'ads/marker': a built-in rule has this name",
    rule() + rule(): "rule 'site/a': the name is taken by a rule of ",
    rule(why=None): "rule 'a': why is missing or empty",
    rule(removes=[]): "rule 'a': removes is missing or empty",
    rule(keeps=None): "rule 'a': keeps is missing or empty",
    rule(keeps="text"): "rule 'a': keeps must be a list of strings",
    rule(removes=["a", " "]): "rule 'a': removes must be a list of strings that are not empty",
    rule(phrases=["a", 1]): "rule 'a': phrases must be a list of strings",
    rule(phrases=["…"]): "rule 'a': phrases: '…' says nothing",
    rule(phrases=["!!"]): "rule 'a': phrases: '!!' says nothing",
    rule(phrases=["a … b"]): "rule 'a': phrases: 'a … b' has … inside",
    rule(phrases=None): "it has neither phrases nor a pattern",
    rule(pattern="(a"): "rule 'site/a': pattern: missing )",
    rule(pattern=r"\p{Foo}"): "rule 'site/a': pattern: ",
    rule(pattern=r"\L<foo>"): "rule 'site/a': pattern: ",
    rule(pattern="(" * 3000 + ")" * 3000): "pattern: nested too deeply",
    rule(pattern="(?:a{1000}){1000}"): "pattern is too large",
    rule(pattern=""): "pattern must be a string that is not empty",
    rule(part="head"): "part and max_length describe a pattern, and there is none",
    rule(pattern="a", part="middle"): "part must be \"line\", \"head\" or \"tail\", not 'middle'",
    rule(pattern="a", max_length=0): "max_length must be a number of characters",
    rule(pattern="a", max_length=True): "max_length must be a number of characters",
    rule(weak="yes"): "weak must be true or false",
    rule(field="author"): "field cannot be 'author'; did you mean authors?",
    rule(field="date"): "field cannot be 'date'",
}  # fmt: skip


@pytest.mark.parametrize("text", BAD, ids=range(len(BAD)))
def test_what_is_wrong_with_a_pack_is_said(tmp_path: Path, text: str) -> None:
    path = pack(tmp_path / "bad.toml", text)
    with pytest.raises(PackError) as caught:
        load_pack(path)
    assert str(caught.value).startswith(f"{path}: ")
    assert BAD[text] in str(caught.value)
    assert "\n" not in str(caught.value)


def test_files_that_are_no_packs(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes("# café".encode("latin-1"))
    for path, wrong in (
        (tmp_path / "none.toml", "No such file"),
        (tmp_path, "Is a directory"),
        (tmp_path / "latin.toml", "not UTF-8"),
    ):
        with pytest.raises(PackError, match=wrong):
            load_pack(path)
    (tmp_path / "bom.toml").write_bytes(b"\xef\xbb\xbf" + rule().encode())
    assert [one.name for one in load_pack(tmp_path / "bom.toml")] == ["site/a"]


def test_two_packs_may_not_share_a_name(tmp_path: Path) -> None:
    one, two = pack(tmp_path / "one.toml"), pack(tmp_path / "two.toml")
    with pytest.raises(PackError, match=r"two\.toml: rule 'site/lottery': the name is taken by .*one\.toml"):
        load_packs([one, two])


def test_phrases_are_folded_as_lines_are() -> None:
    assert folded_phrase("  Win a Boat:  …") == "win a boat: …"
    assert folded_phrase("...“12” Boats!") == '… "0" boats'
    assert folded_phrase("…x’s…") == "… x's …"


# The command


def test_the_command_cleans_with_packs(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    second = pack(tmp_path / "b.toml", rule(name="promos/none", phrases=["nothing of this page"]))
    done = run("--rules", pack(tmp_path / "a.toml"), "--rules", second, tmp_path / "page.txt")
    assert (done.returncode, done.stderr) == (0, "")
    assert [cut["rule"] for cut in json.loads(done.stdout)["removed"]] == ["lottery"]
    done = run(
        "--skip", "site/lottery", "--rules", tmp_path / "a.toml", "--only", "site", tmp_path / "page.txt"
    )
    assert json.loads(done.stdout)["removed"] == []
    done = run("--rules", tmp_path / "a.toml", "--skip", "site/lotery", tmp_path / "page.txt")
    assert done.returncode == 2
    assert "did you mean site/lottery?" in " ".join(done.stderr.replace("│", "").split())


def test_the_command_refuses_a_bad_pack_before_it_cleans(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    bad = pack(tmp_path / "bad.toml", rule(wy="x"))
    done = run("--rules", bad, tmp_path / "page.txt")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"newsclean: {bad}: rule 'a': no key is called 'wy'; did you mean why?\n"


def test_the_command_goes_on_without_a_slow_rule(tmp_path: Path) -> None:
    slow = pack(tmp_path / "slow.toml", SLOW)
    lines = [json.dumps({"text": text}) for text in (PAGE, f"{'a' * 60}\n{PAGE}", f"{'a' * 61}\n{PAGE}")]
    done = run("--rules", slow, "--rules", pack(tmp_path / "site.toml"), stdin="\n".join(lines) + "\n")
    assert done.returncode == 2
    assert done.stderr == (
        f"newsclean: {slow}: rule 'site/slow' was left out: its pattern took too long on this page\n"
    )
    articles = [json.loads(line) for line in done.stdout.splitlines()]
    assert [len(article["warnings"]) for article in articles] == [0, 1, 1]
    assert all(PLAY not in article["text"] for article in articles)


def test_rules_test_passes_a_good_pack(tmp_path: Path) -> None:
    path = pack(tmp_path / "site.toml")
    done = run("rules", "test", path)
    assert (done.returncode, done.stdout, done.stderr) == (0, f"{path}: 1 rule, 4 examples: all pass\n", "")


def test_rules_test_says_which_example_failed_and_why(tmp_path: Path) -> None:
    text = rule(
        phrases=["Win a boat: …"], removes=["Win a boat: now", "Win a boat!"], keeps=["Win a boat: how?"]
    )
    text += rule(name="weak", phrases=["harbour"], weak=True, removes=[f"{OPENING}\n✂ Harbour\n{SECOND}"])
    path = pack(tmp_path / "site.toml", text)
    done = run("rules", "test", path)
    assert done.returncode == 1
    assert done.stdout.splitlines() == [
        f"{path}: site/a: removes 2: not cut: 'Win a boat!'"
        " (nothing of the rule describes it; phrases are looked up in 'win a boat')",
        f"{path}: site/a: keeps 1: cut, but should not be: 'Win a boat: how?'",
        f"{path}: site/weak: removes 1: not cut: 'Harbour'"
        " (a weak rule counts only above, below or beside other noise)",
        f"{path}: 2 rules, 5 examples: 3 failed",
    ]  # fmt: skip


def test_rules_test_says_where_another_rule_comes_first(tmp_path: Path) -> None:
    sign_up = "Sign up for our newsletter and never miss a story."
    text = rule(
        name="legal/letter",
        phrases=["Sign up for our newsletter …"],
        removes=[sign_up, f"{OPENING}\n✂ {sign_up}"],
    )
    text += rule(name="letter", phrases=["Sign up for our newsletter …"], removes=[sign_up])
    text += rule(name="legal/boat", phrases=["Win a boat: …"], removes=["Win a boat: now"])
    path = pack(tmp_path / "site.toml", text)
    done = run("rules", "test", path)
    assert done.returncode == 0
    assert done.stdout.splitlines() == [
        f"{path}: legal/letter: removes 1: site/letter comes first",
        f"{path}: legal/letter: removes 2: site/letter comes first",
        f"{path}: 3 rules, 7 examples: all pass; 2 cut by another rule first (a rule of the stage site comes before all others)",
    ]
    path = pack(tmp_path / "site.toml", text.replace('"letter"', '"comments/letter"'))
    assert run("rules", "test", path).stdout.splitlines()[:3] == [
        f"{path}: legal/letter: removes 1: promos/newsletter comes first",
        f"{path}: legal/letter: removes 2: promos/newsletter comes first",
        f"{path}: comments/letter: removes 1: promos/newsletter comes first",
    ]
    assert (
        b"promos/newsletter"
        not in run(
            "rules",
            "test",
            pack(
                tmp_path / "site.toml",
                rule(name="promos/letter", phrases=["Sign up for our newsletter …"], removes=[sign_up]),
            ),
        ).stdout.encode()
    )


def test_rules_test_goes_on_after_an_unusable_pack(tmp_path: Path) -> None:
    bad, good = pack(tmp_path / "bad.toml", "x"), pack(tmp_path / "good.toml")
    done = run("rules", "test", bad, good)
    assert done.returncode == 2
    assert done.stderr.startswith(f"newsclean: {bad}: no TOML: ")
    assert done.stderr.count("\n") == 1
    assert done.stdout == f"{good}: 1 rule, 4 examples: all pass\n"


def test_rules_test_ends_a_pattern_that_does_not_end(tmp_path: Path) -> None:
    path = pack(tmp_path / "slow.toml", SLOW.replace('["a"]', json.dumps(["a" * 60])))
    done = run("rules", "test", path)
    assert done.returncode == 1
    assert "site/slow: keeps 1: its pattern takes too long on this page\n" in done.stdout


def test_rules_list_names_every_rule_within_80_columns(tmp_path: Path) -> None:
    done = run("rules", "list", "--rules", pack(tmp_path / "s.toml"))
    assert (done.returncode, done.stderr) == (0, "")
    lines = done.stdout.splitlines()
    assert max(map(len, lines)) <= 80
    words = {word for line in lines for word in line.split()[:1]}
    assert words >= {*RULES, "site/lottery", *(f"{stage.name}:" for stage in STAGES)}


@pytest.mark.parametrize("name", RULES)
def test_every_rule_can_be_shown(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from newsclean.rulebook import phrases_of, rule_page

    monkeypatch.setenv("COLUMNS", "80")
    shown = " ".join(rule_page(RULES[name]).split())
    assert shown.startswith(f"{name} {RULES[name].why}")
    everything = " ".join(rule_page(RULES[name], everything=True).split())
    for phrases in phrases_of(RULES[name]).values():
        assert all(phrase in everything for phrase in phrases)
    for example in (*RULES[name].removes, *RULES[name].keeps):
        assert " ".join(example.split()) in shown
    assert max(map(len, rule_page(RULES[name]).splitlines())) <= 80


def test_rules_show(tmp_path: Path) -> None:
    site = pack(tmp_path / "s.toml")
    done = run("rules", "show", "site/lottery", "--rules", site, columns=200)
    assert done.returncode == 0
    assert done.stdout.splitlines()[:5] == [
        "site/lottery", "The publisher's lottery, under every story.", "", f"From: {site}", "Evidence: firm",
    ]  # fmt: skip
    few, all_of_them = run("rules", "show", "ads/marker"), run("rules", "show", "ads/marker", "--all")
    assert "more (--all shows them)" in few.stdout
    assert len(all_of_them.stdout) > len(few.stdout)
    assert "--all" not in all_of_them.stdout


def test_rules_as_json(tmp_path: Path) -> None:
    shown = json.loads(run("rules", "show", "credits/email", "--json").stdout)
    assert shown["pattern"] == RULES["credits/email"].pattern
    assert shown["keeps"] == list(RULES["credits/email"].keeps)
    listed = json.loads(run("rules", "list", "--json", "--rules", pack(tmp_path / "s.toml")).stdout)
    assert [one["name"] for one in listed] == [*RULES, "site/lottery"]
    assert shown in listed
    assert listed[-1]["phrases"][""][0] == PLAY.lower()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["show", "ads/markr"], "did you mean ads/marker?"),
        (["show", "ads"], "ads is a stage; its rules are ads/marker, ads/sponsored"),
        (["show", "site"], "site is a stage; its rules are none"),
        (["tset", "a.toml"], "newsclean rules: no such command 'tset'"),
        (["test"], "newsclean rules: missing argument"),
        (["list", "--rules", "none.toml"], "newsclean: none.toml: No such file or directory"),
    ],
)
def test_wrong_usage_of_rules(arguments: list[str], said: str) -> None:
    done = run("rules", *arguments, columns=200)
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr


def test_the_command_rules_behind_options_is_told(tmp_path: Path) -> None:
    for options in (["--isolated"], ["-q"], ["--rules", pack(tmp_path / "site.toml")]):
        done = run(*options, "rules", "list", columns=200)
        assert (done.returncode, done.stdout) == (2, "")
        assert "the command rules must come first, as in: newsclean rules list" in done.stderr


def test_a_rule_of_a_pack_that_is_named_without_its_stage_is_told(tmp_path: Path) -> None:
    path = pack(tmp_path / "site.toml", rule(name="artikel"))
    for name in ("artikel", "artikl"):
        done = run("--rules", path, "--skip", name, columns=200)
        assert (done.returncode, done.stdout) == (2, "")
        assert f"no stage or rule is called '{name}'; did you mean site/artikel?" in done.stderr


def test_a_file_called_rules_is_cleaned_by_its_path(tmp_path: Path) -> None:
    (tmp_path / "rules").write_text(PAGE, encoding="utf-8")
    done = run(tmp_path / "rules")
    assert json.loads(done.stdout)["source"] == str(tmp_path / "rules")
    assert "newsclean ./rules" in run("rules", "--help").stdout


def test_a_reader_that_closes_the_pipe_is_no_failure() -> None:
    command = [sys.executable, "-m", "newsclean", "rules", "list", "--json"]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert process.wait(60) == 0
    assert process.stderr.read() == b""
    process.stderr.close()


def test_the_plain_call_reads_no_pack(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    command = [sys.executable, "-X", "importtime", "-m", "newsclean", str(tmp_path / "page.txt")]
    imported = subprocess.run(command, capture_output=True, encoding="utf-8", check=True).stderr
    for module in (
        "tomllib",
        "newsclean.packs",
        "newsclean.rules_cli",
        "newsclean.rulebook",
        "newsclean.trials",
    ):
        assert f" {module}\n" not in imported
    assert " newsclean.cleaner\n" in imported


def test_a_mistyped_command_has_one_hint() -> None:
    done = run("rules", "lst")
    assert done.returncode == 2
    assert done.stderr.count("Did you mean 'list'?") == 1


def test_a_slow_pattern_does_not_hang_the_trial_that_tells_why(tmp_path: Path) -> None:
    pack = tmp_path / "slow.toml"
    pack.write_text(
        "[[rules]]\nname = 'slow'\nwhy = 'w'\npattern = '(?:a|aa)+[bc]'\n"
        f'removes = ["A line of text.\\n\\nx [-{"a" * 70}-]"]\nkeeps = ["Nothing of that is here."]\n'
    )
    done = run("rules", "test", pack)
    assert done.returncode == 1
    assert "takes too long" in done.stdout + done.stderr
