"""The overview of several years as a picture: sections as bars, fates of passages as flows.

Values only; `overview_layout` makes them, screen, SVG and PNG draw them. Positions are pixels from
the scene's top left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from vdreader.core.comparing.comparison import Comparison
from vdreader.core.document import Document
from vdreader.reading.library import Library


class Fate(StrEnum):
    """How a flow or an edge is drawn: what happened, in five plain words."""

    KEPT = "kept"
    REWORDED = "reworded"
    MOVED = "moved"
    NEW = "new"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Box:
    """A rectangle."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether a point lies inside."""
        return self.x <= x <= self.x + self.width and self.y <= y <= self.y + self.height


@dataclass(frozen=True)
class Column:
    """A document: its place among the columns is its place in `Scene.columns`."""

    document: Document
    heading: str
    box: Box


@dataclass(frozen=True)
class Bar:
    """A section that has text of its own; `lines` are its title as it fits into the box."""

    column: int
    section: str
    title: str
    lines: tuple[str, ...]
    words: int
    box: Box


@dataclass(frozen=True)
class Flow:
    """An old passage and the new one that says it again, in the words that both share.

    `comparison` is the place of its comparison, between the columns of that number and the next;
    `change` the place of its change there. The ends are (x, top, bottom).
    """

    comparison: int
    change: int
    fate: Fate
    old: str
    new: str
    start: tuple[float, float, float]
    end: tuple[float, float, float]

    def span_at(self, x: float) -> tuple[float, float] | None:
        """Top and bottom of the flow at an x; None outside it. The curve of `curve`."""
        (x0, top0, bottom0), (x1, top1, bottom1) = self.start, self.end
        if not x0 <= x <= x1 or x1 <= x0:
            return None
        low, high = 0.0, 1.0
        for _ in range(30):
            middle = (low + high) / 2
            low, high = (middle, high) if _bezier(x0, x1, middle) < x - x0 else (low, middle)
        share = 3 * low * low - 2 * low**3
        return top0 + (top1 - top0) * share, bottom0 + (bottom1 - bottom0) * share


def _bezier(x0: float, x1: float, t: float) -> float:
    """x of the curve from `x0` with both handles half way, from `x0`, at `t` in 0..1."""
    width = x1 - x0
    return 1.5 * width * (1 - t) ** 2 * t + 1.5 * width * (1 - t) * t * t + width * t**3


@dataclass(frozen=True)
class Edge:
    """Neighbouring passages of a bar that are new (at its left) or dropped (at its right)."""

    comparison: int
    changes: tuple[int, ...]
    fate: Fate
    passages: tuple[str, ...]
    bar: int
    box: Box


@dataclass(frozen=True)
class Scene:
    """Everything there is to draw, and how large it is."""

    width: float
    height: float
    columns: tuple[Column, ...]
    bars: tuple[Bar, ...]
    flows: tuple[Flow, ...]
    edges: tuple[Edge, ...]
    comparisons: tuple[Comparison, ...]

    def bar_at(self, x: float, y: float) -> int | None:
        """The bar at a point."""
        return next((n for n, bar in enumerate(self.bars) if bar.box.holds(x, y)), None)

    def edge_at(self, x: float, y: float) -> int | None:
        """The edge at a point."""
        return next((n for n, edge in enumerate(self.edges) if edge.box.holds(x, y)), None)

    def flow_at(self, x: float, y: float, reach: float = 2.5) -> int | None:
        """The flow at a point: of several the one drawn last, of none one within `reach`."""
        best, least = None, reach
        for n, flow in enumerate(self.flows):
            span = flow.span_at(x)
            if span is None:
                continue
            distance = max(span[0] - y, y - span[1], 0.0)
            if distance <= least:
                best, least = n, distance
        return best

    def bar_of(self, document: str, section: str) -> int | None:
        """The bar of a section."""
        for n, bar in enumerate(self.bars):
            if bar.section == section and self.columns[bar.column].document.id == document:
                return n
        return None


def years(library: Library, language: str) -> tuple[str, ...]:
    """One document of each meeting in a language, oldest first; a declaration where there is one.

    Meetings without a document in the language are left out.
    """
    chosen: dict[str, tuple[bool, str]] = {}
    for entry in library.entries.values():
        about = entry.about
        if about.language == language:
            rank = (about.kind != "declaration", about.id)
            chosen[about.meeting] = min(chosen.get(about.meeting, rank), rank)
    dates = {ident: library.entry(ident).about.date for _, ident in chosen.values()}
    return tuple(sorted(dates, key=lambda ident: (dates[ident], ident)))
