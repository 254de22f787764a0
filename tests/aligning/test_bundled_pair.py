"""The declaration of 2023 in French and Dutch, against beads read by hand."""

from pathlib import Path

import pytest

from vdreader.core.aligning.alignment import Alignment
from vdreader.core.aligning.beads import Evidence, Level, sentence_id
from vdreader.reading.aligning import align
from vdreader.reading.library import Library

GOLD = Path(__file__).parent / "sentences-2023.tsv"
FRENCH, DUTCH = "2023/declaration.fr", "2023/declaration.nl"


@pytest.fixture(scope="module")
def aligned(library: Library) -> Alignment:
    return align(library, FRENCH, DUTCH)


def gold() -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    rows = [line for line in GOLD.read_text("utf-8").splitlines() if not line.startswith("#")]
    beads = []
    for row in rows[1:]:
        passage, french, dutch = row.split("\t")
        source, target = (
            tuple(sentence_id(passage, int(number)) for number in side.split("+"))
            for side in (french, dutch)
        )
        beads.append((source, target))
    return beads


def test_all_passages_are_paired(aligned: Alignment) -> None:
    pairs = [(bead.source, bead.target) for bead in aligned.passages]
    assert pairs == [((p.id,), (p.id,)) for p in aligned.source.passages]
    assert len(pairs) == 80


def test_all_sentences_are_as_read(aligned: Alignment) -> None:
    assert [(bead.source, bead.target) for bead in aligned.sentences] == gold()


def test_the_other_direction_says_the_same(library: Library) -> None:
    turned = align(library, DUTCH, FRENCH)
    assert [(bead.target, bead.source) for bead in turned.sentences] == gold()


def test_the_passage_level_leaves_sentences_out(library: Library, aligned: Alignment) -> None:
    alone = align(library, FRENCH, DUTCH, level=Level.PASSAGE)
    assert alone.passages == aligned.passages
    assert alone.sentences == ()


def test_evidence_names_what_both_sides_share(aligned: Alignment) -> None:
    reasons = {r.evidence: r for r in aligned.of_source["1.assessment-1"].evidence}
    assert "2016" in reasons[Evidence.NUMBERS].terms
    assert "Bruxelles = Brussel" in reasons[Evidence.NAMES].terms
    assert 0.8 < reasons[Evidence.LENGTHS].value < 1.2


def test_the_counterpart_of_a_sentence_that_was_split(aligned: Alignment) -> None:
    french = aligned.source.passage("4.assessment-1")
    dutch = aligned.target.passage("4.assessment-1")
    inside = french.text.index("décembre 2021")
    expected = [(dutch.id, dutch.sentences[0]), (dutch.id, dutch.sentences[1])]
    assert aligned.counterpart(french.id, inside, "source") == expected
    back = dutch.text.index("Dit betreft")
    assert aligned.counterpart(dutch.id, back, "target") == [(french.id, french.sentences[0])]
    assert aligned.counterpart("no such passage", 0, "source") == []
