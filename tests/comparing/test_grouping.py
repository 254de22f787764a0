"""Stars, order and named things: the small parts that comparisons are made of."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.core.comparing.comparison import Link
from vdreader.core.comparing.grouping import Group, group
from vdreader.core.comparing.named import Naming, named
from vdreader.core.comparing.order import out_of_order

PAIRS = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8), st.integers(1, 50)), max_size=30)


def links_of(pairs: list[tuple[int, int, int]]) -> list[Link]:
    return [Link(f"a{a}", (0, size), f"b{b}", (0, size), 0.9) for a, b, size in pairs]


@given(PAIRS)
@settings(deadline=None, max_examples=200)
def test_every_linked_passage_is_in_exactly_one_group(pairs: list[tuple[int, int, int]]) -> None:
    groups = group(links_of(pairs))
    for side, place in (("old", 0), ("new", 1)):
        found = [ident for one in groups for ident in getattr(one, side)]
        assert len(found) == len(set(found))
        assert set(found) == {f"{'ab'[place]}{pair[place]}" for pair in pairs}
    assert all(one.old and one.new for one in groups)


def test_groups_do_not_chain() -> None:
    chain = [(0, 0, 40), (0, 1, 30), (1, 1, 40), (1, 2, 30), (2, 2, 40)]
    assert {len(one.old) + len(one.new) for one in group(links_of(chain))} == {2}


def test_a_decided_group_stays_together() -> None:
    together = Group(frozenset({"a0", "a1"}), frozenset({"b0", "b1"}))
    groups = group(links_of([(0, 0, 9), (1, 1, 9), (2, 2, 9)]), (together,))
    assert together in groups
    assert Group(frozenset({"a2"}), frozenset({"b2"})) in groups


def test_nobody_joins_a_decided_group_by_a_link() -> None:
    together = Group(frozenset({"a0"}), frozenset({"b0"}))
    groups = group(links_of([(0, 0, 9), (1, 0, 40), (2, 0, 40), (2, 1, 9)]), (together,))
    assert set(groups) == {together, Group(frozenset({"a2"}), frozenset({"b1"}))}


@given(st.permutations(list(range(7))), st.lists(st.integers(1, 9), min_size=7, max_size=7))
@settings(deadline=None, max_examples=100)
def test_as_little_as_possible_is_lifted(positions: list[int], weights: list[int]) -> None:
    lifted = out_of_order(positions, weights)
    staying = [p for i, p in enumerate(positions) if i not in lifted]
    assert staying == sorted(staying)
    best = max(
        sum(weights[i] for i in kept)
        for size in range(8)
        for kept in combinations(range(7), size)
        if [positions[i] for i in kept] == sorted(positions[i] for i in kept)
    )
    assert sum(weights) - sum(weights[i] for i in lifted) == best


def test_named_things_are_found_with_their_spans() -> None:
    text = "Ils renforceront l’Accord de Tournai II avec l’OCAM à Anvers d’ici au 5 juin 2023."
    found = {thing.text: thing.naming for thing in named(text, "fr")}
    assert found["Accord de Tournai II"] is Naming.INSTRUMENT
    assert found["OCAM"] is Naming.BODY
    assert found["Anvers"] is Naming.PLACE
    assert found["5 juin 2023"] is Naming.DATE
    assert "Ils" not in found
    for thing in named(text, "fr"):
        assert text[thing.start : thing.end] == thing.text
