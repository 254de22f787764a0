"""What stands unchanged is kept, whatever it consists of and however often it is there."""

from __future__ import annotations

import random

import pytest

from tests.comparing.made_texts import Written, made, paragraphs
from vdreader.core.comparing.classify import classify
from vdreader.core.comparing.comparison import Kind, Link, Reason
from vdreader.core.comparing.matching import match
from vdreader.core.document import Document
from vdreader.core.origin import Origin
from vdreader.reading.library import Library

ODD = ("…", "!!! ...", "_", "a", "1", "(a)", "ﬁn", "中文没有空格的句子。第二句。", "A\u00adB", "II")
OFTEN = ("Merci.", "Merci. Merci. Merci.", "Prochaines étapes :", "Les deux pays coopèrent.")
ROLES = ("paragraph", "item", "heading", "title")


def kinds(old: Document, new: Document) -> list[tuple[Kind, tuple[str, ...], tuple[str, ...]]]:
    changes = classify(old, new, match(old, new)).changes
    return [(change.kind, change.old, change.new) for change in changes]


def some(library: Library, chance: random.Random) -> list[Written]:
    """A stretch of a declaration, with odd passages and copies of others thrown in."""
    document = library.document(f"{chance.choice((2018, 2021, 2023))}/declaration.fr")
    start = chance.randrange(len(document.passages))
    stretch = document.passages[start : start + chance.choice((0, 1, 2, 3, 8, 25))]
    found = [(p.text, p.role.value if p.role.value in ROLES else "paragraph") for p in stretch]
    for _ in range(chance.choice((1, 1, 4, 20))):
        role = chance.choice(ROLES[:3])
        extra = (chance.choice((*ODD, *OFTEN, *(text for text, _ in found))), role)
        found.insert(chance.randint(0, len(found)), extra)
    return found


@pytest.mark.parametrize("seed", range(150))
def test_a_document_is_wholly_kept_in_its_own_copy(seed: int, library: Library) -> None:
    chance = random.Random(seed)
    written = some(library, chance)
    language = chance.choice(("fr", "nl", "xx"))
    old, new = made("2020/x", written, language), made("2022/x", written, language)
    found = kinds(old, new)
    assert {kind for kind, *_ in found} == {Kind.KEPT}
    assert all(one == other for _, one, other in found)


def test_a_label_is_kept_where_nothing_under_it_is() -> None:
    old = made("2020/x", [("Prochaines étapes :", "paragraph"), ("Renforcer la police.", "item")])
    new = made("2022/x", [("Prochaines étapes :", "paragraph"), ("Restaurer un orgue.", "item")])
    assert (Kind.KEPT, ("opening.label-1",), ("opening.label-1",)) in kinds(old, new)


def test_a_label_under_a_heading_that_is_gone_is_not_kept() -> None:
    label = ("Prochaines étapes :", "paragraph")
    old = made("2020/x", [("1. Police", "heading"), label, ("Renforcer la police.", "item")])
    new = made("2022/x", [("1. Culture", "heading"), label, ("Restaurer un orgue.", "item")])
    assert {kind for kind, *_ in kinds(old, new)} == {Kind.NEW, Kind.DROPPED}


def test_whole_passages_come_before_sentences_of_others() -> None:
    """One word of thanks could be any of three."""
    texts = ("Merci.", "Un orgue sera restauré à Orval.", "Merci. Merci. Merci.")
    more = ("La police de Tournai sera renforcée.", *texts)
    found = kinds(paragraphs("2020/x", *texts), paragraphs("2022/x", *more))
    assert [(old, new) for kind, old, new in found if kind is Kind.KEPT] == [
        (("opening.par-1",), ("opening.par-2",)),
        (("opening.par-2",), ("opening.par-3",)),
        (("opening.par-3",), ("opening.par-4",)),
    ]


@pytest.mark.parametrize(
    ("before", "after", "term"),
    [
        ("!!! ...", "? !!! ...", "!!! ..."),
        ("_", "_ _", "_"),
        ("Il y en a.", "Il y en a eu.", "Il y en a"),
    ],
)
def test_what_has_no_telling_word_is_named_as_it_is(before: str, after: str, term: str) -> None:
    old, new = paragraphs("2020/x", before), paragraphs("2022/x", after)
    link = Link("opening.par-1", (0, len(before)), "opening.par-1", (0, len(after)))
    (change,) = classify(old, new, [link]).changes
    assert change.reason == Reason("same_words", (term,))


def test_passages_joined_by_a_person_that_have_nothing_in_common_are_told_as_decided() -> None:
    old, new = paragraphs("2020/x", "Un orgue."), paragraphs("2022/x", "La police de Tournai.")
    link = Link("opening.par-1", (0, 9), "opening.par-1", (0, 21), origin=Origin.USER)
    (change,) = classify(old, new, [link]).changes
    assert change.reason == Reason("decided")
