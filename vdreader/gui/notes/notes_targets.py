"""What a note stands on: targets made from places, named for the editor, and more of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from vdreader.core.annotating.annotation import Target
from vdreader.core.annotating.noted import Place
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.notes import notes_words
from vdreader.gui.notes.note_draft import place_of
from vdreader.gui.notes.notes_places import chosen, counterparts, older_words

if TYPE_CHECKING:
    from vdreader.gui.window import Window


class NotesTargets:
    """The targets of notes on the texts of a window."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def on(self, places: Sequence[Place]) -> tuple[Target, ...]:
        """The targets that stand on places; none, and why in the banner, if that cannot be."""
        try:
            annotating = self._window.services.notes.annotating
            return tuple(annotating.target(place) for place in places)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return ()

    def named(self, targets: Sequence[Target]) -> list[str]:
        """Where each target stands, in words."""
        found = []
        for target in targets:
            try:
                document = self._window.library.document(target.document)
                place = notes_words.place(document, target.selectors.passage)
            except KnownError:
                place = target.document
            found.append(f"{place} · {target.language.upper()}")
        return found

    def more(self, targets: Sequence[Target], what: str) -> tuple[Target, ...]:
        """Targets to add: the `selection`, the `counterpart` of those there are, or the `older`."""
        own = [place_of(target) for target in targets]
        if what == "selection":
            places = chosen(self._window, counterpart=False)
        elif what == "counterpart":
            places = self._answering(own)
        else:
            places = older_words(self._window, own)
        known = {(p.document, p.passage, p.start, p.end) for p in own}
        fresh = [p for p in places if (p.document, p.passage, p.start, p.end) not in known]
        return self.on(fresh)

    def _answering(self, own: list[Place]) -> list[Place]:
        """The words of the other language that answer to a note's own."""
        text = self._window.desk.text
        found: list[Place] = []
        for side in (0, 1):
            document = text.document(side) if text is not None else None
            other = text.document(1 - side) if text is not None else None
            if text is None or document is None or other is None:
                continue
            if any(place.document == other.id for place in own):
                continue
            marked = [(p.passage, (p.start, p.end)) for p in own if p.document == document.id]
            found += [Place(other.id, p, *span) for p, span in counterparts(text, side, marked)]
        return found
