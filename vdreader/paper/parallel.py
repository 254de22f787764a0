"""Two languages side by side: a row a bead of passages, each with its own citation number."""

from __future__ import annotations

from collections.abc import Sequence

from vdreader.core.document import Document, Role
from vdreader.core.language import NAMES
from vdreader.core.sheet import Cell, Column, Heading, Row, Run, Sheet, SheetNote, Tone
from vdreader.core.vocabulary import Words
from vdreader.paper.options import Options, Scope
from vdreader.paper.remarks import Notes, closing_notes, note_blocks
from vdreader.paper.rows import (
    passage_block,
    passage_inside,
    plain,
)
from vdreader.reading.parallel import ParallelText
from vdreader.reading.parallel import Row as Level

_KEEP = (Role.TITLE, Role.HEADING, Role.LABEL)


def parallel_sheet(
    text: ParallelText, words: Words, options: Options, notes: Sequence[SheetNote] = ()
) -> Sheet:
    """The rows of a parallel text; one column where the other language is missing."""
    documents = [document for document in (text.left, text.right) if document is not None]
    marks = Notes(notes, options.notes, [document.id for document in documents])
    items: list[Heading | Row] = [_title(documents, words)]
    for level in text.rows:
        if _wanted(text, level, options.scope):
            items.append(_row(documents, level, marks, words))
    if marks.idle:
        return parallel_sheet(text, words, options)
    if len(items) == 1:
        items.append(Row((Cell((plain(words.nothing),)),), wide=True))
    columns = [
        Column(NAMES.get(document.language, document.language), 10, gutter=True, reading=True)
        for document in documents
    ]
    if marks.in_margin:
        columns.append(Column(words.notes, 4.2))
    about = text.left.about
    tongues = " · ".join(words.language(document.language) for document in documents)
    return Sheet(
        title=about.title,
        running=f"{about.title} · {words.day(about.date)} · {tongues}",
        language=about.language,
        columns=tuple(columns),
        items=tuple(items + closing_notes(marks, words)),
        documents=tuple(document.id for document in documents),
        notes=marks.printed,
    )


def _title(documents: Sequence[Document], words: Words) -> Heading:
    about = documents[0].about
    details: list[tuple[Run, ...]] = [
        (Run(f"{words.day(about.date)}, {about.place}", tone=Tone.MUTED),)
    ]
    details += [(Run(other.about.title, tone=Tone.MUTED),) for other in documents[1:]]
    return Heading(about.title, 0, tuple(details))


def _wanted(text: ParallelText, level: Level, scope: Scope) -> bool:
    document, idents = (text.left, level.left) if level.left else (text.right, level.right)
    if document is None:
        return False
    if scope.passages is not None and not scope.passages.intersection(level.left + level.right):
        return False
    return passage_inside(document, idents[0], scope.sections)


def _row(documents: Sequence[Document], level: Level, marks: Notes, words: Words) -> Row:
    sides = list(zip(documents, (level.left, level.right), strict=False))
    cells = [
        Cell(tuple(passage_block(document, ident, marks) for ident in idents))
        for document, idents in sides
    ]
    here = [(document.id, ident) for document, idents in sides for ident in idents]
    due = marks.due(here)
    if marks.in_margin:
        cells.append(Cell(tuple(note_blocks(due, words))))
    roles = {document.passage(ident).role for document, idents in sides for ident in idents}
    keep = roles <= set(_KEEP)
    head = next(
        (
            (document.passage(ident).text, document.section(document.passage(ident).section).level)
            for document, idents in sides
            for ident in idents
            if document.passage(ident).role is Role.HEADING
        ),
        ("", 0),
    )
    return Row(tuple(cells), keep=keep, bookmark=head[0], level=head[1], rule=not keep)
