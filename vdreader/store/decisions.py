"""What the user decided beside notes: verdicts, accepted discrepancies, corrections, terms.

Rows are generic on purpose: passages are ids, a correction's payload is JSON. The rooms that
decide what they mean have value classes of their own. Nothing is deleted but terms: a decision is
taken back by a date, so that it can be shown who thought what and when. Of a verdict the reason
may be written anew.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

    from vdreader.store.store import Store


@dataclass(frozen=True)
class VerdictRow:
    """A verdict on a comparison: `action` is `confirm`, `break`, `link` or `reclassify`."""

    action: str
    old_document: str
    old_passages: tuple[str, ...]
    new_document: str
    new_passages: tuple[str, ...]
    created: str
    kind: str = ""
    reason: str = ""
    author: str = ""
    undone: str = ""
    seq: int = 0


@dataclass(frozen=True)
class AcceptanceRow:
    """A discrepancy that was looked at and accepted; `key` names it within the two documents."""

    key: str
    source_document: str
    target_document: str
    created: str
    reason: str = ""
    author: str = ""
    withdrawn: str = ""
    seq: int = 0


@dataclass(frozen=True)
class CorrectionRow:
    """A correction of an alignment; `payload` is what the action needs, as JSON can hold it."""

    source_document: str
    target_document: str
    action: str
    payload: Any
    created: str
    author: str = ""
    undone: str = ""
    seq: int = 0


@dataclass(frozen=True)
class TermRow:
    """A pair of terms of the user's own."""

    french: str
    dutch: str
    kind: str = ""
    note: str = ""
    seq: int = 0


class Verdicts:
    """The verdicts on comparisons, in the order they were given."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, row: VerdictRow) -> VerdictRow:
        """Keep a verdict; returns it with its number."""
        values = (
            row.action,
            row.old_document,
            json.dumps(row.old_passages),
            row.new_document,
            json.dumps(row.new_passages),
            row.kind,
            row.reason,
            row.author,
            row.created,
        )
        with self._store.writing() as connection:
            seq = _insert(
                connection,
                "verdicts (action, old_document, old_passages, new_document, new_passages,"
                " kind, reason, author, created)",
                values,
            )
        return VerdictRow(**{**vars(row), "seq": seq, "undone": ""})

    def undo(self, seq: int, now: str) -> None:
        """Take a verdict back."""
        _mark(self._store, "UPDATE verdicts SET undone = ? WHERE seq = ?", now, seq)

    def redo(self, seq: int) -> None:
        """Let a verdict that was taken back hold again."""
        _mark(self._store, "UPDATE verdicts SET undone = ? WHERE seq = ?", "", seq)

    def explain(self, seq: int, reason: str, author: str) -> None:
        """Give a verdict a reason and an author; what it decides and when stay as they are."""
        with self._store.writing() as connection:
            connection.execute(
                "UPDATE verdicts SET reason = ?, author = ? WHERE seq = ?", (reason, author, seq)
            )

    def between(
        self, old_document: str, new_document: str, *, undone: bool = False
    ) -> list[VerdictRow]:
        """The verdicts on a comparison, oldest first; those taken back too if `undone`."""
        return self._select(
            "old_document = ? AND new_document = ?", (old_document, new_document), undone
        )

    def everything(self, *, undone: bool = False) -> list[VerdictRow]:
        """All verdicts, oldest first; those taken back too if `undone`."""
        return self._select("1", (), undone)

    def _select(self, where: str, values: tuple[str, ...], undone: bool) -> list[VerdictRow]:
        with self._store.reading() as connection:
            found = connection.execute(
                f"""SELECT action, old_document, old_passages, new_document, new_passages,
                    created, kind, reason, author, undone, seq FROM verdicts
                WHERE {where} AND (? OR undone = '') ORDER BY seq""",
                (*values, undone),
            ).fetchall()
        return [
            VerdictRow(action, old, tuple(json.loads(olds)), new, tuple(json.loads(news)), *rest)
            for action, old, olds, new, news, *rest in found
        ]


class Acceptances:
    """The discrepancies that were accepted, in the order it was done."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, row: AcceptanceRow) -> AcceptanceRow:
        """Keep an acceptance; returns it with its number."""
        values = (
            row.key,
            row.source_document,
            row.target_document,
            row.reason,
            row.author,
            row.created,
        )
        with self._store.writing() as connection:
            seq = _insert(
                connection,
                "acceptances (key, source_document, target_document, reason, author, created)",
                values,
            )
        return AcceptanceRow(**{**vars(row), "seq": seq, "withdrawn": ""})

    def withdraw(self, seq: int, now: str) -> None:
        """Take an acceptance back: the discrepancy is flagged again."""
        _mark(self._store, "UPDATE acceptances SET withdrawn = ? WHERE seq = ?", now, seq)

    def renew(self, seq: int) -> None:
        """Let an acceptance that was taken back hold again."""
        _mark(self._store, "UPDATE acceptances SET withdrawn = ? WHERE seq = ?", "", seq)

    def between(
        self, source_document: str, target_document: str, *, withdrawn: bool = False
    ) -> list[AcceptanceRow]:
        """The acceptances of a pair of documents, oldest first."""
        with self._store.reading() as connection:
            found = connection.execute(
                """SELECT key, source_document, target_document, created, reason, author,
                    withdrawn, seq FROM acceptances
                WHERE source_document = ? AND target_document = ? AND (? OR withdrawn = '')
                ORDER BY seq""",
                (source_document, target_document, withdrawn),
            ).fetchall()
        return [AcceptanceRow(*row) for row in found]


