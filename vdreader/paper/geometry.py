"""Where things stand on a page. Lengths are tenths of a point from the page's upper left corner."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFontMetricsF

from vdreader.core.sheet import Block, Row, Sheet
from vdreader.paper.faces import UNITS_PER_MM, Faces
from vdreader.paper.options import Options
from vdreader.paper.widths import widths_of

SIDE_MM, HEAD_MM, FOOT_MM = 14.0, 11.0, 10.0
"""White at the sides, above the head and below the foot: printers reach to 5 mm of the edge."""


@dataclass(frozen=True)
class ColumnPlace:
    """A column on the page: its left edge, its width, and the gutter inside it."""

    left: float
    width: float
    gutter: float


@dataclass(frozen=True)
class Geometry:
    """The page, the rules of head and foot, the body between them, and the columns in it."""

    width: float
    height: float
    left: float
    right: float
    head_rule: float
    foot_rule: float
    body_top: float
    body_bottom: float
    columns: tuple[ColumnPlace, ...]
    pad: float

    @property
    def body_width(self) -> float:
        """The width between the side margins."""
        return self.right - self.left


def lay_out(sheet: Sheet, options: Options, faces: Faces) -> Geometry:
    """The geometry of a sheet's pages."""
    width, height = (side * UNITS_PER_MM for side in options.size_mm)
    left, right = SIDE_MM * UNITS_PER_MM, width - SIDE_MM * UNITS_PER_MM
    frame = faces.frame.leading
    head_rule = HEAD_MM * UNITS_PER_MM + frame * 1.3
    foot_rule = height - FOOT_MM * UNITS_PER_MM - frame * 1.3
    if options.line_numbers:
        left += faces.size * 1.6
    return Geometry(
        width=width,
        height=height,
        left=left,
        right=right,
        head_rule=head_rule,
        foot_rule=foot_rule,
        body_top=head_rule + faces.size * 0.9,
        body_bottom=foot_rule - faces.size * 0.6,
        columns=_columns(sheet, faces, left, right),
        pad=faces.size * 0.42,
    )


def _columns(sheet: Sheet, faces: Faces, left: float, right: float) -> tuple[ColumnPlace, ...]:
    gap = faces.size * 1.5
    widths = widths_of(sheet, faces, right - left - gap * (len(sheet.columns) - 1))
    gutters = _gutters(sheet, faces)
    places: list[ColumnPlace] = []
    x = left
    for column, width, gutter in zip(sheet.columns, widths, gutters, strict=True):
        places.append(ColumnPlace(x, width, min(gutter, width / 4) if column.gutter else 0.0))
        x += width + gap
    return tuple(places)


def _gutters(sheet: Sheet, faces: Faces) -> list[float]:
    """For each column the room that its longest label takes."""
    longest = [""] * len(sheet.columns)
    for item in sheet.items:
        if isinstance(item, Row) and not item.wide:
            for index, cell in enumerate(item.cells):
                longest[index] = max(longest[index], *_labels(cell.blocks), key=len)
    metrics = QFontMetricsF(faces.gutter.font)
    pad = faces.size * 0.8
    return [metrics.horizontalAdvance(text) + pad if text else 0.0 for text in longest]


def _labels(blocks: Sequence[Block]) -> list[str]:
    return [block.label for block in blocks] or [""]
