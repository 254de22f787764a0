"""Saving the overview: as SVG, which stays sharp at any size, or as PNG."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSaveFile
from PySide6.QtWidgets import QWidget

from vdreader.errors import KnownError
from vdreader.gui.files import Files
from vdreader.gui.overview.overview_painting import inks, picture
from vdreader.gui.overview.overview_words import describe, fates
from vdreader.gui.theme import Colours
from vdreader.reading.overview import Scene
from vdreader.reading.overview_svg import svg

SHARPNESS = 2.0  # pixels of a PNG for one of the scene


def ask(parent: QWidget, files: Files) -> Path | None:
    """Which file to draw into; None if the user would rather not."""
    translate = QCoreApplication.translate
    endings = {
        translate("Overview", "SVG picture (*.svg)"): "svg",
        translate("Overview", "PNG picture (*.png)"): "png",
    }
    return files.ask_save(parent, translate("Overview", "Save the overview"), "overview", endings)


def title_of(scene: Scene) -> str:
    """The picture's own title."""
    return " → ".join(column.heading for column in scene.columns)


def write(file: Path, scene: Scene, colours: Colours) -> None:
    """Draw the scene into a file, by its ending; nothing half-written is left behind."""
    kind = file.suffix.lower()
    if kind not in (".svg", ".png"):
        raise KnownError(
            "A picture is saved as .svg or .png; “{file}” ends otherwise.", file=file.name
        )
    target = QSaveFile(str(file))
    good = target.open(QSaveFile.OpenModeFlag.WriteOnly)
    if good and kind == ".svg":
        text = svg(scene, inks(colours), fates(), partial(describe, scene), title_of(scene))
        content = text.encode()
        good = target.write(content) == len(content)
    elif good:
        image = picture(scene, colours, fates(), SHARPNESS)
        good = image.save(target, "PNG")  # type: ignore[call-overload]  # any QIODevice does
    if not good or not target.commit():
        raise KnownError(
            "The picture cannot be written to {file}: choose another place.", file=file
        )
