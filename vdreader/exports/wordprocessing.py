"""The parts of a DOCX package (ECMA-376, WordprocessingML) and the XML they are made of.

The package is written by hand: no library writes tracked changes and comments, and the same content
must give the same bytes. Text is escaped, and characters that XML 1.0 forbids are left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from xml.sax.saxutils import escape, quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

PROGRAM = "vdreader"
_TWIPS_PER_MM = 56.6929
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LOCALES = {"fr": "fr-BE", "nl": "nl-BE", "en": "en-GB", "de": "de-BE"}
_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATED = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_NAMES = f'xmlns:w="{_MAIN}" xmlns:r="{_RELATED}"'


@dataclass(frozen=True)
class Setting:
    """What a file says of itself, and its page: size in millimetres, head and foot lines.

    Tracked changes and comments bear a name: the author the user chose, or else the program's.
    """

    title: str
    language: str
    day: date
    width_mm: float = 297.0
    height_mm: float = 210.0
    font_size: float = 9.5
    marking: str = ""
    running: str = ""
    foot: str = ""
    author: str = ""

    @property
    def signature(self) -> str:
        """The attributes `w:author` and `w:date` of a tracked change or a comment."""
        return self.signed(self.author)

    def signed(self, author: str, day: date | None = None) -> str:
        """The same for another author and day, where those are known."""
        when = f"{(day or self.day).isoformat()}T00:00:00Z"
        return f'w:author={attribute(author or self.author or PROGRAM)} w:date="{when}"'


@dataclass(frozen=True)
class Comment:
    """A comment: its number in the file, its lines, and who wrote it when."""

    number: int
    lines: tuple[str, ...]
    author: str = ""
    created: date | None = None


def clean(text: str) -> str:
    """Text as it may stand between two tags."""
    return escape(_FORBIDDEN.sub("", text))


def attribute(text: str) -> str:
    """Text as a quoted attribute."""
    return quoteattr(_FORBIDDEN.sub("", text))


def text_run(text: str, properties: str = "", *, deleted: bool = False) -> str:
    """A run of text; `properties` is the content of its `w:rPr`."""
    tag = "w:delText" if deleted else "w:t"
    look = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{look}<{tag} xml:space="preserve">{clean(text)}</{tag}></w:r>'


def paragraph(style: str, content: str, mark: str = "", more: str = "") -> str:
    """A paragraph; `mark` is what its paragraph mark is tracked as, `more` further properties."""
    marked = f"<w:rPr>{mark}</w:rPr>" if mark else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{more}{marked}</w:pPr>{content}</w:p>'


def comment_start(number: int) -> str:
    """Where the words that a comment is on begin."""
    return f'<w:commentRangeStart w:id="{number}"/>'


def comment_end(number: int) -> str:
    """Where they end, and the mark of the comment."""
    return (
        f'<w:commentRangeEnd w:id="{number}"/><w:r><w:rPr><w:rStyle w:val="CommentReference"/>'
        f'</w:rPr><w:commentReference w:id="{number}"/></w:r>'
    )


def package(body: str, comments: Iterable[Comment], setting: Setting) -> bytes:
    """The DOCX file of a body and its comments."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations(
            (f"{_RELATED}/officeDocument", "word/document.xml"),
            (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"),
        ),
        "docProps/core.xml": _core(setting),
        "word/_rels/document.xml.rels": _relations(
            (f"{_RELATED}/styles", "styles.xml"),
            (f"{_RELATED}/settings", "settings.xml"),
            (f"{_RELATED}/comments", "comments.xml"),
            (f"{_RELATED}/header", "header1.xml"),
            (f"{_RELATED}/footer", "footer1.xml"),
        ),
        "word/comments.xml": _comments(comments, setting),
        "word/document.xml": f"<w:document {_NAMES}><w:body>{body}{_section(setting)}</w:body>"
        "</w:document>",
        "word/footer1.xml": _footer(setting),
        "word/header1.xml": _header(setting),
        "word/settings.xml": f'<w:settings {_NAMES}><w:defaultTabStop w:val="567"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" '
        'w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>',
        "word/styles.xml": _styles(setting),
    }
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name, content in parts.items():
            entry = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = ZIP_DEFLATED
            entry.create_system = 0
            archive.writestr(entry, _HEAD + content)
    return out.getvalue()


def _content_types() -> str:
    word = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    kinds = {
        "document": "document.main",
        "styles": "styles",
        "settings": "settings",
        "comments": "comments",
        "header1": "header",
        "footer1": "footer",
    }
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{word}.{kind}+xml"/>'
        for name, kind in kinds.items()
    )
    return (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}'
        '<Override PartName="/docProps/core.xml" '
        'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
    )


