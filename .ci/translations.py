"""Bring the translations up to date with the source, and compile them.

`make translations` reads every `tr()` of the program into resources/i18n/*.ts, keeps what is
translated, and writes the .qm files that the program loads. With `check`, it changes nothing and
fails when a string is missing, untranslated, or not compiled.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = ("fr", "nl", "en")
TOOLS = Path(sys.executable).parent


def update(folder: Path) -> None:
    """Read the source into the .ts files of a folder."""
    sources = sorted(
        str(path.relative_to(ROOT))
        for room in ("gui", "paper")
        for path in (ROOT / "vdreader" / room).rglob("*.py")
    )
    sources.append("vdreader/app.py")
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        options = ["-no-obsolete", "-locations", "none", "-silent", *plural]
        languages = ["-source-language", "en", "-target-language", language]
        target = ["-ts", folder / f"vdreader_{language}.ts"]
        subprocess.run(
            [TOOLS / "pyside6-lupdate", *sources, *target, *options, *languages],
            cwd=ROOT,
            check=True,
        )


def compile_all(folder: Path) -> None:
    """Make the .qm files of a folder."""
    for language in LANGUAGES:
        subprocess.run(
            [TOOLS / "pyside6-lrelease", "-silent", folder / f"vdreader_{language}.ts"], check=True
        )


def unfinished(folder: Path) -> list[str]:
    """The strings that no one has translated yet, as "language: string"."""
    found = []
    for language in LANGUAGES:
        tree = ET.parse(folder / f"vdreader_{language}.ts")
        for message in tree.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") == "unfinished":
                found.append(f"{language}: {message.findtext('source')}")
    return found


def check() -> list[str]:
    """What is not in order, in words."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for path in FOLDER.glob("*.ts"):
            shutil.copy(path, fresh)
        update(fresh)
        problems = unfinished(fresh)
        for path in sorted(FOLDER.glob("*.ts")):
            if path.read_bytes() != (fresh / path.name).read_bytes():
                problems.append(f"{path.name} is behind the source: run `make translations`")
        compile_all(fresh)
        for path in sorted(fresh.glob("*.qm")):
            shipped = FOLDER / path.name
            if not shipped.exists() or shipped.read_bytes() != path.read_bytes():
                problems.append(f"{path.name} is not compiled from its .ts file")
    return problems


def main() -> int:
    if "check" in sys.argv:
        problems = check()
        for problem in problems:
            print(problem, file=sys.stderr)
        return 1 if problems else 0
    update(FOLDER)
    compile_all(FOLDER)
    for line in unfinished(FOLDER):
        print(f"not translated: {line}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
