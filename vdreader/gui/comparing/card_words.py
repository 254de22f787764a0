"""What a card says besides the texts: its kind, both ends, who matched it and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from vdreader.core.comparing.comparison import Change, Comparison, Kind
from vdreader.core.document import Document
from vdreader.core.origin import Origin
from vdreader.gui import words

if TYPE_CHECKING:
    from vdreader.core.comparing.verdicts import Verdict


@dataclass(frozen=True)
class Citations:
    """The two ends of a change as text, empty where it has no such end."""

    old: str
    new: str


def spoken_and_signed(comparison: Comparison) -> bool:
    """Whether one text is what was said on the day the other was signed."""
    old, new = comparison.old.about, comparison.new.about
    return old.meeting == new.meeting and old.kind != new.kind


def citations(comparison: Comparison, change: Change) -> Citations:
    """Both ends: "2021 § 2.1" and "2023 § 2.1, 2.2"; texts of one year by what they are."""
    by_kind = spoken_and_signed(comparison)
    return Citations(
        _cited(comparison.old, change.old, by_kind=by_kind),
        _cited(comparison.new, change.new, by_kind=by_kind),
    )


def _cited(document: Document, idents: tuple[str, ...], *, by_kind: bool) -> str:
    if not idents:
        return ""
    numbers = [document.passage(ident).citation for ident in idents]
    numbers = [number for number in numbers if number]
    about = document.about
    name = words.document_kind(about.kind) if by_kind else about.year
    return f"{name} § {', '.join(numbers)}" if numbers else name


def kind_in(comparison: Comparison | None, kind: Kind) -> str:
    """A kind of change; between what was said and what was signed, nothing is new or dropped."""
    if comparison is None or not spoken_and_signed(comparison):
        return words.kind(kind)
    translate = QCoreApplication.translate
    said = {
        Kind.REWORDED: translate("Words", "Said and signed"),
        Kind.NEW: translate("Words", "Signed only"),
        Kind.DROPPED: translate("Words", "Said only"),
    }
    return said.get(kind) or words.kind(kind)


def is_quiet(comparison: Comparison, change: Change) -> bool:
    """Whether a change is of titles, headings and labels alone: it announces and says nothing."""
    return not any(
        document.passage(ident).is_body
        for document, idents in ((comparison.old, change.old), (comparison.new, change.new))
        for ident in idents
    )


def why(change: Change, verdict: Verdict | None) -> str:
    """Who matched the passages and why, in one line."""
    if verdict is not None:
        return _decided(verdict)
    translate = QCoreApplication.translate
    reason = words.reason(change.reason)
    if change.origin is Origin.CURATED:
        origin = translate("Words", "Decided by reading")
        return f"{origin} · {reason}" if reason else origin
    if not (change.old and change.new):
        return reason
    origin = translate("Words", "Found automatically")
    score = QLocale().toString(change.score, "f", 2)
    return " · ".join(part for part in (origin, reason, score) if part)


def parted(comparison: Comparison, verdict: Verdict) -> str:
    """What the user parted, where its passages have other counterparts."""
    by_kind = spoken_and_signed(comparison)
    old = _cited(comparison.old, verdict.old, by_kind=by_kind)
    return f"{old} → {_cited(comparison.new, verdict.new, by_kind=by_kind)} · {_decided(verdict)}"


def _decided(verdict: Verdict) -> str:
    from vdreader.core.comparing.verdicts import Action

    translate = QCoreApplication.translate
    said = {
        Action.CONFIRM: translate("Words", "Your verdict: they belong together"),
        Action.BREAK: translate("Words", "Your verdict: they do not belong together"),
        Action.LINK: translate("Words", "Your verdict: linked"),
        Action.RECLASSIFY: translate("Words", "Your verdict: another kind"),
    }[verdict.action]
    when = words.day(verdict.created.date()) if verdict.created else ""
    signed = ", ".join(part for part in (verdict.author, when) if part)
    parts = [f"{said} ({signed})" if signed else said, verdict.reason]
    return " · ".join(part for part in parts if part)
