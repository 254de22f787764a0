"""Drawing the overview's scene with Qt, on the screen and into a PNG."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTransform,
)

from vdreader.gui import fonts
from vdreader.gui.theme import Colours
from vdreader.reading.labels import LABEL_SIZE, LINE
from vdreader.reading.overview import Box, Fate, Flow, Scene
from vdreader.reading.overview_svg import (
    HEADING_SIZE,
    LEGEND_HEIGHT,
    Inks,
    Stripes,
    label_left,
    label_top,
    legend,
)

_FINE = 4

Lit = tuple[str, int] | None
"""What is pointed at: "bar", "flow" or "edge", and its place in the scene."""


def inks(colours: Colours) -> Inks:
    """The picture's colours in a theme of the window."""
    return Inks(
        paper=colours.paper,
        ink=colours.ink,
        soft=colours.soft,
        bar=colours.panel,
        line=colours.line,
        kept=colours.accent,
        reworded=colours.sentence,
        moved=colours.moved,
        moved_ground=colours.moved_ground,
        new=colours.inserted,
        dropped=colours.deleted,
    )


def picture(scene: Scene, colours: Colours, names: Mapping[Fate, str], scale: float) -> QImage:
    """The whole scene as an image, `scale` pixels of it for one of the scene."""
    size = (round(scene.width * scale), round((scene.height + LEGEND_HEIGHT) * scale))
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(colours.paper))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        ScenePainter(painter, scene, colours).draw(names)
    return image


class ScenePainter:
    """Draws one scene; what is lit stands out, and flows that have no part in it step back."""

    def __init__(self, painter: QPainter, scene: Scene, colours: Colours) -> None:
        self._painter, self._scene, self._colours = painter, scene, colours
        self._inks = inks(colours)
        self._brushes = {fate: self._brush(fate) for fate in Fate}

    def draw(self, names: Mapping[Fate, str], lit: Lit = None, chosen: Lit = None) -> None:
        """Everything: flows, bars with their titles, edges, years and legend."""
        painter = self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_flows(lit)
        self._draw_bars(lit or chosen)
        for n, edge in enumerate(self._scene.edges):
            painter.setPen(
                QPen(QColor(self._colours.ink), 1.4) if lit == ("edge", n) else Qt.PenStyle.NoPen
            )
            painter.setBrush(self._brushes[edge.fate])
            painter.drawRect(_rect(edge.box))
        self._draw_headings()
        self._draw_legend(names)

    def _brush(self, fate: Fate) -> QBrush:
        ground = QColor(self._inks.ground(fate))
        stripes = self._inks.stripes(fate)
        return QBrush(ground) if stripes is None else _striped(ground, stripes)

    def _draw_flows(self, lit: Lit) -> None:
        painter, part = self._painter, _having_part(self._scene, lit)
        for n, flow in enumerate(self._scene.flows):
            strong = part is None or n in part
            painter.setOpacity((0.85 if part is None else 1.0) if strong else 0.22)
            outline = QColor(self._inks.outline(flow.fate))
            here = lit == ("flow", n)
            painter.setPen(
                QPen(QColor(self._colours.ink) if here else outline, 1.5 if here else 0.6)
            )
            painter.setBrush(self._brushes[flow.fate])
            painter.drawPath(path(flow))
        painter.setOpacity(1.0)

    def _draw_bars(self, lit: Lit) -> None:
        painter = self._painter
        painter.setFont(_font(LABEL_SIZE))
        for n, bar in enumerate(self._scene.bars):
            here = lit == ("bar", n)
            line = self._colours.accent if here else self._colours.line
            painter.setPen(QPen(QColor(line), 2 if here else 1))
            painter.setBrush(QColor(self._colours.band if here else self._inks.bar))
            painter.drawRect(_rect(bar.box))
            painter.setPen(QColor(self._colours.ink))
            x = bar.box.x + label_left(bar)
            y = bar.box.y + label_top(bar) + LINE - 4
            for text in bar.lines:
                painter.drawText(QPointF(x, y), text)
                y += LINE

    def _draw_headings(self) -> None:
        painter = self._painter
        painter.setPen(QColor(self._colours.ink))
        font = _font(HEADING_SIZE)
        font.setBold(True)
        painter.setFont(font)
        for column in self._scene.columns:
            painter.drawText(QPointF(column.box.x, column.box.height - 16), column.heading)

    def _draw_legend(self, names: Mapping[Fate, str]) -> None:
        painter = self._painter
        painter.setFont(_font(LABEL_SIZE))
        for entry in legend(self._scene, names):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._brushes[entry.fate])
            painter.drawRect(_rect(entry.box))
            painter.setPen(QColor(self._colours.soft))
            painter.drawText(QPointF(entry.text_x, entry.box.y + entry.box.height - 3), entry.text)


def _having_part(scene: Scene, lit: Lit) -> frozenset[int] | None:
    """The flows that what is lit takes part in; None when nothing is lit."""
    if lit is None:
        return None
    kind, n = lit
    if kind == "flow":
        one = scene.flows[n]
        same = (one.comparison, one.change)
        return frozenset(
            i for i, flow in enumerate(scene.flows) if (flow.comparison, flow.change) == same
        )
    if kind == "edge":
        return frozenset()
    return frozenset(flows_of(scene, n))


def flows_of(scene: Scene, bar: int) -> list[int]:
    """The flows that leave or reach a bar, from above."""
    column, section = scene.bars[bar].column, scene.bars[bar].section
    document = scene.columns[column].document
    found = []
    for n, flow in enumerate(scene.flows):
        leaves = flow.comparison == column and document.passage(flow.old).section == section
        reaches = flow.comparison == column - 1 and document.passage(flow.new).section == section
        if leaves or reaches:
            found.append((reaches is False, flow.start[1] if leaves else flow.end[1], n))
    return [n for _, _, n in sorted(found)]


def path(flow: Flow) -> QPainterPath:
    """The outline of a flow."""
    (x0, top0, bottom0), (x1, top1, bottom1) = flow.start, flow.end
    middle = (x0 + x1) / 2
    made = QPainterPath(QPointF(x0, top0))
    made.cubicTo(middle, top0, middle, top1, x1, top1)
    made.lineTo(x1, bottom1)
    made.cubicTo(middle, bottom1, middle, bottom0, x0, bottom0)
    made.closeSubpath()
    return made


def _striped(ground: QColor, stripes: Stripes) -> QBrush:
    """A tile with one upright line, drawn larger than it is used, so that it is smooth."""
    size = stripes.step * _FINE
    tile = QPixmap(size, size)
    tile.fill(ground)
    with QPainter(tile) as painter:
        painter.fillRect(QRectF(0, 0, stripes.thickness * _FINE, size), QColor(stripes.ink))
    brush = QBrush(tile)
    brush.setTransform(QTransform().rotate(stripes.turn).scale(1 / _FINE, 1 / _FINE))
    return brush


def _rect(box: Box) -> QRectF:
    return QRectF(box.x, box.y, box.width, box.height)


def _font(size: float) -> QFont:
    return fonts.interface(size)
