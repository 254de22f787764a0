"""Notes as rows: those of a view that the filter lets through, in the order asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from vdreader.core.annotating.annotation import DONE, AnchorState
from vdreader.core.annotating.noted import Row
from vdreader.gui import fonts
from vdreader.gui.controls import plain_tip
from vdreader.gui.notes import notes_words
from vdreader.gui.notes.notes_order import Load, TextOrder
from vdreader.gui.table_model import TableModel
from vdreader.gui.theme import Colours

KIND, PLACE, QUOTE, NOTE, ABOUT = range(5)
_DOUBTFUL = (AnchorState.REVIEW, AnchorState.ORPHAN)


class View(StrEnum):
    """What the panel lists."""

    NOTES = "notes"
    REVIEW = "review"
    TRASH = "trash"


class Order(StrEnum):
    """How the list is sorted."""

    PLACE = "place"
    NEWEST = "newest"
    KIND = "kind"


class Entry(NamedTuple):
    """A row: a note, or in the review one doubtful target of it with the best guess."""

    row: Row
    position: int = 0
    guess: str = ""  # the words that the target may stand on now


@dataclass(frozen=True)
class Filter:
    """What is let through; empty is no condition. `found` are the ids that hold the words."""

    kind: str = ""
    tag: str = ""
    author: str = ""
    document: str = ""
    status: str = ""
    found: frozenset[str] | None = None

    def lets(self, row: Row) -> bool:
        """Whether a note is to be listed."""
        return (
            (not self.kind or row.kind == self.kind)
            and (not self.tag or self.tag in row.tags.split())
            and (not self.author or row.author == self.author)
            and (not self.document or row.document.rsplit(".", 1)[0] == self.document)
            and (not self.status or row.status == self.status)
            and (self.found is None or row.id in self.found)
        )


class NotesModel(TableModel):
    """One row a note: its kind, where it stands, the words, what it says, and what is about it."""

    columns = ABOUT + 1

    def __init__(self, parent: QObject, load: Load) -> None:
        super().__init__(parent)
        self.colours: Colours | None = None
        self.view = View.NOTES
        self.filter = Filter()
        self.order = Order.PLACE
        self.kinds: dict[str, str] = {}
        self.rivals: frozenset[str] = frozenset()  # notes with a copy from a conflict
        self._load = load
        self._entries: Sequence[Entry] = ()
        self._rows: list[Entry] = []

    @property
    def listed(self) -> Sequence[object]:
        """The entries."""
        return self._rows

    # -- content -----------------------------------------------------------------------------

    @property
    def rows(self) -> list[Entry]:
        """What is listed."""
        return self._rows

    @property
    def entries(self) -> Sequence[Entry]:
        """What could be listed in this view."""
        return self._entries

    def show_entries(self, view: View, entries: Sequence[Entry]) -> None:
        """Take over what a view lists."""
        self.beginResetModel()
        self.view, self._entries = view, entries
        self._choose()
        self.endResetModel()

    def show_only(self, wanted: Filter, order: Order) -> None:
        """Let only some through, in an order."""
        self.beginResetModel()
        self.filter, self.order = wanted, order
        self._choose()
        self.endResetModel()

    def _choose(self) -> None:
        self._rows = [entry for entry in self._entries if self.filter.lets(entry.row)]
        if self.order is Order.NEWEST:
            self._rows.sort(key=lambda entry: entry.row.modified, reverse=True)
            return
        order = TextOrder(self._load, (entry.row.document for entry in self._rows))
        kinds = {kind: number for number, kind in enumerate(self.kinds)}

        def place(entry: Entry) -> tuple[object, ...]:
            kind = kinds.get(entry.row.kind, len(kinds)) if self.order is Order.KIND else 0
            return kind, *order.key(entry.row)

        self._rows.sort(key=place)

    def row_of(self, note: str, position: int | None = None) -> int:
        """The row of a note, or of one target of it; -1 if it is not listed."""
        for at, entry in enumerate(self._rows):
            if entry.row.id == note and position in (None, entry.position):
                return at
        return -1

    # -- what Qt asks ------------------------------------------------------------------------

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        review = self.view is View.REVIEW
        return {
            KIND: self.tr("Kind"),
            PLACE: self.tr("Place"),
            QUOTE: self.tr("Words noted") if review else self.tr("Words"),
            NOTE: self.tr("Perhaps these now") if review else self.tr("Note"),
            ABOUT: self.tr("Anchor") if review else self.tr("About it"),
        }[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Texts, colours, and the whole row in words."""
        if not index.isValid() or self.colours is None:
            return None
        entry, column = self._rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.spoken(entry))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(entry) if column == 0 else self._text(entry, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(QColor(self._ink(entry.row, column, self.colours)))
        if role == Qt.ItemDataRole.FontRole:
            return _font(column, done=entry.row.status == DONE)
        return None

    def _text(self, entry: Entry, column: int) -> str:
        row = entry.row
        if column == KIND:
            name = f"{notes_words.sign(row.kind)} {notes_words.kind(row.kind)}"
            return f"{name}\n✓ {notes_words.status(DONE)}" if row.status == DONE else name
        if column == PLACE:
            return self.place(row)
        if column == QUOTE:
            return f"«{row.quote}»" if row.quote else "—"
        if self.view is View.REVIEW:
            if column == NOTE:
                return f"«{entry.guess}»" if entry.guess else "—"
            return notes_words.state(row.state)
        if column == NOTE:
            return notes_words.summary(row.body)
        return self._about(row)

    def place(self, row: Row) -> str:
        """Where a note stands, with the language of the text below."""
        document = self._load(row.document) if row.document else None
        if document is None:
            return row.document or "—"
        return f"{notes_words.place(document, row.passage)}\n{row.language.upper()}"

    def _about(self, row: Row) -> str:
        tags = " ".join(f"#{tag}" for tag in row.tags.split())
        said = [notes_words.short_day(row.trashed or row.modified)]
        if row.targets > 1:
            said.append(self.tr("%n anchor(s)", "", row.targets))
        if row.author:
            said.append(row.author)
        if row.conflict_of or row.id in self.rivals:
            said.insert(0, self.tr("▲ kept twice"))
        elif row.state in _DOUBTFUL:
            said.insert(0, f"▲ {notes_words.state(row.state)}")
        about = " · ".join(said)
        return f"{tags}\n{about}" if tags else about

    def _ink(self, row: Row, column: int, colours: Colours) -> str:
        if column == KIND and row.status != DONE:
            return notes_words.ink(row.colour or self.kinds.get(row.kind, ""), colours)
        if column == ABOUT and (row.state in _DOUBTFUL or row.conflict_of or row.id in self.rivals):
            return colours.warning
        if row.status == DONE or column == QUOTE:
            return colours.soft
        return colours.soft if column in (PLACE, ABOUT) else colours.ink

    def spoken(self, entry: Entry) -> str:
        """A note in words, for screen readers and tooltips."""
        row = entry.row
        head = self.tr("{kind}, {place}: “{words}”").format(
            kind=notes_words.kind(row.kind),
            place=self.place(row).replace("\n", ", "),
            words=row.quote,
        )
        state = notes_words.state(row.state)
        parts = [head, notes_words.summary(row.body), f"{notes_words.status(row.status)} · {state}"]
        return "\n".join(part for part in parts if part)


def _font(column: int, *, done: bool) -> QFont:
    if column == QUOTE:
        font = fonts.reading(scale=13 / fonts.READING_SIZE)
        font.setItalic(True)
        return font
    if column == ABOUT:
        return fonts.interface(11.5)
    return fonts.interface(12.5, bold=column == KIND and not done)
