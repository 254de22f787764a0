"""What the reader waits for: real widgets offscreen, from the action to the painted window.

Times are processor time of the window's thread. Comparison and alignment are computed and settled
before each action; what an action itself starts in the background is not waited for.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit

from tests.bench.bench_notes import NOTES, fill
from tests.bench.figure import Figure, timed
from tests.bench.made_corpus import write_long
from vdreader import app as root
from vdreader.gui.window import Window
from vdreader.reading.annotating import Annotating
from vdreader.reading.library import Library
from vdreader.reading.userdata import STORE_FILE
from vdreader.store.store import open_store

ROOT = Path(__file__).resolve().parents[2]
OPENED, OLDER = "2023/declaration.fr", "2021/declaration.fr"
FRAME = 16.0  # milliseconds: what is done within one is done at once
SHORT = 100.0  # milliseconds: what takes longer does not run on the window's thread
LONG = 10_000  # passages


@contextmanager
def opened(
    corpus: Path, document: str = "", *, settled: bool = True, notes: int = 0
) -> Iterator[Window]:
    """A window on a corpus, with settings and notes of its own."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["VDREADER_DATA"] = folder
        os.environ["VDREADER_CACHE"] = folder
        os.environ.pop("VDREADER_STORE", None)
        if notes:
            with open_store(Path(folder) / STORE_FILE) as store:
                fill(Annotating(Library(corpus), store), notes)
        _, window = root.build(corpus, Path(folder) / "settings.ini")
        window.resize(1280, 800)
        window.show()
        if document:
            window.begin(document)
        if settled:
            root.settle(window)
        yield window
        window.close()
        window.deleteLater()
        root.settle(window)


def painted(action: Callable[[], object]) -> Callable[[], None]:
    """The action with everything that it brings to the screen: layout, timers of 0 ms, paint."""

    def run() -> None:
        action()
        for _ in range(3):
            QApplication.processEvents()

    return run


class Turns:
    """Goes through values in turn, one at each call."""

    def __init__(self, *values: object) -> None:
        self._values, self._at = values, -1

    def __call__(self) -> object:
        self._at += 1
        return self._values[self._at % len(self._values)]


def figures() -> Iterator[Figure]:
    """The steps of reading, on the bundled declaration of 2023 and on one of 10,000 passages."""
    with opened(ROOT / "corpus", OPENED) as window:
        yield from _steps(window)
        yield from _changes(window)
        yield from _larger(window)
    with opened(ROOT / "corpus", OPENED, notes=NOTES) as window:
        yield from _noted(window)
    with tempfile.TemporaryDirectory() as folder:
        corpus = Path(folder) / "long"
        document, _ = write_long(corpus, LONG)
        yield from _long(corpus, document)


def _steps(window: Window) -> Iterator[Figure]:
    def settle() -> None:
        root.settle(window)

    def step(name: str, action: Callable[[], object]) -> Figure:
        return timed(name, painted(action), FRAME, before=settle)

    document = window.desk.document
    assert document is not None
    window.desk.open(OPENED, "1.next-1")
    yield step("next passage, its counterpart lit", lambda: window.texts.step(1))
    sections = Turns(*[s.id for s in document.sections if s.passages][::3])
    chosen = window.sections.section_chosen
    yield step("switch section", lambda: chosen.emit(document.id, sections()))
    window.desk.open(OPENED, "1.next-1")
    left = window.texts.columns[0]
    left.setFocus()
    yield step("cursor a line down", lambda: QTest.keyClick(left, Qt.Key.Key_Down))
    bar = window.texts.columns[1].verticalScrollBar()
    places = Turns(*range(0, bar.maximum(), 60))
    yield step("scroll the parallel text", lambda: bar.setValue(places()))
    pages = Turns(*range(0, bar.maximum(), bar.pageStep()))
    yield step("a page of the parallel text", lambda: bar.setValue(pages()))


