"""Word edits: exact in both texts, and readable."""

from __future__ import annotations

import random
import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.core.comparing.atoms import atoms, exact_form
from vdreader.core.comparing.classify import classify
from vdreader.core.comparing.common_words import FUNCTION_WORDS
from vdreader.core.comparing.comparison import Edit
from vdreader.core.comparing.diff import aligned_edits, edits, standing_share
from vdreader.core.comparing.matching import match
from vdreader.core.document import Document
from vdreader.core.normalise import normalise
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
WORDS = [
    "la",
    "le",
    "coopération",
    "police",
    "Tournai",
    "«",
    "»",
    "’",
    "'",
    ".",
    ",",
    ";",
    "œ",
    "2021",
    "Évaluation",
    ":",
    "\xa0",
    "\n",
    "é",
    "é",
    "—",
]
TEXTS = st.one_of(
    st.text(max_size=40),
    st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join),
    st.lists(st.sampled_from(WORDS), max_size=25).map("".join),
)


def side(parts: tuple[Edit, ...], without: str) -> str:
    return "".join(part.text for part in parts if part.operation != without)


@given(TEXTS, TEXTS)
@settings(deadline=None, max_examples=300)
def test_edits_joined_give_either_text_back(old: str, new: str) -> None:
    parts = edits(old, new)
    assert side(parts, "+") == old
    assert side(parts, "-") == new
    assert all(part.text for part in parts)
    assert all(a.operation != b.operation for a, b in pairwise(parts))


@given(TEXTS, TEXTS)
@settings(deadline=None, max_examples=150)
def test_without_typography_the_new_text_is_whole_and_nothing_is_typographic(
    old: str, new: str
) -> None:
    parts = edits(old, new, typography=False)
    assert side(parts, "-") == new
    assert not any(part.typographic for part in parts)


@given(TEXTS, TEXTS)
@settings(deadline=None, max_examples=150)
def test_unchanged_means_the_same_in_words_and_in_edits(old: str, new: str) -> None:
    parts = edits(old, new)
    changed = any(part.operation != "=" and not part.typographic for part in parts)
    assert changed == (exact_form(old) != exact_form(new))


@given(TEXTS)
@settings(deadline=None, max_examples=150)
def test_atoms_cover_all_that_can_be_seen(text: str) -> None:
    covered = {i for atom in atoms(text) for i in range(atom.start, atom.end)}
    assert normalise("".join(c for i, c in enumerate(text) if i not in covered)).text == ""


def test_typography_is_no_change_but_is_kept_exactly() -> None:
    old = "L'accord « Val Duchesse », d'Anvers"
    new = "l’accord «\u00a0Val Duchesse\u00a0», d’Anvers"
    assert [
        part for part in edits(old, new) if part.operation != "=" and not part.typographic
    ] == []
    assert edits(old, new, typography=False) == (Edit("=", new),)


def test_no_scraps_stand_between_changes(documents: list[Document]) -> None:
    """Between two replaced phrases of a real redline more than a joining word stands."""
    small = frozenset().union(*FUNCTION_WORDS.values())
    for old, new in pairwise(documents):
        for change in classify(old, new, match(old, new)).changes:
            shown = [part for part in change.edits if not part.typographic]
            for before, part, after in zip(shown, shown[1:], shown[2:], strict=False):
                if part.operation == "=" and "=" not in (before.operation, after.operation):
                    words = re.findall(r"[^\W_]+", part.text.lower())
                    assert not words or not small.issuperset(words)


def test_one_word_changed_leaves_the_rest() -> None:
    assert edits("le trafic de drogue à Anvers", "le trafic de stupéfiants à Anvers") == (
        Edit("=", "le trafic de"),
        Edit("-", " drogue"),
        Edit("+", " stupéfiants"),
        Edit("=", " à Anvers"),
    )


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    library = Library(ROOT / "corpus")
    return [library.document(f"{year}/declaration.fr") for year in (2018, 2021, 2023)]


def test_groups_of_passages_are_edited_exactly(documents: list[Document]) -> None:
    chance = random.Random(3)
    for _ in range(60):
        old = chance.sample(chance.choice(documents).passages, chance.randint(0, 3))
        new = chance.sample(chance.choice(documents).passages, chance.randint(0, 3))
        parts = aligned_edits(old, new, ())
        assert side(parts, "+") == "\n".join(passage.text for passage in old)
        assert side(parts, "-") == "\n".join(passage.text for passage in new)


def test_the_standing_share_runs_from_nothing_to_all() -> None:
    assert standing_share(edits("un deux trois", "un deux trois")) == 1
    assert standing_share(edits("un", "deux")) == 0
    assert 0 < standing_share(edits("un deux trois", "un deux quatre")) < 1
