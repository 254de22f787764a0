"""A note as it stands in the editor, and its way to the file and back."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
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

    def differs(self, opened: Draft) -> bool:
        """Whether something was written that would be missed: anything but what it stands on."""
        return replace(self, targets=opened.targets) != opened


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


def changes(draft: Draft, before: Draft) -> dict[str, Any]:
    """The fields of a note that were changed in the editor: what else was done to it stays."""
    fields = ("kind", "colour", "status", "tags", "author", "body", "targets")
    values = {name: (getattr(before, name), getattr(draft, name)) for name in fields}
    return {name: now for name, (was, now) in values.items() if now != was}


def place_of(target: Target) -> Place:
    """The place that a target was made on."""
    at = target.selectors
    return Place(target.document, at.passage, at.start, at.end, target.comparison)


def kept_form(draft: Draft) -> dict[str, str]:
    """A draft as it is kept until it is a note."""
    return {
        "ident": draft.ident,
        "kind": draft.kind,
        "colour": draft.colour,
        "status": draft.status,
        "tags": " ".join(draft.tags),
        "author": draft.author,
        "body": draft.body,
        "places": json.dumps([vars(place_of(target)) for target in draft.targets]),
    }


def revived(
    kept: dict[str, str],
    own: tuple[Target, ...],
    on: Callable[[Sequence[Place]], tuple[Target, ...]],
) -> Draft:
    """A draft that was kept; without targets if there are none to be had.

    `own` are the targets of the note that it edits: those that the draft still has stay as they
    are, for others `on` makes the targets.
    """
    places = [Place(**place) for place in json.loads(kept.get("places", "[]"))]
    known = {place_of(target): target for target in own}
    fresh = on([place for place in places if place not in known])
    targets = (*(known[place] for place in places if place in known), *fresh) or own
    texts = {name: kept.get(name, "") for name in ("kind", "colour", "status", "author", "body")}
    tags = tuple(kept.get("tags", "").split())
    return Draft(kept.get("ident", ""), tags=tags, targets=targets, **texts)
