"""What is inside of the frozen program: components with version, licence, files and legal texts.

Nothing may be inside that is not named here or in resources/packaging/components.toml: a file that
nobody knows stops the build. Versions are asked of what was built in, never written down; those of
system libraries, and their legal texts, of dpkg.
"""

from __future__ import annotations

import ctypes
import platform
import re
import subprocess
import sys
import tomllib
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import NoReturn

import stand_in
from PyInstaller.archive.readers import CArchiveReader

ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "resources" / "packaging"
KNOWN = tomllib.loads((PACKAGING / "components.toml").read_text(encoding="utf-8"))
QT = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"


@dataclass
class Component:
    """One thing made by others. `licence` is an SPDX expression, `purl` a package URL or empty."""

    name: str
    version: str
    licence: str
    purl: str = ""
    files: list[str] = field(default_factory=list)
    texts: list[Path] = field(default_factory=list)


def inside(folder: Path, sources: dict[str, str]) -> list[Component]:
    """The components of a frozen folder, by name.

    `sources` says of each binary file, named as within `_internal`, where it was taken from.
    """
    libraries = _libraries(sources)
    found = [_python(), _starter(), *_fonts(), *_qt(folder / "_internal"), *_packages(folder)]
    return sorted([*found, *libraries.values()], key=lambda component: component.name.lower())


# -- Python ----------------------------------------------------------------------------------


def _python() -> Component:
    version = platform.python_version()
    short = ".".join(version.split(".")[:2])
    places = [
        Path(sys.base_prefix) / "lib" / f"python{short}" / "LICENSE.txt",
        Path(sys.base_prefix) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{short}/copyright"),
        Path(f"/usr/share/doc/libpython{short}-minimal/copyright"),
    ]
    return Component(
        "CPython", version, "Python-2.0.1", f"pkg:generic/python@{version}", [], _first(places)
    )


def _starter() -> Component:
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    return _distribution("pyinstaller", licence, "PyInstaller bootloader")


def _packages(folder: Path) -> list[Component]:
    """The packages of Python whose modules are in the program's archive."""
    program = next(folder.glob("vdreader*"))
    modules = CArchiveReader(str(program)).open_embedded_archive("PYZ.pyz").toc
    tops = {name.partition(".")[0] for name in modules} - set(sys.stdlib_module_names)
    owners = metadata.packages_distributions()
    names = set()
    for top in tops:
        if top not in ("vdreader", "PySide6", "shiboken6") and not top.startswith(("_pyi", "pyi")):
            names.update(owners.get(top) or _unknown(f"the module {top}"))
    known = {name.lower(): licence for name, licence in KNOWN["packages"].items()}
    return [
        _distribution(name, known.get(name.lower()) or _unknown(f"the package {name}"))
        for name in sorted(names)
    ]


def _distribution(name: str, licence: str, called: str = "") -> Component:
    said = metadata.distribution(name)
    texts = [
        Path(str(said.locate_file(file)))
        for file in said.files or []
        if re.match(r"(LICEN[CS]E|COPYING|NOTICE)", file.name)
    ]
    named = re.sub(r"[-_.]+", "-", name).lower()
    return Component(
        called or said.metadata["Name"],
        said.version,
        licence,
        f"pkg:pypi/{named}@{said.version}",
        [],
        texts or _unknown(f"the licence of {name}"),
    )


# -- Qt and fonts ----------------------------------------------------------------------------


def _qt(internal: Path) -> list[Component]:
    texts = [PACKAGING / "licences" / name for name in ("LGPL-3.0.txt", "GPL-3.0.txt")]
    version = metadata.version("PySide6_Essentials")
    files = [p.relative_to(internal.parent).as_posix() for p in internal.rglob("*Qt6*.*")]
    found = [Component("Qt", version, QT, f"pkg:generic/qt@{version}", sorted(files), texts)]
    for name in ("PySide6_Essentials", "shiboken6"):
        purl = f"pkg:pypi/{name.lower().replace('_', '-')}@{metadata.version(name)}"
        found.append(Component(name, metadata.version(name), QT, purl, [], texts))
    for library in (internal / "PySide6" / "Qt" / "lib").glob("libicuuc.so.*"):
        found.append(_icu(library))
    return found


