"""Accepting a discrepancy: the dialog that asks why and who says so, and the undoable deed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from vdreader.errors import KnownError
from vdreader.gui import fonts, words
from vdreader.gui.checking.flags_panel import FlagsPanel
from vdreader.gui.fields import Line
from vdreader.gui.settings import AUTHOR
from vdreader.reading.bilingual import Bilingual

if TYPE_CHECKING:
    from vdreader.gui.window import Window
    from vdreader.reading.checking import Checked

NAME = "accept_flag"


class AcceptDialog(QDialog):
    """A reason and a name; both may stay empty."""

    def __init__(self, flag: str, author: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Accept a discrepancy"))
        self.setMinimumWidth(460)
        self.what = QLabel(flag)
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setWordWrap(True)
        self.reason = Line()
        self.author = Line(author)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        for field, name, hint in (
            (self.reason, self.tr("&Reason"), self.tr("Why nothing needs to be done")),
            (self.author, self.tr("Accepted &by"), self.tr("Your name, if you wish")),
        ):
            field.setPlaceholderText(hint)
            form.addRow(name, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        accept = buttons.addButton(self.tr("Accept"), QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(14)
        box.addWidget(self.what)
        box.addLayout(form)
        box.addWidget(buttons)
        accept.setDefault(True)
        self.setFont(fonts.interface())
        self.reason.setFocus()


class Accepting(QObject):
    """The command that accepts the current flag of a panel, or takes its acceptance back."""

    changed = Signal()  # something was accepted or withdrawn

    def __init__(self, window: Window, panel: FlagsPanel) -> None:
        super().__init__(window)
        self._window, self._panel = window, panel
        self._bilingual = window.services.bilingual
        menu = window.menus.commands.menus["alignment"]
        self._action = window.menus.commands.add(NAME, menu, self.accept_or_withdraw, "Ctrl+F8")
        panel.offer(self._action)
        panel.table.selectionModel().currentChanged.connect(self.retranslate)

    def accept_or_withdraw(self) -> None:
        """Ask why the current flag needs no more looking at, or take an acceptance back."""
        row = self._panel.current
        if row is None:
            return
        refusal = self._bilingual.storage.refusal()
        if refusal is not None:
            self._window.banner.say(words.error(refusal))
        elif row.open:
            author = self._window.settings.text(AUTHOR)
            dialog = AcceptDialog(self._panel.model.spoken(row), author, self._window)
            if dialog.exec():
                self.accept(row, dialog.reason.text().strip(), dialog.author.text().strip())
            dialog.deleteLater()
        else:
            self.withdraw(row)

    def accept(self, row: Checked, reason: str, author: str) -> None:
        """Keep that a flag needs no more looking at."""
        report = self._panel.report
        assert report is not None
        self._window.settings.put(AUTHOR, author)
        documents = (report.source.id, report.target.id)
        try:
            number = self._bilingual.accept(report, row.flag, reason, author)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        deed = _Acceptance(self._bilingual, documents, row.flag.key, (number,), self.changed.emit)
        self._window.undoing.did(self.tr("accept a discrepancy"), deed)
        self.changed.emit()

    def withdraw(self, row: Checked) -> None:
        """Take back that a flag was accepted."""
        report = self._panel.report
        assert report is not None
        documents = (report.source.id, report.target.id)
        try:
            numbers = self._bilingual.withdraw(report, row.flag)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        deed = _Acceptance(self._bilingual, documents, row.flag.key, numbers, self.changed.emit)
        self._window.undoing.did(self.tr("withdraw an acceptance"), _Reversed(deed))
        self.changed.emit()

    def retranslate(self) -> None:
        """Name the command by what it would do now."""
        row = self._panel.current
        self._action.setEnabled(row is not None)
        if row is None or row.open:
            short, name = self.tr("Accept…"), self.tr("Accept the discrepancy…")
            tip = self.tr("Accept this discrepancy, with a reason")
        else:
            short, name = self.tr("Withdraw"), self.tr("Withdraw the acceptance")
            tip = self.tr("Take the acceptance back")
        self._window.menus.commands.name(NAME, name, tip)
        self._action.setIconText(short)


@dataclass
class _Acceptance:
    """The deed of accepting a flag."""

    bilingual: Bilingual
    documents: tuple[str, str]
    key: str
    numbers: tuple[int, ...]
    tell: Callable[[], None]

    def undo(self) -> None:
        """Withdraw it."""
        self.numbers = self.bilingual.storage.withdraw(*self.documents, self.key)
        self.tell()

    def redo(self) -> None:
        """Let it hold again."""
        self.bilingual.storage.renew(self.numbers)
        self.tell()


@dataclass
class _Reversed:
    """The deed that is another one taken back."""

    deed: _Acceptance

    def undo(self) -> None:
        """Do the other again."""
        self.deed.redo()

    def redo(self) -> None:
        """Take the other back."""
        self.deed.undo()
