"""Windows and dialogs that stay on their screen, buttons and all, however large its pixels are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QFrame, QScrollArea, QWidget

from vdreader.gui.scrollbar import QuietBar
from vdreader.gui.theme import Colours

_FRAME = QSize(16, 48)
"""So much of the screen stands around a window at most: its frame, its title."""
_ANY = QSize(4096, 4096)
_TURNED = (QComboBox, QAbstractSpinBox)
"""What the wheel would change."""


def room(window: QWidget) -> QSize:
    """The largest size at which a window stands on its screen with its frame."""
    if QGuiApplication.platformName() == "offscreen":
        return _ANY  # its screen is small, and nobody looks at it
    return window.screen().availableSize() - _FRAME


def resize(window: QWidget, width: int, height: int) -> None:
    """Give a window this size, or as much of it as its screen has room for."""
    window.resize(QSize(width, height).boundedTo(room(window)))


class Scrolled(QScrollArea):
    """Content that is scrolled up and down where a dialog is too low for it.

    The wheel scrolls and does nothing else: a list or number under it would change unseen.
    """

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self._bar = QuietBar()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setVerticalScrollBar(self._bar)
        # Its room is always kept: with the bar alone the content would be too wide.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(content)
        # A scroll area paints a ground of its own; the dialog's is the one that is wanted.
        for ground in (self.viewport(), content):
            ground.setAutoFillBackground(False)
        for field in content.findChildren(QWidget):
            if isinstance(field, _TURNED):
                field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The wheel over a field goes on to what it stands in."""
        if event.type() == QEvent.Type.Wheel and isinstance(watched, _TURNED):
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that mean nothing to a field are the dialog's."""
        event.ignore()

    @property
    def bar_width(self) -> int:
        """How wide the room of the bar is, right of the content."""
        return self._bar.sizeHint().width()

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._bar.dress(colours, colours.chrome)
