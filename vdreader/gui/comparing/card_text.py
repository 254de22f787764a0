"""The words on a card: runs of a redline or of one side, and how they are set.

A run is (operation, text): `=` stands, `-` was taken out, `+` was put in, `<` and `>` the same of
what changes the writing and no word, `#` is a caption. Positions are UTF-16 units,
as Qt wants them.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QBrush, QColor, QFont, QTextCharFormat, QTextLayout, QTextOption

from vdreader.core.comparing.comparison import Comparison, Edit
from vdreader.core.comparing.redline import Part
from vdreader.core.document import Document, Passage, Role, Span
from vdreader.gui import fonts, words
from vdreader.gui.theme import Colours

TEXT_SIZE = 13.5
LEADING = 1.42

Run = tuple[str, str]
_TYPOGRAPHIC = {"-": "<", "+": ">"}
_STRUCK = ("-", "<")


def redline_runs(comparison: Comparison, cut: tuple[Part, ...], *, typography: bool) -> list[Run]:
    """All parts of a change as one text, with a caption before each where there are several."""
    runs: list[Run] = []
    for part in cut:
        if len(cut) > 1:
            runs.append(("#", ("\u2028" if runs else "") + caption(comparison, part) + "\u2028"))
        runs += visible(part.edits, typography=typography)
    return runs


def visible(edits: tuple[Edit, ...], *, typography: bool) -> list[Run]:
    """A redline; what only changes the writing is shown as it is now, or marked if asked for."""
    runs: list[Run] = []
    for edit in edits:
        operation = edit.operation
        if edit.typographic:
            if not typography and operation == "-":
                continue
            operation = _TYPOGRAPHIC.get(operation, "=") if typography else "="
        replaces = bool(runs) and operation != "=" and runs[-1][0] not in ("=", operation)
        if replaces and not runs[-1][1].endswith((" ", "\n")) and edit.text[0] not in " \n":
            # What is struck and what is written in its place do not run into each other.
            runs.append(("=", " "))
        runs.append((operation, edit.text))
    return runs


def side_runs(edits: tuple[Edit, ...], side: str, *, typography: bool) -> list[Run]:
    """One side of a redline, "old" or "new": its own words, those of the other left out."""
    own = "-" if side == "old" else "+"
    runs: list[Run] = []
    for edit in edits:
        if edit.operation == "=":
            runs.append(("=", edit.text))
        elif edit.operation == own:
            marked = _TYPOGRAPHIC[own] if typography else "="
            runs.append((marked if edit.typographic else own, edit.text))
    return runs


def caption_places(runs: list[Run], cut: tuple[Part, ...]) -> dict[str, int]:
    """Where in a card's text the caption of each new passage stands."""
    places: dict[str, int] = {}
    position, captions = 0, iter(cut)
    for operation, text in runs:
        if operation == "#":
            part = next(captions)
            if part.new is not None:
                places[part.new] = position + 1
        position += _units(text)
    return places


def caption(comparison: Comparison, part: Part) -> str:
    """Which sentences became which passage: "§ 3.1, sentence 2 → § 2.6"."""
    ends = [_place(comparison.old, ident, span) for ident, span in part.old]
    before = ", ".join(dict.fromkeys(ends))
    after = _cited(comparison.new.passage(part.new)) if part.new else ""
    return " → ".join(end for end in (before, after) if end)


def _cited(passage: Passage) -> str:
    """A passage in a caption: titles and labels have no number to be cited by."""
    if passage.citation:
        return f"§ {passage.citation}"
    return words.title() if passage.role is Role.TITLE else passage.text


def _place(document: Document, ident: str, span: Span) -> str:
    passage = document.passage(ident)
    cited = _cited(passage)
    inside = [n for n, s in enumerate(passage.sentences, 1) if s[0] < span[1] and span[0] < s[1]]
    if len(passage.sentences) < 2 or len(inside) == len(passage.sentences):
        return cited
    numbers = f"{inside[0]}" if len(inside) == 1 else f"{inside[0]}–{inside[-1]}"
    return words.sentence_of(cited, numbers)


def set_runs(runs: list[Run], colours: Colours | None, size: float = TEXT_SIZE) -> QTextLayout:
    """The runs as one text, with their formats (none without colours)."""
    texts: list[str] = []
    formats: list[QTextLayout.FormatRange] = []
    position = 0
    for operation, run in runs:
        text = run.replace("\n", "\u2028")
        length = _units(text)
        if operation != "=" and (colours is not None or operation == "#"):
            span = QTextLayout.FormatRange()
            span.start, span.length = position, length
            span.format = edit_format(operation, colours)
            formats.append(span)
        texts.append(text)
        position += length
    layout = QTextLayout("".join(texts), fonts.reading(size / fonts.READING_SIZE))
    layout.setFormats(formats)
    return layout


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def edit_format(operation: str, colours: Colours | None) -> QTextCharFormat:
    """How an insertion, a deletion or a caption looks: colour and a second sign."""
    made = QTextCharFormat()
    if operation == "#":
        made.setFont(fonts.interface(11.5, bold=True))
    if colours is None:
        return made
    ink, ground = {
        "#": (colours.soft, None),
        "+": (colours.inserted, colours.inserted_ground),
        "-": (colours.deleted, colours.deleted_ground),
    }.get(operation, (colours.warning, colours.warning_ground))
    made.setForeground(QBrush(QColor(ink)))
    if ground is not None:
        made.setBackground(QBrush(QColor(ground)))
        made.setFontStrikeOut(operation in _STRUCK)
        made.setFontUnderline(operation not in _STRUCK)
    return made


def lay(
    layout: QTextLayout, width: float, most: int | None, leading: float = LEADING
) -> tuple[float, bool]:
    """Break into lines of a width; the height, and whether lines beyond `most` were left out."""
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    font: QFont = layout.font()
    step = round(font.pixelSize() * leading)
    count, clipped = 0, False
    layout.beginLayout()
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * step))
        count += 1
        if most is not None and count == most:
            clipped = line.textStart() + line.textLength() < _units(layout.text())
            break
    layout.endLayout()
    return count * step, clipped
