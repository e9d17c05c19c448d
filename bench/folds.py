"""Folds over sites: what a judge is measured on, it has not seen."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from zlib import crc32

from newsclean.judge import Model

FOLDS = 5


def fold_of(site: str) -> int:
    """The fold that a site is held out in; the same on every machine."""
    return crc32(site.encode()) % FOLDS


def path_of(folder: Path, fold: int) -> Path:
    return folder / f"judge-{fold}.json"


def titles_path(folder: Path, fold: int) -> Path:
    return folder / f"titles-{fold}.json"


def authors_path(folder: Path, fold: int) -> Path:
    return folder / f"authors-{fold}.json"


def standfirsts_path(folder: Path, fold: int) -> Path:
    return folder / f"standfirsts-{fold}.json"


def read_titles(folder: Path) -> list[dict[str, float]]:
    """The weights of headlines that `python -m bench train-titles --folds FOLDER` wrote there, by fold."""
    return _read(folder, titles_path)


def _read(folder: Path, path: Callable[[Path, int], Path]) -> list[dict[str, float]]:
    return [json.loads(path(folder, fold).read_text(encoding="utf-8")) for fold in range(FOLDS)]


def read_folds(folder: Path) -> list[Model]:
    """The models that `make train` wrote there, by fold: of the structural judge, of headlines, authors and standfirsts."""
    judges = [Model.read(path_of(folder, fold).read_text(encoding="utf-8")) for fold in range(FOLDS)]
    tables = zip(
        judges, *(_read(folder, path) for path in (titles_path, authors_path, standfirsts_path)), strict=True
    )
    return [
        replace(judge, titles=titles, authors=authors, standfirsts=standfirsts)
        for judge, titles, authors, standfirsts in tables
    ]
