"""The user's file of notes while it is open: transactions, and what may befall the file."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader.store import backups, search
from vdreader.store.connection import check, connect, reported, transaction, use_journal
from vdreader.store.examination import SMALL
from vdreader.store.lock import WriterLock
from vdreader.store.migrations import migrate
from vdreader.store.problems import Problem, StoreError, failure, of_system

if TYPE_CHECKING:
    import sqlite3


class State(StrEnum):
    """What can be done with the store: written, only read, or nothing before the user decides."""

    WRITABLE = "writable"
    READABLE = "readable"
    CLOSED = "closed"


@dataclass(frozen=True)
class Notice:
    """What the user should know: where a damaged file was put, which backup can be put back."""

    problem: Problem
    path: Path
    quarantined: Path | None = None
    offered: Path | None = None

    @property
    def sentence(self) -> str:
        """The notice in one English sentence, for the command line."""
        return str(self.error)

    @property
    def error(self) -> StoreError:
        """The notice as an error to raise."""
        return failure(self.problem, self.path, self.quarantined, self.offered)


class Store:
    """An opened store; made by `store.open_store`. Not to be shared between threads."""

    def __init__(self, path: Path, lock: WriterLock) -> None:
        self.path = path
        self.state = State.CLOSED
        self.notice: Notice | None = None
        self._lock = lock
        self._connection: sqlite3.Connection | None = None
        self._stamp: tuple[int, ...] = ()
        self._version = 0
        self._rescued: Path | None = None  # the backup of what a lost file held

    def __enter__(self) -> Store:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the file and let another instance write."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None
        self._lock.release()
        self.state = State.CLOSED

    @contextlib.contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """The connection, to be read from; StoreError if the store could not be opened."""
        if self._connection is None:
            raise self.refusal()
        with self._reported():
            yield self._connection

    @contextlib.contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: when this returns it is on the disk; StoreError if nothing was saved."""
        if self._connection is None or self.state is not State.WRITABLE:
            raise self.refusal()
        with self._reported():
            self._require_same_file(self._connection)
            with transaction(self._connection):
                yield self._connection
            # A file exchanged between the check and the commit took no part in it.
            if self._identity() != self._stamp[:2]:
                self._replaced(self._connection)
            self._stamp = self._read_stamp()
            self._rescued = None

    def refusal(self) -> StoreError:
        """Why the store cannot be read or written, as an error to raise."""
        notice = self.notice or Notice(Problem.READ_ONLY, self.path)
        return notice.error

    def check(self) -> tuple[str, ...]:
        """What is wrong in the structure of the file; nothing when it is whole."""
        with self.reading() as connection:
            return check(connection, thorough=True)

    def backup(self, target: Path | None = None, now: float | None = None) -> Path:
        """Make a backup among the ten, or in a file of the user's choice; returns where it is."""
        with self.reading() as connection:
            if target is not None:
                backups.copy(connection, target)
                return target
            when = time.time() if now is None else now
            return backups.make(connection, self.path, when)

    def backup_if_due(self, now: float | None = None) -> Path | None:
        """Make the backup of the day, if it has not been made and there is something new in it."""
        when = time.time() if now is None else now
        with self.reading() as connection:
            due = backups.is_due(self.path, backups.count_changes(connection), when)
        return self.backup(now=when) if due and self.state is State.WRITABLE else None

    @contextlib.contextmanager
    def _reported(self) -> Iterator[None]:
        try:
            with reported(self.path):
                yield
        except StoreError as error:
            if error.problem is Problem.DAMAGED:
                offered = backups.newest_good(self.path)
                self.notice = Notice(Problem.DAMAGED, self.path, None, offered)
                raise self.refusal() from error
            raise

    def _identity(self) -> tuple[int, ...]:
        return self._read_stamp()[:2]

    def _read_stamp(self) -> tuple[int, ...]:
        try:
            return _stamp(self.path)
        except OSError:
            return (0, 0)

    def _require_same_file(self, connection: sqlite3.Connection) -> None:
        """Refuse to write when the file is no longer the one that was opened, or not as we left it.

        A folder-sync tool renames another file over it, or copies an older state into it. A file
        that is gone may come back: while it is open here, no other can be taken for it.
        """
        try:
            found = _stamp(self.path)
        except OSError as error:
            raise self._lost(connection, error) from error
        if found[:2] != self._stamp[:2]:
            self._replaced(connection)
        self._require_lock()
        (version,) = connection.execute("PRAGMA data_version").fetchone()
        if found != self._stamp and version != self._version:
            self._replaced(connection)
        self._stamp = found

    def _require_lock(self) -> None:
        """Refuse to write when the right to it was lost: its file may have gone and come back."""
        try:
            held = self._lock.hold()
        except OSError as error:
            raise failure(of_system(error), self.path) from error
        if not held:
            self.state = State.READABLE
            self.notice = Notice(Problem.IN_USE, self.path)
            raise self.refusal()

    def _lost(self, connection: sqlite3.Connection, error: OSError) -> StoreError:
        """Why the file cannot be found just now; it is looked for again at the next write."""
        if not isinstance(error, FileNotFoundError | NotADirectoryError):
            return failure(of_system(error), self.path)
        if not self.path.parent.is_dir():
            return failure(Problem.AWAY, self.path.parent)
        return failure(Problem.REMOVED, self.path, None, self._rescue(connection))

    def _replaced(self, connection: sqlite3.Connection) -> None:
        """Keep what the connection still sees among the backups, and stop writing."""
        self.state = State.READABLE
        self.notice = Notice(Problem.REPLACED, self.path)
        kept = self._rescue(connection)
        self.notice = Notice(Problem.REPLACED, self.path, None, kept)
        raise self.refusal()

    def _rescue(self, connection: sqlite3.Connection) -> Path | None:
        """The backup of what the connection still sees; None if none could be made."""
        if self._rescued is None:
            with contextlib.suppress(StoreError):
                self._rescued = backups.make(connection, self.path, time.time())
        return self._rescued

    def attach(self, state: State, mode: str) -> None:
        """Open the connection; part of `open_store`."""
        with reported(self.path), contextlib.ExitStack() as opened:
            connection = opened.enter_context(contextlib.closing(connect(self.path, mode)))
            if state is State.WRITABLE:
                use_journal(connection)
                search.prepare(connection, thorough=self.path.stat().st_size <= SMALL)
            else:
                connection.execute("PRAGMA query_only = ON")
            (self._version,) = connection.execute("PRAGMA data_version").fetchone()
            opened.pop_all()  # it stays open unless something above failed
        self._connection = connection
        self._stamp = self._read_stamp()
        self.state = state

    def attach_nothing(self) -> None:
        """Open an empty store in memory, where there is no file to read; part of `open_store`."""
        import sqlite3

        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        migrate(self._connection)
        self.state = State.READABLE

    def attach_copy(self) -> None:
        """Read the file into memory and let go of it; part of `open_copy`."""
        import sqlite3

        memory = sqlite3.connect(":memory:", isolation_level=None)
        with reported(self.path), contextlib.closing(connect(self.path, "ro")) as file:
            file.backup(memory)
            migrate(memory)
        self._connection = memory
        self.state = State.READABLE


def _stamp(path: Path) -> tuple[int, ...]:
    """What tells a file from another one, and from what it was; OSError if it is not there."""
    found = path.stat()
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)
