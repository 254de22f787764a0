"""Curated links over a later edition of the corpus, which lacks a passage that they name."""

from vdreader.core.document import Document
from vdreader.reading.comparing import compare, compare_documents, curation_of
from vdreader.reading.library import Library

OLD, NEW = "2021/declaration.fr", "2023/declaration.fr"


def test_a_passage_that_is_gone_takes_its_links_along(library: Library) -> None:
    old, new = library.document(OLD), library.document(NEW)
    whole = compare(library, OLD, NEW)
    gone = whole.changes[whole.of_new["2.next-6"]]
    assert gone.old == ("3.par-2",)
    edited = Document(new.about, new.sections, tuple(p for p in new.passages if p.id != "2.next-6"))
    found = compare_documents(old, edited, curation=curation_of(library, old, edited))
    assert sum(len(change.new) for change in found.changes) == len(edited.passages)
    assert sum(len(change.old) for change in found.changes) == len(old.passages)
    assert all("2.next-6" not in change.new for change in found.changes)
    assert found.summary[whole.changes[0].kind] == whole.summary[whole.changes[0].kind]
