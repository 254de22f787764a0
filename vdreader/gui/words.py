"""The words of the field in the language of the interface: kinds of change, documents, places.

Each function is called when something is drawn, so that a change of language shows at once.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from vdreader.core.document import Description, Document, Passage
from vdreader.errors import KnownError
from vdreader.gui.theme import Colours

if TYPE_CHECKING:
    from vdreader.core.comparing.comparison import Kind, Reason  # which the start does not need

SIGNS: dict[str, str] = {
    "kept": "=",
    "reworded": "~",
    "moved": "⇄",
    "moved_reworded": "⇄",
    "split": "⑂",
    "merged": "⑃",
    "new": "+",
    "dropped": "−",
}
"""The second sign of each kind of change, beside its colour."""


def kind(value: Kind) -> str:
    """A kind of change, as the head of a card says it."""
    from vdreader.core.comparing.comparison import Kind

    translate = QCoreApplication.translate
    words = {
        Kind.KEPT: translate("Words", "Kept"),
        Kind.REWORDED: translate("Words", "Reworded"),
        Kind.MOVED: translate("Words", "Moved"),
        Kind.MOVED_REWORDED: translate("Words", "Moved and reworded"),
        Kind.SPLIT: translate("Words", "Split"),
        Kind.MERGED: translate("Words", "Merged"),
        Kind.NEW: translate("Words", "New"),
        Kind.DROPPED: translate("Words", "Dropped"),
    }
    return words[value]


def kind_colour(value: Kind, colours: Colours) -> str:
    """The colour of a kind of change."""
    from vdreader.core.comparing.comparison import Kind

    if value is Kind.NEW:
        return colours.inserted
    if value is Kind.DROPPED:
        return colours.deleted
    if value in (Kind.MOVED, Kind.MOVED_REWORDED):
        return colours.moved
    return colours.ink if value is not Kind.KEPT else colours.soft


def document_kind(value: str) -> str:
    """What sort of text a document is."""
    translate = QCoreApplication.translate
    words = {
        "declaration": translate("Words", "Joint declaration"),
        "press-conference": translate("Words", "Press conference"),
    }
    return words.get(value, value)


def place(value: str) -> str:
    """A meeting's place, by its name in the language of the interface."""
    translate = QCoreApplication.translate
    words = {
        "Paris": translate("Words", "Paris"),
        "Bruxelles": translate("Words", "Brussels"),
    }
    return words.get(value, value)


def day(value: date) -> str:
    """A date in full."""
    return QLocale().toString(_qdate(value), "d MMMM yyyy")


def day_and_month(value: date) -> str:
    """A date without its year: "5 May"."""
    return QLocale().toString(_qdate(value), "d MMMM")


def meeting(about: Description) -> str:
    """A meeting in short: "2021 · Brussels"."""
    return f"{about.year} · {place(about.place)}"


def section_title(document: Document, ident: str) -> str:
    """A section as lists name it: its number and title, or what stands before the first one."""
    section = document.section(ident)
    if section.title:
        return f"{section.number} {section.title}".strip()
    has_body = any(document.passage(passage).is_body for passage in section.passages)
    if len(document.sections) == 1:
        return QCoreApplication.translate("Words", "Text")
    if has_body:
        return QCoreApplication.translate("Words", "Preamble")
    return title()


def title() -> str:
    """What a document's own title is called, where it has no number to be cited by."""
    return QCoreApplication.translate("Words", "Title")


def citation(document: Document, passage: Passage) -> str:
    """A passage as it is cited: "2023 § 2.6", or by its year alone where it has no number."""
    if not passage.citation:
        return document.about.year
    return f"{document.about.year} § {passage.citation}"


def cited(document: Document, passage: str) -> str:
    """A passage as lists name it: "§ 2.6", or its section where it has no number."""
    here = document.passage(passage)
    return f"§ {here.citation}" if here.citation else section_title(document, here.section)


def language(code: str) -> str:
    """A language by its name in the language of the interface, as an adjective of "text"."""
    translate = QCoreApplication.translate
    words = {
        "fr": translate("Words", "French"),
        "nl": translate("Words", "Dutch"),
        "en": translate("Words", "English"),
        "de": translate("Words", "German"),
    }
    return words.get(code, code)


def _qdate(value: date) -> QDate:
    return QDate(value.year, value.month, value.day)


def reason(value: Reason) -> str:
    """Why passages were matched, in one line; a person's own reason as it was written."""
    if value.text:
        return value.text
    translate = QCoreApplication.translate
    words = {
        "same_text": translate("Words", "The same text"),
        "same_names": translate("Words", "The same named things: {terms}"),
        "same_heading": translate("Words", "The same heading: {terms}"),
        "same_words": translate("Words", "The same words: {terms}"),
        "akin_words": translate("Words", "Words that say the same: {terms}"),
        "no_counterpart": translate("Words", "Nothing in the other text answers to it"),
    }
    return words.get(value.code, "{terms}").format(terms=", ".join(value.terms))


def sentence_of(citation: str, number: str) -> str:
    """A sentence of a passage: "§ 3.1, sentence 2"."""
    return QCoreApplication.translate("Words", "{citation}, sentence {number}").format(
        citation=citation, number=number
    )


def error(value: KnownError) -> str:
    """A known error's sentence."""
    sentence = QCoreApplication.translate("Errors", value.template)
    values = dict(value.values)
    if "where" in values:
        values["where"] = where(str(values["where"]))
    return sentence.format(**values) if values else sentence


def where(value: str) -> str:
    """Where a text that is not bundled can be had."""
    translate = QCoreApplication.translate
    places = {
        "the Belgian Prime Minister's site": translate(
            "Words", "the Belgian Prime Minister's site"
        ),
        "the Belgian Prime Minister's site (archives)": translate(
            "Words", "the Belgian Prime Minister's site (archives)"
        ),
    }
    return places.get(value, value)
