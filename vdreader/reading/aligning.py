"""Aligning two documents of the library, and two plain texts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import product
from pathlib import Path

from vdreader.core.aligning import alignment
from vdreader.core.aligning.alignment import Alignment
from vdreader.core.aligning.beading import Tick, no_tick
from vdreader.core.aligning.beads import Level
from vdreader.core.aligning.corrections import Correction
from vdreader.core.checking.terms import Terms, parse
from vdreader.errors import KnownError
from vdreader.reading.library import Library

_TERMS = "terms.tsv"
_MOST_LINES = 20_000


def align(
    library: Library,
    source: str,
    target: str,
    *,
    level: Level = Level.SENTENCE,
    automatic: bool = False,
    corrections: Iterable[Correction] = (),
    terms: Terms | None = None,
    tick: Tick = no_tick,
) -> Alignment:
    """The alignment of two documents by id; `automatic` leaves the user's corrections aside.

    `terms` are those shipped with the corpus unless given. At passage level the sentences are not
    aligned. `tick` is called all the while, and raises to stop. KnownError for a document that is
    not there.
    """
    ours, theirs = library.document(source), library.document(target)
    known = _shipped_terms(library) if terms is None else terms
    return alignment.align(
        ours,
        theirs,
        term_pairs(known, ours.language, theirs.language),
        level=level,
        corrections=() if automatic else tuple(corrections),
        tick=tick,
    )


def _shipped_terms(library: Library) -> Terms:
    """The terms of the corpus; none where the file is gone, as they are evidence and no more."""
    try:
        return parse((library.folder / _TERMS).read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        return Terms(())


def term_pairs(terms: Terms, source: str, target: str) -> list[tuple[str, str]]:
    """Every expression of a term with every one of its counterparts, source language first."""
    return [
        pair
        for term in terms.entries
        for pair in product(term.expressions(source), term.expressions(target))
    ]


def read_lines(path: Path) -> list[str]:
    """The lines of a text file in UTF-8; KnownError if it cannot be read as one."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise KnownError(f"The file {path} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise KnownError(f"The file {path} is not text in UTF-8.") from error
    lines = text.split("\n")
    if lines and not lines[-1]:
        lines.pop()
    if len(lines) > _MOST_LINES:
        raise KnownError(f"The file {path} has more than {_MOST_LINES} lines; align it in parts.")
    return [line.rstrip("\r") for line in lines]


def align_lines(source: Sequence[str], target: Sequence[str]) -> list[tuple[range, range, float]]:
    """The beads of two plain texts, one sentence a line: line ranges and a probability."""
    return [
        (found.source, found.target, found.probability)
        for found in alignment.align_lines(source, target)
    ]
