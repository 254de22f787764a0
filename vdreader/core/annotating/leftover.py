"""Link what no passage link accounts for: sentences that moved, passages split or merged.

Runs of equal words, the longest first, each word claimed once (Greedy String Tiling, Wise 1993).
"""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import NamedTuple

from vdreader.core.annotating.wordlinks import ALIKE, Words, likeness

RUN = 5
"""How many equal words in a row link what is left over."""


class Place(NamedTuple):
    """A word of the new edition: its passage's position, its own in it, and how alike it is."""

    passage: int
    word: int
    likeness: float


class _Tile(NamedTuple):
    """A run of `size` equal words from old word `n` of passage `i`, new word `w` of `j`."""

    size: int
    i: int
    n: int
    j: int
    w: int


Places = dict[int, dict[int, Place]]


def link_left_over(olds: list[Words], news: list[Words], places: Places) -> None:
    """Add to `places` the links of words that have none; those there are stay."""
    _Tiling(olds, news, places).run()


class _Tiling:
    def __init__(self, olds: list[Words], news: list[Words], places: Places) -> None:
        self.olds = [words.words for words in olds]
        self.news = [words.words for words in news]
        self.places = places
        self.taken: dict[int, set[int]] = defaultdict(set)
        for passage in places.values():
            for place in passage.values():
                self.taken[place.passage].add(place.word)
        self.runs: dict[tuple[str, ...], list[tuple[int, int]]] = defaultdict(list)

    def run(self) -> None:
        for j, words in enumerate(self.news):
            for start, end in _free(len(words), self.taken[j]):
                for n in range(start, end - RUN + 1):
                    self.runs[words[n : n + RUN]].append((j, n))
        found: list[_Tile] = []
        for i, words in enumerate(self.olds if self.runs else ()):
            for start, end in _free(len(words), set(self.places.get(i, ()))):
                found += self._tiles(i, start, end)
        for tile in sorted(found, reverse=True):
            self._lay(tile)
        self._go_on(1)
        self._go_on(-1)

    def _tiles(self, i: int, start: int, end: int) -> list[_Tile]:
        """The longest equal runs of a free run of old words; none where two are as long."""
        found = []
        n = start
        while n <= end - RUN:
            rivals: list[_Tile] = []
            for j, w in self.runs.get(self.olds[i][n : n + RUN], ()):
                tile = _Tile(self._length(i, n, end, j, w), i, n, j, w)
                if rivals and tile.size > rivals[0].size:
                    rivals.clear()
                if not rivals or tile.size == rivals[0].size:
                    rivals.append(tile)
            if len(rivals) == 1:
                found += rivals
            n += rivals[0].size if rivals else 1
        return found

    def _length(self, i: int, n: int, end: int, j: int, w: int) -> int:
        olds, news = self.olds[i], self.news[j]
        size = RUN
        while n + size < end and w + size < len(news) and w + size not in self.taken[j]:
            if news[w + size] != olds[n + size]:
                break
            size += 1
        return size

    def _lay(self, tile: _Tile) -> None:
        """Claim the new words of a tile, as far as a longer one has not."""
        size, i, n, j, w = tile
        free = [step for step in range(size) if w + step not in self.taken[j]]
        if len(free) < RUN:
            return
        for step in free:
            self._claim(i, n + step, Place(j, w + step, 1.0))

    def _go_on(self, step: int) -> None:
        """Go on from linked words to those that follow (or precede) on both sides, over seams.

        Passages that were joined or cut leave ends too short for a tile.
        """
        for i in range(len(self.olds)) if step > 0 else range(len(self.olds) - 1, -1, -1):
            for n in sorted(self.places.get(i, ()), reverse=step < 0):
                old = _next(self.olds, (i, n), step)
                new = _next(self.news, self.places[i][n][:2], step)
                while old and new and self._link_free(old, new):
                    old, new = _next(self.olds, old, step), _next(self.news, new, step)

    def _link_free(self, old: tuple[int, int], new: tuple[int, int]) -> bool:
        (i, n), (j, w) = old, new
        if n in self.places.get(i, ()) or w in self.taken[j]:
            return False
        alike = likeness(self.olds[i][n], self.news[j][w])
        if alike >= ALIKE:
            self._claim(i, n, Place(j, w, alike))
        return alike >= ALIKE

    def _claim(self, i: int, n: int, place: Place) -> None:
        self.places[i][n] = place
        self.taken[place.passage].add(place.word)


def _next(
    passages: list[tuple[str, ...]], at: tuple[int, int], step: int
) -> tuple[int, int] | None:
    """The word after or before one in reading order, over the bounds of passages."""
    passage, word = at[0], at[1] + step
    while not 0 <= word < len(passages[passage]):
        passage += step
        if not 0 <= passage < len(passages):
            return None
        word = 0 if step > 0 else len(passages[passage]) - 1
    return passage, word


def _free(length: int, taken: set[int]) -> list[tuple[int, int]]:
    """The runs of at least `RUN` words that are not taken, half open."""
    found = []
    for free, group in groupby(range(length), key=lambda n: n not in taken):
        members = list(group)
        if free and len(members) >= RUN:
            found.append((members[0], members[-1] + 1))
    return found
