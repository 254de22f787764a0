"""What there is to see in the window on a screen of 1280 × 800, light colours."""

from __future__ import annotations

from screen import Picture

from vdreader.gui.theme import THEMES

LIGHT = THEMES["light"]


def texts(screen: Picture) -> Picture:
    """The pane of the parallel texts, without bars and edges."""
    return screen.part(270, 160, 850, 640)


def has_text(screen: Picture) -> bool:
    """Whether there is some in the middle of the window."""
    return 0.02 < texts(screen).ink() < 0.3


def has_banner(screen: Picture) -> bool:
    """Whether a sentence stands above the panes."""
    return screen.part(20, 76, 1200, 84).share(LIGHT.warning_ground) > 0.5


def is_compared(screen: Picture) -> bool:
    """Whether the right pane shows redlines."""
    pane = screen.part(885, 180, 1240, 690)
    return pane.share(LIGHT.inserted_ground) + pane.share(LIGHT.deleted_ground) > 0.02
