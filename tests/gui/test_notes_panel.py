"""The panel of the notes: listed, filtered, sorted, gone to and followed; trash and review."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from vdreader import app
from vdreader.core.annotating.annotation import AnchorState
from vdreader.gui.notes.notes import Notes
from vdreader.gui.notes.notes_model import ABOUT, KIND, NOTE, PLACE, QUOTE, Order, View
from vdreader.gui.notes.notes_panel import NotesPanel
from vdreader.gui.window import Window
from vdreader.reading.annotating import Annotating

Opener = Callable[..., Window]
FR, NL = "2023/declaration.fr", "2023/declaration.nl"


def feature(window: Window) -> Notes:
    return next(f for f in window.features if isinstance(f, Notes))


def panel(window: Window) -> NotesPanel:
    return feature(window).listing.panel


def make(window: Window, quote: str, document: str = FR, **fields: object) -> str:
    annotating = feature(window).keeping.annotating
    assert isinstance(annotating, Annotating)
    places = annotating.places(document, quote)[0]
    status = fields.pop("status", "")
    note = annotating.add(places, **fields)  # type: ignore[arg-type]  # as the test gives them
    if status:
        annotating.edit(note.id, status=status)
    return note.id


@pytest.fixture
def noted(window: Window) -> Window:
    """Four notes of several kinds, in both languages and two years, listed."""
    make(
        window,
        "d’ici à la rencontre Val Duchesse de 2024",
        body="Le **néerlandais** dit « pendant ».",
        kind="red_line",
        tags=["échéance"],
    )
    make(window, "EUMPM", NL, body="Depuis quand ?", kind="question", tags=["Sahel"])
    make(window, "biens culturels", "2018/declaration.fr", body="Absent", kind="precedent")
    make(window, "centre de coopération policière", body="Budget", kind="ask", status="done")
    feature(window).keeping.changed.emit()
    window.panels.open("notes")
    app.settle(window)
    return window


def column(window: Window, number: int) -> list[str]:
    model = panel(window).model
    return [str(model.index(row, number).data()) for row in range(model.rowCount())]


def test_a_row_says_kind_place_words_note_and_what_is_about_it(noted: Window) -> None:
    model = panel(noted).model
    cells = [str(model.index(0, n).data()) for n in (KIND, PLACE, QUOTE, NOTE, ABOUT)]
    assert cells[:4] == [
        "■ Red line",
        "2023 § 2.3\nFR",
        "«d’ici à la rencontre Val Duchesse de 2024»",
        "Le néerlandais dit « pendant ».",
    ]
    assert cells[4].startswith("#échéance\n")


def test_they_stand_in_the_order_of_the_texts_newest_text_first(noted: Window) -> None:
    assert [place.split("\n")[0] for place in column(noted, PLACE)] == [
        "2023 § 2.3",
        "2023 § 2.7",
        "2023 § 6.4",
        column(noted, PLACE)[3].split("\n")[0],
    ]
    assert column(noted, PLACE)[3].startswith("2018")
    panel(noted).order.setCurrentIndex(panel(noted).order.findData(Order.KIND.value))
    panel(noted).filtered.emit()
    assert [kind.split("\n")[0] for kind in column(noted, KIND)] == [
        "■ Red line",
        "▶ Ask",
        "? Question",
        "◆ Precedent",
    ]
    panel(noted).order.setCurrentIndex(panel(noted).order.findData(Order.NEWEST.value))
    panel(noted).filtered.emit()
    assert column(noted, KIND)[0].startswith("▶ Ask")


def test_the_languages_of_a_passage_stand_together_in_the_order_of_the_text(
    window: Window,
) -> None:
    make(window, "centre de coopération policière")
    make(window, "EUMPM", NL)
    for ident in (FR, NL):
        document = window.library.document(ident)
        make(window, document.passage("title-1").text, ident)
        sentence = document.passage("2.next-5").sentences[1]
        make(window, document.passage("2.next-5").text[slice(*sentence)], ident)
    make(window, "structures de concertation")  # earlier in 2.next-5 than the others
    feature(window).keeping.changed.emit()
    window.panels.open("notes")
    places = [place.replace("\n", " ") for place in column(window, PLACE)]
    assert places == [
        "2023 Title FR",
        "2023 Title NL",
        "2023 § 2.6 FR",
        "2023 § 2.6 FR",
        "2023 § 2.6 NL",
        "2023 § 2.7 FR",
        "2023 § 6.4 NL",
    ]
    assert column(window, QUOTE)[2] == "«structures de concertation»"
    window.desk.open(FR, "title-1")
    walked = []
    for _ in range(len(places) - 1):  # F2 goes down the list
        window.menus.commands.actions["next_note"].trigger()
        walked.append(panel(window).table.row)
    assert walked == [1, 2, 3, 4, 5, 6]


@pytest.mark.parametrize(
    ("field", "value", "left"),
    [
        ("kind", "question", ["«EUMPM»"]),
        ("tag", "échéance", ["«d’ici à la rencontre Val Duchesse de 2024»"]),
        ("document", "2018/declaration", ["«biens culturels»"]),
        ("status", "done", ["«centre de coopération policière»"]),
    ],
)
def test_the_filter_lets_through_what_is_asked_for(
    noted: Window, field: str, value: str, left: list[str]
) -> None:
    panel(noted).filter.put(**{field: value})
    assert column(noted, QUOTE) == left
    assert panel(noted).filter.text().startswith("Only: ")
    panel(noted).filter.put(**{field: ""})
    assert len(column(noted, QUOTE)) == 4


def test_the_menu_of_the_filter_offers_what_there_is(noted: Window) -> None:
    panel(noted).filter.fill()
    menu = panel(noted).filter.menu()
    submenus = {
        action.text(): [inner.text() for inner in action.menu().actions()]
        for action in menu.actions()
        if action.menu() is not None
    }
    assert submenus["Tag"] == ["All", "#Sahel", "#échéance"]
    assert submenus["Status"] == ["All", "Open", "Done"]
    assert "2018 · Paris, Joint declaration" in submenus["Text"]
    assert "Author" not in submenus


def test_words_are_looked_for_without_their_accents(noted: Window) -> None:
    feature(noted).listing._search("neerlandais")
    assert column(noted, KIND) == ["■ Red line"]
    feature(noted).listing._search("nothing of the kind")
    assert column(noted, KIND) == []
    assert panel(noted).message.text() == "No note answers to what is asked for."
    feature(noted).listing._search("")
    assert len(column(noted, KIND)) == 4


def test_choosing_a_row_goes_to_its_words_and_stays_in_the_list(noted: Window) -> None:
    noted.activateWindow()
    row = column(noted, QUOTE).index("«biens culturels»")
    panel(noted).table.selectRow(row)
    panel(noted).table.row_chosen.emit(row)
    app.settle(noted)
    assert noted.desk.document is not None
    assert noted.desk.document.id == "2018/declaration.fr"
    assert noted.desk.place is not None
    _, passage, offset = noted.desk.place
    text = noted.desk.document.passage(passage).text
    assert text[offset:].startswith("biens culturels")


def test_the_note_under_the_cursor_is_the_current_row(noted: Window) -> None:
    text = noted.texts.columns[0].passage_text("2.next-2")
    noted.desk.open(FR, "2.next-2", text.index("Val Duchesse"))
    current = panel(noted).current
    assert current is not None
    assert current.row.kind == "red_line"
    noted.desk.open(FR, "4.next-2")
    assert panel(noted).current is None


def test_f2_goes_from_note_to_note_and_back(noted: Window) -> None:
    noted.desk.open(FR, "title-1")
    passages = []
    for key in (Qt.KeyboardModifier.NoModifier,) * 4 + (Qt.KeyboardModifier.ShiftModifier,):
        QTest.keyClick(noted.texts.columns[0], Qt.Key.Key_F2, key)
        assert noted.desk.place is not None
        passages.append(noted.desk.place[1])
    assert passages == ["2.next-2", "2.next-6", "6.next-3", "6.next-3", "2.next-6"]


def test_deleting_puts_into_the_trash_and_bringing_back_takes_out(noted: Window) -> None:
    panel(noted).table.selectRow(0)
    QTest.keyClick(panel(noted).table, Qt.Key.Key_Delete)
    assert len(column(noted, KIND)) == 3
    assert noted.panels.tabs.tabText(noted.panels._names.index("notes")) == "Notes 3"
    feature(noted).listing.choose_view("trash")
    assert column(noted, KIND) == ["■ Red line"]
    panel(noted).table.selectRow(0)
    feature(noted).listing.restore()
    assert column(noted, KIND) == []
    feature(noted).listing.choose_view("notes")
    assert len(column(noted, KIND)) == 4
    noted.undoing.undo()
    assert len(column(noted, KIND)) == 3
    noted.undoing.undo()
    assert len(column(noted, KIND)) == 4


def test_after_deleting_the_next_row_is_current_and_at_the_end_the_one_before(
    noted: Window,
) -> None:
    noted.activateWindow()
    quotes, table = column(noted, QUOTE), panel(noted).table
    table.setFocus()
    table.selectRow(1)
    place = noted.desk.place
    for left in ([quotes[0], *quotes[2:]], [quotes[0], quotes[3]], [quotes[0]]):
        QTest.keyClick(table, Qt.Key.Key_Delete)
        assert column(noted, QUOTE) == left
        assert table.row == min(1, len(left) - 1)
        assert panel(noted).current is not None
    assert noted.desk.place == place  # the reader is not taken anywhere
    noted.undoing.undo()
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert column(noted, QUOTE)[table.row] == quotes[3]


def test_deleting_from_the_text_leaves_no_note_to_be_deleted_unseen(noted: Window) -> None:
    noted.activateWindow()
    text = noted.texts.columns[0].passage_text("2.next-2")
    noted.desk.open(FR, "2.next-2", text.index("Val Duchesse"))
    noted.texts.columns[0].setFocus()
    noted.menus.commands.actions["delete_note"].trigger()
    assert panel(noted).current is None
    noted.menus.commands.actions["delete_note"].trigger()
    assert len(column(noted, QUOTE)) == 3


@pytest.mark.parametrize("side", [0, 1])
def test_an_empty_list_and_a_panel_put_away_give_the_keyboard_back_to_the_text(
    noted: Window, side: int
) -> None:
    noted.activateWindow()
    noted.texts.columns[side].setFocus()
    table = panel(noted).table
    table.setFocus()
    noted.menus.commands.actions["notes"].trigger()
    assert noted.focusWidget() is noted.texts.columns[side]
    noted.panels.open("notes")
    assert noted.focusWidget() is table
    feature(noted).listing.choose_view("review")  # an empty list
    assert noted.focusWidget() is noted.texts.columns[side]
    feature(noted).listing.choose_view("notes")
    assert noted.focusWidget() is noted.texts.columns[side]
    panel(noted).search.setFocus()
    noted.panels.close_button.click()
    assert noted.focusWidget() is noted.texts.columns[side]


def test_when_the_last_note_is_taken_away_the_keyboard_goes_to_its_text(window: Window) -> None:
    make(window, "EUMPM", NL)
    feature(window).keeping.changed.emit()
    window.activateWindow()
    window.texts.columns[0].setFocus()
    window.panels.open("notes")
    table = panel(window).table
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert column(window, QUOTE) == []
    assert window.focusWidget() is window.texts.columns[1]


def test_a_column_that_is_not_shown_does_not_get_the_keyboard(noted: Window) -> None:
    noted.activateWindow()
    noted.texts.columns[1].setFocus()
    panel(noted).table.setFocus()
    noted.desk.choose_mode("left")
    noted.panels.close_panel()
    assert noted.focusWidget() is noted.texts.columns[0]


def test_a_note_is_settled_and_opened_again(noted: Window) -> None:
    panel(noted).table.selectRow(0)
    feature(noted).listing.toggle_done()
    assert column(noted, KIND)[0] == "■ Red line\n✓ Done"
    feature(noted).listing.toggle_done()
    assert column(noted, KIND)[0] == "■ Red line"


def edited_corpus(corpus: Path, folder: Path, change: Callable[[str], str]) -> Path:
    """A copy of the corpus whose French text of 2023 is edited, as a later edition would be."""
    import hashlib

    copied = folder / "corpus"
    shutil.copytree(corpus, copied)
    file = next(
        path for path in copied.rglob("*.md") if path.parent.name == "2023" and "fr" in path.name
    )
    before = hashlib.sha256(file.read_bytes()).hexdigest()
    file.write_text(change(file.read_text("utf-8")), "utf-8")
    after = hashlib.sha256(file.read_bytes()).hexdigest()
    for manifest in copied.glob("manifest*"):
        manifest.write_text(manifest.read_text("utf-8").replace(before, after), "utf-8")
    return copied


@pytest.fixture
def doubtful(open_window: Opener, corpus: Path, tmp_path: Path) -> Window:
    """A note whose sentence is not in the text any more, in a second session."""
    first = open_window()
    make(first, "d’ici à la rencontre Val Duchesse de 2024", kind="red_line")
    make(first, "EUMPM", NL, kind="question")
    first.close()

    def change(text: str) -> str:
        said = next(
            line for line in text.split("\n") if "à la rencontre Val Duchesse de 2024" in line
        )
        return text.replace(said, "* Prévoir un bureau commun à Lille pour les douanes maritimes.")

    again = open_window(corpus=edited_corpus(corpus, tmp_path, change))
    again.panels.open("notes")
    app.settle(again)
    return again


def test_notes_whose_words_are_gone_are_listed_for_review(doubtful: Window) -> None:
    assert len(column(doubtful, KIND)) == 2
    assert "▲ Words not found" in column(doubtful, ABOUT)[0] + column(doubtful, ABOUT)[1]
    feature(doubtful).listing.choose_view("review")
    assert column(doubtful, QUOTE) == ["«d’ici à la rencontre Val Duchesse de 2024»"]
    assert column(doubtful, ABOUT) == ["Words not found"]


def test_here_puts_the_note_on_the_selected_words_and_can_be_undone(doubtful: Window) -> None:
    listing = feature(doubtful).listing
    listing.choose_view("review")
    panel(doubtful).table.selectRow(0)
    listing.reviewing.anchor_here()
    assert "Select the words" in doubtful.banner.label.text()
    column_fr = doubtful.texts.columns[0]
    column_fr.move_to("2.next-1")
    cursor = column_fr.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    column_fr.setTextCursor(cursor)
    panel(doubtful).show_note(feature(doubtful).listing.reviewing.doubtful[0].note.id)
    listing.reviewing.anchor_here()
    assert column(doubtful, QUOTE) == []
    located = feature(doubtful).keeping.annotating.located()
    assert located[0].anchors[0].state is AnchorState.CONFIRMED
    assert located[0].anchors[0].passage == "2.next-1"
    doubtful.undoing.undo()
    assert len(column(doubtful, QUOTE)) == 1


def test_settling_a_doubt_chooses_no_other_and_an_arrow_goes_on_from_there(
    open_window: Opener, corpus: Path, tmp_path: Path
) -> None:
    first = open_window()
    gone = [
        "d’ici à la rencontre Val Duchesse de 2024",
        "structures de concertation",
        "centre de coopération policière",
    ]
    for quote in gone:
        make(first, quote)
    first.close()

    def change(text: str) -> str:
        for line in text.split("\n"):
            if any(quote in line for quote in gone):
                text = text.replace(line, "* Des mots tout à fait neufs.")
        return text

    again = open_window(corpus=edited_corpus(corpus, tmp_path, change))
    again.activateWindow()
    again.panels.open("notes")
    feature(again).listing.choose_view("review")
    table = panel(again).table
    table.setFocus()
    table.selectRow(1)
    doubts = column(again, QUOTE)
    assert len(doubts) == 3
    select = again.texts.columns[0]
    select.move_to("1.title")
    cursor = select.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    select.setTextCursor(cursor)
    feature(again).listing.reviewing.anchor_here()
    assert column(again, QUOTE) == [doubts[0], doubts[2]]
    assert panel(again).current is None  # « here » again would be said of words unseen
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.row == 1


@pytest.fixture
def guessed(open_window: Opener, corpus: Path, tmp_path: Path) -> Window:
    """A note whose words were rewritten so much that their place can only be guessed."""
    first = open_window()
    make(first, "Renforcer la coopération transfrontière entre", kind="ask")
    first.close()

    def change(text: str) -> str:
        old = "Renforcer la coopération transfrontière entre les forces de police et de douane"
        new = "Améliorer nettement la coopération transfrontière, dont celle entre polices"
        assert old in text
        return text.replace(old, f"{new} et douanes locales")

    again = open_window(corpus=edited_corpus(corpus, tmp_path, change))
    again.panels.open("notes")
    feature(again).listing.choose_view("review")
    app.settle(again)
    panel(again).table.selectRow(0)
    return again


def test_words_guessed_at_are_shown_lit_and_not_taken_for_granted(guessed: Window) -> None:
    assert column(guessed, ABOUT) == ["Doubtful place"]
    assert column(guessed, NOTE)[0].startswith("«Améliorer nettement")
    lit = guessed.texts.columns[0].highlights
    assert [light.passage for light in lit["review"]] == ["2.next-4"]
    assert not lit.get("notes")
    assert guessed.panels.tabs.tabText(guessed.panels._names.index("notes")) == "Notes 1  ▲1"


def test_here_without_a_selection_takes_the_words_guessed_at(guessed: Window) -> None:
    guessed.menus.commands.actions["anchor_here"].trigger()
    assert column(guessed, ABOUT) == []
    assert panel(guessed).message.text() == "Every note stands where it should."
    lit = guessed.texts.columns[0].highlights
    assert [light.passage for light in lit["notes"]] == ["2.next-4"]
    assert lit["review"] == []


def test_not_here_leaves_the_note_nowhere_and_can_be_undone(guessed: Window) -> None:
    guessed.menus.commands.actions["anchor_not_here"].trigger()
    assert column(guessed, ABOUT) == ["Words not found"]
    assert not guessed.menus.commands.actions["anchor_not_here"].isEnabled()
    guessed.undoing.undo()
    assert column(guessed, ABOUT) == ["Doubtful place"]
    guessed.undoing.redo()
    assert column(guessed, ABOUT) == ["Words not found"]


def test_views_are_named_with_their_counts(noted: Window) -> None:
    assert panel(noted).views._buttons[View.NOTES].text() == "Notes 4"
    assert panel(noted).views._buttons[View.TRASH].text() == "Trash 0"


def test_ten_thousand_notes_are_listed_quickly(noted: Window) -> None:
    import time

    model = panel(noted).model
    rows = [entry for entry in model.entries for _ in range(2500)]
    begin = time.perf_counter()
    model.show_entries(View.NOTES, rows)
    assert time.perf_counter() - begin < 0.5
    assert model.rowCount() == 10_000
