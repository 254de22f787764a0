"""`docs/benchmarks.md`: what was measured, when, on what, and how far it is from the goals."""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.figure import Figure

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "benchmarks.md"
HEAD = """# Benchmarks

Made by `make bench`; do not edit it by hand. Lower is better everywhere. Each figure is the median
of {rounds} rounds, each in a process of its own, with the least and the greatest of them. Times are
processor time of the thread that the reader waits for, so that other work on the machine weighs
little; only the start is measured by the clock, in turn with what it is held against. The last
column holds the time against a yardstick, a fixed piece of Python and of Qt text layout
(`tests/bench/yardstick.py`), taken in the same run: that is what is comparable between machines,
and what `make bench-check` holds against `tests/bench/baseline.json`.
"""


@dataclass(frozen=True)
class Line:
    """A figure over several rounds."""

    subject: str
    figure: Figure
    values: tuple[float, ...]
    ratios: tuple[float, ...]

    @property
    def median(self) -> float:
        """What the figure is."""
        return statistics.median(self.values)

    @property
    def reached(self) -> bool:
        """Whether the median keeps the goal."""
        return self.figure.goal is None or self.median <= self.figure.goal

    @property
    def ratio(self) -> str:
        """The time against the yardstick, in words; empty for what is a ratio itself."""
        if not self.ratios or self.figure.unit not in ("ms", "s"):
            return ""
        return f"{statistics.median(self.ratios):.2f}"


def key(subject: str, figure: Figure) -> str:
    """The name of a figure among all of them."""
    size = "" if figure.size is None else f" @ {figure.size}"
    return f"{subject}/{figure.name.strip()}{size}"


def summed(found: Mapping[str, Sequence[Sequence[Figure]]]) -> list[Line]:
    """The rounds of each subject as one line a figure."""
    lines = []
    for subject, rounds in found.items():
        of_key: dict[str, list[Figure]] = {}
        for row in rounds:
            for figure in row:
                of_key.setdefault(key(subject, figure), []).append(figure)
        for figures in of_key.values():
            values = tuple(figure.value for figure in figures)
            ratios = tuple(figure.ratio for figure in figures if figure.ratio is not None)
            lines.append(Line(subject, figures[-1], values, ratios))
    return lines


def machine() -> dict[str, str]:
    """What the figures were taken on."""
    from PySide6.QtCore import qVersion

    return {
        "processor": f"{_processor()}, {os.cpu_count()} cores",
        "memory": _memory(),
        "system": _system(),
        "Python": platform.python_version(),
        "Qt": qVersion(),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor() or platform.machine()
    return next((x.split(":")[1].strip() for x in lines if x.startswith("model name")), "unknown")


def _memory() -> str:
    try:
        pages = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError, AttributeError):
        return "unknown"
    return f"{pages / 2**30:.0f} GiB"


def _system() -> str:
    try:
        return f"{platform.freedesktop_os_release()['PRETTY_NAME']}, {platform.machine()}"
    except OSError:
        return platform.platform()


def _commit() -> str:
    done = subprocess.run(
        ["git", "describe", "--always", "--dirty", "--exclude=*"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout.strip() or "unknown"


def write(lines: Sequence[Line], rounds: int) -> Path:
    """Write the page; returns where it is."""
    parts = [HEAD.format(rounds=rounds)]
    about = {**machine(), "date": f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC", "commit": _commit()}
    about["load"] = f"{os.getloadavg()[2]:.1f} over the last quarter of an hour"
    parts.append("\n".join(f"- {name}: {value}" for name, value in about.items()) + "\n")
    fixed = [line for line in lines if line.figure.size is None]
    parts.append(_table("With a goal", [line for line in fixed if line.figure.goal is not None]))
    parts.append(_table("Without one", [line for line in fixed if line.figure.goal is None]))
    parts.append(_sizes([line for line in lines if line.figure.size is not None]))
    PAGE.write_text("\n".join(parts), encoding="utf-8")
    return PAGE.relative_to(ROOT)


def _table(title: str, lines: Sequence[Line]) -> str:
    rows = [
        f"## {title}",
        "",
        "| subject | what | figure | spread | goal | | yardsticks |",
        "| --- | --- | ---: | ---: | ---: | --- | ---: |",
    ]
    for line in lines:
        figure = line.figure
        goal = "" if figure.goal is None else f"≤ {figure.goal:g} {figure.unit}".strip()
        mark = "" if figure.goal is None else "reached" if line.reached else "**missed**"
        rows.append(
            f"| {line.subject} | {_plain(figure.name)} | {line.median:.4g} {figure.unit} "
            f"| {_spread(line)} | {goal} | {mark} | {line.ratio} |"
        )
    return "\n".join([*rows, ""])


def _sizes(lines: Sequence[Line]) -> str:
    """What grows with the library: a row a figure, a column a size."""
    sizes = sorted({line.figure.size for line in lines if line.figure.size is not None})
    rows = [
        "## Libraries of made documents",
        "",
        "Meetings that rewrite each other, a declaration in French and Dutch each"
        " (`tests/bench/made_corpus.py`). In brackets the spread.",
        "",
        "| what | " + " | ".join(f"{size:,} documents" for size in sizes) + " | goal |",
        "| --- |" + " ---: |" * len(sizes) + " ---: |",
    ]
    named: dict[str, dict[int, Line]] = {}
    for line in lines:
        assert line.figure.size is not None
        named.setdefault(_plain(line.figure.name), {})[line.figure.size] = line
    for name, by_size in named.items():
        cells, goal = [], ""
        for size in sizes:
            if size not in by_size:
                cells.append("")
                continue
            line = by_size[size]
            missed = "" if line.reached else " **missed**"
            cells.append(f"{line.median:.4g} {line.figure.unit} ({_spread(line)}){missed}")
            if line.figure.goal is not None:
                goal = f"≤ {line.figure.goal:g} {line.figure.unit}"
        rows.append(f"| {name} | " + " | ".join(cells) + f" | {goal} |")
    return "\n".join([*rows, ""])


def _spread(line: Line) -> str:
    return f"{min(line.values):.3g} – {max(line.values):.3g}"


def _plain(name: str) -> str:
    return name.strip().replace("|", "\\|")