def _relations(*targets: tuple[str, str]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def _core(setting: Setting) -> str:
    author = f"<dc:creator>{clean(setting.author)}</dc:creator>" if setting.author else ""
    return (
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
        'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{clean(setting.title)}</dc:title>{author}"
        f"<dc:language>{clean(setting.language)}</dc:language>"
        f'<dcterms:created xsi:type="dcterms:W3CDTF">{setting.day.isoformat()}T00:00:00Z'
        "</dcterms:created></cp:coreProperties>"
    )


def _comments(comments: Iterable[Comment], setting: Setting) -> str:
    written = "".join(
        f'<w:comment w:id="{comment.number}" {setting.signed(comment.author, comment.created)}>'
        + "".join(paragraph("CommentText", text_run(line)) for line in comment.lines)
        + "</w:comment>"
        for comment in comments
    )
    return f"<w:comments {_NAMES}>{written}</w:comments>"


def _section(setting: Setting) -> str:
    width, height = (round(s * _TWIPS_PER_MM) for s in (setting.width_mm, setting.height_mm))
    turned = ' w:orient="landscape"' if width > height else ""
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/>'
        '<w:footerReference w:type="default" r:id="rId5"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}"{turned}/>'
        '<w:pgMar w:top="1134" w:right="850" w:bottom="1021" w:left="850" w:header="567" '
        'w:footer="510" w:gutter="0"/></w:sectPr>'
    )


def _ruled(setting: Setting, side: str) -> str:
    """A line across the page with a stop at the right margin."""
    stop = round(setting.width_mm * _TWIPS_PER_MM) - 1700
    return (
        f'<w:pBdr><w:{side} w:val="single" w:sz="6" w:space="3" w:color="111111"/></w:pBdr>'
        f'<w:tabs><w:tab w:val="right" w:pos="{stop}"/></w:tabs>'
    )


def _header(setting: Setting) -> str:
    marking = text_run(setting.marking.upper(), '<w:b/><w:spacing w:val="10"/>')
    content = f"{marking}<w:r><w:tab/></w:r>{text_run(setting.running)}"
    return f"<w:hdr {_NAMES}>{paragraph('Frame', content, more=_ruled(setting, 'bottom'))}</w:hdr>"


def _footer(setting: Setting) -> str:
    count = f"{_field('PAGE')}{text_run(' / ')}{_field('NUMPAGES')}"
    content = f"{text_run(setting.foot)}<w:r><w:tab/></w:r>{count}"
    return f"<w:ftr {_NAMES}>{paragraph('Frame', content, more=_ruled(setting, 'top'))}</w:ftr>"


def _field(name: str) -> str:
    return f'<w:fldSimple w:instr="{name}"><w:r><w:t>1</w:t></w:r></w:fldSimple>'


def _styles(setting: Setting) -> str:
    locale = _LOCALES.get(setting.language, setting.language)
    size = round(setting.font_size * 2)
    serif = _fonts("Noto Serif")
    keep = "<w:keepNext/><w:keepLines/>"
    styles = [
        _style("Normal", "Normal", '<w:spacing w:after="90" w:line="288" w:lineRule="auto"/>'),
        _style("Title", "Title", keep + _after(160), f'<w:b/><w:sz w:val="{size + 12}"/>'),
        _style("Item", "List Paragraph", '<w:ind w:left="284" w:hanging="284"/>'),
        _style("Label", "Label", keep, f'{_fonts("Noto Sans")}<w:b/><w:sz w:val="{size - 2}"/>'),
        _style("Small", "Small", _after(40), f'{_fonts("Noto Sans")}<w:sz w:val="{size - 3}"/>'),
        _style("Frame", "Frame", _after(0), f'{_fonts("Noto Sans")}<w:sz w:val="15"/>'),
        _style("CommentText", "annotation text", "", '<w:sz w:val="20"/>'),
    ]
    for level in (1, 2, 3, 4):
        look = f'<w:b/><w:sz w:val="{size + 10 - 2 * level}"/>'
        ranked = (
            f'{keep}<w:spacing w:before="240" w:after="80"/><w:outlineLvl w:val="{level - 1}"/>'
        )
        styles.append(_style(f"Heading{level}", f"heading {level}", ranked, look))
    return (
        f"<w:styles {_NAMES}><w:docDefaults><w:rPrDefault><w:rPr>{serif}"
        f'<w:sz w:val="{size}"/><w:lang w:val="{locale}"/></w:rPr></w:rPrDefault></w:docDefaults>'
        f"{''.join(styles)}"
        '<w:style w:type="character" w:styleId="CommentReference"><w:name '
        'w:val="annotation reference"/><w:rPr><w:sz w:val="16"/></w:rPr></w:style>'
        '<w:style w:type="table" w:styleId="Rows"><w:name w:val="Rows"/><w:tblPr><w:tblBorders>'
        '<w:bottom w:val="single" w:sz="4" w:color="B4B4B4"/>'
        '<w:insideH w:val="single" w:sz="4" w:color="B4B4B4"/></w:tblBorders><w:tblCellMar>'
        '<w:top w:w="70" w:type="dxa"/><w:left w:w="100" w:type="dxa"/>'
        '<w:right w:w="160" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
        "</w:styles>"
    )


def _fonts(family: str) -> str:
    return f'<w:rFonts w:ascii="{family}" w:hAnsi="{family}" w:cs="{family}"/>'


def _after(twips: int) -> str:
    return f'<w:spacing w:after="{twips}"/>'


def _style(ident: str, name: str, paragraph_look: str, run_look: str = "") -> str:
    normal = ident == "Normal"
    default = ' w:default="1"' if normal else ""
    based = "" if normal else '<w:basedOn w:val="Normal"/>'
    start = f'<w:style w:type="paragraph"{default} w:styleId="{ident}">'
    return (
        f'{start}<w:name w:val="{name}"/>{based}<w:qFormat/>'
        f"<w:pPr>{paragraph_look}</w:pPr><w:rPr>{run_look}</w:rPr></w:style>"
    )
