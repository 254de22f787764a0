"""A fixed piece of work that every time is held against: half Python, half Qt's text layout.

It uses nothing of vdreader but its fonts, and must never be changed without renewing the baseline:
figures of different machines, and of one machine on different days, are compared by it.
"""

from __future__ import annotations

import time
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QTextLayout
from PySide6.QtWidgets import QApplication

FONTS = Path(__file__).resolve().parents[2] / "resources" / "fonts"
TEXT = (
    "Les deux gouvernements confirment les solides liens d’amitié, renforcent l’échange "
    "d’informations opérationnelles et évaluent chaque année les progrès accomplis. "
)


@cache
def _application() -> QGuiApplication:
    existing = QGuiApplication.instance()
    application = existing if isinstance(existing, QGuiApplication) else QApplication([])
    for file in ("NotoSerif-Regular.ttf", "NotoSans-Regular.ttf"):
        QFontDatabase.addApplicationFont(str(FONTS / file))
    return application


def _python() -> int:
    counts: dict[str, int] = {}
    for turn in range(480):
        for word in TEXT.lower().split():
            counts[word] = counts.get(word, 0) + len(word) * turn
        ranked = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
        counts = dict(ranked)
    return sum(counts.values())


def _layout() -> float:
    height = 0.0
    for family in ("Noto Serif", "Noto Sans"):
        font = QFont(family)
        font.setPixelSize(17)
        for _ in range(24):
            layout = QTextLayout(TEXT * 3, font)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(390)
                height += line.height()
            layout.endLayout()
    return height


def milliseconds() -> float:
    """What the work costs now, in milliseconds of processor time."""
    _application()
    begun = time.thread_time()
    _python()
    _layout()
    return (time.thread_time() - begun) * 1000
