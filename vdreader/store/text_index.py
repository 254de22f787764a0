"""The index of the words of many texts: made from the texts alone, and made anew when in doubt.

An FTS5 table holds the folded words of every passage (`core/searching/finding.py`), so that it
finds what the core finds; a table beside it holds the passages as they are to be shown. A document
is known by a key that changes when its text does. Passages are numbered `document * 2²⁰ + place`,
so that hits are counted by document without another table.

Nothing here cannot be made again. A file that is damaged, of another version, or cannot be written
is replaced, by one in memory if need be; whoever used it learns it by `IndexLost` and fills it.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING

from vdreader.core.document import Passage, Role
from vdreader.core.searching.query import Query
from vdreader.store.indexed_words import expression, line, of_language

if TYPE_CHECKING:
    import sqlite3

FORMAT = 1
"""Changes with the tables below or with what `core/searching/finding.py` takes for a word."""

_PLACES = 20  # bits of a passage's number that say its place in the document
_LAST_PLACE = (1 << _PLACES) - 1
_TABLES = """
CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE document (number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);
CREATE TABLE passage (
    number INTEGER PRIMARY KEY, id TEXT NOT NULL, role TEXT NOT NULL, citation TEXT NOT NULL,
    language TEXT NOT NULL, text TEXT NOT NULL, seal BLOB NOT NULL);
CREATE VIRTUAL TABLE word USING fts5(
    line, content='', columnsize=0, tokenize='ascii', prefix='2 3');
