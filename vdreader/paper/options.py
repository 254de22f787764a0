"""What the user chooses for a print: paper, scope, notes, numbers, marking."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from vdreader.core.comparing.comparison import Kind


class Paper(StrEnum):
    """The sizes of paper."""

    A4 = "A4"
    A3 = "A3"


class Orientation(StrEnum):
    """How the sheet lies."""

    PORTRAIT = "portrait"
    LANDSCAPE = "landscape"


class NotePlace(StrEnum):
    """Where notes are printed; `marked` leaves them to a file that carries them itself."""

    MARGIN = "margin"
    END = "end"
    NONE = "none"
    MARKED = "marked"


SIZES_MM = {Paper.A4: (210.0, 297.0), Paper.A3: (297.0, 420.0)}
"""Width and height of each paper upright, in millimetres (ISO 216)."""

SMALLEST, LARGEST = 6.0, 16.0
"""The limits of the font size, in points."""


@dataclass(frozen=True)
class Scope:
    """What part is printed: sections (with those below them), kinds of change, or passages.

    None means all. Sections and passages are ids of the newer, or the left, document.
    """

    sections: frozenset[str] | None = None
    kinds: frozenset[Kind] | None = None
    passages: frozenset[str] | None = None


@dataclass(frozen=True)
class Options:
    """How a sheet is set. `font_size` is that of the text, in points."""

    paper: Paper = Paper.A4
    orientation: Orientation = Orientation.LANDSCAPE
    font_size: float = 9.5
    notes: NotePlace = NotePlace.MARGIN
    line_numbers: bool = False
    marking: str = ""
    black_and_white: bool = False
    scope: Scope = field(default_factory=Scope)

    @property
    def size_mm(self) -> tuple[float, float]:
        """Width and height of the page as it lies, in millimetres."""
        width, height = SIZES_MM[self.paper]
        return (width, height) if self.orientation is Orientation.PORTRAIT else (height, width)


@dataclass(frozen=True)
class Imprint:
    """What the foot says of where a print comes from: the corpus fingerprint and the day."""

    fingerprint: str
    day: date
    program: str = "vdreader"
