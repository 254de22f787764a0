"""The command palette (Ctrl+K) and the page of shortcuts (F1)."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QEvent, QModelIndex, QObject, QSize, QSortFilterProxyModel, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from vdreader.gui import fitting
from vdreader.gui.commands import Listed
from vdreader.gui.fields import Line

_ACTION = Qt.ItemDataRole.UserRole
_FOLDED = Qt.ItemDataRole.UserRole + 1

_AIR, _LEADING = 18, 6  # pixels beside a row's words, and above and below them


def _plain(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


def _folded(text: str) -> str:
    parts = unicodedata.normalize("NFD", text.casefold())
    # Neither accents nor soft hyphens are typed.
    return "".join(part for part in parts if unicodedata.category(part) not in ("Mn", "Cf"))


class _WordsFilter(QSortFilterProxyModel):
    """Lets rows through that hold every word typed, in any order, accents aside."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.typed: list[str] = []

    def look_for(self, text: str) -> None:
        self.beginFilterChange()
        self.typed = _folded(text).split()
        self.endFilterChange()

    def filterAcceptsRow(self, row: int, parent: QModelIndex) -> bool:  # type: ignore[override]  # Qt calls it with this
        text = str(self.sourceModel().index(row, 0, parent).data(_FOLDED))
        return all(word in text for word in self.typed)


def _table(commands: list[Listed], parent: QWidget) -> QStandardItemModel:
    """One row a command: its name, the menus it is under, its keys."""
    model = QStandardItemModel(0, 3, parent)
    metrics = parent.fontMetrics()
    for action, place in commands:
        name = QStandardItem(_plain(action))
        name.setData(action, _ACTION)
        name.setData(_folded(f"{_plain(action)} {place}"), _FOLDED)
        name.setToolTip(action.whatsThis())
        keys = ", ".join(
            key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts()
        )
        row = [name, QStandardItem(place), QStandardItem(keys)]
        row[1].setForeground(parent.palette().placeholderText())
        for item in row:
            item.setEditable(False)
            wide = metrics.horizontalAdvance(item.text())
            item.setSizeHint(QSize(wide + _AIR, metrics.height() + _LEADING))
        model.appendRow(row)
    return model


def _view(parent: QWidget) -> QTreeView:
    view = QTreeView(parent)
    view.setRootIsDecorated(False)
    view.setHeaderHidden(True)
    view.setUniformRowHeights(True)
    view.setAllColumnsShowFocus(True)
    return view


def _set_columns(view: QTreeView) -> None:
    """The names take the room that places and keys leave."""
    header = view.header()
    header.setStretchLastSection(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)


class Palette(QDialog):
    """Type a few letters, press Return: the command runs once the palette has closed."""

    def __init__(self, commands: list[Listed], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Commands"))
        self.chosen: QAction | None = None
        self.typed = Line()
        self.typed.setPlaceholderText(self.tr("Type a command"))
        self.typed.setAccessibleName(self.tr("Type a command"))
        self.typed.installEventFilter(self)
        self._filter = _WordsFilter(self)
        self._filter.setSourceModel(_table(commands, self))
        self.view = _view(self)
        self.view.setAccessibleName(self.tr("Commands"))
        self.view.setModel(self._filter)
        _set_columns(self.view)
        self.view.activated.connect(self._choose)
        self.typed.textChanged.connect(self._look)
        self.typed.returnPressed.connect(self._choose)
        box = QVBoxLayout(self)
        box.addWidget(self.typed)
        box.addWidget(self.view)
        fitting.resize(self, 640, 440)
        self.typed.setFocus()  # the list would take it
        self._look("")

    def _look(self, text: str) -> None:
        self._filter.look_for(text)
        self.view.setCurrentIndex(self._filter.index(0, 0))

    def _choose(self) -> None:
        index = self.view.currentIndex().siblingAtColumn(0)
        if index.isValid():
            self.chosen = index.data(_ACTION)
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The arrows move in the list while one types."""
        keys = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
        pressed = isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in keys:
            self.view.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)


class Shortcuts(QDialog):
    """Every command with its keys."""

    def __init__(self, commands: list[Listed], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        view = _view(self)
        view.setAccessibleName(self.tr("Keyboard shortcuts"))
        view.setModel(_table([row for row in commands if row[0].shortcuts()], self))
        _set_columns(view)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.addWidget(view)
        box.addWidget(buttons)
        fitting.resize(self, 700, 600)
