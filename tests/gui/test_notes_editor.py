"""Writing notes in the window: kept while typing, saved on closing, previewed safely, undone."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest

from vdreader import app
from vdreader.gui.notes.note_editor import NoteEditor
from vdreader.gui.notes.note_history import NoteHistory
from vdreader.gui.notes.note_view import NoteView
from vdreader.gui.notes.notes import Notes
from vdreader.gui.window import Window

Opener = Callable[..., Window]
FR, NL = "2023/declaration.fr", "2023/declaration.nl"


def feature(window: Window) -> Notes:
    return next(f for f in window.features if isinstance(f, Notes))


def editor(window: Window) -> NoteEditor:
    made = feature(window).writing.editor
    assert made is not None
    return made


def select(window: Window, side: int, passage: str, words: str) -> None:
    column = window.texts.columns[side]
    start = column.passage_text(passage).index(words)
    column.move_to(passage, start)
    cursor = column.textCursor()
    cursor.setPosition(cursor.position() + len(words), QTextCursor.MoveMode.KeepAnchor)
    column.setTextCursor(cursor)
    column.setFocus()


@pytest.fixture
def writing(window: Window) -> Window:
    """The editor open on three words of § 2.6 and their Dutch counterpart."""
    window.desk.open(FR, "2.next-5")
    select(window, 0, "2.next-5", "structures de concertation")
    QTest.keyClick(window.texts.columns[0], Qt.Key.Key_Return)
    return window


def test_return_opens_the_editor_on_the_selected_words(writing: Window) -> None:
    assert editor(writing).isVisible()
    assert editor(writing).windowTitle() == "New note"
    listed = [
        editor(writing).targets.item(n).text() for n in range(editor(writing).targets.count())
    ]
    assert listed[0] == "2023 § 2.6 · FR   «structures de concertation»"
    assert listed[1].startswith("2023 § 2.6 · NL   «Daartoe de organisatie")


def test_ctrl_return_saves_kind_tags_and_words(writing: Window) -> None:
    here = editor(writing)
    here.kind.setCurrentIndex(here.kind.findData("ask"))
    here.tags.setText("#border, concertation")
    here.author.setText("M. Peeters")
    QTest.keyClicks(here.body, "Which structures?")
    QTest.keyClick(here.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not here.isVisible()
    (note,) = feature(writing).keeping.annotating.notes()
    assert (note.kind, note.tags, note.author, note.body) == (
        "ask",
        ("border", "concertation"),
        "M. Peeters",
        "Which structures?",
    )
    assert len(note.targets) == 2
    assert writing.status.notes.text().startswith("✓ Notes saved")


def test_escape_asks_nothing_and_loses_nothing(writing: Window) -> None:
    QTest.keyClicks(editor(writing).body, "Keep me")
    QTest.keyClick(editor(writing), Qt.Key.Key_Escape)
    assert not editor(writing).isVisible()
    assert [note.body for note in feature(writing).keeping.annotating.notes()] == ["Keep me"]


def test_an_editor_left_empty_makes_no_note(writing: Window) -> None:
    QTest.keyClick(editor(writing), Qt.Key.Key_Escape)
    assert feature(writing).keeping.annotating.notes() == []


def test_return_on_noted_words_opens_their_note_and_an_edit_can_be_undone(writing: Window) -> None:
    QTest.keyClicks(editor(writing).body, "First")
    editor(writing).done_writing()
    QTest.keyClick(writing.texts.columns[0], Qt.Key.Key_Return)
    here = editor(writing)
    assert here.windowTitle() == "Note"
    assert here.body.toPlainText() == "First"
    here.body.setPlainText("Second")
    here.done_writing()
    notes = feature(writing).keeping.annotating
    assert [note.body for note in notes.notes()] == ["Second"]
    writing.undoing.undo()
    assert [note.body for note in notes.notes()] == ["First"]
    writing.undoing.redo()
    assert [note.body for note in notes.notes()] == ["Second"]


def test_closing_without_a_change_makes_no_revision(writing: Window) -> None:
    QTest.keyClicks(editor(writing).body, "First")
    editor(writing).done_writing()
    (note,) = feature(writing).keeping.annotating.notes()
    feature(writing).writing.edit(note.id)
    editor(writing).done_writing()
    assert len(feature(writing).keeping.annotating.history(note.id)) == 1


def test_words_are_added_and_removed(writing: Window) -> None:
    here = editor(writing)
    select(writing, 1, "2.next-6", "Centrum")
    here.adding["selection"].click()
    assert here.targets.count() == 3
    here.adding["selection"].click()  # twice is once
    assert here.targets.count() == 3
    here.targets.setCurrentRow(1)
    here.remove.click()
    assert [t.selectors.exact for t in here.draft.targets] == [
        "structures de concertation",
        "Centrum",
    ]


def test_a_note_stands_on_both_ends_of_a_change(writing: Window) -> None:
    here = editor(writing)
    here.adding["older"].click()
    older = [t for t in here.draft.targets if t.document == "2021/declaration.fr"]
    assert older
    assert {t.comparison for t in older} == {FR}
    QTest.keyClicks(here.body, "What became of it")
    here.done_writing()
    (note,) = feature(writing).keeping.annotating.notes()
    assert {t.document for t in note.targets} == {FR, NL, "2021/declaration.fr"}
    writing.desk.open("2021/declaration.fr", older[0].selectors.passage)
    app.settle(writing)
    assert writing.texts.columns[0].highlights["notes"]


def test_what_is_typed_is_there_after_a_crash(open_window: Opener, tmp_path: Path) -> None:
    first = open_window(passage="2.next-5")
    first.texts.columns[0].setFocus()
    QTest.keyClick(first.texts.columns[0], Qt.Key.Key_Return)
    QTest.keyClicks(editor(first).body, "Half a thou")
    QTest.qWait(900)
    assert editor(first).saved.text().startswith("✓ Kept as a draft")
    assert feature(first).keeping.annotating.notes() == []
    first.services.notes._userdata.close()  # the process is gone: nothing is said goodbye to
    again = open_window()
    assert editor(again).isVisible()
    assert editor(again).body.toPlainText() == "Half a thou"
    assert "open again" in again.banner.label.text()
    editor(again).done_writing()
    assert [note.body for note in feature(again).keeping.annotating.notes()] == ["Half a thou"]
    assert again.services.notes.draft() == {}
    feature(first).writing.editor.hide()


def test_an_edit_that_was_being_typed_is_there_after_a_crash(open_window: Opener) -> None:
    first = open_window(passage="2.next-5")
    first.texts.columns[0].setFocus()
    QTest.keyClick(first.texts.columns[0], Qt.Key.Key_Return)
    QTest.keyClicks(editor(first).body, "Whole")
    editor(first).done_writing()
    (note,) = feature(first).keeping.annotating.notes()
    feature(first).writing.edit(note.id)
    editor(first).body.setPlainText("Whole, and more")
    feature(first).writing.keep_draft()
    first.services.notes._userdata.close()
    again = open_window()
    assert editor(again).body.toPlainText() == "Whole, and more"
    editor(again).done_writing()
    assert [n.body for n in feature(again).keeping.annotating.notes()] == ["Whole, and more"]
    feature(first).writing.editor.hide()


def test_a_note_that_cannot_be_saved_stays_open_and_says_so(
    writing: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = editor(writing)
    QTest.keyClicks(here.body, "Precious")
    store = feature(writing).keeping.annotating.store  # type: ignore[attr-defined]  # the real one
    good = store.path.read_bytes()
    store.path.unlink()
    store.path.write_bytes(good)  # replaced underneath, as a folder-sync tool does
    here.done_writing()
    assert here.isVisible()
    assert here.body.toPlainText() == "Precious"
    assert here.saved.text().startswith("▲ Not saved, and kept open here: ")
    assert here.drop.isVisible()
    assert writing.status.notes.text() == "▲ Notes not saved"
    assert not writing.close()
    here.drop.click()
    assert not here.isVisible()


def test_history_shows_each_revision_and_brings_one_back(writing: Window) -> None:
    QTest.keyClicks(editor(writing).body, "First")
    editor(writing).done_writing()
    (note,) = feature(writing).keeping.annotating.notes()
    feature(writing).writing.edit(note.id)
    editor(writing).body.setPlainText("Second")
    assert feature(writing).writing.save()
    revisions = feature(writing).keeping.annotating.history(note.id)
    dialog = NoteHistory(revisions, editor(writing))
    assert dialog.list.count() == 2
    assert "Second" in dialog.view.toPlainText()
    assert not dialog.back.isEnabled()
    dialog.list.setCurrentRow(1)
    assert "First" in dialog.view.toPlainText()
    assert dialog.chosen is not None
    feature(writing).writing.bring_back(dialog.chosen)
    assert editor(writing).body.toPlainText() == "First"
    assert [n.body for n in feature(writing).keeping.annotating.notes()] == ["First"]
    assert len(feature(writing).keeping.annotating.history(note.id)) == 3


HOSTILE = [
    "<script>alert(1)</script>",
    "<img src='file:///etc/passwd'>",
    "![x](http://example.org/x.png)",
    "![x](\\\\server\\share\\x.png)",
    "[x](javascript:alert(1))",
    "<iframe src='https://example.org'></iframe>",
    "<style>body{background:url(http://example.org)}</style>",
    "<link rel='stylesheet' href='http://example.org/x.css'>",
]


class _Watched(NoteView):
    """Notes what the text widget is asked to load."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[object] = []

    def loadResource(self, kind: int, name: object) -> object:
        self.asked.append(name)
        return super().loadResource(kind, name)  # type: ignore[arg-type]  # as Qt gives it


