"""What a person decided about beads is made, and nothing is lost by it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.core.aligning.beads import Bead, Level, confirmed_share
from vdreader.core.aligning.corrections import (
    Action,
    Correction,
    apply,
    confirm,
    merge,
    next_doubtful,
    shift,
    split,
)
from vdreader.core.origin import Origin
from vdreader.errors import BugError

S = Level.SENTENCE
BEADS = (
    Bead(("a/0",), ("x/0",), 0.99),
    Bead(("a/1",), ("x/1", "x/2"), 0.7),
    Bead((), ("x/3",), 0.8),
    Bead(("a/2",), ("x/4",), 0.99),
)


def shapes(beads: tuple[Bead, ...]) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    return [(bead.source, bead.target) for bead in beads]


def test_confirming_keeps_the_bead_and_counts_it() -> None:
    done = apply(BEADS, [confirm(BEADS[0], S)])
    assert shapes(done) == shapes(BEADS)
    assert (done[0].origin, done[0].score) == (Origin.USER, 1.0)
    assert confirmed_share(done) == 0.25


def test_merging_two_beads() -> None:
    done = apply(BEADS, [merge(BEADS[1:3], S)])
    assert shapes(done)[1] == (("a/1",), ("x/1", "x/2", "x/3"))
    assert len(done) == 3


def test_splitting_a_bead() -> None:
    joined = apply(BEADS, [merge(BEADS[:2], S)])
    done = apply(joined, split(joined[0], 1, 1, S))
    assert shapes(done) == shapes(BEADS)
    assert done[0].origin is done[1].origin is Origin.USER


def test_shifting_a_unit_to_its_neighbour() -> None:
    done = apply(BEADS, [shift(BEADS[1], BEADS[0], "x/1", S)])
    assert shapes(done)[:2] == [(("a/0",), ("x/0", "x/1")), (("a/1",), ("x/2",))]
    assert done[1].origin is Origin.AUTOMATIC


def test_units_that_are_gone_make_a_correction_idle() -> None:
    assert apply(BEADS, [Correction(Action.MERGE, S, ("a/0", "a/9"), ())]) == BEADS


def test_nonsense_is_a_bug() -> None:
    with pytest.raises(BugError):
        split(BEADS[0], 0, 0, S)
    with pytest.raises(BugError):
        shift(BEADS[0], BEADS[1], "x/4", S)


def test_the_next_doubtful_bead_goes_round() -> None:
    assert next_doubtful(BEADS, 0) == 1
    assert next_doubtful(BEADS, 2) == 1
    assert next_doubtful(BEADS[:1], 0) is None


@settings(deadline=None, max_examples=100)
@given(st.data())
def test_every_unit_stays_in_exactly_one_bead(data: st.DataObject) -> None:
    source = [unit for bead in BEADS for unit in bead.source]
    target = [unit for bead in BEADS for unit in bead.target]
    made = [
        Correction(
            Action.SHIFT,
            S,
            tuple(data.draw(st.lists(st.sampled_from(source), unique=True))),
            tuple(data.draw(st.lists(st.sampled_from(target), unique=True))),
        )
        for _ in range(data.draw(st.integers(1, 5)))
    ]
    done = apply(BEADS, made)
    assert sorted(unit for bead in done for unit in bead.source) == source
    assert sorted(unit for bead in done for unit in bead.target) == target
    assert all(bead.source or bead.target for bead in done)
    last = made[-1]
    if last.source or last.target:
        assert any(
            set(bead.source) == set(last.source) and set(bead.target) == set(last.target)
            for bead in done
            if bead.origin is Origin.USER
        )