CREATE VIRTUAL TABLE vocabulary USING fts5vocab(word, row);
"""


class IndexLost(Exception):
    """The index could not be relied upon, and an empty one has taken its place."""


@dataclass(frozen=True)
class Row:
    """A passage that was found."""

    passage: str
    role: Role
    citation: str
    text: str


class TextIndex:
    """The index in a file, or in memory where `file` is None. Any thread may use it."""

    def __init__(self, file: Path | None, version: str) -> None:
        self._lock = RLock()
        self._version = version
        self.file = file
        self._replaced = False
        self._writable = True
        self._closed = False
        self._connection = self._open()

    # -- filling -----------------------------------------------------------------------------

    def keys(self) -> frozenset[str]:
        """The documents that are in it."""
        with self._used() as connection:
            return frozenset(row[0] for row in connection.execute("SELECT key FROM document"))

    def check(self) -> None:
        """Read all of it once; IndexLost if anything is not as it was written."""
        with self._used() as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()
            if found != ("ok",):
                raise self._lost()
            if self._writable:  # it is asked for by writing, though it writes nothing
                connection.execute("INSERT INTO word (word) VALUES ('integrity-check')")
            there = connection.execute("SELECT language, count(*) FROM passage GROUP BY 1")
            for language, count in there.fetchall():
                # Every passage has a mark of its language: an index that lost its words has not.
                marked = connection.execute(
                    "SELECT count(*) FROM word WHERE word MATCH ?", (of_language(language),)
                ).fetchone()
                if marked != (count,):
                    raise self._lost()

    def put(self, key: str, passages: Sequence[Passage]) -> None:
        """Take in a document, if it is not there yet."""
        with self._written() as connection:
            made = connection.execute("INSERT OR IGNORE INTO document (key) VALUES (?)", (key,))
            if not made.rowcount:
                return
            assert made.lastrowid is not None
            first = made.lastrowid << _PLACES
            connection.executemany(
                "INSERT INTO passage VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    (first + place, *_row(p), _seal(key, p.id, p.text))
                    for place, p in enumerate(passages)
                ),
            )
            connection.executemany(
                "INSERT INTO word (rowid, line) VALUES (?, ?)",
                (
                    (first + place, line(p.text, p.role, p.language))
                    for place, p in enumerate(passages)
                ),
            )

    def keep_only(self, keys: Collection[str]) -> None:
        """Let go of every other document."""
        for key in self.keys() - set(keys):
            with self._written() as connection:
                number = connection.execute(
                    "SELECT number FROM document WHERE key = ?", (key,)
                ).fetchone()[0]
                rows = connection.execute(
                    "SELECT number, text, role, language FROM passage WHERE number BETWEEN ? AND ?",
                    _range(number),
                ).fetchall()
                connection.executemany(
                    "INSERT INTO word (word, rowid, line) VALUES ('delete', ?, ?)",
                    ((row, line(text, Role(role), language)) for row, text, role, language in rows),
                )
                connection.execute(
                    "DELETE FROM passage WHERE number BETWEEN ? AND ?", _range(number)
                )
                connection.execute("DELETE FROM document WHERE number = ?", (number,))

    # -- asking ------------------------------------------------------------------------------

    def answers(self, query: Query) -> dict[str, list[int]]:
        """Which passages answer a query: their places in each document, by the documents' keys."""
        with self._used() as connection:
            keys = dict(connection.execute("SELECT number, key FROM document"))
            found = connection.execute(
                "SELECT rowid FROM word WHERE word MATCH ? ORDER BY rowid", (expression(query),)
            ).fetchall()
            places: dict[int, list[int]] = {}
            for (number,) in found:
                places.setdefault(number >> _PLACES, []).append(number & _LAST_PLACE)
            return {keys[number]: here for number, here in places.items()}

    def rows(self, key: str, places: Sequence[int]) -> list[Row]:
        """Passages of a document by their places."""
        with self._used() as connection:
            (number,) = connection.execute(
                "SELECT number FROM document WHERE key = ?", (key,)
            ).fetchone()
            rows = []
            for place in places:
                row = connection.execute(
                    "SELECT id, role, citation, text, seal FROM passage WHERE number = ?",
                    ((number << _PLACES) + place,),
                ).fetchone()
                if row[4] != _seal(key, row[0], row[3]):
                    raise ValueError(row[0])
                rows.append(Row(row[0], Role(row[1]), row[2], row[3]))
            return rows

    def words_from(self, beginning: str) -> list[str]:
        """The folded words of all texts that begin so."""
        with self._used() as connection:
            found = connection.execute(
                "SELECT term FROM vocabulary WHERE term >= ? AND term < ?",
                (beginning, beginning + "\U0010ffff"),
            )
            return [term for (term,) in found]

    def lost(self) -> IndexLost:
        """Start anew, since what it says is not what the texts say; the exception to raise."""
        with self._lock:
            return self._lost()

    def close(self) -> None:
        """Let go of the file; whoever still asks is told that the index is lost."""
        with self._lock:
            self._closed = True
            self._connection.close()

    # -- the file ----------------------------------------------------------------------------

    @contextlib.contextmanager
    def _used(self) -> Iterator[sqlite3.Connection]:
        import sqlite3

        with self._lock:
            try:
                yield self._connection
            except (sqlite3.Error, KeyError, TypeError, ValueError) as error:
                raise self._lost(error) from error

    @contextlib.contextmanager
    def _written(self) -> Iterator[sqlite3.Connection]:
        with self._used() as connection:
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    def _lost(self, error: Exception | None = None) -> IndexLost:
        """Begin with an empty index: in the place of a damaged one once, else in memory."""
        self._connection.close()
        if self._closed:
            return IndexLost()
        if self.file is not None:
            if _is_environment(error) or self._replaced:
                self.file = None
            else:
                self._replaced = True
                with contextlib.suppress(OSError):
                    self.file.unlink()
        self._connection = self._open()
        return IndexLost()

    def _open(self) -> sqlite3.Connection:
        import sqlite3

        while self.file is not None:
            try:
                return self._open_file(self.file)
            except (sqlite3.Error, OSError, _Foreign) as error:
                if self._replaced or _is_environment(error):
                    self.file = None  # this session has one of its own
                    break
                self._replaced = True
                with contextlib.suppress(OSError):
                    self.file.unlink()
        self._writable = True
        connection = sqlite3.connect(":memory:", check_same_thread=False, isolation_level=None)
        self._make(connection)
        return connection

    def _open_file(self, file: Path) -> sqlite3.Connection:
        import sqlite3

        self._writable = True
        try:
            file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))  # texts may be confidential
        except OSError:
            if not file.is_file():
                raise
            self._writable = False  # it serves for as long as nothing is to be added
        uri = f"{file.resolve().as_uri()}?mode={'rw' if self._writable else 'ro'}"
        connection = sqlite3.connect(
            uri, uri=True, check_same_thread=False, isolation_level=None, timeout=2
        )
        try:
            # What is lost with the power is made again; the journal keeps it whole when killed.
            connection.execute("PRAGMA synchronous = OFF")
            connection.execute("PRAGMA secure_delete = ON")
            connection.execute("PRAGMA cache_size = -16384")
            if connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,):
                self._make(connection)
            facts = dict(connection.execute("SELECT name, value FROM fact"))
            if facts != self._facts:
                raise _Foreign
        except BaseException:
            connection.close()
            raise
        return connection

    @property
    def _facts(self) -> dict[str, str]:
        return {"format": str(FORMAT), "version": self._version}

    def _make(self, connection: sqlite3.Connection) -> None:
        connection.executescript(f"BEGIN IMMEDIATE; {_TABLES}")
        connection.executemany("INSERT INTO fact VALUES (?, ?)", self._facts.items())
        connection.execute("COMMIT")


class _Foreign(Exception):
    """A file that another version of the program has written."""


def _is_environment(error: Exception | None) -> bool:
    """Whether the place is at fault (full, locked, not to be written), not what stands in it."""
    import sqlite3

    if not isinstance(error, sqlite3.Error):
        return isinstance(error, OSError)
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code not in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


def _range(number: int) -> tuple[int, int]:
    return number << _PLACES, ((number + 1) << _PLACES) - 1


def _row(passage: Passage) -> tuple[str, ...]:
    p = passage
    return (p.id, p.role.value, p.citation, p.language, p.text)


def _seal(key: str, passage: str, text: str) -> bytes:
    return blake2b("\0".join((key, passage, text)).encode(), digest_size=8).digest()
