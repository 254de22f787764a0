"""The left pane: meetings, documents, sections; following, choosing, typing ahead."""

import hashlib
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QModelIndex, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView
from test_theme import contrast

from vdreader import app
from vdreader.gui import fonts
from vdreader.gui.section_delegate import BADGES, LANGUAGES, NODE, Badge
from vdreader.gui.sections import SectionsModel
from vdreader.gui.theme import THEMES
from vdreader.gui.window import Window
from vdreader.reading.library import Library


def indexes(model: SectionsModel, parent: QModelIndex | None = None) -> list[QModelIndex]:
    """The rows below a row, or the meetings."""
    at = parent or QModelIndex()
    return [model.index(row, 0, at) for row in range(model.rowCount(at))]


def found(window: Window, start: str) -> QModelIndex:
    """The section of the open document whose title starts so."""
    model = window.sections.model
    document = model.document_index(window.desk.document.id)
    return next(index for index in indexes(model, document) if index.data().startswith(start))


def click(window: Window, index: QModelIndex) -> None:
    tree = window.sections.tree
    tree.scrollTo(index)
    rect = tree.visualRect(index)
    assert not rect.isEmpty()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())


def test_meetings_stand_newest_first_and_the_known_ones_last(shared: Window) -> None:
    rows = indexes(shared.sections.model)
    assert [(row.data(NODE), row.data()[:4]) for row in rows] == [
        ("meeting", "2023"),
        ("meeting", "2021"),
        ("meeting", "2018"),
        ("known", "2016"),
    ]
    languages = [
        row.data(LANGUAGES)
        for meeting in rows[:3]
        for row in indexes(shared.sections.model, meeting)
    ]
    assert languages == [
        [("fr", True), ("nl", True)],
        [("fr", True), ("nl", False)],
        [("fr", True)],
        [("fr", True), ("nl", False), ("en", False)],
    ]


def test_a_document_is_read_when_its_sections_are_asked_for(corpus: Path, qapp: object) -> None:
    from PySide6.QtWidgets import QWidget

    asked: list[str] = []
    library = Library(corpus)
    holder = QWidget()

    def load(ident: str) -> object:
        asked.append(ident)
        return library.document(ident)

    model = SectionsModel(load, holder)
    model.fill(library)
    assert asked == []
    document = model.document_index("2018/declaration.fr")
    assert model.hasChildren(document)
    assert model.canFetchMore(document)
    model.fetchMore(document)
    model.fetchMore(document)
    assert asked == ["2018/declaration.fr"]
    titles = [row.data() for row in indexes(model, document)]
    assert len(titles) == len(library.document("2018/declaration.fr").sections)


def test_a_click_on_a_section_goes_there(shared: Window) -> None:
    click(shared, found(shared, "5 "))
    assert shared.desk.place[:2] == (0, "5")
    assert shared.texts.columns[0].hasFocus()


def test_the_arrows_move_and_return_opens(shared: Window) -> None:
    tree = shared.sections.tree
    tree.setFocus()
    tree.setCurrentIndex(found(shared, "3 "))
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert tree.currentIndex().data().startswith("4 ")
    assert shared.desk.place[1] == "title-1"  # moving in the tree opens nothing
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert shared.desk.place[1] == "4"


def test_typing_ahead_finds_a_section(shared: Window) -> None:
    tree = shared.sections.tree
    tree.setFocus()
    QTest.keyClicks(tree, "6 s")
    assert tree.currentIndex().data().startswith("6 Sécurité")


def test_a_click_on_a_document_opens_it_and_its_sections(open_window: object) -> None:
    window = open_window(settled=False)
    tree, model = window.sections.tree, window.sections.model
    document = model.document_index("2018/declaration.fr")
    assert not tree.isExpanded(document)
    click(window, document)
    assert window.desk.document.id == "2018/declaration.fr"
    assert tree.isExpanded(document)
    assert model.rowCount(document) > 0
    meeting = document.parent()
    click(window, meeting)
    assert not tree.isExpanded(meeting)
    click(window, meeting)
    assert tree.isExpanded(meeting)
    app.settle(window)


def test_the_tree_follows_the_reader(shared: Window) -> None:
    tree = shared.sections.tree
    for passage, title in (("6.next-2", "6 "), ("2.next-5", "2 "), ("I.par-1", "I ")):
        shared.texts.go_to(0, passage)
        assert tree.currentIndex().data().startswith(title)
        assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()).center())
    shared.texts.go_to(1, "7.next-1")
    assert tree.currentIndex().data().startswith("7 ")


