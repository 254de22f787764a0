"""The print dialog: what is previewed is what is saved and printed, and every choice comes back."""

from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QWidget

from vdreader.core.annotating.noted import Place
from vdreader.core.comparing.comparison import Kind
from vdreader.gui.files import Files
from vdreader.gui.printing.print_choices import (
    EXTENTS,
    KINDS,
    LANGUAGES,
    Choices,
    Extent,
    read,
    written,
)
from vdreader.gui.printing.print_dialog import PrintDialog
from vdreader.gui.printing.print_saving import ask
from vdreader.gui.printing.printing import Printing
from vdreader.paper.options import LARGEST, SMALLEST, NotePlace, Orientation, Paper
from vdreader.paper.printer import paint, printer_for


def opened(window, qtbot, kind="") -> PrintDialog:
    window.menus.commands.actions["print"].trigger()
    feature = next(one for one in window.features if isinstance(one, Printing))
    dialog = feature.dialog
    assert dialog is not None
    if kind:
        dialog.form.kind.setCurrentIndex(dialog.form.kind.findData(kind))
    settled(dialog, qtbot)
    return dialog


def settled(dialog, qtbot) -> None:
    """Until the pages of the choices as they are now are on the screen."""

    def ready():
        laid_out = dialog.laid_out
        return (
            not dialog._later.isActive()
            and dialog.work.worker.idle
            and laid_out is not None
            and laid_out.request == dialog.request
        )

    qtbot.waitUntil(ready, timeout=20_000)


@pytest.fixture
def dialog(shared, qtbot):
    made = opened(shared, qtbot)
    made.form.show_choices("compare", Choices(language="en"))
    settled(made, qtbot)
    yield made
    feature = next(one for one in shared.features if isinstance(one, Printing))
    if feature.dialog is not None:
        feature.dialog.reject()


def saved(dialog, qtbot, file: Path) -> bytes:
    dialog.save_to(file)
    qtbot.waitUntil(
        lambda: dialog.work.worker.idle and bool(dialog.status.message.text()), timeout=20_000
    )
    return file.read_bytes() if file.exists() else b""


def pages_of(dialog):
    return dialog.work._pages[1]


def on_chooser(deed) -> QTimer:
    """Do something with the file chooser as soon as it is there; the caller keeps the timer."""
    timer = QTimer(interval=50)

    def look():
        chooser = QApplication.activeModalWidget()
        if isinstance(chooser, QFileDialog) and chooser.isVisible():
            timer.stop()
            deed(chooser)

    timer.timeout.connect(look)
    timer.start()
    return timer


# -- the same pages everywhere ---------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_the_saved_pdf_has_the_pages_of_the_preview(shared, qtbot, tmp_path, kind):
    shared.desk.open("2023/declaration.fr", "2.next-5")
    dialog = opened(shared, qtbot, kind)
    count, sheet = dialog.preview.pages, pages_of(dialog).sheet
    assert count > 0
    assert dialog.form.chosen_kind == kind
    content = saved(dialog, qtbot, tmp_path / "out.pdf")
    reader = PdfReader(BytesIO(content))
    assert len(reader.pages) == count
    read_back = "".join(reader.pages[0].extract_text().split())
    assert reader.metadata.title == sheet.title
    assert "".join(sheet.running.split()) in read_back
    assert f"1/{count}" in read_back
    dialog.reject()


def test_page_one_says_what_the_sheet_says(dialog, qtbot, tmp_path):
    content = saved(dialog, qtbot, tmp_path / "out.pdf")
    pages = pages_of(dialog)
    text = pypdfium2.PdfDocument(content)[0].get_textpage().get_text_range()
    read_back = "".join(text.split())
    whole = [
        piece.item for piece in pages.pages[0] if piece.item >= 0 and piece.last and piece.lines
    ]
    assert len(whole) >= 2
    for item in whole:
        for cell in pages.sheet.items[item].cells:
            for block in cell.blocks:
                assert "".join(block.text.split()) in read_back


