"""Follow the words of a quote from an old edition into a new one.

The place is the run of new words that most of the quoted ones went to, or, where all of them were
replaced, what now stands between their neighbours. How sure it is, `anchoring.py` decides.
"""

from __future__ import annotations

from dataclasses import dataclass

from vdreader.core.annotating.leftover import Place
from vdreader.core.annotating.provenance import Provenance
from vdreader.core.annotating.wordlinks import Words, alikeness, link_words

FLOOR, SHORT_FLOOR = 0.6, 0.66
"""How alike the quote and the words found must be, 0 to 1; more for a quote of a few words."""
SHORT = 3
_AROUND = 8
"""How many words on either side are its context."""
_ALL_THERE, _MOSTLY, _TINY = 0.8, 0.67, 3
_NEAR = 3
"""How many words from the quote its neighbours may be."""
_FEW = 2
"""Quotes of so few words must have kept a word beside them."""
_STRONG_WORDS, _STRONG_LETTERS = 6, 30
"""A run of so many words and letters needs no context to be recognised."""


@dataclass(frozen=True)
class Found:
    """Where the words of a quote went: the passage, the words in it, how alike, and evidence."""

    passage: int
    words: range
    alike: float
    context: float
    strong: bool


def follow(it: Provenance, i: int, quoted: range) -> Found | None:
    """The run of new words that most of the quoted ones went to."""
    places = it.places.get(i, {})
    region = _densest(it.old_words[i], {n: places[n] for n in quoted if n in places}, len(quoted))
    if region is None:
        region = _between(places, quoted)
        if region is None:
            return None
    passage, news = region
    news = _stretched(places, quoted, passage, news, len(it.new_words[passage].words))
    alike = _alike(it.old_words[i].words[quoted.start : quoted.stop], it, passage, news)
    touches = len(quoted) > _FEW or _touches(it, i, quoted, (passage, news))
    context = _context(it, i, quoted, passage, news) if touches else 0.0
    inside = [n for n in quoted if n in places and places[n].passage == passage]
    letters = sum(len(it.old_words[i].words[n]) for n in inside)
    strong = len(inside) >= _STRONG_WORDS and letters >= _STRONG_LETTERS
    return Found(passage, news, alike, context, strong)


def _alike(old: tuple[str, ...], it: Provenance, passage: int, news: range) -> float:
    """How alike the quote and the words found are; words put between its own count little.

    Of words too short to be recognised, their place between the same neighbours is enough.
    """
    new = it.new_words[passage].words[news.start : news.stop]
    links = link_words(old, new)
    total = sum(map(len, old))
    found = sum(len(old[n]) * same for n, (_, same) in links.items())
    alike = alikeness(old, new, links)
    if len(new) <= len(old) + 2 and found == total and alike > _MOSTLY:
        return max(_ALL_THERE, alike)
    if not links and len(old) == len(new) and max(map(len, old + new)) <= _TINY:
        return SHORT_FLOOR
    return alike


