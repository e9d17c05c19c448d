"""From a text to its article: the whole story."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable
from datetime import date, datetime
from functools import cache, lru_cache
from os import PathLike
from typing import TYPE_CHECKING, Literal, get_args

from . import around, published
from .article import Article, fill_fields
from .kinds import is_paywall, kind_of
from .language import language_of, packs_for
from .languages import PACKS, pack
from .page import Line, Page, normalise, render
from .prose import personal
from .records import replace
from .rules import PhraseIndex, Rule, SlowPattern, Step
from .sheet import Sheet, every_rule
from .stages import RULES, STAGES
from .stages.byline import DATE

if TYPE_CHECKING:
    from .judge import Model
    from .packs import OwnRules

Favor = Literal["balanced", "precision", "recall"]


class UnknownName(ValueError):
    """A name that is no stage and no rule."""


def clean(
    text: str,
    *,
    favor: Favor = "balanced",
    skip: str | Collection[str] = (),
    only: str | Collection[str] = (),
    keep: str | Collection[str] = (),
    source: str | None = None,
    date_base: date | str | None = None,
    model: Model | None = None,
    rules: Iterable[Rule] = (),
) -> Article:
    """The article in the text of a news page.

    favor: how boldly doubtful lines are cut; `precision` cuts more of them, `recall` fewer: it leaves the
        standfirst in the text too, beside reading it as the description.
    skip, only: names of stages ("promos") or rules ("promos/newsletter") to leave out, or to run alone;
        a collection, or one string with commas.
    keep: a phrase or phrases; nothing is cut of a line that holds one, in whatever case.
    source: where the text came from, for the record.
    date_base: the day from which "3 hours ago" and "yesterday" count, as a date or "YYYY-MM-DD"; without it they are
        not read, and a warning says so.
    model: weights of the structural judge, if not those that ship with newsclean (`judge.Model.read`).
    rules: rules of your own beside the built-in ones (`load_pack("my-site.toml")`). One whose pattern takes longer than
        a second on this page is left out, and stands in `left_out` and in the warnings.

    The stages run again on what they left until nothing more is claimed, so a cleaned text comes back unchanged:
    what one pass takes away can be what made the next line look like part of the article.

    Raises UnknownName for a name in `skip` or `only` that is no stage and no rule, ValueError for an unknown
    `favor`, a `date_base` that is no day or a blank phrase to keep, PackError (a ValueError) for `rules` that cannot be
    used, TypeError for a text that is no str, and for what is of another type than stands above.
    """
    if not isinstance(text, str):
        raise TypeError(f"clean() takes decoded text (str), not {type(text).__name__}")
    if favor not in get_args(Favor):
        raise ValueError(f"favor is {', '.join(get_args(Favor))}; not {favor!r}")
    phrases = _phrases(keep)
    base = _day(date_base)
    page = Page.read(text)
    own = _rules(rules)
    allowed = _switch(_names("skip", skip), _names("only", only), own)
    left_out: list[Rule] = []
    while True:
        try:
            first, lines, steps, settled = _settle(page, allowed, favor, model, own, phrases)
        except SlowPattern as slow:
            own = tuple(rule for rule in own if rule is not slow.rule)
            left_out.append(slow.rule)
        else:
            break
    article = _article(page, first, lines, steps, source)
    if allowed(DATE) and article.kind in _DATED:
        _read_dates(article, page, lines, base)
    article.left_out = left_out
    article.warnings += [rule.slowness for rule in left_out]
    if not settled:
        article.warnings.append(_UNSETTLED)
    return article


def _settle(
    page: Page,
    allowed: Callable[[Rule], bool],
    favor: Favor,
    model: Model | None,
    rules: tuple[Rule, ...],
    keep: tuple[str, ...],
) -> tuple[Sheet, list[Line], list[Step], bool]:
    """Run all stages until nothing more is claimed: the sheet of the first pass, the lines that are left, the steps, and
    whether it came to an end within MOST_PASSES.

    Raises SlowPattern.
    """
    own = None
    if rules:
        from .packs import OwnRules

        own = OwnRules.of(rules)
    lines = page.lines
    steps: list[Step] = []
    first: Sheet | None = None
    sheet: Sheet | None = None
    settled = False
    for _ in range(MOST_PASSES):
        sheet = one_pass(page.text, lines, allowed, favor, model, own, keep, before=sheet)
        first = first or sheet
        left = sheet.rest()
        # The last pass must have seen what a reader of the output sees: no indentation, its blank lines.
        settled = len(left) == len(lines) and all(
            (a.start, a.end, a.gap, a.indent) == (b.start, b.end, b.gap, b.indent)
            for a, b in zip(left, lines, strict=True)
        )
        steps += _further(sheet.steps, steps)
        lines = left
        if settled:
            break
    assert first is not None
    return first, lines, steps, settled


MOST_PASSES = 50
"""Real pages take two to four; a page made so that each pass takes one line more must not take a pass for each line."""
_UNSETTLED = (
    f"after {MOST_PASSES} passes there was still something to cut; cleaned again, this text would lose more"
)


def _further(steps: list[Step], known: list[Step]) -> list[Step]:
    """The steps of one more pass. Who wrote the article is told by the first that knows: the next sees less of the page."""
    if any(step.field == "authors" for step in known):
        steps = [replace(step, field=None, value=None) if step.field == "authors" else step for step in steps]
        steps = [step for step in steps if step.cuts or step.field]
    return [step for step in steps if step.cuts or step not in known]


def one_pass(
    text: str,
    lines: list[Line],
    allowed: Callable[[Rule], bool],
    favor: Favor,
    model: Model | None = None,
    own: OwnRules | None = None,
    keep: tuple[str, ...] = (),
    before: Sheet | None = None,
) -> Sheet:
    """One run of all stages over the lines; `own` are rules of packs, `before` is the sheet of the pass before."""
    sheet = Sheet(text, lines, phrase_index(lines), allowed, favor, model, keep, before)
    for stage in STAGES:
        if own is not None:
            own.claim(sheet, stage.name)
        if allowed is every_rule or any(allowed(rule) for rule in stage.rules):
            stage.run(sheet)
    return sheet


def phrase_index(lines: list[Line]) -> PhraseIndex:
    """The index over the phrases of the languages that these lines may speak."""
    return _joined(packs_for(line.fold for line in lines))


@lru_cache(maxsize=16)
def _joined(codes: tuple[str, ...]) -> PhraseIndex:
    """The index of the packs of every page, with those of these languages."""
    if not codes:
        return _first_index()
    index = PhraseIndex.joined([_first_index(), *map(_index, codes)])
    index.personal = personal([word for code in codes for word in pack(code).PERSONAL])
    return index


@cache
def _first_index() -> PhraseIndex:
    return PhraseIndex.build(pack.PHRASES for pack in PACKS)


@cache
def _index(code: str) -> PhraseIndex:
    return PhraseIndex.build([pack(code).PHRASES])


def check_names(names: Iterable[str], rules: Iterable[Rule] = ()) -> None:
    """Raise UnknownName, with the names there are, if one is neither a stage nor a rule, built in or of `rules`."""
    stages = [stage.name for stage in STAGES]
    known = [*RULES, *(rule.name for rule in rules)]
    for name in names:
        if name in stages or name in known:
            continue
        from difflib import get_close_matches

        whole = {rule.partition("/")[2]: rule for rule in known}  # people leave out the stage
        near = get_close_matches(name, [*stages, *known, *whole], n=1)
        hint = f"did you mean {whole.get(near[0], near[0])}? " if near else ""
        stage = name.partition("/")[0]
        if stage in stages:
            inside = ", ".join(rule for rule in known if rule.startswith(f"{stage}/")) or "none"
            raise UnknownName(f"no rule is called {name!r}; {hint}the rules of {stage} are {inside}")
        raise UnknownName(f"no stage or rule is called {name!r}; {hint}the stages are {', '.join(stages)}")


def _is_free(steps: list[Step]) -> bool | None:
    """What the page says of its price; None if it says nothing."""
    if any(f"{step.stage}/{step.rule}" == "paywall/free-to-read" for step in steps):
        return True
    return False if is_paywall(steps) else None


def _names(name: str, given: str | Collection[str]) -> frozenset[str]:
    """Names as a collection; one string may hold several with commas between. Raises TypeError, by the parameter's name."""
    if isinstance(given, str):
        return frozenset(part.strip() for part in given.split(",") if part.strip())
    return frozenset(_strings(name, given))