def test_the_tree_follows_scrolling(shared: Window) -> None:
    left = shared.texts.columns[0]
    left.setFocus()
    row = shared.texts.text.row_of(0, "4.next-1")
    left.verticalScrollBar().setValue(round(left.tops[row]))
    assert shared.sections.tree.currentIndex().data().startswith("4 ")


def test_badges_count_the_changes_of_each_section(shared: Window) -> None:
    comparison = shared.comparing.comparison
    section = found(shared, "7 ")
    badges = section.data(BADGES)
    assert badges
    counted = sum(int(badge.text.split()[0]) for badge in badges)
    inside = [
        change
        for change in comparison.changes
        if change.new and comparison.new.passage(change.new[0]).section == "7"
    ]
    assert counted == sum(change.kind.value != "kept" for change in inside)
    spoken = section.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("7 ")
    assert ": " in spoken


def test_badges_reach_sections_that_are_listed_later(shared: Window) -> None:
    badge = Badge("3 ◆", "#123456", "Notes: 3")
    model = shared.sections.model
    section = Library(shared.library.folder).document("2021/press-conference.fr").sections[0].id
    assert model.canFetchMore(model.document_index("2021/press-conference.fr"))
    shared.sections.show_badges("test", "2021/press-conference.fr", {section: [badge]})
    index = model.section_index("2021/press-conference.fr", section)
    assert index.data(BADGES) == [badge]
    shared.sections.show_badges("test", "", {})
    assert index.data(BADGES) == []


def test_a_change_of_language_keeps_the_tree_as_it_was_opened(shared: Window) -> None:
    tree, model = shared.sections.tree, shared.sections.model
    tree.expand(model.document_index("2021/declaration.fr"))
    tree.collapse(model.document_index("2018/declaration.fr").parent())
    shared.texts.go_to(0, "5.next-1")
    tree.setFocus()
    shared.choose_language("fr")
    app.settle(shared)
    assert tree.isExpanded(model.document_index("2023/declaration.fr"))
    assert tree.isExpanded(model.document_index("2021/declaration.fr"))
    assert not tree.isExpanded(model.document_index("2018/declaration.fr").parent())
    assert tree.currentIndex().data().startswith("5 ")
    assert found(shared, "5 ").data(BADGES)
    tree.expand(model.document_index("2018/declaration.fr").parent())
    tree.collapse(model.document_index("2021/declaration.fr"))


@pytest.mark.parametrize("width", [150, 180, 220, 256, 320])
def test_a_number_stands_on_a_line_with_its_title(shared: Window, width: int) -> None:
    colours = shared.colours
    wide = [Badge(text, colours.accent, "") for text in ("●12", "▲3", "12 ~", "3 ⇄", "16 +")]
    document = "2023/declaration.fr"
    sections = [section.id for section in shared.desk.document.sections]
    delegate = shared.sections.tree.itemDelegate()
    shared.splitter.setSizes([width, 700, 300])
    for count in range(len(wide) + 1):
        shared.sections.show_badges("test", document, dict.fromkeys(sections, wide[:count]))
        viewport = shared.sections.tree.viewport().width()
        for start in ("1 ", "2 ", "3 ", "II "):
            index = found(shared, start)
            layout, beside = delegate._title(index, viewport)
            first = layout.text()[: layout.lineAt(0).textLength()].replace("\u2028", " ")
            assert len(first.split()) >= 2, (start, first)
            shown = layout.lineCount()
            # What stands on the line of the badges leaves them their room.
            if beside < shown:
                room = viewport - delegate._aside_width(index)
                assert layout.lineAt(beside).naturalTextWidth() < room
            height = delegate.sizeHint(None, index).height() - 2 * delegate._padding(index)
            lines = height / QFontMetrics(fonts.interface()).height()
            assert lines == max(shown, beside + 1 if index.data(BADGES) else 0)
    shared.sections.show_badges("test", "", {})


def ring_pixels(window: Window, view: QAbstractItemView, rect: QRect) -> list[str]:
    """The colours along the top of a place in a list, two pixels deep."""
    picture = view.viewport().grab().toImage()
    return [
        picture.pixelColor(x, rect.top() + y).name()
        for x in range(rect.left() + 20, rect.right() - 20)
        for y in (0, 1)
    ]


