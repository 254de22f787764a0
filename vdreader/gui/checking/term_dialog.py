"""The dialog that makes or changes a term of the user's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from vdreader.core.checking.terms import Term, TermKind
from vdreader.core.origin import Origin
from vdreader.gui import fonts
from vdreader.gui.checking import term_words
from vdreader.gui.fields import Choice, Line, Number

_SEPARATOR = "|"
_GRADED = (TermKind.QUALIFIER, TermKind.VERB)


class TermDialog(QDialog):
    """French and Dutch expressions, kind, strength, note; `term` is what was entered."""

    def __init__(self, title: str, term: Term, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        between = f" {_SEPARATOR} "
        self.french = Line(between.join(term.french))
        self.dutch = Line(between.join(term.dutch))
        self.kind = Choice()
        for kind in TermKind:
            self.kind.addItem(term_words.kind(kind), kind.value)
        self.kind.setCurrentIndex(self.kind.findData(term.kind.value))
        self.strength = Number()
        self.strength.setRange(0, 5)
        self.strength.setSpecialValueText("–")
        self.strength.setValue(term.strength or 0)
        self.note = Line(term.note)
        self.hint = QLabel(
            self.tr("Several expressions of the same: put | between them, the usual one first.")
        )
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.addRow(self.tr("&French"), self.french)
        form.addRow(self.tr("&Dutch"), self.dutch)
        form.addRow("", self.hint)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow(self.tr("&Strength"), self.strength)
        form.addRow(self.tr("&Note"), self.note)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(14)
        box.addLayout(form)
        box.addWidget(self.buttons)
        self.setFont(fonts.interface())
        for field in (self.french, self.dutch):
            field.textChanged.connect(self._check)
        self.kind.currentIndexChanged.connect(self._check)
        self._check()

    def _check(self) -> None:
        whole = bool(_expressions(self.french) and _expressions(self.dutch))
        self.buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(whole)
        self.strength.setEnabled(TermKind(self.kind.currentData()) in _GRADED)

    @property
    def term(self) -> Term:
        """What was entered."""
        kind = TermKind(self.kind.currentData())
        strength = self.strength.value() if kind in _GRADED else 0
        return Term(
            _expressions(self.french),
            _expressions(self.dutch),
            kind,
            strength or None,
            " ".join(self.note.text().split()),
            Origin.USER,
        )


def _expressions(field: QLineEdit) -> tuple[str, ...]:
    parts = (" ".join(part.split()) for part in field.text().split(_SEPARATOR))
    return tuple(dict.fromkeys(part for part in parts if part))
