"""What a person decided about beads: values that are applied to any alignment of the same texts.

A correction declares one bead: these source units and these target units belong together. That is
enough for all of them: merging declares the union of two beads, splitting a part of one, shifting
a neighbour's unit taken over, confirming the bead as it is. What a declaration leaves over of the
beads that it takes from stays together. Later corrections win; one that names a unit that the
texts no longer have is without effect.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from vdreader.core.aligning.beads import Bead, Level
from vdreader.core.origin import Origin
from vdreader.errors import BugError

_LEFT_OVER = 0.5  # a probability that asks for a look


class Action(StrEnum):
    """What the person did, for the history and for undo."""

    SHIFT = "shift"
    MERGE = "merge"
    SPLIT = "split"
    CONFIRM = "confirm"


@dataclass(frozen=True)
class Correction:
    """A bead that a person declared, by the ids of its units; one side may be empty."""

    action: Action
    level: Level
    source: tuple[str, ...]
    target: tuple[str, ...]


def apply(beads: Sequence[Bead], corrections: Iterable[Correction]) -> tuple[Bead, ...]:
    """The beads with the corrections made; the caller gives those of one level.

    A declared bead takes the place of the first of those that it was made from.
    """
    found = list(beads)
    for correction in corrections:
        found = _declared(found, correction)
    return tuple(found)


def _declared(beads: list[Bead], correction: Correction) -> list[Bead]:
    ours, theirs = set(correction.source), set(correction.target)
    known = {unit for bead in beads for unit in bead.source}
    others = {unit for bead in beads for unit in bead.target}
    if not (ours or theirs) or not (ours <= known and theirs <= others):
        return beads
    order = [unit for bead in beads for unit in bead.source if unit in ours]
    counter = [unit for bead in beads for unit in bead.target if unit in theirs]
    reasons = next(
        (b.evidence for b in beads if set(b.source) == ours and set(b.target) == theirs), ()
    )
    made: Bead | None = Bead(tuple(order), tuple(counter), 1.0, Origin.USER, reasons)
    result: list[Bead] = []
    for bead in beads:
        if ours.isdisjoint(bead.source) and theirs.isdisjoint(bead.target):
            result.append(bead)
            continue
        before, after = _around(bead, ours, theirs)
        result += before
        if made is not None and (not ours or not ours.isdisjoint(bead.source)):
            result.append(made)
            made = None
        result += after
    return result


def _around(bead: Bead, ours: set[str], theirs: set[str]) -> tuple[list[Bead], list[Bead]]:
    """What a bead keeps when units are taken from it, as standing before or after these."""
    source = tuple(unit for unit in bead.source if unit not in ours)
    target = tuple(unit for unit in bead.target if unit not in theirs)
    if not source and not target:
        return [], []
    rest = replace(
        bead,
        source=source,
        target=target,
        score=min(bead.score, _LEFT_OVER),
        origin=Origin.AUTOMATIC,
        evidence=(),
    )
    first = bead.source[0] not in ours if bead.source else bead.target[0] not in theirs
    return ([rest], []) if first else ([], [rest])


def confirm(bead: Bead, level: Level) -> Correction:
    """The correction that says a bead is right."""
    return Correction(Action.CONFIRM, level, bead.source, bead.target)


def merge(beads: Sequence[Bead], level: Level) -> Correction:
    """The correction that makes one bead of several."""
    return Correction(
        Action.MERGE,
        level,
        tuple(unit for bead in beads for unit in bead.source),
        tuple(unit for bead in beads for unit in bead.target),
    )


def split(bead: Bead, source: int, target: int, level: Level) -> tuple[Correction, Correction]:
    """The corrections that part a bead after so many source and target units."""
    parts = (
        (bead.source[:source], bead.target[:target]),
        (bead.source[source:], bead.target[target:]),
    )
    if not all(ours or theirs for ours, theirs in parts):
        raise BugError("a bead is parted into an empty one")
    first, second = (Correction(Action.SPLIT, level, ours, theirs) for ours, theirs in parts)
    return first, second


def shift(giver: Bead, taker: Bead, unit: str, level: Level) -> Correction:
    """The correction that moves one unit from its bead to another."""
    source = taker.source + ((unit,) if unit in giver.source else ())
    target = taker.target + ((unit,) if unit in giver.target else ())
    if (source, target) == (taker.source, taker.target):
        raise BugError(f"{unit} is not in the bead that it is taken from")
    return Correction(Action.SHIFT, level, source, target)


def next_doubtful(beads: Sequence[Bead], after: int, floor: float = 0.9) -> int | None:
    """The next bead past index `after` that nobody decided and that is not sure; it starts over."""
    for step in range(1, len(beads) + 1):
        index = (after + step) % len(beads)
        bead = beads[index]
        if bead.origin is Origin.AUTOMATIC and (
            bead.score < floor or not bead.source or not bead.target
        ):
            return index
    return None
