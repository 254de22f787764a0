"""The discrepancies in the window: listed, marked, gone through, accepted and taken back."""

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from vdreader import app
from vdreader.core.checking.discrepancy import Severity
from vdreader.gui.checking.accepting import AcceptDialog
from vdreader.gui.checking.discrepancies import Discrepancies
from vdreader.gui.checking.flags_model import PLACE, SEVERITY, TARGET, WHY
from vdreader.gui.section_delegate import BADGES
from vdreader.gui.window import Window
from vdreader.reading.checking import Checked

Opener = Callable[..., Window]


def feature(window: Window) -> Discrepancies:
    return next(f for f in window.features if isinstance(f, Discrepancies))


def row_saying(window: Window, words: str) -> Checked:
    rows = feature(window).panel.model.rows
    return next(row for row in rows if words in (row.flag.source.text, row.flag.target.text))


def cell(window: Window, row: int, column: int) -> str:
    model = feature(window).panel.model
    return str(model.index(row, column).data())


def lit(window: Window, side: int) -> list[str]:
    column = window.texts.columns[side]
    return [
        column.passage_text(light.passage)[slice(*light.span)]
        for light in column.highlights.get("discrepancies", [])
    ]


def test_the_mission_named_in_dutch_only_is_listed_with_its_acronym(shared: Window) -> None:
    panel = feature(shared).panel
    row = row_saying(shared, "EUMPM")
    at = panel.model.row_of(row.flag.key)
    assert row.flag.severity is Severity.HIGH
    assert cell(shared, at, SEVERITY).startswith("▲ High")
    assert cell(shared, at, PLACE).startswith("§ 6.4")
    assert cell(shared, at, TARGET) == "EUMPM"
    assert cell(shared, at, WHY) == (
        "Named in the Dutch text only: look whether the French text means it."
    )


def test_shades_are_hidden_until_asked_for(shared: Window) -> None:
    panel = feature(shared).panel
    assert 0 < len(panel.model.rows) <= 12
    assert all(row.flag.severity is not Severity.LOW for row in panel.model.rows)
    few = len(panel.model.rows)
    panel.chips[Severity.LOW].setChecked(True)
    assert panel.report is not None
    assert len(panel.model.rows) == few + panel.report.count(Severity.LOW)
    panel.chips[Severity.LOW].setChecked(False)
    assert len(panel.model.rows) == few


def test_opening_the_panel_leaves_the_reader_where_he_is(shared: Window) -> None:
    shared.desk.open("2023/declaration.fr", "4.next-2")
    before = shared.desk.place
    shared.panels.open("discrepancies")
    app.settle(shared)
    assert shared.desk.place == before


def test_f8_goes_through_all_of_them_in_order_and_back(shared: Window) -> None:
    shared.desk.open("2023/declaration.fr", "title")
    keys = [row.flag.key for row in feature(shared).panel.open_rows()]
    seen = []
    for _ in keys:
        shared.menus.commands.actions["next_flag"].trigger()
        current = feature(shared).panel.current
        assert current is not None
        seen.append(current.flag.key)
        spots = (current.flag.source, current.flag.target)
        assert shared.desk.place is not None
        assert shared.desk.place[1] == spots[shared.desk.place[0]].passage
        for side, spot in enumerate(spots):
            assert lit(shared, side) == ([spot.text] if spot.text else [])
    assert seen == keys
    shared.menus.commands.actions["previous_flag"].trigger()
    assert feature(shared).panel.current is not None
    assert feature(shared).panel.current.flag.key == keys[-2]


def test_f8_starts_from_where_the_reader_is(shared: Window) -> None:
    shared.desk.open("2023/declaration.nl", "6.next-2")
    shared.menus.commands.actions["next_flag"].trigger()
    assert shared.desk.place is not None
    assert shared.desk.place[1] == "6.next-3"


def test_a_mark_stands_between_the_columns_and_says_why(shared: Window) -> None:
    text = shared.desk.text
    assert text is not None
    row = text.row_of(1, "6.next-3")
    assert row is not None
    marks = shared.texts._row_marks["discrepancies"]
    assert marks[row].text == "▲"
    assert "EUMPM" in marks[row].meaning
    quiet = text.row_of(0, "6.next-2")
    assert quiet not in marks


