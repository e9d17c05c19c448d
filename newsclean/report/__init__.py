"""The report: one HTML page, which needs no network, that shows what was cut from each document and why.

The page is report.html with report.css, report.js and one block for each document in it. A block has two lines of
JSON: the facts that the list shows, read when the page is opened, and the document itself, read when somebody
looks at it. Blocks are written as the documents come, and none is kept.
"""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any, TextIO

from .. import __version__
from ..files import written_whole
from ..marked import Mark, Row, marks_of, rows_of, rule_of
from ..stages import RULES, STAGES
from .palette import COLOURS, OTHER

if TYPE_CHECKING:
    import os

    from ..article import Article
    from ..rules import Rule

_UNSAFE = re.compile("[<>&\x7f-\x9f\u2028\u2029\ud800-\udfff]")
"""What JSON may hold and a script block may not (`</script>`, `<!--`), and what UTF-8 cannot hold."""
_BEGINS = 90
"""Characters of the text that stand for a title where there is none."""
_NO_FIELDS = (
    "schema_version",
    "newsclean_version",
    "source",
    "kind",
    "language",
    "text",
    "stats",
    "warnings",
)
"""What `Article.to_dict` holds and the page does not show as a field: it stands elsewhere on it."""


class Report:
    """A report that is being written: blocks (`document`, `unread`) are added as they come."""

    def __init__(self, stream: TextIO, rules: Iterable[Rule] = ()) -> None:
        self._stream = stream
        self._error: OSError | None = None
        head, self._foot = _template(rules)
        self._write(head)

    def add(self, block: str) -> None:
        """Write the block of a document into the report."""
        self._write(block)

    def finish(self) -> None:
        """Write the end. Raises the OSError that stopped an earlier write, if there was one."""
        self._write(self._foot)
        if self._error is not None:
            raise self._error

    def _write(self, text: str) -> None:
        if self._error is None:
            try:
                self._stream.write(text)
            except OSError as error:  # told at the end: the articles are worth more than the report
                self._error = error


@contextmanager
def report_to(path: str | os.PathLike[str], rules: Iterable[Rule] = ()) -> Iterator[Report]:
    """A report that stands at `path` once the block has ended well; else nothing there has changed.

    rules: those of packs that the documents are cleaned with, so that their reasons can be told.

    Raises OSError where that cannot be done: before the block has run, if it can be known by then.
    """
    with written_whole(path) as stream:
        report = Report(stream, rules)
        yield report
        report.finish()


# A document


def document(article: Article) -> str:
    """The block of a document."""
    marks = marks_of(article.steps)
    numbers = {id(mark): number for number, mark in enumerate(marks)}
    rows: list[Any] = []
    size = 0
    cut: dict[str, list[int]] = {}
    for mark in marks:
        if mark.cuts:
            cut.setdefault(mark.rule, [0, 0])[0] += 1
    for row in rows_of(article.page_text, marks):
        size += row.end - row.start
        for part, on_it in row.parts:
            if on_it is not None and on_it.cuts:
                cut[on_it.rule][1] += len(part)
        if not row.blank or (rows and rows[-1] != 0):
            rows.append(_row(row, numbers))
    facts = {
        "source": article.source,
        "title": article.title,
        "begins": None if article.title else article.text[:_BEGINS],
        "kind": article.kind,
        "language": article.language,
        "size": size,
        "cut": cut,
    }
    page = {
        "fields": fields_of(article),
        "warnings": article.warnings,
        "text": article.text,
        "marks": [_mark(mark) for mark in marks],
        "rows": rows,
    }
    return _block(facts, page)


def unread(source: str, error: str) -> str:
    """The block that says that an input could not be read."""
    return _block({"source": source, "error": error}, {})


def _row(row: Row, numbers: Mapping[int, int]) -> Any:
    """A line: 0 if it is blank, a string if nothing stands on it, else its parts and [mark, text] for marked ones.

    A mark that claims only the end of the line (a torn word) has no text.
    """
    if row.blank:
        return 0
    parts: list[Any] = [part if mark is None else [numbers[id(mark)], part] for part, mark in row.parts]
    shown = {id(mark) for _, mark in row.parts}
    parts += [[numbers[id(mark)], ""] for mark in row.marks if id(mark) not in shown]
    return parts[0] if len(parts) == 1 and isinstance(parts[0], str) else parts


def _mark(mark: Mark) -> list[Any]:
    """Rule, whether it cuts, start, end, notes, and what was read: [field, value, rule]."""
    notes = list(dict.fromkeys(step.note for step in mark.steps if step.note))
    read = [[step.field, said(step.value), rule_of(step)] for step in mark.steps if step.field]
    return [mark.rule, int(mark.cuts), mark.start, mark.end, notes, read]


def fields_of(article: Article) -> list[tuple[str, list[str]]]:
    """The fields that the page states, in words."""
    record = article.to_dict(removed=False)
    stated = (
        (name, value) for name, value in record.items() if name not in _NO_FIELDS and value not in (None, [])
    )
    return [
        (name, [said(one) for one in (value if isinstance(value, list) else [value])])
        for name, value in stated
    ]


def why(mark: Mark) -> str:
    """The reason that the rule of a mark gives; nothing for a rule that is not newsclean's own."""
    return RULES[mark.rule].why if mark.rule in RULES else ""


def said(value: object) -> str:
    """A field's value in words."""
    if isinstance(value, dict):
        return " | ".join(str(part) for part in value.values() if part)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "" if value is None else str(value)


def _block(facts: Mapping[str, Any], page: Mapping[str, Any]) -> str:
    return f'<script type="application/json" class="document">\n{_json(facts)}\n{_json(page)}\n</script>\n'


def _json(value: object) -> str:
    """Compact JSON that may stand in a script block whatever texts it holds."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return _UNSAFE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


# The page around the documents


def _template(rules: Iterable[Rule]) -> tuple[str, str]:
    """What stands before the documents and after them."""
    style = _part("report.css").replace("/*colours of the stages*/", stage_colours())
    script = _part("report.js")
    names = {
        "stages": [[stage.name, stage.why] for stage in STAGES],
        "rules": {rule.name: rule.why for rule in (*RULES.values(), *rules)},
    }
    # Nothing but this script and this style may run or load anything, whatever the texts hold.
    policy = f"default-src 'none'; script-src {_hash(script)}; style-src {_hash(style)}; base-uri 'none'; form-action 'none'"
    page = _part("report.html")
    for mark, text in (
        ("{{policy}}", policy),
        ("{{version}}", __version__),
        ("{{style}}", style),
        ("{{names}}", _json(names)),
        ("{{script}}", script),
    ):
        page = page.replace(mark, text)
    head, _, foot = page.partition("<!-- the documents -->\n")
    return head, foot


def stage_colours() -> str:
    """The style rules that give each stage its colour."""
    named = {f'[data-stage="{stage}"]': pair for stage, pair in COLOURS.items()}
    return "\n".join(
        f"{selector} {{ --stage: light-dark({light}, {dark}); }}"
        for selector, (light, dark) in {"[data-stage]": OTHER, **named}.items()
    )


def _part(name: str) -> str:
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
