"""Folds over sites: what a judge is measured on, it has not seen."""

from __future__ import annotations

from pathlib import Path
from zlib import crc32

from newsclean.judge import Model

FOLDS = 5


def fold_of(site: str) -> int:
    """The fold that a site is held out in; the same on every machine."""
    return crc32(site.encode()) % FOLDS


def path_of(folder: Path, fold: int) -> Path:
    return folder / f"judge-{fold}.json"


def read_folds(folder: Path) -> list[Model]:
    """The models that `python -m bench train --folds FOLDER` wrote there, by fold."""
    return [Model.read(path_of(folder, fold).read_text(encoding="utf-8")) for fold in range(FOLDS)]
