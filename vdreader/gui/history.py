"""Where the reader has been: back and forward, as in a browser."""

from __future__ import annotations

from typing import NamedTuple

_MOST = 200


class Position(NamedTuple):
    """A place to come back to."""

    document: str
    passage: str
    offset: int = 0


class History:
    """A list of positions with a place in it."""

    def __init__(self) -> None:
        self._positions: list[Position] = []
        self._at = -1

    def visit(self, position: Position) -> None:
        """Go somewhere new: what lay ahead is forgotten."""
        here = self._positions[self._at] if self._at >= 0 else None
        if here and (here.document, here.passage) == (position.document, position.passage):
            self._positions[self._at] = position
            return
        self._positions = [*self._positions[: self._at + 1], position][-_MOST:]
        self._at = len(self._positions) - 1

    def back(self) -> Position | None:
        """The position before, if there is one."""
        return self._step(-1)

    def forward(self) -> Position | None:
        """The position after, if one has gone back."""
        return self._step(1)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a position before."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Whether there is a position after."""
        return self._at + 1 < len(self._positions)

    def _step(self, by: int) -> Position | None:
        if not 0 <= self._at + by < len(self._positions):
            return None
        self._at += by
        return self._positions[self._at]
