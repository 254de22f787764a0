"""The timeline of a passage as rows: one for each place that says it, one for each silent year."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QBrush, QColor, QFont

from vdreader.core.comparing.timeline import Place, Stage, State, Step, Timeline
from vdreader.gui import fonts, words
from vdreader.gui.table_model import TableModel
from vdreader.gui.theme import Colours

YEAR, PLACE, WORDS = range(3)

SIGNS = {
    State.FIRST: "●",
    State.CARRIED: "→",
    State.DROPPED: "−",
    State.ABSENT: "·",
    State.BACK: "↩",
}


def state(value: State) -> str:
    """What a year does with the passage."""
    translate = QCoreApplication.translate
    return {
        State.FIRST: translate("Timeline", "Said first"),
        State.CARRIED: translate("Timeline", "Carried on"),
        State.DROPPED: translate("Timeline", "Dropped"),
        State.ABSENT: translate("Timeline", "Not said"),
        State.BACK: translate("Timeline", "Back after an absence"),
    }[value]


@dataclass(frozen=True)
class Row:
    """A year, and a place in it; `steps` led there from an older year."""

    stage: Stage
    place: Place | None
    first: bool
    steps: tuple[Step, ...]


def rows_of(timeline: Timeline) -> list[Row]:
    """The rows, oldest year first."""
    rows: list[Row] = []
    for stage in timeline.stages:
        if not stage.places:
            rows.append(Row(stage, None, True, ()))
        for n, place in enumerate(stage.places):
            ident, span = place
            steps = tuple(
                step
                for step in timeline.steps
                if step.new_document == stage.document.id
                and step.link.new == ident
                and step.link.new_span[0] < span[1]
                and span[0] < step.link.new_span[1]
            )
            rows.append(Row(stage, place, n == 0, steps))
    return rows


class TimelineModel(TableModel):
    """What each year does with the passage; where, and since before; and in which words."""

    columns = WORDS + 1

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.timeline: Timeline | None = None
        self.colours: Colours | None = None
        self.rows: list[Row] = []

    @property
    def listed(self) -> Sequence[object]:
        """The rows of the timeline."""
        return self.rows

    def show_timeline(self, timeline: Timeline | None) -> None:
        """Take over a timeline."""
        self.beginResetModel()
        self.timeline = timeline
        self.rows = rows_of(timeline) if timeline else []
        self.endResetModel()

    def row_of(self, document: str, passage: str) -> int:
        """The first row of a passage; -1 if the timeline does not have it."""
        for n, row in enumerate(self.rows):
            if row.place and (row.stage.document.id, row.place[0]) == (document, passage):
                return n
        return -1

    # -- Qt's model --------------------------------------------------------------------------

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The columns' names."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Year"), self.tr("Place"), self.tr("Words"))[section]

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """What stands in a cell, and how it looks."""
        if not index.isValid():
            return None
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cells = [self._text(row, n) for n in range(WORDS + 1)]
            return ", ".join(cell.replace("\n", ", ") for cell in cells if cell)
        if role == Qt.ItemDataRole.ToolTipRole and column == WORDS and row.place:
            return self._text(row, WORDS)
        if role == Qt.ItemDataRole.FontRole:
            return self._font(column)
        if role == Qt.ItemDataRole.ForegroundRole and self.colours:
            return QBrush(QColor(self._ink(row, column, self.colours)))
        return None

    def _text(self, row: Row, column: int) -> str:
        document = row.stage.document
        if column == YEAR:
            sign = SIGNS[row.stage.state]
            year = words.meeting(document.about)
            return f"{year}\n{sign} {state(row.stage.state)}" if row.first else ""
        if row.place is None:
            return ""
        ident, (start, end) = row.place
        passage = document.passage(ident)
        if column == WORDS:
            return passage.text[start:end]
        cited = _cited(document.about.year, passage.citation, row)
        kinds = dict.fromkeys(step.kind for step in row.steps)
        fates = ", ".join(f"{words.SIGNS[kind]} {words.kind(kind)}" for kind in kinds)
        return f"{cited}\n{fates}"

    def _font(self, column: int) -> QFont:
        if column == WORDS:
            return fonts.reading(13.5 / fonts.READING_SIZE)
        return fonts.interface(12.5, bold=column == YEAR)

    def _ink(self, row: Row, column: int, colours: Colours) -> str:
        if column == YEAR:
            return {
                State.BACK: colours.moved,
                State.DROPPED: colours.deleted,
                State.ABSENT: colours.faint,
            }.get(row.stage.state, colours.ink)
        return colours.soft if column == PLACE else colours.ink


def _cited(year: str, citation: str, row: Row) -> str:
    cited = f"{year} § {citation}" if citation else year
    assert row.place is not None
    passage = row.stage.document.passage(row.place[0])
    if len(passage.sentences) < 2 or row.place[1] not in passage.sentences:
        return cited
    return words.sentence_of(cited, str(passage.sentences.index(row.place[1]) + 1))
