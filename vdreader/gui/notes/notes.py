"""The feature of the notes: made by a key on the words one reads, marked, counted, followed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent

from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.notes import notes_words
from vdreader.gui.notes.notes_counterparts import NotesCounterparts
from vdreader.gui.notes.notes_files import NotesFiles
from vdreader.gui.notes.notes_keeping import NotesKeeping
from vdreader.gui.notes.notes_kinds import NotesKinds
from vdreader.gui.notes.notes_listing import NotesListing
from vdreader.gui.notes.notes_marks import NAME, NotesMarks, Standing
from vdreader.gui.notes.notes_places import chosen
from vdreader.gui.notes.notes_writing import NotesWriting
from vdreader.gui.settings import AUTHOR
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText

if TYPE_CHECKING:
    from vdreader.core.annotating.annotation import Annotation
    from vdreader.core.annotating.noted import Place
    from vdreader.gui.window import Window

KEYS = 8
_COUNTERPART = "notes/counterpart"


class Notes(QObject):
    """Notes on the open text."""

    refreshed = Signal()  # what stands on the text was read again

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._noting = window.services.notes
        self._kinds: dict[str, str] = {}
        self.standing: list[Standing] = []
        self.count = 0  # of all notes outside the trash
        self.begun = False
        self.keeping = NotesKeeping(window)
        self._marks = NotesMarks(window)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.begin)
        self._add_commands()
        self.listing = NotesListing(window, self)
        self.writing = NotesWriting(window, self)
        self.counterparts = NotesCounterparts(window, self, self.writing)
        self.files = NotesFiles(window, self)
        self.own_kinds = NotesKinds(window, self)
        self.keeping.changed.connect(self.refresh)
        window.desk.text_shown.connect(self._text_shown)
        window.desk.alignment_shown.connect(self._alignment_shown)
        window.closed.connect(self._soon.stop)  # a closed window opens no file again

    def _add_commands(self) -> None:
        window, commands = self._window, self._window.menus.commands
        menu = commands.menus[NAME]
        self.kind_actions: list[QAction] = []
        for number in range(1, KEYS + 1):
            action = commands.add(f"note.{number}", menu, self._kind_asked, str(number))
            action.setData(number - 1)
            # Digits are letters elsewhere: they make notes only where one reads.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            for column in window.texts.columns:
                column.addAction(action)
            self.kind_actions.append(action)
        menu.addSeparator()
        action = commands.add(
            "note_counterpart", menu, self._counterpart_chosen, "Ctrl+Shift+K", checkable=True
        )
        action.setChecked(window.settings.flag(_COUNTERPART, True))

    # -- beginning ---------------------------------------------------------------------------

    def _text_shown(self, text: ParallelText) -> None:
        self.standing = []
        self._soon.start()

    def _alignment_shown(self, text: ParallelText) -> None:
        # Rows may have moved: marks stand beside rows.
        if self.begun:
            self._mark()
            self.counterparts.aligned()

    def begin(self) -> None:
        """Open the notes, once the text is on the screen; say what is wrong with them, if so."""
        if not self.begun:
            self.begun = True
            refusal = self._noting.refusal()
            if refusal is not None:
                self._window.banner.say(words.error(refusal))
            if self._noting.readable:
                try:
                    self.keeping.annotating.refresh()
                    self.listing.reviewing.read()
                except KnownError as error:
                    self._window.banner.say(words.error(error))
            self.retranslate()
            self.refresh()
            self.writing.resume()
            return
        self.refresh()

    def begin_again(self) -> None:
        """Another file has taken the place of the notes."""
        self.begun, self._kinds = False, {}
        self.begin()

    # -- making ------------------------------------------------------------------------------

    @property
    def kinds(self) -> dict[str, str]:
        """The kinds of notes and their colours, in the user's order."""
        if not self._kinds and self.begun and self._noting.readable:
            self._kinds = self.keeping.annotating.kinds()
        return self._kinds or notes_words.KINDS

    def forget_kinds(self) -> None:
        """The kinds have changed: they are read, and named, again."""
        self._kinds = {}
        self.retranslate()

    @property
    def with_counterpart(self) -> bool:
        """Whether a note is put on the other language, too."""
        return self._window.menus.commands.actions["note_counterpart"].isChecked()

    def _counterpart_chosen(self) -> None:
        self._window.settings.put(_COUNTERPART, self.with_counterpart)

    def _kind_asked(self) -> None:
        action = self.sender()
        kinds = list(self.kinds)
        if isinstance(action, QAction) and action.data() < len(kinds):
            self.put(kinds[action.data()])

    def refused(self) -> bool:
        """Whether no note can be kept; why is said."""
        refusal = self._noting.refusal()
        if refusal is not None:
            self._window.banner.say(words.error(refusal))
            self._window.status.show_saved(None)
        return refusal is not None

    def put(self, kind: str) -> None:
        """Put a note of a kind on the words that the reader means."""
        if self.refused():
            return
        places = chosen(self._window, counterpart=self.with_counterpart)
        if not places:
            return
        self.drop_selection(places)
        author = self._window.settings.text(AUTHOR)
        done = self.keeping.perform(self.tr("add a note"), _Adding(self, places, kind, author))
        if done and self.counterparts.expected:
            self.counterparts.owe(done[0].id, done[0].targets)

    def drop_selection(self, places: list[Place]) -> None:
        """Show the note's colour, not that of the selection; the reader stays at its words."""
        text = self._window.desk.text
        for side, column in enumerate(self._window.texts.columns):
            document = text.document(side) if text is not None else None
            if document is not None and column.textCursor().hasSelection():
                own = [place for place in places if place.document == document.id]
                if own:
                    self._window.texts.go_to(side, own[0].passage, own[0].start, scroll=False)

    # -- marking -----------------------------------------------------------------------------

    def refresh(self) -> None:
        """Read again what stands on the open text, and show it."""
        text = self._window.desk.text
        self.standing = []
        if text is None or not self.begun:
            return
        if not self._noting.readable:
            self._mark()
            self.refreshed.emit()
            return
        try:
            for side in (LEFT, RIGHT):
                document = text.document(side)
                if document is None:
                    continue
                for found in self.keeping.annotating.highlights(document.id):
                    colour = found.colour or self.kinds.get(found.kind, "")
                    span = (found.start, found.end)
                    self.standing.append(
                        Standing(found.id, found.kind, colour, side, found.passage, span)
                    )
            self.count = self.keeping.annotating.count()
        except KnownError as error:
            self._window.banner.say(words.error(error))
        self._mark()
        self.refreshed.emit()

    def touched(self) -> str:
        """The note on the words under the cursor, the one on the fewest if there are several."""
        place = self._window.desk.place
        here = self._on_passage()
        found = [s for s in here if place and s.span[0] <= place[2] <= s.span[1]]
        found.sort(key=lambda s: s.span[1] - s.span[0])
        return found[0].note if found else ""

    def under_cursor(self) -> str:
        """The note that the reader is in: on the words under the cursor, else on the passage."""
        here = self._on_passage()
        return self.touched() or (here[0].note if here else "")

    def _on_passage(self) -> list[Standing]:
        place = self._window.desk.place
        return [s for s in self.standing if place and (s.side, s.passage) == place[:2]]

    def _mark(self) -> None:
        if self._window.desk.text is not None:
            self._marks.show(self.standing)

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.listing.dress(colours)
        self.writing.dress(colours)
        self._mark()

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        commands = self._window.menus.commands
        kinds = list(self.kinds) if self.begun else list(notes_words.KINDS)
        for number, action in enumerate(self.kind_actions):
            known = number < len(kinds)
            action.setVisible(known)
            action.setEnabled(known)
            text = tip = self.tr("Note of kind {number}").format(number=number + 1)
            if known:
                kind = notes_words.kind(kinds[number])
                tip = self.tr("Put a note on the selected words: {kind}").format(kind=kind)
                text = f"{notes_words.sign(kinds[number])}  {kind}"
            commands.name(f"note.{number + 1}", text, tip)
        commands.name(
            "note_counterpart",
            self.tr("Also on the other language"),
            self.tr("Put notes also on the sentence that answers in the other language"),
        )
        self.listing.retranslate()
        self.writing.retranslate()
        self.files.retranslate()
        self.own_kinds.retranslate()
        self._mark()

    def close(self, event: QCloseEvent) -> None:
        """Save what is being written; what cannot be saved keeps the window open."""
        if not self.writing.close():
            event.ignore()
            return
        if self.keeping.due:
            self.keeping.look_after()


@dataclass(frozen=True)
class _Adding:
    """Making a note on places."""

    notes: Notes
    places: list[Place]
    kind: str
    author: str

    def __call__(self) -> Annotation:
        annotating = self.notes.keeping.annotating
        annotating.author = self.author
        return annotating.add(self.places, "", self.kind)
