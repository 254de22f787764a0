"""Where the keyboard goes when what held it is put away: back to the text that one reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from vdreader.gui.texts.column import ReadingColumn
    from vdreader.gui.window import Window


class Keyboard(QObject):
    """Remembers which column of a window had the keyboard last."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._last: ReadingColumn | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def _moved(self, _: QWidget | None, now: QWidget | None) -> None:
        for column in self._window.texts.columns:
            if column is now:
                self._last = column

    def back(self) -> None:
        """Put the keyboard into the column that had it last, or else into the one that is read."""
        columns, place = self._window.texts.columns, self._window.desk.place
        wanted = (self._last, columns[place[0]] if place is not None else None, *columns)
        shown = next((c for c in wanted if c is not None and not c.isHidden()), None)
        if shown is not None:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
