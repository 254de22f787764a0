"""What is asked for by name, made ready for paper: the documents, the comparison, the notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol

from vdreader.core.aligning.alignment import Alignment
from vdreader.core.annotating.annotation import Located
from vdreader.core.comparing.comparison import Change, Comparison
from vdreader.core.sheet import Sheet, SheetNote
from vdreader.core.vocabulary import Words
from vdreader.errors import KnownError
from vdreader.paper.comparing import comparison_sheet, wanted_changes
from vdreader.paper.discrepancies import discrepancy_sheet
from vdreader.paper.followup import followup_sheet
from vdreader.paper.notes import notes_sheet, sheet_notes
from vdreader.paper.options import Options
from vdreader.paper.parallel import parallel_sheet
from vdreader.paper.timeline import timeline_sheet
from vdreader.reading.aligning import align
from vdreader.reading.checking import Report, check, load_terms
from vdreader.reading.comparing import compare, follow_up_of, timeline_of
from vdreader.reading.library import Library
from vdreader.reading.parallel import aligned, single
from vdreader.reading.verdicts import Given

Share = Callable[[float], None]

KINDS = ("parallel", "compare", "timeline", "followup", "discrepancies", "notes")


def no_verdicts(old: str, new: str) -> Sequence[Given]:
    """For those who have given none."""
    return ()


class Decided(Protocol):
    """What the reader decided of two languages, as `Bilingual` or what was taken from it."""

    def aligning(self, source: str, target: str) -> Callable[[Share], Alignment]:
        """The task that aligns two documents with the reader's corrections."""

    def checking(self, alignment: Alignment) -> Callable[[Share], Report]:
        """The task that checks two versions with the reader's terms and acceptances."""


@dataclass(frozen=True)
class Own:
    """What the reader made of the texts: notes, verdicts, and what was decided of two languages."""

    located: Sequence[Located] = ()
    verdicts: Callable[[str, str], Sequence[Given]] = no_verdicts
    bilingual: Decided | None = None


@dataclass(frozen=True)
class Job:
    """One print: `sheet` makes it for some options; a comparison can be written as revisions."""

    words: Words
    options: Options
    sheet: Callable[[Options], Sheet]
    notes: tuple[SheetNote, ...]
    fingerprint: str
    comparison: Comparison | None = None

    @property
    def changes(self) -> tuple[Change, ...]:
        """The changes of the comparison that the options ask for."""
        if self.comparison is None:
            return ()
        return wanted_changes(self.comparison, self.options.scope)


def build(
    library: Library,
    kind: str,
    documents: Sequence[str],
    options: Options,
    words: Words,
    *,
    own: Own | None = None,
    automatic: bool = False,
) -> Job:
    """Find and compute what a print needs; KnownError where the names make no sense.

    `documents` are ids, for a timeline one `YEAR/KIND.LANG#ID`; what is left out is the newest.
    """
    makers = {
        "parallel": _parallel,
        "compare": _compare,
        "timeline": _timeline,
        "followup": _followup,
        "discrepancies": _discrepancies,
        "notes": _notes,
    }
    return makers[kind](
        _Request(library, tuple(documents), options, words, own or Own(), automatic)
    )


@dataclass(frozen=True)
class _Request:
    library: Library
    documents: tuple[str, ...]
    options: Options
    words: Words
    own: Own
    automatic: bool

    def at_most(self, count: int) -> None:
        if len(self.documents) > count:
            raise KnownError("Name {count} documents at most for this print.", count=count)

    def notes(self, idents: Sequence[str]) -> tuple[SheetNote, ...]:
        """The notes on these documents, numbered in their order."""
        ours = set(idents)
        found = [
            row for row in self.own.located if any(t.document in ours for t in row.note.targets)
        ]
        texts = {ident: self.library.document(ident) for ident in idents}
        return sheet_notes(found, texts, self.words)

    def job(
        self,
        sheet: Callable[[Options], Sheet],
        notes: tuple[SheetNote, ...],
        comparison: Comparison | None = None,
    ) -> Job:
        return Job(self.words, self.options, sheet, notes, self.library.fingerprint, comparison)


