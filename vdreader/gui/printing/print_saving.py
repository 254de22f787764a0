"""Asking for the file that a print is saved in: PDF, DOCX or HTML."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from vdreader.gui.files import Files


def ask(parent: QWidget, files: Files, name: str) -> Path | None:
    """Which file to write; None if the user would rather not."""
    endings = {
        QCoreApplication.translate("PrintSaving", "PDF (*.pdf)"): "pdf",
        QCoreApplication.translate("PrintSaving", "Word processor (*.docx)"): "docx",
        QCoreApplication.translate("PrintSaving", "Web page (*.html)"): "html",
    }
    title = QCoreApplication.translate("PrintSaving", "Save as")
    return files.ask_save(parent, title, name, endings)
