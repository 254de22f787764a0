"""Words of two languages that look alike: names, numbers, loan words, punctuation.

Tokens are case-folded and without accents. A likeness is between 0 and 1 and says how far one
token can be taken for the translation of the other before any text has been seen. Likeness of
spelling is Dice's coefficient over letter bigrams (Brew & McKelvie 1996).
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping

from vdreader.core.normalise import normalise

Likeness = Mapping[str, Mapping[str, float]]

STEM = 5
"""Letters of a word that count: inflection and the tail of compounds are cut off."""

_TOKEN = re.compile(r"§\w+|\d{1,3}(?:[., ]\d{3})+(?!\d)|\d+|[^\W\d_]+|[?!:;\"()]|\.\.\.")
_GROUPING = re.compile(r"[., ]")
_ALIKE = 0.5
_COMMON_TRIGRAM = 200


def tokens(text: str) -> list[tuple[str, str]]:
    """The words, numbers and telling punctuation marks of a text, folded, each as written too."""
    folded = normalise(text, case=True, accents=True)
    found = []
    for match in _TOKEN.finditer(folded.text):
        token = match.group()
        if token[0].isdigit():
            token = _GROUPING.sub("", token)
        start, end = folded.original(*match.span())
        found.append((token, text[start:end]))
    return found


def stem(token: str) -> str:
    """The part of a token by which it is counted."""
    return token if token[0].isdigit() else token[:STEM]


def likeness(source: Collection[str], target: Collection[str]) -> dict[str, dict[str, float]]:
    """For each source token the target tokens that look like it, in both cases as stems."""
    target_words = set(target)
    bigrams, holders = _index(target_words)
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for token in set(source):
        alike = _near(token, bigrams, holders)
        if token in target_words and (same := _same(token)):
            alike[token] = same
        for other, value in alike.items():
            row = found[stem(token)]
            key = stem(other)
            row[key] = max(value, row.get(key, 0.0))
    return dict(found)


def reverse(table: Likeness) -> dict[str, dict[str, float]]:
    """The same table from the target's side."""
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for source, row in table.items():
        for target, value in row.items():
            found[target][source] = value
    return dict(found)


def term_likeness(terms: Iterable[tuple[str, str]]) -> dict[str, dict[str, float]]:
    """The likeness that known terms give to the words they are made of."""
    found: defaultdict[str, dict[str, float]] = defaultdict(dict)
    for source, target in terms:
        ours = [stem(token) for token, _ in tokens(source) if len(token) > 2]
        theirs = [stem(token) for token, _ in tokens(target) if len(token) > 2]
        if not ours or not theirs:
            continue
        value = 0.8 / max(len(ours), len(theirs))
        for one in ours:
            for other in theirs:
                found[one][other] = max(value, found[one].get(other, 0.0))
    return dict(found)


def joined(first: Likeness, second: Likeness) -> dict[str, dict[str, float]]:
    """Two tables as one; the higher likeness counts."""
    found = {source: dict(row) for source, row in first.items()}
    for source, row in second.items():
        mine = found.setdefault(source, {})
        for target, value in row.items():
            mine[target] = max(value, mine.get(target, 0.0))
    return found


def _same(token: str) -> float:
    """How far the same token on both sides can be trusted; short words are often false friends."""
    if token[0].isdigit() or token[0] == "§":
        return 0.9
    if not token.isalpha():
        return 0.8 if token in "?!..." else 0.5
    if len(token) >= 4:
        return 0.7
    return 0.1 if len(token) == 3 else 0.0


def _index(words: set[str]) -> tuple[dict[str, set[str]], dict[str, list[str]]]:
    bigrams: dict[str, set[str]] = {}
    holders: defaultdict[str, list[str]] = defaultdict(list)
    for word in sorted(words):
        if len(word) >= 4 and word.isalpha():
            bigrams[word] = _grams(f"_{word}_", 2)
            for gram in _grams(f"_{word}", 3):
                holders[gram].append(word)
    return bigrams, dict(holders)


def _near(
    token: str, bigrams: Mapping[str, set[str]], holders: Mapping[str, list[str]]
) -> dict[str, float]:
    if len(token) < 4 or not token.isalpha():
        return {}
    mine = _grams(f"_{token}_", 2)
    shared: Counter[str] = Counter()
    for gram in _grams(f"_{token}", 3):
        words = holders.get(gram, ())
        if len(words) < _COMMON_TRIGRAM:
            shared.update(words)
    alike: dict[str, float] = {}
    for word in shared:
        if word != token:
            theirs = bigrams[word]
            dice = 2 * len(mine & theirs) / (len(mine) + len(theirs))
            if dice >= _ALIKE:
                alike[word] = 0.6 * (dice - 0.35) / 0.65
    return alike


def _grams(word: str, size: int) -> set[str]:
    return {word[start : start + size] for start in range(len(word) - size + 1)}
