"""What the models behind the panels' tables have in common: rows that are listed, fixed columns."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

_ROOT = QModelIndex()


class TableModel(QAbstractTableModel):
    """Rows without children; a model says what it has `listed` and how many `columns` it has."""

    columns: ClassVar[int]

    @property
    def listed(self) -> Sequence[object]:
        """What stands in the rows, in order."""
        raise NotImplementedError

    def say_again(self) -> None:
        """Colours or the language of the interface have changed."""
        last = self.columns - 1
        if self.listed:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.listed) - 1, last))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many rows are listed."""
        return 0 if parent.isValid() else len(self.listed)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many columns each of them has."""
        return 0 if parent.isValid() else self.columns
