"""Every command of the window: one action with a menu entry, a shortcut and a tooltip.

The palette and the list of shortcuts are made from the same actions, so that none is missing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar

from vdreader.gui.fields import Menu

Slot = Callable[[], object]

Listed = tuple[QAction, str]
"""A command, and the menus that it is under: "View › Colours"."""

_MENU = "menu:"


class Commands(QObject):
    """The actions by name, in the order in which they were added, and the menus they stand in."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.actions: dict[str, QAction] = {}
        self.menus: dict[str, QMenu] = {}

    def menu(self, name: str, parent: QMenuBar | QMenu, before: str = "") -> QMenu:
        """A menu of a bar or of another menu, made once; its title is set by `name_menu`."""
        if name in self.menus:
            return self.menus[name]
        made = Menu(parent)
        if before:
            parent.insertMenu(self.menus[before].menuAction(), made)
        else:
            parent.addMenu(made)
        made.setToolTipsVisible(True)
        made.menuAction().setObjectName(f"{_MENU}{name}")
        self.menus[name] = made
        return made

    def add(
        self, name: str, menu: QMenu, slot: Slot, *shortcuts: str, checkable: bool = False
    ) -> QAction:
        """A command: where it stands, what it does, and the keys that do it."""
        action = QAction(self._window)
        action.setObjectName(name)
        action.setCheckable(checkable)
        action.setShortcuts([QKeySequence(keys) for keys in shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(slot)
        menu.addAction(action)
        self._window.addAction(action)
        self.actions[name] = action
        return action

    def choice(self, prefix: str, menu: QMenu, values: list[str], slot: Slot) -> QActionGroup:
        """A choice of one among several: actions named "prefix.value"."""
        group = QActionGroup(self)
        for value in values:
            action = self.add(f"{prefix}.{value}", menu, slot, checkable=True)
            action.setData(value)
            group.addAction(action)
        return group

    def name(self, name: str, text: str, tip: str = "") -> None:
        """Say a command in the language of the interface; the tooltip tells its keys, too."""
        action = self.actions[name]
        action.setText(text)
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        tip = tip or text.rstrip("…")
        action.setToolTip(f"{tip} ({keys})" if keys else tip)
        action.setStatusTip("")
        action.setWhatsThis(tip)

    def name_menu(self, name: str, title: str) -> None:
        """Say a menu's title in the language of the interface."""
        self.menus[name].setTitle(title)

    def usable(self) -> list[Listed]:
        """The commands that can be given now."""
        return [(action, place) for action, place in self.listed() if action.isEnabled()]

    def listed(self) -> list[Listed]:
        """All commands as the menus list them, each with the titles of the menus it is under."""
        return list(self._under(self._window.menuBar().actions(), ()))

    def _under(self, actions: Sequence[QAction], titles: tuple[str, ...]) -> Iterator[Listed]:
        for action in actions:
            name = action.objectName()
            if name.startswith(_MENU):
                menu = self.menus[name.removeprefix(_MENU)]
                title = menu.title().replace("&", "")
                yield from self._under(menu.actions(), (*titles, title))
            elif name in self.actions:
                yield action, " › ".join(titles)
