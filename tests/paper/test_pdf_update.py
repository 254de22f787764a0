"""The additions to Qt's PDF file, for any outline and any words."""

from datetime import date
from io import BytesIO

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter

from vdreader.errors import BugError
from vdreader.paper.pdf_update import Bookmark, Facts, update


@pytest.fixture(scope="module")
def plain_file(fonts):
    """Three pages as Qt writes them."""
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(target)
    painter = QPainter(writer)
    for number in range(3):
        if number:
            writer.newPage()
        painter.drawText(500, 500, f"page {number} of three")
    painter.end()
    return bytes(target.data().data())


WORDS = st.text(min_size=1, max_size=30).filter(str.strip)
MARKS = st.lists(
    st.builds(Bookmark, WORDS, st.integers(0, 4), st.integers(0, 2), st.floats(0, 800)), max_size=15
)


@settings(deadline=None, max_examples=60)
@given(MARKS, WORDS)
def test_any_outline_reads_back(plain_file, marks, title):
    facts = Facts(title, "fr", date(2026, 11, 22), "vdreader", "A. Diplomat")
    content = update(plain_file, facts, marks, 842)
    reader = PdfReader(BytesIO(content), strict=True)
    flat = list(_flat(reader.outline))
    assert [entry.title for entry in flat] == [_sound(mark.title) for mark in marks]
    assert [reader.get_destination_page_number(e) for e in flat] == [m.page for m in marks]
    assert reader.metadata.title == _sound(title)
    assert reader.trailer["/Root"]["/Lang"] == "fr"
    document = pypdfium2.PdfDocument(content)
    assert len(document) == 3
    shown = list(document.get_toc(max_depth=8))
    assert len(shown) == len(marks)
    for item, mark in zip(shown, marks, strict=True):
        assert item.level <= mark.level


def _flat(entries):
    for entry in entries:
        if isinstance(entry, list):
            yield from _flat(entry)
        else:
            yield entry


def _sound(text):
    return text.encode(errors="replace").decode()


def test_the_hour_is_nowhere(plain_file):
    content = update(plain_file, Facts("x", "fr", date(2020, 1, 2), "vdreader"), (), 842)
    assert content.count(b"D:20200102000000") >= 2
    assert content.count(b"(D:") == content.count(b"(D:20200102000000")


def test_a_file_of_another_structure_is_refused():
    with pytest.raises(BugError):
        update(b"%PDF-2.0\n", Facts("x", "fr", date(2020, 1, 2), "vdreader"), (), 842)
