"""The composition root of the window: builds everything once and passes it down."""

from __future__ import annotations

import os
import signal
import sys
import traceback
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QSize,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from vdreader import paths
from vdreader.errors import KnownError
from vdreader.gui import fonts, words
from vdreader.gui.collecting import Collector
from vdreader.gui.languages import InterfaceLanguage
from vdreader.gui.settings import Settings
from vdreader.gui.started import Started
from vdreader.gui.window import Window
from vdreader.paper.application import begin, without_screen
from vdreader.reading.library import Library
from vdreader.reading.parsed import Parsed
from vdreader.reading.userdata import STORE_FILE, UserData

if TYPE_CHECKING:
    from collections.abc import Callable

    from vdreader.core.comparing.comparison import Comparison
    from vdreader.gui.worker import Progress
    from vdreader.reading.bilingual import Bilingual, Storage
    from vdreader.reading.kept_notes import KeptNotes
    from vdreader.reading.parallel import ParallelText
    from vdreader.reading.searching import Searching
    from vdreader.reading.verdicts import VerdictStorage
    from vdreader.reading.years import Years

DESKTOP_NAME = "eu.vdreader.vdreader"
"""By this name desktops find the entry that belongs to the window, and its icon."""
ICON_AFTER = 300
"""Milliseconds after which the window gets its icon, where the desktop has not got it by then."""


def run(corpus: Path, document: str = "", passage: str = "", notes: Path | None = None) -> int:
    """Open the window, at a passage if one is asked for, and stay until it is closed.

    The notes of a file are offered for import once the text stands.
    """
    _require_screen()
    app, window = build(corpus)
    # Ctrl+C in the terminal closes the window like anything else does: in a turn of its own,
    # because what is just running may hold what a task in the background waits for.
    signal.signal(signal.SIGINT, lambda *_: QTimer.singleShot(0, window, window.close))
    # Filled at the sizes that showing gives it, before anything is painted.
    window.show()
    window.begin(document, passage)
    if started := os.environ.get("VDREADER_STARTED"):
        Started(window.texts, Path(started))
    # Qt looks for its plugins of pictures first, which takes longer than the rest of this.
    QTimer.singleShot(ICON_AFTER, lambda: app.setWindowIcon(_icon(paths.resources() / "icons")))
    if notes is not None:
        QTimer.singleShot(0, lambda: offer_notes(window, notes))
    alive = QTimer()
    alive.start(500)
    alive.timeout.connect(_let_python_run)
    return app.exec()


def _require_screen() -> None:
    """KnownError where there is nothing to show a window on."""
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in named):
        raise KnownError(
            "There is no display to open the window on: start vdreader from a desktop session, "
            "or use its commands, which need none (`vdreader --help` lists them)."
        )


