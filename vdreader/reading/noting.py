"""What the window asks of the user's notes: an interface without the store behind it.

Whatever writes is on the disk when it returns, and raises a KnownError if nothing was kept.
`kept_notes.KeptNotes` is the one over the user's file.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from vdreader.core.annotating.annotation import OPEN, Anchor, Annotation, Located, Target
from vdreader.core.annotating.noted import Highlight, Place, Row
from vdreader.errors import KnownError


@dataclass(frozen=True)
class Rival:
    """A note that two people changed: the user's own, and the copy that holds the other's words."""

    own: str
    copy: str


@dataclass(frozen=True)
class Taken:
    """What an import did: counts, and the notes that were kept twice."""

    new: int
    updated: int
    unchanged: int
    conflicts: int


class Annotations(Protocol):
    """Notes made, changed, found again; see `annotating.Annotating`."""

    author: str

    def target(self, place: Place) -> Target:
        """The target that stands on a place in the edition at hand."""

    def resolve(self, target: Target) -> Anchor:
        """Where a target stands in the edition at hand."""

    def add(
        self,
        places: Sequence[Place],
        body: str = "",
        kind: str = "remark",
        tags: Iterable[str] = (),
        *,
        colour: str = "",
        status: str = OPEN,
    ) -> Annotation:
        """Make a note on words of one or more documents."""

    def edit(self, ident: str, **changes: object) -> Annotation:
        """Change fields of a note."""

    def trash(self, idents: Iterable[str]) -> None:
        """Put notes in the trash."""

    def restore(self, idents: Iterable[str]) -> None:
        """Bring notes back from the trash."""

    def undo(self) -> str | None:
        """Take the last operation back."""

    def redo(self) -> str | None:
        """Do again what was undone last."""

    def confirm(self, ident: str, position: int, place: Place) -> Annotation:
        """The user says where a target stands."""

    def reject(self, ident: str, position: int) -> None:
        """A target does not stand where it was suggested."""

    def reconsider(self, ident: str, position: int) -> None:
        """Take a rejection back."""

    def refresh(self) -> None:
        """Anchor the notes in the editions at hand where that is not known."""

    def note(self, ident: str) -> Annotation:
        """The note of this id."""

    def notes(self, *, trashed: bool = False) -> list[Annotation]:
        """All notes, or all in the trash."""

    def located(self, notes: Iterable[Annotation] | None = None) -> list[Located]:
        """Notes with where they stand."""

    def rows(self, *, trashed: bool = False) -> list[Row]:
        """All notes as a list shows them."""

    def count(self) -> int:
        """How many notes there are outside the trash."""

    def highlights(self, document: str) -> list[Highlight]:
        """The words of a document that notes stand on."""

    def review(self) -> list[Located]:
        """The notes with a target that is doubtful or nowhere."""

    def kinds(self) -> dict[str, str]:
        """The kinds of notes and their colours."""

    def set_kinds(self, kinds: Sequence[tuple[str, str, str]]) -> None:
        """Set the kinds: code, name, colour."""

    def search(self, text: str) -> list[str]:
        """The ids of notes that hold all words of a text."""

    def history(self, ident: str) -> list[Annotation]:
        """What a note said in each of its revisions, oldest first."""


class Noting(Protocol):
    """The user's notes, their file, drafts, exchange and backups."""

    @property
    def annotating(self) -> Annotations:
        """What is done with notes; KnownError from its methods if the file cannot be used."""

    @property
    def readable(self) -> bool:
        """Whether there are notes to be read."""

    def refusal(self) -> KnownError | None:
        """Why no note can be kept; None when it can."""

    @property
    def offered(self) -> Path | None:
        """The backup that can be put in the place of a file that cannot be used."""

    def keep_draft(self, draft: dict[str, str]) -> None:
        """Keep what stands in the editor; an empty draft forgets it."""

    def draft(self) -> dict[str, str]:
        """What stood in the editor when the program ended without closing it."""

    def export_to(self, file: Path) -> None:
        """Write all notes to a file: JSON-LD, CSV or Markdown, by its ending."""

    def save(self, file: Path, content: bytes) -> None:
        """Write a file that holds notes, for its owner alone."""

    def import_from(self, file: Path) -> Taken:
        """Merge the notes of a JSON-LD file."""

    def conflicts(self) -> list[Rival]:
        """The notes that two people changed."""

    def settle(self, rival: Rival, keep: str) -> None:
        """End a conflict: `keep` is `own`, `copy` or `both`."""

    def back_up(self, file: Path | None = None) -> Path:
        """Make a backup now; returns where it is."""

    def look_after(self) -> None:
        """What is due after a change: old trash, the backup of the day."""

    def put_back(self) -> None:
        """Put the offered backup in the place of the file, and open it."""
