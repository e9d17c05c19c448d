"""How a stage claims with its rules: by phrases and by patterns. What most stages need and nothing else."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from typing import Any

from ..page import DECORATION, normalise, plain
from ..patterns import Pattern
from ..rules import Hit, Rule
from ..sheet import Sheet


def claim_all(sheet: Sheet, rules: tuple[Rule, ...]) -> None:
    """Let each rule claim what it finds, the firm rules first, so that weak ones can lean on their claims."""
    for weak in (False, True):
        for rule in rules:
            if rule.weak is not weak:
                continue
            if rule.concepts:
                by_phrase(sheet, rule)
            if rule.pattern:
                by_pattern(sheet, rule)


def by_phrase(sheet: Sheet, rule: Rule) -> None:
    """Claim the lines in which a phrase of the rule's concepts was found."""
    for concept in rule.concepts:
        for number, hit in sheet.by_concept.get(concept, ()):
            if sheet.claims[number] is None and counts(sheet, rule, number) and vouched(sheet, number, hit):
                sheet.claim(
                    rule, number, field=rule.field, value=_after(sheet, number, hit) if rule.field else None
                )


def by_pattern(sheet: Sheet, rule: Rule, match_of: Callable[[str], Any] | None = None) -> None:
    """Claim the lines, or their heads or tails, that the rule's pattern describes; `match_of` is tried in its place."""
    match_of = match_of or rule.match
    longest = rule.max_length + 8
    for number in sheet.hints.lines(rule.near) if rule.near else range(len(sheet.lines)):
        line = sheet.lines[number]
        if sheet.claims[number] is not None or len(line.text) > longest:
            continue
        text = line.text[len(line.mark) :]
        match = match_of(text)
        if not match or not match[0].strip() or not counts(sheet, rule, number):
            continue
        value = None
        if rule.field:
            value = match.groupdict().get(rule.field, match[0]) or None
        if rule.part == "line" or match.span() == (0, len(text)):
            sheet.claim(rule, number, field=rule.field if value else None, value=value)
        elif span := raw_span(sheet, number, match[0], tail=rule.part == "tail"):
            sheet.claim_part(rule, number, *span, field=rule.field if value else None, value=value)


def counts(sheet: Sheet, rule: Rule, number: int) -> bool:
    """Whether a hit of the rule counts on this line: always for a firm rule, with evidence for a weak one."""
    return not rule.weak or aside(sheet, number)


_BUTTONS = frozenset({"share", "consent", "listen", "print"})
"""Concepts whose single words ("Facebook", "Necessary") may be sub-headings when they stand alone in the text."""
LATE = 0.75
"""The share of the text after which notes on authors, rights and newsletters are to be expected."""
_NOTE = 160
"""Characters up to which the first paragraph may be a note above the text."""
_SHORT = 90
"""Characters up to which one "we" or "you" is enough."""
_SAID = Pattern(
    r"[^.:;]{0,30}?[\"',!?]+\s(?:says|said|asks|asked|reads|read|wrote|writes|begs|sagt|sagte|fragt|fragte|heißt es|steht|stand|schreibt|schrieb|"
    r"dice|dijo|decía|pregunta|reza|rezaba|escribe|escribió|dit|disait|demande|lit-on|a dit|écrit)\b"
)
"""Who says the words of a phrase, behind it: they are somebody's in the story."""
_QUOTES = "\"'“„«»‘"
_QUOTES_END = "\"'”’“»«"


def vouched(sheet: Sheet, number: int, hit: Hit) -> bool:
    """Whether a phrase inside a paragraph is borne out: by the place, a second phrase, or "we" and "you".

    A button of one word needs the place, or another phrase beside it.
    """
    if hit.shape == "line" and hit.concept in _BUTTONS and " " not in hit.phrase:
        return aside(sheet, number)
    if not sheet.prose[number] or hit.shape == "line":
        return True
    text = sheet.lines[number].text
    if hit.concept == "read_more" and hit.shape == "head" and hit.phrase[-1] == ":" and len(text) <= _NOTE:
        return True
    if hit.shape != "tail" and _SAID.match(sheet.lines[number].fold.partition(hit.phrase)[2]):
        return False
    if text[0] in _QUOTES and text[-1] not in _QUOTES_END and len(text) > _SHORT:
        return False
    first, last = sheet.body()
    if number < first or (number == first and len(text) <= _NOTE) or number >= first + LATE * (last - first):
        return True
    if sheet.beside_claim(number) or len(sheet.hits[number]) > 1:
        return True
    if hit.concept == "read_more" and hit.shape == "head":
        return (
            False  # links speak to nobody; who is told to read on in a sentence is one of the story's persons
        )
    line = sheet.lines[number]
    spoken = len(sheet.index.personal.findall(line.fold))
    return line.text[0] not in _QUOTES and spoken >= (1 if len(line.text) <= _SHORT else 2)


def is_row_of_links(sheet: Sheet, number: int) -> bool:
    """Whether a line is nothing but links that the packs know: "Share Tweet Print", "Imprint | Privacy | Terms"."""
    fold = sheet.lines[number].fold
    if len(fold) > _LONGEST_ROW:
        return False
    sign = "|" if "|" in fold else "·" if "·" in fold else "•" if "•" in fold else None
    if fold.partition(sign or " ")[0].strip(DECORATION) not in sheet.index.whole:
        return False
    parts = [part.strip(DECORATION) for part in fold.split(sign)]
    return len(parts) >= (2 if sign else 3) and all(part in sheet.index.whole for part in parts)


_LONGEST_ROW = 160
"""Characters."""


def aside(sheet: Sheet, number: int) -> bool:
    """Whether a line stands aside from the article: above or below its prose, or next to noise."""
    first, last = sheet.body()
    if number < first or number > last or sheet.beside_claim(number):
        return True
    return any(near in sheet.hits and not sheet.prose[near] for near in (number - 1, number + 1))


def raw_span(sheet: Sheet, number: int, part: str, *, tail: bool) -> tuple[int, int] | None:
    """Where a head or tail of the normalised line stands in the input; None if it cannot be told apart there.

    Normalising never makes a text shorter by more of it, so the place is found by halving.
    """
    line = sheet.lines[number]
    part = part.strip()
    start, end = line.hole or (line.end, line.end)
    raw = sheet.text[line.start : start] + sheet.text[end : line.end]
    if raw.endswith(part) if tail else raw.startswith(part):
        at = len(raw) - len(part) if tail else len(part)
    else:
        whole = normalise(raw)
        head, rest = (whole[: -len(part)].strip(), part) if tail else (part, whole[len(part) :].strip())
        at = bisect_right(range(len(raw) + 1), len(head), key=lambda at: len(normalise(raw[:at]))) - 1
        if (normalise(raw[:at]), normalise(raw[at:])) != (head, rest):
            return None
        at = len(raw) - len(raw[at:].lstrip()) if tail else len(raw[:at].rstrip())
    at += line.start
    at += end - start if at > start or (tail and at == start) else 0
    return (at, line.end) if tail else (line.start, at)


def _after(sheet: Sheet, number: int, hit: Hit) -> str | None:
    """What the line says after its phrase, as printed; the whole line where the phrase is not at its head."""
    text = sheet.lines[number].text
    if hit.shape != "head":
        return None if hit.shape == "line" else text
    at = plain(text).find(hit.phrase[:12].rstrip("0"))
    return text[max(at, 0) + len(hit.phrase) :].strip(" :–—-|»>") or None
