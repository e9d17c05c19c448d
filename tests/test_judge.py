"""The structural judge: its arithmetic by hand, its data file, and what it never does."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest

from newsclean import judge
from newsclean.languages import CONCEPTS
from newsclean.stages import STAGES


@pytest.mark.parametrize(
    ("scores", "switch", "kept"),
    [
        ([1.0, -1.0, 1.0], 0.0, [True, False, True]),
        # Keeping the middle line costs 1; leaving and coming back would cost 2 × 0.6.
        ([1.0, -1.0, 1.0], 0.6, [True, True, True]),
        ([1.0, -1.0, 1.0], 0.4, [True, False, True]),
        ([-1.0, 0.5, -1.0], 0.3, [False, False, False]),
        ([], 1.0, []),
    ],
)
def test_viterbi(scores: list[float], switch: float, kept: list[bool]) -> None:
    assert judge.viterbi(scores, switch) == kept


@pytest.mark.parametrize(
    ("weights", "stretch"),
    [([-1, 2, -1, 3, -5, 1], (1, 3)), ([-1, -2], (0, -1)), ([], (0, -1)), ([4], (0, 0))],
)
def test_core(weights: list[float], stretch: tuple[int, int]) -> None:
    assert judge.core(weights) == stretch


def test_the_model_fits_the_features() -> None:
    model = judge.model()
    assert len(model.line) == judge.LEXICON_BASE + len(model.words)
    assert len(model.context) == judge.G.size
    assert set(model.thresholds) == {"balanced", "precision", "recall"}
    assert model.thresholds["precision"] < model.thresholds["balanced"] < model.thresholds["recall"]
    assert any(model.line)
    assert any(model.context)


def test_the_data_file_is_small() -> None:
    text = files("newsclean").joinpath("judge.json").read_text(encoding="utf-8")
    assert len(text) < 300_000
    assert set(json.loads(text)) == {"vocabulary", "line", "context", "switch", "thresholds"}


def test_features_know_all_stages_and_concepts() -> None:
    assert set(judge.CLAIM_NUMBER) >= {stage.name for stage in STAGES}
    for features in (judge.F, judge.G):
        names = [features.name(number) for number in range(features.size)]
        assert len(set(names)) == len(names)
    assert judge.F.name(judge.B_HIT) == f"phrase of: {next(iter(CONCEPTS))}"
    assert judge.F.name(judge.B_AROUND + 17) == "above, this, below: long prose, prose, prose"


def test_a_description_is_remembered_and_not_changed() -> None:
    first = judge.facts_of("The bridge reopened on Saturday.", "", ())
    before = list(first.ids)
    assert judge.facts_of("The bridge reopened on Saturday.", "", ()) is first
    assert first.ids == before
