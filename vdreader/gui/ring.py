"""The ring around what has the keyboard: a row, or a list whose current row is not in view."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView

WIDTH = 2  # pixels


def draw_ring(painter: QPainter, area: QRectF, colour: str) -> None:
    """A ring just inside of an area."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    pen = QPen(QColor(colour), WIDTH)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(area.adjusted(1, 1, -1, -1))
    painter.restore()


def by_keyboard(event: QFocusEvent) -> bool:
    """Whether a list was given the keyboard by a key: under the mouse, rows must not move away."""
    reasons = Qt.FocusReason
    keys = (reasons.ShortcutFocusReason, reasons.TabFocusReason, reasons.BacktabFocusReason)
    return event.reason() in keys


def ring_around(view: QAbstractItemView, colour: str) -> None:
    """Called after a list was painted: the ring that none of the rows in view has."""
    current = view.visualRect(view.currentIndex())
    shown = QRectF(view.viewport().rect())
    if view.hasFocus() and not shown.intersects(QRectF(current)):
        with QPainter(view.viewport()) as painter:
            draw_ring(painter, shown, colour)
