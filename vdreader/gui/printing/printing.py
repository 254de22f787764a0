"""The feature of paper: what lies open goes to a printer or into a file."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtGui import QCloseEvent

from vdreader.errors import KnownError
from vdreader.gui import fitting, words
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT

if TYPE_CHECKING:
    from vdreader.core.annotating.annotation import Located
    from vdreader.gui.printing.print_choices import Subject
    from vdreader.gui.printing.print_dialog import PrintDialog
    from vdreader.gui.window import Window
    from vdreader.paper.jobs import Own
    from vdreader.reading.parallel import ParallelText

NAME = "print"


class Printing(QObject):
    """Opens the print dialog on what lies open."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: PrintDialog | None = None
        commands = window.menus.commands
        menu, before = commands.menus["file"], commands.actions["quit"]
        actions = (
            commands.add(NAME, menu, self.open, "Ctrl+P"),
            commands.add("save_print", menu, self.save, "Ctrl+Shift+S"),
        )
        for action in actions:
            menu.insertAction(before, action)
        menu.insertSeparator(before)
        window.header.add_action(actions[0])

    # -- opening -----------------------------------------------------------------------------

    def open(self) -> None:
        """Ask what of the open text is to be printed, and how."""
        text = self._window.desk.text
        if text is None or self.dialog is not None:
            return
        from vdreader.gui.printing.print_choices import LANGUAGES, Choices
        from vdreader.gui.printing.print_dialog import PrintDialog
        from vdreader.gui.printing.print_profiles import PrintMemory
        from vdreader.gui.printing.print_work import PrintWork

        window = self._window
        try:
            own = self._own(text)
        except KnownError as error:
            window.banner.say(words.error(error))
            return
        code = QLocale().name()[:2]
        default = Choices(language=code if code in LANGUAGES else LANGUAGES[0])
        subject = self._subject(text)
        self.dialog = PrintDialog(
            replace(subject, texts=self._texts(subject)),
            own,
            PrintWork(window.library, date.today()),
            PrintMemory(window.settings, default),
            window,
        )
        self.dialog.dress(window.colours)
        self.dialog.work.setParent(self.dialog)
        self.dialog.finished.connect(self._closed)
        fitting.resize(
            self.dialog,
            max(900, min(1240, window.width() - 40)),
            max(600, min(820, window.height() - 40)),
        )
        self.dialog.open()

    def save(self) -> None:
        """Open the dialog, and ask for a file at once."""
        self.open()
        if self.dialog is not None:
            QTimer.singleShot(0, self.dialog, self.dialog.ask_save)

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None

    # -- what lies open ----------------------------------------------------------------------

    def _subject(self, text: ParallelText) -> Subject:
        from vdreader.gui.printing.print_choices import Subject

        window, left = self._window, text.left
        side, place = LEFT, ""
        if window.desk.place is not None:
            side, place, _ = window.desk.place
        at = place if side == LEFT else (text.answering(place) or "")
        chosen = [ident for ident, _ in window.texts.columns[side].selection()]
        if side != LEFT:
            chosen = [found for ident in chosen if (found := text.answering(ident))]
        section = left.passage(at).section if at else ""
        title = self._passages_title(text, at, chosen)
        return Subject(
            left=left.id,
            right=text.right.id if text.right else None,
            older=window.comparing.older,
            section=section,
            section_title=words.section_title(left, section) if section else "",
            passages=frozenset(chosen or ([at] if at else [])),
            passages_title=title,
            at=at,
            kinds=window.changes.model.kinds,
            comparison=window.comparing.comparison,
        )

    def _passages_title(self, text: ParallelText, at: str, chosen: list[str]) -> str:
        """How the selection, or the passage under the cursor, is offered."""
        if len(set(chosen)) > 1:
            return self.tr("The %n selected passage(s)", "", len(set(chosen)))
        if not at:
            return ""
        passage = text.left.passage(chosen[0] if chosen else at)
        if not passage.citation:
            return self.tr("The passage under the cursor")
        return self.tr("The passage {citation}").format(citation=words.citation(text.left, passage))

    def _texts(self, subject: Subject) -> dict[str, str]:
        """For each kind of print the texts that it is made of, in words."""
        new = self._name(subject.left)
        both = " · ".join(
            words.language(self._window.library.entry(ident).about.language)
            for ident in (subject.left, subject.right)
            if ident
        )
        years = f"{self._name(subject.older)} → {new}" if subject.older else ""
        return {
            "compare": years,
            "followup": years,
            "parallel": f"{new}, {both}",
            "discrepancies": f"{new}, {both}",
            "timeline": subject.passages_title,
            "notes": f"{new}, {both}",
        }

    def _name(self, ident: str) -> str:
        about = self._window.library.entry(ident).about
        if about.kind == "declaration":
            return words.meeting(about)
        return f"{words.meeting(about)} · {words.document_kind(about.kind)}"

    def _own(self, text: ParallelText) -> Own:
        """What the reader made of the texts, taken now: the work is done on another thread."""
        from vdreader.paper.jobs import Own
        from vdreader.reading.taken import Taken

        services = self._window.services
        given = dict(services.years.storage.everything())
        decided = Taken(services.bilingual, text.left.id, text.right.id) if text.right else None
        return Own(self._notes(), lambda old, new: given.get((old, new), ()), decided)

    def _notes(self) -> list[Located]:
        notes = self._window.services.notes
        return notes.annotating.located() if notes.readable else []

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        if self.dialog is not None:
            self.dialog.dress(colours)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        name = self._window.menus.commands.name
        name(NAME, self.tr("Print…"), self.tr("Print what lies open, with a preview"))
        name(
            "save_print",
            self.tr("Save as PDF, DOCX or HTML…"),
            self.tr("Save what lies open as a file for reading or for a word processor"),
        )

    def close(self, event: QCloseEvent) -> None:
        """The dialog goes with the window."""
        if self.dialog is not None:
            self.dialog.reject()
