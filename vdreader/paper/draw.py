"""Painting one page: the same strokes for preview, printer and PDF.

The painter's units must be tenths of a point (720 to the inch); `fit` scales a painter of any
device to them. Cells are painted one after the other, so that text is read back cell by cell.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen, QTextLayout

from vdreader.core.sheet import Row, Run, Style, Tone
from vdreader.paper.faces import UNITS_PER_INCH, Face
from vdreader.paper.frame import draw_frame
from vdreader.paper.geometry import ColumnPlace
from vdreader.paper.paginate import Pages, Piece, Span
from vdreader.paper.setting import NOTE_BAR, Line, SetCell, Setter
from vdreader.paper.typeset import SetHeading, SetRow

RULE, HAIRLINE = 7.0, 4.0
_EVERY = 5


def fit(painter: QPainter, dots_per_inch: float) -> None:
    """Scale a painter so that one unit is a tenth of a point."""
    scale = dots_per_inch / UNITS_PER_INCH
    painter.scale(scale, scale)


def draw_page(painter: QPainter, pages: Pages, number: int) -> None:
    """Paint page `number`, from 0, with its head and foot."""
    draw_frame(painter, pages, number)
    artist = _Artist(painter, pages)
    for piece in pages.pages[number]:
        artist.piece(piece)
    if pages.options.line_numbers:
        artist.line_numbers(pages.pages[number])


def baseline(layout: QTextLayout, top: float, leading: float) -> float:
    """Where the base line of a box stands: fallback fonts in a line do not move it."""
    return top + Face(layout.font(), leading).base


class _Artist:
    def __init__(self, painter: QPainter, pages: Pages) -> None:
        self.painter = painter
        self.pages = pages
        self.geometry = pages.geometry

    def piece(self, piece: Piece) -> None:
        if piece.item < 0:
            self._heads(piece)
            return
        item = self.pages.items[piece.item]
        if isinstance(item, SetHeading):
            self._heading(item, piece.top)
        else:
            self._row(item, piece)

    def _heading(self, item: SetHeading, top: float) -> None:
        for layout, face in (item.title, *item.details):
            self._pen_ink(muted=layout is not item.title[0])
            for number in range(layout.lineCount()):
                self._draw(layout, number, QPointF(self.geometry.left, top), face.leading)
                top += face.leading

    def _heads(self, piece: Piece) -> None:
        self._pen_ink()
        for cell, place in zip(self.pages.heads.cells, self.geometry.columns, strict=True):
            for line in cell.lines:
                self._line(line, place.left, piece.top + line.top)
        self._rule(piece.top + piece.height - self.geometry.pad * 0.5, RULE, hairline=False)

    def _row(self, item: SetRow, piece: Piece) -> None:
        row = self.pages.sheet.items[piece.item]
        wide = isinstance(row, Row) and row.wide
        whole = ColumnPlace(self.geometry.left, self.geometry.body_width, 0.0)
        places = (whole,) if wide else self.geometry.columns
        top = piece.top + self.geometry.pad
        for cell, place, span in zip(item.cells, places, piece.lines, strict=True):
            self._cell(cell, place, span, top)
        if piece.last and not wide and isinstance(row, Row) and row.rule:
            self._rule(piece.top + piece.height, HAIRLINE, hairline=True)

    def _cell(self, cell: SetCell, place: ColumnPlace, span: Span, top: float) -> None:
        start, end = span
        if start == end:
            return
        lines = cell.lines
        shift = top - cell.origin(start)
        for index in range(start, end):
            line = lines[index]
            if line.label is not None and (line.number == 0 or index == start):
                self._pen_ink(muted=True)
                self._label(line, place.left, shift + line.top)
            self._pen_ink()
            self._line(line, place.left, shift + line.top)
        if number := cell.continued(start):
            self._goes_on(number, lines[start], place.left, top)
        self._bars(lines[start:end], place.left, shift, top)

    def _goes_on(self, number: int, line: Line, left: float, top: float) -> None:
        """Which note the lines below belong to, where it began on another page."""
        pages = self.pages
        said = Run(f"{number}\u2002… ({pages.words.continued})", tone=Tone.MUTED)
        face = pages.faces.styles[line.style]
        layout = Setter(pages.faces, pages.inks).paragraph((said,), face, 1e6)
        self._draw(layout, 0, QPointF(left + line.x, top), line.leading)

    def _line(self, line: Line, left: float, top: float) -> None:
        self._draw(line.layout, line.number, QPointF(left + line.x, top), line.leading)

    def _draw(self, layout: QTextLayout, number: int, corner: QPointF, leading: float) -> None:
        """Paint line `number` of a layout in a box of this height, on its font's base line."""
        line = layout.lineAt(number)
        base = baseline(layout, corner.y(), leading)
        line.draw(self.painter, QPointF(corner.x(), base - line.ascent()))

    def _label(self, line: Line, left: float, top: float) -> None:
        """The citation number, on the base line of the text beside it."""
        label = line.label
        assert label is not None
        base = baseline(line.layout, top, line.leading)
        first = label.lineAt(0)
        first.draw(self.painter, QPointF(left, base - first.ascent()))

    def _bars(self, lines: tuple[Line, ...], left: float, shift: float, upper: float) -> None:
        """The bar beside each note, as high as its lines, from the page's first line at `upper`."""
        for first, last in note_stretches(lines):
            x = left + lines[first].x - NOTE_BAR
            top = upper if first == 0 else shift + lines[first].top
            bottom = shift + lines[last].bottom
            self.painter.fillRect(QRectF(x, top + 10, 14, bottom - top - 20), self.pages.inks.ink)

    def _rule(self, y: float, width: float, *, hairline: bool) -> None:
        colour = self.pages.inks.hairline if hairline else self.pages.inks.ink
        self.painter.setPen(QPen(colour, width))
        self.painter.drawLine(QPointF(self.geometry.left, y), QPointF(self.geometry.right, y))

    def _pen_ink(self, *, muted: bool = False) -> None:
        inks = self.pages.inks
        self.painter.setPen(inks.muted if muted else inks.ink)

    def line_numbers(self, pieces: tuple[Piece, ...]) -> None:
        """Every fifth line of the page, counted over the lines of the reading columns."""
        self._pen_ink(muted=True)
        face = self.pages.faces.line_number
        setter = Setter(self.pages.faces, self.pages.inks)
        for count, base in enumerate(reading_lines(self.pages, pieces), 1):
            if count % _EVERY == 0:
                layout = setter.line(str(count), face)
                line = layout.lineAt(0)
                x = self.geometry.left - self.pages.faces.size * 0.8 - line.naturalTextWidth()
                line.draw(self.painter, QPointF(x, base - line.ascent()))


def note_stretches(lines: Sequence[Line]) -> list[Span]:
    """The first and the last line of each note among these lines of a cell."""
    found: list[Span] = []
    for index, line in enumerate(lines):
        if line.style is not Style.NOTE:
            continue
        if found and found[-1][1] == index - 1 and lines[index - 1].note == line.note:
            found[-1] = (found[-1][0], index)
        else:
            found.append((index, index))
    return found


def reading_lines(pages: Pages, pieces: tuple[Piece, ...]) -> list[float]:
    """The base lines of the text on a page, from the top; level lines count once."""
    found: list[float] = []
    for piece in pieces:
        item = pages.items[piece.item] if piece.item >= 0 else None
        row = pages.sheet.items[piece.item]
        if not isinstance(item, SetRow) or not isinstance(row, Row) or row.wide:
            continue
        here: list[float] = []
        for column, cell, (start, end) in zip(
            pages.sheet.columns, item.cells, piece.lines, strict=True
        ):
            if column.reading and end > start:
                top = piece.top + pages.geometry.pad - cell.origin(start)
                lines = [
                    baseline(line.layout, top + line.top, line.leading)
                    for line in cell.lines[start:end]
                ]
                here = max(here, lines, key=len)
        found += here
    return found
