"""Try a frozen program: `python .ci/smoke.py PROGRAM`. Exit 0 if it does its main jobs.

It compares, aligns, draws the window, prints to PDF, DOCX and HTML, and keeps a note, in an empty
folder of its own and without a screen. The proof on a clean machine is in tests/frozen; this one
runs on every system that CI builds for.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

OLD, NEW, DUTCH = "2021/declaration.fr", "2023/declaration.fr", "2023/declaration.nl"
STARTS = {"png": b"\x89PNG", "pdf": b"%PDF-", "docx": b"PK\x03\x04", "html": b"<!"}


def main(program: Path) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        given = os.environ | {
            "QT_QPA_PLATFORM": "offscreen",
            "VDREADER_DATA": str(folder / "data"),
            "VDREADER_SETTINGS": str(folder / "settings.ini"),
        }

        def run(*arguments: str) -> str:
            done = subprocess.run(
                [str(program), *arguments], capture_output=True, env=given, timeout=120, check=False
            )
            said = done.stderr.decode(errors="replace")
            if done.returncode or "Traceback" in said:
                raise SystemExit(f"{' '.join(arguments)}: exit {done.returncode}\n{said}")
            print(f"{' '.join(arguments)}: well")
            return done.stdout.decode("utf-8")

        run("--version")
        if json.loads(run("corpus", "list", "--json"))["integrity"] != "ok":
            raise SystemExit("The corpus inside of the program is damaged.")
        compared = json.loads(run("compare", OLD, NEW, "--json"))
        if sum(compared["summary"].values()) != len(compared["changes"]):
            raise SystemExit("The comparison does not add up.")
        run("align", NEW, DUTCH, "--json")
        run("notes", "add", NEW, "--quote", "comité stratégique", "--body", "Ne pas rouvrir.")
        run("notes", "export", str(folder / "notes.jsonld"))
        if "Ne pas rouvrir." not in (folder / "notes.jsonld").read_text(encoding="utf-8"):
            raise SystemExit("The note is not in the exported file.")
        run("render", NEW, "-o", str(folder / "window.png"))
        for ending in ("pdf", "docx", "html"):
            run("print", "compare", OLD, NEW, "-o", str(folder / f"comparison.{ending}"))
        for file in (folder / "window.png", *folder.glob("comparison.*")):
            if not file.read_bytes().lstrip().startswith(STARTS[file.suffix[1:]]):
                raise SystemExit(f"{file.name} is not what it says.")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
