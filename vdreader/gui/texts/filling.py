"""Writing a long text into its columns while it is being read.

The first screens are there at once; the rest follows in slices short enough that scrolling and
typing go on in between.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from vdreader.gui.texts.column import ReadingColumn

FIRST_ROWS = 60
"""Rows of a long text that are written before it is shown."""

_SLICE = 0.008  # seconds
_ROWS = 12  # written at a time


class Filling(QObject):
    """Fills the columns of a long text, slice by slice."""

    grown = Signal()  # there are more rows than before
    finished = Signal()

    def __init__(self, columns: tuple[ReadingColumn, ReadingColumn], parent: QObject) -> None:
        super().__init__(parent)
        self._columns = columns
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    @property
    def running(self) -> bool:
        """Whether rows are still to come."""
        return self._next.isActive()

    def start(self) -> None:
        """Write what is not there yet, from now on."""
        self._next.start()

    def stop(self) -> None:
        """Leave the columns as they are."""
        self._next.stop()

    def _go_on(self) -> None:
        begun = perf_counter()
        waiting = [column for column in self._columns if not column.filled]
        while waiting and perf_counter() - begun < _SLICE:
            for column in waiting:
                column.fill_more(_ROWS)
            waiting = [column for column in waiting if not column.filled]
        if waiting:
            self._next.start()
        self.grown.emit()
        if not waiting:
            self.finished.emit()
