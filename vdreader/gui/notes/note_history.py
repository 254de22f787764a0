"""The history of a note: each revision as it read, and the way back to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QListWidget,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from vdreader.core.annotating.annotation import Annotation
from vdreader.gui import fitting, fonts
from vdreader.gui.controls import set_ink
from vdreader.gui.notes import notes_words
from vdreader.gui.notes.note_view import NoteView
from vdreader.gui.theme import Colours


class NoteHistory(QDialog):
    """Lists revisions, the newest first; accepted, `chosen` is the one to bring back."""

    def __init__(self, revisions: Sequence[Annotation], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("History of the note"))
        fitting.resize(self, 640, 380)
        self._revisions = list(reversed(revisions))
        self.list, self.view, self.about = QListWidget(), NoteView(), QLabel()
        self.list.setAccessibleName(self.tr("Revisions"))
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        for revision in self._revisions:
            self.list.addItem(notes_words.moment(revision.modified))
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.setChildrenCollapsible(False)
        panes.addWidget(self.list)
        panes.addWidget(self.view)
        panes.setSizes([220, 400])
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.back = self.buttons.addButton(
            self.tr("Bring this one back"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addWidget(panes, 1)
        box.addWidget(self.about)
        box.addWidget(self.buttons)
        self.list.currentRowChanged.connect(self._show)
        self.list.setCurrentRow(0)

    @property
    def chosen(self) -> Annotation | None:
        """The revision of the current row."""
        row = self.list.currentRow()
        return self._revisions[row] if 0 <= row < len(self._revisions) else None

    def _show(self) -> None:
        revision = self.chosen
        if revision is None:
            return
        self.view.show_body(revision.body)
        said = [notes_words.kind(revision.kind), notes_words.status(revision.status)]
        said += [f"#{tag}" for tag in revision.tags]
        said += [revision.author] if revision.author else []
        said += [self.tr("in the trash")] if revision.trashed else []
        self.about.setText(" · ".join(said))
        # The newest is what the note says already.
        self.back.setEnabled(self.list.currentRow() > 0)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.setFont(fonts.interface())
        self.list.setFont(fonts.interface(12.5))
        self.about.setFont(fonts.interface(12))
        set_ink(self.about, colours.soft)
        self.view.dress(colours)
