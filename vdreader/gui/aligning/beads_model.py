"""The beads of an alignment as rows: how sure, where, and the units of both sides."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from vdreader.core.aligning.beads import Bead, Level, split_sentence_id
from vdreader.core.language import NAMES
from vdreader.core.origin import Origin
from vdreader.gui import fonts, words
from vdreader.gui.aligning import bead_words
from vdreader.gui.table_model import TableModel
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT, RIGHT

if TYPE_CHECKING:
    from vdreader.core.aligning.alignment import Alignment
    from vdreader.core.document import Document

STATE, PLACE, SOURCE, TARGET = range(4)


class BeadsModel(TableModel):
    """One row a bead of the level that is shown."""

    columns = TARGET + 1

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.alignment: Alignment | None = None
        self.colours: Colours | None = None
        self.level = Level.SENTENCE
        self.beads: tuple[Bead, ...] = ()
        self._rows: tuple[dict[str, int], dict[str, int]] = ({}, {})

    @property
    def listed(self) -> Sequence[object]:
        """The beads."""
        return self.beads

    def show_beads(self, alignment: Alignment | None, level: Level) -> None:
        """List the beads of a level."""
        self.beginResetModel()
        self.alignment, self.level = alignment, level
        self.beads = alignment.beads(level) if alignment is not None else ()
        self._rows = (
            {unit: n for n, bead in enumerate(self.beads) for unit in bead.source},
            {unit: n for n, bead in enumerate(self.beads) for unit in bead.target},
        )
        self.endResetModel()

    def row_of(self, side: int, unit: str) -> int:
        """The row of a passage or sentence by its id; -1 if it has none."""
        return self._rows[side].get(unit, -1)

    def document(self, side: int) -> Document | None:
        """The document of a side."""
        if self.alignment is None:
            return None
        return self.alignment.source if side == LEFT else self.alignment.target

    def text(self, side: int, unit: str) -> str:
        """The words of a passage or sentence."""
        document = self.document(side)
        assert document is not None
        if self.level is Level.PASSAGE:
            return document.passage(unit).text
        ident, number = split_sentence_id(unit)
        start, end = document.passage(ident).sentences[number]
        return document.passage(ident).text[start:end]

    def place(self, row: int, side: int) -> tuple[int, str, int]:
        """Side, passage and offset of a bead; on the other side where it has nothing on this."""
        bead = self.beads[row]
        units = bead.source if side == LEFT else bead.target
        if not units:
            side, units = 1 - side, bead.target if side == LEFT else bead.source
        if self.level is Level.PASSAGE:
            return side, units[0], 0
        ident, number = split_sentence_id(units[0])
        document = self.document(side)
        assert document is not None
        return side, ident, document.passage(ident).sentences[number][0]

    # -- what Qt asks ------------------------------------------------------------------------

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns; the texts by the names of their languages."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        if section == STATE:
            return self.tr("State")
        if section == PLACE:
            return self.tr("Place")
        document = self.document(LEFT if section == SOURCE else RIGHT)
        return NAMES.get(document.language, document.language) if document else ""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Texts, colours and the whole row in words."""
        if not index.isValid() or self.colours is None:
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._said(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row) if column == 0 else self._said(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return bead_words.why(self.beads[row]) if column < SOURCE else self._said(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(QColor(self._ink(self.beads[row], column, self.colours)))
        if role == Qt.ItemDataRole.FontRole:
            return _font(column)
        return None

    def _said(self, row: int, column: int) -> str:
        bead = self.beads[row]
        if column == STATE:
            return bead_words.state(bead)
        if column == PLACE:
            side, passage, _ = self.place(row, LEFT)
            document = self.document(side)
            assert document is not None
            return words.cited(document, passage)
        side = LEFT if column == SOURCE else RIGHT
        units = bead.source if side == LEFT else bead.target
        return "\n".join(self.text(side, unit) for unit in units) or "—"

    def spoken(self, row: int) -> str:
        """A bead in words, for screen readers."""
        return ", ".join(
            self._said(row, column).replace("\n", " ") for column in (STATE, PLACE, SOURCE, TARGET)
        )

    @staticmethod
    def _ink(bead: Bead, column: int, colours: Colours) -> str:
        if column == STATE and bead.origin is Origin.AUTOMATIC and bead_words.doubtful(bead):
            return colours.warning
        return colours.soft if column in (STATE, PLACE) else colours.ink


def _font(column: int) -> QFont:
    if column in (SOURCE, TARGET):
        return fonts.reading(scale=13 / fonts.READING_SIZE)
    return fonts.interface(12.5)
