"""Checking two language versions against each other, and what changed against what parts.

The flags come from core.detection over the sentence beads of the alignment. What a person accepted
stays accepted by its key. The cross-check asks of every passage that was rewritten since an older
year whether the other language followed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from vdreader.core.aligning.alignment import Alignment
from vdreader.core.aligning.corrections import Correction
from vdreader.core.checking.detection import Progress, discrepancies
from vdreader.core.checking.discrepancy import Acceptance, Discrepancy, Severity
from vdreader.core.checking.terms import Terms, parse
from vdreader.core.comparing.comparison import Comparison, Kind
from vdreader.core.document import Document
from vdreader.errors import KnownError
from vdreader.reading import aligning
from vdreader.reading.library import Library

TERMS = "terms.tsv"


@dataclass(frozen=True)
class Checked:
    """A flag and, where a person accepted it, their word."""

    flag: Discrepancy
    acceptance: Acceptance | None

    @property
    def open(self) -> bool:
        """Whether it still asks to be looked at."""
        return self.acceptance is None


@dataclass(frozen=True)
class Report:
    """All flags of two versions in the order of the source."""

    source: Document
    target: Document
    rows: tuple[Checked, ...]

    def count(self, *severities: Severity) -> int:
        """The number of open flags of these severities, of all when none is given."""
        return sum(
            row.open and (not severities or row.flag.severity in severities) for row in self.rows
        )

    def of_passage(self, passage: str) -> tuple[Checked, ...]:
        """The flags that stand in a passage of either document, or were found there too."""
        return tuple(
            row
            for row in self.rows
            if passage in (row.flag.source.passage, row.flag.target.passage, *row.flag.also)
        )


class Followed(StrEnum):
    """Whether the other language followed when a passage was rewritten."""

    BOTH = "both"  # both versions were rewritten
    SOURCE_ONLY = "source_only"
    TARGET_ONLY = "target_only"


@dataclass(frozen=True)
class Crossing:
    """A passage rewritten since the older year: who followed, and the flags that it has now.

    `kinds` are the changes of the source and the target version; `new_flags` are the flags that
    the older pair did not have in the passages that these came from.
    """

    source: str
    target: tuple[str, ...]
    followed: Followed
    kinds: tuple[Kind | None, Kind | None]
    flags: tuple[Discrepancy, ...]
    new_flags: tuple[Discrepancy, ...]


def load_terms(folder: Path, file: str = TERMS) -> Terms:
    """The terms of a corpus folder; KnownError if they cannot be read."""
    try:
        text = (folder / file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise KnownError(
            "The terms file {file} of the corpus cannot be read; install vdreader again.", file=file
        ) from error
    return parse(text)


def check(
    alignment: Alignment,
    terms: Terms,
    acceptances: Iterable[Acceptance] = (),
    progress: Progress | None = None,
) -> Report:
    """Every place where two aligned versions may not say the same, with what was accepted."""
    accepted = {acceptance.key: acceptance for acceptance in acceptances}
    flags = discrepancies(alignment.source, alignment.target, alignment.sentences, terms, progress)
    rows = tuple(Checked(flag, accepted.get(flag.key)) for flag in flags)
    return Report(alignment.source, alignment.target, rows)


def check_documents(
    library: Library,
    source: str,
    target: str,
    *,
    terms: Terms | None = None,
    acceptances: Iterable[Acceptance] = (),
    corrections: Iterable[Correction] = (),
) -> Report:
    """Align and check two documents of the library by id, with the shipped terms by default."""
    used = terms or load_terms(library.folder)
    alignment = aligning.align(library, source, target, corrections=corrections)
    return check(alignment, used, acceptances)


def cross_check(
    alignment: Alignment,
    source: Comparison,
    target: Comparison,
    now: Report,
    before: Report,
) -> tuple[Crossing, ...]:
    """Every passage of the newer source version that was rewritten in one language or in both.

    `source` and `target` compare the older with the newer version of each language, `alignment`
    and `now` are of the newer pair, `before` of the older one.
    """
    rows = []
    for bead in alignment.passages:
        for passage in bead.source:
            ours = source.changes[source.of_new[passage]]
            theirs = [target.changes[target.of_new[ident]] for ident in bead.target]
            mine = ours.kind not in _SAME
            other = [change for change in theirs if change.kind not in _SAME]
            if not (mine or other):
                continue
            followed = Followed.SOURCE_ONLY if not other else Followed.TARGET_ONLY
            flags = _flags(now, passage)
            older = {_said(flag) for ident in ours.old for flag in _flags(before, ident)}
            rows.append(
                Crossing(
                    passage,
                    bead.target,
                    Followed.BOTH if mine and other else followed,
                    (ours.kind, (other or theirs)[0].kind if theirs else None),
                    flags,
                    tuple(flag for flag in flags if _said(flag) not in older),
                )
            )
    return tuple(rows)


_SAME = frozenset({Kind.KEPT, Kind.MOVED})


def _flags(report: Report, passage: str) -> tuple[Discrepancy, ...]:
    return tuple(
        row.flag for row in report.of_passage(passage) if row.flag.source.passage == passage
    )


def _said(flag: Discrepancy) -> tuple[str, str, str]:
    return (flag.kind.value, flag.source.text.lower(), flag.target.text.lower())
