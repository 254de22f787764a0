"""The hits of a search as rows: the text they are in, the passage, its words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor

from vdreader.gui import fonts, words
from vdreader.gui.controls import plain_tip
from vdreader.gui.searching import search_words
from vdreader.gui.table import SPANS
from vdreader.gui.table_model import TableModel
from vdreader.gui.theme import Colours

if TYPE_CHECKING:
    from vdreader.reading.hits import Hit, Results, Snippet

TEXT, PASSAGE, WORDS = range(3)
_BEFORE, _LENGTH = 45, 320  # of the words, as code points


class ResultsModel(TableModel):
    """One row a passage; where another text begins, it is named in bold with its count."""

    columns = WORDS + 1

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colours: Colours | None = None
        self.hits: Sequence[Hit] = ()
        self._counts: dict[str, int] = {}
        self._snippets: dict[int, Snippet] = {}

    @property
    def listed(self) -> Sequence[object]:
        """The passages."""
        return self.hits

    def show_results(self, results: Results | None) -> None:
        """List what was found."""
        self.beginResetModel()
        self.hits = results.hits if results is not None else ()
        counted = results.documents if results is not None else ()
        self._counts = {row.document.id: row.passages for row in counted}
        self._snippets = {}
        self.endResetModel()

    def row_of(self, document: str, passage: str) -> int:
        """The row of a passage; -1 if it is not listed."""
        for row, hit in enumerate(self.hits):
            if (hit.document.id, hit.passage) == (document, passage):
                return row
        return -1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            TEXT: self.tr("Text"),
            PASSAGE: self.tr("Passage"),
            WORDS: self.tr("Words"),
        }[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Texts, the spans to be lit, colours, fonts, and the whole row in words."""
        if not index.isValid() or self.colours is None:
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == SPANS:
            return self._snippet(row).spans if column == WORDS else ()
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.hits[row].text if column == WORDS else self.spoken(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row) if column == TEXT else self._text(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            loud = column == WORDS or (column == TEXT and self._opens(row))
            return QBrush(QColor(self.colours.ink if loud else self.colours.soft))
        if role == Qt.ItemDataRole.FontRole:
            if column == WORDS:
                return fonts.reading(scale=13 / fonts.READING_SIZE)
            return fonts.interface(12.5, bold=column == TEXT and self._opens(row))
        return None

    def _opens(self, row: int) -> bool:
        """Whether a row is the first of its text."""
        return not row or self.hits[row - 1].document.id != self.hits[row].document.id

    def _text(self, row: int, column: int) -> str:
        hit = self.hits[row]
        if column == WORDS:
            return self._snippet(row).text
        if column == PASSAGE:
            return "\n".join(filter(None, (search_words.place(hit), search_words.via(hit))))
        if not self._opens(row):
            return search_words.text(hit.document)
        count = self._counts.get(hit.document.id, 0)
        head = f"{search_words.text(hit.document)}  ({count})"
        return "\n".join(filter(None, (head, search_words.kind(hit.document))))

    def _snippet(self, row: int) -> Snippet:
        if row not in self._snippets:
            self._snippets[row] = self.hits[row].snippet(_BEFORE, _LENGTH)
        return self._snippets[row]

    def spoken(self, row: int) -> str:
        """A hit in words: where it is, how it was found, what stands there."""
        hit = self.hits[row]
        parts = (
            words.meeting(hit.document),
            search_words.kind(hit.document),
            words.language(hit.document.language),
            search_words.place(hit),
            search_words.via(hit),
        )
        return f"{', '.join(part for part in parts if part)}\n{self._snippet(row).text}"