@pytest.mark.parametrize("theme", THEMES)
def test_the_tree_shows_that_it_has_the_keyboard(shared: Window, theme: str) -> None:
    shared.choose_theme(theme)
    shared.activateWindow()
    assert QTest.qWaitForWindowActive(shared)
    shared.texts.go_to(0, "3.next-1")
    shared.texts.columns[0].setFocus()
    app.settle(shared)
    tree = shared.sections.tree
    rect = tree.visualRect(tree.currentIndex())
    without = ring_pixels(shared, tree, rect)
    shared.step_pane(-1)
    assert tree.hasFocus()
    with_keyboard = ring_pixels(shared, tree, rect)
    pairs = list(zip(without, with_keyboard, strict=True))
    assert min(contrast(before, after) for before, after in pairs) >= 3.0


def test_the_current_row_comes_into_view_with_the_keyboard(shared: Window) -> None:
    tree = shared.sections.tree
    shared.activateWindow()
    assert QTest.qWaitForWindowActive(shared)
    shared.texts.columns[0].setFocus()
    shared.resize(1280, 400)
    app.settle(shared)
    shared.texts.go_to(0, "1.next-1")
    tree.verticalScrollBar().setValue(tree.verticalScrollBar().maximum())
    tree.setFocus(Qt.FocusReason.MouseFocusReason)
    assert tree.verticalScrollBar().value() == tree.verticalScrollBar().maximum()
    shared.texts.columns[0].setFocus()
    shared.step_pane(-1)
    assert tree.hasFocus()
    assert tree.viewport().rect().contains(tree.visualRect(tree.currentIndex()).center())


def many_meetings(corpus: Path, folder: Path) -> Path:
    """A library whose one text is said to be that of each of seventy meetings."""
    text = (corpus / "2018" / "declaration.fr.md").read_text(encoding="utf-8")
    lines: list[str] = []
    for year in range(1949, 2019):
        content = text.replace('"2018', f'"{year}').replace("date = 2018", f"date = {year}")
        file = folder / f"{year}.md"
        folder.mkdir(exist_ok=True)
        file.write_text(content, encoding="utf-8")
        lines += ["[[document]]", f'file = "{file.name}"']
        lines.append(f'file_sha256 = "{hashlib.sha256(file.read_bytes()).hexdigest()}"')
        lines += content.split("+++")[1].strip().splitlines()
    (folder / "manifest.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def test_of_many_meetings_each_is_listed_when_it_is_opened(
    corpus: Path, tmp_path: Path, open_window: object
) -> None:
    window = open_window(
        document="2018/declaration.fr", corpus=many_meetings(corpus, tmp_path / "many")
    )
    tree, model = window.sections.tree, window.sections.model
    assert model.rowCount() == 70
    newest, next_one = model.index(0, 0), model.index(1, 0)
    assert tree.isExpanded(newest)
    assert tree.currentIndex().parent().parent() == newest
    assert not tree.isExpanded(next_one)
    assert model.hasChildren(next_one)
    assert model.rowCount(next_one) == 0
    tree.expand(next_one)
    assert [row.data() for row in indexes(model, next_one)] == ["Joint declaration"]
    assert window.desk.open("1950/declaration.fr")
    assert tree.currentIndex().parent().parent().data() == model.index(68, 0).data()
    assert tree.isExpanded(model.index(68, 0))
    window.choose_language("fr")
    QCoreApplication.processEvents()
    assert [row.data() for row in indexes(model, next_one)] == ["Déclaration commune"]


def test_headings_are_in_the_readers_language_where_there_is_such_a_version(
    shared: Window,
) -> None:
    shared.desk.open("2023/declaration.fr", "7.par-1")
    assert found(shared, "7 ").data() == "7 Coopération en matière de défense"
    shared.choose_language("nl")
    app.settle(shared)
    here = found(shared, "7 ")
    assert here.data() == "7 Samenwerking inzake defensie"
    assert here.data(Qt.ItemDataRole.ToolTipRole).startswith("7 Samenwerking")
    click(shared, here)
    assert shared.desk.document is not None
    assert shared.desk.document.about.id == "2023/declaration.fr"
    shared.desk.open("2021/declaration.fr", "1.par-1")
    assert found(shared, "7 ").data() == "7 Cybersécurité"
    shared.choose_language("fr")
    app.settle(shared)
    shared.desk.open("2023/declaration.fr", "7.par-1")
    assert found(shared, "7 ").data() == "7 Coopération en matière de défense"
