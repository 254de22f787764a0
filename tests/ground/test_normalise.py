"""The normal form: typography folded, words kept, every span mapped back to the original."""

import re
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.core.normalise import normalise

SPECIAL = [*"’‘'´«»“”„\"-–—…œŒæĳﬁéÉ e\u0301\u00a0\u202f\u00ad\u200b;:!?ß"]
TEXTS = st.one_of(
    st.text(),
    st.lists(st.sampled_from([*SPECIAL, "mot", " ", "\n", "A", "e\u0301", "ou"])).map("".join),
)
OPTIONS = st.fixed_dictionaries({"case": st.booleans(), "accents": st.booleans()})
LATIN = st.text(st.characters(max_codepoint=0x17F, exclude_categories=["Cc", "Cs"]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("l’État d‘un", "l'État d'un"),
        ("« Val Duchesse »", '"Val Duchesse"'),
        ("«\u00a0Val Duchesse\u00a0»", "“Val Duchesse”"),
        ("„Hertoginnedal”", '"Hertoginnedal"'),
        ("Prochaines étapes\u00a0:", "Prochaines étapes:"),
        ("2018 ; la suite", "2018; la suite"),
        ("Vraiment\u202f?", "Vraiment?"),
        ("mise en œuvre", "mise en oeuvre"),
        ("ŒUVRE", "OEUVRE"),
        ("e\u0301tat", "état"),
        ("rés\u00adeau", "réseau"),
        ("un  mot\n\tet\u00a0un", "un mot et un"),
        ("  bord  ", "bord"),
        ("non‑discrimination", "non-discrimination"),
        ("2015–2016", "2015-2016"),
        ("Attendez…", "Attendez..."),
        ("eﬃcace", "efficace"),
        ("vrĳ", "vrij"),
        ("\ufeffDébut", "Début"),
        ("A\u030angstro\u0308m", "\u212bngström"),
    ],
)
def test_ways_of_writing_the_same(one, other):
    assert normalise(one).text == normalise(other).text


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("sureté", "sûreté"),
        ("État", "état"),
        ("les pays", "lespays"),
        ("franco-belge", "franco belge"),
        ("l'an", "lan"),
        ("pays.", "pays"),
        ("2015", "2016"),
        ("(N)", "N"),
        ("étape : un", "étape un"),
    ],
)
def test_words_and_signs_are_not_folded(one, other):
    assert normalise(one).text != normalise(other).text


def test_case_and_accents_on_request():
    assert normalise("ÉTAT Œuvré", case=True).text == "état oeuvré"
    assert normalise("ÉTAT Œuvré", accents=True).text == "ETAT OEuvre"
    assert normalise("ÉTAT Œuvré", case=True, accents=True).text == "etat oeuvre"
    assert normalise("Straße", case=True).text == "strasse"


def test_a_span_maps_back_to_what_it_came_from():
    text = "La « mise en  œuvre » de l’e\u0301tat…"
    normal = normalise(text)
    assert normal.text == 'La "mise en oeuvre" de l\'état...'
    for found, came_from in [
        ("mise", "mise"),
        ("mise en", "mise en"),
        ("oeuvre", "œuvre"),
        ("en oeuvre", "en  œuvre"),
        ("état", "e\u0301tat"),
        ("l'", "l’"),
        ("...", "…"),
        ("o", "œ"),
        ('"mise', "« mise"),
    ]:
        start = normal.text.index(found, 3 if found == "o" else 0)
        begin, end = normal.original(start, start + len(found))
        assert text[begin:end] == came_from


@settings(deadline=None, max_examples=150)
@given(TEXTS, OPTIONS)
def test_every_character_maps_into_the_original_in_order(text, options):
    normal = normalise(text, **options)
    assert len(normal.starts) == len(normal.ends) == len(normal.text) + 1
    position = 0
    for index, character in enumerate(normal.text):
        start, end = normal.original(index, index + 1)
        assert position <= start < end <= len(text)
        assert text[start].isspace() == (character == " ")
        if index + 1 < len(normal.text) and normal.starts[index + 1] != start:
            position = end
    assert normal.original(len(normal.text), len(normal.text)) == (len(text), len(text))


@settings(deadline=None, max_examples=150)
@given(TEXTS, OPTIONS, st.data())
def test_the_original_of_a_span_has_the_same_normal_form(text, options, data):
    normal = normalise(text, **options)
    bounds = [
        0,
        *(i for i in range(1, len(normal.text)) if normal.starts[i] != normal.starts[i - 1]),
    ]
    start = data.draw(st.sampled_from(bounds))
    end = data.draw(st.sampled_from([b for b in [*bounds, len(normal.text)] if b >= start]))
    begin, stop = normal.original(start, end)
    if start == end:
        assert begin == stop
    else:
        assert normalise(text[begin:stop], **options).text == normal.text[start:end].strip()


@settings(deadline=None, max_examples=150)
@given(TEXTS, OPTIONS)
def test_normalising_twice_changes_nothing(text, options):
    once = normalise(text, **options).text
    assert normalise(once, **options).text == once


@settings(deadline=None, max_examples=150)
@given(LATIN, OPTIONS)
def test_composed_and_decomposed_letters_are_equal(text, options):
    forms = {
        normalise(unicodedata.normalize(form, text), **options).text for form in ("NFC", "NFD")
    }
    assert len(forms) == 1


@settings(deadline=None, max_examples=150)
@given(st.lists(st.text("abzAZéèàçïô09", min_size=1, max_size=8)), OPTIONS)
def test_plain_words_are_untouched(words, options):
    text = " ".join(words)
    folded = text.casefold() if options["case"] else text
    if options["accents"]:
        decomposed = unicodedata.normalize("NFD", folded)
        folded = re.sub("[\u0300-\u036f]", "", decomposed)
    assert normalise(text, **options).text == folded


def test_the_words_of_the_corpus_survive(library):
    for ident in library.entries:
        for passage in library.document(ident).passages:
            normal = normalise(passage.text)
            assert normal.original(0, len(normal.text)) == (0, len(passage.text))
            letters = re.findall(r"[^\W\d_œŒ]+|\d+", passage.text)
            for word in letters:
                assert word in normal.text