def test_the_picture_on_the_screen_is_the_page_of_the_pdf(dialog, qtbot, tmp_path):
    content = saved(dialog, qtbot, tmp_path / "out.pdf")
    shown = dialog.preview.sheet.image
    page = pypdfium2.PdfDocument(content)[0]
    drawn = page.render(scale=shown.width() / page.get_width(), grayscale=True)
    height = min(shown.height(), drawn.height)

    def rows_with_ink(ink):
        return [any(ink(x, y) < 170 for x in range(0, shown.width(), 2)) for y in range(height)]

    ours = rows_with_ink(lambda x, y: shown.pixelColor(x, y).lightness())
    theirs = rows_with_ink(lambda x, y: drawn.buffer[y * drawn.stride + x])
    agree = sum(a == b for a, b in zip(ours, theirs, strict=True))
    assert 40 < sum(ours) < shown.height() - 40
    assert agree / len(ours) > 0.93


# -- choosing --------------------------------------------------------------------------------


def test_each_choice_reaches_the_paper(dialog, qtbot):
    form = dialog.form
    form.marking.setEditText("Diffusion  restreinte ")
    form.paper.setCurrentIndex(form.paper.findData(Paper.A3.value))
    form.orientation.setCurrentIndex(form.orientation.findData(Orientation.PORTRAIT.value))
    form.font_size.setValue(11)
    form.notes.setCurrentIndex(form.notes.findData(NotePlace.END.value))
    form.line_numbers.setChecked(True)
    form.black_and_white.setChecked(True)
    form.language.setCurrentIndex(form.language.findData("nl"))
    before = dialog.preview.pages
    settled(dialog, qtbot)
    pages = pages_of(dialog)
    options = pages.options
    assert options.marking == "Diffusion restreinte"
    assert options.size_mm == (297.0, 420.0)
    assert options.font_size == 11
    assert options.notes is NotePlace.END
    assert options.line_numbers
    assert options.black_and_white
    assert pages.words.code == "nl"
    assert pages.sheet.title.startswith(pages.words.comparison)
    assert dialog.preview.pages == len(pages) != before
    ratio = dialog.preview.sheet.image.height() / dialog.preview.sheet.image.width()
    assert ratio == pytest.approx(420 / 297, rel=0.01)


def test_the_filters_of_the_screen_are_those_of_the_paper(shared, qtbot):
    for kind, chip in shared.changes.chips.items():
        chip.setChecked(kind is Kind.DROPPED)
    dialog = opened(shared, qtbot, "compare")
    extent = dialog.form.extent
    extent.setCurrentIndex(extent.findData(Extent.FILTERED.value))
    settled(dialog, qtbot)
    assert dialog.request.options.scope.kinds == {Kind.DROPPED}
    kinds = {change.kind for change in shared.comparing.comparison.changes}
    assert len(kinds) > 1
    printed = "\n".join(
        cell.text for item in pages_of(dialog).sheet.items for cell in getattr(item, "cells", ())
    )
    dropped = next(c for c in shared.comparing.comparison.changes if c.kind is Kind.DROPPED)
    kept_out = next(c for c in shared.comparing.comparison.changes if c.kind is Kind.NEW)
    assert shared.comparing.comparison.old.passage(dropped.old[0]).text in printed
    assert shared.comparing.comparison.new.passage(kept_out.new[0]).text not in printed
    dialog.reject()


def test_the_section_and_the_passage_are_those_of_the_reader(shared, qtbot):
    shared.desk.open("2023/declaration.fr", "2.next-5")
    dialog = opened(shared, qtbot, "parallel")
    left = shared.desk.document
    counts = {}
    for extent in (Extent.WHOLE, Extent.SECTION, Extent.PASSAGES):
        dialog.form.extent.setCurrentIndex(dialog.form.extent.findData(extent.value))
        settled(dialog, qtbot)
        items = pages_of(dialog).sheet.items
        text = "\n".join(cell.text for item in items for cell in getattr(item, "cells", ()))
        assert left.passage("2.next-5").text in text
        counts[extent] = sum(p.text in text for p in left.passages if p.is_body)
    body = [p for p in left.passages if p.is_body]
    inside = [p for p in body if left.section_path(p.section)[-1].id == "2"]
    assert counts[Extent.WHOLE] == len(body)
    assert counts[Extent.SECTION] == len(inside)
    assert counts[Extent.PASSAGES] == 1
    dialog.reject()


