"""The check of the bundled 2023 pair, against what a reviser found by reading it."""

import csv
import json
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from program import main

from vdreader.core.checking.discrepancy import Acceptance, DiscrepancyKind, Severity
from vdreader.core.comparing.comparison import Change, Comparison, Kind, Reason
from vdreader.core.origin import Origin
from vdreader.reading import checking
from vdreader.reading.checking import Followed

GOLD = Path(__file__).parent / "discrepancies-2023.tsv"
SERIOUS = (Severity.HIGH, Severity.MEDIUM)


@dataclass(frozen=True)
class Gold:
    passage: str
    kind: str
    severity: str
    french: str
    dutch: str
    half: str


def gold() -> list[Gold]:
    with GOLD.open(encoding="utf-8") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return [
            Gold(r["passage"], r["kind"], r["severity"], r["french"], r["dutch"], r["half"])
            for r in rows
        ]


def touches(flag, row: Gold) -> bool:
    """Whether a flag points at the words of a gold row, on either side."""
    if row.passage not in (flag.source.passage, *flag.also):
        return False
    pairs = ((flag.source.text, row.french), (flag.target.text, row.dutch))
    return any(one and two and (one in two or two in one) for one, two in pairs)


def test_the_gold_quotes_the_texts(bundled) -> None:
    rows = gold()
    for row in rows:
        assert row.french in bundled.source.passage(row.passage).text
        assert row.dutch in bundled.target.passage(row.passage).text
        assert row.french or row.dutch
    halves = Counter(row.half for row in rows)
    assert halves["development"] == halves["held_out"]


def test_the_mission_named_in_dutch_only_is_high(report) -> None:
    (row,) = [row for row in report.rows if row.flag.target.text == "EUMPM"]
    flag = row.flag
    assert (flag.kind, flag.severity) == (DiscrepancyKind.ACRONYM, Severity.HIGH)
    assert flag.target.passage == flag.source.passage == "6.next-3"
    assert flag.source.text == ""


def test_the_bodies_named_in_french_only_are_flagged(report) -> None:
    found = {row.flag.source.text for row in report.of_passage("5.next-4")}
    assert "Administration pénitentiaire" in found
    assert "Direction générale des établissements pénitentiaires" in found


def test_few_flags_and_each_of_them_serious_is_true(report) -> None:
    serious = [row.flag for row in report.rows if row.flag.severity in SERIOUS]
    assert len(serious) == report.count(*SERIOUS) <= 12
    rows = gold()
    assert [flag for flag in serious if not any(touches(flag, row) for row in rows)] == []
    assert report.count() <= 40


@pytest.mark.parametrize("half", ["development", "held_out"])
def test_recall_on_both_halves(report, half: str) -> None:
    rows = [row for row in gold() if row.half == half]
    flags = [row.flag for row in report.rows]
    found = sum(any(touches(flag, row) for flag in flags) for row in rows)
    assert found / len(rows) >= 0.35


def test_spans_quote_the_passages(report) -> None:
    for row in report.rows:
        places = ((row.flag.source, report.source), (row.flag.target, report.target))
        for place, document in places:
            start, end = place.span
            assert document.passage(place.passage).text[start:end] == place.text


def test_an_accepted_flag_stays_accepted_when_text_elsewhere_changes(
    bundled, terms, report
) -> None:
    (row,) = [row for row in report.rows if row.flag.target.text == "EUMPM"]
    when = datetime(2026, 1, 1, tzinfo=UTC)
    acceptance = Acceptance(row.flag.key, "agreed at the meeting", "A. Revisor", when)
    changed = replace(
        bundled.source,
        passages=tuple(
            replace(p, text=p.text.replace("Anvers", "Gand").replace("Au niveau", "Sur le plan"))
            for p in bundled.source.passages
        ),
    )
    later = checking.check(replace(bundled, source=changed), terms, [acceptance])
    accepted = [row for row in later.rows if not row.open]
    assert [row.flag.target.text for row in accepted] == ["EUMPM"]
    assert accepted[0].acceptance == acceptance
    assert later.count() == len(later.rows) - 1
    assert len({row.flag.key for row in later.rows}) == len(later.rows)


@pytest.mark.contract
def test_check_command(capsys) -> None:
    assert main(["check", "2023/declaration.fr", "2023/declaration.nl", "--json"]) == 0
    table = json.loads(capsys.readouterr().out)
    assert table["discrepancies"]
    for row in table["discrepancies"]:
        assert {"kind", "severity", "source", "target", "explanation", "accepted"} <= set(row)
        assert row["severity"] in ("high", "medium", "low")
        assert set(row["source"]) == set(row["target"]) == {"passage", "start", "end", "text"}
        assert row["accepted"] is False
    (mission,) = [r for r in table["discrepancies"] if r["target"]["text"] == "EUMPM"]
    assert mission["severity"] == "high"
    assert "in the Dutch only" in mission["explanation"]
    assert "look whether" in mission["explanation"]
    assert main(["check", "2023/declaration.fr", "1999/none.nl"]) == 1


@pytest.mark.contract
def test_terms_command(capsys, tmp_path) -> None:
    target = tmp_path / "terms.tbx"
    assert main(["terms", "--tbx", str(target)]) == 0
    assert target.read_text(encoding="utf-8").startswith("<?xml")
    capsys.readouterr()
    assert main(["terms", "2023/declaration.nl#6.next-3", "--json"]) == 0
    rows = json.loads(capsys.readouterr().out)["terms"]
    assert any("Niger" in row["dutch"] for row in rows)
    assert main(["terms", "2023/declaration.nl#nowhere"]) == 1
    assert main(["terms", "--tbx", str(tmp_path / "none" / "terms.tbx")]) == 1


def change(kind: Kind, ident: str) -> Change:
    return Change(kind, (ident,), (ident,), (), 1.0, Origin.AUTOMATIC, Reason("same"), ())


def test_cross_check_tells_who_followed(bundled, terms, report) -> None:
    """An older French that named the mission too: only the French of 6.next-3 was rewritten."""
    now = bundled.source.passage("6.next-3").text
    older_text = now.replace("évoqueront", "évoqueront l’EUMPM au Niger,")
    older = replace(
        bundled.source,
        passages=tuple(
            replace(p, text=older_text) if p.id == "6.next-3" else p
            for p in bundled.source.passages
        ),
    )
    before = checking.check(replace(bundled, source=older), terms)
    assert "EUMPM" not in [row.flag.target.text for row in before.rows]
    ids = [passage.id for passage in bundled.source.passages]
    french = Comparison(
        older,
        bundled.source,
        tuple(change(Kind.REWORDED if i == "6.next-3" else Kind.KEPT, i) for i in ids),
    )
    dutch = Comparison(bundled.target, bundled.target, tuple(change(Kind.KEPT, i) for i in ids))
    (crossing,) = checking.cross_check(bundled, french, dutch, report, before)
    assert (crossing.source, crossing.target) == ("6.next-3", ("6.next-3",))
    assert crossing.followed is Followed.SOURCE_ONLY
    assert crossing.kinds == (Kind.REWORDED, Kind.KEPT)
    assert "EUMPM" in [flag.target.text for flag in crossing.new_flags]
    assert "notamment" not in [flag.source.text for flag in crossing.new_flags]
    assert len(crossing.flags) > len(crossing.new_flags)
