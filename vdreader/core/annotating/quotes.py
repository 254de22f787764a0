"""Find a quote by its words and what stands around it, where the old edition is not known.

Also for what a person types: typography is folded (`normalise.py`), and what is found is the
document's own text.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from vdreader.core.annotating.annotation import ORPHANED, Anchor, AnchorState, Selectors
from vdreader.core.annotating.edition import Edition
from vdreader.core.annotating.wordlinks import Words, alikeness, link_words, words_of
from vdreader.core.normalise import normalise

_FLOOR, _MARGIN = 0.75, 0.15
_CONTEXT_FLOOR = 0.65
_FEWEST = 4
"""Words that a quote must have to be recognised when they are not all there."""
_LONG = 20
"""Code points from which a quote found once needs no context."""


@dataclass(frozen=True)
class Occurrence:
    """A span of a passage that says what was looked for."""

    passage: str
    start: int
    end: int


def occurrences(quote: str, edition: Edition, passage: str | None = None) -> list[list[Occurrence]]:
    """Where a quote stands, typography folded; one that runs over passages has a span in each."""
    wanted = normalise(quote).text
    passages = [row for row in edition.passages if passage in (None, row[0])]
    joined = "\n".join(text for _, text in passages)
    folded = normalise(joined)
    found = []
    at = folded.text.find(wanted) if wanted else -1
    while at >= 0:
        found.append(_parts(passages, *folded.original(at, at + len(wanted))))
        at = folded.text.find(wanted, at + 1)
    return found


def _parts(passages: list[tuple[str, str]], start: int, end: int) -> list[Occurrence]:
    """A span of the joined text as spans of the passages it runs over."""
    parts = []
    offset = 0
    for ident, text in passages:
        first, last = max(start, offset), min(end, offset + len(text))
        if first < last:
            parts.append(Occurrence(ident, first - offset, last - offset))
        offset += len(text) + 1
    return parts


def find_quote(selectors: Selectors, edition: Edition) -> Anchor:
    """Where a quote stands: the one exact place, the one whose context agrees, or the most alike.

    Below the floor, or with a runner-up too near, it is `review` with the best suggestion.
    """
    exact = [parts[0] for parts in occurrences(selectors.exact, edition) if len(parts) == 1]
    ranked = sorted(((_agreement(selectors, edition, at), at) for at in exact), key=_rank)
    if not ranked:
        return _fuzzy(selectors, edition)
    score, best = ranked[-1]
    margin = score - (ranked[-2][0] if len(ranked) > 1 else 0.0)
    alone = len(ranked) == 1 and len(selectors.exact) >= _LONG
    sure = margin >= _MARGIN and (alone or score >= _CONTEXT_FLOOR)
    state = AnchorState.EXACT if sure else AnchorState.REVIEW
    return Anchor(state, best.passage, best.start, best.end, 1.0, round(margin, 3))


def _rank(row: tuple[float, Occurrence]) -> float:
    return row[0]


def _agreement(selectors: Selectors, edition: Edition, at: Occurrence) -> float:
    """How alike the surroundings are, 0 to 1, and a little more in the same passage."""
    texts = [text for _, text in edition.passages]
    position = [ident for ident, _ in edition.passages].index(at.passage)
    text = texts[position]
    before = "\n".join([*texts[max(0, position - 3) : position], text[: at.start]])
    after = "\n".join([text[at.end :], *texts[position + 1 : position + 4]])
    pairs = (
        (selectors.prefix, before[-len(selectors.prefix) :] if selectors.prefix else ""),
        (selectors.suffix, after[: len(selectors.suffix)]),
    )
    total = sum(len(said) for said, _ in pairs)
    alike = sum(len(said) * _ratio(said, found) for said, found in pairs)
    same = 0.05 if at.passage == selectors.passage else 0.0
    return (alike / total if total else 0.0) + same


def _ratio(one: str, other: str) -> float:
    first, second = normalise(one).text, normalise(other).text
    return SequenceMatcher(None, first, second, autojunk=False).ratio()


def _fuzzy(selectors: Selectors, edition: Edition) -> Anchor:
    """The run of words most like the quote, and how far the next best passage is behind."""
    quote = words_of(selectors.exact).words
    found = []
    for ident, text in edition.passages:
        words = words_of(text)
        if set(quote) & set(words.words):
            found.append((*_best_run(quote, words), ident, words))
    if not found:
        return ORPHANED
    found.sort(key=lambda row: row[0])
    score, run, ident, words = found[-1]
    margin = score - (found[-2][0] if len(found) > 1 else 0.0)
    place = Occurrence(ident, words.starts[run.start], words.ends[run.stop - 1])
    context = _agreement(selectors, edition, place)
    alike = score >= _FLOOR and context >= _CONTEXT_FLOOR
    sure = alike and margin >= _MARGIN and len(quote) >= _FEWEST
    state = AnchorState.CHANGED if sure else AnchorState.REVIEW
    if score < _FLOOR / 2:
        return ORPHANED
    return Anchor(state, ident, place.start, place.end, round(score, 3), round(margin, 3))


def _best_run(quote: tuple[str, ...], words: Words) -> tuple[float, range]:
    links = link_words(quote, words.words)
    if not links:
        return 0.0, range(1)
    places = sorted(place for place, _ in links.values())
    run = range(places[0], places[-1] + 1)
    inside = words.words[run.start : run.stop]
    return alikeness(quote, inside, link_words(quote, inside)), run
