"""Two years side by side: a row a change, the old text struck, the new text underlined."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from vdreader.core.comparing import redline
from vdreader.core.comparing.comparison import Change, Comparison, Kind
from vdreader.core.document import Role
from vdreader.core.origin import Origin
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
from vdreader.core.vocabulary import SIGNS, Words
from vdreader.paper.options import Options, Scope
from vdreader.paper.remarks import Notes, closing_notes, note_blocks
from vdreader.paper.rows import (
    brief,
    label,
    passage_inside,
    plain,
    redline_blocks,
)
from vdreader.reading.verdicts import Given, verdict_on

TONES = {
    Kind.KEPT: Tone.MUTED,
    Kind.REWORDED: Tone.REWORDED,
    Kind.MOVED: Tone.MOVED,
    Kind.MOVED_REWORDED: Tone.MOVED,
    Kind.SPLIT: Tone.REWORDED,
    Kind.MERGED: Tone.REWORDED,
    Kind.NEW: Tone.NEW,
    Kind.DROPPED: Tone.DROPPED,
}
_MOVES = (Kind.MOVED, Kind.MOVED_REWORDED)


@dataclass
class _Part:
    """The changes that stand under one heading of the new text."""

    heading: Change | None
    changes: list[Change] = field(default_factory=list)


def comparison_sheet(
    comparison: Comparison,
    words: Words,
    options: Options,
    notes: Sequence[SheetNote] = (),
    given: Sequence[Given] = (),
) -> Sheet:
    """The comparison as a sheet: every change of the scope, in the order of the screen.

    `given` are the reader's verdicts: beside a change that one of them made, it is attributed.
    """
    builder = _Builder(comparison, words, options, notes, given)
    old, new = comparison.old.about, comparison.new.about
    items = builder.items()
    if builder.notes.idle:
        return comparison_sheet(comparison, words, options, (), given)
    columns = [
        Column(f"{words.day(old.date)}, {old.place}", 10, gutter=True, reading=True),
        Column("", 1.9),
        Column(f"{words.day(new.date)}, {new.place}", 10, gutter=True, reading=True),
    ]
    if builder.notes.in_margin:
        columns.append(Column(words.notes, 4.2))
    years = f"{old.date.year} → {new.date.year}"
    return Sheet(
        title=f"{words.comparison} {years}",
        running=f"{words.comparison} {years} · {words.language(new.language)}",
        language=new.language,
        columns=tuple(columns),
        items=tuple(items),
        documents=(old.id, new.id),
        notes=builder.notes.printed,
    )


def parts(comparison: Comparison, scope: Scope) -> list[_Part]:
    """The changes of the scope under the headings of the new text; empty parts are left out."""
    found = [_Part(None)]
    inside = scope.sections is None
    for change in comparison.changes:
        if change.new:
            passage = comparison.new.passage(change.new[0])
            inside = passage_inside(comparison.new, passage.id, scope.sections)
            if passage.role is Role.HEADING:
                found.append(_Part(change if inside else None))
                continue
        if inside and _wanted(change, scope):
            found[-1].changes.append(change)
    everything = scope.kinds is None and scope.passages is None
    return [part for part in found if part.changes or (everything and part.heading)]


def wanted_changes(comparison: Comparison, scope: Scope) -> tuple[Change, ...]:
    """The changes of the scope, headings included, in the order they are printed."""
    found: list[Change] = []
    for part in parts(comparison, scope):
        found += [part.heading] if part.heading is not None else []
        found += part.changes
    return tuple(found)


def _wanted(change: Change, scope: Scope) -> bool:
    if scope.kinds is not None and change.kind not in scope.kinds:
        return False
    return scope.passages is None or bool(scope.passages.intersection(change.new + change.old))


class _Builder:
    def __init__(
        self,
        comparison: Comparison,
        words: Words,
        options: Options,
        notes: Sequence[SheetNote],
        given: Sequence[Given],
    ) -> None:
        self.comparison = comparison
        self.given = given
        self.words = words
        self.scope = options.scope
        self.notes = Notes(notes, options.notes, (comparison.old.id, comparison.new.id))
        self.waiting: list[SheetNote] = []
        self.departures = _departures(comparison)

    def items(self) -> list[Heading | Row]:
        """Title, headings, rows, and the notes at the end."""
        found = parts(self.comparison, self.scope)
        items: list[Heading | Row] = [self._title(found)]
        for part in found:
            if part.heading is not None:
                items.append(self._heading(part.heading, part.changes))
            for change in part.changes:
                items += self._rows(change)
                items += [self._departure(left) for left in self._left_after(change)]
        if len(items) == 1:
            items.append(Row((Cell((plain(self.words.nothing),)),), wide=True))
        return items + closing_notes(self.notes, self.words)

    def _title(self, found: Sequence[_Part]) -> Heading:
        old, new, words = self.comparison.old.about, self.comparison.new.about, self.words
        printed = [change for part in found for change in part.changes]
        headings = [part.heading for part in found if part.heading is not None]
        printed += [heading for heading in headings if _wanted(heading, self.scope)]
        details: list[tuple[Run, ...]] = [
            (
                Run(f"{about.date.year}{words.separator}", tone=Tone.MUTED),
                Run(about.title, tone=Tone.MUTED),
            )
            for about in (old, new)
        ]
        details.append((Run(words.counts(_counts(printed)), strong=True),))
        details.append(self._legend(printed))
        return Heading(f"{words.comparison} {old.date.year} → {new.date.year}", 0, tuple(details))

    def _legend(self, printed: Sequence[Change]) -> tuple[Run, ...]:
        words = self.words
        runs = [
            Run(f"{words.legend}{words.separator}", tone=Tone.MUTED),
            Run(words.deleted, "-", Tone.DROPPED),
            Run(" · "),
            Run(words.inserted, "+", Tone.NEW),
        ]
        for kind, count in _counts(printed).items():
            if count:
                runs += [Run(" · "), Run(words.kind(kind), tone=TONES[kind])]
        return tuple(runs)

    def _heading(self, change: Change, below: Sequence[Change]) -> Heading:
        text = "\n".join(self.comparison.new.passage(ident).text for ident in change.new)
        section = self.comparison.new.passage(change.new[0]).section
        self.waiting += self.notes.due((self.comparison.new.id, ident) for ident in change.new)
        runs = [Run(self.words.kind(change.kind), tone=TONES[change.kind], strong=True)]
        year = self.comparison.old.about.date.year
        for ident in change.old:
            old = self.comparison.old.passage(ident).text
            runs.append(Run(f" · {year}{self.words.separator}{old}", tone=Tone.MUTED))
        if counted := self.words.counts(_counts(below)):
            runs.append(Run(f" · {counted}", tone=Tone.MUTED))
        level = self.comparison.new.section(section).level
        return Heading(text, max(1, level), (tuple(runs),), bookmark=text)

    def _rows(self, change: Change) -> list[Row]:
        """A row a part of the change, no hairline between them."""
        cut = redline.parts(self.comparison, change)
        rows = [self._row(change, part, first=not n) for n, part in enumerate(cut)]
        rows[:-1] = [replace(row, rule=False) for row in rows[:-1]]
        return [replace(rows[0], bookmark=self._bookmark(change)), *rows[1:]]

    def _row(self, change: Change, part: redline.Part, *, first: bool) -> Row:
        old, new = self.comparison.old, self.comparison.new
        after = [(part.new, (0, len(new.passage(part.new).text)))] if part.new else []
        cells = [
            Cell(redline_blocks(old, part.old, part.edits, "-", self.notes)),
            Cell(self._kind(change) if first else self._sign(change)),
            Cell(redline_blocks(new, after, part.edits, "+", self.notes)),
        ]
        if self.notes.all:
            here = [(old.id, ident) for ident, _ in part.old]
            here += [(new.id, ident) for ident, _ in after]
            due = [*self.waiting, *self.notes.due(here)]
            self.waiting = []
            if self.notes.in_margin:
                cells.append(Cell(tuple(note_blocks(due, self.words))))
        keep = any(new.passage(ident).role is Role.LABEL for ident, _ in after)
        return Row(tuple(cells), keep=keep)

    def _sign(self, change: Change) -> tuple[Block, ...]:
        """What stands beside the further parts of a change."""
        sign = f"{SIGNS[change.kind]} {self.words.continued}"
        return (Block((Run(sign, tone=TONES[change.kind]),), Style.KIND),)

    def _kind(self, change: Change) -> tuple[Block, ...]:
        sign = Run(self.words.kind(change.kind), tone=TONES[change.kind], strong=True)
        blocks = [Block((sign,), Style.KIND)]
        decided = verdict_on(change, self.given)
        if decided is not None or change.origin is Origin.USER:
            blocks += [plain(line, tone=Tone.MUTED) for line in self._attributed(change, decided)]
        return tuple(blocks)

    def _attributed(self, change: Change, decided: Given | None) -> list[str]:
        """That the reader decided, who and when where that is known, and their reason."""
        if decided is None:
            lines = [self.words.by_user, change.reason.text]
        else:
            verdict = decided.verdict
            when = self.words.short_day(verdict.created) if verdict.created else ""
            who = ", ".join(part for part in (verdict.author, when) if part)
            lines = [self.words.by_user, who, verdict.reason]
        return [line for line in lines if line]

    def _bookmark(self, change: Change) -> str:
        sides = (self.comparison.old, change.old), (self.comparison.new, change.new)
        cited = [
            ", ".join(c for ident in idents if (c := document.passage(ident).citation))
            for document, idents in sides
        ]
        where = " → ".join(c for c in cited if c)
        document, idents = sides[1] if change.new else sides[0]
        text = brief(document.passage(idents[0]).text, 7)
        return " · ".join(p for p in (self.words.kind(change.kind), where, text) if p)

    def _left_after(self, change: Change) -> list[Change]:
        of = self.comparison.of_new if change.new else self.comparison.of_old
        left = self.departures.get(of[(change.new or change.old)[0]], [])
        return [moved for moved in left if _wanted(moved, self.scope)]

    def _departure(self, change: Change) -> Row:
        """A line where a moved passage used to stand: the other end of its row."""
        old = self.comparison.old.passage(change.old[0])
        new = self.comparison.new.passage(change.new[0])
        target = f"{SIGNS[Kind.MOVED]} {self.words.moved_to} {label(new)}".rstrip()
        cells = [
            Cell((Block((Run(brief(old.text), tone=Tone.MUTED),), label=label(old)),)),
            Cell((plain(target, tone=Tone.MOVED),)),
            Cell(),
        ]
        return Row(tuple([*cells, Cell()] if self.notes.in_margin else cells))


def _counts(changes: Sequence[Change]) -> dict[Kind, int]:
    counted = Counter(change.kind for change in changes)
    return {kind: counted[kind] for kind in Kind}


def _departures(comparison: Comparison) -> dict[int, list[Change]]:
    """The moved changes by the change after which, in the old text, they used to stand."""
    left: dict[int, list[Change]] = {}
    anchor = -1
    seen: set[int] = set()
    for passage in comparison.old.passages:
        index = comparison.of_old[passage.id]
        change = comparison.changes[index]
        if change.kind not in _MOVES:
            anchor = index
        elif index not in seen:
            left.setdefault(anchor, []).append(change)
        seen.add(index)
    return left