class Corrections:
    """The corrections of alignments, in the order they were made."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, row: CorrectionRow) -> CorrectionRow:
        """Keep a correction; returns it with its number."""
        payload = json.dumps(row.payload, ensure_ascii=False)
        values = (
            row.source_document,
            row.target_document,
            row.action,
            payload,
            row.author,
            row.created,
        )
        with self._store.writing() as connection:
            seq = _insert(
                connection,
                "corrections (source_document, target_document, action, payload, author, created)",
                values,
            )
        return CorrectionRow(**{**vars(row), "seq": seq, "undone": ""})

    def undo(self, seq: int, now: str) -> None:
        """Take a correction back."""
        _mark(self._store, "UPDATE corrections SET undone = ? WHERE seq = ?", now, seq)

    def redo(self, seq: int) -> None:
        """Let a correction that was taken back hold again."""
        _mark(self._store, "UPDATE corrections SET undone = ? WHERE seq = ?", "", seq)

    def between(
        self, source_document: str, target_document: str, *, undone: bool = False
    ) -> list[CorrectionRow]:
        """The corrections of a pair of documents, oldest first."""
        with self._store.reading() as connection:
            found = connection.execute(
                """SELECT source_document, target_document, action, payload, created, author,
                    undone, seq FROM corrections
                WHERE source_document = ? AND target_document = ? AND (? OR undone = '')
                ORDER BY seq""",
                (source_document, target_document, undone),
            ).fetchall()
        return [
            CorrectionRow(source, target, action, json.loads(payload), *rest)
            for source, target, action, payload, *rest in found
        ]


class Terms:
    """The user's own terms; a pair is there once."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def put(self, row: TermRow) -> None:
        """Add a pair, or change the kind and the note of one that is there."""
        with self._store.writing() as connection:
            connection.execute(
                """INSERT INTO terms (french, dutch, kind, note) VALUES (?, ?, ?, ?)
                ON CONFLICT (french, dutch)
                DO UPDATE SET kind = excluded.kind, note = excluded.note""",
                (row.french, row.dutch, row.kind, row.note),
            )

    def remove(self, seq: int) -> None:
        """Delete a pair."""
        with self._store.writing() as connection:
            connection.execute("DELETE FROM terms WHERE seq = ?", (seq,))

    def everything(self) -> list[TermRow]:
        """All pairs, in the order they were added."""
        with self._store.reading() as connection:
            found = connection.execute(
                "SELECT french, dutch, kind, note, seq FROM terms ORDER BY seq"
            ).fetchall()
        return [TermRow(*row) for row in found]


def _insert(connection: sqlite3.Connection, into: str, values: tuple[object, ...]) -> int:
    marks = ", ".join("?" * len(values))
    cursor = connection.execute(f"INSERT INTO {into} VALUES ({marks})", values)
    return cursor.lastrowid or 0


def _mark(store: Store, statement: str, value: str, seq: int) -> None:
    with store.writing() as connection:
        connection.execute(statement, (value, seq))
