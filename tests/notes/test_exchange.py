"""Notes to files and back: nothing changed on the way, no edit lost between two people."""

import csv
import io
import json
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from written_notes import NOW, make_note

from vdreader import paths
from vdreader.core.annotating.annotation import Annotation, Outcome, Selectors, Target, merge
from vdreader.core.annotating.noted import Place
from vdreader.errors import KnownError
from vdreader.exports import csv_notes, jsonld, markdown_notes
from vdreader.reading import exchange
from vdreader.reading.annotating import Annotating
from vdreader.reading.library import Library
from vdreader.store.store import open_store

FR, NL = "2023/declaration.fr", "2023/declaration.nl"


@pytest.fixture(scope="module")
def library():
    return Library(Path(paths.corpus()))


@pytest.fixture
def sides(library, tmp_path):
    """Two people with a store each."""
    opened = [open_store(tmp_path / f"{name}.sqlite") for name in ("a", "b")]
    yield [Annotating(library, store, author) for store, author in zip(opened, "AB", strict=True)]
    for store in opened:
        store.close()


def give(source: Annotating, target: Annotating) -> exchange.Imported:
    return exchange.import_notes(target, exchange.export(source, ".jsonld"), "x.jsonld", NOW)


def add(side: Annotating, body="texte") -> Annotation:
    places = [Place(FR, "1.next-1", 0, 10), Place(NL, "1.next-1", 0, 10)]
    return side.add(places, body, "ask", ["étiquette", "b"])


def bodies(side: Annotating) -> list[str]:
    return sorted(note.body for note in side.notes())


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), max_size=20)
selectors = st.builds(Selectors, words, st.integers(0, 99), st.integers(0, 99), words, words, words)
targets = st.builds(Target, words, words, words, selectors, st.booleans(), words)
notes = st.builds(
    Annotation,
    id=st.uuids().map(str),
    kind=words.filter(bool),
    body=words,
    targets=st.lists(targets, max_size=3).map(tuple),
    created=words,
    modified=words.filter(bool),
    revision=words.filter(bool),
    tags=st.lists(words, max_size=3).map(tuple),
    colour=words,
    author=words,
    status=words.filter(bool),
    ancestors=st.lists(words, max_size=3).map(tuple),
    conflict_of=words,
    conflict_revision=words,
)


@settings(deadline=None, max_examples=100)
@given(st.lists(notes, max_size=4, unique_by=lambda note: note.id))
def test_jsonld_holds_all_there_is(given_notes):
    text = jsonld.dumps(given_notes)
    read = jsonld.loads(text)
    assert sorted(read, key=lambda n: n.id) == sorted(given_notes, key=lambda n: n.id)
    assert jsonld.dumps(read) == text


def test_export_import_export_is_the_same_to_the_byte(sides):
    first, second = sides
    add(first, "un « texte » 🙂\n\n* a")
    note = first.edit(add(first).id, body="deux", status="done")
    first.confirm(note.id, 0, Place(FR, "1.next-2", 3, 9))
    text = exchange.export(first, ".jsonld")
    done = give(first, second)
    assert (done.new, done.updated, done.conflicts) == (2, 0, ())
    assert exchange.export(second, ".jsonld") == text
    again = give(first, second)
    assert (again.new, again.updated, again.unchanged) == (0, 0, 2)
    assert exchange.export(second, ".jsonld") == text


def test_the_trash_and_earlier_words_are_not_exported(sides):
    first, _ = sides
    note = add(first, "première version")
    first.edit(note.id, body="seconde version")
    thrown = add(first, "jeté")
    first.trash([thrown.id])
    text = exchange.export(first, ".jsonld")
    assert "seconde version" in text
    assert "première version" not in text
    assert "jeté" not in text


def test_an_edit_on_one_side_applies(sides):
    first, second = sides
    note = add(first)
    give(first, second)
    second.edit(note.id, body="changé")
    done = give(second, first)
    assert (done.new, done.updated, done.conflicts) == (0, 1, ())
    assert bodies(first) == ["changé"]
    assert give(first, second).unchanged == 1  # an older or equal copy changes nothing


def test_edits_on_both_sides_are_both_kept_once(sides):
    first, second = sides
    note = add(first)
    give(first, second)
    first.edit(note.id, body="de A")
    second.edit(note.id, body="de B")
    done = give(second, first)
    assert len(done.conflicts) == 1
    assert bodies(first) == ["de A", "de B"]
    assert exchange.conflicts(first) == list(done.conflicts)
    for _ in range(2):  # to and fro, nothing more comes of it
        give(second, first)
        give(first, second)
    assert bodies(first) == ["de A", "de B"]
    assert bodies(second) == ["de A", "de B"]


