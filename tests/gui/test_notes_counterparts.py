"""Notes made before the two languages are aligned: kept at once, on both languages soon after."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from test_notes_keys import feature, lit, press, select

from vdreader import app
from vdreader.gui.window import Window

WORDS = "structures de concertation"
FR, NL = "2023/declaration.fr", "2023/declaration.nl"


@pytest.fixture
def early(open_window: Callable[..., Window]) -> Window:
    """A window whose text can be read, and whose alignment is not there yet."""
    window = open_window(FR, "2.next-5", settled=False)
    select(window, 0, "2.next-5", WORDS)
    assert window.desk.text is not None
    assert window.desk.text.alignment is None
    return window


def documents(window: Window) -> list[list[str]]:
    return [[t.document for t in n.targets] for n in feature(window).keeping.annotating.notes()]


def test_a_note_made_too_early_is_kept_at_once_and_gets_the_other_language(early: Window) -> None:
    press(early, Qt.Key.Key_1)
    assert documents(early) == [[FR]]
    app.settle(early)
    assert documents(early) == [[FR, NL]]
    assert lit(early, 0) == [WORDS]
    assert lit(early, 1)[0].startswith("Daartoe de organisatie")
    early.undoing.undo()
    assert documents(early) == [[FR]]
    early.undoing.undo()
    assert documents(early) == []
    early.undoing.redo()
    early.undoing.redo()
    assert documents(early) == [[FR, NL]]


def test_one_that_is_being_written_gets_it_too(early: Window) -> None:
    QTest.keyClick(early.texts.columns[0], Qt.Key.Key_Return)
    editor = feature(early).writing.editor
    assert editor is not None
    assert editor.targets.count() == 1
    QTest.keyClicks(editor.body, "Garder.")
    app.settle(early)
    assert editor.targets.count() == 2
    assert editor.body.toPlainText() == "Garder."
    QTest.keyClick(editor.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert documents(early) == [[FR, NL]]


def test_one_that_is_written_before_the_alignment_comes_gets_it_as_a_note(early: Window) -> None:
    QTest.keyClick(early.texts.columns[0], Qt.Key.Key_Return)
    editor = feature(early).writing.editor
    assert editor is not None
    QTest.keyClicks(editor.body, "Garder.")
    feature(early).writing.close_editor()
    assert documents(early) == [[FR]]
    app.settle(early)
    assert documents(early) == [[FR, NL]]


def test_one_opened_again_meanwhile_gets_it_in_the_editor(early: Window) -> None:
    press(early, Qt.Key.Key_2)
    early.desk.open(FR, "2.next-5", early.texts.columns[0].passage_text("2.next-5").index(WORDS))
    QTest.keyClick(early.texts.columns[0], Qt.Key.Key_Return)
    editor = feature(early).writing.editor
    assert editor is not None
    assert editor.draft.ident
    app.settle(early)
    assert editor.targets.count() == 2
    assert documents(early) == [[FR]]
    QTest.keyClick(editor.body, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert documents(early) == [[FR, NL]]


def test_what_was_taken_back_or_given_up_does_not_come_back(early: Window) -> None:
    press(early, Qt.Key.Key_1)
    early.undoing.undo()
    QTest.keyClick(early.texts.columns[0], Qt.Key.Key_Return)
    editor = feature(early).writing.editor
    assert editor is not None
    QTest.keyClick(editor.body, Qt.Key.Key_Escape)
    app.settle(early)
    assert documents(early) == []
    assert not early.banner.isVisible()


def test_without_the_wish_nothing_is_owed(early: Window) -> None:
    early.menus.commands.actions["note_counterpart"].trigger()
    press(early, Qt.Key.Key_1)
    app.settle(early)
    assert documents(early) == [[FR]]


@pytest.mark.parametrize("command", ["next_change", "previous_change", "next_section"])
def test_a_note_stands_on_the_lit_passage_whichever_column_has_the_keyboard(
    window: Window, command: str
) -> None:
    window.desk.open(NL, "3.next-2")
    assert window.texts.columns[1].hasFocus()
    for _ in range(3):
        window.menus.commands.actions[command].trigger()
    assert window.texts.columns[1].hasFocus()
    assert window.desk.place is not None
    lit_side, lit_passage, _ = window.desk.place
    press(window, Qt.Key.Key_4, 1)
    (note,) = feature(window).keeping.annotating.notes()
    stands = {target.document: target.selectors.passage for target in note.targets}
    assert window.desk.text is not None
    assert stands[(FR, NL)[lit_side]] == lit_passage
    answer = window.desk.text.answer(*window.desk.place)
    assert answer is not None
    assert stands[(FR, NL)[1 - lit_side]] == answer[0]


def test_changing_over_to_the_other_column_keeps_the_place(window: Window) -> None:
    select(window, 1, "3.next-2", "de")
    window.desk.open(FR, "5.next-5")
    before = [column.verticalScrollBar().value() for column in window.texts.columns]
    window.texts.columns[1].setFocus()
    assert [column.verticalScrollBar().value() for column in window.texts.columns] == before
    press(window, Qt.Key.Key_1, 1)
    (note,) = feature(window).keeping.annotating.notes()
    assert {target.selectors.passage for target in note.targets} == {"5.next-5"}


def test_a_cursor_that_is_elsewhere_does_not_take_the_note_there(window: Window) -> None:
    window.desk.open(FR, "5.next-5")
    window.texts.columns[1].bring("7.par-1", 0)  # as where that side has no answer to the place
    window.texts.columns[1].setFocus()
    press(window, Qt.Key.Key_1, 1)
    (note,) = feature(window).keeping.annotating.notes()
    assert {target.selectors.passage for target in note.targets} == {"5.next-5"}
