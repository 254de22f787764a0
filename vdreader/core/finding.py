"""Where a query's words stand in a text.

A text is taken as its words, folded (`Worded`): case, accents, ligatures, soft hyphens and
typography gone. Words are compared whole, and each keeps the span of the original that it came
from. Spans are half-open ranges of code points.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from vdreader.core.document import Span
from vdreader.core.normalise import normalise
from vdreader.core.query import Phrase, Query, Via

_FIRST_MARK, _LAST_MARK = 0x300, 0x3100
_UNSEEN = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Worded:
    """The folded words of a text as one line, each between spaces, and where each one stands."""

    line: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Found:
    """Words of a text that a query asks for, and how they came to be looked for."""

    span: Span
    via: Via


def worded(text: str) -> Worded:
    """The words of a text."""
    folded: list[str] = []
    spans: list[Span] = []
    for match in _raw_word().finditer(text):
        first = match.start()
        for word, start, end in _parts(match.group()):
            folded.append(word)
            spans.append((first + start, first + end))
    return Worded(f" {' '.join(folded)} " if folded else "", tuple(spans))


def find(text: Worded, query: Query, language: str) -> tuple[Found, ...]:
    """What a query asks for, in order; nothing where a wanted word lacks or an unwanted stands."""
    if any(_counts(phrase, language) and places(text, phrase) for phrase in query.unwanted):
        return ()
    found: dict[Span, Via] = {}
    for clause in query.wanted:
        here = False
        for phrase in clause.phrases:
            if not _counts(phrase, language):
                continue
            for span in places(text, phrase):
                here = True
                if span not in found or phrase.via is Via.WORD:
                    found[span] = phrase.via
        if not here:
            return ()
    return _outermost(found)


def places(text: Worded, phrase: Phrase) -> list[Span]:
    """The spans of a phrase in a text."""
    needle = f" {' '.join(phrase.words)}" + ("" if phrase.beginning else " ")
    line, spans = text.line, text.spans
    found: list[Span] = []
    at = line.find(needle)
    counted, first = 0, 0
    while at >= 0:
        first += line.count(" ", counted, at)
        counted = at
        found.append((spans[first][0], spans[first + len(phrase.words) - 1][1]))
        at = line.find(needle, at + 1)
    return found


def _counts(phrase: Phrase, language: str) -> bool:
    return phrase.language in ("", language)


def _outermost(found: dict[Span, Via]) -> tuple[Found, ...]:
    """In order, without those that lie within another."""
    kept: list[Found] = []
    for span in sorted(found, key=lambda span: (span[0], -span[1])):
        if not kept or span[1] > kept[-1].span[1]:
            kept.append(Found(span, found[span]))
    return tuple(kept)


@lru_cache(maxsize=1)
def _raw_word() -> re.Pattern[str]:
    """A run of letters and digits, with the marks and unseen characters that belong to them."""
    marks = "".join(chr(n) for n in range(_FIRST_MARK, _LAST_MARK) if unicodedata.combining(chr(n)))
    return re.compile(rf"[^\W_](?:[^\W_]|[{_UNSEEN}{marks}])*")


@lru_cache(maxsize=65536)
def _parts(raw: str) -> tuple[tuple[str, int, int], ...]:
    """The folded words in a raw one (as a rule, one), with their spans in it."""
    normal = normalise(raw, case=True, accents=True)
    return tuple(
        (match.group(), *normal.original(*match.span())) for match in _WORD.finditer(normal.text)
    )
