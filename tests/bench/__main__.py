"""`make bench`: every figure that is measured here, in one run on one machine."""

from __future__ import annotations

import platform
import sys
from importlib import import_module
from pathlib import Path


def main() -> int:
    asked = sys.argv[1:]
    print(f"vdreader bench · {platform.machine()} · Python {platform.python_version()}")
    missed = 0
    for path in sorted(Path(__file__).parent.glob("bench_*.py")):
        name = path.stem.removeprefix("bench_")
        if asked and name not in asked:
            continue
        print(f"\n{name}")
        for figure in import_module(f"tests.bench.{path.stem}").figures():
            print(f"  {figure}", flush=True)
            missed += not figure.reached
    print(f"\n{missed} goals missed" if missed else "\nall goals reached")
    return 0


if __name__ == "__main__":
    sys.exit(main())
