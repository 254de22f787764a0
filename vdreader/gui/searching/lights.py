"""The words of a query, lit in the open text for as long as the query holds."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vdreader.gui.searching import found
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText

if TYPE_CHECKING:
    from vdreader.core.searching.query import Query
    from vdreader.gui.window import Window
    from vdreader.reading.searching import Searching


class Lights(QObject):
    """Finds the words once for a text and a query, in the background where the text is long."""

    def __init__(self, window: Window, source: str, searching: Callable[[], Searching]) -> None:
        super().__init__(window)
        self._window = window
        self._source = source
        self._task = f"{source} light"
        self._searching = searching
        self._query: Query | None = None  # that `_places` answer
        self._places: list[found.Place] = []
        self._current: found.Place | None = None
        window.worker.finished.connect(self._finished)

    def show(self, query: Query | None, current: found.Place | None) -> None:
        """Light the words of a query, or none; the current one more strongly."""
        window, text = self._window, self._window.desk.text
        window.worker.cancel(self._task)
        self._current = current
        if query is None or text is None:
            found.light(window, self._source, [], None)
        elif query == self._query:
            found.light(window, self._source, self._places, current)
        elif found.is_long(text):
            window.worker.start(self._task, self._finding(text, query))
        else:
            self._take(self._finding(text, query)(None))

    def forget(self) -> None:
        """Another text lies open."""
        self._query = None

    def _finding(
        self, text: ParallelText, query: Query
    ) -> Callable[[object], tuple[Query, list[found.Place]]]:
        """The task that finds the words in those versions that the query is about."""
        searching = self._searching()
        allowed = {
            side
            for side in (LEFT, RIGHT)
            if (document := text.document(side)) and query.allows(document.about)
        }

        def task(_: object) -> tuple[Query, list[found.Place]]:
            everywhere = found.places(searching, query, text)
            return query, [place for place in everywhere if place.side in allowed]

        return task

    def _take(self, answer: tuple[Query, list[found.Place]]) -> None:
        self._query, self._places = answer
        found.light(self._window, self._source, self._places, self._current)

    def _finished(self, name: str, result: object) -> None:
        if name == self._task and isinstance(result, tuple):
            self._take(result)
