"""Finding in what lies open: while one types, from the reader's place on."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.searching import found
from vdreader.gui.searching.find_bar import FindBar
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT, ParallelText

if TYPE_CHECKING:
    from vdreader.gui.window import Window
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
        self._window.pages.setCurrentIndex(0)  # the bar stands below the texts
        self.bar.open(selected if len(selected) <= _LONGEST else "")
        self.opened.emit(True)
        self.look()

    def close(self) -> None:
        """Put the bar away, and the keyboard into the text, at the words that were found."""
        place = self._found[self._at] if 0 <= self._at < len(self._found) else None
        here = self._window.desk.place
        self.bar.hide()
        self._window.worker.cancel(NAME)
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
        text, line = self._window.desk.text, self.bar.field.text()
        self._window.worker.cancel(NAME)
        if not self.active or not line.strip() or text is None:
            self._take([])
            return
        searching = self._searching()
        try:
            queries = [searching.query(line, unfinished=typed) for typed in (False, True)]
        except KnownError as error:
            self._take([])
            self.bar.say(words.error(error))
            return

        def task(_: object) -> list[found.Place]:
            """A last word that stands nowhere is the beginning of one."""
            whole = found.places(searching, queries[0], text)
            return whole or found.places(searching, queries[1], text)

        if found.is_long(text):
            self._window.worker.start(NAME, task)
        else:
            self._take(task(None))

    def _take(self, places: list[found.Place]) -> None:
        self._found = found.seen(self._window, places)
        self._at = found.from_here(self._window, self._found)
        self._show()

    def _work_finished(self, name: str, result: object) -> None:
        if name == NAME and isinstance(result, list) and self.active:
            self._take(result)

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
