"""Whether a figure has grown: ratios of a run against the recorded ones.

A ratio is held against the baseline file `baseline.json`, which is renewed by hand and reviewed as
a diff. Only the least of several tries counts: a busy machine makes a try worse, never better.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

BASELINE = Path(__file__).with_name("baseline.json")
ALLOWED = 1.25
"""How much larger than the recorded one a ratio may be."""

Tries = Mapping[str, Sequence[float]]
"""For each figure, its ratio in each of the tries."""


@dataclass(frozen=True)
class Growth:
    """A figure that has grown too much, or (`now` None) was not measured any more."""

    key: str
    recorded: float
    now: float | None

    def __str__(self) -> str:
        if self.now is None:
            return f"{self.key}: recorded, but not measured any more; renew the baseline"
        return f"{self.key}: {self.now:.3f}, recorded {self.recorded:.3f}, {self.factor:.2f} times"

    @property
    def factor(self) -> float:
        """How many times the recorded ratio it is now."""
        return float("inf") if self.now is None else self.now / self.recorded


def grown(recorded: Mapping[str, float], tries: Tries, allowed: float = ALLOWED) -> list[Growth]:
    """The recorded figures whose least ratio is above `allowed` times what was recorded."""
    found = []
    for key, ratio in recorded.items():
        now = min(tries.get(key, ()), default=None)
        if now is None or now > ratio * allowed:
            found.append(Growth(key, ratio, now))
    return found


def unknown(recorded: Mapping[str, float], tries: Tries) -> list[str]:
    """The figures that were measured and have never been recorded."""
    return sorted(set(tries) - set(recorded))


def read() -> dict[str, float]:
    """The recorded ratios; none where there is no file yet."""
    if not BASELINE.exists():
        return {}
    ratios: dict[str, float] = json.loads(BASELINE.read_text(encoding="utf-8"))["ratios"]
    return ratios


def machine() -> str:
    """The kind of processor that the baseline was recorded on."""
    return str(json.loads(BASELINE.read_text(encoding="utf-8"))["machine"])


def record(tries: Tries, machine: str) -> None:
    """Write the medians of some tries as the baseline."""
    ratios = {key: round(statistics.median(values), 4) for key, values in sorted(tries.items())}
    text = json.dumps({"machine": machine, "ratios": ratios}, indent=2, ensure_ascii=False)
    BASELINE.write_text(text + "\n", encoding="utf-8")
