"""Verdicts in the window: they win, are kept, told on the card, and undone; and how cards show."""

import contextlib
import sqlite3
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from vdreader import app
from vdreader.core.comparing.comparison import Edit, Kind
from vdreader.core.comparing.verdicts import Action
from vdreader.core.origin import Origin
from vdreader.gui.comparing.card_text import side_runs, visible
from vdreader.gui.comparing.card_words import is_quiet, parted, why
from vdreader.gui.comparing.cards import Card, Look
from vdreader.gui.comparing.changes import REDLINE, SIDE_BY_SIDE
from vdreader.gui.comparing.passage_picker import PassagePicker
from vdreader.gui.comparing.reason_dialog import ReasonDialog
from vdreader.gui.comparing.verdicts import VerdictsFeature
from vdreader.reading.verdicts import verdict_on
from vdreader.store.store import open_store

OLD, NEW = "2021/declaration.fr", "2023/declaration.fr"


@pytest.fixture
def feature(shared) -> Iterator[VerdictsFeature]:
    """The feature of the shared window; what a test decides is taken back after it."""
    shared.settings.put("user/author", "J. Dupont")
    feature = feature_of(shared)
    yield feature
    while shared.menus.commands.actions["undo"].isEnabled():
        shared.undoing.undo()
    app.settle(shared)


def feature_of(window) -> VerdictsFeature:
    return next(one for one in window.features if isinstance(one, VerdictsFeature))


def at(window, passage, side="new"):
    window.changes.follow(side, passage)
    return change_of(window, passage, side)


def change_of(window, passage, side="new"):
    comparison = window.comparing.comparison
    places = comparison.of_new if side == "new" else comparison.of_old
    return comparison.changes[places[passage]]


def card(window) -> Card:
    view = window.changes.list
    return view.itemDelegate().card(view.currentIndex())


def test_confirm_break_and_undo(shared, feature):
    before = at(shared, "5.next-5")
    assert before.origin is Origin.CURATED
    shared.menus.commands.actions["confirm_match"].trigger()
    app.settle(shared)
    confirmed = change_of(shared, "5.next-5")
    assert confirmed.origin is Origin.USER
    assert (confirmed.old, confirmed.new, confirmed.kind) == (before.old, before.new, before.kind)
    assert shared.changes.model.comparison.changes[shared.changes.current] == confirmed
    assert "J. Dupont" in why(confirmed, feature.given().verdict)
    shared.menus.commands.actions["break_match"].trigger()
    app.settle(shared)
    assert change_of(shared, "5.next-5").kind is Kind.NEW
    assert change_of(shared, before.old[0], "old").kind is Kind.DROPPED
    assert feature.given().verdict.action is Action.BREAK
    shared.undoing.undo()
    app.settle(shared)
    assert change_of(shared, "5.next-5").origin is Origin.USER
    shared.undoing.undo()
    app.settle(shared)
    assert change_of(shared, "5.next-5") == before
    shared.undoing.redo()
    app.settle(shared)
    assert change_of(shared, "5.next-5").origin is Origin.USER


def test_one_pair_of_several_is_broken_on_its_own(shared, feature):
    change = at(shared, "2.next-5")
    assert len(change.old) + len(change.new) > 2
    menu = QMenu()
    shared.changes.menu_filling.emit(menu, shared.changes.current)
    pairs = next(
        action.menu() for action in menu.actions() if action.menu() and action.menu().actions()
    ).actions()
    linked = {(link.old, link.new) for link in change.links}
    assert {tuple(action.data()) for action in pairs} <= linked
    wanted = next(action for action in pairs if action.data()[1] == "2.next-5")
    old, new = wanted.data()
    wanted.trigger()
    app.settle(shared)
    after = shared.comparing.comparison
    assert not any((link.old, link.new) == (old, new) for c in after.changes for link in c.links)
    others = linked - {(old, new)}
    kept = {(link.old, link.new) for c in after.changes for link in c.links}
    assert others <= kept
    menu.deleteLater()


