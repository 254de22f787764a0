"""What the files of a corpus say, read before.

Reading Markdown and TOML costs a start some fifty milliseconds, half of it for importing their
readers. A frozen program therefore carries what they would return, as it carries its modules
compiled: one file for each file of the corpus, named by that file's SHA-256, in Python's own
format. It is asked for with the digest of what stands on the disk now, so that it can never be of
another text; its own digest stands before it, so that a damaged one is not believed. Where there
is none, the file itself is read.
"""

from __future__ import annotations

import hashlib
import marshal
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


class Parsed:
    """A folder of what was read before; a missing one is an empty one."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def document(self, sha256: str) -> Document | None:
        """The document that the file of this SHA-256 holds; None if it was not read before."""
        found = self._get(f"{sha256}.document")
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
        self._put(f"{sha256}.document", (_undated(about), sections, passages))

    def table(self, sha256: str) -> dict[str, Any] | None:
        """The table that the TOML file of this SHA-256 holds; None if it was not read before."""
        found = self._get(f"{sha256}.table")
        return None if found is None else {key: _dated(value) for key, value in found.items()}

    def keep_table(self, sha256: str, table: dict[str, Any]) -> None:
        """Keep the table that was read from a TOML file."""
        self._put(f"{sha256}.table", {key: _undated(value) for key, value in table.items()})

    def _get(self, name: str) -> Any:
        try:
            content = (self._folder / f"{name}.{implementation.cache_tag}").read_bytes()
        except OSError:
            return None
        digest, packed = content[:_DIGEST], content[_DIGEST:]
        if hashlib.sha256(packed).digest() != digest:
            return None
        return marshal.loads(packed)

    def _put(self, name: str, value: Any) -> None:
        packed = marshal.dumps(value, 2)  # later versions depend on who else holds a value
        self._folder.mkdir(parents=True, exist_ok=True)
        file = self._folder / f"{name}.{implementation.cache_tag}"
        file.write_bytes(hashlib.sha256(packed).digest() + packed)


# Python's format has no dates. Neither TOML nor a description has complex numbers.


def _undated(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _undated(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_undated(part) for part in value]
    return complex(value.toordinal()) if type(value) is date else value


def _dated(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _dated(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_dated(part) for part in value]
    return date.fromordinal(int(value.real)) if isinstance(value, complex) else value
