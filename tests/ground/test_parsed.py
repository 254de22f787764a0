"""What was read before is what would be read now, or is not used."""

import shutil
from datetime import date
from pathlib import Path

import pytest

from vdreader.errors import KnownError
from vdreader.readers import markdown
from vdreader.reading.library import Library
from vdreader.reading.parsed import Parsed


@pytest.fixture
def copy(corpus: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(corpus, tmp_path / "corpus"))


@pytest.fixture
def parsed(corpus: Path, tmp_path: Path) -> Parsed:
    kept = Parsed(tmp_path / "parsed")
    Library(corpus).keep_parsed(kept)
    return kept


@pytest.fixture
def unreadable(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reading again would be noticed."""

    def refuse(text: str, origin: str) -> None:
        raise AssertionError("read again")

    monkeypatch.setattr(markdown, "read", refuse)


def test_it_is_the_same(library: Library, corpus: Path, parsed: Parsed, unreadable: None) -> None:
    again = Library(corpus, parsed)
    assert again.entries == library.entries
    assert again.known == library.known
    assert again.fingerprint == library.fingerprint
    assert again.verified("terms.tsv") == library.verified("terms.tsv")


def test_every_document_is_the_same(corpus: Path, parsed: Parsed) -> None:
    again, fresh = Library(corpus, parsed), Library(corpus)
    for ident in fresh.entries:
        one, other = again.document(ident), fresh.document(ident)
        assert one == other
        assert one.sections == other.sections
        assert [p.sentences for p in one.passages] == [p.sentences for p in other.passages]


def test_a_document_is_not_read_again(corpus: Path, parsed: Parsed, unreadable: None) -> None:
    assert Library(corpus, parsed).document("2023/declaration.fr").passages


def test_a_changed_file_is_named_and_not_shown(copy: Path, parsed: Parsed) -> None:
    file = copy / "2023" / "declaration.fr.md"
    file.write_bytes(file.read_bytes() + b" ")
    with pytest.raises(KnownError, match=r"2023/declaration\.fr\.md"):
        Library(copy, parsed).document("2023/declaration.fr")


def test_a_missing_file_is_named_and_not_shown(copy: Path, parsed: Parsed) -> None:
    (copy / "2023" / "declaration.fr.md").unlink()
    with pytest.raises(KnownError, match="missing"):
        Library(copy, parsed).document("2023/declaration.fr")


def test_another_manifest_is_read(copy: Path, parsed: Parsed) -> None:
    file = copy / "manifest.toml"
    text = file.read_text(encoding="utf-8").replace('place = "', 'place = "Château de ', 1)
    file.write_text(text, encoding="utf-8")
    first = next(iter(Library(copy, parsed).entries.values()))
    assert first.about.place.startswith("Château de ")


@pytest.mark.parametrize("damage", [b"", b"x", b"x" * 200])
def test_what_was_kept_and_is_damaged_is_not_believed(
    corpus: Path, tmp_path: Path, parsed: Parsed, library: Library, damage: bytes
) -> None:
    for file in (tmp_path / "parsed").iterdir():
        file.write_bytes(damage)
    again = Library(corpus, parsed)
    assert again.entries == library.entries
    assert again.document("2023/declaration.nl") == library.document("2023/declaration.nl")


def test_one_changed_byte_is_noticed(
    corpus: Path, tmp_path: Path, parsed: Parsed, library: Library
) -> None:
    for file in (tmp_path / "parsed").iterdir():
        content = bytearray(file.read_bytes())
        content[-20] ^= 1
        file.write_bytes(bytes(content))
    again = Library(corpus, parsed)
    assert again.document("2023/declaration.fr") == library.document("2023/declaration.fr")


def test_a_table_keeps_its_dates(tmp_path: Path) -> None:
    table = {"row": [{"date": date(2023, 9, 21), "n": 3, "yes": True}], "file": {"a": "b"}}
    Parsed(tmp_path).keep_table("0" * 64, table)
    assert Parsed(tmp_path).table("0" * 64) == table
    assert Parsed(tmp_path / "nothing").table("0" * 64) is None
