"""Build what people download: `make dist`.

    dist/vdreader/                              the program, as it is unpacked
    dist/vdreader-VERSION-linux-x86_64.tar.xz   the same as one file (a .zip on Windows)
    dist/vdreader-VERSION-linux-x86_64.cdx.json what is inside, with versions and licences
    dist/SHA256SUMS                             the SHA-256 of both

The same commit gives the same bytes on the same system, in whatever folder it is built.
"""

from __future__ import annotations

import hashlib
import json
import os
import platform
import runpy
import shutil
import subprocess
import sys
from pathlib import Path

import archive
import furnishing
import inventory
import notices
import run_paths
import sbom

ROOT = Path(__file__).resolve().parent.parent
VERSION: str = runpy.run_path(str(ROOT / "vdreader" / "__init__.py"))["__version__"]
LARGEST, LARGEST_PACKED = 90_000_000, 30_000_000
"""What the Linux folder and its archive may weigh, in bytes: people carry it about."""

DIST = ROOT / "dist"
WORK = ROOT / "build" / "pyinstaller"


def moment() -> int:
    """The time that everything built bears: SOURCE_DATE_EPOCH, or that of the last commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    said = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    return int(said.stdout)


def system() -> str:
    """Operating system and processor, as the archive's name says them."""
    names = {"linux": "linux", "win32": "windows", "darwin": "macos"}
    processor = platform.machine().lower().replace("amd64", "x86_64")
    return f"{names[sys.platform]}-{processor}"


def freeze() -> Path:
    """Run PyInstaller; returns the folder that it makes."""
    shutil.rmtree(WORK, ignore_errors=True)
    shutil.rmtree(DIST, ignore_errors=True)
    given = {
        "SOURCE_DATE_EPOCH": str(moment()),
        "PYTHONHASHSEED": "0",
        "PYINSTALLER_CONFIG_DIR": str(WORK / "cache"),
    }
    options = ["--noconfirm", "--log-level", "ERROR"]
    options += ["--distpath", str(DIST), "--workpath", str(WORK)]
    subprocess.run(
        [sys.executable, "-m", "PyInstaller", *options, str(ROOT / "build.spec")],
        cwd=ROOT,
        env=os.environ | given,
        check=True,
    )
    return DIST / "vdreader"


def bundle(folder: Path) -> Path:
    """On macOS, the folder with the application in it instead of its parts; else the same."""
    application = DIST / "vdreader.app"
    if not application.exists():
        return folder
    holder = DIST / "macos"
    holder.mkdir()
    application.rename(holder / application.name)
    return holder


def size(folder: Path) -> int:
    """The bytes of all files below a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def furnish(folder: Path, components: list[inventory.Component]) -> str:
    """Put beside the program what people need besides it; returns the list of what is inside."""
    notices.lay_out(components, folder)
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE")
    if sys.platform == "linux":
        furnishing.lay_out(folder)
    listed = sbom.text(VERSION, moment(), components)
    (folder / "components.cdx.json").write_text(listed, encoding="utf-8")
    return listed


def pack(folder: Path, name: str) -> Path:
    """Make one file of the folder, of the kind that the system's users open."""
    if sys.platform == "win32":
        packed = DIST / f"{name}.zip"
        packed.write_bytes(archive.zipped(folder, name, moment()))
    else:
        packed = DIST / f"{name}.tar.xz"
        packed.write_bytes(archive.compressed(archive.tar(folder, name, moment())))
    return packed


def main() -> None:
    frozen = freeze()
    if sys.platform == "linux":
        run_paths.forget(frozen)
    noted = WORK / "build" / "sources.json"  # build.spec writes it on Linux
    sources = json.loads(noted.read_text(encoding="utf-8")) if noted.exists() else {}
    folder = bundle(frozen)
    listed = furnish(folder, inventory.inside(frozen, sources))
    name = f"vdreader-{VERSION}-{system()}"
    components = DIST / f"{name}.cdx.json"
    components.write_text(listed, encoding="utf-8")
    packed = pack(folder, name)
    sums = [
        f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.name}\n"
        for file in (components, packed)
    ]
    (DIST / "SHA256SUMS").write_text("".join(sums), encoding="ascii")
    print(f"{packed.relative_to(ROOT)}: {packed.stat().st_size / 1e6:.1f} MB, ", end="")
    print(f"unpacked {size(folder) / 1e6:.1f} MB")
    print("".join(sums), end="")
    if sys.platform == "linux" and (
        size(folder) > LARGEST or packed.stat().st_size > LARGEST_PACKED
    ):
        raise SystemExit("That is more than the 90 MB, or the 30 MB packed, that it may weigh.")


if __name__ == "__main__":
    main()
