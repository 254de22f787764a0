"""The right to write: an operating system's lock on a file beside the store.

The system takes it back when the process ends, however it ends, so that no stale lock is left.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path


class WriterLock:
    """Held from `take` until `release`; the lock file itself stays."""

    def __init__(self, store: Path) -> None:
        self.path = store.with_name(f"{store.name}.lock")
        self._file: int | None = None

    def take(self) -> bool:
        """Whether this process may write now; OSError if the medium cannot be written at all."""
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        if not _lock(descriptor):
            os.close(descriptor)
            return False
        self._file = descriptor
        return True

    def hold(self) -> bool:
        """Whether this process may still write; taken anew where the lock file was put away."""
        if self._file is None or _is_at(self._file, self.path):
            return self._file is not None
        lost = self._file
        if not self.take():
            return False
        os.close(lost)
        return True

    def release(self) -> None:
        """Let another instance write."""
        if self._file is not None:
            os.close(self._file)
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _is_at(descriptor: int, path: Path) -> bool:
        return True  # the system lets nobody move or delete a file that is open like this

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _is_at(descriptor: int, path: Path) -> bool:
        try:
            return os.path.samestat(os.fstat(descriptor), path.stat())
        except FileNotFoundError:
            return False
