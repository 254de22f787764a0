"""Matching titles, headings and labels, which are too short to be matched like sentences.

Headings match headings: by their words, their number left out, and by how much of what stands
under them is matched. Labels («Prochaines étapes :») match under counterpart headings.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from vdreader.core.comparing.atoms import exact_form
from vdreader.core.comparing.comparison import Link
from vdreader.core.comparing.sections import Counterparts
from vdreader.core.comparing.topics import Topics
from vdreader.core.comparing.weights import Weights, content, features, formulas
from vdreader.core.document import Document, Passage, Role
from vdreader.core.outline import split_number

_GLOSS = re.compile(r"\([^)]*\)?")
_HEADING = 0.55
_TITLE = 0.6
_TITLED = 0.8  # what titles have in common by being titles
_LABEL = 0.6
_CONTENT = 0.45  # the weight of what stands under two headings, beside their words
_BOTH = 0.8  # the coverage from which a heading may answer a second one
_AKIN = 0.6  # and how alike what stands under them has to be
_AHEAD = 0.2  # a heading that two others are as like tells nothing
_SAME = 1.3  # what headings that are the same but for their number score
_GENRE = -0.2  # words that head any section of such texts
_EVEN = 0.5  # a floor under the weights: headings are short, and their common words count too


def headings_of(document: Document) -> tuple[Passage, ...]:
    """The titles and headings of a document in order."""
    return tuple(p for p in document.passages if p.role in (Role.TITLE, Role.HEADING))


@dataclass(frozen=True)
class _Likeness:
    old: int
    new: int
    score: float
    close: bool  # others may be as like
    named: bool  # the poorer one is in the other, nearly whole: it may be one of two there


def match_headings(
    old: Sequence[Passage], new: Sequence[Passage], learned: Counterparts, topics: Topics
) -> tuple[Link, ...]:
    """Link titles to titles and headings to headings; one may answer two where it names both."""
    stems = [[_said(_plain(p), p.language) for p in side] for side in (old, new)]
    weight = dict(Weights.of(stem for side in stems for stem in side).weight)
    for stem in weight.keys() & formulas(old[0].language if old else ""):
        weight[stem] = _GENRE
    found: list[_Likeness] = []
    for a, one in enumerate(old):
        for b, other in enumerate(new):
            if one.role is other.role:
                plain = {} if one.role is Role.TITLE else weight
                words, covered = _words(stems[0][a], stems[1][b], plain)
                if _untold(one) == _untold(other):
                    words = covered = _SAME
                here = _under(one, other, learned, topics)
                floor = _HEADING if one.role is Role.HEADING else _TITLE
                if words + _CONTENT * here >= floor and words > 0.1:
                    named = (covered >= _BOTH and here >= _AKIN) or one.role is Role.TITLE
                    close = one.role is Role.HEADING and words < _SAME
                    found.append(_Likeness(a, b, words + _CONTENT * here, close, named))
    found.sort(key=lambda like: (-like.score, abs(like.old - like.new), like.old))
    return tuple(
        _whole(old[like.old], new[like.new], min(1.0, like.score)) for like in _chosen(found)
    )


def _chosen(found: Sequence[_Likeness]) -> Iterator[_Likeness]:
    """The best first; what has a partner takes another one only where it names it wholly.

    Nothing is chosen between two that are nearly as like and have no better partner.
    """
    taken_old: set[int] = set()
    taken_new: set[int] = set()
    for like in found:
        again = (like.old in taken_old) + (like.new in taken_new)
        rivals = (
            other
            for other in found
            if (other.old == like.old) != (other.new == like.new)
            and not other.named
            and other.old not in taken_old
            and other.new not in taken_new
        )
        clear = all(other.score <= like.score - _AHEAD for other in rivals)
        if (again == 0 and (clear or not like.close)) or (again == 1 and like.named):
            taken_old.add(like.old)
            taken_new.add(like.new)
            yield like


def _said(title: str, language: str) -> frozenset[str]:
    """The stems of a title, and the families of its words."""
    families = (name for name in features(title, language) if name.startswith("#"))
    return frozenset(content(title, language)).union(families)


def _plain(heading: Passage) -> str:
    """A heading without its number and without glosses in brackets: «(CTE – FTF)»."""
    title = split_number(heading.text)[1]
    return _GLOSS.sub(" ", title).strip() or title


def _untold(heading: Passage) -> str:
    """A heading without its number."""
    return exact_form(split_number(heading.text)[1])


def _under(one: Passage, other: Passage, learned: Counterparts, topics: Topics) -> float:
    """How much of what stands under two headings is the same, 0 to 1."""
    if one.role is not Role.HEADING:
        return _TITLED
    share = learned.share(one.section, other.section)
    return max(share, topics.standing(one.section, other.section))


def match_labels(old: Document, new: Document, counterparts: Counterparts) -> tuple[Link, ...]:
    """Link labels that say the same under counterpart headings, in order.

    What stands before any heading answers each other, with or without matched text beside it.
    """
    links: list[Link] = []
    taken: set[str] = set()
    candidates = _labels(new)
    for label in _labels(old):
        for other in candidates:
            if other.id in taken or _label_likeness(label, other) < _LABEL:
                continue
            answer = counterparts.answer(label.section, other.section)
            if answer or (answer is None and _opens(old, label) and _opens(new, other)):
                links.append(_whole(label, other, 1.0))
                taken.add(other.id)
                break
    return tuple(links)


def _labels(document: Document) -> list[Passage]:
    return [passage for passage in document.passages if passage.role is Role.LABEL]


def _opens(document: Document, label: Passage) -> bool:
    """Whether a label stands before the first heading."""
    section = document.section(label.section)
    return not (section.title or section.number)


def _label_likeness(one: Passage, other: Passage) -> float:
    if exact_form(one.text) == exact_form(other.text):
        return 1.0
    a, b = Counter(content(one.text, one.language)), Counter(content(other.text, other.language))
    return 2 * (a & b).total() / max(1, a.total() + b.total())


def _words(a: frozenset[str], b: frozenset[str], weight: dict[str, float]) -> tuple[float, float]:
    """Likeness of two headings' words, and the share of the poorer side that is covered."""
    shared, one, other = (_mass(stems, weight) for stems in (a & b, a, b))
    if not shared:
        return 0.0, 0.0
    covered = shared / min(one, other)
    return shared / (one + other) + 0.5 * covered, covered


def _mass(stems: Iterable[str], weight: dict[str, float]) -> float:
    return sum(_EVEN + weight.get(stem, _EVEN) for stem in stems)


def _whole(old: Passage, new: Passage, score: float) -> Link:
    return Link(old.id, (0, len(old.text)), new.id, (0, len(new.text)), round(score, 3))
