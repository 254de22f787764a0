"""Notes as CSV for a spreadsheet: a line a target, all cells quoted, none of them a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from vdreader.core.annotating.annotation import Located

COLUMNS = (
    "id",
    "kind",
    "tags",
    "body",
    "author",
    "status",
    "created",
    "modified",
    "document",
    "language",
    "passage",
    "quote",
    "state",
)
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠", "|", "%")
"""What a cell may start with that makes a spreadsheet compute it (OWASP, "CSV Injection")."""
_BYTE_ORDER_MARK = "\ufeff"


def dumps(notes: Iterable[Located]) -> str:
    """The notes as CSV with the byte order mark that spreadsheets need to see UTF-8."""
    out = io.StringIO(newline="")
    out.write(_BYTE_ORDER_MARK)
    writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for located in notes:
        note = located.note
        common = (
            note.id,
            note.kind,
            ", ".join(note.tags),
            note.body,
            note.author,
            note.status,
            note.created,
            note.modified,
        )
        for target, anchor in zip(note.targets, located.anchors, strict=True):
            passage = anchor.passage if anchor.attached else target.selectors.passage
            where = (target.document, target.language, passage, target.selectors.exact)
            writer.writerow([safe(cell) for cell in (*common, *where, anchor.state.value)])
    return out.getvalue()


def safe(cell: str) -> str:
    """The cell with an apostrophe before what a spreadsheet would take for a formula."""
    if cell.lstrip(" \u00a0\u202f\ufeff\u200b\x00").startswith(_FORMULA) or cell.startswith(
        _FORMULA
    ):
        return f"'{cell}"
    return cell.replace("\x00", "")
