"""How right the lesser fields are: agencies, captions, credits, dateline, section, tags, publisher, date_modified, copyright, related.

Two truths written by hand: a sample of corpus pages (checked.toml, values as checksums, so that none of the pages' text is
in the project) and the answers of fixtures/. bench/README.md says what counts as right.
"""

from __future__ import annotations

import hashlib
import json
import tomllib
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.text import Text

from bench.corpus import Corpus, CorpusError
from bench.tables import Table, figure

FIELDS = (
    "agencies", "captions", "credits", "dateline", "section", "tags", "publisher", "date_modified", "copyright_notice", "related",
)  # fmt: skip
"""The fields scored. `captions` are their texts, `credits` whose pictures they are."""
SAMPLE = Path(__file__).with_name("checked.toml")
FIXTURES = Path(__file__).parent.parent / "fixtures"

Cleaner = Callable[[str], Any]
Items = Sequence[frozenset[str]]
"""Values that are true, each as the keys of the forms in which it is right."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What one page truly states: by field the items, and keys of values that count neither as right nor as wrong."""

    id: str
    source: str
    half: int
    items: Mapping[str, Items]
    either: Mapping[str, frozenset[str]]
    fields: Sequence[str] = FIELDS
    """The fields that were filled in."""


@dataclass
class Tally:
    """One field over all pages: how much is there, how much was given, how much of that is right."""

    there: int = 0
    given: int = 0
    right: int = 0
    wrong: list[str] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """Of the values given (those that count), the share that is right; 1 if none was given."""
        return self.right / self.given if self.given else 1.0

    @property
    def recall(self) -> float:
        """Of the values there, the share that was given; 1 if none is there."""
        return self.right / self.there if self.there else 1.0


Run = dict[str, Tally]


def key(value: str) -> str:
    """The checksum of a value's letters and digits, case folded: twelve hex digits of its SHA-256."""
    folded = "".join(char for char in unicodedata.normalize("NFKC", value).casefold() if char.isalnum())
    return hashlib.sha256(folded.encode()).hexdigest()[:12]


def read_sample(path: Path = SAMPLE) -> list[Truth]:
    """The hand-checked pages; CorpusError if the file cannot be read."""
    try:
        pages = tomllib.loads(path.read_text(encoding="utf-8"))
        return [
            Truth(
                id=id,
                source=page["source"],
                half=page["half"],
                items={name: [frozenset(item) for item in page.get(name, ())] for name in FIELDS},
                either={name: frozenset(keys) for name, keys in page.get("either", {}).items()},
            )
            for id, page in pages.items()
        ]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise CorpusError(f"{path}: {error}") from error


def read_fixtures(folder: Path = FIXTURES) -> Iterator[tuple[Truth, str]]:
    """The written pages: their answers and their texts. A field that an answer leaves out is not scored."""
    for path in sorted(folder.glob("*.json")):
        answer = json.loads(path.read_text(encoding="utf-8"))
        items = {
            name: [frozenset(map(key, forms)) for forms in _forms(answer, name)]
            for name in FIELDS
            if ("captions" if name == "credits" else name) in answer
        }
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        yield Truth(path.stem, "fixtures", 0, items, {}, tuple(items)), text


def _forms(answer: Mapping[str, Any], name: str) -> Iterator[list[str]]:
    for caption in answer["captions"] if name in ("captions", "credits") else ():
        text, credit = caption["text"], caption["credit"]
        if name == "captions" and text:
            yield [text, f"{text} {credit}"] if credit else [text]
        elif name == "credits" and credit:
            yield [credit]
    if name not in ("captions", "credits"):
        for value in _listed(answer[name]):
            yield [value]


def _listed(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else list(value or ())


def values_of(article: Any, name: str) -> list[str]:
    """What an article gives for a field, as a list; days without their time."""
    if name == "captions":
        return [caption["text"] for caption in article.captions if caption["text"]]
    if name == "credits":
        return [caption["credit"] for caption in article.captions if caption["credit"]]
    values = _listed(getattr(article, name))
    return [value[:10] for value in values] if name == "date_modified" else values


def score(truths: Sequence[tuple[Truth, str, Cleaner]], only: Sequence[int] = ()) -> Run:
    """Clean each text and compare: per field what is there, given and right. only: these halves of the sample."""
    run = {name: Tally() for name in FIELDS}
    for truth, text, cleaner in truths:
        if only and truth.half not in only:
            continue
        article = cleaner(text)
        for name in truth.fields:
            _compare(run[name], truth, name, values_of(article, name), text)
    return run


def _compare(tally: Tally, truth: Truth, name: str, given: Sequence[str], text: str) -> None:
    """Count one field of one page: each item can be given once, and a value that repeats another is wrong."""
    left = list(truth.items[name])
    tally.there += len(left)
    for value in given:
        found = next((item for item in left if key(value) in item), None)
        if found is not None:
            left.remove(found)
            tally.right += 1
        elif key(value) in truth.either.get(name, ()):
            continue
        else:
            tally.wrong.append(f"{truth.id}  {value}")
        tally.given += 1
    if left:
        lines = {key(line): line.strip() for line in text.splitlines()}
        for item in left:
            shown = next((lines[each] for each in sorted(item) if each in lines), None)
            tally.missing.append(f"{truth.id}  {shown or ' or '.join(sorted(item))}")


def with_texts(
    corpus: Corpus, cleaner_of: Callable[[str], Cleaner], path: Path = SAMPLE
) -> list[tuple[Truth, str, Cleaner]]:
    """The pages of the sample with their texts and, for each site, its cleaner; CorpusError if the corpus lacks one."""
    wanted = {truth.id: truth for truth in read_sample(path)}
    found = [
        (wanted.pop(document.id), document.texts, cleaner_of(document.site))
        for document in corpus
        if document.id in wanted
    ]
    lacking = [*wanted, *(truth.id for truth, texts, _ in found if truth.source not in texts)]
    if lacking:
        raise CorpusError(f"{corpus.path} lacks {len(lacking)} of the checked pages, as {lacking[0]}")
    return [(truth, texts[truth.source], cleaner) for truth, texts, cleaner in found]


def figures(run: Run) -> dict[str, float]:
    """What floors are held against: "field.precision" and "field.recall"."""
    return {
        f"{name}.{what}": getattr(tally, what)
        for name, tally in run.items()
        for what in ("precision", "recall")
    }


def table(run: Run, title: str) -> Table:
    """The fields, one a row."""
    rows: list[Sequence[str]] = [
        [name, *map(str, (tally.there, tally.given, tally.right)), figure(tally.precision), figure(tally.recall)]
        for name, tally in run.items()
    ]  # fmt: skip
    return Table(title, ("", "there", "given", "right", "precision", "recall"), rows)


def show_worst(run: Run, name: str, console: Console) -> None:
    """Every value that is wrong or missing, with its page; a missing one as its line, if it has one of its own."""
    for what in ("wrong", "missing"):
        for line in getattr(run[name], what):
            console.print(Text(f"{what:8}{line}"), soft_wrap=True)
