"""A verdict as it is made, given and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from vdreader.core.comparing.comparison import Kind
from vdreader.reading.years import Years

if TYPE_CHECKING:
    from vdreader.core.comparing.verdicts import Verdict


def make_verdict(
    action: str,
    old: tuple[str, ...],
    new: tuple[str, ...],
    kind: Kind | None = None,
    *,
    reason: str = "",
) -> Verdict:
    """A verdict of an action by its name; the algorithms it is made for are loaded only now."""
    from vdreader.core.comparing.verdicts import Action, Verdict

    return Verdict(Action(action), old, new, kind, reason)


@dataclass
class Giving:
    """The deed of giving a verdict."""

    years: Years
    number: int
    tell: Callable[[], None]

    def undo(self) -> None:
        """It does not hold any more."""
        self.years.take_back(self.number)
        self.tell()

    def redo(self) -> None:
        """It holds again."""
        self.years.renew(self.number)
        self.tell()


@dataclass
class Withdrawing:
    """The deed of taking back what was said of the same passages."""

    years: Years
    numbers: tuple[int, ...]
    tell: Callable[[], None]

    def undo(self) -> None:
        """It holds again."""
        for number in self.numbers:
            self.years.renew(number)
        self.tell()

    def redo(self) -> None:
        """It does not hold any more."""
        for number in self.numbers:
            self.years.take_back(number)
        self.tell()


@dataclass
class Explaining:
    """The deed of giving a verdict a reason; before and after, each with whose it is."""

    years: Years
    number: int
    before: tuple[str, str]
    after: tuple[str, str]
    tell: Callable[[], None]

    def undo(self) -> None:
        """It has the reason that it had."""
        self.years.explain(self.number, *self.before)
        self.tell()

    def redo(self) -> None:
        """It has the new reason."""
        self.years.explain(self.number, *self.after)
        self.tell()
