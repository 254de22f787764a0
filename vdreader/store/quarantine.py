"""Setting a file of notes aside, and putting a whole one in its place: nothing is ever deleted."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from vdreader.store import backups
from vdreader.store.connection import connect, reported, use_journal
from vdreader.store.migrations import migrate


def set_aside(store: Path) -> Path:
    """Rename a store, with the journal that belongs to it, to a free name beside it."""
    number = 1
    while (aside := store.with_name(f"{store.name}.aside-{number}")).exists():
        number += 1
    journal = store.with_name(f"{store.name}-journal")
    if journal.exists():
        journal.rename(aside.with_name(f"{aside.name}-journal"))
    store.rename(aside)
    backups.sync(store.parent)
    return aside


def create(store: Path) -> None:
    """Make a new, empty store: completed under another name, so that it is never half there."""
    temporary = store.with_name(f".{store.name}.new")
    _discard(temporary)
    try:
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        with reported(store), contextlib.closing(connect(temporary)) as connection:
            use_journal(connection)
            migrate(connection)
        backups.put_in_place(temporary, store)
    finally:
        with contextlib.suppress(OSError):
            _discard(temporary)


def put_back(backup: Path, store: Path) -> Path | None:
    """Put a backup in the place of a store; returns where the file that stood there now is.

    The backup is copied and checked before the other is moved, and stays among the backups.
    """
    temporary = store.with_name(f".{store.name}.restored")
    _discard(temporary)
    try:
        with reported(backup), contextlib.closing(connect(backup, "ro")) as connection:
            backups.copy(connection, temporary)
        aside = set_aside(store) if store.exists() else None
        backups.put_in_place(temporary, store)
    finally:
        with contextlib.suppress(OSError):
            _discard(temporary)
    return aside


def _discard(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
