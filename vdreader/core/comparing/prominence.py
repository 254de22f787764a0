"""How far each thing that a sentence says is what the sentence is about.

What it is about tends to come first (H. P. Edmundson, 1969, of abstracts), and what follows
«notamment» or stands in brackets only spells it out: it goes when the statement is written anew.
A feature counts by its best place: 1 at the beginning, less the further on, less again where it
elaborates.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from vdreader.core.comparing.weights import WORD, key_of, told

_HALF = 40  # content words after which a word counts half
_ELABORATED = 0.65
_ELABORATING = {
    "fr": r"notamment|par exemple|y compris|dont|tels? qu\w*|telles? qu\w*|comme ceux|comme celles"
    r"|incluant|à savoir|en particulier|via",
    "nl": r"met name|bijvoorbeeld|onder meer|onder andere|in het bijzonder|zoals|waaronder"
    r"|met inbegrip van|inclusief|inzonderheid|via",
    "en": r"in particular|notably|for example|including|such as|among others|especially|namely|via",
}


@lru_cache(maxsize=8)
def _elaborations(language: str) -> re.Pattern[str]:
    """What elaborates: from such a word to the end of its clause, and what stands in brackets."""
    brackets = r"\([^)]*\)?"
    listed = _ELABORATING.get(language)
    return re.compile(rf"\b(?:{listed})\b[^;:)]*|{brackets}" if listed else brackets, re.IGNORECASE)


@lru_cache(maxsize=65536)
def prominence(text: str, language: str) -> Mapping[str, float]:
    """For each feature of a sentence (`weights.features`) its prominence, above 0 and at most 1."""
    composed = unicodedata.normalize("NFC", text)
    spans = [found.span() for found in _elaborations(language).finditer(composed)]
    spans.append((len(composed), len(composed) + 1))
    stems: list[str] = []
    shares: list[float] = []
    ahead = 0  # of the spans, the first that does not end before the word
    for found in WORD.finditer(composed):
        if stem := key_of(found.group(), language):
            while spans[ahead][1] <= found.start():
                ahead += 1
            apart = spans[ahead][0] <= found.start()
            shares.append(_HALF / (_HALF + len(stems)) * (_ELABORATED if apart else 1.0))
            stems.append(stem)
    best: dict[str, float] = {}
    for name, at in told(stems, language):
        if shares[at] > best.get(name, 0.0):
            best[name] = shares[at]
    return best
