"""The bar above the panes: what is open, in which languages, compared with what."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from vdreader.gui import fonts
from vdreader.gui.controls import Segments, set_ink
from vdreader.gui.fields import Choice
from vdreader.gui.texts.parallel import BOTH, LEFT_ONLY, RIGHT_ONLY
from vdreader.gui.theme import Colours

_SIGN = 20  # pixels of a button's sign
_WIDE = 1160  # pixels with room for every word
_NAME = 13  # letters of the text compared with that are always seen: its year and place


class Header(QWidget):
    """Title, languages, comparison, history, and room for what other features add."""

    mode_chosen = Signal(str)
    comparison_chosen = Signal(str)  # document id, empty for none

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: Colours | None = None
        self.title = QLabel()
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.languages = Segments((LEFT_ONLY, BOTH, RIGHT_ONLY))
        self.compared = QLabel()
        self.compared.setTextFormat(Qt.TextFormat.PlainText)
        self.comparison = Choice()
        self.comparison.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.comparison.setMinimumContentsLength(_NAME)
        self.buttons: list[QToolButton] = []
        self._spared: list[QToolButton] = []  # where there is no room: menus have them, too
        self._fields: list[QWidget] = []
        self._complete = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 10, 6)
        self._row.setSpacing(8)
        for widget in (self.title, self.languages, self.compared, self.comparison):
            self._row.addWidget(widget)
        self._row.insertSpacing(1, 4)
        self._row.insertSpacing(3, 6)
        self._stretch_at = self._row.count()
        self._row.addStretch(1)
        self.languages.chosen.connect(self.mode_chosen)
        self.comparison.activated.connect(self._comparison_chosen)
        self.retranslate()

    def add_action(self, action: QAction, *, left: bool = False) -> None:
        """Give an action of the menus a button here, before or after the stretch.

        Those after it appear together, when the header is complete: none pushes another.
        """
        button = QToolButton()
        button.setDefaultAction(action)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.buttons.append(button)
        if left:
            self._row.insertWidget(self._stretch_at, button)
            self._stretch_at += 1
        else:
            button.setVisible(self._complete)
            self._row.addWidget(button)
            self._spared.append(button)

    def add_field(self, field: QWidget) -> None:
        """Give a field the place between what is open and what can be done."""
        self._row.insertWidget(self._stretch_at + 1, field, 20)  # before the stretch grows
        field.setVisible(self._complete)
        self._fields.append(field)

    def complete(self) -> None:
        """Every feature has added what it has to add."""
        self._complete = True
        for part in (*self.buttons, *self._fields):
            part.show()
        self._make_room()

    def show_languages(self, left: str, right: str | None, mode: str) -> None:
        """Name the columns that can be chosen; a missing one stays, greyed, so that one asks."""
        both = f"{left.upper()} · {right.upper()}" if right else left.upper()
        self.languages.label(LEFT_ONLY, left.upper(), self.tr("Only the left text"))
        self.languages.label(BOTH, both, self.tr("Both texts side by side"))
        self.languages.label(RIGHT_ONLY, (right or "").upper(), self.tr("Only the right text"))
        self.languages.set_value(mode if right else LEFT_ONLY)
        self.languages.setVisible(right is not None)

    def show_comparisons(self, choices: Sequence[tuple[str, str]], current: str) -> None:
        """The documents to compare with: id and name."""
        self.comparison.clear()
        for ident, name in choices:
            self.comparison.addItem(name, ident)
        self.comparison.setCurrentIndex(max(0, self.comparison.findData(current)))
        # The box may be narrower than its names; where they are chosen they are seen whole.
        names = self.comparison.view()
        names.setMinimumWidth(names.sizeHintForColumn(0) + 30)
        self.comparison.setEnabled(bool(choices))
        self.comparison.setVisible(bool(choices))
        self._make_room()

    def _make_room(self) -> None:
        """A narrow bar leaves out what can be done without: words first, then buttons."""
        wide = self.width() >= _WIDE
        self.compared.setVisible(wide and self.comparison.count() > 0)
        if not self._complete:
            return
        room = self.width() - self._least_width()
        for button in reversed(self._spared):  # what comes first is the list of all commands
            room -= button.sizeHint().width() + self._row.spacing()
            button.setVisible(room >= 0)

    def _least_width(self) -> int:
        """The width of what is never left out."""
        items = [self._row.itemAt(at) for at in range(self._row.count())]
        kept = [
            item.minimumSize().width()
            for item in items
            if item is not None and not item.isEmpty() and item.widget() not in self._spared
        ]
        spacers = sum(item.minimumSize().width() for item in items if item and item.spacerItem())
        margins = self._row.contentsMargins()
        between = self._row.spacing() * len(kept)
        return sum(kept) + spacers + between + margins.left() + margins.right()

    def minimumSizeHint(self) -> QSize:
        """Room for what is never left out."""
        return QSize(self._least_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what has no room."""
        super().resizeEvent(event)
        self._make_room()

    def _comparison_chosen(self, index: int) -> None:
        self.comparison_chosen.emit(self.comparison.itemData(index) or "")

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.title.setFont(fonts.interface(14, bold=True))
        set_ink(self.title, colours.ink)
        self.compared.setFont(fonts.interface())
        set_ink(self.compared, colours.soft)
        self.comparison.setFont(fonts.interface(bold=True))
        self.languages.dress(colours)
        for button in self.buttons:
            sign = len(button.defaultAction().iconText()) == 1
            button.setFont(fonts.interface(_SIGN) if sign else fonts.interface())
        self.update()

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.compared.setText(self.tr("compared with"))
        self.comparison.setAccessibleName(self.tr("Compared with"))
        self.comparison.setToolTip(self.tr("The older text that changes are shown against"))
        for button in self.buttons:
            button.setAccessibleName(button.defaultAction().text())
        self._make_room()

    def sizeHint(self) -> QSize:
        """A bar of one line."""
        return QSize(super().sizeHint().width(), 46)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The bar's ground and the hairline below it."""
        if self._colours is None:
            return
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(self._colours.chrome))
            line = QRectF(0, self.height() - 1, self.width(), 1)
            painter.fillRect(line, QColor(self._colours.line))
