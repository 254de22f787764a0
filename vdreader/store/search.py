"""Full-text search over the notes: bodies, tags and quotes, accents and case folded (FTS5)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import sqlite3

_WORD = re.compile(r"\w+")
_SECURE_DELETE_SINCE = (3, 42, 0)


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
    connection.execute("INSERT INTO notes_search (notes_search) VALUES ('optimize')")


def delete_securely(connection: sqlite3.Connection) -> None:
    """Have words leave the index with their note, where this SQLite can."""
    import sqlite3

    if sqlite3.sqlite_version_info < _SECURE_DELETE_SINCE:
        return
    known = connection.execute("SELECT v FROM notes_search_config WHERE k = 'secure-delete'")
    if known.fetchone() is None:
        connection.execute(
            "INSERT INTO notes_search (notes_search, rank) VALUES ('secure-delete', 1)"
        )
