"""How passages are set: the block, the fonts, and the ink of each role.

A label, and the label that an assessment begins with (« Évaluation : »), is set in the sans of the
interface: it announces the text and is not part of what was agreed.
"""

from __future__ import annotations

import re

from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)

from vdreader.core.document import Passage, Role
from vdreader.gui import fonts
from vdreader.gui.theme import Colours

LEADING = 1.53  # line height, in times the size of the letters
_LEAD = re.compile(r"[^:]{1,24}:")


class Setting:
    """The formats of passages in some colours and size, each made once."""

    def __init__(self, colours: Colours, zoom: float) -> None:
        self._colours, self._zoom = colours, zoom
        self._formats: dict[tuple[Role | None, int], tuple[QTextBlockFormat, QTextCharFormat]] = {}
        self._lead: QTextCharFormat | None = None

    def write(
        self, cursor: QTextCursor, passage: Passage | None, *, first: bool, gap: float
    ) -> None:
        """Write a passage as a block of its own, an empty one where there is none.

        `gap` pixels are left below it.
        """
        kept, body = self._of(passage)
        block_format = QTextBlockFormat(kept)
        block_format.setBottomMargin(gap)
        if first:
            cursor.setBlockFormat(block_format)
        else:
            cursor.insertBlock(block_format)
        if passage is None:
            return
        text, lead = passage.text, 0
        if passage.role is Role.LABEL:
            lead = len(text)
        elif passage.role is Role.ASSESSMENT and (match := _LEAD.match(text)):
            lead = match.end()
        if lead:
            cursor.insertText(text[:lead], self._leading_words())
        if lead < len(text):
            cursor.insertText(text[lead:], body)

    def _of(self, passage: Passage | None) -> tuple[QTextBlockFormat, QTextCharFormat]:
        key = (passage.role, passage.level) if passage is not None else (None, 0)
        found = self._formats.get(key)
        if found is None:
            font = _body_font(passage, self._zoom)
            block_format = QTextBlockFormat()
            # A fixed height: with a proportional one, Qt reports heights it does not lay out by.
            height = round(font.pixelSize() * _leading(passage))
            block_format.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
            found = block_format, _format(font, self._colours.ink)
            self._formats[key] = found
        return found

    def _leading_words(self) -> QTextCharFormat:
        if self._lead is None:
            font = fonts.interface(12.5 * self._zoom, bold=True)
            self._lead = _format(font, self._colours.soft)
        return self._lead


def space_above(passage: Passage | None) -> float:
    """The air above a passage, beside the gap that all rows have, in pixels at 100 %."""
    if passage is not None and passage.role is Role.HEADING:
        return 26 if passage.level == 1 else 20
    return 0


def _body_font(passage: Passage | None, zoom: float) -> QFont:
    if passage is None or passage.role not in (Role.TITLE, Role.HEADING):
        return fonts.reading(zoom)
    if passage.role is Role.TITLE:
        return fonts.reading(zoom, bold=True, scale=1.3)
    return fonts.reading(zoom, bold=True, scale=1.22 if passage.level == 1 else 1.13)


def _leading(passage: Passage | None) -> float:
    named = passage is not None and passage.role in (Role.TITLE, Role.HEADING)
    return 1.36 if named else LEADING


def _format(font: QFont, colour: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(font)
    made.setForeground(QBrush(QColor(colour)))
    return made
