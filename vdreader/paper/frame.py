"""The head and the foot of a page: marking, what is printed, from which corpus, and « n / N »."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from vdreader.paper.faces import Face

if TYPE_CHECKING:
    from vdreader.core.sheet import Sheet
    from vdreader.core.vocabulary import Words
    from vdreader.paper.options import Imprint
    from vdreader.paper.paginate import Pages

_RULE = 7.0
_GAP = 200.0
FINGERPRINT_LENGTH = 8


def foot_line(sheet: Sheet, words: Words, imprint: Imprint) -> str:
    """What the foot says: program, documents, corpus fingerprint, day of printing."""
    parts = [imprint.program, *sheet.documents]
    if imprint.fingerprint:
        parts.append(f"corpus {imprint.fingerprint[:FINGERPRINT_LENGTH]}")
    parts.append(f"{words.printed} {words.short_day(imprint.day)}")
    return " · ".join(parts)


def draw_frame(painter: QPainter, pages: Pages, number: int) -> None:
    """Paint head and foot of page `number`, from 0."""
    geometry, faces = pages.geometry, pages.faces
    left, right = geometry.left, geometry.right
    head = geometry.head_rule - faces.frame.leading * 0.6
    foot = geometry.foot_rule + faces.frame.leading * 1.25
    painter.setPen(pages.inks.ink)
    taken = 0.0
    if marking := pages.options.marking:
        taken = _GAP + _put(
            painter, marking.upper(), faces.marking, QRectF(left, head, right - left, 0)
        )
    painter.setPen(pages.inks.muted)
    beside = QRectF(left + taken, head, right - left - taken, 0)
    _put(painter, pages.sheet.running, faces.frame, beside, at_right=True)
    count = f"{number + 1} / {len(pages)}"
    whole = QRectF(left, foot, right - left, 0)
    taken = _GAP + _put(painter, count, faces.frame, whole, at_right=True)
    _put(
        painter,
        foot_line(pages.sheet, pages.words, pages.imprint),
        faces.frame,
        whole.adjusted(0, 0, -taken, 0),
    )
    painter.setPen(QPen(pages.inks.ink, _RULE))
    for y in (geometry.head_rule, geometry.foot_rule):
        painter.drawLine(QPointF(left, y), QPointF(right, y))


def _put(
    painter: QPainter, text: str, face: Face, room: QRectF, *, at_right: bool = False
) -> float:
    """Paint a text on the base line `room.top()`, cut to its width; returns the width it took."""
    metrics = QFontMetricsF(face.font)
    shown, width = text, metrics.horizontalAdvance(text)
    if width > room.width():
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        width = metrics.horizontalAdvance(shown)
    painter.setFont(face.font)
    painter.drawText(QPointF(room.right() - width if at_right else room.left(), room.top()), shown)
    return width
