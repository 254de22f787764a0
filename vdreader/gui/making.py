"""What the first paint does not need is made after it: a piece a turn of the event loop.

Whoever gives a command before everything is there waits for it: a key, a click, or code that asks
for a feature makes all pieces that are left, and then goes its way.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

Piece = Callable[[], object]

_PATIENCE = 1000  # milliseconds: a window that nobody sees is completed, too


class Making(QObject):
    """The pieces that are left to make, in their order.

    A piece that raises is not tried again; the others are made all the same.
    """

    done = Signal()

    def __init__(self, pieces: Iterable[Piece], parent: QObject) -> None:
        super().__init__(parent)
        self._pieces = deque(pieces)
        self._working = False
        self._watched: list[QObject] = []
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._make)

    @property
    def complete(self) -> bool:
        """Whether nothing is left to make."""
        return not self._pieces and not self._working

    def watch(self, window: QWidget, texts: Iterable[QWidget]) -> None:
        """Begin once these texts are painted, or at once when the user does something."""
        if self.complete:
            return
        self._watched = [window, *texts]
        if window.isVisible():
            self._watched.append(window.windowHandle())
        for watched in self._watched:
            watched.installEventFilter(self)
        QTimer.singleShot(_PATIENCE, self, self.start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for what reaches the window and the texts, until everything is made."""
        kind = event.type()
        if kind == QEvent.Type.Paint:
            self.start()
        elif kind in _COMMANDS:
            self.finish()
        return False

    def start(self) -> None:
        """Make a piece in each turn of the event loop from now on."""
        if self._pieces:
            self._turn.start()

    def finish(self) -> None:
        """Make all that is left now; what a piece asks for while it is made has to be there."""
        while self._pieces and not self._working:
            self._make()

    def stop(self) -> None:
        """Nothing more will be needed."""
        self._pieces.clear()
        self._end()

    def _make(self) -> None:
        if not self._pieces or self._working:
            return
        self._working = True
        try:
            self._pieces.popleft()()
        finally:
            self._working = False
            if not self._pieces:
                self._end()
                self.done.emit()

    def _end(self) -> None:
        self._turn.stop()
        for watched in self._watched:
            watched.removeEventFilter(self)
        self._watched.clear()


_COMMANDS = frozenset(
    {
        QEvent.Type.ShortcutOverride,  # comes before Qt looks whose the keys are
        QEvent.Type.KeyPress,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.ContextMenu,
        QEvent.Type.DragEnter,
    }
)
