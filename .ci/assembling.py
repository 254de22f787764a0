"""Shared libraries made of a few lines of assembler, with `as` and `ld` (Debian: binutils)."""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path

NO_EXECUTABLE_STACK = '.section .note.GNU-stack,"",%progbits\n'


def link(source: str, library: Path, soname: str, files: dict[str, bytes], *options: str) -> None:
    """Assemble and link a library that other programs ask for as `soname`.

    The source, and the options of the linker, may name the files given. The same source always
    makes the same bytes.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, content in files.items():
            (folder / file).write_bytes(content)
        (folder / "made.s").write_text(source + NO_EXECUTABLE_STACK, encoding="ascii")
        subprocess.run(["as", "-o", "made.o", "made.s"], cwd=folder, check=True)
        always = ["-shared", "-s", "-z", "noexecstack", "--hash-style=gnu", "--build-id=none"]
        subprocess.run(
            ["ld", *always, *options, "-soname", soname, "-o", "made.so", "made.o"],
            cwd=folder,
            check=True,
        )
        library.write_bytes((folder / "made.so").read_bytes())
        library.chmod(0o755)
