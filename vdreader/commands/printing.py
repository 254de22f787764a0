"""`vdreader print`: a text, a comparison or a table as a PDF, DOCX or HTML file."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader.commands import Session
from vdreader.errors import KnownError

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication

    from vdreader.paper.jobs import Job, Own
    from vdreader.paper.options import Options

KINDS = {
    "parallel": "[DOCUMENT [OTHER]]: a text beside its other language",
    "compare": "[OLD] [NEW]: two years side by side with redline",
    "timeline": "DOCUMENT#PASSAGE: a passage through the years",
    "followup": "[OLD] [NEW]: every commitment and what became of it",
    "discrepancies": "[DOCUMENT [OTHER]]: where two languages may part",
    "notes": "[DOCUMENTS…]: your notes",
}
SUFFIXES = (".pdf", ".docx", ".html")


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands of this module."""
    described = "\n".join(f"  print {kind:<14} {text}" for kind, text in KINDS.items())
    command = subparsers.add_parser(
        "print",
        help="print to a PDF, DOCX or HTML file",
        description=f"Print to a file:\n{described}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.add_argument("kind", choices=tuple(KINDS), metavar="KIND", help=", ".join(KINDS))
    command.add_argument("documents", nargs="*", metavar="DOCUMENT", help="YEAR/KIND.LANG")
    command.add_argument(
        "-o", "--output", type=_output, required=True, metavar="FILE", help=".pdf, .docx or .html"
    )
    command.add_argument("--paper", choices=("A4", "A3"), default="A4")
    command.add_argument(
        "--orientation",
        choices=("portrait", "landscape"),
        help="landscape, but for a DOCX of a comparison",
    )
    command.add_argument("--font-size", type=_points, default=9.5, metavar="POINTS")
    command.add_argument("--notes", choices=("margin", "end", "none"), default="margin")
    command.add_argument("--line-numbers", action="store_true", help="number every fifth line")
    command.add_argument("--marking", default="", metavar="TEXT", help="a line on every page")
    command.add_argument("--black-and-white", action="store_true")
    command.add_argument(
        "--section", action="append", metavar="ID", help="only this section; can be repeated"
    )
    command.add_argument(
        "--kinds", type=_kinds, metavar="KIND,…", help="only these kinds of change"
    )
    command.add_argument(
        "--language", choices=("fr", "nl", "en"), default="fr", help="of the printed labels"
    )
    command.add_argument("--author", default="", help="named in the file; nobody is otherwise")
    command.add_argument("--automatic", action="store_true", help="without the curated links")
    command.add_argument("--store", type=Path, metavar="FILE", help="the file of your notes")
    command.set_defaults(handler=print_file)


def _output(value: str) -> Path:
    path = Path(value)
    if path.suffix.lower() not in SUFFIXES:
        raise argparse.ArgumentTypeError(f"name a file that ends in {', '.join(SUFFIXES)}")
    return path


def _points(value: str) -> float:
    from vdreader.paper.options import LARGEST, SMALLEST

    try:
        size = float(value)
    except ValueError:
        size = 0.0
    if not SMALLEST <= size <= LARGEST:
        raise argparse.ArgumentTypeError(f"{SMALLEST:g} to {LARGEST:g} points")
    return size


def _kinds(value: str) -> frozenset[str]:
    from vdreader.core.comparing.comparison import Kind

    names = frozenset(part.strip() for part in value.split(",") if part.strip())
    if not names or not names <= {kind.value for kind in Kind}:
        raise argparse.ArgumentTypeError(f"one or more of {', '.join(Kind)}, with commas")
    return names


def print_file(arguments: argparse.Namespace, session: Session) -> int:
    """Print to a file; nothing is said when it went well."""
    from vdreader.core.vocabularies import words_in
    from vdreader.paper.jobs import build

    options, words = _options(arguments, session), words_in(arguments.language)
    with _own(arguments, session) as own:
        job = build(
            session.library,
            arguments.kind,
            arguments.documents,
            options,
            words,
            own=own,
            automatic=arguments.automatic,
        )
    write(job, arguments.output, arguments.author, date.today())
    return 0


def _options(arguments: argparse.Namespace, session: Session) -> Options:
    from vdreader.core.comparing.comparison import Kind
    from vdreader.paper.options import NotePlace, Options, Orientation, Paper, Scope

    for section in arguments.section or ():
        _require_section(section, arguments.documents, session)
    return Options(
        paper=Paper(arguments.paper),
        orientation=Orientation(arguments.orientation or _usual(arguments)),
        font_size=arguments.font_size,
        notes=NotePlace(arguments.notes),
        line_numbers=arguments.line_numbers,
        marking=arguments.marking,
        black_and_white=arguments.black_and_white,
        scope=Scope(
            sections=frozenset(arguments.section) if arguments.section else None,
            kinds=frozenset(Kind(name) for name in arguments.kinds) if arguments.kinds else None,
        ),
    )


def _usual(arguments: argparse.Namespace) -> str:
    """How the paper lies where the user says nothing: columns want width, running text does not."""
    running = arguments.kind == "compare" and arguments.output.suffix.lower() == ".docx"
    return "portrait" if running else "landscape"


def _require_section(section: str, documents: Sequence[str], session: Session) -> None:
    """A mistyped section must not print an empty sheet."""
    library = session.library
    idents = [name.partition("#")[0] for name in documents] or list(library.entries)
    if not any(section in [s.id for s in library.document(i).sections] for i in idents):
        raise KnownError("There is no section “{section}” in these documents.", section=section)


@contextmanager
def _own(arguments: argparse.Namespace, session: Session) -> Iterator[Own]:
    """What the user made of the texts; nothing where there is no file of it."""
    from vdreader.commands.notes import store_path
    from vdreader.paper.jobs import Own

    path = store_path(arguments, session)
    if not path.exists():
        yield Own()
        return
    from vdreader.reading.annotating import Annotating
    from vdreader.reading.bilingual import Bilingual
    from vdreader.reading.kept import KeptDecisions
    from vdreader.reading.kept_verdicts import KeptVerdicts
    from vdreader.reading.userdata import OpenedData
    from vdreader.store.store import State, open_store

    with open_store(path, write=False) as store:
        if store.state is State.CLOSED:
            raise store.refusal()
        wanted = arguments.notes != "none" or arguments.kind == "notes"
        located = Annotating(session.library, store).located() if wanted else []
        data = OpenedData(store)
        yield Own(
            located,
            KeptVerdicts(data).verdicts,
            Bilingual(session.library, lambda: KeptDecisions(data)),
        )


def write(job: Job, path: Path, author: str, day: date) -> None:
    """Write a job in the format that the file's name ends in."""
    from vdreader.paper.files import content
    from vdreader.paper.saving import save

    suffix = path.suffix.lower()
    application = _painting() if suffix == ".pdf" else None
    written = content(job, suffix, author, day)
    del application  # fonts and painting needed it until here
    save(path, written)


def _painting() -> QGuiApplication:
    """What a PDF needs: an application, and the bundled fonts in it."""
    from vdreader import paths
    from vdreader.paper.application import ensure_application
    from vdreader.paper.faces import load_fonts

    application = ensure_application()
    load_fonts(paths.resources() / "fonts")
    return application
