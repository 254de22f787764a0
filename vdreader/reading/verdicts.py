"""What the user decided about comparisons: where it is kept, and which verdict a change shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from vdreader.core.comparing.comparison import Change, Comparison
from vdreader.core.origin import Origin

if TYPE_CHECKING:
    from vdreader.core.comparing.verdicts import Verdict
    from vdreader.errors import KnownError


@dataclass(frozen=True)
class Given:
    """A verdict that holds, with its number in the storage."""

    number: int
    verdict: Verdict


class VerdictStorage(Protocol):
    """Where verdicts are kept. Reading what cannot be read gives nothing; writing raises."""

    def refusal(self) -> KnownError | None:
        """Why nothing can be kept; None when it can."""

    def verdicts(self, old: str, new: str) -> Sequence[Given]:
        """The verdicts that hold on a comparison, oldest first."""

    def everything(self) -> Mapping[tuple[str, str], tuple[Given, ...]]:
        """All verdicts that hold, by the two documents compared, oldest first."""

    def give(self, old: str, new: str, verdict: Verdict) -> int:
        """Keep a verdict; returns its number. KnownError if it cannot be kept."""

    def take_back(self, number: int) -> None:
        """A verdict does not hold any more."""

    def renew(self, number: int) -> None:
        """A verdict that was taken back holds again."""

    def explain(self, number: int, reason: str, author: str) -> None:
        """A verdict has this reason, in the name of this author; it keeps its place."""


def verdict_on(change: Change, given: Sequence[Given]) -> Given | None:
    """The last verdict that made a change what it is; None if no verdict did.

    Of passages that were broken apart, those that nothing else answers show the verdict that
    parted them.
    """
    if not given or change.origin is not Origin.USER:
        return None
    from vdreader.core.comparing.verdicts import Action

    matched = bool(change.old and change.new)
    for one in reversed(given):
        old, new = _held(one.verdict, change)
        if one.verdict.action is Action.BREAK:
            if not matched and (old or new):
                return one
        elif old and new:
            return one
    return None


def parting(comparison: Comparison, change: Change, given: Sequence[Given]) -> Given | None:
    """The last verdict that parted a passage of a matched change from one that is not in it.

    It did not make the change, and may be told nowhere else: both may have other counterparts.
    """
    if not (given and change.old and change.new):
        return None
    from vdreader.core.comparing.verdicts import Action

    for one in reversed(given):
        verdict = one.verdict
        stands = all(i in comparison.old for i in verdict.old) and all(
            i in comparison.new for i in verdict.new
        )
        if verdict.action is Action.BREAK and stands:
            old, new = _held(verdict, change)
            if bool(old) != bool(new):
                return one
    return None


def alike(one: Given, given: Sequence[Given]) -> tuple[int, ...]:
    """The numbers of all verdicts on the very passages of one: what withdrawing it takes back."""
    old, new = set(one.verdict.old), set(one.verdict.new)
    return tuple(
        other.number
        for other in given
        if (set(other.verdict.old), set(other.verdict.new)) == (old, new)
    )


def _held(verdict: Verdict, change: Change) -> tuple[set[str], set[str]]:
    """The passages of a verdict that a change has."""
    return set(verdict.old) & set(change.old), set(verdict.new) & set(change.new)
