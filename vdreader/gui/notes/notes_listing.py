"""The list of the notes: filled, filtered, gone through, followed, and what is done with a row."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction

from vdreader.core.annotating.annotation import DONE, OPEN
from vdreader.core.annotating.noted import Row
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.notes.notes_model import Entry, Order, View
from vdreader.gui.notes.notes_panel import NotesPanel
from vdreader.gui.notes.notes_review import NotesReview, loader

if TYPE_CHECKING:
    from vdreader.gui.notes.notes import Notes
    from vdreader.gui.theme import Colours
    from vdreader.gui.window import Window
    from vdreader.reading.noting import Rival

PANEL = "notes"


class NotesListing(QObject):
    """Keeps the panel in step with the notes and with the reader."""

    edit_asked = Signal(str)  # note
    current_changed = Signal()

    def __init__(self, window: Window, notes: Notes) -> None:
        super().__init__(window)
        self._window, self._notes = window, notes
        self._noting = window.services.notes
        self._stale, self._going = True, False
        self._rows: list[Row] = []
        self.rivals: list[Rival] = []  # conflicts that are not settled
        self._load = loader(window.library)
        self.panel = NotesPanel(self._load)
        window.panels.add(PANEL, self.panel)
        self.reviewing = NotesReview(window, notes, self.panel)
        self._add_commands()
        self.panel.shown.connect(self._fill_if_stale)
        self.panel.view_chosen.connect(self.choose_view)
        self.panel.searched.connect(self._search)
        self.panel.filtered.connect(self._filter)
        self.panel.entry_chosen.connect(self._entry_chosen)
        self.panel.entry_entered.connect(self._entry_entered)
        self.panel.delete_asked.connect(self.delete)
        notes.refreshed.connect(self._refreshed)
        window.desk.place_changed.connect(self._place_changed)
        self._allow()

    def _add_commands(self) -> None:
        commands = self._window.menus.commands
        menu, add = commands.menus[PANEL], commands.add
        menu.addSeparator()
        add("note_done", menu, self.toggle_done, "Ctrl+D")
        add("delete_note", menu, self.delete, "Ctrl+Delete")
        add("restore_note", menu, self.restore, "Ctrl+Shift+Delete")
        menu.addSeparator()
        self.reviewing.add_commands()
        menu.addSeparator()
        add(PANEL, menu, self.toggle, "Ctrl+Shift+N")
        add("next_note", menu, self.go_next, "F2")
        add("previous_note", menu, self.go_previous, "Shift+F2")
        actions, offer = commands.actions, self.panel.offer
        offer(View.NOTES, actions["note_done"])
        offer(View.NOTES, actions["delete_note"])
        offer(View.TRASH, actions["restore_note"], button=True)

    def offer_first(self, action: QAction) -> None:
        """Offer a command above the others in the menu of a note."""
        self.panel.offer(View.NOTES, action, first=True)

    # -- filling -----------------------------------------------------------------------------

    @property
    def view(self) -> View:
        """What is listed."""
        return self.panel.model.view

    def toggle(self) -> None:
        """Show the panel, or put it away."""
        self._window.panels.toggle(PANEL)

    def _refreshed(self) -> None:
        self._stale = True
        if self.panel.isVisible():
            self.fill()
        else:
            self._name_tab(None)

    def _fill_if_stale(self) -> None:
        if self._stale:
            self.fill()
            self._follow()

    def fill(self) -> None:
        """Read the notes of the view, and list them."""
        if not self._noting.readable:
            self.panel.show_message(self.tr("The notes cannot be read."))
            return
        annotating = self._notes.keeping.annotating
        try:
            self._rows = annotating.rows()
            trashed = annotating.rows(trashed=True)
            self.reviewing.read()
            self.rivals = self._noting.conflicts()
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        self._stale = False
        model = self.panel.model
        model.kinds = dict(self._notes.kinds)
        model.rivals = frozenset(rival.own for rival in self.rivals)
        listed = {
            View.NOTES: [Entry(row) for row in self._rows],
            View.REVIEW: self.reviewing.entries({row.id: row for row in self._rows}),
            View.TRASH: [Entry(row) for row in trashed],
        }
        self.panel.show_counts(*(len(listed[view]) for view in View))
        self.panel.show_entries(self.view, listed[self.view], self._titles(), self._message())
        self._name_tab(len(self._rows))
        self._allow()

    def _titles(self) -> dict[str, str]:
        """The texts that notes stand on, by the stems of their ids, as the filter names them."""
        entries = self._window.library.entries
        found = {}
        for ident in {row.document for row in self._rows if row.document}:
            if ident in entries:
                about = entries[ident].about
                stem = ident.rsplit(".", 1)[0]
                found[stem] = f"{words.meeting(about)}, {words.document_kind(about.kind)}"
        return found

    def _message(self) -> str:
        if self.view is View.REVIEW:
            return self.tr("Every note stands where it should.")
        if self.view is View.TRASH:
            return self.tr("The trash is empty. What is deleted stays here for thirty days.")
        if self._rows:
            return self.tr("No note answers to what is asked for.")
        return self.tr(
            "No notes yet. Select words in the text and press 1 to 6 for a note of a kind, "
            "or Return to write one."
        )

    def choose_view(self, view: str) -> None:
        """List the notes, the doubtful ones, or the trash."""
        self.panel.model.view = View(view)
        self.reviewing.light(None)
        self.fill()

    def _search(self, text: str) -> None:
        found = None
        if text and self._noting.readable:
            try:
                found = frozenset(self._notes.keeping.annotating.search(text))
            except KnownError as error:
                self._window.banner.say(words.error(error))
        self.panel.filter.filter = replace(self.panel.filter.filter, found=found)
        self._filter()

    def _filter(self) -> None:
        current = self.panel.current
        self.panel.model.show_only(
            self.panel.filter.filter, Order(self.panel.order.currentData() or Order.PLACE)
        )
        self.panel.show_message(self._message())
        self.panel.show_note(current.row.id if current else "")

    # -- going and following -----------------------------------------------------------------

    def _entry_chosen(self, entry: Entry) -> None:
        self.go(entry, stay=True)
        self.reviewing.light(entry if self.view is View.REVIEW else None)
        self._allow()

    def _entry_entered(self, entry: Entry) -> None:
        if self.view is View.NOTES:
            self.edit_asked.emit(entry.row.id)
        else:
            self.go(entry)

    def go(self, entry: Entry, *, stay: bool = False) -> None:
        """Go to the words of an entry; with `stay` the keyboard does not leave the list."""
        try:
            annotating = self._notes.keeping.annotating
            (located,) = annotating.located([annotating.note(entry.row.id)])
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        if not located.anchors:
            return
        anchors = list(zip(located.note.targets, located.anchors, strict=True))
        target, anchor = anchors[entry.position]
        if self.view is not View.REVIEW:
            # The first end that stands; a note with one orphan has still a place.
            attached = [pair for pair in anchors if pair[1].attached]
            target, anchor = attached[0] if attached else (target, anchor)
        passage = anchor.passage or target.selectors.passage  # an orphan: where it was
        document = self._load(target.document)
        if document is None or passage not in document:
            return
        self._going = True
        self._window.desk.open(target.document, passage, anchor.start)
        self._going = False
        if stay:
            self.panel.table.setFocus()

    def _place_changed(self, side: int, passage: str, offset: int) -> None:
        if not self._going and self.panel.isVisible():
            self._follow()

    def _follow(self) -> None:
        """Make the note under the cursor the current row."""
        if self.view is View.NOTES:
            self.panel.show_note(self._notes.under_cursor())
            self._allow()

    def go_next(self) -> None:
        """Go to the next note after the reader's place."""
        self._step(1)

    def go_previous(self) -> None:
        """Go to the note before the reader's place."""
        self._step(-1)

    def _step(self, by: int) -> None:
        text, place = self._window.desk.text, self._window.desk.place
        if text is None or place is None:
            return
        # A note on both languages is one stop: where it stands first.
        stops: dict[str, tuple[int, int, int, str]] = {}
        for here in self._notes.standing:
            row = text.row_of(here.side, here.passage)
            stop = (row or 0, here.side, here.span[0], here.passage)
            stops[here.note] = min(stops.get(here.note, stop), stop)
        at = (text.row_of(place[0], place[1]) or 0, place[0], place[2])
        ordered = sorted(set(stops.values()))
        beyond = [s for s in ordered if (s[:3] > at if by > 0 else s[:3] < at)]
        if beyond:
            _, side, start, passage = beyond[0 if by > 0 else -1]
            self._window.texts.go_to(side, passage, start)

    # -- what is done with a note ------------------------------------------------------------

    def meant(self) -> str:
        """The note of the current row while the list is open, else the one under the cursor."""
        current = self.panel.current
        if self.panel.isVisible() and current is not None:
            return current.row.id
        return self._notes.under_cursor() if self.view is View.NOTES else ""

    def toggle_done(self) -> None:
        """A note that asks for something has been settled, or not after all."""
        ident = self.meant()
        if not ident or self.view is not View.NOTES:
            return
        annotating = self._notes.keeping.annotating
        status = OPEN if annotating.note(ident).status == DONE else DONE
        name = self.tr("settle a note") if status == DONE else self.tr("open a note again")
        self._notes.keeping.perform(name, partial(annotating.edit, ident, status=status))

    def delete(self) -> None:
        """Put a note in the trash."""
        ident = self.meant()
        if ident and self.view is View.NOTES:
            annotating = self._notes.keeping.annotating
            name = self.tr("delete a note")
            self._notes.keeping.perform(name, partial(annotating.trash, [ident]))

    def restore(self) -> None:
        """Bring a note back from the trash."""
        current = self.panel.current
        if current is not None and self.view is View.TRASH:
            annotating = self._notes.keeping.annotating
            name, ident = self.tr("bring a note back"), current.row.id
            self._notes.keeping.perform(name, partial(annotating.restore, [ident]))

    def _allow(self) -> None:
        """What can be done now."""
        actions, entry = self._window.menus.commands.actions, self.panel.current
        self.reviewing.allow()
        actions["restore_note"].setEnabled(self.view is View.TRASH and entry is not None)
        self.current_changed.emit()

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.panel.dress(colours)

    def _name_tab(self, count: int | None) -> None:
        known = self._notes.count if count is None else count
        title = self.tr("Notes {count}").format(count=known) if known else self.tr("Notes")
        if self.reviewing.doubtful:
            title += f"  ▲{len(self.reviewing.doubtful)}"
        self._window.panels.title(PANEL, title)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        name = self._window.menus.commands.name
        name(PANEL, self.tr("All notes"), self.tr("List the notes, those in doubt, the trash"))
        name("next_note", self.tr("Next note"))
        name("previous_note", self.tr("Previous note"))
        tip = self.tr("Mark the note as done, or as open again")
        name("note_done", self.tr("Note settled"), tip)
        name("delete_note", self.tr("Delete the note"), self.tr("Put the note in the trash"))
        tip = self.tr("Bring the note back from the trash")
        name("restore_note", self.tr("Bring the note back"), tip)
        self._window.menus.commands.actions["restore_note"].setIconText(self.tr("Bring back"))
        self.reviewing.retranslate()
        self.panel.retranslate()
        self._stale = True
        if self.panel.isVisible():
            self.fill()
        else:
            self.panel.show_counts(0, 0, 0)
        self._name_tab(None)
