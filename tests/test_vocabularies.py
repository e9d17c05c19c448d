"""Articles as schema.org NewsArticle and as IPTC ninjs, held against the published vocabulary and schema."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from rdflib.namespace import SDO

from newsclean import Article, clean
from newsclean.vocabularies import ninjs, schema_org

FIXTURES = Path(__file__).parent.parent / "fixtures"
PAGES = sorted(path.stem for path in FIXTURES.glob("*.txt"))

# https://schema.org/NewsArticle and the types it inherits from (Article, CreativeWork, Thing), read in version 29:
# what each property that newsclean writes may hold.
EXPECTED: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": {"NewsArticle", "CollectionPage", "WebPage"},
    "url": str,
    "headline": str,
    "description": str,
    "datePublished": str,
    "dateModified": str,
    "author": {"Person"},
    "sourceOrganization": {"NewsMediaOrganization"},
    "publisher": {"Organization"},
    "dateline": str,
    "articleSection": str,
    "keywords": list,
    "inLanguage": str,
    "isAccessibleForFree": bool,
    "image": {"ImageObject"},
    "copyrightNotice": str,
    "wordCount": int,
    "articleBody": str,
}

_TEXT = {"type": "string", "minLength": 1}
_TIME = {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$"}
_URI = {"type": "string", "pattern": r"^[A-Za-z][A-Za-z0-9+.-]*:\S+$"}


def _list(*names: str, required: tuple[str, ...] = ()) -> dict[str, Any]:
    properties: dict[str, Any] = dict.fromkeys(names, _TEXT)
    if "charCount" in names:
        properties["charCount"] = {"type": "integer"}
    return {
        "type": "array",
        "items": {
            "type": "object",
            "additionalProperties": False,
            "required": list(required),
            "properties": properties,
        },
    }


# The part of https://iptc.org/std/ninjs/ninjs-schema_3.1.json (IPTC, CC BY 4.0) that newsclean writes: names, types,
# formats, what is required, and that nothing else may stand there.
_ITEM: dict[str, Any] = {
    "uri": _URI,
    "standard": {
        "type": "object",
        "additionalProperties": False,
        "properties": {"name": _TEXT, "version": _TEXT, "schema": _URI},
    },
    "type": {
        "enum": [
            "text",
            "audio",
            "video",
            "picture",
            "graphic",
            "composite",
            "component",
            "event",
            "planning",
        ]
    },
    "representationType": {"enum": ["full", "partial"]},
    "language": _TEXT,
    "firstCreated": _TIME,
    "versionCreated": _TIME,
    "headlines": _list("role", "contentType", "value", required=("value",)),
    "descriptions": _list("role", "contentType", "value", required=("value",)),
    "bodies": _list("role", "contentType", "charCount", "wordCount", "value", required=("value",)),
    "by": _TEXT,
    "people": _list("name", "rel", "uri", "literal"),
    "infoSources": _list("name", "role", "uri", "literal"),
    "subjects": _list("name", "rel", "uri", "literal"),
    "located": _TEXT,
    "copyrightNotice": _TEXT,
}
NINJS: dict[str, Any] = {
    "type": "object",
    "additionalProperties": False,
    "required": ["uri"],
    "properties": {
        **_ITEM,
        "associations": {
            "type": "array",
            "items": {
                "type": "object",
                "additionalProperties": False,
                "required": ["name", "uri"],
                "properties": {**_ITEM, "name": _TEXT, "rel": _TEXT},
            },
        },
    },
}


def article(name: str) -> Article:
    return clean((FIXTURES / f"{name}.txt").read_text(encoding="utf-8"), source=name)


def _nodes(record: Any) -> Iterator[dict[str, Any]]:
    if isinstance(record, dict):
        yield record
        for value in record.values():
            yield from _nodes(value)
    elif isinstance(record, list):
        for value in record:
            yield from _nodes(value)


@pytest.mark.parametrize("name", PAGES)
def test_both_follow_what_is_published(name: str) -> None:
    made = article(name)
    linked = json.loads(json.dumps(schema_org(made)))
    for node in _nodes(linked):
        for key in node:
            assert key.startswith("@") or key in SDO, key
        assert node["@type"] in SDO
    for key, value in linked.items():
        kind = EXPECTED[key]
        if isinstance(kind, type):
            assert isinstance(value, kind), key
        elif isinstance(kind, set) and not isinstance(value, str):
            assert {each["@type"] for each in (value if isinstance(value, list) else [value])} <= kind
        else:
            assert value in kind, key
    Draft202012Validator(NINJS).validate(json.loads(json.dumps(ninjs(made))))


@pytest.mark.parametrize(
    "wrong",
    [
        {"headlines": [{"value": "x"}]},
        {"uri": "page.txt"},
        {"uri": "urn:x:1", "firstCreated": "2019-12-07"},
        {"uri": "urn:x:1", "headline": "x"},
        {"uri": "urn:x:1", "bodies": [{"role": "main"}]},
    ],
)
def test_the_schema_refuses_what_ninjs_does_not_know(wrong: dict[str, Any]) -> None:
    assert not Draft202012Validator(NINJS).is_valid(wrong)


FULL = Article(
    text="One.\n\nTwo words.",
    title="The bridge",
    description="It is open.",
    date="2019-12-07T18:30:00+01:00",
    date_modified="2019-12-08",
    authors=["Jane Doe", "John Smith"],
    byline="By Jane Doe and John Smith",
    dateline="MINSK (AP)",
    agencies=["AP"],
    publisher="The Example Post",
    section="City",
    tags=["Bridges"],
    language="en",
    is_accessible_for_free=False,
    captions=[{"text": "Walkers.", "credit": "Ann Lee"}],
    copyright_notice="© 2019 The Example Post",
    page_text="page",
)


def test_every_field_has_its_place_in_schema_org() -> None:
    assert schema_org(FULL, {"url": "https://example.com/bridge"}) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": "https://example.com/bridge",
        "headline": "The bridge",
        "description": "It is open.",
        "datePublished": "2019-12-07T18:30:00+01:00",
        "dateModified": "2019-12-08",
        "author": [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "John Smith"}],
        "sourceOrganization": [{"@type": "NewsMediaOrganization", "name": "AP"}],
        "publisher": {"@type": "Organization", "name": "The Example Post"},
        "dateline": "MINSK (AP)",
        "articleSection": "City",
        "keywords": ["Bridges"],
        "inLanguage": "en",
        "isAccessibleForFree": False,
        "image": [{"@type": "ImageObject", "caption": "Walkers.", "creditText": "Ann Lee"}],
        "copyrightNotice": "© 2019 The Example Post",
        "wordCount": 3,
        "articleBody": "One.\n\nTwo words.",
    }


def test_every_field_has_its_place_in_ninjs() -> None:
    assert ninjs(FULL, {"url": "https://example.com/bridge"}) == {
        "uri": "https://example.com/bridge",
        "standard": {
            "name": "ninjs",
            "version": "3.1",
            "schema": "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#",
        },
        "type": "text",
        "representationType": "partial",
        "language": "en",
        "firstCreated": "2019-12-07T18:30:00+01:00",
        "headlines": [{"role": "main", "value": "The bridge"}],
        "descriptions": [
            {"role": "summary", "value": "It is open."},
            {"role": "date_modified", "value": "2019-12-08"},
        ],
        "by": "By Jane Doe and John Smith",
        "people": [{"name": "Jane Doe", "rel": "author"}, {"name": "John Smith", "rel": "author"}],
        "infoSources": [{"name": "AP", "role": "agency"}, {"name": "The Example Post", "role": "publisher"}],
        "subjects": [{"name": "City", "rel": "section"}, {"name": "Bridges", "rel": "tag"}],
        "located": "MINSK",
        "copyrightNotice": "© 2019 The Example Post",
        "bodies": [
            {"role": "main", "contentType": "text/plain", "charCount": 16, "value": "One.\n\nTwo words."}
        ],
        "associations": [
            {
                "name": "caption-1",
                "uri": "https://example.com/bridge#caption-1",
                "type": "picture",
                "by": "Ann Lee",
                "descriptions": [{"role": "caption", "value": "Walkers."}],
            }
        ],
    }


def test_a_page_that_states_nothing_gives_nothing() -> None:
    empty = Article(kind="empty", page_text="x")
    assert schema_org(empty) == {"@context": "https://schema.org", "@type": "WebPage"}
    assert ninjs(empty).keys() == {"uri", "standard", "type"}
    assert ninjs(empty)["uri"] == ninjs(empty)["uri"] != ninjs(Article(page_text="y"))["uri"]
    assert ninjs(Article(page_text="\ud800"))["uri"].startswith("urn:uuid:")


@pytest.mark.parametrize(("form", "key"), [("schema", "headline"), ("ninjs", "headlines")])
def test_the_command_writes_both(form: str, key: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "newsclean", "--format", form, str(FIXTURES / "en-demo.txt")],
        capture_output=True,
        check=True,
    )
    (line,) = done.stdout.decode("utf-8").splitlines()
    assert "Harbour bridge reopens after eleven years" in str(json.loads(line)[key])
