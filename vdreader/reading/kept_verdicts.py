"""Verdicts kept in the user's file: the store's generic rows become values of the core and back."""

from __future__ import annotations

from datetime import datetime

from vdreader.core.comparing.comparison import Kind
from vdreader.core.comparing.verdicts import Action, Verdict
from vdreader.errors import KnownError
from vdreader.reading.userdata import UserData, now
from vdreader.reading.verdicts import Given
from vdreader.store.decisions import VerdictRow, Verdicts


class KeptVerdicts:
    """The VerdictStorage over the user's file."""

    def __init__(self, userdata: UserData) -> None:
        self._userdata = userdata

    @property
    def _table(self) -> Verdicts:
        return Verdicts(self._userdata.store)

    def refusal(self) -> KnownError | None:
        """Why nothing can be kept; None when it can."""
        return self._userdata.refusal()

    def verdicts(self, old: str, new: str) -> list[Given]:
        """The verdicts that hold on a comparison, oldest first."""
        if not self._userdata.readable:
            return []
        return [Given(row.seq, _verdict(row)) for row in self._table.between(old, new)]

    def everything(self) -> dict[tuple[str, str], tuple[Given, ...]]:
        """All verdicts that hold, by the two documents compared, oldest first."""
        found: dict[tuple[str, str], tuple[Given, ...]] = {}
        for row in self._table.everything() if self._userdata.readable else ():
            pair = (row.old_document, row.new_document)
            found[pair] = (*found.get(pair, ()), Given(row.seq, _verdict(row)))
        return found

    def give(self, old: str, new: str, verdict: Verdict) -> int:
        """Keep a verdict; returns its number. StoreError if it cannot be kept."""
        row = VerdictRow(
            action=verdict.action.value,
            old_document=old,
            old_passages=verdict.old,
            new_document=new,
            new_passages=verdict.new,
            created=verdict.created.isoformat() if verdict.created else now(),
            kind=verdict.kind.value if verdict.kind else "",
            reason=verdict.reason,
            author=verdict.author,
        )
        return self._table.add(row).seq

    def take_back(self, number: int) -> None:
        """A verdict does not hold any more."""
        self._table.undo(number, now())

    def renew(self, number: int) -> None:
        """A verdict that was taken back holds again."""
        self._table.redo(number)

    def explain(self, number: int, reason: str, author: str) -> None:
        """A verdict has this reason, in the name of this author; it keeps its place."""
        self._table.explain(number, reason, author)


def _verdict(row: VerdictRow) -> Verdict:
    return Verdict(
        Action(row.action),
        row.old_passages,
        row.new_passages,
        Kind(row.kind) if row.kind else None,
        row.reason,
        row.author,
        datetime.fromisoformat(row.created),
    )
