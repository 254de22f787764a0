"""The colours of paper: in colour, and in black and white for the copier.

All reach WCAG AA on white; the greys stay apart from black after one photocopy. Meaning is never
in the colour alone: deletions are struck, insertions underlined, kinds have a sign and a word.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from vdreader.core.sheet import Tone


@dataclass(frozen=True)
class Inks:
    """The colour of each tone, of lines, and of the ground behind words that carry a note."""

    tones: dict[Tone, QColor]
    ink: QColor
    muted: QColor
    hairline: QColor
    note_ground: QColor


_INK, _GREY = QColor("#111111"), QColor("#555555")

COLOUR = Inks(
    tones={
        Tone.PLAIN: _INK,
        Tone.MUTED: _GREY,
        Tone.REWORDED: QColor("#22577a"),
        Tone.MOVED: QColor("#644789"),
        Tone.NEW: QColor("#175f35"),
        Tone.DROPPED: QColor("#98242a"),
        Tone.ALERT: QColor("#8a4f00"),
    },
    ink=_INK,
    muted=_GREY,
    hairline=QColor("#b4b4b4"),
    note_ground=QColor("#fff0b3"),
)

BLACK_AND_WHITE = Inks(
    tones={
        **dict.fromkeys(Tone, QColor("#000000")),
        Tone.MUTED: QColor("#4d4d4d"),
        Tone.DROPPED: QColor("#4d4d4d"),
    },
    ink=QColor("#000000"),
    muted=QColor("#4d4d4d"),
    hairline=QColor("#9a9a9a"),
    note_ground=QColor("#e4e4e4"),
)
