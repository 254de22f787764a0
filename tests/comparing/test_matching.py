"""Matching against the gold read by hand, and its rules on small texts."""

from __future__ import annotations

import csv
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest

from vdreader.core.comparing.classify import classify, unlinked
from vdreader.core.comparing.comparison import Comparison, Kind
from vdreader.core.comparing.matching import match
from vdreader.core.document import Description, Document
from vdreader.core.outline import Block, assemble
from vdreader.reading.comparing import compare
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "gold"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(ROOT / "corpus")


def rows(name: str) -> list[dict[str, str]]:
    with (GOLD / name).open(encoding="utf-8", newline="") as file:
        found = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [row for row in found if row["half"] == "development"]


def passage_pairs(comparison: Comparison) -> set[tuple[str, str]]:
    return {(link.old, link.new) for change in comparison.changes for link in change.links}


def found_and_wrong(pair: str, comparison: Comparison) -> tuple[float, float]:
    """Recall of the certain passage pairs, and the share of links into passages known alone."""
    certain = {
        (row["old"], row["new"])
        for row in rows(f"{pair}.links.tsv")
        if row["certainty"] == "certain"
    }
    alone = {
        (row["side"], row["passage"])
        for row in rows(f"{pair}.fates.tsv")
        if row["certainty"] == "certain" and not row["sentence"]
    }
    reported = passage_pairs(comparison)
    wrong = [p for p in reported if ("old", p[0]) in alone or ("new", p[1]) in alone]
    return len(certain & reported) / len(certain), len(wrong) / len(reported)


def test_nearly_all_certain_correspondences_of_2021_and_2023_are_found(library: Library) -> None:
    comparison = compare(library, "2021/declaration.fr", "2023/declaration.fr", automatic=True)
    recall, wrong = found_and_wrong("2021-2023", comparison)
    assert recall >= 0.85
    assert wrong <= 0.05


def test_the_moves_of_2021_to_2023_are_found_as_moves(library: Library) -> None:
    comparison = compare(library, "2021/declaration.fr", "2023/declaration.fr", automatic=True)
    moved = {
        (row["old"], row["new"])
        for row in rows("2021-2023.links.tsv")
        if row["certainty"] == "certain" and row["move"] == "yes"
    }
    reported = {
        (link.old, link.new)
        for change in comparison.changes
        if change.kind in (Kind.MOVED, Kind.MOVED_REWORDED)
        for link in change.moves
    }
    assert moved
    assert moved <= reported


@pytest.mark.parametrize("pair", ["2021-2023", "2018-2021", "2018-2023"])
def test_curated_links_are_reported_without_exception(pair: str, library: Library) -> None:
    old, new = (f"{year}/declaration.fr" for year in pair.split("-"))
    comparison = compare(library, old, new)
    recall, wrong = found_and_wrong(pair, comparison)
    assert recall == 1
    assert wrong == 0


@pytest.mark.parametrize("automatic", [True, False])
@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("2021/declaration.fr", "2023/declaration.fr"),
        ("2018/declaration.fr", "2021/declaration.fr"),
        ("2018/declaration.fr", "2023/declaration.fr"),
        ("2021/press-conference.fr", "2021/declaration.fr"),
    ],
)
def test_every_passage_is_in_one_change_and_its_edits_are_exact(
    old: str, new: str, automatic: bool, library: Library
) -> None:
    comparison = compare(library, old, new, automatic=automatic)
    for document, side in ((comparison.old, "old"), (comparison.new, "new")):
        reported = [ident for change in comparison.changes for ident in getattr(change, side)]
        assert sorted(reported) == sorted(passage.id for passage in document.passages)
    for change in comparison.changes:
        given = "".join(edit.text for edit in change.edits if edit.operation != "+")
        made = "".join(edit.text for edit in change.edits if edit.operation != "-")
        assert given == "\n".join(comparison.old.passage(ident).text for ident in change.old)
        assert made == "\n".join(comparison.new.passage(ident).text for ident in change.new)
        assert bool(change.old and change.new) == (change.kind not in (Kind.NEW, Kind.DROPPED))
        for link in change.links:
            assert link.new in change.new
            for document, ident, (start, end) in (
                (comparison.old, link.old, link.old_span),
                (comparison.new, link.new, link.new_span),
            ):
                assert 0 <= start < end <= len(document.passage(ident).text)


