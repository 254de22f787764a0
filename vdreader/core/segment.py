"""Sentence splitting for French, Dutch and their neighbours, by rule.

Returns half-open spans of code points. A sentence ends at `.`, `!`, `?` or `…` with its closing
quotes or brackets, when white space follows and the next word starts like a sentence. It does not
end after an abbreviation, an initial, a section or ordinal number, or inside brackets. Semicolons
and colons do not end sentences.
"""

from __future__ import annotations

import re

from vdreader.core.language import ABBREVIATIONS

_END = re.compile(
    r"(?P<mark>[.!?…]+(?:/\.)?)(?P<close>[\"'’”)\]]|[ \u00a0\u202f]?»)*(?P<gap>\s+|$)"
)
_STARTS = re.compile(r"[\"'‘’“«„(\[–—-]*[ \u00a0\u202f]?[\"“«]?[ \u00a0\u202f]?[A-ZÀ-ÖØ-ÞŒ0-9]")
_LAST_WORD = re.compile(r"[^\s«»“”\"(\[]+$")
_ORDINAL = re.compile(r"(?:\d{1,3}|[IVXLC]{1,5}|[a-z])$", re.ASCII)
_INITIALS = re.compile(r"(?:[A-Z]\.-?)*[A-Z]$")


def sentence_spans(text: str, language: str = "") -> tuple[tuple[int, int], ...]:
    """Split `text` into sentences; the spans leave out only the white space between them."""
    abbreviations = ABBREVIATIONS.get(language) or ABBREVIATIONS[""]
    spans: list[tuple[int, int]] = []
    start = len(text) - len(text.lstrip())
    for match in _END.finditer(text):
        if match.end() < len(text) and not _is_boundary(text, start, match, abbreviations):
            continue
        end = match.start("gap")
        if end > start:
            spans.append((start, end))
        start = match.end()
    end = len(text.rstrip())
    if start < end:
        spans.append((start, end))
    return tuple(spans)


def _is_boundary(
    text: str, start: int, match: re.Match[str], abbreviations: frozenset[str]
) -> bool:
    if not _STARTS.match(text, match.end()):
        return False
    sentence = text[start : match.end()]
    if sentence.count("(") > sentence.count(")"):
        return False
    if sentence.count("«") > sentence.count("»"):
        return False
    if match["mark"] != "." or match["close"]:
        return True
    found = _LAST_WORD.search(text, start, match.start())
    if found is None:
        return True
    word = found.group()
    if word.lower() in abbreviations or _INITIALS.match(word):
        return False
    return not (_ORDINAL.match(word) and _opens(text, start, found.start()))


def _opens(text: str, start: int, position: int) -> bool:
    """Whether a number at `position` numbers what follows rather than ending what precedes."""
    before = text[start:position].rstrip()
    return not before or before.endswith((":", ";", "(", "«"))