def build(corpus: Path, settings: Path | None = None) -> tuple[QApplication, Window]:
    """The application and its window, nothing loaded yet."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else begin(QApplication)
    app.setApplicationName("vdreader")
    app.setDesktopFileName(DESKTOP_NAME)
    app.setStyle("Fusion")
    library = Library(corpus, Parsed(paths.parsed(), paths.cache_folder))
    lost_fonts = ""
    try:
        fonts.load(paths.resources() / "fonts")
    except KnownError as error:
        lost_fonts = words.error(error)
    app.setFont(fonts.interface())
    stored = Settings(settings or paths.settings_file())
    language = InterfaceLanguage(paths.resources() / "i18n")
    language.switch(stored.text("view/language"))

    services = _Services(library, stored, language)
    window = Window(services)
    window.closed.connect(services.userdata.close)
    Collector(window)
    window.menus.mark_language(language.code)
    sys.excepthook = _ExceptionDialog(window)
    if lost_fonts:
        window.banner.say(lost_fonts)
    return app, window


def offer_notes(window: Window, file: Path) -> None:
    """Ask whether the notes of a file are to be taken in."""
    from vdreader.gui.notes.notes import Notes

    window.making.finish()
    for feature in window.features:
        if isinstance(feature, Notes):
            feature.files.offer(file)


def _icon(folder: Path) -> QIcon:
    icon = QIcon()
    for size in (32, 128):
        icon.addFile(str(folder / f"{size}.png"), QSize(size, size))
    return icon


class _Services:
    """What the window works with; what it does not ask for is not even imported."""

    def __init__(self, library: Library, settings: Settings, language: InterfaceLanguage) -> None:
        self.library = library
        self.settings = settings
        self.switch_language = language.switch
        self.userdata = UserData(_store_file)

    @cached_property
    def bilingual(self) -> Bilingual:
        """The use cases over two languages."""
        from vdreader.reading.bilingual import Bilingual

        return Bilingual(self.library, self._storage)

    @cached_property
    def years(self) -> Years:
        """The use cases over several years."""
        from vdreader.reading.years import Years

        return Years(self.library, self._verdict_storage)

    @cached_property
    def notes(self) -> KeptNotes:
        """The user's notes."""
        from vdreader.reading.kept_notes import KeptNotes

        return KeptNotes(self.library, self.userdata)

    def searching(self) -> Searching:
        """A search over all texts."""
        from vdreader.reading.searching import Searching

        return Searching(self.library, paths.cache_folder, lambda: self.bilingual.terms)

    def compare(self, old: str, new: str) -> Callable[[Progress], Comparison]:
        """The task that compares an older document with a newer one."""
        return self.years.comparing(old, new)

    def align(self, left: str, right: str) -> Callable[[Progress], ParallelText]:
        """The task that aligns two documents."""
        from vdreader.reading.parallel import aligned

        task = self.bilingual.aligning(left, right)
        return lambda progress: aligned(task(progress))

    def _storage(self) -> Storage:
        from vdreader.reading.kept import KeptDecisions

        return KeptDecisions(self.userdata)

    def _verdict_storage(self) -> VerdictStorage:
        from vdreader.reading.kept_verdicts import KeptVerdicts

        return KeptVerdicts(self.userdata)


def _store_file() -> Path:
    """Where the user's own work is kept: VDREADER_STORE, or the data folder."""
    given = os.environ.get("VDREADER_STORE")
    return Path(given) if given else paths.data_folder() / STORE_FILE


def _let_python_run() -> None:
    """Signals reach Python only while Python runs."""


class _ExceptionDialog:
    """Known errors go to the banner; anything else is our mistake, and says so."""

    def __init__(self, window: Window) -> None:
        self._window = window

    def __call__(
        self, kind: type[BaseException], value: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(value, KnownError):
            self._window.banner.say(words.error(value))
            return
        report = "".join(traceback.format_exception(kind, value, trace))
        sys.stderr.write(report)
        if issubclass(kind, KeyboardInterrupt) or QApplication.platformName() == "offscreen":
            return
        from PySide6.QtWidgets import QMessageBox

        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Critical)
        box.setWindowTitle("vdreader")
        box.setText(
            QCoreApplication.translate(
                "Errors",
                "Something went wrong that should not: this is our mistake, not yours. "
                "You can go on reading; the details below help us to mend it.",
            )
        )
        box.setDetailedText(report)
        box.exec()


def headless() -> None:
    """Draw without a screen, for pictures that go into files."""
    without_screen()
    if os.environ.get("QT_QPA_PLATFORM") == "offscreen":
        qInstallMessageHandler(_say)


def _say(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Print Qt's messages, but for the one about windows that no screen will ever size."""
    if "propagateSizeHints" not in message and kind is not QtMsgType.QtDebugMsg:
        sys.stderr.write(message + "\n")


def settle(window: Window, most: int = 30_000) -> None:
    """Let the window finish what it is doing: loading, comparing, laying out, painting."""
    window.making.finish()
    loop = QEventLoop()
    deadline = QTimer(singleShot=True, interval=most)
    deadline.start()
    # The loop sleeps between events, so that what runs in the background has the processor.
    waking = QTimer(interval=8)
    waking.start()
    quiet = 0
    while quiet < 5 and deadline.isActive():
        loop.processEvents(
            QEventLoop.ProcessEventsFlag.AllEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        )
        resting = window.worker.idle and not window.texts.filling.running
        quiet = quiet + 1 if resting else 0
