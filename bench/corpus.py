"""Reading a corpus: JSON Lines, plain or gzipped; a page with its renderings and true article a line."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any


class CorpusError(Exception):
    """The corpus cannot be read; the message names the file, the line and what is wrong there."""


@dataclass(frozen=True, slots=True)
class Gold:
    """What the page's article really is, as the benchmark has it; None where it says nothing."""

    text: str
    title: str | None = None
    description: str | None = None
    authors: tuple[str, ...] | None = None
    date: str | None = None
    without: tuple[str, ...] = ()
    """Snippets that must not stand in the text (only some corpora have them)."""


@dataclass(frozen=True, slots=True)
class Document:
    """One page: what it is called, its true article, and what each tool made of its HTML."""

    id: str
    set: str
    site: str
    country: str
    language: str
    gold: Gold
    texts: Mapping[str, str]
    """The renderings by source; a source that made nothing of the page is not in it."""


class Corpus:
    """A corpus file, read lazily; each `for` reads it anew, so nothing of it stays in memory.

    With a `limit`, that many documents spread evenly over the file. An id that stands twice in the file is
    told apart: the second is called `ID (2)`.
    """

    def __init__(self, path: Path, limit: int | None = None) -> None:
        self.path = path
        self.limit = limit

    def __iter__(self) -> Iterator[Document]:
        total = sum(1 for _ in self._lines()) if self.limit else 0
        seen: Counter[str] = Counter()
        for place, (number, line) in enumerate(self._lines()):
            if self.limit and place * self.limit // total == (place - 1) * self.limit // total:
                continue
            try:
                document = read_document(line)
            except ValueError as error:
                raise CorpusError(f"{self.path.name}, line {number}: {error}") from error
            seen[document.id] += 1
            times = seen[document.id]
            yield document if times == 1 else replace(document, id=f"{document.id} ({times})")

    def html_of(self, document: Document) -> bytes | None:
        """The page's HTML, if the folder `html` beside the corpus has it."""
        name = re.sub(r" \(\d+\)$", "", document.id).replace("/", "_")
        path = self.path.parent / "html" / f"{name}.html.gz"
        return gzip.decompress(path.read_bytes()) if path.is_file() else None

    def _lines(self) -> Iterator[tuple[int, str]]:
        try:
            with _open(self.path) as file:
                for number, line in enumerate(file, 1):
                    if line.strip():
                        yield number, line
        except (OSError, EOFError, UnicodeDecodeError) as error:
            raise CorpusError(f"{self.path}: {getattr(error, 'strerror', None) or error}") from error


def _open(path: Path) -> IO[str]:
    if path.suffix == ".gz":
        return gzip.open(path, "rt", encoding="utf-8")
    return path.open(encoding="utf-8")


def read_document(line: str) -> Document:
    """The document of one corpus line; ValueError says what the line lacks."""
    try:
        record = json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"no JSON ({error.msg})") from error
    if not isinstance(record, dict):
        raise ValueError("no JSON object")
    gold = record.get("gold")
    texts = record.get("texts")
    if not isinstance(record.get("id"), str):
        raise ValueError("no id")
    if not isinstance(gold, dict) or not isinstance(gold.get("text"), str):
        raise ValueError("no gold.text")
    if not isinstance(texts, dict) or not all(isinstance(text, str | None) for text in texts.values()):
        raise ValueError("no texts by source")
    return Document(
        id=record["id"],
        set=record.get("set") or "",
        site=record.get("site") or "",
        country=record.get("country") or "",
        language=record.get("language") or language_of(gold["text"]),
        gold=_read_gold(gold),
        texts={source: text for source, text in texts.items() if text and text.strip()},
    )


def _read_gold(gold: dict[str, Any]) -> Gold:
    authors = gold.get("authors")
    return Gold(
        text=gold["text"],
        title=gold.get("title"),
        description=gold.get("description"),
        authors=None if authors is None else tuple(authors),
        date=gold.get("date"),
        without=tuple(gold.get("without") or ()),
    )


SCRIPTS = (
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("uk", re.compile("[іїєґ]")),
    ("ru", re.compile("[\u0400-\u04ff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("ar", re.compile("[\u0600-\u06ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
)
"""Languages told by their letters, the more special first."""

FUNCTION_WORDS = {
    "en": "the of and to in that is for was with on as it by at he his this be from",
    "de": "der die und das den von zu mit nicht ist des sich im dem auf ein eine auch wird als",
    "es": "de la que el en los del se las por un una con para su no es al más como",
    "fr": "de la le les et des en du un une que est dans pour qui sur au pas il par",
    "it": "di che la il e per un in una sono del con non della nel più alla le si gli",
    "pt": "de que o a e do da em um para com não uma os no se na por mais ao",
    "nl": "de het een van en in is dat op te voor met zijn niet aan er om ook als bij",
    "pl": "w i z na się nie do to że jest o jak po od za przez dla są oraz tym",
    "cs": "a v se na je že s z do o to jako za by ale po pro při tak už",
    "no": "og i det som på er av for til at en har ikke med de var den et men fra",
    "sv": "och i att det som på är av för en till med den har inte om ett de var från",
    "da": "og i at det er en til af på som for med der den ikke de har et var fra",
    "sw": "na ya wa kwa ni katika la za kuwa hiyo wakati kutoka baada pia lakini kama alisema amesema yake wake cha",
    "xh": "ukuba kwaye kodwa kunye xa kuba le lo uthe ukuze emva njengoko ngokuba nto abantu kwi oku",
    "tr": "ve bir bu da de için ile olarak daha olan çok gibi sonra kadar ise en ancak ne o var",
}
"""The commonest words of the languages in Latin letters; enough to tell a whole article's language."""

_WORDS = {language: frozenset(words.split()) for language, words in FUNCTION_WORDS.items()}


def language_of(text: str) -> str:
    """The language of a whole article, by its letters and commonest words; "other" if none fits.

    The bench's own, so that what is measured does not sort the documents.
    """
    letters = sum(char.isalpha() for char in text[:4000]) or 1
    for language, script in SCRIPTS:
        if len(script.findall(text[:4000])) > (0.02 if language in ("ja", "uk") else 0.3) * letters:
            return language
    words = text.casefold().split()
    counts = {language: sum(word in common for word in words) for language, common in _WORDS.items()}
    best = max(counts, key=lambda language: counts[language])
    return best if counts[best] > 0.07 * len(words) else "other"
