"""Where a query is answered: in the words of every text in memory, or by an index of them.

Both give the places of the passages that answer, and the hits of those that are asked for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from vdreader import __version__
from vdreader.core.document import Description, Document
from vdreader.core.searching.finding import Finder, Worded, worded
from vdreader.core.searching.query import Query
from vdreader.errors import KnownError
from vdreader.reading.hits import Hit
from vdreader.store.text_index import IndexLost, TextIndex

if TYPE_CHECKING:
    from vdreader.reading.library import Entry, Library

Progress = Callable[[float], None]

FEW = 5000
"""Passages that are looked through within a frame."""


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

    def close(self) -> None:
        """Let go of what is open."""


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
            if text is not None and (places := list(places_in(query, *text))):
                found[entry.about.id] = places
        return found

    def hits(self, query: Query, entry: Entry, places: Sequence[int]) -> list[Hit]:
        """The passages at these places of a document, with the words that answer."""
        text = self._text(entry.about.id)
        return list(hits_in(query, entry.about, *text, places)) if text is not None else []

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

    def close(self) -> None:
        """Nothing is open."""

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
        about, hits, finder = entry.about, [], Finder(query, entry.about.language)
        for row in self._index.rows(self._keys[about.id], places):
            found = finder.find(worded(row.text))
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
        try:
            self._missing = len(set(self._keys.values()) - self._index.keys())
        except IndexLost:
            self._missing = len(self._keys)

    def close(self) -> None:
        """Let go of the index; nothing is found from then on."""
        self._index.close()


def _key(entry: Entry) -> str:
    return f"{entry.file_sha256} {entry.about.id}"


def places_in(query: Query, document: Document, texts: Sequence[Worded]) -> Iterator[int]:
    """The places of the passages of a document that answer."""
    finder, roles = Finder(query, document.language), query.roles
    for place, text in enumerate(texts):
        if finder.answers(text) and (not roles or document.passages[place].role in roles):
            yield place


def hits_in(
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
