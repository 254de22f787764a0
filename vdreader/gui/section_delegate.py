"""Draws the rows of the section tree: a title over two lines at most, and what stands beside it.

Badges stand beside the first line; where that would leave a number alone, beside the second; where
that has no room for both, below.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QPolygonF,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from vdreader.gui import fonts
from vdreader.gui.ring import draw_ring
from vdreader.gui.theme import Colours

NODE = Qt.ItemDataRole.UserRole
LANGUAGES = Qt.ItemDataRole.UserRole + 1
BADGES = Qt.ItemDataRole.UserRole + 2

_INDENTS = {"meeting": 28, "document": 41, "section": 41, "known": 28}
_NARROW, _LESS = 190, 9  # a pane narrower than this indents so many pixels less
_BESIDE = 60  # pixels of a second line that are worth standing beside badges
_NUMBER = 5  # letters of a first word that does not stand alone: "2", "III.", "2.1"
_ASIDE_SIZE = 11
_LINES = 2
_MOST_HEIGHTS = 5_000  # measured titles that are remembered


@dataclass(frozen=True)
class Badge:
    """A count beside a section: how many, of what sign, in which colour, and what it means."""

    text: str
    colour: str
    meaning: str


def _indent(node: str, width: int) -> int:
    return _INDENTS[node] - (_LESS if width < _NARROW else 0)


def _beginning(title: str) -> str:
    """What of a title stands on one line: its first word, or its number with the word after it."""
    first, _, rest = title.partition(" ")
    return f"{first} {rest.partition(' ')[0]}" if len(first) <= _NUMBER else first


class SectionDelegate(QStyledItemDelegate):
    """Row heights and painting; the roles above hold what it draws."""

    def __init__(self, tree: QTreeView) -> None:
        super().__init__(tree)
        self._tree = tree
        self.colours: Colours | None = None
        self._heights: dict[tuple[str, str, int, int], int] = {}

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the title's lines in the width that the pane has."""
        width = self._tree.viewport().width()
        title, node, aside = str(index.data()), str(index.data(NODE)), self._aside_width(index)
        key = (title, node, width, aside)
        if key not in self._heights:
            if len(self._heights) > _MOST_HEIGHTS:
                self._heights.clear()
            layout, beside = self._title(index, width)
            lines = max(layout.lineCount(), beside + 1 if aside else 0)
            text = lines * QFontMetrics(self._font(index)).height()
            self._heights[key] = text + self._padding(index) * 2
        return QSize(width, self._heights[key])

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The row's ground, arrow, title and aside."""
        if self.colours is None:
            return
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(self.colours.band))
            painter.fillRect(rect.x(), rect.y(), 3, rect.height(), QColor(self.colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(self.colours.hover))
        if index == self._tree.currentIndex() and self._tree.hasFocus():
            draw_ring(painter, QRectF(rect), self.colours.accent)
        node = str(index.data(NODE))
        colour = {"document": self.colours.soft, "known": self.colours.faint}.get(node)
        painter.setPen(QColor(colour or self.colours.ink))
        layout, beside = self._title(index, rect.width())
        top, indent = rect.y() + self._padding(index), _indent(node, rect.width())
        layout.draw(painter, QPointF(rect.x() + indent, top))
        if node in ("meeting", "document") and index.model().hasChildren(index):
            first = layout.lineAt(0)
            middle = top + first.y() + first.height() / 2
            self._draw_arrow(painter, QPointF(rect.x() + indent - 11, middle), index)
        metrics = QFontMetrics(self._font(index))
        baseline = top + beside * metrics.height() + metrics.ascent()
        self._draw_aside(painter, rect, baseline, index)
        painter.restore()

    def _padding(self, index: QModelIndex | QPersistentModelIndex) -> int:
        return {"meeting": 6, "known": 6, "document": 4}.get(str(index.data(NODE)), 4)

    def _font(self, index: QModelIndex | QPersistentModelIndex) -> QFont:
        return fonts.interface(bold=index.data(NODE) == "meeting")

    def _title(
        self, index: QModelIndex | QPersistentModelIndex, width: int
    ) -> tuple[QTextLayout, int]:
        """The title over two lines at most, the last elided, and the line that has the badges."""
        font, text = self._font(index), str(index.data())
        metrics = QFontMetrics(font)
        whole = max(60, width - _indent(str(index.data(NODE)), width) - 16)
        beside = whole - self._aside_width(index)
        widths, at = [whole, whole], _LINES
        if metrics.horizontalAdvance(_beginning(text)) <= beside:
            widths, at = [beside, whole], 0
        elif beside >= _BESIDE:
            widths, at = [whole, beside], 1
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while (line := layout.createLine()).isValid() and len(starts) <= _LINES:
            line.setLineWidth(widths[min(len(starts), _LINES - 1)])
            line.setPosition(QPointF(0, len(starts) * metrics.height()))
            starts.append(line.textStart())
        layout.endLayout()
        if len(starts) <= _LINES:
            return layout, min(at, len(starts))
        rest = metrics.elidedText(text[starts[1] :], Qt.TextElideMode.ElideRight, widths[1])
        return self._lines([text[: starts[1]].rstrip(), rest], font), at

    @staticmethod
    def _lines(lines: list[str], font: QFont) -> QTextLayout:
        layout = QTextLayout("\u2028".join(lines), font)
        height = QFontMetrics(font).height()
        layout.beginLayout()
        for number in range(len(lines)):
            line = layout.createLine()
            line.setLineWidth(10_000)
            line.setPosition(QPointF(0, number * height))
        layout.endLayout()
        return layout

    def _aside_width(self, index: QModelIndex | QPersistentModelIndex) -> int:
        badges: list[Badge] = index.data(BADGES) or []
        languages = index.data(LANGUAGES) or []
        if not badges and not languages:
            return 0
        metrics = QFontMetrics(fonts.interface(_ASIDE_SIZE))
        width = sum(metrics.horizontalAdvance(badge.text) + 5 for badge in badges)
        return int(width + sum(metrics.horizontalAdvance(c.upper()) + 14 for c, _ in languages))

    def _draw_arrow(
        self, painter: QPainter, at: QPointF, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        persistent = QPersistentModelIndex(index)
        open_ = self._tree.isExpanded(index.model().index(index.row(), 0, persistent.parent()))
        points = [(-3.5, -2), (3.5, -2), (0, 2.5)] if open_ else [(-2, -3.5), (-2, 3.5), (2.5, 0)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(painter.pen().color())
        pen = painter.pen()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(QPolygonF([QPointF(at.x() + x, at.y() + y) for x, y in points]))
        painter.setPen(pen)

    def _draw_aside(
        self,
        painter: QPainter,
        rect: QRect,
        baseline: float,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        assert self.colours is not None
        font = fonts.interface(_ASIDE_SIZE)
        painter.setFont(font)
        metrics = QFontMetrics(font)
        right = float(rect.right() - 9)
        for badge in reversed(index.data(BADGES) or []):
            right -= metrics.horizontalAdvance(badge.text)
            painter.setPen(QColor(badge.colour))
            painter.drawText(QPointF(right, baseline), badge.text)
            right -= 5
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for code, bundled in reversed(index.data(LANGUAGES) or []):
            width = metrics.horizontalAdvance(code.upper())
            box = QRectF(right - width - 8, baseline - metrics.ascent(), width + 8, 15)
            style = Qt.PenStyle.SolidLine if bundled else Qt.PenStyle.DotLine
            painter.setPen(QPen(QColor(self.colours.line), 1, style))
            painter.drawRoundedRect(box, 3, 3)
            painter.setPen(QColor(self.colours.soft if bundled else self.colours.faint))
            painter.drawText(QPointF(box.x() + 4, baseline - 0.5), code.upper())
            right = box.x() - 5
