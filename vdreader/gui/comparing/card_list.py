"""The cards as a list: one a row, the current one open."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QPoint, QSize, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from vdreader.core.comparing.comparison import Change
from vdreader.gui.comparing.cards import Card, Look
from vdreader.gui.comparing.changes_model import CHANGE, ChangesModel, Index
from vdreader.gui.ring import by_keyboard, ring_around
from vdreader.gui.theme import Colours
from vdreader.reading.verdicts import Given, parting, verdict_on


class CardDelegate(QStyledItemDelegate):
    """Draws cards, and tells what of them was clicked."""

    def __init__(self, view: QListView, model: ChangesModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.colours: Colours | None = None
        self.side_by_side = False
        self.typography = False
        self.given: Sequence[Given] = ()
        self._cards: dict[tuple[int, int, bool], Card] = {}

    def forget(self) -> None:
        """Lay every card out anew."""
        self._cards.clear()

    def card(self, index: Index) -> Card:
        """The laid-out card of a row, as wide as the view."""
        assert self._model.comparison is not None
        expanded = index.row() == self._view.currentIndex().row()
        width = self._view.viewport().width()
        key = (self._model.number(index.row()), width, expanded)
        if key not in self._cards:
            change: Change = index.data(CHANGE)
            comparison = self._model.comparison
            made = verdict_on(change, self.given)
            apart = None if made else parting(comparison, change, self.given)
            look = Look(
                expanded,
                self.side_by_side,
                self.typography,
                made.verdict if made else None,
                apart.verdict if apart else None,
            )
            self._cards[key] = Card(comparison, change, width, look)
        return self._cards[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the card."""
        return QSize(self._view.viewport().width(), round(self.card(index).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the card of a row."""
        if self.colours is not None:
            rect = option.rect
            card = self.card(index)
            card.draw(painter, rect.x(), rect.y(), self.colours, keyboard=self._view.hasFocus())

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on a citation goes to that end of the change, one on a deed asks for it."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            inside = event.position() - option.rect.topLeft()
            card, view = self.card(index), self._view
            end = card.end_at(inside.x(), inside.y())
            asked = card.action_at(inside.x(), inside.y())
            if end and isinstance(view, CardList):
                view.end_chosen.emit(index.row(), end)
                return True
            if asked and isinstance(view, CardList):
                view.asked.emit(index.row(), asked)
                return True
        return False


class CardList(QListView):
    """The cards; tells which end was asked for, and where a menu was."""

    end_chosen = Signal(int, str)  # row, "old" or "new"
    asked = Signal(int, str)  # row, what to do about it
    menu_asked = Signal(int, QPoint)
    colours: Colours | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The current card is brought into view, if none of it is."""
        super().focusInEvent(event)
        current = self.visualRect(self.currentIndex())
        if by_keyboard(event) and not current.intersects(self.viewport().rect()):
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cards; with the keyboard and none of them open, a ring around all."""
        super().paintEvent(event)
        if self.colours is not None:
            ring_around(self, self.colours.accent)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the card under the mouse, or of the current one."""
        index = self.indexAt(event.pos())
        if not index.isValid():
            index = self.currentIndex()
        if index.isValid():
            self.menu_asked.emit(index.row(), event.globalPos())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # Qt calls it with these
        """The current card is open, the one before closes: both have new heights."""
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()
