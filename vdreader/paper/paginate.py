"""One paginator for preview, printer and PDF: a sheet into pages, by its own page breaking.

A row stays on one page where it fits on one. A longer one is split so that at least two lines of a
paragraph stand on each side. A heading, and a row that keeps with the next, never ends a page. The
column heads stand on every page that has rows. Lengths are tenths of a point; nothing is painted.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from vdreader.core.sheet import Heading, Row, Sheet
from vdreader.core.vocabulary import Words
from vdreader.paper.faces import Faces
from vdreader.paper.geometry import Geometry, lay_out
from vdreader.paper.inks import BLACK_AND_WHITE, COLOUR, Inks
from vdreader.paper.options import Imprint, Options
from vdreader.paper.setting import Line, SetCell, Setter
from vdreader.paper.typeset import SetHeading, SetRow, set_heads, set_item

Progress = Callable[[int, int], None]
"""Told how much of how much is done; what it raises ends the work."""

LONE = 2
"""So many lines of a paragraph stand together at least, at the foot and at the head of a page."""


Span = tuple[int, int]


@dataclass(frozen=True)
class Piece:
    """What stands at one height of a page: a heading, the column heads, or (part of) a row.

    `item` is the index in the sheet's items, -1 for column heads; `lines` are, for each cell of a
    row, the first line on this page and the one after the last; `last` when the row ends here.
    """

    item: int
    top: float
    height: float
    lines: tuple[Span, ...] = ()
    last: bool = True


@dataclass(frozen=True)
class Pages:
    """A sheet in pages, with all that painting one of them takes."""

    sheet: Sheet
    options: Options
    words: Words
    imprint: Imprint
    faces: Faces
    inks: Inks
    geometry: Geometry
    items: tuple[SetHeading | SetRow, ...]
    heads: SetRow
    pages: tuple[tuple[Piece, ...], ...]

    def __len__(self) -> int:
        return len(self.pages)

    def page_of(self, item: int) -> int:
        """The page, from 0, that an item of the sheet begins on."""
        return next(n for n, page in enumerate(self.pages) if any(p.item == item for p in page))


def paginate(
    sheet: Sheet,
    options: Options,
    words: Words,
    imprint: Imprint,
    progress: Progress | None = None,
) -> Pages:
    """Set a sheet and break it into pages."""
    faces = Faces(options.font_size)
    inks = BLACK_AND_WHITE if options.black_and_white else COLOUR
    setter = Setter(faces, inks)
    geometry = lay_out(sheet, options, faces)
    items: list[SetHeading | SetRow] = []
    for done, item in enumerate(sheet.items):
        if progress is not None:
            progress(done, len(sheet.items))
        items.append(set_item(item, setter, geometry))
    heads = set_heads(sheet, setter, geometry)
    pages = _Breaker(sheet, geometry, items, heads).run()
    return Pages(
        sheet, options, words, imprint, faces, inks, geometry, tuple(items), heads, tuple(pages)
    )


class _Breaker:
    """Fills pages from the top; a group is what may not be parted: headings and their first row."""

    def __init__(
        self,
        sheet: Sheet,
        geometry: Geometry,
        items: list[SetHeading | SetRow],
        heads: SetRow,
    ) -> None:
        self.sheet = sheet
        self.geometry = geometry
        self.items = items
        self.heads = heads
        self.done: list[tuple[Piece, ...]] = []
        self.page: list[Piece] = []
        self.y = geometry.body_top
        self.headed = False  # whether this page has its column heads

    def run(self) -> list[tuple[Piece, ...]]:
        group: list[int] = []
        for index, item in enumerate(self.sheet.items):
            group.append(index)
            if isinstance(item, Heading) or item.keep:
                continue
            self._place(group)
            group = []
        if group:
            self._place(group)
        if self.page or not self.done:
            self._turn()
        return self.done

    def _place(self, group: list[int]) -> None:
        if self._height(group) > self._left:
            whole = self._height(group, fresh=True) <= self._body
            if self.page and (whole or not self._worth_starting(group)):
                self._turn()
        for index in group:
            item = self.items[index]
            if isinstance(item, SetHeading):
                self._heading(index, item)
            else:
                self._row(index, item)

    @property
    def _left(self) -> float:
        return self.geometry.body_bottom - self.y

    @property
    def _body(self) -> float:
        return self.geometry.body_bottom - self.geometry.body_top

    def _height(self, group: list[int], *, fresh: bool = False) -> float:
        """The height of a group here, or at the head of a fresh page, column heads included."""
        empty = fresh or not self.page
        headed = self.headed and not fresh
        height = 0.0
        for position, index in enumerate(group):
            item = self.items[index]
            height += item.height
            if isinstance(item, SetHeading):
                height += 0.0 if empty and position == 0 else item.before
            elif not headed and not self._is_wide(index):
                height += self.heads.height
                headed = True
        return height

    def _worth_starting(self, group: list[int]) -> bool:
        """Whether a group longer than a page may begin here: its headings and some lines fit."""
        above = self._height(group) - self.items[group[-1]].height
        last = self.items[group[-1]]
        if isinstance(last, SetHeading) or any(
            isinstance(self.items[index], SetRow) for index in group[:-1]
        ):
            return False
        room = self._left - above - self.geometry.pad
        starts = [0] * len(last.cells)
        ends = _split(last, starts, room)
        return any(end >= 2 * LONE for end in ends)

    def _is_wide(self, index: int) -> bool:
        item = self.sheet.items[index]
        return isinstance(item, Row) and item.wide

    def _heading(self, index: int, item: SetHeading) -> None:
        if self.page:
            self.y += item.before
        self._add(Piece(index, self.y, item.height))

    def _row(self, index: int, item: SetRow) -> None:
        starts = [0] * len(item.cells)
        while True:
            if not self.headed and not self._is_wide(index):
                self._add(Piece(-1, self.y, self.heads.height))
                self.headed = True
            room = self._left - 2 * self.geometry.pad
            if _rest(item, starts) <= room:
                ends = [len(cell.lines) for cell in item.cells]
            else:
                ends = _split(item, starts, room)
            if ends == starts and _rest(item, starts) > 0:
                if any(piece.item >= 0 for piece in self.page):
                    self._turn()
                    continue
                # A page too low for two lines: one line a page is the best that is left.
                ends = [
                    min(start + 1, len(cell.lines))
                    for start, cell in zip(starts, item.cells, strict=True)
                ]
            height = _height(item, starts, ends) + 2 * self.geometry.pad
            last = all(end == len(cell.lines) for end, cell in zip(ends, item.cells, strict=True))
            lines = tuple(zip(starts, ends, strict=True))
            self._add(Piece(index, self.y, height, lines, last))
            if last:
                return
            starts = ends
            self._turn()

    def _add(self, piece: Piece) -> None:
        self.page.append(piece)
        self.y = piece.top + piece.height

    def _turn(self) -> None:
        self.done.append(tuple(self.page))
        self.page = []
        self.y = self.geometry.body_top
        self.headed = False


def _height(row: SetRow, starts: list[int], ends: list[int]) -> float:
    return max(
        (
            cell.lines[end - 1].bottom - cell.origin(start)
            for cell, start, end in zip(row.cells, starts, ends, strict=True)
            if end > start
        ),
        default=0.0,
    )


def _rest(row: SetRow, starts: list[int]) -> float:
    return _height(row, starts, [len(cell.lines) for cell in row.cells])


def _split(row: SetRow, starts: list[int], room: float) -> list[int]:
    """For each cell the line after the last that stands within `room`, none stranded."""
    return [_fit(cell, start, room) for cell, start in zip(row.cells, starts, strict=True)]


def _fit(cell: SetCell, start: int, room: float) -> int:
    lines, end = cell.lines, start
    while end < len(lines) and lines[end].bottom - cell.origin(start) <= room:
        end += 1
    while start < end < len(lines) and not _parts_well(lines, start, end):
        end -= 1
    return end


def _parts_well(lines: tuple[Line, ...], start: int, end: int) -> bool:
    """Whether a page may end before line `end`: at a paragraph's end, or two lines into it."""
    block = lines[end].block
    if lines[end - 1].block != block:
        return True
    above = sum(1 for line in lines[start:end] if line.block == block)
    below = sum(1 for line in lines[end:] if line.block == block)
    return above >= LONE and below >= LONE
