"""Preparing a large library for being searched: in the background, to be stopped and taken up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton

if TYPE_CHECKING:
    from vdreader.gui.window import Window
    from vdreader.reading.searching import Searching

_TASK = "search index"


class Preparing(QObject):
    """The task, and the button that tells of it; there is none where nothing is to be prepared."""

    more_can_be_found = Signal()

    def __init__(
        self, window: Window, searching: Callable[[], Searching], button: QToolButton
    ) -> None:
        super().__init__(window)
        self.running = False
        self._worker = window.worker
        self._searching = searching
        self._button = button
        self._started = False  # in this session
        self._missing = 0
        button.clicked.connect(self._pressed)
        self._worker.finished.connect(self._finished)
        self._worker.failed.connect(self._failed)
        self._worker.progressed.connect(self._progressed)

    def start_once(self) -> None:
        """Prepare what is not ready, unless that was begun in this session."""
        if not self._started:
            self._start()

    def _start(self) -> None:
        self._started = self.running = True
        self._worker.start(_TASK, self._searching().prepare)
        self._name(0.0)

    def _pressed(self) -> None:
        if self.running:
            self._worker.cancel(_TASK)
            self._stopped()
            self.more_can_be_found.emit()
        else:
            self._start()

    def tell(self, missing: int) -> None:
        """So many texts were not searched just now."""
        self._missing = missing
        self._name()

    def _stopped(self) -> None:
        self.running = False
        self._name()

    def _finished(self, name: str, result: object) -> None:
        if name == _TASK:
            self._stopped()
            self.more_can_be_found.emit()

    def _failed(self, name: str, error: Exception) -> None:
        if name == _TASK:
            self._stopped()

    def _progressed(self, name: str, share: float) -> None:
        if name == _TASK and self.running:
            self._name(share)

    def _name(self, share: float = 0.0) -> None:
        if self.running:
            percent = round(100 * share)
            self._button.setText(self.tr("Preparing… {percent} %").format(percent=percent))
            self._button.setToolTip(self.tr("Stop preparing the texts for searching"))
        else:
            self._button.setText(self.tr("%n text(s) not searched", "", self._missing))
            self._button.setToolTip(self.tr("Prepare these texts for searching"))
        self._button.setVisible(self.running or (self._missing > 0 and not self._searching().ready))
