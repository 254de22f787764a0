"""Fields, boxes to tick and menus whose edges can be seen in every theme.

Fusion draws edges darker than what is around them, which is no edge on a dark ground. With the
keyboard in them, its own ring of the accent is left alone. Buttons and lists get their edges from
`dressing.dress`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QSpinBox,
    QStyle,
    QStyleOptionButton,
    QWidget,
)

# A widget in name only: two halves of Qt in one object are one too many.
if TYPE_CHECKING:
    _Beside = QWidget
else:
    _Beside = object

_ROUND = 2.0  # pixels, like Fusion's own


def _outline(widget: QWidget, area: QRectF) -> None:
    """Draw a line around an area of a widget."""
    with QPainter(widget) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Dark), 1))
        painter.drawRoundedRect(area.adjusted(0.5, 0.5, -0.5, -0.5), _ROUND, _ROUND)


class _Edged(_Beside):
    """For fields, before the widget of Qt that they are: its edge is drawn over what Qt drew."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field and its edge."""
        super().paintEvent(event)
        if not self.hasFocus():
            _outline(self, QRectF(self.rect()))


class Line(_Edged, QLineEdit):
    """A line to type in."""


class Choice(_Edged, QComboBox):
    """One of several to choose."""


class Number(_Edged, QSpinBox):
    """A whole number."""


class Amount(_Edged, QDoubleSpinBox):
    """A number with decimals."""


class ListSearch(Line):
    """A line that narrows a list; Return and the arrow down go into it."""

    left_down = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(110)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to what was found; everything else is typed."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left_down.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """Wide enough for a few words, where there is room."""
        return QSize(220, super().sizeHint().height())


class Check(QCheckBox):
    """A box to tick, with its words."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box, its words and its edge."""
        super().paintEvent(event)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = QStyle.SubElement.SE_CheckBoxIndicator
        _outline(self, QRectF(self.style().subElementRect(box, option, self)))


class Menu(QMenu):
    """A menu; its edge and what parts its groups are drawn over what Qt drew."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the menu, its edge and its lines."""
        super().paintEvent(event)
        line = self.palette().color(QPalette.ColorRole.Mid)
        with QPainter(self) as painter:
            for action in self.actions():
                if action.isSeparator() and action.isVisible():
                    place = self.actionGeometry(action)
                    painter.fillRect(place.x(), place.center().y(), place.width(), 1, line)
            painter.setPen(self.palette().color(QPalette.ColorRole.Dark))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))


class Writing(QPlainTextEdit):
    """Several lines to write in."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameStyle(QFrame.Shape.Box | QFrame.Shadow.Plain)
        self._edge()

    def changeEvent(self, event: QEvent) -> None:
        """The frame keeps its ink in another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._edge()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The frame tells that one writes here."""
        super().focusInEvent(event)
        self._edge()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The frame is an edge again."""
        super().focusOutEvent(event)
        self._edge()

    def _edge(self) -> None:
        """Give the frame, which Qt draws in the ink of words beside it, the ink of edges."""
        role = QPalette.ColorRole.Accent if self.hasFocus() else QPalette.ColorRole.Dark
        ink = self.palette().color(role)
        if self.palette().color(QPalette.ColorRole.WindowText) != ink:
            own = QPalette()  # of one colour: all others go on following the theme
            own.setColor(QPalette.ColorRole.WindowText, ink)
            self.setPalette(own)
