"""The page as it was read: a text cut into lines, and nothing derived that a stage could get wrong.

Offsets are characters of the decoded input text throughout. A `Line` is a line of text in the sense of the
page's author: a non-blank line of the input, or, on a page that was hard-wrapped at some column (html2text,
mail), the whole paragraph.
"""

from __future__ import annotations

import re
import unicodedata

from .patterns import Pattern
from .records import dataclass

_INVISIBLE = Pattern(
    "[\u200b\u2060\ufeff\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]"
    "|(?<![\u0600-\U0010ffff])[\u200c\u200d]"
)
"""Characters that take no room and carry no meaning in running text.

Zero-width space, word joiner, BOM, soft hyphen, direction marks, and control characters. ZERO WIDTH (NON-)JOINER is
spelling in Persian and the Indic scripts and glue in emoji, so it goes only after a letter that cannot need it.
"""
_MARK = re.compile(r"(?:(?P<bullet>[•‣▪◦●∙·*+■□►▶\uf0b7]|-|o(?=\s+\S))|(?P<number>\d{1,3})[.)])\s+(?=\S)")
_BULLETS = frozenset("•‣▪◦●∙·*+■□►▶\uf0b7-o")
"""How a list mark begins, if not with a digit."""
_QUOTES = dict(
    zip(
        "‘’‚‛“”„‟«»‹›´`–—‐‑−\u00a0「」『』〈〉《》【】：；，、。！？（）［］｜／＞＜＝・＊",
        '\'\'\'\'""""""\'\'\'\'----- """""""""":;,,.!?()[]|/><=·*',
        strict=True,
    )
)
"""Marks to their plain form; the second part is that of Chinese, Japanese and Korean."""
_QUOTE = re.compile(f"[{''.join(_QUOTES)}]")
_DIGITS = re.compile(r"\d+")
DECORATION = " \t:;|>›»→▸▶►▾▼▲∨✕×+<‹«←◄-–—•·*…\"'(){}[]=_~^#,.!?¿¡■□◆◇●○◎▽△★☆※"
"""What may hang on either side of a phrase without changing what it says."""


@dataclass(slots=True, eq=False)
class Line:
    """One line.

    start, end: its place in the input, without the white space around it.
    text: what it says: Unicode NFC, single spaces, nothing invisible; a list mark reads "- " or "1. ".
    fold: the key by which phrases are looked up: lower case, straight quotes, no mark, no decoration,
        each run of digits one "0".
    gap: blank lines before it, 0 to 2. indent: columns of white space before it. mark: its list mark or "".
    hole: a span inside it that a join took out.
    """

    start: int
    end: int
    text: str
    fold: str
    gap: int
    indent: int
    mark: str
    hole: tuple[int, int] | None = None


@dataclass(slots=True)
class Page:
    """A decoded text and its non-blank lines, in order."""

    text: str
    lines: list[Line]

    @classmethod
    def read(cls, text: str) -> Page:
        """Cut a text into lines; linear in its length."""
        found = []
        for start, end, gap, indent in _unwrap(text, _spans(text)):
            said, mark = _said(text[start:end], indent)
            if said:
                found.append((start, end, said, gap, indent, mark))
        keys = _folds([said[len(mark) :] for _, _, said, _, _, mark in found]) if found else []
        lines = [
            Line(start, end, said, key, gap, indent, mark)
            for (start, end, said, gap, indent, mark), key in zip(found, keys, strict=True)
        ]
        return cls(text, lines)


def normalise(raw: str) -> str:
    """White space to single spaces, Unicode NFC, invisible characters out. Idempotent."""
    if raw.isprintable():  # nothing invisible, and no white space but spaces
        if not raw.isascii():
            raw = unicodedata.normalize("NFC", raw)
        return " ".join(raw.split()) if "  " in raw or raw[:1] == " " or raw[-1:] == " " else raw
    if not raw.isascii():
        raw = unicodedata.normalize("NFC", raw)
    raw = " ".join(raw.split())
    if raw.isprintable():  # nearly always: it was but another white space
        return raw
    # Removing a character can bring a letter and its accent together, hence NFC on both sides.
    bare = _INVISIBLE.sub("", raw)
    if len(bare) != len(raw):
        bare = unicodedata.normalize("NFC", bare)
    return " ".join(bare.split())


def fold(text: str, mark: str = "") -> str:
    """The key of a normalised text for phrase look-up; `mark` is the list mark to leave out."""
    key = plain(text[len(mark) :]).strip(DECORATION)
    if not key.isalpha():
        key = _DIGITS.sub("0", key)
    return key


def plain(text: str) -> str:
    """A text in lower case with straight quotes and plain punctuation."""
    low = text.lower()
    if low.isascii():
        return low.replace("`", "'")
    for mark in set(_QUOTE.findall(low)):  # few different ones stand on a page
        low = low.replace(mark, _QUOTES[mark])
    return low.replace("i\u0307", "i")  # the small form of a Turkish İ