def _densest(words: Words, places: dict[int, Place], length: int) -> tuple[int, range] | None:
    """The window of new words, little longer than the quote, that holds most of its letters."""
    best: tuple[int, int, int, int] | None = None
    longest = length + max(3, length // 2)
    by_passage: dict[int, list[tuple[int, int]]] = {}
    for n, place in places.items():
        weight = len(words.words[n])
        by_passage.setdefault(place.passage, []).append((place.word, weight))
    for passage, found in by_passage.items():
        found.sort()
        left = weight = 0
        for word, letters in found:
            weight += letters
            while word - found[left][0] >= longest:
                weight -= found[left][1]
                left += 1
            if best is None or weight > best[0]:
                best = (weight, passage, found[left][0], word + 1)
    return (best[1], range(best[2], best[3])) if best else None


def _between(places: dict[int, Place], quoted: range) -> tuple[int, range] | None:
    """The new words between those that the neighbours of the quote went to."""
    lead = (places.get(quoted.start - step) for step in range(1, _NEAR + 1))
    trail = (places.get(quoted.stop + step) for step in range(_NEAR))
    before, after = next(filter(None, lead), None), next(filter(None, trail), None)
    if before is None or after is None or before.passage != after.passage:
        return None
    between = range(before.word + 1, after.word)
    if not between or len(between) > 2 * len(quoted) + 2:
        return None
    return before.passage, between


def _stretched(
    places: dict[int, Place], quoted: range, passage: int, news: range, length: int
) -> range:
    """Take in new words at the edges that stand for old ones there which were replaced."""
    start, stop = news.start, news.stop
    if not _is_at(places.get(quoted.start), passage, news):
        before = places.get(quoted.start - 1)
        missing = _missing(places, quoted, passage, news)
        if before and before.passage == passage and 0 <= start - before.word - 1 <= missing + 1:
            start = before.word + 1
        elif before is None and quoted.start == 0 and start <= missing + 1:
            start = 0
    if not _is_at(places.get(quoted.stop - 1), passage, news):
        after = places.get(quoted.stop)
        missing = _missing(places, range(quoted.stop - 1, quoted.start - 1, -1), passage, news)
        if after and after.passage == passage and 0 <= after.word - stop <= missing + 1:
            stop = after.word
        elif after is None and length - stop <= missing + 1:
            stop = length
    return range(start, stop)


def _is_at(place: Place | None, passage: int, news: range) -> bool:
    return place is not None and place.passage == passage and place.word in news


def _missing(places: dict[int, Place], order: range, passage: int, news: range) -> int:
    """How many words at one edge of the quote, taken in `order`, are not in the new run."""
    count = 0
    for n in order:
        if _is_at(places.get(n), passage, news):
            break
        count += 1
    return count


def _context(it: Provenance, i: int, quoted: range, passage: int, news: range) -> float:
    """How much of the words around the quote, by letters, went to the words around the place.

    A quote that is nearly all of its passage has its context in the passages beside it.
    """
    words = it.old_words[i].words
    low, high = max(0, quoted.start - _AROUND), min(len(words), quoted.stop + _AROUND)
    around = [(i, n) for n in range(low, high) if n not in quoted]
    link = it.links.get(i)
    if len(around) < _AROUND and link and link.passage == passage and link.alike >= FLOOR:
        return 1.0
    if len(around) < _AROUND:
        around += [(i - 1, n) for n in range(*_tail(it.old_words, i - 1))]
        around += [(i + 1, n) for n in range(*_head(it.old_words, i + 1))]
    near = range(news.start - 2 * _AROUND, news.stop + 2 * _AROUND)
    total = kept = 0
    for at, n in around:
        letters = len(it.old_words[at].words[n])
        place = it.places.get(at, {}).get(n)
        total += letters
        if place and _distance(it, place, passage) in near:
            kept += letters
    return kept / total if total else 0.0


def _tail(passages: list[Words], i: int) -> tuple[int, int]:
    length = len(passages[i].words) if i >= 0 else 0
    return max(0, length - _AROUND), length


def _head(passages: list[Words], i: int) -> tuple[int, int]:
    return 0, min(_AROUND, len(passages[i].words)) if i < len(passages) else 0


def _distance(it: Provenance, place: Place, passage: int) -> int:
    """Where a new word would be if the words of the passages between were counted on."""
    if place.passage == passage:
        return place.word
    low, high = sorted((place.passage, passage))
    if high - low > 2:
        return -(10**9)
    between = sum(len(it.new_words[n].words) for n in range(low, high))
    return place.word + between if place.passage > passage else place.word - between


def _touches(it: Provenance, i: int, quoted: range, found: tuple[int, range]) -> bool:
    """Whether a word next to the quote, or next but one, is next to the place as well."""
    places = it.places.get(i, {})
    passage, news = found
    beside = (*range(quoted.start - 2, quoted.start), quoted.stop, quoted.stop + 1)
    inside = [n for n in beside if 0 <= n < len(it.old_words[i].words)]
    near = range(news.start - 3, news.stop + 3)
    there = [places[n] for n in inside if n in places]
    return not inside or any(p.passage == passage and p.word in near for p in there)
