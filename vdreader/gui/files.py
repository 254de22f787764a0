"""Asking for files: every dialog opens in the folder that was used last, at first the documents."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from vdreader.gui.settings import Settings

_FOLDER = "files/folder"


class Files:
    """The file dialogs, and the folder that they have in common."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    @property
    def folder(self) -> Path:
        """Where a dialog opens."""
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        for place in (self._settings.text(_FOLDER), QStandardPaths.writableLocation(documents)):
            if place and Path(place).is_dir():  # a stick may be gone
                return Path(place)
        return Path.home()

    def ask_open(self, parent: QWidget, title: str, kinds: str) -> Path | None:
        """Which file to read; None if the user would rather not."""
        name, _ = QFileDialog.getOpenFileName(parent, title, str(self.folder), kinds)
        return self._used(Path(name)) if name else None

    def ask_save(
        self, parent: QWidget, title: str, name: str, endings: Mapping[str, str]
    ) -> Path | None:
        """Which file to write; None if the user would rather not.

        `endings` are the kinds of files in words with the ending of each; `name` has none.
        """
        chooser = SaveChooser(parent, title, endings)
        chooser.setDirectory(str(self.folder))
        chooser.selectFile(name)
        file: Path | None = None
        while file is None and chooser.exec():
            file = Path(chooser.selectedFiles()[0])
            # "Paris 5.5.2023" has a dot, but no ending
            if file.suffix.lower() not in {f".{ending}" for ending in endings.values()}:
                file = file.with_name(f"{file.name}.{chooser.defaultSuffix()}")
                if file.exists():  # what is there must not be replaced unasked
                    chooser.selectFile(file.name)
                    file = None
        chooser.deleteLater()
        return self._used(file) if file is not None else None

    def _used(self, file: Path) -> Path:
        self._settings.put(_FOLDER, str(file.parent))
        return file


class SaveChooser(QFileDialog):
    """The ending follows the chosen format, before one is asked about replacing a file."""

    def __init__(self, parent: QWidget, title: str, endings: Mapping[str, str]) -> None:
        super().__init__(parent, title)
        self._endings = dict(endings)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(list(self._endings))
        self.setDefaultSuffix(next(iter(self._endings.values())))
        self.filterSelected.connect(self._filter_selected)

    def _filter_selected(self, chosen: str) -> None:
        self.setDefaultSuffix(self._endings.get(chosen, self.defaultSuffix()))


def saved(file: Path) -> str:
    """That a file was written, and where, as the print dialog says it."""
    return QCoreApplication.translate("PrintDialog", "Saved: {file}").format(file=file)
