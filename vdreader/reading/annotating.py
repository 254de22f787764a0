"""Notes on the texts of the library: made, edited, found again, thrown away and brought back.

The store holds what was written and on which edition; the library has the edition at hand. Here
the two meet. Nothing returned here is prose: states and labels are codes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from vdreader.core.annotating.annotation import (
    OPEN,
    ORPHANED,
    Anchor,
    AnchorState,
    Annotation,
    Located,
    Target,
    new_id,
)
from vdreader.core.annotating.noted import Highlight, Place, Row
from vdreader.core.annotating.quotes import Occurrence, occurrences
from vdreader.errors import KnownError
from vdreader.reading.library import Library
from vdreader.reading.noted_texts import NotedTexts
from vdreader.store import annotations as notes_table
from vdreader.store import editions, facts, journal, listing, search
from vdreader.store.problems import Problem, StoreError
from vdreader.store.store import State, Store

TRASH_DAYS = 30
_LONGEST_ABSENCE = timedelta(days=60)
"""A clock that jumped further ahead than this since it was last seen is not believed at once."""


def utc_now() -> str:
    """The time now, as notes keep it."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


class Annotating:
    """The notes of one store on the texts of one library."""

    def __init__(
        self,
        library: Library,
        store: Store,
        author: str = "",
        clock: Callable[[], str] = utc_now,
    ) -> None:
        self.texts = NotedTexts(library, store)
        self.library = library
        self.store = store
        self.author = author
        self._clock = clock

    # Making and changing notes

    def places(self, document: str, quote: str, passage: str | None = None) -> list[list[Place]]:
        """Where a document says the words of a quote, typography folded; spans by passage."""
        found = occurrences(quote, self.texts.edition_at_hand(document), passage)
        return [[_place(document, part) for part in parts] for parts in found]

    def target(self, place: Place) -> Target:
        """The target that stands on a place in the edition at hand."""
        return self.texts.target(place)

    def resolve(self, target: Target) -> Anchor:
        """Where a target stands in the edition at hand."""
        return self.texts.resolve(target)

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
        """Make a note on words of one or more documents; it is on the disk when this returns."""
        now = self._clock()
        note = Annotation(
            new_id(),
            kind,
            body,
            tuple(self.texts.target(place) for place in places),
            now,
            now,
            new_id(),
            tags=tuple(dict.fromkeys(tags)),
            colour=colour,
            author=self.author,
            status=status,
        )
        self._perform("add", [note])
        return note

    def edit(self, ident: str, **changes: object) -> Annotation:
        """Change fields of a note: body, kind, tags, colour, author, status, targets, trashed."""
        note = self.note(ident).edited(self._clock(), **changes)
        self._perform("edit", [note])
        return note

    def trash(self, idents: Iterable[str]) -> None:
        """Put notes in the trash, where they stay thirty days."""
        now = self._clock()
        notes = [self.note(ident) for ident in idents]
        self._perform("trash", [n.edited(now, trashed=now) for n in notes if not n.trashed])

    def restore(self, idents: Iterable[str]) -> None:
        """Bring notes back from the trash."""
        now = self._clock()
        notes = [self.note(ident) for ident in idents]
        self._perform("restore", [n.edited(now, trashed="") for n in notes if n.trashed])

    def undo(self) -> str | None:
        """Take the last operation back; returns its label, None if there is none."""
        return self._step(journal.undo)

    def redo(self) -> str | None:
        """Do again what was undone last; returns its label, None if there is none."""
        return self._step(journal.redo)

    def available(self) -> tuple[str | None, str | None]:
        """The labels of what can be undone and of what can be redone."""
        with self.store.reading() as connection:
            return journal.available(connection)

    def purge_trash(self) -> int:
        """Delete for good what has been in the trash for thirty days; returns how many notes.

        Not when the clock has jumped since the program last ran: it may be wrong.
        """
        now = datetime.fromisoformat(self._clock())
        limit = (now - timedelta(days=TRASH_DAYS)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        with self.store.reading() as connection:
            old = [n for n in listing.rows(connection, trashed=True) if n.trashed < limit]
            seen = facts.get(connection, "seen")
        believed = bool(seen) and timedelta(0) <= now - datetime.fromisoformat(seen)
        believed = believed and now - datetime.fromisoformat(seen) <= _LONGEST_ABSENCE
        if not old and seen[:10] == now.strftime("%Y-%m-%d"):
            return 0
        with self.store.writing() as connection:
            facts.put(connection, "seen", self._clock())
            if believed and old:
                notes_table.delete(connection, [note.id for note in old])
                search.forget_deleted(connection)
        return len(old) if believed else 0

    # Anchors

    def confirm(self, ident: str, position: int, place: Place) -> Annotation:
        """«Here»: the user says where a target stands; the program will not move it."""
        note = self.note(ident)
        targets = list(note.targets)
        comparison = targets[position].comparison
        targets[position] = replace(self.texts.target(place), confirmed=True, comparison=comparison)
        edited = note.edited(self._clock(), targets=tuple(targets))
        self._perform("confirm", [edited])
        return edited

    def reject(self, ident: str, position: int) -> None:
        """«Not here»: a target does not stand where it was suggested; it is an orphan."""
        target = self.note(ident).targets[position]
        edition = self.texts.edition_at_hand(target.document)
        with self.store.writing() as connection:
            editions.write_anchors(connection, edition.id, {(ident, position): ORPHANED})

    def reconsider(self, ident: str, position: int) -> None:
        """Take «not here» back: the target is anchored anew."""
        with self.store.writing() as connection:
            editions.forget_anchor(connection, ident, position)
        self.refresh()

    def refresh(self) -> None:
        """Anchor the notes in the editions at hand, and keep the result, where it is not known."""
        if self.store.state is not State.WRITABLE:
            return
        with self.store.reading() as connection:
            known = editions.known(connection)
            stale = editions.unanchored(connection)
            for document in editions.noted_documents(connection):
                entry = self.library.entries.get(document)
                was = known.get(document)
                if entry and (was is None or was.fingerprint != entry.file_sha256):
                    stale.add(document)
        for document in sorted(stale):
            self._refresh(document)

    def _refresh(self, document: str) -> None:
        edition = self.texts.edition(document)
        if edition is None:
            return
        with self.store.reading() as connection:
            notes = notes_table.of_document(connection, document)
            notes += notes_table.everything(connection, trashed=True)
            kept = editions.anchors(connection, document, edition.id)
        found = {
            (note.id, at): self.texts.resolve(target)
            for note in notes
            for at, target in enumerate(note.targets)
            if target.document == document and target.edition != edition.id
        }
        with self.store.writing() as connection:
            editions.keep(connection, edition)
            editions.note_document(connection, self.texts.known(edition))
            fresh = {key: anchor for key, anchor in found.items() if key not in kept}
            editions.write_anchors(connection, edition.id, fresh)

    # Reading notes

    def note(self, ident: str) -> Annotation:
        """The note of this id; KnownError if there is none."""
        with self.store.reading() as connection:
            note = notes_table.get(connection, ident)
        if note is None:
            raise KnownError("There is no note “{ident}”.", ident=ident)
        return note

    def notes(self, *, trashed: bool = False) -> list[Annotation]:
        """All notes, or all in the trash, in the order they were made."""
        with self.store.reading() as connection:
            return notes_table.everything(connection, trashed=trashed)

    def located(self, notes: Iterable[Annotation] | None = None) -> list[Located]:
        """Notes, all if none are given, with where they stand in the editions at hand."""
        given = list(self.notes() if notes is None else notes)
        kept: dict[str, dict[tuple[str, int], Anchor]] = {}
        with self.store.reading() as connection:
            for document in {t.document for note in given for t in note.targets}:
                edition = self.texts.edition(document)
                if edition:
                    kept[document] = editions.anchors(connection, document, edition.id)
        return [
            Located(
                note,
                tuple(
                    kept.get(t.document, {}).get((note.id, at)) or self.texts.resolve(t)
                    for at, t in enumerate(note.targets)
                ),
            )
            for note in given
        ]

    def rows(self, *, trashed: bool = False) -> list[Row]:
        """All notes as the panel lists them; call `refresh` once before."""
        with self.store.reading() as connection:
            return listing.rows(connection, trashed=trashed)

    def count(self) -> int:
        """How many notes there are outside the trash."""
        with self.store.reading() as connection:
            return listing.count(connection)

    def highlights(self, document: str) -> list[Highlight]:
        """The words of a document that notes stand on; call `refresh` once before."""
        with self.store.reading() as connection:
            return listing.highlights(connection, document)

    def review(self) -> list[Located]:
        """The notes with a target that is doubtful or nowhere."""
        doubtful = (AnchorState.REVIEW, AnchorState.ORPHAN)
        with self.store.reading() as connection:
            found = [notes_table.get(connection, ident) for ident in listing.doubtful(connection)]
        located = self.located(note for note in found if note is not None)
        return [row for row in located if any(a.state in doubtful for a in row.anchors)]

    def kinds(self) -> dict[str, str]:
        """The kinds of notes and their colours, in the user's order."""
        with self.store.reading() as connection:
            return notes_table.kinds(connection)

    def set_kinds(self, kinds: Sequence[tuple[str, str, str]]) -> None:
        """Set the kinds: code, name (empty for the program's own), colour; in this order."""
        with self.store.writing() as connection:
            notes_table.set_kinds(connection, kinds)

    def damaged(self) -> list[str]:
        """The ids of notes that do not say what was written: damage that SQLite cannot see."""
        with self.store.reading() as connection:
            return notes_table.differing(connection)

    def search(self, text: str) -> list[str]:
        """The ids of notes that hold all words of `text`, best first."""
        try:
            with self.store.reading() as connection:
                return search.search(connection, text)
        except StoreError as error:
            if error.problem is not Problem.DAMAGED or self.store.state is not State.WRITABLE:
                raise
        # The index holds nothing that the notes do not: it can be made anew.
        with self.store.writing() as connection:
            search.rebuild(connection)
            return search.search(connection, text)

    def history(self, ident: str) -> list[Annotation]:
        """What a note said in each of its revisions known here, oldest first."""
        with self.store.reading() as connection:
            return notes_table.history(connection, ident)

    # Within

    def _perform(self, label: str, notes: Sequence[Annotation]) -> None:
        if not notes:
            return
        documents = {target.document for note in notes for target in note.targets}
        texts = [edition for edition in map(self.texts.edition, sorted(documents)) if edition]
        with self.store.writing() as connection:
            for edition in texts:
                editions.keep(connection, edition)
                editions.note_document(connection, self.texts.known(edition), new_only=True)
            journal.perform(connection, label, notes, self._clock())

    def _step(self, step: Callable[..., str | None]) -> str | None:
        with self.store.writing() as connection:
            label = step(connection, self._clock())
        self.refresh()
        return label


def _place(document: str, found: Occurrence) -> Place:
    return Place(document, found.passage, found.start, found.end)
