"""What the licences of others ask for: a notice of who made what, and the texts of the licences."""

from __future__ import annotations

import re
from pathlib import Path

from inventory import Component

COMMON = Path("/usr/share/common-licenses")
HEAD = """What others made, and is inside of vdreader
===========================================

vdreader itself is licensed under the EUPL 1.2 (LICENSE). It contains the following, each under its
own licence; the texts are in the folder licences/.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3, as separate shared
libraries in _internal/PySide6 and _internal/shiboken6, unchanged but for the data of ICU, of which
only what vdreader uses is kept. You may replace them by versions of your own that fit. Their
sources are published by the Qt Project (https://www.qt.io, https://code.qt.io) under the versions
given; Qt contains the work of others, which its documentation lists with their licences
(https://doc.qt.io/qt-6/licenses-used-in-qt.html). The other libraries in _internal are taken as
they are from the Linux distribution that built this, Debian or one like it; their sources are its
source packages of the versions given. libsystemd, libGL and libEGL in _internal/reserve are
vdreader's own: empty functions for systems that have none of these.

"""


def lay_out(components: list[Component], folder: Path) -> None:
    """Write THIRD-PARTY.txt and licences/ into a folder."""
    licences = folder / "licences"
    licences.mkdir()
    lines = [HEAD]
    for component in components:
        names = _copy(component, licences)
        lines.append(f"{component.name} {component.version}\n    licence: {component.licence}\n")
        lines.append("".join(f"    text: licences/{name}\n" for name in names))
    (folder / "THIRD-PARTY.txt").write_text("".join(lines), encoding="utf-8")
    _copy_common(licences)


def _copy(component: Component, licences: Path) -> list[str]:
    """Copy a component's texts, each content once; returns their names."""
    names: list[str] = []
    for text in component.texts:
        content = text.read_bytes()
        if text.suffix == ".txt" and text.parent.name == "licences":
            name = text.name  # of resources/packaging: shared by several
        else:
            name = re.sub(r"\W+", "-", component.name).strip("-")
            if any((licences / known).read_bytes() == content for known in names):
                continue
            name = f"{name}-{len(names) + 1}.txt" if names else f"{name}.txt"
        (licences / name).write_bytes(content)
        names.append(name)
    return names


def _copy_common(licences: Path) -> None:
    """Copy the texts that those of Debian only point to."""
    named = set()
    for text in licences.iterdir():
        said = text.read_text(encoding="utf-8", errors="replace")
        named.update(re.findall(r"/usr/share/common-licenses/([A-Za-z]+(?:-[\d.]*\d)?)", said))
    for name in sorted(named):
        source = COMMON / name
        if source.is_file():
            (licences / f"common-{name}.txt").write_bytes(source.read_bytes())
