"""The strips beside the texts: citation numbers on the left, marks between the columns."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from vdreader.gui import fonts
from vdreader.gui.controls import plain_tip
from vdreader.gui.texts.column import ReadingColumn
from vdreader.gui.theme import Colours

_CLEAR = 4  # pixels between signs and the texts beside them


class Mark(NamedTuple):
    """What a gutter shows beside a row: a short text, its colour, and what it means in words."""

    text: str
    colour: str = ""
    meaning: str = ""
    inks: tuple[str, ...] = ()  # where each sign of the text has a colour of its own


class Gutter(QWidget):
    """Paints one mark a row, level with the rows of a column, and the band of the current row."""

    clicked = Signal(int)  # row

    def __init__(
        self,
        width: int,
        column: Callable[[], ReadingColumn],
        *,
        bar: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._base_width = width
        self._extra = 0
        self._column = column
        self._bar = bar
        self._marks: list[Mark | None] = []
        self._row = -1
        self._colours: Colours | None = None
        self._zoom = 1.0
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_marks(self, marks: list[Mark | None], colours: Colours, zoom: float) -> None:
        """The marks of all rows, in their order."""
        self._marks, self._colours, self._zoom = marks, colours, zoom
        self.setFixedWidth(self.own_width(zoom) + self._extra)
        self.update()

    def own_width(self, zoom: float) -> int:
        """How wide the marks make it, beside nothing else."""
        return round(self._base_width * max(1.0, zoom * 0.5 + 0.5))

    def set_extra(self, extra: int) -> None:
        """So many pixels of empty page at the side that is not the text's."""
        self._extra = extra
        self.setFixedWidth(self.own_width(self._zoom) + extra)

    def set_current_row(self, row: int) -> None:
        """The row whose band is drawn."""
        if row != self._row:
            self._row = row
            self.update()

    def sizeHint(self) -> QSize:
        """As wide as asked for, as high as there is room."""
        return QSize(self._base_width, 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the visible rows only."""
        column, colours = self._column(), self._colours
        if colours is None:
            return
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(colours.paper))
            if not column.tops:
                return
            if 0 <= self._row < len(column.tops):
                band = column.row_rect(self._row)
                painter.fillRect(
                    QRectF(0, band.y(), self.width(), band.height()), QColor(colours.band)
                )
                if self._bar:
                    painter.fillRect(QRectF(0, band.y(), 3, band.height()), QColor(colours.accent))
            painter.setFont(fonts.interface(11 * self._zoom))
            first = column.row_at(column.verticalScrollBar().value())
            for row in range(first, len(column.tops)):
                baseline = column.first_baseline(row)
                if baseline > self.height() + 40:
                    break
                mark = self._marks[row] if row < len(self._marks) else None
                if mark:
                    self._draw(painter, mark, row, baseline)

    def _draw(self, painter: QPainter, mark: Mark, row: int, baseline: float) -> None:
        assert self._colours is not None
        colour = mark.colour or (
            self._colours.accent if row == self._row and self._bar else self._colours.faint
        )
        inks = iter(mark.inks or (colour,))
        metrics = painter.fontMetrics()
        for number, text in enumerate(self._in_lines(mark.text, metrics)):
            width = metrics.horizontalAdvance(text)
            right = self.width() - 10 if self._bar else (self.width() - _CLEAR + width) / 2
            x, y = right - width, baseline + number * metrics.ascent()
            for sign in text if mark.inks else (text,):
                colour = next(inks, colour)
                painter.setPen(QColor(colour))
                painter.drawText(round(x), round(y), sign)
                x += metrics.horizontalAdvance(sign)

    def _in_lines(self, text: str, metrics: QFontMetrics) -> list[str]:
        """Signs that have no room side by side stand one below the other."""
        room = self.width() - 2 * _CLEAR
        if self._bar or metrics.horizontalAdvance(text) <= room:
            return [text]
        lines = [""]
        for sign in text:
            if lines[-1] and metrics.horizontalAdvance(lines[-1] + sign) > room:
                lines.append("")
            lines[-1] += sign
        return lines

    def _row_at(self, y: float) -> int:
        column = self._column()
        return column.row_at(y + column.verticalScrollBar().value() + 4)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes to the passage."""
        if self._column().tops:
            self.clicked.emit(self._row_at(event.position().y()))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the text that the gutter belongs to."""
        QApplication.sendEvent(self._column().verticalScrollBar(), event)

    def event(self, event: QEvent) -> bool:
        """Say what a mark means."""
        if isinstance(event, QHelpEvent) and self._column().tops:
            row = self._row_at(event.pos().y())
            mark = self._marks[row] if row < len(self._marks) else None
            QToolTip.showText(event.globalPos(), plain_tip(mark.meaning) if mark else "", self)
            return True
        return super().event(event)
