"""Every command: a menu entry, words, a tooltip, keys that nobody else has."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from vdreader.gui.window import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
WITHOUT_KEYS = ("about", "remove_term", "withdraw_verdict")


def in_menus(window: Window) -> list[QAction]:
    """Every entry of the menu bar, down through its menus."""
    found: list[QAction] = []

    def walk(actions: list[QAction]) -> None:
        for action in actions:
            menu = action.menu()
            if isinstance(menu, QMenu):
                walk(menu.actions())
            elif not action.isSeparator():
                found.append(action)

    walk(window.menuBar().actions())
    return found


def test_every_command_stands_in_a_menu_once(shared: Window) -> None:
    entries = in_menus(shared)
    assert Counter(map(id, entries)).most_common(1)[0][1] == 1
    assert {action.objectName() for action in entries} >= set(shared.menus.commands.actions)


def test_every_command_has_words_and_a_tooltip_with_its_keys(shared: Window) -> None:
    for name, action in shared.menus.commands.actions.items():
        assert action.text(), name
        assert action.toolTip(), name
        assert action.whatsThis(), name
        if action.shortcuts():
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            assert f"({keys})" in action.toolTip(), name
    for menu in shared.menus.commands.menus.values():
        assert menu.title()
        assert menu.toolTipsVisible()


def test_every_command_has_a_key_but_for_plain_choices(shared: Window) -> None:
    without = [
        name
        for name, action in shared.menus.commands.actions.items()
        if not action.shortcuts()
        and name not in WITHOUT_KEYS
        and "." not in name
        # What asks for a file or opens a form is seldom done: the palette is quick enough.
        and not action.text().endswith("…")
    ]
    assert without == []


def test_no_two_commands_have_the_same_keys(shared: Window) -> None:
    keys = Counter(
        key.toString(QKeySequence.SequenceFormat.PortableText)
        for action in shared.findChildren(QAction)
        for key in action.shortcuts()
    )
    assert [key for key, count in keys.items() if count > 1] == []


def test_no_two_menus_or_entries_have_the_same_letter(shared: Window) -> None:
    letters = [
        action.text().split("&")[1][0].casefold()
        for action in shared.menuBar().actions()
        if "&" in action.text()
    ]
    assert len(letters) == len(shared.menuBar().actions())
    assert len(set(letters)) == len(letters)


def test_no_two_commands_are_called_the_same(shared: Window) -> None:
    names = Counter(action.text() for action in shared.menus.commands.actions.values())
    assert [name for name, count in names.items() if count > 1] == []


def test_keys_work_wherever_the_keyboard_is(shared: Window) -> None:
    shared.texts.go_to(0, "2.next-1")
    places = [shared.sections.tree, *shared.texts.columns, shared.changes.list]
    for place in places:
        place.setFocus()
        before = shared.desk.place[1]
        QTest.keyClick(place, Qt.Key.Key_Down, CONTROL)
        assert shared.desk.place[1] != before, place.accessibleName()
        place.setFocus()
        QTest.keyClick(place, Qt.Key.Key_Plus, CONTROL)
        assert shared.zoom == 1.1
        QTest.keyClick(place, Qt.Key.Key_0, CONTROL)
        assert shared.zoom == 1.0


def test_stepping_by_passage_and_section(shared: Window) -> None:
    left = shared.texts.columns[0]
    shared.desk.open("2023/declaration.fr", "1")
    QTest.keyClick(left, Qt.Key.Key_Down, CONTROL)
    assert shared.desk.place[1] == "1.assessment-1"
    QTest.keyClick(left, Qt.Key.Key_PageDown, CONTROL)
    assert shared.desk.place[1] == "2"
    QTest.keyClick(left, Qt.Key.Key_PageUp, CONTROL)
    assert shared.desk.place[1] == "1"
    QTest.keyClick(left, Qt.Key.Key_Up, CONTROL)
    assert shared.desk.place[1] == "II"


def test_every_passage_is_reached_by_stepping(shared: Window) -> None:
    passages = [passage.id for passage in shared.desk.document.passages]
    walked = ["title-1"]
    for _ in range(len(passages) + 2):
        shared.texts.step(1)
        walked.append(shared.desk.place[1])
    assert list(dict.fromkeys(walked)) == passages


def test_f6_goes_through_the_panes_and_back(shared: Window) -> None:
    stops = [shared.sections.tree, *shared.texts.columns, shared.changes.list]
    stops[0].setFocus()
    for stop in [*stops[1:], stops[0]]:
        QTest.keyClick(shared, Qt.Key.Key_F6)
        assert stop.hasFocus()
    for stop in reversed(stops):
        QTest.keyClick(shared, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
        assert stop.hasFocus()


def test_no_key_of_a_command_does_harm(shared: Window) -> None:
    """All commands but those that open a dialog or close the window, one after another."""
    before = shared.desk.document.id
    for name, action in shared.menus.commands.actions.items():
        if name in ("quit",) or action.text().endswith("…") or name in ("about", "shortcuts"):
            continue
        if name.split(".")[0] in ("theme", "language"):
            continue
        action.trigger()
        action.trigger()
    assert shared.desk.document.id == before
    assert shared.isVisible()
