"""One normal form for everything that compares text, with the way back to the original.

Typography is folded, words are not: curly quotes and apostrophes become straight, guillemets
become `"` (the space inside them and before `; : ! ?` goes, as in French and Dutch alike), dashes
become `-`, ligatures are opened, every run of white space becomes one space, and combining marks
are composed (Unicode NFC). Letters' case and accents are folded on request.

Offsets are code points. Character `i` of the normal form came from `starts[i]:ends[i]` of the
original; both arrays end with the length of the original, so that an empty span maps too.
"""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

_FOLDS = {
    **dict.fromkeys("’‘‛ʼ′`´", "'"),
    **dict.fromkeys("«»“”„‟″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    "œ": "oe",
    "Œ": "OE",
    "æ": "ae",
    "Æ": "AE",
    "ŉ": "'n",
    "ĳ": "ij",
    "Ĳ": "IJ",
    "ﬀ": "ff",
    "ﬁ": "fi",
    "ﬂ": "fl",
    "ﬃ": "ffi",
    "ﬄ": "ffl",
    "ﬅ": "st",
    "ﬆ": "st",
}
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")
"""Soft hyphen, zero-width characters and byte-order mark: they belong to what they follow."""
_FIRST_MARK = "\u00ad"
"""Below this no character combines with the one before it."""
_CLOSES_UP = frozenset(";:!?»")
"""Before these French typography sets a space, Dutch does not."""


@dataclass(frozen=True)
class Normalised:
    """A normalised text and, for each of its characters, where it stood in the original."""

    text: str
    starts: array[int]
    ends: array[int]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """The span of the original that the span `start:end` of the normal form came from."""
        if start >= end:
            return (self.starts[start], self.starts[start])
        return (self.starts[start], self.ends[end - 1])


def normalise(text: str, *, case: bool = False, accents: bool = False) -> Normalised:
    """Fold typography, and letters' case or accents where asked; white space runs become one."""
    fold = _folder(case, accents)
    out: list[str] = []
    starts, ends = array("l"), array("l")
    gap = -1  # where white space began that is not yet written
    opened = False  # whether the last character written is an opening guillemet
    position, length = 0, len(text)
    while position < length:
        character = text[position]
        following = position + 1
        if character.isspace():
            gap = position if gap < 0 else gap
            position = following
            continue
        while following < length and text[following] >= _FIRST_MARK and _joins(text[following]):
            following += 1
        parts = fold(text[position:following])
        if parts and gap >= 0:
            if out and not opened and character not in _CLOSES_UP:
                out.append(" ")
                starts.append(gap)
                ends.append(position)
            gap = -1
        for part in parts:
            out.append(part)
            starts.append(position)
            ends.append(following)
        opened = character == "«" if parts else opened
        position = following
    starts.append(length)
    ends.append(length)
    return Normalised("".join(out), starts, ends)


@lru_cache(maxsize=4096)
def _joins(character: str) -> bool:
    """Whether a character has no place of its own beside the one before it."""
    return character in _UNSEEN or unicodedata.combining(character) > 0


@lru_cache(maxsize=4)
def _folder(case: bool, accents: bool) -> Callable[[str], str]:
    @lru_cache(maxsize=4096)
    def fold(cluster: str) -> str:
        """The normal form of one character with the marks combined with it."""
        folded = "".join(character for character in cluster if character not in _UNSEEN)
        folded = unicodedata.normalize("NFC", folded)
        if accents:
            parts = unicodedata.normalize("NFD", folded)
            folded = "".join(part for part in parts if not unicodedata.combining(part))
        folded = "".join(_FOLDS.get(character, character) for character in folded)
        if case:
            folded = folded.casefold()
        return unicodedata.normalize("NFC", folded)

    return fold
