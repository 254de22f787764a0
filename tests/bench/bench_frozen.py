"""The size of the frozen program on the disk and as an archive, where `make dist` has made them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.bench.figure import Figure

DIST = Path(__file__).resolve().parents[2] / "dist"
MB = 1_000_000


def figures() -> Iterator[Figure]:
    """Megabytes, as a download page counts them; nothing where nothing was built."""
    folder = DIST / "vdreader"
    if folder.is_dir():
        files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
        size = sum(path.stat().st_size for path in files) / MB
        yield Figure("the frozen program on disk", size, 90, "MB", f"{len(files)} files")
    archives = sorted(DIST.glob("*.tar.xz"), key=lambda path: path.stat().st_mtime)
    if archives:
        size = archives[-1].stat().st_size / MB
        yield Figure("the frozen program as an archive", size, 30, "MB", archives[-1].name)
