"""The centre pane: rows that stand level, columns in step, counterparts that light up."""

import made_document
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication

from vdreader import app
from vdreader.gui import fonts
from vdreader.gui.texts.column import Highlight, ReadingColumn
from vdreader.gui.texts.filling import FIRST_ROWS
from vdreader.gui.texts.gutter import Mark
from vdreader.gui.texts.levelling import LEVEL_LIMIT
from vdreader.gui.texts.parallel import ParallelView
from vdreader.gui.theme import LIGHT
from vdreader.gui.window import Window
from vdreader.reading.parallel import LEFT, RIGHT, pair, single

FIRST_SENTENCES = ("Parmi ces travaux, optimiser", "Daartoe de organisatie en de werking")


def at_passage(column: ReadingColumn, passage: str, offset: int = 0) -> QTextCursor:
    """A cursor in a passage, found without the column's own book-keeping."""
    text = column.passage_text(passage)
    assert text
    block = column.document().begin()
    while block.isValid() and block.text() != text:
        block = block.next()
    assert block.isValid(), passage
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + offset)
    return cursor


def lit(column: ReadingColumn) -> list[str]:
    """The words that are lit on the screen, in reading order."""
    selections = column.extraSelections()
    found = [(s.cursor.selectionStart(), s.cursor.selectedText()) for s in selections]
    return [words for _, words in sorted(found)]


def assert_level(window: Window) -> None:
    """Every pair of passages of one row starts at the same height on both sides."""
    left, right = window.texts.columns
    text = window.texts.text
    assert text is not None
    # Labels say the same words again and again: they cannot be found by their text.
    rows = [row for row in text.rows if row.left and row.right and "label" not in row.left[0]]
    assert len(rows) >= 65
    for row in rows:
        tops = [
            column.document()
            .documentLayout()
            .blockBoundingRect(at_passage(column, passages[0]).block())
            .top()
            for column, passages in ((left, row.left), (right, row.right))
        ]
        assert abs(tops[0] - tops[1]) <= 1, row
    assert len(left.tops) == len(right.tops) == len(text.rows)
    assert left.tops == pytest.approx(right.tops, abs=0.6)
    assert left.tops == sorted(left.tops)


@pytest.mark.parametrize("width", [1000, 1280, 1440, 1920])
def test_rows_are_level_at_every_width(shared: Window, width: int) -> None:
    shared.resize(width, 800)
    app.settle(shared)
    assert_level(shared)


@pytest.mark.parametrize("steps", [-3, -1, 2, 4, 6])
def test_rows_are_level_at_every_zoom(shared: Window, steps: int) -> None:
    shared.change_zoom(steps)
    app.settle(shared)
    assert_level(shared)


@pytest.mark.parametrize("sizes", [(180, 360, 740), (500, 500, 280), (180, 840, 260)])
def test_rows_are_level_after_the_panes_were_dragged(
    shared: Window, sizes: tuple[int, int, int]
) -> None:
    shared.splitter.setSizes(list(sizes))
    app.settle(shared)
    assert_level(shared)


