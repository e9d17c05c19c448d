"""Rules of your own: TOML files of the same shape as the built-in rules, and how a page is cleaned with them.

`load_pack` reads a file; `OwnRules` lets its rules claim. A rule belongs to the stage that its name begins with and
runs at the head of that stage; those of no other stage belong to `site`, which stands before all that is guessed.
docs/adding-a-rule.md tells how packs are written.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from functools import lru_cache
from math import prod
from pathlib import Path
from time import thread_time
from typing import Any

from .page import fold, normalise
from .records import dataclass
from .rules import ANY, PhraseIndex, Rule, SlowPattern
from .sheet import Sheet
from .stages import RULES, STAGES
from .stages.matching import by_pattern, counts

PAGE_TIMEOUT = 1.0
"""Seconds of computing that the pattern of one rule of a pack may take in one pass over a page."""
FIELDS = (
    "title", "description", "byline", "authors", "publisher", "section", "agencies", "tags", "related", "copyright_notice",
)  # fmt: skip
"""What a rule of a pack may read a value into: the fields that hold what a page says in its own words."""
_CLOSED = {
    "joins": "it puts torn words together",
    "duplicates": "it compares the lines of a page",
    "body": "it judges by structure",
}
"""Stages that cannot take a rule, and why."""
_STAGES = [stage.name for stage in STAGES if stage.name not in _CLOSED]
_LARGEST = 200_000
"""Characters of a pattern as it is compiled, with what is to be repeated written out."""


class PackError(ValueError):
    """A pack that cannot be used; the message names the file, the rule, the key, and what is wrong with it."""


# Reading


def load_pack(path: str | os.PathLike[str]) -> tuple[Rule, ...]:
    """The rules in a TOML file, for `clean(text, rules=…)`. Raises PackError if it is unreadable or a rule is not right."""
    import tomllib

    source = os.fspath(path)
    try:
        record = tomllib.loads(Path(path).read_bytes().decode("utf-8-sig"))
    except OSError as error:
        raise PackError(f"{source}: {error.strerror or error}") from None
    except UnicodeDecodeError as error:
        raise PackError(f"{source}: not UTF-8 (byte {error.start}), as TOML must be") from None
    except tomllib.TOMLDecodeError as error:
        raise PackError(f"{source}: no TOML: {error}") from None
    except (ValueError, RecursionError):
        raise PackError(f"{source}: no TOML: nested too deeply, or a number too long") from None
    _check_keys(f"{source}: ", record, ("rules",))
    tables = record.get("rules")
    if not isinstance(tables, list) or not tables or not all(isinstance(table, dict) for table in tables):
        raise PackError(f"{source}: there are no rules in it; each begins with the line [[rules]]")
    rules = tuple(_rule(source, number, table) for number, table in enumerate(tables, 1))
    check_rules(rules)
    return rules


def load_packs(paths: Iterable[str | os.PathLike[str]]) -> tuple[Rule, ...]:
    """The rules of several packs; raises PackError also where two of them use one name."""
    rules = tuple(rule for path in paths for rule in load_pack(path))
    check_rules(rules)
    return rules


_TEXTS = ("phrases", "removes", "keeps")
_KEYS = ("name", "why", *_TEXTS, "pattern", "part", "max_length", "weak", "field")


def _rule(source: str, number: int, table: Mapping[str, Any]) -> Rule:
    """The rule in a table of a pack."""
    given: Any = table.get("name")
    where = f"{source}: rule {given!r}: " if isinstance(given, str) else f"{source}: rule {number}: "
    _check_keys(where, table, _KEYS)
    for key in ("name", "why", "removes", "keeps"):
        if not table.get(key):
            raise PackError(f"{where}{key} is missing or empty")
    for key in ("name", "why", "pattern", "part", "field"):
        if key in table and not (isinstance(table[key], str) and table[key].strip()):
            raise PackError(f"{where}{key} must be a string that is not empty")
    for key in _TEXTS:
        values = table.get(key, [])
        if not isinstance(values, list) or not all(isinstance(one, str) and one.strip() for one in values):
            raise PackError(f"{where}{key} must be a list of strings that are not empty")
    if not isinstance(table.get("weak", False), bool):
        raise PackError(f"{where}weak must be true or false")
    length = table.get("max_length", 400)
    if not isinstance(length, int) or isinstance(length, bool) or length < 1:
        raise PackError(f"{where}max_length must be a number of characters, 1 or more")
    if "part" in table and table["part"] not in ("line", "head", "tail"):
        raise PackError(f'{where}part must be "line", "head" or "tail", not {table["part"]!r}')
    if "pattern" not in table and ("part" in table or "max_length" in table):
        raise PackError(f"{where}part and max_length describe a pattern, and there is none")
    try:
        phrases = tuple(map(folded_phrase, table.get("phrases", ())))
    except ValueError as error:
        raise PackError(f"{where}phrases: {error}") from None
    return Rule(
        name=given if "/" in given else f"site/{given}",
        why=table["why"].strip(),
        phrases=phrases,
        pattern=table.get("pattern"),
        part=table.get("part", "line"),
        max_length=length,
        weak=table.get("weak", False),
        field=table.get("field"),
        removes=tuple(table["removes"]),
        keeps=tuple(table["keeps"]),
        verbose=False,
        pack=source,
    )


def _check_keys(where: str, table: Mapping[str, Any], known: tuple[str, ...]) -> None:
    for key in table:
        if key not in known:
            near = get_close_matches(key, known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"there is {', '.join(known)}"
            raise PackError(f"{where}no key is called {key!r}; {hint}")


def folded_phrase(phrase: str) -> str:
    """A phrase as the index has it: folded like the lines of a page, with … where the line may go on.

    Raises ValueError if no letter or digit is left, or if … stands inside.
    """
    bare = normalise(phrase).replace("...", ANY)
    before, after = bare.startswith(ANY), bare.endswith(ANY)
    bare = bare.strip(ANY + " ")
    if ANY in bare:
        raise ValueError(f"{phrase!r} has … inside; it may stand at the beginning and at the end")
    # A colon at the end of a beginning is part of it, so the ends are folded with a letter beside them.
    folded = fold(f"{'x ' if before else ''}{bare}{' x' if after else ''}")
    folded = folded[2 if before else 0 : len(folded) - 2 if after else None].strip()
    if not any(map(str.isalnum, folded)):
        raise ValueError(f"{phrase!r} says nothing")
    return f"{ANY + ' ' if before else ''}{folded}{' ' + ANY if after else ''}"


def check_rules(rules: Iterable[Rule]) -> None:
    """Raise PackError if these rules cannot be used, or not together."""
    seen: dict[str, Rule] = {}
    for rule in rules:
        where = f"{rule.pack}: rule {rule.name!r}: " if rule.pack else f"rule {rule.name!r}: "
        if not re.fullmatch(r"[a-z0-9_-]+/[a-z0-9_-]+", rule.name):
            raise PackError(
                f"{where}name must be small letters, digits and dashes: my-rule or promos/my-rule"
            )
        if rule.stage in _CLOSED:
            raise PackError(f"{where}the stage {rule.stage} takes no rules of packs: {_CLOSED[rule.stage]}")
        if rule.stage not in _STAGES:
            near = get_close_matches(rule.stage, _STAGES, n=1)
            hint = f"did you mean {near[0]}?" if near else f"the stages are {', '.join(_STAGES)}"
            raise PackError(f"{where}no stage is called {rule.stage!r}; {hint}")
        if rule.name in RULES:
            raise PackError(f"{where}a built-in rule has this name")
        if rule.name in seen:
            raise PackError(
                f"{where}the name is taken by a rule of {seen[rule.name].pack or 'the same list'}"
            )
        if not rule.phrases and not rule.pattern:
            raise PackError(f"{where}it has neither phrases nor a pattern, so it cannot find anything")
        if rule.field is not None and rule.field not in FIELDS:
            near = get_close_matches(rule.field, FIELDS, n=1)
            hint = f"did you mean {near[0]}?" if near else f"it may be {', '.join(FIELDS)}"
            raise PackError(f"{where}field cannot be {rule.field!r}; {hint}")
        _check_pattern(where, rule)
        seen[rule.name] = rule


def _check_pattern(where: str, rule: Rule) -> None:
    if rule.pattern is None:
        return
    copies = prod(max(int(count), 1) for count in re.findall(r"\{(\d+)", rule.pattern))
    if len(rule.pattern) * copies > _LARGEST:
        raise PackError(f"{where}pattern is too large: repeated as it says, it is {copies} times as long")
    import regex

    try:
        rule.compile()
    except regex.error as error:
        raise PackError(f"{where}pattern: {error}") from None
    except (RecursionError, OverflowError, MemoryError):
        raise PackError(f"{where}pattern: nested too deeply, or too large") from None


# Cleaning


@dataclass(frozen=True)
class OwnRules:
    """Rules of packs by stage, each stage with the index of its phrases; the concept of a phrase is its rule's name."""

    by_stage: Mapping[str, tuple[tuple[Rule, ...], PhraseIndex]]

    @classmethod
    @lru_cache(maxsize=16)
    def of(cls, rules: tuple[Rule, ...]) -> OwnRules:
        """Arrange rules; raises PackError as `check_rules` does."""
        check_rules(rules)
        stages: dict[str, list[Rule]] = {}
        for rule in sorted(rules, key=lambda rule: rule.weak):
            stages.setdefault(rule.stage, []).append(rule)
        return cls({
            stage: (tuple(own), PhraseIndex.build({rule.name: rule.phrases} for rule in own))
            for stage, own in stages.items()
        })  # fmt: skip

    def claim(self, sheet: Sheet, stage: str) -> None:
        """Let the rules of a stage claim, the firm ones first; raises SlowPattern."""
        own, index = self.by_stage.get(stage, ((), None))
        rules = [rule for rule in own if sheet.allowed(rule)]
        if not rules or index is None:
            return
        for rule in rules:
            if rule.phrases:
                _claim_phrases(sheet, rule, index)
            if rule.pattern:
                _claim_pattern(sheet, rule)


