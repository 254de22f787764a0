"""A line of words, phrases and filters is read as a reader means it."""

from datetime import date

import pytest

from vdreader.core.document import Description, Role
from vdreader.core.searching.query import Clause, Phrase, Query, Refusal, Via, parse


def phrases(line: str) -> list[list[str]]:
    return [[" ".join(p.words) for p in clause.phrases] for clause in parse(line).wanted]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("accord tournai", [["accord"], ["tournai"]]),
        ("ACCORD Évaluation", [["accord"], ["evaluation"]]),
        ("œuvre coeur", [["oeuvre"], ["coeur"]]),
        ("l’accord d'entraide", [["accord"], ["entraide"]]),
        ("aujourd’hui", [["aujourd hui"]]),
        ("Royaume-Uni", [["royaume uni"]]),
        ('"comité stratégique" police', [["comite strategique"], ["police"]]),
        ("« comité stratégique »", [["comite strategique"]]),
        ("“l’accord”", [["l accord"]]),
        ("„comité”", [["comite"]]),
        ("police OR douane", [["police", "douane"]]),
        ("police ou douane", [["police"], ["ou"], ["douane"]]),
        ("police OU douane OF tolk", [["police", "douane", "tolk"]]),
        ('"a b" | c d', [["a b", "c"], ["d"]]),
        ("OR police", [["police"]]),
        ("police OR", [["police"]]),
        ("art:36", [["art 36"]]),
        ("a_b", [["a b"]]),
        ('"comité', [["comite"]]),
        ("coo\u00adpération", [["cooperation"]]),
    ],
)
def test_words_and_phrases(line: str, wanted: list[list[str]]) -> None:
    assert phrases(line) == wanted


def test_a_star_asks_for_a_beginning() -> None:
    assert parse("coopér*").wanted == (Clause((Phrase(("cooper",), beginning=True),)),)
    assert not parse('"coopér*"').wanted[0].phrases[0].beginning


def test_what_is_being_typed_ends_in_a_beginning() -> None:
    def last(line: str) -> bool:
        return parse(line, unfinished=True).wanted[-1].phrases[-1].beginning

    assert last("acc")
    assert last("police acc")
    assert last("police OR dou")
    assert last('"comité strat')
    assert not last("accord ")
    assert not last('"comité"')
    assert not last("accord langue:fr")
    assert not last("accord -pol")
    assert not parse("police acc", unfinished=True).wanted[0].phrases[0].beginning


@pytest.mark.parametrize("minus", ["-", "−", "–"])
def test_a_minus_excludes_only_before_a_word(minus: str) -> None:
    query = parse(f'police {minus}douane {minus}"comité a" franco-belge')
    assert [" ".join(p.words) for p in query.unwanted] == ["douane", "comite a"]
    assert [c.phrases[0].words for c in query.wanted] == [("police",), ("franco", "belge")]


@pytest.mark.parametrize("field", ["langue", "lang", "taal", "language", "LANGUE"])
def test_filters_speak_three_languages(field: str) -> None:
    query = parse(f"police {field}:nl")
    assert query.languages == {"nl"}
    assert len(query.wanted) == 1


def test_filters() -> None:
    query = parse("an:2018 année:2021-2023 rôle:next_step role:titre doc police document:PRESS")
    assert query.years == (("2018", "2018"), ("2021", "2023"))
    assert query.roles == {Role.NEXT_STEP, Role.TITLE}
    assert query.documents == ("press",)
    assert [c.phrases[0].words[0] for c in query.wanted] == ["doc", "police"]


@pytest.mark.parametrize(
    "line",
    [
        *("", "   ", "…", '""', "-police", "langue:fr", "police langue:xx", "police an:20"),
        *("police role:roi", "police -langue:fr", "police an:2021-", "OR", "mot " * 51),
    ],
)
def test_what_cannot_be_looked_for_is_refused_in_one_sentence(line: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse(line)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert "{" not in sentence


def test_years_are_those_of_the_date_whatever_the_meeting_is_called() -> None:
    about = Description("2017-01/declaration.fr", "", "2017-01", date(2017, 1, 25), "", "fr", "")
    assert parse("police an:2017").allows(about)
    assert parse("police an:2016-2018").allows(about)
    assert not parse("police an:2018").allows(about)
    assert parse("police document:2017-01 langue:FR").allows(about)


def test_the_query_remembers_the_line() -> None:
    assert parse("  police ") == Query("police", (Clause((Phrase(("police",)),)),))
    assert parse("police").wanted[0].phrases[0].via is Via.WORD
