"""The editor of a note: kind, colour, tags, author, what it stands on, and its words as they read.

It stands beside the window, so that words can be selected for it while it is open. It knows no
store: it announces what was written, and is told whether that is on the disk.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from vdreader.core.annotating.annotation import DONE, OPEN, Target
from vdreader.gui import fitting, fonts
from vdreader.gui.controls import plain_tip, set_ink
from vdreader.gui.fields import Check, Choice, Line, Writing
from vdreader.gui.notes import notes_words
from vdreader.gui.notes.note_draft import Draft
from vdreader.gui.notes.note_view import NoteView
from vdreader.gui.theme import Colours

_PREVIEW = 150
"""Milliseconds after a key until the preview follows."""


class NoteEditor(QDialog):
    """Shows a draft and says when it was changed."""

    edited = Signal()
    closing = Signal()  # to be kept and put away
    dropped = Signal()  # to be put away although it could not be kept
    add_asked = Signal(str)  # "selection", "counterpart", "older"
    target_entered = Signal(object)  # Target
    history_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        fitting.resize(self, 700, 520)
        self._draft = Draft()
        self._filling = False
        self._places: list[str] = []
        self.kind, self.colour, self.status = Choice(), Choice(), Check()
        self.tags, self.author = Line(), Line()
        self.targets, self.body, self.view = QListWidget(), Writing(), NoteView()
        self.saved, self.targets_label = QLabel(), QLabel()
        self.adding = {name: QPushButton() for name in ("selection", "counterpart", "older")}
        self.remove, self.history = QPushButton(), QPushButton()
        self.close_button, self.drop = QPushButton(), QPushButton()
        self._soon = QTimer(self, singleShot=True, interval=_PREVIEW)
        self._labels: dict[str, QLabel] = {}
        self._build()
        self._connect()

    def _build(self) -> None:
        self._form = form = QFormLayout()
        form.setHorizontalSpacing(14)
        head = QHBoxLayout()
        for widget in (self.kind, self.colour, self.status):
            head.addWidget(widget)
        head.addStretch(1)
        foot = QHBoxLayout()
        for line in (head, foot):
            line.setSpacing(8)
        foot.addWidget(self.tags, 3)
        foot.addWidget(self.author, 2)
        form.addRow(self._label("kind"), head)
        form.addRow(self._label("tags"), foot)
        buttons = QHBoxLayout()
        buttons.addWidget(self.targets_label, 1)
        for button in (*self.adding.values(), self.remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.targets.setUniformItemSizes(True)
        self.targets.setSpacing(2)
        self.targets.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        writing = QSplitter(Qt.Orientation.Horizontal)
        writing.setChildrenCollapsible(False)
        self.body.setTabChangesFocus(True)
        writing.addWidget(self.body)
        writing.addWidget(self.view)
        writing.setSizes([380, 300])
        bottom = QHBoxLayout()
        self.saved.setTextFormat(Qt.TextFormat.PlainText)
        self.saved.setWordWrap(True)
        bottom.addWidget(self.saved, 1)
        for button in (self.drop, self.history, self.close_button):
            button.setAutoDefault(False)
            bottom.addWidget(button)
        box = QVBoxLayout(self)
        box.setContentsMargins(18, 16, 18, 14)
        box.setSpacing(10)
        box.addLayout(form)
        box.addWidget(writing, 1)
        box.addLayout(buttons)
        box.addWidget(self.targets)
        box.addLayout(bottom)

    def _label(self, name: str) -> QLabel:
        self._labels[name] = QLabel()
        return self._labels[name]

    def _connect(self) -> None:
        self.body.textChanged.connect(self._changed)
        self.body.textChanged.connect(self._soon.start)
        self._soon.timeout.connect(self._show_preview)
        for field in (self.tags, self.author):
            field.textEdited.connect(self._changed)
        for choice in (self.kind, self.colour):
            choice.activated.connect(self._changed)
        self.status.clicked.connect(self._changed)
        for name, button in self.adding.items():
            button.setObjectName(name)
            button.clicked.connect(self._ask_to_add)
        self.remove.clicked.connect(self._remove)
        self.targets.currentRowChanged.connect(self._allow)
        self.targets.activated.connect(self._enter)
        self.history.clicked.connect(self.history_asked)
        self.close_button.clicked.connect(self.done_writing)
        self.drop.clicked.connect(self.dropped)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.done_writing)

    # -- content -----------------------------------------------------------------------------

    def show_draft(self, draft: Draft, places: Sequence[str], kinds: dict[str, str]) -> None:
        """Show a draft; `places` names where each of its targets stands."""
        self._filling = True
        self._draft = draft
        self._fill_kinds(kinds, draft.kind)
        self.colour.setCurrentIndex(max(0, self.colour.findData(draft.colour)))
        self.status.setChecked(draft.status == DONE)
        self.tags.setText(" ".join(f"#{tag}" for tag in draft.tags))
        self.author.setText(draft.author)
        if self.body.toPlainText() != draft.body:
            self.body.setPlainText(draft.body)
        self._show_targets(places)
        self.history.setEnabled(bool(draft.ident))
        self._filling = False
        self._show_preview()
        self.retranslate()

    def _fill_kinds(self, kinds: dict[str, str], current: str) -> None:
        self.kind.clear()
        for code in dict.fromkeys((*kinds, current)):
            self.kind.addItem(_kind_label(code), code)
        self.kind.setCurrentIndex(self.kind.findData(current))

    def _show_targets(self, places: Sequence[str]) -> None:
        self._places = list(places)
        self.targets.clear()
        for place, target in zip(places, self._draft.targets, strict=True):
            words = f"{place}   «{' '.join(target.selectors.exact.split())}»"
            item = QListWidgetItem(words, self.targets)
            item.setToolTip(plain_tip(words))
            # As wide as there is room, with "…": nobody scrolls sideways in three rows.
            item.setSizeHint(QSize(0, self.targets.fontMetrics().height() + 2))
        rows = max(1, min(3, self.targets.count()))
        self.targets.setFixedHeight(rows * (self.targets.sizeHintForRow(0) + 4) + 6)
        self._allow()

    def put_targets(self, targets: tuple[Target, ...], places: Sequence[str]) -> None:
        """The note stands on other words now."""
        self._draft = replace(self._draft, targets=targets)
        self._show_targets(places)
        self.edited.emit()

    @property
    def draft(self) -> Draft:
        """The note as it stands here."""
        tags = tuple(dict.fromkeys(self.tags.text().replace("#", " ").replace(",", " ").split()))
        return replace(
            self._draft,
            kind=str(self.kind.currentData()),
            colour=str(self.colour.currentData() or ""),
            status=DONE if self.status.isChecked() else OPEN,
            tags=tags,
            author=self.author.text().strip(),
            body=self.body.toPlainText(),
        )

    def became(self, ident: str) -> None:
        """The draft is a note now."""
        self._draft = replace(self._draft, ident=ident)
        self.history.setEnabled(True)

    def tell(self, sentence: str, *, trouble: bool = False) -> None:
        """Say whether it is kept; with trouble, offer to put it away all the same."""
        self.saved.setText(f"▲ {sentence}" if trouble else sentence)
        self.saved.setAccessibleName(sentence)
        self.drop.setVisible(trouble)
        colours = self._colours
        set_ink(self.saved, colours.warning if trouble else colours.soft)

    # -- what the user does ------------------------------------------------------------------

    def _changed(self) -> None:
        if not self._filling:
            self.edited.emit()

    def _show_preview(self) -> None:
        self.view.show_body(self.body.toPlainText())

    def _ask_to_add(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.add_asked.emit(sender.objectName())

    def _remove(self) -> None:
        at = self.targets.currentRow()
        if at >= 0 and len(self._draft.targets) > 1:
            targets = (*self._draft.targets[:at], *self._draft.targets[at + 1 :])
            self.put_targets(targets, [*self._places[:at], *self._places[at + 1 :]])

    def _enter(self, index: QModelIndex) -> None:
        self.target_entered.emit(self._draft.targets[index.row()])

    def _allow(self) -> None:
        chosen = self.targets.currentRow() >= 0
        self.remove.setEnabled(chosen and len(self._draft.targets) > 1)

    def done_writing(self) -> None:
        """Keep the note and put the editor away."""
        self.closing.emit()

    def reject(self) -> None:
        """Escape and the window's own button keep what was written, too."""
        self.closing.emit()

    # -- looks and words ---------------------------------------------------------------------

    _colours: Colours

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._colours = colours
        self.setFont(fonts.interface())
        self.body.setFont(fonts.interface(13.5))
        self.targets.setFont(fonts.interface(12.5))
        self.view.dress(colours)
        for label in (self.saved, self.targets_label):
            label.setFont(fonts.interface(12))
            set_ink(label, colours.soft)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        new = not self._draft.ident
        self.setWindowTitle(self.tr("New note") if new else self.tr("Note"))
        self._labels["kind"].setText(self.tr("&Kind"))
        self._labels["kind"].setBuddy(self.kind)
        self._labels["tags"].setText(self.tr("&Tags"))
        self._labels["tags"].setBuddy(self.tags)
        self.kind.setAccessibleName(self.tr("Kind"))
        for at in range(self.kind.count()):
            self.kind.setItemText(at, _kind_label(str(self.kind.itemData(at))))
        colour, filling = self.colour.currentData() or self._draft.colour, self._filling
        self._filling = True
        self.colour.clear()
        self.colour.addItem(self.tr("Colour of its kind"), "")
        for name in notes_words.COLOURS:
            self.colour.addItem(notes_words.colour(name).capitalize(), name)
        self.colour.setCurrentIndex(max(0, self.colour.findData(colour)))
        self._filling = filling
        self.colour.setAccessibleName(self.tr("Colour"))
        self.status.setText(self.tr("Settled"))
        self.tags.setPlaceholderText(self.tr("#deadline #sahel"))
        self.tags.setAccessibleName(self.tr("Tags"))
        self.author.setPlaceholderText(self.tr("Your name, if you wish"))
        self.author.setAccessibleName(self.tr("Author"))
        self.body.setPlaceholderText(
            self.tr("Write here. **Bold**, *italic*, - lists and > quotes are shown beside it.")
        )
        self.body.setAccessibleName(self.tr("What the note says"))
        self.view.setAccessibleName(self.tr("The note as it reads"))
        self.targets.setAccessibleName(self.tr("The words that the note stands on"))
        self.targets_label.setText(self.tr("Stands on"))
        self._name_buttons()

    def _name_buttons(self) -> None:
        names = {
            "selection": (self.tr("+ &Selection"), self.tr("Add the words selected in the text")),
            "counterpart": (
                self.tr("+ &Other language"),
                self.tr("Add the sentences that answer in the other language"),
            ),
            "older": (
                self.tr("+ Older &year"),
                self.tr("Add the older words of the change: the note is then about the change"),
            ),
        }
        for name, (text, tip) in names.items():
            self.adding[name].setText(text)
            self.adding[name].setToolTip(tip)
        self.remove.setText(self.tr("&Remove"))
        self.remove.setToolTip(self.tr("The note does not stand on these words any more"))
        self.history.setText(self.tr("&History…"))
        self.close_button.setText(self.tr("Save and &close"))
        self.close_button.setToolTip(self.tr("Save and close (Ctrl+Return, Esc)"))
        self.drop.setText(self.tr("Close &without saving"))


def _kind_label(code: str) -> str:
    return f"{notes_words.sign(code)}  {notes_words.kind(code)}"
