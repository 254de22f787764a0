"""Which sections of two texts answer each other: by their headings, and by what is in them.

Section numbers are never looked at: a section that only changed its number has its counterpart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from vdreader.core.comparing.comparison import Link
from vdreader.core.document import Document

_FIRM = 0.3  # the share of a section's text that does so where the headings do not tell
_MAIN = 0.45  # the share of a section's matches that makes another one its counterpart


@dataclass(frozen=True)
class Counterparts:
    """The pairs of sections that answer each other, and how matched text is spread over them."""

    pairs: frozenset[tuple[str, str]]
    mass: dict[tuple[str, str], float]
    firm: frozenset[tuple[str, str]]
    divided: bool
    opening: frozenset[tuple[str, str]] = frozenset()

    @classmethod
    def of_links(cls, old: Document, new: Document, links: Iterable[Link]) -> Counterparts:
        """Learn the sections' counterparts from matched sentences alone."""
        mass: dict[tuple[str, str], float] = defaultdict(float)
        for link in links:
            pair = (old.passage(link.old).section, new.passage(link.new).section)
            one, other = link.old_span, link.new_span
            mass[pair] += min(one[1] - one[0], other[1] - other[0])
        sizes_old, sizes_new = _sizes(old), _sizes(new)
        pairs = _main(mass, set(), set())
        firm = {
            pair
            for pair in pairs
            if mass[pair] >= _FIRM * min(sizes_old[pair[0]], sizes_new[pair[1]])
        }
        divided = len(sizes_old) > 1 and len(sizes_new) > 1
        opening = _openings(old, new, sizes_old, sizes_new) if divided else frozenset()
        return cls(frozenset(pairs), dict(mass), frozenset(firm), divided, opening)

    def with_headings(self, old: Document, new: Document, headings: Iterable[Link]) -> Counterparts:
        """The same with the sections whose headings are matched; these need no more evidence."""
        named = {
            (old.passage(link.old).section, new.passage(link.new).section)
            for link in headings
            if old.passage(link.old).role == new.passage(link.new).role == "heading"
        }
        named |= self.opening
        settled_old, settled_new = {pair[0] for pair in named}, {pair[1] for pair in named}
        openings = {side for pair in self.opening for side in zip((False, True), pair, strict=True)}
        found = {
            pair
            for pair in _main(self.mass, settled_old, settled_new)
            if openings.isdisjoint(zip((False, True), pair, strict=True))
        }
        firm = named | (self.firm & found)
        return Counterparts(
            frozenset(named | found), self.mass, frozenset(firm), self.divided, self.opening
        )

    def share(self, old: str, new: str) -> float:
        """How much of the two sections' matched text is matched with each other, 0 to 1."""
        here = self.mass.get((old, new), 0.0)
        return here / min(self._masses[False, old], self._masses[True, new]) if here else 0.0

    def answer(self, old: str, new: str) -> bool | None:
        """Whether two sections are counterparts; None where neither has one at all."""
        if (old, new) in self.pairs:
            return True
        return False if {(False, old), (True, new)} & self._paired else None

    @cached_property
    def _masses(self) -> dict[tuple[bool, str], float]:
        """The matched text of each section, of the old (False) and the new text."""
        masses: dict[tuple[bool, str], float] = defaultdict(float)
        for (old, new), value in self.mass.items():
            masses[False, old] += value
            masses[True, new] += value
        return masses

    @cached_property
    def _paired(self) -> frozenset[tuple[bool, str]]:
        return frozenset(side for old, new in self.pairs for side in ((False, old), (True, new)))

    def in_place(self, old: str, new: str) -> bool:
        """Whether text of one section that is found in the other has not moved.

        It takes matched headings, or a good part of one section found in the other; a text that
        is not divided into sections has but one place.
        """
        return not self.divided or (old, new) in self.firm


def _openings(
    old: Document, new: Document, *sizes: Mapping[str, int]
) -> frozenset[tuple[str, str]]:
    """What stands before the first heading in both texts answers each other."""
    first = (old.sections[0], new.sections[0])
    untitled = not any(section.title or section.number for section in first)
    told = all(size.get(section.id) for section, size in zip(first, sizes, strict=True))
    return frozenset({(first[0].id, first[1].id)}) if untitled and told else frozenset()


def _sizes(document: Document) -> dict[str, int]:
    sizes: dict[str, int] = defaultdict(int)
    for passage in document.passages:
        if passage.is_body:
            sizes[passage.section] += len(passage.text)
    return sizes


def _main(
    mass: dict[tuple[str, str], float], settled_old: set[str], settled_new: set[str]
) -> set[tuple[str, str]]:
    """The pairs in which one section has most of its matches; the settled look for no more."""
    of_old: dict[str, float] = defaultdict(float)
    of_new: dict[str, float] = defaultdict(float)
    for (old, new), value in mass.items():
        of_old[old] += value
        of_new[new] += value
    return {
        (old, new)
        for (old, new), value in mass.items()
        if (old not in settled_old and value >= _MAIN * of_old[old])
        or (new not in settled_new and value >= _MAIN * of_new[new])
    }
