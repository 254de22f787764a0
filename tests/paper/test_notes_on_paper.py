"""Notes beside the text and at the end: their lines, and where they go on."""

import pypdfium2
import pytest

from vdreader.core.sheet import Block, Cell, Column, Place, Row, Run, Sheet, SheetNote, Style
from vdreader.exports.docx import note_lines
from vdreader.exports.html import html
from vdreader.paper.comparing import comparison_sheet
from vdreader.paper.options import NotePlace, Options
from vdreader.paper.paginate import paginate
from vdreader.paper.pdf import pdf
from vdreader.paper.remarks import LONGEST


def note(comparison, body, number=5, author="A. B."):
    passage = comparison.new.passage("2.next-1")
    place = Place(comparison.new.id, passage.id, (0, 9))
    return SheetNote(number, "Question", body, author, places=(place,))


def noted_blocks(sheet, number=5):
    cells = [cell for item in sheet.items if isinstance(item, Row) for cell in item.cells]
    return [block for cell in cells for block in cell.blocks if block.note == number]


def sheet_of(comparison, words, body, where=NotePlace.MARGIN):
    return comparison_sheet(comparison, words, Options(notes=where), (note(comparison, body),))


@pytest.mark.parametrize("where", [NotePlace.MARGIN, NotePlace.END])
def test_each_line_of_a_note_is_a_line_on_paper(comparison, french, where):
    sheet = sheet_of(comparison, french, "Premier.\nSecond.\n• un\n• deux", where)
    found = [block.text for block in noted_blocks(sheet)]
    assert found == ["5\u2002Question : Premier.", "Second.", "• un", "• deux — A. B."]
    assert html(sheet).count('class="note g"') == 3


def test_a_note_without_words_has_no_colon(comparison, french):
    (block,) = noted_blocks(sheet_of(comparison, french, ""))
    assert block.text == "5\u2002Question — A. B."
    assert note_lines(note(comparison, ""), french) == ("Question",)


def test_a_long_note_begins_in_the_margin_and_goes_on_at_the_end(comparison, french):
    spoken = [f"mot{n}" for n in range(2005)]
    blocks = noted_blocks(sheet_of(comparison, french, " ".join(spoken)))
    margin, end = (block.text for block in blocks)
    assert margin.endswith(" … — A. B. → Notes\u00a05")
    assert end.startswith("5\u2002Question (suite) : ")
    assert len(margin) < LONGEST
    said = f"{margin} {end}".split()
    assert [word for word in said if word in set(spoken)] == spoken


def test_a_short_note_stands_in_the_margin_alone(comparison, french):
    sheet = sheet_of(comparison, french, "mot " * (LONGEST // 5))
    assert len(noted_blocks(sheet)) == 1


def test_what_goes_on_over_the_page_says_which_note_it_is(fonts, french, imprint):
    blocks = [Block((Run(f"ligne {n}"),), Style.NOTE, note=7) for n in range(150)]
    columns = (Column("", 8, reading=True), Column("Notes", 4))
    sheet = Sheet("x", "x", "fr", columns, (Row((Cell(), Cell(tuple(blocks)))),))
    pages = paginate(sheet, Options(), french, imprint)
    assert len(pages) > 2
    read = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf(pages))]
    assert ["(suite)" in text and "7" in text.split("(suite)")[0] for text in read] == [
        False,
        *[True] * (len(pages) - 1),
    ]
    assert sum(text.count("ligne") for text in read) == len(blocks)
    for page in pages.pages:
        assert page[-1].top + page[-1].height <= pages.geometry.body_bottom + 0.01
