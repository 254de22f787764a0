"""Edits of known kind on the real texts, with seeds: each must be named as what it is."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from made_edits import MAKERS, Maker

from vdreader.core.comparing.classify import classify
from vdreader.core.comparing.comparison import Kind
from vdreader.core.comparing.matching import match
from vdreader.core.document import Document
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = (
    "2018/declaration.fr",
    "2021/declaration.fr",
    "2023/declaration.fr",
    "2023/declaration.nl",
)


@pytest.fixture(scope="module")
def documents() -> list[Document]:
    library = Library(ROOT / "corpus")
    return [library.document(ident) for ident in DOCUMENTS]


def share_right(documents: list[Document], makers: tuple[Maker, ...], seeds: range) -> float:
    right = [
        made.is_right(classify(document, made.document, match(document, made.document)))
        for maker in makers
        for seed in seeds
        for document in documents
        for made in (maker(document, random.Random(seed)),)
    ]
    return sum(right) / len(right)


@pytest.mark.parametrize("maker", MAKERS, ids=lambda maker: maker.__name__)
def test_an_edit_is_named_as_what_it_is(maker: Maker, documents: list[Document]) -> None:
    assert share_right(documents, (maker,), range(4)) >= 0.97


@pytest.mark.slow
def test_edits_are_named_rightly_over_many_seeds(documents: list[Document]) -> None:
    assert share_right(documents, MAKERS, range(1000, 1025)) >= 0.97


def test_what_was_not_edited_is_kept(documents: list[Document]) -> None:
    for maker in MAKERS:
        if maker.__name__ == "headings_renumbered":
            continue
        for document in documents:
            made = maker(document, random.Random(7))
            changes = classify(document, made.document, match(document, made.document)).changes
            touched = {*made.old, *made.new, *(made.link or ())}
            for change in changes:
                if not touched & {*change.old, *change.new}:
                    assert change.kind is Kind.KEPT
