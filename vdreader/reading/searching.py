"""Searching the texts of the library: hits with their words, counted by document and year.

A small library is searched in memory, at once and without any preparation. A larger one has an
index in a file (`store/text_index.py`), filled by `prepare` in the background; until it is full,
what is in it is found, and `Results.missing` says how many texts are not.

Every hit was found by `core/finding.py` in the words of the passage itself; the index only says
where to look. `open_hits` does the same in documents that lie open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Protocol

from vdreader.core.document import Description, Document
from vdreader.core.finding import Finder, Worded, find, worded
from vdreader.core.query import Query, parse
from vdreader.errors import KnownError
from vdreader.reading.hits import Counted, Hit, Order, Results, ordered, years_of
from vdreader.store.text_index import IndexLost, TextIndex

if TYPE_CHECKING:
    from vdreader.core.terms import Terms
    from vdreader.reading.library import Entry, Library

Progress = Callable[[float], None]

SMALL = 40
"""Documents up to which a library is searched in memory."""

MOST = 200
"""Hits of a large library that are read for one answer, if no other number is asked for."""


FEW = 5000
"""Passages that are looked through within a frame."""

WEIGHED = 500
"""Hits, the newest ones, among which the most telling are looked for."""


class Texts(Protocol):
    """Where a query is answered: in memory, or by an index."""

    def answers(self, query: Query, entries: Sequence[Entry]) -> dict[str, list[int]]:
        """Where passages answer: their places in each document; nothing of those without any."""

    def hits(self, query: Query, entry: Entry, places: Sequence[int]) -> list[Hit]:
        """The passages at these places of a document, with the words that answer."""

    def words_from(self, beginning: str) -> Iterable[str]:
        """The folded words of all texts that begin so."""

    def missing(self) -> int:
        """How many documents are not searched: not yet, or because they cannot be read."""

    def full(self) -> bool:
        """Whether all that can be read is there."""

    def count_missing(self) -> None:
        """Look again how many are not: something has been lost."""


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

    def query(self, text: str, *, counterparts: bool = False, unfinished: bool = False) -> Query:
        """What a line asks for; KnownError if it asks for nothing.

        With `counterparts`, what the terms have for it in the other language, too; with
        `unfinished`, the last word is a beginning. Runs on the thread that the terms belong to.
        """
        query = parse(text, unfinished=unfinished)
        if counterparts:
            from vdreader.core.widening import with_counterparts

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
        try:
            return self._search(texts, query, order, most, forms)
        except IndexLost:  # nothing is found in the new one, and it says that all is missing
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
        from vdreader.core.widening import with_forms

        languages = {entry.about.language for entry in self._library.entries.values()}
        return with_forms(query, texts.words_from, sorted(languages))

    def open_hits(self, query: Query, document: Document) -> tuple[Hit, ...]:
        """What a query finds in a document that lies open, whatever its filters say of texts."""
        self.take(document)
        words = self._open[document.id][1]
        places = _places(query, document, words)
        return tuple(_hits(query, document.about, document, words, places))

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
        if self._texts is None:
            if self.small:
                self._texts = TextsInMemory(self._library)
            else:
                self._texts = IndexedTexts(self._library, self._index_folder())
        return self._texts


class TextsInMemory:
    """The words of every text, taken when they are first looked through."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._worded: dict[str, tuple[Document, list[Worded]] | None] = {}

    def answers(self, query: Query, entries: Sequence[Entry]) -> dict[str, list[int]]:
        """Where passages answer: their places in each document; nothing of those without any."""
        found: dict[str, list[int]] = {}
        for entry in entries:
            text = self._text(entry.about.id)
            if text is not None and (places := list(_places(query, *text))):
                found[entry.about.id] = places
        return found

    def hits(self, query: Query, entry: Entry, places: Sequence[int]) -> list[Hit]:
        """The passages at these places of a document, with the words that answer."""
        text = self._text(entry.about.id)
        return list(_hits(query, entry.about, *text, places)) if text is not None else []

    def words_from(self, beginning: str) -> Iterable[str]:
        """The folded words of all texts that begin so."""
        found: set[str] = set()
        needle = f" {beginning}"
        for ident in self._library.entries:
            text = self._text(ident)
            for passage in text[1] if text else ():
                if needle in passage.line:
                    found.update(w for w in passage.line.split() if w.startswith(beginning))
        return found

    def missing(self) -> int:
        """How many documents cannot be read; the library says why when they are opened."""
        return sum(text is None for text in self._worded.values())

    def taken(self) -> bool:
        """Whether every text was read, and together they are few enough for a frame."""
        texts = [text for text in self._worded.values() if text is not None]
        passages = sum(len(words) for _, words in texts)
        return len(self._worded) == len(self._library.entries) and passages <= FEW

    def full(self) -> bool:
        """A text is read when it is looked through."""
        return True

    def count_missing(self) -> None:
        """Nothing is ever lost from memory."""

    def _text(self, ident: str) -> tuple[Document, list[Worded]] | None:
        if ident not in self._worded:
            try:
                document = self._library.document(ident)
            except KnownError:
                self._worded[ident] = None
            else:
                self._worded[ident] = (document, [worded(p.text) for p in document.passages])
        return self._worded[ident]


