"""The steps from an empty file to the schema of today, each complete in itself.

A migration never imports the code it serves: it must still do the same when that code has moved
on. It is a name and a list of statements, run in one transaction that also sets `user_version`,
so that a program killed at any point leaves either the old schema or the new one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from vdreader.store.migrations import m0001_annotations, m0002_decisions

if TYPE_CHECKING:
    import sqlite3

APPLICATION_ID = 0x76647264
"""`vdrd`: marks an SQLite file as ours (PRAGMA application_id)."""

MIGRATIONS = (m0001_annotations, m0002_decisions)
VERSION = len(MIGRATIONS)
"""The `user_version` of a file that this program writes."""


def migrate(
    connection: sqlite3.Connection, started: Callable[[str], None] = lambda _: None
) -> None:
    """Bring a file up to VERSION; `started` is told each statement before it runs."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    for number, migration in enumerate(MIGRATIONS[version:], version + 1):
        connection.execute("BEGIN IMMEDIATE")
        try:
            for statement in migration.STATEMENTS:
                started(f"{migration.NAME}: {statement}")
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {number}")
            started(f"{migration.NAME}: COMMIT")
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise
