"""The follow-up's rows as a table that can be sorted and filtered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from vdreader.core.comparing.followup import FollowUp
from vdreader.core.normalise import normalise
from vdreader.gui import fonts, words
from vdreader.gui.comparing.followup_rows import Row, View, rows_of
from vdreader.gui.table_model import TableModel
from vdreader.gui.theme import Colours

SAID, FATE, ANSWER = range(3)


class FollowUpModel(TableModel):
    """What was said, what became of it, and what is said now."""

    columns = ANSWER + 1

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.followed: FollowUp | None = None
        self.view = View.COMMITMENTS
        self.colours: Colours | None = None
        self.rows: list[Row] = []
        self.sought = ""
        self.open_only = False
        self._sorting: tuple[int, Qt.SortOrder] = (SAID, Qt.SortOrder.AscendingOrder)

    @property
    def listed(self) -> Sequence[object]:
        """The rows that the filter lets through."""
        return self.rows

    def show_followed(self, followed: FollowUp | None, view: View) -> None:
        """Take over a follow-up, and which of its tables is shown."""
        self.followed, self.view = followed, view
        self._fill()

    def filter(self, sought: str, *, open_only: bool) -> None:
        """Let only rows through that have these words, and only unanswered ones if asked for."""
        self.sought, self.open_only = _folded(sought).strip(), open_only
        self._fill()

    def say_again(self) -> None:
        """Colours or the language of the interface have changed."""
        self._fill()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, ANSWER)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the first one by the place in the text."""
        self._sorting = (column, order)
        self._fill()

    def _fill(self) -> None:
        self.beginResetModel()
        rows = rows_of(self.followed, self.view) if self.followed else []
        wanted = self.sought.split()
        rows = [
            row
            for row in rows
            if (not self.open_only or row.new is None)
            and all(word in _folded(f"{row.said} {row.fate} {row.answer}") for word in wanted)
        ]
        column, order = self._sorting
        rows.sort(key=lambda row: row.order)
        if column != SAID:
            rows.sort(key=lambda row: _folded((row.said, row.fate, row.answer)[column]))
        if order == Qt.SortOrder.DescendingOrder:
            rows.reverse()
        self.rows = rows
        self.endResetModel()

    # -- Qt's model --------------------------------------------------------------------------

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names, with the year they are of."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if self.followed is None:
            return ""
        old, new = self.followed.comparison.old.about, self.followed.comparison.new.about
        if self.view is View.VANISHED:
            names = (
                self.tr("Named in {year} and no longer").format(year=old.year),
                self.tr("What it is"),
                self.tr("Where it was named"),
            )
        elif self.view is View.STATEMENTS:
            names = (
                words.document_kind(old.kind),
                self.tr("Said or signed"),
                words.document_kind(new.kind),
            )
        else:
            names = (
                self.tr("Committed to in {year}").format(year=old.year),
                self.tr("What became of it"),
                self.tr("Said of it in {year}").format(year=new.year),
            )
        return names[section]

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What stands in a cell, and how it looks."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        text = (row.said, row.fate, row.answer)[column]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.said}, {row.fate}: {row.answer}"
        if role == Qt.ItemDataRole.FontRole:
            return self._font(column)
        if role == Qt.ItemDataRole.ForegroundRole and self.colours:
            return QBrush(QColor(self._ink(row, column, self.colours)))
        return None

    def _font(self, column: int) -> QFont:
        if column == FATE or (self.view is View.VANISHED and column == ANSWER):
            return fonts.interface(12.5, bold=column == FATE)
        return fonts.reading(13 / fonts.READING_SIZE)

    def _ink(self, row: Row, column: int, colours: Colours) -> str:
        if column == FATE and row.kind is not None:
            return words.kind_colour(row.kind, colours)
        faint = column == ANSWER and row.new is None
        return colours.soft if faint else colours.ink


def _folded(text: str) -> str:
    return normalise(text, case=True, accents=True).text
