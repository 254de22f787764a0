"""Named things in a text: acronyms, bodies, places, instruments, dates, numbers.

Found by form alone, so that any text of any language can be read: capitals inside a sentence,
runs of capitalised words joined by small ones ("Centre de coopération policière de Tournai" is cut
at its capitals), digits, and month names. A kind is a guess from the words that stand before and
in the name; it sorts a list, it decides nothing.

Spans are half-open ranges of code points in the text given.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from vdreader.core.segment import sentence_spans


class Naming(StrEnum):
    """What a named thing seems to be."""

    BODY = "body"
    INSTRUMENT = "instrument"
    PLACE = "place"
    DATE = "date"
    NUMBER = "number"
    NAME = "name"


@dataclass(frozen=True)
class Named:
    """A named thing: how it is written, where, what it seems to be, and the key it is known by.

    Two writings with one key are the same thing: letters' case, accents, hyphens and the words
    that join do not count.
    """

    text: str
    start: int
    end: int
    naming: Naming
    key: str


_MONTHS = (
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre "
    "januari februari maart april mei juni juli augustus september oktober november december "
    "january february march may june july august october "
    "januar februar märz mai juni juli dezember"
)
_MONTH = "|".join(sorted(set(_MONTHS.split()), key=len, reverse=True))
_CAPITAL = "A-ZÀ-ÖØ-ÞŒ"
_WORD = rf"[{_CAPITAL}][\w]*(?:[-‑][\w]+)*"
_JOIN = (
    r"(?:\s+(?:de\s+la|de\s+l['’]|des|du|de|d['’]|et\s+des|for|of\s+the|of|van\s+de|van\s+het|"
    r"van|der|des|für|to)\s*|\s+)"
)
_PATTERN = re.compile(
    rf"(?P<date>\b(?:\d{{1,2}}(?:er)?(?:[-–]\d{{1,2}})?\s+)?(?:{_MONTH})(?:\s+(?:de\s+)?\d{{4}})?\b)"
    rf"|(?P<reference>\b(?:art(?:ikel|icle)?\.?\s*)?\d{{1,4}}(?:[./]\d{{1,4}})+\b)"
    rf"|(?P<year>\b(?:19|20)\d{{2}}\b)"
    rf"|(?P<number>\b\d+(?:[.,\u00a0\u202f]\d+)*\b)"
    rf"|(?P<name>(?<![\w]){_WORD}(?:{_JOIN}{_WORD})*)",
)
_BODY = re.compile(
    r"\b(?:agence|centre|commission|conseil|cour|direction|organe|organ|unité|administration|"
    r"union|office|ministère|parlement|service|système|comité|équipe|préfet|groupe|agency|"
    r"center|council|court|raad|commissie|centrum|agentschap|orgaan|hof|dienst|unie|rat|"
    r"kommission|gericht|amt|coalition|coalitie)\b",
    re.I,
)
_INSTRUMENT = re.compile(
    r"\b(?:accords?|arrangements?|règlements?|directives?|recommandation|pacte|traité|convention|"
    r"stratégie|feuille de route|plan|déclaration|mandat|décision|loi|agreement|regulation|treaty|"
    r"strategy|akkoord|overeenkomst|verordening|richtlijn|aanbeveling|pact|verdrag|strategie|"
    r"abkommen|verordnung|richtlinie|vertrag)\s+(?:\S+\s+){0,4}$",
    re.I,
)
_PLACE = re.compile(
    r"(?:^|[\s(])(?:à|au|aux|en|vers|in|te|naar|to|nach|ports?\s+d['’e]\S*|comme\s+ceux\s+d['’])\s*$",
    re.I,
)
_SMALL = re.compile(r"^(?:de|la|l|des|du|d|et|for|of|the|van|het|der|für|to)$", re.I)
_PARTS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=16384)
def named(text: str, language: str = "") -> tuple[Named, ...]:
    """The named things of a text in order.

    A capital that only opens a sentence names nothing, unless the word is an acronym or has
    capitals inside.
    """
    opens = {start for start, _ in sentence_spans(text, language)}
    found: list[Named] = []
    for match in _PATTERN.finditer(text):
        start, end = match.span()
        if match.lastgroup == "name":
            start = _after_opening(text, start, end, opens)
            if start >= end:
                continue
        written = text[start:end]
        found.append(Named(written, start, end, _naming(text, match, start, end), key_of(written)))
    return tuple(found)


def key_of(written: str) -> str:
    """The key by which two writings of a name are the same."""
    folded = unicodedata.normalize("NFD", written.casefold())
    plain = "".join(part for part in folded if not unicodedata.combining(part))
    return " ".join(part for part in _PARTS.findall(plain) if not _SMALL.match(part))


def is_acronym(word: str) -> bool:
    """Whether a word is written in capitals: OCAM, SIENA, CCPD; not a Roman number."""
    return len(word) > 1 and word.isupper() and word.isalpha() and not set(word) <= set("IVX")


def _after_opening(text: str, start: int, end: int, opens: set[int]) -> int:
    """Where a name starts when the sentence's first word is left out of it."""
    before = text[:start].rstrip(" \u00a0\u202f«“\"'’-–(")
    opening = start in opens or not before or before[-1] in ".!?:…" or len(before) in opens
    if not opening:
        return start
    first = re.match(_WORD, text[start:end])
    if first is None or is_acronym(first.group()) or "-" in first.group():
        return start
    rest = re.match(rf"{_JOIN}", text[start + first.end() : end])
    if rest is None:
        return end
    return start + first.end() + rest.end()


def _naming(text: str, match: re.Match[str], start: int, end: int) -> Naming:
    group = match.lastgroup
    if group in ("date", "year"):
        return Naming.DATE
    if group == "number":
        return Naming.NUMBER
    if group == "reference":
        return Naming.INSTRUMENT
    before, written = text[max(0, start - 40) : start], text[start:end]
    if _INSTRUMENT.search(before[-24:]) or _INSTRUMENT.match(f"{written} "):
        return Naming.INSTRUMENT
    if _BODY.search(written) or any(map(is_acronym, _PARTS.findall(written))):
        return Naming.BODY
    return Naming.PLACE if _PLACE.search(before) else Naming.NAME
