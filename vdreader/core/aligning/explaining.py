"""Why a bead was made: the numbers, names, words and lengths that speak for it."""

from __future__ import annotations

import math

from vdreader.core.aligning import cognates
from vdreader.core.aligning.beading import Aligner, Found
from vdreader.core.aligning.beads import Evidence, Reason

_MOST = 6
_TELLING = 3.0  # times more likely than chance, from which a learned pair is shown


def explain(
    aligner: Aligner, bead: Found, known: cognates.Likeness, *, crossing: bool = False
) -> tuple[Reason, ...]:
    """The evidence for a bead, strongest kind first; a left-out unit has none."""
    if not bead.source or not bead.target:
        return ()
    pairs: dict[Evidence, dict[str, None]] = {kind: {} for kind in Evidence}
    for ours, theirs in _translations(aligner, bead):
        if kind := _kind(aligner, ours, theirs, known):
            pairs[kind][_shown(aligner, ours, theirs)] = None
    reasons = [
        Reason(kind, tuple(pairs[kind])[:_MOST])
        for kind in (
            Evidence.NUMBERS,
            Evidence.NAMES,
            Evidence.TERMS,
            Evidence.COGNATES,
            Evidence.LEXICON,
            Evidence.ROLE,
        )
        if pairs[kind]
    ]
    before, after = aligner.source.before, aligner.target.before
    ratio = (after[bead.target.stop] - after[bead.target.start]) / (
        before[bead.source.stop] - before[bead.source.start]
    )
    reasons.append(Reason(Evidence.LENGTHS, (), round(ratio, 2)))
    if crossing:
        reasons.append(Reason(Evidence.REORDERED))
    return tuple(reasons)


def _translations(aligner: Aligner, bead: Found) -> list[tuple[str, str]]:
    """Stems of both sides that make the bead likely, the most telling first; each stem once."""
    rated: dict[tuple[str, str], float] = {}
    forth, back = aligner.forth, aligner.back
    for unit in bead.source:
        for stem in aligner.source.bags[unit]:
            row = forth.rows.get(stem, {})
            for other in bead.target:
                for made in row.keys() & aligner.target.bags[other].keys():
                    odds = row[made] * aligner.target.total / aligner.target.counts[made]
                    odds *= min(1.0, 4 * back.rows.get(made, {}).get(stem, 0.0))
                    if odds > _TELLING:
                        rated[stem, made] = row[made] * math.log(odds)
    found: list[tuple[str, str]] = []
    ours: set[str] = set()
    theirs: set[str] = set()
    for stem, made in sorted(rated, key=lambda pair: (-rated[pair], pair)):
        if stem not in ours and made not in theirs:
            ours.add(stem)
            theirs.add(made)
            found.append((stem, made))
    return found


def _kind(aligner: Aligner, ours: str, theirs: str, known: cognates.Likeness) -> Evidence | None:
    if ours[0] == "§":
        return Evidence.ROLE
    if ours[0].isdigit() and ours == theirs:
        return Evidence.NUMBERS
    if not ours.isalpha():
        return None
    if _is_name(aligner.source.written[ours]) and _is_name(aligner.target.written[theirs]):
        return Evidence.NAMES
    if theirs in known.get(ours, {}):
        return Evidence.TERMS
    if theirs in aligner.alike.get(ours, {}):
        return Evidence.COGNATES
    return Evidence.LEXICON


def _is_name(word: str) -> bool:
    return len(word) > 1 and word[0].isupper()


def _shown(aligner: Aligner, ours: str, theirs: str) -> str:
    one, other = aligner.source.written[ours], aligner.target.written[theirs]
    return one if one == other else f"{one} = {other}"
