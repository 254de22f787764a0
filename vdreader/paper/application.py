"""The Qt application that fonts and painting need, where no window has made one."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication


def ensure_application() -> QGuiApplication:
    """The running application, or a new one; without a screen it draws in memory.

    The caller keeps the result for as long as it paints.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    screens = ("DISPLAY", "WAYLAND_DISPLAY")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    return QGuiApplication([])
