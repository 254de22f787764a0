"""The changes of a comparison as rows: what the filters let through, in their order."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from vdreader.core.comparing.comparison import Change, Comparison, Kind
from vdreader.gui.comparing.card_words import citations, kind_in

CHANGE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ChangesModel(QAbstractListModel):
    """The changes of a comparison that the filters let through, in their order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self.kinds = frozenset(Kind)
        self._rows: list[int] = []

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Take over a comparison."""
        self.beginResetModel()
        self.comparison = comparison
        self._filter()
        self.endResetModel()

    def show_kinds(self, kinds: frozenset[Kind]) -> None:
        """Let only these kinds through."""
        self.beginResetModel()
        self.kinds = kinds
        self._filter()
        self.endResetModel()

    def _filter(self) -> None:
        changes = self.comparison.changes if self.comparison else ()
        self._rows = [n for n, change in enumerate(changes) if change.kind in self.kinds]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many changes are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The change itself, and what it says in words."""
        if not index.isValid() or self.comparison is None:
            return None
        change = self.comparison.changes[self._rows[index.row()]]
        if role == CHANGE:
            return change
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(self.comparison, change)
        return None

    def number(self, row: int) -> int:
        """The place of a row's change among all changes."""
        return self._rows[row]

    def row_of(self, change: int) -> int | None:
        """The row that shows a change, if the filters let it through."""
        return self._rows.index(change) if change in self._rows else None


def spoken(comparison: Comparison, change: Change) -> str:
    """A change in words, for screen readers and for looking it up by typing."""
    cited = citations(comparison, change)
    ends = " → ".join(end for end in (cited.old, cited.new) if end)
    text = " ".join(edit.text for edit in change.edits if edit.operation != "-")
    return f"{kind_in(comparison, change.kind)}, {ends}: {text or change.edits[0].text}"
