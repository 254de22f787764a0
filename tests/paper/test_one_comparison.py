"""Screen, PDF and DOCX of one comparison say the same of every change."""

from collections import Counter
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import pytest
from pypdf import PdfReader
from test_docx import commented

from vdreader.core.vocabulary import SIGNS
from vdreader.exports.docx import redline
from vdreader.exports.html import html
from vdreader.exports.wordprocessing import Setting
from vdreader.gui import words as screen_words
from vdreader.gui.comparing.cards import citations
from vdreader.paper.comparing import comparison_sheet
from vdreader.paper.options import NotePlace, Options
from vdreader.paper.paginate import paginate
from vdreader.paper.pdf import pdf
from vdreader.reading.comparing import compare


@pytest.fixture(scope="module")
def real(library):
    return compare(library, "2021/declaration.fr", "2023/declaration.fr")


def said_on_screen(comparison, change, french):
    """Kind and both ends as the card shows them."""
    ends = citations(comparison, change)
    return french.kind(change.kind), " → ".join(end for end in (ends.old, ends.new) if end)


def is_heading(comparison, change):
    return bool(change.new) and comparison.new.passage(change.new[0]).role == "heading"


def test_the_signs_of_paper_are_those_of_the_screen():
    assert dict(SIGNS) == dict(screen_words.SIGNS)


def test_docx_says_what_the_screen_says(real, french):
    content = redline(real, french, Setting("x", "fr", date(2026, 11, 22)))
    on_screen = {" · ".join(said_on_screen(real, c, french)) for c in real.changes}
    assert {said for said, _ in commented(content).values()} == on_screen


def test_pdf_says_what_the_screen_says(fonts, real, french, imprint):
    options = Options(notes=NotePlace.NONE)
    pages = paginate(comparison_sheet(real, french, options), options, french, imprint)
    reader = PdfReader(BytesIO(pdf(pages)))
    marks = [
        tuple(part for part in title.split(" · ")[:2])
        for title in titles(reader.outline)
        if title[:1] in "=~⇄⑂⑃+−"
    ]
    wanted = []
    for change in real.changes:
        if is_heading(real, change):
            continue
        numbers = [
            ", ".join(c for i in idents if (c := document.passage(i).citation))
            for document, idents in ((real.old, change.old), (real.new, change.new))
        ]
        where = " → ".join(number for number in numbers if number)
        wanted.append((french.kind(change.kind), where))
    found = [(kind, where) for kind, where in marks]
    assert Counter(kind for kind, _ in found) == Counter(kind for kind, _ in wanted)
    assert all(one == other for one, other in zip(found, wanted, strict=True) if other[1])


def test_the_words_of_the_redline_are_the_same_on_paper(real, french):
    """Of a change with one passage a side, paper strikes and underlines what the screen does."""
    sheet = comparison_sheet(real, french, Options(notes=NotePlace.NONE))
    cells = {
        (row.cells[0].text, row.cells[2].text): row
        for row in sheet.items
        if hasattr(row, "cells") and len(row.cells) == 3
    }
    checked = 0
    for change in real.changes:
        if len(change.old) == len(change.new) == 1 and not is_heading(real, change):
            old, new = real.old.passage(change.old[0]).text, real.new.passage(change.new[0]).text
            row = cells[old, new]
            for side, cell in (("-", row.cells[0]), ("+", row.cells[2])):
                marked = "".join(r.text for b in cell.blocks for r in b.runs if r.edit == side)
                assert marked == "".join(
                    e.text for e in change.edits if e.operation == side and not e.typographic
                )
            checked += 1
    assert checked > 10


def titles(outline):
    for entry in outline:
        if isinstance(entry, list):
            yield from titles(entry)
        else:
            yield entry.title


def test_html_is_one_escaped_file_with_the_same_kinds(real, french):
    sheet = comparison_sheet(real, french, Options())
    page = html(sheet, marking="<b>&", foot='"x"', author="")
    assert "&lt;b&gt;&amp;" in page
    for trouble in ("<script", "http://", "https://", "<img", "<link", "url("):
        assert trouble not in page
    for change in real.changes:
        assert french.kind(change.kind) in page
    assert page.count("<table>") == page.count("</table>") > 5
    assert "<del class=" in page
    assert "<ins class=" in page


def test_hostile_text_is_text_everywhere(fonts, library, french, imprint):
    """Text of an imported document is text, whatever it looks like."""
    from dataclasses import replace

    document = library.document("2018/declaration.fr")
    hostile = "<script>alert(1)</script> &amp; \x00\x0b\ud800 ]]> «»"
    passages = tuple(replace(p, text=f"{hostile} {p.text}") for p in document.passages)
    other = replace(document, about=replace(document.about, id="2019/x.fr"), passages=passages)
    from vdreader.reading.comparing import compare_documents

    comparison = compare_documents(document, other)
    sheet = comparison_sheet(comparison, french, Options())
    page = html(sheet).encode().decode()
    assert "<script" not in page
    assert "\x00" not in page
    assert pdf(paginate(sheet, Options(), french, imprint)).startswith(b"%PDF")
    content = redline(comparison, french, Setting("<x>", "fr", date(2026, 11, 22), author='"<a>"'))
    from xml.etree import ElementTree

    with ZipFile(BytesIO(content)) as archive:
        for name in archive.namelist():
            ElementTree.fromstring(archive.read(name))
