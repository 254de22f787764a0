"""File dialogs: all open in the folder that was used last, and what is written is said."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit

from vdreader import app
from vdreader.gui.files import Files
from vdreader.gui.overview.overview import Overview
from vdreader.gui.settings import Settings
from vdreader.gui.window import Window


@pytest.fixture
def documents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own folder, and a working folder that is another one."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    place = tmp_path / "Documents"
    place.mkdir()
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(place))
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return place


def answering(name: str) -> tuple[QTimer, list[Path]]:
    """Type a name into the next file dialog; where it opened is in the list."""
    seen: list[Path] = []
    timer = QTimer(interval=20)

    def look() -> None:
        chooser = QApplication.activeModalWidget()
        if isinstance(chooser, QFileDialog) and chooser.isVisible():
            timer.stop()
            seen.append(Path(chooser.directory().absolutePath()))
            field = chooser.findChild(QLineEdit, "fileNameEdit")
            assert isinstance(field, QLineEdit)
            field.setText(name)
            chooser.accept() if name else chooser.reject()

    timer.timeout.connect(look)
    timer.start()
    return timer, seen


def asked(deed: Callable[[], None], name: str = "") -> Path:
    timer, seen = answering(name)
    deed()
    assert not timer.isActive()
    return seen[0]


def test_the_overview_is_saved_among_the_documents_and_where_is_said(
    window: Window, documents: Path
) -> None:
    window.menus.commands.actions["overview"].trigger()
    app.settle(window)
    overview = next(one for one in window.features if isinstance(one, Overview))
    assert asked(overview.save, "seen") == documents
    assert (documents / "seen.svg").read_text("utf-8").startswith("<")
    assert window.banner.label.text() == f"Saved: {documents / 'seen.svg'}"


def test_all_dialogs_open_in_the_folder_used_last(window: Window, documents: Path) -> None:
    actions, other = window.menus.commands.actions, documents.parent / "other"
    other.mkdir()
    assert asked(actions["export_notes"].trigger) == documents
    assert asked(actions["export_notes"].trigger, str(other / "mine")) == other.parent / "Documents"
    assert (other / "mine.jsonld").is_file()
    for name in ("import_notes", "export_terms", "export_tmx", "import_tmx", "save_overview"):
        if name == "save_overview":
            actions["overview"].trigger()
            app.settle(window)
        assert asked(actions[name].trigger) == other, name
    actions["print"].trigger()
    printing = next(one for one in window.features if type(one).__name__ == "Printing")
    assert asked(printing.dialog.ask_save) == other  # type: ignore[attr-defined]
    printing.dialog.reject()  # type: ignore[attr-defined]
    assert Settings(window.settings.file).text("files/folder") in ("", str(other))


def test_a_folder_that_is_gone_is_not_opened(tmp_path: Path, documents: Path) -> None:
    stored = Settings(tmp_path / "settings.ini")
    stored.put("files/folder", str(tmp_path / "stick"))
    assert Files(stored).folder == documents
    documents.rmdir()
    assert Files(stored).folder == Path.home()
