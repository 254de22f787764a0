"""The panel of the follow-up: which table, a filter, and a row a commitment, name or statement."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QVBoxLayout,
    QWidget,
)

from vdreader.core.comparing.followup import FollowUp
from vdreader.gui import fonts
from vdreader.gui.comparing.card_words import spoken_and_signed
from vdreader.gui.comparing.followup_model import ANSWER, FollowUpModel
from vdreader.gui.comparing.followup_rows import End, Row, View, rows_of
from vdreader.gui.controls import Segments, set_ink
from vdreader.gui.fields import Check, Line, Menu
from vdreader.gui.flow import FlowLayout
from vdreader.gui.table import PanelTable
from vdreader.gui.theme import Colours

_WIDTHS = {
    View.COMMITMENTS: (1.0, 170, 1.0),
    View.VANISHED: (1.0, 170, 1.0),
    View.STATEMENTS: (1.0, 150, 1.0),
}


class FollowUpPanel(QWidget):
    """Shows a follow-up; a click on a side, or Enter, asks to go to that end."""

    end_chosen = Signal(object)  # End
    appeared = Signal()  # it came to the front, perhaps by its tab

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = FollowUpModel(self)
        self.views = Segments([view.value for view in View])
        self.sought = Line()
        self.sought.setClearButtonEnabled(True)
        self.sought.setMinimumWidth(110)
        self.sought.setMaximumWidth(240)
        self.open_only = Check()
        self.count = QLabel()
        self.message = QLabel()
        self.table = PanelTable(_WIDTHS[View.COMMITMENTS])
        self._build()
        self.show_followed(None)

    def _build(self) -> None:
        for label in (self.count, self.message):
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setContentsMargins(14, 8, 14, 10)
        head = FlowLayout(spacing=8)
        head.setContentsMargins(14, 6, 12, 6)
        for widget in (self.views, self.sought, self.open_only):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self.count)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.message)
        box.addWidget(self.table, 1)
        box.addStretch(0)  # while there is no table
        self.table.setModel(self.model)
        heads = self.table.horizontalHeader()
        heads.setSectionsClickable(True)
        heads.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.table.setSortingEnabled(True)
        self.table.clicked.connect(self._clicked)
        self.table.row_entered.connect(self._entered)
        self.table.menu_asked.connect(self._show_menu)
        self.views.chosen.connect(self._view_chosen)
        self.sought.textChanged.connect(self._filter)
        self.open_only.toggled.connect(self._filter)

    # -- content -----------------------------------------------------------------------------

    def show_followed(self, followed: FollowUp | None, message: str = "") -> None:
        """Show a follow-up, or say in a sentence why there is none."""
        both = followed is not None and spoken_and_signed(followed.comparison)
        view = self.model.view
        if both and (self.model.followed is None or followed is not self.model.followed):
            view = View.STATEMENTS
        elif not both and view is View.STATEMENTS:
            view = View.COMMITMENTS
        self.views.setVisible(followed is not None)
        self.views.allow(View.STATEMENTS.value, both)
        self.views.set_value(view.value)
        self.model.show_followed(followed, view)
        self.message.setText(message)
        self.message.setVisible(bool(message))
        self.table.setVisible(followed is not None)
        self._name()

    def _offered(self, view: View) -> bool:
        followed = self.model.followed
        both = followed is not None and spoken_and_signed(followed.comparison)
        return both or view is not View.STATEMENTS

    def _view_chosen(self, value: str) -> None:
        self.model.show_followed(self.model.followed, View(value))
        self._name()

    def _filter(self) -> None:
        self.model.filter(self.sought.text(), open_only=self.open_only.isChecked())
        self._name()

    # -- what the reader does ----------------------------------------------------------------

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.rows[index.row()]
        wanted = row.new if index.column() == ANSWER else row.old
        self._choose(wanted or row.new or row.old)

    def _entered(self, number: int) -> None:
        row = self.model.rows[number]
        self._choose(row.new or row.old)

    def _choose(self, end: End | None) -> None:
        if end is not None:
            self.end_chosen.emit(end)

    def _show_menu(self, at: QPoint) -> None:
        row: Row = self.model.rows[self.table.row]
        menu = Menu(self)
        ends = {}
        for end in (row.old, row.new):
            if end is not None:
                text = self.tr("Go to the text of {year}").format(year=end.document.split("/")[0])
                ends[menu.addAction(text)] = end
        chosen = menu.exec(at)
        menu.deleteLater()
        if chosen in ends:
            self._choose(ends[chosen])

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that there is something to fill."""
        super().showEvent(event)
        self.appeared.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes into the table."""
        self.table.setFocus(event.reason())

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.model.colours = colours
        self.table.dress(colours)
        self.views.dress(colours)
        for widget in (self.sought, self.open_only):
            widget.setFont(fonts.interface(12.5))
        for label in (self.count, self.message):
            label.setFont(fonts.interface(12))
            set_ink(label, colours.soft)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, QColor(colours.paper))
        self.setAutoFillBackground(True)
        self.setPalette(palette)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.sought.setPlaceholderText(self.tr("Filter"))
        self.sought.setAccessibleName(self.tr("Filter the follow-up by words"))
        self.open_only.setText(self.tr("Unanswered only"))
        self.open_only.setToolTip(self.tr("Show only what the newer text does not take up"))
        self.table.setAccessibleName(self.tr("Follow-up"))
        self.model.say_again()
        self._name()

    def _name(self) -> None:
        followed = self.model.followed
        names = {
            View.COMMITMENTS: self.tr("Commitments"),
            View.VANISHED: self.tr("No longer named"),
            View.STATEMENTS: self.tr("Said and signed"),
        }
        tips = {
            View.COMMITMENTS: self.tr("Every commitment of the older text and what became of it"),
            View.VANISHED: self.tr("What the older text names and the newer one does not"),
            View.STATEMENTS: self.tr("What was said to the press beside what was signed"),
        }
        for view in View:
            count = len(rows_of(followed, view)) if followed and self._offered(view) else 0
            self.views.label(view.value, f"{names[view]} {count or ''}".strip(), tips[view])
        self.open_only.setVisible(self.model.view is not View.VANISHED)
        rows = len(self.model.rows)
        self.count.setText(self.tr("%n row(s)", "", rows) if followed else "")
