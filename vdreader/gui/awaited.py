"""What stands in the place of the changes until their pane is made: its title, and one sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vdreader.gui import fonts
from vdreader.gui.controls import PaneTitle, set_ink
from vdreader.gui.theme import Colours


class Awaited(QWidget):
    """Looks like the pane of changes while it has none to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PaneTitle()
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setContentsMargins(14, 6, 14, 8)
        self.setAutoFillBackground(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.title)
        box.addWidget(self.message)
        box.addStretch(1)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.title.dress(colours)
        self.message.setFont(fonts.interface(12.5))
        set_ink(self.message, colours.soft)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, QColor(colours.panel))
        self.setPalette(palette)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.title.setText(QCoreApplication.translate("ChangesPane", "Changes"))
        self.message.setText(QCoreApplication.translate("Comparing", "Comparing…"))
