"""The start: what the first paint waits for, what comes after it, and hurry in between."""

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt
from PySide6.QtTest import QTest

from vdreader import app, paths
from vdreader.core.comparing.comparison import Kind
from vdreader.gui import words
from vdreader.gui.making import Making
from vdreader.gui.settings import Settings
from vdreader.gui.window import Window

ROOT = Path(__file__).resolve().parents[2]

NOT_BEFORE_THE_PAINT = {
    "argparse",
    "asyncio",
    "configparser",
    "csv",
    "diff_match_patch",
    "difflib",
    "email",
    "html",
    "importlib.metadata",
    "json",
    "logging",
    "markdown",
    "multiprocessing",
    "PySide6.QtNetwork",
    "PySide6.QtPrintSupport",
    "PySide6.QtSvg",
    "snowballstemmer",
    "sqlite3",
    "subprocess",
    "tomllib",
    "unicodedata",
    "xml",
    "vdreader.core.comparing.comparison",
    "vdreader.core.comparing.matching",
    "vdreader.core.outline",
    "vdreader.core.segment",
    "vdreader.exports",
    "vdreader.gui.comparing.changes",
    "vdreader.gui.comparing.comparing",
    "vdreader.gui.notes.notes",
    "vdreader.gui.palette",
    "vdreader.gui.undoing",
    "vdreader.paper.jobs",
    "vdreader.paper.paginate",
    "vdreader.readers.markdown",
    "vdreader.reading.annotating",
    "vdreader.reading.bilingual",
    "vdreader.reading.years",
    "vdreader.store",
}

PAINTED = """
import json, sys
from pathlib import Path
from vdreader import app, paths
from vdreader.reading.library import Library
paths.parsed = lambda: Path(sys.argv[1])
application, window = app.build(paths.corpus())
window.show()
window.begin("2023/declaration.fr")
window.making.stop()
application.processEvents()
assert "Hertoginnedal" in window.texts.columns[1].toPlainText()
print(json.dumps(sorted(set(sys.modules) - {"json"})))
"""


@pytest.fixture
def begun(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Window]:
    """A window whose text is there, with nothing painted and no feature made yet."""
    stored = Settings(tmp_path / "settings.ini")
    stored.put("view/language", "en")
    stored.save()
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    hook = sys.excepthook
    _, window = app.build(paths.corpus(), tmp_path / "settings.ini")
    sys.excepthook = hook
    window.show()
    window.begin("2023/declaration.fr")
    yield window
    window.close()
    window.deleteLater()


