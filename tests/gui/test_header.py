"""The bar above the panes, the status line, and the panels below."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit

from vdreader.gui.controls import plain_tip
from vdreader.gui.window import Window


def test_the_header_says_what_is_open(shared: Window) -> None:
    assert shared.header.title.text() == "2023 · Paris, 5 May"
    assert shared.header.compared.text() == "compared with"
    assert shared.header.comparison.currentText().startswith("2021")
    shared.desk.open("2021/declaration.fr")
    assert shared.header.title.text() == "2021 · Brussels, 22 November"


def test_the_header_is_one_line_and_all_of_it_is_seen(shared: Window) -> None:
    header = shared.header
    right = 0
    for widget in (header.title, header.languages, header.compared, header.comparison):
        assert widget.geometry().left() >= right
        right = widget.geometry().right()
        assert header.rect().contains(widget.geometry())
    for button in header.buttons:
        assert header.rect().contains(button.geometry())


def test_buttons_do_what_their_commands_do(shared: Window) -> None:
    shared.desk.open("2023/declaration.fr", "4.next-1")
    back = next(
        button
        for button in shared.header.buttons
        if button.defaultAction() is shared.menus.commands.actions["back"]
    )
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert shared.desk.place[1] != "4.next-1"


def test_the_status_line_says_where_one_is(shared: Window) -> None:
    shared.texts.go_to(0, "2.next-5")
    assert shared.status.position.text() == "2023 § 2.6   ·   FR · NL   ·   100 %"
    shared.change_zoom(1)
    assert shared.status.position.text().endswith("110 %")
    assert "verified" in shared.status.corpus.text()


def test_labels_are_plain_text(shared: Window) -> None:
    for label in shared.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.text()


def test_panels_open_toggle_and_close(open_window: object) -> None:
    window: Window = open_window(settled=False)
    first, second = QLineEdit(), QLineEdit()
    panels = window.panels
    panels.add("first-of-test", first)
    panels.add("second-of-test", second)
    panels.title("first-of-test", "First")
    panels.title("second-of-test", "Second")
    opened: list[bool] = []
    panels.opened.connect(opened.append)
    panels.toggle("first-of-test")
    assert first.isVisible()
    assert panels.current == "first-of-test"
    panels.toggle("second-of-test")
    assert second.isVisible()
    assert not first.isVisible()
    panels.toggle("second-of-test")
    assert not panels.isVisible()
    panels.open("first-of-test")
    QTest.mouseClick(panels.close_button, Qt.MouseButton.LeftButton)
    assert not panels.isVisible()
    assert opened == [True, False, True, False]


def test_the_banner_tells_each_thing_once_until_it_is_put_away(shared: Window) -> None:
    banner = shared.banner
    banner.say("One.")
    banner.say("Two.")
    banner.say("One.")
    assert banner.label.text() == "One.\nTwo."
    QTest.mouseClick(banner.close_button, Qt.MouseButton.LeftButton)
    assert not banner.isVisible()
    banner.say("Three.")
    assert banner.label.text() == "Three."
    assert banner.isVisible()


def test_a_tooltip_shows_markup_as_it_is_written() -> None:
    assert plain_tip("L’accord & le reste") == "L’accord & le reste"
    shown = QTextDocumentFragment.fromHtml(plain_tip("<img src='file:///x.png'>\n<b>a</b> & b"))
    assert shown.toPlainText() == "<img src='file:///x.png'>\n<b>a</b> & b"
