"""Two language versions with what the user decided about them: beads, flags, terms.

Algorithms come from the core, what was kept from a Storage. Whatever asks the storage runs on the
caller's thread; what takes long is returned as a task that can be run on another. The algorithms
are loaded when they are first needed: the window is on the screen before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Protocol

from vdreader.core.aligning.beads import Level
from vdreader.core.normalise import normalise
from vdreader.core.origin import Origin
from vdreader.errors import KnownError

if TYPE_CHECKING:
    from pathlib import Path

    from vdreader.core.aligning.alignment import Alignment
    from vdreader.core.aligning.corrections import Correction
    from vdreader.core.checking.discrepancy import Acceptance, Discrepancy
    from vdreader.core.checking.terms import Term, Terms
    from vdreader.core.comparing.comparison import Comparison
    from vdreader.reading.checking import Crossing, Report
    from vdreader.reading.library import Library

Progress = Callable[[float], None]


@dataclass(frozen=True)
class OwnTerms:
    """What the user made of the terms: entries of their own, and the keys of those hidden."""

    added: tuple[Term, ...] = ()
    hidden: tuple[str, ...] = ()


class Storage(Protocol):
    """Where decisions are kept. Reading what cannot be read gives nothing; writing raises."""

    def refusal(self) -> KnownError | None:
        """Why nothing can be kept; None when it can."""

    def corrections(self, source: str, target: str) -> Sequence[Correction]:
        """The corrections of an alignment that hold, oldest first."""

    def correct(
        self, source: str, target: str, made: Sequence[Correction], author: str
    ) -> tuple[int, ...]:
        """Keep corrections; returns their numbers."""

    def undo_corrections(self, numbers: Sequence[int]) -> None:
        """Take corrections back."""

    def redo_corrections(self, numbers: Sequence[int]) -> None:
        """Let corrections that were taken back hold again."""

    def acceptances(self, source: str, target: str) -> Sequence[Acceptance]:
        """The acceptances that hold between two documents."""

    def accept(self, source: str, target: str, word: Acceptance) -> int:
        """Keep an acceptance; returns its number."""

    def withdraw(self, source: str, target: str, key: str) -> tuple[int, ...]:
        """Take back what was accepted of a flag; returns the numbers."""

    def renew(self, numbers: Sequence[int]) -> None:
        """Let acceptances that were taken back hold again."""

    def terms(self) -> OwnTerms:
        """The user's own terms."""

    def keep_terms(self, terms: OwnTerms) -> None:
        """Keep these as the user's own terms, and none beside them."""


