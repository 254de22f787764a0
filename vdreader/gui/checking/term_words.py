"""Kinds of terms in the words of the interface."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from vdreader.core.checking.terms import Term, TermKind


def kind(value: TermKind) -> str:
    """What sort of thing a term names."""
    from vdreader.core.checking.terms import TermKind

    translate = QCoreApplication.translate
    return {
        TermKind.BODY: translate("Terms", "Body"),
        TermKind.INSTRUMENT: translate("Terms", "Instrument"),
        TermKind.ACRONYM: translate("Terms", "Acronym"),
        TermKind.EXONYM: translate("Terms", "Place name"),
        TermKind.ADJECTIVE: translate("Terms", "Adjective"),
        TermKind.MONTH: translate("Terms", "Month"),
        TermKind.QUALIFIER: translate("Terms", "Qualifier"),
        TermKind.VERB: translate("Terms", "Commitment verb"),
        TermKind.CONCEPT: translate("Terms", "Concept"),
    }[value]


def described(term: Term) -> str:
    """The kind of a term, with its strength where it has one."""
    if term.strength is None:
        return kind(term.kind)
    return QCoreApplication.translate("Terms", "{kind}, strength {n}").format(
        kind=kind(term.kind), n=term.strength
    )


def note(term: Term) -> str:
    """What is noted of a term; what the program itself notes, in the language of the interface."""
    translate = QCoreApplication.translate
    if term.general:
        return translate("Terms", "Everyday word")
    if term.parent:
        return translate("Terms", "Of {name}").format(name=term.parent)
    return term.note
