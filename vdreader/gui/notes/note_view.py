"""A note's Markdown as it reads: nothing is ever loaded to show it, no link is followed."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from vdreader.gui import fonts
from vdreader.gui.scrollbar import QuietBar
from vdreader.gui.theme import Colours


class NoteView(QTextBrowser):
    """Shows the body of a note."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(10)
        self._bar = QuietBar(self)
        self.setVerticalScrollBar(self._bar)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is loaded, whatever a note asks for."""
        return None

    def show_body(self, body: str) -> None:
        """Show Markdown, cleaned."""
        from vdreader.reading.note_html import note_html  # on use: reading goes without

        self.setHtml(note_html(body))

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.document().setDefaultFont(fonts.reading(scale=14 / fonts.READING_SIZE))
        self._bar.dress(colours, colours.panel)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(colours.panel))
        self.setPalette(palette)
