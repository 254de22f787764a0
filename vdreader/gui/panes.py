"""Three panes side by side; where the width is short, those at the sides give way to the texts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle

_LEFT, _CENTRE, _RIGHT = 0, 1, 2


class _Handle(QSplitterHandle):
    """A hairline: in high contrast the panes have one ground. Fusion draws none so thin."""

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), self.palette().color(QPalette.ColorRole.Mid))


class Panes(QSplitter):
    """Remembers how wide the sides are wanted, and gives them that as soon as there is room.

    `need` tells how wide the centre has to be for its texts to be read with ease.
    """

    def __init__(self, need: Callable[[], int]) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._need = need
        self._accepted: int | None = None  # a narrower centre that the user has made
        self.wanted = (0, 0)  # the widths of the sides
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)
        self.splitterMoved.connect(self._dragged)

    def createHandle(self) -> QSplitterHandle:
        """Called by Qt for each pane."""
        return _Handle(self.orientation(), self)

    def setSizes(self, sizes: Sequence[int]) -> None:
        """Take these widths for wanted, and come as near to them as there is room for."""
        self.wanted = (sizes[_LEFT], sizes[_RIGHT])
        self._accept(sizes[_CENTRE])
        super().setSizes(sizes)
        self.share()

    def _dragged(self, position: int, handle: int) -> None:
        left, centre, right = self.sizes()
        # The side that was not touched may be narrower than it is wanted.
        self.wanted = (left, self.wanted[1]) if handle == _CENTRE else (self.wanted[0], right)
        self._accept(centre)

    def _accept(self, centre: int) -> None:
        self._accepted = centre if centre < self._need() else None

    def share(self) -> None:
        """Share out the width: the texts first, then the sides down to their least widths."""
        if self.count() <= _RIGHT or not any(self.wanted):
            return
        sides = (self.widget(_LEFT), self.widget(_RIGHT))
        least = [side.minimumWidth() if side else 0 for side in sides]
        centre = self._need() if self._accepted is None else self._accepted
        room = self.width() - 2 * self.handleWidth()
        over = max(0, sum(self.wanted) + centre - room)
        spare = [max(0, wide - low) for wide, low in zip(self.wanted, least, strict=True)]
        given = min(1.0, over / max(1, sum(spare)))
        left, right = (
            round(wide - given * more) for wide, more in zip(self.wanted, spare, strict=True)
        )
        shared = [left, room - left - right, right]
        if shared != self.sizes():
            super().setSizes(shared)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out the new width."""
        super().resizeEvent(event)
        self.share()
