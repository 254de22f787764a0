"""Words are found where they stand: exactly, and all of them."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vdreader.core.checking.terms import Term, TermKind, Terms
from vdreader.core.normalise import normalise
from vdreader.core.searching.finding import find, places, worded
from vdreader.core.searching.query import Phrase, Query, fold, parse
from vdreader.core.searching.widening import with_counterparts, with_forms
from vdreader.reading.library import Library

TRICKY = "aàéÉœŒæßıİǆﬁ ŉ’'«»-–_ \u00a0\u00ad\u200b\u0301\u0323.12²½\n日한"
TEXTS = st.text(st.one_of(st.sampled_from(TRICKY), st.characters()), max_size=60)


def words_at(text: str, line: str, language: str = "fr") -> list[str]:
    return [text[slice(*f.span)] for f in find(worded(text), parse(line), language)]


@pytest.mark.parametrize(
    ("line", "text", "found"),
    [
        ("accord", "De l’accord et d'ACCORDS, Accord.", ["accord", "Accord"]),
        ("evaluation", "Évaluation : l'e\u0301valuation", ["Évaluation", "e\u0301valuation"]),
        ("oeuvre", "Mise en œuvre, mise en oeuvre", ["œuvre", "oeuvre"]),
        ("œuvre", "MISE EN OEUVRE", ["OEUVRE"]),
        ("coopération", "coo\u00adpé\u00adra\u00adtion", ["coo\u00adpé\u00adra\u00adtion"]),
        (
            '"val duchesse"',
            "Val\u00a0Duchesse ; « Val » Duchesse",
            ["Val\u00a0Duchesse"] * 1 + ["Val » Duchesse"],
        ),
        ("royaume-uni", "Royaume-Uni, royaume uni, Royaume", ["Royaume-Uni", "royaume uni"]),
        (
            "coopér*",
            "coopérer, Coopération; non-coopératif",
            ["coopérer", "Coopération", "coopératif"],
        ),
        ('"a a"', "a a a", ["a a a"[:3], "a a a"[2:]]),
        ("police douane", "douane et police", ["douane", "police"]),
        ("police douane", "police seule", []),
        ("police OR douane", "police seule", ["police"]),
        ("police -douane", "douane et police", []),
        ("II", "Tournai II, III", ["II"]),
        ("36", "art. 36.1", ["36"]),
        ("fin", "afin, ﬁn", ["ﬁn"]),
    ],
)
def test_words_are_found_as_they_stand(line: str, text: str, found: list[str]) -> None:
    assert words_at(text, line) == found


def test_what_lies_within_another_find_is_lit_once() -> None:
    assert words_at("l’accord de Tournai II", 'accord "accord de Tournai"') == ["accord de Tournai"]


@given(TEXTS)
def test_words_are_those_of_the_normal_form(text: str) -> None:
    found = worded(text)
    assert found.line.split() == re.findall(r"[^\W_]+", fold(text))
    assert len(found.spans) == len(found.line.split())
    assert list(found.spans) == sorted(found.spans)


@given(TEXTS)
def test_every_word_folds_to_what_it_is_found_by(text: str) -> None:
    found = worded(text)
    for word, (start, end) in zip(found.line.split(), found.spans, strict=True):
        assert word in fold(text[start:end])
        assert (start, end) in places(found, Phrase((word,)))


@given(TEXTS, st.data())
def test_a_span_equals_the_word_under_folding(text: str, data: st.DataObject) -> None:
    """But for a character that stands for letters of two words (ŉ), which cannot be cut."""
    found = worded(text)
    if not found.spans:
        return
    word = data.draw(st.sampled_from(found.line.split()))
    for start, end in places(found, Phrase((word,))):
        assert re.findall(r"[^\W_]+", fold(text[start:end])) == [word] or "ŉ" in text[start:end]


@given(
    st.text(
        st.one_of(st.sampled_from(TRICKY[:-2]), st.characters(max_codepoint=0x52F)), max_size=60
    )
)
def test_typography_hides_nothing(text: str) -> None:
    """In every normal form a text of Latin, Greek or Cyrillic letters holds the same words."""
    words = worded(text).line
    for form in ("NFC", "NFD"):
        assert worded(unicodedata.normalize(form, text)).line == words
    assert worded(normalise(text).text).line == words


def test_every_word_of_the_corpus_is_found_in_its_passage(library: Library) -> None:
    for ident in library.entries:
        document = library.document(ident)
        for passage in document.passages:
            text = worded(passage.text)
            for raw in re.findall(r"[^\W_]+", passage.text):
                query = Query(raw, parse(f'"{raw}"').wanted)
                found = [passage.text[slice(*f.span)] for f in find(text, query, "fr")]
                assert found, (passage.id, raw)
                assert {fold(word) for word in found} == {fold(raw)}


def test_forms_have_the_stem_of_the_word() -> None:
    vocabulary = ["accord", "accords", "accorde", "accordeon", "police", "policier", "politie"]

    def words_from(beginning: str) -> list[str]:
        return [word for word in vocabulary if word.startswith(beginning)]

    query = with_forms(parse('accord "police"'), words_from, ["fr", "nl"])
    added = [(p.words[0], p.via.value) for p in query.wanted[0].phrases]
    assert added[0] == ("accord", "word")
    assert {word for word, _ in added} >= {"accord", "accords"}
    assert "accordeon" not in {word for word, _ in added}
    assert len(query.wanted[1].phrases) == 1  # quoted: as it stands


def test_counterparts_count_in_their_own_language_only() -> None:
    terms = Terms(
        [
            Term(("frontière", "limite"), ("grens",), TermKind.CONCEPT),
            Term(("EI",), ("IS", "Islamitische Staat"), TermKind.ACRONYM),
        ]
    )
    query = with_counterparts(parse("frontière"), terms)
    grens = find(worded("de grens"), query, "nl")
    assert [f.via.value for f in grens] == ["counterpart"]
    assert not find(worded("de grens"), query, "fr")
    assert [f.via.value for f in find(worded("la frontière"), query, "fr")] == ["word"]
    assert find(worded("la limite"), with_counterparts(parse("grens"), terms), "fr")
    state = with_counterparts(parse("EI"), terms)
    assert find(worded("de Islamitische Staat"), state, "nl")
    assert not find(worded("dat is zo"), state, "nl")
