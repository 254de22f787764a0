"""The feature of searching: all texts from the header, what lies open from a bar below it.

Nothing is read or prepared before the first search. A small library answers while one types; a
large one is searched in the background, and its index filled there, with what is in it found
meanwhile.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence

from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.searching import found
from vdreader.gui.searching.finding import Finding
from vdreader.gui.searching.lights import Lights
from vdreader.gui.searching.preparing import Preparing
from vdreader.gui.searching.results_panel import ResultsPanel
from vdreader.gui.searching.search_field import SearchField
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText

if TYPE_CHECKING:
    from vdreader.gui.window import Window
    from vdreader.reading.hits import Hit, Results
    from vdreader.reading.searching import Searching

NAME = "results"
_SEARCH = "search"  # the task
_REST = 150  # milliseconds without a key
_SHORTEST = 2  # letters that are looked for while one types


class SearchFeature(QObject):
    """The field in the header, the results below, the words lit in the texts."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._results: Results | None = None
        self._current: found.Place | None = None
        self._before: str | None = None  # the panel that the results came over; "" for none
        self._message = ""
        self._waiting = False  # for an answer
        self._going = False  # to the first hit of it
        self._rest = QTimer(self, singleShot=True, interval=_REST)
        self._rest.timeout.connect(self.run)
        self.field = SearchField()
        self.panel = ResultsPanel()
        self.finding = Finding(window, self._searching)
        self.preparing = Preparing(window, self._searching, self.panel.prepare)
        self._lights = Lights(window, NAME, self._searching)
        window.header.add_field(self.field)
        window.panels.add(NAME, self.panel)
        self._add_commands()
        self._restore()
        self.field.textChanged.connect(self._typed)
        self.field.entered.connect(self._entered)
        self.field.left_down.connect(self._into_results)
        self.field.given_up.connect(self.clear)
        self.panel.given_up.connect(self.clear)
        self.panel.hit_clicked.connect(self._clicked)
        self.panel.hit_entered.connect(self.go)
        self.panel.asked_otherwise.connect(self.run)
        self.preparing.more_can_be_found.connect(self.run)
        self.finding.opened.connect(self._light)
        for column in window.texts.columns:
            column.given_up.connect(self._given_up)
        window.desk.text_shown.connect(self._text_shown)
        window.worker.finished.connect(self._work_finished)
        window.closed.connect(self._let_go)

    def _add_commands(self) -> None:
        commands = self._window.menus.commands
        menu = commands.menus["edit"]
        menu.addSeparator()
        commands.add("search", menu, self.open, "Ctrl+Shift+F")
        commands.add("find", menu, self.finding.open, "Ctrl+F")
        commands.add("next_hit", menu, self.go_next, "F3")
        commands.add("previous_hit", menu, self.go_previous, "Shift+F3")
        commands.add(NAME, menu, self.toggle, "Ctrl+Shift+R")

    def _restore(self) -> None:
        settings = self._window.settings
        self.panel.forms.setChecked(settings.flag("search/forms", False))
        self.panel.counterparts.setChecked(settings.flag("search/counterparts", False))

    @cached_property
    def searching(self) -> Searching:
        """The use cases; made for the first search."""
        return self._window.services.searching()

    def _searching(self) -> Searching:
        return self.searching

    def _let_go(self) -> None:
        if "searching" in self.__dict__:
            self.searching.close()

    # -- asking ------------------------------------------------------------------------------

    def open(self) -> None:
        """Put the keyboard into the field of the header."""
        self.field.selectAll()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def toggle(self) -> None:
        """Show the results, or put them away."""
        self._window.panels.toggle(NAME)

    def _typed(self, text: str) -> None:
        self._going = False
        if text.strip():
            self._rest.start()
        else:
            self._rest.stop()
            self._forget()

    def run(self) -> None:
        """Look for what stands in the field."""
        self._rest.stop()
        text = self.field.text()
        if len(text.strip()) < _SHORTEST:
            self._forget()
            return
        try:
            task = self._answering(text)
        except KnownError as error:
            self._window.worker.cancel(_SEARCH)
            self._show(None, words.error(error))
            self._come_forward()
            return
        if self.searching.instant:
            self._show(task(None))
            self._come_forward()
            return
        self._waiting = True
        self._window.worker.start(_SEARCH, task)
        if not self.searching.small:
            self.preparing.start_once()

    def _answering(self, text: str) -> Callable[[object], Results]:
        """The task that answers a line as the panel wants it answered; KnownError if it is none.

        A last word that stands nowhere is the beginning of one that is being typed.
        """
        from vdreader.reading.hits import Order

        searching, panel = self.searching, self.panel
        queries = [
            searching.query(text, counterparts=panel.counterparts.isChecked(), unfinished=typed)
            for typed in (False, True)
        ]
        order = Order.RELEVANCE if panel.weighed.isChecked() else Order.PLACE
        forms = panel.forms.isChecked()

        def task(_: object) -> Results:
            whole = searching.search(queries[0], order, forms=forms)
            return whole if whole.total else searching.search(queries[1], order, forms=forms)

        return task

    def _come_forward(self) -> None:
        """Show the results without taking the keyboard from the field."""
        self._window.pages.setCurrentIndex(0)  # first: which panel they come over is seen then
        panels = self._window.panels
        if panels.isVisible() and panels.current == NAME:
            return
        self._before = panels.current if panels.isVisible() else ""
        panels.open(NAME, keyboard=False)

    def _given_up(self) -> None:
        """Escape in the text: first the bar goes, then the search."""
        if self.finding.active:
            self.finding.close()
        elif self.field.text():
            self.clear()

    def clear(self) -> None:
        """Give the search up: all as it was before, the keyboard in the text."""
        self.field.clear()
        panels = self._window.panels
        if self._before is not None and panels.isVisible() and panels.current == NAME:
            if self._before:
                panels.open(self._before, keyboard=False)
            else:
                panels.close_panel()
        self._before = None
        place = self._window.desk.place
        side = place[0] if place is not None else LEFT
        self._window.texts.columns[side].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _forget(self) -> None:
        self._window.worker.cancel(_SEARCH)
        self._show(None)

    def _work_finished(self, name: str, result: object) -> None:
        from vdreader.reading.hits import Results

        if name != _SEARCH or not isinstance(result, Results):
            return
        self._show(result)
        self._come_forward()
        if self._going:
            self._entered()

    # -- showing -----------------------------------------------------------------------------

    def _show(self, results: Results | None, message: str = "") -> None:
        self._waiting = False
        before, again = self.panel.current, _same_query(results, self._results)
        self._results, self._message = results, message
        self._current = self._current if again else None
        self.panel.show_results(results, message or self._said())
        if again and before is not None:
            self.panel.show_row(self.panel.model.row_of(before.document.id, before.passage))
        self.preparing.tell(results.missing if results is not None else 0)
        self._name_tab()
        self._light()

    def _said(self) -> str:
        """What stands where nothing is listed."""
        if self._results is None:
            return self.tr(
                "Write in the field above what to look for: words, “a phrase”, coopér*, -word, "
                "police OR customs, language:nl, year:2021."
            )
        if self._results.missing and self.preparing.running:
            missing = self._results.missing
            return self.tr(
                "Nothing was found yet; %n text(s) are still to be searched.", "", missing
            )
        said = self.tr("Nothing was found for “{query}”.").format(query=self._results.query.text)
        if not self.panel.forms.isChecked():
            said += " " + self.tr("Perhaps another form of the word stands there: “Word forms”.")
        return said

    def _text_shown(self, text: ParallelText) -> None:
        self._current = None
        self._lights.forget()
        self._light()

    def _light(self) -> None:
        """Light the words in the open text, unless the bar below it lights its own."""
        query = self._results.query if self._results is not None else None
        self._lights.show(None if self.finding.active else query, self._current)

    # -- going there -------------------------------------------------------------------------

    def go(self, hit: Hit, *, keyboard: bool = True) -> None:
        """Open a hit at its words, with the keyboard in the text unless it is wanted here."""
        window = self._window
        row = self.panel.model.row_of(hit.document.id, hit.passage)
        self.panel.show_row(row)
        if not window.desk.open(hit.document.id, hit.passage, hit.spans[0][0]):
            return
        text = window.desk.text
        assert text is not None
        side = LEFT if text.left.id == hit.document.id else RIGHT
        place = found.Place(side, hit.passage, hit.spans[0])
        if place not in found.seen(window, [place]):
            window.desk.choose_mode("both")
        window.texts.show_place(side, hit.passage, hit.spans[0][0])
        self._current = place
        self._light()
        if not keyboard:
            self.panel.table.setFocus()

    def _clicked(self, hit: Hit) -> None:
        self.go(hit, keyboard=False)

    def _entered(self) -> None:
        """Go to the current hit or the first, as soon as there is an answer."""
        if self._rest.isActive() or (self._results is None and not self._waiting):
            self.run()
        hit = self.panel.hit(max(0, self.panel.table.row))
        self._going = self._waiting or (hit is None and self.preparing.running)
        if hit is not None and not self._waiting:
            self.go(hit)

    def _into_results(self) -> None:
        if self._rest.isActive():
            self.run()
        if self.panel.hit(0) is not None:
            self._window.panels.open(NAME)
            self.panel.show_row(max(0, self.panel.table.row))

    def go_next(self) -> None:
        """Go to the next place found: in the open text while its bar is shown, else in all."""
        self._step(1)

    def go_previous(self) -> None:
        """Go to the place found before."""
        self._step(-1)

    def _step(self, by: int) -> None:
        hits = self.panel.model.hits
        if self.finding.active:
            self.finding.step(by)
        elif not hits:
            self.open()
        else:
            self.go(hits[self._following(by) % len(hits)])

    def _following(self, by: int) -> int:
        """The row to step to: from the current one, or from the reader's place."""
        row = self.panel.table.row
        if row >= 0:
            return row + by
        text, place = self._window.desk.text, self._window.desk.place
        if text is None or place is None:
            return 0
        document = text.document(place[0])
        assert document is not None
        for number, hit in enumerate(self.panel.model.hits):
            if hit.document.id != document.id:
                continue
            if document.position(hit.passage) >= document.position(place[1]):
                return number if by > 0 else number - 1
        return 0

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.field.dress(colours)
        self.panel.dress(colours)
        self.finding.dress(colours)
        self._light()

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        name = self._window.menus.commands.name
        name("search", self.tr("Search in all texts"))
        name("find", self.tr("Find in the open text"))
        name("next_hit", self.tr("Next place found"))
        name("previous_hit", self.tr("Previous place found"))
        name(NAME, self.tr("Results"), self.tr("What the last search has found"))
        count = len(self._window.library.entries)
        self.field.setPlaceholderText(self.tr("Search in %n text(s)", "", count))
        self.field.setAccessibleName(self.tr("Search in all texts"))
        keys = self._window.menus.commands.actions["search"].shortcut()
        self.field.keys = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.field.setToolTip(
            self.tr("Words, “a phrase”, coopér*, -word, police OR customs, language:nl, year:2021")
        )
        self.finding.retranslate()
        self.panel.retranslate()
        self.panel.show_results(self._results, self._message or self._said())
        self._name_tab()

    def _name_tab(self) -> None:
        total = self._results.total if self._results is not None else 0
        title = self.tr("Results {count}").format(count=total) if total else self.tr("Results")
        self._window.panels.title(NAME, title)

    def close(self, event: QCloseEvent) -> None:
        """Remember how one searches; what is being prepared goes on next time."""
        self._rest.stop()
        settings = self._window.settings
        settings.put("search/forms", self.panel.forms.isChecked())
        settings.put("search/counterparts", self.panel.counterparts.isChecked())


def _same_query(results: Results | None, before: Results | None) -> bool:
    """Whether the same was asked again: of more texts, or in another order."""
    return results is not None and before is not None and results.query.text == before.query.text
