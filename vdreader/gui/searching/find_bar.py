"""The bar below the texts that looks for words in what lies open."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from vdreader.gui import fonts
from vdreader.gui.controls import set_ink
from vdreader.gui.searching.search_field import SearchField
from vdreader.gui.theme import Colours


class FindBar(QWidget):
    """A field, "3 of 12", and buttons for the next and the previous place; hidden at first."""

    typed = Signal(str)
    next_asked = Signal()
    previous_asked = Signal()
    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.field = SearchField()
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.previous, self.next, self.close_button = QToolButton(), QToolButton(), QToolButton()
        self._colours: Colours | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 5, 8, 5)
        row.setSpacing(6)
        row.addWidget(self.field, 3)
        row.addWidget(self.count, 2)
        for button, sign in (
            (self.previous, "▲"),
            (self.next, "▼"),
            (self.close_button, "✕"),
        ):
            button.setText(sign)
            button.setAutoRaise(True)
            row.addWidget(button)
        self.field.textChanged.connect(self.typed)
        self.field.entered.connect(self.next_asked)
        self.field.left_down.connect(self.next_asked)
        self.field.entered_back.connect(self.previous_asked)
        self.field.given_up.connect(self.closed)
        self.next.clicked.connect(self.next_asked)
        self.previous.clicked.connect(self.previous_asked)
        self.close_button.clicked.connect(self.closed)
        self.hide()

    def open(self, text: str) -> None:
        """Show the bar and put the keyboard into it; `text` is looked for, if there is any."""
        self.show()
        if text:
            self.field.setText(text)
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_count(self, at: int, count: int) -> None:
        """Say which of how many places one is at; counted from 0, -1 for none yet."""
        for button in (self.previous, self.next):
            button.setEnabled(count > 0)
        if not self.field.text().strip():
            self.count.setText("")
        elif not count:
            self.count.setText(self.tr("Not found here"))
        elif at < 0:
            self.count.setText(self.tr("%n place(s)", "", count))
        else:
            self.count.setText(self.tr("{at} of {count}").format(at=at + 1, count=count))

    def say(self, sentence: str) -> None:
        """Say why nothing can be looked for."""
        self.count.setText(sentence)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.field.dress(colours)
        for widget in (self.count, self.previous, self.next, self.close_button):
            widget.setFont(fonts.interface(12.5))
        set_ink(self.count, colours.soft)
        self.update()

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        name = self.tr("Find in the open text")
        self.field.setPlaceholderText(name)
        self.field.setAccessibleName(name)
        for button, text in (
            (self.previous, self.tr("Previous place")),
            (self.next, self.tr("Next place")),
            (self.close_button, self.tr("Put the search away")),
        ):
            button.setToolTip(text)
            button.setAccessibleName(text)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar's ground and the hairline above it."""
        if self._colours is None:
            return
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._colours.chrome))
            painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self._colours.line))
