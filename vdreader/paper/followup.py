"""The follow-up table: every commitment of year A, and what year B says of it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from vdreader.core.comparing.comparison import Kind
from vdreader.core.comparing.followup import Answer, FollowUp
from vdreader.core.document import Span
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
    label,
    passage_inside,
    plain,
    spans_block,
)


def followup_sheet(
    followup: FollowUp, words: Words, options: Options, notes: Sequence[SheetNote] = ()
) -> Sheet:
    """The commitments under the headings of the old text, then what is no longer named."""
    builder = _Builder(followup, words, options, notes)
    sheet = builder.sheet()
    return _Builder(followup, words, options, ()).sheet() if builder.notes.idle else sheet


class _Builder:
    def __init__(
        self, followup: FollowUp, words: Words, options: Options, notes: Sequence[SheetNote]
    ) -> None:
        self.followup = followup
        self.words = words
        self.scope = options.scope
        self.old, self.new = followup.comparison.old, followup.comparison.new
        self.notes = Notes(notes, options.notes, (self.old.id, self.new.id))
        self.answers = [answer for answer in followup.answers if self._wanted(answer)]

    def sheet(self) -> Sheet:
        words, old, new = self.words, self.old.about, self.new.about
        columns = [
            Column(f"{words.commitment} — {words.day(old.date)}, {old.place}", 10, True, True),
            Column("", 1.9),
            Column(f"{words.outcome} — {words.day(new.date)}, {new.place}", 10, True, True),
        ]
        if self.notes.in_margin:
            columns.append(Column(words.notes, 4.2))
        years = f"{old.date.year} → {new.date.year}"
        items = [self._title(), *self._rows(), *self._vanished()]
        if not self.answers:
            items.append(Row((Cell((plain(words.nothing),)),), wide=True))
        return Sheet(
            title=f"{words.followup} {years}",
            running=f"{words.followup} {years} · {words.language(new.language)}",
            language=new.language,
            columns=tuple(columns),
            items=(*items, *closing_notes(self.notes, words)),
            documents=(old.id, new.id),
            notes=self.notes.printed,
        )

    def _wanted(self, answer: Answer) -> bool:
        if self.scope.kinds is not None and answer.kind not in self.scope.kinds:
            return False
        ident = answer.commitment.passage
        if self.scope.passages is not None and ident not in self.scope.passages:
            return False
        return passage_inside(self.old, ident, self.scope.sections)

    def _title(self) -> Heading:
        counted = Counter(answer.kind for answer in self.answers)
        counts = self.words.counts({kind: counted[kind] for kind in Kind})
        years = f"{self.old.about.date.year} → {self.new.about.date.year}"
        titles = tuple(
            (
                Run(f"{about.date.year}{self.words.separator}", tone=Tone.MUTED),
                Run(about.title, tone=Tone.MUTED),
            )
            for about in (self.old.about, self.new.about)
        )
        total = f"{self.words.commitments}{self.words.separator}{len(self.answers)}"
        summary = (Run(f"{total} — {counts}" if counts else total, strong=True),)
        return Heading(f"{self.words.followup} {years}", 0, (*titles, summary))

    def _rows(self) -> list[Heading | Row]:
        items: list[Heading | Row] = []
        section = ""
        for answer in self.answers:
            here = self.old.passage(answer.commitment.passage).section
            if here != section:
                section = here
                title = self.old.section(section)
                text = f"{title.number}. {title.title}" if title.number else title.title
                if text:
                    items.append(Heading(text, max(1, title.level), bookmark=text))
            items.append(self._row(answer))
        return items

    def _row(self, answer: Answer) -> Row:
        commitment = answer.commitment
        kind = Run(self.words.kind(answer.kind), tone=TONES[answer.kind], strong=True)
        spans: dict[str, list[Span]] = {}
        for link in sorted(answer.links, key=lambda found: self.new.position(found.new)):
            spans.setdefault(link.new, []).append(link.new_span)
        cells = [
            Cell((spans_block(self.old, commitment.passage, [commitment.span], self.notes),)),
            Cell((Block((kind,), Style.KIND),)),
            Cell(tuple(spans_block(self.new, i, s, self.notes) for i, s in spans.items())),
        ]
        here = [(self.old.id, commitment.passage), *((self.new.id, ident) for ident in spans)]
        due = self.notes.due(here)
        if self.notes.in_margin:
            cells.append(Cell(tuple(note_blocks(due, self.words))))
        cited = [self.old.passage(commitment.passage).citation]
        cited += [self.new.passage(ident).citation for ident in spans]
        mark = f"{self.words.kind(answer.kind)} · {' → '.join(c for c in cited if c)}"
        return Row(tuple(cells), bookmark=mark)

    def _vanished(self) -> list[Heading | Row]:
        """What the old text names and the new one does not, a line for each sort of thing."""
        if self.scope.kinds is not None or not self.followup.vanished:
            return []
        words = self.words
        title = words.vanished.format(old=self.old.about.date.year, new=self.new.about.date.year)
        items: list[Heading | Row] = [Heading(title, 1, bookmark=title)]
        for naming in dict.fromkeys(thing.naming for thing in self.followup.vanished):
            runs = [Run(f"{words.namings[naming]}{words.separator}", strong=True)]
            for thing in self.followup.vanished:
                if thing.naming is naming:
                    cited = dict.fromkeys(
                        label(self.old.passage(ident)) for ident, _ in thing.places
                    )
                    where = ", ".join(c for c in cited if c)
                    runs += [Run("" if len(runs) == 1 else " · "), Run(thing.text)]
                    runs.append(Run(f" ({where})" if where else "", tone=Tone.MUTED))
            items.append(Row((Cell((Block(tuple(r for r in runs if r.text)),)),), wide=True))
        return items
