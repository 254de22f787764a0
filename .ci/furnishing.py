"""What lies beside the program in the Linux archive: how to install it, and what desktops ask for.

    README.txt install.sh uninstall.sh
    share/applications share/metainfo share/mime/packages share/icons/hicolor

The menu entry and the AppStream description are checked with the tools of freedesktop.org, where
these are installed; `.ci/dist_tools` installs them on Debian-like systems.
"""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "resources" / "packaging"
ICONS = ROOT / "resources" / "icons"
NAME = "eu.vdreader.vdreader"


def lay_out(folder: Path) -> None:
    """Write it all into the folder of the program."""
    for name in ("README.txt", "install.sh", "uninstall.sh"):
        shutil.copy(PACKAGING / name, folder / name)
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