def test_the_commitments_of_a_section_are_the_older_passages_it_answers(shared, qtbot):
    shared.desk.open("2023/declaration.fr", "2.next-5")
    dialog = opened(shared, qtbot, "followup")
    extent = dialog.form.extent
    extent.setCurrentIndex(extent.findData(Extent.SECTION.value))
    scope = dialog.request.options.scope
    comparison = shared.comparing.comparison
    assert scope.passages
    for ident in scope.passages:
        change = comparison.changes[comparison.of_old[ident]]
        assert any(comparison.new.passage(new).section == "2" for new in change.new)
    settled(dialog, qtbot)
    dialog.reject()


def test_a_text_in_one_language_offers_no_discrepancies(shared, qtbot):
    shared.desk.open("2021/declaration.fr")
    dialog = opened(shared, qtbot)
    assert dialog.form.kind.findData("discrepancies") < 0
    assert dialog.form.kind.findData("parallel") >= 0
    dialog.reject()


def test_the_notes_of_the_window_are_on_paper(window, qtbot):
    place = Place("2023/declaration.fr", "2.next-5", 0, 20)
    window.services.notes.annotating.add([place], "Ask for a *date*.", "ask")
    dialog = opened(window, qtbot, "parallel")
    assert [note.body for note in pages_of(dialog).sheet.notes] == ["Ask for a date."]
    assert len(pages_of(dialog).sheet.columns) == 3
    dialog.form.notes.setCurrentIndex(dialog.form.notes.findData("none"))
    settled(dialog, qtbot)
    assert pages_of(dialog).sheet.notes == ()
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData("notes"))
    settled(dialog, qtbot)
    rows = [row for row in pages_of(dialog).sheet.items if getattr(row, "cells", ())]
    assert any("Ask for a date." in cell.text for row in rows for cell in row.cells)


# -- pages -----------------------------------------------------------------------------------


def test_pages_are_turned_by_keys_and_buttons(dialog, qtbot):
    preview = dialog.preview
    assert not preview.previous.isEnabled()
    QTest.keyClick(preview.area, Qt.Key.Key_PageDown)
    assert preview.number.value() == 2
    first = preview.sheet.image
    qtbot.waitUntil(lambda: preview.sheet.image is not first)
    assert str(preview.pages) in preview.sheet.accessibleName()
    QTest.keyClick(preview.area, Qt.Key.Key_End)
    assert preview.number.value() == preview.pages
    assert not preview.next.isEnabled()
    QTest.mouseClick(preview.previous, Qt.MouseButton.LeftButton)
    assert preview.number.value() == preview.pages - 1
    QTest.keyClick(preview.area, Qt.Key.Key_Home)
    assert preview.number.value() == 1


def test_a_whole_page_is_seen_without_scrolling(dialog, qtbot):
    dialog.form.orientation.setCurrentIndex(0)
    settled(dialog, qtbot)
    bar = dialog.preview.area.verticalScrollBar()
    assert bar.maximum() > 0
    dialog.preview.set_fit("page")
    qtbot.waitUntil(lambda: bar.maximum() == 0)


# -- saving ----------------------------------------------------------------------------------


@pytest.mark.parametrize(("suffix", "start"), [(".docx", b"PK"), (".html", b"<!DOCTYPE html>")])
def test_other_formats_are_saved_too(dialog, qtbot, tmp_path, suffix, start):
    content = saved(dialog, qtbot, tmp_path / f"out{suffix}")
    assert content.startswith(start)
    assert str(tmp_path / f"out{suffix}") in dialog.status.message.text()


