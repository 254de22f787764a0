"""What printing costs: our pages against `QTextDocument.print_` of the same rows, and growth.

Ours is everything from the sheet to the finished file, bookmarks included. Qt's is `print_` alone,
from a document that is already filled; it lays out as it prints. Times are those of the processor,
taken in turn, so that what else the machine does weighs on neither.
"""

from __future__ import annotations

import statistics
import time
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF
from PySide6.QtGui import (
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from tests.bench.figure import Figure
from vdreader.core.sheet import Row, Sheet, Style
from vdreader.core.vocabularies import words_in
from vdreader.paper.application import ensure_application
from vdreader.paper.comparing import comparison_sheet
from vdreader.paper.faces import SYMBOLS, load_fonts
from vdreader.paper.options import Imprint, NotePlace, Options
from vdreader.paper.paginate import paginate
from vdreader.paper.pdf import pdf
from vdreader.reading.comparing import compare
from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parents[2]
OPTIONS = Options(notes=NotePlace.NONE)


def ours(sheet: Sheet) -> bytes:
    imprint = Imprint("0" * 64, date(2026, 1, 1))
    return pdf(paginate(sheet, OPTIONS, words_in("fr"), imprint))


def filled(sheet: Sheet) -> QTextDocument:
    """The rows of a sheet as a table of a Qt document, in the same faces and sizes."""
    document = QTextDocument()
    rows = [item for item in sheet.items if isinstance(item, Row) and not item.wide]
    cursor = QTextCursor(document)
    table = cursor.insertTable(len(rows), len(sheet.columns))
    gutter = _look("Noto Sans", 0.8)
    for number, row in enumerate(rows):
        for column, cell in enumerate(row.cells):
            at = table.cellAt(number, column).firstCursorPosition()
            for block in cell.blocks:
                at.insertText(f"{block.label} ", gutter)
                serif = block.style in (Style.TEXT, Style.HEADING)
                look = _look("Noto Serif", 1.0) if serif else _look("Noto Sans", 0.82)
                for run in block.runs:
                    look.setFontStrikeOut(run.edit == "-")
                    look.setFontUnderline(run.edit == "+")
                    look.setFontWeight(700 if run.strong or block.style is Style.HEADING else 400)
                    look.setFontItalic(run.italic)
                    at.insertText(run.text, look)
    return document


def _look(family: str, scale: float) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setFontFamilies([family, *SYMBOLS])
    look.setFontPointSize(OPTIONS.font_size * scale)
    return look


def printed(document: QTextDocument) -> None:
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(
        QPageLayout(page, QPageLayout.Orientation.Landscape, QMarginsF(14, 14, 14, 14))
    )
    document.print_(writer)


def grown(sheet: Sheet, count: int) -> Sheet:
    rows = [item for item in sheet.items if isinstance(item, Row)]
    return replace(sheet, items=tuple(rows[n % len(rows)] for n in range(count)))


def peak_mb(sheet: Sheet) -> float:
    """What Python holds at most; the lines that Qt holds come on top."""
    tracemalloc.start()
    ours(sheet)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return peak / 2**20


def processor(action: Callable[[], object]) -> float:
    """The processor time that an action takes, in seconds."""
    begun = time.process_time()
    action()
    return time.process_time() - begun


def in_turn(one: Callable[[], object], other: Callable[[], object], times: int) -> list[float]:
    """The median processor time of each of two actions, run in turn."""
    taken = [(processor(one), processor(other)) for _ in range(times)]
    return [statistics.median(column) for column in zip(*taken, strict=True)]


def figures() -> Iterator[Figure]:
    application = ensure_application()
    load_fonts(ROOT / "resources" / "fonts")
    library = Library(ROOT / "corpus")
    comparison = compare(library, "2021/declaration.fr", "2023/declaration.fr")
    sheet = comparison_sheet(comparison, words_in("fr"), OPTIONS)
    ours(sheet)
    document = filled(sheet)
    mine, theirs = in_turn(lambda: ours(sheet), lambda: printed(document), 9)
    yield Figure(
        "PDF of 2021-2023 against QTextDocument.print_",
        mine / theirs,
        0.5,
        detail=f"{mine * 1000:.0f} ms against {theirs * 1000:.0f} ms",
    )
    small, large = grown(sheet, 250), grown(sheet, 1000)
    one, four = in_turn(lambda: ours(small), lambda: ours(large), 3)
    yield Figure(
        "1,000 rows against four times 250 rows",
        four / (4 * one),
        1.25,
        detail=f"{four * 1000:.0f} ms against {one * 1000:.0f} ms",
    )
    yield Figure(
        "memory of 1,000 rows against four times 250 rows",
        peak_mb(large) / (4 * peak_mb(small)),
        1.25,
        detail=f"{peak_mb(large):.0f} MB in Python",
    )
    del application
