"""The filter button of the notes: what is listed, chosen in a menu and said on the button."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QToolButton

from vdreader.core.annotating.annotation import DONE, OPEN
from vdreader.gui.fields import Menu
from vdreader.gui.notes import notes_words
from vdreader.gui.notes.notes_model import Entry, Filter

_FIELDS = ("kind", "tag", "author", "document", "status")


class FilterButton(QToolButton):
    """Says what is let through; its menu is made from what there is."""

    chosen = Signal(object)  # Filter

    def __init__(self) -> None:
        super().__init__()
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu = Menu(self)
        self._groups: list[QActionGroup] = []
        self._entries: Sequence[Entry] = ()
        self._titles: dict[str, str] = {}  # of the texts, by the stem of their ids
        self.filter = Filter()
        self.setMenu(self._menu)
        self._menu.aboutToShow.connect(self.fill)

    def show_entries(self, entries: Sequence[Entry], titles: dict[str, str]) -> None:
        """What the menu can offer."""
        self._entries, self._titles = entries, titles
        self.retranslate()

    def set_filter(self, wanted: Filter) -> None:
        """Say what is let through, without announcing it."""
        self.filter = wanted
        self.retranslate()

    # -- the menu ----------------------------------------------------------------------------

    def fill(self) -> None:
        """Make the menu anew from the notes that there are."""
        self._menu.clear()
        self._groups.clear()
        names = {
            "kind": self.tr("Kind"),
            "tag": self.tr("Tag"),
            "author": self.tr("Author"),
            "document": self.tr("Text"),
            "status": self.tr("Status"),
        }
        for field in _FIELDS:
            values = self._values(field)
            if values or getattr(self.filter, field):
                self._add(field, names[field], values)
        self._menu.addSeparator()
        everything = self._menu.addAction(self.tr("Show all notes"))
        everything.setEnabled(self.active)
        everything.triggered.connect(self._clear)

    def _values(self, field: str) -> list[str]:
        rows = [entry.row for entry in self._entries]
        if field == "tag":
            return sorted({tag for row in rows for tag in row.tags.split()})
        if field == "document":
            return sorted({r.document.rsplit(".", 1)[0] for r in rows if r.document}, reverse=True)
        if field == "status":
            return [OPEN, DONE]
        return sorted({value for row in rows if (value := str(getattr(row, field)))})

    def _add(self, field: str, name: str, values: list[str]) -> None:
        menu = Menu(self._menu)
        menu.setTitle(name)
        self._menu.addMenu(menu)
        group = QActionGroup(menu)
        self._groups.append(group)
        current = getattr(self.filter, field)
        for value in ["", *values]:
            action = QAction(self._said(field, value) if value else self.tr("All"), menu)
            action.setCheckable(True)
            action.setChecked(value == current)
            action.setData((field, value))
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._choose)

    def _said(self, field: str, value: str) -> str:
        if field == "kind":
            return notes_words.kind(value)
        if field == "tag":
            return f"#{value}"
        if field == "status":
            return notes_words.status(value)
        return self._titles.get(value, value) if field == "document" else value

    def _choose(self, action: QAction) -> None:
        field, value = action.data()
        self.put(**{field: value})

    def _clear(self) -> None:
        self.put(**dict.fromkeys(_FIELDS, ""))

    def put(self, **values: str) -> None:
        """Choose what is let through."""
        self.set_filter(replace(self.filter, **values))  # type: ignore[arg-type]  # names of text fields
        self.chosen.emit(self.filter)

    # -- words -------------------------------------------------------------------------------

    @property
    def active(self) -> bool:
        """Whether anything is held back."""
        return any(getattr(self.filter, field) for field in _FIELDS)

    def retranslate(self) -> None:
        """Say what is let through in the language of the interface."""
        said = [
            self._said(field, value) for field in _FIELDS if (value := getattr(self.filter, field))
        ]
        text = ", ".join(said)
        shown = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, 150)
        text_shown = self.tr("Only: {what}").format(what=shown) if said else self.tr("Filter")
        self.setText(f"{text_shown}  ")  # clear of the arrow
        tip = self.tr("Choose which notes are listed")
        self.setToolTip(f"{tip}: {text}" if said else tip)
        self.setAccessibleName(self.toolTip())
