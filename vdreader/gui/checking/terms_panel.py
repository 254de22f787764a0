"""The panel of the terms: those of the passage under the cursor, or those that are looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QToolButton,
    QWidget,
)

from vdreader.gui import fonts
from vdreader.gui.checking.terms_model import Row, TermsModel
from vdreader.gui.controls import set_ink
from vdreader.gui.fields import ListSearch, Menu
from vdreader.gui.flow import FlowLayout
from vdreader.gui.table import PanelTable, stand
from vdreader.gui.theme import Colours

_WIDTHS = (1.2, 1.6, 150, 150, 1.0)
_BUTTON = 26


class TermsPanel(QWidget):
    """A search field, a table and what can be done with a term."""

    shown = Signal()
    searched = Signal(str)
    row_chosen = Signal(object)  # Row
    row_entered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.model = TermsModel(self)
        self.table = PanelTable(_WIDTHS)
        self.search = ListSearch()
        self.message = QLabel()
        self._buttons: list[QToolButton] = []
        self._head = FlowLayout()
        self._build()

    def _build(self) -> None:
        head = self._head
        head.setContentsMargins(14, 6, 10, 6)
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(280)
        head.addWidget(self.search)
        head.addStretch()
        self.table.setModel(self.model)
        self.table.row_chosen.connect(self._row_chosen)
        self.table.row_entered.connect(self._row_entered)
        self.table.menu_asked.connect(self._show_menu)
        self.search.textChanged.connect(self.searched)
        self.search.left_down.connect(self._into_table)
        self.setFocusProxy(self.search)
        stand(self, head, self.message, self.table)

    def offer(self, *actions: QAction) -> None:
        """Offer what can be done with terms, on buttons and in the row's menu."""
        for action in actions:
            button = QToolButton()
            button.setDefaultAction(action)
            button.setFixedHeight(_BUTTON)
            self._head.addWidget(button)
            self._buttons.append(button)

    # -- content -----------------------------------------------------------------------------

    @property
    def current(self) -> Row | None:
        """The term of the current row."""
        row = self.table.row
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def show_rows(self, rows: Sequence[Row], languages: tuple[str, str], message: str) -> None:
        """List terms; the message is shown where there are none."""
        self.model.show_rows(rows, languages)
        self.message.setText(message)
        self.message.setVisible(not rows)
        self.table.setVisible(bool(rows))

    # -- what the reader does ----------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """What is out of date is looked up when it is seen."""
        super().showEvent(event)
        self.shown.emit()

    def _into_table(self) -> None:
        if self.model.rows:
            self.table.setFocus()
            self.table.selectRow(max(0, self.table.row))

    def _row_chosen(self, row: int) -> None:
        self.row_chosen.emit(self.model.rows[row])

    def _row_entered(self, row: int) -> None:
        self.row_entered.emit(self.model.rows[row])

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
        self.message.setFont(fonts.interface(12.5))
        set_ink(self.message, colours.soft)
        for widget in (self.search, *self._buttons):
            widget.setFont(fonts.interface(12.5))

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.table.setAccessibleName(self.tr("Terms"))
        self.search.setAccessibleName(self.tr("Search all terms"))
        self.search.setPlaceholderText(self.tr("Search all terms"))
        self.model.say_again()
