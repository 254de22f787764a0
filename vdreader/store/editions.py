"""The documents that notes are made on, all their noted editions, and where notes stand in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from vdreader.core.annotating.annotation import Anchor, AnchorState
from vdreader.core.annotating.edition import Edition

if TYPE_CHECKING:
    import sqlite3


class Known(NamedTuple):
    """A document that the store knows: the edition anchored last and the file it was read from."""

    id: str
    language: str
    title: str
    fingerprint: str
    edition: str


def known(connection: sqlite3.Connection) -> dict[str, Known]:
    """The documents that the store knows, by id."""
    found = connection.execute("SELECT id, language, title, fingerprint, edition FROM documents")
    return {row[0]: Known._make(row) for row in found}


def note_document(
    connection: sqlite3.Connection, document: Known, *, new_only: bool = False
) -> None:
    """Set the edition that anchors have been computed for; `new_only` leaves a known one."""
    connection.execute(
        """INSERT INTO documents (id, language, title, fingerprint, edition)
        VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET language = excluded.language,
            title = excluded.title, fingerprint = excluded.fingerprint,
            edition = excluded.edition WHERE NOT ?""",
        (*document, new_only),
    )


def keep(connection: sqlite3.Connection, edition: Edition) -> None:
    """Keep the text of an edition: later ones are anchored against it."""
    connection.execute(
        "INSERT OR IGNORE INTO editions (document, id, passages) VALUES (?, ?, ?)",
        (edition.document, edition.id, edition.to_json()),
    )


def edition(connection: sqlite3.Connection, document: str, ident: str) -> Edition | None:
    """A kept edition of a document; None if it is not kept here or is not what its id says."""
    row = connection.execute(
        "SELECT passages FROM editions WHERE document = ? AND id = ?", (document, ident)
    ).fetchone()
    if row is None:
        return None
    found = Edition.from_json(document, row[0])
    return found if found.id == ident else None


def noted_documents(connection: sqlite3.Connection) -> list[str]:
    """The ids of all documents that notes have targets in."""
    return [row[0] for row in connection.execute("SELECT DISTINCT document FROM targets")]


def unanchored(connection: sqlite3.Connection) -> set[str]:
    """The documents that have targets of another edition which are not anchored in the last one."""
    found = connection.execute(
        """SELECT DISTINCT t.document FROM targets AS t JOIN documents AS d ON d.id = t.document
        LEFT JOIN anchors AS x ON x.annotation = t.annotation AND x.position = t.position
            AND x.edition = d.edition
        WHERE t.edition <> d.edition AND x.edition IS NULL"""
    )
    return {row[0] for row in found}


def forget_anchor(connection: sqlite3.Connection, ident: str, position: int) -> None:
    """Let a target be anchored anew."""
    connection.execute(
        """DELETE FROM anchors WHERE position = ?
        AND annotation = (SELECT seq FROM annotations WHERE id = ?)""",
        (position, ident),
    )


def write_anchors(
    connection: sqlite3.Connection, edition: str, anchors: dict[tuple[str, int], Anchor]
) -> None:
    """Keep where targets, by (note id, position), stand in an edition."""
    connection.executemany(
        """INSERT OR REPLACE INTO anchors
            (annotation, position, edition, state, passage, start, "end", score, margin)
        SELECT seq, ?, ?, ?, ?, ?, ?, ?, ? FROM annotations WHERE id = ?""",
        [
            (at, edition, a.state, a.passage, a.start, a.end, a.score, a.margin, ident)
            for (ident, at), a in anchors.items()
        ],
    )


def anchors(
    connection: sqlite3.Connection, document: str, edition: str
) -> dict[tuple[str, int], Anchor]:
    """Where the targets of older editions stand in this one, by (note id, position)."""
    found = connection.execute(
        """SELECT a.id, x.position, x.state, x.passage, x.start, x."end", x.score, x.margin
        FROM anchors AS x JOIN targets AS t USING (annotation, position)
        JOIN annotations AS a ON a.seq = x.annotation
        WHERE x.edition = ? AND t.document = ?""",
        (edition, document),
    )
    return {(ident, at): Anchor(AnchorState(state), *place) for ident, at, state, *place in found}
