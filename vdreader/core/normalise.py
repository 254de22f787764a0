"""One normal form for everything that compares text, with the way back to the original.

Typography is folded, words are not: curly quotes and apostrophes become straight, guillemets
become `"`, dashes become `-`, ligatures are opened, every run of white space becomes one space,
and combining marks are composed. Letters' case and accents are folded on request.

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
    "\u00ad": "",
    "\u200b": "",
    "\ufeff": "",
}


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
    for position, character in enumerate(text):
        if character.isspace():
            if out and out[-1] != " ":
                out.append(" ")
                starts.append(position)
                ends.append(position + 1)
            elif out:
                ends[-1] = position + 1
            continue
        if out and unicodedata.combining(character):
            composed = unicodedata.normalize("NFC", out[-1] + character)
            if accents or len(composed) == 1:
                out[-1] = out[-1] if accents else composed
                ends[-1] = position + 1
                continue
        for part in fold(character):
            out.append(part)
            starts.append(position)
            ends.append(position + 1)
    if out and out[-1] == " ":
        out.pop()
        starts.pop()
        ends.pop()
    starts.append(len(text))
    ends.append(len(text))
    return Normalised("".join(out), starts, ends)


@lru_cache(maxsize=4)
def _folder(case: bool, accents: bool) -> Callable[[str], str]:
    @lru_cache(maxsize=4096)
    def fold(character: str) -> str:
        folded = _FOLDS.get(character, character)
        if case:
            folded = folded.casefold()
        if accents:
            parts = unicodedata.normalize("NFD", folded)
            folded = "".join(part for part in parts if not unicodedata.combining(part))
        return folded

    return fold
