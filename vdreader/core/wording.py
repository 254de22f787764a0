"""The words of a text with their stems, as terms and names are looked up by.

Spans are half-open ranges of code points. A word is a run of letters and digits: apostrophes and
hyphens separate, so that `l’UE` and `EU-lidstaten` hold the same kind of word as `UE` and `EU`.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from vdreader.core.document import Span
from vdreader.core.language import stem

_WORD = re.compile(r"[^\W_]+")

_FUNCTION_WORDS = (
    # French
    "a au aux avec ce ces cette d dans de des du elle elles en entre est et il ils l la le les "
    "leur leurs n ne ni nos notre nous on ou où par pour qu que qui s sa se ses si son sont sur "
    "un une y "
    # Dutch
    "aan als bij d dat de den der des deze die dit door een en er haar het hun in is maar met na "
    "naar nog of om onze op over s te ten ter tot tussen uit van voor was werd worden wordt zich "
    "zijn zo "
    # English and German
    "an and are as at be by for from it its that the this to with das dem ein eine einer für im "
    "mit und von zu zum zur"
)
FUNCTION_WORDS = frozenset(_FUNCTION_WORDS.split())
"""Words that tie others together and say little by themselves, in all languages at once."""


@dataclass(frozen=True)
class Word:
    """One word: its span, its lower case, that folded, its folded stem, its capitals."""

    start: int
    end: int
    exact: str
    form: str
    stem: str
    capital: bool
    upper: bool

    @property
    def span(self) -> Span:
        """Where the word stands."""
        return (self.start, self.end)


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """Lower case without accents and ligatures: `Évasion` -> `evasion`."""
    parts = unicodedata.normalize("NFD", word.casefold().replace("œ", "oe").replace("æ", "ae"))
    return "".join(part for part in parts if not unicodedata.combining(part))


@lru_cache(maxsize=4096)
def words(text: str, language: str) -> tuple[Word, ...]:
    """The words of a text, in order. Stems keep no accents, so that `Etats` meets `États`."""
    found = []
    for match in _WORD.finditer(text):
        word = match.group()
        found.append(
            Word(
                match.start(),
                match.end(),
                word.lower(),
                fold(word),
                fold(stem(word.lower(), language)),
                word[0].isupper(),
                len(word) > 1 and word.upper() == word and word.lower() != word,
            )
        )
    return tuple(found)
