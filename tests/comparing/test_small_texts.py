"""Texts of one, two or three passages, in which no word is rare and hardly one is common."""

from __future__ import annotations

import csv
import random

import pytest

from tests.comparing.made_texts import bodies, paragraphs
from tests.conftest import ROOT
from vdreader.core.comparing.classify import classify
from vdreader.core.comparing.comparison import Kind
from vdreader.core.comparing.matching import match
from vdreader.core.document import Document
from vdreader.reading.library import Library


def fates(old: Document, new: Document) -> list[tuple[Kind, tuple[str, ...], tuple[str, ...]]]:
    changes = classify(old, new, match(old, new)).changes
    return [(change.kind, change.old, change.new) for change in changes]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Les deux pays verseront 15 millions d’euros à Frontex.",
            "Les deux pays verseront 50 millions d’euros à Frontex.",
        ),
        (
            "Les deux pays ne soutiennent pas cet accord de Tournai.",
            "Les deux pays soutiennent cet accord de Tournai.",
        ),
        ("Nous sommes là depuis deux ans.", "Nous sommes là depuis trois ans."),
    ],
)
def test_a_sentence_with_one_word_changed_is_reworded(before: str, after: str) -> None:
    found = fates(paragraphs("2020/x", before), paragraphs("2022/x", after))
    assert found == [(Kind.REWORDED, ("opening.par-1",), ("opening.par-1",))]


@pytest.mark.parametrize("count", [1, 2, 3])
def test_a_few_passages_with_a_word_changed_are_reworded(count: int, library: Library) -> None:
    for year in (2018, 2021, 2023):
        every = [p.text for p in bodies(library.document(f"{year}/declaration.fr"), words=5)]
        for seed in range(20):
            chance = random.Random(1000 * year + seed)
            olds = chance.sample(every, count)
            news = [changed(text, chance) for text in olds]
            found = fates(paragraphs("2020/x", *olds), paragraphs("2022/x", *news))
            assert [(kind, old == new) for kind, old, new in found] == [
                (Kind.REWORDED, True)
            ] * count, (olds, news)


def changed(text: str, chance: random.Random) -> str:
    words = text.split(" ")
    words[chance.randrange(1, len(words) - 1)] = "zzzz"
    return " ".join(words)


@pytest.mark.parametrize("count", [1, 2, 3])
def test_hardly_any_unrelated_passages_are_linked(count: int, library: Library) -> None:
    """They are of one series, of which both governments say much in the same words."""
    old, new = (library.document(f"{year}/declaration.fr") for year in (2021, 2023))
    linked = written_links("2021-2023")
    trials, invented = 60, 0
    for seed in range(trials):
        chance = random.Random(seed)
        olds, news = chance.sample(bodies(old), count), chance.sample(bodies(new), count)
        if any((one.id, other.id) in linked for one in olds for other in news):
            continue
        one, other = (
            paragraphs(i, *(p.text for p in side))
            for i, side in (("2020/x", olds), ("2022/x", news))
        )
        invented += len({(link.old, link.new) for link in match(one, other)})
    assert invented <= 0.12 * trials * count


def written_links(pair: str) -> set[tuple[str, str]]:
    """All that either reader of the gold took for a correspondence."""
    found = set()
    for folder in ("", "second/"):
        with (ROOT / f"tests/gold/{folder}{pair}.links.tsv").open(encoding="utf-8") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            found |= {(row["old"], row["new"]) for row in rows}
    return found


def test_texts_on_other_subjects_have_nothing_in_common() -> None:
    old = paragraphs("2020/x", "Les deux pays restaureront l’orgue de l’abbaye d’Orval.")
    new = paragraphs("2022/x", "Les deux pays verseront 15 millions d’euros à Frontex.")
    assert {kind for kind, *_ in fates(old, new)} == {Kind.NEW, Kind.DROPPED}