def test_the_tree_counts_what_the_panel_shows(shared: Window) -> None:
    model = shared.sections.model
    document = shared.desk.document
    assert document is not None
    counted = 0
    for section in document.sections:
        index = model.section_index(document.id, section.id)
        for badge in index.data(BADGES) or []:
            if badge.text.startswith("▲"):
                counted += int(badge.text[1:])
    assert counted == len(feature(shared).panel.open_rows())


def test_choosing_a_row_goes_there_and_keeps_the_keyboard(shared: Window) -> None:
    shared.panels.open("discrepancies")
    panel = feature(shared).panel
    at = panel.model.row_of(row_saying(shared, "EUMPM").flag.key)
    panel.table.setFocus()
    panel.table.selectRow(at)
    assert shared.desk.place is not None
    assert shared.desk.place[:2] == (1, "6.next-3")
    assert lit(shared, 1) == ["EUMPM"]
    assert QApplication.focusWidget() is panel.table


def test_reading_on_makes_the_passages_flag_current(shared: Window) -> None:
    shared.desk.open("2023/declaration.nl", "6.next-3")
    current = feature(shared).panel.current
    assert current is not None
    assert current.flag.target.passage == "6.next-3"
    shared.desk.open("2023/declaration.nl", "7.next-1")
    assert feature(shared).panel.current is None


def test_accepting_is_kept_and_can_be_undone(shared: Window) -> None:
    found = feature(shared)
    row = row_saying(shared, "EUMPM")
    open_before = len(found.panel.open_rows())
    found.accepting.accept(row, "asked in Brussels", "Anna")
    again = row_saying(shared, "EUMPM")
    assert again.acceptance is not None
    assert (again.acceptance.reason, again.acceptance.author) == ("asked in Brussels", "Anna")
    at = found.panel.model.row_of(row.flag.key)
    assert cell(shared, at, SEVERITY) == "✓ Accepted"
    assert cell(shared, at, WHY).startswith("asked in Brussels (Anna, ")
    assert len(found.panel.open_rows()) == open_before - 1
    assert shared.services.bilingual.storage.acceptances(
        "2023/declaration.fr", "2023/declaration.nl"
    )
    shared.undoing.undo()
    assert row_saying(shared, "EUMPM").open
    shared.undoing.redo()
    assert not row_saying(shared, "EUMPM").open
    found.panel.accepted.setChecked(False)
    assert found.panel.model.row_of(row.flag.key) == -1
    found.panel.accepted.setChecked(True)
    found.accepting.withdraw(row_saying(shared, "EUMPM"))
    assert row_saying(shared, "EUMPM").open
    shared.undoing.undo()
    assert not row_saying(shared, "EUMPM").open
    shared.undoing.redo()
    assert row_saying(shared, "EUMPM").open


def test_an_accepted_flag_stays_accepted_in_the_next_window(
    open_window: Opener, tmp_path: Path
) -> None:
    first = open_window()
    feature(first).accepting.accept(row_saying(first, "EUMPM"), "known", "")
    first.close()
    second = open_window()
    assert row_saying(second, "EUMPM").acceptance is not None
    assert row_saying(second, "EUMPM").acceptance.reason == "known"


def test_the_dialog_asks_for_a_reason_and_a_name(shared: Window) -> None:
    asked = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, AcceptDialog)
        asked.append(dialog.what.text())
        dialog.reason.setText(" seen ")
        dialog.author.setText("Bram")
        dialog.accept()

    feature(shared).go(row_saying(shared, "EUMPM"))
    QTimer.singleShot(0, answer)
    shared.menus.commands.actions["accept_flag"].trigger()
    assert "EUMPM" in asked[0]
    acceptance = row_saying(shared, "EUMPM").acceptance
    assert acceptance is not None
    assert (acceptance.reason, acceptance.author) == ("seen", "Bram")
    assert shared.menus.commands.actions["accept_flag"].iconText() == "Withdraw"
    shared.menus.commands.actions["accept_flag"].trigger()
    assert row_saying(shared, "EUMPM").open


