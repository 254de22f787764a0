"""The feature of the terms: what the passage under the cursor calls by a known name.

Looked up only while the panel is seen, a moment after the cursor has come to rest. The user's own
terms lie over the shipped ones; alignment and check follow them.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCloseEvent

from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.checking.terms_model import Row, listed, standing
from vdreader.gui.checking.terms_panel import TermsPanel
from vdreader.gui.files import Files, saved
from vdreader.gui.texts.column import Highlight
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText

if TYPE_CHECKING:
    from vdreader.core.checking.terms import Term
    from vdreader.gui.window import Window
    from vdreader.reading.bilingual import OwnTerms

NAME = "terms"
_REST = 40  # milliseconds without a move


class TermsFeature(QObject):
    """Follows the cursor with the terms of its passage, and keeps the user's own."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._bilingual = window.services.bilingual
        self._shown: tuple[ParallelText, int, str] | None = None
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.follow)
        self.panel = TermsPanel()
        window.panels.add(NAME, self.panel)
        commands = window.menus.commands
        menu = commands.menus["alignment"]
        commands.add(NAME, menu, self.toggle, "Ctrl+Shift+T")
        add = commands.add("add_term", menu, self.ask_new)
        self._edit = commands.add("edit_term", menu, self.ask_change)
        self._remove = commands.add("remove_term", menu, self.remove)
        export = commands.add("export_terms", menu, self.ask_export)
        menu.addSeparator()
        self.panel.offer(add, self._edit, self._remove, export)
        self.panel.shown.connect(self.follow)
        self.panel.searched.connect(self._search)
        self.panel.row_chosen.connect(self._light)
        self.panel.row_entered.connect(self._go)
        self.panel.table.selectionModel().currentChanged.connect(self._allow)
        window.desk.place_changed.connect(self._place_changed)
        window.desk.alignment_shown.connect(self._wait)
        self._allow()

    # -- following ---------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show the panel, or put it away."""
        self._window.panels.toggle(NAME)

    def _place_changed(self, side: int, passage: str, offset: int) -> None:
        self._wait()

    def _wait(self) -> None:
        if self.panel.isVisible():
            self._rest.start()

    def follow(self) -> None:
        """List the terms of the passage under the cursor, unless others are looked for."""
        text, place = self._window.desk.text, self._window.desk.place
        if self.panel.search.text().strip() or not self.panel.isVisible():
            return
        if text is None or place is None or self._shown == (text, *place[:2]):
            return
        self._shown = (text, *place[:2])
        self._light(None)
        languages = self._languages(text, place[0])
        rows = self._standing(text, place[0], place[1])
        self.panel.show_rows(rows, languages, self.tr("No known term stands in this passage."))
        self._name_tab()

    def _standing(self, text: ParallelText, side: int, passage: str) -> list[Row]:
        from vdreader.reading.passage_terms import counterpart_of, passage_terms

        document = text.document(side)
        assert document is not None
        counterpart = counterpart_of(text.alignment, side, passage)
        try:
            found = passage_terms(self._bilingual.terms, document, passage, counterpart)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return []
        rows = []
        for term in found:
            there = ""
            if term.there and counterpart is not None:
                ident, (start, end) = term.there[0]
                there = counterpart[0].passage(ident).text[start:end]
            rows.append(standing(term, there))
        return rows

    @staticmethod
    def _languages(text: ParallelText, side: int) -> tuple[str, str]:
        here = text.document(side)
        assert here is not None
        other = text.document(1 - side)
        default = "nl" if here.language == "fr" else "fr"
        return here.language, other.language if other is not None else default

    def _search(self, text: str) -> None:
        self._light(None)
        self._shown = None
        if not text.strip():
            self.follow()
            return
        try:
            found = self._bilingual.find_terms(text.strip())
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        languages = ("fr", "nl")
        rows = [listed(term, languages) for term in found]
        self.panel.show_rows(rows, languages, self.tr("No term has these words."))
        self._name_tab()

    def _light(self, row: Row | None) -> None:
        found = row.found if row is not None else None
        place = self._window.desk.place
        for side in (LEFT, RIGHT):
            lit: list[Highlight] = []
            if found is not None and place is not None:
                places = found.here if side == place[0] else found.there
                accent = self._window.colours.accent
                lit = [Highlight(passage, span, "", accent) for passage, span in places]
            self._window.texts.show_highlights(NAME, side, lit)

    def _go(self, row: Row) -> None:
        place = self._window.desk.place
        if row.found is None or place is None:
            return
        passage, span = row.found.here[0]
        self._window.texts.go_to(place[0], passage, span[0])
        self._window.texts.columns[place[0]].setFocus()

    # -- the user's own ----------------------------------------------------------------------

    def ask_new(self) -> None:
        """Ask for a new term; the words selected in the texts are there already."""
        from vdreader.core.checking.terms import Term, TermKind

        selected = {"fr": "", "nl": ""}
        text = self._window.desk.text
        for side, column in enumerate(self._window.texts.columns):
            document = text.document(side) if text else None
            if document is not None:
                selected[document.language] = " ".join(column.textCursor().selectedText().split())
        start = Term((selected["fr"],), (selected["nl"],), TermKind.CONCEPT)
        self._ask(self.tr("New term"), start, None)

    def ask_change(self) -> None:
        """Ask what is to be changed of the current term."""
        row = self.panel.current
        if row is not None:
            self._ask(self.tr("Change a term"), row.term, row.term)

    def _ask(self, title: str, start: Term, instead: Term | None) -> None:
        from vdreader.gui.checking.term_dialog import TermDialog

        refusal = self._bilingual.storage.refusal()
        if refusal is not None:
            self._window.banner.say(words.error(refusal))
            return
        dialog = TermDialog(title, start, self._window)
        if dialog.exec():
            self.put(dialog.term, instead)
        dialog.deleteLater()

    def put(self, term: Term, instead: Term | None = None) -> None:
        """Keep a term of the user's own, in the place of another if one is given."""
        name = self.tr("add a term") if instead is None else self.tr("change a term")
        self._keep(name, self._bilingual.with_term(term, instead))

    def remove(self) -> None:
        """Remove the current term; a shipped one is hidden."""
        row = self.panel.current
        if row is not None:
            self._keep(self.tr("remove a term"), self._bilingual.without_term(row.term))

    def _keep(self, name: str, after: OwnTerms) -> None:
        before = self._bilingual.storage.terms()
        try:
            self._bilingual.keep_terms(after)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        self._window.undoing.did(name, _Kept(self, before, after))
        self.refresh()

    def take(self, own: OwnTerms) -> None:
        """Take these as the user's own terms; KnownError if they cannot be kept."""
        self._bilingual.keep_terms(own)
        self.refresh()

    def refresh(self) -> None:
        """The terms have changed: list them anew, and let alignment and check follow."""
        self._shown = None
        self._search(self.panel.search.text())
        self._window.desk.align_again()

    # -- export ------------------------------------------------------------------------------

    def ask_export(self) -> None:
        """Ask where the terms are to be written."""
        file = Files(self._window.settings).ask_save(
            self._window, self.tr("Export terms"), "vdreader-terms", {self.tr("TBX (*.tbx)"): "tbx"}
        )
        if file is not None:
            self.export(file)

    def export(self, file: Path) -> None:
        """Write all terms to a TBX file; the banner says where, or why it could not be done."""
        try:
            self._bilingual.export_terms(file)
        except KnownError as error:
            self._window.banner.say(words.error(error))
        else:
            self._window.banner.say(saved(file))

    # -- looks and words ---------------------------------------------------------------------

    def _allow(self) -> None:
        there = self.panel.current is not None
        self._edit.setEnabled(there)
        self._remove.setEnabled(there)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.panel.dress(colours)
        self._light(self.panel.current)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        name = self._window.menus.commands.name
        name(NAME, self.tr("Terms"), self.tr("The terms of the passage under the cursor"))
        names = {
            "add_term": (self.tr("Add…"), self.tr("Add a term of your own")),
            "edit_term": (self.tr("Change…"), self.tr("Change this term")),
            "remove_term": (self.tr("Remove"), self.tr("Remove this term")),
            "export_terms": (self.tr("Export…"), self.tr("Write all terms to a TBX file")),
        }
        texts = {
            "add_term": self.tr("Add a term…"),
            "edit_term": self.tr("Change the term…"),
            "remove_term": self.tr("Remove the term"),
            "export_terms": self.tr("Export the terms…"),
        }
        for command, (short, tip) in names.items():
            name(command, texts[command], tip)
            self._window.menus.commands.actions[command].setIconText(short)
        self.panel.retranslate()
        self._name_tab()

    def _name_tab(self) -> None:
        count = len(self.panel.model.rows)
        title = self.tr("Terms {count}").format(count=count) if count else self.tr("Terms")
        self._window.panels.title(NAME, title)

    def close(self, event: QCloseEvent) -> None:
        """What was kept is on the disk already."""
        self._rest.stop()


@dataclass(frozen=True)
class _Kept:
    """The deed of changing the user's own terms."""

    feature: TermsFeature
    before: OwnTerms
    after: OwnTerms

    def undo(self) -> None:
        """Take the terms as they were."""
        self.feature.take(self.before)

    def redo(self) -> None:
        """Take the terms as they became."""
        self.feature.take(self.after)
