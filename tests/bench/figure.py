"""What a measurement says: a figure of design.md section 11, as a ratio where it can be one."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """One measured figure, lower is better; `goal` is what it must not pass, None if not set."""

    name: str
    value: float
    goal: float | None
    unit: str = "×"
    detail: str = ""

    @property
    def reached(self) -> bool:
        """Whether the goal is kept."""
        return self.goal is None or self.value <= self.goal

    def __str__(self) -> str:
        goal = "" if self.goal is None else f"  (goal ≤ {self.goal:g} {self.unit})"
        mark = "ok  " if self.reached else "MISS"
        return f"{mark} {self.name:<52} {self.value:>8.2f} {self.unit}{goal}  {self.detail}"


def median_of(action: Callable[[], object], times: int = 7) -> float:
    """The median duration of an action, in seconds."""
    taken = []
    for _ in range(times):
        begun = time.perf_counter()
        action()
        taken.append(time.perf_counter() - begun)
    return statistics.median(taken)
