"""Timelines, follow-up and the command line of comparisons."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from program import main

from tests.bench.made_corpus import write
from vdreader.core.comparing.commitments import commitments
from vdreader.core.comparing.followup import Voice, statements, vanished
from vdreader.core.comparing.timeline import State
from vdreader.errors import KnownError
from vdreader.reading.comparing import compare, follow_up_of, timeline_of
from vdreader.reading.library import Library
from vdreader.reading.years import MOST_TRACED, Years, around

ROOT = Path(__file__).resolve().parents[2]
KINDS = {"kept", "reworded", "moved", "moved_reworded", "split", "merged", "new", "dropped"}


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(ROOT / "corpus")


@pytest.mark.parametrize("automatic", [True, False])
def test_illegal_trade_comes_back_after_an_absence(library: Library, automatic: bool) -> None:
    found = timeline_of(library, "2023/declaration.fr#5.next-6", automatic=automatic)
    assert [stage.state for stage in found.stages] == [State.FIRST, State.DROPPED, State.BACK]
    assert {ident for ident, _ in found.stages[0].places} == {"1.item-4", "1.item-5"}


def test_a_timeline_is_the_same_story_from_either_end(library: Library) -> None:
    newest = timeline_of(library, "2023/declaration.fr#2.next-5")
    assert "3.par-1" in {ident for ident, _ in newest.stages[1].places}
    middle = timeline_of(library, "2021/declaration.fr#3.par-1")
    assert "2.next-5" in {ident for ident, _ in middle.stages[2].places}
    assert middle.stages[1].state in (State.FIRST, State.CARRIED)


def test_every_commitment_is_answered_or_said_to_be_dropped(library: Library) -> None:
    found = follow_up_of(library, "2021/declaration.fr", "2023/declaration.fr")
    by_text = {
        found.comparison.old.passage(a.commitment.passage).text[slice(*a.commitment.span)]: a
        for a in found.answers
    }
    pursued = next(a for text, a in by_text.items() if "poursuites transfrontalières" in text)
    assert pursued.commitment.words.startswith("étudieront")
    freezing = next(a for text, a in by_text.items() if "gel des avoirs" in text)
    assert [link.new for link in freezing.links] == ["5.next-5"]
    enquiry = next(a for text, a in by_text.items() if "témoignages" in text)
    assert not enquiry.links
    assert enquiry.kind == "dropped"


def test_listed_steps_are_commitments_in_every_language(library: Library) -> None:
    for language in ("fr", "nl"):
        document = library.document(f"2023/declaration.{language}")
        committing = {commitment.passage for commitment in commitments(document)}
        steps = {p.id for p in document.passages if p.role == "next_step"}
        assert steps <= committing


def test_what_is_no_longer_named(library: Library) -> None:
    gone = {
        thing.text
        for thing in vanished(
            library.document("2021/declaration.fr"), library.document("2023/declaration.fr")
        )
    }
    assert {"OCAM", "DGSI", "ANSSI", "Mali", "Turquie", "septembre 2022"} <= gone
    assert not {"Bruxelles", "Accord de Tournai II", "Royaume-Uni", "Dunkerque"} & gone


def test_said_and_signed(library: Library) -> None:
    comparison = compare(library, "2021/press-conference.fr", "2021/declaration.fr")
    rows = statements(comparison)
    voices = {(row.document, row.passage): row.voice for row in rows}
    assert voices["2021/press-conference.fr", "opening.par-4"] is Voice.SAID_AND_SIGNED
    assert voices["2021/press-conference.fr", "opening.par-14"] is Voice.SAID_ONLY
    assert Voice.SIGNED_ONLY in voices.values()
    assert len(rows) == sum(p.is_body for d in (comparison.old, comparison.new) for p in d.passages)


@pytest.mark.contract
def test_compare_prints_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        main(["compare", "2021/declaration.fr", "2023/declaration.fr", "--automatic", "--json"])
        == 0
    )
    table = json.loads(capsys.readouterr().out)
    assert set(table) >= {"old", "new", "summary", "changes"}
    assert set(table["summary"]) == KINDS
    assert sum(table["summary"].values()) == len(table["changes"])
    for change in table["changes"]:
        assert change["kind"] in KINDS
        assert change["origin"] == "automatic"
        assert 0 <= change["score"] <= 1
        assert change["reason"]
        assert {operation for operation, _ in change["edits"]} <= {"=", "-", "+"}
        assert all(len(link) == 6 for link in change["links"])


@pytest.mark.contract
def test_the_commands_print_for_people_too(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", "2021/declaration.fr", "2023/declaration.fr"]) == 0
    assert "2021 § 2.2 → 2023 § 5.6" in capsys.readouterr().out
    assert main(["timeline", "2023/declaration.fr#5.next-6"]) == 0
    assert "back" in capsys.readouterr().out
    assert main(["timeline", "2023/declaration.fr#5.next-6", "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["stages"]) == 3
    assert main(["followup", "2021/declaration.fr", "2023/declaration.fr"]) == 0
    assert "nothing answers" in capsys.readouterr().out
    assert main(["followup", "2021/press-conference.fr", "2021/declaration.fr", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["statements"]


@pytest.mark.contract
@pytest.mark.parametrize(
    "arguments",
    [
        ["compare", "2021/declaration.fr", "2023/declaration.nl"],
        ["compare", "x", "2023/declaration.fr"],
        ["timeline", "2023/declaration.fr"],
        ["timeline", "2023/declaration.fr#nothing"],
        ["followup", "2021/declaration.fr", "y"],
    ],
)
def test_a_wrong_name_is_one_sentence(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1


class _NoVerdicts:
    """The storage of somebody who has given none."""

    def everything(self) -> dict[tuple[str, str], tuple[()]]:
        return {}


def test_a_timeline_goes_through_the_nearest_of_many_meetings(tmp_path: Path) -> None:
    write(tmp_path / "corpus", 90)
    library = Library(tmp_path / "corpus")
    made = Years(library, _NoVerdicts)
    every = made.line("1981-06/declaration.fr")
    assert len(every) > MOST_TRACED
    found = made.tracing("1981-06/declaration.fr", "1")(lambda _: None)
    stages = [stage.document.id for stage in found.stages]
    assert stages == list(around(every, "1981-06/declaration.fr", MOST_TRACED))


def test_what_was_said_that_day_has_the_same_line_on_paper_as_on_the_screen(library):
    passage = "2021/press-conference.fr#opening.par-4"
    stages = [stage.document.id for stage in timeline_of(library, passage).stages]
    assert stages == ["2018/declaration.fr", "2021/press-conference.fr", "2023/declaration.fr"]


def test_a_damaged_text_is_left_out_of_a_timeline_and_named(corpus, tmp_path):
    copy = tmp_path / "corpus"
    shutil.copytree(corpus, copy)
    file = copy / "2018" / "declaration.fr.md"
    file.write_text(file.read_text(encoding="utf-8").replace("France", "Frange"), encoding="utf-8")
    told = []
    found = timeline_of(Library(copy), "2023/declaration.fr#2.next-5", left_out=told.append)
    assert [s.document.id for s in found.stages] == ["2021/declaration.fr", "2023/declaration.fr"]
    assert "2018/declaration.fr.md" in " ".join(map(str, told))
    with pytest.raises(KnownError):
        timeline_of(Library(copy), "2018/declaration.fr#1.item-1")


@pytest.mark.contract
def test_the_newer_text_first_is_compared_without_the_curated_links_and_told(
    capsys: pytest.CaptureFixture[str],
) -> None:
    backwards = ["2023/declaration.fr", "2021/declaration.fr"]
    for command in ("compare", "followup"):
        assert main([command, *backwards, "--json"]) == 0
        printed = capsys.readouterr()
        assert json.loads(printed.out)
        assert "without the curated links" in printed.err
        assert main([command, *backwards, "--automatic"]) == 0
        assert capsys.readouterr().err == ""
        assert main([command, *reversed(backwards)]) == 0
        assert capsys.readouterr().err == ""