def test_what_cannot_be_written_is_said_in_the_dialog(dialog, qtbot, tmp_path):
    target = tmp_path / "nowhere" / "out.pdf"
    assert saved(dialog, qtbot, target) == b""
    assert "could not be written" in dialog.status.message.text()
    assert dialog.status.message.isVisible()
    assert list(tmp_path.rglob("*.pdf*")) == []
    assert dialog.save_button.isEnabled()


def test_a_save_that_is_given_up_leaves_no_file(dialog, qtbot, tmp_path):
    dialog.save_to(tmp_path / "out.pdf")
    dialog.cancel()
    qtbot.waitUntil(lambda: dialog.work.worker.idle)
    assert list(tmp_path.glob("*out*")) == []
    assert dialog.save_button.isEnabled()


@pytest.mark.parametrize(
    ("format_row", "typed", "got"),
    [
        (0, "", "compare-2021-declaration-fr-2023-declaration-fr.pdf"),
        (1, "5.5.2023", "5.5.2023.docx"),
    ],
)
def test_the_file_chooser_names_the_texts_and_adds_the_ending(
    shared, qtbot, tmp_path, format_row, typed, got
):
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    dialog = opened(shared, qtbot, "compare")
    offered = []

    def choose(chooser):
        field = chooser.findChild(QLineEdit, "fileNameEdit")
        offered.append(Path(field.text()).name)
        for _ in range(format_row):
            QTest.keyClick(chooser.findChild(QComboBox, "fileTypeCombo"), Qt.Key.Key_Down)
        field.setText(str(tmp_path / (typed or offered[0])))
        chooser.accept()

    waiting = on_chooser(choose)
    dialog.ask_save()
    assert not waiting.isActive()
    qtbot.waitUntil(lambda: dialog.work.worker.idle and bool(dialog.status.message.text()))
    assert offered == ["compare-2021-declaration-fr-2023-declaration-fr"]
    assert [file.name for file in tmp_path.glob("*.*") if file.is_file()] == [got]
    dialog.reject()


def test_a_file_that_gets_its_ending_replaces_nothing_unasked(shared, qtbot, tmp_path):
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    there = tmp_path / "5.5.2023.pdf"
    there.write_text("mine", encoding="utf-8")
    asked = []

    def choose(chooser):
        asked.append(chooser)
        if len(asked) == 1:
            waiting.start()
            chooser.findChild(QLineEdit, "fileNameEdit").setText(str(tmp_path / "5.5.2023"))
            chooser.accept()
        else:
            chooser.reject()

    waiting = on_chooser(choose)
    assert ask(shared, Files(shared.settings), "x") is None
    assert len(asked) == 2
    assert there.read_text(encoding="utf-8") == "mine"


def test_enter_in_a_field_prints_nothing(dialog, qtbot):
    QTest.keyClick(dialog.form.author, Qt.Key.Key_Return)
    assert dialog.status.message.text() == ""
    assert dialog.isVisible()


# -- printing --------------------------------------------------------------------------------


def printer_into(file: Path, dialog) -> QPrinter:
    printer = printer_for(dialog.request.options, "test")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    return printer


def test_the_printer_gets_the_pages_of_the_preview(dialog, qtbot, tmp_path):
    file = tmp_path / "printed.pdf"
    dialog.print_on(printer_into(file, dialog))
    qtbot.waitUntil(
        lambda: dialog.work.worker.idle and bool(dialog.status.message.text()), timeout=20_000
    )
    assert dialog.status.message.text() == "Sent to the printer."
    printed = pypdfium2.PdfDocument(file)
    kept = pypdfium2.PdfDocument(saved(dialog, qtbot, tmp_path / "saved.pdf"))
    assert len(printed) == len(kept) == dialog.preview.pages
    assert printed[0].get_size() == pytest.approx(kept[0].get_size(), abs=1.5)
    texts = [
        "".join(one[n].get_textpage().get_text_range().split())
        for one in (printed, kept)
        for n in (0, 1)
    ]
    assert texts[:2] == texts[2:]


