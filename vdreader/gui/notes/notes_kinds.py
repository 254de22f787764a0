"""A kind of note of the user's own: its name and its colour; it takes the next free key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from vdreader.gui import fonts
from vdreader.gui.fields import Choice, Line
from vdreader.gui.notes import notes_words

if TYPE_CHECKING:
    from vdreader.gui.notes.notes import Notes
    from vdreader.gui.window import Window

MOST = 8
"""As many kinds as there are keys."""


class KindDialog(QDialog):
    """Asks for a name and a colour."""

    def __init__(self, taken: frozenset[str], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("New kind of note"))
        self.setMinimumWidth(360)
        self._taken = taken
        self.name, self.colour = Line(), Choice()
        self.name.setMaxLength(24)
        for colour in notes_words.COLOURS:
            self.colour.addItem(notes_words.colour(colour).capitalize(), colour)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.addRow(self.tr("&Name"), self.name)
        form.addRow(self.tr("&Colour"), self.colour)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(14)
        box.addLayout(form)
        box.addWidget(self.buttons)
        self.setFont(fonts.interface())
        self.name.textChanged.connect(self._check)
        self._check()

    @property
    def code(self) -> str:
        """The name as notes keep it."""
        return "_".join(self.name.text().casefold().split())

    def _check(self) -> None:
        free = bool(self.code) and self.code not in self._taken
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(free)


class NotesKinds(QObject):
    """The command that makes a kind."""

    def __init__(self, window: Window, notes: Notes) -> None:
        super().__init__(window)
        self._window, self._notes = window, notes
        commands = window.menus.commands
        menu = commands.menus["notes"]
        menu.addSeparator()
        commands.add("new_kind", menu, self.ask)
        notes.refreshed.connect(self.allow)

    def allow(self) -> None:
        """There are no more kinds than keys."""
        action = self._window.menus.commands.actions["new_kind"]
        action.setEnabled(len(self._notes.kinds) < MOST)

    def ask(self) -> None:
        """Ask for a new kind."""
        if self._notes.refused():
            return
        dialog = KindDialog(frozenset(self._notes.kinds), self._window)
        if dialog.exec():
            self.add(dialog.code, str(dialog.colour.currentData()))
        dialog.deleteLater()

    def add(self, code: str, colour: str) -> None:
        """Make a kind; its key is the next one."""
        kinds = {**self._notes.kinds, code: colour}
        before = dict(self._notes.kinds)
        if code in before or len(kinds) > MOST:
            return
        self._notes.keeping.did(
            self.tr("make a kind of note"), _Setting(self, before), _Setting(self, kinds)
        )

    def put(self, kinds: dict[str, str]) -> None:
        """These are the kinds from now on; notes of a kind that is gone keep it."""
        rows = [(code, "", colour) for code, colour in kinds.items()]
        self._notes.keeping.annotating.set_kinds(rows)
        self._notes.forget_kinds()

    def retranslate(self) -> None:
        """Name the command in the language of the interface."""
        tip = self.tr("Make a kind of your own, with a name and a colour")
        self._window.menus.commands.name("new_kind", self.tr("New kind of note…"), tip)


class _Setting:
    """Setting the kinds to what they were, or shall be."""

    def __init__(self, kinds: NotesKinds, wanted: dict[str, str]) -> None:
        self._kinds, self._wanted = kinds, wanted

    def __call__(self) -> None:
        self._kinds.put(self._wanted)
