"""`vdreader overview`: several years as one picture."""

from __future__ import annotations

import argparse
from itertools import pairwise
from pathlib import Path

from vdreader.commands import Session
from vdreader.commands.decided import Decided


def add(subparsers: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Register the commands of this module."""
    overview = subparsers.add_parser(
        "overview", help="draw years as columns of sections with the flows between them"
    )
    overview.add_argument("old", metavar="OLD", help="YEAR/KIND.LANG")
    overview.add_argument("others", metavar="NEW", nargs="+", help="the years after it, in order")
    overview.add_argument(
        "-o", "--output", metavar="FILE.svg|.png", type=Path, required=True, help="the picture"
    )
    overview.add_argument(
        "--automatic", action="store_true", help="leave out the curated links and your own verdicts"
    )
    overview.add_argument("--theme", choices=("light", "dark", "contrast"), default="light")
    overview.add_argument("--language", choices=("fr", "nl", "en"), default="fr")
    overview.add_argument("--width", type=_pixels, default=1180)
    overview.add_argument("--height", type=_pixels, default=640)
    overview.set_defaults(handler=draw_overview)


def draw_overview(arguments: argparse.Namespace, session: Session) -> int:
    """Draw the overview into a file."""
    from vdreader import app
    from vdreader.gui import words
    from vdreader.gui.overview.overview_saving import write
    from vdreader.gui.theme import THEMES
    from vdreader.paper.saving import make_folder
    from vdreader.reading.comparing import compare
    from vdreader.reading.overview_layout import scene

    idents = [arguments.old, *arguments.others]
    documents = [session.library.document(ident) for ident in idents]
    decided = Decided(session, leave=arguments.automatic)
    comparisons = [
        compare(
            session.library,
            old,
            new,
            automatic=arguments.automatic,
            verdicts=decided.verdicts(old, new),
        )
        for old, new in pairwise(idents)
    ]
    app.headless()
    _speak(arguments.language)
    headings = [words.meeting(document.about) for document in documents]
    size = (float(arguments.width), float(arguments.height))
    made = scene(documents, comparisons, size, headings, words.section_title)
    make_folder(arguments.output)
    write(arguments.output, made, THEMES[arguments.theme])
    return 0


def _speak(language: str) -> None:
    """An application, which pictures need, in a language and with the bundled fonts."""
    from PySide6.QtWidgets import QApplication

    from vdreader import paths
    from vdreader.gui import fonts
    from vdreader.gui.languages import InterfaceLanguage
    from vdreader.paper.application import begin

    application = QApplication.instance() or begin(QApplication)
    application.setApplicationName("vdreader")
    fonts.load(paths.resources() / "fonts")
    InterfaceLanguage(paths.resources() / "i18n").switch(language)


def _pixels(text: str) -> int:
    try:
        value = int(text)
    except ValueError:
        value = 0
    if not 200 <= value <= 20_000:
        raise argparse.ArgumentTypeError("a number of pixels between 200 and 20000")
    return value