def _changes(window: Window) -> Iterator[Figure]:
    def settle() -> None:
        root.settle(window)

    def step(name: str, action: Callable[[], object]) -> Figure:
        return timed(name, painted(action), FRAME, before=settle)

    pane = window.changes
    window.desk.open(OPENED)
    yield step("F7, next change", lambda: pane.step(1))
    yield step("Shift+F7, previous change", lambda: pane.step(-1))
    bar = pane.list.verticalScrollBar()
    places = Turns(*range(0, bar.maximum(), 60))
    yield step("scroll the cards", lambda: bar.setValue(places()))
    pages = Turns(*range(0, bar.maximum(), bar.pageStep()))
    yield step("a page of the cards", lambda: bar.setValue(pages()))


def _larger(window: Window) -> Iterator[Figure]:
    """What may take longer than a frame, and is still done on the window's thread."""

    def settle() -> None:
        root.settle(window)

    def step(name: str, action: Callable[[], object], goal: float = SHORT) -> Figure:
        return timed(name, painted(action), goal, before=settle, times=9)

    widths = Turns(1300, 1180, 1280)
    yield step("resize the window", lambda: window.resize(widths(), 800))
    window.resize(1280, 800)
    comparison = window.comparing.comparison
    yield step("show a comparison", lambda: window.comparing._show(comparison))
    documents = Turns(OLDER, OPENED)
    yield step("open a document that was read before", lambda: window.desk.open(documents()))
    settle()
    zooms = Turns(1, -1)
    yield step("zoom", lambda: window.change_zoom(zooms()))
    themes = Turns("dark", "light")
    yield step("another theme", lambda: window.choose_theme(themes()))
    languages = Turns("fr", "en")
    yield step("another language", lambda: window.choose_language(languages()))


def _noted(window: Window) -> Iterator[Figure]:
    """The same with 10,000 notes, a fifth of them on the text that is open."""

    def settle() -> None:
        root.settle(window)

    step = painted(lambda: window.texts.step(1))
    yield timed("10,000 notes: next passage", step, FRAME, before=settle)
    toggle = window.menus.commands.actions["notes"].trigger
    panel = painted(toggle)
    settle()
    begun = time.thread_time()
    panel()
    spent = (time.thread_time() - begun) * 1000
    yield Figure("10,000 notes: open the panel for the first time", spent, 150, "ms")
    yield timed("10,000 notes: close and open the panel", panel, SHORT, before=settle, times=8)
    window.menus.commands.actions["new_note"].trigger()
    settle()
    editor = next(e for e in window.findChildren(QPlainTextEdit) if e.isVisible())
    editor.setFocus()
    name = "10,000 notes: type a letter into a note"
    yield timed(name, painted(lambda: QTest.keyClick(editor, Qt.Key.Key_A)), FRAME, before=settle)


def _long(corpus: Path, document: str) -> Iterator[Figure]:
    """A text too long to be levelled; what is done in the background is left to be cancelled."""
    with opened(corpus, settled=False) as window:
        window.library.document(document)  # reading the file is measured in bench_scale
        window.library.document(f"{document[:-2]}nl")
        window.sections.fill(window.library)
        QApplication.processEvents()
        yield timed(
            "10,000 passages, first paint",
            painted(lambda: window.desk.open(document)),
            200,
            before=lambda: _forget(window),
            times=5,
        )
        window.worker.cancel("align")
        bar = window.texts.columns[1].verticalScrollBar()
        _filled(window)
        places = Turns(*range(3000, 6000, 60))
        name = "10,000 passages, scroll step"
        yield timed(name, painted(lambda: bar.setValue(places())), FRAME)


def _forget(window: Window) -> None:
    """Make the desk open its document anew."""
    window.worker.cancel("align")
    window.desk.document = None


def _filled(window: Window) -> None:
    """Wait until the whole of a long text is there."""
    for _ in range(2000):
        QApplication.processEvents()
        if not window.texts.filling.running:
            return
