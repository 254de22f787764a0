"""`vdreader open` and `vdreader render`: the window at a place, and a picture of it."""

from __future__ import annotations

import argparse
import re
from pathlib import Path
from typing import TYPE_CHECKING

from vdreader.commands import Session, end_at_once_on_ctrl_c
from vdreader.errors import KnownError

if TYPE_CHECKING:
    from PySide6.QtGui import QPixmap

NOTES = (".jsonld", ".json")
"""How the names of files of notes end."""


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands of this module."""
    opening = subparsers.add_parser(
        "open", help="open the window at a document or passage, or offer to import a file of notes"
    )
    opening.add_argument(
        "target", metavar="DOCUMENT[#PASSAGE] | FILE.jsonld", nargs="?", default=""
    )
    opening.set_defaults(handler=open_window)
    render = subparsers.add_parser("render", help="draw the window into a PNG file")
    render.add_argument("target", metavar="DOCUMENT[#PASSAGE]", nargs="?", default="")
    render.add_argument("-o", "--output", metavar="FILE.png", type=Path, required=True)
    render.add_argument("--size", type=_size, default=(1440, 900), metavar="WIDTHxHEIGHT")
    render.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    render.add_argument("--language", choices=("fr", "nl", "en"), default="fr")
    render.add_argument("--columns", choices=("both", "left", "right"), default="both")
    render.add_argument("--compare", metavar="DOCUMENT", default="")
    render.add_argument("--zoom", type=float, default=1.0)
    render.set_defaults(handler=render_window)


def open_window(arguments: argparse.Namespace, session: Session) -> int:
    """Open the window at a place that is known to exist, or with a file of notes at hand."""
    document, passage, notes = "", "", None
    if Path(arguments.target).suffix.lower() in NOTES:
        notes = Path(arguments.target)
        if not notes.is_file():
            raise KnownError("There is no file “{file}”: look at its name and place.", file=notes)
    elif arguments.target:
        document, passage = _target(arguments.target, session)
    end_at_once_on_ctrl_c()
    from vdreader import app

    return app.run(session.corpus, document, passage, notes)


def render_window(arguments: argparse.Namespace, session: Session) -> int:
    """Draw the window, with everything computed, into a PNG file."""
    document, passage = "", ""
    if arguments.target:
        document, passage = _target(arguments.target, session)
    if arguments.compare:
        session.library.entry(arguments.compare)
    import os
    import tempfile

    from PySide6.QtCore import QCoreApplication, QEvent

    from vdreader import app

    app.headless()
    with tempfile.TemporaryDirectory() as folder:
        # A picture shows the texts; the user's own file is neither opened nor locked for it.
        os.environ["VDREADER_STORE"] = str(Path(folder) / "notes.sqlite")
        _, window = app.build(session.corpus, Path(folder) / "settings.ini")
        window.choose_language(arguments.language)
        window.choose_theme(arguments.theme)
        window.resize(*arguments.size)
        if arguments.zoom != 1.0:
            window.zoom = arguments.zoom
            window.dress()
        window.show()
        window.begin(document or window.library.newest()[0], passage)
        window.desk.choose_mode(arguments.columns)
        if arguments.compare:
            window.comparing.choose(arguments.compare)
        app.settle(window)
        picture = window.grab()
        window.close()
        # Qt takes it apart while its Python half is whole: its parts speak to each other till then.
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    _write(picture, arguments.output)
    return 0


def _write(picture: QPixmap, file: Path) -> None:
    from PySide6.QtCore import QBuffer, QIODevice

    from vdreader.paper.saving import make_folder, save

    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    make_folder(file)
    save(file, bytes(buffer.data().data()))


def _target(text: str, session: Session) -> tuple[str, str]:
    ident, _, passage = text.partition("#")
    document = session.library.document(ident)
    if passage and passage not in document:
        raise KnownError(
            "“{document}” has no passage “{passage}”; `vdreader show {document} --json` lists "
            "them all.",
            document=ident,
            passage=passage,
        )
    return ident, passage


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})x(\d{3,5})", text)
    if not match:
        raise argparse.ArgumentTypeError("a size is written like 1440x900")
    return int(match[1]), int(match[2])
