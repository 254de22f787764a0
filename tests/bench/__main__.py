"""`make bench`, `make bench-check`: every figure measured here, and whether any has grown.

    python -m tests.bench [SUBJECT …]   measure and print; all subjects: write docs/benchmarks.md
    python -m tests.bench --check [SUBJECT …]
                                        measure what is recorded; exit 1 if a ratio has grown
    python -m tests.bench --renew       record the ratios anew

Each subject (`bench_SUBJECT.py`) is measured in a process of its own, so that none warms the
caches of another. `make bench` measures all of them ROUNDS times in turn; a check measures once,
and what seems to have grown up to TRIES times.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import asdict
from importlib import import_module
from pathlib import Path
from typing import Any

from tests.bench import judging, report
from tests.bench.figure import Figure

HERE = Path(__file__).parent
ROUNDS = 3
TRIES = 4
BY_THE_CLOCK = {"comparing/the same against a character diff of both texts"}
"""Not checked: diff-match-patch gives up after a second of the clock, so does less when busy."""

LEAST = 0.1
"""Of the yardstick: what costs less is too short to be held against another run."""

CHECKED: Mapping[str, Mapping[str, Any]] = {
    "aligning": {},
    "checking": {},
    "comparing": {"sizes": (100, 1_000)},
    "notes": {},
    "paper": {},
    "reading": {},
    "scale": {"sizes": (10, 100)},
    "search": {"sizes": (100,)},
    "start": {},
}
"""The subjects of the check, and what they are asked for there: smaller sizes than `make bench`."""


def subjects() -> list[str]:
    """The names of what can be measured."""
    return sorted(path.stem.removeprefix("bench_") for path in HERE.glob("bench_*.py"))


def measure(subject: str, asked: Mapping[str, Any]) -> Iterator[Figure]:
    """The figures of a subject, from a process of its own."""
    with subprocess.Popen(
        [sys.executable, "-m", "tests.bench", "--subject", subject, json.dumps(asked)],
        cwd=HERE.parents[1],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONHASHSEED": "0"},
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            yield Figure(**json.loads(line))
    if process.returncode:
        raise SystemExit(f"measuring {subject} failed")


def _subject(name: str, asked: Mapping[str, Any]) -> None:
    """Measure here, and print each figure as a line of JSON."""
    from PySide6.QtCore import qInstallMessageHandler

    # The offscreen platform says of each window that it cannot size it.
    qInstallMessageHandler(lambda *_: None)
    from tests.bench import yardstick

    yardstick.milliseconds()
    for figure in import_module(f"tests.bench.bench_{name}").figures(**asked):
        row = asdict(figure)
        if not figure.judged:
            pass
        elif figure.ratio is None and figure.unit in ("ms", "s"):
            beside = min(yardstick.milliseconds() for _ in range(5))
            row["ratio"] = figure.value * (1000 if figure.unit == "s" else 1) / beside
        elif figure.ratio is None and figure.unit in ("×", "MB"):
            row["ratio"] = figure.value
        print(json.dumps(row), flush=True)


def bench(chosen: Iterable[str], rounds: int) -> int:
    """Measure, print, and write the page when everything was measured."""
    names = list(chosen) or subjects()
    found: dict[str, list[list[Figure]]] = {name: [] for name in names}
    for turn in range(rounds):
        for name in names:
            print(f"\n{name}, round {turn + 1} of {rounds}")
            row: list[Figure] = []
            for figure in measure(name, {}):
                print(f"  {figure}", flush=True)
                row.append(figure)
            found[name].append(row)
    table = report.summed(found)
    missed = [row for row in table if not row.reached]
    for line in missed:
        print(f"missed: {line.figure.name}: {line.median:.2f} {line.figure.unit}")
    print(f"{len(missed)} goals missed" if missed else "all goals reached")
    if names == subjects():
        print(f"written: {report.write(table, rounds)}")
    return 0


def tries(
    chosen: Mapping[str, Mapping[str, Any]],
    found: dict[str, list[float]],
    recorded: Container[str] = (),
) -> dict[str, list[float]]:
    """Measure subjects once, and add their ratios to what was found before.

    What is too brief is left aside, unless it is recorded: it is held to that however brief it is.
    """
    for name, asked in chosen.items():
        begun = time.monotonic()
        for figure in measure(name, asked):
            key = report.key(name, figure)
            brief = figure.unit in ("ms", "s") and (figure.ratio or 0.0) < LEAST
            counts = (not brief or key in recorded) and key not in BY_THE_CLOCK
            if figure.ratio is not None and counts:
                found.setdefault(key, []).append(figure.ratio)
        print(f"  {name}: {time.monotonic() - begun:.0f} s", flush=True)
    return found


def check(subjects: Iterable[str] = ()) -> int:
    """Measure what is recorded, and say what has grown; 1 if anything has.

    On another kind of processor, where even ratios differ, growth is said and nothing more.
    """
    chosen = set(subjects) or set(CHECKED)
    recorded = {key: r for key, r in judging.read().items() if key.split("/")[0] in chosen}
    found: dict[str, list[float]] = {}
    wanted = {name: asked for name, asked in CHECKED.items() if name in chosen}
    for _ in range(TRIES):
        tries(wanted, found, recorded)
        grown = judging.grown(recorded, found)
        if not grown:
            break
        again = {growth.key.split("/")[0] for growth in grown if growth.now is not None}
        print(*grown, sep="\n", flush=True)
        wanted = {name: CHECKED[name] for name in CHECKED if name in again}
    for name in judging.unknown(recorded, found):
        print(f"{name}: {min(found[name]):.3f}, not recorded yet (python -m tests.bench --renew)")
    print(f"{len(recorded) - len(grown)} figures held, {len(grown)} grown by more than a quarter")
    here, there = report.machine()["processor"], judging.machine()
    if grown and here != there:
        print(f"Not held against this change: recorded on {there}, measured on {here}.")
        return 0
    return 1 if grown else 0


def renew(rounds: int = 2) -> int:
    """Record the ratios as they are now."""
    found: dict[str, list[float]] = {}
    for _ in range(rounds):
        tries(CHECKED, found)
    judging.record(found, report.machine()["processor"])
    print(f"recorded: {len(found)} figures; review the diff of {judging.BASELINE.name}")
    return 0


def main(arguments: list[str]) -> int:
    """Do what the command line asks for."""
    if arguments[:1] == ["--subject"]:
        _subject(arguments[1], json.loads(arguments[2]))
        return 0
    if arguments[:1] == ["--check"]:
        return check(arguments[1:])
    if arguments == ["--renew"]:
        return renew()
    wrong = set(arguments) - set(subjects())
    if wrong:
        print(f"unknown: {', '.join(sorted(wrong))}; there are {', '.join(subjects())}")
        return 2
    return bench(arguments, 1 if arguments else ROUNDS)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
