"""Searching the texts of the library: hits with their words, counted by document and year.

A small library is searched in memory, at once and without any preparation. A larger one has an
index in a file (`store/text_index.py`), filled by `prepare` in the background; until it is full,
what is in it is found, and `Results.missing` says how many texts are not.

Every hit was found by `core/searching/finding.py` in the words of the passage itself; the index
only says where to look. `open_hits` does the same in documents that lie open.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Lock
from time import perf_counter
from typing import TYPE_CHECKING

from vdreader.core.document import Document
from vdreader.core.searching.finding import Worded, worded
from vdreader.core.searching.query import Query, parse
from vdreader.reading.hits import Counted, Hit, Order, Results, ordered, years_of
from vdreader.reading.searched_texts import (
    IndexedTexts,
    Progress,
    Texts,
    TextsInMemory,
    hits_in,
    places_in,
)
from vdreader.store.text_index import IndexLost

if TYPE_CHECKING:
    from vdreader.core.checking.terms import Terms
    from vdreader.reading.library import Entry, Library

SMALL = 40
"""Documents up to which a library is searched in memory."""

MOST = 200
"""Hits of a large library that are read for one answer, if no other number is asked for."""


WEIGHED = 500
"""Hits, the newest ones, among which the most telling are looked for."""


class Searching:
    """The use cases of searching over a library.

    `index_folder` is asked for the folder of the index when a large library is first searched;
    `terms` for the terms when counterparts are wanted.
    """

    def __init__(
        self, library: Library, index_folder: Callable[[], Path], terms: Callable[[], Terms]
    ) -> None:
        self._library = library
        self._index_folder = index_folder
        self._terms = terms
        self._texts: Texts | None = None
        self._opening = Lock()
        self._open: dict[str, tuple[Document, list[Worded]]] = {}

    @property
    def small(self) -> bool:
        """Whether the library is searched in memory, without an index."""
        return len(self._library.entries) <= SMALL

    @property
    def instant(self) -> bool:
        """Whether an answer is there at once: all texts were read, and they are not long."""
        return isinstance(self._texts, TextsInMemory) and self._texts.taken()

    @property
    def ready(self) -> bool:
        """Whether every text can be searched without preparing anything."""
        return self._source().full()

    def prepare(self, progress: Progress) -> None:
        """Make every text searchable; `progress` gets shares, and stops it by raising."""
        texts = self._source()
        if isinstance(texts, IndexedTexts):
            texts.fill(progress)

    def close(self) -> None:
        """Let go of the index; a preparing that still runs ends."""
        with self._opening:
            if self._texts is not None:
                self._texts.close()

    def query(self, text: str, *, counterparts: bool = False, unfinished: bool = False) -> Query:
        """What a line asks for; KnownError if it asks for nothing.

        With `counterparts`, what the terms have for it in the other language, too; with
        `unfinished`, the last word is a beginning. Runs on the thread that the terms belong to.
        """
        query = parse(text, unfinished=unfinished)
        if counterparts:
            from vdreader.core.searching.widening import with_counterparts

            query = with_counterparts(query, self._terms())
        return query

    def search(
        self,
        query: Query,
        order: Order = Order.PLACE,
        most: int | None = MOST,
        *,
        forms: bool = False,
    ) -> Results:
        """Answer a query; of more than `most` hits the first are read, all are counted.

        With `forms`, other forms of its words that stand in the texts are found, too.
        """
        texts = self._source()
        for _ in range(2):  # an index that is lost is followed by an empty one, then in memory
            try:
                return self._search(texts, query, order, most, forms)
            except IndexLost:
                texts.count_missing()
        return self._search(texts, query, order, most, forms)

    def _search(
        self, texts: Texts, query: Query, order: Order, most: int | None, forms: bool
    ) -> Results:
        started = perf_counter()
        if forms:
            query = self._with_forms(texts, query)
        entries = [e for e in self._by_date() if query.allows(e.about)]
        answers = texts.answers(query, entries)
        total = sum(len(places) for places in answers.values())
        most = total if most is None else most
        limit = max(most, WEIGHED) if order is Order.RELEVANCE else most
        hits: list[Hit] = []
        documents: list[Counted] = []
        for entry in entries:
            places = answers.get(entry.about.id, [])
            room = max(0, limit - len(hits))
            read = texts.hits(query, entry, places[:room]) if places and room else []
            times = sum(len(hit.found) for hit in read) if len(places) <= room else None
            documents.append(Counted(entry.about, len(places), times))
            hits += read
        return Results(
            query=query,
            hits=ordered(hits, order)[:most],
            total=total,
            documents=tuple(counted for counted in documents if counted.passages),
            years=years_of(documents),
            missing=texts.missing(),
            seconds=perf_counter() - started,
        )

    def _with_forms(self, texts: Texts, query: Query) -> Query:
        from vdreader.core.searching.widening import with_forms

        languages = {entry.about.language for entry in self._library.entries.values()}
        return with_forms(query, texts.words_from, sorted(languages))

    def open_hits(self, query: Query, document: Document) -> tuple[Hit, ...]:
        """What a query finds in a document that lies open, whatever its filters say of texts."""
        self.take(document)
        words = self._open[document.id][1]
        places = places_in(query, document, words)
        return tuple(hits_in(query, document.about, document, words, places))

    def knows(self, document: Document) -> bool:
        """Whether the words of an open document are at hand."""
        known = self._open.get(document.id)
        return known is not None and known[0] is document

    def take(self, document: Document) -> None:
        """Take the words of an open document, some 10 µs for each; the last few are kept."""
        if not self.knows(document):
            words = [worded(passage.text) for passage in document.passages]
            for ident in list(self._open)[:-3]:
                del self._open[ident]
            self._open[document.id] = (document, words)

    def _by_date(self) -> list[Entry]:
        """The documents, newest first; of one meeting in the order of the library."""
        entries = self._library.entries.values()
        return sorted(entries, key=lambda entry: entry.about.date, reverse=True)

    def _source(self) -> Texts:
        """The texts, opened by whoever asks first: a search and the preparing run side by side."""
        with self._opening:
            if self._texts is None:
                if self.small:
                    self._texts = TextsInMemory(self._library)
                else:
                    self._texts = IndexedTexts(self._library, self._index_folder())
            return self._texts
