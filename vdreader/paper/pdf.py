"""A sheet's pages as a PDF file: painted by Qt, then bookmarks, language and title with pypdf.

Qt writes neither bookmarks nor the language. The metadata stream (XMP, ISO 16684) is ours: nothing
is said of the author, the hour or this machine that the user did not choose, and the same pages
give the same bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from vdreader.core.sheet import Heading
from vdreader.errors import KnownError
from vdreader.paper.draw import draw_page
from vdreader.paper.faces import UNITS_PER_INCH, UNITS_PER_POINT
from vdreader.paper.frame import foot_line
from vdreader.paper.paginate import Pages, Progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PageObject, PdfWriter
    from pypdf.generic import DictionaryObject


@dataclass(frozen=True)
class Bookmark:
    """An entry of the outline: its level from 0, and the page (from 0) and height it leads to.

    `top` is in points from the upper edge of the page.
    """

    title: str
    level: int
    page: int
    top: float


def bookmarks(pages: Pages) -> list[Bookmark]:
    """Sections and, below them, changes, in the order of the pages."""
    found: list[Bookmark] = []
    level = 0
    seen: set[int] = set()
    for number, page in enumerate(pages.pages):
        for piece in page:
            if piece.item < 0 or piece.item in seen:
                continue
            seen.add(piece.item)
            item = pages.sheet.items[piece.item]
            if not item.bookmark:
                continue
            here = level
            if isinstance(item, Heading) or item.level:
                here = max(0, item.level - 1)
                level = here + 1
            top = piece.top / UNITS_PER_POINT
            found.append(Bookmark(_sound(item.bookmark), here, number, top))
    return found


def _sound(text: str) -> str:
    """A text on one line, without what a PDF string cannot hold: halves of a surrogate pair."""
    return " ".join(text.encode(errors="replace").decode().split())


def pdf(pages: Pages, author: str = "", progress: Progress | None = None) -> bytes:
    """The pages as the content of a PDF file; `author` only if the user chose one."""
    painted = QBuffer()
    painted.open(QIODevice.OpenModeFlag.WriteOnly)
    _paint(pages, painted, _metadata(pages, author), progress)
    return _describe(bytes(painted.data().data()), pages, author)


def _paint(pages: Pages, target: QIODevice, metadata: str, progress: Progress | None) -> None:
    writer = QPdfWriter(target)
    writer.setResolution(UNITS_PER_INCH)
    writer.setDocumentXmpMetadata(QByteArray(metadata.encode(errors="replace")))
    foot = foot_line(pages.sheet, pages.words, pages.imprint)
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), f"{metadata}{foot}".encode(errors="replace")))
    width, height = pages.options.size_mm
    size = QPageSize(QSizeF(width, height), QPageSize.Unit.Millimeter)
    layout = QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF())
    layout.setMode(QPageLayout.Mode.FullPageMode)
    writer.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(writer):
        raise KnownError("The PDF file could not be begun; there may be no room left for it.")
    try:
        for number in range(len(pages)):
            if progress is not None:
                progress(number, len(pages))
            if number:
                writer.newPage()
            draw_page(painter, pages, number)
    finally:
        painter.end()


def _describe(content: bytes, pages: Pages, author: str) -> bytes:
    """Add what Qt does not write: outline, language, title; take out what nobody chose."""
    from pypdf import PdfWriter
    from pypdf.generic import (
        BooleanObject,
        DictionaryObject,
        Fit,
        IndirectObject,
        NameObject,
        TextStringObject,
    )

    writer = PdfWriter(clone_from=BytesIO(content))
    _mend_spaces(writer)
    height = pages.geometry.height / UNITS_PER_POINT
    above: list[IndirectObject] = []
    for mark in bookmarks(pages):
        parent = above[min(mark.level, len(above)) - 1] if mark.level and above else None
        view = Fit.xyz(left=0, top=height - mark.top + 8)
        entry = writer.add_outline_item(
            title=mark.title, page_number=mark.page, parent=parent, fit=view, is_open=False
        )
        above = [*above[: mark.level], entry]
    catalogue = writer.root_object
    catalogue[NameObject("/Lang")] = TextStringObject(pages.sheet.language)
    catalogue[NameObject("/ViewerPreferences")] = DictionaryObject(
        {NameObject("/DisplayDocTitle"): BooleanObject(True)}
    )
    if above:
        catalogue[NameObject("/PageMode")] = NameObject("/UseOutlines")
    day = pages.imprint.day
    facts = {
        "/Title": _sound(pages.sheet.title),
        "/Creator": pages.imprint.program,
        "/Producer": pages.imprint.program,
        "/CreationDate": f"D:{day:%Y%m%d}000000Z",
    }
    if author:
        facts["/Author"] = _sound(author)
    writer.metadata = None
    writer.add_metadata(facts)
    writer.pdf_header = "%PDF-1.6"
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def _mend_spaces(writer: PdfWriter) -> None:
    """Let a space be read as a space: Qt writes that the glyph stands for a tab.

    In a font's ToUnicode map (ISO 32000-1, 9.10.3) Qt lists what each glyph stands for in square
    brackets, and takes the first character that a glyph serves.
    """
    from pypdf.generic import StreamObject

    mended: set[int] = set()
    for page in writer.pages:
        for font in _fonts(page):
            stream = font["/ToUnicode"].get_object()
            if isinstance(stream, StreamObject) and id(stream) not in mended:
                mended.add(id(stream))
                stream.set_data(_MAPPED.sub(_as_space, stream.get_data()))


def _fonts(page: PageObject) -> Iterator[DictionaryObject]:
    from pypdf.generic import DictionaryObject, PdfObject

    fonts: PdfObject | None = page
    for key in ("/Resources", "/Font"):
        if isinstance(fonts, DictionaryObject):
            fonts = fonts[key].get_object() if key in fonts else None
    if isinstance(fonts, DictionaryObject):
        for entry in fonts.values():
            font = entry.get_object()
            if isinstance(font, DictionaryObject) and "/ToUnicode" in font:
                yield font


_MAPPED = re.compile(rb"\[[^\]]*\]")


def _as_space(found: re.Match[bytes]) -> bytes:
    return found.group().replace(b"<0009>", b"<0020>")


_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>{creator}
<xmp:CreatorTool>{program}</xmp:CreatorTool><xmp:CreateDate>{day}</xmp:CreateDate>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def _metadata(pages: Pages, author: str) -> str:
    creator = f"<dc:creator><rdf:Seq><rdf:li>{escape(author)}</rdf:li></rdf:Seq></dc:creator>"
    return _XMP.format(
        title=escape(pages.sheet.title),
        language=escape(pages.sheet.language),
        creator=creator if author else "",
        program=escape(pages.imprint.program),
        day=pages.imprint.day.isoformat(),
    )
