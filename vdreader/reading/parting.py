"""What a user's command means for a bead: where it is parted, what is shifted.

A bead is parted after the unit that the reader is at, with as much of the other side. Units of the
two sides may have the same ids: the side always goes with them. Lengths are code points.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vdreader.core.aligning.beads import Bead, Level
from vdreader.core.aligning.corrections import Action, Correction
from vdreader.reading.parallel import LEFT


def units_of(bead: Bead, side: int) -> tuple[str, ...]:
    """The units of one side of a bead."""
    return bead.source if side == LEFT else bead.target


def shifted(beads: Sequence[Bead], row: int, side: int, by: int, level: Level) -> Correction | None:
    """The correction that moves a side's last unit to the next bead (`by` 1), or its first back.

    None where there is no such bead or unit.
    """
    if not 0 <= row + by < len(beads) or not units_of(beads[row], side):
        return None
    unit = units_of(beads[row], side)[-1 if by > 0 else 0]
    taker = beads[row + by]
    source, target = taker.source, taker.target
    if side == LEFT:
        source = (unit, *source) if by > 0 else (*source, unit)
    else:
        target = (unit, *target) if by > 0 else (*target, unit)
    return Correction(Action.SHIFT, level, source, target)


def parts(
    bead: Bead, side: int, unit: str, text: Callable[[int, str], str]
) -> tuple[int, int] | None:
    """How many source and target units the first part takes; None where nothing can be parted.

    `text` gives the words of a unit of a side. A single unit keeps all of the other side but the
    last, so that parting one from one sets both free.
    """
    ours, theirs = units_of(bead, side), units_of(bead, 1 - side)
    if len(ours) == 1:
        if not theirs:
            return None
        own, other = 1, len(theirs) - 1
    else:
        own = min(ours.index(unit) + 1, len(ours) - 1)
        other = _answering(
            [len(text(side, one)) for one in ours],
            [len(text(1 - side, one)) for one in theirs],
            own,
        )
    return (own, other) if side == LEFT else (other, own)


def _answering(lengths: Sequence[int], counter: Sequence[int], own: int) -> int:
    """How many units of the other side take as large a share of it as the first `own` do here."""
    wanted = sum(lengths[:own]) / max(1, sum(lengths))
    total = max(1, sum(counter))
    cuts = range(1, len(counter)) if len(counter) > 1 else range(len(counter) + 1)
    return min(cuts, key=lambda cut: abs(sum(counter[:cut]) / total - wanted))
