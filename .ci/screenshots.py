"""Draw the pictures of docs/images again, on the real corpus, without a display.

Each picture is the window itself at a known place; run it with `make screenshots` after every
change that shows.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "notes")]

from edited_corpus import edited_corpus  # noqa: E402 (the same)

from vdreader import app, paths  # noqa: E402 (the platform must be chosen before Qt is imported)
from vdreader.gui.notes.notes_model import View  # noqa: E402 (the same)
from vdreader.gui.notes.notes_panel import NotesPanel  # noqa: E402 (the same)
from vdreader.gui.searching.searching import SearchFeature  # noqa: E402 (the same)
from vdreader.gui.window import Window  # noqa: E402 (the same)

IMAGES = ROOT / "docs" / "images"


@dataclass(frozen=True)
class Picture:
    """A state of the window to draw."""

    name: str
    document: str
    passage: str = ""
    size: tuple[int, int] = (1440, 900)
    theme: str = "light"
    language: str = "fr"
    prepare: Callable[[Window], None] | None = None
    earlier: Callable[[Window], None] | None = None  # done in a session on the edition before


def trigger(window: Window, *commands: str) -> None:
    for name in commands:
        window.menus.commands.actions[name].trigger()
        app.settle(window)


def timeline(window: Window) -> None:
    trigger(window, "timeline")


def overview(window: Window) -> None:
    trigger(window, "overview")


def discrepancies(window: Window) -> None:
    trigger(window, "discrepancies", "next_flag")


def notes(window: Window) -> None:
    trigger(window, "note.1", "next_passage", "note.4", "next_passage", "note.5", "notes")


def follow_up(window: Window) -> None:
    trigger(window, "followup")


def review(window: Window) -> None:
    trigger(window, "notes")
    panel = window.panels.stack.currentWidget()
    assert isinstance(panel, NotesPanel)
    panel.view_chosen.emit(View.REVIEW)


def rewrite(text: str) -> str:
    """A later edition of 2023: one noted passage is gone, another was rewritten."""
    text = text.replace("Entreprendre un travail commun d’identification", "Dresser la liste")
    start = text.index("* Renforcer la coopération transfrontière entre")
    return text[:start] + text[text.index("* Parmi ces travaux") :]


def search(window: Window) -> None:
    feature = next(f for f in window.features if isinstance(f, SearchFeature))
    feature.panel.counterparts.setChecked(True)
    feature.field.setText("Tournai")
    feature.run()
    app.settle(window)
    trigger(window, "next_hit", "next_hit")


def side_by_side(window: Window) -> None:
    trigger(window, "side_by_side")


PICTURES = (
    Picture("window-light", "2023/declaration.fr", "2.next-5"),
    Picture("window-dark", "2023/declaration.fr", "2.next-5", theme="dark"),
    Picture("window-contrast", "2023/declaration.fr", "5.next-5", theme="contrast"),
    Picture("window-1280x720", "2023/declaration.nl", "3.next-4", (1280, 720), language="nl"),
    Picture("missing-dutch", "2021/declaration.fr", "2.par-2"),
    Picture("moved", "2023/declaration.fr", "5.next-5", language="en"),
    Picture("side-by-side", "2023/declaration.fr", "1.next-1", prepare=side_by_side),
    Picture("timeline", "2023/declaration.fr", "5.next-6", prepare=timeline),
    Picture("follow-up", "2023/declaration.fr", "2.next-5", prepare=follow_up),
    Picture("overview", "2023/declaration.fr", prepare=overview),
    Picture("discrepancies", "2023/declaration.fr", "6.next-3", prepare=discrepancies),
    Picture("search", "2023/declaration.fr", "2.next-2", prepare=search),
    Picture("notes", "2023/declaration.fr", "2.next-2", prepare=notes),
    Picture("notes-review", "2023/declaration.fr", "2.next-2", prepare=review, earlier=notes),
)


@contextmanager
def opened(picture: Picture, folder: Path, corpus: Path) -> Iterator[Window]:
    _, window = app.build(corpus, folder / "settings.ini")
    window.choose_language(picture.language)
    window.choose_theme(picture.theme)
    window.resize(*picture.size)
    window.show()
    window.begin(picture.document, picture.passage)
    app.settle(window)
    yield window
    window.close()
    app.settle(window)


def draw(picture: Picture) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder, corpus = Path(name), paths.corpus()
        os.environ["VDREADER_DATA"] = name
        if picture.earlier:
            with opened(picture, folder, corpus) as window:
                picture.earlier(window)
            corpus = edited_corpus(folder / "corpus", picture.document, rewrite)
        with opened(picture, folder, corpus) as window:
            if picture.prepare:
                picture.prepare(window)
                app.settle(window)
            window.grab().save(str(IMAGES / f"{picture.name}.png"), "PNG")


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[1:]
    for picture in PICTURES:
        if not wanted or picture.name in wanted:
            draw(picture)
            print(IMAGES / f"{picture.name}.png")


if __name__ == "__main__":
    main()
