"""Pages on a printer. Qt's print support is loaded when somebody prints, not before."""

from __future__ import annotations

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from vdreader.errors import KnownError
from vdreader.paper.draw import draw_page
from vdreader.paper.faces import UNITS_PER_INCH
from vdreader.paper.options import Options, Orientation
from vdreader.paper.paginate import Pages, Progress

_SIZES = {"A4": QPageSize.PageSizeId.A4, "A3": QPageSize.PageSizeId.A3}


def any_printer() -> bool:
    """Whether the system knows a printer."""
    return bool(QPrinterInfo.availablePrinterNames())


def printer_for(options: Options, title: str) -> QPrinter:
    """The system's usual printer, set to the paper of these options."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    upright = options.orientation is Orientation.PORTRAIT
    lying = QPageLayout.Orientation.Portrait if upright else QPageLayout.Orientation.Landscape
    layout = QPageLayout(QPageSize(_SIZES[options.paper.value]), lying, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    printer.setPageLayout(layout)
    printer.setFullPage(True)
    printer.setDocName(title)
    return printer


def paint(pages: Pages, printer: QPrinter, progress: Progress | None = None) -> None:
    """Print the pages that the printer is asked for; KnownError when it fails.

    Whatever ends the work, also what `progress` raises, takes the job back from the printer.
    """
    wanted = _wanted(printer, len(pages))
    painter = QPainter()
    if not painter.begin(printer):
        raise KnownError("The printer does not take the job; look whether it is on, or save a PDF.")
    done = False
    try:
        for position, number in enumerate(wanted):
            if progress is not None:
                progress(position, len(wanted))
            if position and not printer.newPage():
                raise KnownError("The printer stopped; nothing more was printed.")
            painter.save()
            _place(painter, pages, printer)
            draw_page(painter, pages, number)
            painter.restore()
        done = True
    finally:
        if not done:
            printer.abort()
        painter.end()
    if printer.printerState() is QPrinter.PrinterState.Error:
        raise KnownError("The printer stopped; nothing more was printed.")


def _wanted(printer: QPrinter, count: int) -> list[int]:
    """The pages, from 0, that the user chose in the system's dialog."""
    first, last = printer.fromPage(), printer.toPage()
    numbers = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange and first:
        numbers = numbers[first - 1 : last]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    return numbers


def _place(painter: QPainter, pages: Pages, printer: QPrinter) -> None:
    """Scale to the device; on other paper than was laid out for, make the page fit into it."""
    dots = printer.resolution()
    paper: QSizeF = printer.pageLayout().fullRectPixels(dots).size().toSizeF()
    natural = dots / UNITS_PER_INCH
    width, height = pages.geometry.width, pages.geometry.height
    scale = min(natural, paper.width() / width, paper.height() / height)
    if scale > natural * 0.99:
        scale = natural  # the same paper, but for rounding
    painter.translate(
        max(0.0, (paper.width() - width * scale) / 2),
        max(0.0, (paper.height() - height * scale) / 2),
    )
    painter.scale(scale, scale)
