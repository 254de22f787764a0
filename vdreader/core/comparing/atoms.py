"""Atoms: the words and marks of a text, with the white space between them left aside.

Two atoms are the same when their keys are: typography (`normalise.py`) and the capital that only
opens a sentence are folded. Comparing texts by their atoms, and deciding that a text is unchanged,
are therefore one definition. Spans are half-open ranges of code points.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from vdreader.core.normalise import normalise

_ATOM = re.compile(r"(?:[^\W_]|[\u00ad\u200b\ufeff\u0300-\u036f])+|\.{2,}|[^\w\s]|_")
_OPENERS = frozenset('.!?:;…-–—•"“«(') | {"..."}


@dataclass(frozen=True)
class Atom:
    """A word or a mark of a text: its span, and the key by which it is compared."""

    start: int
    end: int
    key: str


@lru_cache(maxsize=65536)
def _fold(written: str) -> str:
    return normalise(written).text


@lru_cache(maxsize=16384)
def atoms(text: str) -> tuple[Atom, ...]:
    """The atoms of a text in order; outside their spans is only what cannot be seen."""
    found: list[Atom] = []
    opening = True
    for match in _ATOM.finditer(text):
        written = match.group()
        key = _fold(written)
        if not key:  # a soft hyphen alone: as good as white space
            continue
        if opening and key[:1].isupper() and not key[1:2].isupper():
            key = key[:1].lower() + key[1:]
        if key[:1].isalnum() or key not in _OPENERS:
            opening = False
        elif key != '"':
            opening = True
        found.append(Atom(match.start(), match.end(), key))
    return tuple(found)


@lru_cache(maxsize=65536)
def exact_form(text: str) -> str:
    """The keys of a text's atoms: equal for texts that differ in typography alone."""
    return " ".join(atom.key for atom in atoms(text))