def test_only_the_pages_that_were_asked_for_are_printed(dialog, tmp_path):
    printer = printer_into(tmp_path / "printed.pdf", dialog)
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    paint(pages_of(dialog), printer)
    printed = pypdfium2.PdfDocument(tmp_path / "printed.pdf")
    assert len(printed) == 2
    count = dialog.preview.pages
    read_back = "".join(printed[0].get_textpage().get_text_range().split())
    assert f"2/{count}" in read_back


@pytest.mark.qt_log_ignore("QPainter::begin", "propagateSizeHints")
def test_a_printer_that_takes_nothing_is_said_in_the_dialog(dialog, qtbot, tmp_path):
    dialog.print_on(printer_into(tmp_path / "nowhere" / "printed.pdf", dialog))
    qtbot.waitUntil(lambda: bool(dialog.status.message.text()), timeout=20_000)
    assert "printer does not take the job" in dialog.status.message.text()
    assert dialog.print_button.isEnabled()


def test_a_printer_that_fails_at_work_is_said_in_the_dialog(dialog, qtbot):
    full = Path("/dev/full")
    if not full.exists():
        pytest.skip("no device here takes a beginning and refuses the rest")
    dialog.print_on(printer_into(full, dialog))
    qtbot.waitUntil(lambda: bool(dialog.status.message.text()), timeout=20_000)
    assert dialog.status.message.text() == "The printer stopped; nothing more was printed."
    assert dialog.print_button.isEnabled()


def test_what_ends_in_no_known_format_is_refused(dialog, tmp_path):
    dialog.save_to(tmp_path / "out.odt")
    assert "ends otherwise" in dialog.status.message.text()
    assert dialog.work.worker.idle
    assert list(tmp_path.glob("out*")) == []


def test_work_that_takes_long_shows_how_far_it_is(dialog, qtbot, tmp_path):
    heard = []
    dialog.work.progressed.connect(lambda name, share: heard.append((name, share)))
    saved(dialog, qtbot, tmp_path / "out.pdf")
    shares = [share for name, share in heard if name == "save"]
    assert len(shares) >= dialog.preview.pages
    assert shares == sorted(shares)
    assert 0 <= shares[0] <= shares[-1] <= 1
    assert not dialog.status.bar.isVisible()
    dialog.status.start()
    qtbot.waitUntil(dialog.status.bar.isVisible)
    assert dialog.status.cancel.isVisible()
    dialog.status.stop()
    assert not dialog.status.cancel.isVisible()


def test_without_a_printer_a_pdf_is_offered(dialog):
    from vdreader.paper.printer import any_printer

    if any_printer():
        pytest.skip("this computer has a printer")
    dialog.print_button.click()
    assert "no printer" in dialog.status.message.text()
    assert dialog.save_button.hasFocus()


# -- remembering -----------------------------------------------------------------------------


def test_the_last_choices_of_each_kind_come_back(dialog, shared, qtbot):
    dialog.form.show_choices("compare", Choices(font_size=12.0, marking="One", language="en"))
    dialog.form.kind.setCurrentIndex(dialog.form.kind.findData("parallel"))
    settled(dialog, qtbot)
    dialog.form.show_choices("parallel", Choices(font_size=8.0, notes="none", language="en"))
    dialog.reject()
    again = opened(shared, qtbot)
    assert again.form.chosen_kind == "parallel"
    assert again.form.choices.font_size == 8.0
    again.form.kind.setCurrentIndex(again.form.kind.findData("compare"))
    assert again.form.choices.font_size == 12.0
    assert again.form.choices.marking == "One"
    again.reject()


def test_the_language_follows_the_interface_until_another_is_chosen(shared, qtbot):
    for code, chosen, shown in (
        ("en", "", "en"),
        ("nl", "", "nl"),
        ("fr", "en", "fr"),
        ("nl", "", "en"),
        ("en", "", "en"),
        ("fr", "fr", "en"),  # back to what the interface speaks: nothing is chosen any more
        ("nl", "", "nl"),
    ):
        shared.menus.commands.actions[f"language.{code}"].trigger()
        made = opened(shared, qtbot, "parallel")
        assert made.form.choices.language == shown
        if chosen:
            made.form.language.setCurrentIndex(made.form.language.findData(chosen))
        made.form.black_and_white.toggle()
        settled(made, qtbot)
        made.reject()
    shared.menus.commands.actions["language.en"].trigger()


