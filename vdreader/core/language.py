"""What the program knows of languages: names, abbreviations, stems, function words.

Stemming is Snowball's (M. F. Porter, 2001), through the `snowballstemmer` package.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Protocol

NAMES = {
    "fr": "Français",
    "nl": "Nederlands",
    "en": "English",
    "de": "Deutsch",
}
"""Each language by its own name."""

_SNOWBALL = {
    "fr": "french",
    "nl": "dutch",
    "en": "english",
    "de": "german",
    "es": "spanish",
    "it": "italian",
    "pt": "portuguese",
}

_COMMON = "m mm dr prof st cf art etc nr no p pp vol ca vs resp max min incl ref éd ed tel fig"
_FRENCH = "mme mmes mlle mgr me av ap al ex chap paras alin env apr hab boul tél n° ste sts stes"
_DUTCH = (
    "bv bijv blz dhr mevr mw drs ir mr jl enz afb hfdst o.a m.b.t d.w.z i.v.m t.a.v t.o.v z.m "
    "a.k.a n.v b.v m.i.v m.u.v i.p.v e.d o.m o.l.v t.e.m artt ed resp zgn evtl"
)
_GERMAN = "z.b d.h u.a usw bzw hr fr abs ziff vgl s.o str"

ABBREVIATIONS: dict[str, frozenset[str]] = {
    "": frozenset(f"{_COMMON} {_FRENCH} {_DUTCH}".split()),
    "fr": frozenset(f"{_COMMON} {_FRENCH}".split()),
    "nl": frozenset(f"{_COMMON} {_DUTCH}".split()),
    "de": frozenset(f"{_COMMON} {_GERMAN}".split()),
    "en": frozenset(f"{_COMMON} mrs ms messrs i.e e.g jr sr inc ltd".split()),
}
"""Words, lower case and without their last full stop, after which a sentence goes on."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


@lru_cache(maxsize=8)
def _stemmer(language: str) -> _Stemmer | None:
    name = _SNOWBALL.get(language)
    if name is None:
        return None
    import snowballstemmer  # costs 20 ms: only when something is compared

    stemmer: _Stemmer = snowballstemmer.stemmer(name)
    return stemmer


@lru_cache(maxsize=65536)
def stem(word: str, language: str) -> str:
    """The Snowball stem of a lower-case word; the word itself where the language has no stemmer."""
    stemmer = _stemmer(language)
    return stemmer.stemWord(word) if stemmer else word
