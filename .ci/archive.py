"""Archives whose bytes depend on the files and on nothing else: tar with xz, and zip for Windows.

Entries are sorted by name; owner, group and times are the same for all; modes are 0755 for folders
and what may be executed, 0644 for the rest.
"""

from __future__ import annotations

import datetime as dt
import io
import lzma
import tarfile
import zipfile
from pathlib import Path

FILTERS = [
    {"id": lzma.FILTER_X86},  # machine code first: 6 % smaller
    {"id": lzma.FILTER_LZMA2, "preset": 6, "dict_size": 1 << 26},
]


def tar(folder: Path, top: str, moment: int) -> bytes:
    """The files below a folder as a tar archive in which `top` is the only thing at the top.

    `moment` is the time of every entry, in seconds since 1970.
    """
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.USTAR_FORMAT) as made:
        found = sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix())
        for path in (folder, *found):
            name = path.relative_to(folder).as_posix()
            entry = tarfile.TarInfo(top if path == folder else f"{top}/{name}")
            entry.mtime = moment
            entry.mode = 0o755
            if path.is_symlink():
                entry.type, entry.linkname = tarfile.SYMTYPE, path.readlink().as_posix()
                made.addfile(entry)
            elif path.is_dir():
                entry.type = tarfile.DIRTYPE
                made.addfile(entry)
            else:
                if not path.stat().st_mode & 0o100:
                    entry.mode = 0o644
                content = path.read_bytes()
                entry.size = len(content)
                made.addfile(entry, io.BytesIO(content))
    return buffer.getvalue()


def zipped(folder: Path, top: str, moment: int) -> bytes:
    """The same as a zip archive, which Windows opens by itself; it knows no symbolic links."""
    buffer = io.BytesIO()
    when = dt.datetime.fromtimestamp(moment, dt.UTC).timetuple()[:6]
    with zipfile.ZipFile(buffer, "w") as made:
        for path in sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).as_posix()):
            if path.is_file():
                name = f"{top}/{path.relative_to(folder).as_posix()}"
                entry = zipfile.ZipInfo(name, when)
                entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 3
                entry.external_attr = (0o100755 if path.suffix == ".exe" else 0o100644) << 16
                made.writestr(entry, path.read_bytes(), compresslevel=9)
    return buffer.getvalue()


def compressed(data: bytes) -> bytes:
    """Data in the .xz format, by settings that never change."""
    return lzma.compress(data, format=lzma.FORMAT_XZ, check=lzma.CHECK_CRC64, filters=FILTERS)
