"""The fonts and lengths of paper. Lengths are tenths of a point (720 to the inch).

The fonts are the bundled Noto families, unhinted and without ligatures: the same lines break at
the same words on every device, and a word copied out of a PDF is the word that was printed.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from vdreader.core.sheet import Style
from vdreader.errors import KnownError

SERIF, SANS = "Noto Serif", "Noto Sans"
SYMBOLS = ("Noto Sans Math", "Noto Sans Symbols2")
UNITS_PER_INCH = 720
UNITS_PER_MM = UNITS_PER_INCH / 25.4
UNITS_PER_POINT = 10
_LIGATURES = ("liga", "clig", "dlig", "hlig", "calt")


def load_fonts(folder: Path) -> None:
    """Register the bundled fonts with Qt, once; KnownError names what cannot be used."""
    if {SERIF, SANS} <= set(QFontDatabase.families()) and _ours():
        return
    files = sorted(folder.glob("*.ttf"))
    if not files:
        raise KnownError(
            "The fonts are missing from {folder}; install vdreader again.", folder=folder
        )
    for file in files:
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise KnownError("The font {file} cannot be used; install vdreader again.", file=file)


def _ours() -> bool:
    """Whether the symbol subsets, which no system has, are already registered."""
    return set(SYMBOLS) <= set(QFontDatabase.families())


@dataclass(frozen=True)
class Face:
    """A font at a size, with the distance from one base line to the next, in units."""

    font: QFont
    leading: float

    @property
    def base(self) -> float:
        """From the upper edge of a line's box to its base line; fallback fonts do not move it."""
        return self.leading / 2 + self.font.pixelSize() * 0.36


class Faces:
    """All faces of one job, scaled from the font size of the text (in points)."""

    def __init__(self, font_size: float) -> None:
        self.size = font_size * UNITS_PER_POINT

    @cached_property
    def styles(self) -> dict[Style, Face]:
        """The face of each style of block."""
        return {
            Style.TEXT: self.face(SERIF, 1.0, 1.46),
            Style.HEADING: self.face(SERIF, 1.12, 1.34, bold=True),
            Style.STRONG: self.face(SANS, 0.88, 1.5, bold=True),
            Style.LABEL: self.face(SANS, 0.82, 1.4),
            Style.KIND: self.face(SANS, 0.82, 1.4),
            Style.NOTE: self.face(SANS, 0.8, 1.38),
        }

    @cached_property
    def gutter(self) -> Face:
        """The citation numbers."""
        return self.face(SANS, 0.8, 1.4)

    @cached_property
    def head(self) -> Face:
        """The heads of the columns."""
        return self.face(SANS, 0.88, 1.5, bold=True)

    @cached_property
    def detail(self) -> Face:
        """The lines below a heading."""
        return self.face(SANS, 0.86, 1.45)

    @cached_property
    def frame(self) -> Face:
        """The head and the foot of the page; their size does not follow the text's."""
        return Face(_font(SANS, 77), 110)

    @cached_property
    def marking(self) -> Face:
        """The marking line."""
        font = _font(SANS, 77, bold=True)
        font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 108)
        return Face(font, 110)

    @cached_property
    def line_number(self) -> Face:
        """The line numbers in the margin."""
        return self.face(SANS, 0.66, 1.4)

    def heading(self, level: int) -> Face:
        """The face of a heading; level 0 is the title of the sheet."""
        return self.face(SERIF, (1.85, 1.45, 1.25)[min(level, 2)], 1.3, bold=True)

    def face(self, family: str, scale: float, leading: float, *, bold: bool = False) -> Face:
        """A family at a share of the text's size; `leading` is a share of its own size."""
        pixels = max(30, round(self.size * scale))
        return Face(_font(family, pixels, bold=bold), pixels * leading)


def _font(family: str, pixels: int, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setFamilies([family, *SYMBOLS])
    font.setPixelSize(pixels)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.PreferOutline)
    for feature in _LIGATURES:
        font.setFeature(QFont.Tag(feature), 0)
    return font