def _pair(request: _Request) -> tuple[str, str | None]:
    """A document and its other language: as named, or the newest that has one."""
    request.at_most(2)
    library, named = request.library, request.documents
    if len(named) == 2:
        return named[0], named[1]
    entries = [library.entry(named[0])] if named else list(library.entries.values())
    entries.sort(key=lambda entry: entry.about.date, reverse=True)
    for entry in entries:
        others = [
            ident for ident in library.languages(entry.about.id).values() if ident != entry.about.id
        ]
        if others:
            return entry.about.id, others[0]
    return entries[0].about.id, None


def _years(request: _Request) -> tuple[str, str]:
    """An older and a newer document: as named, or the newest and the one before it."""
    request.at_most(2)
    library, named = request.library, request.documents
    if len(named) == 2:
        return named[0], named[1]
    if named:
        older = library.older(named[0])
        if not older:
            raise KnownError("There is no older text to compare “{name}” with.", name=named[0])
        return older[0].about.id, named[0]
    for entry in sorted(library.entries.values(), key=lambda e: e.about.date, reverse=True):
        for older_entry in library.older(entry.about.id):
            if older_entry.about.kind == entry.about.kind:
                return older_entry.about.id, entry.about.id
    raise KnownError("The library has no two texts to compare.")


def _align(request: _Request, left: str, right: str) -> Alignment:
    """The alignment of two documents, with the reader's corrections."""
    if request.own.bilingual is None or request.automatic:
        return align(request.library, left, right)
    return request.own.bilingual.aligning(left, right)(_unheard)


def _unheard(share: float) -> None:
    """Progress that nobody watches."""


def _parallel(request: _Request) -> Job:
    left, right = _pair(request)
    library, words = request.library, request.words
    text = aligned(_align(request, left, right)) if right else single(library.document(left))
    notes = request.notes([left, right] if right else [left])
    return request.job(lambda options: parallel_sheet(text, words, options, notes), notes)


def _compare(request: _Request) -> Job:
    old, new = _years(request)
    given = () if request.automatic else request.own.verdicts(old, new)
    verdicts = [one.verdict for one in given]
    comparison = compare(request.library, old, new, automatic=request.automatic, verdicts=verdicts)
    notes = request.notes([new, old])
    words = request.words
    return request.job(
        lambda options: comparison_sheet(comparison, words, options, notes, given),
        notes,
        comparison,
    )


def _timeline(request: _Request) -> Job:
    request.at_most(1)
    if not request.documents:
        raise KnownError("Name a passage as YEAR/KIND.LANG#ID.")
    life = timeline_of(
        request.library,
        request.documents[0],
        automatic=request.automatic,
        verdicts=lambda old, new: [one.verdict for one in request.own.verdicts(old, new)],
    )
    notes = request.notes([stage.document.id for stage in life.stages])
    words = request.words
    return request.job(lambda options: timeline_sheet(life, words, options, notes), notes)


def _followup(request: _Request) -> Job:
    old, new = _years(request)
    verdicts = [one.verdict for one in request.own.verdicts(old, new)]
    found = follow_up_of(request.library, old, new, automatic=request.automatic, verdicts=verdicts)
    notes = request.notes([old, new])
    words = request.words
    return request.job(lambda options: followup_sheet(found, words, options, notes), notes)


def _discrepancies(request: _Request) -> Job:
    left, right = _pair(request)
    if right is None:
        raise KnownError("“{name}” has no other language here to be checked with.", name=left)
    alignment = _align(request, left, right)
    bilingual = request.own.bilingual
    if bilingual is None:
        report = check(alignment, load_terms(request.library.folder))
    else:
        report = bilingual.checking(alignment)(_unheard)
    notes = request.notes([left, right])
    words = request.words
    return request.job(lambda options: discrepancy_sheet(report, words, options, notes), notes)


def _notes(request: _Request) -> Job:
    library = request.library
    idents = request.documents or tuple(library.entries)
    notes = request.notes(idents)
    texts = {ident: library.document(ident) for ident in idents}
    words = request.words
    return request.job(lambda options: notes_sheet(notes, texts, words), notes)
