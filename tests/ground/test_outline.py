"""From blocks to a document: sections, roles, ids and citation numbers by the same rules."""

from collections import Counter
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.core.document import OPENING, Description, Role
from vdreader.core.outline import Block, assemble, split_number

ABOUT = Description(
    "2030/declaration.fr", "T", "2030", date(2030, 1, 2), "Paris", "fr", "declaration"
)


def heading(text, level=1, ident=None):
    return Block(text, "heading", level, None, ident)


def paragraph(text, ident=None, role=None):
    return Block(text, "paragraph", 0, role, ident)


def item(text, level=1):
    return Block(text, "item", level)


@pytest.mark.parametrize(
    ("text", "split"),
    [
        ("2. Justice", ("2", "Justice")),
        ("1- en matière de lutte", ("1", "en matière de lutte")),
        ("II. Evaluation et prochaines étapes", ("II", "Evaluation et prochaines étapes")),
        ("3.2) Coopération", ("3.2", "Coopération")),
        ("B. Deuxième partie", ("B", "Deuxième partie")),
        ("8. Coopération : Coalition", ("8", "Coopération : Coalition")),
        ("Contexte", ("", "Contexte")),
        ("Le 5 mai 2023", ("", "Le 5 mai 2023")),
        ("2023", ("", "2023")),
        ("4.", ("", "4.")),
    ],
)
def test_the_number_of_a_heading(text, split):
    assert split_number(text) == split


def test_what_stands_before_the_first_heading_is_the_opening():
    document = assemble(ABOUT, [paragraph("Un."), heading("1. A"), paragraph("Deux.")])
    assert [section.id for section in document.sections] == [OPENING, "1"]
    assert [passage.citation for passage in document.passages] == ["P.1", "1", "1.1"]
    assert [passage.id for passage in document.passages] == ["opening.par-1", "1", "1.par-1"]


def test_a_text_without_headings_is_numbered_through():
    document = assemble(ABOUT, [Block("Titre", "title"), paragraph("Un."), item("Deux.")])
    assert [passage.citation for passage in document.passages] == ["", "1", "2"]


def test_items_after_a_label_of_next_steps_are_next_steps():
    blocks = [
        heading("1. A"),
        paragraph("Évaluation : tout va bien."),
        item("Un point."),
        paragraph("Prochaines étapes :"),
        item("Poursuivre."),
        heading("2. B"),
        item("Un autre point."),
        paragraph("Volgende stappen:"),
        item("Voortzetten."),
    ]
    assert [passage.role for passage in assemble(ABOUT, blocks).passages] == [
        Role.HEADING,
        Role.ASSESSMENT,
        Role.ITEM,
        Role.LABEL,
        Role.NEXT_STEP,
        Role.HEADING,
        Role.ITEM,
        Role.LABEL,
        Role.NEXT_STEP,
    ]


def test_an_id_that_a_block_brings_is_kept_wherever_it_comes():
    blocks = [heading("1. A"), paragraph("Nouveau."), paragraph("Ancien.", "1.par-1")]
    passages = assemble(ABOUT, blocks).passages
    assert [passage.id for passage in passages] == ["1", "1.par-1~2", "1.par-1"]


def test_equal_ids_and_numbers_are_told_apart():
    blocks = [heading("1. A", 1, "x"), paragraph("a", "x"), heading("1. B"), paragraph("b")]
    document = assemble(ABOUT, blocks)
    assert [passage.id for passage in document.passages] == ["x", "x~2", "s1", "s1.par-1"]
    assert [section.number for section in document.sections] == ["1", "1"]


def test_a_numbered_subsection_keeps_its_number_and_no_passage_shares_it():
    blocks = [heading("1. A"), paragraph("a"), heading("1.1. B", 2), paragraph("b")]
    passages = assemble(ABOUT, blocks).passages
    assert [passage.citation for passage in passages] == ["1", "1.§1", "1.1", "1.1.1"]


def test_a_heading_named_like_the_opening_does_not_swallow_it():
    blocks = [paragraph("avant"), heading("Ouverture", 1, OPENING), paragraph("après")]
    document = assemble(ABOUT, blocks)
    assert [section.passages for section in document.sections] == [
        ("opening.par-1",),
        ("opening~2", "opening~2.par-1"),
    ]


def test_sections_nest_by_level_also_where_levels_are_skipped():
    blocks = [heading("A", 1), heading("B", 4), heading("C", 2), heading("D", 1)]
    document = assemble(ABOUT, blocks)
    a, b, c, d = document.sections
    assert (a.parent, b.parent, c.parent, d.parent) == (None, a.id, a.id, None)
    assert document.section_path(b.id) == (a, b)


def test_no_blocks_make_an_empty_document():
    document = assemble(ABOUT, [])
    assert (document.sections, document.passages, document.words) == ((), (), 0)


NUMBERS = st.sampled_from(["", "1. ", "1.1. ", "1.1.1 - ", "2. ", "I. ", "A. ", "P. ", "s1. "])
WORDS = st.sampled_from(["Un", "Prochaines étapes :", "Évaluation : x", "Mot :", "x"])
IDS = st.sampled_from([None, None, None, "1", "1.1", "1.par-1", "opening", "x", "title-1", "x~2"])
BLOCKS = st.lists(
    st.builds(
        lambda number, words, kind, level, ident: Block(
            number + words, kind, {"title": 0, "paragraph": 0}.get(kind, level), None, ident
        ),
        NUMBERS,
        WORDS,
        st.sampled_from(["title", "heading", "heading", "item", "paragraph"]),
        st.integers(1, 5),
        IDS,
    ),
    max_size=30,
)


@settings(deadline=None, max_examples=150)
@given(BLOCKS)
def test_any_blocks_make_a_sound_document(blocks):
    document = assemble(ABOUT, blocks)
    assert [passage.text for passage in document.passages] == [block.text for block in blocks]
    ids = Counter(passage.id for passage in document.passages)
    citations = Counter(p.citation for p in document.passages if p.citation)
    assert not [ident for ident, count in ids.items() if count > 1]
    assert not [citation for citation, count in citations.items() if count > 1]
    assert all(passage.citation for passage in document.passages if passage.is_body)
    shared = [ident for section in document.sections for ident in section.passages]
    assert shared == [passage.id for passage in document.passages]
    for section in document.sections:
        path = document.section_path(section.id)
        assert [step.level for step in path] == sorted({step.level for step in path})
    assert {block.id for block in blocks if block.id and block.id != OPENING} <= set(ids)