def test_link_with_a_reason_and_withdraw(shared, feature):
    dropped = at(shared, "5.par-2", "old")
    assert dropped.kind is Kind.DROPPED
    feature.link_to("5.next-1", "The same bodies")
    app.settle(shared)
    linked = change_of(shared, "5.next-1")
    assert "5.par-2" in linked.old
    assert linked.origin is Origin.USER
    assert "The same bodies" in why(linked, feature.given().verdict)
    feature.explain("Another reason", "A. Peeters")
    app.settle(shared)
    assert feature.given().verdict.reason == "Another reason"
    assert feature.given().verdict.author == "A. Peeters"
    shared.undoing.undo()
    app.settle(shared)
    assert feature.given().verdict.reason == "The same bodies"
    assert feature.given().verdict.author == "J. Dupont"
    shared.undoing.redo()
    app.settle(shared)
    feature.withdraw()
    app.settle(shared)
    assert feature.given() is None
    assert at(shared, "5.par-2", "old") == dropped
    shared.undoing.undo()
    app.settle(shared)
    at(shared, "5.next-1")
    assert feature.given().verdict.reason == "Another reason"


def test_withdrawing_leaves_nothing_of_what_was_said_of_the_passages(shared, feature):
    before = at(shared, "5.next-5")
    for kind in (Kind.KEPT, Kind.REWORDED):
        feature.reclassify(kind)
        app.settle(shared)
    feature.confirm()
    app.settle(shared)
    feature.withdraw()
    app.settle(shared)
    assert feature.given() is None
    assert change_of(shared, "5.next-5") == before
    shared.undoing.undo()
    app.settle(shared)
    assert change_of(shared, "5.next-5").kind is Kind.REWORDED


def test_a_reason_changes_no_other_verdict(shared, feature):
    (parted,) = at(shared, "5.next-5").old
    feature.break_apart()
    app.settle(shared)
    at(shared, "5.next-5")
    feature.link_to("7.par-1")
    app.settle(shared)
    feature.reclassify(Kind.REWORDED)
    app.settle(shared)
    at(shared, parted, "old")
    feature.explain("Another subject", "A. Peeters")
    app.settle(shared)
    assert feature.given().verdict.reason == "Another subject"
    assert change_of(shared, parted, "old").reason.text == "Another subject"
    assert change_of(shared, "5.next-5").kind is Kind.REWORDED


def test_what_stays_matched_is_not_said_apart_and_tells_what_was(shared, feature):
    at(shared, "2.next-3")
    feature.break_pair("2.par-1", "2.next-3")
    app.settle(shared)
    stays = at(shared, "2.assessment-1")
    assert stays.old == ("2.par-1",)
    assert verdict_on(stays, shared.changes.given) is None
    look = card(shared).look
    assert look.verdict is None
    told = parted(shared.comparing.comparison, look.parting)
    assert told.startswith("2021 § 2.1 → 2023 § 2.4 · Your verdict: they do not belong together")
    feature.withdraw()
    app.settle(shared)
    assert "2.next-3" in change_of(shared, "2.assessment-1").new


def test_only_kinds_that_so_many_passages_can_be_are_offered(shared, feature):
    actions = shared.menus.commands.actions
    for passage, kinds in (("5.next-5", set()), ("2.next-1", {Kind.SPLIT})):
        at(shared, passage)
        offered = {
            kind
            for kind in (Kind.SPLIT, Kind.MERGED)
            if actions[f"reclassify.{kind.value}"].isEnabled()
        }
        assert offered == kinds


@pytest.mark.slow
def test_another_kind_is_said_and_kept_over_a_restart(window, open_window):
    change = at(window, "2.next-1")
    assert change.old
    kind = Kind.MOVED if change.kind is not Kind.MOVED else Kind.REWORDED
    window.menus.commands.actions[f"reclassify.{kind.value}"].trigger()
    app.settle(window)
    assert change_of(window, "2.next-1").kind is kind
    window.close()
    again = open_window()
    assert change_of(again, "2.next-1").kind is kind
    assert change_of(again, "2.next-1").origin is Origin.USER


