"""A declaration said again with the synonyms of a thesaurus that the matcher does not know."""

from __future__ import annotations

from pathlib import Path

import pytest
from paraphrases import paraphrase

from vdreader.core.comparing.matching import match
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
SEEDS = range(3)
PAIRS = (("2018", "2023"), ("2021", "2018"), ("2023", "2018"))


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(ROOT / "corpus")


@pytest.mark.parametrize(("share", "recall", "precision"), [(0.4, 0.97, 0.75), (0.7, 0.93, 0.7)])
def test_what_is_said_again_is_found(
    share: float, recall: float, precision: float, library: Library
) -> None:
    """Precision is a lower bound: what comes in is of the same series, and says some things too."""
    right = reported = wanted = 0
    for year, other in PAIRS:
        old, strange = (library.document(f"{one}/declaration.fr") for one in (year, other))
        for seed in SEEDS:
            made = paraphrase(old, strange, seed, share=share)
            links = match(old, made.document)
            pairs = {(link.old, link.new) for link in links if old.passage(link.old).is_body}
            right += len(pairs & made.pairs)
            reported += len(pairs)
            wanted += len(made.pairs)
    assert right / wanted >= recall
    assert right / reported >= precision
