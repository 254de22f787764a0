"""What stands under the head of a card: one redline, or the two texts side by side.

A body is measured once for a width and drawn from that. Positions are pixels from its own top left
corner.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout

from vdreader.core.comparing.comparison import Comparison
from vdreader.core.comparing.redline import Part
from vdreader.gui import fonts
from vdreader.gui.comparing.card_text import (
    Run,
    caption,
    caption_places,
    lay,
    redline_runs,
    set_runs,
    side_runs,
)
from vdreader.gui.theme import Colours

_GUTTER = 18.0  # between the two texts
_CAPTION = 20.0
_BETWEEN = 6.0  # between two parts


class Body(Protocol):
    """The text of a card."""

    height: float

    def top_of(self, passage: str) -> float:
        """Where the part of a new passage begins."""

    def draw(self, painter: QPainter, at: QPointF, colours: Colours) -> None:
        """Draw with the top left corner at a point."""


class Redline:
    """Old and new words in one text, at most `most` lines of it."""

    def __init__(
        self,
        comparison: Comparison,
        cut: tuple[Part, ...],
        width: float,
        most: int | None,
        *,
        typography: bool,
    ) -> None:
        self._runs = redline_runs(comparison, cut, typography=typography)
        self._captions = caption_places(self._runs, cut)
        self._width, self._most = width, most
        self.height, self._clipped = lay(set_runs(self._runs, None), width, most)

    def top_of(self, passage: str) -> float:
        """Where the part of a new passage begins."""
        place = self._captions.get(passage)
        if not place:
            return 0
        layout = set_runs(self._runs, None)
        lay(layout, self._width, self._most)
        line = layout.lineForTextPosition(place)
        return line.y() if line.isValid() else 0

    def draw(self, painter: QPainter, at: QPointF, colours: Colours) -> None:
        """Draw with the top left corner at a point."""
        layout = set_runs(self._runs, colours)
        lay(layout, self._width, self._most)
        painter.setPen(QColor(colours.ink))
        layout.draw(painter, at)
        if self._clipped:
            draw_more(painter, at + QPointF(self._width, self.height), colours)


class SideBySide:
    """Each part with its old words at the left and its new ones at the right."""

    def __init__(
        self,
        comparison: Comparison,
        cut: tuple[Part, ...],
        width: float,
        most: int | None,
        *,
        typography: bool,
    ) -> None:
        self._column = (width - _GUTTER) / 2
        self._most = most
        self._rows: list[tuple[str, tuple[list[Run], list[Run]], float, bool]] = []
        self._tops: dict[str, float] = {}
        y = 0.0
        for part in cut if most is None else cut[:1]:
            title = caption(comparison, part) if len(cut) > 1 else ""
            sides = (
                side_runs(part.edits, "old", typography=typography),
                side_runs(part.edits, "new", typography=typography),
            )
            measured = [lay(set_runs(runs, None), self._column, most) for runs in sides]
            high = max(height for height, _ in measured)
            clipped = any(cut_short for _, cut_short in measured)
            if part.new is not None:
                self._tops[part.new] = y
            self._rows.append((title, sides, high, clipped or (most is not None and len(cut) > 1)))
            y += high + (_CAPTION if title else 0) + _BETWEEN
        self.height = max(0.0, y - _BETWEEN)

    def top_of(self, passage: str) -> float:
        """Where the part of a new passage begins."""
        return self._tops.get(passage, 0.0)

    def draw(self, painter: QPainter, at: QPointF, colours: Colours) -> None:
        """Draw with the top left corner at a point."""
        y = at.y()
        for title, sides, high, clipped in self._rows:
            if title:
                font = fonts.interface(11.5, bold=True)
                painter.setFont(font)
                painter.setPen(QColor(colours.soft))
                ascent = QFontMetricsF(font).ascent()
                painter.drawText(QPointF(at.x(), y + ascent), title)
                y += _CAPTION
            middle = at.x() + self._column + _GUTTER / 2
            painter.fillRect(QRectF(middle - 0.5, y, 1, high), QColor(colours.line))
            painter.setPen(QColor(colours.ink))
            for runs, x in zip(sides, (0.0, self._column + _GUTTER), strict=True):
                layout: QTextLayout = set_runs(runs, colours)
                lay(layout, self._column, self._most)
                layout.draw(painter, QPointF(at.x() + x, y))
            y += high
            if clipped:
                draw_more(painter, QPointF(at.x() + 2 * self._column + _GUTTER, y), colours)
            y += _BETWEEN


def draw_more(painter: QPainter, corner: QPointF, colours: Colours) -> None:
    """Say that the text goes on: an ellipsis in the corner of the last line."""
    font = fonts.interface(12, bold=True)
    painter.setFont(font)
    painter.setPen(QColor(colours.soft))
    width = QFontMetricsF(font).horizontalAdvance(" …")
    ground = QRectF(corner.x() - width - 4, corner.y() - 18, width + 4, 18)
    painter.fillRect(ground, QColor(colours.paper))
    painter.drawText(QPointF(corner.x() - width, corner.y() - 5), " …")
