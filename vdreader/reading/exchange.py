"""Notes to and from files: what two people wrote apart is brought together, nothing is lost."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass, replace

from vdreader.core.annotating.annotation import Annotation, Merge, Outcome, merge
from vdreader.errors import KnownError
from vdreader.exports import csv_notes, jsonld, markdown_notes
from vdreader.reading.annotating import Annotating
from vdreader.store import annotations as notes_table
from vdreader.store import batches, journal

FORMATS = (".jsonld", ".json", ".csv", ".md")
"""The endings of the files that notes are exported to."""


@dataclass(frozen=True)
class Conflict:
    """A note edited on both sides: the user's own, and the copy that holds the other edit."""

    own: str
    copy: str


@dataclass(frozen=True)
class Imported:
    """What an import did."""

    new: int
    updated: int
    unchanged: int
    conflicts: tuple[Conflict, ...]


def export(annotating: Annotating, ending: str) -> str:
    """All notes but those in the trash as the text of a file with this ending."""
    if ending in (".jsonld", ".json"):
        return jsonld.dumps(annotating.notes())
    if ending == ".csv":
        return csv_notes.dumps(annotating.located())
    if ending == ".md":
        return markdown_notes.dumps(annotating.located(), _framing(annotating))
    raise KnownError(
        "Notes are exported to files that end in {formats}.", formats=", ".join(FORMATS)
    )


def _framing(annotating: Annotating) -> markdown_notes.Framing:
    titles, citations = {}, {}
    for ident in {t.document for note in annotating.notes() for t in note.targets}:
        if annotating.texts.edition(ident) is None:
            continue
        document = annotating.library.document(ident)
        titles[ident] = document.about.title
        citations.update({(ident, p.id): p.citation for p in document.passages if p.citation})
    return markdown_notes.Framing(titles=titles, citations=citations)


def import_notes(annotating: Annotating, text: str, file: str, now: str) -> Imported:
    """Merge the notes of a JSON-LD text into the store: all of them, or none if it fails.

    `file` is the file's name, kept with what came from it. Doing it twice changes nothing more.
    """
    incoming = jsonld.loads(text)
    pending: dict[str, Annotation] = {}
    counts: Counter[Outcome] = Counter()
    conflicts = []
    with annotating.store.writing() as connection:
        for note in incoming:
            own = pending.get(note.id) or notes_table.get(connection, note.id)
            rival = pending.get(note.conflict_of) or notes_table.get(connection, note.conflict_of)
            if own is None and _holds(rival, note):
                counts[Outcome.UNCHANGED] += 1
                continue
            decided = merge(own, note, notes_table.gone(connection, note.id))
            if decided.outcome is Outcome.CONFLICT and decided.written:
                copy = decided.written
                known = pending.get(copy.id) or notes_table.get(connection, copy.id)
                if known or notes_table.gone(connection, copy.id):
                    decided = Merge(Outcome.UNCHANGED)
                else:
                    conflicts.append(Conflict(note.id, copy.id))
            counts[decided.outcome] += 1
            if decided.written:
                pending[decided.written.id] = decided.written
        done = Imported(
            counts[Outcome.NEW],
            counts[Outcome.UPDATED],
            counts[Outcome.UNCHANGED],
            tuple(conflicts),
        )
        if pending:
            table = {outcome.value: count for outcome, count in counts.items()}
            batch = batches.add(connection, file, now, json.dumps(table))
            journal.perform(connection, "import", list(pending.values()), now, batch)
    annotating.refresh()
    return done


def _holds(rival: Annotation | None, copy: Annotation) -> bool:
    """Whether a copy from a conflict only says what our own note says or said."""
    if rival is None or copy.ancestors:
        return False
    return copy.conflict_revision in (rival.revision, *rival.ancestors)


def conflicts(annotating: Annotating) -> list[Conflict]:
    """The conflicts that have not been settled."""
    with annotating.store.reading() as connection:
        rivals = notes_table.rivals(connection)
    return [Conflict(copy.conflict_of, copy.id) for copy in rivals]


def settle(annotating: Annotating, conflict: Conflict, keep: str, now: str) -> None:
    """End a conflict: `keep` is `own`, `copy` or `both`; what is not kept goes to the trash."""
    own, copy = annotating.note(conflict.own), annotating.note(conflict.copy)
    past = (*own.ancestors, own.revision, copy.conflict_revision)
    if keep == "copy":
        own = replace(
            own.edited(now),
            kind=copy.kind,
            body=copy.body,
            tags=copy.tags,
            colour=copy.colour,
            status=copy.status,
            targets=copy.targets,
        )
    else:
        own = own.edited(now)
    # The rival edit is now one that this note comes from: it will not be a conflict again.
    own = replace(own, ancestors=tuple(dict.fromkeys(past)))
    trashed = "" if keep == "both" else now
    settled = replace(copy.edited(now), conflict_of="", conflict_revision="", trashed=trashed)
    with annotating.store.writing() as connection:
        journal.perform(connection, "settle", [own, settled], now)
