"""A damaged corpus is named in one sentence; a wrong text is never shown."""

import os
import shutil
import sys

import pytest

from vdreader.errors import KnownError
from vdreader.reading.library import Damage, Library

FILE = "2023/declaration.fr.md"
IDENT = "2023/declaration.fr"


@pytest.fixture
def copy(corpus, tmp_path):
    """A corpus of the test's own, to be damaged."""
    return shutil.copytree(corpus, tmp_path / "corpus")


def change_byte(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    path.write_bytes(content)


def directory(path):
    path.unlink()
    path.mkdir()


def loop(path):
    if sys.platform == "win32":
        pytest.skip("links need a privilege there")
    path.unlink()
    path.symlink_to(path)


DAMAGES = {
    "changed byte": (change_byte, "changed"),
    "zero bytes": (lambda path: path.write_bytes(b""), "changed"),
    "cut": (lambda path: path.write_bytes(path.read_bytes()[:-1]), "changed"),
    "grown": (lambda path: path.write_bytes(path.read_bytes() + b"\n"), "changed"),
    "line ends": (
        lambda path: path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n")),
        "changed",
    ),
    "missing": (lambda path: path.unlink(), "missing"),
    "directory": (directory, "unreadable"),
    "loop": (loop, "unreadable"),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_document_is_refused_and_the_others_are_read(copy, name):
    damage, problem = DAMAGES[name]
    damage(copy / FILE)
    library = Library(copy)
    with pytest.raises(KnownError) as caught:
        library.document(IDENT)
    assert FILE in str(caught.value)
    assert "\n" not in str(caught.value)
    assert library.check() == (Damage(FILE, IDENT, problem),)
    assert len(library.document("2023/declaration.nl").passages) == 80
    with pytest.raises(KnownError):  # also when asked again
        library.document(IDENT)


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_source_is_listed(copy, name):
    damage, problem = DAMAGES[name]
    damage(copy / "sources" / "2018-declaration.fr.txt")
    library = Library(copy)
    assert library.check() == (Damage("sources/2018-declaration.fr.txt", None, problem),)
    assert len(library.document("2018/declaration.fr").passages) == 33


def test_exchanged_documents_are_both_refused(copy):
    one, other = copy / FILE, copy / "2023/declaration.nl.md"
    content = one.read_bytes()
    one.write_bytes(other.read_bytes())
    other.write_bytes(content)
    library = Library(copy)
    assert [damage.document for damage in library.check()] == [IDENT, "2023/declaration.nl"]
    with pytest.raises(KnownError):
        library.document(IDENT)


def test_a_document_once_read_is_not_read_again(copy):
    library = Library(copy)
    document = library.document(IDENT)
    change_byte(copy / FILE)
    assert library.document(IDENT) is document


def test_a_file_restored_is_read(copy):
    content = (copy / FILE).read_bytes()
    (copy / FILE).unlink()
    library = Library(copy)
    with pytest.raises(KnownError):
        library.document(IDENT)
    (copy / FILE).write_bytes(content)
    assert library.document(IDENT).id == IDENT
    assert library.check() == ()


ROW = b"""
[[document]]
id = "x"
title = "x"
meeting = "x"
date = 2020-01-01
place = "x"
language = "fr"
kind = "x"
file = "x.md"
file_sha256 = "x"
"""
MANIFESTS = {
    "empty": b"",
    "no documents": b"[file]\n",
    "not TOML": b"[[document",
    "not UTF-8": b'title = "\xff"',
    "binary": bytes(range(256)),
    "cut": None,
    "documents no tables": b"document = [1, 2]",
    "document no list": b'document = "x"',
    "without file": ROW.replace(b'file = "x.md"\n', b""),
    "without id": ROW.replace(b'id = "x"\n', b""),
    "without date": ROW.replace(b"date = 2020-01-01\n", b""),
    "date no date": ROW.replace(b"2020-01-01", b'"hier"'),
    "known without where": ROW
    + b'[[known]]\nid = "y"\ntitle = "y"\ndate = 2020-01-01\nlanguage = "fr"\n',
    "known date no date": ROW
    + b'[[known]]\nid = "y"\ntitle = "y"\ndate = "y"\nlanguage = "fr"\nwhere = "y"\n',
    "files no table": b"file = 5\n" + ROW,
    "deeply nested": b"a = " + b"[" * 50_000,
}


@pytest.mark.parametrize("name", MANIFESTS)
def test_a_broken_manifest_gives_one_sentence(copy, name):
    path = copy / "manifest.toml"
    content = MANIFESTS[name]
    path.write_bytes(path.read_bytes()[:700] if content is None else content)
    with pytest.raises(KnownError, match=r"is damaged; install vdreader again\.$") as caught:
        Library(copy)
    assert "\n" not in str(caught.value)


def test_the_row_that_is_broken_above_is_sound(copy):
    (copy / "manifest.toml").write_bytes(ROW)
    assert list(Library(copy).entries) == ["x"]


@pytest.mark.parametrize("how", ["missing", "directory", "no folder", "folder a file"])
def test_a_manifest_that_cannot_be_opened_gives_one_sentence(copy, how):
    if how == "missing":
        (copy / "manifest.toml").unlink()
    elif how == "directory":
        directory(copy / "manifest.toml")
    elif how == "no folder":
        shutil.rmtree(copy)
    else:
        shutil.rmtree(copy)
        copy.write_bytes(b"")
    with pytest.raises(KnownError, match="cannot be opened") as caught:
        Library(copy)
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads all")
def test_a_file_without_permission_is_unreadable(copy):
    (copy / FILE).chmod(0)
    assert [damage.problem for damage in Library(copy).check()] == ["unreadable"]


def sealed(copy, content):
    """The corpus with another content of the document, sealed as if it were right."""
    from hashlib import sha256

    was = sha256((copy / FILE).read_bytes()).hexdigest()
    (copy / FILE).write_bytes(content)
    manifest = copy / "manifest.toml"
    text = manifest.read_text(encoding="utf-8")
    assert was in text
    manifest.write_text(text.replace(was, sha256(content).hexdigest()), encoding="utf-8")
    return Library(copy)


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xfe", b"Sans en-t\xc3\xaate", b"+++\nid = 1\n+++\n"]
)
def test_a_sealed_file_that_is_no_document_gives_one_sentence(copy, content):
    library = sealed(copy, content)
    assert library.check() == ()
    with pytest.raises(KnownError) as caught:
        library.document(IDENT)
    assert "\n" not in str(caught.value)


def test_the_fingerprint_is_of_the_manifest(copy, library):
    assert Library(copy).fingerprint == library.fingerprint
    sealed(copy, b"autre")
    assert Library(copy).fingerprint != library.fingerprint


def test_unknown_and_known_documents(library):
    with pytest.raises(KnownError, match=r"There is no document “2030/x\.fr”"):
        library.document("2030/x.fr")
    for name in ("", "2023", "../manifest.toml", "2023/declaration.fr.md", "2023/DECLARATION.FR"):
        with pytest.raises(KnownError, match="There is no document"):
            library.document(name)
    with pytest.raises(KnownError, match="known but not bundled; it can be had from the Belgian"):
        library.document("2021/declaration.nl")
