"""Two columns that stand level and scroll in step.

Rows are made equally high in both columns; texts of more than LEVEL_LIMIT rows are too long for
that and are kept in step by their rows instead; a place of them that is not written yet is gone to
when it is. When widths change, the row that the reader looks at stays where it is.
"""

from __future__ import annotations

from itertools import accumulate, takewhile

from PySide6.QtCore import QObject, QSize, QTimer, Signal

from vdreader.gui.texts.column import ReadingColumn
from vdreader.reading.parallel import LEFT, RIGHT

LEVEL_LIMIT = 2000
"""Rows up to which columns stand level."""

_PAUSE = 200  # milliseconds that a long text keeps its width before it is measured anew


Anchor = tuple[int, float]
"""A row, and how many pixels of it are scrolled out at the top (negative: air above it)."""


class Levelling(QObject):
    """Keeps two columns level, in step, and at their place."""

    scrolled = Signal()  # the leading column has moved
    levelled = Signal()

    def __init__(self, columns: tuple[ReadingColumn, ReadingColumn], parent: QObject) -> None:
        super().__init__(parent)
        self.columns = columns
        self.rows = 0
        self.shown = (True, False)
        self.linked = True
        self.current_row = -1
        self._hurried = False
        self._seen = 0  # rows that are level when hurried
        self._anchor: Anchor | None = None
        self._awaited: Anchor | None = None  # a place that is still to be written
        self._held = False  # the current row was in view before the last change of size
        self._syncing = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.level)
        for column in columns:
            column.resized.connect(self._resized)
            column.verticalScrollBar().actionTriggered.connect(self._taken_elsewhere)
        columns[LEFT].verticalScrollBar().valueChanged.connect(self._left_scrolled)
        columns[RIGHT].verticalScrollBar().valueChanged.connect(self._right_scrolled)

    @property
    def both(self) -> bool:
        """Whether both columns are to be seen."""
        return all(self.shown)

    @property
    def waiting(self) -> bool:
        """Whether rows will be measured anew in a moment."""
        return self._later.isActive()

    @property
    def leading(self) -> ReadingColumn:
        """The column that the gutters stand with."""
        return self.columns[LEFT if self.shown[LEFT] else RIGHT]

    def begin(self, rows: int) -> None:
        """Another text of so many rows has taken the place of the last one."""
        self.rows, self.current_row, self._awaited = rows, -1, None
        self._later.setInterval(0 if rows <= LEVEL_LIMIT else _PAUSE)

    # -- heights -----------------------------------------------------------------------------

    def _resized(self, size: QSize, before: QSize) -> None:
        """Level rows of another width; what the reader looks at stays in view in any case."""
        leads = self.sender() is self.leading
        if size.width() != before.width():
            self.schedule(before.height() if leads else None)
        elif not self.waiting:
            if leads:
                self._held = self._sees(before.height())
            self._hold()

    def _sees(self, height: int) -> bool:
        """Whether the current row is in view in a pane of this height."""
        column = self.leading
        if not 0 <= self.current_row < len(column.tops):
            return False
        band = column.row_rect(self.current_row)
        return band.bottom() > 0 and band.top() < height

    def _hold(self) -> None:
        """Bring the current row back, as much of it as there is room for, by the shortest way."""
        column = self.leading
        if not self._held or not 0 <= self.current_row < len(column.tops):
            return
        band, bar = column.row_rect(self.current_row), column.verticalScrollBar()
        below = min(band.bottom() - column.viewport().height(), band.top())
        if below > 0:
            bar.setValue(bar.value() + round(below))
        elif band.bottom() <= 0:
            bar.setValue(bar.value() + round(band.top()))
        self.follow(self.columns.index(column))

    def schedule(self, height: int | None = None) -> None:
        """Level again when the events of the moment are done, at the same place.

        `height` is that of the pane in which the reader saw it, where it is another by now.
        """
        if self.rows and not self._later.isActive():
            self._held = self._sees(self.leading.viewport().height() if height is None else height)
            self._anchor = self._anchor or self.anchor()
            self._later.start()

    def level(self) -> None:
        """Make the rows equally high, and come back to where the reader was."""
        if not self.rows:
            return
        if self.rows > LEVEL_LIMIT:
            for column, shown in zip(self.columns, self.shown, strict=True):
                if shown:
                    column.measure()
        elif self.both:
            heights = [column.row_heights() for column in self.columns]
            tallest = [max(pair) for pair in zip(*heights, strict=True)]
            self._seen = self._in_view(tallest) if self._hurried else self.rows
            for column, own in zip(self.columns, heights, strict=True):
                extras = [high - low for high, low in zip(tallest, own, strict=True)]
                column.level(extras[: self._seen])
        else:
            for column, shown in zip(self.columns, self.shown, strict=True):
                if shown:
                    column.level([0.0] * self.rows)
        anchor, self._anchor = self._anchor, None
        self.restore(anchor)
        self._hold()
        self._held = False
        self.levelled.emit()

    def hurry(self) -> None:
        """Make level only the rows that are seen first, until `complete`."""
        self._hurried = True

    def complete(self) -> None:
        """Make all rows level from now on."""
        if self._hurried:
            self._hurried = False
            self._anchor = self._anchor or self.anchor()
            self.level()

    def _in_view(self, heights: list[float]) -> int:
        """How many of the first rows a screen of this height shows, with some to spare."""
        below = accumulate(heights)
        height = self.leading.viewport().height() * 1.25
        return min(len(heights), 2 + sum(1 for _ in takewhile(lambda y: y < height, below)))

    # -- places ------------------------------------------------------------------------------

    def anchor(self) -> Anchor | None:
        """The place to come back to: the current row if it is in view, else the topmost one."""
        column = self.leading
        if not column.tops:
            return None
        y = column.verticalScrollBar().value()
        row = column.row_at(y)
        if 0 <= self.current_row < len(column.tops):
            current = column.tops[self.current_row]
            if y <= current <= y + column.viewport().height():
                row = self.current_row
        return row, y - column.tops[row]

    def return_to(self, anchor: Anchor | None) -> None:
        """Come back to a place, and stay there if rows are still to be measured anew."""
        self.restore(anchor)
        if self._later.isActive():
            self._anchor = anchor

    def restore(self, anchor: Anchor | None) -> None:
        """Come back to a place."""
        column = self.leading
        if anchor and anchor[0] >= len(column.tops):
            self._awaited = anchor
        elif anchor:
            column.verticalScrollBar().setValue(round(column.tops[anchor[0]] + anchor[1]))
        self.follow(self.columns.index(column))

    def _taken_elsewhere(self) -> None:
        """The reader scrolls while rows wait to be measured: there is no coming back."""
        self._anchor = self._awaited = None
        self._held = False

    def grown(self) -> None:
        """There are more rows than before: perhaps the one that is waited for."""
        awaited = self._awaited
        if awaited and awaited[0] < len(self.leading.tops):
            self._awaited = None
            self.restore(awaited)

    def show_row(self, row: int) -> None:
        """Scroll as little as it takes to see a row with its surroundings."""
        column = self.leading
        if row >= len(column.tops):
            self._awaited = (row, -90.0)
            return
        self._awaited = None
        if row > self._seen // 3:
            self.complete()
        bar, height = column.verticalScrollBar(), column.viewport().height()
        band = column.row_rect(row)
        if band.top() < 0 or band.bottom() > height:
            bar.setValue(round(column.tops[row] - min(90, height / 5)))
        if self._later.isActive():
            self._anchor = self.anchor()

    # -- scrolling ---------------------------------------------------------------------------

    def _left_scrolled(self) -> None:
        self._scrolled(LEFT)

    def _right_scrolled(self) -> None:
        self._scrolled(RIGHT)

    def _scrolled(self, side: int) -> None:
        if self._syncing:
            return
        self.follow(side)
        if self.columns[side] is self.leading:
            self.scrolled.emit()

    def follow(self, side: int) -> None:
        """Bring the other column to where this one is."""
        if not (self.both and self.linked) or self._syncing:
            return
        own, other = self.columns[side], self.columns[1 - side]
        value = own.verticalScrollBar().value()
        row = own.row_at(value)
        if self.rows > LEVEL_LIMIT and row < min(len(own.tops), len(other.tops)):
            value = round(other.tops[row] + value - own.tops[row])
        self._syncing = True
        other.verticalScrollBar().setValue(value)
        self._syncing = False
        if other is self.leading:
            self.scrolled.emit()
