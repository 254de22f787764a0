"""What people decided wins: curated over found, the user over both, and all can be undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from vdreader.core.comparing.comparison import Comparison, Kind
from vdreader.core.comparing.verdicts import Action, Verdict
from vdreader.core.origin import Origin
from vdreader.errors import KnownError
from vdreader.reading.comparing import compare, read_curation
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
    assert with_verdicts(library, link, broken).changes == with_verdicts(library).changes


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
