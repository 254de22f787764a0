"""The right pane: what changed since an older year, as cards that follow the reader."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListView,
    QMenu,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from vdreader.core.comparison import Change, Comparison, Kind
from vdreader.gui import fonts, words
from vdreader.gui.cards import Card, citations
from vdreader.gui.controls import Chip, PaneTitle, set_ink
from vdreader.gui.flow import FlowLayout
from vdreader.gui.scrollbar import QuietBar
from vdreader.gui.theme import Colours

CHANGE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


class ChangesModel(QAbstractListModel):
    """The changes of a comparison that the filters let through, in their order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.comparison: Comparison | None = None
        self.kinds = frozenset(Kind)
        self._rows: list[int] = []

    def show_comparison(self, comparison: Comparison | None) -> None:
        """Take over a comparison."""
        self.beginResetModel()
        self.comparison = comparison
        self._filter()
        self.endResetModel()

    def show_kinds(self, kinds: frozenset[Kind]) -> None:
        """Let only these kinds through."""
        self.beginResetModel()
        self.kinds = kinds
        self._filter()
        self.endResetModel()

    def _filter(self) -> None:
        changes = self.comparison.changes if self.comparison else ()
        self._rows = [n for n, change in enumerate(changes) if change.kind in self.kinds]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's signature)
        """How many changes are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The change itself, and what it says in words."""
        if not index.isValid() or self.comparison is None:
            return None
        change = self.comparison.changes[self._rows[index.row()]]
        if role == CHANGE:
            return change
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return spoken(self.comparison, change)
        return None

    def number(self, row: int) -> int:
        """The place of a row's change among all changes."""
        return self._rows[row]

    def row_of(self, change: int) -> int | None:
        """The row that shows a change, if the filters let it through."""
        return self._rows.index(change) if change in self._rows else None


def spoken(comparison: Comparison, change: Change) -> str:
    """A change in words, for screen readers and for looking it up by typing."""
    cited = citations(comparison, change)
    ends = " → ".join(end for end in (cited.old, cited.new) if end)
    text = " ".join(edit.text for edit in change.edits if edit.operation != "-")
    return f"{words.kind(change.kind)}, {ends}: {text or change.edits[0].text}"


