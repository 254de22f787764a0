"""What the files of a corpus say, read before.

Reading Markdown and TOML costs a start some fifty milliseconds, half of it for importing their
readers. A frozen program therefore carries what they would return, as it carries its modules
compiled: one file for each file of the corpus, named by that file's SHA-256, in Python's own
format. It is asked for with the digest of what stands on the disk now, so that it can never be of
another text; its own digest stands before it, so that a damaged one is not believed. Where there
is none, the file itself is read.

The list of a large library that did not come with the program is kept by the program itself, in
the user's folder of what can be made again: what TOML says does not depend on our version.
"""

from __future__ import annotations

import hashlib
import marshal
from collections.abc import Callable
from datetime import date
from operator import attrgetter
from pathlib import Path
from sys import implementation
from typing import Any

from vdreader.core.document import Description, Document, Passage, Role, Section

_DIGEST = hashlib.sha256().digest_size
_ROLES = {role.value: role for role in Role}
_ABOUT = tuple(Description.__dataclass_fields__)
_SECTION = attrgetter(*Section.__dataclass_fields__)
_PASSAGE = attrgetter(*Passage.__dataclass_fields__)


_TABLES = 8  # kept by the program itself


class Parsed:
    """A folder of what was read before; a missing one is an empty one."""

    def __init__(self, folder: Path, own: Callable[[], Path] | None = None) -> None:
        """`own` says where the program keeps tables itself; it is asked only when it matters."""
        self._folder = folder
        self._own = own

    def document(self, sha256: str) -> Document | None:
        """The document that the file of this SHA-256 holds; None if it was not read before."""
        found = _read(self._folder / _name(sha256, "document"))
        if found is None:
            return None
        about, sections, passages = found
        return Document(
            Description(**_dated(about)),
            tuple(Section(*row) for row in sections),
            tuple(Passage(ident, _ROLES[role], *rest) for ident, role, *rest in passages),
        )

    def keep_document(self, sha256: str, document: Document) -> None:
        """Keep the document that was read from a file."""
        about = {name: getattr(document.about, name) for name in _ABOUT}
        sections = [_SECTION(section) for section in document.sections]
        passages = [
            tuple(value.value if isinstance(value, Role) else value for value in _PASSAGE(passage))
            for passage in document.passages
        ]
        file = self._folder / _name(sha256, "document")
        _write(file, (_undated(about), sections, passages))

    def table(self, sha256: str) -> dict[str, Any] | None:
        """The table that the TOML file of this SHA-256 holds; None if it was not read before."""
        name = _name(sha256, "table")
        found = _read(self._folder / name)
        if found is None and self._own is not None:
            found = _read(self._own() / name)
        return None if found is None else _dated(found)

    def keep_table(self, sha256: str, table: dict[str, Any]) -> None:
        """Keep the table that was read from a TOML file."""
        packed = {key: _undated(value) for key, value in table.items()}
        _write(self._folder / _name(sha256, "table"), packed)

    def keep_own_table(self, sha256: str, table: dict[str, Any]) -> None:
        """Keep a table in the program's own folder, if that can be written, with the last few."""
        if self._own is None:
            return
        folder = self._own()
        try:
            _write(folder / _name(sha256, "table"), {k: _undated(v) for k, v in table.items()})
            tables = sorted(folder.glob("*.table.*"), key=lambda file: file.stat().st_mtime)
            for file in tables[:-_TABLES]:
                file.unlink()
        except OSError:
            return  # the next start takes as long as this one did


def _name(sha256: str, kind: str) -> str:
    return f"{sha256}.{kind}.{implementation.cache_tag}"


def _read(file: Path) -> Any:
    try:
        content = file.read_bytes()
    except OSError:
        return None
    digest, packed = content[:_DIGEST], content[_DIGEST:]
    if hashlib.sha256(packed).digest() != digest:
        return None
    return marshal.loads(packed)


def _write(file: Path, value: Any) -> None:
    packed = marshal.dumps(value, 2)  # later versions depend on who else holds a value
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(hashlib.sha256(packed).digest() + packed)


# Python's format has no dates. Neither TOML nor a description has complex numbers.


def _undated(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _undated(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_undated(part) for part in value]
    return complex(value.toordinal()) if type(value) is date else value


def _dated(value: Any) -> Any:
    """Put the dates back, in place."""
    if isinstance(value, complex):
        return date.fromordinal(int(value.real))
    if isinstance(value, dict | list):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, part in items:
            if type(part) is not str and isinstance(part, dict | list | complex):
                value[key] = _dated(part)
    return value
