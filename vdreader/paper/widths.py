"""How wide the columns of a sheet are: by their shares, but no word is broken where it can be had.

The columns of the text proper are wide, and give what a narrow column takes for its longest word.
Lengths are tenths of a point.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from PySide6.QtGui import QFont, QFontMetricsF

from vdreader.core.sheet import Cell, Row, Sheet, Style
from vdreader.paper.faces import Faces
from vdreader.paper.setting import BREAKS, NOT_FIRST, NOT_LAST, NOTE_BAR

_BREAK = re.compile(f"(?<![{NOT_LAST}])[{BREAKS}]+(?![{NOT_FIRST}])")
_SIGN = re.compile(r"^(\S) ")
_MOST = 1 / 5
"""The share of all columns that one may take for a word: addresses in notes can be endless."""
_SLACK = 2.0
"""Set text may be a little wider than its measured words."""

_Look = tuple[Style, bool, bool]


def widths_of(sheet: Sheet, faces: Faces, free: float) -> list[float]:
    """The widths of the columns, which together are `free`."""
    least = [min(word, free * _MOST) for word in _longest_words(sheet, faces)]
    fixed: dict[int, float] = {}
    while True:
        loose = sum(c.share for n, c in enumerate(sheet.columns) if n not in fixed) or 1.0
        unit = (free - sum(fixed.values())) / loose
        widths = [fixed.get(n, unit * column.share) for n, column in enumerate(sheet.columns)]
        short = {n: least[n] for n, width in enumerate(widths) if width < least[n]}
        if not short:
            return widths
        fixed |= short


def _longest_words(sheet: Sheet, faces: Faces) -> list[float]:
    """For each column the width of its longest word; 0 for the columns of the text."""
    rows = [item for item in sheet.items if isinstance(item, Row) and not item.wide]
    found: list[float] = []
    for index, column in enumerate(sheet.columns):
        if column.reading:
            found.append(0.0)
            continue
        words = {((Style.STRONG, True, False), word) for word in _unbroken(column.head)}
        words.update(pair for row in rows for pair in _words(row.cells[index]))
        found.append(_widest(words, faces))
    return found


def _words(cell: Cell) -> Iterator[tuple[_Look, str]]:
    for block in cell.blocks:
        for run in block.runs:
            for word in _unbroken(run.text):
                yield (block.style, run.strong, run.italic), word


def _unbroken(text: str) -> list[str]:
    """What of a text stands on one line; a sign before the first word stands there with it."""
    return _BREAK.split(_SIGN.sub("\\1\u00a0", text))


def _widest(words: Iterable[tuple[_Look, str]], faces: Faces) -> float:
    metrics: dict[_Look, QFontMetricsF] = {}
    widest = 0.0
    for look, word in words:
        style, strong, italic = look
        if look not in metrics:
            font = QFont(faces.styles[style].font)
            font.setBold(strong or font.bold())
            font.setItalic(italic)
            metrics[look] = QFontMetricsF(font)
        bar = NOTE_BAR if style is Style.NOTE else 0.0
        widest = max(widest, metrics[look].horizontalAdvance(word) + bar + _SLACK)
    return widest
