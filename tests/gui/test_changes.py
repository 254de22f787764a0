"""The right pane: the comparison that was chosen, its cards, filters and steps."""

from collections import Counter

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from test_theme import contrast

from vdreader import app
from vdreader.core.comparing.comparison import Kind
from vdreader.core.comparing.redline import parts
from vdreader.gui.comparing.card_text import caption
from vdreader.gui.comparing.cards import MARGIN
from vdreader.gui.comparing.changes import CHANGE
from vdreader.gui.theme import THEMES
from vdreader.gui.window import Window


def current(window: Window) -> object:
    return window.changes.list.currentIndex().data(CHANGE)


def click(chip: object) -> None:
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_the_cards_are_the_comparison(shared: Window) -> None:
    comparison = shared.comparing.comparison
    assert (comparison.old.id, comparison.new.id) == ("2021/declaration.fr", "2023/declaration.fr")
    assert shared.changes.model.rowCount() == len(comparison.changes) > 60
    assert "2021" in shared.changes.title.accessibleName()


def test_counts_on_the_chips_are_those_of_the_summary(shared: Window) -> None:
    comparison = shared.comparing.comparison
    counted = Counter(change.kind for change in comparison.changes)
    for kind, chip in shared.changes.chips.items():
        assert chip.text().endswith(f" {counted[kind]}")
        assert comparison.summary[kind] == counted[kind]
        assert chip.isEnabled() == (counted[kind] > 0)
    old = [ident for change in comparison.changes for ident in change.old]
    new = [ident for change in comparison.changes for ident in change.new]
    assert sorted(old) == sorted(p.id for p in comparison.old.passages)
    assert sorted(new) == sorted(p.id for p in comparison.new.passages)


def test_chips_filter_the_cards(shared: Window) -> None:
    summary = shared.comparing.comparison.summary
    chips, model = shared.changes.chips, shared.changes.model
    click(chips[Kind.NEW])
    assert model.rowCount() == sum(summary.values()) - summary[Kind.NEW]
    click(chips[Kind.DROPPED])
    shown = {model.index(row).data(CHANGE).kind for row in range(model.rowCount())}
    assert not shown & {Kind.NEW, Kind.DROPPED}
    for chip in chips.values():
        chip.setChecked(False)
    assert model.rowCount() == 0
    shared.changes.step(1)
    chips[Kind.DROPPED].setChecked(True)
    assert model.rowCount() == summary[Kind.DROPPED]


def test_a_chip_works_from_the_keyboard(shared: Window) -> None:
    chip = shared.changes.chips[Kind.REWORDED]
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Space)
    assert not chip.isChecked()
    kinds = {
        shared.changes.model.index(row).data(CHANGE).kind
        for row in range(shared.changes.model.rowCount())
    }
    assert Kind.REWORDED not in kinds


def walk(window: Window, key: Qt.KeyboardModifier) -> list[int]:
    numbers = []
    for _ in range(window.changes.model.rowCount() + 3):
        QTest.keyClick(window, Qt.Key.Key_F7, key)
        numbers.append(window.changes.model.number(window.changes.list.currentIndex().row()))
    return numbers


def test_f7_walks_all_changes_and_shift_f7_all_the_way_back(shared: Window) -> None:
    count = len(shared.comparing.comparison.changes)
    shared.changes.show_change(0, quiet=True)
    forwards = walk(shared, Qt.KeyboardModifier.NoModifier)
    assert forwards == [*range(1, count), *[count - 1] * (len(forwards) - count + 1)]
    backwards = walk(shared, Qt.KeyboardModifier.ShiftModifier)
    assert backwards[: count - 1] == list(range(count - 2, -1, -1))


def test_f7_takes_the_reader_along(shared: Window) -> None:
    shared.changes.show_change(0, quiet=True)
    seen = 0
    for _ in range(20):
        QTest.keyClick(shared, Qt.Key.Key_F7)
        change = current(shared)
        if change.new:
            seen += 1
            assert shared.desk.place[:2] == (0, change.new[0])
    assert seen > 5


def test_f7_walks_what_the_filters_let_through(shared: Window) -> None:
    for kind, chip in shared.changes.chips.items():
        chip.setChecked(kind is Kind.DROPPED)
    count = shared.comparing.comparison.summary[Kind.DROPPED]
    walked = walk(shared, Qt.KeyboardModifier.NoModifier)
    assert len(set(walked)) == count
    assert all(
        shared.comparing.comparison.changes[number].kind is Kind.DROPPED for number in walked
    )


def test_the_card_of_the_passage_under_the_cursor_opens(shared: Window) -> None:
    for side, passage in ((0, "2.next-5"), (1, "6.next-1"), (0, "I.par-2")):
        shared.texts.go_to(side, passage)
        assert passage in current(shared).new
        view = shared.changes.list
        assert view.viewport().rect().intersects(view.visualRect(view.currentIndex()))


