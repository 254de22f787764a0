"""The file of the user's own work: opened when it is first needed, by one owner for all.

Notes, verdicts, accepted discrepancies, corrections and terms stand in one file, and one instance
writes it: whoever keeps something asks here. Belongs to the thread that asked first.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader.errors import KnownError

if TYPE_CHECKING:
    from vdreader.store.store import Store

STORE_FILE = "notes.sqlite"


class UserData:
    """The store of one user: neither opened nor its code loaded before it is asked for."""

    def __init__(self, place: Callable[[], Path]) -> None:
        self._place = place
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        """The store; what is wrong with it is in its `state` and `notice`."""
        if self._store is None:
            from vdreader.store.store import open_store

            self._store = open_store(self._place())
        return self._store

    @property
    def readable(self) -> bool:
        """Whether anything can be read from it."""
        from vdreader.store.store import State

        return self.store.state is not State.CLOSED

    def refusal(self) -> KnownError | None:
        """Why nothing can be kept, to be said to the user; None when it can."""
        from vdreader.store.store import State

        return None if self.store.state is State.WRITABLE else self.store.refusal()

    def close(self) -> None:
        """Close the file, if it was opened, and let another instance write."""
        if self._store is not None:
            self._store.close()
            self._store = None


class OpenedData(UserData):
    """The user's file where it is open already, for reading alone."""

    def __init__(self, store: Store) -> None:
        super().__init__(lambda: store.path)
        self._store = store


def now() -> str:
    """The time now, as the store keeps it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
