"""The overview on the screen: what is pointed at is named and lit, a click or Enter opens it.

The keyboard walks the bars by arrows, and by Space what leaves and reaches the bar that it is on.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from vdreader.gui.overview.overview_painting import Lit, ScenePainter, flows_of
from vdreader.gui.overview.overview_words import describe, fates
from vdreader.gui.theme import Colours
from vdreader.reading.overview import Box, Scene
from vdreader.reading.overview_svg import LEGEND_HEIGHT

MakeScene = Callable[[tuple[float, float]], Scene]
"""Lays the scene out in a width and a height."""

_SIDEWAYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_UPRIGHT = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class OverviewCanvas(QWidget):
    """Draws a scene as large as the room it is given, and tells what is pointed at."""

    opened = Signal(str, int)  # "bar", "flow" or "edge", and its place in the scene
    pointed = Signal(str)  # in words; empty for nothing
    moved_to = Signal(QRect)  # what the keyboard has reached, to be scrolled to

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene: Scene | None = None
        self.chosen: Lit = None
        self.lit: Lit = None
        self._make: MakeScene | None = None
        self._walking = False
        self._home: int | None = None
        self._room = QSize(1, 1)
        self._colours: Colours | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    # -- content -----------------------------------------------------------------------------

    def show_scene(self, make: MakeScene | None) -> None:
        """Draw what `make` lays out from now on; nothing if it is None."""
        self._make, self.lit, self.chosen = make, None, None
        self._walking = False
        self._lay_out()

    def give_room(self, room: QSize) -> None:
        """The size of the window on the scene: it is laid out to fill it."""
        if room != self._room:
            self._room = room
            self._lay_out()

    def _lay_out(self) -> None:
        self.scene = None
        if self._make is not None:
            height = self._room.height() - LEGEND_HEIGHT
            self.scene = self._make((float(self._room.width()), height))
            width = max(self._room.width(), round(self.scene.width))
            self.resize(width, max(self._room.height(), self._full_height()))
        self.update()

    def _full_height(self) -> int:
        return round(self.scene.height + LEGEND_HEIGHT) if self.scene else 0

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.update()

    def choose_bar(self, bar: int | None) -> None:
        """Put the keyboard on a bar."""
        self._choose(None if bar is None else ("bar", bar))

    def paintEvent(self, event: QPaintEvent) -> None:
        """The scene, with what is pointed at lit."""
        if self.scene is None or self._colours is None:
            return
        with QPainter(self) as painter:
            chosen = self.chosen if self.hasFocus() else None
            # The picture is whole at first: it steps back when one begins to walk in it.
            lit = self.lit or (chosen if self._walking else None)
            ScenePainter(painter, self.scene, self._colours).draw(fates(), lit, chosen)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw all of it in a new size."""
        super().resizeEvent(event)
        self.update()

    # -- the mouse ---------------------------------------------------------------------------

    def _at(self, x: float, y: float) -> Lit:
        if self.scene is None:
            return None
        for kind, found in (
            ("edge", self.scene.edge_at(x, y)),
            ("bar", self.scene.bar_at(x, y)),
            ("flow", self.scene.flow_at(x, y)),
        ):
            if found is not None:
                return kind, found
        return None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Light and name what the mouse is on."""
        self._light(self._at(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Back to what the keyboard is on."""
        self._light(None)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Light what the mouse comes in on."""
        self._light(self._at(event.position().x(), event.position().y()))

    def _light(self, lit: Lit) -> None:
        if lit == self.lit:
            return
        self.lit = lit
        cursor = Qt.CursorShape.PointingHandCursor if lit else Qt.CursorShape.ArrowCursor
        self.setCursor(cursor)
        self._tell()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what is clicked."""
        found = self._at(event.position().x(), event.position().y())
        if found and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(*found)

    def event(self, event: QEvent) -> bool:
        """Name what the mouse rests on beside it, too."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            found = self._at(event.pos().x(), event.pos().y())
            text = self._words(found)
            if text:
                QToolTip.showText(event.globalPos(), text, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    # -- the keyboard ------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows walk the bars, Space what a bar is tied to, Enter opens."""
        key = Qt.Key(event.key())
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._walking = self._walking or key in (*_UPRIGHT, *_SIDEWAYS, Qt.Key.Key_Space)
        if self.scene is None:
            super().keyPressEvent(event)
        elif key in _UPRIGHT:
            self._step(_UPRIGHT[key])
        elif key in _SIDEWAYS:
            self._cross(_SIDEWAYS[key])
        elif key == Qt.Key.Key_Space:
            self._walk(-1 if back else 1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.opened.emit(*self.chosen)
        else:
            super().keyPressEvent(event)

    def _bar(self) -> int:
        """The bar that the keyboard is on, or the one that what it is on hangs on."""
        if self.scene is None or self.chosen is None:
            return -1
        kind, n = self.chosen
        if kind == "bar":
            return n
        if kind == "edge":
            return self.scene.edges[n].bar
        return self._home if self._home is not None else -1

    def _step(self, by: int) -> None:
        assert self.scene is not None
        at = self._bar()
        target = at + by if at >= 0 else 0
        if 0 <= target < len(self.scene.bars) and (
            at < 0 or self.scene.bars[target].column == self.scene.bars[at].column
        ):
            self.choose_bar(target)

    def _cross(self, by: int) -> None:
        """The bar of the neighbouring year that stands beside."""
        assert self.scene is not None
        at = self._bar()
        if at < 0:
            self._step(1)
            return
        here = self.scene.bars[at]
        middle = here.box.y + here.box.height / 2
        beside = [n for n, bar in enumerate(self.scene.bars) if bar.column == here.column + by]
        if beside:
            self.choose_bar(min(beside, key=lambda n: _distance(self.scene, n, middle)))

    def _walk(self, by: int) -> None:
        """The next of the flows and edges of the bar, and at the end the bar itself."""
        assert self.scene is not None
        home = self._bar()
        if home < 0:
            self._step(1)
            return
        ring: list[tuple[str, int]] = [("bar", home)]
        ring += [("flow", n) for n in flows_of(self.scene, home)]
        ring += [("edge", n) for n, edge in enumerate(self.scene.edges) if edge.bar == home]
        at = ring.index(self.chosen) if self.chosen in ring else 0
        self._choose(ring[(at + by) % len(ring)])
        self._home = home

    def _choose(self, what: Lit) -> None:
        self.chosen, self.lit = what, None
        if what and what[0] == "bar":
            self._home = what[1]
        self._tell()
        box = self._box(what)
        if box is not None:
            self.moved_to.emit(QRect(*map(round, (box.x, box.y, box.width, box.height))))

    def _box(self, what: Lit) -> Box | None:
        if self.scene is None or what is None:
            return None
        kind, n = what
        if kind == "bar":
            return self.scene.bars[n].box
        if kind == "edge":
            return self.scene.edges[n].box
        return None  # its bar is in view already

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard comes in: show where it is."""
        super().focusInEvent(event)
        if self.chosen is None and self.scene is not None and self.scene.bars:
            self.chosen = ("bar", 0)
        self._tell()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard leaves."""
        super().focusOutEvent(event)
        self._tell()

    # -- words -------------------------------------------------------------------------------

    def _tell(self) -> None:
        text = self._words(self.lit or (self.chosen if self.hasFocus() else None))
        self.setAccessibleDescription(text)
        self.pointed.emit(text)
        self.update()

    def _words(self, what: Lit) -> str:
        if self.scene is None or what is None:
            return ""
        kind, n = what
        if kind == "bar":
            return describe(self.scene, self.scene.bars[n])
        shape = self.scene.flows[n] if kind == "flow" else self.scene.edges[n]
        return describe(self.scene, shape)


def _distance(scene: Scene | None, bar: int, y: float) -> float:
    assert scene is not None
    box = scene.bars[bar].box
    return abs(box.y + box.height / 2 - y)
