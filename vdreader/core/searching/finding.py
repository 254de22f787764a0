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
from vdreader.core.searching.query import Phrase, Query, Via

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


class Finder:
    """A query made ready to be looked for in the texts of one language."""

    def __init__(self, query: Query, language: str) -> None:
        self._unwanted = [_needle(p) for p in query.unwanted if _counts(p, language)]
        self._wanted = [
            [(_needle(p), p) for p in clause.phrases if _counts(p, language)]
            for clause in query.wanted
        ]

    def answers(self, text: Worded) -> bool:
        """Whether a text has something of everything wanted, and nothing unwanted."""
        line = text.line
        return all(
            any(needle in line for needle, _ in clause) for clause in self._wanted
        ) and not any(needle in line for needle in self._unwanted)

    def find(self, text: Worded) -> tuple[Found, ...]:
        """What is found in a text, in order; nothing where it does not answer."""
        if not self.answers(text):
            return ()
        found: dict[Span, Via] = {}
        for clause in self._wanted:
            for needle, phrase in clause:
                if needle in text.line:
                    for span in places(text, phrase):
                        if span not in found or phrase.via is Via.WORD:
                            found[span] = phrase.via
        return _outermost(found)


def find(text: Worded, query: Query, language: str) -> tuple[Found, ...]:
    """What a query asks for in one text, in order; nothing where the text does not answer."""
    return Finder(query, language).find(text)


def places(text: Worded, phrase: Phrase) -> list[Span]:
    """The spans of a phrase in a text."""
    needle, line, spans = _needle(phrase), text.line, text.spans
    found: list[Span] = []
    at = line.find(needle)
    counted, first = 0, 0
    while at >= 0:
        first += line.count(" ", counted, at)
        counted = at
        found.append((spans[first][0], spans[first + len(phrase.words) - 1][1]))
        at = line.find(needle, at + 1)
    return found


def _needle(phrase: Phrase) -> str:
    """What to look for in the line of a text."""
    return f" {' '.join(phrase.words)}" + ("" if phrase.beginning else " ")


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
