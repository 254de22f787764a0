"""Notes made before the two languages were aligned: they get the other language once that is known.

A window can be read, and noted in, a moment before its alignment is there. The note is kept at
once on the words that the reader meant; what answers them is added as soon as it can be told.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from vdreader.core.annotating.annotation import Target
from vdreader.errors import KnownError
from vdreader.gui.notes.note_draft import place_of
from vdreader.gui.notes.notes_targets import NotesTargets

if TYPE_CHECKING:
    from vdreader.core.annotating.annotation import Annotation
    from vdreader.gui.notes.notes import Notes
    from vdreader.gui.notes.notes_writing import NotesWriting
    from vdreader.gui.window import Window


class NotesCounterparts:
    """What is still to be added to notes: the words of the other language."""

    def __init__(self, window: Window, notes: Notes, writing: NotesWriting) -> None:
        self._window, self._notes, self._writing = window, notes, writing
        self._targets = NotesTargets(window)
        self._owed: dict[str, tuple[Target, ...]] = {}  # a note as it was made; "": the new one

    @property
    def expected(self) -> bool:
        """Whether a note made now should stand on the other language, and cannot yet."""
        text = self._window.desk.text
        unknown = text is not None and text.right is not None and text.alignment is None
        return unknown and self._notes.with_counterpart

    def owe(self, ident: str, targets: tuple[Target, ...]) -> None:
        """A note was made on `targets` while their counterpart was expected.

        `ident` is empty for one that is being written for the first time.
        """
        self._owed[ident] = targets

    def became(self, ident: str) -> None:
        """What was being written is a note now."""
        if "" in self._owed:
            self._owed[ident] = self._owed.pop("")

    def forget_new(self) -> None:
        """What was being written is gone."""
        self._owed.pop("", None)

    def aligned(self) -> None:
        """Add what is owed on the open text, whose alignment is known now."""
        for ident, made_on in list(self._owed.items()):
            if self._is_open(made_on):
                del self._owed[ident]
                more = self._targets.more(made_on, "counterpart")
                if more:
                    self._add(ident, made_on, more)

    def _is_open(self, targets: tuple[Target, ...]) -> bool:
        text = self._window.desk.text
        if text is None or text.right is None:
            return False
        return {place_of(t).document for t in targets} <= {text.left.id, text.right.id}

    def _add(self, ident: str, made_on: tuple[Target, ...], more: tuple[Target, ...]) -> None:
        editor = self._writing.editor
        if editor is not None and editor.isVisible() and editor.draft.ident == ident:
            if editor.draft.targets == made_on:
                every = (*made_on, *more)
                editor.put_targets(every, self._targets.named(every))
            return
        keeping = self._notes.keeping
        try:
            note: Annotation | None = keeping.annotating.note(ident)
        except KnownError:  # taken back in the meantime
            note = None
        # Whatever the user made of it in the meantime is not touched.
        if note is not None and not note.trashed and note.targets == made_on:
            said = QCoreApplication.translate("NotesCounterparts", "note the other language, too")
            change = partial(keeping.annotating.edit, ident, targets=(*made_on, *more))
            keeping.perform(said, change)