def _claim_phrases(sheet: Sheet, rule: Rule, index: PhraseIndex) -> None:
    # Looked up when it is needed: an earlier claim may have taken the part of the line that holds the phrase.
    for number, hits in sorted(index.find(sheet.lines).items()):
        hit = next((hit for hit in hits if hit.concept == rule.name), None)
        if hit is None or sheet.claims[number] is not None or not counts(sheet, rule, number):
            continue
        value = None
        if rule.field:
            line = sheet.lines[number]
            text = line.text[len(line.mark) :]
            value = (_after(text, hit.phrase) if hit.shape == "head" else text) or None
        sheet.claim(rule, number, field=rule.field if value else None, value=value)


def _after(text: str, phrase: str) -> str:
    """What a text says after the phrase that it begins with, as printed."""
    bare = fold(phrase)
    end = next((end for end in range(1, len(text) + 1) if fold(text[:end]) == bare), len(text))
    while text[end : end + 1].isdigit():
        end += 1
    return text[end:].strip(" :–—-|»>")


def _claim_pattern(sheet: Sheet, rule: Rule) -> None:
    left = PAGE_TIMEOUT

    def match(line: str) -> Any:
        nonlocal left
        started = thread_time()
        try:
            return rule.match(line, max(left, 0.001))
        except TimeoutError:
            raise SlowPattern(rule) from None
        finally:
            left -= thread_time() - started

    by_pattern(sheet, rule, match)
