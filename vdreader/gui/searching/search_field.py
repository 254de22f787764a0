"""The field of a search: it tells when one goes on to what was found, or gives up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from vdreader.gui import fonts
from vdreader.gui.theme import Colours

_HEIGHT = 28
_WIDEST = 330
_NARROWEST = 120
_KEYS_SIZE = 10.5
_SIZE = 12.5


class SearchField(QLineEdit):
    """One line; while it is empty, the keys that lead to it stand in it if they have room."""

    entered = Signal()
    entered_back = Signal()  # with Shift
    left_down = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.keys = ""
        self._colours: Colours | None = None
        self.setFrame(False)  # a frame of our own can be seen in every theme
        self.setTextMargins(7, 0, 4, 0)
        self.setFixedHeight(_HEIGHT)
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as may be, where there is room."""
        return QSize(_WIDEST, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return and the arrow down go on, Escape gives up; everything else is typed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            (self.entered_back if back else self.entered).emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.setFont(fonts.interface(_SIZE))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The field in its frame, and the keys in another at its end."""
        super().paintEvent(event)
        if self._colours is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            focused = self.hasFocus()
            ink = QColor(self._colours.accent if focused else self._colours.edge)
            painter.setPen(QPen(ink, 2 if focused else 1))
            edge = 1 if focused else 0.5
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(edge, edge, -edge, -edge), 3, 3)
            if not self.text() and not focused:
                self._draw_keys(painter, self._colours)

    def _draw_keys(self, painter: QPainter, colours: Colours) -> None:
        font = fonts.interface(_KEYS_SIZE)
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(self.keys) + 10
        written = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if not self.keys or written + wide + 30 > self.width():
            return
        high = metrics.height() + 2
        frame = QRectF(self.width() - wide - 6.5, (self.height() - high) / 2, wide, high)
        painter.setPen(QPen(QColor(colours.line), 1))
        painter.drawRoundedRect(frame, 3, 3)
        painter.setFont(font)
        painter.setPen(QColor(colours.faint))
        painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.keys)