def test_the_same_edit_on_both_sides_is_no_conflict(sides):
    first, second = sides
    note = add(first)
    give(first, second)
    first.edit(note.id, body="pareil")
    second.edit(note.id, body="pareil")
    assert give(second, first).conflicts == ()
    assert give(first, second).conflicts == ()
    assert first.note(note.id).revision == second.note(note.id).revision
    second.edit(note.id, body="ensuite")
    assert give(second, first).updated == 1


@pytest.mark.parametrize(
    ("keep", "left"), [("own", ["de A"]), ("copy", ["de B"]), ("both", ["de A", "de B"])]
)
def test_a_settled_conflict_stays_settled(sides, keep, left):
    first, second = sides
    note = add(first)
    give(first, second)
    first.edit(note.id, body="de A")
    second.edit(note.id, body="de B")
    (conflict,) = give(second, first).conflicts
    exchange.settle(first, conflict, keep, NOW)
    assert bodies(first) == left
    assert exchange.conflicts(first) == []
    give(second, first)
    assert bodies(first) == left
    assert give(first, second).conflicts == ()
    assert set(left) <= set(bodies(second))


def test_what_was_deleted_for_good_does_not_come_back_but_a_later_edit_does():
    note = make_note()
    assert merge(None, note, frozenset({note.revision})).outcome is Outcome.UNCHANGED
    assert merge(None, note.edited(NOW, body="x"), frozenset({note.revision})).written


def test_an_import_is_one_step_of_undo(sides):
    first, second = sides
    add(first, "un")
    add(first, "deux")
    give(first, second)
    assert second.undo() == "import"
    assert bodies(second) == []
    assert second.redo() == "import"
    assert bodies(second) == ["deux", "un"]


def diverge(seed: int) -> None:
    """Two copies edited apart, then exchanged: every edit made last on a side is somewhere."""
    rng = random.Random(seed)
    base = [make_note(f"base {n}") for n in range(3)]
    copies = [{note.id: note for note in base} for _ in range(2)]
    said: list[set[str]] = [set(), set()]
    for side, copy in enumerate(copies):
        for step in range(rng.randrange(4)):
            ident = rng.choice([*copy, None])
            body = f"{seed}/{side}/{step}"
            if ident is None:
                note = make_note(body)
            elif rng.random() < 0.2:
                note = copy[ident].edited(NOW, tags=(body,))
            else:
                note = copy[ident].edited(NOW, body=body)
            copy[note.id] = note
        said[side] = {n.body for n in copy.values()} | {t for n in copy.values() for t in n.tags}
    untouched = {note.id: note.revision for note in base}
    merged = dict(copies[0])
    for incoming in jsonld.loads(jsonld.dumps(copies[1].values())):
        decided = merge(merged.get(incoming.id), incoming, frozenset())
        if decided.written:
            merged[decided.written.id] = decided.written
        mine = copies[0].get(incoming.id)
        if mine and mine.revision == untouched.get(incoming.id):
            assert decided.outcome in (Outcome.UPDATED, Outcome.UNCHANGED)
    found = {n.body for n in merged.values()} | {t for n in merged.values() for t in n.tags}
    for side in (0, 1):
        last = {
            mark
            for note in copies[side].values()
            if note.revision != untouched.get(note.id)
            for mark in (note.body, *note.tags)
        }
        assert last <= found, (seed, side)
    for incoming in copies[1].values():  # importing again changes nothing
        decided = merge(merged.get(incoming.id), incoming, frozenset())
        if decided.written and decided.outcome is Outcome.CONFLICT:
            assert merged[decided.written.id] == decided.written
        else:
            assert decided.outcome is Outcome.UNCHANGED
            assert decided.written is None


def test_copies_that_diverged_lose_no_edit():
    for seed in range(200):
        diverge(seed)


@pytest.mark.slow
@pytest.mark.timeout(3600)
def test_many_copies_that_diverged_lose_no_edit(library, tmp_path):
    for seed in range(2000):
        diverge(seed)
    for seed in range(60):
        through_stores(library, tmp_path / str(seed), seed)


def test_copies_that_diverged_in_real_stores(library, tmp_path):
    for seed in (90_000, 90_001):
        through_stores(library, tmp_path / str(seed), seed)


