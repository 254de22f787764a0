"""What the user decided of two languages, taken out of the storage for work on another thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vdreader.core.aligning.alignment import Alignment
    from vdreader.reading.bilingual import Bilingual, Progress
    from vdreader.reading.checking import Report


class Taken:
    """The decisions about two documents as they were when this was made."""

    def __init__(self, bilingual: Bilingual, source: str, target: str) -> None:
        self._pair = source, target
        self._task = bilingual.aligning(source, target)
        self._terms = bilingual.terms
        self._accepted = tuple(bilingual.storage.acceptances(source, target))

    def aligning(self, source: str, target: str) -> Callable[[Progress], Alignment]:
        """The task that aligns the two documents; others were not asked about."""
        assert (source, target) == self._pair
        return self._task

    def checking(self, alignment: Alignment) -> Callable[[Progress], Report]:
        """The task that checks the two documents."""
        from vdreader.reading.checking import check

        return lambda progress: check(alignment, self._terms, self._accepted, progress)
