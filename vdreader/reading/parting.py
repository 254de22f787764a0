"""Where a bead is best parted: after the unit that the reader is at, and as much of the other side.

Lengths are code points of the units' texts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vdreader.core.beads import Bead
from vdreader.reading.parallel import LEFT


def units_of(bead: Bead, side: int) -> tuple[str, ...]:
    """The units of one side of a bead."""
    return bead.source if side == LEFT else bead.target


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
