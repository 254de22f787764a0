"""Passages that stand elsewhere in the other language.

Alignment in order leaves a passage that changed places alone, or beside a stranger. Here the
leftovers of both sides are matched wherever they stand, best first, where their words speak for it
clearly; what was found in order keeps its place.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from vdreader.core.beading import SHAPES, Aligner, Found, Shape

PASSAGE_SHAPES: dict[Shape, float] = {
    shape: share for shape, share in SHAPES.items() if min(shape) <= 1
}
"""Two passages for two in order are two beads; crossed, they are found here."""

_CLEAR = 5.0  # log odds that a match out of order must have
_STRANGERS = 0.0  # log odds below which units side by side are taken apart
_LOOSE_SHAPES = ((1, 1), (1, 2), (2, 1), (1, 3), (3, 1))


def reordered(aligner: Aligner, found: Sequence[Found]) -> list[tuple[Found, bool]]:
    """The beads with leftovers matched, in reading order; whether each was found out of order."""
    kept: list[tuple[Found, bool]] = []
    source: set[int] = set()
    target: set[int] = set()
    strangers: list[Found] = []
    for bead in found:
        if bead.source and bead.target and aligner.odds(bead.source, bead.target) > _STRANGERS:
            kept.append((bead, False))
            continue
        if bead.source and bead.target:
            strangers.append(bead)
        source.update(bead.source)
        target.update(bead.target)
    options = _options(aligner, source, target)
    for odds, ours, theirs in sorted(options, key=lambda option: -option[0]):
        if source.issuperset(ours) and target.issuperset(theirs):
            kept.append((Found(ours, theirs, odds / (odds + _CLEAR)), True))
            source.difference_update(ours)
            target.difference_update(theirs)
    for bead in strangers:
        if source.issuperset(bead.source) and target.issuperset(bead.target):
            kept.append((bead, False))
            source.difference_update(bead.source)
            target.difference_update(bead.target)
    gaps = {unit: bead.probability for bead in found for unit in bead.source if not bead.target}
    others = {unit: bead.probability for bead in found for unit in bead.target if not bead.source}
    for unit in source:
        kept.append((Found(range(unit, unit + 1), range(0), gaps.get(unit, 0.5)), False))
    for unit in target:
        kept.append((Found(range(0), range(unit, unit + 1), others.get(unit, 0.5)), False))
    return in_order(kept)


def in_order(beads: Iterable[tuple[Found, bool]]) -> list[tuple[Found, bool]]:
    """Beads in the order of the source; one without source after its target's neighbour."""
    rows = list(beads)
    place: dict[int, int] = {
        unit: bead.source.start for bead, _ in rows if bead.source for unit in bead.target
    }

    def key(row: tuple[Found, bool]) -> tuple[int, int, int]:
        bead = row[0]
        if bead.source:
            return (bead.source.start, 0, 0)
        unit = bead.target.start
        before = unit - 1
        while before >= 0 and before not in place:
            before -= 1
        return (place[before] if before >= 0 else -1, 1, unit)

    return sorted(rows, key=key)


def _options(
    aligner: Aligner, source: set[int], target: set[int]
) -> list[tuple[float, range, range]]:
    options = []
    for size, count in _LOOSE_SHAPES:
        for ours in _runs(source, size):
            for theirs in _runs(target, count):
                odds = aligner.odds(ours, theirs)
                if odds > _CLEAR:
                    options.append((odds, ours, theirs))
    return options


def _runs(units: set[int], size: int) -> list[range]:
    starts = sorted(unit for unit in units if all(unit + n in units for n in range(size)))
    return [range(start, start + size) for start in starts]
