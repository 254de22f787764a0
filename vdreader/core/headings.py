"""Matching titles, headings and labels, which are too short to be matched like sentences.

Headings match headings: by their words, their number left out, and by how much of what stands
under them is matched. Labels («Prochaines étapes :») match under counterpart headings.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from vdreader.core.atoms import exact_form
from vdreader.core.comparison import Link
from vdreader.core.document import Document, Passage, Role
from vdreader.core.outline import split_number
from vdreader.core.sections import Counterparts
from vdreader.core.weights import Weights, content

_HEADING = 0.5
_TITLE = 0.3
_LABEL = 0.6
_CONTENT = 0.45  # the weight of what stands under two headings, beside their words


def headings_of(document: Document) -> tuple[Passage, ...]:
    """The titles and headings of a document in order."""
    return tuple(p for p in document.passages if p.role in (Role.TITLE, Role.HEADING))


def match_headings(
    old: Sequence[Passage], new: Sequence[Passage], content_links: Counterparts
) -> tuple[Link, ...]:
    """Link titles to titles and headings to headings; one may answer two where it names both."""
    stems = {
        id(passage): frozenset(content(split_number(passage.text)[1], passage.language))
        for passage in (*old, *new)
    }
    weight = Weights.of(stems.values()).weight
    scored: list[tuple[float, float, int, int]] = []
    for a, one in enumerate(old):
        for b, other in enumerate(new):
            if one.role is not other.role:
                continue
            words, covered = _likeness(stems[id(one)], stems[id(other)], weight)
            if exact_form(split_number(one.text)[1]) == exact_form(split_number(other.text)[1]):
                words = covered = 1.2
            share = (
                content_links.share(one.section, other.section) if one.role is Role.HEADING else 0
            )
            score = words + _CONTENT * share
            floor = _HEADING if one.role is Role.HEADING else _TITLE
            if score >= floor and words > 0.1:
                scored.append((score, covered + share, a, b))
    scored.sort(key=lambda row: (-row[0], abs(row[2] - row[3]), row[2]))
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    links: list[Link] = []
    for score, also, a, b in scored:
        if (a in taken_old and b in taken_new) or (
            (a in taken_old or b in taken_new) and also < 1.3
        ):
            continue
        taken_old.add(a)
        taken_new.add(b)
        links.append(_whole(old[a], new[b], min(1.0, score)))
    return tuple(links)


def match_labels(old: Document, new: Document, counterparts: Counterparts) -> tuple[Link, ...]:
    """Link labels that say the same under counterpart headings, in order."""
    links: list[Link] = []
    taken: set[str] = set()
    candidates = _labels(new)
    for label in _labels(old):
        for other in candidates:
            if other.id in taken or _label_likeness(label, other) < _LABEL:
                continue
            if counterparts.answer(label.section, other.section):
                links.append(_whole(label, other, 1.0))
                taken.add(other.id)
                break
    return tuple(links)


def _labels(document: Document) -> list[Passage]:
    return [passage for passage in document.passages if passage.role is Role.LABEL]


def _label_likeness(one: Passage, other: Passage) -> float:
    if exact_form(one.text) == exact_form(other.text):
        return 1.0
    a, b = Counter(content(one.text, one.language)), Counter(content(other.text, other.language))
    return 2 * (a & b).total() / max(1, a.total() + b.total())


def _likeness(
    a: frozenset[str], b: frozenset[str], weight: dict[str, float]
) -> tuple[float, float]:
    """Dice of the weights, and the share of the poorer side that is covered."""
    shared, one, other = (_mass(stems, weight) for stems in (a & b, a, b))
    if not shared:
        return 0.0, 0.0
    return 2 * shared / (one + other), shared / min(one, other)


def _mass(stems: Iterable[str], weight: dict[str, float]) -> float:
    return sum(max(0.1, weight[stem]) for stem in stems)


def _whole(old: Passage, new: Passage, score: float) -> Link:
    return Link(old.id, (0, len(old.text)), new.id, (0, len(new.text)), round(score, 3))
