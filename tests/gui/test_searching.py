"""Searching in the window: the field of the header, the results, the find bar, the lit words."""

import time
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from vdreader import app
from vdreader.core.searching.query import fold
from vdreader.gui.searching import found
from vdreader.gui.searching.results_model import PASSAGE, TEXT, WORDS
from vdreader.gui.searching.searching import SearchFeature
from vdreader.gui.table import SPANS
from vdreader.gui.theme import THEMES
from vdreader.gui.window import Window

CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def feature(window: Window) -> SearchFeature:
    return next(f for f in window.features if isinstance(f, SearchFeature))


@pytest.fixture
def search(shared: Window) -> SearchFeature:
    """The feature of the shared window, with nothing looked for."""
    made = feature(shared)
    if made.finding.active:
        made.finding.close()
    for chip in (made.panel.forms, made.panel.counterparts, made.panel.weighed):
        chip.setChecked(False)
    made.clear()
    made.finding.bar.field.clear()
    shared.desk.open("2023/declaration.fr", "title-1")
    app.settle(shared)
    return made


def look(made: SearchFeature, text: str) -> list[tuple[str, str]]:
    """Type a line, and wait for what it finds."""
    made.field.setText(text)
    made.run()
    app.settle(made._window)
    return [(hit.document.id, hit.passage) for hit in made.panel.model.hits]


def lit(window: Window, source: str = "results") -> list[tuple[int, str, str]]:
    """Side, passage and words of what is lit."""
    return [
        (side, light.passage, column.passage_text(light.passage)[slice(*light.span)])
        for side, column in enumerate(window.texts.columns)
        for light in column.highlights.get(source, ())
    ]


def words_at_cursor(window: Window) -> str:
    side, passage, offset = window.desk.place
    return window.texts.columns[side].passage_text(passage)[offset:]


# -- the field -----------------------------------------------------------------------------------


def test_the_keys_lead_to_the_field_and_it_says_how_many_texts(search: SearchFeature) -> None:
    window = search._window
    window.texts.columns[0].setFocus()
    QTest.keyClick(window.texts.columns[0], Qt.Key.Key_F, CONTROL | SHIFT)
    assert search.field.hasFocus()
    assert search.field.placeholderText() == "Search in the 5 texts"
    assert "Ctrl+Shift+F" in search.field.keys
    window.choose_language("fr")
    app.settle(window)
    assert search.field.placeholderText() == "Chercher dans les 5 textes"


def test_typing_shows_results_and_keeps_the_keyboard(search: SearchFeature, shared: Window) -> None:
    search.open()
    QTest.keyClicks(search.field, "wagner")
    assert not shared.panels.isVisible()  # not with every key
    QTest.qWait(250)
    app.settle(shared)
    assert shared.panels.isVisible()
    assert shared.panels.current == "results"
    assert search.field.hasFocus()
    assert [hit.document.id for hit in search.panel.model.hits] == ["2021/declaration.fr"]
    assert shared.panels.tabs.tabText(shared.panels.tabs.currentIndex()) == "Results 1"
    assert search.panel.summary.text() == "1 passage in 1 text"
    assert search.panel.years.text() == "2018 –, 2021 1×, 2023 –"


def test_an_unfinished_word_is_a_beginning_until_it_is_one(search: SearchFeature) -> None:
    assert look(search, "Wagn") == look(search, "Wagner")
    whole = look(search, "accord")
    words = {fold(hit.text[slice(*span)]) for hit in search.panel.model.hits for span in hit.spans}
    assert words == {"accord"}
    assert set(whole) < set(look(search, "accord*"))


def test_enter_opens_the_first_hit_at_its_words(search: SearchFeature, shared: Window) -> None:
    look(search, "Wagner")
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    app.settle(shared)
    assert shared.desk.document.id == "2021/declaration.fr"
    assert words_at_cursor(shared).startswith("Wagner")
    assert shared.texts.columns[0].hasFocus()
    side, passage, offset = shared.desk.place
    column = shared.texts.columns[side]
    assert column.viewport().rect().contains(column.place_rect(passage, offset))
    assert lit(shared) == [(0, passage, "Wagner")]
    QTest.keyClick(shared, Qt.Key.Key_Left, ALT)
    assert shared.desk.document.id == "2023/declaration.fr"


def test_enter_does_not_wait_for_the_results(search: SearchFeature, shared: Window) -> None:
    look(search, "police")
    search.field.setText("Wagner")
    QTest.keyClick(search.field, Qt.Key.Key_Return)
    app.settle(shared)
    assert words_at_cursor(shared).startswith("Wagner")


