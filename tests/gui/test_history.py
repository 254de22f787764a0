"""Back and forward, as in a browser."""

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from vdreader.gui.history import History, Position
from vdreader.gui.window import Window

ALT = Qt.KeyboardModifier.AltModifier


def test_alt_and_the_arrows_go_back_and_forward(open_window: object) -> None:
    window: Window = open_window(settled=False)
    QTest.qWaitForWindowActive(window)
    actions = window.menus.commands.actions
    assert not actions["back"].isEnabled()
    assert not actions["forward"].isEnabled()
    places = [
        ("2023/declaration.fr", 0, "2.next-5"),
        ("2021/declaration.fr", 0, "3.par-1"),
        ("2023/declaration.nl", 1, "6.next-1"),
    ]
    for document, side, passage in places:
        assert window.desk.open(document, passage)
        assert window.desk.place[:2] == (side, passage)
    been = [window.desk.place]
    for _ in range(3):
        QTest.keyClick(window, Qt.Key.Key_Left, ALT)
        been.append(window.desk.place)
    assert window.desk.place[1] == "title-1"
    assert window.desk.document.id == "2023/declaration.fr"
    assert not actions["back"].isEnabled()
    for place in reversed(been[:-1]):
        QTest.keyClick(window, Qt.Key.Key_Right, ALT)
        assert window.desk.place == place
    assert not actions["forward"].isEnabled()


def test_going_somewhere_new_forgets_what_lay_ahead(open_window: object) -> None:
    window: Window = open_window(settled=False)
    for passage in ("1.next-1", "2.next-1", "3.next-1"):
        window.desk.open("2023/declaration.fr", passage)
    window.desk.go_back()
    window.desk.go_back()
    window.desk.open("2023/declaration.fr", "5.next-1")
    window.desk.go_forward()
    assert window.desk.place[1] == "5.next-1"
    window.desk.go_back()
    assert window.desk.place[1] == "1.next-1"


@settings(deadline=None, max_examples=60)
@given(st.lists(st.sampled_from(["a", "b", "c", "back", "forward"]), max_size=40))
def test_back_and_forward_are_those_of_two_stacks(steps: list[str]) -> None:
    history = History()
    behind: list[str] = []
    ahead: list[str] = []
    for step in steps:
        if step == "back":
            got = history.back()
            assert (got is None) == (len(behind) < 2)
            if got is not None:
                ahead.append(behind.pop())
                assert got.passage == behind[-1]
        elif step == "forward":
            got = history.forward()
            assert (got is None) == (not ahead)
            if got is not None:
                behind.append(ahead.pop())
                assert got.passage == behind[-1]
        else:
            history.visit(Position("d", step))
            if behind[-1:] != [step]:
                behind.append(step)
                ahead.clear()
        assert history.can_go_back == (len(behind) > 1)
        assert history.can_go_forward == bool(ahead)
