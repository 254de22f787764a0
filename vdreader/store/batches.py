"""Imports: which file, when, with what result."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    import sqlite3


class Batch(NamedTuple):
    """One import; `counts` is JSON by outcome."""

    seq: int
    file: str
    imported: str
    counts: str


def add(connection: sqlite3.Connection, file: str, imported: str, counts: str) -> int:
    """Keep an import; returns its number."""
    cursor = connection.execute(
        "INSERT INTO batches (file, imported, counts) VALUES (?, ?, ?)", (file, imported, counts)
    )
    return cursor.lastrowid or 0


def everything(connection: sqlite3.Connection) -> list[Batch]:
    """All imports, oldest first."""
    found = connection.execute("SELECT seq, file, imported, counts FROM batches ORDER BY seq")
    return [Batch._make(row) for row in found]
