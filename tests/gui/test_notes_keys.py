"""Notes by one key: on the words one reads, in both languages, in the file, and back again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from vdreader import app
from vdreader.gui.notes.notes import Notes
from vdreader.gui.notes.notes_kinds import KindDialog
from vdreader.gui.section_delegate import BADGES
from vdreader.gui.window import Window

Opener = Callable[..., Window]
FRENCH, DUTCH = 0, 1


def feature(window: Window) -> Notes:
    return next(f for f in window.features if isinstance(f, Notes))


def lit(window: Window, side: int) -> list[str]:
    column = window.texts.columns[side]
    return [
        column.passage_text(light.passage)[slice(*light.span)]
        for light in column.highlights.get("notes", [])
    ]


def select(window: Window, side: int, passage: str, words: str) -> None:
    column = window.texts.columns[side]
    start = column.passage_text(passage).index(words)
    column.move_to(passage, start)
    cursor = column.textCursor()
    at = cursor.position()
    cursor.setPosition(at + len(words), QTextCursor.MoveMode.KeepAnchor)
    column.setTextCursor(cursor)
    column.setFocus()


def press(window: Window, key: Qt.Key, side: int = FRENCH) -> None:
    QTest.keyClick(window.texts.columns[side], key)


def test_a_digit_notes_the_selected_words_and_their_counterpart(window: Window) -> None:
    words = "structures de concertation"
    window.desk.open("2023/declaration.fr", "2.next-5")
    select(window, FRENCH, "2.next-5", words)
    press(window, Qt.Key.Key_1)
    (note,) = feature(window).keeping.annotating.notes()
    assert note.kind == "red_line"
    assert [t.document for t in note.targets] == ["2023/declaration.fr", "2023/declaration.nl"]
    assert lit(window, FRENCH) == [words]
    assert lit(window, DUTCH)[0].startswith("Daartoe de organisatie")
    assert not window.texts.columns[FRENCH].textCursor().hasSelection()
    assert window.status.notes.text().startswith("✓ Notes saved ")


def test_without_a_selection_the_sentence_under_the_cursor_is_noted(window: Window) -> None:
    window.menus.commands.actions["note_counterpart"].trigger()
    text = window.texts.columns[FRENCH].passage_text("2.next-5")
    window.desk.open("2023/declaration.fr", "2.next-5", text.index("Améliorer") + 3)
    press(window, Qt.Key.Key_4)
    (note,) = feature(window).keeping.annotating.notes()
    assert note.kind == "question"
    assert len(note.targets) == 1
    assert note.targets[0].selectors.exact.startswith("Améliorer le dialogue")
    assert lit(window, DUTCH) == []


def test_words_of_the_dutch_column_are_noted_there(window: Window) -> None:
    window.desk.open("2023/declaration.nl", "6.next-3")
    select(window, DUTCH, "6.next-3", "EUMPM")
    press(window, Qt.Key.Key_2, DUTCH)
    assert lit(window, DUTCH) == ["EUMPM"]
    assert len(lit(window, FRENCH)) == 1


def test_a_digit_typed_elsewhere_makes_no_note(window: Window) -> None:
    window.sections.tree.setFocus()
    QTest.keyClick(window.sections.tree, Qt.Key.Key_1)
    assert feature(window).keeping.annotating.notes() == []


def test_undo_takes_the_note_off_and_redo_puts_it_back(window: Window) -> None:
    window.desk.open("2023/declaration.fr", "2.next-5")
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_2)
    assert len(lit(window, FRENCH)) == 2
    window.undoing.undo()
    assert len(lit(window, FRENCH)) == 1
    window.undoing.redo()
    assert [here.kind for here in feature(window).standing if here.side == 0] == ["red_line", "ask"]


def test_signs_and_counts_tell_where_notes_are(window: Window) -> None:
    window.desk.open("2023/declaration.fr", "2.next-5")
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_4)
    text = window.desk.text
    assert text is not None
    row = text.row_of(FRENCH, "2.next-5")
    assert row is not None
    mark = window.texts._row_marks["notes"][row]
    assert mark.text == "■?"
    assert mark.meaning == "Notes: Red line, Question"
    item = window.sections.model._sections[("2023/declaration.fr", "2")]
    assert "●2" in [badge.text for badge in item.data(BADGES)]


def test_notes_are_there_again_in_the_next_session(open_window: Opener, tmp_path: Path) -> None:
    first = open_window(passage="2.next-5")
    press(first, Qt.Key.Key_1)
    kept = lit(first, FRENCH)
    first.close()
    again = open_window(passage="1.title")
    assert lit(again, FRENCH) == kept


@pytest.mark.parametrize("theme", ["light", "dark", "contrast"])
def test_notes_are_drawn_anew_in_other_colours(window: Window, theme: str) -> None:
    press(window, Qt.Key.Key_1)
    window.choose_theme(theme)
    light = window.texts.columns[FRENCH].highlights["notes"][0]
    assert light.ground == window.colours.note


def test_a_file_that_cannot_be_used_is_said_and_no_note_is_promised(
    open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "notes.sqlite"
    file.write_text("this is something else, and long enough not to be taken for empty")
    monkeypatch.setenv("VDREADER_STORE", str(file))
    window = open_window(passage="2.next-5")
    assert str(file) in window.banner.label.text()
    press(window, Qt.Key.Key_1)
    app.settle(window)
    assert lit(window, FRENCH) == []
    assert window.status.notes.text() == "▲ Notes not saved"
    assert file.read_text().startswith("this is something else")


def test_a_folder_that_goes_away_for_a_moment_is_said_and_written_to_again(
    open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data, gone = tmp_path / "data", tmp_path / "data_gone"
    monkeypatch.setenv("VDREADER_STORE", str(data / "notes.sqlite"))
    window = open_window(passage="2.next-5")
    press(window, Qt.Key.Key_1)
    data.rename(gone)
    window.banner.say("Something else.")
    press(window, Qt.Key.Key_2)
    assert f"The folder {data} with the notes is not there" in window.banner.label.text()
    assert window.status.notes.text() == "▲ Notes not saved"
    assert not data.exists()
    gone.rename(data)
    press(window, Qt.Key.Key_3)
    assert window.status.notes.text().startswith("✓ Notes saved ")
    assert window.banner.label.text() == "Something else."
    kinds = [note.kind for note in feature(window).keeping.annotating.notes()]
    assert sorted(kinds) == ["fallback", "red_line"]
    data.rename(gone)
    window.undoing.undo()
    assert window.status.notes.text() == "▲ Notes not saved"
    gone.rename(data)
    window.undoing.undo()
    assert window.banner.label.text() == "Something else."
    window.undoing.undo()
    assert feature(window).keeping.annotating.notes() == []


def test_a_kind_of_the_users_own_has_the_next_key(window: Window) -> None:
    kinds = feature(window).own_kinds
    dialog = KindDialog(frozenset(feature(window).kinds), window)
    save = dialog.buttons.button(dialog.buttons.StandardButton.Save)
    dialog.name.setText("Red  line")
    assert not save.isEnabled()  # there is one
    dialog.name.setText("Press line")
    assert save.isEnabled()
    kinds.add(dialog.code, "grey")
    dialog.deleteLater()
    window.desk.open("2023/declaration.fr", "2.next-5")
    press(window, Qt.Key.Key_7)
    assert [note.kind for note in feature(window).keeping.annotating.notes()] == ["press_line"]
    assert "Press line" in window.menus.commands.actions["note.7"].text()
    window.undoing.undo()
    window.undoing.undo()
    assert "press_line" not in feature(window).kinds
    assert not window.menus.commands.actions["note.7"].isEnabled()