def test_what_cannot_be_done_is_not_offered(shared, feature):
    actions = shared.menus.commands.actions
    at(shared, "7.next-1")
    assert not actions["confirm_match"].isEnabled()
    assert not actions["break_match"].isEnabled()
    assert actions["link_passage"].isEnabled()
    assert not actions["withdraw_verdict"].isEnabled()
    change = at(shared, "5.next-5")
    assert actions["confirm_match"].isEnabled()
    assert not actions[f"reclassify.{change.kind.value}"].isEnabled()
    menu = QMenu()
    shared.changes.menu_filling.emit(menu, shared.changes.current)
    assert actions["break_match"] in menu.actions()
    menu.deleteLater()


def test_notes_of_a_newer_program_are_told_and_verdicts_refused(open_window, tmp_path, monkeypatch):
    file = tmp_path / "notes.sqlite"
    monkeypatch.setenv("VDREADER_STORE", str(file))
    open_store(file).close()
    with contextlib.closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 999")
    window = open_window()
    assert "newer vdreader" in window.banner.label.text()
    window.banner.hide()
    before = at(window, "5.next-5")
    window.menus.commands.actions["confirm_match"].trigger()
    app.settle(window)
    assert "newer vdreader" in window.banner.label.text()
    assert window.banner.isVisible()
    assert change_of(window, "5.next-5") == before


@pytest.mark.slow
def test_a_second_instance_says_that_it_cannot_keep_verdicts(window, open_window, tmp_path):
    at(window, "5.next-5")
    feature_of(window).confirm()
    app.settle(window)
    second = open_window(settings=tmp_path / "other.ini")
    other = feature_of(second)
    assert "Another vdreader" in second.banner.label.text()
    assert change_of(second, "5.next-5").origin is Origin.USER
    before = at(second, "2.next-1")
    other.confirm()
    app.settle(second)
    assert change_of(second, "2.next-1") == before


def test_the_card_asks_for_what_is_clicked(shared, feature):
    at(shared, "5.next-5")
    view = shared.changes.list
    view.scrollTo(view.currentIndex(), view.ScrollHint.PositionAtTop)
    app.settle(shared)
    rect = view.visualRect(view.currentIndex())
    made = card(shared)
    spots = {
        name: rect.topLeft() + QPoint(x, y)
        for y in range(0, rect.height(), 3)
        for x in range(0, rect.width(), 3)
        if (name := made.action_at(x, y))
    }
    assert {"confirm", "break", "link", "timeline"} <= set(spots)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spots["break"])
    app.settle(shared)
    assert change_of(shared, "5.next-5").kind is Kind.NEW
    shared.undoing.undo()
    app.settle(shared)
    shared.changes.asked.emit(shared.changes.current, "timeline")
    app.settle(shared)
    assert shared.panels.current == "timeline"


def test_the_picker_finds_by_words_and_number(library, qtbot):
    document = library.document(OLD)
    picker = PassagePicker(document, "2023 § 2.6", "", None)
    qtbot.addWidget(picker)
    assert picker.passage == ""
    assert not picker._link.isEnabled()
    picker.list.setFocus()
    assert picker.passage == ""
    qtbot.keyClicks(picker.sought, "comite strategique")
    assert picker._link.isEnabled()
    assert "comité stratégique" in document.passage(picker.passage).text
    qtbot.keyClick(picker.sought, Qt.Key.Key_Down)
    picker.sought.setText("3.1")
    assert document.passage(picker.passage).citation == "3.1"
    picker.sought.setText("no such words")
    assert picker.passage == ""
    assert not picker._link.isEnabled()


def test_down_in_the_empty_field_chooses_the_first_passage(library, qtbot):
    document = library.document(OLD)
    picker = PassagePicker(document, "2023 § 2.6", "", None)
    qtbot.addWidget(picker)
    qtbot.keyClick(picker.sought, Qt.Key.Key_Down)
    assert picker.passage == document.passages[0].id
    assert picker._link.isEnabled()


def test_the_reason_dialog_opens_with_what_was_said(qtbot):
    dialog = ReasonDialog("Because", "Me", None)
    qtbot.addWidget(dialog)
    assert (dialog.reason.text(), dialog.author.text()) == ("Because", "Me")


