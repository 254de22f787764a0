"""The flags of a report as rows: what the filters let through, in the order of the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor, QFont

from vdreader.core.checking.discrepancy import Severity
from vdreader.core.comparing.comparison import Comparison, Kind
from vdreader.core.language import NAMES
from vdreader.gui import fonts, words
from vdreader.gui.checking import flag_words
from vdreader.gui.table_model import TableModel
from vdreader.gui.theme import Colours

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from vdreader.reading.checking import Checked, Crossing, Report

SEVERITY, PLACE, SOURCE, TARGET, WHY = range(5)
_UNCHANGED = (Kind.KEPT, Kind.MOVED)


class FlagsModel(TableModel):
    """One row a flag; accepted ones are softer and say who accepted them and why."""

    columns = WHY + 1

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.report: Report | None = None
        self.colours: Colours | None = None
        self._comparison: Comparison | None = None
        self._crossings: dict[str, Crossing] = {}
        self._severities = frozenset((Severity.HIGH, Severity.MEDIUM))
        self._accepted = True
        self._rows: list[Checked] = []

    @property
    def listed(self) -> Sequence[object]:
        """The flags that are shown."""
        return self._rows

    # -- content -----------------------------------------------------------------------------

    def show_report(self, report: Report | None) -> None:
        """Take over a report."""
        self.beginResetModel()
        self.report = report
        self._filter()
        self.endResetModel()

    def show_only(self, severities: frozenset[Severity], *, accepted: bool) -> None:
        """Let only these severities through, and the accepted ones only if asked for."""
        self.beginResetModel()
        self._severities, self._accepted = severities, accepted
        self._filter()
        self.endResetModel()

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Say beside each place what became of it since an older year."""
        self._comparison, self._crossings = comparison, {}
        self.say_again()

    def show_crossings(self, crossings: Iterable[Crossing]) -> None:
        """Say also which version followed, where both years have both languages."""
        self._crossings = {crossing.source: crossing for crossing in crossings}
        self.say_again()

    def _filter(self) -> None:
        rows = self.report.rows if self.report else ()
        self._rows = [
            row
            for row in rows
            if row.flag.severity in self._severities and (row.open or self._accepted)
        ]

    @property
    def rows(self) -> list[Checked]:
        """The flags that are shown."""
        return self._rows

    def row_of(self, key: str) -> int:
        """The row of a flag; -1 if the filters hide it."""
        return next((n for n, row in enumerate(self._rows) if row.flag.key == key), -1)

    # -- what Qt asks ------------------------------------------------------------------------

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns; the texts by the names of their languages."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        if section in (SOURCE, TARGET):
            if self.report is None:
                return ""
            language = (self.report.source, self.report.target)[section - SOURCE].language
            return NAMES.get(language, language)
        return {
            SEVERITY: self.tr("Severity"),
            PLACE: self.tr("Place"),
            WHY: self.tr("A prompt, never a ruling"),
        }[section]

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Texts, colours and the whole row in words."""
        if not index.isValid() or self.report is None or self.colours is None:
            return None
        row = self._rows[index.row()]
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

    def _text(self, row: Checked, column: int) -> str:
        assert self.report is not None
        flag = row.flag
        if column == SEVERITY:
            if not row.open:
                return self.tr("✓ Accepted")
            kind = flag_words.kind(flag.kind)
            return f"{flag_words.SIGNS[flag.severity]} {flag_words.severity(flag.severity)}\n{kind}"
        if column == PLACE:
            place = words.cited(self.report.source, flag.source.passage)
            since = self._since(flag.source.passage)
            return f"{place}\n{since}" if since else place
        if column in (SOURCE, TARGET):
            return (flag.source, flag.target)[column - SOURCE].text or "—"
        if row.acceptance is None:
            return flag_words.why(flag, self._languages)
        return self._accepted_words(row)

    @property
    def _languages(self) -> tuple[str, str]:
        assert self.report is not None
        return self.report.source.language, self.report.target.language

    def _accepted_words(self, row: Checked) -> str:
        assert row.acceptance is not None
        day = words.day(row.acceptance.date.astimezone().date())
        author = row.acceptance.author
        signed = self.tr("{author}, {day}").format(author=author, day=day) if author else day
        if not row.acceptance.reason:
            return signed
        return self.tr("{reason} ({signed})").format(reason=row.acceptance.reason, signed=signed)

    def _since(self, passage: str) -> str:
        """What became of a place since the year that the text is compared with."""
        comparison = self._comparison
        assert self.report is not None
        if comparison is None or comparison.new.id != self.report.source.id:
            return ""
        if passage not in comparison.of_new:
            return ""
        crossing = self._crossings.get(passage)
        if crossing is not None and self._alone(crossing):
            return self.tr("~ {language} only").format(language=self._alone(crossing))
        kind = comparison.changes[comparison.of_new[passage]].kind
        return "" if kind in _UNCHANGED else f"{words.SIGNS[kind]} {words.kind(kind)}"

    def _alone(self, crossing: Crossing) -> str:
        """The language that alone was rewritten; empty where both were."""
        source, target = self._languages
        alone = {"source_only": source, "target_only": target}.get(crossing.followed.value)
        return words.language(alone) if alone else ""

    def _crossed(self, row: Checked) -> str:
        """What an older year adds to a flag, in a sentence."""
        crossing = self._crossings.get(row.flag.source.passage)
        if crossing is None or self._comparison is None:
            return ""
        year, alone = self._comparison.old.about.year, self._alone(crossing)
        said = []
        if alone:
            sentence = self.tr("Since {year} only the {language} text was rewritten here.")
            said.append(sentence.format(year=year, language=alone))
        if row.flag in crossing.new_flags:
            said.append(self.tr("In {year} the two did not part here.").format(year=year))
        return " ".join(said)

    @staticmethod
    def _ink(row: Checked, column: int, colours: Colours) -> str:
        if not row.open:
            return colours.faint
        if column == SEVERITY:
            return colours.soft if row.flag.severity is Severity.LOW else colours.warning
        return colours.soft if column == PLACE else colours.ink

    def spoken(self, row: Checked) -> str:
        """A flag in words, for screen readers and tooltips."""
        assert self.report is not None
        flag = row.flag
        text = self.tr("{severity}, {place}: {words}").format(
            severity=flag_words.severity(flag.severity),
            place=words.cited(self.report.source, flag.source.passage),
            words=flag_words.said(flag, self._languages),
        )
        crossed = self._crossed(row)
        text = f"{text}\n{crossed}" if crossed else text
        if row.acceptance is None:
            return text
        accepted = self.tr("Accepted: {words}").format(words=self._accepted_words(row))
        return f"{text}\n{accepted}"


def _font(column: int) -> QFont:
    if column in (SOURCE, TARGET):
        return fonts.reading(scale=13 / fonts.READING_SIZE)
    return fonts.interface(12.5)