def test_what_is_imported_before_the_first_paint(tmp_path: Path) -> None:
    from vdreader.reading.library import Library
    from vdreader.reading.parsed import Parsed

    Library(paths.corpus()).keep_parsed(Parsed(tmp_path / "parsed"))
    done = subprocess.run(
        [sys.executable, "-c", PAINTED, str(tmp_path / "parsed")],
        cwd=ROOT,
        env={**os.environ, "VDREADER_SETTINGS": str(tmp_path / "settings.ini")},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    imported = set(json.loads(done.stdout))
    # The signatures of a PySide that is not frozen bring their own; see .ci/signatures.py.
    by_pyside = {"argparse", "logging"}
    assert imported & (NOT_BEFORE_THE_PAINT - by_pyside) == set()
    assert {name for name in imported if name.startswith("vdreader.")}


def test_the_features_come_after_the_paint(begun: Window, qtbot: object) -> None:
    assert not begun.making.complete
    assert begun.texts.columns[0].toPlainText()
    assert begun.sections.tree.currentIndex().isValid()
    assert "timeline" not in begun.menus.commands.actions
    qtbot.waitUntil(lambda: begun.making.complete)
    assert "timeline" in begun.menus.commands.actions
    qtbot.waitUntil(lambda: begun.comparing.comparison is not None)
    assert begun.changes.list.isVisible()
    assert begun.desk.text.alignment is not None or begun.desk.aligning
    assert all(button.isVisible() for button in begun.header.buttons)


def test_nothing_jumps_when_the_features_come(begun: Window, qtbot: object) -> None:
    def places() -> list[tuple[int, int, int, int]]:
        parts = [begun.menuBar(), begun.header.title, begun.header.comparison, begun.header]
        parts += [begun.sections, begun.texts, *begun.texts.columns, begun.statusBar()]
        parts += begun.header.buttons[:2]
        return [part.geometry().getRect() for part in parts]

    QCoreApplication.processEvents()
    titles = [action.text() for action in begun.menuBar().actions()]
    before, widths = places(), begun.splitter.sizes()
    qtbot.waitUntil(lambda: begun.making.complete)
    qtbot.waitUntil(lambda: begun.comparing.comparison is not None)
    assert places() == before
    assert begun.splitter.sizes() == widths
    assert [action.text() for action in begun.menuBar().actions()] == titles


def test_what_is_seen_is_level_at_once_and_the_rest_after_it(begun: Window, qtbot: object) -> None:
    left, right = begun.texts.columns
    bottom = left.viewport().height()
    seen = [row for row, top in enumerate(left.tops) if top < bottom]
    assert len(seen) > 5
    assert [left.tops[row] for row in seen] == pytest.approx([right.tops[row] for row in seen])
    assert left.tops != pytest.approx(right.tops)
    before = left.verticalScrollBar().value()
    qtbot.waitUntil(lambda: begun.making.complete)
    assert left.tops == pytest.approx(right.tops)
    assert left.verticalScrollBar().value() == before


def test_where_one_left_off_further_down_everything_is_level_at_once(begun: Window) -> None:
    assert begun.desk.open("2023/declaration.fr", "5.next-3")
    left, right = begun.texts.columns
    assert not begun.making.complete
    assert left.tops == pytest.approx(right.tops)
    row = begun.texts.text.row_of(0, "5.next-3")
    assert 0 <= left.row_rect(row).top() <= left.viewport().height()


def test_a_key_before_the_features_are_there_is_not_lost(begun: Window) -> None:
    assert not begun.making.complete
    QTest.keyClick(begun.windowHandle(), Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    assert begun.making.complete
    assert begun.panels.isVisible()
    assert begun.panels.current == "timeline"


def test_a_click_before_the_features_are_there_is_not_lost(begun: Window) -> None:
    passage = begun.desk.place
    column = begun.texts.columns[0]
    at = column.viewport().mapTo(begun, QPoint(60, 200))
    QTest.mouseClick(begun.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    assert begun.making.complete
    assert begun.desk.place != passage


def test_a_text_chosen_before_the_features_are_there_is_the_one_they_get(
    begun: Window, qtbot: object
) -> None:
    assert begun.desk.open("2021/declaration.fr")
    qtbot.waitUntil(lambda: begun.making.complete)
    qtbot.waitUntil(lambda: begun.comparing.comparison is not None)
    assert begun.comparing.comparison.new.id == "2021/declaration.fr"


def test_closing_at_once(begun: Window, capsys: pytest.CaptureFixture[str]) -> None:
    assert begun.close()
    for _ in range(20):
        QCoreApplication.processEvents()
    assert begun.making.complete
    assert "timeline" not in begun.menus.commands.actions
    assert begun.worker.idle


INTERRUPTED = """
import os, signal, sys
from vdreader import cli
{imported}
original = {place}
def interrupted(*arguments):
    os.kill(os.getpid(), signal.SIGINT)
    return original(*arguments)
{place} = interrupted
sys.exit(cli.main([]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="a console's Ctrl+C is not sent there")
@pytest.mark.parametrize(
    ("place", "code"),
    [
        ("vdreader.app.run", -signal.SIGINT),
        ("vdreader.gui.window.Window._lay_out", -signal.SIGINT),  # nothing is open yet
        ("vdreader.gui.texts.column.ReadingColumn.fill", 0),
        ("vdreader.gui.texts.column.ReadingColumn.paintEvent", 0),
        ("vdreader.gui.desk.Desk.listened", 0),
        ("vdreader.reading.kept_notes.KeptNotes.refusal", 0),  # while tasks are running
    ],
)
def test_ctrl_c_at_any_moment_ends_the_program(tmp_path: Path, place: str, code: int) -> None:
    parts = place.split(".")
    module = [part for part in parts[:-1] if part.islower()]
    imported = f"import {'.'.join(module)}"
    done = subprocess.run(
        [sys.executable, "-c", INTERRUPTED.format(place=place, imported=imported)],
        cwd=ROOT,
        env={
            **os.environ,
            "VDREADER_SETTINGS": str(tmp_path / "settings.ini"),
            "VDREADER_DATA": str(tmp_path),
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code
    assert "Traceback" not in done.stderr


def test_closing_between_two_pieces(begun: Window) -> None:
    begun.making.start()
    QCoreApplication.processEvents()
    assert begun.close()
    for _ in range(20):
        QCoreApplication.processEvents()
    assert begun.worker.idle


def test_a_piece_that_fails_is_told_and_the_others_are_made(
    qapp: object, monkeypatch: pytest.MonkeyPatch, qtbot: object
) -> None:
    made: list[str] = []
    owner = QObject()

    def fail() -> None:
        raise ValueError("our mistake")

    making = Making([lambda: made.append("first"), fail, lambda: made.append("last")], owner)
    with qtbot.captureExceptions() as caught:
        making.start()
        qtbot.waitUntil(lambda: making.complete)
    assert made == ["first", "last"]
    assert [str(value) for _, value, _ in caught] == ["our mistake"]


def test_what_a_piece_asks_for_does_not_make_the_rest_inside_of_it(qapp: object) -> None:
    order: list[str] = []
    owner = QObject()
    making = Making([], owner)

    def first() -> None:
        making.finish()
        order.append("first")

    making._pieces.extend([first, lambda: order.append("second")])
    making.finish()
    assert order == ["first", "second"]


def test_every_kind_of_change_has_its_sign() -> None:
    assert set(words.SIGNS) == set(Kind)


@pytest.mark.skipif(sys.version_info[:2] != (3, 11), reason="only Python 3.11's are made faster")
def test_enumerations_made_faster_are_the_same() -> None:
    """The frozen program makes Qt's enumerations by itself (resources/packaging/hooks)."""
    told = []
    for hook in ([], [str(ROOT / "resources" / "packaging" / "hooks" / "enums.py")]):
        done = subprocess.run(
            [sys.executable, str(ROOT / "tests" / "gui" / "enum_facts.py"), *hook],
            capture_output=True,
            text=True,
            check=True,
        )
        told.append(json.loads(done.stdout))
    usual, faster = told
    assert len(usual) > 500
    assert [name for name in usual if faster.get(name) != usual[name]] == []


SIGNATURES = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
before = {name for name in sys.modules if name.startswith("shibokensupport")}
import shiboken6
print(shiboken6.__file__)
print(sorted(before))
from PySide6.support.signature import get_signature
print(get_signature(QLabel.setText))
try:
    QLabel.setText(3, 4)
except TypeError as error:
    print(str(error).splitlines()[0])
application = QApplication([])
try:
    QLabel().setText(3)
except TypeError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="the libraries are found in another way")
def test_signatures_are_the_same_when_they_are_loaded_late(tmp_path: Path) -> None:
    """The frozen program's copy of PySide's Python half (.ci/signatures.py) does what it did."""
    import shiboken6

    shutil.copytree(Path(shiboken6.__file__).parent, tmp_path / "shiboken6")
    writing = "import sys, signatures, pathlib; signatures.write(pathlib.Path(sys.argv[1]))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT / ".ci")}
    subprocess.run(
        [sys.executable, "-c", writing, str(tmp_path / "shiboken6" / "files.dir")],
        env=environment,
        check=True,
    )
    told = []
    for place in (str(tmp_path), ""):
        done = subprocess.run(
            [sys.executable, "-c", SIGNATURES],
            cwd=tmp_path.parent,
            env={**os.environ, "PYTHONPATH": place},
            capture_output=True,
            text=True,
            check=True,
        )
        told.append(done.stdout.splitlines())
    late, usual = told
    assert late[0].startswith(str(tmp_path))
    assert "shibokensupport.signature.parser" in usual[1]
    assert "shibokensupport.signature.parser" not in late[1]
    assert late[2:] == usual[2:]
    assert "str" in usual[2]
    assert len(usual) > 4
