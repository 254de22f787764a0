"""One language as running text: a block a passage, in rows that another column can level with.

Vertical positions are pixels of the document, from its top; `tops` gives each row's. Text
positions go in and out as passages and code points.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    Qt,
    QUrl,
    Signal,
)
from PySide6.QtGui import (
    QBrush,
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from vdreader.core.document import Document, Passage, Span
from vdreader.gui import fonts
from vdreader.gui.scrollbar import QuietBar
from vdreader.gui.texts.passages import Setting, space_above
from vdreader.gui.theme import Colours
from vdreader.gui.utf16 import points, units

ROW_GAP = 13
TOP_MARGIN = 16
SIDE_MARGIN = 14
# Lines in times the size of their letters, each of which is about half as wide as that.
_WIDEST = 39  # of a single column: some 75 letters
_LEAST = 15  # that is read with ease: some 28 letters


class Highlight(NamedTuple):
    """Words lit for good: a ground, an underline, or both. The colours are `#rrggbb` or empty."""

    passage: str
    span: Span
    ground: str = ""
    underline: str = ""
    tip: str = ""
    dashed: bool = False


def widest_line(zoom: float) -> int:
    """Pixels of the longest line that a lone column has."""
    return _WIDEST * fonts.reading(zoom).pixelSize()


def least_column(zoom: float) -> int:
    """Pixels of a column whose lines are just long enough to be read with ease."""
    return _LEAST * fonts.reading(zoom).pixelSize() + SIDE_MARGIN


class ReadingColumn(QTextBrowser):
    """A read-only text of passages. Nothing is ever loaded, no link opens anything."""

    cursor_moved = Signal(str, int)  # passage, offset
    hovered = Signal(str, int)
    hover_ended = Signal()
    resized = Signal(object, object)  # to a QSize, from a QSize; in another width rows wrap anew
    entered = Signal()
    given_up = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.bar = QuietBar(self)
        self.setVerticalScrollBar(self.bar)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setMouseTracking(True)
        self.viewport().setMouseTracking(True)
        self._document: Document | None = None
        self._blocks: list[tuple[int, Passage | None]] = []
        self._first_block: list[int] = []
        self._space: list[float] = []  # above each row, beside the gap that all rows have
        self._of_passage: dict[str, int] = {}
        self._current_row = -1
        self._rows: Sequence[Sequence[str]] = ()
        self._setting: Setting | None = None
        self._zoom = 1.0
        self._colours: Colours | None = None
        self._lit: list[QTextEdit.ExtraSelection] = []
        self._lasting: list[QTextEdit.ExtraSelection] = []
        self.highlights: dict[str, list[Highlight]] = {}
        self.narrow = False
        self.tops: list[float] = []
        self.cursorPositionChanged.connect(self._report_cursor)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing is loaded, whatever a text asks for."""
        return None

    def passage_text(self, passage: str) -> str:
        """The text of a passage of this column."""
        return self._document.passage(passage).text if self._document else ""

    # -- filling -----------------------------------------------------------------------------

    def fill(
        self,
        document: Document,
        rows: Sequence[Sequence[str]],
        colours: Colours,
        zoom: float,
        most: int | None = None,
    ) -> None:
        """Show a document: `rows` holds the passages of each row, none where it is empty here.

        Of more than `most` rows only the first are written; `fill_more` writes the others.
        """
        self._document = document
        self._colours = colours
        self._rows, self._zoom = rows, zoom
        self.bar.dress(colours, colours.paper)
        self._blocks, self._first_block, self._space, self._of_passage = [], [], [], {}
        self._current_row = -1
        self._lit, self._lasting, self.highlights = [], [], {}
        self.blockSignals(True)
        self.clear()
        page = self.document()
        page.setDocumentMargin(0)
        page.setDefaultFont(fonts.reading(zoom))
        page.setUndoRedoEnabled(False)
        self._place_margins()  # now, while there is nothing to lay out anew
        self._setting = Setting(colours, zoom)
        self._write(len(rows) if most is None else most)
        self.setTextCursor(QTextCursor(page))
        self.blockSignals(False)

    @property
    def filled(self) -> bool:
        """Whether all rows have been written."""
        return len(self._first_block) >= len(self._rows)

    def fill_more(self, count: int) -> None:
        """Write so many more rows below those that are there, and measure them."""
        begun = len(self._blocks)
        self._write(count)
        if self.highlights:
            written = {passage.id for _, passage in self._blocks[begun:] if passage is not None}
            self._lasting += self._lasting_in(written)
            self._select()
        self._measure_from(len(self.tops))

    def _write(self, count: int) -> None:
        """Write the next rows. Each block has the space below it that it has without levelling."""
        document, setting = self._document, self._setting
        assert document is not None
        assert setting is not None
        begun = len(self._first_block)
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        cursor.beginEditBlock()
        for row in range(begun, min(begun + count, len(self._rows))):
            idents = self._rows[row]
            self._first_block.append(len(self._blocks))
            self._space.append(self._space_above(row))
            following = row + 1
            below = self._space_above(following) if following < len(self._rows) else 0.0
            for ident in idents or (None,):
                passage = document.passage(ident) if ident is not None else None
                if passage is not None:
                    self._of_passage[passage.id] = len(self._blocks)
                gap = ROW_GAP + below if ident is None or ident == idents[-1] else 0.0
                first = not self._blocks
                setting.write(cursor, passage, first=first, gap=gap)
                self._blocks.append((row, passage))
        cursor.endEditBlock()

    def _space_above(self, row: int) -> float:
        """The air above a row's first passage, beside the gap that all rows have."""
        idents = self._rows[row]
        first = self._document.passage(idents[0]) if row and idents and self._document else None
        return space_above(first) * self._zoom

    # -- geometry ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep a lone column readable, and tell that rows have new heights."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._place_margins()
        self.resized.emit(event.size(), event.oldSize())

    def _place_margins(self, extra: float = 0) -> None:
        """Air around the text: above, below (where Qt drops a block's own margin), at the right.

        These are margins of the page, not of the viewport: the band of a row runs through them.
        """
        side = float(SIDE_MARGIN)
        if self.narrow:
            side = max(side, self.viewport().width() - widest_line(self._zoom))
        wanted = (TOP_MARGIN, side, 4 * TOP_MARGIN + extra)
        frame = self.document().rootFrame()
        margins = frame.frameFormat()
        if (margins.topMargin(), margins.rightMargin(), margins.bottomMargin()) != wanted:
            margins.setTopMargin(wanted[0])
            margins.setRightMargin(wanted[1])
            margins.setBottomMargin(wanted[2])
            frame.setFrameFormat(margins)

    def row_heights(self) -> list[float]:
        """The height of each row's text and of the space before the next, without levelling."""
        self.document().size()  # makes Qt lay out everything
        heights = []
        for row, first in enumerate(self._first_block):
            start = self.document().findBlockByNumber(first).layout()
            last = self.document().findBlockByNumber(self._last_block(row))
            # Not the layout's rectangle: it leaves out what a small first word leaves free.
            height = last.layout().lineCount() * last.blockFormat().lineHeight()
            bottom = last.layout().position().y() + height
            heights.append(bottom - start.position().y() + self._gap_below(row))
        return heights

    def level(self, extras: Sequence[float]) -> None:
        """Add `extras[row]` pixels below the rows, and measure where all of them are now."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for row, extra in enumerate(extras):
            block = self.document().findBlockByNumber(self._last_block(row))
            wanted = self._gap_below(row) + extra
            block_format = block.blockFormat()
            if abs(block_format.bottomMargin() - wanted) > 0.01:
                block_format.setBottomMargin(wanted)
                cursor.setPosition(block.position())
                cursor.setBlockFormat(block_format)
        if len(extras) == len(self._first_block):
            self._place_margins(extras[-1] if extras else 0)  # laid out together with the rows
        cursor.endEditBlock()
        self.measure()

    def _gap_below(self, row: int) -> float:
        # Qt lets margins collapse: all space between rows is the bottom margin of the upper one.
        following = row + 1
        return ROW_GAP + (self._space[following] if following < len(self._space) else 0)

    def measure(self) -> None:
        """Note where each row starts."""
        self.tops = []
        self._measure_from(0)

    def _measure_from(self, row: int) -> None:
        self.document().size()  # makes Qt lay out everything
        find = self.document().findBlockByNumber
        self.tops += [find(first).layout().position().y() for first in self._first_block[row:]]

    def _last_block(self, row: int) -> int:
        following = row + 1
        if following < len(self._first_block):
            return self._first_block[following] - 1
        return len(self._blocks) - 1

    def row_at(self, y: float) -> int:
        """The row at a vertical position of the document."""
        return max(0, bisect_right(self.tops, y) - 1)

    def row_rect(self, row: int) -> QRectF:
        """The band of a row in the viewport, with half of the gap above and below."""
        top = self.tops[row] - ROW_GAP / 2
        if row + 1 < len(self.tops):
            bottom = self.tops[row + 1] - ROW_GAP / 2 - self._space[row + 1]
        else:
            bottom = self.document().size().height() - 4 * TOP_MARGIN
        scrolled = self.verticalScrollBar().value()
        return QRectF(0, top - scrolled, self.viewport().width(), bottom - top)

    def first_baseline(self, row: int) -> float:
        """Where the first line of a row stands in the viewport."""
        layout = self.document().findBlockByNumber(self._first_block[row]).layout()
        scrolled = self.verticalScrollBar().value()
        if layout.lineCount() == 0:
            return layout.position().y() - scrolled
        line = layout.lineAt(0)
        return layout.position().y() + line.y() + line.ascent() - scrolled

    # -- cursor, hover, light ----------------------------------------------------------------

    def place_at(self, point: QPointF) -> tuple[str, int] | None:
        """The passage and offset under a point of the viewport."""
        return self._place(self.cursorForPosition(point.toPoint()))

    def cursor_place(self) -> tuple[str, int] | None:
        """The passage and offset of the text cursor."""
        return self._place(self.textCursor())

    def _place(self, cursor: QTextCursor) -> tuple[str, int] | None:
        number = cursor.blockNumber()
        if not 0 <= number < len(self._blocks):
            return None
        passage = self._blocks[number][1]
        if passage is None:
            return None
        return passage.id, points(passage.text, cursor.positionInBlock())

    def selection(self) -> list[tuple[str, Span]]:
        """The selected words, passage by passage."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return []
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        found = []
        for number in range(first, last + 1):
            passage = self._blocks[number][1]
            if passage is None:
                continue
            block = self.document().findBlockByNumber(number)
            start = max(0, cursor.selectionStart() - block.position())
            end = min(block.length() - 1, cursor.selectionEnd() - block.position())
            if end > start:
                span = (points(passage.text, start), points(passage.text, end))
                found.append((passage.id, span))
        return found

    def holds(self, passage: str) -> bool:
        """Whether a passage has been written here."""
        return passage in self._of_passage

    def move_to(self, passage: str, offset: int = 0) -> None:
        """Put the text cursor into a passage; says nothing if the passage is not here."""
        number = self._of_passage.get(passage)
        if number is None:
            return
        block = self.document().findBlockByNumber(number)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(self.passage_text(passage), offset))
        self.setTextCursor(cursor)

    def bring(self, passage: str, offset: int) -> None:
        """Put the text cursor into a passage, unselected: nothing scrolls, nobody is told."""
        if passage not in self._of_passage:
            return
        bar = self.verticalScrollBar()
        value = bar.value()
        with QSignalBlocker(self), QSignalBlocker(bar):
            self.move_to(passage, offset)
            bar.setValue(value)

    def set_current_row(self, row: int) -> None:
        """Light a row as the one the reader is in."""
        if row != self._current_row:
            self._current_row = row
            self.viewport().update()

    def light(self, places: Sequence[tuple[str, Span, str]]) -> None:
        """Light spans for now: passage, span, colour. They replace those lit before."""
        self._lit = [
            self._selection(Highlight(passage, span, colour))
            for passage, span, colour in places
            if passage in self._of_passage
        ]
        self._select()

    def highlight(self, source: str, places: Sequence[Highlight]) -> None:
        """Light spans for good, under what is lit for now; `source` replaces its own."""
        if self.highlights.get(source, []) == list(places):
            return
        self.highlights[source] = list(places)
        self._lasting = self._lasting_in(self._of_passage)
        self._select()

    def _lasting_in(self, passages: Collection[str]) -> list[QTextEdit.ExtraSelection]:
        return [
            self._selection(place)
            for places in self.highlights.values()
            for place in places
            if place.passage in passages
        ]

    def _select(self) -> None:
        # What comes later is drawn over what came before: grounds of the moment lie below.
        self.setExtraSelections([*self._lit, *self._lasting])

    def _selection(self, place: Highlight) -> QTextEdit.ExtraSelection:
        block = self.document().findBlockByNumber(self._of_passage[place.passage])
        text = self.passage_text(place.passage)
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(text, place.span[0]))
        cursor.setPosition(
            block.position() + units(text, place.span[1]), QTextCursor.MoveMode.KeepAnchor
        )
        made = QTextEdit.ExtraSelection()
        light = QTextCharFormat()
        if place.ground:
            light.setBackground(QBrush(QColor(place.ground)))
        if place.underline:
            style = QTextCharFormat.UnderlineStyle
            light.setUnderlineStyle(style.DashUnderline if place.dashed else style.SingleUnderline)
            light.setUnderlineColor(QColor(place.underline))
        made.cursor, made.format = cursor, light
        return made

    def place_rect(self, passage: str, offset: int) -> QRect:
        """Where an offset of a passage stands in the viewport: as high as its line."""
        block = self.document().findBlockByNumber(self._of_passage[passage])
        cursor = QTextCursor(block)
        cursor.setPosition(block.position() + units(self.passage_text(passage), offset))
        return self.cursorRect(cursor)

    def _report_cursor(self) -> None:
        place = self.cursor_place()
        if place:
            self.cursor_moved.emit(*place)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Report the passage under the mouse, so that its counterpart can be lit."""
        super().mouseMoveEvent(event)
        if event.buttons() == Qt.MouseButton.NoButton:
            place = self.place_at(event.position())
            if place:
                self.hovered.emit(*place)

    def viewportEvent(self, event: QEvent) -> bool:
        """Report that the mouse has gone."""
        if event.type() == QEvent.Type.Leave:
            self.hover_ended.emit()
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens what is under the cursor, Escape ends a search; all else moves."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel is the pane's: it makes both columns larger, not one."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return
        super().wheelEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy words, not their looks."""
        copied = QMimeData()
        copied.setText(self.textCursor().selection().toPlainText())
        return copied

    def paintEvent(self, event: QPaintEvent) -> None:
        """The band of the current row, then the text over it."""
        if self._colours and 0 <= self._current_row < len(self.tops):
            with QPainter(self.viewport()) as painter:
                painter.fillRect(self.row_rect(self._current_row), QColor(self._colours.band))
        super().paintEvent(event)
