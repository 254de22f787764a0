"""Which system libraries go into the Linux folder, and where.

Three kinds:
- of the system, never bundled: glibc, the C++ library, which every Linux with a desktop has, and
  the client of CUPS, which must fit the print service;
- of the system, bundled as a reserve (`reserve/`, loaded only where the system has none: see
  resources/packaging/hooks/reserve.py): what font settings or the message bus of the system
  depend on, and must not meet in an older copy; and stand-ins for what is linked but never used
  (.ci/stand_in.py). Graphics drivers are never bundled: vdreader draws without them;
- bundled: everything else that what we keep of Qt and Python links to, and no more.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

import stand_in

SYSTEM = re.compile(
    r"ld-linux|lib(?:c|m|dl|pthread|rt|util|resolv|anl|nsl|nss_\w+|stdc\+\+|gcc_s|cups)\.so"
)
RESERVE = re.compile(r"lib(?:GL|EGL|fontconfig|freetype|expat|png16|brotli\w+|dbus-1|systemd)\.so")

Entry = tuple[str, str, str]
"""A line of PyInstaller's tables: where it goes, where it is from, its kind."""
Imports = Callable[[str], Iterable[tuple[str, str | None]]]
"""The names and places of the libraries that a file links to."""


def name_of(path: str) -> str:
    """The last part of a path with either kind of slash."""
    return PurePosixPath(path.replace("\\", "/")).name


def chosen(entries: list[Entry], imports: Imports) -> tuple[list[Entry], list[str]]:
    """The binaries that go into the folder, and the reserve in the order in which to load it.

    Kept are the files in folders (Qt, its plugins, Python's own) and Python's library, and of
    those at the top what these link to, directly or not.
    """
    own = [e for e in entries if "/" in e[0] or name_of(e[0]).startswith("libpython")]
    places: dict[str, str] = {}
    order: list[str] = []
    for entry in own:
        if entry[2] != "SYMLINK":
            _follow(entry[1], imports, places, order)
    inside = {name_of(entry[0]) for entry in own}
    kept = list(own)
    reserve = []
    for name in order:
        if name in inside:
            continue
        if RESERVE.match(name):
            reserve.append(name)
            kept.append((f"reserve/{name}", places[name], "BINARY"))
        else:
            kept.append((name, places[name], "BINARY"))
    return kept, reserve


def linked(path: str, found: Iterable[tuple[str, str | None]]) -> list[tuple[str, str | None]]:
    """Of the libraries found for a file, those that it names itself.

    `ldd` also lists what these need in turn, and so everything behind CUPS.
    """
    said = subprocess.run(
        ["readelf", "--dynamic", path], capture_output=True, text=True, check=True
    )
    named = set(re.findall(r"\(NEEDED\).*\[([^\]]+)\]", said.stdout))
    return [(name, place) for name, place in found if name in named]


def _follow(path: str, imports: Imports, places: dict[str, str], order: list[str]) -> None:
    """Note what a file links to, each library after those that it needs itself."""
    for name, place in sorted(imports(path), key=lambda found: found[0]):
        if name in places or SYSTEM.match(name):
            continue
        if place is None:
            raise SystemExit(f"{name_of(path)} needs {name}, which is not on this machine.")
        places[name] = place
        if name not in stand_in.NAMES:
            _follow(place, imports, places, order)
        order.append(name)