def test_where_nothing_can_be_kept_it_is_said_and_reading_goes_on(
    open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "a file, not a folder"
    blocked.write_text("")
    monkeypatch.setenv("VDREADER_STORE", str(blocked / "notes.sqlite"))
    window = open_window()
    found = feature(window)
    found.go(row_saying(window, "EUMPM"))
    window.menus.commands.actions["accept_flag"].trigger()
    assert window.banner.isVisible()
    assert "notes.sqlite" in window.banner.label.text()
    found.accepting.accept(row_saying(window, "EUMPM"), "", "")
    assert row_saying(window, "EUMPM").open
    assert window.desk.place is not None
    assert window.desk.place[1] == "6.next-3"


def test_a_text_in_one_language_has_nothing_to_check(shared: Window) -> None:
    shared.desk.open("2018/declaration.fr", "")
    app.settle(shared)
    shared.panels.open("discrepancies")
    panel = feature(shared).panel
    assert panel.report is None
    assert panel.message.isVisible()
    assert "one language" in panel.message.text()
    shared.menus.commands.actions["next_flag"].trigger()
    assert shared.texts._row_marks["discrepancies"] == {}


@pytest.mark.parametrize("language", ["fr", "nl", "en"])
def test_everything_is_said_again_in_another_language(shared: Window, language: str) -> None:
    shared.choose_language(language)
    panel = feature(shared).panel
    for row in range(panel.model.rowCount()):
        for column in range(panel.model.columnCount()):
            assert cell(shared, row, column).strip()
        spoken = panel.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
        assert "{" not in spoken


def test_every_theme_draws_the_panel(shared: Window) -> None:
    shared.panels.open("discrepancies")
    pictures = set()
    for theme in ("light", "dark", "contrast"):
        shared.choose_theme(theme)
        picture = feature(shared).panel.grab().toImage()
        pictures.add(picture.pixelColor(5, picture.height() - 5).name())
    assert len(pictures) == 3


def next_year(corpus: Path, folder: Path) -> Path:
    """A corpus with a further bilingual year, in which only one French passage says more."""
    made = shutil.copytree(corpus, folder / "corpus")
    (made / "2024").mkdir()
    blocks = []
    for language in ("fr", "nl"):
        text = (corpus / f"2023/declaration.{language}.md").read_text(encoding="utf-8")
        text = text.replace("2023/declaration", "2024/declaration")
        text = text.replace('meeting = "2023"', 'meeting = "2024"')
        text = text.replace("date = 2023-05-05", "date = 2024-05-05")
        said = "entre les forces de police et de douane."
        assert (said in text) == (language == "fr")
        text = text.replace(said, "entre les forces de police et de douane avant 2031.")
        file = made / f"2024/declaration.{language}.md"
        file.write_text(text, encoding="utf-8")
        front = text.split("+++")[1].split("notes =")[0].strip()
        sealed = hashlib.sha256(file.read_bytes()).hexdigest()
        blocks.append(
            f'[[document]]\n{front}\nfile = "2024/{file.name}"\nfile_sha256 = "{sealed}"\n'
        )
    with (made / "manifest.toml").open("a", encoding="utf-8") as manifest:
        manifest.write("\n" + "\n".join(blocks))
    return made


def test_with_two_bilingual_years_it_says_which_version_was_rewritten(
    open_window: Opener, corpus: Path, tmp_path: Path
) -> None:
    made = next_year(corpus, tmp_path)
    window = open_window("2024/declaration.fr", corpus=made)
    assert window.comparing.older == "2023/declaration.fr"
    row = next(r for r in feature(window).panel.model.rows if "2031" in r.flag.source.text)
    model = feature(window).panel.model
    assert cell(window, model.row_of(row.flag.key), PLACE) == "§ 2.5\n~ French only"
    assert "Since 2023 only the French text was rewritten here." in model.spoken(row)
    assert "In 2023 the two did not part here." in model.spoken(row)
    kept = row_saying(window, "EUMPM")
    assert cell(window, model.row_of(kept.flag.key), PLACE) == "§ 6.4"
    window.comparing.choose("2021/declaration.fr")
    app.settle(window)
    assert "only" not in cell(window, model.row_of(row.flag.key), PLACE)
