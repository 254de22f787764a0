"""Passages dropped, joined, parted and moved on one side of the declaration of 2023."""

from dataclasses import replace
from statistics import mean

import pytest
from damaged_pair import damaged, f1, true_beads

from vdreader.core.aligning.alignment import align
from vdreader.core.aligning.beads import Evidence, Level
from vdreader.core.checking.terms import parse
from vdreader.core.document import Document
from vdreader.reading.aligning import term_pairs
from vdreader.reading.library import Library


def scores(library: Library, share: float, seeds: range) -> list[float]:
    french, dutch = (library.document(f"2023/declaration.{x}") for x in ("fr", "nl"))
    terms = parse((library.folder / "terms.tsv").read_text("utf-8"))
    found = []
    for seed in seeds:
        whole, other = (french, dutch) if seed % 2 else (dutch, french)
        broken, origin = damaged(whole, seed, share)
        pairs = term_pairs(terms, broken.language, other.language)
        beads = align(broken, other, pairs, level=Level.PASSAGE).passages
        found.append(f1(true_beads(origin, other), {(b.source, b.target) for b in beads}))
    return found


def test_slight_damage(library: Library) -> None:
    assert mean(scores(library, 0.1, range(4))) > 0.97


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_damage_up_to_thirty_in_a_hundred(library: Library) -> None:
    by_share = {share: scores(library, share, range(16)) for share in (0.0, 0.1, 0.2, 0.3)}
    assert min(by_share[0.0]) == 1
    assert mean(value for found in by_share.values() for value in found) >= 0.97
    assert mean(by_share[0.2]) >= 0.97
    assert mean(by_share[0.3]) >= 0.95


def test_two_passages_that_changed_places_are_found(library: Library) -> None:
    french, dutch = (library.document(f"2023/declaration.{x}") for x in ("fr", "nl"))
    order = [p.id for p in french.passages]
    one, other = order.index("2.next-6"), order.index("5.next-3")
    passages = list(french.passages)
    passages[one], passages[other] = passages[other], passages[one]
    moved = Document(french.about, (), tuple(passages))
    found = align(moved, dutch, level=Level.PASSAGE)
    assert {(b.source, b.target) for b in found.passages} == {((n,), (n,)) for n in order}
    assert any(r.evidence is Evidence.REORDERED for r in found.of_source["5.next-3"].evidence)


def test_ids_are_no_evidence(library: Library) -> None:
    french, dutch = (library.document(f"2023/declaration.{x}") for x in ("fr", "nl"))
    backwards = [p.id for p in reversed(french.passages)]
    renamed = Document(
        french.about,
        (),
        tuple(replace(p, id=i) for p, i in zip(french.passages, backwards, strict=True)),
    )
    found = [(b.source, b.target) for b in align(renamed, dutch, level=Level.PASSAGE).passages]
    assert found == [((i,), (p.id,)) for i, p in zip(backwards, dutch.passages, strict=True)]


def test_a_side_without_passages(library: Library) -> None:
    french = library.document("2023/declaration.fr")
    empty = Document(french.about, (), ())
    assert [b.shape for b in align(french, empty).passages] == [(1, 0)] * 80
    assert align(empty, empty).passages == ()