def test_dragging_a_pane_by_its_handle_keeps_rows_level_and_the_place(shared: Window) -> None:
    shared.texts.go_to(LEFT, "5.next-3")
    before = shared.texts.columns[LEFT].width()
    handle = shared.splitter.handle(2)
    start = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 9):
        QTest.mouseMove(handle, start - QPoint(8 * step, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=start - QPoint(64, 0))
    app.settle(shared)
    assert shared.texts.columns[LEFT].width() < before
    assert_level(shared)
    assert_in_view(shared.texts.columns[LEFT], "5.next-3")


def assert_in_view(column: ReadingColumn, passage: str) -> None:
    rect = column.cursorRect(at_passage(column, passage))
    assert column.viewport().rect().adjusted(0, 0, 0, 1).contains(rect.topLeft()), rect


def test_a_taller_window_shows_the_same_place(shared: Window) -> None:
    shared.texts.go_to(LEFT, "4.next-2")
    for size in ((1280, 720), (1700, 1000), (1000, 650)):
        shared.resize(*size)
        app.settle(shared)
        assert_in_view(shared.texts.columns[LEFT], "4.next-2")


@pytest.mark.parametrize("height", [560, 720, 800])
@pytest.mark.parametrize("passage", ["1.next-1", "2.next-3", "3.next-4", "7.next-1"])
def test_the_passage_stays_in_view_when_a_panel_opens(
    shared: Window, passage: str, height: int
) -> None:
    shared.resize(1280, height)
    app.settle(shared)
    left = shared.texts.columns[LEFT]
    row = shared.texts.text.row_of(LEFT, passage)
    for place in (0.1, 0.5, 0.9):  # where in the pane it stands
        shared.texts.go_to(LEFT, passage)
        bar = left.verticalScrollBar()
        bar.setValue(round(left.tops[row] - place * left.viewport().height()))
        shown = left.row_rect(row)
        assert shown.top() < left.viewport().height()
        shared.panels.open("discrepancies", keyboard=False)
        app.settle(shared)
        band, room = left.row_rect(row), left.viewport().height()
        assert -1 <= band.top() < room
        assert band.bottom() <= room + 1 or band.top() <= 1 or band.bottom() <= shown.bottom()
        shared.panels.close_panel()
        app.settle(shared)
        assert_in_view(left, passage)


def test_the_passage_stays_in_view_when_the_window_gets_low_or_narrow(shared: Window) -> None:
    left = shared.texts.columns[LEFT]
    for size in ((1280, 430), (900, 480)):
        shared.resize(1280, 900)
        app.settle(shared)
        shared.texts.go_to(LEFT, "3.next-4")
        row = shared.texts.text.row_of(LEFT, "3.next-4")
        left.verticalScrollBar().setValue(round(left.tops[row] - 600))
        shared.resize(*size)
        app.settle(shared)
        assert_in_view(left, "3.next-4")


def test_what_was_not_in_view_is_not_brought_there(shared: Window) -> None:
    shared.texts.go_to(LEFT, "1.next-1")
    left = shared.texts.columns[LEFT]
    left.verticalScrollBar().setValue(2000)
    shared.panels.open("discrepancies", keyboard=False)
    app.settle(shared)
    assert left.verticalScrollBar().value() == 2000


def test_scrolling_one_column_scrolls_the_other(shared: Window) -> None:
    left, right = shared.texts.columns
    for column, other in ((left, right), (right, left)):
        for value in (0, 437, 1900, column.verticalScrollBar().maximum()):
            column.verticalScrollBar().setValue(value)
            assert other.verticalScrollBar().value() == column.verticalScrollBar().value()


def test_both_columns_end_together(shared: Window) -> None:
    left, right = (column.verticalScrollBar().maximum() for column in shared.texts.columns)
    assert left > 1000
    assert abs(left - right) <= 1


def test_the_wheel_scrolls_both(shared: Window) -> None:
    left, right = shared.texts.columns
    wheel(right, -360)
    assert left.verticalScrollBar().value() == right.verticalScrollBar().value() > 0
    wheel(shared.texts.numbers, -360)
    assert left.verticalScrollBar().value() == right.verticalScrollBar().value() > 200


def wheel(
    widget: object, down: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> bool:
    """Turn the wheel over a widget; whether it was taken."""
    target = widget.viewport() if isinstance(widget, ReadingColumn) else widget
    event = QWheelEvent(
        QPointF(10, 10),
        QPointF(target.mapToGlobal(QPoint(10, 10))),
        QPoint(),
        QPoint(0, down),
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)
    return event.isAccepted()


def test_ctrl_and_wheel_zoom_both_columns(shared: Window) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    # Made events do not go up by themselves: the column leaves it, the pane takes it.
    assert not wheel(shared.texts.columns[RIGHT], 120, control)
    assert wheel(shared.texts, 120, control)
    assert shared.zoom == 1.1
    for column in shared.texts.columns:
        assert column.document().defaultFont().pixelSize() == 16
    assert wheel(shared.texts, -120, control)
    assert shared.zoom == 1.0


def test_scrolling_can_be_released_and_taken_up_again(shared: Window) -> None:
    left, right = shared.texts.columns
    QTest.keyClick(shared, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert shared.status.scrolling.text() == "Scrolling released"
    assert not shared.menus.commands.actions["link"].isChecked()
    left.verticalScrollBar().setValue(900)
    assert right.verticalScrollBar().value() == 0
    right.verticalScrollBar().setValue(300)
    assert left.verticalScrollBar().value() == 900
    app.settle(shared)
    assert left.verticalScrollBar().isVisible()  # released, each column shows its own bar
    QTest.keyClick(shared, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert shared.status.scrolling.text() == "Scrolling in step"
    app.settle(shared)
    assert left.verticalScrollBar().value() == right.verticalScrollBar().value()
    right.verticalScrollBar().setValue(500)
    assert left.verticalScrollBar().value() == 500


def test_the_cursor_lights_the_counterpart_sentence(shared: Window) -> None:
    shared.texts.go_to(LEFT, "2.next-5", 10)
    for column, words in zip(shared.texts.columns, FIRST_SENTENCES, strict=True):
        (sentence,) = lit(column)
        assert sentence.startswith(words)
        assert sentence.endswith(".")
    shared.texts.go_to(RIGHT, "2.next-5", 500)
    assert lit(shared.texts.columns[LEFT])[0].startswith("Améliorer le dialogue bilatéral")
    assert lit(shared.texts.columns[RIGHT])[0].startswith("De bilaterale dialoog verbeteren")


def test_hover_lights_the_counterpart_and_lets_go(shared: Window) -> None:
    left, right = shared.texts.columns
    shared.texts.go_to(LEFT, "2.next-4")
    before = (lit(left), lit(right))
    point = left.cursorRect(at_passage(left, "2.next-5", 60)).center()
    QTest.mouseMove(left.viewport(), point)
    app.settle(shared)
    assert any(words.startswith(FIRST_SENTENCES[0]) for words in lit(left))
    assert any(words.startswith(FIRST_SENTENCES[1]) for words in lit(right))
    QTest.mouseMove(shared.changes, QPoint(5, 5))
    QApplication.sendEvent(left.viewport(), QEvent(QEvent.Type.Leave))
    assert (lit(left), lit(right)) == before


def test_a_click_puts_the_reader_there(shared: Window) -> None:
    right = shared.texts.columns[RIGHT]
    shared.texts.go_to(LEFT, "2.next-4")
    point = right.cursorRect(at_passage(right, "2.next-5", 450)).center()
    QTest.mouseClick(right.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert shared.desk.place is not None
    assert shared.desk.place[:2] == (RIGHT, "2.next-5")
    assert lit(shared.texts.columns[LEFT])[0].startswith("Améliorer le dialogue bilatéral")
    assert "2.6" in shared.status.position.text()


def test_a_number_in_the_gutter_leads_to_its_passage(shared: Window) -> None:
    text = shared.texts.text
    assert text is not None
    row = text.row_of(LEFT, "I.par-2")
    assert row is not None
    y = round(shared.texts.columns[LEFT].first_baseline(row))
    QTest.mouseClick(shared.texts.numbers, Qt.MouseButton.LeftButton, pos=QPoint(20, y))
    assert shared.desk.place == (LEFT, "I.par-2", 0)


@pytest.mark.parametrize("mode", ["left", "right"])
def test_changing_the_columns_keeps_the_place(shared: Window, mode: str) -> None:
    shared.texts.go_to(LEFT, "4.next-3")
    app.settle(shared)
    shared.desk.choose_mode(mode)
    app.settle(shared)
    shown = [column for column in shared.texts.columns if column.isVisible()]
    assert shown == [shared.texts.columns[LEFT if mode == "left" else RIGHT]]
    assert_in_view(shown[0], "4.next-3")
    shared.desk.choose_mode("both")
    app.settle(shared)
    assert all(column.isVisible() for column in shared.texts.columns)
    assert_in_view(shared.texts.columns[LEFT], "4.next-3")
    assert_level(shared)


def test_the_segments_and_keys_choose_the_columns(shared: Window) -> None:
    key = {"left": Qt.Key.Key_1, "both": Qt.Key.Key_2, "right": Qt.Key.Key_3}
    for mode in ("left", "right", "both"):
        QTest.keyClick(shared, key[mode], Qt.KeyboardModifier.ControlModifier)
        assert shared.texts.mode == mode
    for button in shared.header.languages.findChildren(object):
        if button.objectName() == "right":
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert shared.texts.mode == "right"


def test_a_single_column_is_no_wider_than_one_reads_well(shared: Window) -> None:
    shared.resize(1900, 800)
    shared.desk.choose_mode("left")
    app.settle(shared)
    left = shared.texts.columns[LEFT]
    size = left.document().defaultFont().pixelSize()
    block = at_passage(left, "I.par-3").block()
    widest = max(
        block.layout().lineAt(n).naturalTextWidth() for n in range(block.layout().lineCount())
    )
    assert 25 * size < widest <= 47 * size


def test_a_missing_language_is_said_and_one_column_shown(shared: Window) -> None:
    shared.desk.open("2021/declaration.fr")
    app.settle(shared)
    left, right = shared.texts.columns
    assert left.isVisible()
    assert not right.isVisible()
    assert shared.texts.notice.isVisible()
    assert "Dutch" in shared.texts.notice.text()
    assert not shared.header.languages.isVisible()
    shared.desk.open("2021/press-conference.fr")
    app.settle(shared)
    assert not right.isVisible()
    shared.desk.open("2023/declaration.nl", "3.next-1")
    app.settle(shared)
    assert right.isVisible()
    assert not shared.texts.notice.isVisible()
    assert shared.desk.place == (RIGHT, "3.next-1", 0)


@pytest.fixture
def growing_view(qtbot: object) -> ParallelView:
    """Two texts of 3,000 passages whose rows are of different heights, the first of them shown."""
    view = ParallelView()
    qtbot.addWidget(view)
    view.dress(LIGHT, 1.0)
    view.resize(900, 700)
    view.show()
    texts = [
        made_document.document(
            language,
            [
                f"{language} {n}: " + "parole " * (words + n % 5) * (1 + (n % 7 == 0) * extra)
                for n in range(3000)
            ],
        )
        for language, words, extra in (("fr", 20, 0), ("nl", 12, 2))
    ]
    view.show_text(pair(*texts), LIGHT, 1.0, "")
    return view


@pytest.fixture
def long_view(growing_view: ParallelView, qtbot: object) -> ParallelView:
    """The same, all of it written."""
    qtbot.waitUntil(lambda: not growing_view.filling.running, timeout=60_000)
    app_turn()
    return growing_view


def app_turn() -> None:
    for _ in range(5):
        QApplication.processEvents()


def test_a_text_too_long_to_level_scrolls_in_step_by_its_rows(long_view: ParallelView) -> None:
    left, right = long_view.columns
    assert long_view.text is not None
    assert len(long_view.text.rows) == 3000 > LEVEL_LIMIT
    assert left.tops != right.tops
    for column, other in ((left, right), (right, left)):
        for row in (0, 40, 1500, 2900):
            column.verticalScrollBar().setValue(round(column.tops[row]) + 5)
            there = other.row_at(other.verticalScrollBar().value())
            assert abs(there - row) <= 1, (row, there)


def test_a_long_text_shows_the_passage_asked_for_on_both_sides(long_view: ParallelView) -> None:
    for side in (LEFT, RIGHT):
        for passage in ("p-2500", "p-10", "p-2999"):
            long_view.go_to(side, passage)
            app_turn()
            assert_in_view(long_view.columns[side], passage)


def test_the_beginning_of_a_long_text_is_there_at_once_and_the_rest_follows(
    growing_view: ParallelView, qtbot: object
) -> None:
    left, right = growing_view.columns
    assert FIRST_ROWS <= len(left.tops) == len(right.tops) < 1500
    assert left.tops[-1] > left.viewport().height()
    before = left.toPlainText()
    bar = left.verticalScrollBar()
    bar.triggerAction(QAbstractSlider.SliderAction.SliderPageStepAdd)
    scrolled = bar.value()
    assert scrolled > 100
    qtbot.waitUntil(
        lambda: not (growing_view.filling.running or growing_view.levelling.waiting), timeout=60_000
    )
    assert bar.value() == scrolled
    for column in growing_view.columns:
        tops = list(column.tops)
        assert len(tops) == 3000
        column.measure()
        assert tops == column.tops
    text = left.toPlainText()
    assert text.startswith(before)
    assert text.split("\n") == [passage.text for passage in growing_view.text.left.passages]


def test_a_passage_that_is_still_to_be_written_is_gone_to_when_it_is(
    growing_view: ParallelView, qtbot: object
) -> None:
    growing_view.show_highlights("test", LEFT, [Highlight("p-2500", (0, 4), "#ffff00")])
    growing_view.go_to(LEFT, "p-2500", 3)
    assert not growing_view.columns[LEFT].holds("p-2500")
    qtbot.waitUntil(lambda: not growing_view.filling.running, timeout=60_000)
    app_turn()
    assert growing_view.columns[LEFT].cursor_place() == ("p-2500", 3)
    assert_in_view(growing_view.columns[LEFT], "p-2500")
    lit = growing_view.columns[LEFT].extraSelections()
    assert "#ffff00" in [light.format.background().color().name() for light in lit]


def test_another_text_takes_the_place_of_one_that_is_being_written(
    growing_view: ParallelView, qtbot: object
) -> None:
    short = made_document.document("fr", ["Un.", "Deux."])
    growing_view.show_text(single(short), LIGHT, 1.0, "")
    assert not growing_view.filling.running
    app_turn()
    assert growing_view.columns[LEFT].toPlainText() == "Un.\nDeux."


def test_a_long_text_keeps_its_place_when_it_is_made_narrower(
    long_view: ParallelView, qtbot: object
) -> None:
    long_view.go_to(LEFT, "p-1400")
    long_view.resize(620, 700)
    qtbot.waitUntil(lambda: not long_view.levelling.waiting)
    assert_in_view(long_view.columns[LEFT], "p-1400")


def test_rows_up_to_the_limit_stand_level(qtbot: object) -> None:
    view = ParallelView()
    qtbot.addWidget(view)
    view.dress(LIGHT, 1.0)
    view.resize(700, 500)
    view.show()
    texts = [
        made_document.document(
            code, [f"{code} {n} " + "mot " * (n * step % 90) for n in range(300)]
        )
        for code, step in (("fr", 7), ("nl", 11))
    ]
    view.show_text(pair(*texts), LIGHT, 1.0, "")
    app_turn()
    assert view.columns[LEFT].tops == pytest.approx(view.columns[RIGHT].tops, abs=0.6)


def test_passages_that_one_side_lacks_leave_a_gap_and_keep_the_rest_level(qtbot: object) -> None:
    view = ParallelView()
    qtbot.addWidget(view)
    view.dress(LIGHT, 1.0)
    view.resize(700, 500)
    view.show()
    whole = [f"texte {n} " + "mot " * (n * 7 % 60) for n in range(60)]
    left = made_document.document("fr", whole)
    right = made_document.document("nl", whole, without={0, 5, 6, 7, 30, 59})
    for first, second in ((left, right), (right, left)):
        view.show_text(pair(first, second), LIGHT, 1.0, "")
        app_turn()
        assert view.columns[LEFT].tops == pytest.approx(view.columns[RIGHT].tops, abs=0.6)
        assert view.text is not None
        assert len(view.text.rows) == 60
        view.go_to(LEFT, "p-58")
        assert_in_view(view.columns[LEFT], "p-58")


@pytest.mark.parametrize("mode", ["left", "right"])
@pytest.mark.parametrize("width", [1280, 1920])
def test_a_lone_text_stands_in_the_middle_with_its_numbers(
    shared: Window, mode: str, width: int
) -> None:
    shared.resize(width, 900)
    shared.desk.choose_mode(mode)
    app.settle(shared)
    texts = shared.texts
    column = texts.columns[LEFT if mode == "left" else RIGHT]
    start = column.mapTo(texts, QPoint(0, 0)).x()
    frame = column.document().rootFrame().frameFormat()
    end = texts.width() - frame.rightMargin() - column.bar.width()
    line = end - start
    sample = "Renforcer la coopération judiciaire"
    letters = line / (QFontMetricsF(fonts.reading()).horizontalAdvance(sample) / len(sample))
    assert 65 <= letters <= 82
    if width == 1920:
        assert abs(start - (texts.width() - end)) < 60
        number = texts.numbers.grab().toImage()
        first = column.row_at(column.verticalScrollBar().value())
        assert first >= 0
        assert number.width() == start
    head = texts.heads[LEFT if mode == "left" else RIGHT]
    assert abs(head.mapTo(texts, QPoint(0, 0)).x() - start) <= 1


@pytest.mark.parametrize("signs", ["●", "■?", "■?▲", "■◆▲▲"])
def test_signs_between_the_columns_are_whole_and_clear_of_the_texts(
    shared: Window, signs: str
) -> None:
    marked = {row for marks in shared.texts._row_marks.values() for row in marks}
    passage = next(
        row.left[0]
        for number, row in enumerate(shared.texts.text.rows)
        if number not in marked and row.left and "next" in row.left[0]
    )
    shared.texts.go_to(LEFT, passage)
    row = shared.texts.text.row_of(LEFT, passage)
    shared.texts.show_marks("test", {row: Mark(signs, "#ff0000", "")})
    app.settle(shared)
    gutter = shared.texts.marks
    picture = gutter.grab().toImage()
    red = [
        (x, y)
        for x in range(picture.width())
        for y in range(picture.height())
        if (pixel := picture.pixelColor(x, y)).red() - pixel.green() > 80
    ]
    assert red
    assert min(x for x, _ in red) >= 2
    assert max(x for x, _ in red) <= picture.width() - 3
    below = gutter._column().row_rect(row).bottom()
    assert max(y for _, y in red) <= below
    shared.texts.show_marks("test", {})


def test_each_sign_keeps_its_colour(shared: Window) -> None:
    shared.texts.go_to(LEFT, "3.next-1")
    row = shared.texts.text.row_of(LEFT, "3.next-1")
    colours = ("#ff0000", "#00ff00")
    for source, colour in zip(("one", "two"), colours, strict=True):
        shared.texts.show_marks(source, {row: Mark("■", colour, "")})
    app.settle(shared)
    picture = shared.texts.marks.grab().toImage()
    size = (picture.width(), picture.height())
    drawn = {picture.pixelColor(x, y).name() for x in range(size[0]) for y in range(size[1])}
    assert drawn >= set(colours)
    for source in ("one", "two"):
        shared.texts.show_marks(source, {})