def text_of(*passages: str, heading: str = "1. Police", language: str = "fr") -> Document:
    about = Description("x/y", "", "x", date(2020, 1, 1), "", language, "declaration")
    blocks = [Block(heading, "heading", 1), *(Block(text, "paragraph") for text in passages)]
    return assemble(about, blocks)


def kinds(old: Document, new: Document) -> list[tuple[Kind, tuple[str, ...], tuple[str, ...]]]:
    changes = classify(old, new, match(old, new)).changes
    return [(change.kind, change.old, change.new) for change in changes]


def test_a_text_against_itself_is_kept() -> None:
    for language, text in (
        ("fr", "Les deux pays luttent contre le trafic de stupéfiants à Anvers et au Havre."),
        ("de", "Beide Staaten bekämpfen den Rauschgifthandel in Antwerpen und in Le Havre."),
        ("xx", "Ambo status contra mercatum venenorum Antverpiae et in Portu Gratiae pugnant."),
    ):
        document = text_of(text, "Merci.", language=language)
        assert {kind for kind, *_ in kinds(document, document)} == {Kind.KEPT}


def test_typography_and_a_first_capital_do_not_make_a_change() -> None:
    old = text_of("L'accord de « Tournai » sera révisé d'ici à 2024.")
    new = text_of("l’accord de «\u00a0Tournai\u00a0» sera révisé d’ici à 2024.")
    assert {kind for kind, *_ in kinds(old, new)} == {Kind.KEPT}


def test_an_empty_text_is_all_new_or_all_dropped() -> None:
    document = text_of("Les deux pays restaureront l’abbaye d’Orval.")
    nothing = Document(document.about, (), ())
    assert {kind for kind, *_ in kinds(nothing, document)} == {Kind.NEW}
    assert {kind for kind, *_ in kinds(document, nothing)} == {Kind.DROPPED}
    assert kinds(nothing, nothing) == []


def test_sentences_without_counterpart_are_named_within_a_matched_passage() -> None:
    first = "Les patrouilles mixtes surveilleront le port d’Anvers jusqu’en décembre 2024."
    second = "Un orgue baroque sera restauré à Orval."
    old, new = text_of(f"{first} {second}"), text_of(first)
    comparison = classify(old, new, match(old, new))
    change = comparison.changes[comparison.of_old["1.par-1"]]
    rows = unlinked(comparison, change)
    assert [old.passage(ident).text[slice(*span)] for span, ident, _ in rows] == [second]


def test_matching_can_be_cancelled_and_tells_its_progress(library: Library) -> None:
    old, new = (library.document(f"{year}/declaration.fr") for year in (2021, 2023))
    told: list[float] = []
    match(old, new, told.append)
    assert told == sorted(told)
    assert told[-1] == 1

    class CancelledError(Exception):
        pass

    def stop(share: float) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        match(old, new, stop)


def test_choosing_among_many_equal_sentences_tells_its_progress_too() -> None:
    """Otherwise it could not be cancelled: it takes longer there than finding the pairs."""
    sentence = "La police de Tournai coopère. "
    old, new = text_of((sentence * 300).strip()), text_of((sentence * 299).strip())
    told: list[float] = []
    match(old, new, told.append)
    assert told == sorted(told)
    choosing = [share for share in told if 0.6 < share < 1]
    assert len(choosing) >= 8
    assert max(b - a for a, b in pairwise(choosing)) < 0.06
