"""Take out of Linux libraries where they looked for others on the machine that built them.

A Python that was compiled by its user notes its own folder in its library and its modules
(DT_RUNPATH), and the loader asks for it on every machine: a path of the builder's home in each
start, and other bytes from each builder. PyInstaller finds libraries without it. Paths relative to
the library itself ($ORIGIN) stay. ELF, 64 bits, little endian: System V ABI, chapter 5.
"""

from __future__ import annotations

import struct
from pathlib import Path

RPATH, RUNPATH, STRINGS = 15, 29, 5
"""Tags of the dynamic section: the two kinds of paths, and the address of its strings."""
DYNAMIC, LOAD = 2, 1
"""Kinds of segments."""


def without_foreign_paths(content: bytes) -> bytes:
    """The file without absolute run paths; the same bytes if it has none or is no such library."""
    if content[:6] != b"\x7fELF\x02\x01":
        return content
    start, size, count = struct.unpack_from("<Q", content, 32) + struct.unpack_from(
        "<HH", content, 54
    )
    segments = [struct.unpack_from("<IIQQQQQQ", content, start + n * size) for n in range(count)]
    dynamic = next((segment for segment in segments if segment[0] == DYNAMIC), None)
    if dynamic is None:
        return content
    at, length = dynamic[2], dynamic[5]
    entries = list(struct.iter_unpack("<qQ", content[at : at + length]))
    address = next(value for tag, value in entries if tag == STRINGS)
    strings = next(
        segment[2] + address - segment[3]
        for segment in segments
        if segment[0] == LOAD and segment[3] <= address < segment[3] + segment[5]
    )
    made = bytearray(content)
    kept = []
    for tag, value in entries:
        if tag in (RPATH, RUNPATH):
            begin = strings + value
            end = content.index(b"\0", begin)
            if not content[begin:end].startswith(b"$ORIGIN"):
                made[begin:end] = bytes(end - begin)
                continue
        kept.append((tag, value))
    kept += [(0, 0)] * (len(entries) - len(kept))
    made[at : at + length] = b"".join(struct.pack("<qQ", *entry) for entry in kept)
    return bytes(made)


def forget(folder: Path) -> list[Path]:
    """Do so for all files below a folder; returns those that were changed."""
    changed = []
    for file in sorted(folder.rglob("*")):
        if file.is_file() and not file.is_symlink():
            content = file.read_bytes()
            cleaned = without_foreign_paths(content)
            if cleaned != content:
                file.write_bytes(cleaned)
                changed.append(file)
    return changed
