"""A change as a card: kind, both citations, the texts, why they were matched, what one can do.

A card is laid out once for a width and drawn from that. Positions are pixels from the card's top
left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout

from vdreader.core.comparing.comparison import Change, Comparison
from vdreader.core.comparing.redline import parts
from vdreader.gui import fonts, words
from vdreader.gui.comparing.card_bodies import Body, Redline, SideBySide
from vdreader.gui.comparing.card_text import lay
from vdreader.gui.comparing.card_words import Citations, citations, is_quiet, kind_in, parted, why
from vdreader.gui.theme import Colours

if TYPE_CHECKING:
    from vdreader.core.comparing.verdicts import Verdict

__all__ = ["Card", "Citations", "Look", "citations"]

MARGIN = 14  # left and right of a card
GAP = 9  # below a card
PAD_X, PAD_Y = 11, 9
COLLAPSED_LINES = 6
_APART = 16  # between two things to do
_MARKED, _THICK = 1.5, 4  # the frame of the open card: marked, and with the keyboard


@dataclass(frozen=True)
class Look:
    """How a card shows its change."""

    expanded: bool = False
    side_by_side: bool = False
    typography: bool = False
    verdict: Verdict | None = None
    parting: Verdict | None = None


class Card:
    """One laid-out card. One of titles and labels alone is low and quiet until it is opened."""

    def __init__(self, comparison: Comparison, change: Change, width: float, look: Look) -> None:
        self.change = change
        self.look = look
        self.quiet = is_quiet(comparison, change) and not look.expanded
        self.cited = citations(comparison, change)
        self._kind = f"{words.SIGNS[change.kind]} {kind_in(comparison, change.kind)}"
        self._width = width - 2 * MARGIN
        self._inner = self._width - 2 * PAD_X
        self._bold = fonts.interface(12, bold=True)
        self._small = fonts.interface(12)
        self._foot_font = fonts.interface(11.5)
        self._head_height = QFontMetricsF(self._bold).height()
        self._two_heads = self._needs_two_lines()
        self._top = 5 if self.quiet else PAD_Y
        head = self._head_height * (2 if self._two_heads else 1) + (1 if self.quiet else 5)
        self._text_top = self._top + head
        self._body = self._make_body(comparison)
        self._reason = self._lay_reason(self._told(comparison) if look.expanded else "")
        self._actions = self._place_actions() if look.expanded else {}
        self.height = self._foot_top() + self._foot_height() + self._top + GAP

    def _needs_two_lines(self) -> bool:
        kind = QFontMetricsF(self._bold).horizontalAdvance(self._kind)
        ends = QFontMetricsF(self._small).horizontalAdvance(self._ends())
        return kind + ends + 14 > self._inner

    def _ends(self) -> str:
        return " → ".join(end for end in (self.cited.old, self.cited.new) if end)

    def _make_body(self, comparison: Comparison) -> Body:
        cut = parts(comparison, self.change)
        most = None if self.look.expanded else 1 if self.quiet else COLLAPSED_LINES
        both = bool(self.change.old and self.change.new)
        made = SideBySide if self.look.side_by_side and both else Redline
        return made(comparison, cut, self._inner, most, typography=self.look.typography)

    # -- the foot ----------------------------------------------------------------------------

    def _told(self, comparison: Comparison) -> str:
        """Who matched the passages and why, and from what the user parted one of them."""
        told = why(self.change, self.look.verdict)
        if self.look.parting is None:
            return told
        return f"{told}\u2028{parted(comparison, self.look.parting)}"

    def _lay_reason(self, reason: str) -> QTextLayout | None:
        if not reason:
            return None
        layout = QTextLayout(reason, self._foot_font)
        lay(layout, self._inner, None, leading=1.25)
        return layout

    def _foot_top(self) -> float:
        return self._text_top + self._body.height

    def _reason_height(self) -> float:
        return self._reason.boundingRect().height() + 6 if self._reason else 0

    def _foot_height(self) -> float:
        actions = self._head_height + 6 if self._actions else 0
        return self._reason_height() + actions

    def _place_actions(self) -> dict[str, QRectF]:
        metrics = QFontMetricsF(self._small)
        x = float(MARGIN + PAD_X)
        top = self._foot_top() + self._reason_height() + 6
        placed = {}
        for name, text in _action_names(self.change).items():
            width = metrics.horizontalAdvance(text)
            if x + width > MARGIN + PAD_X + self._inner:
                break  # the menu has them all
            placed[name] = QRectF(x, top, width, self._head_height)
            x += width + _APART
        return placed

    # -- places ------------------------------------------------------------------------------

    def top_of(self, passage: str) -> float:
        """Where the part of a new passage begins, so that it can be brought into view."""
        inside = self._body.top_of(passage)
        return self._text_top + inside if inside else 0

    def end_at(self, x: float, y: float) -> str | None:
        """Which end's citation stands at a point: "old", "new" or None."""
        return _at(self._end_rects(), x, y)

    def action_at(self, x: float, y: float) -> str | None:
        """What can be done by a click at a point: "confirm", "break", "link", "timeline"."""
        return _at(self._actions, x, y)

    def _end_rects(self) -> dict[str, QRectF]:
        metrics = QFontMetricsF(self._small)
        top = self._top + (self._head_height if self._two_heads else 0)
        right = MARGIN + PAD_X + self._inner
        if self._two_heads:
            right = MARGIN + PAD_X + min(self._inner, metrics.horizontalAdvance(self._ends()))
        rects = {}
        for name, text in (("new", self.cited.new), ("old", self.cited.old)):
            if not text:
                continue
            width = metrics.horizontalAdvance(text)
            rects[name] = QRectF(right - width, top, width, self._head_height)
            right -= width + metrics.horizontalAdvance(" → ")
        return rects

    # -- drawing -----------------------------------------------------------------------------

    def draw(
        self,
        painter: QPainter,
        left: float,
        top: float,
        colours: Colours,
        *,
        keyboard: bool = False,
    ) -> None:
        """Draw the card with its top left corner at a point; `keyboard` is with the list."""
        painter.save()
        painter.translate(left, top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        expanded = self.look.expanded
        thick = _THICK if expanded and keyboard else _MARKED if expanded else 1
        frame = QRectF(MARGIN, 0, self._width, self.height - GAP)
        frame.adjust(thick / 2, thick / 2, -thick / 2, -thick / 2)
        line = QColor(colours.accent if expanded else colours.line)
        painter.setPen(Qt.PenStyle.NoPen if self.quiet else QPen(line, thick))
        painter.setBrush(QColor(colours.panel if self.quiet else colours.paper))
        painter.drawRoundedRect(frame, 8, 8)
        self._draw_head(painter, colours)
        ground = colours._replace(paper=colours.panel) if self.quiet else colours
        self._body.draw(painter, QPointF(MARGIN + PAD_X, self._text_top), ground)
        if self._reason:
            painter.setPen(QColor(colours.faint))
            self._reason.draw(painter, QPointF(MARGIN + PAD_X, self._foot_top() + 6))
        self._draw_actions(painter, colours)
        painter.restore()

    def _draw_head(self, painter: QPainter, colours: Colours) -> None:
        ascent = QFontMetricsF(self._bold).ascent()
        painter.setFont(self._small if self.quiet else self._bold)
        painter.setPen(QColor(words.kind_colour(self.change.kind, colours)))
        painter.drawText(QPointF(MARGIN + PAD_X, self._top + ascent), self._kind)
        painter.setFont(self._small)
        rects = self._end_rects()
        painter.setPen(QColor(colours.soft))
        for name, rect in rects.items():
            text = self.cited.old if name == "old" else self.cited.new
            painter.drawText(QPointF(rect.x(), rect.y() + ascent), text)
        if len(rects) == 2:
            rect = rects["old"]
            painter.drawText(QPointF(rect.right(), rect.y() + ascent), " → ")

    def _draw_actions(self, painter: QPainter, colours: Colours) -> None:
        painter.setFont(self._small)
        painter.setPen(QColor(colours.accent))
        ascent = QFontMetricsF(self._small).ascent()
        names = _action_names(self.change)
        for name, rect in self._actions.items():
            painter.drawText(QPointF(rect.x(), rect.y() + ascent), names[name])


def _action_names(change: Change) -> dict[str, str]:
    """What can be done about a change, shortest words first."""
    translate = QCoreApplication.translate
    names = {}
    if change.old and change.new:
        names["confirm"] = translate("Card", "Confirm")
        names["break"] = translate("Card", "Break")
    names["link"] = translate("Card", "Link…")
    names["timeline"] = translate("Card", "Timeline")
    return names


def _at(rects: dict[str, QRectF], x: float, y: float) -> str | None:
    for name, rect in rects.items():
        if rect.contains(QPointF(x, y)):
            return name
    return None
