"""A change as a card: kind, both citations, the redline, and why the passages were matched.

A card is laid out once for a width and drawn from that. Positions are pixels from the card's top
left corner; text formats are in UTF-16 positions, as Qt wants them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from vdreader.core.comparison import Change, Comparison, Edit
from vdreader.core.document import Document, Span
from vdreader.core.redline import Part, parts
from vdreader.gui import fonts, words
from vdreader.gui.theme import Colours

MARGIN = 14  # left and right of a card
GAP = 9  # below a card
PAD_X, PAD_Y = 11, 9
TEXT_SIZE = 13.5
LEADING = 1.42
COLLAPSED_LINES = 6


@dataclass(frozen=True)
class Citations:
    """The two ends of a change, as they are shown and where: empty rectangles where there is none.

    The passages are those to go to; None where a change has no such end.
    """

    old: str
    new: str


def citations(comparison: Comparison, change: Change) -> Citations:
    """Both ends as text: "2021 § 2.1", "2023 § 2.1, 2.2"."""
    return Citations(
        _cited(comparison.old, change.old),
        _cited(comparison.new, change.new),
    )


def _cited(document: Document, idents: tuple[str, ...]) -> str:
    if not idents:
        return ""
    numbers = [document.passage(ident).citation for ident in idents]
    numbers = [number for number in numbers if number]
    year = document.about.year
    return f"{year} § {', '.join(numbers)}" if numbers else year


class Card:
    """One laid-out card."""

    def __init__(
        self, comparison: Comparison, change: Change, width: float, *, expanded: bool
    ) -> None:
        self.change = change
        self.expanded = expanded
        cut = parts(comparison, change)
        self._runs = _runs(comparison, cut)
        self._captions = _caption_places(self._runs, cut)
        self.cited = citations(comparison, change)
        self._kind = f"{words.SIGNS[change.kind]} {words.kind(change.kind)}"
        self._width = width - 2 * MARGIN
        self._inner = self._width - 2 * PAD_X
        self._bold = fonts.interface(12, bold=True)
        self._small = fonts.interface(12)
        self._foot_font = fonts.interface(11.5)
        self._most_lines = None if expanded else COLLAPSED_LINES
        self._head_height = QFontMetricsF(self._bold).height()
        self._two_heads = self._needs_two_lines()
        head = self._head_height * (2 if self._two_heads else 1) + 5
        self._text_top = PAD_Y + head
        self._layout: QTextLayout | None = None
        self._clipped = False
        self._text_height = self._measure()
        self._reason = _reason_line(change) if expanded else ""
        self._reason_layout = self._lay_reason()
        foot = self._reason_layout.boundingRect().height() + 6 if self._reason_layout else 0
        self.height = self._text_top + self._text_height + foot + PAD_Y + GAP

    def _needs_two_lines(self) -> bool:
        kind = QFontMetricsF(self._bold).horizontalAdvance(self._kind)
        ends = QFontMetricsF(self._small).horizontalAdvance(self._ends())
        return kind + ends + 14 > self._inner

    def _ends(self) -> str:
        return " → ".join(end for end in (self.cited.old, self.cited.new) if end)

    def _measure(self) -> float:
        layout = _redline(self._runs, None)
        height, self._clipped = _lay(
            layout, self._inner, None if self.expanded else COLLAPSED_LINES
        )
        return height

    def _lay_reason(self) -> QTextLayout | None:
        if not self._reason:
            return None
        layout = QTextLayout(self._reason, self._foot_font)
        _lay(layout, self._inner, None, leading=1.25)
        return layout

    def top_of(self, passage: str) -> float:
        """Where the part of a new passage begins, so that it can be brought into view."""
        caption = self._captions.get(passage)
        if not caption:
            return 0
        layout = _redline(self._runs, None)
        _lay(layout, self._inner, self._most_lines)
        line = layout.lineForTextPosition(caption)
        return self._text_top + line.y() if line.isValid() else 0

    def end_at(self, x: float, y: float) -> str | None:
        """Which end's citation stands at a point: "old", "new" or None."""
        for name, rect in self._end_rects().items():
            if rect.contains(QPointF(x, y)):
                return name
        return None

    def _end_rects(self) -> dict[str, QRectF]:
        metrics = QFontMetricsF(self._small)
        top = PAD_Y + (self._head_height if self._two_heads else 0)
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

    def draw(self, painter: QPainter, left: float, top: float, colours: Colours) -> None:
        """Draw the card with its top left corner at a point."""
        painter.save()
        painter.translate(left, top)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(MARGIN + 0.5, 0.5, self._width - 1, self.height - GAP - 1)
        painter.setPen(
            QPen(QColor(colours.accent if self.expanded else colours.line), 2 * self.expanded or 1)
        )
        painter.setBrush(QColor(colours.paper))
        painter.drawRoundedRect(frame, 8, 8)
        self._draw_head(painter, colours)
        layout = _redline(self._runs, colours)
        _lay(layout, self._inner, self._most_lines)
        painter.setPen(QColor(colours.ink))
        layout.draw(painter, QPointF(MARGIN + PAD_X, self._text_top))
        if self._clipped:
            self._draw_more(painter, colours)
        if self._reason_layout:
            painter.setPen(QColor(colours.faint))
            below = self._text_top + self._text_height + 6
            self._reason_layout.draw(painter, QPointF(MARGIN + PAD_X, below))
        painter.restore()

    def _draw_head(self, painter: QPainter, colours: Colours) -> None:
        ascent = QFontMetricsF(self._bold).ascent()
        painter.setFont(self._bold)
        painter.setPen(QColor(words.kind_colour(self.change.kind, colours)))
        painter.drawText(QPointF(MARGIN + PAD_X, PAD_Y + ascent), self._kind)
        painter.setFont(self._small)
        rects = self._end_rects()
        painter.setPen(QColor(colours.soft))
        for name, rect in rects.items():
            text = self.cited.old if name == "old" else self.cited.new
            painter.drawText(QPointF(rect.x(), rect.y() + ascent), text)
        if len(rects) == 2:
            rect = rects["old"]
            painter.drawText(QPointF(rect.right(), rect.y() + ascent), " → ")

    def _draw_more(self, painter: QPainter, colours: Colours) -> None:
        """Say that the text goes on: a faint ellipsis in the corner of the last line."""
        painter.setFont(self._bold)
        painter.setPen(QColor(colours.soft))
        width = QFontMetricsF(self._bold).horizontalAdvance(" …")
        right = MARGIN + PAD_X + self._inner
        bottom = self._text_top + self._text_height
        painter.fillRect(
            QRectF(right - width - 4, bottom - 18, width + 4, 18), QColor(colours.paper)
        )
        painter.drawText(QPointF(right - width, bottom - 5), " …")


