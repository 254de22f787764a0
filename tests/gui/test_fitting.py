"""Dialogs on a small screen: 1920 × 1080 at a scale of two leaves 944 × 492 for a window."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox, QDialog

from vdreader.core.checking.terms import Term, TermKind
from vdreader.gui import fitting
from vdreader.gui.about import About
from vdreader.gui.checking.term_dialog import TermDialog
from vdreader.gui.comparing.passage_picker import PassagePicker
from vdreader.gui.notes.note_editor import NoteEditor
from vdreader.gui.notes.note_history import NoteHistory
from vdreader.gui.palette import Palette, Shortcuts
from vdreader.gui.printing.printing import Printing

SMALL = QSize(944, 462)


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(fitting, "room", lambda window: SMALL)


@pytest.fixture
def printing(shared, small, qtbot):
    shared.menus.commands.actions["print"].trigger()
    feature = next(one for one in shared.features if isinstance(one, Printing))
    yield feature.dialog
    feature.dialog.reject()


MAKERS = {
    "palette": lambda w: Palette(w.menus.commands.listed(), w),
    "shortcuts": lambda w: Shortcuts(w.menus.commands.listed(), w),
    "editor": NoteEditor,
    "history": lambda w: NoteHistory((), w),
    "picker": lambda w: PassagePicker(w.desk.text.left, "x", "", w),
    "term": lambda w: TermDialog("x", Term(("a",), ("b",), next(iter(TermKind))), w),
    "about": lambda w: About(w.library, w),
}


@pytest.mark.parametrize("name", MAKERS)
def test_no_dialog_is_larger_than_its_screen(shared, small, name):
    dialog = MAKERS[name](shared)
    assert isinstance(dialog, QDialog)
    dialog.ensurePolished()
    wanted = dialog.size().expandedTo(dialog.minimumSizeHint())
    assert wanted.boundedTo(SMALL) == wanted
    dialog.deleteLater()


def test_every_choice_and_button_of_the_print_dialog_is_reached(printing):
    assert printing.size().boundedTo(SMALL) == printing.size()
    for button in (printing.print_button, printing.save_button, printing.close_button):
        corner = button.mapTo(printing, QPoint(button.width(), button.height()))
        assert printing.rect().contains(corner)
    area, last = printing.choosing, printing.form.black_and_white
    assert last.visibleRegion().isEmpty()
    last.setFocus(Qt.FocusReason.TabFocusReason)
    area.ensureWidgetVisible(last)
    assert not last.visibleRegion().isEmpty()
    assert printing.form.width() == area.viewport().width()


def test_the_wheel_scrolls_the_choices_and_changes_none(printing):
    before = printing.form.choices
    bar = printing.choosing.verticalScrollBar()
    fields = [
        field
        for kind in (QComboBox, QAbstractSpinBox)
        for field in printing.form.findChildren(kind)
        if field.isEnabled()
    ]
    assert len(fields) > 6
    # Made events do not go up by themselves: a field leaves it, the area takes it.
    assert not any(turn(field) for field in fields)
    assert turn(printing.choosing.viewport())
    assert bar.value() > 0
    assert printing.form.choices == before


def test_page_keys_turn_pages_and_not_the_choices(printing, qtbot):
    qtbot.waitUntil(lambda: printing.preview.pages > 1, timeout=20_000)
    QTest.keyClick(printing.form.line_numbers, Qt.Key.Key_PageDown)
    assert printing.preview.number.value() == 2
    assert printing.choosing.verticalScrollBar().value() == 0


def turn(widget):
    """Turn the wheel down over a widget; whether it was taken."""
    place = QPointF(widget.rect().center())
    down, none = QPoint(0, -120), Qt.MouseButton.NoButton
    event = QWheelEvent(
        place,
        QPointF(widget.mapToGlobal(place)),
        QPoint(),
        down,
        none,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
    return event.isAccepted()
