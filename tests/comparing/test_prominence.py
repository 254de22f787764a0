"""What a sentence is about weighs more than what it is spelt out by."""

from __future__ import annotations

import pytest

from vdreader.core.comparing.prominence import prominence
from vdreader.core.comparing.weights import features

TOLD = {
    "fr": (
        "Ils luttent contre les stupéfiants, notamment dans le port d'Anvers ; ils forment",
        "stupefi",
        "anver",
        "forment",
    ),
    "nl": (
        "Zij bestrijden drugs (met name in de haven van Antwerpen) en vormen agenten",
        "drug",
        "antwerp",
        "agent",
    ),
    "en": (
        "They fight drugs, in particular in the port of Antwerp; they train officers",
        "drug",
        "antwerp",
        "offic",
    ),
}


@pytest.mark.parametrize("language", TOLD)
def test_what_elaborates_counts_less_to_the_end_of_its_clause(language: str) -> None:
    text, subject, elaborated, after = TOLD[language]
    told = prominence(text, language)
    assert told[elaborated] < told[after] < told[subject] <= 1


@pytest.mark.parametrize("language", [*TOLD, "de", ""])
def test_every_feature_of_a_sentence_has_its_prominence(language: str) -> None:
    for text, *_ in TOLD.values():
        told = prominence(text, language)
        assert told.keys() == features(text, language)
        assert all(0 < share <= 1 for share in told.values())


def test_a_word_said_twice_counts_by_its_better_place() -> None:
    told = prominence("La police, dont la police des ports", "fr")
    assert told["polic"] == 1.0
    assert told["port"] < told["polic"]


def test_what_comes_first_counts_most() -> None:
    told = prominence("Les stupéfiants menacent la police", "fr")
    assert 1.0 == told["stupefi"] > told["polic"] > 0.9


def test_what_has_no_words_has_no_prominence() -> None:
    assert prominence("", "fr") == prominence("(…)", "nl") == {}
