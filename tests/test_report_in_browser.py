"""The report as people see it: opened from disk in a real browser, without a word on its console."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import browser
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from newsclean import clean
from newsclean.article import Article
from newsclean.marked import marks_of
from newsclean.report import document, report_to, unread
from newsclean.rules import Step

pytestmark = pytest.mark.browser

FIXTURES = Path(__file__).parent.parent / "fixtures"
SOME = 48
"""Fixtures that are shown: with the one that could not be read they stand on the first page of the list."""
ARTICLES = [
    clean(path.read_text(encoding="utf-8"), source=path.name)
    for path in sorted(FIXTURES.glob("*.txt"))[:SOME]
]
DEMO = next(number for number, article in enumerate(ARTICLES) if article.source == "en-demo.txt")
BROKEN = "<b>broken.bin"

Open = Callable[..., Page]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    with browser.started() as running:
        yield running


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("report") / "fixtures.html"
    with report_to(path) as written:
        for article in ARTICLES:
            written.add(document(article))
        written.add(unread(BROKEN, "this is no text"))
    return path


@pytest.fixture
def opened(chromium: Browser, report: Path) -> Iterator[Open]:
    """Opens a report; whatever the console says, and whatever is loaded beside the file, fails the test."""
    said: list[str] = []
    contexts = []

    def open_(path: Path = report, at: str = "", width: int = 1300, **context: object) -> Page:
        contexts.append(chromium.new_context(viewport={"width": width, "height": 850}, **context))  # type: ignore[arg-type]
        page = contexts[-1].new_page()
        page.set_default_timeout(20_000)
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        page.on("request", lambda request: request.url.startswith(path.as_uri()) or said.append(request.url))
        page.goto(f"{path.as_uri()}{at}")
        return page

    yield open_
    for context in contexts:
        context.close()
    assert said == []


def names(page: Page) -> list[str]:
    """The documents in the list."""
    return [text.split()[-1] for text in page.locator(".item small").all_inner_texts()]


def sources(wanted: Callable[[Article], bool]) -> list[str]:
    return [article.source or "" for article in ARTICLES if wanted(article)]


# What it shows


def test_it_opens_with_all_documents_and_the_noise_they_hold(opened: Open) -> None:
    page = opened()
    expect(page).to_have_title("What newsclean cut")
    expect(page.locator("#totals")).to_contain_text(f"{len(ARTICLES) + 1} documents")
    expect(page.locator("#totals")).to_contain_text("1 could not be read")
    expect(page.locator(".item")).to_have_count(len(ARTICLES) + 1)
    assert names(page)[-1].endswith(BROKEN)
    rows = page.locator("tr.stage")
    by_stage: dict[str, int] = {}
    for article in ARTICLES:
        for step in article.removed:
            by_stage[step.stage] = by_stage.get(step.stage, 0) + 1
    shown = {
        row.locator(".fold").inner_text(): int(row.locator("td.n").nth(2).inner_text().replace(",", ""))
        for row in rows.all()
    }
    assert shown == by_stage
    expect(page.locator("tr.rule:visible")).to_have_count(0)
    page.get_by_role("button", name="promos", exact=True).click()
    expect(page.locator("tr.rule:visible").first).to_contain_text("promos/")


def test_every_page_shows_every_letter_and_strikes_out_what_was_cut(opened: Open) -> None:
    page = opened()
    for article in ARTICLES:
        page.keyboard.press("j")
        expect(page.locator(".item[aria-current]")).to_contain_text(str(article.source))
        letters, cut, labels = page.evaluate(
            """() => {
                const said = (which) => [...document.querySelectorAll(which)].map((one) => one.textContent).join("");
                return [said(".said"), said(".said del"), document.querySelectorAll(".reasons button").length];
            }"""
        )
        assert re.sub(r"[\s⏎]", "", letters) == re.sub(r"\s", "", article.page_text)
        removed = "".join(article.page_text[step.start : step.end] for step in article.removed)
        assert re.sub(r"[\s⏎]", "", cut) == re.sub(r"\s", "", removed)
        assert labels == len(marks_of(article.steps))
        heading = page.locator("main h2").inner_text()
        assert heading[:60] == (article.title or " ".join(article.text.split()) or str(article.source))[:60]


def test_fields_and_article_side_by_side(opened: Open) -> None:
    page = opened(at=f"#doc={DEMO + 1}")
    fields = page.locator(".fields")
    expect(fields).to_contain_text("Jane Doe")
    expect(fields).to_contain_text("John Smith/Example Press")
    expect(page.locator("#result")).to_be_hidden()
    page.get_by_role("button", name="Side by side").click()
    expect(page.locator("#result")).to_be_visible()
    paragraphs = page.locator(".result p:not(.title, .standfirst)").all_inner_texts()
    assert "\n\n".join(paragraphs) == ARTICLES[DEMO].text
    left, right = page.locator("#main .sheets > section").all()
    assert (left.bounding_box() or {})["x"] < (right.bounding_box() or {})["x"]


def test_an_input_that_could_not_be_read(opened: Open) -> None:
    page = opened()
    page.locator(".item").last.click()
    expect(page.locator("main")).to_contain_text("this is no text")
    expect(page.locator("main h2")).to_have_text("<b>broken.bin")


def test_one_document_is_shown_at_once(opened: Open, tmp_path: Path) -> None:
    with report_to(tmp_path / "one.html") as written:
        written.add(document(ARTICLES[DEMO]))
    page = opened(tmp_path / "one.html")
    expect(page.locator("main h2")).to_have_text(str(ARTICLES[DEMO].title))
    expect(page.get_by_role("navigation")).to_have_count(0)


def test_an_empty_report(opened: Open, tmp_path: Path) -> None:
    with report_to(tmp_path / "none.html"):
        pass
    page = opened(tmp_path / "none.html")
    expect(page.locator("#totals")).to_contain_text("0 documents")


# Finding documents


def test_filter_by_stage_and_rule(opened: Open) -> None:
    page = opened()
    page.get_by_label("Cut by", exact=True).select_option("promos")
    assert names(page) == sources(lambda article: any(step.stage == "promos" for step in article.removed))
    page.get_by_label("Cut by", exact=True).select_option("promos/newsletter")
    wanted = sources(lambda a: any((s.stage, s.rule) == ("promos", "newsletter") for s in a.removed))
    assert names(page) == wanted
    expect(page.get_by_role("status")).to_have_text(f"{len(wanted)} of {len(ARTICLES) + 1} documents")
    page.locator(".item").first.click()
    expect(page.locator("del.chosen").first).to_be_visible()
    page.get_by_role("button", name="Clear filters").click()
    expect(page.locator(".item")).to_have_count(len(ARTICLES) + 1)


def test_filter_by_text(opened: Open) -> None:
    page = opened()
    page.get_by_label("Text", exact=True).fill("NEWSLETTER")
    wanted = sources(lambda article: "newsletter" in article.page_text.lower())
    expect(page.locator(".item")).to_have_count(len(wanted))
    assert names(page) == wanted
    page.get_by_label("Text in cuts only").check()
    in_cuts = sources(lambda a: any("newsletter" in a.page_text[s.start : s.end].lower() for s in a.removed))
    expect(page.locator(".item")).to_have_count(len(in_cuts))
    assert names(page) == in_cuts
    page.get_by_label("Text", exact=True).fill("no page says this")
    expect(page.locator("#list")).to_contain_text("No document is like that")


def test_kind_and_order(opened: Open) -> None:
    page = opened()
    page.get_by_label("Kind", exact=True).select_option("liveblog")
    assert names(page) == sources(lambda article: article.kind == "liveblog")
    page.get_by_label("Kind", exact=True).select_option("")
    page.get_by_label("Sort by").select_option("most")
    shares = [float(text.split()[0]) for text in page.locator(".item .share").all_inner_texts() if text]
    assert shares == sorted(shares, reverse=True)


def test_the_address_keeps_what_is_chosen(opened: Open) -> None:
    page = opened()
    page.get_by_label("Cut by", exact=True).select_option("legal")
    page.locator(".item").nth(1).click()
    title = page.locator("main h2").inner_text()
    again = opened(at=page.url[page.url.index("#") :])
    expect(again.locator("main h2")).to_have_text(title)
    expect(again.get_by_label("Cut by", exact=True)).to_have_value("legal")
    page.go_back()
    expect(page.locator("main h2")).to_have_text("What noise these pages hold")


# Reasons


def test_a_reason_is_shown_on_hover(opened: Open) -> None:
    page = opened(at=f"#doc={DEMO + 1}")
    reason = page.get_by_role("tooltip")
    expect(reason).to_be_hidden()
    page.locator("del", has_text="Sign up for our newsletter").hover()
    expect(reason).to_contain_text("promos/newsletter")
    expect(reason).to_contain_text("An invitation to a newsletter")
    reason.hover()  # it stays while the pointer is on it
    page.wait_for_timeout(400)
    expect(reason).to_be_visible()
    page.mouse.move(5, 5)
    expect(reason).to_be_hidden()
    page.locator("del", has_text="The first walkers").hover()
    expect(reason).to_contain_text(
        "captions: The first walkers on the bridge on Saturday morning. | John Smith"
    )


def test_a_reason_is_shown_by_keyboard(opened: Open) -> None:
    page = opened(at=f"#doc={DEMO + 1}")
    reason = page.get_by_role("tooltip")
    page.keyboard.press("n")
    expect(reason).to_contain_text("skip_links/skip-link")
    focused = page.locator(":focus")
    expect(focused).to_have_attribute("aria-describedby", "reason")
    expect(focused).to_have_accessible_name("cut by skip_links/skip-link")
    page.keyboard.press("Tab")
    expect(reason).to_contain_text("navigation/breadcrumb")
    page.keyboard.press("Escape")
    expect(reason).to_be_hidden()
    page.keyboard.press("p")
    expect(reason).to_contain_text("skip_links/skip-link")


def test_everything_works_without_a_mouse(opened: Open) -> None:
    page = opened()
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the document")).to_be_focused()
    page.keyboard.press("/")
    page.keyboard.type("harbour bridge reopens")
    expect(page.locator(".item")).to_have_count(1)
    page.keyboard.press("Tab")
    page.evaluate("document.querySelector('.item').focus()")
    page.keyboard.press("Enter")
    expect(page.locator("main h2")).to_have_text("Harbour bridge reopens after eleven years")
    page.keyboard.press("o")
    expect(page.locator("main h2")).to_have_text("What noise these pages hold")
    expect(page.get_by_role("link", name="Harbour bridge")).to_be_focused()
    page.get_by_role("button", name="Clear filters").press("Enter")
    page.locator("h1 a").focus()
    page.keyboard.press("j")
    first = page.locator("main h2").inner_text()
    page.keyboard.press("j")
    expect(page.locator("main h2")).not_to_have_text(first)
    page.keyboard.press("k")
    expect(page.locator("main h2")).to_have_text(first)
    page.keyboard.press("?")
    expect(page.get_by_role("dialog", name="Keys")).to_be_visible()
    page.get_by_label("Use the keys that are a single letter or sign").uncheck()
    page.keyboard.press("Escape")
    page.keyboard.press("j")
    expect(page.locator("main h2")).to_have_text(first)


# How it looks

_CONTRASTS = """() => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const over = (colour, ground) => {
    canvas.fillStyle = `rgb(${ground})`; canvas.fillRect(0, 0, 1, 1);
    canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const ground = (element) => {
    const above = element.parentElement ? ground(element.parentElement) : [255, 255, 255];
    return over(getComputedStyle(element).backgroundColor, above);
  };
  const light = (rgb) => rgb.map((v) => v / 255).map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4))
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const found = new Map();
  for (const element of document.body.querySelectorAll("*")) {
    const text = [...element.childNodes].filter((node) => node.nodeType === 3 && node.data.trim()).map((node) => node.data).join("");
    if ((!text && element.tagName !== "INPUT") || !element.checkVisibility({ visibilityProperty: true }) || element.disabled) continue;
    const behind = ground(element), style = getComputedStyle(element);
    const [a, b] = [light(over(style.color, behind)), light(behind)];
    const name = `${element.tagName} ${element.className} ${element.dataset.stage ?? element.closest("[data-stage]")?.dataset.stage ?? ""}`;
    found.set(name, Math.min(found.get(name) ?? 99, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)));
  }
  return Object.fromEntries(found);
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_text_stands_out_from_its_ground(opened: Open, tmp_path: Path, scheme: str) -> None:
    from newsclean.stages import STAGES

    text = "".join(f"{stage.name}\n" for stage in STAGES) + "kept\n"
    steps, at = [], 0
    for stage in STAGES:
        steps.append(Step(stage.name, "x", at, at + len(stage.name), note="a note"))
        at += len(stage.name) + 1
    article = Article(
        page_text=text, steps=steps, title="All stages", warnings=["A warning."], source="all.txt"
    )
    with report_to(tmp_path / "all.html") as written:
        written.add(document(article))
        written.add(document(replace(article, steps=steps[:2], kind="paywall", language="en")))
    for at_ in ("", "#doc=1", "#doc=1&rule=legal"):
        page = opened(tmp_path / "all.html", at=at_, color_scheme=scheme)
        if at_:
            page.keyboard.press("n")
            page.keyboard.press("s")
        found = page.evaluate(_CONTRASTS)
        assert len(found) > 15
        if at_ == "#doc=1":
            assert {f"DEL {name} {stage.name}" for stage in STAGES for name in ("", "lit")} & found.keys()
            assert sum(name.startswith("DEL") for name in found) == len(STAGES)
        assert {name: ratio for name, ratio in found.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("at", ["", f"#doc={DEMO + 1}"])
def test_no_fault_that_axe_knows(opened: Open, at: str, scheme: str) -> None:
    page = opened(at=at, color_scheme=scheme)
    if at:
        page.keyboard.press("n")
    found = Axe().run(page)
    assert found.violations_count == 0, found.generate_report()


def test_landmarks_and_semantics(opened: Open) -> None:
    page = opened(at=f"#doc={DEMO + 1}")
    for role, name in (
        ("banner", ""), ("navigation", "Documents"), ("search", "Filter the documents"), ("main", ""),
    ):  # fmt: skip
        expect(page.get_by_role(role, name=name)).to_have_count(1)  # type: ignore[arg-type]
    expect(page.get_by_role("deletion").first).to_have_text("Skip to content")
    expect(page.get_by_role("heading", level=1)).to_have_count(1)
    page.get_by_role("button", name="‹ All documents").click()
    expect(page.get_by_role("table", name="Noise by stage and rule")).to_have_count(1)


@pytest.mark.parametrize("at", ["", f"#doc={DEMO + 1}", "#doc=12"])
def test_a_narrow_window_needs_no_sideways_scrolling(opened: Open, at: str) -> None:
    page = opened(at=at, width=320)
    expect(page.locator("main h2")).to_have_count(1)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    if at:
        expect(page.locator("#list")).to_be_hidden()
        page.get_by_role("button", name="‹ All documents").click()
    expect(page.locator("#list")).to_be_visible()


def test_the_colours_follow_the_system_and_can_be_changed(opened: Open) -> None:
    ground = "getComputedStyle(document.documentElement).backgroundColor"
    page = opened(color_scheme="dark")
    dark = page.evaluate(ground)
    page.get_by_role("button", name="Light colours").click()
    light = page.evaluate(ground)
    assert light != dark
    assert opened(color_scheme="light").evaluate(ground) == light
    page.get_by_role("button", name="Dark colours").click()
    assert page.evaluate(ground) == dark
    page.reload()
    assert page.evaluate(ground) == dark


# Hostile and large

_HOSTILE = (
    '</script><script>document.title = "taken"</script><!-- <script> --> <img src=x onerror="document.title=1">'
    " &lt;b&gt; &amp; {{script}} <!-- the documents --> \u2028 \x00 \ud800 $& </ScRiPt >"
)


def test_texts_cannot_take_over_the_page(opened: Open, tmp_path: Path) -> None:
    steps = [
        Step("promos", _HOSTILE, 0, 20, "tags", _HOSTILE, _HOSTILE),
        Step('"><script>', "x", 30, 40, cuts=False, field="section", value=_HOSTILE),
    ]
    article = Article(
        title=_HOSTILE, text=_HOSTILE, source=_HOSTILE, page_text=_HOSTILE, steps=steps, tags=[_HOSTILE],
        warnings=[_HOSTILE], kind=_HOSTILE, language=_HOSTILE,
    )  # fmt: skip
    with report_to(tmp_path / "hostile.html") as written:
        written.add(document(article))
        written.add(unread(_HOSTILE, _HOSTILE))
        written.add(document(ARTICLES[DEMO]))
    page = opened(tmp_path / "hostile.html")
    expect(page.locator(".item")).to_have_count(3)
    for number in (0, 1):
        page.locator(".item").nth(number).click()
        expect(page.locator("main")).to_contain_text('<img src=x onerror="document.title=1"> &lt;b&gt;')
    page.locator(".item").first.click()
    page.locator("del").hover()
    expect(page.get_by_role("tooltip")).to_contain_text("</script><script>")
    assert page.title().startswith("</script>")
    expect(page.locator("img, main script, nav script")).to_have_count(0)


def test_five_thousand_documents_stay_usable(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "large.html"
    with report_to(path) as written:
        blocks = [document(article) for article in ARTICLES]
        for number in range(5000):
            written.add(blocks[number % len(blocks)])
    begun = time.monotonic()
    page = opened(path)
    expect(page.locator(".item")).to_have_count(50)
    assert (
        time.monotonic() - begun < 20
    )  # about 2 s on one core of 2026; four times as long on a busy machine
    expect(page.locator("#totals")).to_contain_text("5,000 documents")
    assert page.evaluate("document.querySelectorAll('*').length") < 12_000
    page.get_by_role("button", name="Next").click()
    expect(page.locator("#place")).to_have_text("51 to 100")
    page.get_by_label("Text", exact=True).fill("eleven years after it was closed")
    wanted = len(range(DEMO, 5000, len(ARTICLES)))
    expect(page.get_by_role("status")).to_have_text(f"{wanted} of 5,000 documents", timeout=20_000)
    page.locator(".item").nth(3).click()
    expect(page.locator("main h2")).to_have_text("Harbour bridge reopens after eleven years")


def test_a_page_of_many_lines_is_laid_out_in_pieces(opened: Open, tmp_path: Path) -> None:
    text = "".join(f"Line {number}\n" for number in range(4000))
    last = text.index("Line 3999")
    with report_to(tmp_path / "long.html") as written:
        written.add(
            document(Article(page_text=text, steps=[Step("body", "x", last, last + 9)], source="long.txt"))
        )
    page = opened(tmp_path / "long.html")
    expect(page.locator(".row")).to_have_count(1500)
    page.get_by_role("button", name=re.compile("more lines of")).click()
    expect(page.locator(".row")).to_have_count(3000)
    page.keyboard.press("n")
    expect(page.get_by_role("tooltip")).to_contain_text("body/x")
    expect(page.locator(".row")).to_have_count(4000)


def test_the_blocks_are_json_that_any_tool_can_read(report: Path) -> None:
    html = report.read_text(encoding="utf-8")
    blocks = re.findall(r'<script type="application/json" class="document">\n(.*)\n(.*)\n</script>', html)
    assert [json.loads(facts)["source"] for facts, _ in blocks] == [*sources(lambda article: True), BROKEN]
