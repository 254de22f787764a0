"""Word edits inside a match: what an editor would strike out and write in.

The difference is taken with diff-match-patch (N. Fraser) over atoms, each mapped to one character,
so that words are never cut. It is then cleaned as a person would: what two changes leave standing
between them is struck too when it is little beside them, so that phrases are replaced and not every
other word. White space belongs to the atom after it.

The edits are exact: joined without `+` they give the old text, without `-` the new one, character
for character. Where the words are the same and only the typography differs, `edits` gives the new
writing as `=` only if asked to be inexact; else a `-` and a `+` marked `typographic`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from vdreader.core.comparing.atoms import Atom, atoms, exact_form
from vdreader.core.comparing.common_words import FUNCTION_WORDS
from vdreader.core.comparing.comparison import Edit, Link
from vdreader.core.comparing.order import out_of_order
from vdreader.core.document import Passage
from vdreader.core.normalise import normalise

_LONG = 4000  # atoms of both texts; above it the search for the smallest difference is cut short
_SECONDS = 0.5
_SMALL = frozenset().union(*FUNCTION_WORDS.values())
_FIRST_CHARACTER = 0x100
_PIN = 4  # letters of a word that may pin two texts together
_SURROGATES = range(0xD800, 0xE000)
_JOINT = "\n"

Run = tuple[int, int, int]
"""An operation, -1, 0 or 1, and how many atoms of the old and of the new text it covers."""


@lru_cache(maxsize=4096)
def edits(old: str, new: str, *, typography: bool = True) -> tuple[Edit, ...]:
    """The edits that make `old` into `new`.

    With `typography` they are exact in both texts; without, what differs in typography alone is
    shown as unchanged in the new writing, so that only the new text can be put together again.
    """
    if old == new:
        return (Edit("=", new),) if new else ()
    if not old or not new:
        seen = any(map(str.isalnum, old or new)) or normalise(old or new).text != ""
        if seen or typography:
            return (Edit("-" if old else "+", old or new, not seen),)
    a, b = atoms(old), atoms(new)
    return tuple(
        _joined(_written(old, new, a, b, _cleaned(a, b, _runs(a, b)), typography=typography))
    )


def aligned_edits(
    old: Sequence[Passage], new: Sequence[Passage], links: Iterable[Link]
) -> tuple[Edit, ...]:
    """The exact edits between two groups of passages, each side joined by line feeds.

    Linked sentences are compared with each other, as far as their links do not cross; what no
    link covers is struck out or written in as a whole. Without links the whole texts are compared.
    """
    one, other = (_JOINT.join(passage.text for passage in side) for side in (old, new))
    if not one or not other or exact_form(one) == exact_form(other):
        return edits(one, other)
    anchors = _anchors(_offsets(old), _offsets(new), links)
    if not anchors:
        return edits(one, other)
    parts: list[Edit] = []
    at_old = at_new = 0
    for old_start, old_end, new_start, new_end in anchors:
        parts += _outside(one[at_old:old_start], other[at_new:new_start])
        parts += edits(one[old_start:old_end], other[new_start:new_end])
        at_old, at_new = old_end, new_end
    parts += _outside(one[at_old:], other[at_new:])
    return tuple(_joined(parts))


def standing_share(parts: Iterable[Edit]) -> float:
    """The share of both texts' characters that stands unchanged, 0 to 1."""
    standing = changed = 0
    for part in parts:
        if part.operation == "=" or part.typographic:
            standing += len(part.text) * (2 if part.operation == "=" else 1)
        else:
            changed += len(part.text)
    return standing / max(1, standing + changed)


def _outside(old: str, new: str) -> Iterator[Edit]:
    """What stands between two linked sentences: white space apart, it has no counterpart."""
    if old.strip() and new.strip():
        yield Edit("-", old)
        yield Edit("+", new)
    else:
        yield from edits(old, new)


def _offsets(passages: Sequence[Passage]) -> dict[str, int]:
    offsets: dict[str, int] = {}
    at = 0
    for passage in passages:
        offsets[passage.id] = at
        at += len(passage.text) + len(_JOINT)
    return offsets


