"""The words of paper are complete in every language, and say what they are given."""

from dataclasses import fields
from datetime import date

import pytest

from vdreader.core.annotating.annotation import AnchorState
from vdreader.core.checking.discrepancy import Code, DiscrepancyKind, Explanation, Severity
from vdreader.core.comparing.comparison import Kind
from vdreader.core.comparing.named import Naming
from vdreader.core.comparing.timeline import State
from vdreader.core.vocabularies import LANGUAGES, words_in
from vdreader.core.vocabulary import Words
from vdreader.paper.notes import plain_text

NOTE_KINDS = {"red_line", "ask", "fallback", "question", "precedent", "remark"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_missing(language):
    words = words_in(language)
    for field in fields(Words):
        assert getattr(words, field.name), field.name
    assert set(words.kinds) == set(Kind)
    assert set(words.flags) == set(DiscrepancyKind)
    assert set(words.flagged) == set(Code)
    assert set(words.namings) == set(Naming)
    assert set(words.stages) == set(State)
    assert set(words.states) == {state.value for state in AnchorState}
    assert set(words.severities) == {severity.value for severity in Severity}
    assert set(words.note_kinds) == NOTE_KINDS
    assert len(words.months) == 12


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", Code)
def test_every_explanation_names_its_evidence(language, code):
    why = Explanation(code, "EUMPM", "missie", ("zending",))
    said = words_in(language).explained(why, "fr", "nl")
    assert "EUMPM" in said or "missie" in said
    assert "{" not in said


def test_dates_and_counts_in_words():
    french = words_in("fr")
    assert french.day(date(2023, 5, 5)) == "5 mai 2023"
    assert words_in("nl").day(date(2021, 11, 22)) == "22 november 2021"
    assert french.counts({Kind.REWORDED: 3, Kind.MOVED: 1}) == "3 reformulés, 1 déplacé"
    assert words_in("de").code == "en"


@pytest.mark.parametrize(
    ("markdown", "text"),
    [
        ("**Ne pas** *rouvrir* le `comité`.", "Ne pas rouvrir le comité."),
        ("# Titre\n\nune\nligne\n\nautre", "Titre\nune\nligne\nautre"),
        ("- un\n- deux\n  suite", "• un\n• deux\nsuite"),
        ("voir [le texte](https://x.example/) et ![p](file:///etc)", "voir le texte et p"),
        ("5 * 3 = 15 et a_b_c", "5 * 3 = 15 et a_b_c"),
        ("1. un\n2. deux", "1. un\n2. deux"),
        ("avant\n> une\n> deux\n>\n> - trois\n\naprès", "avant\nune\ndeux\n• trois\naprès"),
        ("un\n\n---\n\ndeux", "un\ndeux"),
        ("| A | **B** |\n|:--|--:|\n| 1 \\| 2 | |\n\nfin", "A · B\n1 | 2 · —\nfin"),
        ("A | B\n--- | ---\n1 | 2", "A · B\n1 · 2"),
        ("oui | non", "oui | non"),
        ("", ""),
    ],
)
def test_markdown_becomes_plain_text(markdown, text):
    assert plain_text(markdown) == text
