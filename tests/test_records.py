"""Dataclasses that are quick to define: they do what those of the standard library do."""

from __future__ import annotations

import dataclasses
import pickle

import pytest

from newsclean.records import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class Frozen:
    start: int
    end: int = 7
    value: str | None = None

    @property
    def size(self) -> int:
        return self.end - self.start


@dataclass
class Open:
    name: str
    values: list[int] = field(default_factory=list)
    hidden: str = field(default="", repr=False)
    apart: int = field(default=0, compare=False)


@dataclass(slots=True, eq=False)
class Single:
    name: str


def test_fields_and_defaults() -> None:
    assert (Frozen(2).start, Frozen(2).end, Frozen(start=2, end=5).size) == (2, 7, 3)
    assert Open("a").values is not Open("a").values
    with pytest.raises(TypeError):
        Frozen()  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Frozen(1, nope=2)  # type: ignore[call-arg]


def test_equality_and_hash() -> None:
    assert Frozen(1) == Frozen(1, 7) != Frozen(1, 8)
    assert Frozen(1) != (1, 7, None)
    assert len({Frozen(1), Frozen(1), Frozen(2)}) == 2
    assert Open("a", apart=1) == Open("a", apart=2)
    assert Single("a") != Single("a")
    with pytest.raises(TypeError, match="unhashable"):
        hash(Open("a"))


def test_what_is_frozen_stays() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Frozen(1).start = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError):
        del Frozen(1).start  # type: ignore[misc]
    assert replace(Frozen(1), end=3) == Frozen(1, 3)


def test_slots_hold_the_fields_alone() -> None:
    with pytest.raises(AttributeError):
        Single("a").other = 1  # type: ignore[attr-defined]


def test_how_they_are_shown() -> None:
    assert repr(Frozen(1)) == "Frozen(start=1, end=7, value=None)"
    assert repr(Open("a")) == "Open(name='a', values=[], apart=0)"


@pytest.mark.parametrize("made", [Frozen(1, 2, "x"), Open("a", [1]), Frozen(0)])
def test_they_go_to_other_processes(made: object) -> None:
    assert pickle.loads(pickle.dumps(made)) == made


def test_dataclasses_knows_them() -> None:
    assert dataclasses.is_dataclass(Frozen)
    assert [each.name for each in dataclasses.fields(Open)] == ["name", "values", "hidden", "apart"]
    assert dataclasses.asdict(Open("a", [1])) == {"name": "a", "values": [1], "hidden": "", "apart": 0}
    assert dataclasses.replace(Frozen(1), value="x") == Frozen(1, 7, "x")
    match Frozen(3):
        case Frozen(start, end):
            assert (start, end) == (3, 7)
