"""Notes as they are shown: places chosen for them, rows of a list, words lit in a text.

Spans are half-open ranges of code points in the passage named.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple


@dataclass(frozen=True)
class Place:
    """Words chosen in a document; `comparison` names the other one where a change is meant."""

    document: str
    passage: str
    start: int
    end: int
    comparison: str = ""


class Row(NamedTuple):
    """A note as the panel lists it: its first target, and how many there are."""

    id: str
    kind: str
    colour: str
    tags: str
    body: str
    author: str
    status: str
    created: str
    modified: str
    trashed: str
    conflict_of: str
    document: str
    language: str
    passage: str
    start: int
    quote: str
    state: str
    targets: int


class Highlight(NamedTuple):
    """Words of a document that a note stands on."""

    id: str
    kind: str
    colour: str
    position: int
    passage: str
    start: int
    end: int
    state: str
