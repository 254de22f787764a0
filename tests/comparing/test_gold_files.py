"""The gold standard and the curated links: complete, consistent, and about texts that exist."""

from __future__ import annotations

import csv
import tomllib
from collections import Counter
from itertools import chain, pairwise
from pathlib import Path
from typing import Any

import pytest

from vdreader.core.comparing.comparison import Kind
from vdreader.core.document import Document
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
GOLD = ROOT / "tests" / "gold"
LINKS = ROOT / "corpus" / "links"
PAIRS = ("2021-2023", "2018-2021", "2018-2023")
CURATED = tuple(sorted(path.name for path in LINKS.glob("*.toml")))
HALVES = ("development", "held_out")
Row = dict[str, str]


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(ROOT / "corpus")


def rows(pair: str, kind: str) -> list[Row]:
    with (GOLD / f"{pair}.{kind}.tsv").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    assert found
    return found


def documents(pair: str, library: Library) -> dict[str, Document]:
    old, new = pair.split("-")
    return {
        "old": library.document(f"{old}/declaration.fr"),
        "new": library.document(f"{new}/declaration.fr"),
    }


def curated(name: str) -> dict[str, Any]:
    return tomllib.loads((LINKS / name).read_text(encoding="utf-8"))


def curated_of(pair: str) -> dict[str, Any]:
    old, new = pair.split("-")
    return curated(f"{old}-declaration.fr--{new}-declaration.fr.toml")


def groups(pair: str) -> list[list[Row]]:
    """The link rows in groups that share passages, in the order of their first rows."""
    found: list[list[Row]] = []
    for row in rows(pair, "links"):
        touching = [
            group
            for group in found
            if any(row["old"] == other["old"] or row["new"] == other["new"] for other in group)
        ]
        joined = [*chain.from_iterable(touching), row]
        place = found.index(touching[0]) if touching else len(found)
        found = [group for group in found if group not in touching]
        found.insert(place, joined)
    return found


def assert_sentence(document: Document, passage: str, index: str) -> None:
    assert passage in document, f"{document.id} has no {passage}"
    assert 0 <= int(index) < len(document.passage(passage).sentences), (passage, index)


@pytest.mark.parametrize("pair", PAIRS)
def test_every_gold_row_names_a_sentence_that_exists(pair: str, library: Library) -> None:
    texts = documents(pair, library)
    links = rows(pair, "links")
    for row in links:
        for side in ("old", "new"):
            assert_sentence(texts[side], row[side], row[f"{side}_sentence"])
        assert row["certainty"] in ("certain", "likely")
        assert row["move"] in ("yes", "no", "unclear")
        assert row["note"]
    keys = [(r["old"], r["old_sentence"], r["new"], r["new_sentence"]) for r in links]
    assert len(set(keys)) == len(keys)
    for row in rows(pair, "fates"):
        assert_sentence(texts[row["side"]], row["passage"], row["sentence"] or "0")
        assert row["fate"] == {"old": "dropped", "new": "new"}[row["side"]]
        assert row["certainty"] in ("certain", "likely")


@pytest.mark.parametrize("pair", PAIRS)
def test_headings_correspond_to_headings(pair: str, library: Library) -> None:
    texts = documents(pair, library)
    for row in rows(pair, "links"):
        old, new = texts["old"].passage(row["old"]), texts["new"].passage(row["new"])
        assert old.is_body == new.is_body, row
        assert old.is_body or old.role == new.role, row


@pytest.mark.parametrize("pair", PAIRS)
def test_nothing_is_both_linked_and_without_counterpart(pair: str) -> None:
    links = rows(pair, "links")
    whole = {(side, row[side]) for row in links for side in ("old", "new")}
    sentences = {(s, row[s], row[f"{s}_sentence"]) for row in links for s in ("old", "new")}
    for row in rows(pair, "fates"):
        if row["sentence"]:
            assert (row["side"], row["passage"], row["sentence"]) not in sentences, row
        else:
            assert (row["side"], row["passage"]) not in whole, row


@pytest.mark.parametrize("pair", PAIRS)
def test_groups_that_share_passages_alternate_between_the_halves(pair: str) -> None:
    halves = [{row["half"] for row in group} for group in groups(pair)]
    assert all(len(half) == 1 for half in halves)
    order = [half.pop() for half in halves]
    assert order[0] == "development"
    assert all(one != other for one, other in pairwise(order))


