"""Draw the pictures of docs/images again, on the real corpus, without a display.

Each picture is the window itself at a known place; run it with `make screenshots` after every
change that shows.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from vdreader import app, paths  # noqa: E402 (the platform must be chosen before Qt is imported)
from vdreader.gui.window import Window  # noqa: E402

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


def review(window: Window) -> None:
    trigger(window, "followup")


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
    Picture("follow-up", "2023/declaration.fr", "2.next-5", prepare=review),
    Picture("overview", "2023/declaration.fr", prepare=overview),
    Picture("discrepancies", "2023/declaration.fr", "6.next-3", prepare=discrepancies),
    Picture("notes", "2023/declaration.fr", "2.next-2", prepare=notes),
)


def draw(picture: Picture) -> None:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["VDREADER_DATA"] = folder
        _, window = app.build(paths.corpus(), Path(folder) / "settings.ini")
        window.choose_language(picture.language)
        window.choose_theme(picture.theme)
        window.resize(*picture.size)
        window.show()
        window.begin(picture.document, picture.passage)
        app.settle(window)
        if picture.prepare:
            picture.prepare(window)
            app.settle(window)
        window.grab().save(str(IMAGES / f"{picture.name}.png"), "PNG")
        window.close()


def main() -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    wanted = sys.argv[1:]
    for picture in PICTURES:
        if not wanted or picture.name in wanted:
            draw(picture)
            print(IMAGES / f"{picture.name}.png")


if __name__ == "__main__":
    main()
