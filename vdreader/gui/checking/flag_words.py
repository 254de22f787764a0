"""Discrepancies in the words of the interface: severities, kinds, and why to look.

Each sentence asks the reader to look and leaves the judgement to them.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vdreader.core.checking.discrepancy import Code, Discrepancy, DiscrepancyKind, Severity
from vdreader.gui import words

SIGNS = {Severity.HIGH: "▲", Severity.MEDIUM: "△", Severity.LOW: "○"}
"""The sign of each severity, the same as on paper."""

_LONGEST = 70


def severity(value: Severity) -> str:
    """How much depends on it, in a word."""
    translate = QCoreApplication.translate
    return {
        Severity.HIGH: translate("Flags", "High"),
        Severity.MEDIUM: translate("Flags", "Medium"),
        Severity.LOW: translate("Flags", "Low"),
    }[value]


def kind(value: DiscrepancyKind) -> str:
    """What seems to differ, in a word."""
    translate = QCoreApplication.translate
    return {
        DiscrepancyKind.NUMBER: translate("Flags", "Number"),
        DiscrepancyKind.DATE: translate("Flags", "Date"),
        DiscrepancyKind.ACRONYM: translate("Flags", "Acronym"),
        DiscrepancyKind.NAME: translate("Flags", "Name"),
        DiscrepancyKind.MISSING: translate("Flags", "Missing sentence"),
        DiscrepancyKind.EXTRA: translate("Flags", "Extra sentence"),
        DiscrepancyKind.TERM: translate("Flags", "Term"),
        DiscrepancyKind.QUALIFIER: translate("Flags", "Qualifier"),
        DiscrepancyKind.COMMITMENT: translate("Flags", "Commitment"),
        DiscrepancyKind.NEGATION: translate("Flags", "Negation"),
    }[value]


def why(flag: Discrepancy, languages: tuple[str, str]) -> str:
    """Why a place was flagged, in one sentence; the words concerned stand beside it."""
    source, target = (words.language(code) for code in languages)
    code, found = flag.explanation.code, flag.explanation
    if code in (Code.ONLY_SOURCE, Code.ONLY_TARGET):
        here, other = (source, target) if code is Code.ONLY_SOURCE else (target, source)
        return _only(flag.kind).format(language=here, other=other)
    translate = QCoreApplication.translate
    if code in (Code.MORE_SOURCE, Code.MORE_TARGET):
        sentence = translate(
            "Flags", "Named once more in the {language} text: look whether the sense is the same."
        )
        return sentence.format(language=source if code is Code.MORE_SOURCE else target)
    if code is Code.UNEXPECTED:
        sentence = translate(
            "Flags", "{expected} was expected: look whether the {language} text means the same."
        )
        return sentence.format(expected=_expected(found.expected), language=target)
    if code is Code.DIFFER:
        return translate("Flags", "The two texts differ here: look whether both say the same.")
    stronger, weaker = (source, target) if code is Code.STRONGER_SOURCE else (target, source)
    return _stronger(flag.kind).format(language=stronger, other=weaker)


def said(flag: Discrepancy, languages: tuple[str, str]) -> str:
    """The words concerned and why to look, for where they do not stand beside each other."""
    found = flag.explanation
    both = " / ".join(quoted(text) for text in (found.source, found.target) if text)
    translate = QCoreApplication.translate
    return translate("Flags", "{words}: {why}").format(words=both, why=why(flag, languages))


def quoted(text: str) -> str:
    """Words of a text in quotation marks, cut where they are many."""
    shown = text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
    return QCoreApplication.translate("Flags", "“{words}”").format(words=shown)


def _only(value: DiscrepancyKind) -> str:
    translate = QCoreApplication.translate
    if value in (DiscrepancyKind.MISSING, DiscrepancyKind.EXTRA):
        return translate(
            "Flags", "In the {language} text only: look whether the {other} text says it elsewhere."
        )
    if value is DiscrepancyKind.QUALIFIER:
        return translate(
            "Flags",
            "In the {language} text only: look whether the {other} text leaves the same room.",
        )
    if value is DiscrepancyKind.COMMITMENT:
        return translate(
            "Flags", "In the {language} text only: look whether the {other} text binds as much."
        )
    if value is DiscrepancyKind.NAME or value is DiscrepancyKind.ACRONYM:
        return translate(
            "Flags", "Named in the {language} text only: look whether the {other} text means it."
        )
    return translate(
        "Flags", "In the {language} text only: look whether the {other} text means the same."
    )


def _stronger(value: DiscrepancyKind) -> str:
    translate = QCoreApplication.translate
    if value is DiscrepancyKind.COMMITMENT:
        return translate(
            "Flags",
            "The {language} text seems to bind more: look whether the {other} text binds as much.",
        )
    return translate(
        "Flags",
        "The {language} text seems stronger: look whether the {other} text says as much.",
    )


def _expected(expressions: tuple[str, ...]) -> str:
    return " / ".join(quoted(expression) for expression in expressions[:2])