def test_a_profile_is_kept_chosen_and_deleted(dialog, shared, qtbot):
    row = dialog.profiles
    assert not row.keep.isEnabled()
    dialog.form.show_choices("followup", Choices(font_size=7.5, paper="A3", language="nl"))
    row.names.setEditText("For the  minister")
    row.keep.click()
    dialog.reject()
    again = opened(shared, qtbot, "parallel")
    row = again.profiles
    assert row.names.findText("For the minister") >= 0
    row.names.setCurrentIndex(row.names.findText("For the minister"))
    row.names.activated.emit(row.names.currentIndex())
    assert again.form.chosen_kind == "followup"
    assert again.form.choices.font_size == 7.5
    assert again.form.choices.paper == "A3"
    row.delete.click()
    assert row.names.count() == 0
    settled(again, qtbot)
    again.reject()


choices = st.builds(
    Choices,
    extent=st.sampled_from([extent.value for extent in Extent]),
    notes=st.sampled_from(["margin", "end", "none"]),
    line_numbers=st.booleans(),
    marking=st.text(max_size=60),
    paper=st.sampled_from([paper.value for paper in Paper]),
    orientation=st.sampled_from([one.value for one in Orientation]),
    font_size=st.floats(SMALLEST, LARGEST),
    black_and_white=st.booleans(),
    language=st.sampled_from(LANGUAGES),
    author=st.text(max_size=30),
)


@settings(deadline=None, max_examples=60)
@given(choices)
def test_written_choices_are_read_back(made):
    assert read(written(made), Choices()) == made


@settings(deadline=None, max_examples=60)
@given(
    st.one_of(
        st.text(),
        st.dictionaries(
            st.sampled_from(list(Choices.__annotations__)),
            st.one_of(st.none(), st.integers(), st.text(), st.lists(st.booleans())),
        ).map(str),
    )
)
def test_damaged_settings_give_choices_that_can_be_printed(text):
    from vdreader.paper.options import Scope

    assert read(text, Choices()).options(Scope()).size_mm


# -- the window ------------------------------------------------------------------------------


def test_the_dialog_closes_with_its_window(open_window, qtbot):
    window = open_window()
    dialog = opened(window, qtbot)
    window.close()
    assert not dialog.isVisible()
    assert dialog.work.worker.idle or not dialog.work.worker._waiting


def test_saving_from_the_menu_asks_for_a_file_at_once(shared, qtbot):
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    seen = []

    def refuse(chooser):
        seen.append(chooser)
        chooser.reject()

    waiting = on_chooser(refuse)
    shared.menus.commands.actions["save_print"].trigger()
    qtbot.waitUntil(lambda: bool(seen), timeout=5_000)
    assert not waiting.isActive()
    feature = next(one for one in shared.features if isinstance(one, Printing))
    feature.dialog.reject()


def test_every_control_has_a_name(dialog):
    named = [
        child
        for child in dialog.findChildren(QWidget)
        if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisible()
    ]
    assert len(named) > 15
    labels = {
        label.buddy(): label.text()
        for label in dialog.findChildren(QWidget)
        if hasattr(label, "buddy") and label.buddy()
    }
    for child in named:
        owner = child
        said = child.accessibleName() or getattr(child, "text", str)() or labels.get(child)
        while not said and owner is not dialog:
            owner = owner.parentWidget()
            said = owner.accessibleName() or labels.get(owner)
        assert said, child


def test_both_commands_have_keys_and_stand_in_the_menu(shared):
    for name in ("print", "save_print"):
        action = shared.menus.commands.actions[name]
        assert isinstance(action, QAction)
        assert not action.shortcut().isEmpty()
        assert action in shared.menus.commands.menus["file"].actions()
    assert all(EXTENTS[kind] for kind in KINDS)
