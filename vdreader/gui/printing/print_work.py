"""The work behind the print dialog, on one thread of its own: laying out, drawing, writing.

All of it happens on the same thread, for a page that was set on one thread has fonts that belong
to it. What was laid out last is kept, so that turning a page or saving does not set it again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

from vdreader.core.vocabularies import words_in
from vdreader.gui.worker import Progress, Worker
from vdreader.paper.jobs import Job, Own, build
from vdreader.paper.options import Imprint, Options

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from vdreader.paper.paginate import Pages
    from vdreader.reading.library import Library

LAY_OUT, DRAW, SAVE, PRINT = "lay out", "draw", "save", "print"
_LAYING = 0.6  # the share of a PDF's work that is laying out


@dataclass(frozen=True)
class Request:
    """What is to be printed; `own` is what the reader made of the texts, as it was taken."""

    kind: str
    documents: tuple[str, ...]
    options: Options
    language: str
    own: Own = field(compare=False)


@dataclass(frozen=True)
class LaidOut:
    """What the preview must know of pages that were laid out: their request, count and size."""

    request: Request
    title: str
    count: int
    size: tuple[float, float]


@dataclass(frozen=True)
class Drawn:
    """A page as a picture: its number from 0, and how wide it was wanted, in pixels."""

    request: Request
    number: int
    width: int
    image: QImage


class PrintWork(QObject):
    """Runs what the dialog asks for; results come on the dialog's thread."""

    laid_out = Signal(object)  # LaidOut
    drawn = Signal(object)  # Drawn
    saved = Signal(object)  # Path
    printed = Signal()
    failed = Signal(str, object)  # name of the task, exception
    progressed = Signal(str, float)

    def __init__(self, library: Library, day: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._library = library
        self._day = day
        self._job: tuple[tuple[str, tuple[str, ...], str], Job] | None = None
        self._pages: tuple[Request, Pages] | None = None
        self.worker = Worker(self, threads=1)
        self.worker.finished.connect(self._finished)
        self.worker.failed.connect(self.failed)
        self.worker.progressed.connect(self.progressed)

    # -- asking, on the dialog's thread ------------------------------------------------------

    def lay_out(self, request: Request) -> None:
        """Lay the pages out; drawing a page of an older request is pointless from now on."""
        self.worker.cancel(DRAW)

        def task(progress: Progress) -> LaidOut:
            pages = self._laid(request, progress)
            size = (pages.geometry.width, pages.geometry.height)
            return LaidOut(request, pages.sheet.title, len(pages), size)

        self.worker.start(LAY_OUT, task)

    def draw(self, request: Request, number: int, width: int) -> None:
        """Draw a page, so many pixels wide."""

        def task(progress: Progress) -> Drawn:
            pages = self._laid(request, progress)
            return Drawn(request, number, width, picture(pages, number, width))

        self.worker.start(DRAW, task)

    def save(self, request: Request, file: Path, author: str) -> None:
        """Write a file in the format that its name ends in."""

        def task(progress: Progress) -> Path:
            from vdreader.paper.saving import save

            save(file, self._content(request, file.suffix.lower(), author, progress))
            return file

        self.worker.start(SAVE, task)

    def print(self, request: Request, printer: QPrinter) -> None:
        """Send the pages to a printer."""

        def task(progress: Progress) -> None:
            from vdreader.paper.printer import paint

            pages = self._laid(request, _part(progress, 0.0, _LAYING))
            paint(pages, printer, _counted(_part(progress, _LAYING, 1.0)))

        self.worker.start(PRINT, task)

    def cancel(self, name: str) -> None:
        """Give up a task."""
        self.worker.cancel(name)

    def close(self) -> None:
        """Stop everything, and let the pages go while nobody is at work on them."""
        self.worker.close()
        self._pages = self._job = None

    def _finished(self, name: str, result: object) -> None:
        if name == PRINT:
            self.printed.emit()
        else:
            {LAY_OUT: self.laid_out, DRAW: self.drawn, SAVE: self.saved}[name].emit(result)

    # -- working, on the thread of paper -----------------------------------------------------

    def _made(self, request: Request) -> Job:
        key = (request.kind, request.documents, request.language)
        if self._job is None or self._job[0] != key:
            words = words_in(request.language)
            job = build(
                self._library,
                request.kind,
                request.documents,
                request.options,
                words,
                own=request.own,
            )
            self._job = key, job
        return self._job[1]

    def _laid(self, request: Request, progress: Progress) -> Pages:
        from vdreader.paper.paginate import paginate

        if self._pages is None or self._pages[0] != request:
            progress(0.0)
            job = self._made(request)
            sheet = job.sheet(request.options)
            imprint = Imprint(job.fingerprint, self._day)
            pages = paginate(sheet, request.options, job.words, imprint, _counted(progress))
            self._pages = request, pages
        return self._pages[1]

    def _content(self, request: Request, suffix: str, author: str, progress: Progress) -> bytes:
        from dataclasses import replace

        from vdreader.paper.files import docx, html

        if suffix == ".pdf":
            from vdreader.paper.pdf import pdf

            pages = self._laid(request, _part(progress, 0.0, _LAYING))
            return pdf(pages, author, _counted(_part(progress, _LAYING, 1.0)))
        progress(0.0)
        job = replace(self._made(request), options=request.options)
        return (docx if suffix == ".docx" else html)(job, author, self._day)


def picture(pages: Pages, number: int, width: int) -> QImage:
    """A page as a picture, so many pixels wide."""
    from vdreader.paper.draw import draw_page

    scale = width / pages.geometry.width
    image = QImage(width, round(pages.geometry.height * scale), QImage.Format.Format_RGB32)
    image.fill(0xFFFFFFFF)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        draw_page(painter, pages, number)
    return image


def _part(progress: Progress, start: float, end: float) -> Progress:
    """Progress over a part of a longer work."""
    return lambda share: progress(start + share * (end - start))


def _counted(progress: Progress) -> Callable[[int, int], None]:
    """Progress as paper tells it: how many of how many."""
    return lambda done, count: progress(done / max(1, count))
