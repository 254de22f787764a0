"""The text of a document as it stood when a note was made on it: passages with their ids.

An edition's id is the SHA-256 of its passages' ids and texts, so that the same text has the same
edition on every machine, and nothing else about a document makes a new one.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from vdreader.core.document import Document


@dataclass(frozen=True)
class Edition:
    """Passages as (id, text) in reading order."""

    document: str
    passages: tuple[tuple[str, str], ...]

    @cached_property
    def id(self) -> str:
        """The SHA-256 of the passages."""
        return hashlib.sha256(self.to_json().encode()).hexdigest()

    @cached_property
    def texts(self) -> dict[str, str]:
        """The text of each passage by its id."""
        return dict(self.passages)

    def to_json(self) -> str:
        """The passages as canonical JSON."""
        return json.dumps(self.passages, ensure_ascii=False, separators=(",", ":"))

    @staticmethod
    def from_json(document: str, text: str) -> Edition:
        """The edition that `to_json` wrote."""
        return Edition(document, tuple((str(ident), str(said)) for ident, said in json.loads(text)))


def edition_of(document: Document) -> Edition:
    """The edition that a document is."""
    return make_edition(document.id, ((p.id, p.text) for p in document.passages))


def make_edition(document: str, passages: Iterable[tuple[str, str]]) -> Edition:
    """An edition of these passages."""
    return Edition(document, tuple(passages))
