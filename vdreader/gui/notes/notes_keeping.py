"""Keeping what is done with notes: every change goes through here, is told, and can be undone."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTime, QTimer, Signal

from vdreader.errors import KnownError
from vdreader.gui import words

if TYPE_CHECKING:
    from vdreader.gui.window import Window
    from vdreader.reading.noting import Annotations

T = TypeVar("T")
_QUIET = 5_000
"""Milliseconds after a change until the backup of the day is looked after."""


class NotesKeeping(QObject):
    """Performs changes of notes, each one step of the window's undo."""

    changed = Signal()

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._noting = window.services.notes
        self.refused = ""  # why the last change was not kept
        self._later = QTimer(self, singleShot=True, interval=_QUIET)
        self._later.timeout.connect(self.look_after)

    @property
    def annotating(self) -> Annotations:
        """The notes."""
        return self._noting.annotating

    def perform(self, name: str, change: Callable[[], T]) -> tuple[T, ...]:
        """Make a change that the journal of the notes can take back.

        Returns what came of it, as a tuple of one; an empty one if it is not kept.
        """
        done = self.attempt(change)
        if done:
            self.remember(name)
        return done

    def remember(self, name: str) -> None:
        """The journal has one more operation, which can be taken back."""
        self._window.undoing.did(name, _Journalled(self))
        self.changed.emit()

    def did(self, name: str, undo: Callable[[], None], redo: Callable[[], None]) -> None:
        """Make a change (`redo`) with a way back of its own; told and remembered like any other."""
        if self.attempt(redo):
            self._window.undoing.did(name, _Deed(self, undo, redo))
            self.changed.emit()

    def attempt(self, change: Callable[[], T]) -> tuple[T, ...]:
        """Do something that writes; what stands against it is said, and nothing returned."""
        try:
            done = change()
        except KnownError as error:
            self.not_saved(error)
            self._window.banner.say(self.refused)
            return ()
        self.saved()
        return (done,)

    def not_saved(self, error: KnownError) -> None:
        """Show that something is not on the disk, and keep why until something is again."""
        self.refused = words.error(error)
        self._window.status.show_saved(None)

    def saved(self) -> None:
        """Tell that everything is on the disk."""
        self._window.banner.take_back(self.refused)
        self.refused = ""
        self._window.status.show_saved(QTime.currentTime())
        self._later.start()

    def look_after(self) -> None:
        """Make the backup that is due; the notes are safe already, a failure is only told."""
        self._later.stop()
        try:
            self._noting.look_after()
        except KnownError as error:
            self._window.banner.say(
                self.tr("The notes are saved, but no backup could be made. {reason}").format(
                    reason=words.error(error)
                )
            )

    @property
    def due(self) -> bool:
        """Whether something was changed since backups were looked after."""
        return self._later.isActive()


class _Journalled:
    """The last operation in the journal of the notes, which goes back and forth in step."""

    def __init__(self, keeping: NotesKeeping) -> None:
        self._keeping = keeping

    def undo(self) -> None:
        """Take it back."""
        self._step(self._keeping.annotating.undo)

    def redo(self) -> None:
        """Do it again."""
        self._step(self._keeping.annotating.redo)

    def _step(self, step: Callable[[], object]) -> None:
        try:
            step()
        except KnownError as error:  # said by whoever asked for the step
            self._keeping.not_saved(error)
            raise
        self._keeping.saved()
        self._keeping.changed.emit()


class _Deed(_Journalled):
    """A change with a way back of its own."""

    def __init__(
        self, keeping: NotesKeeping, undo: Callable[[], None], redo: Callable[[], None]
    ) -> None:
        super().__init__(keeping)
        self._undo, self._redo = undo, redo

    def undo(self) -> None:
        """Take it back."""
        self._step(self._undo)

    def redo(self) -> None:
        """Do it again."""
        self._step(self._redo)
