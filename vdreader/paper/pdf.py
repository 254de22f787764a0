"""A sheet's pages as a PDF file: painted by Qt, then completed: bookmarks, language, title.

Qt writes neither bookmarks nor the language. The metadata stream (XMP, ISO 16684) is ours: nothing
is said of the author, the hour or this machine that the user did not choose, and the same pages
give the same bytes.
"""

from __future__ import annotations

from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from vdreader.core.sheet import Heading
from vdreader.errors import KnownError
from vdreader.paper.draw import draw_page
from vdreader.paper.faces import UNITS_PER_INCH, UNITS_PER_POINT
from vdreader.paper.frame import foot_line
from vdreader.paper.paginate import Pages, Progress
from vdreader.paper.pdf_update import Bookmark, Facts, update


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
            found.append(Bookmark(" ".join(item.bookmark.split()), here, number, top))
    return found


def pdf(pages: Pages, author: str = "", progress: Progress | None = None) -> bytes:
    """The pages as the content of a PDF file; `author` only if the user chose one."""
    painted = QBuffer()
    painted.open(QIODevice.OpenModeFlag.WriteOnly)
    _paint(pages, painted, _metadata(pages, author), progress)
    facts = Facts(
        pages.sheet.title,
        pages.sheet.language,
        pages.imprint.day,
        pages.imprint.program,
        author,
    )
    height = pages.geometry.height / UNITS_PER_POINT
    return update(bytes(painted.data().data()), facts, bookmarks(pages), height)


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
