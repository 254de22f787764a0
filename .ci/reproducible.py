"""Build twice, from two copies of the tree in two folders, and compare every byte.

Exit 0 if the archives are the same; else 1, and the files that differ are named. The copies hold
what git knows of the tree, and what is new in it; they use the environment this runs in.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import dist


def copy_tree(to: Path) -> None:
    """Copy the tree as it is, without what is built and what git ignores."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=dist.ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    for name in filter(None, listed.stdout.split("\0")):
        if (dist.ROOT / name).is_file():
            (to / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(dist.ROOT / name, to / name)


def built(tree: Path) -> dict[str, str]:
    """Build in a copy of the tree; returns the SHA-256 of every file made, by name."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(dist.moment())}
    script = str(tree / ".ci" / "dist.py")
    subprocess.run([sys.executable, script], cwd=tree, env=environment, check=True)
    made = tree / "dist"
    return {
        path.relative_to(made).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(made.rglob("*"))
        if path.is_file()
    }


def main() -> int:
    with tempfile.TemporaryDirectory() as name:
        folders = (Path(name) / "one", Path(name) / "another" / "folder, further down")
        for folder in folders:
            copy_tree(folder)
        with ThreadPoolExecutor(2) as both:
            one, two = both.map(built, folders)
    differing = sorted(file for file in one.keys() | two.keys() if one.get(file) != two.get(file))
    for file in differing:
        print(f"not the same: {file}")
    if not differing:
        print(f"The same bytes from two folders: {len(one)} files.")
    return 1 if differing else 0


if __name__ == "__main__":
    sys.exit(main())
