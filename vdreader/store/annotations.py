"""Notes in the store: read, written as revisions, listed for the panel.

What is written here runs inside a transaction of the caller, who gets it from `Store.writing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from vdreader.core.annotating.annotation import Annotation, Selectors, Target, from_json, to_json

if TYPE_CHECKING:
    import sqlite3

_COLUMNS = (
    "seq, id, kind, colour, body, author, status, created, modified, revision, trashed,"
    " conflict_of, conflict_revision"
)
_TARGET = (
    'annotation, document, language, edition, passage, start, "end", exact, prefix, suffix,'
    " confirmed, comparison"
)


def get(connection: sqlite3.Connection, ident: str) -> Annotation | None:
    """The note of this id, also one in the trash."""
    return next(iter(_notes(connection, "a.id = ?", (ident,))), None)


def everything(connection: sqlite3.Connection, *, trashed: bool = False) -> list[Annotation]:
    """All notes, or all in the trash, in the order they were made."""
    return list(_notes(connection, "(a.trashed <> '') = ?", (trashed,)))


def of_document(connection: sqlite3.Connection, document: str) -> list[Annotation]:
    """The notes, those in the trash left out, that have a target in a document."""
    where = "a.trashed = '' AND a.seq IN (SELECT annotation FROM targets WHERE document = ?)"
    return list(_notes(connection, where, (document,)))


def rivals(connection: sqlite3.Connection) -> list[Annotation]:
    """The copies kept from conflicts that have not been settled."""
    return list(_notes(connection, "a.conflict_of <> '' AND a.trashed = ''", ()))


def _notes(
    connection: sqlite3.Connection, where: str, values: tuple[object, ...]
) -> Iterator[Annotation]:
    notes = connection.execute(
        f"SELECT {_COLUMNS} FROM annotations AS a WHERE {where} ORDER BY a.seq", values
    ).fetchall()
    inside = f"IN (SELECT a.seq FROM annotations AS a WHERE {where}) ORDER BY annotation, position"
    targets: dict[int, list[Target]] = {}
    for row in connection.execute(
        f"SELECT {_TARGET} FROM targets WHERE annotation {inside}", values
    ):
        seq, document, language, edition, *place, confirmed, comparison = row
        targets.setdefault(seq, []).append(
            Target(document, language, edition, Selectors(*place), bool(confirmed), comparison)
        )
    tags = _lists(connection, "tag", "tags", inside, values)
    past = _lists(connection, "revision", "history", inside, values)
    for seq, ident, kind, colour, body, author, status, created, modified, *rest in notes:
        revision, trashed, conflict_of, conflict_revision = rest
        yield Annotation(
            ident,
            kind,
            body,
            tuple(targets.get(seq, ())),
            created,
            modified,
            revision,
            tuple(tags.get(seq, ())),
            colour,
            author,
            status,
            tuple(past.get(seq, ()))[:-1],
            trashed,
            conflict_of,
            conflict_revision,
        )


def _lists(
    connection: sqlite3.Connection,
    column: str,
    table: str,
    inside: str,
    values: tuple[object, ...],
) -> dict[int, list[str]]:
    found: dict[int, list[str]] = {}
    for seq, value in connection.execute(
        f"SELECT annotation, {column} FROM {table} WHERE annotation {inside}", values
    ):
        found.setdefault(seq, []).append(value)
    return found


def write(connection: sqlite3.Connection, note: Annotation, batch: int | None = None) -> None:
    """Write a revision of a note, new or known, with its history."""
    words = (" ".join(note.tags), "\n".join(t.selectors.exact for t in note.targets))
    (seq,) = connection.execute(
        """INSERT INTO annotations (id, kind, colour, body, author, status, created, modified,
            revision, trashed, conflict_of, conflict_revision, batch, tag_words, quote_words)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, colour = excluded.colour,
            body = excluded.body, author = excluded.author, status = excluded.status,
            created = excluded.created, modified = excluded.modified,
            revision = excluded.revision, trashed = excluded.trashed,
            conflict_of = excluded.conflict_of, conflict_revision = excluded.conflict_revision,
            batch = coalesce(excluded.batch, batch),
            tag_words = excluded.tag_words, quote_words = excluded.quote_words
        RETURNING seq""",
        (
            note.id,
            note.kind,
            note.colour,
            note.body,
            note.author,
            note.status,
            note.created,
            note.modified,
            note.revision,
            note.trashed,
            note.conflict_of,
            note.conflict_revision,
            batch,
            *words,
        ),
    ).fetchone()
    _write_targets(connection, seq, note.targets)
    connection.execute("DELETE FROM tags WHERE annotation = ?", (seq,))
    connection.executemany(
        "INSERT INTO tags (annotation, position, tag) VALUES (?, ?, ?)",
        [(seq, position, tag) for position, tag in enumerate(note.tags)],
    )
    _write_history(connection, seq, note)


def _write_targets(connection: sqlite3.Connection, seq: int, targets: tuple[Target, ...]) -> None:
    """Write the targets that are not there as they are: the anchors of those stay."""
    known = connection.execute(
        f"SELECT {_TARGET} FROM targets WHERE annotation = ? ORDER BY position", (seq,)
    ).fetchall()
    wanted = [
        (
            seq,
            t.document,
            t.language,
            t.edition,
            t.selectors.passage,
            t.selectors.start,
            t.selectors.end,
            t.selectors.exact,
            t.selectors.prefix,
            t.selectors.suffix,
            int(t.confirmed),
            t.comparison,
        )
        for t in targets
    ]
    if [tuple(row) for row in known] == wanted:
        return
    connection.execute("DELETE FROM targets WHERE annotation = ?", (seq,))
    connection.executemany(
        f"INSERT INTO targets ({_TARGET}, position) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)",
        [(*row, position) for position, row in enumerate(wanted)],
    )


def _write_history(connection: sqlite3.Connection, seq: int, note: Annotation) -> None:
    """Bring the line of revisions up to date; what each of them said is kept where it is known."""
    known: dict[str, str] = dict(
        connection.execute("SELECT revision, note FROM history WHERE annotation = ?", (seq,))
    )
    line = [*note.ancestors, note.revision]
    texts = [*(known.get(revision, "") for revision in note.ancestors), to_json(note)]
    start = 0
    if list(known) == line[: len(known)]:
        start = max(0, len(known) - 1)
    connection.execute("DELETE FROM history WHERE annotation = ? AND position >= ?", (seq, start))
    connection.executemany(
        "INSERT INTO history (annotation, position, revision, note) VALUES (?, ?, ?, ?)",
        [(seq, at, line[at], texts[at]) for at in range(start, len(line))],
    )


def history(connection: sqlite3.Connection, ident: str) -> list[Annotation]:
    """What a note said in each of its revisions that is known here, oldest first."""
    found = connection.execute(
        """SELECT h.note FROM history AS h JOIN annotations AS a ON a.seq = h.annotation
        WHERE a.id = ? AND h.note <> '' ORDER BY h.position""",
        (ident,),
    )
    return [from_json(text) for (text,) in found]


def differing(connection: sqlite3.Connection) -> list[str]:
    """The ids of notes whose tables and history do not say the same: damage SQLite cannot see."""
    kept: dict[str, str] = dict(
        connection.execute(
            """SELECT a.id, h.note FROM annotations AS a
            JOIN history AS h ON h.annotation = a.seq AND h.revision = a.revision"""
        )
    )
    return [note.id for note in _notes(connection, "1", ()) if kept.get(note.id) != to_json(note)]


def delete(connection: sqlite3.Connection, idents: Iterable[str]) -> None:
    """Delete notes for good, with all that was kept of them but the names of their revisions."""
    for ident in idents:
        connection.execute(
            """INSERT OR IGNORE INTO gone (id, revision)
            SELECT a.id, h.revision FROM annotations AS a
            JOIN history AS h ON h.annotation = a.seq WHERE a.id = ?""",
            (ident,),
        )
        connection.execute(
            """DELETE FROM operations WHERE seq IN
            (SELECT operation FROM operation_notes WHERE annotation = ?)""",
            (ident,),
        )
        connection.execute("DELETE FROM annotations WHERE id = ?", (ident,))


def gone(connection: sqlite3.Connection, ident: str) -> frozenset[str]:
    """The revisions of a note that were deleted for good."""
    found = connection.execute("SELECT revision FROM gone WHERE id = ?", (ident,))
    return frozenset(revision for (revision,) in found)


def kinds(connection: sqlite3.Connection) -> dict[str, str]:
    """The kinds of notes and their colours, in the user's order."""
    return dict(connection.execute("SELECT code, colour FROM kinds ORDER BY position"))


def set_kinds(connection: sqlite3.Connection, kinds: Iterable[tuple[str, str, str]]) -> None:
    """Set the kinds: code, name, colour; in this order."""
    connection.execute("DELETE FROM kinds")
    connection.executemany(
        "INSERT INTO kinds (code, name, colour, position) VALUES (?, ?, ?, ?)",
        [(*kind, position) for position, kind in enumerate(kinds, 1)],
    )
