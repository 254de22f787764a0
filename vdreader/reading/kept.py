"""What the user decided about two versions, kept in the user's file.

The store's rows are generic; here they become the values of the core and back. A term's kind is
written with its strength (`verb:4`), a hidden shipped term as its headword with the kind `-verb`.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from vdreader.core.aligning.beads import Level
from vdreader.core.aligning.corrections import Action, Correction
from vdreader.core.checking.discrepancy import Acceptance
from vdreader.core.checking.terms import Term, TermKind
from vdreader.core.origin import Origin
from vdreader.errors import KnownError
from vdreader.reading.bilingual import OwnTerms
from vdreader.reading.userdata import UserData, now
from vdreader.store import decisions
from vdreader.store.decisions import AcceptanceRow, CorrectionRow, TermRow

_SEPARATOR = " | "
_HIDDEN = "-"


class KeptDecisions:
    """The Storage of reading.bilingual, over the user's file."""

    def __init__(self, userdata: UserData) -> None:
        self._userdata = userdata

    def refusal(self) -> KnownError | None:
        """Why nothing can be kept; None when it can."""
        return self._userdata.refusal()

    # -- corrections -------------------------------------------------------------------------

    def corrections(self, source: str, target: str) -> list[Correction]:
        """The corrections of an alignment that hold, oldest first."""
        if not self._userdata.readable:
            return []
        return [_correction(row) for row in self._corrections.between(source, target)]

    def correct(
        self, source: str, target: str, made: Sequence[Correction], author: str
    ) -> tuple[int, ...]:
        """Keep corrections; returns their numbers. StoreError if they cannot be kept."""
        rows = [
            CorrectionRow(source, target, one.action.value, _payload(one), now(), author)
            for one in made
        ]
        return tuple(self._corrections.add(row).seq for row in rows)

    def undo_corrections(self, numbers: Sequence[int]) -> None:
        """Take corrections back."""
        for number in numbers:
            self._corrections.undo(number, now())

    def redo_corrections(self, numbers: Sequence[int]) -> None:
        """Let corrections that were taken back hold again."""
        for number in numbers:
            self._corrections.redo(number)

    @property
    def _corrections(self) -> decisions.Corrections:
        return decisions.Corrections(self._userdata.store)

    # -- acceptances -------------------------------------------------------------------------

    def acceptances(self, source: str, target: str) -> list[Acceptance]:
        """The acceptances that hold between two documents."""
        if not self._userdata.readable:
            return []
        return [
            Acceptance(row.key, row.reason, row.author, datetime.fromisoformat(row.created))
            for row in self._acceptances.between(source, target)
        ]

    def accept(self, source: str, target: str, word: Acceptance) -> int:
        """Keep an acceptance; returns its number. StoreError if it cannot be kept."""
        created = word.date.isoformat()
        row = AcceptanceRow(word.key, source, target, created, word.reason, word.author)
        return self._acceptances.add(row).seq

    def withdraw(self, source: str, target: str, key: str) -> tuple[int, ...]:
        """Take back what was accepted of a flag; returns the numbers."""
        table = self._acceptances
        numbers = tuple(row.seq for row in table.between(source, target) if row.key == key)
        for number in numbers:
            table.withdraw(number, now())
        return numbers

    def renew(self, numbers: Sequence[int]) -> None:
        """Let acceptances that were taken back hold again."""
        for number in numbers:
            self._acceptances.renew(number)

    @property
    def _acceptances(self) -> decisions.Acceptances:
        return decisions.Acceptances(self._userdata.store)

    # -- terms -------------------------------------------------------------------------------

    def terms(self) -> OwnTerms:
        """The user's own terms."""
        if not self._userdata.readable:
            return OwnTerms()
        rows = self._terms.everything()
        hidden = [row for row in rows if row.kind.startswith(_HIDDEN)]
        return OwnTerms(
            tuple(_term(row) for row in rows if row not in hidden),
            tuple(f"{row.kind.removeprefix(_HIDDEN)}:{row.french}" for row in hidden),
        )

    def keep_terms(self, terms: OwnTerms) -> None:
        """Keep these as the user's own terms, and none beside them."""
        table = self._terms
        wanted = [_term_row(term) for term in terms.added]
        wanted += [_hidden_row(key) for key in terms.hidden]
        pairs = {(row.french, row.dutch) for row in wanted}
        known = table.everything()
        for row in known:
            if (row.french, row.dutch) not in pairs:
                table.remove(row.seq)
        kept = {(row.french, row.dutch, row.kind, row.note) for row in known}
        for row in wanted:
            if (row.french, row.dutch, row.kind, row.note) not in kept:
                table.put(row)

    @property
    def _terms(self) -> decisions.Terms:
        return decisions.Terms(self._userdata.store)


def _payload(made: Correction) -> dict[str, object]:
    return {
        "level": made.level.value,
        "source": list(made.source),
        "target": list(made.target),
    }


def _correction(row: CorrectionRow) -> Correction:
    return Correction(
        Action(row.action),
        Level(row.payload["level"]),
        tuple(row.payload["source"]),
        tuple(row.payload["target"]),
    )


def _term(row: TermRow) -> Term:
    kind, _, strength = row.kind.partition(":")
    return Term(
        tuple(row.french.split(_SEPARATOR)),
        tuple(row.dutch.split(_SEPARATOR)),
        TermKind(kind),
        int(strength) if strength else None,
        row.note,
        Origin.USER,
    )


def _term_row(term: Term) -> TermRow:
    kind = term.kind.value if term.strength is None else f"{term.kind.value}:{term.strength}"
    return TermRow(_SEPARATOR.join(term.french), _SEPARATOR.join(term.dutch), kind, term.note)


def _hidden_row(key: str) -> TermRow:
    kind, _, headword = key.partition(":")
    return TermRow(headword, "", f"{_HIDDEN}{kind}")
