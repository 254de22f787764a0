"""Numbers and dates mean the same however a language writes them."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader.core.checking.figures import figures


def values(text: str, language: str) -> list[str]:
    return [figure.value for figure in figures(text, language)]


@pytest.mark.parametrize(
    ("french", "dutch"),
    [
        ("le 5 mai 2023", "op 5 mei 2023"),
        ("le 1er février 2016", "op 1 februari 2016"),
        ("les 25 et 26 avril 2018", "op 25 en 26 april 2018"),
        ("en mai", "in mei"),
        ("fin juin 2022", "eind juni 2022"),
        ("05/05/2023", "5 mei 2023"),
        ("1 000 agents", "1.000 agenten"),
        ("1 000,5 tonnes", "1.000,5 ton"),
        ("10 % des cas", "10 procent van de gevallen"),
        ("1,5 million d’euros", "1,5 miljoen euro"),
        ("deux milliards ou 2 milliards", "twee miljard of 2 miljard"),
        ("une quatrième réunion", "een vierde vergadering"),
        ("la 2e fois", "de 2de keer"),
        ("quatre-vingt-dix-huit", "achtennegentig"),
        ("vingt et un", "eenentwintig"),
        ("au XXIe siècle", "in de 21e eeuw"),
        ("Tournai II", "Doornik II"),
        ("art. 36.1", "artikel 36, lid 1"),
        ("à 20h30", "om 20.30 uur"),
        ("(UE) 2022/915", "(EU) 2022/915"),
    ],
)
def test_the_same_in_both(french: str, dutch: str) -> None:
    assert values(french, "fr")
    assert values(french, "fr") == values(dutch, "nl")


@pytest.mark.parametrize(
    "text", ["le projet CaMo", "un accord", "het EU-beleid", "mars est une planète", "il mit"]
)
def test_no_figure(text: str) -> None:
    assert not [figure for figure in figures(text, "fr") if not figure.soft]


@given(st.integers(0, 10**9))
@settings(deadline=None, max_examples=60)
def test_grouping_does_not_count(number: int) -> None:
    grouped = f"{number:,}"
    french, dutch = grouped.replace(",", "\u202f"), grouped.replace(",", ".")
    assert values(f"soit {french} cas", "fr") == values(f"dus {dutch} gevallen", "nl")


@given(
    st.text("0123456789 .,/-IVXabenmai%", max_size=40), st.sampled_from(["fr", "nl", "en", "xx"])
)
@settings(deadline=None, max_examples=100)
def test_spans_lie_in_the_text_in_order(text: str, language: str) -> None:
    spans = [figure.span for figure in figures(text, language)]
    assert all(0 <= start < end <= len(text) for start, end in spans)
    assert all(one[1] <= two[0] for one, two in pairwise(spans))
