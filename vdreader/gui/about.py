"""What this program is, of which version, and which corpus it reads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from vdreader import __version__
from vdreader.gui import fonts
from vdreader.reading.library import Library

_WIDTH = 396


class About(QDialog):
    """A few plain lines."""

    def __init__(self, library: Library, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About vdreader"))
        name = QLabel(f"vdreader {__version__}")
        name.setTextFormat(Qt.TextFormat.PlainText)
        name.setFont(fonts.interface(17, bold=True))
        lines = [
            self.tr("A comparison reader for joint declarations. It opens no network connection."),
            self.tr("Corpus {fingerprint}: {count} documents.").format(
                fingerprint=library.fingerprint[:8], count=len(library.entries)
            ),
            self.tr("Licensed under the EUPL 1.2. Fonts: Noto, under the OFL 1.1."),
        ]
        text = QLabel("\n\n".join(lines))
        text.setTextFormat(Qt.TextFormat.PlainText)
        text.setWordWrap(True)
        # A dialog asks a wrapped label how high it is before it knows how wide.
        text.setMinimumSize(_WIDTH, text.heightForWidth(_WIDTH))
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(22, 20, 22, 16)
        box.setSpacing(12)
        for widget in (name, text, buttons):
            box.addWidget(widget)
        self.adjustSize()
