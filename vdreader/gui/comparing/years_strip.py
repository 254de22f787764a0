"""The timeline at a glance: a dot a year, a line where the text was carried on."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from vdreader.core.comparing.timeline import State, Timeline
from vdreader.gui import fonts
from vdreader.gui.comparing.timeline_model import state
from vdreader.gui.theme import Colours

_STEP = 150
_RADIUS = 6.0
_LEFT = 40.0


class YearsStrip(QWidget):
    """Draws the years of a timeline; the table below says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._timeline: Timeline | None = None
        self._colours: Colours | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Draw a timeline."""
        self._timeline = timeline
        stages = timeline.stages if timeline else ()
        spoken = (f"{one.document.about.year}: {state(one.state)}" for one in stages)
        self.setAccessibleName(", ".join(spoken))
        self.setVisible(timeline is not None)
        self.update()

    def sizeHint(self) -> QSize:
        """One line of dots with the years below."""
        return QSize(300, 46)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Lines first, dots over them, the years below."""
        if self._timeline is None or self._colours is None:
            return
        stages = self._timeline.stages
        step = min(float(_STEP), (self.width() - 2 * _LEFT) / max(1, len(stages) - 1))
        points = [QPointF(_LEFT + n * step, 14.0) for n in range(len(stages))]
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_lines(painter, points)
            for stage, point in zip(stages, points, strict=True):
                self._draw_dot(painter, stage.state, point)
                self._draw_year(painter, stage.document.about.year, stage.state, point)

    def _draw_lines(self, painter: QPainter, points: list[QPointF]) -> None:
        assert self._timeline is not None
        assert self._colours is not None
        last: int | None = None
        for n, stage in enumerate(self._timeline.stages):
            if not stage.places:
                continue
            if last is not None:
                gap = stage.state is State.BACK
                style = Qt.PenStyle.DotLine if gap else Qt.PenStyle.SolidLine
                ink = self._colours.moved if gap else self._colours.accent
                painter.setPen(QPen(QColor(ink), 2, style))
                painter.drawLine(points[last], points[n])
            last = n

    def _draw_dot(self, painter: QPainter, value: State, point: QPointF) -> None:
        assert self._colours is not None
        said = value in (State.FIRST, State.CARRIED, State.BACK)
        ink = {State.BACK: self._colours.moved, State.DROPPED: self._colours.deleted}.get(
            value, self._colours.accent if said else self._colours.faint
        )
        painter.setPen(QPen(QColor(ink), 2))
        painter.setBrush(QColor(ink) if said else QColor(self._colours.chrome))
        painter.drawEllipse(point, _RADIUS, _RADIUS)
        if value is State.DROPPED:
            painter.drawLine(point + QPointF(-3, 0), point + QPointF(3, 0))

    def _draw_year(self, painter: QPainter, year: str, value: State, point: QPointF) -> None:
        assert self._colours is not None
        said = value not in (State.ABSENT, State.DROPPED)
        font = fonts.interface(12, bold=said)
        painter.setFont(font)
        painter.setPen(QColor(self._colours.ink if said else self._colours.faint))
        width = QFontMetricsF(font).horizontalAdvance(year)
        painter.drawText(QPointF(point.x() - width / 2, 38.0), year)
