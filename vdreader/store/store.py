"""Opening the file of notes: who may write, what is wrong with it, what can be put back."""

from __future__ import annotations

import contextlib
import time
from pathlib import Path

from vdreader.store import backups, quarantine
from vdreader.store.connection import connect, reported, use_journal
from vdreader.store.examination import examine
from vdreader.store.lock import WriterLock
from vdreader.store.migrations import VERSION, migrate
from vdreader.store.opened import Notice, State, Store
from vdreader.store.problems import Problem, StoreError, failure, of_system

__all__ = ["Notice", "State", "Store", "open_copy", "open_store", "restore", "start_empty"]


_NOT_THE_FILE = (
    Problem.NEWER,
    Problem.UNAVAILABLE,
    Problem.BUSY,
    Problem.INPUT_OUTPUT,
    Problem.NO_LOCKS,
)
"""Problems in which the file itself may be whole: it stays where it is."""


def open_store(path: Path, *, write: bool = True, wait: float = 0.0) -> Store:
    """Open the store at `path`; it is made if it is not there and `write` is set.

    Nothing is raised for what can be wrong with the file: `state` says what can be done with the
    store and `notice` why. `wait` is how many seconds to wait for another instance to finish.
    """
    lock = WriterLock(path)
    store = Store(path, lock)
    try:
        _open(store, lock, write, wait)
    except OSError as error:
        store.notice = Notice(of_system(error), path)
    except StoreError as error:
        store.notice = Notice(error.problem, path)
    if store.state is not State.WRITABLE:
        lock.release()
    return store


def open_copy(path: Path) -> Store:
    """The store as it is now, copied into memory, for those who only read it.

    Nothing on the disk is made, locked for long, mended, brought up to date or moved. Where there
    is no file the copy is empty; where it cannot be read the store is closed, and `notice` says
    why.
    """
    store = Store(path, WriterLock(path))
    try:
        if not path.exists():
            store.attach_nothing()
        elif not path.is_file():
            store.notice = Notice(Problem.UNAVAILABLE, path)
        elif (problem := examine(path, "ro")) is not None:
            store.notice = Notice(problem, path)
        else:
            store.attach_copy()
    except OSError as error:
        store.notice = Notice(of_system(error), path)
    except StoreError as error:
        store.notice = Notice(error.problem, path)
    return store


def _open(store: Store, lock: WriterLock, write: bool, wait: float) -> None:
    path = store.path
    if path.exists() and not path.is_file():  # a folder or a device is never ours to touch
        store.notice = Notice(Problem.UNAVAILABLE, path)
        return
    if not path.exists() and not write and not backups.numbered(path):
        store.attach_nothing()
        return
    blocked = _take(lock, path, wait) if write else None
    if not path.exists():
        if backups.numbered(path):
            store.notice = Notice(Problem.MISSING, path, None, backups.newest_good(path))
            return
        if blocked is not None:
            nowhere = blocked in (Problem.READ_ONLY, Problem.IN_USE)
            store.notice = Notice(Problem.UNAVAILABLE if nowhere else blocked, path)
            return
        quarantine.create(path)
    if blocked is Problem.NO_LOCKS:
        store.notice = Notice(blocked, path)
        return
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
    except OSError as error:
        return of_system(error)
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
    if problem in _NOT_THE_FILE:
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
        backups.make(connection, path, time.time())
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
            raise failure(blocked, path)
        if path.exists() and not path.is_file():
            raise failure(Problem.UNAVAILABLE, path)
        chosen = backup or backups.newest_good(path)
        if chosen is None or examine(chosen, "ro") is not None or not backups.is_whole(chosen):
            named = chosen or path
            raise StoreError(
                Problem.MISSING, "There is no good backup to put back at {path}.", path=named
            )
        return quarantine.put_back(chosen, path)
    except OSError as error:
        raise failure(of_system(error), path) from error
    finally:
        lock.release()


def start_empty(path: Path) -> None:
    """Begin a new store although backups of the old one exist: the user decided so."""
    lock = WriterLock(path)
    blocked = _take(lock, path, 0.0)
    try:
        if blocked is not None:
            raise failure(blocked, path)
        if path.is_file():
            quarantine.set_aside(path)
        quarantine.create(path)
    except OSError as error:
        raise failure(of_system(error), path) from error
    finally:
        lock.release()
