"""The line at the foot: what the reader wants to be sure of, and where one is."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QPointF, QSize, Qt, QTime
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from vdreader.gui import fonts
from vdreader.gui.controls import set_ink
from vdreader.gui.theme import Colours


class _Words(QLabel):
    """Words on one baseline with those beside them, whatever font their sign is taken from."""

    def minimumSizeHint(self) -> QSize:
        """One line in this font; a sign of a taller one takes no more."""
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 1, metrics.height())

    def sizeHint(self) -> QSize:
        """The same."""
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words on the baseline of the label's own font."""
        metrics = self.fontMetrics()
        baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(QPointF(0, round(baseline)), self.text())


class Status(QWidget):
    """Corpus, notes, scrolling, position."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.corpus = _Words()
        self.notes = _Words()
        self.scrolling = _Words()
        self.position = _Words()
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
