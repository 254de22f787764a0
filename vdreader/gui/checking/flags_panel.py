"""The panel of the discrepancies: filters with their counts, and one row a flag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from vdreader.core.checking.discrepancy import Severity
from vdreader.gui import fonts
from vdreader.gui.checking import flag_words
from vdreader.gui.checking.flags_model import FlagsModel
from vdreader.gui.controls import Chip, set_ink
from vdreader.gui.fields import Menu
from vdreader.gui.flow import FlowLayout
from vdreader.gui.table import PanelTable, stand
from vdreader.gui.theme import Colours

if TYPE_CHECKING:
    from vdreader.reading.checking import Checked, Report

_WIDTHS = (100, 106, 0.7, 0.7, 1.4)
_BUTTON = 26


class FlagsPanel(QWidget):
    """Shows a report; choosing a row asks to go there."""

    flag_chosen = Signal(object)  # Checked
    flag_entered = Signal(object)
    filtered = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = FlagsModel(self)
        self.table = PanelTable(_WIDTHS)
        self.chips = {severity: Chip() for severity in Severity}
        self.accepted = Chip()
        self.message = QLabel()
        self.button = QToolButton()
        self._build()

    def _build(self) -> None:
        # Shades of a qualifier are many and small: who wants them turns them on.
        self.chips[Severity.LOW].setChecked(False)
        head = FlowLayout()
        head.setContentsMargins(14, 6, 10, 6)
        for chip in (*self.chips.values(), self.accepted):
            head.addWidget(chip)
            chip.toggled.connect(self._filter)
        head.addStretch()
        head.addWidget(self.button)
        self.table.setModel(self.model)
        self.table.row_chosen.connect(self._row_chosen)
        self.table.row_entered.connect(self._row_entered)
        self.table.menu_asked.connect(self._show_menu)
        self.setFocusProxy(self.table)
        stand(self, head, self.message, self.table)

    def offer(self, action: QAction) -> None:
        """Offer what can be done with the current flag, on a button and in the row's menu."""
        self.button.setDefaultAction(action)
        self.button.setFixedHeight(_BUTTON)

    # -- content -----------------------------------------------------------------------------

    @property
    def report(self) -> Report | None:
        """The report that is shown."""
        return self.model.report

    @property
    def current(self) -> Checked | None:
        """The flag of the current row."""
        row = self.table.row
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def show_report(self, report: Report | None, message: str = "") -> None:
        """Show the flags, or say in a sentence why there are none; the current one stays."""
        current = self.current
        self.model.show_report(report)
        self.message.setText(message)
        self.message.setVisible(bool(message))
        self.table.setVisible(report is not None and bool(report.rows))
        if current is not None:
            self.table.show_row(self.model.row_of(current.flag.key))
        self._name_chips()

    def show_flag(self, row: Checked) -> None:
        """Make a flag the current row, if the filters show it."""
        self.table.show_row(self.model.row_of(row.flag.key))

    def open_rows(self) -> list[Checked]:
        """The flags that are shown and still ask to be looked at."""
        return [row for row in self.model.rows if row.open]

    # -- what the reader does ----------------------------------------------------------------

    def _filter(self) -> None:
        current = self.current
        severities = frozenset(s for s, chip in self.chips.items() if chip.isChecked())
        self.model.show_only(severities, accepted=self.accepted.isChecked())
        self.table.show_row(self.model.row_of(current.flag.key) if current else -1)
        self.filtered.emit()

    def _row_chosen(self, row: int) -> None:
        self.flag_chosen.emit(self.model.rows[row])

    def _row_entered(self, row: int) -> None:
        self.flag_entered.emit(self.model.rows[row])

    def _show_menu(self, at: QPoint) -> None:
        menu = Menu(self)
        menu.addAction(self.button.defaultAction())
        menu.exec(at)
        menu.deleteLater()

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.model.colours = colours
        self.model.say_again()
        self.table.dress(colours)
        for chip in (*self.chips.values(), self.accepted):
            chip.dress(colours)
        self.button.setFont(fonts.interface(12.5))
        self.message.setFont(fonts.interface(12.5))
        set_ink(self.message, colours.soft)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.table.setAccessibleName(self.tr("Discrepancies between the two languages"))
        self.model.say_again()
        self._name_chips()

    def _name_chips(self) -> None:
        report = self.report
        for severity, chip in self.chips.items():
            count = report.count(severity) if report else 0
            word = flag_words.severity(severity)
            chip.setText(f"{flag_words.SIGNS[severity]} {word} {count}")
            self._finish(chip, f"{word}: {count}", count)
        count = sum(not row.open for row in report.rows) if report else 0
        word = self.tr("Accepted")
        self.accepted.setText(f"✓ {word} {count}")
        self._finish(self.accepted, f"{word}: {count}", count)

    def _finish(self, chip: Chip, name: str, count: int) -> None:
        chip.setEnabled(count > 0)
        chip.setAccessibleName(name)
        chip.setToolTip(self.tr("Show or hide the discrepancies of this kind"))
        chip.updateGeometry()
