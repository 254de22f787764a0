"""The real library, the bundled fonts, and comparisons that are made by hand."""

import os
from datetime import date
from pathlib import Path

import made_comparison
import pytest

from vdreader.core.vocabularies import words_in
from vdreader.paper.faces import load_fonts
from vdreader.paper.options import Imprint
from vdreader.reading.library import Library
from vdreader.reading.parallel import ParallelText, Row

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def library():
    return Library(ROOT / "corpus")


@pytest.fixture(scope="session")
def fonts(qapp):
    load_fonts(ROOT / "resources" / "fonts")


@pytest.fixture(scope="session")
def french():
    return words_in("fr")


@pytest.fixture(scope="session")
def imprint(library):
    return Imprint(library.fingerprint, date(2026, 11, 22))


@pytest.fixture(scope="session")
def comparison(library):
    old, new = library.document("2021/declaration.fr"), library.document("2023/declaration.fr")
    return made_comparison.compare(old, new)


@pytest.fixture(scope="session")
def parallel(library):
    left, right = library.document("2023/declaration.fr"), library.document("2023/declaration.nl")
    return ParallelText(left, right, tuple(Row((p.id,), (p.id,)) for p in left.passages))
