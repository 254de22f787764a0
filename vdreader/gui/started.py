"""For who measures the start: when the window could be read, and what memory it took till then.

VDREADER_STARTED=FILE makes the program write both into a file and end. Read means painted: every
column that is to be seen has drawn its text, in the bundled fonts, and that turn of events is over.
"""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from vdreader.gui.texts.parallel import ParallelView


class Started(QObject):
    """Writes three numbers once the texts are painted, then ends the program.

    The moment in nanoseconds of the system's monotonic clock, the processor time taken in
    nanoseconds, and the resident memory in KiB.
    """

    def __init__(self, texts: ParallelView, file: Path) -> None:
        super().__init__(texts)
        self._texts, self._file = texts, file
        self._waiting: list[QWidget] = [c.viewport() for c in texts.columns if c.isVisible()]
        for viewport in self._waiting:
            viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Called by Qt for what reaches the columns."""
        if event.type() == QEvent.Type.Paint and self._texts.text is not None:
            self._waiting = [viewport for viewport in self._waiting if viewport is not watched]
            watched.removeEventFilter(self)
            if not self._waiting:
                QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        moment, taken = time.monotonic_ns(), time.process_time_ns()
        status = Path("/proc/self/status").read_text(encoding="ascii")
        resident = next(line for line in status.splitlines() if line.startswith("VmRSS"))
        self._file.write_text(f"{moment} {taken} {resident.split()[1]}\n", encoding="ascii")
        QCoreApplication.quit()
