"""Terms as rows: those of a passage with their counterparts, or any others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from vdreader.core.language import NAMES
from vdreader.core.origin import Origin
from vdreader.gui import fonts, words
from vdreader.gui.checking import term_words
from vdreader.gui.table_model import TableModel
from vdreader.gui.theme import Colours

if TYPE_CHECKING:
    from vdreader.core.checking.terms import Term
    from vdreader.reading.passage_terms import PassageTerm

TERM, COUNTERPART, STATE, KIND, NOTE = range(5)
_BETWEEN = " / "


@dataclass(frozen=True)
class Row:
    """A term as it is listed: what stands here, what answers to it, and where both were found."""

    term: Term
    here: str
    there: str
    found: PassageTerm | None = None


class TermsModel(TableModel):
    """One row a term; `languages` are those of the first two columns."""

    columns = NOTE + 1

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.colours: Colours | None = None
        self.languages = ("fr", "nl")
        self.rows: list[Row] = []

    @property
    def listed(self) -> Sequence[object]:
        """The terms."""
        return self.rows

    def show_rows(self, rows: Sequence[Row], languages: tuple[str, str]) -> None:
        """List these terms."""
        self.beginResetModel()
        self.rows, self.languages = list(rows), languages
        self.endResetModel()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, NOTE)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns; expressions by the names of their languages."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        if section in (TERM, COUNTERPART):
            return NAMES.get(self.languages[section], self.languages[section])
        return {
            STATE: self.tr("Counterpart"),
            KIND: self.tr("Kind"),
            NOTE: self.tr("Note"),
        }[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Texts, colours and the whole row in words."""
        if not index.isValid() or self.colours is None:
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.spoken(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row) if index.column() == 0 else self._text(row, index.column())
        if role == Qt.ItemDataRole.ForegroundRole:
            return QBrush(QColor(self._ink(row, index.column(), self.colours)))
        if role == Qt.ItemDataRole.FontRole:
            return _font(index.column())
        return None

    def _text(self, row: Row, column: int) -> str:
        if column == TERM:
            return row.here
        if column == COUNTERPART:
            return row.there
        if column == STATE:
            return self._state(row)
        if column == KIND:
            return term_words.described(row.term)
        own = self.tr("Your own") if row.term.origin is Origin.USER else ""
        return "\n".join(part for part in (term_words.note(row.term), own) if part)

    def _state(self, row: Row) -> str:
        if row.found is None or row.found.said is None:
            return ""
        if not row.found.said:
            return self.tr("▲ Look: not found")
        if row.found.there:
            return self.tr("✓ Stands there")
        return self.tr("✓ Stands there in parts")

    @staticmethod
    def _ink(row: Row, column: int, colours: Colours) -> str:
        doubtful = row.found is not None and row.found.said is False
        if column == STATE:
            return colours.warning if doubtful else colours.soft
        return colours.ink if column in (TERM, COUNTERPART) else colours.soft

    def spoken(self, row: Row) -> str:
        """A term in words, with all its expressions."""
        first, second = (
            _BETWEEN.join(row.term.expressions(language)) for language in self.languages
        )
        text = self.tr("{first_language}: {first}\n{second_language}: {second}").format(
            first_language=words.language(self.languages[0]),
            first=first,
            second_language=words.language(self.languages[1]),
            second=second,
        )
        state = self._state(row)
        return f"{text}\n{state}" if state else text


def listed(term: Term, languages: tuple[str, str]) -> Row:
    """A term outside of any text, with all its expressions."""
    first, second = (_BETWEEN.join(term.expressions(language)) for language in languages)
    return Row(term, first, second)


def standing(found: PassageTerm, words_there: str) -> Row:
    """A term of a passage; `words_there` are those found in the counterpart, if any."""
    return Row(found.terms[0], found.text, words_there or _BETWEEN.join(found.expected), found)


def _font(column: int) -> QFont:
    if column in (TERM, COUNTERPART):
        return fonts.reading(scale=13 / fonts.READING_SIZE)
    return fonts.interface(12.5)
