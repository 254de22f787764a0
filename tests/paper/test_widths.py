"""Narrow columns are as wide as their longest word, within reason."""

import pytest

from vdreader.core.sheet import Place, SheetNote, Style
from vdreader.core.vocabularies import LANGUAGES, words_in
from vdreader.paper.comparing import comparison_sheet
from vdreader.paper.options import Options, Orientation
from vdreader.paper.paginate import paginate
from vdreader.paper.setting import BREAKS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("numbered", [False, True])
def test_no_word_of_a_kind_is_broken_on_a_narrow_page(
    fonts, comparison, imprint, language, numbered
):
    words = words_in(language)
    options = Options(orientation=Orientation.PORTRAIT, line_numbers=numbered)
    place = Place(comparison.new.id, "2.next-1", (0, 9))
    body = "samenwerkingsovereenkomsten " + "x" * 200
    remark = SheetNote(1, "Question", body, places=(place,))
    pages = paginate(
        comparison_sheet(comparison, words, options, (remark,)), options, words, imprint
    )
    lines = [
        line
        for item in pages.items
        for cell in getattr(item, "cells", ())
        for line in cell.lines
        if line.style is Style.KIND
    ]
    assert len(lines) > 50
    assert all(ends_at_a_word(line) for line in lines)
    right = pages.geometry.columns[-1]
    assert right.left + right.width == pytest.approx(pages.geometry.right)
    assert right.width < pages.geometry.body_width / 4


def ends_at_a_word(line):
    text, place = line.layout.text(), line.layout.lineAt(line.number)
    end = place.textStart() + place.textLength()
    return end == len(text) or text[end - 1] in BREAKS
