"""The items of a sheet as set type: headings, rows and column heads whose lines are known.

Lengths are tenths of a point.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextLayout

from vdreader.core.sheet import Heading, Row, Run, Sheet, Style
from vdreader.paper.faces import Face
from vdreader.paper.geometry import Geometry
from vdreader.paper.setting import Line, SetCell, Setter


@dataclass(frozen=True)
class SetHeading:
    """A heading whose lines are known: its title, and the details below it."""

    title: tuple[QTextLayout, Face]
    details: tuple[tuple[QTextLayout, Face], ...]
    before: float
    height: float


@dataclass(frozen=True)
class SetRow:
    """A row whose lines are known."""

    cells: tuple[SetCell, ...]
    height: float


def set_item(item: Heading | Row, setter: Setter, geometry: Geometry) -> SetHeading | SetRow:
    """The lines of a heading or a row."""
    if isinstance(item, Heading):
        return _set_heading(item, setter, geometry)
    if item.wide:
        cells = setter.row([(cell, geometry.body_width * 0.72, 0.0) for cell in item.cells])
    else:
        pairs = zip(item.cells, geometry.columns, strict=True)
        cells = setter.row([(cell, column.width, column.gutter) for cell, column in pairs])
    height = max(cell.height for cell in cells) + 2 * geometry.pad
    return SetRow(cells, height)


def _set_heading(item: Heading, setter: Setter, geometry: Geometry) -> SetHeading:
    face, small = setter.faces.heading(item.level), setter.faces.detail
    width = geometry.body_width
    title = setter.paragraph((Run(item.text, strong=True),), face, width * 0.85)
    details = tuple((setter.paragraph(runs, small, width), small) for runs in item.details)
    height = title.lineCount() * face.leading + setter.faces.size * 0.6
    height += sum(layout.lineCount() * small.leading for layout, _ in details)
    before = 0.0 if item.level == 0 else setter.faces.size * 1.1
    return SetHeading((title, face), details, before, height)


def set_heads(sheet: Sheet, setter: Setter, geometry: Geometry) -> SetRow:
    """The heads of the columns as one row; without height where no column has a head."""
    cells: list[SetCell] = []
    face = setter.faces.head
    for column, place in zip(sheet.columns, geometry.columns, strict=True):
        lines: list[Line] = []
        if column.head:
            layout = setter.paragraph((Run(column.head),), face, place.width - place.gutter)
            lines = [
                Line(layout, n, 0, n * face.leading, face.leading, place.gutter, Style.LABEL, None)
                for n in range(layout.lineCount())
            ]
        cells.append(SetCell(tuple(lines)))
    height = max(cell.height for cell in cells)
    return SetRow(tuple(cells), height + geometry.pad * 1.6 if height else 0.0)
