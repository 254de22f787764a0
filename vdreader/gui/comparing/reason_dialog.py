"""Asking why: a reason and a name; both may stay empty."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from vdreader.gui import fonts
from vdreader.gui.fields import Line


class ReasonDialog(QDialog):
    """The reason of a verdict, and who gives it."""

    def __init__(self, reason: str, author: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Reason of your verdict"))
        self.setMinimumWidth(460)
        self.reason = Line(reason)
        self.author = Line(author)
        self.author.setPlaceholderText(self.tr("Your name, if you wish"))
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.addRow(self.tr("&Reason"), self.reason)
        form.addRow(self.tr("&By"), self.author)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(14)
        box.addLayout(form)
        box.addWidget(buttons)
        self.setFont(fonts.interface())
