"""The interface in three languages, switched while running; nothing said outside of them."""

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QWidget

from vdreader import app
from vdreader.gui.languages import CODES
from vdreader.gui.window import Window

OWN = ("fr", "nl", "en")
MARK = "⟧"


class Stretched(QTranslator):
    """A language that says everything in half as many letters again, between marks."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        if not source or context.startswith("Q"):  # Qt's own strings
            return None
        return f"⟦{source}{'~' * (len(source) * 2 // 5)}{MARK}"


@pytest.fixture
def stretched(shared: Window) -> object:
    translator = Stretched()
    QCoreApplication.installTranslator(translator)
    shared.resize(1280, 720)
    app.settle(shared)
    yield shared
    QCoreApplication.removeTranslator(translator)
    app.settle(shared)


def visible(window: Window, kind: type) -> list[QWidget]:
    return [widget for widget in window.findChildren(kind) if widget.isVisible()]


def cut_off(window: Window) -> list[str]:
    """The labels, buttons and menus whose words do not fit."""
    found = []
    for label in visible(window, QLabel):
        text = label.text()
        if not text:
            continue
        if label.wordWrap():
            fits = label.heightForWidth(label.width()) <= label.height() + 1
        else:
            fits = label.sizeHint().width() <= label.width() + 1
        if not fits:
            found.append(f"label {text!r}: {label.size()} for {label.sizeHint()}")
    for button in visible(window, QAbstractButton):
        if button.text() and button.sizeHint().width() > button.width() + 1:
            found.append(f"button {button.text()!r}: {button.width()} for {button.sizeHint()}")
    for box in visible(window, QComboBox):
        needed = box.fontMetrics().horizontalAdvance(box.currentText())
        if needed > box.width() - 24:
            found.append(f"choice {box.currentText()!r}: {box.width()} for {needed}")
    bar = window.menuBar()
    for action in bar.actions():
        if not bar.rect().contains(bar.actionGeometry(action)):
            found.append(f"menu {action.text()!r}")
    for widget in visible(window, QWidget):
        if widget.window() is window and not isinstance(widget, QLabel):
            corner = widget.mapTo(window, widget.rect().bottomRight())
            scrolled = widget.parent() is not None and "viewport" in widget.parent().objectName()
            if widget.focusPolicy() and not scrolled and corner.x() > window.width():
                found.append(f"{widget} beyond the window's edge")
    return found


@pytest.mark.parametrize("document", ["2023/declaration.fr", "2021/declaration.fr"])
@pytest.mark.parametrize("code", OWN)
def test_nothing_is_cut_off_at_1280_by_720(shared: Window, code: str, document: str) -> None:
    shared.choose_language(code)
    shared.resize(1280, 720)
    shared.desk.open(document)
    app.settle(shared)
    assert (shared.width(), shared.height()) == (1280, 720)
    assert cut_off(shared) == []


def test_nothing_is_cut_off_where_words_are_longer(stretched: Window) -> None:
    assert (stretched.width(), stretched.height()) == (1280, 720)
    assert cut_off(stretched) == []
    stretched.banner.say(stretched.tr("A sentence that must not be missed. ") * 5)
    app.settle(stretched)
    assert (stretched.width(), stretched.height()) == (1280, 720)
    assert cut_off(stretched) == []


def test_everything_that_is_said_can_be_translated(stretched: Window) -> None:
    said: dict[str, str] = {}
    for name, action in stretched.menus.commands.actions.items():
        if not name.startswith("language."):
            said[f"{name} text"] = action.text()
            said[f"{name} tooltip"] = action.toolTip()
    for name, menu in stretched.menus.commands.menus.items():
        said[f"{name} menu"] = menu.title()
    for kind, chip in stretched.changes.chips.items():
        said[f"{kind} chip"] = chip.text()
        said[f"{kind} tooltip"] = chip.toolTip()
    status, header = stretched.status, stretched.header
    said |= {
        "sections": stretched.sections.title.accessibleName(),
        "tree": stretched.sections.tree.accessibleName(),
        "changes": stretched.changes.title.accessibleName(),
        "foot": stretched.changes.foot.text(),
        "corpus": status.corpus.text(),
        "scrolling": status.scrolling.text(),
        "compared": header.compared.text(),
        "comparison": header.comparison.accessibleName(),
        "comparison tip": header.comparison.toolTip(),
        "place": header.comparison.currentText(),
        "close": stretched.banner.close_button.toolTip(),
        "column": stretched.texts.columns[0].accessibleName(),
        "meeting": stretched.sections.model.index(0, 0).data(),
        "document": stretched.sections.model.document_index("2023/declaration.fr").data(),
    }
    assert {where: words for where, words in said.items() if MARK not in words} == {}


def test_the_language_is_switched_while_running_and_the_place_kept(shared: Window) -> None:
    shared.texts.go_to(1, "5.next-3", 20)
    app.settle(shared)
    top = shared.texts.columns[1].verticalScrollBar().value()
    assert "May" in shared.header.title.text()
    for code, month in (("fr", "mai"), ("nl", "mei"), ("en", "May")):
        shared.menus.commands.actions[f"language.{code}"].trigger()
        app.settle(shared)
        assert month in shared.header.title.text()
        assert shared.menus.commands.actions[f"language.{code}"].isChecked()
        assert shared.desk.place == (1, "5.next-3", 20)
        assert shared.texts.columns[1].verticalScrollBar().value() == top
        assert shared.changes.list.currentIndex().isValid()


def test_an_own_language_reaches_everything_at_once(shared: Window) -> None:
    translator = Stretched()
    before = shared.menus.commands.actions["larger"].text()
    place = shared.desk.place
    QCoreApplication.installTranslator(translator)
    app.settle(shared)
    assert shared.menus.commands.actions["larger"].text() == f"⟦{before}~~~~⟧"
    QCoreApplication.removeTranslator(translator)
    app.settle(shared)
    assert shared.menus.commands.actions["larger"].text() == before
    assert shared.desk.place == place


def test_french_and_dutch_say_it_otherwise(shared: Window) -> None:
    texts: dict[str, dict[str, str]] = {}
    for code in CODES:
        shared.choose_language(code)
        app.settle(shared)
        texts[code] = {
            name: action.text()
            for name, action in shared.menus.commands.actions.items()
            if not name.startswith("language.")
        }
        texts[code]["foot"] = shared.changes.foot.text()
        texts[code]["corpus"] = shared.status.corpus.text()
        texts[code]["sections"] = shared.sections.title.text()
    same = [
        name for name in texts["en"] if texts["en"][name] in (texts["fr"][name], texts["nl"][name])
    ]
    assert len(same) <= 3, same  # "Sections" is both English and French


def test_every_control_has_a_name(shared: Window) -> None:
    nameless = []
    for widget in visible(shared, QWidget):
        if not int(widget.focusPolicy().value):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            nameless.append(repr(widget))
    assert nameless == []


def test_the_keyboard_reaches_every_control(shared: Window) -> None:
    """Tab goes round through everything that can be used, and comes back."""
    shared.activateWindow()
    start = shared.sections.tree
    start.setFocus()
    seen, widget = [start], start.nextInFocusChain()
    while widget is not start:
        seen.append(widget)
        widget = widget.nextInFocusChain()
    for control in (shared.texts.columns[0], shared.changes.list, shared.header.comparison):
        assert control in seen
    for chip in shared.changes.chips.values():
        assert chip in seen
