"""The rule book as text and as JSON: all rules by stage, or one with all that it says."""

from __future__ import annotations

import json
import shutil
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from .languages import all_packs
from .rules import Rule
from .stages import RULES, STAGES

_WIDEST = 110
"""Columns; longer lines are hard to read."""
_SHOWN = 6
"""Phrases of a language that are shown, unless all are asked for."""
_PARTS = {"line": "a whole line", "head": "the beginning of a line", "tail": "the end of a line"}


def rule_list(own: Iterable[Rule] = ()) -> str:
    """All stages in their order, with their rules and why each is there; `own` are rules of packs."""
    rules = [*own, *RULES.values()]
    lines: list[str] = []
    for stage in STAGES:
        lines += ["", *_wrapped(f"{stage.name}: {stage.why}", "", "  ")]
        for rule in rules:
            if rule.stage == stage.name:
                pack = f" ({rule.pack})" if rule.pack else ""
                lines += _wrapped(f"{rule.name:<28}  {rule.why}{pack}", "  ", " " * 32)
    return _text(lines[1:])


def rule_page(rule: Rule, everything: bool = False) -> str:
    """What a rule is for, what it looks for, what it removes and keeps; `everything`: with all phrases."""
    lines = [rule.name, *_wrapped(rule.why), ""]
    lines += _wrapped(f"From: {rule.pack or 'newsclean itself'}")
    weight = "weak; counts only outside the prose or beside other noise" if rule.weak else "firm"
    lines += _wrapped(f"Evidence: {weight}")
    if rule.field:
        lines += _wrapped(f"Reads: {rule.field}")
    lines += [*_sought(rule, everything)]
    for heading, examples in (("Removes", rule.removes), ("Keeps", rule.keeps)):
        lines += ["", heading]
        for number, text in enumerate(examples):
            lines += [""] if number and ("\n" in text or "\n" in examples[number - 1]) else []
            for line in text.strip("\n").split("\n"):
                lines += _wrapped(line, "  ", "      ") or [""]
    return _text(lines)


def _sought(rule: Rule, everything: bool) -> Iterator[str]:
    """The phrases and the pattern of a rule."""
    for language, phrases in phrases_of(rule).items():
        yield ""
        yield f"Phrases, {language}" if language else "Phrases"
        shown = phrases if everything or len(phrases) <= _SHOWN + 1 else phrases[:_SHOWN]
        for phrase in shown:
            yield from _wrapped(phrase, "  ", "      ")
        if len(shown) < len(phrases):
            yield f"  and {len(phrases) - len(shown)} more (--all shows them)"
    if rule.pattern:
        gate = f", of {rule.max_length} characters at most"
        if rule.near:
            gate += f", with one of: {' '.join(map(repr, rule.near))}"
        yield ""
        yield from _wrapped(f"Pattern, for {_PARTS[rule.part]}{gate}")
        for line in rule.pattern.strip("\n").split("\n"):
            yield from _wrapped(line.strip(), "  ", "      ")
    elif not rule.concepts and not rule.phrases:
        yield ""
        yield from _wrapped(
            f"It is told by what stands around it on the page (newsclean/stages/{rule.stage}.py)."
        )


def phrases_of(rule: Rule) -> dict[str, list[str]]:
    """The phrases of a rule by the name of their language; those of a rule of a pack under an empty name."""
    if rule.phrases:
        return {"": list(rule.phrases)}
    by_language = {
        pack.NAME: [phrase for concept in rule.concepts for phrase in pack.PHRASES.get(concept, ())]
        for pack in all_packs()
    }
    return {language: phrases for language, phrases in by_language.items() if phrases}


def rule_json(rule: Rule) -> str:
    """A rule as a JSON object."""
    return json.dumps(_record(rule), ensure_ascii=False, indent=2) + "\n"


def rules_json(rules: Iterable[Rule]) -> str:
    """Rules as a JSON list."""
    return json.dumps([_record(rule) for rule in rules], ensure_ascii=False, indent=2) + "\n"


def _record(rule: Rule) -> dict[str, Any]:
    return {
        "name": rule.name,
        "stage": rule.stage,
        "why": rule.why,
        "pack": rule.pack,
        "weak": rule.weak,
        "field": rule.field,
        "phrases": phrases_of(rule),
        "pattern": rule.pattern,
        "part": rule.part if rule.pattern else None,
        "near": list(rule.near),
        "max_length": rule.max_length if rule.pattern else None,
        "removes": list(rule.removes),
        "keeps": list(rule.keeps),
    }


def _wrapped(text: str, first: str = "", rest: str = "") -> list[str]:
    width = max(min(shutil.get_terminal_size().columns, _WIDEST), len(rest) + 20)
    return textwrap.wrap(
        text, width, initial_indent=first, subsequent_indent=rest, break_on_hyphens=False, replace_whitespace=False
    )  # fmt: skip


def _text(lines: Iterable[str]) -> str:
    """Lines as a text, with control characters shown and not obeyed."""
    return "".join(
        "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in line) + "\n"
        for line in lines
    )
