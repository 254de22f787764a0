"""The timeline's panel: what each year does with the passage, and going there."""

import pytest
from PySide6.QtCore import Qt

from vdreader import app
from vdreader.core.comparing.timeline import State
from vdreader.gui import words
from vdreader.gui.comparing.timeline import TimelineFeature
from vdreader.gui.comparing.timeline_model import PLACE, WORDS, YEAR

NEWEST = "2023/declaration.fr"


@pytest.fixture
def feature(shared) -> TimelineFeature:
    return next(one for one in shared.features if isinstance(one, TimelineFeature))


def traced(window, feature, passage, document=NEWEST):
    window.desk.open(document, passage)
    if not feature._shown:
        window.menus.commands.actions["timeline"].trigger()
    feature.trace()
    app.settle(window)
    return feature.panel


def cell(panel, row, column):
    return panel.model.index(row, column).data(Qt.ItemDataRole.DisplayRole)


def test_illegal_trade_is_dropped_in_2021_and_back_in_2023(shared, feature):
    panel = traced(shared, feature, "5.next-6")
    states = {s.document.about.year: s.state for s in panel.timeline.stages}
    assert states == {"2018": State.FIRST, "2021": State.DROPPED, "2023": State.BACK}
    assert "2021" in panel.strip.accessibleName()
    silent = [row for row in panel.model.rows if row.place is None]
    assert [row.stage.document.about.year for row in silent] == ["2021"]


def test_every_place_stands_with_its_year_citation_and_exact_words(shared, feature):
    panel = traced(shared, feature, "2.next-5")
    model = panel.model
    assert [row.stage.document.about.year for row in model.rows] == sorted(
        row.stage.document.about.year for row in model.rows
    )
    said = [(n, row) for n, row in enumerate(model.rows) if row.place]
    assert {row.stage.document.id for _, row in said} == {
        "2018/declaration.fr",
        "2021/declaration.fr",
        NEWEST,
    }
    for n, row in said:
        ident, span = row.place
        passage = row.stage.document.passage(ident)
        assert cell(panel, n, WORDS) == passage.text[slice(*span)]
        assert cell(panel, n, PLACE).startswith(words.citation(row.stage.document, passage))
        assert bool(cell(panel, n, YEAR)) == row.first


def test_choosing_a_place_goes_there_and_keeps_the_timeline(shared, feature):
    panel = traced(shared, feature, "2.next-5")
    before = panel.timeline
    n = next(n for n, row in enumerate(panel.model.rows) if row.place)
    chosen = panel.model.rows[n]
    panel.table.row_entered.emit(n)
    app.settle(shared)
    assert shared.desk.document.id == chosen.stage.document.id
    assert shared.desk.place[1:] == (chosen.place[0], chosen.place[1][0])
    assert panel.timeline is before


def test_the_panel_follows_the_reader(shared, feature, qtbot):
    panel = traced(shared, feature, "2.next-5")
    shared.desk.open(NEWEST, "5.next-6")
    qtbot.waitUntil(lambda: panel.timeline.passage == "5.next-6", timeout=5000)


def test_a_passage_of_the_other_language_is_followed_by_what_it_answers_to(shared, feature):
    panel = traced(shared, feature, "5.next-6", "2023/declaration.nl")
    assert panel.timeline.document == NEWEST
    assert panel.timeline.passage == shared.desk.text.answering("5.next-6")


def test_a_passage_that_no_other_year_says_is_told_so(shared, feature):
    panel = traced(shared, feature, "7.next-1")
    assert sum(bool(stage.places) for stage in panel.timeline.stages) == 1
    assert panel.message.text()


def test_the_timeline_is_put_away_and_speaks_all_languages(shared, feature):
    panel = traced(shared, feature, "5.next-6")
    shared.choose_language("fr")
    shared.choose_theme("contrast")
    assert panel.table.accessibleName()
    spoken = panel.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "2018" in spoken
    assert "\n" not in spoken
    shared.menus.commands.actions["timeline"].trigger()
    assert not panel.isVisible()


def test_the_tab_fills_the_panel_as_well(shared, feature, qtbot):
    panel = traced(shared, feature, "2.next-5")
    shared.menus.commands.actions["followup"].trigger()
    shared.desk.open(NEWEST, "5.next-6")
    app.settle(shared)
    assert panel.timeline.passage == "2.next-5"
    tabs = shared.panels.tabs
    tabs.setCurrentIndex([tabs.tabText(n) for n in range(tabs.count())].index("Timeline"))
    qtbot.waitUntil(lambda: panel.timeline.passage == "5.next-6", timeout=5000)


def test_a_card_of_a_dropped_passage_has_a_timeline_too(shared, feature, qtbot):
    comparison = shared.comparing.comparison
    number = next(n for n, c in enumerate(comparison.changes) if c.old and not c.new)
    shared.panels.close_panel()
    shared.changes.asked.emit(number, "timeline")
    wanted = (comparison.old.id, comparison.changes[number].old[0])
    qtbot.wait(250)
    app.settle(shared)
    assert (feature.panel.timeline.document, feature.panel.timeline.passage) == wanted
