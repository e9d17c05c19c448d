"""Markdown to the text that a reader of the page sees: what Firecrawl, Jina, html2text and others make of pages."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

NOTE = "markdown: read as text; offsets count characters of that text"
_WIDEST = 130
"""No tool wraps at more characters than this: a longer line is a paragraph."""
_WRAPPED = 66
"""A line that would be longer than this with the next word was broken by a wrapping tool, not by the page."""


def to_text(markdown: str) -> tuple[str, dict[str, object]]:
    """The text of a Markdown document, and the fields of its YAML front matter, if it begins with one.

    Links become their text; images go; headings, emphasis, quotes and code lose their marks; list items keep
    `- ` or `1. `; table rows become lines with ` | ` between the cells; HTML tags go, HTML entities become
    characters. Lines stay lines, unless a tool wrapped them at a fixed width.
    """
    fields, body = _front_matter(markdown)
    parts: list[str] = []
    for block, gap in _blocks(_parser().parse(body)):
        parts += [gap if parts else "", block]
    return "".join([*parts, "\n"]) if parts else "", fields


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt

    # Scraped pages are indented for many reasons; what is code is seldom one of them.
    return MarkdownIt("commonmark").enable(["table", "strikethrough"]).disable(["code"])


def _blocks(tokens: list[Token]) -> Iterator[tuple[str, str]]:
    """The text of each block that has one, and the line ends between it and the block before."""
    depth = 0  # of lists
    mark = ""  # of the list item that has not begun yet
    cells: list[str] | None = None
    gap = "\n\n"
    for token in tokens:
        if token.type.endswith("_list_open"):
            gap = "\n" if depth else "\n\n"
            depth += 1
        elif token.type.endswith("_list_close"):
            depth -= 1
            gap = "\n\n"
        elif token.type == "list_item_open":
            mark = "  " * (depth - 1) + (f"{token.info}{token.markup}" if token.info else "-") + " "
        elif token.type == "tr_open":
            cells = []
        elif token.type == "tr_close" and cells is not None:
            if row := " | ".join(cell for cell in cells if cell):
                yield row, gap
                gap = "\n"
            cells = None
        elif token.type == "table_close":
            gap = "\n\n"
        elif text := _text(token):
            if cells is not None:
                cells.append(text.replace("\n", " "))
            else:
                yield mark + text, gap
                mark = ""
                gap = "\n\n"
        elif (
            token.type == "paragraph_close" and token.hidden
        ):  # in a list whose items follow each other closely
            gap = "\n"


def _text(token: Token) -> str:
    """What a block says: the text of a paragraph, a heading, a table cell, of code, or between HTML tags."""
    if token.type == "inline":
        return _inline(token.children or [])
    if token.type == "fence":
        return token.content.strip("\n")
    return _untagged(token.content).strip() if token.type == "html_block" else ""


def _inline(children: list[Token]) -> str:
    """The text of a paragraph, without marks."""
    text = ""
    for at, child in enumerate(children):
        if child.type in ("text", "code_inline"):
            text += child.content
        elif child.type == "hardbreak" or (
            child.type == "html_inline" and child.content[1:3].lower() == "br"
        ):
            text += "\n"
        elif child.type == "softbreak":
            line = text[text.rfind("\n") + 1 :]
            ahead = next((one.content for one in children[at + 1 :] if one.content), "")
            wrapped = len(line) + 1 + len(ahead.split(" ")[0]) > _WRAPPED and len(line) <= _WIDEST
            text += " " if wrapped else "\n"
    lines = (line.strip() for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _untagged(markup: str) -> str:
    """HTML without its comments, scripts and tags."""
    markup = re.sub(r"(?is)<!--.*?-->|<(script|style)\b.*?</\1\s*>", "", markup)
    markup = re.sub(r"(?i)<br\b[^<>]*>|</(?:p|div|li|tr|h[1-6])\s*>", "\n", markup)
    lines = (line.strip() for line in html.unescape(re.sub(r"</?[A-Za-z][^<>]*>", "", markup)).split("\n"))
    return "\n".join(line for line in lines if line)


def _front_matter(markdown: str) -> tuple[dict[str, object], str]:
    """The fields between two lines of `---` at the very beginning, and the rest; simple values alone are read."""
    found = re.match(r"\ufeff?---[ \t]*\r?\n((?:[^\n]*\n){0,200}?)---[ \t]*(?:\r?\n|\Z)", markdown)
    if found is None or not re.match(r"[A-Za-z][\w -]*:(?:\s|$)", found[1]):
        return {}, markdown
    fields = {}
    for line in found[1].splitlines():
        key, colon, value = line.partition(":")
        if colon and re.fullmatch(r"[A-Za-z][\w -]*", key):
            fields[key.strip()] = _value(value.strip())
    return fields, markdown[found.end() :]


def _value(text: str) -> object:
    """A value of the front matter: JSON, which is YAML as well, or a string as it stands."""
    if text[:1] in ('"', "["):
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            return text
    return text[1:-1].replace("''", "'") if len(text) > 1 and text[0] == text[-1] == "'" else text