class IndexedTexts:
    """The texts as an index has them, each known by its id and the SHA-256 of its file."""

    def __init__(self, library: Library, folder: Path) -> None:
        from hashlib import sha256

        from vdreader import __version__

        self._library = library
        self._keys = {ident: _key(entry) for ident, entry in library.entries.items()}
        name = sha256(str(library.folder.resolve()).encode()).hexdigest()[:16]
        self._index = TextIndex(folder / f"texts-{name}.sqlite", __version__)
        self._unread: set[str] = set()  # damaged files: the library says what is wrong with them
        self._missing = 0
        self.count_missing()

    def fill(self, progress: Progress) -> None:
        """Take in every text that is not there, let go of what is no longer in the library."""
        for _ in range(3):  # in the file, in a new file, in memory
            self._unread.clear()
            try:
                self._index.check()
                self._fill(progress)
                return
            except IndexLost:
                continue
            finally:
                self.count_missing()

    def _fill(self, progress: Progress) -> None:
        known = self._index.keys()
        self._index.keep_only(known & set(self._keys.values()))
        wanted = [ident for ident, key in self._keys.items() if key not in known]
        for number, ident in enumerate(wanted):
            progress(number / len(wanted))
            try:
                document = self._library.read(ident)
            except KnownError:
                self._unread.add(ident)
                continue
            self._index.put(self._keys[ident], document.passages)

    def answers(self, query: Query, entries: Sequence[Entry]) -> dict[str, list[int]]:
        """Where passages answer: their places in each document; nothing of those without any."""
        found = self._index.answers(query)
        idents = {self._keys[entry.about.id]: entry.about.id for entry in entries}
        return {idents[key]: places for key, places in found.items() if key in idents}

    def hits(self, query: Query, entry: Entry, places: Sequence[int]) -> list[Hit]:
        """The passages at these places of a document, with the words that answer."""
        about, hits = entry.about, []
        for row in self._index.rows(self._keys[about.id], places):
            found = find(worded(row.text), query, about.language)
            if not found:  # the index says what the text does not
                raise self._index.lost()
            hits.append(Hit(about, row.passage, row.role, row.citation, row.text, found))
        return hits

    def words_from(self, beginning: str) -> Iterable[str]:
        """The folded words of all texts that begin so."""
        return self._index.words_from(beginning)

    def missing(self) -> int:
        """How many documents are not in the index."""
        return self._missing

    def full(self) -> bool:
        """Whether all are in the index but for those that cannot be read."""
        return self._missing <= len(self._unread)

    def count_missing(self) -> None:
        """Look again which documents are not in it."""
        self._missing = len(set(self._keys.values()) - self._index.keys())


def _key(entry: Entry) -> str:
    return f"{entry.file_sha256} {entry.about.id}"


def _places(query: Query, document: Document, texts: Sequence[Worded]) -> Iterator[int]:
    """The places of the passages of a document that answer."""
    finder, roles = Finder(query, document.language), query.roles
    for place, text in enumerate(texts):
        if finder.answers(text) and (not roles or document.passages[place].role in roles):
            yield place


def _hits(
    query: Query,
    about: Description,
    document: Document,
    texts: Sequence[Worded],
    places: Iterable[int],
) -> Iterator[Hit]:
    """The passages at these places of a document, with the words that answer."""
    finder = Finder(query, document.language)
    for place in places:
        passage, found = document.passages[place], finder.find(texts[place])
        yield Hit(about, passage.id, passage.role, passage.citation, passage.text, found)
