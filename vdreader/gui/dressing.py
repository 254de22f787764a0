"""Gives the application the palettes of a theme: one for all, others for buttons and lists."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from vdreader.gui.theme import Colours, palette

_EDGED = (
    "QComboBoxPrivateContainer",
    "QListWidget",
    "QProgressBar",
    "QPushButton",
    "QTextEdit",
    "QToolButton",
    "QTreeView",
)
"""Classes of Qt of which Fusion draws the edges, and nothing else, from the window's ground."""
_DARKER = 1.4  # times as dark as the ground is what Fusion draws edges with


def dress(colours: Colours) -> None:
    """Let the application draw in these colours, buttons and frames with an edge that is seen.

    The edge comes from their palettes: no Python is called to draw them, and those that Qt makes
    itself have it, too. A parent with a ground of its own sets another role than the window's,
    which would go before these.
    """
    own = palette(colours)
    QApplication.setPalette(own)
    edge = QColor(colours.edge)
    lightness = min(1.0, edge.valueF() * _DARKER)
    own.setColor(
        QPalette.ColorRole.Window,
        QColor.fromHsvF(max(0.0, edge.hsvHueF()), edge.hsvSaturationF(), lightness),
    )
    for name in _EDGED:
        QApplication.setPalette(own, name)  # type: ignore[arg-type]  # bytes are refused