def _strings(name: str, given: Collection[str]) -> Collection[str]:
    """A collection of strings as it is; raises TypeError for anything else."""
    if not isinstance(given, Collection):
        raise TypeError(f"{name} takes a str or a collection of them, not {type(given).__name__}")
    for each in given:
        if not isinstance(each, str):
            raise TypeError(f"{name} takes a str or a collection of them; there is {each!r} in it")
    return given


def _phrases(keep: str | Collection[str]) -> tuple[str, ...]:
    """The phrases to keep, as they are looked for in normalised lines."""
    given = [keep] if isinstance(keep, str) else _strings("keep", keep)
    phrases = tuple(normalise(phrase).casefold() for phrase in given)
    if not all(phrases):
        raise ValueError("a phrase to keep is blank; it would keep every line")
    return phrases


def _day(given: date | str | None) -> date | None:
    """The day from which relative dates count."""
    if isinstance(given, str):
        try:
            return date.fromisoformat(given)
        except ValueError:
            raise ValueError(f"date_base is a day as 2020-01-07; not {given!r}") from None
    if given is not None and not isinstance(given, date):
        raise TypeError(f"date_base takes a date, or a str as 2020-01-07; not {type(given).__name__}")
    return given.date() if isinstance(given, datetime) else given


def _rules(given: Iterable[Rule]) -> tuple[Rule, ...]:
    """Rules of packs as a tuple; who gives the name of a file is told how it is read."""
    if isinstance(given, (str, PathLike)):
        raise TypeError(f"rules takes rules, not a file; write rules=load_pack({str(given)!r})")
    if not isinstance(given, Iterable):
        raise TypeError(f"rules takes rules, as load_pack gives them; not {type(given).__name__}")
    rules = tuple(given)
    for each in rules:
        if not isinstance(each, Rule):
            raise TypeError(f"rules takes rules, as load_pack gives them; there is {each!r} in it")
    return rules


