"""The article: what comes out of a page, and how the steps become its fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from . import __version__
from .page import Line, Page, read_line, render, stripped
from .records import dataclass, field
from .rules import Rule, Step

SCHEMA_VERSION = "1"

_LISTS = ("authors", "agencies", "tags", "captions", "related")
_SCALARS = (
    "title", "description", "date", "date_modified", "byline", "dateline", "publisher", "section", "copyright_notice",
)  # fmt: skip


@dataclass
class Article:
    """The article of one page. Absent fields are None or an empty list; article.schema.json describes each.

    `text` is the body alone, `steps` say for every character that is not in it why; `removed` are the steps
    that take something out, in the order of the page. `page_text` is the decoded input that offsets refer to.
    `left_out` are rules of packs whose patterns took too long.
    """

    text: str = ""
    kind: str = "article"
    source: str | None = None
    title: str | None = None
    description: str | None = None
    date: str | None = None
    date_modified: str | None = None
    authors: list[str] = field(default_factory=list)
    byline: str | None = None
    dateline: str | None = None
    agencies: list[str] = field(default_factory=list)
    publisher: str | None = None
    section: str | None = None
    tags: list[str] = field(default_factory=list)
    language: str | None = None
    is_accessible_for_free: bool | None = None
    captions: list[dict[str, str | None]] = field(default_factory=list)
    related: list[str] = field(default_factory=list)
    copyright_notice: str | None = None
    steps: list[Step] = field(default_factory=list)
    stats: dict[str, int] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    left_out: list[Rule] = field(default_factory=list, repr=False)
    page_text: str = field(default="", repr=False)

    @property
    def removed(self) -> list[Step]:
        """The steps that take something out of the text, in the order of the page."""
        return [step for step in self.steps if step.cuts]

    def _repr_html_(self) -> str:
        """What a notebook shows: the title, the fields, and the page with its cuts struck out."""
        from .notebook import html

        return html(self)

    def to_dict(self, removed: bool = True) -> dict[str, Any]:
        """The JSON object of this article; `removed` False leaves out the list of cut spans."""
        record: dict[str, Any] = {
            "schema_version": SCHEMA_VERSION,
            "newsclean_version": __version__,
            "source": self.source,
            "kind": self.kind,
            "title": self.title,
            "description": self.description,
            "date": self.date,
            "date_modified": self.date_modified,
            "authors": self.authors,
            "byline": self.byline,
            "dateline": self.dateline,
            "agencies": self.agencies,
            "publisher": self.publisher,
            "section": self.section,
            "tags": self.tags,
            "language": self.language,
            "is_accessible_for_free": self.is_accessible_for_free,
            "captions": self.captions,
            "related": self.related,
            "copyright_notice": self.copyright_notice,
            "text": self.text,
        }
        if removed:
            record["removed"] = [step.to_dict(self.page_text) for step in self.removed]
        return {**record, "stats": self.stats, "warnings": self.warnings}


def fill_fields(article: Article, steps: Iterable[Step]) -> None:
    """Put what the steps say into the article's fields: the first value of a single field counts, lists gather.

    A list gathers in the order of the page, each value once; agencies are sorted.
    """
    for step in steps:
        if step.field is None or step.value is None:
            continue
        if step.field in _SCALARS:
            if getattr(article, step.field) is None:
                setattr(article, step.field, step.value)
        elif step.field == "is_accessible_for_free":
            article.is_accessible_for_free = step.value == "true"
    seen = set()
    for step in sorted(steps, key=lambda step: step.start):
        if step.field in _LISTS and step.value is not None:
            gathered = getattr(article, step.field)
            for value in _values(step):
                key = (step.field, value if isinstance(value, str) else tuple(value.items()))
                if key not in seen:
                    seen.add(key)
                    gathered.append(value)
    article.agencies.sort()
    article.captions[:] = _merged(article.captions)


def _values(step: Step) -> list[Any]:
    """The values of a step for a list field: several strings stand in one value, one a line."""
    return step.value.split("\n") if isinstance(step.value, str) else [step.value]


def _merged(captions: list[dict[str, str | None]]) -> list[dict[str, str | None]]:
    """Captions without those that say less than another with the same text."""
    credited = {caption["text"] for caption in captions if caption["credit"]}
    return [c for c in captions if c["credit"] or (c["text"] and c["text"] not in credited)]


def replay(text: str, steps: Iterable[Step | Mapping[str, Any]]) -> str:
    """The article's text, from the decoded input and the steps alone: the same as `clean(text).text`.

    The steps are `article.removed`, or the records under `removed` in the JSON.
    """
    spans = [
        (step.start, step.end) if isinstance(step, Step) else (step["start"], step["end"])
        for step in steps
        if not isinstance(step, Step) or step.cuts
    ]
    return render(uncut(Page.read(text), spans))


def uncut(page: Page, spans: Iterable[tuple[int, int]]) -> list[Line]:
    """The lines of a page that are left when these spans are taken out."""
    cuts = sorted(spans)
    left: list[Line] = []
    at = 0
    for line in _joined(page, {start: end for start, end in cuts if page.text[start:end].isspace()}):
        open_from = line.start
        pieces: list[
            tuple[int, int]
        ] = []  # what is left: heads and tails are cut, and white space inside by a join
        while at < len(cuts) and cuts[at][0] < line.end:
            pieces += _inked(page.text, open_from, cuts[at][0])
            open_from = max(open_from, cuts[at][1])
            if open_from > line.end:
                break
            at += 1
        pieces += _inked(page.text, open_from, line.end)
        if pieces and (pieces[0][0], pieces[-1][1]) == (line.start, line.end):
            left.append(line)
        elif pieces:
            left.append(read_line(page.text, pieces[0][0], pieces[-1][1], line.gap, line.indent, line.hole))
    return left


def _inked(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The span without the white space around it, in a list that is empty if nothing is left."""
    span = stripped(text, start, end) if start < end else None
    return [span] if span else []


def _joined(page: Page, joins: dict[int, int]) -> list[Line]:
    """The lines of a page, with those made one between which a join took the white space out."""
    lines: list[Line] = []
    for line in page.lines:
        if lines and joins.get(lines[-1].end) == line.start:
            first = lines.pop()
            hole = (first.end, line.start)
            line = read_line(page.text, first.start, line.end, first.gap, first.indent, hole)
        lines.append(line)
    return lines