def _reason_line(change: Change) -> str:
    reason = words.reason(change.reason)
    score = f"{change.score:.2f}" if change.links else ""
    return " · ".join(part for part in (reason, score) if part)


def _runs(comparison: Comparison, cut: tuple[Part, ...]) -> list[tuple[str, str]]:
    """What stands on a card: (operation, text), where the operation `#` is a caption.

    What changes the writing and no word is shown as it is now, unmarked.
    """
    runs: list[tuple[str, str]] = []
    for part in cut:
        if len(cut) > 1:
            runs.append(("#", ("\u2028" if runs else "") + _caption(comparison, part) + "\u2028"))
        runs += _visible(part.edits)
    return runs


def _visible(edits: tuple[Edit, ...]) -> list[tuple[str, str]]:
    runs: list[tuple[str, str]] = []
    for edit in edits:
        if edit.typographic and edit.operation == "-":
            continue
        operation = "=" if edit.typographic else edit.operation
        replaces = bool(runs) and operation != "=" and runs[-1][0] not in ("=", operation)
        if replaces and not runs[-1][1].endswith((" ", "\n")) and edit.text[0] not in " \n":
            # What is struck and what is written in its place do not run into each other.
            runs.append(("=", " "))
        runs.append((operation, edit.text))
    return runs


def _caption_places(runs: list[tuple[str, str]], cut: tuple[Part, ...]) -> dict[str, int]:
    """Where in the card's text the caption of each new passage stands, in UTF-16 units."""
    places: dict[str, int] = {}
    position, captions = 0, iter(cut)
    for operation, text in runs:
        if operation == "#":
            part = next(captions)
            if part.new is not None:
                places[part.new] = position + 1
        position += len(text.encode("utf-16-le")) // 2
    return places


def _caption(comparison: Comparison, part: Part) -> str:
    """Which sentences became which passage: "§ 3.1, sentence 2 → § 2.6"."""
    ends = [_place(comparison.old, ident, span) for ident, span in part.old]
    before = ", ".join(dict.fromkeys(ends))
    after = f"§ {comparison.new.passage(part.new).citation}" if part.new else ""
    return " → ".join(end for end in (before, after) if end)


def _place(document: Document, ident: str, span: Span) -> str:
    passage = document.passage(ident)
    cited = f"§ {passage.citation}"
    inside = [n for n, s in enumerate(passage.sentences, 1) if s[0] < span[1] and span[0] < s[1]]
    if len(passage.sentences) < 2 or len(inside) == len(passage.sentences):
        return cited
    numbers = f"{inside[0]}" if len(inside) == 1 else f"{inside[0]}–{inside[-1]}"
    return words.sentence_of(cited, numbers)


def _redline(runs: list[tuple[str, str]], colours: Colours | None) -> QTextLayout:
    """The runs as one text, with their formats (none without colours)."""
    texts: list[str] = []
    formats: list[QTextLayout.FormatRange] = []
    position = 0
    for operation, run in runs:
        text = run.replace("\n", "\u2028")
        length = len(text.encode("utf-16-le")) // 2
        if operation != "=" and (colours is not None or operation == "#"):
            span = QTextLayout.FormatRange()
            span.start, span.length = position, length
            span.format = edit_format(operation, colours)
            formats.append(span)
        texts.append(text)
        position += length
    font = fonts.reading(TEXT_SIZE / fonts.READING_SIZE)
    layout = QTextLayout("".join(texts), font)
    layout.setFormats(formats)
    return layout


def edit_format(operation: str, colours: Colours | None) -> QTextCharFormat:
    """How an insertion, a deletion or a caption looks: colour and a second sign."""
    made = QTextCharFormat()
    if operation == "#":
        made.setFont(fonts.interface(11.5, bold=True))
    if colours is None:
        return made
    if operation == "#":
        made.setForeground(QBrush(QColor(colours.soft)))
    elif operation == "+":
        made.setForeground(QBrush(QColor(colours.inserted)))
        made.setBackground(QBrush(QColor(colours.inserted_ground)))
        made.setFontUnderline(True)
    else:
        made.setForeground(QBrush(QColor(colours.deleted)))
        made.setBackground(QBrush(QColor(colours.deleted_ground)))
        made.setFontStrikeOut(True)
    return made


def _lay(
    layout: QTextLayout, width: float, most: int | None, leading: float = LEADING
) -> tuple[float, bool]:
    """Break into lines of a width; the height, and whether lines beyond `most` were left out."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    font: QFont = layout.font()
    step = round(font.pixelSize() * leading)
    count, clipped = 0, False
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * step))
        count += 1
        if most is not None and count == most:
            clipped = line.textStart() + line.textLength() < len(layout.text())
            break
    layout.endLayout()
    return count * step, clipped
