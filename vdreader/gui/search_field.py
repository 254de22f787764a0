"""The field of a search: it tells when one goes on to what was found, or gives up."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from vdreader.gui import fonts
from vdreader.gui.theme import Colours

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
        self.setClearButtonEnabled(True)
        self.setMinimumWidth(_NARROWEST)
        self.setMaximumWidth(_WIDEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as may be, where there is room."""
        return QSize(_WIDEST, super().sizeHint().height())

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
        """The field, and the keys in a frame at its end."""
        super().paintEvent(event)
        if self._colours is None or not self.keys or self.text() or self.hasFocus():
            return
        font = fonts.interface(_KEYS_SIZE)
        metrics = QFontMetrics(font)
        wide = metrics.horizontalAdvance(self.keys) + 10
        written = self.fontMetrics().horizontalAdvance(self.placeholderText())
        if written + wide + 24 > self.width():
            return
        high = metrics.height() + 2
        frame = QRectF(self.width() - wide - 6.5, (self.height() - high) / 2, wide, high)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(self._colours.line), 1))
            painter.drawRoundedRect(frame, 3, 3)
            painter.setFont(font)
            painter.setPen(QColor(self._colours.faint))
            painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, self.keys)
