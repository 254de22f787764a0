"""What the window offers to its features, and what it asks of them.

A feature (overview, discrepancies, notes, printing …) makes its own widgets and commands, listens
to the signals of the desk (`window.desk`: a text was shown, an alignment has come, the reader has
moved) and of the comparison (`window.comparing.comparison_shown`), and never knows another feature.

Features are made once the text is painted, each in a turn of the event loop of its own
(`gui/making.py`); the desk tells what was shown before when all of them listen.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType
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


FEATURES = (
    ("printing.printing", "Printing"),
    ("overview.overview", "Overview"),
    ("comparing.verdicts", "VerdictsFeature"),
    ("comparing.timeline", "TimelineFeature"),
    ("comparing.followup", "FollowUpFeature"),
    ("notes.notes", "Notes"),
    ("checking.discrepancies", "Discrepancies"),
    ("searching.searching", "SearchFeature"),
    ("checking.terms", "TermsFeature"),
    ("aligning.alignment_editing", "AlignmentEditing"),
)
"""The module of each feature and its class, in the order in which their commands stand."""


def load(module: str) -> ModuleType:
    """The module of a feature, imported only now: the start needs none."""
    return import_module(f"vdreader.gui.{module}")


def make(module: str, name: str, window: Window) -> Feature:
    """A feature of a window."""
    made: Feature = getattr(load(module), name)(window)
    return made
