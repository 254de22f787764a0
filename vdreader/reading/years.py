"""The years of the library beside each other: comparisons, timelines, follow-up, and verdicts.

Whatever asks the storage runs on the caller's thread; what takes long is returned as a task that
can be run on another. The algorithms are loaded when they are first needed.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from functools import cached_property
from itertools import pairwise
from threading import Lock
from typing import TYPE_CHECKING

from vdreader.errors import KnownError
from vdreader.reading.overview import years

if TYPE_CHECKING:
    from vdreader.core.comparing.comparison import Comparison
    from vdreader.core.comparing.timeline import Timeline
    from vdreader.core.comparing.verdicts import Verdict
    from vdreader.core.document import Document
    from vdreader.reading.library import Library
    from vdreader.reading.verdicts import Given, VerdictStorage

Progress = Callable[[float], None]
Key = tuple[str, str, tuple["Given", ...]]

MOST_COMPARED = 12
"""Documents that are looked over at once: more columns nobody reads."""

MOST_TRACED = 25
"""Documents that a passage is followed through: the nearest ones, as many before as after."""

_KEPT = 64  # comparisons: the timelines of a text's passages ask for the same ones again


def around(documents: Sequence[str], here: str, most: int) -> tuple[str, ...]:
    """Of documents in order those nearest to one of them, as many before as after if there are."""
    at = documents.index(here)
    first = max(0, min(at - most // 2, len(documents) - most))
    return tuple(documents[first : first + most])


def readable(
    library: Library, documents: Sequence[str], left_out: Callable[[KnownError], None]
) -> list[str]:
    """Those of the documents that can be read; of the others the reason is told to `left_out`."""
    found = []
    for ident in documents:
        try:
            library.document(ident)
        except KnownError as error:
            left_out(error)
        else:
            found.append(ident)
    return found


def line(library: Library, document: str) -> tuple[str, ...]:
    """The documents that a document's timeline could run through, oldest first, with itself.

    Beside a declaration stand declarations; what was said on the day of another text takes that
    text's place.
    """
    about = library.entry(document).about
    others = [
        ident
        for ident in years(library, about.language)
        if library.entry(ident).about.meeting != about.meeting
    ]
    others.append(document)
    return tuple(sorted(others, key=lambda ident: (library.entry(ident).about.date, ident)))


def traced(library: Library, document: str) -> tuple[str, ...]:
    """The documents that a document's timeline runs through: the nearest of its line."""
    return around(line(library, document), document, MOST_TRACED)


class Years:
    """The use cases over documents of several years."""

    def __init__(self, library: Library, storage: Callable[[], VerdictStorage]) -> None:
        self._library = library
        self._make_storage = storage
        self._compared: OrderedDict[Key, Comparison] = OrderedDict()
        self._lock = Lock()

    @cached_property
    def storage(self) -> VerdictStorage:
        """Where verdicts are kept; opened when the first is asked for."""
        return self._make_storage()

    # -- comparing ---------------------------------------------------------------------------

    def comparing(self, old: str, new: str) -> Callable[[Progress], Comparison]:
        """The task that compares two documents, with the user's verdicts as they are now."""
        given = self.verdicts(old, new)
        return lambda progress: self._compare((old, new, given), progress)

    def comparing_all(self, documents: Sequence[str]) -> Callable[[Progress], list[Comparison]]:
        """The task that compares each document with the next one, those that can be read."""
        given = self.storage.everything()

        def task(progress: Progress) -> list[Comparison]:
            found: list[Comparison] = []
            for old, new in pairwise(self._readable(documents, progress)):
                found.append(self._compare((old, new, given.get((old, new), ())), progress))
                progress(len(found) / len(documents))
            return found

        return task

    def _readable(self, documents: Sequence[str], progress: Progress) -> list[str]:
        """Damaged texts are left out: the check of the corpus names them."""
        progress(0.0)
        return readable(self._library, documents, lambda _: progress(0.0))

    def tracing(self, document: str, passage: str) -> Callable[[Progress], Timeline]:
        """The task that follows a passage through the meetings that have its language."""
        idents = traced(self._library, document)
        given = self.storage.everything()

        def task(progress: Progress) -> Timeline:
            from vdreader.core.comparing.timeline import timeline

            def compare(old: Document, new: Document) -> Comparison:
                verdicts = given.get((old.id, new.id), ())
                return self._compare((old.id, new.id, verdicts), progress)

            present = self._readable(idents, progress)
            documents = [self._library.document(ident) for ident in present]
            return timeline(documents, present.index(document), passage, compare)

        return task

    def line(self, document: str) -> tuple[str, ...]:
        """The documents that a document's timeline could run through (`line`)."""
        return line(self._library, document)

    def _compare(self, key: Key, progress: Progress) -> Comparison:
        from vdreader.reading.comparing import compare

        with self._lock:
            found = self._compared.get(key)
        if found is None:
            verdicts = [one.verdict for one in key[2]]
            found = compare(self._library, *key[:2], verdicts=verdicts, progress=progress)
            with self._lock:
                self._compared[key] = found
                while len(self._compared) > _KEPT:
                    self._compared.popitem(last=False)
        return found

    # -- verdicts ----------------------------------------------------------------------------

    def verdicts(self, old: str, new: str) -> tuple[Given, ...]:
        """The verdicts that hold on a comparison, oldest first."""
        return tuple(self.storage.verdicts(old, new))

    def refusal(self) -> KnownError | None:
        """Why no verdict can be kept, to be said to the user; None when it can."""
        return self.storage.refusal()

    def give(self, old: str, new: str, verdict: Verdict) -> int:
        """Keep a verdict; returns its number. KnownError if it cannot be kept."""
        return self.storage.give(old, new, verdict)

    def take_back(self, number: int) -> None:
        """A verdict does not hold any more."""
        self.storage.take_back(number)

    def renew(self, number: int) -> None:
        """A verdict that was taken back holds again."""
        self.storage.renew(number)

    def explain(self, number: int, reason: str, author: str) -> None:
        """A verdict has this reason, in the name of this author; it keeps its place."""
        self.storage.explain(number, reason, author)
