"""What a text is about: its content stems, and how much each of them tells.

A stem's weight is its inverse sentence frequency in nats, `log(N / df)`, over the sentences of
both documents compared (K. Spärck Jones, 1972): words that every sentence of the domain has weigh
next to nothing, without any training data.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

from vdreader.core.comparing.common_words import FORMULAS, FUNCTION_WORDS
from vdreader.core.comparing.meanings import families
from vdreader.core.document import Document
from vdreader.core.language import stem

BEGINNING = 5
_LEAST = 12
"""Passages that are always counted: in one or two, what both texts say would tell nothing."""

WORD = re.compile(r"[^\W_]+")
_APART = {
    "fr": {
        "droite": "droite",
        "droites": "droite",
        "opérateur": "operateur",
        "opérateurs": "operateur",
    }
}
"""Words that Snowball gives the stem of another: the right wing is no right."""
_FOLD = str.maketrans({"œ": "oe", "æ": "ae"})


@lru_cache(maxsize=65536)
def key_of(word: str, language: str) -> str:
    """The stem by which a word is compared, without accents; empty for a function word.

    Numbers are their own stems; a single letter tells nothing.
    """
    lower = word.lower().translate(_FOLD)
    if lower in FUNCTION_WORDS.get(language, frozenset()) or (
        len(lower) == 1 and not lower.isdigit()
    ):
        return ""
    if lower.isdigit():
        return lower
    if (apart := _APART.get(language, {}).get(lower)) is not None:
        return apart
    if language == "fr" and len(lower) > 4 and lower.endswith("s"):
        lower = lower[:-1]  # Snowball cuts «étranger» and leaves «étrangers»
    decomposed = unicodedata.normalize("NFD", stem(lower, language))
    return "".join(part for part in decomposed if not unicodedata.combining(part))


@lru_cache(maxsize=8)
def formulas(language: str) -> frozenset[str]:
    """The stems of a language's official formulas, those of any commitment included."""
    listed = FORMULAS.get(language, frozenset()).union(
        *(member for one in families(language) if not one.subject for member in one.members)
    )
    return frozenset(key_of(word, language) for word in listed) - {""}


@lru_cache(maxsize=65536)
def content(text: str, language: str) -> tuple[str, ...]:
    """The content stems of a text in order, repetitions included."""
    composed = unicodedata.normalize("NFC", text)
    return tuple(key for word in WORD.findall(composed) if (key := key_of(word, language)))


@lru_cache(maxsize=65536)
def features(text: str, language: str) -> frozenset[str]:
    """What a text has in common with others: stems, pairs, beginnings, families.

    Stems as they are, two that follow each other as "one two", the beginnings of words as "begin*",
    the families of `meanings` as "#3", their subjects as "@prison", and the families of what any
    commitment says as "=7". Five letters hold a word's family where stems differ
    («police», «policier»): truncation works about as well as stemming over European languages
    (P. McNamee, J. Mayfield, 2004).
    """
    return frozenset(name for name, _ in told(content(text, language), language))


def told(stems: Sequence[str], language: str) -> Iterator[tuple[str, int]]:
    """The features of stems in a row, each with the place of the stem that it begins with."""
    family = family_of(language)
    for at, one in enumerate(stems):
        yield one, at
        yield f"{one[:BEGINNING]}*", at
        for name in family.get(one, ()):
            yield name, at
    for at, (one, other) in enumerate(pairwise(stems)):
        pair = f"{one} {other}"
        yield pair, at
        for name in family.get(pair, ()):
            yield name, at
        for name in family.get(f"{pair} {stems[at + 2]}", ()) if at + 2 < len(stems) else ():
            yield name, at


@lru_cache(maxsize=65536)
def meant(text: str, language: str) -> dict[str, str]:
    """For each family in a text ("#3") the words, as first written there, that belong to it."""
    composed = unicodedata.normalize("NFC", text)
    written = [
        (key, found)
        for found in WORD.finditer(composed)
        if (key := key_of(found.group(), language))
    ]
    family = family_of(language)
    told: dict[str, str] = {}
    for size in (3, 2, 1):
        for at in range(len(written) - size + 1):
            run = written[at : at + size]
            for name in family.get(" ".join(key for key, _ in run), ()):
                if name.startswith("#"):
                    words = composed[run[0][1].start() : run[-1][1].end()]
                    told.setdefault(name, " ".join(words.split()).lower())
    return told


@lru_cache(maxsize=8)
def family_of(language: str) -> dict[str, tuple[str, ...]]:
    """The families and subjects that one to three stems in a row belong to."""
    found: dict[str, set[str]] = {}
    for number, family in enumerate(families(language)):
        named = {f"#{number}", f"@{family.subject}"} if family.subject else {f"={number}"}
        for member in family.members:
            key = " ".join(stem for word in member if (stem := key_of(word, language)))
            if key:
                found.setdefault(key, set()).update(named)
    return {key: tuple(sorted(names)) for key, names in found.items()}


@dataclass(frozen=True)
class Weights:
    """How often each feature occurs: `counts` units of `total` have it.

    Where there are fewer units than `least`, units without any of these features make up for it.
    """

    counts: Counter[str]
    total: int
    least: int = 2

    @classmethod
    def of(cls, units: Iterable[frozenset[str]], least: int = 2) -> Weights:
        """Count the features of all units of both texts."""
        counts: Counter[str] = Counter()
        total = 0
        for unit in units:
            counts.update(unit)
            total += 1
        return cls(counts, total, least)

    @classmethod
    def of_documents(cls, *documents: Document) -> Weights:
        """Count in how many passages each feature occurs: repetition in one does not count."""
        return _of_documents(documents)

    @cached_property
    def weight(self) -> dict[str, float]:
        """The weight of each feature in nats; the rarest of a large text weigh `log N`."""
        size = max(self.total, self.least) + 1.0
        return {name: math.log(size / (count + 0.5)) for name, count in self.counts.items()}


@lru_cache(maxsize=4)
def _of_documents(documents: tuple[Document, ...]) -> Weights:
    """Kept for who asks next: the reasons of a comparison go by the weights of its matching."""
    units = [
        features(passage.text, passage.language)
        for document in documents
        for passage in document.passages
    ]
    return Weights.of(units, _LEAST)
