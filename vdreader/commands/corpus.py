"""`vdreader corpus list` and `vdreader show`: what there is, and one document of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from vdreader.commands import Session, add_json

if TYPE_CHECKING:
    import argparse

    from vdreader.core.document import Document
    from vdreader.reading.library import Damage, Entry, KnownText


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands of this module."""
    corpus = subparsers.add_parser("corpus", help="the documents of the library")
    inner = corpus.add_subparsers(dest="action", required=True, metavar="ACTION")
    listing = inner.add_parser("list", help="list the documents, and the texts known to exist")
    add_json(listing)
    listing.set_defaults(handler=list_corpus)
    show = subparsers.add_parser("show", help="print one document")
    show.add_argument("document", metavar="DOCUMENT", help="YEAR/KIND.LANG")
    add_json(show)
    show.set_defaults(handler=show_document)


def list_corpus(arguments: argparse.Namespace, session: Session) -> int:
    """Print the library; exit code 1 when a file of it is damaged."""
    library = session.library
    damages = library.check()
    damaged = {damage.document for damage in damages}
    documents = [
        _listed(entry, None if ident in damaged else library.document(ident))
        for ident, entry in library.entries.items()
    ]
    if arguments.json:
        session.write_json(
            {
                "documents": documents,
                "known": [_known(text) for text in library.known],
                "integrity": [_damage(damage) for damage in damages] or "ok",
                "fingerprint": library.fingerprint,
            }
        )
    else:
        for row in documents:
            size = f"{row['passages']:>4} passages" if row["passages"] else "damaged"
            session.write(f"{row['id']:<28} {row['date']}  {size}  {row['title']}")
        for text in library.known:
            session.write(f"{text.id:<28} {text.date}  known, not bundled: {text.where}")
    for damage in damages:
        session.say(damage.sentence)
    return 1 if damages else 0


def show_document(arguments: argparse.Namespace, session: Session) -> int:
    """Print a document: its passages with their citation numbers, or everything as JSON."""
    document = session.library.document(arguments.document)
    if arguments.json:
        session.write_json(document_table(document))
        return 0
    session.write(f"{document.id}: {document.about.title}, {document.about.date}")
    for passage in document.passages:
        session.write(f"{passage.citation:>6}  {passage.text}")
    return 0


def document_table(document: Document) -> dict[str, Any]:
    """The JSON shape of `show`."""
    about = document.about
    return {
        "id": about.id,
        "title": about.title,
        "language": about.language,
        "date": about.date.isoformat(),
        "place": about.place,
        "meeting": about.meeting,
        "kind": about.kind,
        "source": about.source,
        "source_file": about.source_file,
        "sha256": about.sha256,
        "origin": about.origin,
        "letterhead": list(about.letterhead),
        "notes": list(about.notes),
        "sections": [
            {
                "id": section.id,
                "number": section.number,
                "title": section.title,
                "level": section.level,
                "parent": section.parent,
                "passages": list(section.passages),
            }
            for section in document.sections
        ],
        "passages": [
            {
                "id": passage.id,
                "citation": passage.citation,
                "section": passage.section,
                "role": passage.role.value,
                "level": passage.level,
                "text": passage.text,
                "sentences": [list(span) for span in passage.sentences],
            }
            for passage in document.passages
        ],
    }


def _listed(entry: Entry, document: Document | None) -> dict[str, Any]:
    about = entry.about
    return {
        "id": about.id,
        "title": about.title,
        "meeting": about.meeting,
        "date": about.date.isoformat(),
        "place": about.place,
        "language": about.language,
        "kind": about.kind,
        "passages": len(document.passages) if document else None,
        "words": document.words if document else None,
        "source": about.source,
        "source_file": about.source_file,
        "sha256": about.sha256,
        "origin": about.origin,
    }


def _known(text: KnownText) -> dict[str, str]:
    return {
        "id": text.id,
        "title": text.title,
        "date": text.date.isoformat(),
        "language": text.language,
        "where": text.where,
    }


def _damage(damage: Damage) -> dict[str, str | None]:
    return {
        "file": damage.file,
        "document": damage.document,
        "problem": damage.problem,
        "message": damage.sentence,
    }
