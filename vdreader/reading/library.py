"""The library: which documents there are, and each of them when it is asked for.

The manifest tells enough to list everything, so that nothing is parsed before it is opened. Every
file is read once, checked against its SHA-256 in the manifest, and refused when it differs.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from vdreader.core.document import Description, Document, Meeting
from vdreader.errors import KnownError
from vdreader.readers.description import describe
from vdreader.reading.parsed import Parsed

MANIFEST = "manifest.toml"


@dataclass(frozen=True)
class Entry:
    """A document of the manifest: its description, its file and the file's SHA-256."""

    about: Description
    file: str
    file_sha256: str
    source_sha256: str


@dataclass(frozen=True)
class KnownText:
    """A text known to exist that is not bundled; `where` says in words where it can be had."""

    id: str
    title: str
    date: date
    language: str
    where: str


DAMAGES = {
    "missing": "The corpus file {file} is missing; install vdreader again to restore it.",
    "changed": "The corpus file {file} is not the file that was shipped; "
    "install vdreader again to restore it.",
    "unreadable": "The corpus file {file} cannot be read; install vdreader again to restore it.",
}
"""What can be wrong with a file of the corpus, as templates of an error."""


@dataclass(frozen=True)
class Damage:
    """A file of the corpus that is not what the manifest says."""

    file: str
    document: str | None
    problem: str  # "missing", "changed" or "unreadable"

    @property
    def sentence(self) -> str:
        """The problem in one English sentence, for the command line."""
        return str(self.error)

    @property
    def error(self) -> KnownError:
        """The problem as an error to raise."""
        return KnownError(DAMAGES[self.problem], file=self.file)


