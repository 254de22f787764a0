"""What the checking tests share: the bundled pair, its alignment, and small pairs made of lines."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

import pytest

from vdreader.core.aligning.alignment import Alignment
from vdreader.core.aligning.beads import Bead
from vdreader.core.checking.detection import discrepancies
from vdreader.core.checking.discrepancy import Discrepancy
from vdreader.core.checking.terms import Terms
from vdreader.core.document import Description, Document, Passage, Role, Section
from vdreader.reading import aligning, checking
from vdreader.reading.library import Library

Flag = Callable[..., tuple[Discrepancy, ...]]


def document(lines: Sequence[str], language: str) -> Document:
    about = Description(
        f"2030/lines.{language}", "Lines", "2030", date(2030, 1, 1), "Gand", language, "lines"
    )
    passages = tuple(
        Passage(f"p{n}", Role.PARAGRAPH, line, "all", language=language)
        for n, line in enumerate(lines)
    )
    section = Section("all", "", "All", 1, None, tuple(p.id for p in passages))
    return Document(about, (section,), passages)


def beads(source: Document, target: Document) -> list[Bead]:
    """Passages one to one, sentences one to one inside them or all in one bead."""
    found = []
    for ours, theirs in zip(source.passages, target.passages, strict=True):
        mine = tuple(f"{ours.id}/{n}" for n in range(len(ours.sentences)))
        other = tuple(f"{theirs.id}/{n}" for n in range(len(theirs.sentences)))
        if len(mine) == len(other):
            found += [Bead((one,), (two,), 1.0) for one, two in zip(mine, other, strict=True)]
        else:
            found.append(Bead(mine, other, 1.0))
    return found


@pytest.fixture(scope="session")
def terms(corpus: Path) -> Terms:
    return checking.load_terms(corpus)


@pytest.fixture(scope="session")
def flag(terms: Terms) -> Flag:
    """The flags of one sentence against another, French against Dutch unless told."""

    def make(one: str, two: str, languages: tuple[str, str] = ("fr", "nl")):
        source, target = document([one], languages[0]), document([two], languages[1])
        return discrepancies(source, target, beads(source, target), terms)

    return make


@pytest.fixture(scope="session")
def bundled(library: Library) -> Alignment:
    return aligning.align(library, "2023/declaration.fr", "2023/declaration.nl", automatic=True)


@pytest.fixture(scope="session")
def report(bundled: Alignment, terms: Terms) -> checking.Report:
    return checking.check(bundled, terms)
