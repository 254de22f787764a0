"""Which word of a text came from which word of an earlier one: exact, misspelt, or swapped.

Words are runs of letters and digits of the normal form (`normalise.py`), case folded. Positions in
words count from 0; positions in characters are code points of the original text.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from vdreader.core.normalise import normalise

_WORD = re.compile(r"[^\W_]+")
ALIKE = 0.6
"""How alike two words must be to be taken for one another, misspelt (Ratcliff–Obershelp)."""
_LARGEST_GAP = 400
_REACH, _REACH_SHORT, _SHORT = 8, 2, 4
"""How many words a single word may have moved and still be the same one; less if it is short."""


@dataclass(frozen=True)
class Words:
    """The words of a text with their places in it."""

    text: str
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def within(self, start: int, end: int) -> range:
        """The words that a span of the text touches."""
        inside = [
            n for n in range(len(self.words)) if self.starts[n] < end and self.ends[n] > start
        ]
        return range(inside[0], inside[-1] + 1) if inside else range(0)

    def weight(self, words: range) -> int:
        """The number of letters of a run of words."""
        return sum(len(self.words[n]) for n in words)


@lru_cache(maxsize=4096)
def words_of(text: str) -> Words:
    """The words of a text."""
    folded = normalise(text, case=True)
    found = [(m.group(), *folded.original(m.start(), m.end())) for m in _WORD.finditer(folded.text)]
    words, starts, ends = zip(*found, strict=True) if found else ((), (), ())
    return Words(text, words, starts, ends)


Links = dict[int, tuple[int, float]]
"""For a word of the old text, the word of the new one that it became, and how alike they are."""


def link_words(old: tuple[str, ...], new: tuple[str, ...]) -> Links:
    """Pair the words of two versions of a passage; a word is paired at most once."""
    links: Links = {}
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    before = (0, 0)
    for block in matcher.get_matching_blocks():
        _link_gap(old, new, range(before[0], block.a), range(before[1], block.b), links)
        for step in range(block.size):
            links[block.a + step] = (block.b + step, 1.0)
        before = (block.a + block.size, block.b + block.size)
    _link_swapped(old, new, links)
    return links


def _link_gap(
    old: tuple[str, ...], new: tuple[str, ...], olds: range, news: range, links: Links
) -> None:
    """Pair misspelt words in order, by the largest sum of likeness (Needleman–Wunsch)."""
    rows, columns = len(olds), len(news)
    if not rows or not columns or rows * columns > _LARGEST_GAP:
        return
    best = [[0.0] * (columns + 1) for _ in range(rows + 1)]
    for i in range(rows - 1, -1, -1):
        for j in range(columns - 1, -1, -1):
            same = likeness(old[olds[i]], new[news[j]])
            paired = best[i + 1][j + 1] + same if same >= ALIKE else 0.0
            best[i][j] = max(paired, best[i + 1][j], best[i][j + 1])
    i = j = 0
    while i < rows and j < columns:
        if best[i][j] == best[i + 1][j]:
            i += 1
        elif best[i][j] == best[i][j + 1]:
            j += 1
        else:
            links[olds[i]] = (news[j], likeness(old[olds[i]], new[news[j]]))
            i, j = i + 1, j + 1


def _link_swapped(old: tuple[str, ...], new: tuple[str, ...], links: Links) -> None:
    """Pair equal words that changed places with their neighbours."""
    taken = {place for place, _ in links.values()}
    free: dict[str, list[int]] = defaultdict(list)
    for place, word in enumerate(new):
        if place not in taken:
            free[word].append(place)
    if not free:
        return
    shift = 0
    for place, word in enumerate(old):
        if place in links:
            shift = links[place][0] - place
            continue
        reach = _REACH_SHORT if len(word) < _SHORT else _REACH
        near = [n for n in free.get(word, ()) if abs(n - place - shift) <= reach]
        if near:
            chosen = min(near, key=lambda n: abs(n - place - shift))
            free[word].remove(chosen)
            links[place] = (chosen, 1.0)


@lru_cache(maxsize=65536)
def likeness(one: str, other: str) -> float:
    """How alike two words are, 0 to 1; 0 at once where their lengths or letters rule it out."""
    if one == other:
        return 1.0
    short, long = sorted((len(one), len(other)))
    if 2 * short < ALIKE * (short + long) or long < 2:
        return 0.0
    common = sum(min(one.count(letter), other.count(letter)) for letter in set(one))
    if 2 * common < ALIKE * (short + long):
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def shared(old: tuple[str, ...], new: tuple[str, ...]) -> float:
    """How alike two texts are by the words they share in any order: quick, for a first choice."""
    common = Counter(old) & Counter(new)
    total = sum(map(len, old)) + sum(map(len, new))
    return 2 * sum(len(word) * count for word, count in common.items()) / total if total else 1.0


def alikeness(old: tuple[str, ...], new: tuple[str, ...], links: Links) -> float:
    """How alike two texts are by their linked words, 0 to 1 (Dice over letters)."""
    total = sum(map(len, old)) + sum(map(len, new))
    same = sum((len(old[i]) + len(new[j])) * quality for i, (j, quality) in links.items())
    return same / total if total else 1.0