def test_a_search_over_the_overview_gives_back_the_panel_behind_it(
    search: SearchFeature, shared: Window
) -> None:
    shared.panels.open("terms")
    shared.menus.commands.actions["overview"].trigger()
    app.settle(shared)
    assert not shared.panels.isVisible()
    look(search, "accord")
    assert shared.panels.isVisible()
    assert shared.panels.current == "results"
    search.clear()
    assert shared.panels.isVisible()
    assert shared.panels.current == "terms"


def test_escape_puts_everything_back(search: SearchFeature, shared: Window) -> None:
    shared.panels.open("terms")
    look(search, "accord")
    assert lit(shared)
    QTest.keyClick(search.field, Qt.Key.Key_Escape)
    assert search.field.text() == ""
    assert lit(shared) == []
    assert shared.panels.current == "terms"
    assert shared.texts.columns[0].hasFocus()
    shared.panels.close_panel()
    look(search, "accord")
    search._into_results()
    QTest.keyClick(search.panel.table, Qt.Key.Key_Escape)
    assert not shared.panels.isVisible()
    look(search, "accord")
    shared.texts.columns[0].setFocus()
    QTest.keyClick(shared.texts.columns[0], Qt.Key.Key_Escape)
    assert (search.field.text(), lit(shared)) == ("", [])


# -- the results ---------------------------------------------------------------------------------


def test_rows_name_text_passage_and_light_the_words(search: SearchFeature) -> None:
    look(search, "coopération policière")
    model = search.panel.model
    assert model.rowCount() > 5
    named = [str(model.index(row, TEXT).data()) for row in range(model.rowCount())]
    assert named[0].startswith("2023 · Paris, FR  (")
    documents = [hit.document.id for hit in model.hits]
    for row in range(1, model.rowCount()):
        assert ("(" in named[row]) == (documents[row] != documents[row - 1])
    for row in range(model.rowCount()):
        text = str(model.index(row, WORDS).data())
        spans = model.index(row, WORDS).data(SPANS)
        assert {fold(text[start:end]) for start, end in spans} <= {"cooperation", "policiere"}
        assert spans
        assert str(model.index(row, PASSAGE).data())
        spoken = str(model.index(row, TEXT).data(Qt.ItemDataRole.AccessibleTextRole))
        assert "French" in spoken
        assert text in spoken


def test_the_arrow_goes_into_the_results_and_enter_opens_one(
    search: SearchFeature, shared: Window
) -> None:
    hits = look(search, "police")
    QTest.keyClick(search.field, Qt.Key.Key_Down)
    assert search.panel.table.hasFocus()
    assert search.panel.table.row == 0
    before = shared.desk.place
    QTest.keyClick(search.panel.table, Qt.Key.Key_Down)
    assert shared.desk.place == before
    QTest.keyClick(search.panel.table, Qt.Key.Key_Return)
    app.settle(shared)
    document = shared.desk.text.document(shared.desk.place[0])
    assert (document.id, shared.desk.place[1]) == hits[1]
    assert fold(words_at_cursor(shared)).startswith("police")
    assert not search.panel.table.hasFocus()


