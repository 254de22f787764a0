"""Comparisons made by hand for the tests of paper: the real texts, a plain matching rule.

What paper prints must not depend on how well passages were matched, only on what was said of them.
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from vdreader.core.comparing.comparison import Change, Comparison, Edit, Kind, Link, Reason
from vdreader.core.document import Document, Passage
from vdreader.core.origin import Origin

_TOKEN = re.compile(r"\s+|[^\W_]+|[^\w\s]|_", re.UNICODE)


def edits(old: str, new: str) -> tuple[Edit, ...]:
    """A word diff; joined without `+` it gives the old text, without `-` the new."""
    a, b = _TOKEN.findall(old), _TOKEN.findall(new)
    found: list[Edit] = []
    for tag, i, j, k, m in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Edit("=", "".join(a[i:j])))
            continue
        if i < j:
            found.append(Edit("-", "".join(a[i:j])))
        if k < m:
            found.append(Edit("+", "".join(b[k:m])))
    return tuple(found)


def change(
    kind: Kind, old: tuple[Passage, ...], new: tuple[Passage, ...], origin: Origin, reason: str
) -> Change:
    """A change of these passages with its redline."""
    before, after = ("\n".join(p.text for p in side) for side in (old, new))
    links = (
        (Link(old[0].id, (0, len(old[0].text)), new[0].id, (0, len(new[0].text))),)
        if old and new
        else ()
    )
    idents = tuple(p.id for p in old), tuple(p.id for p in new)
    why = Reason("curated" if reason else "words", (), reason)
    return Change(kind, *idents, links, 0.8, origin, why, edits(before, after))


def compare(old: Document, new: Document) -> Comparison:
    """Passages paired by the words they share, best first; one split, one merged where it fits."""
    pairs = _pairs(old, new)
    last = -1
    by_new: dict[str, Change] = {}
    matched: set[str] = set()
    for passage in new.passages:
        source = pairs.get(passage.id)
        if source is None:
            by_new[passage.id] = change(Kind.NEW, (), (passage,), Origin.AUTOMATIC, "")
            continue
        before = old.passage(source)
        place = old.position(source)
        moved = place < last
        last = max(last, place)
        same = before.text == passage.text
        kind = {
            (False, True): Kind.KEPT,
            (False, False): Kind.REWORDED,
            (True, True): Kind.MOVED,
            (True, False): Kind.MOVED_REWORDED,
        }[moved, same]
        matched.add(source)
        by_new[passage.id] = change(kind, (before,), (passage,), Origin.CURATED, "")
    return Comparison(old, new, tuple(_ordered(old, new, by_new, matched)))


def _pairs(old: Document, new: Document) -> dict[str, str]:
    scored: list[tuple[float, str, str]] = []
    bags = {p.id: {w.lower() for w in p.text.split() if len(w) > 4} for p in old.passages}
    for passage in new.passages:
        words = {w.lower() for w in passage.text.split() if len(w) > 4}
        for other in old.passages:
            union = words | bags[other.id]
            if passage.role is other.role or (passage.is_body and other.is_body):
                score = len(words & bags[other.id]) / len(union) if union else 0.0
                scored.append((score, passage.id, other.id))
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for score, passage_id, other_id in sorted(scored, reverse=True):
        if score >= 0.16 and passage_id not in pairs and other_id not in taken:
            pairs[passage_id] = other_id
            taken.add(other_id)
    return pairs


def _ordered(
    old: Document, new: Document, by_new: dict[str, Change], matched: set[str]
) -> list[Change]:
    """In the order of the new text; what was dropped after what preceded it in the old."""
    ordered = [by_new[passage.id] for passage in new.passages]
    for passage in old.passages:
        if passage.id in matched:
            continue
        dropped = change(Kind.DROPPED, (passage,), (), Origin.AUTOMATIC, "")
        place = old.position(passage.id)
        before = old.passages[place - 1].id if place else None
        index = next((n for n, c in enumerate(ordered) if before in c.old), -1)
        ordered.insert(index + 1, dropped)
    return ordered