def _folds(texts: list[str]) -> list[str]:
    """The keys of many normalised texts without marks: as `fold` gives them, but all at once."""
    whole = _DIGITS.sub("0", plain("\n".join(texts)))
    return [key.strip(DECORATION) for key in whole.split("\n")]


def read_line(
    text: str, start: int, end: int, gap: int, indent: int, hole: tuple[int, int] | None = None
) -> Line:
    """The line that stands at [start, end) of the text; `hole` is a span inside that was claimed by a join."""
    if hole and not (start < hole[0] and hole[1] < end):
        hole = None
    raw = text[start:end] if hole is None else text[start : hole[0]] + text[hole[1] : end]
    clean, mark = _said(raw, indent)
    return Line(start, end, clean, fold(clean, mark), gap, indent, mark, hole)


def _said(raw: str, indent: int) -> tuple[str, str]:
    """What a line says, with its list mark as it is written here; and the mark."""
    clean = normalise(raw)
    first = clean[:1]
    if (
        (first in _BULLETS or first.isdigit())
        and (found := _MARK.match(clean))
        and (found["bullet"] != "o" or indent)
    ):
        mark = "- " if found["bullet"] else f"{found['number']}. "
        return mark + clean[found.end() :], mark
    return clean, ""


def as_output(lines: list[Line]) -> list[Line]:
    """The lines as they would be read again from the text that `render` makes of them."""
    output: list[Line] = []
    for line in lines:
        tight = bool(output) and bool(line.mark) and bool(output[-1].mark)
        gap = 0 if tight or not output else 1
        output.append(Line(line.start, line.end, line.text, line.fold, gap, 0, line.mark, line.hole))
    return output


def render(lines: list[Line]) -> str:
    """The text of these lines: a blank line between paragraphs, none between the items of a list."""
    parts: list[str] = []
    for line in as_output(lines):
        if parts:
            parts.append("\n\n" if line.gap else "\n")
        parts.append(line.text)
    return "".join(parts)


def stripped(text: str, start: int, end: int) -> tuple[int, int] | None:
    """The span without the white space around it; None if nothing is left."""
    raw = text[start:end]
    body = raw.strip()
    if not body:
        return None
    start += len(raw) - len(raw.lstrip())
    return start, start + len(body)


def _spans(text: str) -> list[tuple[int, int, int, int]]:
    """(start, end, gap, indent) of each line that is not white space."""
    spans = []
    at = gap = 0
    for raw in text.splitlines(keepends=True):
        body = raw.strip()
        if body:
            indent = 0 if raw[0] == body[0] else len(raw) - len(raw.lstrip())
            start = at + indent
            spans.append((start, start + len(body), gap if gap < 2 else 2, indent))
            gap = 0
        else:
            gap += 1
        at += len(raw)
    return spans


_WRAP_COLUMN = 100
"""No line of a hard-wrapped page is longer than this."""


def _unwrap(text: str, spans: list[tuple[int, int, int, int]]) -> list[tuple[int, int, int, int]]:
    """Paragraphs in place of lines, where the page was wrapped at a column; else the lines as they are.

    The evidence is asked of the whole page: no line passes the column, and of the line breaks inside
    paragraphs nearly all stand where the next word would not have fitted.
    """
    if len(spans) < 4 or any(end - start > _WRAP_COLUMN for start, end, _, _ in spans):
        return spans
    width = max(indent + end - start for start, end, _, indent in spans)
    if width < 50:
        return spans
    joins = [_fills(text, spans[i], spans[i + 1], width) for i in range(len(spans) - 1)]
    inner = [joined for joined, span in zip(joins, spans[1:], strict=False) if span[2] == 0]
    if len(inner) < 3 or sum(inner) < 0.8 * len(inner):
        return spans
    ended = sum(text[span[1] - 1] in ".!?:;" for joined, span in zip(joins, spans, strict=False) if joined)
    if ended > 0.4 * sum(joins):
        return spans  # full lines that end as sentences do are lines of their own
    paragraphs = [spans[0]]
    for joined, span in zip(joins, spans[1:], strict=True):
        if joined and span[2] == 0:
            start, _, gap, indent = paragraphs[-1]
            paragraphs[-1] = (start, span[1], gap, indent)
        else:
            paragraphs.append(span)
    return paragraphs


def _fills(
    text: str, line: tuple[int, int, int, int], following: tuple[int, int, int, int], width: int
) -> bool:
    """Whether a line is so full that the first word of the next one would not have fitted on it."""
    start, end, _, indent = line
    head = text[following[0] : following[1]]
    if _MARK.match(head):
        return False
    return indent + end - start + 1 + len(head.split(None, 1)[0]) > width - 2
