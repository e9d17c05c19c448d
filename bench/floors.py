"""Floors: figures that may not be undercut. They stand in a TOML file and only a human edit raises them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

MAY_RISE = 0.002
"""A source that beats its floor by more than this says that the floor may be raised."""


class FloorsError(Exception):
    """The floors cannot be read, or cannot be checked against this run."""


@dataclass
class Verdict:
    """What the check found: sources below their floor, and sources whose floor may be raised."""

    below: list[str] = field(default_factory=list)
    may_rise: list[str] = field(default_factory=list)

    @property
    def failed(self) -> bool:
        """Whether any figure lies below its floor."""
        return bool(self.below)


def read_floors(path: Path, section: str) -> dict[str, float]:
    """The floors of one section of the file: name and figure."""
    try:
        content = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise FloorsError(f"{path}: {getattr(error, 'strerror', None) or error}") from error
    floors = content.get(section)
    if not isinstance(floors, dict) or not floors:
        raise FloorsError(f"{path}: no floors in [{section}]")
    for name, floor in floors.items():
        if isinstance(floor, bool) or not isinstance(floor, int | float):
            raise FloorsError(f"{path}: [{section}] {name} is no number")
    return {name: float(floor) for name, floor in floors.items()}


def check_floors(floors: Mapping[str, float], measured: Mapping[str, float]) -> Verdict:
    """Compare what was measured with the floors; a figure equal to its floor passes.

    A floor whose source was not measured is an error: a run that leaves a source out must say so itself
    by leaving its floor out of `floors`.
    """
    missing = [name for name in floors if name not in measured]
    if missing:
        raise FloorsError(f"there is a floor for {', '.join(missing)}, but no such source was measured")
    verdict = Verdict()
    for name, floor in floors.items():
        value = measured[name]
        if value < floor:
            verdict.below.append(f"{name}: {value:.4f} is below its floor {floor:g}")
        elif value > floor + MAY_RISE:
            verdict.may_rise.append(f"{name}: {value:.4f} beats its floor {floor:g}, which may be raised")
    return verdict
