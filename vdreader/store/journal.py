"""Operations on notes, each one step of undo and redo, also after the program was closed.

Undoing writes a new revision with the old words: what was exported in between stays comparable.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from vdreader.core.annotating.annotation import Annotation, from_json, to_json
from vdreader.store.annotations import get, write

if TYPE_CHECKING:
    import sqlite3

KEPT = 500
"""How many operations can be undone."""


def perform(
    connection: sqlite3.Connection,
    label: str,
    notes: Sequence[Annotation],
    now: str,
    batch: int | None = None,
) -> None:
    """Write notes as one operation; `label` is a code such as `add` or `edit`."""
    connection.execute("DELETE FROM operations WHERE undone = 1")
    cursor = connection.execute("INSERT INTO operations (label, done) VALUES (?, ?)", (label, now))
    operation = cursor.lastrowid
    for note in notes:
        before = get(connection, note.id)
        write(connection, note, batch)
        connection.execute(
            """INSERT INTO operation_notes (operation, annotation, before, after)
            VALUES (?, ?, ?, ?)""",
            (operation, note.id, to_json(before) if before else "", to_json(note)),
        )
    connection.execute(
        """DELETE FROM operations WHERE seq <=
        (SELECT seq FROM operations ORDER BY seq DESC LIMIT 1 OFFSET ?)""",
        (KEPT,),
    )


def undo(connection: sqlite3.Connection, now: str) -> str | None:
    """Take the last operation back; returns its label, None if there is none."""
    return _step(connection, now, "undone = 0 ORDER BY seq DESC", undone=True)


def redo(connection: sqlite3.Connection, now: str) -> str | None:
    """Do the operation again that was undone last; returns its label, None if there is none."""
    return _step(connection, now, "undone = 1 ORDER BY seq", undone=False)


def available(connection: sqlite3.Connection) -> tuple[str | None, str | None]:
    """The labels of what can be undone and of what can be redone."""
    found = [
        connection.execute(f"SELECT label FROM operations WHERE {where} LIMIT 1").fetchone()
        for where in ("undone = 0 ORDER BY seq DESC", "undone = 1 ORDER BY seq")
    ]
    undoable, redoable = (row[0] if row else None for row in found)
    return undoable, redoable


def _step(connection: sqlite3.Connection, now: str, where: str, *, undone: bool) -> str | None:
    row = connection.execute(f"SELECT seq, label FROM operations WHERE {where} LIMIT 1").fetchone()
    if row is None:
        return None
    seq, label = row
    for ident, before, after in connection.execute(
        "SELECT annotation, before, after FROM operation_notes WHERE operation = ?", (seq,)
    ).fetchall():
        current = get(connection, ident)
        if current is None:
            continue
        wanted = _restored(current, before if undone else after, now)
        write(connection, wanted)
    connection.execute("UPDATE operations SET undone = ? WHERE seq = ?", (int(undone), seq))
    return str(label)


def _restored(current: Annotation, text: str, now: str) -> Annotation:
    """The note as it was; one that was not there goes to the trash, where its words are kept."""
    if not text:
        return current.edited(now, trashed=now)
    then = from_json(text)
    edited = current.edited(now)
    return replace(
        then,
        revision=edited.revision,
        ancestors=edited.ancestors,
        modified=edited.modified,
    )
