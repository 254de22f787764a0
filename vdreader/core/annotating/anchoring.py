"""Describe a selection, and find it again in the same or a later edition of the text.

`describe` and `resolve` are a pair (the pattern of apache-annotator). A place is accepted only
above a floor and with a margin over the runner-up; what falls short is `review`, with the best
suggestion, or `orphan`: a note is never silently put on the wrong words. Spans are half-open
ranges of code points in the passage named.
"""

from __future__ import annotations

from dataclasses import replace

from vdreader.core.annotating.annotation import ORPHANED, Anchor, AnchorState, Selectors, Target
from vdreader.core.annotating.edition import Edition
from vdreader.core.annotating.following import FLOOR, SHORT, SHORT_FLOOR, Found, follow
from vdreader.core.annotating.provenance import MARGIN, PassageLink, Provenance
from vdreader.core.annotating.quotes import find_quote
from vdreader.core.normalise import normalise

CONTEXT = 48
"""Code points of prefix and suffix."""
TOGETHER_FLOOR = 0.7
"""How alike the quote and its whole passage must be on the average."""
CONTEXT_FLOOR = 0.5
"""How much of the words around the quote must have gone along, where the quote alone is weak."""


def describe(edition: Edition, passage: str, start: int, end: int) -> Selectors:
    """The selectors of a span: what it says, what stands around it, and where it is."""
    texts = [text for _, text in edition.passages]
    position = [ident for ident, _ in edition.passages].index(passage)
    text = texts[position]
    before, after = text[:start], text[end:]
    step = 1
    while len(before) < CONTEXT and position - step >= 0:
        before = f"{texts[position - step]}\n{before}"
        step += 1
    step = 1
    while len(after) < CONTEXT and position + step < len(texts):
        after = f"{after}\n{texts[position + step]}"
        step += 1
    return Selectors(passage, start, end, text[start:end], before[-CONTEXT:], after[:CONTEXT])


def resolve(target: Target, edition: Edition, provenance: Provenance | None = None) -> Anchor:
    """Where a target stands in an edition.

    `provenance` links the edition that the target was made on to this one; without it only the
    quote and its context tell. A place that the user confirmed stays as long as its words do.
    """
    selectors = target.selectors
    if target.edition == edition.id and _says(edition, selectors):
        state = AnchorState.CONFIRMED if target.confirmed else AnchorState.EXACT
        return Anchor(state, selectors.passage, selectors.start, selectors.end, 1.0, 1.0)
    anchor = find_quote(selectors, edition) if provenance is None else _carry(selectors, provenance)
    if not target.confirmed:
        return anchor
    here = (selectors.passage, selectors.start, selectors.end)
    if anchor.state is AnchorState.EXACT and (anchor.passage, anchor.start, anchor.end) == here:
        return replace(anchor, state=AnchorState.CONFIRMED)
    # What the user decided is not moved by the program: it may only suggest.
    return replace(anchor, state=AnchorState.REVIEW) if anchor.attached else anchor


def _says(edition: Edition, selectors: Selectors) -> bool:
    text = edition.texts.get(selectors.passage, "")
    return text[selectors.start : selectors.end] == selectors.exact


def _carry(selectors: Selectors, it: Provenance) -> Anchor:
    """Follow the words of the quote from the old edition into the new one."""
    i = it.position(selectors.passage)
    if i is None or it.old.passages[i][1][selectors.start : selectors.end] != selectors.exact:
        return ORPHANED
    words = it.old_words[i]
    quoted = words.within(selectors.start, selectors.end)
    if not quoted:
        return _carry_signs(selectors, it, i)
    found = follow(it, i, quoted)
    if found is None:
        return ORPHANED
    passage, text = it.new.passages[found.passage]
    start, end = _edges(it, i, quoted, found, selectors)
    link = it.links.get(i)
    linked = link is not None and link.passage == found.passage
    margin = min(1.0, link.margin) if link and linked else 1.0
    state = AnchorState.REVIEW
    if _is_sure(found, link if linked else None, len(quoted)):
        same = normalise(text[start:end]).text == normalise(selectors.exact).text
        state = AnchorState.EXACT if same else AnchorState.CHANGED
    return Anchor(state, passage, start, end, round(found.alike, 3), round(margin, 3))


def _is_sure(found: Found, link: PassageLink | None, length: int) -> bool:
    """Whether the place is above the floor, with a margin, and borne out by what is around it."""
    if found.alike < (FLOOR if length > SHORT else SHORT_FLOOR):
        return False
    if link and link.margin < MARGIN:
        return False
    if found.strong:
        return True
    if link and (found.alike + link.alike) / 2 < TOGETHER_FLOOR:
        return False
    return found.context >= CONTEXT_FLOOR


def _carry_signs(selectors: Selectors, it: Provenance, i: int) -> Anchor:
    """A quote without words, such as a bracket: only where its whole passage stayed the same."""
    link = it.links.get(i)
    if link is None or link.margin < MARGIN:
        return ORPHANED
    passage, text = it.new.passages[link.passage]
    if text != it.old.passages[i][1]:
        return ORPHANED
    return Anchor(AnchorState.EXACT, passage, selectors.start, selectors.end, 1.0, link.margin)


def _edges(
    it: Provenance, i: int, quoted: range, found: Found, selectors: Selectors
) -> tuple[int, int]:
    """The characters of the place: the signs at the edges of the quote are taken where they are."""
    old, new = it.old_words[i], it.new_words[found.passage]
    start, end = new.starts[found.words.start], new.ends[found.words.stop - 1]
    lead = selectors.start - old.starts[quoted.start]
    trail = selectors.end - old.ends[quoted.stop - 1]
    first = old.words[quoted.start] == new.words[found.words.start]
    last = old.words[quoted.stop - 1] == new.words[found.words.stop - 1]
    before = old.text[selectors.start : old.starts[quoted.start]]
    after = old.text[old.ends[quoted.stop - 1] : selectors.end]
    if (lead > 0 and first) or (lead < 0 and new.text[max(0, start + lead) : start] == before):
        start += lead
    if (trail < 0 and last) or (trail > 0 and new.text[end : end + trail] == after):
        end += trail
    return start, max(start, end)