def test_a_click_opens_a_hit_and_leaves_the_keyboard_in_the_results(
    search: SearchFeature, shared: Window
) -> None:
    hits = look(search, "police")
    table = search.panel.table
    at = table.visualRect(search.panel.model.index(1, WORDS)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    app.settle(shared)
    assert shared.desk.place[1] == hits[1][1]
    assert table.hasFocus()


def test_f3_goes_through_all_hits_and_round(search: SearchFeature, shared: Window) -> None:
    hits = look(search, "Europol")
    assert len({document for document, _ in hits}) > 1
    shared.desk.open("2018/declaration.fr")
    app.settle(shared)
    first = next(n for n, (document, _) in enumerate(hits) if document.startswith("2018"))
    for step in range(len(hits) + 1):
        QTest.keyClick(shared, Qt.Key.Key_F3)
        app.settle(shared)
        document = shared.desk.text.document(shared.desk.place[0])
        assert (document.id, shared.desk.place[1]) == hits[(first + step) % len(hits)]
        assert fold(words_at_cursor(shared)).startswith("europol")
    QTest.keyClick(shared, Qt.Key.Key_F3, SHIFT)
    assert shared.desk.place[1] == hits[first - 1][1]


def test_f3_without_a_search_asks_for_one(search: SearchFeature, shared: Window) -> None:
    shared.texts.columns[0].setFocus()
    QTest.keyClick(shared, Qt.Key.Key_F3)
    assert search.field.hasFocus()


def test_a_hit_in_a_hidden_column_shows_it(search: SearchFeature, shared: Window) -> None:
    for mode, line in (("left", "taal:nl politie"), ("right", "langue:fr police")):
        shared.desk.choose_mode(mode)
        look(search, line)
        search._entered()
        side = shared.desk.place[0]
        assert shared.texts.columns[side].isVisible()
        assert fold(words_at_cursor(shared))[:4] == "poli"


def test_filters_leave_the_other_column_dark(search: SearchFeature, shared: Window) -> None:
    look(search, "europol")
    assert {side for side, _, _ in lit(shared)} == {0, 1}
    look(search, "europol taal:nl")
    assert {side for side, _, _ in lit(shared)} == {1}


def test_forms_and_counterparts_are_marked(search: SearchFeature) -> None:
    plain = look(search, "accord")
    search.panel.forms.setChecked(True)
    app.settle(search._window)
    forms = [(hit.document.id, hit.passage) for hit in search.panel.model.hits]
    assert set(plain) < set(forms)
    search.panel.counterparts.setChecked(True)
    app.settle(search._window)
    model = search.panel.model
    marks = {
        hit.document.language: str(model.index(row, PASSAGE).data()).partition("\n")[2]
        for row, hit in enumerate(model.hits)
        if "accord" not in fold(hit.text)
    }
    assert marks["nl"] in ("other language", "another form")
    assert search.panel.counterparts.text().startswith("✓")
    search.panel.weighed.setChecked(True)
    app.settle(search._window)
    assert "accord" in fold(search.panel.model.hits[0].text)


def test_what_cannot_be_looked_for_is_said_in_the_panel(
    search: SearchFeature, shared: Window
) -> None:
    assert look(search, "police an:20") == []
    assert "is not a year" in search.panel.message.text()
    assert not shared.banner.isVisible()
    assert look(search, "unicorne") == []
    assert "“unicorne”" in search.panel.message.text()
    assert lit(shared) == []
    look(search, "p")
    assert "Write in the field" in search.panel.message.text()


def test_words_are_lit_by_more_than_colour_in_every_theme(
    search: SearchFeature, shared: Window
) -> None:
    look(search, "accord")
    for name, colours in THEMES.items():
        shared.choose_theme(name)
        lights = shared.texts.columns[0].highlights["results"]
        assert lights
        for light in lights:
            assert light.ground in (colours.found, colours.found_here)
            assert light.underline == colours.found_line


def test_every_language_says_everything(search: SearchFeature, shared: Window) -> None:
    for code in ("fr", "nl", "en"):
        shared.choose_language(code)
        look(search, "role:titre OR titel OR déclaration")
        look(search, "de")
        model = search.panel.model
        texts = [search.panel.summary.text(), search.panel.years.text(), search.field.toolTip()]
        texts += [str(model.index(row, column).data()) for row in range(9) for column in range(3)]
        assert not any("{" in text or "%n" in text for text in texts)
        assert search.panel.summary.text()


def test_searching_comes_before_the_overview(search: SearchFeature, shared: Window) -> None:
    overview = shared.menus.commands.actions["overview"]
    for begin in (lambda: look(search, "accord"), search.finding.open):
        overview.trigger()
        app.settle(shared)
        assert overview.isChecked()
        begin()
        assert shared.texts.isVisible()
        assert not overview.isChecked()


def test_an_answer_and_its_lights_come_within_a_frame(search: SearchFeature) -> None:
    times = []
    for line in ("police", "coopération", "de", "accord tournai", "l’union") * 3:
        search.field.setText(line)
        start = time.process_time()
        search.run()
        times.append(time.process_time() - start)
    assert sorted(times)[len(times) // 2] < 0.016


# -- the find bar --------------------------------------------------------------------------------


def test_finding_while_typing_counts_and_scrolls_but_leaves_the_reader(
    search: SearchFeature, shared: Window
) -> None:
    before = shared.desk.place
    QTest.keyClick(shared, Qt.Key.Key_F, CONTROL)
    bar = search.finding.bar
    assert bar.field.hasFocus()
    QTest.keyClicks(bar.field, "tournai")
    places = lit(shared, "find")
    assert {fold(words) for _, _, words in places} == {"tournai"}
    assert bar.count.text() == f"1 of {len(places)}"
    assert shared.desk.place == before
    column = shared.texts.columns[0]
    first = places[0][1]
    offset = fold(column.passage_text(first)).index("tournai")
    assert column.viewport().rect().contains(column.place_rect(first, offset))


def test_stepping_through_what_was_found(search: SearchFeature, shared: Window) -> None:
    finding = search.finding
    finding.open()
    finding.bar.field.setText("accord")
    count = len(lit(shared, "find"))
    QTest.keyClick(finding.bar.field, Qt.Key.Key_Return)
    assert words_at_cursor(shared).startswith("accord")
    assert finding.bar.count.text() == f"1 of {count}"
    QTest.keyClick(shared, Qt.Key.Key_F3)
    assert finding.bar.count.text() == f"2 of {count}"
    QTest.keyClick(finding.bar.field, Qt.Key.Key_Return, SHIFT)
    QTest.keyClick(finding.bar.field, Qt.Key.Key_Return, SHIFT)
    assert finding.bar.count.text() == f"{count} of {count}"
    QTest.mouseClick(finding.bar.next, Qt.MouseButton.LeftButton)
    assert finding.bar.count.text() == f"1 of {count}"


def test_escape_leaves_the_reader_at_what_was_found(search: SearchFeature, shared: Window) -> None:
    search.finding.open()
    search.finding.bar.field.setText("MAOC")
    place = lit(shared, "find")[0]
    QTest.keyClick(search.finding.bar.field, Qt.Key.Key_Escape)
    assert not search.finding.active
    assert lit(shared, "find") == []
    assert shared.desk.place[1] == place[1]
    assert words_at_cursor(shared).startswith("MAOC")
    assert shared.texts.columns[place[0]].hasFocus()


def test_only_what_is_seen_is_found(search: SearchFeature, shared: Window) -> None:
    search.finding.open()
    search.finding.bar.field.setText("europol")
    assert {side for side, _, _ in lit(shared, "find")} == {0, 1}
    shared.desk.choose_mode("left")
    search.finding.look()
    assert {side for side, _, _ in lit(shared, "find")} == {0}


def test_selected_words_are_looked_for(search: SearchFeature, shared: Window) -> None:
    column = shared.texts.columns[0]
    shared.texts.go_to(0, "2.next-5", 0)
    cursor = column.textCursor()
    cursor.movePosition(cursor.MoveOperation.NextWord, cursor.MoveMode.KeepAnchor, 2)
    column.setTextCursor(cursor)
    search.finding.open()
    assert search.finding.bar.field.text() == cursor.selectedText().strip()


def test_the_bar_and_the_search_take_turns(search: SearchFeature, shared: Window) -> None:
    look(search, "police")
    assert lit(shared)
    search.finding.open()
    search.finding.bar.field.setText("accord")
    assert lit(shared) == []
    assert lit(shared, "find")
    search.finding.close()
    assert lit(shared)
    assert lit(shared, "find") == []


def test_the_bar_says_what_is_wrong(search: SearchFeature, shared: Window) -> None:
    bar = search.finding.bar
    search.finding.open()
    bar.field.setText("unicorne")
    assert bar.count.text() == "Not found here"
    assert not bar.next.isEnabled()
    bar.field.setText("police an:20")
    assert "is not a year" in bar.count.text()
    search.finding.go_next()  # nothing to go to
    bar.field.clear()
    assert bar.count.text() == ""


def test_another_text_is_looked_through_when_it_is_opened(
    search: SearchFeature, shared: Window
) -> None:
    search.finding.open()
    search.finding.bar.field.setText("Wagner")
    assert lit(shared, "find") == []
    shared.desk.open("2021/declaration.fr")
    assert [words for _, _, words in lit(shared, "find")] == ["Wagner"]


def test_many_places_are_lit_around_the_reader(shared: Window) -> None:
    places = [found.Place(0, "2.next-5", (n, n + 1)) for n in range(3000)]
    near = found._nearest(places, places[2000])
    assert len(near) < 1000
    assert places[2000] in near
    assert found._nearest(places[:5], None) == places[:5]


@pytest.mark.parametrize("size", [(1024, 720), (1280, 720), (1440, 900)])
@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_the_header_has_room(shared: Window, size: tuple[int, int], language: str) -> None:
    shared.choose_language(language)
    shared.resize(*size)
    QApplication.processEvents()
    header, field = shared.header, feature(shared).field
    assert shared.width() == size[0]
    metrics = field.fontMetrics()
    assert field.width() >= metrics.horizontalAdvance(field.placeholderText()) + 20
    parts = [header.title, header.languages, header.comparison, field, *header.buttons]
    areas = sorted((part.geometry() for part in parts), key=lambda area: area.left())
    for left, right in pairwise(areas):
        assert left.right() < right.left()
    assert areas[-1].right() <= header.width()
    shared.resize(1280, 800)
