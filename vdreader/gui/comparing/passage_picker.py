"""Choosing a passage of the other year: type a few of its words, or walk the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from vdreader.core.document import Document
from vdreader.core.normalise import normalise
from vdreader.gui import fitting, fonts, words
from vdreader.gui.fields import Line

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_LONGEST = 240  # letters of a passage that a line of the list is made from


class PassagePicker(QDialog):
    """A list of the passages of a document that have all words typed, with a reason and a name."""

    def __init__(self, document: Document, what: str, author: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Link to a passage of {year}").format(year=document.about.year))
        fitting.resize(self, 680, 480)
        self.what = QLabel(what)
        self.what.setTextFormat(Qt.TextFormat.PlainText)
        self.what.setWordWrap(True)
        self.sought = Line()
        self.sought.setPlaceholderText(self.tr("Words or number of the passage"))
        self.sought.setAccessibleName(self.sought.placeholderText())
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Passages"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.reason = Line()
        self.author = Line(author)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        link = self.buttons.addButton(self.tr("Link"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.button(QDialogButtonBox.StandardButton.Cancel).setAutoDefault(False)
        link.setDefault(True)
        self._link = link
        self._folded: list[str] = []
        self._fill(document)
        self._lay_out()
        self.sought.textChanged.connect(self._filter)
        self.sought.installEventFilter(self)
        self.list.itemDoubleClicked.connect(self.accept)
        self.list.itemSelectionChanged.connect(self._allow)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.setFont(fonts.interface())
        self.list.setFont(fonts.interface(12.5))
        self._filter()
        self.sought.setFocus()

    def _fill(self, document: Document) -> None:
        for passage in document.passages:
            line = f"{words.citation(document, passage)}  {passage.text[:_LONGEST]}"
            item = QListWidgetItem(line.replace("\n", " "))
            item.setData(Qt.ItemDataRole.UserRole, passage.id)
            item.setToolTip(passage.text)
            item.setSizeHint(QSize(0, 26))
            self.list.addItem(item)
            told = f"{passage.citation} {passage.text}"
            self._folded.append(normalise(told, case=True, accents=True).text)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        for field, name, hint in (
            (self.reason, self.tr("&Reason"), self.tr("Why they belong together, if you wish")),
            (self.author, self.tr("Linked &by"), self.tr("Your name, if you wish")),
        ):
            field.setPlaceholderText(hint)
            form.addRow(name, field)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        for widget in (self.what, self.sought):
            box.addWidget(widget)
        box.addWidget(self.list, 1)
        box.addLayout(form)
        box.addWidget(self.buttons)

    @property
    def passage(self) -> str:
        """The id of the passage that is chosen; empty for none."""
        # Not the current row: Qt makes the first one current when the list gets the keyboard.
        chosen = [item for item in self.list.selectedItems() if not item.isHidden()]
        return str(chosen[0].data(Qt.ItemDataRole.UserRole)) if chosen else ""

    def _filter(self) -> None:
        sought = normalise(self.sought.text(), case=True, accents=True).text.split()
        first = None
        for row, text in enumerate(self._folded):
            found = all(word in text for word in sought)
            self.list.item(row).setHidden(not found)
            if found and first is None:
                first = row
        if first is None or not (sought or self.passage):
            self.list.setCurrentRow(-1)
        elif not self.passage:
            self.list.setCurrentRow(first)
        self._allow()

    def _allow(self) -> None:
        """Nothing is linked that nobody has chosen."""
        self._link.setEnabled(bool(self.passage))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and down walk the list while one types."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVES
        ):
            self.list.event(event)
            return True
        return super().eventFilter(watched, event)
