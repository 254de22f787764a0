"""A narrow window: the sides give way to the texts, panels wrap, nothing is cut or overlaps."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QWidget
from test_languages import cut_off
from test_notes_panel import make

from vdreader import app
from vdreader.gui import fonts
from vdreader.gui.texts.column import SIDE_MARGIN
from vdreader.gui.window import LEAST_WIDTHS, Window
from vdreader.reading.parallel import LEFT, RIGHT

Opener = Callable[..., Window]
PANELS = ("notes", "discrepancies", "results", "terms", "alignment", "timeline", "followup")
SAMPLE = "Renforcer la coopération judiciaire entre les parquets français"


@pytest.fixture
def narrow(shared: Window) -> Window:
    shared.resize(900, 560)
    app.settle(shared)
    assert (shared.width(), shared.height()) == (900, 560)
    return shared


def open_panel(window: Window, name: str) -> None:
    if name not in window.panels._names:  # made when it is first asked for
        window.menus.commands.actions[name].trigger()
    window.panels.open(name)
    app.settle(window)


def letters(window: Window, side: int) -> float:
    """How many letters a line of a column has room for."""
    one = QFontMetricsF(fonts.reading(window.zoom)).horizontalAdvance(SAMPLE) / len(SAMPLE)
    return (window.texts.columns[side].viewport().width() - SIDE_MARGIN) / one


def overlapping(window: Window) -> list[str]:
    """Controls of the panel in front of which one lies on another, or beyond the panel."""
    panel = window.panels.stack.currentWidget()
    assert panel is not None
    kinds = (QAbstractButton, QLineEdit, QComboBox)
    controls = [
        widget
        for kind in kinds
        for widget in panel.findChildren(kind)
        if widget.isVisible() and not isinstance(widget.parent(), QLineEdit)
    ]
    places = [(w, QRect(w.mapTo(panel, QPoint()), w.size())) for w in controls]
    found = [str(w) for w, place in places if not panel.rect().contains(place)]
    for at, (one, place) in enumerate(places):
        found += [f"{one} on {other}" for other, its in places[at + 1 :] if place.intersects(its)]
    return found


@pytest.mark.parametrize("code", ["fr", "nl", "en"])
def test_nothing_is_cut_off_at_900_by_560(narrow: Window, code: str) -> None:
    narrow.choose_language(code)
    app.settle(narrow)
    assert (narrow.width(), narrow.height()) == (900, 560)
    assert cut_off(narrow) == []


@pytest.mark.parametrize("code", ["fr", "nl"])
@pytest.mark.parametrize("name", PANELS)
def test_the_tools_of_a_panel_wrap(narrow: Window, name: str, code: str) -> None:
    narrow.choose_language(code)
    open_panel(narrow, name)
    assert overlapping(narrow) == []
    buttons = narrow.panels.stack.currentWidget().findChildren(QAbstractButton)
    for button in buttons:
        if button.isVisible() and button.text():
            assert button.width() >= button.sizeHint().width() - 1, button.text()


@pytest.mark.parametrize("width", [900, 960, 990])
def test_the_sides_give_way_before_the_texts(shared: Window, width: int) -> None:
    shared.resize(width, 560)
    shared.panels.open("notes")
    app.settle(shared)
    least = 28 if width >= 960 else 26
    assert min(letters(shared, LEFT), letters(shared, RIGHT)) >= least - 0.5
    shown = shared.splitter.sizes()
    assert [wide >= low for wide, low in zip(shown, LEAST_WIDTHS, strict=True)] == [True] * 3
    shared.resize(1440, 800)
    app.settle(shared)
    assert shared.splitter.sizes()[::2] == [256, 390]


def test_larger_letters_ask_for_a_wider_centre(shared: Window) -> None:
    before = shared.splitter.sizes()
    shared.texts.go_to(LEFT, "3.next-4")
    row = shared.texts.text.row_of(LEFT, "3.next-4")
    shared.change_zoom(3)
    app.settle(shared)
    assert shared.splitter.sizes()[1] > before[1]
    left = shared.texts.columns[LEFT]
    assert 0 <= left.row_rect(row).top() < left.viewport().height()  # the place is kept
    shared.change_zoom(0)
    app.settle(shared)
    assert shared.splitter.sizes() == before


def test_what_was_dragged_is_left_alone(shared: Window) -> None:
    handle = shared.splitter.handle(2)
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(handle, start - QPoint(130, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start - QPoint(130, 0))
    dragged = shared.splitter.sizes()
    assert dragged[1] < shared.texts.comfortable_width()
    shared.resize(shared.width(), shared.height() - 20)
    app.settle(shared)
    assert shared.splitter.sizes() == dragged


def test_the_widths_that_are_wanted_outlast_a_narrow_window(
    open_window: Opener, tmp_path: Path
) -> None:
    file = tmp_path / "kept.ini"
    first = open_window(settings=file, language="")
    first.resize(1400, 800)
    first.splitter.setSizes([300, 700, 400])
    first.resize(900, 560)
    app.settle(first)
    assert first.splitter.sizes()[0] < 300
    first.close()
    second = open_window(settings=file, language="")
    second.resize(1400, 800)
    app.settle(second)
    assert second.splitter.sizes()[::2] == [300, 400]


@pytest.mark.parametrize("width", [900, 1280])
def test_every_tab_is_seen_and_the_one_in_front_whole(window: Window, width: int) -> None:
    for quote in ("Renforcer la coopération judiciaire", "réunions régulières"):
        make(window, quote, kind="ask")
    window.choose_language("fr")
    window.resize(width, 720)
    for name in (*PANELS, *PANELS):
        open_panel(window, name)
        tabs = window.panels.tabs
        last = tabs.tabRect(tabs.count() - 1)
        assert last.right() <= tabs.width(), name
        front = fonts.interface(12.5, bold=True)
        tabs.setFont(front)
        for at in range(tabs.count()):
            room = tabs.tabRect(at).width()
            text = tabs.fontMetrics().horizontalAdvance(tabs.tabText(at))
            assert room >= (text + 8 if at == tabs.currentIndex() else 38), tabs.tabText(at)
            assert bool(tabs.tabToolTip(at)) == (room < text + 10)


def test_the_words_of_notes_keep_room(window: Window) -> None:
    window.resize(900, 560)
    make(window, "réunions régulières", kind="ask", body="Une fois par an")
    window.panels.open("notes")
    table = window.panels.stack.currentWidget().table
    app.settle(window)
    wide = [0 if table.isColumnHidden(at) else table.columnWidth(at) for at in range(5)]
    assert min(wide[2], wide[3]) >= 110
    assert wide[4] == 0
    window.resize(1600, 800)
    app.settle(window)
    assert not table.isColumnHidden(4)


def test_what_a_panel_says_stands_below_its_tools(narrow: Window) -> None:
    open_panel(narrow, "notes")
    panel = narrow.panels.stack.currentWidget()
    assert panel.message.isVisible()
    tools = max(w.geometry().bottom() for w in (panel.views, panel.filter, panel.order))
    assert 0 <= panel.message.geometry().top() - tools <= 10


def test_filters_of_a_narrow_pane_leave_their_words_to_the_tip(narrow: Window) -> None:
    chips = [chip for chip in narrow.changes.chips.values() if chip.isVisible()]
    assert all(len(chip.text()) <= 5 for chip in chips)
    assert all(chip.accessibleName().split(":")[0] in chip.toolTip() for chip in chips)
    narrow.resize(1280, 800)
    app.settle(narrow)
    assert all(len(chip.text()) > 5 for chip in chips)


def test_a_short_header_keeps_what_is_needed(narrow: Window) -> None:
    header = narrow.header
    narrow.resize(760, 560)
    app.settle(narrow)
    shown: list[QWidget] = [header.title, header.languages, header.comparison]
    assert all(widget.isVisible() for widget in shown)
    assert any(button.isHidden() for button in header.buttons)
    right = max(b.geometry().right() for b in header.buttons if b.isVisible())
    assert right <= header.width()
    narrow.resize(1280, 560)
    app.settle(narrow)
    assert not any(button.isHidden() for button in header.buttons)


def test_the_row_of_a_panel_shows_that_it_has_the_keyboard(shared: Window) -> None:
    shared.activateWindow()
    assert QTest.qWaitForWindowActive(shared)
    shared.panels.open("discrepancies")
    app.settle(shared)
    table = shared.panels.stack.currentWidget().table
    table.show_row(1)

    def drawn() -> list[str]:
        rect = table.visualRect(table.model().index(1, 2))
        picture = table.viewport().grab().toImage()
        edges = (rect.top(), rect.top() + 1, rect.bottom() - 1, rect.bottom())
        return [picture.pixelColor(rect.center().x(), y).name() for y in edges]

    table.setFocus()
    assert drawn() == [shared.colours.accent] * 4
    shared.texts.columns[LEFT].setFocus()
    assert shared.colours.accent not in drawn()
