"""Notes as the panel lists them and as the text shows them: one statement each, no note built."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vdreader.core.annotating.noted import Highlight, Row

if TYPE_CHECKING:
    import sqlite3


_STATE = """CASE
    WHEN d.edition IS NULL THEN 'orphan'
    WHEN t.edition = d.edition THEN CASE t.confirmed WHEN 1 THEN 'confirmed' ELSE 'exact' END
    ELSE coalesce(x.state, 'review') END"""

_ROWS = f"""SELECT a.id, a.kind, a.colour, a.tag_words, substr(a.body, 1, 160), a.author, a.status,
    a.created, a.modified, a.trashed, a.conflict_of,
    t.document, t.language, coalesce(x.passage, t.passage), coalesce(x.start, t.start), t.exact,
    {_STATE},
    (SELECT count(*) FROM targets WHERE annotation = a.seq)
FROM annotations AS a
LEFT JOIN targets AS t ON t.annotation = a.seq AND t.position = 0
LEFT JOIN documents AS d ON d.id = t.document
LEFT JOIN anchors AS x
    ON x.annotation = a.seq AND x.position = 0 AND x.edition = d.edition AND t.edition <> d.edition
WHERE (a.trashed <> '') = ? ORDER BY a.seq"""


def rows(connection: sqlite3.Connection, *, trashed: bool = False) -> list[Row]:
    """All notes, or all in the trash, as the panel lists them, in the order they were made."""
    return list(map(Row._make, connection.execute(_ROWS, (trashed,))))


_HIGHLIGHTS = f"""SELECT * FROM (
    SELECT a.id, a.kind, a.colour, t.position, coalesce(x.passage, t.passage) AS passage,
        coalesce(x.start, t.start) AS start, coalesce(x."end", t."end") AS "end", {_STATE} AS state
    FROM targets AS t JOIN annotations AS a ON a.seq = t.annotation
    LEFT JOIN documents AS d ON d.id = t.document
    LEFT JOIN anchors AS x ON x.annotation = t.annotation AND x.position = t.position
        AND x.edition = d.edition AND t.edition <> d.edition
    WHERE t.document = ? AND a.trashed = '' ORDER BY a.seq, t.position
) WHERE state IN ('exact', 'changed', 'confirmed')"""


def highlights(connection: sqlite3.Connection, document: str) -> list[Highlight]:
    """The words of a document that notes stand on, those for review and orphans left out."""
    return [Highlight._make(row) for row in connection.execute(_HIGHLIGHTS, (document,))]


def count(connection: sqlite3.Connection) -> int:
    """How many notes there are outside the trash."""
    (found,) = connection.execute("SELECT count(*) FROM annotations WHERE trashed = ''").fetchone()
    return int(found)


_DOUBTFUL = f"""SELECT id FROM (
    SELECT a.seq, a.id, {_STATE} AS state
    FROM targets AS t JOIN annotations AS a ON a.seq = t.annotation
    LEFT JOIN documents AS d ON d.id = t.document
    LEFT JOIN anchors AS x ON x.annotation = t.annotation AND x.position = t.position
        AND x.edition = d.edition AND t.edition <> d.edition
    WHERE a.trashed = ''
) WHERE state IN ('review', 'orphan') GROUP BY seq ORDER BY seq"""


def doubtful(connection: sqlite3.Connection) -> list[str]:
    """The ids of notes with a target that is doubtful or nowhere."""
    return [ident for (ident,) in connection.execute(_DOUBTFUL)]
