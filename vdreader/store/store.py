"""The user's file of notes while it is open: who may write, what is wrong with it, transactions."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader.store import backups, quarantine, search
from vdreader.store.connection import check, connect, reported, transaction, use_journal
from vdreader.store.examination import SMALL, examine
from vdreader.store.lock import WriterLock
from vdreader.store.migrations import VERSION, migrate
from vdreader.store.problems import Problem, StoreError, sentence

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
        return sentence(self.problem, self.path, self.quarantined, self.offered)


class Store:
    """An opened store; made by `open_store`. Not to be shared between threads."""

    def __init__(self, path: Path, lock: WriterLock) -> None:
        self.path = path
        self.state = State.CLOSED
        self.notice: Notice | None = None
        self._lock = lock
        self._connection: sqlite3.Connection | None = None
        self._stamp: tuple[int, ...] = ()
        self._version = 0

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

    def refusal(self) -> StoreError:
        """Why the store cannot be read or written, as an error to raise."""
        notice = self.notice or Notice(Problem.READ_ONLY, self.path)
        return StoreError(notice.problem, notice.sentence)

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
            return backups.make(connection, self.path, self._operation(connection), when)

    def backup_if_due(self, now: float | None = None) -> Path | None:
        """Make the backup of the day, if it has not been made and there is something new in it."""
        when = time.time() if now is None else now
        with self.reading() as connection:
            due = backups.is_due(self.path, self._operation(connection), when)
        return self.backup(now=when) if due and self.state is State.WRITABLE else None

    @staticmethod
    def _operation(connection: sqlite3.Connection) -> int:
        row = connection.execute("SELECT max(seq) FROM operations").fetchone()
        return int(row[0] or 0)

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
            found = self.path.stat()
        except OSError:
            return (0, 0)
        return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)

    def _require_same_file(self, connection: sqlite3.Connection) -> None:
        """Refuse to write when the file is no longer the one that was opened, or not as we left it.

        A folder-sync tool renames another file over it, or copies an older state into it.
        """
        found = self._read_stamp()
        if found[:2] != self._stamp[:2]:
            self._replaced(connection)
        (version,) = connection.execute("PRAGMA data_version").fetchone()
        if found != self._stamp and version != self._version:
            self._replaced(connection)
        self._stamp = found

    def _replaced(self, connection: sqlite3.Connection) -> None:
        """Keep what the connection still sees among the backups, and stop writing."""
        self.state = State.READABLE
        self.notice = Notice(Problem.REPLACED, self.path)
        with contextlib.suppress(StoreError):
            backups.make(connection, self.path, self._operation(connection), time.time())
        raise self.refusal()

    def attach(self, state: State, mode: str) -> None:
        """Open the connection; part of `open_store`."""
        with reported(self.path):
            connection = connect(self.path, mode)
            if state is State.WRITABLE:
                use_journal(connection)
                search.prepare(connection, thorough=self.path.stat().st_size <= SMALL)
            else:
                connection.execute("PRAGMA query_only = ON")
            (self._version,) = connection.execute("PRAGMA data_version").fetchone()
        self._connection = connection
        self._stamp = self._read_stamp()
        self.state = state

    def attach_nothing(self) -> None:
        """Open an empty store in memory, where there is no file to read; part of `open_store`."""
        import sqlite3

        self._connection = sqlite3.connect(":memory:", isolation_level=None)
        migrate(self._connection)
        self.state = State.READABLE


def open_store(path: Path, *, write: bool = True, wait: float = 0.0) -> Store:
    """Open the store at `path`; it is made if it is not there and `write` is set.

    Nothing is raised for what can be wrong with the file: `state` says what can be done with the
    store and `notice` why. `wait` is how many seconds to wait for another instance to finish.
    """
    lock = WriterLock(path)
    store = Store(path, lock)
    try:
        _open(store, lock, write, wait)
    except OSError:
        store.notice = Notice(Problem.UNAVAILABLE, path)
    except StoreError as error:
        store.notice = Notice(error.problem, path)
    if store.state is not State.WRITABLE:
        lock.release()
    return store


def _open(store: Store, lock: WriterLock, write: bool, wait: float) -> None:
    path = store.path
    if not path.exists() and not write and not backups.numbered(path):
        store.attach_nothing()
        return
    blocked = _take(lock, path, wait) if write else None
    if not path.exists():
        if backups.numbered(path):
            store.notice = Notice(Problem.MISSING, path, None, backups.newest_good(path))
            return
        if blocked is not None:
            store.notice = Notice(Problem.UNAVAILABLE, path)
            return
        quarantine.create(path)
    _open_existing(store, lock, write, blocked)


def _take(lock: WriterLock, path: Path, wait: float) -> Problem | None:
    """Take the right to write, or say what stands against it."""
    deadline = time.monotonic() + wait
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        while not lock.take():
            if time.monotonic() >= deadline:
                return Problem.IN_USE
            time.sleep(0.02)
    except OSError:
        return Problem.READ_ONLY
    return None


def _open_existing(store: Store, lock: WriterLock, write: bool, blocked: Problem | None) -> None:
    path = store.path
    mode = "ro" if blocked is Problem.READ_ONLY else "rw"
    problem = examine(path, mode)
    if problem is Problem.READ_ONLY:  # a reader on a medium that cannot be written
        mode, problem = "ro", examine(path, "ro")
    if problem is not None:
        store.notice = _refuse(path, lock, problem, blocked, write)
        return
    if _is_older(path, mode):
        blocked = blocked if write else _take(lock, path, 0.0)
        if blocked is not None:
            store.notice = Notice(blocked, path)
            return
        _bring_up_to_date(path)
    if write and blocked is None:
        with contextlib.suppress(OSError):
            path.chmod(0o600)
        backups.sweep(path)
        store.attach(State.WRITABLE, "rw")
        return
    store.notice = Notice(blocked, path) if blocked else None
    store.attach(State.READABLE, mode)


def _refuse(
    path: Path, lock: WriterLock, problem: Problem, blocked: Problem | None, write: bool
) -> Notice:
    """Set a broken file aside if it was ours, and look for what can be put back in its place."""
    if problem in (Problem.NEWER, Problem.UNAVAILABLE, Problem.BUSY, Problem.INPUT_OUTPUT):
        return Notice(problem, path)
    ours = problem is not Problem.FOREIGN or bool(backups.numbered(path))
    if problem is Problem.FOREIGN and ours:
        problem = Problem.DAMAGED
    offered = backups.newest_good(path)
    may_move = ours and (blocked is None if write else _take(lock, path, 0.0) is None)
    aside = quarantine.set_aside(path) if may_move else None
    return Notice(problem, path, aside, offered)


def _is_older(path: Path, mode: str) -> bool:
    with reported(path), contextlib.closing(connect(path, mode)) as connection:
        (version,) = connection.execute("PRAGMA user_version").fetchone()
        return int(version) < VERSION


def _bring_up_to_date(path: Path) -> None:
    with reported(path), contextlib.closing(connect(path)) as connection:
        use_journal(connection)
        row = connection.execute("SELECT max(seq) FROM operations").fetchone()
        backups.make(connection, path, int(row[0] or 0), time.time())
        migrate(connection)


def restore(path: Path, backup: Path | None = None) -> Path | None:
    """Put a backup, the newest good one unless named, in the place of the store.

    Returns where the file that stood there was set aside; StoreError if there is no good backup
    or another instance is writing.
    """
    lock = WriterLock(path)
    blocked = _take(lock, path, 0.0)
    try:
        if blocked is not None:
            raise StoreError(blocked, sentence(blocked, path))
        chosen = backup or backups.newest_good(path)
        if chosen is None or examine(chosen, "ro") is not None or not backups.is_whole(chosen):
            named = chosen or path
            raise StoreError(Problem.MISSING, f"There is no good backup to put back at {named}.")
        return quarantine.put_back(chosen, path)
    except OSError as error:
        raise StoreError(Problem.UNAVAILABLE, sentence(Problem.UNAVAILABLE, path)) from error
    finally:
        lock.release()


def start_empty(path: Path) -> None:
    """Begin a new store although backups of the old one exist: the user decided so."""
    lock = WriterLock(path)
    blocked = _take(lock, path, 0.0)
    try:
        if blocked is not None:
            raise StoreError(blocked, sentence(blocked, path))
        if path.exists():
            quarantine.set_aside(path)
        quarantine.create(path)
    finally:
        lock.release()
