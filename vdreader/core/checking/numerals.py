"""Number words: the cardinals and ordinals of French, Dutch and English up to a hundred or so.

Words are folded (no accents, lower case). A cardinal's value is its digits, an ordinal's `ord:` and
its digits. One is left out, since it is an article too.
"""

from __future__ import annotations

from functools import lru_cache

_FRENCH = (
    "_ un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize "
    "dix-sept dix-huit dix-neuf"
)
_FRENCH_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante"}
_DUTCH = (
    "_ een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien "
    "zestien zeventien achttien negentien"
)
_DUTCH_TENS = "twintig dertig veertig vijftig zestig zeventig tachtig negentig"
_ENGLISH = (
    "_ one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen"
)
_ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_ENGLISH_ORDINALS = "_ first second third fourth fifth sixth seventh eighth ninth tenth"

Numerals = dict[str, str]


@lru_cache(maxsize=8)
def numerals(language: str) -> Numerals | None:
    """The number words of a language with their values; None for a language without."""
    make = {"fr": _french, "nl": _dutch, "en": _english}.get(language)
    return make() if make else None


def _cardinals(names: dict[int, str]) -> Numerals:
    return {word: str(n) for n, word in names.items() if n > 1}


def _french() -> Numerals:
    ones = _FRENCH.split()
    names = {n: word for n, word in enumerate(ones) if n}
    for base, word in _FRENCH_TENS.items():
        names[base] = word
        for n in range(1, 20 if base == 60 else 10):
            names[base + n] = f"{word} et {ones[n]}" if n in (1, 11) else f"{word}-{ones[n]}"
    names[80] = "quatre-vingts"
    names |= {80 + n: f"quatre-vingt-{ones[n]}" for n in range(1, 20)}
    names |= {100: "cent", 200: "deux cents", 300: "trois cents", 500: "cinq cents", 1000: "mille"}
    found = _cardinals(names) | {"septante": "70", "nonante": "90"}
    irregular = {1: "premier", 5: "cinquieme", 9: "neuvieme"}
    for n, word in names.items():
        ordinal = irregular.get(n) or f"{word.removesuffix('s').removesuffix('e')}ieme"
        found |= {ordinal: f"ord:{n}", f"{ordinal}s": f"ord:{n}"}
    found |= dict.fromkeys(("premiere", "premieres"), "ord:1")
    return found | dict.fromkeys(("second", "seconde"), "ord:2")


def _dutch() -> Numerals:
    ones = _DUTCH.split()
    names = {n: word for n, word in enumerate(ones) if n}
    for place, word in enumerate(_DUTCH_TENS.split()):
        base = 20 + 10 * place
        names[base] = word
        names |= {base + n: f"{ones[n]}en{word}" for n in range(1, 10)}
    names |= {100: "honderd", 200: "tweehonderd", 300: "driehonderd", 500: "vijfhonderd"}
    names[1000] = "duizend"
    irregular = {1: "eerste", 2: "tweede", 3: "derde", 8: "achtste"}
    return _cardinals(names) | {
        irregular.get(n) or f"{word}{'de' if 3 < n < 20 else 'ste'}": f"ord:{n}"
        for n, word in names.items()
    }


def _english() -> Numerals:
    ones = _ENGLISH.split()
    names = {n: word for n, word in enumerate(ones) if n}
    for place, word in enumerate(_ENGLISH_TENS.split()):
        base = 20 + 10 * place
        names[base] = word
        names |= {base + n: f"{word}-{ones[n]}" for n in range(1, 10)}
    names |= {100: "hundred", 1000: "thousand"}
    ordinals = {word: f"ord:{n}" for n, word in enumerate(_ENGLISH_ORDINALS.split()) if n}
    return _cardinals(names) | ordinals
