"""The overview as SVG: written by hand, so that the same scene gives the same bytes anywhere.

Every shape has a `<title>`, so that a browser names it under the mouse; patterns stand beside the
colours, so that it can be copied in black and white.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from vdreader.reading.labels import LABEL_SIZE, LINE, width
from vdreader.reading.overview import Bar, Box, Edge, Fate, Flow, Scene

LEGEND_HEIGHT = 34.0
HEADING_SIZE = 14.0
SWATCH = 14.0


@dataclass(frozen=True)
class Stripes:
    """Lines on a ground: their colour, distance and thickness in pixels, turned from upright."""

    ink: str
    step: int
    thickness: float
    turn: int


@dataclass(frozen=True)
class Inks:
    """The colours of the picture, each `#rrggbb`."""

    paper: str
    ink: str
    soft: str
    bar: str
    line: str
    kept: str
    reworded: str
    moved: str
    moved_ground: str
    new: str
    dropped: str

    def ground(self, fate: Fate) -> str:
        """The colour that a flow or an edge is filled with."""
        return {
            Fate.KEPT: self.kept,
            Fate.REWORDED: self.reworded,
            Fate.MOVED: self.moved_ground,
            Fate.NEW: self.new,
            Fate.DROPPED: self.dropped,
        }[fate]

    def stripes(self, fate: Fate) -> Stripes | None:
        """The second sign of a fate, for a copier without colours; None for a plain ground."""
        return {
            Fate.MOVED: Stripes(self.moved, 6, 1.4, 45),
            Fate.NEW: Stripes(self.paper, 4, 1.2, 90),
            Fate.DROPPED: Stripes(self.paper, 4, 1.6, 45),
        }.get(fate)

    def outline(self, fate: Fate) -> str:
        """The colour of a flow's edges, so that neighbours can be told apart."""
        return self.moved if fate is Fate.MOVED else self.kept


@dataclass(frozen=True)
class Legend:
    """One entry of the legend: its swatch and where its words begin."""

    fate: Fate
    box: Box
    text: str
    text_x: float


def legend(scene: Scene, names: Mapping[Fate, str]) -> tuple[Legend, ...]:
    """The entries of the legend side by side below the scene, as far as they fit the width."""
    if not scene.columns:
        return ()
    x = scene.columns[0].box.x
    entries = []
    for fate, name in names.items():
        box = Box(x, scene.height + (LEGEND_HEIGHT - SWATCH) / 2 - 6, SWATCH, SWATCH)
        entries.append(Legend(fate, box, name, x + SWATCH + 6))
        x += SWATCH + 6 + width(name) + 22
    return tuple(entries)


def svg(
    scene: Scene,
    inks: Inks,
    names: Mapping[Fate, str],
    describe: Callable[[Bar | Flow | Edge], str],
    title: str,
) -> str:
    """The whole picture as one SVG document; `describe` says what a shape stands for."""
    return "".join(f"{line}\n" for line in _lines(scene, inks, names, describe, title))


def _lines(
    scene: Scene,
    inks: Inks,
    names: Mapping[Fate, str],
    describe: Callable[[Bar | Flow | Edge], str],
    title: str,
) -> Iterator[str]:
    wide, high = _n(scene.width), _n(scene.height + LEGEND_HEIGHT)
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" '
        f'viewBox="0 0 {wide} {high}" font-family="Noto Sans, sans-serif" '
        f'font-size="{_n(LABEL_SIZE)}" fill="{inks.ink}">'
    )
    yield f"<title>{escape(title)}</title>"
    yield "<defs>"
    for fate in Fate:
        if stripes := inks.stripes(fate):
            yield _pattern(fate, inks.ground(fate), stripes)
    yield "</defs>"
    yield f'<rect width="{wide}" height="{high}" fill="{inks.paper}"/>'
    for flow in scene.flows:
        yield _shape("path", f'd="{_path(flow)}"', _fill(flow.fate, inks), describe(flow))
    for bar in scene.bars:
        fill = f'fill="{inks.bar}" stroke="{inks.line}"'
        yield _shape("rect", _box(bar.box), fill, describe(bar))
        yield from _label(bar)
    for edge in scene.edges:
        yield _shape("rect", _box(edge.box), _fill(edge.fate, inks), describe(edge))
    for column in scene.columns:
        x, y = column.box.x, column.box.height - 16
        yield (
            f'<text x="{_n(x)}" y="{_n(y)}" font-size="{_n(HEADING_SIZE)}" '
            f'font-weight="bold">{escape(column.heading)}</text>'
        )
    for entry in legend(scene, names):
        yield f"<rect {_box(entry.box)} {_fill(entry.fate, inks)}/>"
        y = entry.box.y + entry.box.height - 3
        text = escape(entry.text)
        yield f'<text x="{_n(entry.text_x)}" y="{_n(y)}" fill="{inks.soft}">{text}</text>'
    yield "</svg>"


def _pattern(fate: Fate, ground: str, stripes: Stripes) -> str:
    step = stripes.step
    return (
        f'<pattern id="{fate.value}" width="{step}" height="{step}" '
        f'patternUnits="userSpaceOnUse" patternTransform="rotate({stripes.turn})">'
        f'<rect width="{step}" height="{step}" fill="{ground}"/>'
        f'<rect width="{_n(stripes.thickness)}" height="{step}" fill="{stripes.ink}"/></pattern>'
    )


def _fill(fate: Fate, inks: Inks) -> str:
    fill = f"url(#{fate.value})" if inks.stripes(fate) else inks.ground(fate)
    if fate in (Fate.NEW, Fate.DROPPED):
        return f'fill="{fill}"'
    return f'fill="{fill}" fill-opacity="0.85" stroke="{inks.outline(fate)}" stroke-width="0.6"'


def _shape(element: str, form: str, fill: str, title: str) -> str:
    return f"<{element} {form} {fill}><title>{escape(title)}</title></{element}>"


def _path(flow: Flow) -> str:
    (x0, top0, bottom0), (x1, top1, bottom1) = flow.start, flow.end
    middle = _n((x0 + x1) / 2)
    return (
        f"M{_n(x0)} {_n(top0)}C{middle} {_n(top0)} {middle} {_n(top1)} {_n(x1)} {_n(top1)}"
        f"V{_n(bottom1)}C{middle} {_n(bottom1)} {middle} {_n(bottom0)} {_n(x0)} {_n(bottom0)}Z"
    )


def _box(box: Box) -> str:
    return f'x="{_n(box.x)}" y="{_n(box.y)}" width="{_n(box.width)}" height="{_n(box.height)}"'


def _label(bar: Bar) -> Iterator[str]:
    x = bar.box.x + label_left(bar)
    y = bar.box.y + label_top(bar) + LINE - 4
    for line in bar.lines:
        name = quoteattr(bar.title)
        yield f'<text x="{_n(x)}" y="{_n(y)}" aria-label={name}>{escape(line)}</text>'
        y += LINE


def label_left(bar: Bar) -> float:
    """How far from the left of a bar its title begins."""
    return 12.0


def label_top(bar: Bar) -> float:
    """How far below the top of a bar its title begins: in the middle of a low one."""
    spare = bar.box.height - len(bar.lines) * LINE
    return min(6.0, spare / 2)


def _n(value: float) -> str:
    """A number as short as it can be written to a hundredth."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
