"""The edges of fields and boxes can be seen in every theme (WCAG 2.2, 1.4.11: 3 to 1)."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from test_theme import contrast

from vdreader.gui.fields import Amount, Check, Choice, Line, ListSearch, Number, Writing
from vdreader.gui.theme import THEMES, palette


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", [Line, ListSearch, Choice, Number, Amount, Check, Writing])
def test_an_edge_can_be_seen(theme: str, kind: type[QWidget], qtbot: object) -> None:
    colours = THEMES[theme]
    page = QWidget()
    page.setPalette(palette(colours))
    box = QVBoxLayout(page)
    other, field = Line(), kind()
    box.addWidget(other)
    box.addWidget(field)
    page.resize(300, 160)
    page.show()
    other.setFocus()
    assert QTest.qWaitForWindowExposed(page)
    picture = page.grab().toImage()
    middle = field.mapTo(page, QPoint(0, field.height() // 2))
    row = [picture.pixelColor(x, middle.y()) for x in range(middle.x(), middle.x() + 30)]
    assert max(contrast(pixel.name(), colours.chrome) for pixel in row) >= 3.0
    page.close()


def test_the_frame_follows_the_theme(qtbot: object) -> None:
    writing = Writing()
    writing.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    writing.show()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    before = app.palette()
    for theme in ("dark", "light"):
        app.setPalette(palette(THEMES[theme]))
        app.processEvents()
        ink = writing.palette().color(writing.palette().ColorRole.WindowText)
        assert ink == QColor(THEMES[theme].faint)
    app.setPalette(before)
    writing.close()


def test_return_and_down_go_from_the_search_into_the_list(qtbot: object) -> None:
    field, seen = ListSearch(), []
    field.left_down.connect(lambda: seen.append(field.text()))
    QTest.keyClicks(field, "tournai")
    QTest.keyClick(field, Qt.Key.Key_Down)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert seen == ["tournai", "tournai"]


def test_the_frame_tells_where_one_writes(qtbot: object) -> None:
    page = QWidget()
    page.setPalette(palette(THEMES["dark"]))
    box = QVBoxLayout(page)
    first, second = Writing(), Writing()
    box.addWidget(first)
    box.addWidget(second)
    page.show()
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    inks = []
    for writing in (first, second, first):
        writing.setFocus()
        palettes = (first.palette(), second.palette())
        inks.append([one.color(one.ColorRole.WindowText).name() for one in palettes])
    accent, edge = THEMES["dark"].accent, THEMES["dark"].faint
    assert inks == [[accent, edge], [edge, accent], [accent, edge]]
    page.close()
