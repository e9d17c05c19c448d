"""The written fixture pages against their hand-written answers."""

from __future__ import annotations

import json
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

import newsclean
from newsclean import clean
from tests.commands import objects, records, run

FIXTURES = Path(__file__).parent.parent / "fixtures"
SCHEMA = json.loads((Path(newsclean.__file__).parent / "article.schema.json").read_text(encoding="utf-8"))
KNOWN = tomllib.loads((FIXTURES / "known-failures.toml").read_text(encoding="utf-8"))
"""Page and field to the reason why it is not yet right; strict, so a mended one must leave the list."""

CASES = []
for answer in sorted(FIXTURES.glob("*.json")):
    for key in json.loads(answer.read_text(encoding="utf-8")):
        reason = KNOWN.get(answer.stem, {}).get(key)
        marks = [pytest.mark.xfail(reason=reason, strict=True)] if reason else []
        CASES.append(pytest.param(answer.stem, key, id=f"{answer.stem}-{key}", marks=marks))


@cache
def cleaned(name: str) -> dict[str, Any]:
    return clean((FIXTURES / f"{name}.txt").read_bytes().decode("utf-8"), source=name).to_dict()


@pytest.mark.parametrize(("name", "key"), CASES)
def test_fixture(name: str, key: str) -> None:
    expected = json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8"))[key]
    assert cleaned(name)[key] == expected


@pytest.mark.parametrize("name", sorted(path.stem for path in FIXTURES.glob("*.txt")))
def test_output_follows_the_published_schema(name: str) -> None:
    Draft202012Validator(SCHEMA).validate(cleaned(name))


def test_lines_with_an_error_follow_the_published_schema_too() -> None:
    done = run(stdin=records({"text": "A bridge."}, {"body": "A bridge."}, ["a list"]))
    assert done.returncode == 2
    made = objects(done.stdout)
    assert ["error" in one for one in made] == [False, True, True]
    validator = Draft202012Validator(SCHEMA)
    for one in made:
        validator.validate(one)
    for wrong in ({"error": "no source"}, {**made[0], "error": "both"}, {**made[1], "kind": "error"}):
        assert not validator.is_valid(wrong)


def test_there_are_pages_enough() -> None:
    pages = [path.stem for path in FIXTURES.glob("*.json")]
    assert len(pages) >= 40
    assert {page[:2] for page in pages} >= {"en", "de", "es", "fr"}


def test_known_failures_name_real_pages_and_fields() -> None:
    for name, fields in KNOWN.items():
        expected = json.loads((FIXTURES / f"{name}.json").read_text(encoding="utf-8"))
        assert set(fields) <= set(expected), name
