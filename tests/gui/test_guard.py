"""The toolkit itself: the version that is clean, and proof that it stays so.

PySide6 6.12.0 gives back None once too often: Python 3.11 aborts after some 5,000 calls
(`none_dealloc`). Newer Pythons do not count None, which hides the fault but does not mend it.
"""

import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

CALLS = """
import sys
from PySide6.QtCore import QAbstractListModel, QObject, QModelIndex, QSettings, Qt, Signal
from PySide6.QtGui import QColor, QPalette, QStandardItem, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QApplication, QListView, QTextBrowser, QWidget

app = QApplication([])


class Column(QTextBrowser):
    told = Signal(object)

    def loadResource(self, kind, name):
        return None

    def paintEvent(self, event):
        super().paintEvent(event)


class Model(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):
        return 0 if parent.isValid() else 3

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        return None


column, model, view, item = Column(), Model(), QListView(), QStandardItem("x")
view.setModel(model)
column.told.connect(lambda value: None)
column.setHtml("<img src='file:///nothing.png'>text")
before = sys.getrefcount(None)
# Fourteen calls a round: some 20,000 in all.
for number in range(1_500):
    cursor = QTextCursor(column.document())
    cursor.setPosition(1)
    column.setTextCursor(cursor)
    column.setProperty("nothing", None)
    column.property("nothing")
    column.told.emit(None)
    item.setData(None, 300)
    item.data(300)
    model.data(model.index(0, 0))
    model.index(0, 0).data()
    column.loadResource(2, "x")
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor("#112233"))
    QTextCharFormat().setFontUnderline(True)
    column.parent()
    QWidget.focusWidget(column)
    if number % 100 == 0:
        view.show()
        column.show()
        app.processEvents()
print("lost", before - sys.getrefcount(None))
"""


def test_the_pinned_toolkit_is_the_clean_one() -> None:
    assert version("PySide6-Essentials") == "6.11.3"
    assert version("shiboken6") == "6.11.3"
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    assert '"PySide6-Essentials==6.11.3"' in project
    locked = (ROOT / "requirements.txt").read_text(encoding="utf-8").casefold()
    assert re.findall(r"^pyside6-essentials==(\S+)", locked, re.MULTILINE) == ["6.11.3"]
    for package in ("PySide6", "PySide6_Addons", "PySide6-Addons"):
        assert not re.search(rf"^{package}==", locked, re.MULTILINE | re.IGNORECASE)


def test_many_calls_do_not_use_up_none() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALLS],
        capture_output=True,
        text=True,
        timeout=100,
        env={"QT_QPA_PLATFORM": "offscreen", "PATH": ""},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    lost = int(done.stdout.split()[-1])
    assert lost < 200, f"{lost} references to None were given back that were never taken"
