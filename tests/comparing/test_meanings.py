"""Families of words: well formed, and of use where two texts share no word."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from vdreader.core.comparing.classify import classify
from vdreader.core.comparing.comparison import Comparison
from vdreader.core.comparing.matching import match
from vdreader.core.comparing.meanings import families
from vdreader.core.comparing.weights import content, family_of, key_of, meant
from vdreader.core.document import Description, Document
from vdreader.core.outline import Block, assemble

LANGUAGES = ("fr", "nl", "en")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_member_has_a_stem_for_each_of_its_words(language: str) -> None:
    for family in families(language):
        for member in family.members:
            assert 1 <= len(member) <= 3
            assert all(key_of(word, language) for word in member), member


@pytest.mark.parametrize("language", LANGUAGES)
def test_hardly_a_word_stands_in_two_families(language: str) -> None:
    """Words in several count several times; only compounds («narcotrafic») may."""
    numbers = Counter(
        key
        for key, features in family_of(language).items()
        for feature in features
        if feature[0] in "#="
    )
    assert [key for key, count in numbers.items() if count > 2] == []
    assert sum(count > 1 for count in numbers.values()) <= 5


def test_a_language_without_families_has_none() -> None:
    assert families("de") == ()
    assert meant("Die Polizei", "de") == {}


def test_the_words_of_a_family_are_given_as_they_are_written() -> None:
    told = meant("La surveillance des personnes placées sous main de justice.", "fr")
    assert "main de justice" in told.values()


def document(*texts: str) -> Document:
    about = Description("x/y", "", "x", date(2020, 1, 1), "", "fr", "declaration")
    return assemble(
        about,
        [Block("1. Engagements", "heading", 1), *(Block(text, "paragraph") for text in texts)],
    )


def compared() -> Comparison:
    old = document(
        "Ils lutteront contre le narcotrafic qui passe par les conteneurs.",
        "Les prisonniers radicalisés seront suivis après leur libération.",
        "Un orgue baroque sera restauré à Orval avant la fin du printemps.",
    )
    new = document(
        "Les pèlerins de Compostelle recevront un carnet commun dès le printemps.",
        "Le suivi des détenus en fin de peine que l’extrémisme a gagnés sera commun.",
        "Les deux pays combattent la cocaïne et les autres drogues dans les ports maritimes.",
    )
    return classify(old, new, match(old, new))


def test_statements_that_share_no_word_are_matched_by_families() -> None:
    tied = {(link.old, link.new) for change in compared().changes for link in change.links}
    assert ("1.par-1", "1.par-3") in tied
    assert ("1.par-2", "1.par-2") in tied
    assert not any(old == "1.par-3" or new == "1.par-1" for old, new in tied)


def test_the_reason_names_both_words_of_a_family() -> None:
    comparison = compared()
    change = comparison.changes[comparison.of_new["1.par-3"]]
    assert change.reason.code == "akin_words"
    for term in change.reason.terms:
        old, _, new = term.partition(" ≈ ")
        assert old in comparison.old.passage("1.par-1").text.lower()
        assert (new or old) in comparison.new.passage("1.par-3").text.lower()


def test_the_reason_names_no_word_twice_in_two_forms() -> None:
    others = (
        "Les prisonniers radicalisés seront suivis après leur libération.",
        "Un orgue baroque sera restauré à Orval avant la fin du printemps.",
        "Le Sénat recevra chaque année un rapport sur la navigation fluviale.",
    )
    old = document(
        "De faciliter les équipes communes d’enquêtes dès lors que les faits ont deux territoires.",
        *others,
    )
    new = document(
        *others,
        "Une équipe commune d’enquête a été mise en place. "
        "Huit autres équipes communes d’enquête ont été signées sur deux territoires.",
    )
    comparison = classify(old, new, match(old, new))
    terms = comparison.changes[comparison.of_new["1.par-4"]].reason.terms
    keys = [content(term, "fr") for term in terms]
    assert len(keys) == len(set(keys)) >= 2
