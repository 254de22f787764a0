"""What the print dialog says of its work: a sentence, and progress once it takes long."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from vdreader.gui.controls import set_ink
from vdreader.gui.theme import Colours

_PATIENCE = 400  # milliseconds before progress is shown


class PrintStatus(QWidget):
    """A sentence that stays until the next one, a bar, and the button that gives the work up."""

    def __init__(self) -> None:
        super().__init__()
        self._colours: Colours | None = None
        self.message, self.bar = QLabel(), QProgressBar()
        self.cancel = QPushButton(self.tr("Cancel"))
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._patience.timeout.connect(self._show_progress)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.bar.setRange(0, 100)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.cancel.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.bar, 1)
        row.addWidget(self.cancel)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(14)
        box.addWidget(self.message)
        box.addLayout(row)
        self.message.hide()
        self.stop()

    def start(self) -> None:
        """Work has begun: its progress is shown if it takes long."""
        self.bar.setValue(0)
        self._patience.start()

    def stop(self) -> None:
        """Work has ended."""
        self._patience.stop()
        self.bar.hide()
        self.cancel.hide()

    def progress(self, share: float) -> None:
        """How much of the work is done, from 0 to 1."""
        self.bar.setValue(round(100 * share))

    def _show_progress(self) -> None:
        self.bar.show()
        self.cancel.show()

    def say(self, sentence: str, *, wrong: bool = False) -> None:
        """A sentence, empty for none; `wrong` when something has not been done."""
        self.message.setText(sentence)
        self.message.setAccessibleName(sentence)
        if self._colours is not None:
            set_ink(self.message, self._colours.warning if wrong else self._colours.soft)
        self.message.setVisible(bool(sentence))

    def dress(self, colours: Colours) -> None:
        """Draw in these colours; a sentence that stands there keeps its own."""
        self._colours = colours
