"""A note as it stands in the editor, and its way to the file and back."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from vdreader.core.annotating.annotation import OPEN, Annotation, Target
from vdreader.core.annotating.noted import Place


@dataclass(frozen=True)
class Draft:
    """A note as it stands in the editor; `ident` is empty for one that is not a note yet."""

    ident: str = ""
    kind: str = "remark"
    colour: str = ""
    status: str = OPEN
    tags: tuple[str, ...] = ()
    author: str = ""
    body: str = ""
    targets: tuple[Target, ...] = ()

    @property
    def written(self) -> bool:
        """Whether there is something in it that would be missed."""
        return bool(self.body.strip() or self.tags)


def draft_of(note: Annotation) -> Draft:
    """A note as the editor shows it."""
    return Draft(
        note.id,
        note.kind,
        note.colour,
        note.status,
        note.tags,
        note.author,
        note.body,
        note.targets,
    )


def fields_of(draft: Draft) -> dict[str, Any]:
    """What an edit of a note changes."""
    return {
        "kind": draft.kind,
        "colour": draft.colour,
        "status": draft.status,
        "tags": draft.tags,
        "author": draft.author,
        "body": draft.body,
        "targets": draft.targets,
    }


def place_of(target: Target) -> Place:
    """The place that a target was made on."""
    at = target.selectors
    return Place(target.document, at.passage, at.start, at.end, target.comparison)


def kept_form(draft: Draft) -> dict[str, str]:
    """A draft as it is kept until it is a note."""
    places = [vars(place_of(target)) for target in draft.targets]
    kept = {
        "ident": draft.ident,
        "kind": draft.kind,
        "colour": draft.colour,
        "status": draft.status,
        "tags": " ".join(draft.tags),
        "author": draft.author,
        "body": draft.body,
    }
    return kept if draft.ident else {**kept, "places": json.dumps(places)}


def places_in(kept: dict[str, str]) -> list[Place]:
    """The places of a draft that was kept."""
    return [Place(**place) for place in json.loads(kept.get("places", "[]"))]
