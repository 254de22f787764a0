"""What lies beside the program in the Linux archive: how to install it, and what desktops ask for.

    README.txt install.sh uninstall.sh
    share/applications share/metainfo share/mime/packages share/icons/hicolor

The menu entry and the AppStream description are checked with the tools of freedesktop.org, where
these are installed; `.ci/dist_tools` installs them on Debian-like systems.
"""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "resources" / "packaging"
ICONS = ROOT / "resources" / "icons"
NAME = "eu.vdreader.vdreader"


def lay_out(folder: Path) -> None:
    """Write it all into the folder of the program."""
    for name in ("install.sh", "uninstall.sh"):
        shutil.copy(PACKAGING / name, folder / name)
    about = (PACKAGING / "README.txt").read_text(encoding="utf-8")
    about = about.replace("@GLIBC@", glibc(folder))
    (folder / "README.txt").write_text(about, encoding="utf-8")
    share = folder / "share"
    places = {
        PACKAGING / f"{NAME}.desktop": share / "applications" / f"{NAME}.desktop",
        PACKAGING / f"{NAME}.metainfo.xml": share / "metainfo" / f"{NAME}.metainfo.xml",
        PACKAGING / f"{NAME}.mime.xml": share / "mime" / "packages" / f"{NAME}.xml",
        ICONS / "vdreader.svg": share / "icons/hicolor/scalable/apps" / f"{NAME}.svg",
    }
    for icon in ICONS.glob("*.png"):
        places[icon] = share / f"icons/hicolor/{icon.stem}x{icon.stem}/apps" / f"{NAME}.png"
    for source, place in places.items():
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, place)
    check(share)


def glibc(folder: Path) -> str:
    """The oldest glibc that the program runs with: the newest version that a file asks for.

    The reserve does not count: it is for systems that lack a library, not for old ones.
    """
    asked = {"2.17"}
    for path in folder.rglob("*"):
        if path.is_file() and path.read_bytes()[:4] == b"\x7fELF" and "reserve" not in path.parts:
            listed = subprocess.run(
                ["objdump", "-T", str(path)], capture_output=True, text=True, check=True
            )
            asked.update(re.findall(r"\(?GLIBC_(2\.\d+)", listed.stdout))
    return max(asked, key=lambda version: int(version.partition(".")[2]))


def check(share: Path) -> None:
    """Let the desktop's own tools look at what they will read; SystemExit if they object."""
    entry = share / "applications" / f"{NAME}.desktop"
    about = share / "metainfo" / f"{NAME}.metainfo.xml"
    for command in (
        ["desktop-file-validate", str(entry)],
        ["appstreamcli", "validate", "--no-net", str(about)],
    ):
        if not shutil.which(command[0]):
            print(f"{command[0]} is not installed: {command[-1]} goes out unchecked.")
            continue
        said = subprocess.run(command, capture_output=True, text=True, check=False)
        if said.returncode:
            raise SystemExit(said.stdout + said.stderr)
