"""The panel of what was found: how much, over which years, and one row a passage."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QToolButton, QWidget

from vdreader.gui import fonts
from vdreader.gui.controls import Chip, set_ink
from vdreader.gui.elided import ElidedLabel
from vdreader.gui.flow import FlowLayout
from vdreader.gui.searching import search_words
from vdreader.gui.searching.results_model import ResultsModel
from vdreader.gui.table import PanelTable, stand
from vdreader.gui.theme import Colours

if TYPE_CHECKING:
    from vdreader.reading.hits import Hit, Results

_WIDTHS = (186, 104, 2.0)
_ON = "✓ "


class ResultsPanel(QWidget):
    """Shows results; a row chosen with the mouse or entered asks to go there."""

    hit_clicked = Signal(object)  # Hit
    hit_entered = Signal(object)
    given_up = Signal()
    asked_otherwise = Signal()  # forms, the other language, another order

    def __init__(self) -> None:
        super().__init__()
        self.model = ResultsModel(self)
        self.table = PanelTable(_WIDTHS)
        self.summary = QLabel()
        self.years = ElidedLabel()
        self.forms, self.counterparts, self.weighed = Chip(), Chip(), Chip()
        self._chips: dict[Chip, str] = dict.fromkeys(
            (self.forms, self.counterparts, self.weighed), ""
        )
        self.message = QLabel()
        self.prepare = QToolButton()
        self._colours: Colours | None = None
        self._build()

    def _build(self) -> None:
        for chip in self._chips:
            chip.strikes = False  # it adds when on; nothing is left out when off
            chip.setChecked(False)
            chip.toggled.connect(self._asked_otherwise)
        for label in (self.summary, self.years):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.prepare.hide()
        head = FlowLayout(spacing=8)
        head.setContentsMargins(14, 5, 10, 5)
        head.addWidget(self.summary)
        head.addWidget(self.years)
        head.addWidget(self.prepare)
        for chip in self._chips:
            head.addWidget(chip)
        self.table.setModel(self.model)
        self.table.clicked.connect(self._clicked)
        self.table.row_entered.connect(self._entered)
        self.setFocusProxy(self.table)
        stand(self, head, self.message, self.table)

    # -- content -----------------------------------------------------------------------------

    @property
    def current(self) -> Hit | None:
        """The hit of the current row."""
        return self.hit(self.table.row)

    def hit(self, row: int) -> Hit | None:
        """The hit of a row, if there is one."""
        return self.model.hits[row] if 0 <= row < len(self.model.hits) else None

    def show_results(self, results: Results | None, message: str) -> None:
        """List what was found; the message is shown where that is nothing."""
        self.model.show_results(results)
        there = results is not None and bool(results.hits)
        self.summary.setText(search_words.summary(results) if results and there else "")
        years = results.years if results else ()
        self.years.setText(search_words.over_the_years(years) if there else "")
        self.message.setText(message)
        self.message.setVisible(not there)
        self.table.setVisible(there)
        self.table.show_row(-1)

    def show_row(self, row: int) -> None:
        """Make a row the current one, without going there."""
        self.table.show_row(row)

    # -- what the reader does ----------------------------------------------------------------

    def _clicked(self, index: QModelIndex) -> None:
        self.hit_clicked.emit(self.model.hits[index.row()])

    def _entered(self, row: int) -> None:
        self.hit_entered.emit(self.model.hits[row])

    def _asked_otherwise(self) -> None:
        self._name_chips()
        self.asked_otherwise.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives the search up."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.model.colours = colours
        self.model.say_again()
        self.table.dress(colours)
        for chip in self._chips:
            chip.dress(colours)
        self.summary.setFont(fonts.interface(12.5, bold=True))
        set_ink(self.summary, colours.ink)
        for label in (self.years, self.message):
            label.setFont(fonts.interface(12.5))
            set_ink(label, colours.soft)
        self.prepare.setFont(fonts.interface(12.5))

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.table.setAccessibleName(self.tr("Results of the search"))
        self.years.setAccessibleDescription(
            self.tr("How often the words stand in the texts of each year; – where they do not")
        )
        tips = {
            self.forms: self.tr("Other forms of the words, too: agreement finds agreements"),
            self.counterparts: self.tr(
                "Their counterparts in the other language, too, as the terms have them"
            ),
            self.weighed: self.tr("The most telling passages first, not the newest"),
        }
        for chip, tip in tips.items():
            chip.setToolTip(tip)
            chip.setAccessibleDescription(tip)
        self._chips = {
            self.forms: self.tr("Word forms"),
            self.counterparts: self.tr("Other language"),
            self.weighed: self.tr("By weight"),
        }
        self._name_chips()
        self.model.say_again()

    def _name_chips(self) -> None:
        """A tick tells what is on, beside the ground."""
        for chip, name in self._chips.items():
            chip.setText(_ON + name if chip.isChecked() else name)
            chip.setAccessibleName(name)
            chip.updateGeometry()
