"""What the user decided, as commands that only read take it: verdicts, corrections, acceptances.

The user's file is copied into memory and left as it is: it is neither made nor locked. Where it
cannot be read, the command says so once on standard error and goes on without it.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader.commands import Session

if TYPE_CHECKING:
    from vdreader.core.aligning.corrections import Correction
    from vdreader.core.checking.discrepancy import Acceptance
    from vdreader.core.comparing.verdicts import Verdict
    from vdreader.reading.userdata import OpenedData


class Decided:
    """The user's decisions; none where there is no file of them, or `leave` says so."""

    def __init__(self, session: Session, *, leave: bool = False) -> None:
        self._session = session
        self._leave = leave

    def verdicts(self, old: str, new: str) -> Sequence[Verdict]:
        """The verdicts that hold on a comparison, oldest first."""
        if self._data is None:
            return ()
        from vdreader.reading.kept_verdicts import KeptVerdicts

        return [given.verdict for given in KeptVerdicts(self._data).verdicts(old, new)]

    def corrections(self, source: str, target: str) -> Sequence[Correction]:
        """The corrections of an alignment that hold, oldest first."""
        if self._data is None:
            return ()
        from vdreader.reading.kept import KeptDecisions

        return KeptDecisions(self._data).corrections(source, target)

    def acceptances(self, source: str, target: str) -> Sequence[Acceptance]:
        """The acceptances of discrepancies that hold."""
        if self._data is None:
            return ()
        from vdreader.reading.kept import KeptDecisions

        return KeptDecisions(self._data).acceptances(source, target)

    @cached_property
    def _data(self) -> OpenedData | None:
        path = self._path()
        if self._leave or not path.exists():
            return None
        from vdreader.reading.userdata import OpenedData
        from vdreader.store.store import State, open_copy

        store = open_copy(path)
        self._session.at_end(store.close)
        if store.state is State.CLOSED:
            self._session.say(f"{store.refusal()} What you decided does not count here.")
            return None
        return OpenedData(store)

    def _path(self) -> Path:
        from vdreader.reading.userdata import STORE_FILE

        given = os.environ.get("VDREADER_STORE")
        return Path(given) if given else self._session.data / STORE_FILE
