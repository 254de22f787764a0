"""What a discrepancy is: a place where two language versions may not say the same.

A discrepancy is a prompt to look, never a ruling. It says what was found by a code and its values,
so that any language can word it. Spans are half-open ranges of code points in the passage named; a
thing that is absent has an empty span where one would look for it. The key stays the same while
the words it rests on do, whatever happens elsewhere in the documents.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vdreader.core.document import Span
from vdreader.core.normalise import normalise


class DiscrepancyKind(StrEnum):
    """What seems to differ."""

    NUMBER = "number"
    DATE = "date"
    ACRONYM = "acronym"
    NAME = "name"
    MISSING = "missing"  # a sentence of the source without counterpart
    EXTRA = "extra"  # a sentence of the target without counterpart
    TERM = "term"
    QUALIFIER = "qualifier"
    COMMITMENT = "commitment"
    NEGATION = "negation"


class Severity(StrEnum):
    """How much depends on it: a fact, a name or an undertaking, a shade."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Code(StrEnum):
    """What is said of the two places; the values are `source`, `target` and `expected`."""

    ONLY_SOURCE = "only_source"
    ONLY_TARGET = "only_target"
    DIFFER = "differ"
    MORE_SOURCE = "more_source"  # named on both sides, once more in the source
    MORE_TARGET = "more_target"
    UNEXPECTED = "unexpected"  # the terms know other counterparts: `expected`
    STRONGER_SOURCE = "stronger_source"
    STRONGER_TARGET = "stronger_target"


@dataclass(frozen=True)
class Place:
    """A span of a passage and its words; an empty span marks where something absent would be."""

    passage: str
    span: Span
    text: str


@dataclass(frozen=True)
class Finding:
    """What a detector saw in a bead: words on one side or both. `None` is an absence."""

    kind: DiscrepancyKind
    severity: Severity
    code: Code
    source: Place | None
    target: Place | None
    expected: tuple[str, ...] = ()


@dataclass(frozen=True)
class Explanation:
    """Why a place was flagged: a code to be worded in any language, and the words concerned."""

    code: Code
    source: str = ""
    target: str = ""
    expected: tuple[str, ...] = ()


@dataclass(frozen=True)
class Discrepancy:
    """One flag. `also` names further source passages where the same was found."""

    kind: DiscrepancyKind
    severity: Severity
    source: Place
    target: Place
    explanation: Explanation
    key: str
    also: tuple[str, ...] = ()


@dataclass(frozen=True)
class Acceptance:
    """A person's word that a flag needs no more looking at, and why."""

    key: str
    reason: str
    author: str
    date: datetime


def key_of(
    documents: tuple[str, str], kind: DiscrepancyKind, source: Place, target: Place, number: int
) -> str:
    """A key for a flag from its documents, its kind and its words; `number` tells twins apart.

    The passage counts on the side that has words: the place of an absence may shift.
    """
    parts = [*documents, kind.value, str(number)]
    for place in (source, target):
        if place.text:
            parts += [place.passage, normalise(place.text, case=True, accents=True).text]
        else:
            parts += ["", ""]
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
