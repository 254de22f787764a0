"""Notes to and from files in the window: counts said, conflicts settled, backups put back."""

import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from vdreader import app
from vdreader.gui.notes.notes import Notes
from vdreader.gui.notes.notes_model import ABOUT, NOTE
from vdreader.gui.window import Window
from vdreader.reading.annotating import Annotating

Opener = Callable[..., Window]
FR = "2023/declaration.fr"


def feature(window: Window) -> Notes:
    return next(f for f in window.features if isinstance(f, Notes))


def notes(window: Window) -> Annotating:
    found = feature(window).keeping.annotating
    assert isinstance(found, Annotating)
    return found


def column(window: Window, number: int) -> list[str]:
    model = feature(window).listing.panel.model
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


@pytest.fixture
def noted(window: Window) -> Window:
    for words, body in (("EUMPM", "Depuis quand ?"), ("Hertoginnedal", "Où ?")):
        document = "2023/declaration.nl"
        notes(window).add(notes(window).places(document, words)[0], body, "question")
    feature(window).keeping.changed.emit()
    window.panels.open("notes")
    app.settle(window)
    return window


@pytest.mark.parametrize("ending", ["jsonld", "md", "csv"])
def test_notes_are_exported_for_their_owner_alone(
    noted: Window, tmp_path: Path, ending: str
) -> None:
    file = tmp_path / f"mine.{ending}"
    feature(noted).files.export_to(file)
    assert "Depuis quand" in file.read_text("utf-8")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert f"mine.{ending}" in noted.banner.label.text()


def test_notes_go_to_a_word_processor(noted: Window, tmp_path: Path) -> None:
    file = tmp_path / "mine.docx"
    feature(noted).files.export_to(file)
    with zipfile.ZipFile(file) as parts:
        assert "Depuis quand" in parts.read("word/document.xml").decode()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_an_export_to_nowhere_is_said(noted: Window, tmp_path: Path) -> None:
    feature(noted).files.export_to(tmp_path / "nowhere" / "mine.jsonld")
    assert "could not be written" in noted.banner.label.text()


def test_importing_says_the_counts_and_twice_changes_nothing(noted: Window, tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonld"
    feature(noted).files.export_to(file)
    for note in notes(noted).notes():
        notes(noted).trash([note.id])
    feature(noted).files.import_from(file)
    assert "Notes imported: 0 new, 0 updated, 2 unchanged." in noted.banner.label.text()


def test_an_import_is_one_step_of_undo(noted: Window, open_window: Opener, tmp_path: Path) -> None:
    file = tmp_path / "mine.jsonld"
    feature(noted).files.export_to(file)
    noted.close()
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("VDREADER_STORE", str(tmp_path / "other.sqlite"))
        other = open_window()
        feature(other).files.import_from(file)
        assert "Notes imported: 2 new, 0 updated, 0 unchanged." in other.banner.label.text()
        assert len(notes(other).notes()) == 2
        assert other.texts.columns[1].highlights["notes"]
        other.undoing.undo()
        assert notes(other).notes() == []
        other.undoing.redo()
        assert len(notes(other).notes()) == 2


def test_a_file_that_is_no_notes_is_refused_in_a_sentence(noted: Window, tmp_path: Path) -> None:
    file = tmp_path / "other.jsonld"
    file.write_text("{not json")
    feature(noted).files.import_from(file)
    assert noted.banner.label.text()
    assert len(notes(noted).notes()) == 2


def test_edits_on_both_sides_are_kept_twice_and_settled(
    noted: Window, open_window: Opener, tmp_path: Path
) -> None:
    file, theirs = tmp_path / "mine.jsonld", tmp_path / "theirs.jsonld"
    feature(noted).files.export_to(file)
    ident = notes(noted).notes()[0].id
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("VDREADER_STORE", str(tmp_path / "other.sqlite"))
        other = open_window()
        feature(other).files.import_from(file)
        notes(other).edit(ident, body="Their words")
        feature(other).files.export_to(theirs)
        other.close()
    notes(noted).edit(ident, body="My words")
    feature(noted).files.import_from(theirs)
    assert "1 conflict" in noted.banner.label.text()
    assert sorted(column(noted, NOTE)) == ["My words", "Où ?", "Their words"]
    assert sum("▲ kept twice" in about for about in column(noted, ABOUT)) == 2
    listing = feature(noted).listing
    listing.panel.table.selectRow(column(noted, NOTE).index("My words"))
    actions = noted.menus.commands.actions
    assert actions["settle.copy"] in listing.panel.row_menu().actions()
    actions["settle.copy"].trigger()
    assert sorted(column(noted, NOTE)) == ["Où ?", "Their words"]
    assert not any("kept twice" in about for about in column(noted, ABOUT))
    noted.undoing.undo()
    assert sorted(column(noted, NOTE)) == ["My words", "Où ?", "Their words"]


def test_a_backup_is_made_now_and_its_place_said(noted: Window) -> None:
    feature(noted).files.back_up()
    said = noted.banner.label.text()
    assert said.startswith("The notes are backed up in ")
    assert Path(said.removeprefix("The notes are backed up in ").rstrip(".")).is_file()


def test_a_damaged_file_is_set_aside_and_its_backup_put_back(
    noted: Window, open_window: Opener
) -> None:
    path = notes(noted).store.path
    feature(noted).files.back_up()
    noted.close()
    path.write_bytes(b"")
    again = open_window()
    assert "empty" in again.banner.label.text()
    put_back = again.menus.commands.actions["put_back_notes"]
    assert put_back.isEnabled()
    feature(again).files.put_back()
    assert len(notes(again).notes()) == 2
    assert again.texts.columns[1].highlights["notes"]
    assert not put_back.isEnabled()


def test_a_second_instance_reads_and_says_that_it_cannot_write(
    noted: Window, open_window: Opener
) -> None:
    second = open_window()
    assert "Another vdreader has the notes file" in second.banner.label.text()
    assert second.texts.columns[1].highlights["notes"]
    feature(second).put("ask")
    assert len(notes(second).notes()) == 2
    assert second.status.notes.text() == "▲ Notes not saved"
    second.panels.open("notes")
    assert len(column(second, NOTE)) == 2


def test_neither_settings_nor_banner_hold_the_words_of_notes(noted: Window) -> None:
    noted.settings.save()
    assert "Depuis quand" not in noted.settings.file.read_text("utf-8")


@pytest.mark.parametrize(("answer", "counts"), [("Yes", "2 unchanged"), ("Cancel", "")])
def test_a_file_of_notes_from_the_file_manager_is_offered(
    noted: Window, tmp_path: Path, answer: str, counts: str
) -> None:
    file = tmp_path / "theirs.jsonld"
    feature(noted).files.export_to(file)
    asked = []

    def reply() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        asked.append(box.text())
        box.button(QMessageBox.StandardButton[answer]).click()

    QTimer.singleShot(0, reply)
    app.offer_notes(noted, file)
    assert "theirs.jsonld" in asked[0]
    assert counts in noted.banner.label.text()
    assert bool(counts) == ("imported" in noted.banner.label.text())
