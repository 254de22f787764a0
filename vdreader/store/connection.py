"""One connection to the file of notes, and how it is written to.

`journal_mode=DELETE` and `synchronous=EXTRA`: what is committed is in the one file, on the disk,
and so is the removal of the journal. Not WAL: a folder-sync tool or a copy that leaves the second
file behind loses acknowledged notes while the integrity check says "ok".

The file is never opened but by SQLite: closing any other descriptor of it would drop the locks
that SQLite holds in this process (https://sqlite.org/howtocorrupt.html, section 2.2).
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader.store.problems import Problem, failure, of_error

if TYPE_CHECKING:
    import sqlite3

WAIT = 5.0
"""Seconds that a reader waits for a commit of another process."""

CACHE = 32_768
"""Kibibytes of the file kept in memory at most: ten thousand notes are read from the disk once."""


def connect(path: Path, mode: str = "rw", wait: float = WAIT) -> sqlite3.Connection:
    """Open an existing file: `rw`, or `ro` for a medium that cannot be written."""
    import sqlite3  # on use: a reader who takes no notes does not pay for it

    uri = f"{path.resolve().as_uri()}?mode={mode}"
    connection = sqlite3.connect(uri, uri=True, timeout=wait, isolation_level=None)
    try:
        connection.execute("PRAGMA cell_size_check = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
        connection.execute(f"PRAGMA cache_size = -{CACHE}")
        if mode == "rw":
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute("PRAGMA secure_delete = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def use_journal(connection: sqlite3.Connection) -> None:
    """Make sure that the file keeps a rollback journal, not a second file of its own."""
    connection.execute("PRAGMA journal_mode = DELETE")


@contextlib.contextmanager
def reported(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say into one sentence for the user."""
    import sqlite3

    try:
        yield
    except sqlite3.Error as error:
        problem = of_error(error)
        if problem is None:
            raise
        raise failure(problem, path) from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        # What the store itself wrote can always be read: its bytes are no longer what they were.
        raise failure(Problem.DAMAGED, path) from error


@contextlib.contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All or nothing: `BEGIN IMMEDIATE`, and a commit that has reached the disk when it returns."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        # After some errors SQLite has rolled back by itself.
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def check(connection: sqlite3.Connection, *, thorough: bool) -> tuple[str, ...]:
    """What SQLite finds wrong in the structure of the file; nothing when it is whole."""
    import sqlite3

    pragma = "integrity_check" if thorough else "quick_check"
    try:
        rows = [str(row[0]) for row in connection.execute(f"PRAGMA {pragma}")]
        if rows == ["ok"]:
            found = connection.execute("PRAGMA foreign_key_check")
            rows = [f"{row[0]} {row[1]} refers to nothing" for row in found]
    except sqlite3.DatabaseError as error:
        if of_error(error) is not Problem.DAMAGED:
            raise
        rows = [str(error)]
    return tuple(rows)
