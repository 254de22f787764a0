"""Where two language versions may part: a row a flag, both places as evidence, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from vdreader.core.checking.discrepancy import Place as Spot
from vdreader.core.checking.discrepancy import Severity
from vdreader.core.document import Document
from vdreader.core.language import NAMES
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
from vdreader.paper.options import Options
from vdreader.paper.remarks import Notes, closing_notes, note_blocks
from vdreader.paper.rows import (
    label,
    passage_inside,
    plain,
    sentence_runs,
)
from vdreader.reading.checking import Checked, Report

_TONES = {Severity.HIGH: Tone.DROPPED, Severity.MEDIUM: Tone.ALERT, Severity.LOW: Tone.MUTED}
_SIGNS = {Severity.HIGH: "▲", Severity.MEDIUM: "△", Severity.LOW: "○"}


def discrepancy_sheet(
    report: Report, words: Words, options: Options, notes: Sequence[SheetNote] = ()
) -> Sheet:
    """The flags of a report in the order of the source, with the reader's word where accepted."""
    documents = report.source, report.target
    marks = Notes(notes, options.notes, [document.id for document in documents])
    rows = [row for row in report.rows if _wanted(report, row, options)]
    items: list[Heading | Row] = [_title(report, rows, words)]
    items += [_row(report, row, words, marks) for row in rows]
    if marks.idle:
        return discrepancy_sheet(report, words, options)
    if len(items) == 1:
        items.append(Row((Cell((plain(words.nothing),)),), wide=True))
    columns = [
        Column(words.severity, 2.6),
        *(Column(NAMES.get(d.language, d.language), 7, True, True) for d in documents),
        Column(words.remark, 5.5),
    ]
    if marks.in_margin:
        columns.append(Column(words.notes, 4.2))
    about = report.source.about
    tongues = " · ".join(words.language(document.language) for document in documents)
    return Sheet(
        title=f"{words.discrepancies} — {about.title}",
        running=f"{words.discrepancies} · {words.day(about.date)} · {tongues}",
        language=words.code,
        columns=tuple(columns),
        items=tuple(items + closing_notes(marks, words)),
        documents=tuple(document.id for document in documents),
        notes=marks.printed,
    )


def _wanted(report: Report, row: Checked, options: Options) -> bool:
    scope, ident = options.scope, row.flag.source.passage
    if scope.passages is not None and not scope.passages.intersection(
        (ident, row.flag.target.passage)
    ):
        return False
    return passage_inside(report.source, ident, scope.sections)


def _title(report: Report, rows: Sequence[Checked], words: Words) -> Heading:
    counted = Counter(row.flag.severity for row in rows if row.open)
    counts = " · ".join(
        f"{_SIGNS[severity]} {words.severities[severity.value]}{words.separator}{counted[severity]}"
        for severity in Severity
    )
    about = report.source.about
    details = (
        (Run(f"{about.title} — {words.day(about.date)}, {about.place}", tone=Tone.MUTED),),
        (Run(counts, strong=True),),
        (Run(words.prompt, tone=Tone.MUTED, italic=True),),
    )
    return Heading(words.discrepancies, 0, details)


def _row(report: Report, row: Checked, words: Words, marks: Notes) -> Row:
    flag = row.flag
    tone = _TONES[flag.severity]
    ink = Tone.PLAIN if flag.severity is Severity.LOW else tone
    said = f"{_SIGNS[flag.severity]} {words.severities[flag.severity.value]}"
    severity = Block((Run(said, tone=tone, strong=True),), Style.KIND)
    why = words.explained(flag.explanation, report.source.language, report.target.language)
    remarks = [plain(why)]
    if row.acceptance is not None:
        acceptance = row.acceptance
        signed = ", ".join(
            part for part in (acceptance.author, words.short_day(acceptance.date)) if part
        )
        remarks.append(plain(f"✓ {words.accepted}{words.separator}{acceptance.reason} — {signed}"))
    cells = [
        Cell((severity, plain(words.flags[flag.kind], tone=Tone.MUTED))),
        _evidence(report.source, flag.source, ink),
        _evidence(report.target, flag.target, ink),
        Cell(tuple(remarks)),
    ]
    due = marks.due(
        [(report.source.id, flag.source.passage), (report.target.id, flag.target.passage)]
    )
    if marks.in_margin:
        cells.append(Cell(tuple(note_blocks(due, words))))
    return Row(tuple(cells), bookmark=f"{said} · {why}", level=1)


def _evidence(document: Document, spot: Spot, tone: Tone) -> Cell:
    """The sentence that a place stands in, the words concerned in bold."""
    if spot.passage not in document:
        return Cell()
    passage = document.passage(spot.passage)
    return Cell((Block(sentence_runs(passage, spot.span, tone), label=label(passage)),))
