"""Where notes stand in the order of the texts: the newest first, the languages of one together."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from vdreader.core.annotating.noted import Row
from vdreader.core.document import Document
from vdreader.reading.parallel import pair

Load = Callable[[str], Document | None]
_Place = tuple[int, int]
"""The passage of the text's first language that a passage stands level with, or else after."""
_NOWHERE = (-1, 0)


class TextOrder:
    """Keys that sort rows by what they stand on; `idents` are the texts of all of them."""

    def __init__(self, load: Load, idents: Iterable[str]) -> None:
        self._dates: dict[str, int] = {}
        self._places: dict[str, dict[str, _Place]] = {}
        first: dict[str, Document] = {}
        for ident in sorted(set(idents)):
            document = load(ident) if ident else None
            if document is None:
                continue
            self._dates[ident] = -document.about.date.toordinal()
            known = first.setdefault(_text(ident), document)
            self._places[ident] = _level(known, document)

    def key(self, row: Row) -> tuple[object, ...]:
        """Newer texts before older ones, those that are not here last."""
        ident = row.document
        place = self._places.get(ident, {}).get(row.passage, _NOWHERE)
        return self._dates.get(ident, 1), _text(ident), place, row.language, row.start


def _text(ident: str) -> str:
    """A document whatever its language."""
    return ident.rsplit(".", 1)[0]


def _level(first: Document, other: Document) -> dict[str, _Place]:
    """Where the passages of a language stand among those of the first one."""
    if other is first:
        return {passage.id: (at, 0) for at, passage in enumerate(first.passages)}
    places: dict[str, _Place] = {}
    before = -1
    for row in pair(first, other).rows:
        before = first.position(row.left[0]) if row.left else before
        places.update((ident, (before, 0 if row.left else 1)) for ident in row.right)
    return places
