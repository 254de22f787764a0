"""Notes stay on their words through edits of the text, and off them where the words have gone."""

import os
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from seeded_edits import KINDS, LENGTHS, LOST, make_case

from vdreader import paths
from vdreader.core.annotating.anchoring import describe, resolve
from vdreader.core.annotating.annotation import AnchorState, Target
from vdreader.core.annotating.edition import edition_of, make_edition
from vdreader.core.annotating.provenance import trace
from vdreader.core.annotating.quotes import occurrences
from vdreader.reading.library import Library

SEEDS = int(os.environ.get("VDREADER_ANCHOR_SEEDS", "100"))


@pytest.fixture(scope="module")
def texts():
    library = Library(Path(paths.corpus()))
    return {n: edition_of(library.document(f"2023/declaration.{n}")) for n in ("fr", "nl")}


def made(edition, passage, start, end, **changes):
    return Target(
        edition.document, "fr", edition.id, describe(edition, passage, start, end), **changes
    )


def count(texts, kinds, seeds, every_language=True):
    counts = Counter()
    for kind in kinds:
        for length in LENGTHS:
            for seed in seeds:
                here = list(texts.values())
                for text in here if every_language else [here[seed % 2]]:
                    case = make_case(text, kind, length, seed)
                    target = made(case.old, case.passage, case.start, case.end)
                    found = resolve(target, case.new, trace(case.old, case.new))
                    if kind in KINDS and not case.survives:
                        counts["gone", found.attached] += 1
                    elif not found.attached:
                        counts["not attached"] += 1
                    else:
                        right = case.judge(found.passage, found.start, found.end)
                        counts["right" if right else "wrong"] += 1
    return counts


def test_a_sample_of_edited_texts(texts):
    counts = count(texts, KINDS, range(7000, 7002), every_language=False)
    total = counts["right"] + counts["wrong"] + counts["not attached"]
    assert total > 50
    assert counts["right"] / total >= 0.96, counts
    assert counts["wrong"] == 0, counts


def test_a_sample_of_texts_whose_passage_has_gone(texts):
    counts = count(texts, LOST, range(7000, 7006), every_language=False)
    assert counts["right"] + counts["wrong"] == 0, counts


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_the_whole_matrix(texts):
    kept = count(texts, KINDS, range(SEEDS))
    total = kept["right"] + kept["wrong"] + kept["not attached"]
    print(kept)
    assert kept["right"] / total >= 0.98
    assert kept["wrong"] / total <= 0.005
    lost = count(texts, LOST, range(SEEDS))
    print(lost)
    assert (lost["right"] + lost["wrong"]) / sum(lost.values()) <= 0.01


def test_the_same_edition_is_exact_everywhere(texts):
    for edition in texts.values():
        for passage, text in edition.passages:
            anchor = resolve(made(edition, passage, 0, len(text)), edition)
            assert (anchor.state, anchor.passage) == (AnchorState.EXACT, passage)
            assert (anchor.start, anchor.end) == (0, len(text))


OLD = make_edition(
    "d",
    [
        ("a", "Les deux pays poursuivront leur coopération policière en 2021."),
        ("b", "Ils renforceront le contrôle des armes à feu et des explosifs."),
        ("c", "Ils renforceront le contrôle des armes à feu et des munitions."),
    ],
)


def follow(start_of, quote, *rows, confirmed=False):
    text = OLD.texts[start_of]
    start = text.index(quote)
    new = make_edition("d", rows)
    target = made(OLD, start_of, start, start + len(quote), confirmed=confirmed)
    return resolve(target, new, trace(OLD, new)), new


def test_a_passage_that_another_claims_is_never_taken():
    a, b, _ = OLD.passages
    anchor, _ = follow("c", "armes à feu", a, b)
    assert anchor.state is AnchorState.ORPHAN


def test_typography_is_not_a_change():
    a, b, c = OLD.passages
    anchor, new = follow("b", "contrôle des armes", a, (b[0], b[1].replace(" ", "\u00a0")), c)
    assert anchor.state is AnchorState.EXACT
    assert new.texts["b"][anchor.start : anchor.end] == "contrôle\u00a0des\u00a0armes"


def test_a_replaced_word_is_followed_by_what_is_around_it():
    a, b, c = OLD.passages
    anchor, new = follow("a", "policière", ("a", a[1].replace("policière", "policieres")), b, c)
    assert anchor.state is AnchorState.CHANGED
    assert new.texts["a"][anchor.start : anchor.end] == "policieres"


