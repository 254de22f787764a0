"""The least that a window of text can be: what the start of vdreader is measured against.

A QMainWindow with a QTextBrowser that holds sixty lines. With VDREADER_STARTED=FILE it writes, once
the text is painted, what vdreader writes then: the moment in nanoseconds of the system's monotonic
clock, the processor time taken in nanoseconds, and the resident memory in KiB; and ends.
"""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser


class Text(QTextBrowser):
    painted = False

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.painted and os.environ.get("VDREADER_STARTED"):
            self.painted = True
            QTimer.singleShot(0, tell)


def tell():
    moment, taken = time.monotonic_ns(), time.process_time_ns()
    status = Path("/proc/self/status").read_text(encoding="ascii")
    memory = next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]
    file = Path(os.environ["VDREADER_STARTED"])
    file.write_text(f"{moment} {taken} {memory}\n", encoding="ascii")
    QApplication.quit()


app = QApplication(sys.argv[:1])
window, text = QMainWindow(), Text()
text.setPlainText("Val Duchesse, Hertoginnedal\n" * 60)
window.setCentralWidget(text)
window.resize(1440, 900)
window.show()
sys.exit(app.exec())
