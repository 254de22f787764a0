"""What a measurement says, and how one is taken.

Times are processor time of the measuring thread, so that what else the machine does weighs little.
Each sample is taken beside the yardstick: `ratio` is the least of ours against the least of the
yardstick's, because whatever disturbs a measurement makes it longer, never shorter.
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

from tests.bench import yardstick


@dataclass(frozen=True)
class Figure:
    """One measured figure, lower is better; `goal` is what it must not pass, None if not set.

    `ratio` is the figure against the yardstick of the same run, None where the value is a ratio by
    itself or was not taken beside it. `size` is the number of documents in a row of such figures.
    What is not `judged` depends on more than the program, as a disk, and is never held against
    another run.
    """

    name: str
    value: float
    goal: float | None
    unit: str = "×"
    detail: str = ""
    ratio: float | None = None
    size: int | None = None
    judged: bool = True

    @property
    def reached(self) -> bool:
        """Whether the goal is kept."""
        return self.goal is None or self.value <= self.goal

    def __str__(self) -> str:
        goal = "" if self.goal is None else f"  (goal ≤ {self.goal:g} {self.unit})"
        mark = "ok  " if self.reached else "MISS"
        name = self.name if self.size is None else f"{self.name}, {self.size:,} documents"
        return f"{mark} {name:<56} {self.value:>8.2f} {self.unit}{goal}  {self.detail}"


def median_of(action: Callable[[], object], times: int = 7) -> float:
    """The median duration of an action, in seconds of processor time."""
    taken = []
    for _ in range(times):
        begun = time.process_time()
        action()
        taken.append(time.process_time() - begun)
    return statistics.median(taken)


def timed(
    name: str,
    action: Callable[[], object],
    goal: float | None = None,
    *,
    times: int = 15,
    before: Callable[[], object] | None = None,
    clock: Callable[[], float] = time.thread_time,
    size: int | None = None,
) -> Figure:
    """The median of an action in milliseconds; `before` is done before each time, not counted."""
    taken, beside = [], []
    for number in range(times + 1):
        if before is not None:
            before()
        begun = clock()
        action()
        spent = clock() - begun
        if number:  # the first time pays for what is made only once
            taken.append(spent * 1000)
            beside.append(yardstick.milliseconds())
    detail = f"{min(taken):.2f} to {max(taken):.2f}" if times > 1 else ""
    middle = statistics.median(taken)
    return Figure(name, middle, goal, "ms", detail, min(taken) / min(beside), size)