@pytest.mark.parametrize("body", HOSTILE)
def test_a_hostile_body_loads_nothing(window: Window, body: str) -> None:
    view = _Watched()
    view.show_body(body)
    view.show()
    app.settle(window)
    assert view.asked == []
    assert "javascript" not in view.toHtml()
    assert view.loadResource(QTextDocument.ResourceType.ImageResource.value, "x") is None
    view.hide()
    view.deleteLater()


def test_tab_leaves_the_words_and_every_control_has_a_name(writing: Window) -> None:
    here = editor(writing)
    for control in (here.kind, here.colour, here.tags, here.author, here.body, here.targets):
        assert control.accessibleName()
    before = here.body.toPlainText()
    QTest.keyClick(here.body, Qt.Key.Key_Tab)
    assert here.body.toPlainText() == before


def written(window: Window, body: str, *, settled: bool = False) -> str:
    """The id of a note that was written in the editor, on the words of `writing`."""
    editor(window).body.setPlainText(body)
    if settled:
        editor(window).status.click()
    editor(window).done_writing()
    (note,) = feature(window).keeping.annotating.notes()
    return note.id


def test_a_new_note_is_settled_if_one_says_so(writing: Window) -> None:
    written(writing, "Fait.", settled=True)
    (note,) = feature(writing).keeping.annotating.notes()
    assert note.status == "done"


