"""Whether a file is a whole store of ours, told quickly enough for every opening."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader.store.connection import check, connect
from vdreader.store.migrations import APPLICATION_ID, VERSION
from vdreader.store.problems import Problem, of_error

if TYPE_CHECKING:
    import sqlite3

SMALL = 1 << 20
"""Bytes up to which the structure is checked at every opening; larger files with each backup."""


def examine(path: Path, mode: str = "rw") -> Problem | None:
    """What is wrong with an existing file; None if it opens as a store of this or an older schema.

    Opening it lets SQLite finish or undo what a killed process left half done.
    """
    import sqlite3

    try:
        if path.stat().st_size == 0:
            return Problem.EMPTY
        with contextlib.closing(connect(path, mode)) as connection:
            return _judge(connection, path)
    except OSError:
        return Problem.UNAVAILABLE
    except sqlite3.Error as error:
        if getattr(error, "sqlite_errorname", "") == "SQLITE_NOTADB":
            return Problem.FOREIGN
        return of_error(error) or Problem.DAMAGED
    except UnicodeDecodeError:  # SQLite quotes a damaged schema in its message
        return Problem.DAMAGED


def _judge(connection: sqlite3.Connection, path: Path) -> Problem | None:
    (objects,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    mark, version = _number(connection, "application_id"), _number(connection, "user_version")
    if mark == 0 and objects == 0:
        return Problem.EMPTY
    if mark != APPLICATION_ID:
        return Problem.FOREIGN
    size = _number(connection, "page_count") * _number(connection, "page_size")
    length = path.stat().st_size
    if size > length:
        return Problem.TRUNCATED
    if version > VERSION:
        return Problem.NEWER
    if connection.execute("SELECT 1 FROM facts WHERE name = 'store'").fetchone() is None:
        return Problem.DAMAGED
    # The search index is mended by who opens the store for writing.
    found = check(connection, thorough=False) if length <= SMALL else ()
    return Problem.DAMAGED if any("notes_search" not in row for row in found) else None


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    (value,) = connection.execute(f"PRAGMA {pragma}").fetchone()
    return int(value)
