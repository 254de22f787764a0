"""Units of text as an aligner sees them: tokens, their counts, and lengths in characters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vdreader.core.aligning import cognates


@dataclass(frozen=True)
class Units:
    """One side of an alignment; units are counted from 0, lengths are code points (at least 1).

    `before[i]` is the summed length of the units before `i`, `bags[i]` how often each stem stands
    in unit `i`, `sizes[i]` how many tokens it has, and `written` how a
    stem is first written, in lower case where it stands so anywhere.
    """

    words: frozenset[str]
    stems: tuple[tuple[str, ...], ...]
    bags: tuple[Counter[str], ...]
    sizes: tuple[int, ...]
    lengths: tuple[int, ...]
    before: tuple[int, ...]
    counts: Counter[str]
    total: int
    written: Mapping[str, str]

    def __len__(self) -> int:
        return len(self.stems)


def units(texts: Sequence[str], marks: Sequence[str] = ()) -> Units:
    """Prepare texts; `marks` are further tokens of each unit, such as its role in its document."""
    words: set[str] = set()
    written: dict[str, str] = {}
    stems: list[tuple[str, ...]] = []
    before = [0]
    for position, text in enumerate(texts):
        tokens = cognates.tokens(text)
        if marks and marks[position]:
            mark = f"§{marks[position]}"
            tokens.append((mark, mark))
        found = [token for token, _ in tokens]
        for token, original in tokens:
            stem = cognates.stem(token)
            if stem not in written or (original.islower() and not written[stem].islower()):
                written[stem] = original
        words.update(found)
        stems.append(tuple(map(cognates.stem, found)))
        before.append(before[-1] + max(1, len(text.strip())))
    counts = Counter(stem for unit in stems for stem in unit)
    return Units(
        words=frozenset(words),
        stems=tuple(stems),
        bags=tuple(map(Counter, stems)),
        sizes=tuple(map(len, stems)),
        lengths=tuple(after - start for start, after in pairwise(before)),
        before=tuple(before),
        counts=counts,
        total=sum(counts.values()) or 1,
        written=written,
    )
