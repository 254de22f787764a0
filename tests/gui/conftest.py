"""Windows on the real corpus: a fresh one a test, or one shared by tests that only look."""

import gc
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from vdreader import app
from vdreader.gui.settings import Settings
from vdreader.gui.window import Window

HERE = Path(__file__).parent
CORPUS = HERE.parents[1] / "corpus"
OPENED = "2023/declaration.fr"
Opener = Callable[..., Window]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # The offscreen platform cannot size windows and says so each time one asks it to.
    ignored = pytest.mark.qt_log_ignore("propagateSizeHints")
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(ignored)


class _Windows:
    """Opens windows, and puts everything back that opening one changes in the process."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._opened: list[Window] = []
        self._hook, self._locale = sys.excepthook, QLocale()
        self.hook = self._hook

    def open(
        self,
        document: str = OPENED,
        passage: str = "",
        *,
        corpus: Path = CORPUS,
        settings: Path | None = None,
        language: str = "en",
        size: tuple[int, int] = (1280, 800),
        settled: bool = True,
    ) -> Window:
        file = settings or self._folder / "settings.ini"
        if language and not file.exists() and file.parent.is_dir():
            stored = Settings(file)
            stored.put("view/language", language)
            stored.put("view/theme", "light")
            stored.save()
        _, window = app.build(corpus, file)
        # What build sets is for the program; here a slot that raises must fail the test.
        self.hook, sys.excepthook = sys.excepthook, self._hook
        self._opened.append(window)
        if settings is None:
            window.resize(*size)
        window.show()
        window.begin(document, passage)
        if settled:
            app.settle(window)
        else:
            window.making.finish()
        return window

    def close(self) -> None:
        for window in self._opened:
            window.close()
            # Garbage may hold a window beyond its test; Qt's half of it need not stay so long.
            window.deleteLater()
        self._opened.clear()
        self.hook = self._hook
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        QLocale.setDefault(self._locale)
        instance = QApplication.instance()
        assert isinstance(instance, QApplication)
        instance.setPalette(QApplication.style().standardPalette())
        instance.clipboard().clear()
        sys.excepthook = self._hook
        # It stays the only way to collect: another window may be working in the background.
        gc.collect()


@pytest.fixture
def windows(qapp: QApplication, tmp_path: Path) -> Iterator[_Windows]:
    made = _Windows(tmp_path)
    yield made
    made.close()


@pytest.fixture
def open_window(windows: _Windows) -> Opener:
    """Open a window as one likes: document, passage, corpus, settings, language, size."""
    return windows.open


@pytest.fixture
def window(windows: _Windows) -> Window:
    """A fresh window on 2023 in French and Dutch, in English, everything computed."""
    return windows.open()


@pytest.fixture(scope="module")
def _module_window(
    qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Window]:
    folder = tmp_path_factory.mktemp("window")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("VDREADER_DATA", str(folder / "data"))
        environment.delenv("VDREADER_STORE", raising=False)
        made = _Windows(folder)
        yield made.open()
        made.close()


@pytest.fixture
def shared(_module_window: Window) -> Window:
    """One window for all tests of a file, brought back to where it began before each."""
    window = _module_window
    window.banner.hide()
    window.banner.label.clear()
    window.panels.close_panel()
    window.resize(1280, 800)
    window.splitter.setSizes([256, 634, 390])
    if window.zoom != 1.0:
        window.change_zoom(0)
    if not window.menus.commands.actions["link"].isChecked():
        window.toggle_link()
    if window.theme != "light":
        window.choose_theme("light")
    window.choose_language("en")
    window.desk.choose_mode("both")
    for chip in window.changes.chips.values():
        chip.setChecked(True)
    window.desk.open(OPENED, "title-1")
    if window.comparing.older != "2021/declaration.fr":
        window.comparing.choose("2021/declaration.fr")
    app.settle(window)
    return window