@pytest.mark.parametrize("pair", PAIRS)
def test_the_fate_of_a_sentence_is_in_the_half_of_its_passage(pair: str) -> None:
    half = {
        (side, row[side]): row["half"] for row in rows(pair, "links") for side in ("old", "new")
    }
    free: list[str] = []
    seen: set[tuple[str, str]] = set()
    for row in rows(pair, "fates"):
        key = (row["side"], row["passage"])
        if key in half:
            assert row["half"] == half[key], row
        elif key not in seen:
            free.append(row["half"])
        seen.add(key)
    assert set(free) == set(HALVES)
    assert abs(free.count(HALVES[0]) - free.count(HALVES[1])) <= 2


def test_the_halves_are_balanced() -> None:
    certain = Counter(
        (pair, row["half"])
        for pair in PAIRS
        for row in rows(pair, "links")
        if row["certainty"] == "certain"
    )
    total = {half: sum(certain[pair, half] for pair in PAIRS) for half in HALVES}
    assert 0.4 <= total["development"] / sum(total.values()) <= 0.6
    for pair in PAIRS:
        assert min(certain[pair, half] for half in HALVES) >= 4


def linked(table: dict[str, Any], side: str) -> set[str]:
    return {ident for link in table["link"] for ident in link[side]}


def unlinked(table: dict[str, Any], side: str) -> list[str]:
    return [none[side] for none in table["none"] if side in none]


def pairs_of(table: dict[str, Any]) -> list[tuple[str, str]]:
    return [(old, new) for link in table["link"] for old, new in link["pairs"]]


def test_a_curated_file_ships_for_every_pair_of_meetings_and_for_said_and_signed() -> None:
    assert {
        "2018-declaration.fr--2021-declaration.fr.toml",
        "2018-declaration.fr--2023-declaration.fr.toml",
        "2021-declaration.fr--2023-declaration.fr.toml",
        "2021-press-conference.fr--2021-declaration.fr.toml",
    } <= set(CURATED)


@pytest.mark.parametrize("name", CURATED)
def test_a_curated_file_decides_every_passage_once(name: str, library: Library) -> None:
    table = curated(name)
    assert name == "--".join(table[s].replace("/", "-") for s in ("old", "new")) + ".toml"
    for side in ("old", "new"):
        passages = {passage.id for passage in library.document(table[side]).passages}
        tied, alone = linked(table, side), unlinked(table, side)
        assert len(set(alone)) == len(alone)
        assert not tied & set(alone)
        assert tied | set(alone) == passages, (tied | set(alone)) ^ passages


@pytest.mark.parametrize("name", CURATED)
def test_curated_links_are_well_formed(name: str, library: Library) -> None:
    table = curated(name)
    texts = {side: library.document(table[side]) for side in ("old", "new")}
    assert table["author"]
    for link in table["link"]:
        for place, side in enumerate(("old", "new")):
            ends = [pair[place].rsplit("/", 1) for pair in link["pairs"]]
            for passage, index in ends:
                assert_sentence(texts[side], passage, index)
            assert {passage for passage, _ in ends} == set(link[side]), link
        roles = {texts[s].passage(i).is_body for s in ("old", "new") for i in link[s]}
        assert len(roles) == 1, link
        Kind(link.get("kind", "kept"))
    every = pairs_of(table)
    assert len(set(every)) == len(every)
    for entry in (*table["link"], *table["none"]):
        assert entry["reason"].endswith("."), entry
        assert "\n" not in entry["reason"]
    assert all(len({"old", "new"} & none.keys()) == 1 for none in table["none"])


@pytest.mark.parametrize("pair", PAIRS)
def test_curated_links_hold_the_certain_gold(pair: str) -> None:
    table = curated_of(pair)
    every = set(pairs_of(table))
    for row in rows(pair, "links"):
        ends = (f"{row['old']}/{row['old_sentence']}", f"{row['new']}/{row['new_sentence']}")
        if row["certainty"] == "certain":
            assert ends in every, row
    tied = {(side, end) for ends in every for side, end in zip(("old", "new"), ends, strict=True)}
    for row in rows(pair, "fates"):
        if row["sentence"]:
            assert (row["side"], f"{row['passage']}/{row['sentence']}") not in tied, row
        else:
            assert row["passage"] in unlinked(table, row["side"]), row


@pytest.mark.parametrize("pair", PAIRS)
def test_curated_links_invent_nothing_beside_the_gold(pair: str) -> None:
    gold = {
        (f"{row['old']}/{row['old_sentence']}", f"{row['new']}/{row['new_sentence']}")
        for row in rows(pair, "links")
    }
    assert set(pairs_of(curated_of(pair))) <= gold


def test_the_curated_files_are_sealed(library: Library) -> None:
    assert not [damage for damage in library.check() if damage.file.startswith("links/")]
    manifest = (ROOT / "corpus" / "manifest.toml").read_text(encoding="utf-8")
    assert all(f'"links/{name}"' in manifest for name in CURATED)
