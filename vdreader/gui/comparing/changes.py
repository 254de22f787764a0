"""The right pane: what changed since an older year, as cards that follow the reader."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QListView, QVBoxLayout, QWidget

from vdreader.core.comparing.comparison import Change, Comparison, Kind
from vdreader.gui import fonts, words
from vdreader.gui.comparing.card_list import CardDelegate, CardList
from vdreader.gui.comparing.card_words import citations, kind_in, spoken_and_signed
from vdreader.gui.comparing.changes_model import CHANGE, ChangesModel
from vdreader.gui.controls import Chip, PaneTitle, Segments, set_ink
from vdreader.gui.fields import Menu
from vdreader.gui.flow import FlowLayout
from vdreader.gui.scrollbar import QuietBar
from vdreader.gui.theme import Colours
from vdreader.reading.verdicts import Given

__all__ = ["CHANGE", "ChangesModel", "ChangesPane"]

REDLINE, SIDE_BY_SIDE = "redline", "side"
_NARROW = 290  # pixels; a pane less wide than this leaves the words of the filters to their tips


class ChangesPane(QWidget):
    """Title, filters, cards and the count at the foot."""

    change_chosen = Signal(int)  # the change's place in the comparison
    end_chosen = Signal(int, str)  # the same, and "old" or "new"
    asked = Signal(int, str)  # the same, and what to do: "confirm", "break", "link", "timeline"
    menu_filling = Signal(object, int)  # QMenu that is about to be shown, and the change
    mode_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = PaneTitle()
        self.message = QLabel()
        self.foot = QLabel()
        self.chips = {kind: Chip() for kind in Kind}
        self.list = CardList()
        self.model = ChangesModel(self)
        self._delegate = CardDelegate(self.list, self.model)
        self.modes = Segments((REDLINE, SIDE_BY_SIDE))
        self._quiet = False
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
        flow.addWidget(self.modes)
        self.modes.set_value(REDLINE)
        self.modes.chosen.connect(self.mode_chosen)
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
        cards.asked.connect(self._asked)
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
        self._name()

    def set_mode(self, mode: str) -> None:
        """Show the texts as one redline or side by side."""
        self.modes.set_value(mode)
        self._delegate.side_by_side = mode == SIDE_BY_SIDE
        self._lay_out_anew()

    def show_typography(self, shown: bool) -> None:
        """Mark what only changes the writing, or leave it unmarked."""
        self._delegate.typography = shown
        self._lay_out_anew()

    def show_verdicts(self, given: Sequence[Given]) -> None:
        """The user's verdicts on the comparison, told on the cards that they made."""
        self._delegate.given = given
        self._lay_out_anew()

    @property
    def given(self) -> Sequence[Given]:
        """The user's verdicts on the comparison."""
        return self._delegate.given

    @property
    def current(self) -> int | None:
        """The change whose card is open."""
        index = self.list.currentIndex()
        return self.model.number(index.row()) if index.isValid() else None

    def _lay_out_anew(self) -> None:
        self._delegate.forget()
        self.list.doItemsLayout()
        self.list.scrollTo(self.list.currentIndex(), QListView.ScrollHint.EnsureVisible)

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
        self._delegate.colours = self.list.colours = colours
        self._delegate.forget()
        self.title.dress(colours)
        self._bar.dress(colours, colours.panel)
        for chip in self.chips.values():
            chip.dress(colours)
        self.modes.dress(colours)
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
        self.modes.label(REDLINE, self.tr("Redline"), self.tr("Old and new words in one text"))
        self.modes.label(
            SIDE_BY_SIDE, self.tr("Side by side"), self.tr("The old words beside the new ones")
        )
        self._name()

    def _name(self) -> None:
        comparison = self.model.comparison
        if comparison is None:
            self.title.setText(self.tr("Changes"))
        elif spoken_and_signed(comparison):
            self.title.setText(self.tr("Said and signed"))
        else:
            since = comparison.old.about.year
            self.title.setText(self.tr("Changes since {year}").format(year=since))
        self._name_chips()
        self._count()

    def _name_chips(self) -> None:
        comparison = self.model.comparison
        narrow = self.width() < _NARROW
        for kind, chip in self.chips.items():
            count = comparison.summary[kind] if comparison else 0
            name = kind_in(comparison, kind)
            chip.setText(
                f"{words.SIGNS[kind]} {count}" if narrow else f"{words.SIGNS[kind]} {name} {count}"
            )
            chip.setEnabled(count > 0)
            chip.setVisible(count > 0 or kind in (Kind.KEPT, Kind.NEW, Kind.DROPPED))
            chip.setAccessibleName(f"{name}: {count}")
            tip = self.tr("Show or hide the changes of this kind")
            chip.setToolTip(f"{name}: {tip}" if narrow else tip)
            chip.updateGeometry()

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
        if event.size().width() != event.oldSize().width():
            self._delegate.forget()
            if (event.size().width() < _NARROW) != (event.oldSize().width() < _NARROW):
                self._name_chips()

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

    def _asked(self, row: int, deed: str) -> None:
        self.asked.emit(self.model.number(row), deed)

    def _show_menu(self, row: int, at: QPoint) -> None:
        assert self.model.comparison is not None
        change: Change = self.model.index(row).data(CHANGE)
        cited = citations(self.model.comparison, change)
        menu = Menu(self)
        ends = {}
        for end, text in (("old", cited.old), ("new", cited.new)):
            if text:
                ends[menu.addAction(self.tr("Go to {place}").format(place=text))] = end
        number = self.model.number(row)
        self.menu_filling.emit(menu, number)
        chosen = menu.exec(at)
        menu.deleteLater()
        if chosen in ends:
            self.end_chosen.emit(number, ends[chosen])
