"""The tables of the panels: rows of two lines at most, drawn like the texts, chosen by any means.

A model gives texts and, where it wants, colours (ForegroundRole) and fonts. Columns are as wide as
their `widths` say: pixels where given as such, else shares of what is left. Where that is little,
pixels give way to shares, after the column that can be spared.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from vdreader.gui import fonts
from vdreader.gui.ring import draw_ring
from vdreader.gui.scrollbar import QuietBar
from vdreader.gui.theme import Colours
from vdreader.gui.utf16 import points, units

SPANS = Qt.ItemDataRole.UserRole + 40
"""Words of a cell to be lit: spans of its text, as code points."""

_LINES = 2
_PAD = 10
_ABOVE = 5
_SIZE = 12.5
_SHARE = 110  # pixels of a column that has a share, before others give way to it
_LEAST = 0.7  # of its pixels, what a column keeps


class PanelTable(QTableView):
    """A table whose current row is what the reader looks at."""

    row_chosen = Signal(int)  # by mouse or keyboard, not by `show_row`
    row_entered = Signal(int)  # Return, or a double click
    menu_asked = Signal(QPoint)
    left = Signal()  # it is hidden while it has the keyboard: there is nothing to list

    def __init__(self, widths: Sequence[int | float], *, spared: int | None = None) -> None:
        super().__init__()
        self._widths = widths
        self._spared = spared
        self._quiet = False
        self._gone = -1
        self._delegate = _Cells(self)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._bar = QuietBar(self)
        self.setVerticalScrollBar(self._bar)
        self.verticalHeader().hide()
        self._head = head = _Head(self)
        self.setHorizontalHeader(head)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self._entered)
        self.clicked.connect(self._clicked)

    def setModel(self, model: object) -> None:
        """Show a model; its resets are never taken for a choice."""
        assert isinstance(model, QAbstractTableModel)
        super().setModel(model)
        self._share_width()

    def show_row(self, row: int, gone: int = -1) -> None:
        """Make a row the current one, in view, without announcing it; -1 leaves none.

        `gone` is the row that was current until it was taken away: an arrow goes on from there.
        """
        self._quiet = True
        self._gone = gone
        if row < 0:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        else:
            self.setCurrentIndex(self.model().index(row, 0))
            self.scrollTo(self.model().index(row, 0))
        self._quiet = False

    @property
    def row(self) -> int:
        """The current row; -1 if there is none."""
        return self.currentIndex().row()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Announce the row that the reader moved to."""
        super().currentChanged(current, previous)
        if not self._quiet and current.isValid() and current.row() != previous.row():
            self.row_chosen.emit(current.row())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the keyboard; Qt would choose the first row, and the text would jump there."""
        quiet, self._quiet = self._quiet, True
        row = self.row
        super().focusInEvent(event)
        if row < 0:
            self.show_row(-1, self._gone)
        self._quiet = quiet

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard away before Qt does, which takes what stands next."""
        super().hideEvent(event)
        if self.window().focusWidget() is self:
            self.left.emit()

    def _clicked(self, index: QModelIndex) -> None:
        # A click on the current row asks for it again: the text may have moved on.
        self.row_chosen.emit(index.row())

    def _entered(self, index: QModelIndex) -> None:
        self.row_entered.emit(index.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return enters the row; everything else moves in the table."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self.row < 0 <= self._gone:
            back = event.key() == Qt.Key.Key_Up
            self.selectRow(max(0, min(self._gone - back, self.model().rowCount() - 1)))
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.row >= 0:
            self.row_entered.emit(self.row)
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the current row."""
        if self.row >= 0:
            self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        if self.model() is None:
            return
        shares = sum(width for width in self._widths if isinstance(width, float))
        fixed = {at: wide for at, wide in enumerate(self._widths) if isinstance(wide, int)}
        room = self.viewport().width() - round(shares * _SHARE)
        if self._spared is not None:
            narrow = sum(fixed.values()) > room
            self.setColumnHidden(self._spared, narrow)
            if narrow:
                del fixed[self._spared]
        part = max(_LEAST, min(1.0, room / max(1, sum(fixed.values()))))
        left = self.viewport().width() - part * sum(fixed.values())
        for column, width in enumerate(self._widths):
            wide = part * width if isinstance(width, int) else max(0.0, left) * width / shares
            self.setColumnWidth(column, int(wide))

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._delegate.colours = colours
        self._bar.dress(colours, colours.paper)
        self.setFont(fonts.interface(_SIZE))
        line = QFontMetricsF(self.font()).lineSpacing()
        self.verticalHeader().setDefaultSectionSize(round(_LINES * line) + 2 * _ABOVE)
        self._head.colours = colours
        self._head.setFont(fonts.interface(11.5))
        self._head.setFixedHeight(24)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(colours.paper))
        self.setPalette(palette)
        self.viewport().update()


def stand(panel: QWidget, head: QLayout, message: QLabel, table: PanelTable) -> None:
    """Lay out a panel: its head, a message in plain words where there is one, the table."""
    message.setTextFormat(Qt.TextFormat.PlainText)
    message.setWordWrap(True)
    message.setContentsMargins(14, 4, 14, 8)
    message.setAlignment(Qt.AlignmentFlag.AlignTop)
    box = QVBoxLayout(panel)
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(0)
    box.addLayout(head)
    box.addWidget(message)
    box.addWidget(table, 1)
    box.addStretch(0)  # while there is no table


class _Head(QHeaderView):
    """Names the columns, level with the texts below, over a hairline."""

    def __init__(self, view: PanelTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self.colours: Colours | None = None

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        if self.colours is None:
            return
        painter.fillRect(rect, QColor(self.colours.chrome))
        painter.fillRect(
            QRectF(rect.x(), rect.bottom(), rect.width(), 1), QColor(self.colours.line)
        )
        name = self.model().headerData(section, Qt.Orientation.Horizontal) or ""
        inside = rect.adjusted(_PAD, 0, -_PAD // 2, 0)
        shown = self.fontMetrics().elidedText(
            str(name), Qt.TextElideMode.ElideRight, inside.width()
        )
        painter.setFont(self.font())
        painter.setPen(QColor(self.colours.soft))
        align = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inside, align, shown)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.colours is not None:
            with QPainter(self.viewport()) as painter:
                painter.fillRect(self.viewport().rect(), QColor(self.colours.chrome))
        super().paintEvent(event)


class _Cells(QStyledItemDelegate):
    """Draws a cell: its text from the top, a hairline below, a band where the reader is."""

    def __init__(self, view: PanelTable) -> None:
        super().__init__(view)
        self._view = view
        self.colours: Colours | None = None

    def _draw_ring(self, painter: QPainter, top: float, colour: str) -> None:
        """The part of the ring around the current row that is in a cell."""
        high = self._view.rowHeight(self._view.row)
        draw_ring(painter, QRectF(0, top, self._view.viewport().width(), high), colour)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = self.colours
        if colours is None:
            return
        rect = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(colours.band))
            if index.column() == 0:
                painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), colours.accent)
        painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), QColor(colours.line))
        if option.state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            self._draw_ring(painter, rect.top(), colours.accent)
        ink = index.data(Qt.ItemDataRole.ForegroundRole)
        colour = ink.color() if isinstance(ink, QBrush) else QColor(colours.ink)
        font = index.data(Qt.ItemDataRole.FontRole)
        text = index.data(Qt.ItemDataRole.DisplayRole) or ""
        inside = rect.adjusted(_PAD, _ABOVE, -_PAD / 2, 0)
        painter.setPen(colour)
        lit = _Lit(str(text), index.data(SPANS) or (), colours)
        font = font if isinstance(font, QFont) else option.font
        draw_lines(painter, str(text), font, inside, lit=lit.formats)


class _Lit:
    """The words of a cell that are lit, as formats of a piece of its text."""

    def __init__(self, text: str, spans: Sequence[tuple[int, int]], colours: Colours) -> None:
        self._spans = [(units(text, start), units(text, end)) for start, end in spans]
        self._format = QTextCharFormat()
        self._format.setBackground(QBrush(QColor(colours.found)))
        self._format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        self._format.setUnderlineColor(QColor(colours.found_line))

    def formats(self, first: int, length: int) -> list[QTextLayout.FormatRange]:
        """Those within a piece of the text, in UTF-16 units from where it begins."""
        made = []
        for start, end in self._spans:
            here = max(start, first) - first
            size = min(end, first + length) - first - here
            if size > 0:
                piece = QTextLayout.FormatRange()
                piece.start, piece.length, piece.format = here, size, self._format
                made.append(piece)
        return made


def draw_lines(
    painter: QPainter,
    text: str,
    font: QFont,
    area: QRectF,
    *,
    most: int = _LINES,
    lit: Callable[[int, int], list[QTextLayout.FormatRange]] | None = None,
) -> None:
    """Draw a text in the painter's pen from the top of an area, the last line cut with "…".

    `lit` tells the formats of a piece of the text: where it begins and how long it is.
    """
    metrics = QFontMetricsF(font)
    layout = QTextLayout(text.replace("\n", "\u2028"), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    if lit is not None:
        layout.setFormats(lit(0, units(text, len(text))))
    layout.beginLayout()
    lines = []
    for _ in range(most + 1):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(area.width())
        lines.append(line)
    layout.endLayout()
    painter.setFont(font)
    y = area.y()
    for number, line in enumerate(lines[:most]):
        if number == most - 1 and len(lines) > most:
            rest = text[points(text, line.textStart()) :].replace("\n", " ")
            cut = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, area.width())
            last = QTextLayout(cut, font)
            if lit is not None:
                last.setFormats(lit(line.textStart(), units(cut, len(cut)) - 1))
            last.beginLayout()
            last.createLine().setLineWidth(2 * area.width())
            last.endLayout()
            last.draw(painter, QPointF(area.x(), y))
        else:
            line.draw(painter, QPointF(area.x(), y - line.y()))
        y += metrics.lineSpacing()
