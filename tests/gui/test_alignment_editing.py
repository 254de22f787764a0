"""Correcting the alignment in the window: kept, undone, taken out and in again."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vdreader import app
from vdreader.core.aligning.beads import Bead, Level
from vdreader.core.aligning.corrections import apply, split
from vdreader.core.origin import Origin
from vdreader.gui.aligning.alignment_editing import AlignmentEditing
from vdreader.gui.aligning.beads_model import PLACE, SOURCE, STATE, TARGET
from vdreader.gui.window import Window
from vdreader.reading.parting import parts

Opener = Callable[..., Window]
FR, NL = "2023/declaration.fr", "2023/declaration.nl"


def feature(window: Window) -> AlignmentEditing:
    return next(f for f in window.features if isinstance(f, AlignmentEditing))


def run(window: Window, name: str) -> None:
    window.menus.commands.actions[name].trigger()
    app.settle(window)


def beads(window: Window) -> tuple[Bead, ...]:
    text = window.desk.text
    assert text is not None
    assert text.alignment is not None
    return text.alignment.sentences


def bead_of(window: Window, side: int, unit: str) -> Bead:
    return next(b for b in beads(window) if unit in (b.target if side else b.source))


@pytest.fixture
def untouched(shared: Window) -> Iterator[Window]:
    """The shared window, with every correction that a test makes taken back."""
    before = beads(shared)
    yield shared
    feature(shared).panel.levels.set_value("sentence")
    feature(shared).panel._level_chosen("sentence")
    while shared.menus.commands.actions["undo"].isEnabled():
        shared.undoing.undo()
    app.settle(shared)
    assert beads(shared) == before


def test_the_bead_under_the_cursor_is_the_current_row(shared: Window) -> None:
    shared.panels.open("alignment")
    panel = feature(shared).panel
    for side, document, passage in ((0, FR, "2.next-3"), (1, NL, "6.next-3")):
        place = shared.library.document(document).passage(passage)
        shared.desk.open(document, passage, place.sentences[-1][0])
        row = panel.table.row
        units = panel.model.beads[row].target if side else panel.model.beads[row].source
        assert f"{passage}/{len(place.sentences) - 1}" in units


def test_a_row_shows_how_sure_where_and_what(shared: Window) -> None:
    shared.panels.open("alignment")
    model = feature(shared).panel.model
    row = model.row_of(0, "2.next-3/0")
    said = [str(model.index(row, column).data()) for column in (STATE, PLACE, SOURCE, TARGET)]
    assert said[0].endswith("% sure")
    assert said[1] == "§ 2.4"
    assert said[2].startswith("Privilégier des formations")
    assert said[3].startswith("Voorrang geven")


def test_choosing_a_row_goes_to_the_side_that_was_chosen(shared: Window) -> None:
    shared.panels.open("alignment")
    panel = feature(shared).panel
    row = panel.model.row_of(1, "6.next-3/0")
    panel.table.setCurrentIndex(panel.model.index(row, TARGET))
    assert shared.desk.place is not None
    assert shared.desk.place[:2] == (1, "6.next-3")
    panel.table.setCurrentIndex(panel.model.index(row + 1, SOURCE))
    assert shared.desk.place[0] == 0


def test_confirming_counts_and_can_be_undone(untouched: Window) -> None:
    window = untouched
    window.desk.open(FR, "2.next-3")
    run(window, "confirm_bead")
    assert bead_of(window, 0, "2.next-3/0").origin is Origin.USER
    assert not window.menus.commands.actions["confirm_bead"].isEnabled()
    model = feature(window).panel.model
    assert model.index(model.row_of(0, "2.next-3/0"), STATE).data() == "✓ Confirmed"
    window.undoing.undo()
    app.settle(window)
    assert bead_of(window, 0, "2.next-3/0").origin is Origin.AUTOMATIC
    window.undoing.redo()
    app.settle(window)
    assert bead_of(window, 0, "2.next-3/0").origin is Origin.USER
    assert feature(window).panel.percent == int(100 / len(beads(window)))


def test_merged_beads_light_as_one_and_split_apart_again(untouched: Window) -> None:
    window = untouched
    window.desk.open(FR, "2.next-3")
    first, second = bead_of(window, 0, "2.next-3/0"), bead_of(window, 0, "2.next-3/1")
    run(window, "merge_beads")
    merged = bead_of(window, 0, "2.next-3/0")
    assert merged.source == first.source + second.source
    assert merged.target == first.target + second.target
    assert window.desk.text is not None
    here, there = window.desk.text.counterpart(0, "2.next-3", 0)
    assert (len(here), len(there)) == (len(merged.source), len(merged.target))
    window.desk.open(FR, "2.next-3", 1)
    run(window, "split_bead")
    assert bead_of(window, 0, "2.next-3/0").source == first.source
    assert bead_of(window, 0, "2.next-3/0").target == first.target
    assert bead_of(window, 0, "2.next-3/1").target == second.target


def test_a_dutch_sentence_is_shifted_down_and_up(untouched: Window) -> None:
    window = untouched
    window.desk.open(NL, "2.next-3")
    first, second = bead_of(window, 1, "2.next-3/0"), bead_of(window, 1, "2.next-3/1")
    run(window, "shift_down")
    shifted = bead_of(window, 0, second.source[0])
    assert shifted.target == (first.target[-1], *second.target)
    assert bead_of(window, 0, first.source[0]).target == first.target[:-1]
    window.desk.open(NL, "2.next-3")
    run(window, "shift_up")
    assert bead_of(window, 0, first.source[0]).target == first.target
    assert bead_of(window, 0, second.source[0]).target == second.target


def test_splitting_one_from_one_sets_both_free(untouched: Window) -> None:
    window = untouched
    window.desk.open(FR, "6.next-1")
    bead = bead_of(window, 0, "6.next-1/0")
    assert bead.shape == (1, 1)
    run(window, "split_bead")
    assert bead_of(window, 0, "6.next-1/0").target == ()
    assert bead_of(window, 1, bead.target[0]).source == ()
    assert window.desk.text is not None
    assert window.desk.text.counterpart(0, "6.next-1", 0)[1] == []


def test_doubtful_beads_are_gone_through_and_none_is_left_when_all_are_confirmed(
    untouched: Window,
) -> None:
    window = untouched
    action = window.menus.commands.actions["next_doubtful"]
    expected = feature(window).panel.doubtful  # none where the alignment is sure of everything
    assert action.isEnabled() == bool(expected)
    seen = []
    while action.isEnabled() and len(seen) < 20:
        action.trigger()
        row = feature(window).panel.table.row
        bead = feature(window).panel.model.beads[row]
        assert bead.origin is Origin.AUTOMATIC
        assert bead.score < 0.9 or not bead.source or not bead.target
        seen.append(bead)
        run(window, "confirm_bead")
    assert len(set(seen)) == len(seen) == expected
    assert feature(window).panel.share.text().endswith("▲ 0")


def test_passages_are_corrected_too_and_their_sentences_follow(untouched: Window) -> None:
    window = untouched
    panel = feature(window).panel
    panel.levels._buttons["passage"].click()
    assert panel.level is Level.PASSAGE
    assert len(panel.model.beads) == 80
    window.desk.open(FR, "2.next-3")
    run(window, "merge_beads")
    assert window.desk.text is not None
    row = window.desk.text.row_of(0, "2.next-3")
    assert row is not None
    assert window.desk.text.rows[row].left == ("2.next-3", "2.next-4")
    assert window.desk.text.rows[row].right == ("2.next-3", "2.next-4")
    assert window.texts.text is window.desk.text


def test_corrections_made_in_haste_are_all_there(untouched: Window) -> None:
    window = untouched
    feature(window).panel.levels._buttons["passage"].click()
    window.desk.open(FR, "2.next-3")
    window.menus.commands.actions["confirm_bead"].trigger()  # still aligning when the next comes
    feature(window).panel.levels._buttons["sentence"].click()
    window.desk.open(FR, "6.next-1")
    window.menus.commands.actions["confirm_bead"].trigger()
    app.settle(window)
    assert bead_of(window, 0, "6.next-1/0").origin is Origin.USER
    assert window.desk.text is not None
    assert window.desk.text.alignment is not None
    assert window.desk.text.alignment.of_source["2.next-3"].origin is Origin.USER


def test_a_correction_holds_in_the_next_window_and_travels_as_tmx(
    open_window: Opener, tmp_path: Path
) -> None:
    first = open_window()
    first.desk.open(FR, "2.next-3")
    run(first, "merge_beads")
    merged = bead_of(first, 0, "2.next-3/0")
    file = tmp_path / "corrections.tmx"
    feature(first).files.export_to(file)
    first.close()
    second = open_window()
    assert bead_of(second, 0, "2.next-3/0") == merged
    second.undoing.undo()  # nothing of this session
    feature(second).files.import_from(file)
    assert "0 correction" in second.banner.label.text()  # it holds already
    second.banner.hide()
    (kept,) = second.services.bilingual.storage.corrections(FR, NL)
    assert kept.source == merged.source
    second.close()


def test_what_a_colleague_corrected_is_taken_up_and_can_be_undone(
    untouched: Window, tmp_path: Path
) -> None:
    window = untouched
    window.desk.open(FR, "2.next-3")
    before = beads(window)
    run(window, "merge_beads")
    after = beads(window)
    file = tmp_path / "colleague.tmx"
    feature(window).files.export_to(file)
    window.undoing.undo()
    app.settle(window)
    assert beads(window) == before
    feature(window).files.import_from(file)
    app.settle(window)
    assert [(b.source, b.target) for b in beads(window)] == [(b.source, b.target) for b in after]
    assert "1 correction" in window.banner.label.text()


def test_a_file_that_is_no_tmx_changes_nothing(shared: Window, tmp_path: Path) -> None:
    before = beads(shared)
    for name, content in (("a.tmx", b"<html/>"), ("b.tmx", b"\xff\xfe broken"), ("c.tmx", None)):
        file = tmp_path / name
        if content is not None:
            file.write_bytes(content)
        shared.banner.hide()
        feature(shared).files.import_from(file)
        assert shared.banner.isVisible()
    assert beads(shared) == before
    shared.banner.hide()
    feature(shared).files.export_to(tmp_path)  # a folder
    assert shared.banner.isVisible()


def test_where_nothing_can_be_kept_corrections_are_refused(
    open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("")
    monkeypatch.setenv("VDREADER_STORE", str(blocked / "notes.sqlite"))
    window = open_window()
    assert "notes.sqlite" in window.banner.label.text()
    window.banner.hide()
    before = beads(window)
    window.desk.open(FR, "2.next-3")
    run(window, "merge_beads")
    assert window.banner.isVisible()
    assert beads(window) == before
    assert not window.menus.commands.actions["undo"].isEnabled()


def test_a_text_in_one_language_cannot_be_corrected(shared: Window) -> None:
    shared.desk.open("2018/declaration.fr", "")
    app.settle(shared)
    shared.panels.open("alignment")
    assert "one language" in feature(shared).panel.message.text()
    for name in ("confirm_bead", "merge_beads", "split_bead", "shift_up", "export_tmx"):
        assert not shared.menus.commands.actions[name].isEnabled()


def test_no_two_commands_share_a_key(shared: Window) -> None:
    keys = [
        keys.toString()
        for action in shared.menus.commands.actions.values()
        for keys in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))


@given(
    st.integers(0, 5),
    st.integers(0, 5),
    st.integers(0, 1),
    st.integers(0, 4),
    st.lists(st.integers(1, 300), min_size=10, max_size=10),
)
@settings(deadline=None, max_examples=200)
def test_a_bead_is_parted_into_two_that_hold_something(
    source: int, target: int, side: int, at: int, lengths: list[int]
) -> None:
    bead = Bead(tuple(f"a/{n}" for n in range(source)), tuple(f"b/{n}" for n in range(target)), 0.8)
    units = bead.target if side else bead.source
    if not units:
        return
    found = parts(
        bead,
        side,
        units[at % len(units)],
        lambda on, unit: "x" * lengths[int(unit[2:]) + 5 * on],
    )
    if found is None:
        assert source + target == 1
        return
    made = split(bead, *found, Level.SENTENCE)
    result = apply((bead,), made)
    assert len(result) == 2
    assert tuple(unit for one in result for unit in one.source) == bead.source
    assert sorted(unit for one in result for unit in one.target) == list(bead.target)
