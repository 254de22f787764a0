"""The notes whose place is in doubt: listed with the words guessed at, and what the user says."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vdreader.core.annotating.annotation import AnchorState, Located
from vdreader.core.annotating.noted import Place, Row
from vdreader.core.document import Document
from vdreader.errors import KnownError
from vdreader.gui.notes.notes_model import Entry, View
from vdreader.gui.notes.notes_order import Load
from vdreader.gui.notes.notes_panel import NotesPanel
from vdreader.gui.notes.notes_places import selected
from vdreader.gui.texts.column import Highlight
from vdreader.reading.library import Library
from vdreader.reading.parallel import LEFT, RIGHT

if TYPE_CHECKING:
    from vdreader.gui.notes.notes import Notes
    from vdreader.gui.window import Window

_DOUBTFUL = (AnchorState.REVIEW, AnchorState.ORPHAN)
_SOURCE = "review"


class NotesReview(QObject):
    """Lists doubtful targets, and keeps where the user says that they stand."""

    def __init__(self, window: Window, notes: Notes, panel: NotesPanel) -> None:
        super().__init__(window)
        self._window, self._notes, self._panel = window, notes, panel
        self._load = loader(window.library)
        self.doubtful: list[Located] = []

    def add_commands(self) -> None:
        """The commands, in the menu of the notes and on buttons of the panel."""
        commands = self._window.menus.commands
        menu = commands.menus["notes"]
        here = commands.add("anchor_here", menu, self.anchor_here, "Ctrl+Shift+H")
        not_here = commands.add("anchor_not_here", menu, self.anchor_not_here, "Ctrl+Shift+J")
        for action in (here, not_here):
            self._panel.offer(View.REVIEW, action, button=True)

    def read(self) -> None:
        """Read which notes are in doubt."""
        self.doubtful = self._notes.keeping.annotating.review()

    def entries(self, rows: dict[str, Row]) -> list[Entry]:
        """One entry for each target in doubt, with the words guessed at; `rows` by note."""
        return [
            self._entry(rows[located.note.id], located, at)
            for located in self.doubtful
            if located.note.id in rows
            for at, anchor in enumerate(located.anchors)
            if anchor.state in _DOUBTFUL
        ]

    def _entry(self, row: Row, located: Located, at: int) -> Entry:
        target, anchor = located.note.targets[at], located.anchors[at]
        document = self._load(target.document)
        guess = ""
        if document is not None and anchor.passage in document:
            guess = document.passage(anchor.passage).text[anchor.start : anchor.end]
        shown = row._replace(
            document=target.document,
            language=target.language,
            passage=anchor.passage or target.selectors.passage,
            start=anchor.start,
            quote=target.selectors.exact,
            state=anchor.state.value,
        )
        return Entry(shown, at, guess)

    def light(self, entry: Entry | None) -> None:
        """Light the words that an entry may stand on."""
        text, place = self._window.desk.text, self._guessed(entry) if entry else None
        colours = self._window.colours
        for side in (LEFT, RIGHT):
            document = text.document(side) if text is not None else None
            lit = []
            if place is not None and document is not None and document.id == place.document:
                span = (place.start, place.end)
                ground, edge = colours.warning_ground, colours.warning
                lit = [Highlight(place.passage, span, ground, edge)]
            self._window.texts.show_highlights(_SOURCE, side, lit)

    # -- what the user says ------------------------------------------------------------------

    @property
    def _current(self) -> Entry | None:
        return self._panel.current if self._panel.model.view is View.REVIEW else None

    def anchor_here(self) -> None:
        """The doubtful target stands on the selected words, else on those guessed at."""
        entry = self._current
        if entry is None:
            return
        place = self._said(entry)
        if place is None:
            self._window.banner.say(self.tr("Select the words that the note is about first."))
            return
        annotating = self._notes.keeping.annotating
        change = partial(annotating.confirm, entry.row.id, entry.position, place)
        self.light(None)
        self._notes.keeping.perform(self.tr("say where a note stands"), change)

    def _said(self, entry: Entry) -> Place | None:
        places = selected(self._window)
        return places[0] if places else self._guessed(entry)

    def _guessed(self, entry: Entry) -> Place | None:
        for located in self.doubtful:
            if located.note.id != entry.row.id or not entry.guess:
                continue
            anchor = located.anchors[entry.position]
            return Place(entry.row.document, anchor.passage, anchor.start, anchor.end)
        return None

    def anchor_not_here(self) -> None:
        """The doubtful target does not stand on the words guessed at."""
        entry = self._current
        if entry is None or not entry.guess:
            return
        annotating = self._notes.keeping.annotating
        self.light(None)
        self._notes.keeping.did(
            self.tr("say where a note does not stand"),
            partial(annotating.reconsider, entry.row.id, entry.position),
            partial(annotating.reject, entry.row.id, entry.position),
        )

    def allow(self) -> None:
        """What can be said now."""
        entry, actions = self._current, self._window.menus.commands.actions
        actions["anchor_here"].setEnabled(entry is not None)
        actions["anchor_not_here"].setEnabled(entry is not None and bool(entry.guess))

    def retranslate(self) -> None:
        """Name the commands in the language of the interface."""
        commands = self._window.menus.commands
        tip = self.tr("The note stands on the selected words, or on those suggested")
        commands.name("anchor_here", self.tr("The note stands here"), tip)
        tip = self.tr("The note does not stand on the words suggested")
        commands.name("anchor_not_here", self.tr("The note does not stand here"), tip)
        commands.actions["anchor_here"].setIconText(self.tr("Here"))
        commands.actions["anchor_not_here"].setIconText(self.tr("Not here"))


def loader(library: Library) -> Load:
    """Loads documents of a library; None for one that is not there, its notes are listed anyway."""

    def load(ident: str) -> Document | None:
        try:
            return library.document(ident)
        except KnownError:
            return None

    return load
