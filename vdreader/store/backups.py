"""Backups: made whole or not at all, checked before they count, ten of them kept.

They lie in a folder beside the store, numbered in the order they were made: a clock that is set
back changes neither which is the newest nor which is dropped.
"""

from __future__ import annotations

import contextlib
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader.store.connection import check, connect, reported
from vdreader.store.examination import examine
from vdreader.store.problems import Problem, StoreError, failure

if TYPE_CHECKING:
    import sqlite3

KEPT, NEWEST = 10, 4
"""How many are kept, and how many of them whatever day they are of; the others are one a day."""
EVERY_SECONDS = 24 * 3600
BYTES_A_CHANGE = 1 << 18
"""A backup is due after each operation (some four rows) on a store of up to a megabyte, after ten
on one of ten megabytes, and in any case after a day."""

_NAME = re.compile(r"(\d{6,})-\d{8}T\d{6}Z-(\d+)\.sqlite")


def folder(store: Path) -> Path:
    """Where the backups of a store lie."""
    return store.with_name(f"{store.name}.backups")


def numbered(store: Path) -> list[Path]:
    """All backups, oldest first, whether or not they are still whole."""
    try:
        found = [path for path in folder(store).iterdir() if _NAME.fullmatch(path.name)]
    except OSError:
        return []
    return sorted(found, key=lambda path: int(path.name.split("-", 1)[0]))


def newest_good(store: Path) -> Path | None:
    """The newest backup that is whole."""
    for path in reversed(numbered(store)):
        if examine(path, "ro") is None and is_whole(path):
            return path
    return None


def is_whole(path: Path) -> bool:
    """Whether SQLite finds nothing wrong in any page of a file."""
    import sqlite3

    try:
        with contextlib.closing(connect(path, "ro")) as connection:
            return not check(connection, thorough=True)
    except sqlite3.Error:
        return False


def count_changes(connection: sqlite3.Connection) -> int:
    """A number that is another one whenever something was added to the store."""
    added = connection.execute("SELECT coalesce(sum(seq), 0) FROM sqlite_sequence").fetchone()[0]
    edited = connection.execute("SELECT count(*) FROM history").fetchone()[0]
    return int(added) + int(edited)


def is_due(store: Path, changes: int, now: float) -> bool:
    """Whether a new backup is due: after a day, after many changes, or if the clock is odd."""
    found = numbered(store)
    if not found:
        return True
    match = _NAME.fullmatch(found[-1].name)
    last = int(match[2]) if match else 0
    if changes == last:
        return False
    try:
        age = now - found[-1].stat().st_mtime
        size = store.stat().st_size
    except OSError:
        return True
    many = abs(changes - last) * BYTES_A_CHANGE >= size
    return many or not 0 <= age < EVERY_SECONDS


def make(connection: sqlite3.Connection, store: Path, now: float) -> Path:
    """Add a backup to the folder and drop what is superfluous; StoreError if it cannot be made.

    `now` is in seconds since 1970.
    """
    place = folder(store)
    try:
        place.mkdir(mode=0o700, exist_ok=True)
    except OSError as error:
        raise _failed(error, place) from error
    existing = numbered(store)
    number = int(existing[-1].name.split("-", 1)[0]) + 1 if existing else 1
    stamp = datetime.fromtimestamp(now, UTC).strftime("%Y%m%dT%H%M%SZ")
    target = place / f"{number:06d}-{stamp}-{count_changes(connection)}.sqlite"
    copy(connection, target)
    for old in superfluous([*existing, target]):
        with contextlib.suppress(OSError):
            old.unlink()
    return target


def superfluous(found: list[Path]) -> list[Path]:
    """Which backups, given from the oldest, go when a new one has been made."""
    older, newest = found[:-NEWEST], found[-NEWEST:]
    days = [path.name.split("-")[1][:8] for path in older]
    last_of_day = [p for n, p in enumerate(older) if days[n] not in days[n + 1 :]]
    kept = [*last_of_day, *newest][-KEPT:]
    return [path for path in found if path not in kept]


def sweep(store: Path) -> None:
    """Remove what a killed process left half made; only for the one instance that may write."""
    for left in folder(store).glob(".*.part*"):
        with contextlib.suppress(OSError):
            left.unlink()


def copy(connection: sqlite3.Connection, target: Path) -> None:
    """Write a whole copy of a store to a new file: temporary, checked, synced, then renamed.

    StoreError if the target exists, the disk is full, or the store itself is damaged.
    """
    temporary = target.with_name(f".{target.name}.part")
    try:
        if target.exists():
            raise StoreError(
                Problem.UNAVAILABLE, "{path} exists already and is not overwritten.", path=target
            )
        _remove(temporary)
        os.close(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        _fill(connection, temporary, target)
        put_in_place(temporary, target)
    except OSError as error:
        raise _failed(error, target) from error
    finally:
        with contextlib.suppress(OSError):
            _remove(temporary)


def _fill(connection: sqlite3.Connection, temporary: Path, target: Path) -> None:
    with reported(target), contextlib.closing(connect(temporary)) as copied:
        # The temporary file is thrown away when anything fails: it needs no journal of its own.
        copied.execute("PRAGMA journal_mode = OFF")
        connection.backup(copied)
        found = check(copied, thorough=True)
    if found:
        raise failure(Problem.DAMAGED, target.name)


def put_in_place(temporary: Path, target: Path) -> None:
    """Give a finished file its name, on the disk when this returns; never over another file."""
    sync(temporary)
    try:
        os.link(temporary, target)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if target.exists():
            raise FileExistsError(str(target)) from None
        temporary.rename(target)
    sync(target.parent)


def sync(path: Path) -> None:
    """Have the system write a file, or the entries of a folder, to the disk."""
    if os.name == "nt" and path.is_dir():
        return  # Windows has no descriptor for a folder
    descriptor = os.open(path, os.O_RDWR if path.is_file() else os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _remove(path: Path) -> None:
    path.unlink(missing_ok=True)
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)


def _failed(error: OSError, target: Path) -> StoreError:
    reason = error.strerror or "unknown error"
    return StoreError(
        Problem.UNAVAILABLE,
        "The copy {path} could not be written: {reason}.",
        path=target,
        reason=reason,
    )
