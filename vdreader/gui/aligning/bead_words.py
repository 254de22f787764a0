"""Beads in the words of the interface: how sure, and what speaks for them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from vdreader.core.aligning.beads import Bead, Evidence, Reason
from vdreader.core.aligning.corrections import next_doubtful
from vdreader.core.origin import Origin

_MOST = 4  # words of one kind of evidence


def doubtful(bead: Bead) -> bool:
    """Whether a bead asks for a look."""
    return next_doubtful((bead,), 0) is not None


def state(bead: Bead) -> str:
    """Who decided a bead, or how sure it is; its shape where it is not one to one."""
    translate = QCoreApplication.translate
    if bead.origin is not Origin.AUTOMATIC:
        said = translate("Beads", "✓ Confirmed")
    else:
        said = translate("Beads", "{share} % sure").format(share=int(bead.score * 100))
        if doubtful(bead):
            said = f"▲ {said}"
    if bead.shape == (1, 1):
        return said
    if not bead.source or not bead.target:
        alone = translate("Beads", "without counterpart")
        return f"{said}\n{alone}"
    shape = translate("Beads", "{n} with {m}").format(n=bead.shape[0], m=bead.shape[1])
    return f"{said}\n{shape}"


def why(bead: Bead) -> str:
    """What speaks for a bead, in one line."""
    said = [_reason(reason) for reason in bead.evidence]
    if not said:
        return ""
    return QCoreApplication.translate("Beads", "What speaks for it: {evidence}").format(
        evidence=" · ".join(said)
    )


def _reason(reason: Reason) -> str:
    name = _evidence(reason.evidence)
    if reason.evidence is Evidence.LENGTHS:
        return QCoreApplication.translate("Beads", "{name} {ratio}").format(
            name=name, ratio=f"{reason.value:.2f}"
        )
    if not reason.terms:
        return name
    terms = ", ".join(reason.terms[:_MOST]) + ("…" if len(reason.terms) > _MOST else "")
    return QCoreApplication.translate("Beads", "{name}: {terms}").format(name=name, terms=terms)


def _evidence(value: Evidence) -> str:
    translate = QCoreApplication.translate
    return {
        Evidence.NUMBERS: translate("Beads", "numbers"),
        Evidence.NAMES: translate("Beads", "names"),
        Evidence.COGNATES: translate("Beads", "words alike"),
        Evidence.TERMS: translate("Beads", "terms"),
        Evidence.LEXICON: translate("Beads", "words that often stand together"),
        Evidence.ROLE: translate("Beads", "the same place in the text"),
        Evidence.LENGTHS: translate("Beads", "length against length"),
        Evidence.REORDERED: translate("Beads", "found elsewhere in the text"),
    }[value]
