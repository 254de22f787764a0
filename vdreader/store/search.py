"""Full-text search over the notes: bodies, tags and quotes, accents and case folded (FTS5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vdreader.store.connection import transaction

if TYPE_CHECKING:
    import sqlite3

_WORD = re.compile(r"\w+")
_SECURE_DELETE_SINCE = (3, 42, 0)
_PLAIN_FORMAT = 4
"""The format of an index that any SQLite with FTS5 can read."""


def search(connection: sqlite3.Connection, text: str) -> list[str]:
    """The ids of notes that hold all words of `text`, the last one as a beginning; best first."""
    words = _WORD.findall(text)
    if not words:
        return []
    query = " ".join(f'"{word}"' for word in words) + "*"
    found = connection.execute(
        """SELECT a.id FROM notes_search AS s JOIN annotations AS a ON a.seq = s.rowid
        WHERE notes_search MATCH ? AND a.trashed = '' ORDER BY s.rank""",
        (query,),
    )
    return [ident for (ident,) in found]


def forget_deleted(connection: sqlite3.Connection) -> None:
    """Take the words of deleted notes out of the index's own pages too.

    FTS5 marks a deleted entry and drops it later, unless told otherwise (from SQLite 3.42 on).
    """
    _command(connection, "('optimize')")


def prepare(connection: sqlite3.Connection, *, thorough: bool) -> None:
    """Have words leave the index with their note, where this SQLite can, and mend the index.

    An index that a later SQLite wrote that way cannot be read by one that cannot; a damaged one
    would stand against every edit. Either is made anew: it holds nothing that the notes do not.
    """
    import sqlite3

    facts = dict(connection.execute("SELECT k, v FROM notes_search_config"))
    if sqlite3.sqlite_version_info >= _SECURE_DELETE_SINCE:
        if "secure-delete" not in facts:
            _command(connection, "('secure-delete', 1)", "(notes_search, rank)")
    elif facts.get("version") != _PLAIN_FORMAT:
        with transaction(connection):
            connection.execute("DELETE FROM notes_search_config WHERE k = 'secure-delete'")
            connection.execute(
                "UPDATE notes_search_config SET v = ? WHERE k = 'version'", (_PLAIN_FORMAT,)
            )
            rebuild(connection)
    if thorough and not _is_whole(connection):
        with transaction(connection):
            rebuild(connection)


def _is_whole(connection: sqlite3.Connection) -> bool:
    import sqlite3

    try:
        _command(connection, "('integrity-check', 1)", "(notes_search, rank)")
    except sqlite3.DatabaseError:
        return False
    return True


def rebuild(connection: sqlite3.Connection) -> None:
    """Make the index anew from the notes, whatever state it is in.

    An index whose own tables cannot be read cannot be rebuilt or dropped: they are first set to
    what FTS5 writes for an empty one.
    """
    for table in ("data", "idx", "docsize"):
        connection.execute(f"DELETE FROM notes_search_{table}")
    connection.execute(
        "INSERT INTO notes_search_data (id, block) VALUES (1, x''), (10, x'00000000000000')"
    )
    _command(connection, "('rebuild')")


def _command(connection: sqlite3.Connection, values: str, columns: str = "(notes_search)") -> None:
    connection.execute(f"INSERT INTO notes_search {columns} VALUES {values}")
