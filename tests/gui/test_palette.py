"""The palette finds and runs commands; F1 lists the keys of all."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTreeView

from vdreader import app
from vdreader.gui.palette import Palette, Shortcuts
from vdreader.gui.window import Window


def in_dialog(act: Callable[[object], None]) -> list[object]:
    """Do something in the dialog that opens next; returns the dialogs that were seen."""
    seen: list[object] = []
    looking = QTimer(QApplication.instance(), interval=20)

    def try_it() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is None or not dialog.isVisible():
            return
        looking.stop()
        seen.append(type(dialog))
        try:
            act(dialog)
        finally:
            if dialog.isVisible():
                dialog.close()

    looking.timeout.connect(try_it)
    looking.start()
    return seen


def press(
    window: Window, key: Qt.Key, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key in a window that has come back to the front, as a window manager sees to it."""
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, key, keys)


def names(view: QTreeView) -> list[str]:
    model = view.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_ctrl_k_finds_a_command_and_runs_it(shared: Window) -> None:
    def choose(dialog: Palette) -> None:
        assert dialog.focusWidget() is dialog.typed
        QTest.keyClicks(dialog.typed, "larg")
        assert names(dialog.view) == ["Larger text"]
        QTest.keyClick(dialog.typed, Qt.Key.Key_Return)

    seen = in_dialog(choose)
    press(shared, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    app.settle(shared)
    assert seen == [Palette]
    assert shared.zoom == 1.1


def test_words_may_come_in_any_order_and_without_accents(shared: Window, qtbot: object) -> None:
    shared.choose_language("fr")
    palette = Palette(shared.menus.commands.usable(), shared)
    palette.typed.setText("francais")
    assert names(palette.view) == ["Français"]
    shared.choose_language("en")
    palette = Palette(shared.menus.commands.usable(), shared)
    palette.typed.setText("text larger")
    assert names(palette.view) == ["Larger text"]
    palette.typed.setText("no such thing")
    assert names(palette.view) == []
    QTest.keyClick(palette.typed, Qt.Key.Key_Return)
    assert palette.chosen is None
    palette.typed.setText("")
    assert len(names(palette.view)) == len(shared.menus.commands.usable())


def test_the_arrows_choose_while_one_types(shared: Window) -> None:
    palette = Palette(shared.menus.commands.usable(), shared)
    palette.show()
    palette.typed.setText("text")
    listed = names(palette.view)
    assert len(listed) > 3
    for _ in range(2):
        QTest.keyClick(palette.typed, Qt.Key.Key_Down)
    QTest.keyClick(palette.typed, Qt.Key.Key_Up)
    QTest.keyClick(palette.typed, Qt.Key.Key_Return)
    assert palette.chosen is not None
    assert palette.chosen.text().replace("&", "").rstrip("…") == listed[1]
    assert not palette.isVisible()


def test_a_double_click_runs_and_escape_does_nothing(shared: Window) -> None:
    palette = Palette(shared.menus.commands.usable(), shared)
    palette.show()
    QTest.keyClick(palette.typed, Qt.Key.Key_Escape)
    assert palette.chosen is None
    assert not palette.isVisible()


def test_what_cannot_be_done_now_is_not_offered(open_window: object) -> None:
    window = open_window(settled=False)
    palette = Palette(window.menus.commands.usable(), window)
    assert "Back" not in names(palette.view)
    assert "Next change" in names(palette.view)


def test_f1_lists_every_key(shared: Window) -> None:
    listed: dict[str, str] = {}

    def read(dialog: Shortcuts) -> None:
        view = dialog.findChild(QTreeView)
        model = view.model()
        for row in range(model.rowCount()):
            listed[model.index(row, 0).data()] = model.index(row, 2).data()

    seen = in_dialog(read)
    press(shared, Qt.Key.Key_F1)
    assert seen == [Shortcuts]
    expected = {
        action.text().replace("&", "").rstrip("…")
        for action in shared.menus.commands.actions.values()
        if action.shortcuts()
    }
    assert set(listed) == expected
    assert all(listed.values())
    assert listed["Next change"] == "F7"


@pytest.mark.parametrize("name", ["about", "shortcuts", "palette"])
def test_dialogs_open_in_every_language_and_close_by_escape(shared: Window, name: str) -> None:
    for code in ("fr", "nl", "en"):
        shared.choose_language(code)
        titles: list[str] = []

        def look(dialog: object, titles: list[str] = titles) -> None:
            titles.append(dialog.windowTitle())
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            assert not dialog.isVisible()

        in_dialog(look)
        shared.menus.commands.actions[name].trigger()
        assert titles
        assert titles[0]


def test_commands_stand_as_in_the_menus_each_with_its_menu(shared: Window) -> None:
    commands = shared.menus.commands
    listed = {action.objectName(): place for action, place in commands.listed()}
    assert listed.keys() == commands.actions.keys()
    assert listed["quit"] == "File"
    assert listed["theme.dark"] == "View › Colours"
    order = list(listed)
    assert order.index("quit") < order.index("back") < order.index("shortcuts")
    palette = Palette(commands.usable(), shared)
    palette.typed.setText("colours dark")
    assert names(palette.view) == ["Dark"]


def test_the_palette_does_not_offer_itself(shared: Window) -> None:
    seen: list[str] = []
    in_dialog(lambda dialog: seen.extend(names(dialog.view)))
    shared.menus.open_palette()
    assert "Next change" in seen
    assert "Commands" not in seen
