"""Edges of fields, boxes, buttons and lists can be seen in every theme (WCAG 2.2, 1.4.11)."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QListWidget,
    QProgressBar,
    QPushButton,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from test_theme import contrast

from vdreader import app
from vdreader.gui.controls import Chip, Segments
from vdreader.gui.dressing import dress
from vdreader.gui.fields import Amount, Check, Choice, Line, ListSearch, Menu, Number, Writing
from vdreader.gui.searching.search_field import SearchField
from vdreader.gui.theme import LIGHT, THEMES, palette
from vdreader.gui.window import Window


@pytest.fixture
def dressed(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The application in a theme, as the window dresses it; its name."""
    dress(THEMES[request.param])
    yield request.param
    dress(LIGHT)


def left_edge(page: QWidget, widget: QWidget) -> list[str]:
    """The colours from the left end of a widget inwards, half-way down, as they are drawn."""
    picture = page.grab().toImage()
    at = widget.mapTo(page, QPoint(0, widget.height() // 2))
    return [picture.pixelColor(x, at.y()).name() for x in range(at.x(), at.x() + 8)]


def edge_contrast(page: QWidget, widget: QWidget, ground: str) -> float:
    return max(contrast(pixel, ground) for pixel in left_edge(page, widget))


def stood_on_a_page(widget: QWidget) -> QWidget:
    """A page with a widget on it that has not got the keyboard."""
    page, other = QWidget(), Line()
    box = QVBoxLayout(page)
    for part in (other, widget):
        box.addWidget(part)
    page.resize(300, 160)
    page.show()
    other.setFocus()
    assert QTest.qWaitForWindowExposed(page)
    return page


@pytest.mark.parametrize("dressed", THEMES, indirect=True)
@pytest.mark.parametrize(
    "kind", [QPushButton, QToolButton, QListWidget, QTextBrowser, QTreeView, QProgressBar]
)
def test_qt_draws_an_edge_that_can_be_seen(
    dressed: str, kind: type[QWidget], qtbot: object
) -> None:
    widget = kind()
    page = stood_on_a_page(widget)
    assert edge_contrast(page, widget, THEMES[dressed].chrome) >= 3.0
    page.close()


@pytest.mark.parametrize("dressed", THEMES, indirect=True)
def test_buttons_that_qt_makes_have_an_edge(dressed: str, qtbot: object) -> None:
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    button = box.button(QDialogButtonBox.StandardButton.Cancel)
    button.setAutoDefault(False)
    page = stood_on_a_page(box)
    assert edge_contrast(page, button, THEMES[dressed].chrome) >= 3.0
    page.close()


@pytest.mark.parametrize("dressed", THEMES, indirect=True)
def test_segments_and_chips_have_an_edge(dressed: str, qtbot: object) -> None:
    colours = THEMES[dressed]
    chip, segments = Chip(), Segments(("one", "two"))
    chip.setText("Reworded 19")
    segments.label("one", "Redline", "")
    for widget in (chip, segments):
        widget.dress(colours)
        page = stood_on_a_page(widget)
        picture = page.grab().toImage()
        drawn_first = widget if widget is chip else widget.findChildren(QWidget)[0]
        top = drawn_first.mapTo(page, QPoint(30, 0))
        drawn = [picture.pixelColor(top.x(), y).name() for y in range(top.y(), top.y() + 3)]
        for ground in (colours.chrome, colours.panel):
            assert max(contrast(pixel, ground) for pixel in drawn) >= 3.0
        page.close()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.parametrize("dressed", THEMES, indirect=True)
def test_a_menu_and_what_a_choice_drops_down_have_an_edge(dressed: str, qtbot: object) -> None:
    colours = THEMES[dressed]
    menu = Menu()
    menu.addAction("One")
    line = menu.addSeparator()
    menu.addAction("Two")
    menu.resize(menu.sizeHint())
    assert edge_contrast(menu, menu, colours.paper) >= 3.0
    picture, place = menu.grab().toImage(), menu.actionGeometry(line)
    drawn = picture.pixelColor(place.center().x(), place.center().y()).name()
    assert drawn == colours.line
    choice = QComboBox()
    choice.addItems(["One", "Two"])
    choice.show()
    choice.showPopup()
    dropped = choice.view().window()
    assert edge_contrast(dropped, dropped, colours.chrome) >= 3.0
    rows = dropped.grab().toImage()
    words = rows.pixelColor(rows.width() - 4, rows.height() - 4).name()
    assert words == colours.chrome  # the rows keep their ground
    choice.hidePopup()
    choice.close()


@pytest.mark.parametrize("theme", THEMES)
def test_every_button_of_the_window_has_an_edge(shared: Window, theme: str) -> None:
    shared.choose_theme(theme)
    commands = shared.menus.commands.actions
    commands["overview"].trigger()
    app.settle(shared)
    overview = [b for b in shared.findChildren(QPushButton) if b.isVisible() and b.isEnabled()]
    assert len(overview) == 2
    for button in overview:
        assert edge_contrast(shared, button, THEMES[theme].paper) >= 3.0, button.text()
    commands["overview"].trigger()
    for panel in ("notes", "terms", "alignment"):
        shared.panels.open(panel)
        app.settle(shared)
        raised = [b for b in shared.panels.findChildren(QToolButton) if not b.autoRaise()]
        for button in (b for b in raised if b.isVisible() and b.isEnabled()):
            assert edge_contrast(shared, button, THEMES[theme].chrome) >= 3.0, button.text()
    assert edge_contrast(shared, shared.header.comparison, THEMES[theme].chrome) >= 3.0


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
        assert ink == QColor(THEMES[theme].edge)
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
    accent, edge = THEMES["dark"].accent, THEMES["dark"].edge
    assert inks == [[accent, edge], [edge, accent], [accent, edge]]
    page.close()


@pytest.mark.parametrize("dressed", THEMES, indirect=True)
def test_a_search_field_looks_as_if_it_had_the_keyboard_only_then(
    dressed: str, qtbot: object
) -> None:
    colours, field = THEMES[dressed], SearchField()
    field.dress(colours)
    page = stood_on_a_page(field)
    page.activateWindow()
    assert QTest.qWaitForWindowActive(page)
    without = left_edge(page, field)
    assert colours.accent not in without
    assert max(contrast(pixel, colours.chrome) for pixel in without) >= 3.0
    field.setFocus()
    told = left_edge(page, field)
    assert colours.accent in told
    assert max(contrast(a, b) for a, b in zip(without, told, strict=True)) >= 3.0
    page.close()
