"""What the program knows of languages: names, abbreviations, stems, function words.

Stemming is Snowball's (M. F. Porter, 2001), through the `snowballstemmer` package.
"""

from __future__ import annotations

from functools import lru_cache
from threading import Lock
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


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_COMMON = "m mm dr prof st cf vs resp incl éd ca"
_FRENCH = "mme mmes mlle mgr mr me av ap ex env apr boul ste sts stes"
_DUTCH = "bv bijv dhr mevr mw drs ir ing mr nl zgn evtl jl ed burg"
_GERMAN = "bzw hr fr abs ziff vgl str"

ABBREVIATIONS: dict[str, frozenset[str]] = {
    "": _set(f"{_COMMON} {_FRENCH} {_DUTCH}"),
    "fr": _set(f"{_COMMON} {_FRENCH} dhr mevr"),
    "nl": _set(f"{_COMMON} {_DUTCH} mme mmes mlle"),
    "de": _set(f"{_COMMON} {_GERMAN}"),
    "en": _set(f"{_COMMON} mr mrs ms messrs jr sr inc ltd"),
}
"""Words, lower case and without their last full stop, after which a sentence goes on."""

NUMBERED = _set(
    "art artt p pp n nr no n° nos vol t chap al alin par paras fig ref réf sect tit max min "
    "blz afb hfdst jg kap tel tél afl janv févr fév avr juil sept oct nov déc jan febr feb mrt "
    "apr jun jul aug sep okt dec bd"
)
"""Abbreviations that a number follows; before anything else their full stop ends the sentence."""

CLOSING = _set("etc enz usw ff sqq e.d e.a e.v hab cie")
"""Abbreviations that close an enumeration; before a capital letter they end the sentence."""

OPENERS: dict[str, frozenset[str]] = {
    "fr": _set(
        "les il ils elle elles ce cet cette ces nous vous on un une en dans pour par sur avec "
        "sans selon ainsi toutefois cependant afin lors mais or donc à au aux leur leurs notre "
        "nos son sa ses tout toute tous toutes chaque plusieurs depuis après"
    ),
    "nl": _set(
        "het een deze dit die dat wij we zij ze hij voor met om naar door over tot als ook maar "
        "daarom daartoe bovendien beide alle elke hun onze zo wat sinds volgens er"
    ),
    "de": _set("das es sie wir ein eine mit auf für dies diese alle beide"),
    "en": _set("the this that these those it they we he she on with for but all"),
}
"""Words, lower case, that open sentences and are no part of a family name."""

ARTICLES = _set("le la les l d du de des au aux het de een the der die das")
"""Words before a dotted acronym, where they could not stand before a person's initials."""

LETTERED = _set(
    "annexe point plan groupe partie titre catégorie type classe vitamine option variante volet "
    "bijlage punt deel groep titel categorie klasse optie variant luik annex group part"
)
"""Things that go by a letter: in "annexe A." it is no initial."""


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str: ...


_ONE_AT_A_TIME = Lock()


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
    if stemmer is None:
        return word
    # A Snowball stemmer keeps its word in itself, and the window compares on several threads.
    with _ONE_AT_A_TIME:
        return stemmer.stemWord(word)