def test_another_older_text_changes_the_cards(shared: Window) -> None:
    box = shared.header.comparison
    offered = [box.itemData(row) for row in range(box.count())]
    assert offered[0] == "2021/declaration.fr"
    assert set(offered) == {
        "2021/declaration.fr",
        "2021/press-conference.fr",
        "2018/declaration.fr",
    }
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_End)
    app.settle(shared)
    assert shared.comparing.comparison.old.id == offered[-1]
    assert box.currentData() == offered[-1]
    year = offered[-1][:4]
    assert year in shared.changes.title.accessibleName()
    cited = shared.changes.model.index(1).data()
    assert year in cited or "2023" in cited


def test_the_choice_stays_when_another_text_opens_where_it_can(open_window: object) -> None:
    window = open_window()
    window.comparing.choose("2018/declaration.fr")
    app.settle(window)
    window.desk.open("2021/declaration.fr")
    app.settle(window)
    assert window.comparing.comparison.old.id == "2018/declaration.fr"
    assert window.comparing.comparison.new.id == "2021/declaration.fr"
    window.desk.open("2018/declaration.fr")
    app.settle(window)
    assert window.comparing.comparison is None
    assert not window.changes.list.isVisible()
    assert "no older text" in window.changes.message.text()
    assert not window.header.comparison.isVisible()
    assert not any(chip.isVisible() for chip in window.changes.chips.values())


@pytest.mark.parametrize("end", ["old", "new"])
def test_each_end_of_a_change_is_one_click_away(shared: Window, end: str) -> None:
    comparison = shared.comparing.comparison
    number = next(
        n
        for n, change in enumerate(comparison.changes)
        if change.kind in (Kind.MOVED, Kind.MOVED_REWORDED)
    )
    shared.changes.show_change(number, quiet=True)
    app.settle(shared)
    view = shared.changes.list
    index = view.currentIndex()
    view.scrollTo(index, view.ScrollHint.PositionAtTop)
    card = view.itemDelegate().card(index)
    rect = view.visualRect(index)
    spots = [
        rect.topLeft() + type(rect.topLeft())(x, y)
        for y in range(0, 60, 4)
        for x in range(0, rect.width(), 4)
        if card.end_at(x, y) == end
    ]
    assert spots, "the citation cannot be clicked"
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spots[len(spots) // 2])
    change = comparison.changes[number]
    expected = (comparison.old.id, change.old[0]) if end == "old" else ("", change.new[0])
    assert shared.desk.place[1] == expected[1]
    if end == "old":
        assert shared.desk.document.id == expected[0]


def test_return_goes_to_the_passage(shared: Window) -> None:
    view = shared.changes.list
    number = next(
        n for n, c in enumerate(shared.comparing.comparison.changes) if "5.next-2" in c.new
    )
    shared.changes.show_change(number, quiet=True)
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert shared.desk.place[1] == shared.comparing.comparison.changes[number].new[0]


def test_every_caption_of_a_card_names_its_passages(shared: Window) -> None:
    comparison = shared.comparing.comparison
    captions = [
        caption(comparison, part)
        for change in comparison.changes
        for part in parts(comparison, change)
    ]
    assert "Title → Title" in captions
    assert any(made.startswith("§ 3.1, sentence 2 → § 2.") for made in captions)
    assert not [
        made for made in captions if not made or made.rstrip().endswith("§") or "§ →" in made
    ]


def edge_of_the_card(window: Window) -> list[str]:
    """The colours from the left end of the list into the open card."""
    cards = window.changes.list
    rect = cards.visualRect(cards.currentIndex()).intersected(cards.viewport().rect())
    picture = cards.viewport().grab().toImage()
    return [picture.pixelColor(x, rect.center().y()).name() for x in range(MARGIN + 12)]


@pytest.mark.parametrize("theme", THEMES)
def test_the_open_card_shows_that_the_pane_has_the_keyboard(shared: Window, theme: str) -> None:
    shared.choose_theme(theme)
    shared.activateWindow()
    assert QTest.qWaitForWindowActive(shared)
    shared.texts.go_to(0, "2.next-3")
    shared.texts.columns[1].setFocus()
    app.settle(shared)
    without = edge_of_the_card(shared)
    assert shared.colours.accent in without
    shared.step_pane(1)
    assert shared.changes.list.hasFocus()
    told = edge_of_the_card(shared)
    changed = [contrast(a, b) for a, b in zip(without, told, strict=True) if a != b]
    assert sum(one >= 3.0 for one in changed) >= 2


@pytest.mark.parametrize("theme", THEMES)
def test_a_pane_without_an_open_card_shows_the_keyboard_too(shared: Window, theme: str) -> None:
    shared.choose_theme(theme)
    shared.activateWindow()
    assert QTest.qWaitForWindowActive(shared)
    cards = shared.changes.list
    cards.setFocus()
    cards.setCurrentIndex(QModelIndex())
    app.settle(shared)
    picture = cards.viewport().grab().toImage()
    drawn = [picture.pixelColor(x, 200).name() for x in (0, 1)]
    assert drawn == [shared.colours.accent] * 2
    assert contrast(shared.colours.accent, shared.colours.panel) >= 3.0
    shared.texts.columns[0].setFocus()
    picture = cards.viewport().grab().toImage()
    assert picture.pixelColor(0, 200).name() == shared.colours.panel
