"""Notes over editions of the text: found again, reviewed, confirmed, thrown away, brought back."""

from pathlib import Path

import pytest
from edited_corpus import edited_corpus
from written_notes import NOW

from vdreader import paths
from vdreader.core.annotating.annotation import AnchorState
from vdreader.core.annotating.noted import Place
from vdreader.errors import KnownError
from vdreader.reading.annotating import Annotating
from vdreader.reading.library import Library
from vdreader.store.store import open_store

FR, NL = "2023/declaration.fr", "2023/declaration.nl"
RECOGNITION = "reconnaissance mutuelle"


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> str:
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def notes(path, clock):
    with open_store(path) as store:
        yield Annotating(Library(Path(paths.corpus())), store, "AB", clock)


def over(notes: Annotating, folder: Path, change) -> Annotating:
    """The same store over a corpus with a later edition of the French text."""
    library = Library(edited_corpus(folder, FR, change))
    later = Annotating(library, notes.store, "AB")
    later.refresh()
    return later


def add(notes, quote=RECOGNITION, body="texte"):
    (places,) = notes.places(FR, quote)
    return notes.add(places, body)


def only_anchor(notes):
    ((anchor,),) = [row.anchors for row in notes.located()]
    return anchor


def test_a_note_on_french_dutch_and_a_change_at_once(notes):
    note = notes.add(
        [
            Place(FR, "1.next-1", 0, 10),
            Place(NL, "1.next-1", 0, 9),
            Place("2021/declaration.fr", "1.par-2", 0, 13, comparison=FR),
        ],
        "les trois",
    )
    (row,) = notes.located()
    assert [a.state for a in row.anchors] == [AnchorState.EXACT] * 3
    assert [t.language for t in note.targets] == ["fr", "nl", "fr"]
    assert note.targets[2].comparison == FR
    assert [len(notes.highlights(d)) for d in (FR, NL, "2021/declaration.fr")] == [1, 1, 1]


def test_a_quote_over_two_passages_has_two_targets(notes):
    (places,) = notes.places(FR, "soutien existantes. Favoriser la reconnaissance")
    assert [place.passage for place in places] == ["1.next-3", "1.next-4"]
    note = notes.add(places, "")
    assert [t.selectors.exact for t in note.targets] == [
        "soutien existantes.",
        "Favoriser la reconnaissance",
    ]


@pytest.mark.parametrize("place", [Place(FR, "nowhere", 0, 1), Place(FR, "1.next-1", 5, 5)])
def test_a_place_that_is_none_is_refused(notes, place):
    with pytest.raises(KnownError):
        notes.add([place], "")
    assert notes.notes() == []


def test_a_later_edition_moves_the_note_with_its_words(notes, tmp_path):
    add(notes)
    later = over(notes, tmp_path / "c", lambda t: t.replace("Favoriser la rec", "Aider la rec"))
    anchor = only_anchor(later)
    assert (anchor.state, anchor.passage, anchor.start) == (AnchorState.EXACT, "1.next-4", 9)
    (row,) = later.rows()
    assert (row.state, row.passage) == ("exact", "1.next-4")
    (highlight,) = later.highlights(FR)
    assert (highlight.start, highlight.end) == (9, 9 + len(RECOGNITION))


def test_a_removed_passage_leaves_an_orphan_that_is_listed(notes, tmp_path):
    note = add(notes)

    def without(text):
        start = text.index("* Favoriser la reconnaissance")
        return text[:start] + text[text.index("\n\n", start) :]

    later = over(notes, tmp_path / "c", without)
    assert only_anchor(later).state is AnchorState.ORPHAN
    assert [row.note.id for row in later.review()] == [note.id]
    assert later.highlights(FR) == []
    assert later.rows()[0].state == "orphan"
    assert only_anchor(notes).state is AnchorState.EXACT  # the text of before is still known


def test_here_and_not_here(notes, tmp_path):
    note = add(notes, "policière dans le cadre")

    def change(text):
        return text.replace("policière dans le cadre du processus", "maritime hors de processus")

    later = over(notes, tmp_path / "c", change)
    before = only_anchor(later)
    assert before.state is AnchorState.REVIEW
    later.reject(note.id, 0)
    assert only_anchor(later).state is AnchorState.ORPHAN
    later.refresh()
    assert only_anchor(later).state is AnchorState.ORPHAN
    later.reconsider(note.id, 0)
    assert only_anchor(later) == before
    later.confirm(note.id, 0, Place(FR, before.passage, before.start, before.end))
    assert only_anchor(later).state is AnchorState.CONFIRMED
    assert later.rows()[0].state == "confirmed"
    assert later.undo() == "confirm"
    assert only_anchor(later).state is AnchorState.REVIEW
    assert later.redo() == "confirm"
    assert only_anchor(later).state is AnchorState.CONFIRMED


