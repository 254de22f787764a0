"""Notes to and from files: export, import with its counts, conflicts settled, backups."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMessageBox

from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.files import Files
from vdreader.gui.notes.notes_model import View

if TYPE_CHECKING:
    from vdreader.gui.notes.notes import Notes
    from vdreader.gui.window import Window
    from vdreader.reading.noting import Rival, Taken

_KEEPS = ("own", "copy", "both")


class NotesFiles(QObject):
    """The commands over files of notes."""

    def __init__(self, window: Window, notes: Notes) -> None:
        super().__init__(window)
        self._window, self._notes = window, notes
        self._noting = window.services.notes
        commands = window.menus.commands
        menu, end = commands.menus["file"], commands.actions["quit"]
        for action in (
            commands.add("export_notes", menu, self.ask_export),
            commands.add("import_notes", menu, self.ask_import),
            commands.add("back_up_notes", menu, self.back_up, "Ctrl+Alt+B"),
            commands.add("put_back_notes", menu, self.ask_put_back),
        ):
            menu.insertAction(end, action)
        menu.insertSeparator(end)
        settling = commands.menu("settle", commands.menus["notes"])
        for keep in _KEEPS:
            action = commands.add(f"settle.{keep}", settling, self._settle_asked)
            action.setData(keep)
            notes.listing.panel.offer(View.NOTES, action)
        notes.listing.current_changed.connect(self.allow)
        notes.refreshed.connect(self.allow)
        self.allow()

    def allow(self) -> None:
        """What can be done now."""
        actions = self._window.menus.commands.actions
        begun = self._notes.begun
        for name in ("export_notes", "import_notes", "back_up_notes"):
            actions[name].setEnabled(not begun or self._noting.readable)
        offered = self._noting.offered if begun else None
        actions["put_back_notes"].setEnabled(offered is not None)
        for keep in _KEEPS:
            actions[f"settle.{keep}"].setEnabled(begun and self.rival() is not None)

    # -- files -------------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Ask where the notes are to be written."""
        endings = {
            self.tr("All that notes hold, to be imported again (*.jsonld)"): "jsonld",
            self.tr("To be read: Markdown (*.md)"): "md",
            "DOCX (*.docx)": "docx",
            self.tr("Table: CSV (*.csv)"): "csv",
        }
        title = self.tr("Export the notes")
        file = Files(self._window.settings).ask_save(self._window, title, "notes", endings)
        if file is not None:
            self.export_to(file)

    def export_to(self, file: Path) -> None:
        """Write all notes to a file, and say that it is there."""
        write = self._write_docx if file.suffix.lower() == ".docx" else self._noting.export_to
        if self._done(partial(write, file)):
            count = self._notes.count
            said = self.tr("%n note(s) written to {file}.", "", count).format(file=file.name)
            self._window.banner.say(said)

    def _write_docx(self, file: Path) -> None:
        """The table that paper makes of all notes, for a word processor."""
        from vdreader.core.vocabularies import words_in
        from vdreader.paper.files import docx
        from vdreader.paper.jobs import Own, build
        from vdreader.paper.options import Options

        said = words_in(self._window.settings.text("view/language", "fr"))
        own = Own(self._notes.keeping.annotating.located())
        job = build(self._window.library, "notes", [], Options(), said, own=own)
        self._noting.save(file, docx(job, "", datetime.now().astimezone().date()))

    def ask_import(self) -> None:
        """Ask which notes are to be taken in."""
        file = Files(self._window.settings).ask_open(
            self._window, self.tr("Import notes"), self.tr("Notes (*.jsonld *.json)")
        )
        if file is not None:
            self.import_from(file)

    def offer(self, file: Path) -> None:
        """Ask whether the notes of a file, opened in a file manager, are to be taken in."""
        if not self._notes.begun:
            self._notes.begin()
        if self._notes.refused():
            return
        asked = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Import notes"),
            self.tr(
                "Take the notes of {file} in? Nothing is lost on either side, and it can be undone."
            ).format(file=file.name),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            self._window,
        )
        if asked.exec() == QMessageBox.StandardButton.Yes:
            self.import_from(file)
        asked.deleteLater()

    def import_from(self, file: Path) -> None:
        """Merge the notes of a file, and say what became of them."""
        if self._notes.refused():
            return
        QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            done = self._notes.keeping.attempt(partial(self._noting.import_from, file))
        finally:
            QGuiApplication.restoreOverrideCursor()
        if not done:
            return
        taken = done[0]
        # An import that changes nothing leaves nothing to take back.
        if taken.new or taken.updated or taken.conflicts:
            self._notes.keeping.remember(self.tr("import notes"))
        self._window.banner.say(self.counts(taken))

    def counts(self, taken: Taken) -> str:
        """What an import did, in a sentence."""
        parts = [
            self.tr("%n new", "", taken.new),
            self.tr("%n updated", "", taken.updated),
            self.tr("%n unchanged", "", taken.unchanged),
        ]
        if taken.conflicts:
            parts.append(self.tr("%n conflict(s) kept twice", "", taken.conflicts))
        return self.tr("Notes imported: {counts}.").format(counts=", ".join(parts))

    # -- conflicts ---------------------------------------------------------------------------

    def rival(self) -> Rival | None:
        """The conflict that the current note is one side of."""
        entry = self._notes.listing.panel.current
        if entry is None:
            return None
        for rival in self._notes.listing.rivals:
            if entry.row.id in (rival.own, rival.copy):
                return rival
        return None

    def _settle_asked(self) -> None:
        action, rival = self.sender(), self.rival()
        if isinstance(action, QAction) and rival is not None:
            self.settle(rival, action.data())

    def settle(self, rival: Rival, keep: str) -> None:
        """End a conflict; what is not kept goes to the trash."""
        name = self.tr("settle a conflict")
        self._notes.keeping.perform(name, partial(self._noting.settle, rival, keep))

    # -- backups -----------------------------------------------------------------------------

    def back_up(self) -> None:
        """Make a backup now, and say where it is."""
        try:
            made = self._noting.back_up()
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        self._window.banner.say(self.tr("The notes are backed up in {file}.").format(file=made))

    def ask_put_back(self) -> None:
        """Ask before the backup takes the place of the notes."""
        offered = self._noting.offered
        if offered is None:
            return
        asked = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Put a backup back"),
            self.tr(
                "Put the notes of {file} back? What stands in their place is set aside, "
                "not deleted."
            ).format(file=offered.name),
            QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.Cancel,
            self._window,
        )
        if asked.exec() == QMessageBox.StandardButton.Yes:
            self.put_back()
        asked.deleteLater()

    def put_back(self) -> None:
        """Put the offered backup in the place of the notes, and open it."""
        if self._done(self._noting.put_back):
            self._notes.begin_again()
            count = self._notes.count
            self._window.banner.say(self.tr("%n note(s) put back from the backup.", "", count))

    def _done(self, act: Callable[[], None]) -> bool:
        try:
            act()
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return False
        return True

    # -- words -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Name the commands in the language of the interface."""
        commands = self._window.menus.commands
        name = commands.name
        tip = self.tr("Write all notes to a file: JSON-LD, Markdown or CSV")
        name("export_notes", self.tr("Export notes…"), tip)
        tip = self.tr("Take in the notes of a JSON-LD file; nothing is lost on either side")
        name("import_notes", self.tr("Import notes…"), tip)
        name("back_up_notes", self.tr("Back up the notes now"))
        name("put_back_notes", self.tr("Put a backup of the notes back…"))
        commands.name_menu("settle", self.tr("Kept twice"))
        name("settle.own", self.tr("Keep mine"), self.tr("The other's words go to the trash"))
        name("settle.copy", self.tr("Keep the other's"), self.tr("Your own words are replaced"))
        name("settle.both", self.tr("Keep both"), self.tr("They become two notes"))
