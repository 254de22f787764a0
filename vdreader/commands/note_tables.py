"""The JSON shape of a note, as the commands print it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vdreader.core.annotating.annotation import Anchor, Located, Target
    from vdreader.reading.library import Library


def note_table(located: Located, library: Library) -> dict[str, Any]:
    """A note with its targets; a target that is not attached has no `start` and `end`.

    `quote` is what was noted, `text` what the document at hand says there. For `review` the best
    guess is in `suggestion`.
    """
    note = located.note
    return {
        "id": note.id,
        "kind": note.kind,
        "tags": list(note.tags),
        "body": note.body,
        "author": note.author,
        "status": note.status,
        "colour": note.colour,
        "created": note.created,
        "modified": note.modified,
        "revision": note.revision,
        "trashed": note.trashed,
        "conflict_of": note.conflict_of,
        "targets": [
            _target(target, anchor, library)
            for target, anchor in zip(note.targets, located.anchors, strict=True)
        ],
    }


def _target(target: Target, anchor: Anchor, library: Library) -> dict[str, Any]:
    attached = anchor.attached
    table: dict[str, Any] = {
        "document": target.document,
        "passage": anchor.passage if attached else target.selectors.passage,
        "language": target.language,
        "quote": target.selectors.exact,
        "start": anchor.start if attached else None,
        "end": anchor.end if attached else None,
        "state": anchor.state.value,
        "score": anchor.score,
        "margin": anchor.margin,
        "comparison": target.comparison,
    }
    if anchor.passage:
        passage = library.document(target.document).passage(anchor.passage)
        text = passage.text[anchor.start : anchor.end]
        if attached:
            table |= {"text": text, "citation": passage.citation}
        else:
            span = {"passage": passage.id, "start": anchor.start, "end": anchor.end}
            table["suggestion"] = {**span, "text": text}
    return table
