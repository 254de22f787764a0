"""The bilingual terms as TBX-Basic, for translators' tools.

ISO 30042:2019 (TBX version 3), dialect TBX-Basic, style DCA: one concept entry a term, a language
section each for French and Dutch, the headword preferred and its equivalents admitted.
"""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

from vdreader.core.checking.terms import Term, TermKind, Terms

_NAMESPACE = "urn:iso:std:iso:30042:ed-2"
_LANGUAGES = ("fr", "nl")
_XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_UNWRITABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def tbx(terms: Terms, title: str = "vdreader") -> str:
    """The terms as the text of a TBX file; `title` names the file in its header."""
    root = ET.Element(
        "tbx", {"xmlns": _NAMESPACE, "style": "dca", "type": "TBX-Basic", _XML_LANG: "en"}
    )
    header = ET.SubElement(root, "tbxHeader")
    description = ET.SubElement(header, "fileDesc")
    _say(ET.SubElement(ET.SubElement(description, "titleStmt"), "title"), title)
    source = ET.SubElement(ET.SubElement(description, "sourceDesc"), "p")
    _say(source, "French and Dutch terms of joint declarations, as kept by vdreader")
    encoding = ET.SubElement(header, "encodingDesc")
    xcs = ET.SubElement(encoding, "p", {"type": "XCSURI"})
    _say(xcs, "TBXBasicXCSV02.xcs")
    body = ET.SubElement(ET.SubElement(root, "text"), "body")
    for number, term in enumerate(terms.entries, 1):
        _concept(body, number, term)
    ET.indent(root)
    written = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written}\n'


def _concept(body: ET.Element, number: int, term: Term) -> None:
    entry = ET.SubElement(body, "conceptEntry", {"id": f"c{number}"})
    _say(ET.SubElement(entry, "descrip", {"type": "subjectField"}), term.kind.value)
    if term.note:
        _say(ET.SubElement(entry, "note"), term.note)
    if term.strength is not None:
        _say(ET.SubElement(entry, "note"), f"strength {term.strength} of 5")
    for language in _LANGUAGES:
        section = ET.SubElement(entry, "langSec", {_XML_LANG: language})
        for place, expression in enumerate(term.expressions(language)):
            _term(section, term, expression, preferred=place == 0)


def _term(section: ET.Element, term: Term, expression: str, *, preferred: bool) -> None:
    container = ET.SubElement(section, "termSec")
    _say(ET.SubElement(container, "term"), expression)
    short = term.kind is TermKind.ACRONYM and expression.upper() == expression
    kind = "acronym" if short else "fullForm" if " " in expression else "variant"
    if term.kind is TermKind.ACRONYM or not preferred:
        _say(ET.SubElement(container, "termNote", {"type": "termType"}), kind)
    status = "preferredTerm-admn-sts" if preferred else "admittedTerm-admn-sts"
    _say(ET.SubElement(container, "termNote", {"type": "administrativeStatus"}), status)


def _say(element: ET.Element, text: str) -> None:
    element.text = _UNWRITABLE.sub("", text)
