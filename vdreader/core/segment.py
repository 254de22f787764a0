"""Sentence splitting for French, Dutch and their neighbours, by rule.

Returns half-open spans of code points. A sentence ends at `.`, `!`, `?` or `…` with its closing
quotes or brackets, when white space follows and the next word starts like a sentence. It does not
end after an abbreviation, an initial, a section or ordinal number, or inside brackets or curved
quotation marks that are closed further on. Semicolons and colons do not end sentences.
"""

from __future__ import annotations

import re
from bisect import bisect_right

from vdreader.core.language import ABBREVIATIONS, ARTICLES, CLOSING, LETTERED, NUMBERED, OPENERS

_END = re.compile(
    r"(?P<mark>[.!?…]+(?:/\.)?)(?P<close>[\"'’”)\]]|[ \u00a0\u202f]?»|[¹²³⁴-⁹]|\[\d{1,3}\])*"
    r"(?P<gap>\s+|$)"
)
_STARTS = re.compile(
    r"[\"'‘’“«„(\[–—-]*[ \u00a0\u202f]?[\"“«]?[ \u00a0\u202f]?"
    r"(?:[A-ZÀ-ÖØ-ÞŒ0-9]|[a-z][.)]\s+[A-ZÀ-ÖØ-ÞŒ]|(?<=['’‘])[a-z]\s+[A-Z])"
)
_LAST_WORD = re.compile(r"[^\s«»“”\"(\[]+$")
_ELISION = re.compile(r"(?:[cdjlmnst]|qu|lorsqu|puisqu|jusqu)['’]", re.I)
_ORDINAL = re.compile(r"(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,5}|[a-z])$", re.ASCII)
_INITIALS = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ]\.-?)*(?:[A-ZÀ-ÖØ-Þ]|Ph|Ch|Th|Chr|Cl|Fr|Gh|Jh|Joh|Yv)$"  # "Ph. Goffin"
)
_DOTTED = re.compile(r"(?:[^\W\d_]{1,2}\.-?)+(?:à-)?[^\W\d_]{1,2}$")
_COUNT = re.compile(r"[\d§]|[IVXLC]+(?![\w'’])|[A-Z]{1,2}[.\-]?\s?\d")
_WORD = re.compile(r"[\"“«„(\s]*([^\W\d_]+)")
_REACH = 80
"""How far back of a full stop is looked, so that a text without an end costs no more."""
_PAIRS = {")": "(", "]": "[", "»": "«", "”": "“"}


def sentence_spans(text: str, language: str = "") -> tuple[tuple[int, int], ...]:
    """Split `text` into sentences; the spans leave out only the white space between them."""
    splitter = _Splitter(text, language)
    spans: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for match in _END.finditer(text):
        if match.end() < len(text) and not splitter.ends(start, match):
            continue
        end = match.start("gap")
        if end > start:
            spans.append((start, end))
        start = match.end()
    end = len(text.rstrip())
    if start < end:
        spans.append((start, end))
    return tuple(spans)


class _Splitter:
    """The decision at one full stop after the other of one text."""

    def __init__(self, text: str, language: str) -> None:
        self.text = text
        self.abbreviations = ABBREVIATIONS.get(language) or ABBREVIATIONS[""]
        self.openers = OPENERS.get(language) or frozenset().union(*OPENERS.values())
        self.enclosed = _enclosures(text)

    def ends(self, start: int, match: re.Match[str]) -> bool:
        """Whether the sentence that began at `start` ends with the mark that was matched."""
        if not _STARTS.match(self.text, match.end()) or self._is_enclosed(match.end()):
            return False
        if match["mark"] in ("…", "...") and self.text[match.start() - 1 : match.start()] in (
            "[",
            "(",
        ):
            return False  # "[…]" leaves something out and ends nothing
        if match["mark"] != "." or match["close"]:
            return True
        start = max(start, match.start() - _REACH)
        found = _LAST_WORD.search(self.text, start, match.start())
        if found is None:
            return True
        elision = _ELISION.match(found.group())
        word = found.group()[elision.end() if elision else 0 :]
        before = self.text[start : found.start()].rstrip()
        if _INITIALS.match(word):
            return self._ends_after_initials(word, before, bool(elision), match.end())
        if _is_unit(word, before):
            return True
        if self._is_abbreviation(word.lower(), match.end()):
            return False
        opens = not before or before.endswith((";", "(", "«"))
        opens = opens or (before.endswith(":") and word in ("1", "I", "A", "a"))
        return not (opens and _ORDINAL.match(word))

    def _is_enclosed(self, position: int) -> bool:
        index = bisect_right(self.enclosed, (position, 0)) - 1
        return index >= 0 and position <= self.enclosed[index][1]

    def _is_abbreviation(self, word: str, following: int) -> bool:
        if word in CLOSING:
            return not self.text[following:].lstrip('"“«„([–—- \u00a0\u202f')[:1].isupper()
        if word in NUMBERED:
            return bool(_COUNT.match(self.text, following))
        return word in self.abbreviations or bool(_DOTTED.match(word))

    def _ends_after_initials(self, word: str, before: str, elided: bool, following: int) -> bool:
        """Initials go on to a name, unless what follows opens a sentence and is no name.

        After an article, an acronym with full stops ("l'U.E.") is no person.
        """
        if not before and not elided:
            return False
        found = _WORD.match(self.text, following)
        next_word = found[1].lower() if found else ""
        if next_word in self.openers:
            return True
        last = before.rsplit(maxsplit=1)[-1].lower() if before else ""
        if "." not in word:
            return _ELISION.sub("", last) in LETTERED
        return (elided or last in ARTICLES) and next_word in ARTICLES


def _is_unit(word: str, before: str) -> bool:
    """Whether a lower-case letter measures the number before it: "5 m." is no "M."."""
    return word in ("m", "mm", "p", "t", "min") and before[-1:].isdigit()


def _enclosures(text: str) -> list[tuple[int, int]]:
    """The outermost spans in brackets or curved quotes that are closed again, in order.

    Coordinates are of the first and the last position inside. What is never closed encloses
    nothing, so that one slip does not swallow the rest of a passage; nor does what encloses the
    whole text.
    """
    whole = (len(text) - len(text.lstrip()) + 1, len(text.rstrip()) - 1)
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for position, character in enumerate(text):
        if character in "([«“":
            stack.append((character, position))
        elif opener := _PAIRS.get(character):
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == opener:
                    pairs.append((stack[depth][1] + 1, position))
                    del stack[depth:]
                    break
    outermost: list[tuple[int, int]] = []
    for pair in sorted(pairs):
        if pair != whole and (not outermost or pair[0] > outermost[-1][1]):
            outermost.append(pair)
    return outermost
