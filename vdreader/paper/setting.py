"""Setting type: blocks of runs into lines of one width, with Qt's text layout.

Lines break at spaces alone, never after a hyphen or a slash: readers of PDF files drop a hyphen
at a line end, and `Royaume-Uni` would be copied as one word. French punctuation is not left alone
at the start of a line either. Lengths are tenths of a point.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextCharFormat, QTextLayout, QTextOption

from vdreader.core.sheet import Block, Cell, Run, Style, Tone
from vdreader.paper.faces import Face, Faces
from vdreader.paper.inks import Inks

BREAKS = " \t\u2002\u2003\u2009"
NOT_FIRST = ":;!?»%€"
NOT_LAST = "«"
_SUPERSCRIPT = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
NOTE_BAR = 70.0
"""How far a note is set in from the bar at its left."""


@dataclass(frozen=True)
class Line:
    """One line of a cell: where it stands from the cell's top, and whose line it is.

    `block` is the index of its block in the cell and `number` its place in that block; `label` is
    what stands in the gutter beside the first line of the block. `note` is the number of the note
    that the line is of, 0 for the text.
    """

    layout: QTextLayout
    number: int
    block: int
    top: float
    leading: float
    x: float
    style: Style
    label: QTextLayout | None
    note: int = 0

    @property
    def bottom(self) -> float:
        """The lower edge of the line's box, from the cell's top."""
        return self.top + self.leading


@dataclass(frozen=True)
class SetCell:
    """A cell whose lines are known."""

    lines: tuple[Line, ...]

    @property
    def height(self) -> float:
        """The height of all lines and the space between blocks."""
        return self.lines[-1].bottom if self.lines else 0.0

    def continued(self, start: int) -> int:
        """The number of the note that a page which begins with line `start` goes on with, or 0."""
        if not start or self.lines[start - 1].note != self.lines[start].note:
            return 0
        return self.lines[start].note

    def origin(self, start: int) -> float:
        """What stands at the upper edge of a page that begins with line `start`.

        Above a note that goes on, there is a line more: it says which.
        """
        if not start:
            return 0.0
        line = self.lines[start]
        return line.top - line.leading if self.continued(start) else line.top


class Setter:
    """Sets cells in the faces and inks of a job."""

    def __init__(self, faces: Faces, inks: Inks) -> None:
        self.faces = faces
        self.inks = inks
        self._looks: dict[tuple[object, ...], QTextCharFormat] = {}
        self.option = QTextOption()
        self.option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def row(self, cells: Sequence[tuple[Cell, float, float]]) -> tuple[SetCell, ...]:
        """Cells with their widths and gutters, their first lines on one base line."""
        base = max((self._base(cell) for cell, _, _ in cells), default=0.0)
        return tuple(self._cell(cell, width, gutter, base) for cell, width, gutter in cells)

    def _base(self, cell: Cell) -> float:
        """How deep the first base line of a cell wants to be; headings take white above them."""
        if not cell.blocks:
            return 0.0
        style = cell.blocks[0].style
        white = self.faces.size * 0.7 if style is Style.HEADING else 0.0
        return self.faces.styles[style].base + white

    def _cell(self, cell: Cell, width: float, gutter: float, base: float) -> SetCell:
        """The lines of a cell in a column of this width, `gutter` kept free at its left."""
        lines: list[Line] = []
        top = base - self.faces.styles[cell.blocks[0].style].base if cell.blocks else 0.0
        above = 0
        for index, block in enumerate(cell.blocks):
            face = self.faces.styles[block.style]
            indent = gutter + (NOTE_BAR if block.style is Style.NOTE else 0.0)
            layout = self.paragraph(block.runs, face, width - indent, block.style)
            label = self.line(block.label, self.faces.gutter) if block.label else None
            if index:
                top += face.leading * _white_above(block, above)
            above = block.note
            for number in range(layout.lineCount()):
                place = (layout, number, index, top, face.leading, indent)
                lines.append(Line(*place, block.style, label, block.note))
                top += face.leading
        return SetCell(tuple(lines))

    def line(self, text: str, face: Face) -> QTextLayout:
        """A text on one line, however long."""
        return self.paragraph((Run(text),), face, 1e6)

    def paragraph(
        self, runs: Sequence[Run], face: Face, width: float, style: Style = Style.LABEL
    ) -> QTextLayout:
        """Runs as the lines of one paragraph; line `n` stands at the layout's origin."""
        text, formats = self._formatted(runs, style)
        layout = QTextLayout(text, face.font)
        layout.setTextOption(self.option)
        layout.setFormats(formats)
        units = in_units(text)
        layout.beginLayout()
        while True:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            start = line.textStart()
            end = start + line.textLength()
            if end < len(units):
                better = break_before(units, start, end)
                if better != end:
                    line.setNumColumns(better - start, width)
            line.setPosition(QPointF(0.0, 0.0))
        layout.endLayout()
        return layout

    def _formatted(
        self, runs: Sequence[Run], style: Style
    ) -> tuple[str, list[QTextLayout.FormatRange]]:
        """The text of the runs, and their appearance over ranges of UTF-16 units."""
        parts: list[str] = []
        formats: list[QTextLayout.FormatRange] = []
        position = 0
        for run in runs:
            shown = run.text
            if run.closes:
                raised = "\u2009".join(str(n).translate(_SUPERSCRIPT) for n in run.closes)
                shown += f"\u202f{raised}"
            length = (
                len(shown)
                if shown.isascii()
                else len(shown.encode("utf-16-le", "surrogatepass")) // 2
            )
            parts.append(shown)
            if length:
                formats.append(self._range(position, length, run, style))
            position += length
        return "".join(parts), formats

    def _range(self, start: int, length: int, run: Run, style: Style) -> QTextLayout.FormatRange:
        noted = bool(run.notes) and style in (Style.TEXT, Style.HEADING, Style.STRONG)
        found = QTextLayout.FormatRange()
        found.start = start
        found.length = length
        found.format = self._look(run.edit, run.tone, run.strong, run.italic, noted)
        return found

    def _look(
        self, edit: str, tone: Tone, strong: bool, italic: bool, noted: bool
    ) -> QTextCharFormat:
        """How words appear; each look is made once."""
        key = (edit, tone, strong, italic, noted)
        if key not in self._looks:
            look = QTextCharFormat()
            look.setForeground(self.inks.tones[tone])
            if edit == "-":
                look.setFontStrikeOut(True)
            elif edit == "+":
                look.setFontUnderline(True)
            if strong:
                look.setFontWeight(700)
            if italic:
                look.setFontItalic(True)
            if noted:
                look.setBackground(self.inks.note_ground)
            self._looks[key] = look
        return self._looks[key]


def _white_above(block: Block, above: int) -> float:
    """The white between two blocks, in lines; `above` is the note of the upper one."""
    if block.style is not Style.NOTE:
        return 0.3
    return 0.25 if block.note and block.note == above else 0.6


def in_units(text: str) -> str:
    """A text with as many characters as it has UTF-16 units, which Qt counts in."""
    if text.isascii() or max(text) <= "\uffff":
        return text
    return "".join(c if c <= "\uffff" else "xx" for c in text)


def break_before(text: str, start: int, end: int) -> int:
    """Where a line that Qt would end at `end` should end: after a space, or there if it has none.

    Positions are those of Qt, in the text as `in_units` gives it.
    """
    place = end
    while place > start:
        if text[place - 1] in BREAKS and _stands(text, place):
            return place
        place -= 1
    return end


def _stands(text: str, place: int) -> bool:
    """Whether a line may end before `place`: its punctuation stays with the word it follows."""
    following = text[place : place + 1]
    before = text[max(0, place - 4) : place].rstrip(BREAKS)[-1:]
    return following not in tuple(NOT_FIRST) and before not in tuple(NOT_LAST)