def _anchors(
    old: dict[str, int], new: dict[str, int], links: Iterable[Link]
) -> list[tuple[int, int, int, int]]:
    """The links as spans of the joined texts, without those that cross or overlap heavier ones."""
    rows = [
        (
            old[link.old] + link.old_span[0],
            old[link.old] + link.old_span[1],
            new[link.new] + link.new_span[0],
            new[link.new] + link.new_span[1],
            link.score,
        )
        for link in links
        if link.old in old and link.new in new
    ]
    rows.sort(key=lambda row: -row[4] * min(row[1] - row[0], row[3] - row[2]))
    kept: list[tuple[int, int, int, int]] = []
    for row in rows:
        spans = row[:4]
        if all(_beside(spans, other) for other in kept):
            kept.append(spans)
    return sorted(kept)


def _beside(one: tuple[int, int, int, int], other: tuple[int, int, int, int]) -> bool:
    before = one[1] <= other[0] and one[3] <= other[2]
    return before or (other[1] <= one[0] and other[3] <= one[2])


def _runs(a: Sequence[Atom], b: Sequence[Atom]) -> list[Run]:
    codes: dict[str, str] = {}
    one, other = (
        "".join(codes.setdefault(atom.key, _character(len(codes))) for atom in side)
        for side in (a, b)
    )
    runs: list[Run] = []
    i = j = 0
    for at_old, at_new in (*_pins(a, b), (len(a), len(b))):
        runs += _between(one[i:at_old], other[j:at_new])
        if at_old < len(a):
            runs.append((0, 1, 1))
        i, j = at_old + 1, at_new + 1
    return runs


def _between(one: str, other: str) -> list[Run]:
    if not one or not other:
        return [(-1, len(one), 0)] * bool(one) + [(1, 0, len(other))] * bool(other)
    from diff_match_patch import diff_match_patch  # costs time: only when something is compared

    engine = diff_match_patch()
    engine.Diff_Timeout = _SECONDS if len(one) + len(other) > _LONG else 0
    return [
        (operation, len(text) * (operation <= 0), len(text) * (operation >= 0))
        for operation, text in engine.diff_main(one, other, False)
    ]


def _pins(a: Sequence[Atom], b: Sequence[Atom]) -> list[tuple[int, int]]:
    """Naming words that each text has once and both have in one order: they stand for sure.

    Between them the difference is looked for, as in patience diff (B. Cohen): long texts need no
    more time a word than short ones.
    """
    places = _single(b)
    pairs = [(i, places[key]) for key, i in _single(a).items() if key in places]
    lifted = set(out_of_order([j for _, j in pairs], [len(a[i].key) for i, _ in pairs]))
    return [pair for at, pair in enumerate(pairs) if at not in lifted]


def _single(run: Sequence[Atom]) -> dict[str, int]:
    """The place of each naming word that occurs once."""
    places: dict[str, int] = {}
    for at, atom in enumerate(run):
        if len(atom.key) >= _PIN and atom.key.isalpha():
            places[atom.key] = -1 if atom.key in places else at
    return {key: at for key, at in places.items() if at >= 0 and key.lower() not in _SMALL}


def _character(number: int) -> str:
    code = _FIRST_CHARACTER + number
    return chr(code if code < _SURROGATES.start else code + len(_SURROGATES))


def _cleaned(a: Sequence[Atom], b: Sequence[Atom], runs: Sequence[Run]) -> list[Run]:
    """Blocks of change and standing text in turn, without the scraps that stand between changes.

    A change block is (1, old atoms, new atoms), standing text (0, n, n).
    """
    blocks = _blocks(runs)
    if len(blocks) < 3:  # nothing stands between two changes
        return blocks
    said_old, said_new = _said(a), _said(b)
    while True:
        weakest: tuple[float, int] | None = None
        sizes = list(_sizes(blocks, said_old, said_new))
        for index in range(1, len(blocks) - 1):
            if not blocks[index][0]:
                ratio = sizes[index] / max(1.0, min(sizes[index - 1], sizes[index + 1]))
                if ratio < 1 and (weakest is None or ratio < weakest[0]):
                    weakest = (ratio, index)
        if weakest is None:
            return blocks
        index = weakest[1]
        merged = blocks[index - 1 : index + 2]
        blocks[index - 1 : index + 2] = [
            (1, sum(block[1] for block in merged), sum(block[2] for block in merged))
        ]