# -- how cards show --------------------------------------------------------------------------


def test_side_by_side_and_typography_are_switched_and_remembered(shared):
    actions, pane = shared.menus.commands.actions, shared.changes
    at(shared, "5.next-5")
    redline = card(shared).height
    actions["side_by_side"].trigger()
    assert card(shared).look.side_by_side
    assert card(shared).height > redline
    assert shared.settings.text("compare/mode") == SIDE_BY_SIDE
    pane.mode_chosen.emit(REDLINE)
    assert not actions["side_by_side"].isChecked()
    assert card(shared).height == redline
    actions["typography"].trigger()
    assert card(shared).look.typography
    actions["typography"].trigger()
    assert not card(shared).look.typography


def test_every_card_can_be_drawn_in_every_way(shared):
    comparison = shared.comparing.comparison
    for change in comparison.changes:
        for expanded in (False, True):
            heights = [
                Card(comparison, change, 390, Look(expanded, side, True)).height
                for side in (False, True)
            ]
            assert all(height > 20 for height in heights)
    pixmap = shared.changes.grab()
    assert not pixmap.isNull()


def test_sides_have_exactly_their_own_words(shared):
    comparison = shared.comparing.comparison
    for change in comparison.changes:
        for side, document, idents in (
            ("old", comparison.old, change.old),
            ("new", comparison.new, change.new),
        ):
            text = "\n".join(document.passage(ident).text for ident in idents)
            for typography in (False, True):
                runs = side_runs(change.edits, side, typography=typography)
                assert "".join(run for _, run in runs) == text


def test_typographic_edits_are_marked_on_demand_alone():
    edits = (Edit("=", "a "), Edit("-", "'", True), Edit("+", "’", True), Edit("=", "b"))
    assert {operation for operation, _ in visible(edits, typography=False)} == {"="}
    assert "".join(text for _, text in visible(edits, typography=False)) == "a ’b"
    marked = visible(edits, typography=True)
    assert [operation for operation, _ in marked if operation != "="] == ["<", ">"]


def test_cards_of_labels_and_headings_are_low_until_they_are_opened(shared):
    comparison = shared.comparing.comparison
    quiet = [change for change in comparison.changes if is_quiet(comparison, change)]
    assert quiet
    for change in quiet:
        low = Card(comparison, change, 390, Look())
        assert low.quiet
        assert low.height < Card(comparison, change, 390, Look(expanded=True)).height
    told = next(change for change in comparison.changes if not is_quiet(comparison, change))
    assert not Card(comparison, told, 390, Look()).quiet


def test_the_other_end_is_one_key_away_and_back(shared):
    comparison = shared.comparing.comparison
    number = next(n for n, c in enumerate(comparison.changes) if c.kind is Kind.MOVED_REWORDED)
    change = comparison.changes[number]
    shared.desk.open(NEW, change.new[0])
    shared.changes.show_change(number, quiet=True)
    action = shared.menus.commands.actions["other_end"]
    assert action.shortcut().toString() == "F4"
    action.trigger()
    assert (shared.desk.document.id, shared.desk.place[1]) == (OLD, change.old[0])
    app.settle(shared)
    action.trigger()
    assert (shared.desk.document.id, shared.desk.place[1]) == (NEW, change.new[0])


def test_what_was_said_and_what_was_signed_reads_so(shared):
    shared.desk.open("2021/declaration.fr")
    shared.comparing.choose("2021/press-conference.fr")
    app.settle(shared)
    assert shared.changes.title.accessibleName() == "Said and signed"
    assert "Signed only" in shared.changes.chips[Kind.NEW].text()
    assert "Said only" in shared.changes.chips[Kind.DROPPED].text()
    comparison = shared.comparing.comparison
    matched = next(c for c in comparison.changes if c.old and c.new)
    ends = Card(comparison, matched, 390, Look()).cited
    assert ends.old.startswith("Press conference §")
    assert ends.new.startswith("Joint declaration §")
