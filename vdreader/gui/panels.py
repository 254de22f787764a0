"""The panels below the texts, on demand: notes, discrepancies, results. One tab each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vdreader.gui import fonts
from vdreader.gui.theme import Colours


class Panels(QWidget):
    """A row of tabs over a stack; hidden until a panel is asked for."""

    opened = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._colours: Colours | None = None
        self.tabs = QTabBar()
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.tabs.setDocumentMode(True)
        self.stack = QStackedWidget()
        self.close_button = QToolButton()
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.setContentsMargins(10, 3, 8, 0)
        head.addWidget(self.tabs, 1)
        head.addWidget(self.close_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 1, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.stack, 1)
        self.tabs.currentChanged.connect(self.stack.setCurrentIndex)
        self.setMinimumHeight(110)
        self.hide()

    def add(self, name: str, panel: QWidget) -> None:
        """Give a panel a tab; `title` names it."""
        self._names.append(name)
        self.stack.addWidget(panel)
        self.tabs.addTab(name)

    def title(self, name: str, text: str) -> None:
        """The words on a panel's tab, with a count where that tells something."""
        self.tabs.setTabText(self._names.index(name), text)

    def open(self, name: str) -> None:
        """Show a panel and put the keyboard into it."""
        self.tabs.setCurrentIndex(self._names.index(name))
        self.stack.setCurrentIndex(self._names.index(name))
        if not self.isVisible():
            self.show()
            self.opened.emit(True)
        panel = self.stack.currentWidget()
        if panel is not None:
            panel.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle(self, name: str) -> None:
        """Show a panel, or put it away when it is the one that is shown."""
        if self.isVisible() and self.current == name:
            self.close_panel()
        else:
            self.open(name)

    @property
    def current(self) -> str:
        """The name of the panel in front."""
        index = self.tabs.currentIndex()
        return self._names[index] if 0 <= index < len(self._names) else ""

    def close_panel(self) -> None:
        """Put the panels away."""
        self.hide()
        self.opened.emit(False)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.tabs.setFont(fonts.interface(12.5))
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, QColor(colours.chrome))
        self.setAutoFillBackground(True)
        self.setPalette(palette)

    def retranslate(self) -> None:
        """Name the button in the language of the interface."""
        self.close_button.setToolTip(self.tr("Put the panel away"))
        self.close_button.setAccessibleName(self.tr("Put the panel away"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """A hairline above."""
        if self._colours is None:
            return
        with QPainter(self) as painter:
            painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(self._colours.line))
