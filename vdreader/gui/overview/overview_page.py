"""The page of the overview, in the place of the panes: the picture, what is pointed at, saving."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from vdreader.gui import fonts
from vdreader.gui.controls import PaneTitle, set_ink
from vdreader.gui.overview.overview_canvas import MakeScene, OverviewCanvas
from vdreader.gui.theme import Colours


class OverviewPage(QWidget):
    """Title and buttons, the canvas in a scroll area, and a line that names what is lit."""

    left = Signal()
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PaneTitle()
        self.hint = QLabel()
        self.save_button = QPushButton()
        self.back_button = QPushButton()
        self.message = QLabel()
        self.told = QLabel()
        self.canvas = OverviewCanvas()
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidget(self.canvas)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.viewport().installEventFilter(self)
        for label in (self.hint, self.message, self.told):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setContentsMargins(14, 12, 14, 12)
        self.told.setContentsMargins(14, 6, 14, 8)
        self.told.setWordWrap(True)
        head = QHBoxLayout()
        head.setContentsMargins(0, 4, 12, 2)
        head.setSpacing(8)
        head.addWidget(self.title)
        head.addWidget(self.hint, 1)
        for button in (self.save_button, self.back_button):
            head.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.message)
        box.addWidget(self.area, 1)
        box.addWidget(self.told)
        self.canvas.pointed.connect(self._point)
        self.canvas.moved_to.connect(self._reach)
        self.save_button.clicked.connect(self.save_asked)
        self.back_button.clicked.connect(self.left)
        self.retranslate()

    def show_scene(self, make: MakeScene | None, message: str = "") -> None:
        """Show a scene, or say in a sentence why there is none."""
        self.canvas.show_scene(make)
        self.save_button.setEnabled(make is not None)
        self.message.setText(message)
        self.message.setVisible(bool(message))
        self._point("")

    def _point(self, text: str) -> None:
        self.told.setText(text or self._invitation)

    def _reach(self, place: QRect) -> None:
        middle = place.center()
        self.area.ensureVisible(
            middle.x(), middle.y(), place.width() // 2 + 20, place.height() // 2 + 20
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The picture fills the room that there is."""
        if event.type() == QEvent.Type.Resize and watched is self.area.viewport():
            self.canvas.give_room(self.area.maximumViewportSize())
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        """The page takes what room there is."""
        return QSize(800, 500)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.title.dress(colours)
        self.canvas.dress(colours)
        for label, size in ((self.hint, 12.0), (self.message, 12.5), (self.told, 12.5)):
            label.setFont(fonts.interface(size))
            set_ink(label, colours.soft)
        set_ink(self.told, colours.ink)
        for button in (self.save_button, self.back_button):
            button.setFont(fonts.interface(12.5))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.title.setText(self.tr("Overview"))
        self.hint.setText(
            self.tr("Arrows walk the sections, Space their flows, Enter opens, Esc goes back")
        )
        self.save_button.setText(self.tr("Save as picture…"))
        self.back_button.setText(self.tr("Back to the text"))
        self.canvas.setAccessibleName(
            self.tr("The years as columns of sections, with what became of their passages")
        )
        self._invitation = self.tr(
            "Point at a section or a flow: it is named here. A click opens it."
        )
        self._point("")
        self.canvas.update()
