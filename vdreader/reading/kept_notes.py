"""The user's notes as the window uses them: opened on first use, files and backups included.

Belongs to the thread that asks first, like the store below it. A draft is what stands in the
editor and is not yet a note: one row of the same file, so that a crash does not take it.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader.errors import KnownError
from vdreader.reading.noting import Rival, Taken

if TYPE_CHECKING:
    from vdreader.reading.annotating import Annotating
    from vdreader.reading.library import Library
    from vdreader.reading.userdata import UserData

_DRAFT = "draft"
_LARGEST_IMPORT = 64 << 20


class KeptNotes:
    """The `Noting` over the user's file."""

    def __init__(self, library: Library, userdata: UserData) -> None:
        self._library = library
        self._userdata = userdata
        self._annotating: Annotating | None = None

    @property
    def annotating(self) -> Annotating:
        """What is done with notes; made anew when the file was opened anew."""
        store = self._userdata.store
        if self._annotating is None or self._annotating.store is not store:
            from vdreader.reading.annotating import Annotating

            self._annotating = Annotating(self._library, store)
        return self._annotating

    @property
    def readable(self) -> bool:
        """Whether there are notes to be read."""
        return self._userdata.readable

    def refusal(self) -> KnownError | None:
        """Why no note can be kept; None when it can."""
        return self._userdata.refusal()

    @property
    def offered(self) -> Path | None:
        """The backup that can be put in the place of a file that cannot be used."""
        notice = self._userdata.store.notice
        return notice.offered if notice is not None and not self.readable else None

    # -- drafts ------------------------------------------------------------------------------

    def keep_draft(self, draft: dict[str, str]) -> None:
        """Keep what stands in the editor; an empty draft forgets it. StoreError if it cannot."""
        from vdreader.store import facts

        with self._userdata.store.writing() as connection:
            facts.put(connection, _DRAFT, json.dumps(draft) if draft else "")

    def draft(self) -> dict[str, str]:
        """What stood in the editor when the program ended without closing it."""
        from vdreader.store import facts

        with self._userdata.store.reading() as connection:
            kept = facts.get(connection, _DRAFT)
        return {str(name): str(value) for name, value in json.loads(kept).items()} if kept else {}

    # -- files -------------------------------------------------------------------------------

    def export_to(self, file: Path) -> None:
        """Write all notes to a file: JSON-LD, CSV or Markdown, by its ending."""
        from vdreader.exports.saving import save
        from vdreader.reading.exchange import export

        save(file, export(self.annotating, file.suffix.lower()))

    def save(self, file: Path, content: bytes) -> None:
        """Write a file that holds notes, for its owner alone."""
        from vdreader.exports.saving import save

        save(file, content)

    def import_from(self, file: Path) -> Taken:
        """Merge the notes of a JSON-LD file; KnownError if it is none."""
        from vdreader.reading.annotating import utc_now
        from vdreader.reading.exchange import import_notes

        done = import_notes(self.annotating, _read(file), file.name, utc_now())
        return Taken(done.new, done.updated, done.unchanged, len(done.conflicts))

    def conflicts(self) -> list[Rival]:
        """The notes that two people changed, each with the copy that holds the other's words."""
        from vdreader.reading.exchange import conflicts

        return [Rival(found.own, found.copy) for found in conflicts(self.annotating)]

    def settle(self, rival: Rival, keep: str) -> None:
        """End a conflict: `keep` is `own`, `copy` or `both`."""
        from vdreader.reading.annotating import utc_now
        from vdreader.reading.exchange import Conflict, settle

        settle(self.annotating, Conflict(rival.own, rival.copy), keep, utc_now())

    def back_up(self, file: Path | None = None) -> Path:
        """Make a backup now, among those kept or in a file; returns where it is."""
        return self._userdata.store.backup(file)

    def look_after(self) -> None:
        """What is due after a change: the trash of a month ago, the backup of the day."""
        self.annotating.purge_trash()
        self._userdata.store.backup_if_due()

    def put_back(self) -> None:
        """Put the offered backup in the place of the file, and open it."""
        from vdreader.store.store import restore

        path, offered = self._userdata.store.path, self.offered
        self._userdata.close()
        restore(path, offered)


def _read(file: Path) -> str:
    try:
        if file.stat().st_size > _LARGEST_IMPORT:
            raise KnownError("The file {file} is larger than 64 MB.", file=file)
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = error.strerror or "unknown error"
        raise KnownError(
            "The file {file} cannot be read: {reason}.", file=file, reason=reason
        ) from error
    except UnicodeDecodeError as error:
        raise KnownError("The file {file} is not text in UTF-8.", file=file) from error
