"""Applying what people decided on top of what was found: curated links, then the user's verdicts.

Everything here is a value and a pure function: the links go in with the decisions, the links and
the decided groups come out. Later decisions win over earlier ones, the user's over the curated.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from vdreader.core.comparing.classify import Ruling
from vdreader.core.comparing.comparison import Kind, Link, fits
from vdreader.core.comparing.grouping import Group, group
from vdreader.core.document import Document, Span
from vdreader.core.origin import Origin

_MOVES = (Kind.MOVED, Kind.MOVED_REWORDED)


class Action(StrEnum):
    """What the user does with a match."""

    CONFIRM = "confirm"
    BREAK = "break"
    LINK = "link"
    RECLASSIFY = "reclassify"


@dataclass(frozen=True)
class Verdict:
    """A decision of the user on passages of two documents; the reason is in their own words.

    `confirm` says that these passages belong together and no others with them, `break` that none of
    the old ones answers any of the new ones, `link` that they belong together, with those that each
    belongs with already, although nothing was found, `reclassify` that the change they make is of
    this kind.
    """

    action: Action
    old: tuple[str, ...]
    new: tuple[str, ...]
    kind: Kind | None = None
    reason: str = ""
    author: str = ""
    created: datetime | None = None


@dataclass(frozen=True)
class CuratedLink:
    """A correspondence shipped with the corpus: passages, and their sentences where they are known.

    `pairs` are old passage, sentence number, new passage, sentence number; numbers from 0.
    """

    old: tuple[str, ...]
    new: tuple[str, ...]
    pairs: tuple[tuple[str, int, str, int], ...]
    kind: Kind | None
    reason: str


@dataclass(frozen=True)
class Curation:
    """All that was decided by reading two documents: nothing else links them.

    `alone` gives the reasons for passages without a counterpart: whether of the new text, the
    passage's id, the reason.
    """

    links: tuple[CuratedLink, ...]
    alone: tuple[tuple[bool, str, str], ...] = ()


@dataclass(frozen=True)
class Decided:
    """Links with the groups that people decided, as `classify` takes them."""

    links: tuple[Link, ...]
    rulings: tuple[Ruling, ...] = ()


def curated(old: Document, new: Document, curation: Curation) -> Decided:
    """The links of a curation. What it leaves out is new or dropped, by the same reading.

    What was decided of passages that an edition no longer has holds no longer.
    """
    curation = Curation(
        tuple(given for given in curation.links if _stands(old, new, given)),
        tuple(row for row in curation.alone if row[1] in (new if row[0] else old)),
    )
    links = [
        Link(
            one,
            _sentence(old, one, n),
            other,
            _sentence(new, other, m),
            1.0,
            Origin.CURATED,
            given.kind in _MOVES,
        )
        for given in curation.links
        for one, n, other, m in given.pairs
    ]
    rulings = (
        *(
            Ruling(_group(given.old, given.new), Origin.CURATED, given.kind, given.reason, False)
            for given in curation.links
        ),
        *(
            Ruling(
                _group(() if is_new else (i,), (i,) if is_new else ()),
                Origin.CURATED,
                None,
                why,
                False,
            )
            for is_new, i, why in curation.alone
        ),
    )
    return Decided(tuple(dict.fromkeys(links)), rulings)


def with_verdicts(
    old: Document, new: Document, found: Decided, verdicts: Sequence[Verdict]
) -> Decided:
    """The links and groups with the user's verdicts applied in turn.

    A later verdict takes the place of the earlier ones that it contradicts. One on a passage that
    an edition of the text no longer has cannot be applied, nor one with a kind that so many
    passages cannot be; both change nothing and stay with the user's work.
    """
    for verdict in verdicts:
        if _applies(old, new, verdict):
            apply = _broken if verdict.action is Action.BREAK else _bound
            found = apply(old, new, found, verdict)
    return found


def _applies(old: Document, new: Document, verdict: Verdict) -> bool:
    """Whether both texts have the passages of a verdict, and its kind can be theirs."""
    if not (verdict.old and verdict.new):
        return False
    if not (all(i in old for i in verdict.old) and all(i in new for i in verdict.new)):
        return False
    return verdict.kind is None or fits(verdict.kind, len(verdict.old), len(verdict.new))


def _broken(old: Document, new: Document, found: Decided, verdict: Verdict) -> Decided:
    """No link between the passages of a verdict, and no group that holds both ends of one."""
    olds, news = frozenset(verdict.old), frozenset(verdict.new)
    links = tuple(link for link in found.links if not (link.old in olds and link.new in news))
    rulings = [
        ruling
        for ruling in found.rulings
        if not (ruling.binding and ruling.group.old & olds and ruling.group.new & news)
    ]
    ends = [_group((i,), ()) for i in verdict.old] + [_group((), (i,)) for i in verdict.new]
    rulings += [Ruling(end, Origin.USER, None, verdict.reason, False) for end in ends]
    return Decided(links, tuple(rulings))


def _bound(old: Document, new: Document, found: Decided, verdict: Verdict) -> Decided:
    """The passages of a verdict as one group, instead of those that any of them was in."""
    between = {(one, other) for one in verdict.old for other in verdict.new}
    together = _group(verdict.old, verdict.new)
    if verdict.action is Action.LINK:
        together = _with_theirs(found, together)
    rulings = (r for r in found.rulings if not (r.binding and _meet(r.group, together)))
    links = tuple(
        replace(link, origin=Origin.USER) if (link.old, link.new) in between else link
        for link in found.links
    )
    links += _missing(old, new, verdict, links)
    ruling = Ruling(together, Origin.USER, verdict.kind, verdict.reason)
    return Decided(links, (*rulings, ruling))


def _with_theirs(found: Decided, together: Group) -> Group:
    """Passages with all those that stand in a group with one of them."""
    bound = (ruling.group for ruling in found.rulings if ruling.binding)
    met = [together, *(one for one in group(found.links, bound) if _meet(one, together))]
    return Group(
        frozenset().union(*(one.old for one in met)), frozenset().union(*(one.new for one in met))
    )


def _missing(
    old: Document, new: Document, verdict: Verdict, links: Iterable[Link]
) -> tuple[Link, ...]:
    """Whole passages linked for those that a verdict names and no sentence links."""
    linked = {(link.old, link.new) for link in links}
    tied_old = {one for one, other in linked if one in verdict.old and other in verdict.new}
    tied_new = {other for one, other in linked if one in verdict.old and other in verdict.new}
    wanted = [(one, verdict.new[0]) for one in verdict.old if one not in tied_old]
    covered = {other for _, other in wanted}
    wanted += [
        (verdict.old[0], other)
        for other in verdict.new
        if other not in tied_new and other not in covered
    ]
    return tuple(
        Link(one, _whole(old, one), other, _whole(new, other), 1.0, Origin.USER)
        for one, other in wanted
    )


def _stands(old: Document, new: Document, given: CuratedLink) -> bool:
    """Whether both texts still have every passage and sentence that a link names."""
    return (
        all(ident in old for ident in given.old)
        and all(ident in new for ident in given.new)
        and all(
            one in old
            and other in new
            and n < len(old.passage(one).sentences)
            and m < len(new.passage(other).sentences)
            for one, n, other, m in given.pairs
        )
    )


def _group(old: Iterable[str], new: Iterable[str]) -> Group:
    return Group(frozenset(old), frozenset(new))


def _meet(one: Group, other: Group) -> bool:
    return bool(one.old & other.old or one.new & other.new)


def _whole(document: Document, ident: str) -> Span:
    return (0, len(document.passage(ident).text))


def _sentence(document: Document, ident: str, number: int) -> Span:
    return document.passage(ident).sentences[number]