def _sizes(
    blocks: Iterable[Run], said_old: Sequence[_Said], said_new: Sequence[_Said]
) -> Iterator[float]:
    """How much each block says: a change by its richer side, joining words alone nothing."""
    i = j = 0
    for kind, olds, news in blocks:
        old, new = (
            (said_old[i + olds].letters - said_old[i].letters),
            (said_new[j + news].letters - said_new[j].letters),
        )
        telling = kind or said_old[i + olds].naming > said_old[i].naming
        yield max(old, new) if telling else 0.0
        i, j = i + olds, j + news


class _Said(NamedTuple):
    """What the atoms before a place say: letters, joining words for less, and words that name."""

    letters: float
    naming: int


def _said(run: Sequence[Atom]) -> list[_Said]:
    """The running sums over a run of atoms, from nothing to all of them; marks say nothing."""
    sums = [_Said(0.0, 0)]
    for atom in run:
        letters, naming = sums[-1]
        if atom.key[:1].isalnum():
            small = atom.key.lower() in _SMALL
            letters += (0.3 if small else 1.0) * len(atom.key)
            naming += not small
        sums.append(_Said(letters, naming))
    return sums


def _blocks(runs: Iterable[Run]) -> list[Run]:
    blocks: list[Run] = []
    for operation, olds, news in runs:
        kind = 1 if operation else 0
        if blocks and blocks[-1][0] == kind:
            last = blocks[-1]
            blocks[-1] = (kind, last[1] + olds, last[2] + news)
        else:
            blocks.append((kind, olds, news))
    return blocks


def _written(
    old: str,
    new: str,
    a: Sequence[Atom],
    b: Sequence[Atom],
    blocks: Iterable[Run],
    *,
    typography: bool,
) -> Iterator[Edit]:
    """The blocks as text, each atom with the white space before it."""
    i = j = at_old = at_new = 0
    for operation, olds, news in blocks:
        if operation:
            end_old = a[i + olds - 1].end if olds else at_old
            end_new = b[j + news - 1].end if news else at_new
            yield Edit("-", old[at_old:end_old])
            yield Edit("+", new[at_new:end_new])
            at_old, at_new = end_old, end_new
        else:
            for one, other in zip(a[i : i + olds], b[j : j + news], strict=True):
                yield from _same(old[at_old : one.start], new[at_new : other.start], typography)
                yield from _same(old[one.start : one.end], new[other.start : other.end], typography)
                at_old, at_new = one.end, other.end
        i, j = i + olds, j + news
    yield from _same(old[at_old:], new[at_new:], typography)


def _same(old: str, new: str, typography: bool) -> Iterator[Edit]:
    if old == new or not typography:
        yield Edit("=", new)
    else:
        yield Edit("-", old, typographic=True)
        yield Edit("+", new, typographic=True)


def _joined(parts: Iterable[Edit]) -> Iterator[Edit]:
    """Neighbouring runs of one kind as one, deletion before insertion, nothing empty.

    Typographic differences beside a real change become part of it.
    """
    struck: list[Edit] = []
    written: list[Edit] = []
    standing = ""
    for part in (*parts, Edit("=", "")):
        if part.operation == "=" and part.text:
            yield from _change(struck, written)
            struck, written = [], []
            standing += part.text
        elif part.text:
            if standing:
                yield Edit("=", standing)
                standing = ""
            (struck if part.operation == "-" else written).append(part)
    yield from _change(struck, written)
    if standing:
        yield Edit("=", standing)


def _change(struck: Sequence[Edit], written: Sequence[Edit]) -> Iterator[Edit]:
    typographic = all(part.typographic for part in (*struck, *written))
    for operation, parts in (("-", struck), ("+", written)):
        if parts:
            yield Edit(operation, "".join(part.text for part in parts), typographic)
