"""The notes as paper: as remarks beside a text, and as a list of their own.

A note's Markdown becomes plain text: marks of emphasis are taken off, items get a bullet, a row
of a table is a line.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from vdreader.core.annotating.annotation import Anchor, Located, Target
from vdreader.core.document import Document
from vdreader.core.sheet import (
    Block,
    Cell,
    Column,
    Heading,
    Place,
    Row,
    Run,
    Sheet,
    SheetNote,
    Style,
    Tone,
)
from vdreader.core.vocabulary import Words
from vdreader.paper.rows import label, plain

_EMPHASIS = re.compile(r"(\*\*|__|\*|(?<!\w)_|_(?!\w)|`)(?=\S)(.+?)(?<=\S)\1")
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)\s]*\)")
_ITEM = re.compile(r"^[-*+]\s+")
_HEAD = re.compile(r"^(?:#{1,6}\s+|(?:>\s*)+)")
_RULE = re.compile(r"^(?:[-*_=]\s*){3,}$|^>*$")
_RULED = re.compile(r"^\s*\|?(?:\s*:?-+:?\s*(?:\||$))+\s*$")
_CELL_EDGE = re.compile(r"(?<!\\)\|")


def sheet_notes(
    located: Iterable[Located], documents: Mapping[str, Document], words: Words
) -> tuple[SheetNote, ...]:
    """Notes as they are printed, numbered from 1 in the order of the texts that they stand on."""
    order = {ident: place for place, ident in enumerate(documents)}

    def key(row: Located) -> tuple[int, int, int, str]:
        for target, anchor in zip(row.note.targets, row.anchors, strict=True):
            document = documents.get(target.document)
            if document and anchor.attached and anchor.passage in document:
                place = document.position(anchor.passage)
                return order[target.document], place, anchor.start, row.note.created
        return len(order), 0, 0, row.note.created

    rows = sorted(located, key=key)
    return tuple(_sheet_note(number, row, words) for number, row in enumerate(rows, 1))


def _sheet_note(number: int, row: Located, words: Words) -> SheetNote:
    note = row.note
    return SheetNote(
        number,
        words.note_kinds.get(note.kind, note.kind),
        plain_text(note.body),
        note.author,
        date.fromisoformat(note.created[:10]) if note.created else None,
        note.tags,
        tuple(_place(t, a) for t, a in zip(note.targets, row.anchors, strict=True)),
    )


def _place(target: Target, anchor: Anchor) -> Place:
    """A target where it stands; without a passage where it is doubtful or nowhere."""
    quote, state = target.selectors.exact, anchor.state.value
    if not anchor.attached:
        return Place(target.document, "", (0, 0), quote, state)
    return Place(target.document, anchor.passage, (anchor.start, anchor.end), quote, state)


def plain_text(markdown: str) -> str:
    """The words of a Markdown text, line by line as the screen shows them."""
    lines = [line.strip() for line in _without_tables(markdown.splitlines())]
    return "\n".join(_plain_line(line) for line in lines if line and not _RULE.match(line))


def _without_tables(lines: Sequence[str]) -> list[str]:
    """The rows of a table with their cells joined; the row that rules it off is left out."""
    found: list[str] = []
    inside = False
    for line in lines:
        if found and "|" in line and _RULED.match(line) and "|" in found[-1]:
            found[-1] = _table_row(found[-1])
            inside = True
        elif inside and "|" in line:
            found.append(_table_row(line))
        else:
            inside = False
            found.append(line)
    return found


def _table_row(line: str) -> str:
    cells = _CELL_EDGE.split(line.strip().removeprefix("|").removesuffix("|"))
    return " · ".join(cell.strip().replace("\\|", "|") or "—" for cell in cells)


def _plain_line(line: str) -> str:
    text = _ITEM.sub("• ", _HEAD.sub("", line))
    text = _LINK.sub(r"\1", text)
    for _ in range(2):  # emphasis within emphasis
        text = _EMPHASIS.sub(r"\2", text)
    return text


def notes_sheet(
    notes: Sequence[SheetNote],
    documents: Mapping[str, Document],
    words: Words,
) -> Sheet:
    """All notes in the order of their texts, each with its quote, words and marks."""
    items: list[Heading | Row] = [Heading(words.notes, 0)]
    here = None
    for note in notes:
        document = note.places[0].document if note.places else ""
        if document != here:
            here = document
            title = _document_title(document, documents, words)
            items.append(Heading(title, 1, bookmark=title))
        items.append(_row(note, documents, words))
    if not notes:
        items.append(Row((Cell((plain(words.nothing),)),), wide=True))
    columns = (
        Column(words.note, 3.2),
        Column(words.passage, 8, gutter=True, reading=True),
        Column(words.remark, 8),
        Column(words.author, 3),
    )
    return Sheet(
        title=words.notes,
        running=words.notes,
        language=words.code,
        columns=columns,
        items=tuple(items),
        documents=tuple(dict.fromkeys(p.document for n in notes for p in n.places)),
    )


def _document_title(ident: str, documents: Mapping[str, Document], words: Words) -> str:
    if ident not in documents:
        return ident
    about = documents[ident].about
    return f"{words.day(about.date)}, {about.place} — {about.title}"


def _row(note: SheetNote, documents: Mapping[str, Document], words: Words) -> Row:
    head = [Block((Run(f"{note.number}\u2002{note.heading}", strong=True),), Style.KIND)]
    if note.tags:
        head.append(plain(" ".join(f"#{tag}" for tag in note.tags), tone=Tone.MUTED))
    signed = [note.author] if note.author else []
    if note.created:
        signed.append(words.short_day(note.created))
    states = dict.fromkeys(
        words.states[p.state] for p in note.places if p.state not in ("", "exact", "confirmed")
    )
    by = [plain(line) for line in signed] + [plain(s, tone=Tone.ALERT) for s in states]
    first = note.heading if not note.body else note.body.splitlines()[0]
    return Row(
        (
            Cell(tuple(head)),
            Cell(tuple(_quoted(place, note, documents) for place in note.places)),
            Cell(tuple(Block((Run(line),)) for line in note.body.splitlines())),
            Cell(tuple(by)),
        ),
        bookmark=f"{note.number} · {note.heading} · {first[:60]}",
    )


def _quoted(place: Place, note: SheetNote, documents: Mapping[str, Document]) -> Block:
    document = documents.get(place.document)
    where = ""
    if document and place.passage in document:
        where = label(document.passage(place.passage))
        if place.document != note.places[0].document:
            where = f"{document.language} {where}"
    return Block((Run(place.quote or "—", italic=True),), label=where)
