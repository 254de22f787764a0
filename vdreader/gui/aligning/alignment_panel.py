"""The panel of the alignment: the beads, how many are confirmed, what speaks for each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vdreader.core.aligning.beads import Level, confirmed_share
from vdreader.gui import fonts
from vdreader.gui.aligning import bead_words
from vdreader.gui.aligning.beads_model import TARGET, BeadsModel
from vdreader.gui.controls import Segments, set_ink
from vdreader.gui.elided import ElidedLabel
from vdreader.gui.fields import Menu
from vdreader.gui.flow import FlowLayout
from vdreader.gui.table import PanelTable
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT, RIGHT

if TYPE_CHECKING:
    from vdreader.core.aligning.alignment import Alignment

_WIDTHS = (130, 92, 1.0, 1.0)
_BUTTON = 26


class AlignmentPanel(QWidget):
    """Shows the beads of a level; choosing one asks to go there."""

    shown = Signal()
    bead_chosen = Signal(int, int)  # row, side
    bead_entered = Signal(int, int)
    level_chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.model = BeadsModel(self)
        self.table = PanelTable(_WIDTHS)
        self.levels = Segments([level.value for level in (Level.SENTENCE, Level.PASSAGE)])
        self.share = ElidedLabel()
        self.why = ElidedLabel()
        self.message = QLabel()
        self.doubtful = 0  # beads of the shown level that ask for a look
        self._buttons: list[QToolButton] = []
        self._head = FlowLayout()
        self._build()

    def _build(self) -> None:
        head = self._head
        head.setContentsMargins(14, 6, 10, 6)
        head.addWidget(self.levels)
        head.addWidget(self.share)
        self.share.setMinimumWidth(120)
        self.levels.set_value(Level.SENTENCE.value)
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        for label in (self.why, self.message):
            label.setContentsMargins(14, 4, 14, 5)
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.table.setModel(self.model)
        self.table.row_chosen.connect(self._row_chosen)
        self.table.row_entered.connect(self._row_entered)
        self.table.menu_asked.connect(self._show_menu)
        self.levels.chosen.connect(self._level_chosen)
        self.setFocusProxy(self.table)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.message)
        box.addWidget(self.table, 1)
        box.addStretch(0)  # while there is no table
        box.addWidget(self.why)

    def offer(self, *actions: QAction) -> None:
        """Offer what can be done with the current bead, on buttons and in the row's menu."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setFixedHeight(_BUTTON)
            self._head.addWidget(button)
            self._buttons.append(button)

    # -- content -----------------------------------------------------------------------------

    @property
    def level(self) -> Level:
        """Whether sentences or whole passages are shown."""
        return self.model.level

    def show_alignment(self, alignment: Alignment | None, message: str = "") -> None:
        """Show the beads, or say in a sentence why there are none."""
        self.model.show_beads(alignment, self.level)
        self.message.setText(message)
        self.message.setVisible(alignment is None)
        self.table.setVisible(alignment is not None)
        self._name_share()
        self.show_bead(-1)

    def show_bead(self, row: int) -> None:
        """Make a bead the current row, and say what speaks for it."""
        if row != self.table.row or row < 0:
            self.table.show_row(row)
        said = bead_words.why(self.model.beads[row]) if row >= 0 else ""
        self.why.setVisible(bool(said))
        self.why.setText(said)

    # -- what the reader does ----------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """What is out of date is looked up when it is seen."""
        super().showEvent(event)
        self.shown.emit()

    def sizeHint(self) -> QSize:
        """A few rows."""
        return QSize(600, 220)

    def _side(self) -> int:
        return RIGHT if self.table.currentIndex().column() == TARGET else LEFT

    def _row_chosen(self, row: int) -> None:
        self.show_bead(row)
        self.bead_chosen.emit(row, self._side())

    def _row_entered(self, row: int) -> None:
        self.bead_entered.emit(row, self._side())

    def _level_chosen(self, value: str) -> None:
        self.model.show_beads(self.model.alignment, Level(value))
        self.show_bead(-1)
        self._name_share()
        self.level_chosen.emit()

    def _show_menu(self, at: QPoint) -> None:
        menu = Menu(self)
        menu.addActions([button.defaultAction() for button in self._buttons])
        menu.exec(at)
        menu.deleteLater()

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.model.colours = colours
        self.model.say_again()
        self.table.dress(colours)
        self.levels.dress(colours)
        for label in (self.share, self.why, self.message):
            label.setFont(fonts.interface(12))
            set_ink(label, colours.soft)
        for button in self._buttons:
            button.setFont(fonts.interface(12.5))

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.table.setAccessibleName(self.tr("Alignment of the two languages"))
        self.levels.label(
            Level.SENTENCE.value, self.tr("Sentences"), self.tr("Align sentence by sentence")
        )
        self.levels.label(
            Level.PASSAGE.value, self.tr("Passages"), self.tr("Align passage by passage")
        )
        self.model.say_again()
        self._name_share()
        self.show_bead(self.table.row)

    @property
    def percent(self) -> int:
        """How much of the shown level is confirmed, in whole percent."""
        return int(confirmed_share(self.model.beads) * 100)

    def _name_share(self) -> None:
        self.doubtful = sum(map(bead_words.doubtful, self.model.beads))
        if not self.model.beads:
            self.share.setText("")
            return
        share = self.tr("{share} % confirmed").format(share=self.percent)
        doubtful = self.tr("%n doubtful", "", self.doubtful)
        self.share.setText(f"{share} · ▲ {self.doubtful}")
        self.share.setToolTip(f"{share}, {doubtful}")
        self.share.setAccessibleName(f"{share}, {doubtful}")
