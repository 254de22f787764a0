"""Named profiles of the print dialog, and the last choices of each kind, in the settings."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from vdreader.gui.fields import Choice
from vdreader.gui.files import Files
from vdreader.gui.printing.print_choices import KINDS, Choices, read, taken, written
from vdreader.gui.settings import Settings

_PROFILES = "print/profiles"
_KIND = "print/kind"
_LAST = "print/last-{kind}"


class PrintMemory:
    """What was chosen before: the last time for each kind, and under a name."""

    def __init__(self, settings: Settings, default: Choices) -> None:
        self._settings = settings
        self._default = default
        self.files = Files(settings)

    @property
    def kind(self) -> str:
        """The kind that was printed last."""
        return self._settings.text(_KIND, KINDS[0])

    def last(self, kind: str) -> Choices:
        """What was chosen for this kind last."""
        return read(self._settings.text(_LAST.format(kind=kind)), self._default)

    def keep_last(self, kind: str, choices: Choices) -> None:
        """Remember what was chosen for a kind, and that it was the last one.

        The language of the interface is not remembered, unless it was chosen when it was another:
        what nobody chose follows the interface.
        """
        key, usual = _LAST.format(kind=kind), self._default.language
        chosen = read(self._settings.text(key), replace(self._default, language="")).language
        if choices.language == usual != chosen:
            choices = replace(choices, language="")
        self._settings.put(_KIND, kind)
        self._settings.put(key, written(choices))

    def profiles(self) -> dict[str, tuple[str, Choices]]:
        """The kinds and choices of all profiles by their names, in alphabetical order."""
        try:
            kept = json.loads(self._settings.text(_PROFILES, "{}"))
        except ValueError:
            return {}
        if not isinstance(kept, dict):
            return {}
        found = {}
        for name in sorted(kept, key=str.casefold):
            row = kept[name]
            kind = row.get("kind") if isinstance(row, dict) else None
            if kind in KINDS:
                found[name] = str(kind), taken(row, self._default)
        return found

    def keep_profile(self, name: str, kind: str, choices: Choices) -> None:
        """Keep a profile, in the place of one of the same name."""
        self._write({**self.profiles(), name: (kind, choices)})

    def delete_profile(self, name: str) -> None:
        """Forget a profile."""
        self._write({known: row for known, row in self.profiles().items() if known != name})

    def _write(self, profiles: dict[str, tuple[str, Choices]]) -> None:
        rows = {
            name: {"kind": kind, **json.loads(written(choices))}
            for name, (kind, choices) in profiles.items()
        }
        self._settings.put(_PROFILES, json.dumps(rows, ensure_ascii=False))
        self._settings.save()


class ProfileRow(QWidget):
    """Choose a profile by its name, keep what is chosen under a name, or delete one."""

    chosen = Signal(str)
    keep_asked = Signal(str)
    delete_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = Choice()
        self.keep, self.delete = QToolButton(), QToolButton()
        self.setFocusProxy(self.names)
        self.names.setEditable(True)
        self.names.setMinimumContentsLength(8)
        self.names.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.names.setCompleter(None)  # type: ignore[arg-type]  # Qt takes none for "no completer"
        field = self.names.lineEdit()
        assert field is not None
        field.returnPressed.connect(self._keep)
        field.setPlaceholderText(self.tr("Choose or type one"))
        self.names.setAccessibleName(self.tr("Profile"))
        self.keep.setText(self.tr("Keep"))
        self.keep.setToolTip(self.tr("Keep these choices under this name"))
        self.delete.setText(self.tr("Delete"))
        self.delete.setToolTip(self.tr("Delete the profile of this name"))
        for button in (self.keep, self.delete):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.keep)
        buttons.addWidget(self.delete)
        buttons.addStretch(1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 6)
        box.setSpacing(6)
        box.addWidget(self.names)
        box.addLayout(buttons)
        self.names.activated.connect(self._activated)
        self.names.editTextChanged.connect(self._allow)
        self.keep.clicked.connect(self._keep)
        self.delete.clicked.connect(self._delete)
        self._allow()

    @property
    def name(self) -> str:
        """The name that is chosen or was typed."""
        return " ".join(self.names.currentText().split())

    def show_names(self, names: list[str], current: str = "") -> None:
        """Offer these names."""
        with QSignalBlocker(self.names):
            self.names.clear()
            self.names.addItems(names)
            self.names.setCurrentIndex(self.names.findText(current, Qt.MatchFlag.MatchExactly))
            self.names.setEditText(current)
        self._allow()

    def _allow(self) -> None:
        known = self.names.findText(self.name, Qt.MatchFlag.MatchExactly) >= 0
        self.keep.setEnabled(bool(self.name))
        self.delete.setEnabled(bool(self.name) and known)

    def _activated(self, index: int) -> None:
        self.chosen.emit(self.names.itemText(index))

    def _keep(self) -> None:
        if self.name:
            self.keep_asked.emit(self.name)

    def _delete(self) -> None:
        self.delete_asked.emit(self.name)
