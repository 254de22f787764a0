"""What the user decided about comparisons: where it is kept, and which verdict a change shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from vdreader.core.comparing.comparison import Change
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


def verdict_on(change: Change, given: Sequence[Given]) -> Given | None:
    """The last verdict that made a change what it is; None if no verdict did.

    Of passages that were broken apart, each shows the verdict that parted it.
    """
    if not given:
        return None
    from vdreader.core.comparing.verdicts import Action

    for one in reversed(given):
        verdict = one.verdict
        old, new = set(verdict.old) & set(change.old), set(verdict.new) & set(change.new)
        if verdict.action is Action.BREAK:
            apart = (old and not new) or (new and not old)
            if apart and change.origin is not Origin.USER:
                return one
        elif old and new and change.origin is Origin.USER:
            return one
    return None
