"""The life of a passage: a row a year, what it says then, and how it came from the year before."""

from __future__ import annotations

from collections.abc import Sequence

from vdreader.core.comparing.timeline import Stage, State, Timeline
from vdreader.core.document import Document
from vdreader.core.sheet import (
    Block,
    Cell,
    Column,
    Heading,
    Row,
    Run,
    Sheet,
    SheetNote,
    Style,
    Tone,
)
from vdreader.core.vocabulary import Words
from vdreader.paper.comparing import TONES
from vdreader.paper.options import Options
from vdreader.paper.remarks import Notes, closing_notes, note_blocks
from vdreader.paper.rows import (
    brief,
    label,
    plain,
    spans_block,
)

_TONES = {
    State.FIRST: Tone.PLAIN,
    State.CARRIED: Tone.REWORDED,
    State.DROPPED: Tone.DROPPED,
    State.ABSENT: Tone.MUTED,
    State.BACK: Tone.NEW,
}


def timeline_sheet(
    timeline: Timeline, words: Words, options: Options, notes: Sequence[SheetNote] = ()
) -> Sheet:
    """A passage through the years, oldest first; a year that is silent has its row as well."""
    documents = {stage.document.id: stage.document for stage in timeline.stages}
    marks = Notes(notes, options.notes, documents)
    items: list[Heading | Row] = [_title(timeline, documents, words)]
    for stage in timeline.stages:
        items.append(_row(timeline, stage, documents, words, marks))
    if marks.idle:
        return timeline_sheet(timeline, words, options)
    columns = [
        Column("", 3.4),
        Column(words.passage, 12, gutter=True, reading=True),
        Column(words.links, 4.6),
    ]
    if marks.in_margin:
        columns.append(Column(words.notes, 4.2))
    document = documents[timeline.document]
    where = f"{document.about.date.year} {label(document.passage(timeline.passage))}".strip()
    return Sheet(
        title=f"{words.timeline} — {where}",
        running=f"{words.timeline} · {where} · {words.language(document.language)}",
        language=document.language,
        columns=tuple(columns),
        items=tuple(items + closing_notes(marks, words)),
        documents=tuple(documents),
        notes=marks.printed,
    )


def _title(timeline: Timeline, documents: dict[str, Document], words: Words) -> Heading:
    document = documents[timeline.document]
    passage = document.passage(timeline.passage)
    where = f"{document.about.date.year} {label(passage)}".strip()
    details = ((Run(brief(passage.text, 24), tone=Tone.MUTED, italic=True),),)
    return Heading(f"{words.timeline}{words.separator}{where}", 0, details)


def _row(
    timeline: Timeline,
    stage: Stage,
    documents: dict[str, Document],
    words: Words,
    marks: Notes,
) -> Row:
    document, about = stage.document, stage.document.about
    state = words.stages[stage.state]
    year = (
        plain(f"{words.day(about.date)}, {about.place}", Style.STRONG),
        Block((Run(state, tone=_TONES[stage.state], strong=True),), Style.KIND),
    )
    spans: dict[str, list[tuple[int, int]]] = {}
    for ident, span in stage.places:
        spans.setdefault(ident, []).append(span)
    text = tuple(spans_block(document, ident, found, marks) for ident, found in spans.items())
    cells = [Cell(year), Cell(text), Cell(_links(timeline, document, documents, words))]
    due = marks.due((document.id, ident) for ident in spans)
    if marks.in_margin:
        cells.append(Cell(tuple(note_blocks(due, words))))
    return Row(tuple(cells), bookmark=f"{about.date.year} · {state}", level=1)


def _links(
    timeline: Timeline, document: Document, documents: dict[str, Document], words: Words
) -> tuple[Block, ...]:
    """How this year came from older ones: kind and both citation numbers, each once."""
    blocks: dict[str, Block] = {}
    for step in timeline.steps:
        if step.new_document != document.id:
            continue
        old = documents[step.old_document]
        kind = words.kind(step.kind)
        ends = f"{old.about.date.year} {label(old.passage(step.link.old))} → " + label(
            document.passage(step.link.new)
        )
        runs = (Run(kind, tone=TONES[step.kind], strong=True), Run(f" · {ends}"))
        blocks.setdefault(kind + ends, Block(runs, Style.LABEL))
    return tuple(blocks.values())
