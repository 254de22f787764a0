"""The panel of the notes: all of them, those whose place is in doubt, and the trash."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)

from vdreader.gui import fonts
from vdreader.gui.controls import Segments, set_ink
from vdreader.gui.fields import Choice, ListSearch, Menu
from vdreader.gui.flow import FlowLayout
from vdreader.gui.notes.notes_filter import FilterButton
from vdreader.gui.notes.notes_model import ABOUT, Entry, NotesModel, Order, View
from vdreader.gui.notes.notes_order import Load
from vdreader.gui.table import PanelTable, stand
from vdreader.gui.theme import Colours

_WIDTHS = (104, 104, 1.0, 1.5, 128)
_BUTTON = 26
_TYPING = 150
"""Milliseconds without a key until what is typed is looked for."""


class NotesPanel(QWidget):
    """Lists notes; choosing a row asks to go there, entering it asks to open the note."""

    entry_chosen = Signal(object)  # Entry
    entry_entered = Signal(object)
    view_chosen = Signal(str)
    searched = Signal(str)
    filtered = Signal()
    shown = Signal()
    delete_asked = Signal()

    def __init__(self, load: Load) -> None:
        super().__init__()
        self.model = NotesModel(self, load)
        self.table = PanelTable(_WIDTHS, spared=ABOUT)
        self.views = Segments([view.value for view in View])
        self.search = ListSearch()
        self.filter = FilterButton()
        self.order = Choice()
        self.message = QLabel()
        self._listed: View | None = None
        self._offers: list[tuple[View | None, QAction, QToolButton | None]] = []
        self._head = FlowLayout()
        self._typed = QTimer(self, singleShot=True, interval=_TYPING)
        self._build()

    def _build(self) -> None:
        head = self._head
        head.setContentsMargins(14, 6, 10, 6)
        self.views.set_value(View.NOTES)
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(260)
        for order in Order:
            self.order.addItem("", order.value)
        for widget in (self.views, self.search, self.filter, self.order):
            head.addWidget(widget)
        head.addStretch()
        self.table.setModel(self.model)
        self.setFocusProxy(self.table)
        stand(self, head, self.message, self.table)
        self._connect()

    def _connect(self) -> None:
        self.table.row_chosen.connect(self._row_chosen)
        self.table.row_entered.connect(self._row_entered)
        self.table.menu_asked.connect(self._show_menu)
        self.views.chosen.connect(self.view_chosen)
        self.filter.chosen.connect(self._filter)
        self.order.activated.connect(self._filter)
        self.search.textChanged.connect(self._typed.start)
        self.search.left_down.connect(self._into_table)
        self._typed.timeout.connect(self._search)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), self.table)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_asked)

    def offer(
        self, view: View | None, action: QAction, *, button: bool = False, first: bool = False
    ) -> None:
        """Offer a command on the rows of a view, or of all, in their menu and on a button."""
        made = None
        if button:
            made = QToolButton()
            made.setDefaultAction(action)
            made.setFixedHeight(_BUTTON)
            made.setVisible(view in (None, self.model.view))
            self._head.addWidget(made)
        self._offers.insert(0 if first else len(self._offers), (view, action, made))

    # -- content -----------------------------------------------------------------------------

    @property
    def current(self) -> Entry | None:
        """The entry of the current row."""
        row = self.table.row
        return self.model.rows[row] if 0 <= row < len(self.model.rows) else None

    def show_entries(
        self, view: View, entries: Sequence[Entry], titles: dict[str, str], message: str
    ) -> None:
        """List a view; the message says in a sentence why there is nothing.

        When the current row is gone, the next one takes its place for who is at work in the list.
        """
        current = self.current
        self.views.set_value(view)
        self.filter.show_entries(entries, titles)
        at = self.table.row if view is self._listed and self._in_table else -1
        self._listed = view
        self.model.show_entries(view, entries)
        for wanted, _, button in self._offers:
            if button is not None:
                button.setVisible(wanted in (None, view))
        self.show_message(message)
        row = self.model.row_of(current.row.id, current.position) if current else -1
        if row >= 0 or view is View.REVIEW:  # there nothing is to be said of words unseen
            self.table.show_row(row, at)
        else:
            self.table.show_row(min(at, len(self.model.rows) - 1))

    @property
    def _in_table(self) -> bool:
        return self.window().focusWidget() is self.table

    def show_message(self, message: str) -> None:
        """Say why nothing is listed; nothing is said while there are rows."""
        self.message.setText(message)
        self.message.setVisible(not self.model.rows)
        self.table.setVisible(bool(self.model.rows))

    def show_note(self, note: str) -> None:
        """Make a note the current row, if it is listed."""
        self.table.show_row(self.model.row_of(note) if note else -1)

    def show_counts(self, notes: int, doubtful: int, trashed: int) -> None:
        """How much there is in each view."""
        self._label(View.NOTES, self.tr("Notes {count}"), self.tr("All notes"), notes)
        tip = self.tr("Notes whose place in the text is in doubt")
        self._label(View.REVIEW, self.tr("Review {count}"), tip, doubtful)
        self._label(View.TRASH, self.tr("Trash {count}"), self.tr("Deleted notes"), trashed)

    def _label(self, view: View, text: str, tip: str, count: int) -> None:
        self.views.label(view.value, text.format(count=count), tip)

    # -- what the reader does ----------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """What is out of date is looked up when it is seen."""
        super().showEvent(event)
        self.shown.emit()

    def _search(self) -> None:
        self.searched.emit(self.search.text().strip())

    def _filter(self) -> None:
        self.filtered.emit()

    def _into_table(self) -> None:
        if self.model.rows:
            self.table.setFocus()
            self.table.selectRow(max(0, self.table.row))

    def _row_chosen(self, row: int) -> None:
        self.entry_chosen.emit(self.model.rows[row])

    def _row_entered(self, row: int) -> None:
        self.entry_entered.emit(self.model.rows[row])

    def row_menu(self) -> QMenu:
        """What can be done with the current row."""
        menu = Menu(self)
        for view, action, _ in self._offers:
            seldom = "." in action.objectName()  # of use for few notes: not shown in vain
            if view in (None, self.model.view) and (action.isEnabled() or not seldom):
                menu.addAction(action)
        return menu

    def _show_menu(self, at: QPoint) -> None:
        menu = self.row_menu()
        menu.exec(at)
        menu.deleteLater()

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.model.colours = colours
        self.model.say_again()
        self.table.dress(colours)
        self.views.dress(colours)
        for widget in (self.search, self.filter, self.order, self.message):
            widget.setFont(fonts.interface(12.5))
        for _, _, button in self._offers:
            if button is not None:
                button.setFont(fonts.interface(12.5))
        for control in (self.search, self.filter, self.order):
            control.setFixedHeight(_BUTTON)
        set_ink(self.message, colours.soft)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.search.setPlaceholderText(self.tr("Look in notes"))
        self.search.setAccessibleName(self.tr("Look in notes"))
        self.table.setAccessibleName(self.tr("Notes"))
        names = {
            Order.PLACE: self.tr("By place"),
            Order.NEWEST: self.tr("Newest first"),
            Order.KIND: self.tr("By kind"),
        }
        for order, name in names.items():
            self.order.setItemText(self.order.findData(order.value), name)
        self.order.setAccessibleName(self.tr("Order of the notes"))
        self.order.setToolTip(self.tr("Order of the notes"))
        self.filter.retranslate()
        self.model.say_again()