def _switch(skip: frozenset[str], only: frozenset[str], rules: tuple[Rule, ...]) -> Callable[[Rule], bool]:
    """Whether a rule may claim, given the --skip and --only names."""
    if not skip and not only:
        return every_rule
    check_names([*skip, *only], rules)

    def allowed(rule: Rule) -> bool:
        if only and rule.stage not in only and rule.name not in only:
            return False
        return rule.stage not in skip and rule.name not in skip

    return allowed


_DATED = ("article", "liveblog", "paywall")
"""The kinds of pages that have a date and authors of their own."""


def _read_dates(article: Article, page: Page, left: list[Line], base: date | None) -> None:
    """Read when the article was published and changed, now that it is known what is article and what is not.

    The step that claimed the line says what was read from it; where none did, or it says something else already, one is
    added that only reads.
    """
    starts = [line.start for line in page.lines]
    kept = {bisect_right(starts, line.start) - 1 for line in left}
    readings, warnings = published.read(page, kept, article.steps, article.language, base)
    article.warnings += warnings
    for reading in readings:
        line = page.lines[reading.number]
        steps = article.steps
        step = Step(
            DATE.stage, DATE.short_name, line.start, line.end, reading.field, reading.value, cuts=False
        )
        mine = [n for n, each in enumerate(steps) if each.stage == DATE.stage and each.cuts and each.field is None
                and each.start <= line.start and line.end <= each.end]  # fmt: skip
        if mine:
            steps[mine[0]] = replace(steps[mine[0]], field=reading.field, value=reading.value)
        else:
            steps.insert(bisect_right(steps, (line.start, line.end), key=lambda s: (s.start, s.end)), step)
        setattr(article, reading.field, reading.value)


def _article(page: Page, first: Sheet, lines: list[Line], steps: list[Step], source: str | None) -> Article:
    """Put together what came out."""
    text = page.text
    article = Article(text=render(lines), source=source, page_text=text)
    steps = [*steps, *around.read(first, lines)]
    fill_fields(article, steps)
    article.steps = sorted(steps, key=lambda step: (step.start, step.end))
    article.language = language_of(article.text or " ".join(line.text for line in page.lines))
    article.kind = kind_of(first, lines, steps)
    if article.kind not in _DATED:
        article.authors, article.byline = [], None  # those of the stories that it lists
    article.is_accessible_for_free = _is_free(steps)
    article.stats = {
        "characters": len(text),
        "characters_kept": len(article.text),
        "lines": len(page.lines),
        "lines_kept": len(lines),
        "steps": len(article.removed),
    }
    return article
