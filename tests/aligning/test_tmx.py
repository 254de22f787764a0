"""TMX: what is written is read back, and what is not TMX is refused."""

from datetime import UTC, datetime
from xml.etree import ElementTree

import pytest

from vdreader.core.aligning.alignment import align as align_documents
from vdreader.core.aligning.beads import Level
from vdreader.core.aligning.corrections import apply, confirm, merge
from vdreader.errors import KnownError
from vdreader.exports import tmx
from vdreader.reading.library import Library

WHEN = datetime(2023, 5, 5, 12, tzinfo=UTC)


@pytest.mark.parametrize("level", list(Level))
def test_decided_beads_come_back(library: Library, level: Level) -> None:
    source, target = (library.document(f"2023/declaration.{x}") for x in ("fr", "nl"))
    plain = align_documents(source, target)
    beads = plain.beads(level)
    made = [confirm(beads[3], level), merge(beads[10:12], level)]
    corrected = align_documents(source, target, corrections=made)
    content = tmx.write(corrected, level, "1.0", WHEN)
    again = tmx.read(content)
    assert [(c.source, c.target) for c in again] == [(c.source, c.target) for c in made]
    assert apply(beads, again) == apply(beads, made)


def test_the_file_holds_every_word_of_both_sides(library: Library) -> None:
    source, target = (library.document(f"2023/declaration.{x}") for x in ("fr", "nl"))
    content = tmx.write(align_documents(source, target), Level.SENTENCE, "1.0", WHEN)
    root = ElementTree.fromstring(content)
    assert root.get("version") == "1.4"
    header = root.find("header")
    assert header is not None
    assert (header.get("srclang"), header.get("segtype")) == ("fr", "sentence")
    lang = "{http://www.w3.org/XML/1998/namespace}lang"
    for document in (source, target):
        written = [
            word
            for variant in root.iter("tuv")
            if variant.get(lang) == document.language
            for word in (variant.findtext("seg") or "").split()
        ]
        assert written == [word for p in document.passages for word in p.text.split()]


@pytest.mark.parametrize(
    ("content", "word"),
    [
        (b"", "broken"),
        (b"<tmx version='1.4'><body><tu>", "broken"),
        (b"<html/>", "not a TMX"),
        (b"<!DOCTYPE tmx SYSTEM 'tmx14.dtd'><tmx/>", "document type"),
        (b"<!DOCTYPE t [<!ENTITY a 'x'>]><tmx>&a;</tmx>", "document type"),
        (b"<tmx><body><tu>&a;</tu></body></tmx>", "broken"),
        (b"\xff\xfe\x00", "broken"),
        (b"<?xml version='1.0' encoding='no-such'?><tmx/>", "encoding"),
        (b"<tmx><body><tu><tuv><seg>x</seg></tuv></tu></body></tmx>", "which passages"),
        (
            b"<tmx><body><tu><prop type='x-vdreader-level'>word</prop>"
            b"<prop type='x-vdreader-source'>a</prop></tu></body></tmx>",
            "level",
        ),
    ],
)
def test_what_is_not_ours_is_refused_in_one_sentence(content: bytes, word: str) -> None:
    with pytest.raises(KnownError, match=word):
        tmx.read(content)
