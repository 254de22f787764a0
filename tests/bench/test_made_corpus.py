"""The corpora made for measuring: well-formed, the same from one seed, rewritten as they say."""

import filecmp
from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest

from tests.bench.made_corpus import meetings, write, write_long
from vdreader.core.comparing.comparison import Kind
from vdreader.reading.comparing import compare
from vdreader.reading.library import Library

KINDS = {
    "kept": {Kind.KEPT},
    "reworded": {Kind.REWORDED},
    "moved": {Kind.MOVED},
    "split": {Kind.SPLIT},
    "merged": {Kind.MERGED},
    "dropped": {Kind.DROPPED},
    "new": {Kind.NEW},
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "corpus"
    write(folder, 30)
    return folder


def test_a_made_corpus_is_whole_and_has_as_many_documents_as_asked_for(made: Path) -> None:
    library = Library(made)
    assert len(library.entries) == 30
    assert library.check() == ()
    assert Counter(e.about.language for e in library.entries.values())["nl"] >= 12
    for ident in library.entries:
        assert library.document(ident).about == library.entry(ident).about


def test_both_versions_have_the_same_passages(made: Path) -> None:
    library = Library(made)
    for ident in library.entries:
        if ident.endswith("declaration.fr") and f"{ident[:-2]}nl" in library.entries:
            french, dutch = (library.document(f"{ident[:-2]}{code}") for code in ("fr", "nl"))
            assert [(p.id, p.role) for p in french.passages] == [
                (p.id, p.role) for p in dutch.passages
            ]
            assert 60 <= len(french.passages) <= 130


def test_the_same_seed_writes_the_same_bytes(tmp_path: Path) -> None:
    for name, seed in (("one", 3), ("other", 3), ("third", 4)):
        write(tmp_path / name, 6, seed)
    files = [p.relative_to(tmp_path / "one") for p in (tmp_path / "one").rglob("*.*")]
    same = filecmp.cmpfiles(tmp_path / "one", tmp_path / "other", map(str, files), shallow=False)
    assert len(same[0]) == len(files) > 12
    differing = filecmp.cmpfiles(tmp_path / "one", tmp_path / "third", map(str, files), False)
    assert differing[1]


def test_every_step_has_one_fate(made: Path) -> None:
    row = list(meetings(12))
    for before, after in pairwise(row):
        old = Counter(ident for fate in after.fates for ident in fate.old)
        new = Counter(ident for fate in after.fates for ident in fate.new)
        assert old == Counter(before.places().values())
        assert new == Counter(after.places().values())
    kinds = Counter(fate.kind for meeting in row for fate in meeting.fates)
    assert set(kinds) == set(KINDS)


def test_the_comparison_names_what_was_made(made: Path) -> None:
    library = Library(made)
    right = total = 0
    row = list(meetings(6))
    for before, after in pairwise(row):
        found = compare(library, f"{before.id}/declaration.fr", f"{after.id}/declaration.fr")
        named = {(change.old, change.new): change.kind for change in found.changes}
        for fate in after.fates:
            right += named.get((fate.old, fate.new)) in KINDS[fate.kind]
            total += 1
    assert right / total >= 0.9, f"{right} of {total}"


def test_a_long_document_has_as_many_passages_as_asked_for(tmp_path: Path) -> None:
    idents = write_long(tmp_path / "long", 500)
    library = Library(tmp_path / "long")
    assert [len(library.document(ident).passages) for ident in idents] == pytest.approx(
        [500, 500], abs=10
    )
