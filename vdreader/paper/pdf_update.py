"""What Qt leaves out of a PDF file, added to it: outline, language, title, and spaces for tabs.

The additions are an incremental update (ISO 32000-1, 7.5.6): new objects, a cross-reference section
for them, and a trailer that points back to Qt's. Nothing is parsed or written again, which takes a
fifth of the time that a PDF library needs for it. The structure of Qt's file is that of the Qt
version we pin; where it is another, `BugError` says so, and the tests read every file back.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from vdreader.errors import BugError

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)\s+%%EOF\s*$", re.S)
_KIDS = re.compile(rb"/Type /Pages\s+/Kids\s*\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_MAP = re.compile(rb"beginbfrange(.*?)endbfrange", re.S)
_MAPPED = re.compile(rb"\[[^\]]*\]")
_DATES = re.compile(rb"/(?:Creation|Mod)Date \(D:(\d{14})")


@dataclass(frozen=True)
class Bookmark:
    """An entry of the outline: its level from 0, and the page (from 0) and height it leads to.

    `top` is in points from the upper edge of the page.
    """

    title: str
    level: int
    page: int
    top: float


@dataclass(frozen=True)
class Facts:
    """What a file says of itself; `author` is empty unless the user chose one."""

    title: str
    language: str
    day: date
    program: str
    author: str = ""


@dataclass
class _Entry:
    """An entry while the tree is built: its object number, and its place below its parent."""

    number: int
    mark: Bookmark | None
    parent: _Entry | None = None
    place: int = 0
    children: list[_Entry] = field(default_factory=list)


def update(content: bytes, facts: Facts, marks: Sequence[Bookmark], height: float) -> bytes:
    """Qt's file with what it lacks; `height` is that of the pages, in points."""
    trailer = _TRAILER.search(content)
    kids = _KIDS.search(content)
    if trailer is None or kids is None:
        raise BugError("Qt wrote a PDF file of a structure that is not known.")
    entries, before = trailer[1], int(trailer[2])
    size = _number(entries, rb"/Size (\d+)")
    info, root = (_number(entries, rb"/%s (\d+) 0 R" % key) for key in (b"Info", b"Root"))
    pages = [int(number) for number in _REFERENCE.findall(kids[1])]
    objects = {info: _info(facts)}
    tree = _tree(marks, size)
    for entry in tree:
        objects[entry.number] = _outline_entry(entry, pages, height)
    outline = tree[0].number if marks else None
    objects[root] = _catalogue(content, root, facts.language, outline)
    sound = _dated(_with_spaces(content), facts.day)
    return _appended(sound, objects, entries, before)


def text_string(text: str) -> bytes:
    """A text as a PDF string in UTF-16; halves of surrogate pairs become question marks."""
    units = text.encode(errors="replace").decode().encode("utf-16-be")
    return b"<FEFF" + units.hex().upper().encode() + b">"


def _number(entries: bytes, pattern: bytes) -> int:
    found = re.search(pattern, entries)
    if found is None:
        raise BugError("Qt wrote a PDF trailer of a structure that is not known.")
    return int(found[1])


def _info(facts: Facts) -> bytes:
    author = b"\n/Author " + text_string(facts.author) if facts.author else b""
    return (
        b"<<\n/Title "
        + text_string(facts.title)
        + author
        + b"\n/Creator "
        + text_string(facts.program)
        + b"\n/Producer "
        + text_string(facts.program)
        + f"\n/CreationDate (D:{facts.day:%Y%m%d}000000Z)\n>>".encode()
    )


def _catalogue(content: bytes, root: int, language: str, outline: int | None) -> bytes:
    """The catalogue as Qt wrote it, with the language and the outline."""
    found = re.search(rb"(?:^|\n)%d 0 obj\s*<<(.*?)>>\s*endobj" % root, content, re.S)
    if found is None:
        raise BugError("Qt wrote a PDF catalogue of a structure that is not known.")
    more = b"/Lang " + text_string(language) + b"\n/ViewerPreferences << /DisplayDocTitle true >>\n"
    if outline is not None:
        more += b"/Outlines %d 0 R\n/PageMode /UseOutlines\n" % outline
    return b"<<" + found[1] + more + b">>"


def _tree(marks: Sequence[Bookmark], first: int) -> list[_Entry]:
    """The outline and its entries, numbered from `first`; a level that is skipped is closed up."""
    if not marks:
        return []
    entries = [_Entry(first, None)]
    above = entries[:]
    for number, mark in enumerate(marks, first + 1):
        above = above[: mark.level + 1]
        entry = _Entry(number, mark, above[-1], len(above[-1].children))
        above[-1].children.append(entry)
        above.append(entry)
        entries.append(entry)
    return entries


def _outline_entry(entry: _Entry, pages: Sequence[int], height: float) -> bytes:
    parts: list[bytes] = []
    if entry.children:
        # A negative count keeps the entries below closed.
        count = len(entry.children) if entry.mark is None else -len(entry.children)
        ends = entry.children[0].number, entry.children[-1].number
        parts.append(b"/First %d 0 R\n/Last %d 0 R\n/Count %d" % (*ends, count))
    if entry.mark is None or entry.parent is None:
        return b"<<\n/Type /Outlines\n" + b"\n".join(parts) + b"\n>>"
    siblings = entry.parent.children
    if entry.place:
        parts.append(b"/Prev %d 0 R" % siblings[entry.place - 1].number)
    if entry.place + 1 < len(siblings):
        parts.append(b"/Next %d 0 R" % siblings[entry.place + 1].number)
    top = f"{height - entry.mark.top + 8:.1f}".encode()
    parts.append(b"/Parent %d 0 R" % entry.parent.number)
    parts.append(b"/Dest [%d 0 R /XYZ 0 %s null]" % (pages[entry.mark.page], top))
    return b"<<\n/Title " + text_string(entry.mark.title) + b"\n" + b"\n".join(parts) + b"\n>>"


def _with_spaces(content: bytes) -> bytes:
    """Let a space be read as a space: Qt writes that its glyph stands for a tab.

    In a font's ToUnicode map (9.10.3) Qt lists in square brackets what its glyphs stand for, and
    takes the first character that a glyph serves. The map is not compressed.
    """

    def mended(found: re.Match[bytes]) -> bytes:
        return _MAPPED.sub(lambda row: row.group().replace(b"<0009>", b"<0020>"), found.group())

    return _MAP.sub(mended, content)


def _dated(content: bytes, day: date) -> bytes:
    """The day instead of the hour also where Qt wrote it, though nobody reads that any more."""
    return _DATES.sub(
        lambda found: found.group().replace(found[1], f"{day:%Y%m%d}000000".encode()), content
    )


def _appended(content: bytes, objects: dict[int, bytes], entries: bytes, before: int) -> bytes:
    """The file with these objects, their cross-references and a trailer that leads back."""
    out = bytearray(content)
    rows: list[bytes] = []
    for number in sorted(objects):
        rows.append(b"%d 1\n%010d 00000 n \n" % (number, len(out)))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    place = len(out)
    size = max(max(objects) + 1, _number(entries, rb"/Size (\d+)"))
    kept = re.sub(rb"/Size \d+", b"/Size %d" % size, entries)
    out += b"xref\n" + b"".join(rows) + b"trailer\n<<" + kept + b"/Prev %d\n>>\n" % before
    out += b"startxref\n%d\n%%%%EOF\n" % place
    return bytes(out)