def _icu(library: Path) -> Component:
    major = library.name.rpartition(".")[2]
    numbers = (ctypes.c_uint8 * 4)()
    getattr(ctypes.CDLL(str(library)), f"u_getVersion_{major}")(numbers)
    version = f"{numbers[0]}.{numbers[1]}"
    return Component(
        "ICU",
        version,
        "Unicode-DFS-2016",
        f"pkg:generic/icu@{version}",
        [f"_internal/PySide6/Qt/lib/libicu{part}.so.{major}" for part in ("data", "i18n", "uc")],
        [PACKAGING / "licences" / "Unicode-DFS-2016.txt"],
    )


def _fonts() -> list[Component]:
    """The families, each with the version that its files name in their `name` tables."""
    folder = ROOT / "resources" / "fonts"
    found: dict[str, Component] = {}
    for path in sorted(folder.glob("*.ttf")):
        family = path.stem.partition("-")[0]
        said = re.search(rb"\0V\0e\0r\0s\0i\0o\0n\0 ((?:\0[\d.])+)", path.read_bytes())
        version = (
            said[1].replace(b"\0", b"").decode() if said else _unknown(f"{path.name}'s version")
        )
        component = Component(family, version, "OFL-1.1", "", [], [folder / "OFL.txt"])
        found.setdefault(family, component).files.append(f"_internal/resources/fonts/{path.name}")
    return list(found.values())


# -- libraries of the system -----------------------------------------------------------------


def _libraries(sources: dict[str, str]) -> dict[str, Component]:
    """The system libraries, by the name of their project."""
    found: dict[str, Component] = {}
    maker = platform.freedesktop_os_release()["ID"] if sources else ""
    for place, source in sorted(sources.items()):
        name = Path(place).name
        shared = re.match(r"(lib[\w.+-]+?)\.so", name)
        inner = place.count("/") and not place.startswith("reserve/")
        if inner or not shared or name in stand_in.NAMES or name.startswith("libpython"):
            continue
        project, licence = project_of(shared[1])
        package, version, copyright_file = _packaged(Path(source))
        component = found.setdefault(
            project,
            Component(
                project, version, licence, f"pkg:deb/{maker}/{package}@{version}?arch=source"
            ),
        )
        component.files.append(f"_internal/{place}")
        if copyright_file not in component.texts:
            component.texts.append(copyright_file)
    return found


def project_of(stem: str) -> tuple[str, str]:
    """The project and the licence of a library named without `.so` and what follows."""
    for project, (licence, pattern) in KNOWN["libraries"].items():
        if re.fullmatch(pattern, stem):
            return project, licence
    return _unknown(f"the library {stem}")


def _packaged(library: Path) -> tuple[str, str, Path]:
    """The source package, its version and the legal text of a library, from dpkg."""
    real = library.resolve()
    without = Path("/") / real.relative_to("/usr") if real.is_relative_to("/usr") else real
    try:
        said = subprocess.run(
            ["dpkg", "-S", str(real), str(without)], capture_output=True, text=True, check=False
        ).stdout
    except FileNotFoundError:
        said = ""
    if not said:
        raise SystemExit(
            f"Nobody knows which package {real.name} is of: make dist wants a Debian-like system."
        )
    package = said.partition(": ")[0]
    wanted = "${source:Package} ${source:Version}"
    shown = subprocess.run(
        ["dpkg-query", "-W", "-f", wanted, package], capture_output=True, text=True, check=True
    )
    source, version = shown.stdout.split()
    places = [Path("/usr/share/doc") / package.partition(":")[0] / "copyright"]
    return source, version, _first(places)[0]


def _first(places: list[Path]) -> list[Path]:
    for place in places:
        if place.is_file():
            return [place]
    return _unknown(f"the licence that should be at {places[0]}")


def _unknown(what: str) -> NoReturn:
    raise SystemExit(
        f"The build holds something that nobody has named: {what}. Look where it comes from, and "
        "add it to resources/packaging/components.toml, or leave it out in build.spec."
    )
