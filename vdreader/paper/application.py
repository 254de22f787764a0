"""Qt's application, begun so that what the system lacks does no harm or is said in a sentence."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import NoReturn, TypeVar

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from vdreader import paths

Application = TypeVar("Application", bound=QGuiApplication)

SYSTEM_FONTS = Path("/etc/fonts/fonts.conf")
"""What fontconfig, which Qt uses on Linux, reads first."""

HARMLESS = "Detected locale"
"""Qt's message where the locale is C or not installed: it takes C.UTF-8, as we would."""


def ensure_application() -> QGuiApplication:
    """The running application, or a new one that draws in memory.

    The caller keeps the result for as long as it paints.
    """
    running = QGuiApplication.instance()
    if isinstance(running, QGuiApplication):
        return running
    without_screen()
    return begin(QGuiApplication)


def without_screen() -> None:
    """Draw in memory from now on: files need no screen, nor care for one that is broken."""
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def begin(kind: type[Application]) -> Application:
    """A new application of this kind.

    Qt gives up with an abort where it cannot reach the screen; here the process ends with exit
    code 1 and one sentence instead.
    """
    _have_fonts_configured()
    held: list[str] = []

    def hold(level: QtMsgType, context: QMessageLogContext, message: str) -> None:
        if level is QtMsgType.QtFatalMsg:
            _give_up()
        if level is not QtMsgType.QtDebugMsg and not message.startswith(HARMLESS):
            held.append(message)

    before = qInstallMessageHandler(hold)
    try:
        application = kind(["vdreader"])
    finally:
        qInstallMessageHandler(before)
    sys.stderr.writelines(f"{message}\n" for message in held)
    return application


def _give_up() -> NoReturn:
    """End the process before Qt aborts it; nothing has been opened yet that needs closing."""
    names = ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM")
    screen = next((value for name in names if (value := os.environ.get(name))), "")
    sys.stderr.write(
        f"The window cannot be opened on the display “{screen}”: see that it is there and that "
        "you may use it, or use vdreader's commands, which need none.\n"
    )
    sys.stderr.flush()
    os._exit(1)


def _have_fonts_configured() -> None:
    """Where the system has no fontconfig, ours says that there are no fonts but the bundled."""
    given = any(os.environ.get(name) for name in ("FONTCONFIG_FILE", "FONTCONFIG_PATH"))
    if sys.platform == "linux" and not given and not SYSTEM_FONTS.exists():
        os.environ["FONTCONFIG_FILE"] = str(paths.resources() / "fonts" / "fonts.conf")
