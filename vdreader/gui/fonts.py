"""The bundled fonts: Noto Serif for reading, Noto Sans for the interface, symbols behind both.

Sizes are pixels at 100 %: the same page everywhere, whatever the system's fonts.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from vdreader.errors import KnownError

SERIF = "Noto Serif"
SANS = "Noto Sans"
SYMBOLS = ("Noto Sans Symbols 2", "Noto Sans Symbols2", "Noto Sans Math")
READING_SIZE = 15
INTERFACE_SIZE = 13


def load(folder: Path) -> None:
    """Register the fonts of a folder with Qt; KnownError names the file that cannot be had.

    The bytes are handed over, so that no later font look-up depends on the file.
    """
    files = sorted(folder.glob("*.ttf"))
    if not files:
        raise KnownError(
            "The fonts are missing from {folder}; install vdreader again.", folder=folder
        )
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise KnownError("The font {file} cannot be used; install vdreader again.", file=file)


def reading(zoom: float = 1.0, *, bold: bool = False, scale: float = 1.0) -> QFont:
    """The serif of the texts."""
    return _font(SERIF, READING_SIZE * scale * zoom, bold)


def interface(size: float = INTERFACE_SIZE, *, bold: bool = False) -> QFont:
    """The sans of everything that is not text of a document."""
    return _font(SANS, size, bold)


def _font(family: str, pixels: float, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies([family, *SYMBOLS])
    font.setPixelSize(max(6, round(pixels)))
    font.setBold(bold)
    return font
