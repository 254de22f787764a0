"""From links between sentences to groups of passages: each passage in exactly one group.

Sentences of one paragraph may go to many places, so that following every link would chain half of
both texts into one group. A group is therefore a star: one passage with those that it was split
into or merged from. Stars are grown from the heaviest pair down; a link between two stars stays a
link and joins nothing. Nor does one to a passage of a group that a person decided: such a group is
what they saw and has no others, and who is linked to it alone is in no group.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from vdreader.core.comparing.comparison import Link

Node = tuple[bool, str]
"""A passage: whether it is of the new text, and its id."""

_WORTH = 0.12  # of the tie to its star, that lets a passage leave it for one that has nobody else


@dataclass(frozen=True)
class Group:
    """Passages that became each other, in no order."""

    old: frozenset[str]
    new: frozenset[str]


def group(links: Iterable[Link], together: Iterable[Group] = ()) -> tuple[Group, ...]:
    """The groups of linked passages; `together` are groups that a person has decided."""
    stars = _Stars()
    for given in together:
        stars.fix(given)
    for (old, new), weight in sorted(_ties(links).items(), key=lambda tie: (-tie[1], tie[0])):
        stars.join((False, old), (True, new), weight)
    return stars.groups()


def _ties(links: Iterable[Link]) -> Mapping[tuple[str, str], float]:
    """How much text of two passages is tied, in code points of the shorter ends."""
    ties: dict[tuple[str, str], float] = defaultdict(float)
    for link in links:
        size = min(link.old_span[1] - link.old_span[0], link.new_span[1] - link.new_span[0])
        ties[link.old, link.new] += (size + 1) * max(0.05, link.score)
    return ties


@dataclass
class _Stars:
    """The stars so far: who stands with whom, and how strongly each is tied to its star."""

    members: dict[Node, set[Node]] = field(default_factory=dict)
    strength: dict[Node, float] = field(default_factory=dict)
    fixed: set[Node] = field(default_factory=set)

    def fix(self, given: Group) -> None:
        nodes = {(False, ident) for ident in given.old} | {(True, ident) for ident in given.new}
        for node in nodes:
            self.members[node] = nodes
        self.fixed |= nodes

    def join(self, old: Node, new: Node, weight: float) -> None:
        at_old, at_new = old in self.members, new in self.members
        if (at_old and at_new) or old in self.fixed or new in self.fixed:
            return
        if not at_old and not at_new:
            self._together({old, new}, weight)
            return
        inside, outside = (old, new) if at_old else (new, old)
        star = self.members[inside]
        if self._may_grow(inside, star):
            star.add(outside)
            self.members[outside] = star
            self.strength[outside] = weight
        elif weight >= _WORTH * self.strength[inside]:
            star.remove(inside)
            self._together({inside, outside}, weight)
        else:
            star.add(outside)
            self.members[outside] = star
            self.strength[outside] = weight

    def _may_grow(self, inside: Node, star: set[Node]) -> bool:
        """Whether the star's other passages all stand on the other side: `inside` is its middle."""
        return sum(node[0] == inside[0] for node in star) == 1

    def _together(self, nodes: set[Node], weight: float) -> None:
        for node in nodes:
            self.members[node] = nodes
            self.strength[node] = weight

    def groups(self) -> tuple[Group, ...]:
        unique = {id(star): star for star in self.members.values()}
        return tuple(
            Group(
                frozenset(ident for new, ident in star if not new),
                frozenset(ident for new, ident in star if new),
            )
            for star in unique.values()
        )
