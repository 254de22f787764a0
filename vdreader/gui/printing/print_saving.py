"""Asking for the file that a print is saved in: PDF, DOCX or HTML."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from vdreader.paper.files import SUFFIXES


class SaveChooser(QFileDialog):
    """The ending follows the chosen format, before one is asked about replacing a file."""

    def __init__(self, parent: QWidget, name: str) -> None:
        super().__init__(parent, QCoreApplication.translate("PrintSaving", "Save as"))
        self._endings = {
            QCoreApplication.translate("PrintSaving", "PDF (*.pdf)"): "pdf",
            QCoreApplication.translate("PrintSaving", "Word processor (*.docx)"): "docx",
            QCoreApplication.translate("PrintSaving", "Web page (*.html)"): "html",
        }
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setNameFilters(list(self._endings))
        self.setDefaultSuffix("pdf")
        self.selectFile(name)
        self.filterSelected.connect(self._filter_selected)

    def _filter_selected(self, chosen: str) -> None:
        self.setDefaultSuffix(self._endings.get(chosen, "pdf"))


def ask(parent: QWidget, name: str) -> Path | None:
    """Which file to write; None if the user would rather not."""
    chooser = SaveChooser(parent, name)
    file: Path | None = None
    while file is None and chooser.exec():
        file = Path(chooser.selectedFiles()[0])
        ending = f".{chooser.defaultSuffix()}"
        if file.suffix.lower() not in SUFFIXES:  # "Paris 5.5.2023" has a dot, but no ending
            file = file.with_name(file.name + ending)
            if file.exists():  # what is there must not be replaced unasked
                chooser.selectFile(file.name)
                file = None
    chooser.deleteLater()
    return file