class Library:
    """The documents of a corpus folder. Loading is lazy; a loaded document stays."""

    def __init__(self, folder: Path, parsed: Parsed | None = None) -> None:
        """`parsed` holds what was read before of the files that have not changed since."""
        self.folder = folder
        self._parsed = parsed
        self.fingerprint, table = self._manifest()
        try:
            self.entries = {str(row["id"]): _entry(row) for row in table.get("document", ())}
            self.known = tuple(_known(row) for row in table.get("known", ()))
            self._extra = {str(file): str(sha) for file, sha in table.get("file", {}).items()}
        except (KnownError, LookupError, TypeError, AttributeError) as error:
            raise self._damaged() from error
        if not self.entries:  # a list cut to nothing is still well-formed
            raise self._damaged()
        self._documents: dict[str, Document] = {}

    def _manifest(self) -> tuple[str, dict[str, Any]]:
        path = self.folder / MANIFEST
        try:
            content = path.read_bytes()
        except OSError as error:
            raise KnownError(
                "The corpus cannot be opened ({path}: {reason}); install vdreader again.",
                path=path,
                reason=error.strerror,
            ) from error
        digest = hashlib.sha256(content).hexdigest()
        return digest, (self._parsed and self._parsed.table(digest)) or self._table(content)

    def _table(self, content: bytes) -> dict[str, Any]:
        import tomllib

        try:
            return tomllib.loads(content.decode("utf-8"))
        except (UnicodeDecodeError, tomllib.TOMLDecodeError, RecursionError) as error:
            raise self._damaged() from error

    def _damaged(self) -> KnownError:
        path = self.folder / MANIFEST
        return KnownError(
            "The list of the corpus, {path}, is damaged; install vdreader again.", path=path
        )

    def entry(self, ident: str) -> Entry:
        """The entry of a document id; KnownError if the library has none."""
        try:
            return self.entries[ident]
        except KeyError:
            known = next((text for text in self.known if text.id == ident), None)
            if known:
                raise KnownError(
                    "“{name}” is known but not bundled; it can be had from {where}.",
                    name=ident,
                    where=known.where,
                ) from None
            raise KnownError(
                "There is no document “{name}”; `vdreader corpus list` names them all.", name=ident
            ) from None

    def document(self, ident: str) -> Document:
        """The document of this id, verified against the manifest; KnownError if it cannot be."""
        if ident not in self._documents:
            self._documents[ident] = self.read(ident)
        return self._documents[ident]

    def read(self, ident: str) -> Document:
        """The same, without keeping it: for those who go through the whole library."""
        if ident in self._documents:
            return self._documents[ident]
        entry = self.entry(ident)
        content = self._read(entry.file, entry.file_sha256, ident)
        if isinstance(content, Damage):
            raise content.error
        known = self._parsed and self._parsed.document(entry.file_sha256)
        return known or self._parse(entry, content)

    @staticmethod
    def _parse(entry: Entry, content: bytes) -> Document:
        from vdreader.readers import markdown  # 20 ms that a start does without

        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise Damage(entry.file, entry.about.id, "unreadable").error from error
        return markdown.read(text, entry.about.origin)

    def keep_parsed(self, parsed: Parsed) -> None:
        """Keep what the manifest and every document say, for a library that is opened later."""
        parsed.keep_table(self.fingerprint, self._table((self.folder / MANIFEST).read_bytes()))
        for ident, entry in self.entries.items():
            parsed.keep_document(entry.file_sha256, self.document(ident))

    def verified(self, file: str) -> bytes | None:
        """A sealed file beside the documents, verified; None if the manifest has no such file."""
        digest = self._extra.get(file)
        if digest is None:
            return None
        content = self._read(file, digest, None)
        if isinstance(content, Damage):
            raise content.error
        return content

    def meetings(self) -> tuple[Meeting, ...]:
        """The meetings that the library has documents of, newest first."""
        found: dict[str, Meeting] = {}
        for entry in self.entries.values():
            about = entry.about
            found.setdefault(about.meeting, Meeting(about.meeting, about.date, about.place))
        return tuple(sorted(found.values(), key=lambda meeting: meeting.date, reverse=True))

    def newest(self) -> tuple[str, ...]:
        """The declarations' ids, the latest first, French before other languages."""
        entries = [e.about for e in self.entries.values() if e.about.kind == "declaration"]
        entries.sort(key=lambda about: (-about.date.toordinal(), about.language != "fr"))
        return tuple(about.id for about in entries)

    def of_meeting(self, meeting: str) -> tuple[Entry, ...]:
        """The entries of one meeting in the order of the manifest."""
        return tuple(e for e in self.entries.values() if e.about.meeting == meeting)

    def languages(self, ident: str) -> dict[str, str]:
        """The versions of a document's text: language -> document id, its own included."""
        about = self.entry(ident).about
        return {
            entry.about.language: entry.about.id
            for entry in self.entries.values()
            if (entry.about.meeting, entry.about.kind) == (about.meeting, about.kind)
        }

    def older(self, ident: str) -> tuple[Entry, ...]:
        """The documents that one can be compared with: same language, not newer, newest first.

        Of the same day only another kind is left: what was said beside what was signed.
        """
        about = self.entry(ident).about
        rows = [
            entry
            for entry in self.entries.values()
            if entry.about.language == about.language
            and entry.about.id != about.id
            and entry.about.date <= about.date
        ]
        rows.sort(key=lambda e: (e.about.date, e.about.kind == about.kind), reverse=True)
        return tuple(rows)

    def check(self) -> tuple[Damage, ...]:
        """Every file of the corpus that is missing or not what was shipped."""
        found: list[Damage] = []
        for entry in self.entries.values():
            found += self._damage(entry.file, entry.file_sha256, entry.about.id)
            if entry.about.source_file:
                source = f"sources/{entry.about.source_file}"
                found += self._damage(source, entry.about.sha256, None)
        for file, digest in self._extra.items():
            found += self._damage(file, digest, None)
        return tuple(found)

    def _damage(self, file: str, digest: str, document: str | None) -> list[Damage]:
        found = self._read(file, digest, document)
        return [found] if isinstance(found, Damage) else []

    def _read(self, file: str, digest: str, document: str | None) -> bytes | Damage:
        """The content of a file, read once and verified, or what is wrong with it."""
        try:
            content = (self.folder / file).read_bytes()
        except FileNotFoundError:
            return Damage(file, document, "missing")
        except (OSError, ValueError):  # ValueError: a name with a NUL character
            return Damage(file, document, "unreadable")
        if hashlib.sha256(content).hexdigest() != digest:
            return Damage(file, document, "changed")
        return content


def _entry(row: dict[str, Any]) -> Entry:
    about = describe(row, str(row.get("origin", "bundled")))
    return Entry(about, str(row["file"]), str(row["file_sha256"]), about.sha256)


def _known(row: dict[str, Any]) -> KnownText:
    if not isinstance(row["date"], date):
        raise TypeError(row["date"])
    return KnownText(
        str(row["id"]), str(row["title"]), row["date"], str(row["language"]), str(row["where"])
    )
