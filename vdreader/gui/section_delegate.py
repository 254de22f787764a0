"""Draws the rows of the section tree: a title over two lines at most, and what stands beside it."""

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
from vdreader.gui.theme import Colours

NODE = Qt.ItemDataRole.UserRole
LANGUAGES = Qt.ItemDataRole.UserRole + 1
BADGES = Qt.ItemDataRole.UserRole + 2

_INDENTS = {"meeting": 28, "document": 41, "section": 41, "known": 28}
_ASIDE_SIZE = 11
_LINES = 2
_MOST_HEIGHTS = 5_000  # measured titles that are remembered


@dataclass(frozen=True)
class Badge:
    """A count beside a section: how many, of what sign, in which colour, and what it means."""

    text: str
    colour: str
    meaning: str


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
            text = self._title(index, width).boundingRect().height()
            self._heights[key] = round(text) + self._padding(index) * 2
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
        node = str(index.data(NODE))
        colour = {"document": self.colours.soft, "known": self.colours.faint}.get(node)
        painter.setPen(QColor(colour or self.colours.ink))
        layout = self._title(index, rect.width())
        top = rect.y() + self._padding(index)
        layout.draw(painter, QPointF(rect.x() + _INDENTS[node], top))
        if node in ("meeting", "document") and index.model().hasChildren(index):
            first = layout.lineAt(0)
            middle = top + first.y() + first.height() / 2
            self._draw_arrow(painter, QPointF(rect.x() + _INDENTS[node] - 11, middle), index)
        baseline = top + layout.lineAt(0).ascent() if layout.lineCount() else top
        self._draw_aside(painter, rect, baseline, index)
        painter.restore()

    def _padding(self, index: QModelIndex | QPersistentModelIndex) -> int:
        return {"meeting": 6, "known": 6, "document": 4}.get(str(index.data(NODE)), 4)

    def _font(self, index: QModelIndex | QPersistentModelIndex) -> QFont:
        return fonts.interface(bold=index.data(NODE) == "meeting")

    def _title(self, index: QModelIndex | QPersistentModelIndex, width: int) -> QTextLayout:
        """The title laid out over two lines at most, the second elided.

        Only the first stands beside the badges: many of them would leave too little of a title.
        """
        font = self._font(index)
        metrics = QFontMetrics(font)
        whole = max(60, width - _INDENTS[str(index.data(NODE))] - 16)
        beside = max(40, whole - self._aside_width(index))
        layout = QTextLayout(str(index.data()), font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        height = 0.0
        while (line := layout.createLine()).isValid() and len(starts) <= _LINES:
            line.setLineWidth(whole if starts else beside)
            line.setPosition(QPointF(0, height))
            height += metrics.height()
            starts.append(line.textStart())
        layout.endLayout()
        if len(starts) <= _LINES:
            return layout
        rest = metrics.elidedText(
            layout.text()[starts[_LINES - 1] :], Qt.TextElideMode.ElideRight, whole
        )
        return self._lines([layout.text()[: starts[_LINES - 1]].rstrip(), rest], font)

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
