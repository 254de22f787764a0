"""The gate: what has grown by more than a quarter is named, what a busy machine did is not."""

from pathlib import Path

import pytest

from tests.bench import judging

RECORDED = {"reading/step": 1.0, "paper/pdf": 0.4}


def test_half_as_slow_again_is_caught() -> None:
    (found,) = judging.grown(RECORDED, {"reading/step": [1.5], "paper/pdf": [0.4]})
    assert (found.key, found.factor) == ("reading/step", 1.5)
    assert "1.50 times" in str(found)


def test_a_quarter_is_allowed_and_no_more() -> None:
    tries = {"reading/step": [1.25], "paper/pdf": [0.41]}
    assert judging.grown(RECORDED, tries) == []
    tries["reading/step"] = [1.26]
    assert [one.key for one in judging.grown(RECORDED, tries)] == ["reading/step"]


def test_one_good_try_of_several_is_enough() -> None:
    tries = {"reading/step": [1.9, 1.6, 1.1], "paper/pdf": [0.4]}
    assert judging.grown(RECORDED, tries) == []


def test_what_is_not_measured_any_more_is_named() -> None:
    (found,) = judging.grown(RECORDED, {"reading/step": [1.0]})
    assert (found.key, found.now) == ("paper/pdf", None)


def test_what_was_never_recorded_is_told_and_does_not_fail() -> None:
    tries = {**{key: [ratio] for key, ratio in RECORDED.items()}, "search/rare": [9.0]}
    assert judging.grown(RECORDED, tries) == []
    assert judging.unknown(RECORDED, tries) == ["search/rare"]


def test_the_median_of_the_tries_is_recorded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(judging, "BASELINE", tmp_path / "baseline.json")
    assert judging.read() == {}
    judging.record({"a": [3.0, 1.0, 2.0]}, "a machine")
    assert judging.read() == {"a": 2.0}
    assert judging.machine() == "a machine"
