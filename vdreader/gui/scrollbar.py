"""A quiet scroll bar: a rounded handle on the page's own colour, without arrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from vdreader.gui.theme import Colours

_WIDTH = 12


class QuietBar(QScrollBar):
    """A vertical scroll bar that draws itself; everything it does is Qt's."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._colours: Colours | None = None
        self._ground = ""

    def dress(self, colours: Colours, ground: str) -> None:
        """Draw in these colours, on the ground of what is scrolled."""
        self._colours, self._ground = colours, ground
        self.update()

    def sizeHint(self) -> QSize:
        """Narrow."""
        return QSize(_WIDTH, super().sizeHint().height())

    def event(self, event: QEvent) -> bool:
        """The handle is darker under the mouse."""
        if event.type() in (QEvent.Type.HoverEnter, QEvent.Type.HoverLeave):
            self.update()
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground and the handle."""
        if self._colours is None:
            super().paintEvent(event)
            return
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        handle = QRectF(
            self.style().subControlRect(
                QStyle.ComplexControl.CC_ScrollBar,
                option,
                QStyle.SubControl.SC_ScrollBarSlider,
                self,
            )
        )
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._ground))
            if self.maximum() <= self.minimum():
                return
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            active = self.isSliderDown() or self.underMouse()
            colour = QColor(self._colours.faint)
            colour.setAlphaF(0.9 if active or self._colours.ink == "#ffffff" else 0.45)
            painter.setBrush(colour)
            painter.drawRoundedRect(handle.adjusted(3, 1, -3, -1), 3, 3)
