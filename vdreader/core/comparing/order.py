"""What left its place when a row was put in another order.

The heaviest increasing subsequence stays; the rest moved (the patience-sorting view of Schensted,
1961, with weights in a Fenwick tree). O(n log n).
"""

from __future__ import annotations

from collections.abc import Sequence


def out_of_order(positions: Sequence[int], weights: Sequence[int]) -> tuple[int, ...]:
    """The indices of the items to lift so that the rest stands in ascending order of position.

    As little as possible is lifted, measured in weights (all above 0). Positions are distinct.
    """
    ranks = {position: rank for rank, position in enumerate(sorted(positions), start=1)}
    tree: list[tuple[int, int]] = [(0, -1)] * (len(positions) + 1)
    before: list[int] = []
    best = (0, -1)
    for index, position in enumerate(positions):
        rank = ranks[position]
        top = (0, -1)
        at = rank - 1
        while at:
            top = max(top, tree[at])
            at -= at & -at
        before.append(top[1])
        reached = (top[0] + weights[index], index)
        best = max(best, reached)
        at = rank
        while at < len(tree):
            tree[at] = max(tree[at], reached)
            at += at & -at
    staying: set[int] = set()
    at = best[1]
    while at >= 0:
        staying.add(at)
        at = before[at]
    return tuple(index for index in range(len(positions)) if index not in staying)
