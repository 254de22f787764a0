"""Undo and redo of what the user decided, across all features, newest first.

A feature that has kept something tells it here with what takes it back and what does it again;
both are bound methods or small objects of the feature. A step that fails with a KnownError stays
where it is and the reason is said.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent

from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.theme import Colours

if TYPE_CHECKING:
    from vdreader.gui.window import Window


class Deed(Protocol):
    """Something that was done, that can be taken back and done again."""

    def undo(self) -> None:
        """Take it back; KnownError if that cannot be kept."""

    def redo(self) -> None:
        """Do it again; KnownError if that cannot be kept."""


@dataclass(frozen=True)
class _Step:
    name: str
    deed: Deed


class Undoing(QObject):
    """The feature of the Edit menu: the deeds of this session, and the commands over them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._done: list[_Step] = []
        self._undone: list[_Step] = []
        commands = window.menus.commands
        menu = commands.menus["edit"]
        commands.add("undo", menu, self.undo, "Ctrl+Z")
        commands.add("redo", menu, self.redo, "Ctrl+Shift+Z", "Ctrl+Y")

    def did(self, name: str, deed: Deed) -> None:
        """Remember what was just done; `name` says it in the language of the interface."""
        self._done.append(_Step(name, deed))
        self._undone.clear()
        self.retranslate()

    def undo(self) -> None:
        """Take back what was done last."""
        if self._done and self._tried(self._done[-1].deed.undo):
            self._undone.append(self._done.pop())
            self.retranslate()

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._undone and self._tried(self._undone[-1].deed.redo):
            self._done.append(self._undone.pop())
            self.retranslate()

    def _tried(self, step: Callable[[], None]) -> bool:
        try:
            step()
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return False
        return True

    def dress(self, colours: Colours) -> None:
        """Nothing is drawn here."""

    def retranslate(self) -> None:
        """Name the commands by what they would take back or do again."""
        commands = self._window.menus.commands
        last = self._done[-1].name if self._done else ""
        commands.name(
            "undo", self.tr("Undo: {deed}").format(deed=last) if last else self.tr("Undo")
        )
        commands.actions["undo"].setEnabled(bool(last))
        last = self._undone[-1].name if self._undone else ""
        commands.name(
            "redo", self.tr("Redo: {deed}").format(deed=last) if last else self.tr("Redo")
        )
        commands.actions["redo"].setEnabled(bool(last))

    def close(self, event: QCloseEvent) -> None:
        """What was done is on the disk already."""
