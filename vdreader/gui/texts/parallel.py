"""The centre pane: one text, or two versions of it side by side, row level with row.

The pane knows rows and passages; which document to show, and what follows from the reader's
position, is for the window to decide.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from vdreader.core.document import Span
from vdreader.core.language import NAMES
from vdreader.gui import fonts
from vdreader.gui.controls import set_ink
from vdreader.gui.texts.column import (
    SIDE_MARGIN,
    Highlight,
    ReadingColumn,
    least_column,
    widest_line,
)
from vdreader.gui.texts.filling import FIRST_ROWS, Filling
from vdreader.gui.texts.gutter import Gutter, Mark
from vdreader.gui.texts.levelling import LEVEL_LIMIT, Levelling
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText

NUMBERS_WIDTH = 48
MARKS_WIDTH = 28
BOTH, LEFT_ONLY, RIGHT_ONLY = "both", "left", "right"


class ParallelView(QWidget):
    """Two reading columns with their gutters, in step."""

    position_changed = Signal(int, str, int)  # side, passage, offset
    scrolled_to = Signal(int, str)  # side and passage of the topmost row
    zoom_asked = Signal(int)  # steps
    row_entered = Signal()
    shaped = Signal()  # other columns, or letters of another size: another width is comfortable

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = (ReadingColumn(self), ReadingColumn(self))
        self.numbers = Gutter(NUMBERS_WIDTH, self._leading, bar=True)
        self.marks = Gutter(MARKS_WIDTH, self._leading)
        self.heads = (QLabel(), QLabel())
        self.notice = QLabel()
        self.text: ParallelText | None = None
        self.levelling = Levelling(self.columns, self)
        self.filling = Filling(self.columns, self)
        self._zoom = 1.0
        self._colours: Colours | None = None
        self._mode = BOTH
        self._current: tuple[int, str, int] | None = None
        self._hover: tuple[int, str, int] | None = None
        self._cursor_due = False  # the passage that one is in is still to be written
        self._row_marks: dict[str, dict[int, Mark]] = {}
        self._build()

    def _build(self) -> None:
        self._head = _Heads()
        self._names = head = QHBoxLayout(self._head)
        head.setSpacing(0)
        head.addWidget(self.heads[LEFT], 1)
        self._between_heads = QWidget()
        self._between_heads.setFixedWidth(MARKS_WIDTH)
        head.addWidget(self._between_heads)
        head.addWidget(self.heads[RIGHT], 1)
        for label in (*self.heads, self.notice):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.notice.setWordWrap(True)
        self.notice.hide()
        texts = QHBoxLayout()
        texts.setContentsMargins(0, 0, 0, 0)
        texts.setSpacing(0)
        texts.addWidget(self.numbers)
        texts.addWidget(self.columns[LEFT], 1)
        texts.addWidget(self.marks)
        texts.addWidget(self.columns[RIGHT], 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head)
        outer.addWidget(self.notice)
        outer.addLayout(texts, 1)
        self.numbers.clicked.connect(self._go_to_row)
        self.marks.clicked.connect(self._go_to_row)
        for column in self.columns:
            column.hover_ended.connect(self._end_hover)
            column.entered.connect(self.row_entered)
        left, right = self.columns
        left.cursor_moved.connect(self._left_cursor)
        right.cursor_moved.connect(self._right_cursor)
        left.hovered.connect(self._left_hover)
        right.hovered.connect(self._right_hover)
        self.filling.grown.connect(self._grown)
        self.levelling.levelled.connect(self._repaint_gutters)
        self.levelling.scrolled.connect(self._scrolled)

    # -- content -----------------------------------------------------------------------------

    def show_text(self, text: ParallelText, colours: Colours, zoom: float, notice: str) -> None:
        """Show a parallel text from its beginning; `notice` says what is missing, if anything.

        Of a text too long to be levelled the beginning is there at once, the rest follows.
        """
        self.text, self._colours, self._zoom = text, colours, zoom
        self._current = self._hover = None
        rows = text.rows
        left, right = self.columns
        self._show_columns()
        self._hold_bars()
        self.filling.stop()
        most = FIRST_ROWS if len(rows) > LEVEL_LIMIT else None
        left.fill(text.left, [row.left for row in rows], colours, zoom, most)
        if text.right is not None:
            right.fill(text.right, [row.right for row in rows], colours, zoom, most)
        if most is not None:
            self.filling.start()
        self.notice.setText(notice)
        self.notice.setVisible(bool(notice))
        self._name_columns()
        self.numbers.show_marks(self._citations(), colours, zoom)
        self._row_marks = {}
        self._paint_marks()
        for gutter in (self.numbers, self.marks):
            gutter.set_current_row(-1)
        self.levelling.begin(len(rows))
        left.verticalScrollBar().setValue(0)
        self.levelling.level()
        self._place_bars()
        self._centre()
        self.shaped.emit()

    def show_alignment(self, text: ParallelText) -> None:
        """Take over better counterparts for the text that is shown already."""
        assert self.text is not None
        if text.rows == self.text.rows:
            self.text = text
            self._relight()
            return
        self.text = text
        self._show_again()

    def show_marks(self, source: str, marks: Mapping[int, Mark]) -> None:
        """What a feature (`source`) puts between the columns: row -> mark. It replaces its own."""
        self._row_marks[source] = dict(marks)
        self._paint_marks()

    def _paint_marks(self) -> None:
        if self._colours is None or self.text is None:
            return
        merged: list[Mark | None] = []
        for row in range(len(self.text.rows)):
            here = [marks[row] for marks in self._row_marks.values() if row in marks]
            if not here:
                merged.append(None)
                continue
            text = "".join(mark.text for mark in here)
            meaning = "\n".join(mark.meaning for mark in here)
            inks = tuple(mark.colour for mark in here for _ in mark.text)
            merged.append(Mark(text, here[0].colour, meaning, inks))
        self.marks.show_marks(merged, self._colours, self._zoom)

    def show_highlights(self, source: str, side: int, places: Sequence[Highlight]) -> None:
        """What a feature (`source`) lights on a side for good. It replaces its own."""
        self.columns[side].highlight(source, places)

    @property
    def mode(self) -> str:
        """Which columns are shown: `both`, `left` or `right`."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Show both columns or one of them, at the same place of the text."""
        if mode == self._mode:
            return
        self.levelling.schedule()
        self._mode = mode
        self._show_columns()
        self._centre()
        self.shaped.emit()

    @property
    def _shown(self) -> tuple[bool, bool]:
        """Whether the left and the right column are to be seen."""
        if self.text is None or self.text.right is None:
            return True, False
        return self._mode != RIGHT_ONLY, self._mode != LEFT_ONLY

    def _show_columns(self) -> None:
        self.levelling.shown = self._shown
        both = self.levelling.both
        for column, head, shown in zip(self.columns, self.heads, self._shown, strict=True):
            column.narrow = not both
            column.setVisible(shown)
            head.setVisible(shown)
        self.marks.setVisible(both)
        self._between_heads.setVisible(both)
        self._place_bars()

    def comfortable_width(self) -> int:
        """The width in which the lines of every column that is shown are read with ease."""
        column = least_column(self._zoom)
        wide = (
            self.numbers.own_width(self._zoom) + column + self.columns[RIGHT].bar.sizeHint().width()
        )
        if self.levelling.both:
            wide += self.marks.own_width(self._zoom) + column
        return wide

    def _centre(self) -> None:
        """A lone text stands in the middle, with its numbers beside it."""
        free = 0
        if not self.levelling.both:
            beside = self.numbers.own_width(self._zoom) + SIDE_MARGIN
            free = max(0, self.width() - beside - widest_line(self._zoom)) // 2
        self.numbers.set_extra(free)
        left = self.numbers.minimumWidth()
        self._names.setContentsMargins(left, 7, 0, 7)
        self.notice.setContentsMargins(left, 8, 24, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A lone text stays in the middle."""
        super().resizeEvent(event)
        self._centre()

    def _hold_bars(self) -> None:
        """Keep the bars' room while the columns are filled: widths would change twice."""
        for column in self.columns:
            if column.verticalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAsNeeded:
                column.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

    def _place_bars(self) -> None:
        """In step, one scroll bar serves both columns; released, each has its own."""
        off, needed = Qt.ScrollBarPolicy.ScrollBarAlwaysOff, Qt.ScrollBarPolicy.ScrollBarAsNeeded
        own = not self.levelling.both or not self.levelling.linked
        self.columns[LEFT].setVerticalScrollBarPolicy(needed if own else off)
        self.columns[RIGHT].setVerticalScrollBarPolicy(needed)

    def _citations(self) -> list[Mark | None]:
        assert self.text is not None
        marks: list[Mark | None] = []
        for row in self.text.rows:
            side = LEFT if row.left else RIGHT
            document = self.text.document(side)
            assert document is not None
            first = document.passage(row.side(side)[0])
            marks.append(Mark(first.citation) if first.is_body else None)
        return marks

    def _name_columns(self) -> None:
        if self.text is None:
            return
        for side, label in enumerate(self.heads):
            document = self.text.document(side)
            if document is None:
                continue
            name = NAMES.get(document.language, document.language)
            label.setText(name)
            description = QCoreApplication.translate("ParallelView", "Text: {language}").format(
                language=name
            )
            self.columns[side].setAccessibleName(description)

    # -- looks -------------------------------------------------------------------------------

    def dress(self, colours: Colours, zoom: float) -> None:
        """Draw everything again in other colours or another size, at the same place."""
        self._head.colours = colours
        for label in self.heads:
            label.setFont(fonts.interface(12.5, bold=True))
            set_ink(label, colours.soft)
        self.notice.setFont(fonts.interface(12.5))
        set_ink(self.notice, colours.soft)
        self._colours, self._zoom = colours, zoom
        if self.text is not None:
            self._show_again()

    def _show_again(self) -> None:
        """Fill the columns anew, at the same place and with the same marks."""
        assert self.text is not None
        assert self._colours is not None
        current, anchor, marks = self._current, self.levelling.anchor(), self._row_marks
        lights = [dict(column.highlights) for column in self.columns]
        self.show_text(self.text, self._colours, self._zoom, self.notice.text())
        for side, sources in enumerate(lights):
            for source, places in sources.items():
                self.show_highlights(source, side, places)
        self._row_marks = marks
        self._paint_marks()
        if current:
            self.go_to(*current, scroll=False)
        self.levelling.return_to(anchor)

    def retranslate(self) -> None:
        """Name the columns again in the language of the interface."""
        self._name_columns()

    # -- scrolling ---------------------------------------------------------------------------

    def _leading(self) -> ReadingColumn:
        return self.levelling.leading

    def _grown(self) -> None:
        """More of a long text is there: what was asked for may be among it."""
        if (
            self._current
            and self._cursor_due
            and self.columns[self._current[0]].holds(self._current[1])
        ):
            self._cursor_due = False
            self.columns[self._current[0]].move_to(*self._current[1:])
            self._relight()
        self.levelling.grown()
        self._repaint_gutters()

    def _repaint_gutters(self) -> None:
        self.numbers.update()
        self.marks.update()

    def _scrolled(self) -> None:
        self._repaint_gutters()
        self._report_top()

    def _report_top(self) -> None:
        """Tell what is read now: the current row while it is in view, else the topmost one."""
        column = self.levelling.leading
        if self.text is None or not column.tops:
            return
        row, current = column.row_at(column.verticalScrollBar().value() + 24), self._current
        here = self.text.row_of(current[0], current[1]) if current else None
        if here is not None and column.row_rect(here).intersects(column.viewport().rect()):
            row = here
        passages = self.text.rows[row]
        if passages.left or passages.right:
            side = LEFT if passages.left else RIGHT
            self.scrolled_to.emit(side, passages.side(side)[0])

    def set_linked(self, linked: bool) -> None:
        """Scroll the columns in step, or each on its own."""
        self.levelling.linked = linked
        self._place_bars()
        if linked:
            self.levelling.follow(LEFT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, the wheel makes the text larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_asked.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    # -- position ----------------------------------------------------------------------------

    def go_to(self, side: int, passage: str, offset: int = 0, *, scroll: bool = True) -> None:
        """Put the reader into a passage, in view."""
        row = self.text.row_of(side, passage) if self.text else None
        if row is None:
            return
        self.columns[side].move_to(passage, offset)
        self._cursor_due = not self.columns[side].holds(passage)
        self._arrive(side, passage, offset)
        if scroll:
            self.levelling.show_row(row)

    def show_place(self, side: int, passage: str, offset: int) -> None:
        """Scroll so that words can be seen, also where their row is higher than the pane."""
        row = self.text.row_of(side, passage) if self.text else None
        if row is None or not self._shown[side]:
            return
        self.levelling.show_row(row)
        column = self.columns[side]
        words, height = column.place_rect(passage, offset), column.viewport().height()
        if words.top() < 0 or words.bottom() > height:
            bar = column.verticalScrollBar()
            bar.setValue(bar.value() + words.top() - height // 3)

    def _go_to_row(self, row: int) -> None:
        if self.text is None or row >= len(self.text.rows):
            return
        side = self.columns.index(self.levelling.leading)
        if not self.text.rows[row].side(side):
            side = 1 - side
        self.go_to(side, self.text.rows[row].side(side)[0])
        self.columns[side].setFocus()

    def step(self, by: int) -> None:
        """Go to the next or previous passage of the column that the reader is in."""
        if self.text is None:
            return
        side, row = self.columns.index(self.levelling.leading), -1
        if self._current and self._shown[self._current[0]]:
            side = self._current[0]
            row = self.text.row_of(side, self._current[1]) or 0
        target = row + by
        while 0 <= target < len(self.text.rows):
            if idents := self.text.rows[target].side(side):
                self.go_to(side, idents[0])
                return
            target += by

    def _left_cursor(self, passage: str, offset: int) -> None:
        self._arrive(LEFT, passage, offset)

    def _right_cursor(self, passage: str, offset: int) -> None:
        self._arrive(RIGHT, passage, offset)

    def _arrive(self, side: int, passage: str, offset: int) -> None:
        if self._current == (side, passage, offset):
            return
        self._current = (side, passage, offset)
        row = self.text.row_of(side, passage) if self.text else None
        self.levelling.current_row = -1 if row is None else row
        for part in (*self.columns, self.numbers, self.marks):
            part.set_current_row(-1 if row is None else row)
        self._relight()
        # Whoever changes over to the other column is where he was, and notes what he sees lit.
        answer = self.text.answer(side, passage, offset) if self.text else None
        if answer is not None:
            self.columns[1 - side].bring(*answer)
        self.position_changed.emit(side, passage, offset)

    def _left_hover(self, passage: str, offset: int) -> None:
        self._start_hover(LEFT, passage, offset)

    def _right_hover(self, passage: str, offset: int) -> None:
        self._start_hover(RIGHT, passage, offset)

    def _start_hover(self, side: int, passage: str, offset: int) -> None:
        self._hover = (side, passage, offset)
        self._relight()

    def _end_hover(self) -> None:
        self._hover = None
        self._relight()

    def _relight(self) -> None:
        """The sentence of the cursor and its counterpart, and more softly those of the mouse."""
        if self.text is None or self._colours is None:
            return
        lit: tuple[list[tuple[str, Span, str]], ...] = ([], [])
        for place, colour in (
            (self._hover, self._colours.hover),
            (self._current, self._colours.sentence),
        ):
            if place is None:
                continue
            if not self._speaks(place):
                continue
            for side, spans in enumerate(self.text.counterpart(*place)):
                lit[side].extend((passage, span, colour) for passage, span in spans)
        for column, places in zip(self.columns, lit, strict=True):
            column.light(places)

    def _speaks(self, place: tuple[int, str, int]) -> bool:
        """Whether a place is in text proper: titles and headings need no second light."""
        document = self.text.document(place[0]) if self.text else None
        return document is not None and document.passage(place[1]).is_body

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the interface."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)


class _Heads(QWidget):
    """The names of the columns on the page's colour, with a hairline below."""

    def __init__(self) -> None:
        super().__init__()
        self.colours: Colours | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.colours is None:
            return
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self.colours.paper))
            line = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, QColor(self.colours.line))
