"""What can be wrong with the file of notes: codes for the window, one sentence for the terminal."""

from __future__ import annotations

import errno
from enum import StrEnum
from typing import TYPE_CHECKING

from vdreader.errors import KnownError

if TYPE_CHECKING:
    import sqlite3


class Problem(StrEnum):
    """Why the store cannot be read or written."""

    FULL = "full"
    INPUT_OUTPUT = "input_output"
    READ_ONLY = "read_only"
    IN_USE = "in_use"
    BUSY = "busy"
    NEWER = "newer"
    EMPTY = "empty"
    TRUNCATED = "truncated"
    DAMAGED = "damaged"
    FOREIGN = "foreign"
    MISSING = "missing"
    REMOVED = "removed"
    AWAY = "away"
    REPLACED = "replaced"
    NO_LOCKS = "no_locks"
    UNAVAILABLE = "unavailable"


_SENTENCES = {
    Problem.FULL: "The disk is full: nothing was saved in {path}.",
    Problem.INPUT_OUTPUT: "The disk reported an error: nothing was saved in {path}.",
    Problem.READ_ONLY: "The notes file {path} cannot be written where it is (read-only):"
    " nothing can be saved.",
    Problem.IN_USE: "Another vdreader has the notes file {path} open for writing:"
    " it can be read here, not changed.",
    Problem.BUSY: "The notes file {path} is being written by another program; try again.",
    Problem.NEWER: "The notes file {path} was made by a newer vdreader; nothing was changed in it.",
    Problem.EMPTY: "The notes file {path} is empty",
    Problem.TRUNCATED: "The notes file {path} is cut short",
    Problem.DAMAGED: "The notes file {path} is damaged",
    Problem.FOREIGN: "The file {path} is not a notes file of vdreader",
    Problem.MISSING: "The notes file {path} is gone, but backups of it are there",
    Problem.REMOVED: "The notes file {path} is not there any more: it was moved, renamed or deleted"
    " outside of vdreader. Nothing was saved. Put it back where it was, and saving goes on by"
    " itself; if it is lost, export the notes to a file before you close vdreader.",
    Problem.AWAY: "The folder {path} with the notes is not there: it was moved, renamed or deleted"
    " outside of vdreader, or its disk was disconnected. Nothing was saved. Put it back where it"
    " was, and saving goes on by itself.",
    Problem.REPLACED: "The notes file {path} was replaced by another program while it was open:"
    " nothing was saved, and the notes held so far could not be backed up. Export them to a file,"
    " then start vdreader again.",
    Problem.NO_LOCKS: "The notes file {path} lies where files cannot be locked, as on some network"
    " shares, so nothing can be saved: let VDREADER_STORE name a file on a disk of this computer.",
    Problem.UNAVAILABLE: "The notes file {path} can be neither opened nor made: see that its folder"
    " is there and that you may write in it.",
}

_KEPT = {
    Problem.REMOVED: "The notes file {path} is not there any more: it was moved, renamed or deleted"
    " outside of vdreader. Nothing was saved. Put it back where it was, and saving goes on by"
    " itself; if it is lost, start vdreader again and put back the backup that was made of it.",
    Problem.REPLACED: "The notes file {path} was replaced by another program while it was open:"
    " nothing was saved, and the notes held so far are kept among the backups. Start vdreader"
    " again to go on with the file that is there now.",
}
"""What is said once a backup holds what the lost file held."""


def template(problem: Problem, *, quarantined: bool = False, offered: bool = False) -> str:
    """The problem as the template of a sentence, with what was kept and what can be put back."""
    text = _KEPT.get(problem, _SENTENCES[problem]) if offered else _SENTENCES[problem]
    if text.endswith("."):
        return text
    if quarantined:
        text += " and was set aside as {quarantined}"
    elif problem is not Problem.MISSING:
        text += " and was left as it is"
    if offered:
        return text + "; `vdreader notes restore` puts back the backup {offered}."
    return text + "; there is no backup of it."


class StoreError(KnownError):
    """The store could not do what was asked; `problem` says why."""

    def __init__(self, problem: Problem, template: str, **values: object) -> None:
        super().__init__(template, **values)
        self.problem = problem


def failure(
    problem: Problem, path: object, quarantined: object = None, offered: object = None
) -> StoreError:
    """The error that tells of a problem."""
    said = template(problem, quarantined=bool(quarantined), offered=bool(offered))
    return StoreError(problem, said, path=path, quarantined=quarantined, offered=offered)


def of_error(error: sqlite3.Error) -> Problem | None:
    """The problem that an SQLite error stands for; None for one that only a bug can cause."""
    name = getattr(error, "sqlite_errorname", "") or ""
    said = str(error)
    # Bytes that are no text where text was written, or a schema that is not the one we made.
    if (not name and "decode" in said) or said.startswith(_LOST_SCHEMA):
        return Problem.DAMAGED
    if name == "SQLITE_READONLY_DBMOVED":  # since it was looked at; the next look says more
        return Problem.UNAVAILABLE
    for prefix, problem in _BY_NAME:
        if name.startswith(prefix):
            return problem
    return None


def of_system(error: OSError) -> Problem:
    """The problem that an error of the operating system stands for."""
    return _BY_NUMBER.get(error.errno or 0, Problem.UNAVAILABLE)


_BY_NUMBER = {
    errno.EROFS: Problem.READ_ONLY,
    errno.EACCES: Problem.READ_ONLY,
    errno.EPERM: Problem.READ_ONLY,
    errno.ENOSPC: Problem.FULL,
    errno.EDQUOT: Problem.FULL,
    errno.EFBIG: Problem.FULL,
    errno.EIO: Problem.INPUT_OUTPUT,
    errno.ENOLCK: Problem.NO_LOCKS,
    errno.ENOSYS: Problem.NO_LOCKS,
    errno.EOPNOTSUPP: Problem.NO_LOCKS,
}
_LOST_SCHEMA = (
    "no such column",
    "no such table",
    "no such function",
    "near ",
    "unrecognized token",
)
_BY_NAME = (
    ("SQLITE_FULL", Problem.FULL),
    ("SQLITE_IOERR_LOCK", Problem.NO_LOCKS),
    ("SQLITE_IOERR_RDLOCK", Problem.NO_LOCKS),
    ("SQLITE_IOERR", Problem.INPUT_OUTPUT),
    ("SQLITE_READONLY", Problem.READ_ONLY),
    ("SQLITE_PERM", Problem.READ_ONLY),
    ("SQLITE_BUSY", Problem.BUSY),
    ("SQLITE_LOCKED", Problem.BUSY),
    ("SQLITE_CORRUPT", Problem.DAMAGED),
    ("SQLITE_NOTADB", Problem.DAMAGED),
    ("SQLITE_CANTOPEN", Problem.UNAVAILABLE),
)
