"""Writing a file so that it is there whole or not at all."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

from vdreader.errors import KnownError


def save(path: Path, content: str | bytes) -> None:
    """Write bytes, or a text as UTF-8, in the place of a file; KnownError if it cannot be done.

    The old file is there until the new one is on the disk. Unlike a printed page it is for its
    owner alone from the first byte: notes are confidential.
    """
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.exists() and not path.is_file():
            raise FileExistsError(errno.EEXIST, "it is a folder or a device")
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "wb") as file:  # noqa: PTH123 - a descriptor
            file.write(content.encode() if isinstance(content, str) else content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        reason = error.strerror or "unknown error"
        raise KnownError(
            "The file {path} could not be written: {reason}.", path=path, reason=reason
        ) from error