def test_a_note_made_on_the_later_edition_stands_beside_those_of_the_earlier(notes, tmp_path):
    first = add(notes)
    library = Library(edited_corpus(tmp_path / "c", FR, lambda t: t.replace("Favoriser", "Aider")))
    later = Annotating(library, notes.store, "AB")  # not refreshed yet
    second = add(later, "Aider la reconnaissance")
    later.refresh()
    assert {row.id: row.state for row in later.rows()} == {first.id: "exact", second.id: "exact"}
    assert len(later.highlights(FR)) == 2


def test_the_panel_and_the_thorough_way_agree(notes, tmp_path):
    for quote in (RECOGNITION, "Prochaines étapes :", "déroulement du procès à Bruxelles"):
        for places in notes.places(FR, quote):
            notes.add(places, quote)

    def change(text):
        return text.replace("reconnaissance mutuelle", "confiance").replace(
            "du procès", "du proces"
        )

    later = over(notes, tmp_path / "c", change)
    thorough = {row.note.id: row.anchors[0].state.value for row in later.located()}
    assert {row.id: row.state for row in later.rows()} == thorough
    assert len(set(thorough.values())) > 1


def test_a_document_that_is_not_in_the_library_makes_orphans_of_its_notes(notes, tmp_path):
    add(notes)
    library = Library(Path(paths.corpus()))
    del library.entries[FR]
    later = Annotating(library, notes.store)
    later.refresh()
    assert only_anchor(later).state is AnchorState.ORPHAN


def test_the_trash_is_emptied_after_thirty_days(notes, clock):
    note = add(notes)
    notes.purge_trash()
    notes.trash([note.id])
    clock.now = "2026-03-28T09:00:00.000000Z"
    assert notes.purge_trash() == 0
    clock.now = "2026-04-02T09:00:00.000000Z"
    assert notes.purge_trash() == 1
    assert notes.notes(trashed=True) == []
    assert notes.available() == (None, None)  # its words are not in the journal either


@pytest.mark.parametrize("moment", ["2031-01-01T00:00:00.000000Z", "2019-01-01T00:00:00.000000Z"])
def test_a_clock_that_jumped_empties_no_trash(notes, clock, moment):
    note = add(notes)
    notes.purge_trash()
    notes.trash([note.id])
    clock.now = moment
    assert notes.purge_trash() == 0
    assert len(notes.notes(trashed=True)) == 1
    clock.now = NOW
    notes.restore([note.id])
    assert [n.body for n in notes.notes()] == ["texte"]


def test_a_clock_set_back_neither_loses_nor_reorders_edits(notes, clock):
    note = add(notes)
    clock.now = "2011-01-01T00:00:00.000000Z"
    edited = notes.edit(note.id, body="ensuite")
    assert edited.modified == NOW
    later = add(notes, "déroulement du procès à Bruxelles", "nouveau")
    assert [n.id for n in notes.notes()] == [note.id, later.id]
    assert [n.body for n in notes.history(note.id)] == ["texte", "ensuite"]
    assert notes.undo() == "add"
    assert notes.undo() == "edit"
    assert notes.note(note.id).body == "texte"


def test_kinds_can_be_changed(notes):
    assert list(notes.kinds())[:2] == ["red_line", "ask"]
    notes.set_kinds([("idea", "Idée", "pink"), ("ask", "", "blue")])
    assert notes.kinds() == {"idea": "pink", "ask": "blue"}


def test_search_finds_by_body_tag_and_quote(notes):
    note = add(notes, body="À vérifier")
    assert notes.search("a verif") == [note.id]
    assert notes.search("reconnaissance") == [note.id]
    assert notes.search("douane") == []


def test_a_damaged_index_is_made_anew(notes):
    note = add(notes, body="À vérifier")
    with notes.store.writing() as connection:
        connection.execute(
            "UPDATE notes_search_data SET block = x'ffffffffffffffffffffff' WHERE id > 9"
        )
    assert notes.search("verifier") == [note.id]
