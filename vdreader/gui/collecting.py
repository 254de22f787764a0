"""Cyclic garbage is collected on the window's thread only.

Python collects wherever an allocation happens to ask for it: in a background task, too. Qt objects
in a cycle would then be destroyed on a thread that is not theirs, and the program crashes.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY = 1000  # milliseconds


class Collector(QObject):
    """Takes the place of Python's automatic collection for as long as it lives."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect what Python would have collected by now: the oldest generation that is due."""
        due = [n for n, (count, most) in enumerate(_counts()) if 0 < most < count]
        if due:
            gc.collect(due[-1])


def _counts() -> list[tuple[int, int]]:
    """How much has come into each generation, and how much may."""
    return list(zip(gc.get_count(), gc.get_threshold(), strict=True))
