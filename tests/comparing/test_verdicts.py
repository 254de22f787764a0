"""What people decided wins: curated over found, the user over both, and all can be undone."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from vdreader.core.comparing.comparison import Comparison, Kind
from vdreader.core.comparing.verdicts import Action, Verdict
from vdreader.core.document import Description, Document, Role
from vdreader.core.origin import Origin
from vdreader.core.outline import Block, assemble
from vdreader.errors import KnownError
from vdreader.reading.comparing import compare, compare_documents, read_curation
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
OLD, NEW = "2021/declaration.fr", "2023/declaration.fr"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(ROOT / "corpus")


def with_verdicts(library: Library, *verdicts: Verdict) -> Comparison:
    return compare(library, OLD, NEW, verdicts=verdicts)


def tied(comparison: Comparison) -> set[tuple[str, str]]:
    return {(link.old, link.new) for change in comparison.changes for link in change.links}


def said(comparison: Comparison) -> list[tuple[Kind, tuple[str, ...], tuple[str, ...]]]:
    return [(change.kind, change.old, change.new) for change in comparison.changes]


def in_order(year: str, *texts: str) -> Document:
    """A made document of one section."""
    about = Description(
        f"{year}/declaration.x", "", year, date(int(year), 1, 1), "", "fr", "declaration"
    )
    blocks = [Block("1. Police", "heading", 1, Role.HEADING)]
    return assemble(about, [*blocks, *(Block(t, "paragraph", 0, Role.PARAGRAPH) for t in texts)])


def test_a_broken_match_is_gone_and_both_ends_stay_counted(library: Library) -> None:
    before = with_verdicts(library)
    assert ("2.par-2", "5.next-5") in tied(before)
    after = with_verdicts(library, Verdict(Action.BREAK, ("2.par-2",), ("5.next-5",)))
    assert ("2.par-2", "5.next-5") not in tied(after)
    assert after.changes[after.of_old["2.par-2"]].kind is Kind.DROPPED
    assert after.changes[after.of_new["5.next-5"]].kind is Kind.NEW


def test_a_link_of_the_user_makes_a_group_with_their_reason(library: Library) -> None:
    verdict = Verdict(Action.LINK, ("7.par-1",), ("7.next-1",), reason="Même chapitre.")
    change = (c := with_verdicts(library, verdict)).changes[c.of_new["7.next-1"]]
    assert change.old == ("7.par-1",)
    assert change.origin is Origin.USER
    assert change.reason.text == "Même chapitre."


def test_the_kind_that_the_user_gives_stands(library: Library) -> None:
    verdict = Verdict(Action.RECLASSIFY, ("2.par-2",), ("5.next-5",), Kind.REWORDED)
    comparison = with_verdicts(library, verdict)
    change = comparison.changes[comparison.of_new["5.next-5"]]
    assert (change.kind, change.origin) == (Kind.REWORDED, Origin.USER)


def test_a_later_verdict_wins_over_an_earlier_one(library: Library) -> None:
    link = Verdict(Action.LINK, ("7.par-1",), ("7.next-1",))
    broken = Verdict(Action.BREAK, ("7.par-1",), ("7.next-1",))
    after = with_verdicts(library, link, broken)
    assert said(after) == said(with_verdicts(library))
    parted = [change for change in after.changes if change.origin is Origin.USER]
    assert [(c.old, c.new) for c in parted] == [(("7.par-1",), ()), ((), ("7.next-1",))]


def test_a_decided_group_takes_nobody_in_when_its_neighbour_is_broken(library: Library) -> None:
    kept = Verdict(Action.RECLASSIFY, ("1.par-1",), ("1.assessment-1",), Kind.KEPT)
    broken = Verdict(Action.BREAK, ("1.par-2",), ("1.next-1",))
    after = with_verdicts(library, kept, broken)
    change = after.changes[after.of_new["1.assessment-1"]]
    assert (change.kind, change.old, change.origin) == (Kind.KEPT, ("1.par-1",), Origin.USER)
    assert ("1.par-2", "1.assessment-1") in tied(after)  # its link is told there, as before
    assert after.changes[after.of_old["1.par-2"]].kind is Kind.DROPPED


def test_no_verdict_is_lost_by_breaking_another_match(library: Library) -> None:
    plain = with_verdicts(library)
    matched = [change for change in plain.changes if change.old and change.new]
    for one in matched:
        kind = Kind.KEPT if one.kind is not Kind.KEPT else Kind.REWORDED
        first = Verdict(Action.RECLASSIFY, one.old, one.new, kind, "Ainsi.")
        for ident in {link.old for link in one.links} - {*one.old}:
            other = plain.changes[plain.of_old[ident]]
            broken = Verdict(Action.BREAK, other.old, other.new)
            after = with_verdicts(library, first, broken)
            now = after.changes[after.of_new[one.new[0]]]
            assert (now.kind, now.old, now.new) == (kind, one.old, one.new)
            assert now.reason.text == "Ainsi."


def test_breaking_a_passage_from_where_it_does_not_stand_keeps_what_was_decided(
    library: Library,
) -> None:
    kept = Verdict(Action.RECLASSIFY, ("2.par-2",), ("5.next-5",), Kind.KEPT)
    beside = Verdict(Action.BREAK, ("2.par-2", "3.par-1"), ("5.next-4",))
    after = with_verdicts(library, kept, beside)
    assert after.changes[after.of_new["5.next-5"]].kind is Kind.KEPT


def test_a_link_adds_a_passage_to_what_stands(library: Library) -> None:
    plain = with_verdicts(library)
    before = plain.changes[plain.of_new["5.next-5"]]
    after = with_verdicts(library, Verdict(Action.LINK, ("7.par-1",), ("5.next-5",)))
    change = after.changes[after.of_new["5.next-5"]]
    assert set(change.old) == {*before.old, "7.par-1"}
    assert change.new == before.new


def test_what_is_moved_follows_the_kind_that_the_user_gives(library: Library) -> None:
    plain = with_verdicts(library)
    moved = plain.changes[plain.of_new["2.next-6"]]
    assert moved.moves
    stays = Verdict(Action.RECLASSIFY, moved.old, moved.new, Kind.REWORDED)
    after = with_verdicts(library, stays)
    assert not after.changes[after.of_new["2.next-6"]].moves
    left = next(c for c in plain.changes if c.kind is Kind.REWORDED and len(c.old + c.new) == 2)
    goes = Verdict(Action.RECLASSIFY, left.old, left.new, Kind.MOVED_REWORDED)
    after = with_verdicts(library, goes)
    change = after.changes[after.of_new[left.new[0]]]
    assert {(link.old, link.new) for link in change.moves} == {(left.old[0], left.new[0])}


def test_a_confirmed_passage_still_counts_in_the_order_of_its_section() -> None:
    long, short = "La police de Tournai coopère avec Lille depuis 2021.", "Le procureur enquête."
    old, new = in_order("2020", long, short), in_order("2022", short, long)
    plain = compare_documents(old, new)
    assert plain.changes[plain.of_old["1.par-2"]].kind is Kind.MOVED
    for ends, kind in (
        (("1.par-1", "1.par-2"), Kind.KEPT),
        (("1.par-2", "1.par-1"), Kind.KEPT),
        (("1.par-1", "1.par-2"), Kind.MOVED),
    ):
        verdict = Verdict(Action.RECLASSIFY, ends[:1], ends[1:], kind)
        after = compare_documents(old, new, verdicts=(verdict,))
        others = [n for n, c in enumerate(plain.changes) if c.old != ends[:1]]
        assert [after.changes[n] for n in others] == [plain.changes[n] for n in others]
        assert after.changes[after.of_old[ends[0]]].kind is kind


def test_a_reason_under_the_user_is_theirs_alone(library: Library) -> None:
    ends = ("2.par-2",), ("5.next-5",)
    for reason in ("", "Même centre."):
        verdict = Verdict(Action.CONFIRM, *ends, Kind.MOVED_REWORDED, reason)
        change = (c := with_verdicts(library, verdict)).changes[c.of_new["5.next-5"]]
        assert (change.origin, change.reason.text) == (Origin.USER, reason)
    broken = Verdict(Action.BREAK, *ends, reason="Un autre centre.")
    after = with_verdicts(library, broken)
    for place, ident in ((after.of_old, "2.par-2"), (after.of_new, "5.next-5")):
        change = after.changes[place[ident]]
        assert (change.origin, change.reason.text) == (Origin.USER, "Un autre centre.")


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        (Kind.SPLIT, ("2.par-2",), ("5.next-5",)),
        (Kind.MERGED, ("2.par-2",), ("5.next-5",)),
        (Kind.NEW, ("2.par-2",), ("5.next-5",)),
        (Kind.MERGED, ("2.par-2", "99.par-1"), ("5.next-5",)),
    ],
)
def test_what_cannot_be_applied_changes_nothing(
    library: Library, kind: Kind, old: tuple[str, ...], new: tuple[str, ...]
) -> None:
    verdict = Verdict(Action.RECLASSIFY, old, new, kind)
    assert with_verdicts(library, verdict).changes == with_verdicts(library).changes


def test_a_verdict_on_a_passage_that_is_gone_changes_nothing(library: Library) -> None:
    verdict = Verdict(Action.LINK, ("99.par-1",), ("7.next-1",))
    assert with_verdicts(library, verdict).changes == with_verdicts(library).changes


def test_automatic_knows_of_no_decisions(library: Library) -> None:
    verdict = Verdict(Action.LINK, ("7.par-1",), ("7.next-1",))
    comparison = compare(library, OLD, NEW, automatic=True, verdicts=(verdict,))
    assert {change.origin for change in comparison.changes} == {Origin.AUTOMATIC}


def test_curated_changes_carry_their_readers_reason(library: Library) -> None:
    comparison = compare(library, OLD, NEW)
    assert all(change.reason.text for change in comparison.changes)
    assert {change.origin for change in comparison.changes} == {Origin.CURATED}


@pytest.mark.parametrize(
    "text", ["=", "[[link]]\nold = 3", '[[link]]\nold=["a"]\nnew=["b"]\npairs=[["a","b"]]']
)
def test_a_damaged_file_of_links_is_one_sentence(text: str) -> None:
    with pytest.raises(KnownError, match=r"links\.toml cannot be read"):
        read_curation(text, "links.toml")


def test_what_cannot_be_compared_is_one_sentence(library: Library) -> None:
    with pytest.raises(KnownError, match="different languages"):
        compare(library, OLD, "2023/declaration.nl")
    with pytest.raises(KnownError, match="itself"):
        compare(library, OLD, OLD)
    with pytest.raises(KnownError, match="There is no document"):
        compare(library, OLD, "1999/declaration.fr")
