"""The life of a passage over the years: where its sentences come from and where they go.

From the passage one walks link by link, older and newer, always from the nearest year that has it;
only the sentences reached are followed further, so that a paragraph's other subjects are left
behind. Spans are half-open ranges of code points in the passage they belong to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from vdreader.core.comparing.comparison import Comparison, Kind, Link
from vdreader.core.document import Document, Span
from vdreader.core.origin import Origin

Compare = Callable[[Document, Document], Comparison]
"""Compares an older document with a newer one."""

Place = tuple[str, Span]
"""A passage's id and a span of it."""


class State(StrEnum):
    """What a year says of the passage."""

    FIRST = "first"
    CARRIED = "carried"
    DROPPED = "dropped"
    ABSENT = "absent"
    BACK = "back"


@dataclass(frozen=True)
class Stage:
    """One year: the places that say it, empty where it is silent."""

    document: Document
    state: State
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Step:
    """One link that was followed, from an older document to a newer one."""

    old_document: str
    new_document: str
    link: Link
    kind: Kind
    origin: Origin


@dataclass(frozen=True)
class Timeline:
    """A passage through all documents given, oldest first."""

    document: str
    passage: str
    stages: tuple[Stage, ...]
    steps: tuple[Step, ...]


def timeline(documents: Sequence[Document], at: int, passage: str, compare: Compare) -> Timeline:
    """The timeline of a passage of `documents[at]`; the documents are in order of time."""
    here = documents[at].passage(passage)
    reached: dict[int, set[Place]] = {at: {(passage, span) for span in here.sentences}}
    reached[at] = reached[at] or {(passage, (0, len(here.text)))}
    steps: list[Step] = []
    for other in (*reversed(range(at)), *range(at + 1, len(documents))):
        sources = _nearest(reached, at, other)
        found: set[Place] = set()
        for source in sources:
            older, newer = min(source, other), max(source, other)
            comparison = compare(documents[older], documents[newer])
            for step, place in _followed(comparison, reached[source], to_newer=source == older):
                found.add(place)
                if step not in steps:
                    steps.append(step)
        if found:
            reached[other] = found
    steps.sort(key=lambda step: (step.old_document, step.new_document, step.link.old))
    return Timeline(documents[at].id, passage, _stages(documents, reached), tuple(steps))


def _nearest(reached: dict[int, set[Place]], at: int, other: int) -> tuple[int, ...]:
    """The years to come from: the nearest that has the passage, and its own."""
    between = [year for year in reached if min(at, other) <= year <= max(at, other)]
    nearest = min(between, key=lambda year: abs(year - other))
    return tuple(dict.fromkeys((nearest, at)))


def _followed(
    comparison: Comparison, places: Iterable[Place], *, to_newer: bool
) -> Iterable[tuple[Step, Place]]:
    wanted: dict[str, list[Span]] = {}
    for ident, span in places:
        wanted.setdefault(ident, []).append(span)
    for change in comparison.changes:
        for link in change.links:
            ends = ((link.old, link.old_span), (link.new, link.new_span))
            near, far = ends if to_newer else ends[::-1]
            if any(a < near[1][1] and near[1][0] < b for a, b in wanted.get(near[0], ())):
                step = Step(comparison.old.id, comparison.new.id, link, change.kind, link.origin)
                yield step, far


def _stages(documents: Sequence[Document], reached: dict[int, set[Place]]) -> tuple[Stage, ...]:
    stages: list[Stage] = []
    seen = gone = False
    for year, document in enumerate(documents):
        places = sorted(reached.get(year, ()), key=lambda p: (document.position(p[0]), p[1]))
        if places:
            state = State.CARRIED if seen and not gone else State.BACK if seen else State.FIRST
            seen, gone = True, False
        elif seen and not gone:
            state, gone = State.DROPPED, True
        else:
            state = State.ABSENT
        stages.append(Stage(document, state, tuple(places)))
    return tuple(stages)
