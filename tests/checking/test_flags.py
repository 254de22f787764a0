"""What is flagged between two sentences, and what the design says never is."""

import csv
from pathlib import Path

import pytest

from vdreader.core.checking.discrepancy import Code, DiscrepancyKind, Severity


@pytest.mark.parametrize(
    ("french", "dutch"),
    [
        ("Au sein de l’OTAN.", "Binnen de NAVO."),
        ("L’UE et l’Union européenne.", "De EU en de Europese Unie."),
        ("Ils ont rejoint l’EI.", "Zij hebben zich bij IS aangesloten."),
        ("Le suivi des CTE.", "De opvolging van foreign terrorist fighters."),
        ("Le suivi des CTE.", "De opvolging van FTF."),
        ("Les ports d’Anvers et de Dunkerque.", "De havens van Antwerpen en Duinkerke."),
        (
            "Selon l’art. 36.1 du règlement Dublin.",
            "Volgens artikel 36, lid 1, van de Dublinverordening.",
        ),
        ("Le 1er mars 2023.", "Op 1 maart 2023."),
        ("La « Coalition ».", "De “Coalitie”."),
        ("Les deux pays agissent.", "Beide landen treden op."),
        ("Les autorités françaises.", "De Franse autoriteiten."),
        ("Sans préjudice des discussions.", "Onverminderd de besprekingen."),
        ("Non seulement la France.", "Niet alleen Frankrijk."),
        ("Jan Jambon et Gérard Collomb.", "Jan Jambon en Gérard Collomb."),
        ("À Hassaké, en Syrie.", "In Hassakeh, in Syrië."),
        ("Le centre à Lisbonne.", "Het centrum in Lissabon."),
        ("Au Sahel et en Afrique de l’Ouest.", "In de Sahel en West-Afrika."),
        ("Ils ne le feront pas.", "Zij zullen het niet doen."),
        ("Les services de police et de douane.", "De politie- en douanediensten."),
        ("Ils entendent agir.", "Zij zijn voornemens op te treden."),
    ],
)
def test_equivalents_are_not_flagged(flag, french: str, dutch: str) -> None:
    assert flag(french, dutch) == ()
    assert flag(dutch, french, ("nl", "fr")) == ()


@pytest.mark.parametrize(
    ("french", "dutch", "kind", "code"),
    [
        ("La mission au Niger.", "De missie (EUMPM) in Niger.", "acronym", "only_target"),
        ("Via SIRENE.", "Via SIENA.", "acronym", "differ"),
        ("Au sein de l’ONU.", "Binnen de NAVO.", "acronym", "differ"),
        ("Le 5 mai 2023.", "Op 6 mei 2023.", "date", "differ"),
        ("En novembre 2021.", "In oktober 2021.", "date", "differ"),
        ("Le 5 mai 2023, ils agissent.", "Zij treden op.", "date", "only_source"),
        ("Trois fois par an.", "Twee keer per jaar.", "number", "differ"),
        ("Soit 17 équipes.", "Dat zijn 71 ploegen.", "number", "differ"),
        ("La réunion Val Duchesse II.", "De vergadering Hertoginnedal III.", "number", "differ"),
        ("Le port de Gand.", "De haven van Antwerpen.", "name", "differ"),
        ("Le Niger agit.", "Nigeria treedt op.", "name", "differ"),
        ("Avec Gérald Darmanin.", "Met de minister.", "name", "only_source"),
        ("Ils ne le feront plus.", "Zij zullen het doen.", "negation", "only_source"),
        ("Ils le feront.", "Zij zullen het nooit doen.", "negation", "only_target"),
        ("Sans contrôle.", "Met controle.", "negation", "only_source"),
        ("Ils s’engagent à agir.", "Zij treden op.", "commitment", "only_source"),
        ("Notamment ici.", "Met name hier.", "qualifier", "stronger_target"),
        ("Uniquement ici.", "Onder meer hier.", "qualifier", "stronger_source"),
    ],
)  # fmt: skip
def test_a_difference_is_flagged_on_its_words(flag, french, dutch, kind, code) -> None:
    (found, *more) = flag(french, dutch)
    assert (found.kind, found.explanation.code, more) == (kind, code, [])
    for place, text in ((found.source, french), (found.target, dutch)):
        start, end = place.span
        assert 0 <= start <= end <= len(text)
        assert text[start:end] == place.text
    if kind not in ("qualifier", "commitment"):
        assert found.severity in (Severity.HIGH, Severity.MEDIUM)
    mirrored = flag(dutch, french, ("nl", "fr"))
    assert [(f.kind, f.severity) for f in mirrored] == [(found.kind, found.severity)]


def test_an_undertaking_weakened_to_an_intention(flag) -> None:
    (found,) = flag("Ils s’engagent à agir.", "Zij zijn voornemens op te treden.")
    assert found.explanation.code is Code.STRONGER_SOURCE
    assert (found.kind, found.severity) == (DiscrepancyKind.COMMITMENT, Severity.MEDIUM)


def test_a_term_with_another_counterpart_is_expected(flag) -> None:
    (found,) = flag("Une vision islamiste.", "Een islamitische visie.")
    assert found.kind is DiscrepancyKind.TERM
    assert "islamistische" in found.explanation.expected


def test_a_sentence_too_many_in_a_bead_is_taken_out(flag) -> None:
    one = "Les deux pays poursuivront leur coopération avec Europol dans ce domaine important."
    two = "La France soutiendra pleinement cet effort commun pendant toute la législature."
    dutch = "Beide landen zullen hun samenwerking met Europol op dit gebied voortzetten."
    (found,) = flag(f"{one} {two}", dutch)
    assert found.kind is DiscrepancyKind.MISSING
    assert found.source.text == two
    assert found.target.span == (len(dutch), len(dutch))


def test_other_languages_compare_figures_and_names(flag) -> None:
    assert flag("On 5 May 2023 in Calais.", "Le 5 mai 2023 à Calais.", ("en", "fr")) == ()
    found = flag("On 5 May 2023 in Calais.", "Le 6 mai 2023 à Douai.", ("en", "fr"))
    assert sorted(f.kind for f in found) == ["date", "name"]


def test_everyday_pairs_raise_no_alarm(flag) -> None:
    """Sentences as Belgian press services write them, full of bodies, dates and amounts."""
    with (Path(__file__).parent / "everyday-pairs.tsv").open(encoding="utf-8") as file:
        pairs = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    found = [f for pair in pairs for f in flag(pair["french"], pair["dutch"])]
    assert [f for f in found if f.severity is not Severity.LOW] == []
    assert len(found) <= 2
