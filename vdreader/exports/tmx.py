"""TMX 1.4b: beads with the text of their units, for translators' tools, and back as corrections.

Each bead is a translation unit; what TMX has no element for stands in `prop` elements whose type
starts with `x-vdreader-`: the level, the origin, the score, and the ids of the source and target
units. Reading refuses document types, and so all entities but those of XML itself: no file can
pull in another or swell.
Source: LISA, TMX 1.4b Specification, 2005.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime
from xml.etree import ElementTree
from xml.parsers import expat

from vdreader.core.aligning.alignment import Alignment
from vdreader.core.aligning.beads import Bead, Level, split_sentence_id
from vdreader.core.aligning.corrections import Action, Correction
from vdreader.core.document import Document
from vdreader.core.origin import Origin
from vdreader.errors import KnownError

_PROPERTY = "x-vdreader-"
_LARGEST = 64 * 2**20  # bytes
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_SEGMENT_TYPES = {Level.PASSAGE: "paragraph", Level.SENTENCE: "sentence"}


def write(alignment: Alignment, level: Level, version: str, when: datetime) -> bytes:
    """The beads of one level as a TMX file; units of one side are joined by a space.

    `version` is that of the program, `when` the time of export. A bead without source or target
    has one language variant only.
    """
    languages = (alignment.source.language, alignment.target.language)
    root = ElementTree.Element("tmx", version="1.4")
    ElementTree.SubElement(
        root,
        "header",
        {
            "creationtool": "vdreader",
            "creationtoolversion": version,
            "segtype": _SEGMENT_TYPES[level],
            "o-tmf": "vdreader",
            "adminlang": "en",
            "srclang": languages[0],
            "datatype": "plaintext",
            "creationdate": when.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"),
        },
    )
    body = ElementTree.SubElement(root, "body")
    for number, bead in enumerate(alignment.beads(level), start=1):
        unit = ElementTree.SubElement(body, "tu", tuid=str(number))
        _properties(unit, bead, level)
        for document, units in ((alignment.source, bead.source), (alignment.target, bead.target)):
            if units:
                _variant(unit, document, [_text(document, ident, level) for ident in units])
    ElementTree.indent(root)
    text: bytes = ElementTree.tostring(root, encoding="utf-8", xml_declaration=True)
    return text + b"\n"


def read(content: bytes) -> list[Correction]:
    """The beads of a TMX file that a person decided, as corrections in the order of the file.

    Beads that the program found by itself are left out. KnownError for anything that is not a TMX
    file with the ids of our units.
    """
    root = _parsed(content)
    if root.tag != "tmx":
        raise KnownError("The file is not a TMX file: it does not start with a <tmx> element.")
    found = [_correction(unit) for unit in root.iterfind("body/tu")]
    if found and not any(found) and not _ours(root):
        raise KnownError(
            "The TMX file does not say which passages its units are; "
            "only files written by vdreader can be taken up again."
        )
    return [correction for correction in found if correction is not None]


def _properties(unit: ElementTree.Element, bead: Bead, level: Level) -> None:
    rows = [
        ("level", level.value),
        ("origin", bead.origin.value),
        ("score", f"{bead.score:.4f}"),
        *(("source", ident) for ident in bead.source),
        *(("target", ident) for ident in bead.target),
    ]
    for name, value in rows:
        prop = ElementTree.SubElement(unit, "prop", type=f"{_PROPERTY}{name}")
        prop.text = _NOT_XML.sub("\ufffd", value)


def _variant(unit: ElementTree.Element, document: Document, texts: Iterable[str]) -> None:
    variant = ElementTree.SubElement(unit, "tuv", {"xml:lang": document.language})
    segment = ElementTree.SubElement(variant, "seg")
    segment.text = _NOT_XML.sub("\ufffd", " ".join(texts))


def _text(document: Document, ident: str, level: Level) -> str:
    if level is Level.PASSAGE:
        return document.passage(ident).text
    name, number = split_sentence_id(ident)
    passage = document.passage(name)
    start, end = passage.sentences[number]
    return passage.text[start:end]


def _parsed(content: bytes) -> ElementTree.Element:
    if len(content) > _LARGEST:
        raise KnownError("The TMX file is larger than 64 MB; export a smaller one.")
    builder = ElementTree.TreeBuilder()
    parser = expat.ParserCreate()
    parser.StartElementHandler = builder.start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = _refuse
    try:
        parser.Parse(content, True)
        return builder.close()
    except expat.ExpatError as error:
        raise KnownError("The TMX file is broken in line {line}.", line=error.lineno) from error
    except (LookupError, ValueError) as error:
        raise KnownError("The TMX file has an encoding that cannot be read.") from error


def _refuse(*_: object) -> None:
    """Entities can only be declared inside a document type: refusing that refuses both."""
    raise KnownError(
        "The TMX file has a document type declaration, which is refused for safety; "
        "remove its <!DOCTYPE …> line."
    )


def _ours(root: ElementTree.Element) -> bool:
    header = root.find("header")
    return header is not None and header.get("creationtool") == "vdreader"


def _correction(unit: ElementTree.Element) -> Correction | None:
    values: dict[str, list[str]] = {}
    for prop in unit.iterfind("prop"):
        kind = prop.get("type", "")
        if kind.startswith(_PROPERTY) and prop.text:
            values.setdefault(kind.removeprefix(_PROPERTY), []).append(prop.text)
    source, target = values.get("source", []), values.get("target", [])
    levels = values.get("level", [])
    if not (source or target) or not levels:
        return None
    try:
        level = Level(levels[0])
        if level is Level.SENTENCE:
            for ident in (*source, *target):
                split_sentence_id(ident)
    except ValueError as error:
        raise KnownError("The TMX file names a level or a sentence that cannot be read.") from error
    if values.get("origin", [Origin.USER.value])[0] == Origin.AUTOMATIC.value:
        return None
    return Correction(Action.CONFIRM, level, tuple(source), tuple(target))
