"""The follow-up's panel: every commitment once, sorted, filtered, and both ends a click away."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from vdreader import app
from vdreader.core.comparing.followup import Voice, statements
from vdreader.core.normalise import normalise
from vdreader.gui.comparing.followup import FollowUpFeature
from vdreader.gui.comparing.followup_model import ANSWER, FATE, SAID
from vdreader.gui.comparing.followup_rows import View, rows_of, voice


@pytest.fixture
def feature(shared) -> FollowUpFeature:
    return next(one for one in shared.features if isinstance(one, FollowUpFeature))


@pytest.fixture
def panel(shared, feature):
    if not feature._shown:
        shared.menus.commands.actions["followup"].trigger()
    feature._gone_to = ""
    feature.follow(shared.comparing.comparison)
    app.settle(shared)
    feature.panel.sought.clear()
    feature.panel.open_only.setChecked(False)
    feature.panel.model.sort(SAID)
    if feature.panel.model.view is not View.COMMITMENTS:
        feature.panel.views.chosen.emit("commitments")
    return feature.panel


def folded(text: str) -> str:
    return normalise(text, case=True, accents=True).text


def column(panel, number) -> list[str]:
    model = panel.model
    return [model.index(row, number).data() for row in range(model.rowCount())]


def test_every_commitment_stands_once_with_what_became_of_it(panel):
    followed = panel.model.followed
    assert len(followed.answers) == panel.model.rowCount() > 20
    for row, answer in zip(panel.model.rows, followed.answers, strict=True):
        passage = followed.comparison.old.passage(answer.commitment.passage)
        assert row.said.endswith(passage.text[slice(*answer.commitment.span)])
        assert (row.new is None) == (not answer.links)
        if answer.links:
            best = max(answer.links, key=lambda link: link.score)
            assert row.new.passage == best.new


def test_columns_sort_both_ways_and_the_first_by_place(panel):
    panel.table.sortByColumn(FATE, Qt.SortOrder.AscendingOrder)
    fates = column(panel, FATE)
    assert fates == sorted(fates, key=folded)
    panel.table.sortByColumn(FATE, Qt.SortOrder.DescendingOrder)
    assert column(panel, FATE) == sorted(fates, key=folded, reverse=True)
    panel.table.sortByColumn(SAID, Qt.SortOrder.AscendingOrder)
    orders = [row.order for row in panel.model.rows]
    assert orders == sorted(orders)


def test_the_filter_finds_words_without_accents_and_unanswered_rows(panel, qtbot):
    everything = panel.model.rowCount()
    qtbot.keyClicks(panel.sought, "Cooperation POLICIERE")
    found = panel.model.rows
    assert 0 < len(found) < everything
    assert all("coopération" in f"{r.said} {r.answer}".lower() for r in found)
    panel.sought.clear()
    panel.open_only.setChecked(True)
    assert 0 < panel.model.rowCount() < everything
    assert all(row.new is None for row in panel.model.rows)


def test_a_click_goes_to_the_end_that_is_clicked_and_the_table_stays(shared, panel):
    followed = panel.model.followed
    n = next(n for n, row in enumerate(panel.model.rows) if row.new)
    row = panel.model.rows[n]
    panel.table.clicked.emit(panel.model.index(n, SAID))
    app.settle(shared)
    assert shared.desk.document.id == row.old.document
    assert shared.desk.place[1:] == (row.old.passage, row.old.offset)
    assert panel.model.followed is followed
    panel.table.clicked.emit(panel.model.index(n, ANSWER))
    app.settle(shared)
    assert shared.desk.document.id == row.new.document
    assert shared.desk.place[1:] == (row.new.passage, row.new.offset)
    assert panel.model.followed is followed


def test_what_is_no_longer_named_says_where_it_was(panel):
    panel.views.chosen.emit(View.VANISHED.value)
    followed = panel.model.followed
    rows = panel.model.rows
    assert sorted(row.said for row in rows) == sorted(thing.text for thing in followed.vanished)
    for row in rows:
        text = followed.comparison.old.passage(row.old.passage).text
        assert text[row.old.offset :].startswith(row.said)
    assert "OCAM" in column(panel, SAID)


def test_said_and_signed_is_offered_for_the_press_conference_alone(shared, feature, panel):
    assert "64" not in panel.views._buttons[View.STATEMENTS.value].text()
    assert not panel.views._buttons[View.STATEMENTS.value].isEnabled()
    shared.desk.open("2021/declaration.fr")
    shared.comparing.choose("2021/press-conference.fr")
    app.settle(shared)
    assert panel.model.view is View.STATEMENTS
    comparison = panel.model.followed.comparison
    told = statements(comparison)
    signed_only = [one for one in told if one.voice is Voice.SIGNED_ONLY]
    said = [one for one in told if one.document == comparison.old.id]
    assert panel.model.rowCount() == len(said) + len(signed_only)
    assert column(panel, FATE).count(voice(Voice.SIGNED_ONLY)) == len(signed_only)
    for row in rows_of(panel.model.followed, View.STATEMENTS):
        assert (row.old is None) == (row.fate == voice(Voice.SIGNED_ONLY))
        assert (row.new is None) == (row.fate == voice(Voice.SAID_ONLY))


def test_no_older_text_is_said(shared, feature, panel):
    feature.follow(None)
    assert panel.message.text()
    assert panel.model.rowCount(QModelIndex()) == 0
    assert not panel.table.isVisible()
