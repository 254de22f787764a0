"""The line at the foot: what the reader wants to be sure of, and where one is."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, QTime
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from vdreader.gui import fonts
from vdreader.gui.controls import set_ink
from vdreader.gui.theme import Colours


class Status(QWidget):
    """Corpus, notes, scrolling, position."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.corpus = QLabel()
        self.notes = QLabel()
        self.scrolling = QLabel()
        self.position = QLabel()
        self._damaged: int | None = None
        self._linked = True
        self._saved: QTime | None = None
        self._unsaved = False
        self._colours: Colours | None = None
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 2, 14, 3)
        box.setSpacing(22)
        for label in (self.corpus, self.notes, self.scrolling):
            box.addWidget(label)
        box.addStretch(1)
        box.addWidget(self.position)
        for label in (self.corpus, self.notes, self.scrolling, self.position):
            label.setTextFormat(Qt.TextFormat.PlainText)

    def show_integrity(self, damaged: int) -> None:
        """How many files of the corpus are not what was shipped."""
        self._damaged = damaged
        self.retranslate()

    def show_saved(self, at: QTime | None) -> None:
        """When notes were saved last; None when what was written could not be saved."""
        self._saved, self._unsaved = at, at is None
        self.retranslate()

    def show_linked(self, linked: bool) -> None:
        """Whether the columns scroll in step."""
        self._linked = linked
        self.retranslate()

    def show_position(self, text: str) -> None:
        """Where the reader is."""
        self.position.setText(text)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        for label in (self.corpus, self.notes, self.scrolling, self.position):
            label.setFont(fonts.interface(12))
            set_ink(label, colours.soft)
        if self._damaged:
            set_ink(self.corpus, colours.warning)
        if self._unsaved:
            set_ink(self.notes, colours.warning)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        if self._damaged is None:
            self.corpus.setText("")
        elif self._damaged:
            self.corpus.setText(self.tr("▲ Corpus damaged, %n file(s)", "", self._damaged))
        else:
            self.corpus.setText("✓ " + self.tr("Corpus verified"))
        if self._saved is not None:
            at = QLocale().toString(self._saved, "HH:mm")
            self.notes.setText("✓ " + self.tr("Notes saved {time}").format(time=at))
        elif self._unsaved:
            self.notes.setText("▲ " + self.tr("Notes not saved"))
        self.notes.setVisible(bool(self.notes.text()))
        self.scrolling.setText(
            self.tr("Scrolling in step") if self._linked else self.tr("Scrolling released")
        )
        if self._colours:
            self.dress(self._colours)
