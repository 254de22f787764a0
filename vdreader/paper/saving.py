"""A file that appears whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from vdreader.errors import KnownError


def save(path: Path, content: bytes) -> None:
    """Write a file beside its place, then rename it there; KnownError says why it cannot be.

    Whatever fails, a file that was there before is untouched and no half file is left.
    """
    try:
        _write(path, content)
    except OSError as error:
        raise _failure(path, error) from error


def make_folder(path: Path) -> None:
    """Make the folder that a file is to go into, if it is not there; KnownError if it cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise _failure(path, error) from error


def _failure(path: Path, error: OSError) -> KnownError:
    why = error.strerror or type(error).__name__
    return KnownError("“{path}” could not be written: {why}.", path=path, why=why)


def _write(path: Path, content: bytes) -> None:
    path = path.resolve()  # behind a link, the file itself is what is replaced
    if path.is_dir():
        raise IsADirectoryError(21, "it is a folder", str(path))
    if path.exists() and not path.is_file():
        raise OSError(22, "it is not a file that can be replaced", str(path))
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:60]}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.chmod(_mode(path))
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def _mode(path: Path) -> int:
    """The permissions of the file that is replaced, or those that a new file gets."""
    try:
        return path.stat().st_mode & 0o777
    except OSError:
        mask = os.umask(0)
        os.umask(mask)
        return 0o666 & ~mask