def through_stores(library, folder: Path, seed: int) -> None:
    rng = random.Random(seed)
    folder.mkdir()
    with open_store(folder / "a.sqlite") as one, open_store(folder / "b.sqlite") as other:
        first, second = Annotating(library, one), Annotating(library, other)
        for n in range(3):
            add(first, f"base {n}")
        give(first, second)
        expected = set()
        for name, side in (("a", first), ("b", second)):
            for note in side.notes():
                if rng.random() < 0.6:
                    body = f"{name} {note.body}"
                    side.edit(note.id, body=body)
                    expected.add(body)
        for _ in range(2):
            give(first, second)
            give(second, first)
        assert expected <= set(bodies(first))
        assert bodies(first) == bodies(second)


def test_csv_has_no_formula():
    cells = ["=1+1", "+1", "-1", "@x", "\t=1", "\r=1", "＝1", " =1", "\u00a0=1", "|x", "%x"]
    for cell in cells:
        assert csv_notes.safe(cell) == f"'{cell}"
    assert csv_notes.safe("une note") == "une note"
    assert "\x00" not in csv_notes.safe("a\x00b")


@settings(deadline=None, max_examples=100)
@given(st.text(max_size=30))
def test_no_cell_starts_a_formula(text):
    assert not csv_notes.safe(text).lstrip(" \u00a0").startswith(("=", "+", "-", "@", "\t", "\r"))


def test_csv_can_be_read_back(sides):
    first, _ = sides
    add(first, 'un "mot"\nen deux lignes; et, des virgules')
    add(first, "=HYPERLINK(1)")
    text = exchange.export(first, ".csv").removeprefix("\ufeff")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["language"] for row in rows] == ["fr", "nl", "fr", "nl"]
    assert rows[0]["body"] == 'un "mot"\nen deux lignes; et, des virgules'
    assert rows[2]["body"] == "'=HYPERLINK(1)"
    assert rows[0]["state"] == "exact"


def test_markdown_quotes_the_text_and_cites_it(sides):
    first, _ = sides
    add(first, "**mon avis**")
    text = exchange.export(first, ".md")
    assert "## Déclaration commune France-Belgique (2023/declaration.fr)" in text
    assert "> Poursuivre\n>\n> — 2023/declaration.fr, 1.2" in text
    assert "**mon avis**" in text
    assert "\\#étiquette" in text


def test_what_has_no_place_is_in_a_part_of_its_own():
    from vdreader.core.annotating.annotation import ORPHANED, Located

    text = markdown_notes.dumps([Located(make_note("où ?"), (ORPHANED,))])
    assert "to be reviewed" in text
    assert "où ?" in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "pas du json",
        "{}",
        "[1]",
        '{"items": 3}',
        '{"items": [{"id": 3}]}',
        '{"items": [{"id": "x", "target": {"selector": "y"}}]}',
        '{"items": [{"id": "x", "target": [{}]}]}',
        '{"items": [{"id": "x", "body": [{"value": {}}], "target": "d"}]}',
        "[" * 100_000,
        '{"items": [{"id": "x", "vdreader:ancestors": 5}]}',
    ],
)
def test_a_bad_file_gives_one_sentence_and_changes_nothing(sides, text):
    first, _ = sides
    add(first)
    before = exchange.export(first, ".jsonld")
    with pytest.raises(KnownError) as raised:
        exchange.import_notes(first, text, "x", NOW)
    assert str(raised.value).endswith(".")
    assert exchange.export(first, ".jsonld") == before


def test_notes_of_another_program_are_read(sides):
    first, _ = sides
    foreign = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": "https://example.org/a/1",
        "type": "Annotation",
        "body": "à revoir",
        "target": {
            "source": FR,
            "selector": {
                "type": "TextQuoteSelector",
                "exact": "Poursuivre les échanges d’expériences",
            },
        },
    }
    text = json.dumps(foreign)
    assert exchange.import_notes(first, text, "x", NOW).new == 1
    assert exchange.import_notes(first, text, "x", NOW).unchanged == 1
    (located,) = first.located()
    assert located.note.body == "à revoir"
    assert (located.anchors[0].passage, located.anchors[0].start) == ("1.next-1", 0)


def test_a_lone_surrogate_cannot_get_in(sides):
    first, _ = sides
    text = '{"id": "x", "type": "Annotation", "body": "a\\ud800b", "target": "d"}'
    exchange.import_notes(first, text, "x", NOW)
    assert bodies(first) == ["a?b"]
    exchange.export(first, ".jsonld").encode()
