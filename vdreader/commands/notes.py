"""`vdreader notes`: add, list, export, import, check, back up and restore the user's notes."""

from __future__ import annotations

import argparse
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from vdreader.commands import Session, add_json
from vdreader.commands.note_tables import note_table
from vdreader.errors import KnownError

if TYPE_CHECKING:
    from vdreader.core.annotating.annotation import Located
    from vdreader.core.annotating.noted import Place
    from vdreader.reading.annotating import Annotating
    from vdreader.store.store import Store

STORE_FILE = "notes.sqlite"
_WAIT = 5.0
"""Seconds to wait for another command that is writing."""
_LARGEST_IMPORT = 64 << 20


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands of this module."""
    notes = subparsers.add_parser("notes", help="the user's own notes on the documents")
    _add_store(notes, None)
    inner = notes.add_subparsers(dest="action", required=True, metavar="ACTION")
    parsers = {
        name: inner.add_parser(name, help=text)
        for name, text in (
            ("add", "make a note on words of a document; prints its id once it is on the disk"),
            ("list", "list the notes and where they stand"),
            ("export", "write all notes to a file: .jsonld, .csv or .md"),
            ("import", "merge the notes of a .jsonld file into the store"),
            ("check", "check the store, and count the notes by how surely they stand"),
            ("backup", "make a backup, among the ten kept or in FILE"),
            ("restore", "put a backup in the place of the store, which is set aside"),
        )
    }
    for name, parser in parsers.items():
        _add_store(parser, argparse.SUPPRESS)
        parser.set_defaults(handler=globals()[f"{name}_notes"])
        if name not in ("export", "restore"):
            add_json(parser)
    _add_arguments(parsers)


def _add_store(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument(
        "--store",
        metavar="FILE",
        default=default,
        help="the file of notes (otherwise VDREADER_STORE, or the one in the data folder)",
    )


def _add_arguments(parsers: dict[str, argparse.ArgumentParser]) -> None:
    adding = parsers["add"]
    adding.add_argument("document", metavar="DOCUMENT", help="YEAR/KIND.LANG")
    adding.add_argument("--quote", metavar="TEXT", required=True, help="the words to note")
    adding.add_argument("--passage", metavar="ID", help="the passage that says them")
    adding.add_argument("--body", metavar="MARKDOWN", default="", help="what the note says")
    adding.add_argument("--kind", metavar="K", default="remark", help="red_line, ask, fallback, …")
    adding.add_argument("--tag", metavar="T", action="append", default=[])
    adding.add_argument("--author", default=None, help="otherwise VDREADER_AUTHOR, or nobody")
    listing = parsers["list"]
    listing.add_argument("--document", metavar="DOCUMENT", help="only notes on this one")
    listing.add_argument("--text", metavar="WORDS", help="only notes that hold these words")
    listing.add_argument("--trash", action="store_true", help="what is in the trash instead")
    parsers["export"].add_argument("file", metavar="FILE", type=Path)
    parsers["import"].add_argument("file", metavar="FILE", type=Path)
    parsers["backup"].add_argument("file", metavar="FILE", type=Path, nargs="?")
    restoring = parsers["restore"]
    restoring.add_argument("file", metavar="FILE", type=Path, nargs="?", help="the backup")
    restoring.add_argument("--empty", action="store_true", help="begin a new store instead")


def store_path(arguments: argparse.Namespace, session: Session) -> Path:
    """Where the notes are: as said on the command line, in VDREADER_STORE, or as usual."""
    given = arguments.store or os.environ.get("VDREADER_STORE")
    return Path(given) if given else session.data / STORE_FILE


def _open(arguments: argparse.Namespace, session: Session, *, write: bool) -> Store:
    """The store, or a KnownError that says in one sentence why it cannot be used."""
    from vdreader.store.store import State, open_store

    store = open_store(store_path(arguments, session), write=write, wait=_WAIT)
    wanted = (State.WRITABLE,) if write else (State.WRITABLE, State.READABLE)
    if store.state not in wanted:
        store.close()
        raise store.refusal()
    return store


def _annotating(arguments: argparse.Namespace, session: Session, store: Store) -> Annotating:
    from vdreader.reading.annotating import Annotating

    author = getattr(arguments, "author", None)
    if author is None:
        author = os.environ.get("VDREADER_AUTHOR", "")
    return Annotating(session.library, store, author)


def add_notes(arguments: argparse.Namespace, session: Session) -> int:
    """Make a note; its id is printed only after the commit has reached the disk."""
    session.library.entry(arguments.document)
    with _open(arguments, session, write=True) as store:
        annotating = _annotating(arguments, session, store)
        kind = _kind(arguments.kind, annotating)
        places = _choose(arguments, annotating, session)
        note = annotating.add(places, arguments.body, kind, arguments.tag)
        if arguments.json:
            (located,) = annotating.located([note])
            session.write_json(note_table(located, session.library))
        else:
            session.write(note.id)
        sys.stdout.flush()
        _look_after(annotating, session)
    return 0


def _kind(given: str, annotating: Annotating) -> str:
    kinds = annotating.kinds()
    wanted = given.strip().lower().replace(" ", "_").replace("-", "_")
    if wanted not in kinds:
        raise KnownError(f"There is no kind of note “{given}”; there are {', '.join(kinds)}.")
    return wanted


def _choose(arguments: argparse.Namespace, annotating: Annotating, session: Session) -> list[Place]:
    """The one place that says the quote; KnownError if there is none or more than one."""
    document, passage = arguments.document, arguments.passage
    if passage is not None and passage not in session.library.document(document):
        raise KnownError(f"There is no passage “{passage}” in {document}.")
    found = annotating.places(document, arguments.quote, passage)
    where = f"{document}#{passage}" if passage else document
    if not found:
        raise KnownError(f"The words “{arguments.quote}” are not in {where}.")
    if len(found) > 1 and passage is None:
        passages = ", ".join(dict.fromkeys(parts[0].passage for parts in found))
        raise KnownError(
            f"The words “{arguments.quote}” stand {len(found)} times in {document}:"
            f" name the passage with --passage ({passages})."
        )
    if len(found) > 1:
        session.say(f"The words stand {len(found)} times in {where}; the first is noted.")
    return found[0]


def _look_after(annotating: Annotating, session: Session) -> None:
    """What is due after a change; the note is safe already, so that a failure is only told."""
    try:
        annotating.purge_trash()
        annotating.store.backup_if_due()
    except KnownError as error:
        session.say(f"The note is saved, but no backup could be made. {error}")


def list_notes(arguments: argparse.Namespace, session: Session) -> int:
    """Print the notes and where each target stands in the texts at hand."""
    with _open(arguments, session, write=False) as store:
        if store.notice:
            session.say(store.notice.sentence)
        annotating = _annotating(arguments, session, store)
        located = annotating.located(annotating.notes(trashed=arguments.trash))
        if arguments.text is not None:
            wanted = set(annotating.search(arguments.text))
            located = [row for row in located if row.note.id in wanted]
    if arguments.document:
        located = [
            row
            for row in located
            if any(target.document == arguments.document for target in row.note.targets)
        ]
    if arguments.json:
        tables = [note_table(row, session.library) for row in located]
        session.write_json({"annotations": tables})
        return 0
    for row in located:
        _print(row, session)
    return 0


def _print(row: Located, session: Session) -> None:
    note = row.note
    tags = "".join(f" #{tag}" for tag in note.tags)
    session.write(f"{note.id}  {note.kind}{tags}  {note.modified[:10]}")
    for target, anchor in zip(note.targets, row.anchors, strict=True):
        passage = anchor.passage if anchor.attached else target.selectors.passage
        place = f"{target.document}#{passage}"
        session.write(f"    {anchor.state.value:<9} {place}  “{target.selectors.exact}”")
    for line in note.body.splitlines():
        session.write(f"    {line}")


def export_notes(arguments: argparse.Namespace, session: Session) -> int:
    """Write all notes but those in the trash to a file."""
    from vdreader.exports.saving import save
    from vdreader.reading.exchange import export

    if arguments.file.suffix.lower() == ".docx":
        return _export_docx(arguments, session)
    with _open(arguments, session, write=False) as store:
        text = export(_annotating(arguments, session, store), arguments.file.suffix.lower())
    save(arguments.file, text)
    return 0


def _export_docx(arguments: argparse.Namespace, session: Session) -> int:
    """Write all notes as the table that paper makes of them."""
    from datetime import date

    from vdreader.core.vocabularies import words_in
    from vdreader.exports.saving import save
    from vdreader.paper.files import docx
    from vdreader.paper.jobs import Own, build
    from vdreader.paper.options import Options

    with _open(arguments, session, write=False) as store:
        located = _annotating(arguments, session, store).located()
    job = build(session.library, "notes", [], Options(), words_in("fr"), own=Own(located))
    save(arguments.file, docx(job, "", date.today()))
    return 0


def import_notes(arguments: argparse.Namespace, session: Session) -> int:
    """Merge a file of notes; prints what became of them."""
    from vdreader.reading import exchange
    from vdreader.reading.annotating import utc_now

    text = _read(arguments.file)
    with _open(arguments, session, write=True) as store:
        annotating = _annotating(arguments, session, store)
        done = exchange.import_notes(annotating, text, arguments.file.name, utc_now())
        if arguments.json:
            session.write_json(
                {
                    "new": done.new,
                    "updated": done.updated,
                    "unchanged": done.unchanged,
                    "conflicts": [{"id": c.own, "copy": c.copy} for c in done.conflicts],
                }
            )
        else:
            session.write(_summary(done.new, done.updated, len(done.conflicts)))
        sys.stdout.flush()
        _look_after(annotating, session)
    return 0


def _summary(new: int, updated: int, conflicts: int) -> str:
    twice = "conflict" if conflicts == 1 else "conflicts"
    return f"{new} new, {updated} updated, {conflicts} {twice} kept twice"


def _read(file: Path) -> str:
    try:
        if file.stat().st_size > _LARGEST_IMPORT:
            raise KnownError(f"The file {file} is larger than 64 MB.")
        return file.read_text(encoding="utf-8-sig")
    except OSError as error:
        reason = error.strerror or "unknown error"
        raise KnownError(f"The file {file} cannot be read: {reason}.") from error
    except UnicodeDecodeError as error:
        raise KnownError(f"The file {file} is not text in UTF-8.") from error


def check_notes(arguments: argparse.Namespace, session: Session) -> int:
    """Check the store thoroughly; exit code 1 when something in it is damaged."""
    from vdreader.core.annotating.annotation import AnchorState
    from vdreader.reading.exchange import conflicts
    from vdreader.store import backups

    with _open(arguments, session, write=False) as store:
        annotating = _annotating(arguments, session, store)
        problems = [*store.check(), *(f"note {ident} is damaged" for ident in annotating.damaged())]
        located = annotating.located()
        rivals = conflicts(annotating)
        trash = len(annotating.notes(trashed=True))
        kept = backups.numbered(store.path)
    states = Counter(anchor.state for row in located for anchor in row.anchors)
    result: dict[str, Any] = {
        "store": str(store.path),
        "integrity": problems or "ok",
        "notes": len(located),
        "trash": trash,
        "anchors": {state.value: states[state] for state in AnchorState},
        "conflicts": [{"id": c.own, "copy": c.copy} for c in rivals],
        "backups": [str(path) for path in kept],
    }
    if arguments.json:
        session.write_json(result)
    else:
        session.write(f"{len(located)} notes, {trash} in the trash, {len(kept)} backups")
        session.write(", ".join(f"{states[state]} {state.value}" for state in AnchorState))
        session.write(f"integrity: {'; '.join(problems) or 'ok'}")
    if store.notice:
        session.say(store.notice.sentence)
    if problems:
        session.say(f"The notes file {store.path} is damaged; `vdreader notes restore` may help.")
    return 1 if problems else 0


def backup_notes(arguments: argparse.Namespace, session: Session) -> int:
    """Make a backup, checked before it counts; prints where it is."""
    with _open(arguments, session, write=False) as store:
        made = store.backup(arguments.file)
    if arguments.json:
        session.write_json({"file": str(made)})
    else:
        session.write(str(made))
    return 0


def restore_notes(arguments: argparse.Namespace, session: Session) -> int:
    """Put a backup in the place of the store; what stood there is set aside, never deleted."""
    from vdreader.store import store as stores

    path = store_path(arguments, session)
    if arguments.empty:
        stores.start_empty(path)
        session.write(f"A new notes file was begun: {path}")
        return 0
    aside = stores.restore(path, arguments.file)
    session.write(f"The backup was put back as {path}")
    if aside:
        session.write(f"What was there is now {aside}")
    return 0