class Bilingual:
    """The use cases over the two versions of a text."""

    def __init__(self, library: Library, storage: Callable[[], Storage]) -> None:
        self._library = library
        self._make_storage = storage
        self._terms: Terms | None = None
        self._folded: dict[Term, str] = {}

    @cached_property
    def storage(self) -> Storage:
        """Where decisions are kept; opened when the first is asked for."""
        return self._make_storage()

    # -- alignment ---------------------------------------------------------------------------

    def aligning(self, source: str, target: str) -> Callable[[Progress], Alignment]:
        """The task that aligns two documents with the user's corrections."""
        made = tuple(self.storage.corrections(source, target))

        def task(progress: Progress) -> Alignment:
            from vdreader.reading.aligning import align

            return align(
                self._library, source, target, corrections=made, tick=lambda: progress(0.0)
            )

        return task

    def correct(
        self, alignment: Alignment, made: Sequence[Correction], author: str
    ) -> tuple[int, ...]:
        """Keep corrections; returns their numbers. KnownError if they cannot be kept."""
        return self.storage.correct(alignment.source.id, alignment.target.id, made, author)

    @staticmethod
    def corrected(alignment: Alignment, made: Sequence[Correction]) -> Alignment:
        """The alignment with further corrections of sentences, without aligning anew."""
        from vdreader.core.aligning.corrections import apply

        return replace(alignment, sentences=apply(alignment.sentences, made))

    def export_beads(self, alignment: Alignment, level: Level, file: Path) -> None:
        """Write the beads of a level to a TMX file; KnownError if it cannot be written."""
        from vdreader import __version__
        from vdreader.exports.saving import save
        from vdreader.exports.tmx import write

        save(file, write(alignment, level, __version__, datetime.now(UTC)).decode("utf-8"))

    @staticmethod
    def read_beads(alignment: Alignment, file: Path) -> tuple[tuple[Correction, ...], int]:
        """What a TMX file decides otherwise than these beads, and how much does not fit the texts.

        KnownError if the file is not one.
        """
        from vdreader.exports.tmx import read

        try:
            found = read(file.read_bytes())
        except OSError as error:
            raise KnownError(
                "The file {file} cannot be read: {problem}.", file=file, problem=error.strerror
            ) from error
        fitting = [made for made in found if _fits(alignment, made)]
        decided = {
            (level, bead.source, bead.target)
            for level in Level
            for bead in alignment.beads(level)
            if bead.origin is Origin.USER
        }
        fresh = (m for m in fitting if (m.level, m.source, m.target) not in decided)
        return tuple(fresh), len(found) - len(fitting)

    # -- discrepancies -----------------------------------------------------------------------

    def checking(self, alignment: Alignment) -> Callable[[Progress], Report]:
        """The task that checks two aligned versions, with the user's terms and acceptances."""
        from vdreader.reading.checking import check

        terms = self.terms
        accepted = tuple(self.storage.acceptances(alignment.source.id, alignment.target.id))
        return lambda progress: check(alignment, terms, accepted, progress)

    def reviewed(self, report: Report) -> Report:
        """The report with the acceptances as they are now."""
        found = self.storage.acceptances(report.source.id, report.target.id)
        accepted = {word.key: word for word in found}
        rows = tuple(replace(row, acceptance=accepted.get(row.flag.key)) for row in report.rows)
        return replace(report, rows=rows)

    def accept(self, report: Report, flag: Discrepancy, reason: str, author: str) -> int:
        """Keep that a flag needs no more looking at; KnownError if that cannot be kept."""
        from vdreader.core.checking.discrepancy import Acceptance

        word = Acceptance(flag.key, reason, author, datetime.now(UTC))
        return self.storage.accept(report.source.id, report.target.id, word)

    def withdraw(self, report: Report, flag: Discrepancy) -> tuple[int, ...]:
        """Take back that a flag was accepted; KnownError if that cannot be kept."""
        return self.storage.withdraw(report.source.id, report.target.id, flag.key)

    def crossing(
        self, report: Report, alignment: Alignment, comparison: Comparison
    ) -> Callable[[Progress], tuple[Crossing, ...]] | None:
        """The task that says which version followed where an older year was rewritten.

        `comparison` is of the source language; None where the older text has no version in the
        target's language.
        """
        versions = self._library.languages(comparison.old.id)
        older = versions.get(report.target.language)
        if older is None:
            return None
        terms, aligning = self.terms, self.aligning(comparison.old.id, older)

        def task(progress: Progress) -> tuple[Crossing, ...]:
            from vdreader.reading.checking import check, cross_check
            from vdreader.reading.comparing import compare

            before = check(aligning(progress), terms, (), progress)
            other = compare(self._library, older, report.target.id, progress=progress)
            return cross_check(alignment, comparison, other, report, before)

        return task

    # -- terms -------------------------------------------------------------------------------

    @property
    def terms(self) -> Terms:
        """The shipped terms with the user's own; KnownError if they cannot be read."""
        if self._terms is None:
            own = self.storage.terms()
            self._terms = self._shipped_terms.with_entries(own.added, own.hidden)
        return self._terms

    @cached_property
    def _shipped_terms(self) -> Terms:
        from vdreader.reading.checking import load_terms

        return load_terms(self._library.folder)

    def keep_terms(self, own: OwnTerms) -> None:
        """Take these as the user's own terms from now on; KnownError if they cannot be kept."""
        self.storage.keep_terms(own)
        self._terms = None

    def with_term(self, term: Term, instead: Term | None = None) -> OwnTerms:
        """The user's own terms with one more, in the place of another if one is given."""
        own = self.without_term(instead) if instead is not None else self.storage.terms()
        added = [known for known in own.added if known.key != term.key]
        hidden = tuple(key for key in own.hidden if key != term.key)
        return OwnTerms((*added, replace(term, origin=Origin.USER)), hidden)

    def without_term(self, term: Term) -> OwnTerms:
        """The user's own terms with one less; a shipped one is hidden."""
        own = self.storage.terms()
        added = tuple(known for known in own.added if known.key != term.key)
        hidden = own.hidden
        shipped = any(one.key == term.key for one in self._shipped_terms.entries)
        if term.key not in hidden and shipped:
            hidden = (*hidden, term.key)
        return OwnTerms(added, hidden)

    def find_terms(self, text: str) -> tuple[Term, ...]:
        """The terms with this text in an expression or the note; case and accents do not count."""
        wanted = _fold(text)
        return tuple(term for term in self.terms.entries if wanted in self._folded_text(term))

    def _folded_text(self, term: Term) -> str:
        if term not in self._folded:
            self._folded[term] = _fold("\n".join((*term.french, *term.dutch, term.note)))
        return self._folded[term]

    def export_terms(self, file: Path) -> None:
        """Write all terms to a TBX file; KnownError if it cannot be written."""
        from vdreader.exports.saving import save
        from vdreader.exports.tbx import tbx

        save(file, tbx(self.terms))


def _fits(alignment: Alignment, made: Correction) -> bool:
    """Whether all that a correction names is in the texts."""
    beads = alignment.beads(made.level)
    ours = {unit for bead in beads for unit in bead.source}
    theirs = {unit for bead in beads for unit in bead.target}
    return ours.issuperset(made.source) and theirs.issuperset(made.target)


def _fold(text: str) -> str:
    return normalise(text, case=True, accents=True).text
