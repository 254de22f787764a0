"""What the window offers to its features, and what it asks of them.

A feature (overview, discrepancies, notes, printing …) makes its own widgets and commands, listens
to the signals of the desk (`window.desk`: a text was shown, an alignment has come, the reader has
moved) and of the comparison (`window.comparing.comparison_shown`), and never knows another feature.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtGui import QCloseEvent

from vdreader.gui.theme import Colours

if TYPE_CHECKING:
    from vdreader.gui.window import Window


class Feature(Protocol):
    """One feature of the window."""

    def dress(self, colours: Colours) -> None:
        """Draw in these colours; also called once after making."""

    def retranslate(self) -> None:
        """Say everything in the language of the interface; also called once after making."""

    def close(self, event: QCloseEvent) -> None:
        """The window closes: save what must be saved; `event.ignore()` keeps it open."""


def make_features(window: Window) -> list[Feature]:
    """All features, in the order in which their menus and tabs stand."""
    from vdreader.gui.alignment_editing import AlignmentEditing
    from vdreader.gui.discrepancies import Discrepancies
    from vdreader.gui.followup import FollowUpFeature
    from vdreader.gui.notes import Notes
    from vdreader.gui.overview import Overview
    from vdreader.gui.printing import Printing
    from vdreader.gui.searching import SearchFeature
    from vdreader.gui.terms import TermsFeature
    from vdreader.gui.timeline import TimelineFeature
    from vdreader.gui.verdicts import VerdictsFeature

    return [
        Printing(window),
        Overview(window),
        VerdictsFeature(window),
        TimelineFeature(window),
        FollowUpFeature(window),
        Notes(window),
        Discrepancies(window),
        SearchFeature(window),
        TermsFeature(window),
        AlignmentEditing(window),
    ]
