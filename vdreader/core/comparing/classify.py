"""From links to changes: groups of passages, each with its kind, reason and redline.

- `kept`: the same words in the counterpart place; typography does not count.
- `reworded`: other words, the counterpart place.
- `moved`, `moved_reworded`: in a section that is not the counterpart of the old one, or out of
  the order of its section while recognisably the same text. Of several passages: any of them.
- `split`, `merged`: one passage became several, several became one, in the counterpart place.
- `new`, `dropped`: nothing in the other text answers, or nothing but a sentence of passages that a
  person decided to be each other's.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from vdreader.core.comparing.atoms import exact_form
from vdreader.core.comparing.comparison import Change, Comparison, Kind, Link, Reason
from vdreader.core.comparing.diff import aligned_edits, standing_share
from vdreader.core.comparing.grouping import Group, group
from vdreader.core.comparing.order import out_of_order
from vdreader.core.comparing.reasons import Reasons
from vdreader.core.comparing.sections import Counterparts
from vdreader.core.document import Document, Passage, Role, Span
from vdreader.core.origin import Origin

_MOVES = (Kind.MOVED, Kind.MOVED_REWORDED)
_SAME_TEXT = 0.6  # the share of standing words that makes a passage recognisable out of its order


@dataclass(frozen=True)
class Ruling:
    """What a person said of passages: their kind and the reason, if they said so.

    A `binding` ruling makes its passages a group that no link changes, and gives the change its
    kind and the place that goes with it; no other reason stands beside its own. One that does not
    bind lends its reason to the change that its links end in. A group of one side says of its
    passage that nothing answers it.
    """

    group: Group
    origin: Origin
    kind: Kind | None = None
    reason: str = ""
    binding: bool = True


def classify(
    old: Document, new: Document, links: Sequence[Link], rulings: Sequence[Ruling] = ()
) -> Comparison:
    """The comparison that the links between two documents amount to."""
    return _Classification(old, new, links, rulings).run()


class _Classification:
    def __init__(
        self, old: Document, new: Document, links: Sequence[Link], rulings: Sequence[Ruling]
    ) -> None:
        self.old, self.new = old, new
        self.alone = {r.group: r for r in rulings if not (r.group.old and r.group.new)}
        self.rulings = tuple(r for r in rulings if r.group.old and r.group.new)
        self.binding = {r.group: r for r in self.rulings if r.binding}
        self.groups = group(links, self.binding)
        self.owner_old = {ident: at for at, one in enumerate(self.groups) for ident in one.old}
        self.owner_new = {ident: at for at, one in enumerate(self.groups) for ident in one.new}
        self.links: dict[int, list[Link]] = defaultdict(list)
        self.beside: dict[str, list[Link]] = defaultdict(list)  # of new passages in no group
        for link in links:
            at = self.owner_new.get(link.new)
            (self.beside[link.new] if at is None else self.links[at]).append(link)
        headings = [link for link in links if old.passage(link.old).role is Role.HEADING]
        body = [link for link in links if old.passage(link.old).is_body]
        content = Counterparts.of_links(old, new, body)
        self.counterparts = content.with_headings(old, new, headings)
        self.reasons = Reasons(old, new)

    def run(self) -> Comparison:
        changes = self._reordered([self._change(at, one) for at, one in enumerate(self.groups)])
        changes = [self._as_ruled(change) for change in changes]
        changes += [
            self._alone(passage, Kind.NEW)
            for passage in self.new.passages
            if passage.id not in self.owner_new
        ]
        dropped = [
            self._alone(passage, Kind.DROPPED)
            for passage in self.old.passages
            if passage.id not in self.owner_old
        ]
        return Comparison(self.old, self.new, self._in_order(changes, dropped))

    def _change(self, at: int, one: Group) -> Change:
        olds = _in_text(self.old, one.old)
        news = _in_text(self.new, one.new)
        links = tuple(self.links.get(at, ()))
        own = [link for link in links if link.old in one.old]
        moves = tuple(link for link in links if self._moved(link))
        edits = aligned_edits(olds, news, own)
        kind = self._kind(olds, news, own, moves)
        return Change(
            kind,
            tuple(passage.id for passage in olds),
            tuple(passage.id for passage in news),
            links,
            _score(own),
            _origin(own),
            self._reason(one, own, kind),
            edits,
            moves,
        )

    def _as_ruled(self, change: Change) -> Change:
        """What was found, with the kind that a person gave it and what follows from that."""
        ruling = self.binding.get(Group(frozenset(change.old), frozenset(change.new)))
        if ruling is None:
            return change
        change = replace(change, origin=ruling.origin)
        if ruling.kind is None:
            return change
        own = [link for link in change.links if link.old in change.old]
        moved = [link for link in own if link in change.moves] or own
        left = moved if ruling.kind in _MOVES else ()
        moves = tuple(m for m in change.links if m in left or (m in change.moves and m not in own))
        return replace(change, kind=ruling.kind, moves=moves)

    def _reason(self, one: Group, own: Sequence[Link], kind: Kind) -> Reason:
        """What people gave as their reason, or what the texts have in common."""
        found = self.reasons.of(own, kind)
        binding = self.binding.get(one)
        given = [
            ruling.reason
            for ruling in ([binding] if binding else self.rulings)
            if ruling.reason and ruling.group.old <= one.old and ruling.group.new <= one.new
        ]
        if given:
            return Reason("given", found.terms, " ".join(dict.fromkeys(given)))
        return found

    def _moved(self, link: Link) -> bool:
        passage = self.old.passage(link.old)
        if not passage.is_body:
            return bool(link.moved)
        if link.moved is not None:
            return link.moved
        return not self.counterparts.in_place(passage.section, self.new.passage(link.new).section)

    def _kind(
        self,
        olds: Sequence[Passage],
        news: Sequence[Passage],
        own: Sequence[Link],
        moves: Sequence[Link],
    ) -> Kind:
        same = exact_form(" ".join(p.text for p in olds)) == exact_form(
            " ".join(p.text for p in news)
        )
        if len(olds) == len(news) == 1:
            if own and own[0] in moves:
                return Kind.MOVED if same else Kind.MOVED_REWORDED
            return Kind.KEPT if same else Kind.REWORDED
        if any(link in moves for link in own):
            return Kind.MOVED_REWORDED
        if len(olds) == 1:
            return Kind.SPLIT
        return Kind.MERGED if len(news) == 1 else Kind.REWORDED

    def _reordered(self, changes: Sequence[Change]) -> list[Change]:
        """The changes, with those marked as moved that left the order of their section.

        What a person said of one is no part of this: their word on it changes no other.
        """
        rows: dict[tuple[str, str], list[tuple[int, int, int]]] = defaultdict(list)
        for at, change in enumerate(changes):
            if change.kind not in (Kind.KEPT, Kind.REWORDED):
                continue
            if len(change.old) == len(change.new) == 1:
                if standing_share(change.edits) < _SAME_TEXT:
                    continue
                one, other = self.old.passage(change.old[0]), self.new.passage(change.new[0])
                place = (one.section, other.section) if one.is_body else (one.role, one.role)
                rows[place].append((self.old.position(one.id), self.new.position(other.id), at))
        result = list(changes)
        for found in rows.values():
            found.sort()
            weights = [self._weight(changes[at]) for _, _, at in found]
            for index in out_of_order([row[1] for row in found], weights):
                at = found[index][2]
                change = changes[at]
                if any(link.moved is False for link in change.links):
                    continue
                kind = Kind.MOVED if change.kind is Kind.KEPT else Kind.MOVED_REWORDED
                result[at] = replace(change, kind=kind, moves=change.links)
        return result

    def _weight(self, change: Change) -> int:
        passage = self.old.passage(change.old[0])
        if passage.role is Role.HEADING:
            section = self.old.section(passage.section)
            return sum(len(self.old.passage(ident).text) for ident in section.passages)
        return len(passage.text)

    def _alone(self, passage: Passage, kind: Kind) -> Change:
        old, new = ((), (passage,)) if kind is Kind.NEW else ((passage,), ())
        group = Group(frozenset(p.id for p in old), frozenset(p.id for p in new))
        ruling = self.alone.get(group)
        links = tuple(self.beside.get(passage.id, ())) if new else ()
        return Change(
            kind,
            tuple(one.id for one in old),
            tuple(one.id for one in new),
            links,
            0.0,
            ruling.origin if ruling else Origin.AUTOMATIC,
            Reason("no_counterpart", text=ruling.reason if ruling else ""),
            aligned_edits(old, new, ()),
            tuple(link for link in links if self._moved(link)),
        )

    def _in_order(self, changes: Sequence[Change], dropped: Sequence[Change]) -> tuple[Change, ...]:
        """By the first passage in the new text; what was dropped after what stood before it."""
        placed: list[tuple[int, int, int, Change]] = []
        after: dict[str, int] = {}
        for change in changes:
            position = min((self.new.position(ident) for ident in change.new), default=-1)
            placed.append((position, 0, 0, change))
            after.update(dict.fromkeys(change.old, position))
        gone = {change.old[0]: change for change in dropped}
        position = -1
        for at, passage in enumerate(self.old.passages):
            position = after.get(passage.id, position)
            if passage.id in gone:
                placed.append((position, 1, at, gone[passage.id]))
        placed.sort(key=lambda row: row[:3])
        return tuple(row[3] for row in placed)


def _in_text(document: Document, idents: Iterable[str]) -> tuple[Passage, ...]:
    return tuple(document.passage(ident) for ident in sorted(idents, key=document.position))


def _score(links: Sequence[Link]) -> float:
    """The mean of the links' scores, by the text they cover."""
    sizes = [link.new_span[1] - link.new_span[0] + 1 for link in links]
    if not sizes:
        return 0.0
    total = sum(link.score * size for link, size in zip(links, sizes, strict=True))
    return round(total / sum(sizes), 3)


def _origin(links: Sequence[Link]) -> Origin:
    found = {link.origin for link in links}
    for origin in (Origin.USER, Origin.CURATED):
        if origin in found:
            return origin
    return Origin.AUTOMATIC


def unlinked(comparison: Comparison, change: Change) -> tuple[tuple[Span, str, bool], ...]:
    """The sentences of a change's passages that nothing in the other text answers.

    Each as its span, its passage's id, and whether that passage is of the new text.
    """
    linked_old, linked_new = comparison.linked
    rows: list[tuple[Span, str, bool]] = []
    sides: tuple[tuple[Document, tuple[str, ...], Mapping[str, frozenset[Span]], bool], ...] = (
        (comparison.old, change.old, linked_old, False),
        (comparison.new, change.new, linked_new, True),
    )
    for document, idents, linked, is_new in sides:
        for ident in idents:
            covered = linked.get(ident, frozenset())
            for start, end in document.passage(ident).sentences:
                if not any(span[0] < end and start < span[1] for span in covered):
                    rows.append(((start, end), ident, is_new))
    return tuple(rows)
