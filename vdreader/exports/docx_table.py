"""A sheet as a DOCX file: headings as headings, rows as tables, notes as comments."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vdreader.core.sheet import Block, Cell, Column, Heading, Row, Run, Sheet, Style
from vdreader.core.vocabulary import Words
from vdreader.exports.docx import note_lines
from vdreader.exports.wordprocessing import (
    Comment,
    Setting,
    comment_end,
    comment_start,
    package,
    paragraph,
    text_run,
)

_STYLES = {
    Style.TEXT: "Normal",
    Style.HEADING: "Label",
    Style.STRONG: "Label",
    Style.LABEL: "Small",
    Style.KIND: "Small",
    Style.NOTE: "Small",
}
_COLOURS = {
    "muted": "555555",
    "reworded": "22577A",
    "moved": "644789",
    "new": "175F35",
    "dropped": "98242A",
    "alert": "8A4F00",
}
_WIDTH = 5000  # fiftieths of a per cent
_HANGING = '<w:tabs><w:tab w:val="left" w:pos="567"/></w:tabs><w:ind w:left="567" w:hanging="567"/>'


def table(sheet: Sheet, words: Words, setting: Setting) -> bytes:
    """The DOCX file of a sheet."""
    writer = _Writer()
    body = "".join(writer.items(sheet))
    comments = [
        Comment(note.number, note_lines(note, words), note.author, note.created)
        for note in sheet.notes
        if note.number in writer.placed
    ]
    return package(body, comments, setting)


class _Writer:
    def __init__(self) -> None:
        self.open: set[int] = set()
        self.placed: set[int] = set()

    def items(self, sheet: Sheet) -> Iterable[str]:
        """Headings and wide rows as paragraphs, the rows between them in a table each."""
        rows: list[Row] = []
        for item in sheet.items:
            if isinstance(item, Row) and not item.wide:
                rows.append(item)
                continue
            yield from self._table(sheet.columns, rows)
            rows = []
            if isinstance(item, Heading):
                yield from self._heading(item)
            else:
                yield from (self._cell(cell) for cell in item.cells)
        yield from self._table(sheet.columns, rows)

    def _heading(self, item: Heading) -> Iterable[str]:
        yield paragraph(_ranked(item.level), text_run(item.text))
        for runs in item.details:
            yield paragraph("Small", self._runs(runs), more="<w:keepNext/>")

    def _table(self, columns: Sequence[Column], rows: Sequence[Row]) -> Iterable[str]:
        if not rows:
            return
        total = sum(column.share for column in columns)
        widths = [round(_WIDTH * column.share / total) for column in columns]
        grid = "".join(f'<w:gridCol w:w="{width * 3}"/>' for width in widths)
        yield (
            '<w:tbl><w:tblPr><w:tblStyle w:val="Rows"/>'
            f'<w:tblW w:w="{_WIDTH}" w:type="pct"/><w:tblLayout w:type="fixed"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>"
        )
        if any(column.head for column in columns):
            heads = [paragraph("Label", text_run(column.head)) for column in columns]
            yield _row("<w:cantSplit/><w:tblHeader/>", heads, widths)
        for row in rows:
            yield _row("<w:cantSplit/>", [self._cell(cell) for cell in row.cells], widths)
        yield "</w:tbl>" + paragraph("Small", "")

    def _cell(self, cell: Cell) -> str:
        return "".join(self._block(block) for block in cell.blocks) or paragraph("Small", "")

    def _block(self, block: Block) -> str:
        if not block.label:
            return paragraph(_STYLES[block.style], self._runs(block.runs, block.style))
        label = text_run(block.label, '<w:color w:val="555555"/><w:sz w:val="15"/>')
        content = f"{label}<w:r><w:tab/></w:r>{self._runs(block.runs, block.style)}"
        return paragraph(_STYLES[block.style], content, more=_HANGING)

    def _runs(self, runs: Iterable[Run], style: Style = Style.TEXT) -> str:
        out: list[str] = []
        for run in runs:
            for number in run.notes:
                if number not in self.placed:
                    self.placed.add(number)
                    self.open.add(number)
                    out.append(comment_start(number))
            out.append(text_run(run.text, _look(run, style)))
            for number in run.closes:
                if number in self.open:
                    self.open.discard(number)
                    out.append(comment_end(number))
        return "".join(out)


def _ranked(level: int) -> str:
    return f"Heading{min(level, 4)}" if level else "Title"


def _look(run: Run, style: Style) -> str:
    look = "<w:b/>" if run.strong or style is Style.KIND else ""
    if run.italic:
        look += "<w:i/>"
    if run.edit == "-":
        look += "<w:strike/>"
    if colour := _COLOURS.get(run.tone.value):
        look += f'<w:color w:val="{colour}"/>'
    if run.edit == "+":
        look += '<w:u w:val="single"/>'
    return look


def _row(properties: str, cells: Sequence[str], widths: Sequence[int]) -> str:
    written = "".join(
        f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="pct"/></w:tcPr>{cell}</w:tc>'
        for cell, width in zip(cells, widths, strict=True)
    )
    return f"<w:tr><w:trPr>{properties}</w:trPr>{written}</w:tr>"
