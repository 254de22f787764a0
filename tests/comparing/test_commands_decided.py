"""The commands take what the user decided, and leave the user's file as it is."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from vdreader import cli
from vdreader.core.checking.discrepancy import Acceptance
from vdreader.core.comparing.verdicts import Action, Verdict
from vdreader.reading.kept import KeptDecisions
from vdreader.reading.kept_verdicts import KeptVerdicts
from vdreader.reading.userdata import STORE_FILE, UserData

OLD, NEW = "2021/declaration.fr", "2023/declaration.fr"
FR, NL = "2023/declaration.fr", "2023/declaration.nl"
Run = Callable[..., Any]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VDREADER_DATA", str(tmp_path / "own"))
    monkeypatch.delenv("VDREADER_STORE", raising=False)
    return tmp_path / "own"


@pytest.fixture
def run(folder: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def command(*arguments: str) -> Any:
        assert cli.main([*arguments, "--json"]) == 0
        return json.loads(capsys.readouterr().out)

    return command


def decide(folder: Path) -> None:
    """What a user of the window decided: two passages broken apart, a flag accepted."""
    folder.mkdir()
    data = UserData(lambda: folder / STORE_FILE)
    KeptVerdicts(data).give(OLD, NEW, Verdict(Action.BREAK, ("2.par-2",), ("5.next-5",)))
    data.close()


def state(folder: Path) -> dict[str, tuple[int, bytes]]:
    return {p.name: (p.stat().st_mtime_ns, p.read_bytes()) for p in folder.iterdir()}


def kind_of(table: dict[str, Any], passage: str) -> str:
    return next(str(c["kind"]) for c in table["changes"] if passage in c["old"])


def test_a_verdict_of_the_window_holds_on_the_command_line(run: Run, folder: Path) -> None:
    assert kind_of(run("compare", OLD, NEW), "2.par-2") != "dropped"
    decide(folder)
    assert kind_of(run("compare", OLD, NEW), "2.par-2") == "dropped"


def test_the_verdicts_and_their_reasons_are_in_the_json(run: Run, folder: Path) -> None:
    assert run("compare", OLD, NEW)["verdicts"] == []
    folder.mkdir()
    data = UserData(lambda: folder / STORE_FILE)
    given = datetime(2024, 1, 2, tzinfo=UTC)
    ends = ("2.par-1",), ("2.next-3",)  # both have other counterparts
    verdict = Verdict(Action.BREAK, *ends, None, "Autre sujet.", "A. B.", given)
    KeptVerdicts(data).give(OLD, NEW, verdict)
    data.close()
    assert run("compare", OLD, NEW)["verdicts"] == [
        {
            "action": "break",
            "old": ["2.par-1"],
            "new": ["2.next-3"],
            "kind": "",
            "reason": "Autre sujet.",
            "author": "A. B.",
            "created": given.isoformat(),
        }
    ]


def test_what_was_broken_is_printed_as_the_user_s(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder.mkdir()
    data = UserData(lambda: folder / STORE_FILE)
    ends = ("2.par-2",), ("5.next-5",)
    KeptVerdicts(data).give(OLD, NEW, Verdict(Action.BREAK, *ends, reason="Un autre centre."))
    data.close()
    assert cli.main(["compare", OLD, NEW]) == 0
    assert capsys.readouterr().out.count("[user: Un autre centre.]") == 2


def test_automatic_leaves_the_user_s_verdicts_aside(run: Run, folder: Path) -> None:
    before = run("compare", OLD, NEW, "--automatic")
    decide(folder)
    assert run("compare", OLD, NEW, "--automatic") == before


def test_timeline_and_follow_up_take_it_too(run: Run, folder: Path) -> None:
    place = f"{OLD}#2.par-2"
    asked = (("timeline", place), ("followup", OLD, NEW))
    before = [run(*one) for one in asked]
    decide(folder)
    for one, earlier in zip(asked, before, strict=True):
        assert run(*one) != earlier


def test_nothing_is_made_where_there_is_no_file(run: Run, folder: Path) -> None:
    for one in (("compare", OLD, NEW), ("align", FR, NL), ("check", FR, NL)):
        run(*one)
    assert not folder.exists()


def test_the_file_and_its_folder_stay_as_they_are(run: Run, folder: Path) -> None:
    decide(folder)
    (folder / f"{STORE_FILE}.lock").unlink(missing_ok=True)
    before = state(folder)
    for one in (("compare", OLD, NEW), ("followup", OLD, NEW), ("align", FR, NL)):
        run(*one)
    assert state(folder) == before


def test_it_is_read_while_another_instance_writes(run: Run, folder: Path) -> None:
    decide(folder)
    writer = UserData(lambda: folder / STORE_FILE)
    assert writer.refusal() is None
    try:
        assert kind_of(run("compare", OLD, NEW), "2.par-2") == "dropped"
    finally:
        writer.close()


def test_a_damaged_file_is_named_and_left(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder.mkdir()
    (folder / STORE_FILE).write_bytes(b"no store of ours" * 400)
    before = state(folder)
    assert cli.main(["compare", OLD, NEW, "--json"]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out)["changes"]
    assert STORE_FILE in printed.err
    assert state(folder) == before


def test_an_accepted_flag_is_accepted_on_the_command_line(run: Run, folder: Path) -> None:
    flags = run("check", FR, NL)["discrepancies"]
    assert flags
    assert not any(flag["accepted"] for flag in flags)
    folder.mkdir()
    data = UserData(lambda: folder / STORE_FILE)
    word = Acceptance(flags[0]["key"], "Voulu ainsi.", "A. B.", datetime(2024, 1, 2, tzinfo=UTC))
    KeptDecisions(data).accept(FR, NL, word)
    data.close()
    found = run("check", FR, NL)["discrepancies"]
    assert [flag["accepted"] for flag in found if flag["key"] == flags[0]["key"]] == [True]