def test_what_was_chosen_without_a_word_is_a_note_too(writing: Window) -> None:
    editor(writing).kind.setCurrentIndex(2)
    editor(writing).status.click()
    editor(writing).done_writing()
    (note,) = feature(writing).keeping.annotating.notes()
    assert (note.kind, note.status, note.body) == ("fallback", "done", "")


def test_words_added_to_stand_on_alone_make_no_note(writing: Window) -> None:
    editor(writing).adding["older"].click()
    editor(writing).done_writing()
    assert feature(writing).keeping.annotating.notes() == []


def test_the_editor_changes_only_what_was_changed_in_it(writing: Window) -> None:
    notes = feature(writing)
    ident = written(writing, "avant")
    notes.writing.edit(ident)
    editor(writing).body.setPlainText("après")
    notes.keeping.annotating.edit(ident, status="done", tags=("liste",))
    editor(writing).done_writing()
    note = notes.keeping.annotating.note(ident)
    assert (note.body, note.status, note.tags) == ("après", "done", ("liste",))


def test_words_written_into_a_note_that_went_to_the_trash_bring_it_back(writing: Window) -> None:
    notes = feature(writing)
    ident = written(writing, "avant")
    notes.writing.edit(ident)
    editor(writing).body.setPlainText("De longues phrases.")
    writing.undoing.undo()
    assert notes.keeping.annotating.notes() == []
    editor(writing).done_writing()
    assert [note.body for note in notes.keeping.annotating.notes()] == ["De longues phrases."]
    assert "was in the trash" in writing.banner.label.text()
    writing.undoing.undo()
    assert notes.keeping.annotating.notes() == []


def test_the_draft_of_a_note_keeps_the_words_that_were_added_and_removed(writing: Window) -> None:
    notes = feature(writing)
    ident = written(writing, "avant")
    before = notes.keeping.annotating.note(ident).targets
    notes.writing.edit(ident)
    start = writing.texts.columns[0].passage_text("2.next-4")[:20]
    select(writing, 0, "2.next-4", start)
    editor(writing).adding["selection"].click()
    editor(writing).targets.setCurrentRow(1)
    editor(writing).remove.click()
    notes.writing.keep_draft()
    editor(writing).hide()  # the program ends here
    notes.writing.resume()
    after = editor(writing).draft.targets
    assert [target.selectors.exact for target in after] == [before[0].selectors.exact, start]
    assert after[0] == before[0]
    editor(writing).done_writing()
    assert notes.keeping.annotating.note(ident).targets == after


def test_the_kinds_in_the_open_editor_follow_the_language(writing: Window) -> None:
    writing.choose_language("fr")
    app.settle(writing)
    assert editor(writing).kind.itemText(0).endswith("Ligne rouge")