def test_a_word_replaced_by_quite_another_is_for_review():
    a, b, c = OLD.passages
    anchor, new = follow("a", "policière", ("a", a[1].replace("policière", "maritime")), b, c)
    assert anchor.state is AnchorState.REVIEW
    assert new.texts["a"][anchor.start : anchor.end] == "maritime"


def test_identical_passages_with_nothing_to_tell_them_apart_are_for_review():
    twins = [("x", "Une phrase tout à fait identique."), ("y", "Une autre phrase du texte.")]
    old = make_edition("d", [("z", twins[0][1])])
    new = make_edition("d", [("x", twins[0][1]), ("w", twins[0][1])])
    anchor = resolve(made(old, "z", 0, 10), new, trace(old, new))
    assert anchor.state is AnchorState.REVIEW


def test_a_confirmed_place_is_never_moved():
    a, b, c = OLD.passages
    anchor, _ = follow("b", "explosifs", b, a, c, confirmed=True)
    assert (anchor.state, anchor.passage) == (AnchorState.CONFIRMED, "b")
    anchor, _ = follow("b", "explosifs", a, ("b", f"Donc {b[1]}"), c, confirmed=True)
    assert anchor.state is AnchorState.REVIEW


def test_signs_at_the_edges_go_along():
    old = make_edition("d", [("a", "Il a dit « Val Duchesse », puis il est parti.")])
    text = old.passages[0][1]
    start, end = text.index("«"), text.index("»") + 1
    new = make_edition("d", [("n", f"Hier. {text}")])
    anchor = resolve(made(old, "a", start, end), new, trace(old, new))
    assert new.passages[0][1][anchor.start : anchor.end] == "« Val Duchesse »"
    assert anchor.state is AnchorState.EXACT


def test_without_the_old_edition_the_quote_and_its_context_tell(texts):
    """An imported note: the edition it was made on is not here."""
    edition = texts["fr"]
    wrong = right = 0
    for n in range(30):
        case = make_case(edition, "moved", "6-20", n)
        target = made(edition, case.passage, case.start, case.end)
        anchor = resolve(target, case.new)
        good = case.judge(anchor.passage, anchor.start, anchor.end)
        right += anchor.attached and good
        wrong += anchor.attached and not good
    assert right >= 29
    assert wrong == 0


def test_without_the_old_edition_what_has_gone_is_not_attached(texts):
    for n in range(30):
        case = make_case(texts["nl"], "passage deleted", "1-3", n)
        anchor = resolve(made(case.old, case.passage, case.start, case.end), case.new)
        assert not anchor.attached, (n, anchor)


def test_context_reaches_over_the_bounds_of_passages(texts):
    edition = texts["fr"]
    position = 3
    passage, text = edition.passages[position]
    selectors = describe(edition, passage, 0, len(text))
    assert selectors.prefix.endswith("\n")
    assert selectors.suffix.startswith("\n")
    assert selectors.prefix[:-1].endswith(edition.passages[position - 1][1])


def test_quotes_are_found_over_typography_and_over_passages():
    (only,) = occurrences("contrôle des  armes à feu et des mun", OLD)
    assert [(o.passage, o.start) for o in only] == [("c", OLD.texts["c"].index("contrôle"))]
    assert len(occurrences("armes à feu", OLD)) == 2
    (crossing,) = occurrences("en 2021. Ils renforceront", OLD)
    assert [o.passage for o in crossing] == ["a", "b"]
    assert occurrences("", OLD) == []


@settings(deadline=None, max_examples=60)
@given(st.data())
def test_any_two_texts_can_be_traced(data):
    alphabet = st.sampled_from("ab cé.«\n’")
    rows = st.lists(st.text(alphabet, max_size=12), min_size=1, max_size=5)
    old = make_edition("d", [(f"o{n}", text) for n, text in enumerate(data.draw(rows))])
    new = make_edition("d", [(f"o{n}", text) for n, text in enumerate(data.draw(rows))])
    passage = data.draw(st.integers(0, len(old.passages) - 1))
    ident, text = old.passages[passage]
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    anchor = resolve(made(old, ident, start, end), new, trace(old, new))
    if anchor.attached:
        assert 0 <= anchor.start <= anchor.end <= len(new.texts[anchor.passage])
    claims = Counter(
        (place.passage, place.word)
        for places in trace(old, new).places.values()
        for place in places.values()
    )
    assert not claims or max(claims.values()) == 1