class _CardDelegate(QStyledItemDelegate):
    def __init__(self, view: QListView, model: ChangesModel) -> None:
        super().__init__(view)
        self._view, self._model = view, model
        self.colours: Colours | None = None
        self._cards: dict[tuple[int, int, bool], Card] = {}

    def forget(self) -> None:
        self._cards.clear()

    def card(self, index: Index) -> Card:
        """The laid-out card of a row, as wide as the view."""
        assert self._model.comparison is not None
        expanded = index.row() == self._view.currentIndex().row()
        width = self._view.viewport().width()
        key = (self._model.number(index.row()), width, expanded)
        if key not in self._cards:
            change: Change = index.data(CHANGE)
            self._cards[key] = Card(self._model.comparison, change, width, expanded=expanded)
        return self._cards[key]

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._view.viewport().width(), round(self.card(index).height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        if self.colours is not None:
            rect = option.rect
            self.card(index).draw(painter, rect.x(), rect.y(), self.colours)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on a citation goes to that end of the change."""
        if event.type() == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            inside = event.position() - option.rect.topLeft()
            end = self.card(index).end_at(inside.x(), inside.y())
            view = self._view
            if end and isinstance(view, _CardList):
                view.end_chosen.emit(index.row(), end)
                return True
        return False


class _CardList(QListView):
    """The cards; tells which end was asked for, and where a menu was."""

    end_chosen = Signal(int, str)  # row, "old" or "new"
    menu_asked = Signal(int, QPoint)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if not index.isValid():
            index = self.currentIndex()
        if index.isValid():
            self.menu_asked.emit(index.row(), event.globalPos())

    def currentChanged(self, current: QModelIndex, previous: QModelIndex) -> None:  # type: ignore[override]  # Qt calls it with these
        """The current card is open, the one before closes: both have new heights."""
        super().currentChanged(current, previous)
        self.scheduleDelayedItemsLayout()


class ChangesPane(QWidget):
    """Title, filters, cards and the count at the foot."""

    change_chosen = Signal(int)  # the change's place in the comparison
    end_chosen = Signal(int, str)  # the same, and "old" or "new"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PaneTitle()
        self.message = QLabel()
        self.foot = QLabel()
        self.chips = {kind: Chip() for kind in Kind}
        self.list = _CardList()
        self.model = ChangesModel(self)
        self._delegate = _CardDelegate(self.list, self.model)
        self._quiet = False
        self._since = ""
        self._build()
        self.retranslate()

    def _build(self) -> None:
        for label in (self.message, self.foot):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setContentsMargins(14, 6, 14, 8)
        chips = QWidget()
        flow = FlowLayout(chips)
        flow.setContentsMargins(14, 0, 14, 10)
        for chip in self.chips.values():
            flow.addWidget(chip)
            chip.toggled.connect(self._filter)
        self._chip_box = chips
        cards = self.list
        cards.setModel(self.model)
        cards.setItemDelegate(self._delegate)
        cards.setFrameShape(QFrame.Shape.NoFrame)
        cards.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._bar = QuietBar(cards)
        cards.setVerticalScrollBar(self._bar)
        self._bar.setSingleStep(24)
        cards.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        cards.setResizeMode(QListView.ResizeMode.Adjust)
        cards.selectionModel().currentChanged.connect(self._current_changed)
        cards.activated.connect(self._activated)
        cards.end_chosen.connect(self._end_chosen)
        cards.menu_asked.connect(self._show_menu)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.title)
        box.addWidget(chips)
        box.addWidget(self.message)
        box.addWidget(cards, 1)
        box.addStretch(0)
        box.addWidget(self.foot)

    # -- content -----------------------------------------------------------------------------

    def show_comparison(self, comparison: Comparison | None, message: str = "") -> None:
        """Show the changes, or say in a sentence why there are none to show."""
        self._delegate.forget()
        self._quiet = True
        self.model.show_comparison(comparison)
        self._quiet = False
        self.message.setText(message)
        self.message.setVisible(bool(message))
        self.list.setVisible(comparison is not None)
        self._chip_box.setVisible(comparison is not None)
        self._since = words.meeting(comparison.old.about) if comparison else ""
        self._name()

    def follow(self, side: str, passage: str) -> None:
        """Open the card of a passage of the new text ("new") or of the old one ("old")."""
        comparison = self.model.comparison
        if comparison is None:
            return
        place = comparison.of_new if side == "new" else comparison.of_old
        if passage not in place:
            return
        self.show_change(place[passage], quiet=True)
        current = self.list.currentIndex()
        if side == "new" and current.isValid():
            self._bring_into_view(current, self._delegate.card(current).top_of(passage))

    def _bring_into_view(self, index: QModelIndex, inside: float) -> None:
        """Of a card higher than the pane, show the part that the reader is at."""
        height = self.list.viewport().height()
        rect = self.list.visualRect(index)
        if rect.height() > height:
            bar = self.list.verticalScrollBar()
            bar.setValue(bar.value() + rect.top() + round(max(0, inside - 30)))

    def show_change(self, number: int, *, quiet: bool = False) -> None:
        """Open the card of a change; `quiet` tells nobody."""
        row = self.model.row_of(number)
        self._quiet = quiet
        if row is None:
            self.list.setCurrentIndex(QModelIndex())
        else:
            index = self.model.index(row)
            self.list.setCurrentIndex(index)
            self.list.executeDelayedItemsLayout()
            self.list.scrollTo(index, QListView.ScrollHint.EnsureVisible)
        self._quiet = False
        self._count()

    def step(self, by: int) -> None:
        """Open the next or previous change that the filters let through."""
        rows = self.model.rowCount()
        if not rows:
            return
        current = self.list.currentIndex().row()
        target = current + by if current >= 0 else (0 if by > 0 else rows - 1)
        self.show_change(self.model.number(max(0, min(rows - 1, target))))

    # -- looks -------------------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._delegate.colours = colours
        self._delegate.forget()
        self.title.dress(colours)
        self._bar.dress(colours, colours.panel)
        for chip in self.chips.values():
            chip.dress(colours)
        for label, size in ((self.message, 12.5), (self.foot, 11.5)):
            label.setFont(fonts.interface(size))
            set_ink(label, colours.soft)
        palette = self.palette()
        for role in (palette.ColorRole.Window, palette.ColorRole.Base):
            palette.setColor(role, QColor(colours.panel))
        self.setAutoFillBackground(True)
        self.setPalette(palette)
        self.list.doItemsLayout()

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.list.setAccessibleName(self.tr("Changes"))
        self._delegate.forget()
        if self.model.comparison is not None:
            self._since = words.meeting(self.model.comparison.old.about)
        self._name()

    def _name(self) -> None:
        comparison = self.model.comparison
        since = comparison.old.about.year if comparison else ""
        self.title.setText(
            self.tr("Changes since {year}").format(year=since) if since else self.tr("Changes")
        )
        for kind, chip in self.chips.items():
            count = comparison.summary[kind] if comparison else 0
            chip.setText(f"{words.SIGNS[kind]} {words.kind(kind)} {count}")
            chip.setEnabled(count > 0)
            chip.setVisible(count > 0 or kind in (Kind.KEPT, Kind.NEW, Kind.DROPPED))
            chip.setAccessibleName(f"{words.kind(kind)}: {count}")
            chip.setToolTip(self.tr("Show or hide the changes of this kind"))
            chip.updateGeometry()
        self._count()

    def _count(self) -> None:
        rows = self.model.rowCount()
        row = self.list.currentIndex().row()
        if self.model.comparison is None:
            self.foot.setText("")
        elif row < 0:
            self.foot.setText(
                self.tr("{all} changes · F7 next · Shift+F7 previous").format(all=rows)
            )
        else:
            text = self.tr("{n} of {all} · F7 next · Shift+F7 previous")
            self.foot.setText(text.format(n=row + 1, all=rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards wrap anew in another width."""
        super().resizeEvent(event)
        self._delegate.forget()

    # -- what the reader does ----------------------------------------------------------------

    def _filter(self) -> None:
        current = self.list.currentIndex()
        number = self.model.number(current.row()) if current.isValid() else None
        kinds = frozenset(kind for kind, chip in self.chips.items() if chip.isChecked())
        self._quiet = True
        self.model.show_kinds(kinds)
        self._quiet = False
        if number is not None:
            self.show_change(number, quiet=True)
        self._count()

    def _current_changed(self, current: QModelIndex) -> None:
        self._count()
        if current.isValid() and not self._quiet:
            self.change_chosen.emit(self.model.number(current.row()))

    def _activated(self, index: QModelIndex) -> None:
        change: Change = index.data(CHANGE)
        self.end_chosen.emit(self.model.number(index.row()), "new" if change.new else "old")

    def _end_chosen(self, row: int, end: str) -> None:
        self.end_chosen.emit(self.model.number(row), end)

    def _show_menu(self, row: int, at: QPoint) -> None:
        assert self.model.comparison is not None
        change: Change = self.model.index(row).data(CHANGE)
        cited = citations(self.model.comparison, change)
        menu = QMenu(self)
        ends = {}
        for end, text in (("old", cited.old), ("new", cited.new)):
            if text:
                ends[menu.addAction(self.tr("Go to {place}").format(place=text))] = end
        chosen = menu.exec(at)
        menu.deleteLater()
        if chosen in ends:
            self._end_chosen(row, ends[chosen])
