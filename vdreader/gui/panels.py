"""The panels below the texts, on demand: notes, discrepancies, results. One tab each."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QCursor, QFontMetrics, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vdreader.gui import fonts
from vdreader.gui.controls import plain_tip
from vdreader.gui.theme import Colours

_SIZE = 12.5
_PAD, _LEAST_PAD = 12, 5
_LEAST_TEXT = 28
_MARK = 3


class _Tabs(QTabBar):
    """Words in a row; the one in front is bold, on paper, over a line of the accent."""

    def __init__(self) -> None:
        super().__init__()
        self.colours: Colours | None = None
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setDocumentMode(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setMouseTracking(True)

    def tabSizeHint(self, index: int) -> QSize:
        """As wide as the words in bold: nothing moves when another tab comes to the front.

        In a narrow bar the air goes first, then the ends of the longest words; never those of
        the tab in front.
        """
        metrics = QFontMetrics(fonts.interface(_SIZE, bold=True))
        texts = [metrics.horizontalAdvance(self.tabText(at)) for at in range(self.count())]
        air = 2 * max(_LEAST_PAD, min(_PAD, (self.width() - sum(texts)) // (2 * len(texts))))
        cut = self._longest(texts, self.width() - air * len(texts))
        front = index == self.currentIndex()
        return QSize(
            (texts[index] if front else min(texts[index], cut)) + air, metrics.height() + 14
        )

    def _longest(self, texts: list[int], room: int) -> int:
        """The width that no text but the one in front may pass, so that all have room."""
        others = sorted(wide for at, wide in enumerate(texts) if at != self.currentIndex())
        room -= sum(texts) - sum(others)
        for number, wide in enumerate(others):
            each = room // (len(others) - number)
            if wide > each:
                return max(_LEAST_TEXT, each)
            room -= wide
        return max(texts)

    def minimumTabSizeHint(self, index: int) -> QSize:
        """The same: what can be cut has been cut."""
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        """No width is asked for: the tabs take what there is."""
        return QSize(0, super().minimumSizeHint().height())

    def tabLayoutChange(self) -> None:
        """What is cut can be read whole in its tooltip."""
        metrics = QFontMetrics(fonts.interface(_SIZE, bold=True))
        for index in range(self.count()):
            text = self.tabText(index)
            whole = metrics.horizontalAdvance(text) <= self._room(index)
            self.setTabToolTip(index, "" if whole else plain_tip(text))

    def _room(self, index: int) -> int:
        return self.tabRect(index).width() - 2 * _LEAST_PAD

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tabs."""
        if self.colours is None:
            return
        under = self.mapFromGlobal(QCursor.pos()) if self.underMouse() else None
        with QPainter(self) as painter:
            for index in range(self.count()):
                area = self.tabRect(index)
                front = index == self.currentIndex()
                lit = front or (under is not None and area.contains(under))
                if front:
                    painter.fillRect(area, QColor(self.colours.paper))
                    foot = QRectF(area.x(), area.bottom() + 1 - _MARK, area.width(), _MARK)
                    painter.fillRect(foot, QColor(self.colours.accent))
                painter.setFont(fonts.interface(_SIZE, bold=front))
                painter.setPen(QColor(self.colours.ink if lit else self.colours.soft))
                shown = painter.fontMetrics().elidedText(
                    self.tabText(index), Qt.TextElideMode.ElideRight, self._room(index)
                )
                painter.drawText(area, Qt.AlignmentFlag.AlignCenter, shown)
                if front and self.hasFocus():
                    painter.setPen(QPen(QColor(self.colours.accent), 2))
                    painter.drawRect(QRectF(area).adjusted(1, 1, -1, -1))


class Panels(QWidget):
    """A row of tabs over a stack; hidden until a panel is asked for."""

    opened = Signal(bool)
    left = Signal()  # what had the keyboard is put away

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: list[str] = []
        self._colours: Colours | None = None
        self.tabs = _Tabs()
        self.stack = QStackedWidget()
        self.close_button = QToolButton()
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.clicked.connect(self.close_panel)
        head = QHBoxLayout()
        head.setContentsMargins(10, 0, 8, 0)
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
        from vdreader.gui.table import PanelTable  # with the first panel: the start needs none

        self._names.append(name)
        self.stack.addWidget(panel)
        self.tabs.addTab(name)
        for table in panel.findChildren(PanelTable):
            table.left.connect(self.left)

    def title(self, name: str, text: str) -> None:
        """The words on a panel's tab, with a count where that tells something."""
        self.tabs.setTabText(self._names.index(name), text)

    def open(self, name: str, *, keyboard: bool = True) -> None:
        """Show a panel, and put the keyboard into it unless that is wanted where it is."""
        self.tabs.setCurrentIndex(self._names.index(name))
        self.stack.setCurrentIndex(self._names.index(name))
        if not self.isVisible():  # put away, or behind what has taken the place of the texts
            self.show()
            self.opened.emit(True)
        panel = self.stack.currentWidget()
        if panel is not None and keyboard:
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

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard away before Qt does, which takes what stands next."""
        super().hideEvent(event)
        if self.isAncestorOf(self.window().focusWidget()):
            self.left.emit()

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.tabs.colours = colours
        self.tabs.setFont(fonts.interface(_SIZE))
        self.setAutoFillBackground(True)

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
