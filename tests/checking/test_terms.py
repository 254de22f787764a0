"""The terms: the shipped file, lookup, the user's own on top, and the file for other tools."""

import time
import xml.etree.ElementTree as ET
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.core.checking.terms import Term, TermKind, Terms, parse, says, write
from vdreader.core.origin import Origin
from vdreader.errors import KnownError
from vdreader.exports.tbx import tbx

HEAD = "french\tdutch\tkind\tstrength\tnote\n"
NAMESPACE = {"t": "urn:iso:std:iso:30042:ed-2"}


def test_the_shipped_file(corpus: Path, terms: Terms) -> None:
    assert len(terms.entries) >= 200
    keys = Counter(term.key for term in terms.entries)
    assert [key for key, count in keys.items() if count > 1] == []
    kinds = Counter(term.kind for term in terms.entries)
    assert all(kinds[kind] for kind in TermKind)
    ranked = (TermKind.QUALIFIER, TermKind.VERB)
    for term in terms.entries:
        assert (term.strength in range(1, 6)) if term.kind in ranked else term.strength is None
        if term.kind is TermKind.ADJECTIVE:
            assert term.parent in terms.by_headword, term
    assert write(terms) == (corpus / "terms.tsv").read_text(encoding="utf-8")


def test_every_expression_is_found_in_a_text_of_its_own(terms: Terms) -> None:
    for term in terms.entries:
        for language in ("fr", "nl"):
            for expression in term.expressions(language):
                (mention,) = terms.in_text(expression, language)[:1]
                start, end = mention.span
                assert expression[start:end] == expression.strip(".’'")
                assert term in mention.terms, expression
                assert says(expression, language, term)


@pytest.mark.parametrize(
    ("text", "language", "headword"),
    [
        ("au sein de l’OTAN et", "fr", "OTAN"),
        ("de EU-lidstaten", "nl", "UE"),
        ("les Etats membres", "fr", "état membre"),
        ("bij IS aangesloten", "nl", "EI"),
        ("de havens van Antwerpen", "nl", "Anvers"),
        ("nous engageons à agir", "fr", "s’engager à"),
    ],
)
def test_a_term_is_found(terms: Terms, text: str, language: str, headword: str) -> None:
    found = [term.french[0] for m in terms.in_text(text, language) for term in m.terms]
    assert headword in found


@pytest.mark.parametrize(
    ("text", "language", "headword"),
    [
        ("het is goed", "nl", "EI"),
        ("de namen van allen", "nl", "Namur"),
        ("la traite des êtres humains", "fr", "traité"),
        ("accorder une attention", "fr", "accord"),
    ],
)
def test_a_look_alike_is_not(terms: Terms, text: str, language: str, headword: str) -> None:
    found = [term.french[0] for m in terms.in_text(text, language) for term in m.terms]
    assert headword not in found


def test_the_longest_expression_wins(terms: Terms) -> None:
    (mention,) = terms.in_text("Conseil de l’Union européenne", "fr")
    assert mention.span == (0, 29)


def test_a_compound_and_a_shared_end_say_a_term(terms: Terms) -> None:
    drugs = terms.by_headword["trafic de drogues"]
    police = terms.by_headword["services de police"]
    assert says("netwerken voor drugshandelnetwerken", "nl", drugs)
    assert says("de politie- en douanediensten", "nl", police)
    assert not says("de politie", "nl", police)


def test_the_users_own_terms_lie_on_top(terms: Terms) -> None:
    own = Term(("Anvers",), ("Aantwaarpe",), TermKind.EXONYM, origin=Origin.USER)
    fresh = Term(("Zaventem",), ("Zaventem",), TermKind.EXONYM, origin=Origin.USER)
    edited = terms.with_entries([own, fresh], removed={"exonym:Gand"})
    assert edited.by_headword["Anvers"].dutch == ("Aantwaarpe",)
    assert edited.in_text("te Zaventem", "nl")[0].terms == (fresh,)
    assert "Gand" not in edited.by_headword
    assert len(edited.entries) == len(terms.entries)
    assert terms.by_headword["Anvers"].dutch == ("Antwerpen",)


def test_lookup_is_quick(terms: Terms, bundled) -> None:
    terms.in_text("chaud", "fr")
    texts = [passage.text + " x" for passage in bundled.source.passages]
    start = time.perf_counter()
    for text in texts:
        terms.in_text(text, "fr")
    assert (time.perf_counter() - start) / len(texts) < 0.005


@pytest.mark.parametrize(
    "text",
    ["", "french\tdutch\n", f"{HEAD}a\tb\tperson\t\t\n", f"{HEAD}a\t\tbody\t\t\n"],
)
def test_a_bad_file_is_named(text: str) -> None:
    with pytest.raises(KnownError):
        parse(text)


words = st.text("abcdeéàïxyzABC", min_size=1, max_size=8)
phrases = st.lists(words, min_size=1, max_size=3).map(" ".join)
entries = st.builds(
    Term,
    st.lists(phrases, min_size=1, max_size=3).map(tuple),
    st.lists(phrases, min_size=1, max_size=3).map(tuple),
    st.sampled_from(TermKind),
    st.none() | st.integers(1, 5),
    words,
    st.just(Origin.CURATED),
)


@given(st.lists(entries, max_size=6), phrases)
@settings(deadline=None, max_examples=60)
def test_any_terms_survive_their_file_and_never_overlap(rows: list[Term], text: str) -> None:
    terms = Terms(rows)
    assert parse(write(terms)).entries == terms.entries
    spans = [mention.span for mention in terms.in_text(text, "fr")]
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
    ET.fromstring(tbx(terms).encode())


def test_tbx_holds_every_expression(terms: Terms) -> None:
    root = ET.fromstring(tbx(terms, "A & B < C").encode())
    assert root.tag.endswith("}tbx")
    assert (root.get("type"), root.get("style")) == ("TBX-Basic", "dca")
    entries = root.findall("t:text/t:body/t:conceptEntry", NAMESPACE)
    assert len(entries) == len(terms.entries)
    assert len({entry.get("id") for entry in entries}) == len(entries)
    for entry, term in zip(entries, terms.entries, strict=True):
        for section, language in zip(
            entry.findall("t:langSec", NAMESPACE), ["fr", "nl"], strict=True
        ):
            assert section.get("{http://www.w3.org/XML/1998/namespace}lang") == language
            found = [e.text for e in section.findall("t:termSec/t:term", NAMESPACE)]
            assert tuple(found) == term.expressions(language)
