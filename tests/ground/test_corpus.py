"""The structure of the five bundled documents: the documents' own, with ids that hold."""

import tomllib
from collections import Counter
from hashlib import sha256
from itertools import pairwise

import pytest
from test_fidelity import IDS

from vdreader.core.document import OPENING, Role


def table(document):
    """What links, citations and notes rest on, one line a passage."""
    lines = ["id\trole\tlevel\tcitation\tsection\tsentences"]
    for p in document.passages:
        row = (p.id, p.role.value, p.level, p.citation or "-", p.section, len(p.sentences))
        lines.append("\t".join(map(str, row)))
    return "\n".join(lines) + "\n"


@pytest.mark.parametrize("ident", IDS)
def test_ids_roles_and_citations_hold(library, ident, request):
    golden = request.path.parent / "golden" / f"{ident.replace('/', '-')}.tsv"
    found = table(library.document(ident))
    if request.config.getoption("--renew-golden"):
        golden.write_text(found, encoding="utf-8", newline="\n")
    assert found == golden.read_text(encoding="utf-8")


@pytest.mark.parametrize("ident", IDS)
def test_ids_and_citations_are_unique(library, ident):
    document = library.document(ident)
    ids = Counter(passage.id for passage in document.passages)
    citations = Counter(p.citation for p in document.passages if p.citation)
    assert max(ids.values()) == max(citations.values()) == 1
    assert all(passage.citation for passage in document.passages if passage.is_body)
    assert all(passage.text for passage in document.passages)


@pytest.mark.parametrize("ident", IDS)
def test_sections_nest_and_share_out_the_passages_in_order(library, ident):
    document = library.document(ident)
    shared = [passage for section in document.sections for passage in section.passages]
    assert shared == [passage.id for passage in document.passages]
    for section in document.sections:
        path = document.section_path(section.id)
        assert path[-1] == section
        assert all(outer.level < inner.level for outer, inner in pairwise(path))
        for position, passage in enumerate(section.passages):
            assert document.passage(passage).section == section.id
            is_heading = document.passage(passage).role is Role.HEADING
            assert is_heading == (position == 0 and section.id != OPENING)


@pytest.mark.parametrize("ident", IDS)
def test_every_passage_is_found_by_id_and_position(library, ident):
    document = library.document(ident)
    for position, passage in enumerate(document.passages):
        assert document.passage(passage.id) is passage
        assert document.position(passage.id) == position
        assert passage.id in document
        assert passage.language == document.language
    assert "no such passage" not in document


@pytest.mark.parametrize("language", ["fr", "nl"])
def test_2023_has_eighty_passages(library, language):
    document = library.document(f"2023/declaration.{language}")
    roles = Counter(passage.role for passage in document.passages)
    assert len(document.passages) == 80
    assert roles[Role.NEXT_STEP] == 51
    assert roles[Role.ASSESSMENT] == roles[Role.LABEL] == 7
    under = [section for section in document.sections if section.parent == "II"]
    assert [section.number for section in under] == list("1234567")
    assert [section.id for section in document.sections if section.level == 1] == [
        OPENING,
        "I",
        "II",
    ]


def test_2023_french_and_dutch_pair_one_to_one(library):
    french = library.document("2023/declaration.fr")
    dutch = library.document("2023/declaration.nl")
    assert table_without_sentences(french) == table_without_sentences(dutch)
    assert library.languages(french.id) == {"fr": french.id, "nl": dutch.id}


def table_without_sentences(document):
    return [(p.id, p.role, p.level, p.citation, p.section) for p in document.passages]


def test_2021_has_eight_numbered_sections_of_running_text(library):
    document = library.document("2021/declaration.fr")
    numbered = [section for section in document.sections if section.number]
    assert [section.number for section in numbered] == list("12345678")
    for section in numbered:
        roles = {document.passage(ident).role for ident in section.passages[1:]}
        assert roles == {Role.PARAGRAPH}


def test_2018_has_three_lists(library):
    document = library.document("2018/declaration.fr")
    numbered = [section for section in document.sections if section.number]
    assert [section.number for section in numbered] == ["1", "2", "3"]
    items = [
        sum(document.passage(ident).role is Role.ITEM for ident in section.passages)
        for section in numbered
    ]
    assert items == [7, 7, 7]


def test_the_press_conference_is_speech(library):
    document = library.document("2021/press-conference.fr")
    assert [section.id for section in document.sections] == [OPENING]
    speech = [passage for passage in document.passages if passage.role is Role.PARAGRAPH]
    assert len(speech) == 14
    assert [passage.citation for passage in speech[:2]] == ["1", "2"]
    assert document.about.letterhead[0] == "PREMIER MINISTRE"


def test_the_manifest_says_what_the_files_say(corpus, library):
    for ident, entry in library.entries.items():
        about = library.document(ident).about
        for name in ("id", "title", "meeting", "date", "place", "language", "kind", "source"):
            assert getattr(entry.about, name) == getattr(about, name)
        source = (corpus / "sources" / about.source_file).read_bytes()
        assert sha256(source).hexdigest() == about.sha256 == entry.about.sha256


def test_the_manifest_seals_every_file_of_the_corpus(corpus, library):
    table = tomllib.loads((corpus / "manifest.toml").read_text(encoding="utf-8"))
    sealed = {row["file"] for row in table["document"]} | set(table["file"])
    sealed |= {f"sources/{row['source_file']}" for row in table["document"]}
    sealed |= {"manifest.toml", "known.toml"}
    there = {path.relative_to(corpus).as_posix() for path in corpus.rglob("*") if path.is_file()}
    assert there <= sealed, f"run `make seal`: {sorted(there - sealed)}"
    assert library.check() == ()


def test_the_texts_known_but_not_bundled(library):
    assert [text.id for text in library.known] == [
        "2016/declaration.fr",
        "2016/declaration.nl",
        "2018/declaration.nl",
        "2018/declaration.en",
        "2021/declaration.nl",
    ]
    assert not {text.id for text in library.known} & set(library.entries)


def test_meetings_and_older_documents(library):
    assert [meeting.id for meeting in library.meetings()] == ["2023", "2021", "2018"]
    assert [entry.about.id for entry in library.of_meeting("2021")] == [
        "2021/declaration.fr",
        "2021/press-conference.fr",
    ]
    assert [entry.about.id for entry in library.older("2023/declaration.fr")] == [
        "2021/declaration.fr",
        "2021/press-conference.fr",
        "2018/declaration.fr",
    ]
    assert library.older("2023/declaration.nl") == ()
    assert library.older("2018/declaration.fr") == ()
    assert library.languages("2021/declaration.fr") == {"fr": "2021/declaration.fr"}
