"""Finding in what lies open: while one types, from the reader's place on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from vdreader.errors import KnownError
from vdreader.gui import found, words
from vdreader.gui.find_bar import FindBar
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText

if TYPE_CHECKING:
    from vdreader.gui.window import Window
    from vdreader.gui.worker import Progress
    from vdreader.reading.searching import Searching

NAME = "find"
_LONGEST = 80  # selected words that are taken into the field


class Finding(QObject):
    """The find bar and what it lights."""

    opened = Signal(bool)

    def __init__(self, window: Window, searching: Callable[[], Searching]) -> None:
        super().__init__(window)
        self._window = window
        self._searching = searching
        self._found: list[found.Place] = []
        self._at = -1
        self.bar = FindBar()
        layout = window.texts.layout()
        assert layout is not None
        layout.addWidget(self.bar)
        self.bar.typed.connect(self.look)
        self.bar.next_asked.connect(self.go_next)
        self.bar.previous_asked.connect(self.go_previous)
        self.bar.closed.connect(self.close)
        window.desk.text_shown.connect(self._text_shown)
        window.worker.finished.connect(self._work_finished)

    @property
    def active(self) -> bool:
        """Whether the bar is shown."""
        return not self.bar.isHidden()

    def open(self) -> None:
        """Show the bar, with the selected words in it."""
        selected = ""
        for column in self._window.texts.columns:
            if column.isVisible() and column.textCursor().hasSelection():
                selected = " ".join(column.textCursor().selectedText().split())
        self.bar.open(selected if len(selected) <= _LONGEST else "")
        self.opened.emit(True)
        self.look()

    def close(self) -> None:
        """Put the bar away, and the keyboard into the text, at the words that were found."""
        place = self._found[self._at] if 0 <= self._at < len(self._found) else None
        here = self._window.desk.place
        self.bar.hide()
        self._found, self._at = [], -1
        found.light(self._window, NAME, [], None)
        self.opened.emit(False)
        if place is not None:
            found.go(self._window, place)
        side = place.side if place is not None else here[0] if here is not None else LEFT
        self._window.texts.columns[side].setFocus(Qt.FocusReason.ShortcutFocusReason)

    # -- looking -----------------------------------------------------------------------------

    def look(self) -> None:
        """Look for what stands in the field; show the first place from the reader's on."""
        self._found, self._at = [], -1
        text = self._window.desk.text
        line = self.bar.field.text()
        if self.active and line.strip() and text is not None and self._prepared(text):
            try:
                self._found = self._look(line, text)
            except KnownError as error:
                found.light(self._window, NAME, [], None)
                self.bar.show_count(-1, 0)
                self.bar.say(words.error(error))
                return
            self._at = found.from_here(self._window, self._found)
        self._show()

    def _look(self, line: str, text: ParallelText) -> list[found.Place]:
        """Where a line's words stand; a last word that stands nowhere is taken for a beginning."""
        searching = self._searching()
        here: list[found.Place] = []
        for unfinished in (False, True):
            query = searching.query(line, unfinished=unfinished)
            here = here or found.seen(self._window, found.places(searching, query, text))
        return here

    def _prepared(self, text: ParallelText) -> bool:
        """Whether the words of the text are at hand; those of a long one are taken elsewhere."""
        documents = [text.document(side) for side in (LEFT, RIGHT)]
        fresh = [d for d in documents if d is not None and not self._searching().knows(d)]
        if sum(len(document.passages) for document in fresh) < found.LARGE:
            return True
        searching = self._searching()

        def task(progress: Progress) -> None:
            for number, document in enumerate(fresh):
                progress(number / len(fresh))
                searching.take(document)

        self._window.worker.start(NAME, task)
        return False

    def _work_finished(self, name: str, result: object) -> None:
        if name == NAME:
            self.look()

    def _text_shown(self, text: ParallelText) -> None:
        if self.active:
            self.look()

    def _show(self) -> None:
        place = self._found[self._at] if self._at >= 0 else None
        found.light(self._window, NAME, self._found, place)
        if place is not None:
            self._window.texts.show_place(place.side, place.passage, place.span[0])
        self.bar.show_count(self._at, len(self._found))

    # -- stepping ----------------------------------------------------------------------------

    def go_next(self) -> None:
        """Go to the next place; after the last comes the first."""
        self.step(1)

    def go_previous(self) -> None:
        """Go to the place before."""
        self.step(-1)

    def step(self, by: int) -> None:
        """Go on by so many places; the first time to the one that is shown already."""
        if not self._found:
            return
        place, here = self._found[self._at], self._window.desk.place
        if here == (place.side, place.passage, place.span[0]) or by < 0:
            self._at = (self._at + by) % len(self._found)
        found.go(self._window, self._found[self._at])
        self._show()

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.bar.dress(colours)
        if self.active:
            self._show()

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.bar.retranslate()
        self.bar.show_count(self._at, len(self._found))
