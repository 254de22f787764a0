"""The start: time and memory of the window against a bare QMainWindow with a QTextBrowser.

Both are started as processes of their own, in turn, so that a busy moment hits both. Time is from
the process's birth to the first painted, readable window; memory is resident at that moment.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.bench.figure import Figure

ROOT = Path(__file__).resolve().parent.parent.parent
TIMES = 9

_END = """
import time
rss = int(next(l for l in open("/proc/self/status") if l.startswith("VmRSS")).split()[1])
print(time.time(), rss, flush=True)
import os
os._exit(0)
"""
BARE = (
    """
from PySide6.QtWidgets import QApplication, QMainWindow, QTextBrowser
app = QApplication([])
window, text = QMainWindow(), QTextBrowser()
text.setPlainText("Val Duchesse\\n" * 60)
window.setCentralWidget(text)
window.resize(1440, 900)
window.show()
app.processEvents()
window.grab()
"""
    + _END
)
OURS = (
    """
from vdreader import app as root, paths
app, window = root.build(paths.corpus())
window.show()
app.processEvents()
window.begin("2023/declaration.fr")
app.processEvents()
window.grab()
"""
    + _END
)


def figures() -> Iterator[Figure]:
    """The two ratios, medians of alternating starts."""
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "VDREADER_SETTINGS": f"{folder}/settings.ini",
            "VDREADER_DATA": folder,
        }
        bare, ours = [], []
        for _ in range(TIMES + 1):
            bare.append(_start(BARE, environment))
            ours.append(_start(OURS, environment))
    times = [statistics.median(row[0] for row in rows[1:]) for rows in (bare, ours)]
    sizes = [statistics.median(row[1] for row in rows[1:]) for rows in (bare, ours)]
    detail = f"{times[1] * 1000:.0f} ms against {times[0] * 1000:.0f} ms, from source"
    yield Figure(
        "start to a readable window, against a bare one", times[1] / times[0], None, detail=detail
    )
    detail = f"{sizes[1] / 1024:.0f} MB against {sizes[0] / 1024:.0f} MB, from source"
    yield Figure(
        "memory after the start, against a bare window", sizes[1] / sizes[0], 1.6, detail=detail
    )


def _start(program: str, environment: dict[str, str]) -> tuple[float, int]:
    begun = time.time()
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    painted, memory = done.stdout.split()[-2:]
    return float(painted) - begun, int(memory)
