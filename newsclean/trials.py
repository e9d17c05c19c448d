"""Every rule is tried on its own examples: what it must take out, and what it must leave alone.

An example is a small page. In `removes` every line goes, or, where something is marked, just that:

- "✂ " before a line: the line goes;
- "[-" and "-]" around a part of a line: the part goes;
- "[=" and "=]" around a part of a line: the part is read into a field, and stays.

In `keeps` the rule finds nothing. (`--explain` marks what was cut and read by the same signs.)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .cleaner import clean
from .packs import PAGE_TIMEOUT
from .page import Page
from .records import dataclass, field
from .rules import PhraseIndex, Rule
from .stages import RULES

_MARKS = re.compile(r"^✂ |\[[-=]|[-=]\]", re.MULTILINE)

Span = tuple[int, int]


@dataclass(slots=True)
class Example:
    """A page without its marks, and the spans that were marked, as offsets into the page."""

    page: str = ""
    cut: list[Span] = field(default_factory=list)
    read: list[Span] = field(default_factory=list)

    @classmethod
    def parse(cls, text: str) -> Example:
        """The example that is written so; raises ValueError where a mark has no partner."""
        text = text.strip("\n")
        example = cls()
        at = 0
        opened: tuple[str, int] | None = None
        for mark in _MARKS.finditer(text):
            example.page += text[at : mark.start()]
            at = mark.end()
            here = len(example.page)
            if mark[0][0] == "✂":
                line = text[at:].partition("\n")[0]
                example.cut.append((here, here + len(line.rstrip())))
            elif mark[0][0] == "[" and opened is None:
                opened = mark[0][1], here
            elif mark[0][1] == "]" and opened is not None and mark[0][0] == opened[0]:
                (example.cut if opened[0] == "-" else example.read).append((opened[1], here))
                opened = None
            else:
                raise ValueError(f"the mark {mark[0]} has no partner")
        if opened is not None:
            raise ValueError(f"the mark [{opened[0]} has no partner")
        example.page += text[at:]
        if not example.cut and not example.read:
            example.cut = pieces(example.page, 0, len(example.page))
        return example


def pieces(page: str, start: int, end: int) -> list[Span]:
    """A span line by line, without the white space around each; white space alone is a piece of its own."""
    if page[start:end].isspace():
        return [(start, end)]
    found = []
    at = start
    for line in page[start:end].splitlines(keepends=True):
        if bare := line.strip():
            begin = at + line.index(bare)
            found.append((begin, begin + len(bare)))
        at += len(line)
    return found


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that a rule fails: its list ("removes" or "keeps"), its number in it, from 1, and what is wrong."""

    rule: Rule
    list: str
    number: int
    wrong: str


def failures(rule: Rule, rules: Sequence[Rule] = ()) -> Iterator[Failure]:
    """The examples that a rule fails. `rules`: those of its packs, itself among them, if it is not built in."""
    for name, fault in (("removes", removes_fault), ("keeps", keeps_fault)):
        for number, text in enumerate(getattr(rule, name), 1):
            if wrong := fault(rule, text, rules):
                yield Failure(rule, name, number, wrong)


def removes_fault(rule: Rule, text: str, rules: Sequence[Rule] = ()) -> str | None:
    """What is wrong where the rule does not take out (or read) just what the example marks; None if it does.

    A rule that finds nothing alone leans on the claims of others, and is tried among them.
    """
    try:
        example = Example.parse(text)
        cut, read = _found_by(rule, example.page, rules, alone=True)
        if not cut and not read:
            cut, read = _found_by(rule, example.page, rules, alone=False)
    except ValueError as error:
        return str(error)
    faults = _differences(rule, example.page, "cut", set(example.cut), set(cut))
    if example.read:
        faults += _differences(rule, example.page, "read", set(example.read), set(read))
    return "; ".join(faults) or None


def keeps_fault(rule: Rule, text: str, rules: Sequence[Rule] = ()) -> str | None:
    """What the rule takes out of a text that it must leave, alone or among all rules; None if nothing."""
    page = text.strip("\n")
    for alone in (True, False):
        try:
            cut, read = _found_by(rule, page, rules, alone=alone)
        except ValueError as error:
            return str(error)
        faults = _differences(rule, page, "cut", set(), set(cut))
        if faults := faults + _differences(rule, page, "read", set(), set(read)):
            return "; ".join(faults)
    return None


def forestalled(rule: Rule, rules: Sequence[Rule] = ()) -> Iterator[Failure]:
    """The examples in `removes` of which another rule that knows their words takes something before this one's turn.

    They are cut all the same, but under another name, and nothing is read from them. What is only told by its place is
    not counted: examples are no whole pages.
    """
    known = {each.name: each for each in (*RULES.values(), *rules)}
    for number, text in enumerate(rule.removes, 1):
        example = Example.parse(text)
        wanted = {*example.cut, *example.read}
        by = {
            (f"{step.stage}/{step.rule}", piece)
            for step in clean(example.page, rules=rules).steps
            for piece in pieces(example.page, step.start, step.end)
            if piece in wanted
        }
        others = sorted(
            name for name, _ in by if known[name].phrases or known[name].concepts or known[name].pattern
        )
        if others and rule.name not in others:
            yield Failure(rule, "removes", number, f"{others[0]} comes first")


def _found_by(rule: Rule, page: str, rules: Sequence[Rule], *, alone: bool) -> tuple[list[Span], list[Span]]:
    """What a rule cuts from a page and what it reads; alone, or among the built-in rules and `rules`.

    Raises ValueError if its pattern takes too long.
    """
    article = clean(page, only=[rule.name] if alone else [], rules=rules)
    if rule in article.left_out:
        raise ValueError("its pattern takes too long on this page")
    own = [step for step in article.steps if f"{step.stage}/{step.rule}" == rule.name]
    cut = [piece for step in own if step.cuts for piece in pieces(page, step.start, step.end)]
    return cut, [(step.start, step.end) for step in own if not step.cuts]


def _differences(rule: Rule, page: str, verb: str, wanted: set[Span], found: set[Span]) -> list[str]:
    missing = [f"not {verb}: {page[a:b]!r}{_because(rule, page[a:b])}" for a, b in sorted(wanted - found)]
    return missing + [f"{verb}, but should not be: {page[a:b]!r}" for a, b in sorted(found - wanted)]


def _because(rule: Rule, text: str) -> str:
    """Why a rule of a pack may have found nothing in a line."""
    lines = Page.read(text).lines
    if rule.pack is None or not lines:
        return ""
    index = PhraseIndex.build([{rule.name: rule.phrases}])
    try:
        found = index.find(lines) or rule.match(lines[0].text, PAGE_TIMEOUT)
    except TimeoutError:
        return " (its pattern takes too long on this text)"
    if found:
        return " (a weak rule counts only above, below or beside other noise)" if rule.weak else ""
    looked_up = f"; phrases are looked up in {lines[0].fold!r}" if rule.phrases else ""
    return f" (nothing of the rule describes it{looked_up})"
