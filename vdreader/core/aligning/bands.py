"""Which cells of the table of two texts are worth computing.

A cell (row, column) stands after `row` source units and before target unit `column`. The first
band lies around the line on which both texts have spent the same share of their length; later
ones keep the cells that a path of some probability runs through.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vdreader.core.aligning.units import Units

_MARGIN = 12
_WIDENING = 0.08
_SLACK = 1


@dataclass(frozen=True)
class Band:
    """The columns to compute in each row, first and last row included."""

    start: int
    ranges: tuple[range, ...]

    def rows(self) -> range:
        """The rows of the band."""
        return range(self.start, self.start + len(self.ranges))

    def columns(self, row: int) -> range:
        """The columns of one row."""
        return self.ranges[row - self.start]

    @property
    def first(self) -> tuple[int, int]:
        """The cell that every path starts from."""
        return (self.start, self.ranges[0].start)

    @property
    def last(self) -> tuple[int, int]:
        """The cell that every path ends in."""
        return (self.start + len(self.ranges) - 1, self.ranges[-1].stop - 1)


def first_band(source: Units, target: Units, rows: range, columns: range) -> Band:
    """The band before anything is known but lengths."""
    width = (
        _MARGIN + int(_WIDENING * max(len(rows), len(columns))) + abs(len(rows) - len(columns)) // 2
    )
    spent, left = source.before[rows.start], target.before[columns.start]
    whole = source.before[rows.stop] - spent or 1
    ratio = (target.before[columns.stop] - left) / whole
    ranges = []
    column = columns.start
    for row in range(rows.start, rows.stop + 1):
        goal = left + (source.before[row] - spent) * ratio
        while column < columns.stop and target.before[column] < goal:
            column += 1
        low = max(columns.start, column - width)
        high = min(columns.stop, column + width)
        ranges.append(range(low, high + 1))
    return _anchored(rows.start, ranges, columns)


def narrowed(band: Band, alive: Mapping[int, Sequence[int]]) -> Band:
    """The band around the cells that are still alive, a little wider."""
    columns = range(band.first[1], band.last[1])
    ranges = []
    low = high = columns.start
    for row in band.rows():
        if row in alive:
            low, high = min(alive[row]), max(alive[row])
        start = max(columns.start, low - _SLACK)
        stop = min(columns.stop, high + _SLACK)
        ranges.append(range(start, stop + 1))
    return _anchored(band.start, ranges, columns)


def _anchored(start: int, ranges: list[range], columns: range) -> Band:
    """A band whose first and last row reach the corners and whose rows hang together."""
    ranges[0] = range(columns.start, ranges[0].stop)
    ranges[-1] = range(ranges[-1].start, columns.stop + 1)
    for row in range(1, len(ranges)):
        above = ranges[row - 1].stop - 1
        ranges[row] = range(min(ranges[row].start, above), max(ranges[row].stop, above + 1))
    return Band(start, tuple(ranges))
