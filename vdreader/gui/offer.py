"""What the open text can be compared with: the choice in the header."""

from __future__ import annotations

from typing import TYPE_CHECKING

from vdreader.gui import words

if TYPE_CHECKING:
    from vdreader.gui.window import Window
    from vdreader.reading.library import Entry


class Offer:
    """Lists the older texts, and remembers which of them was chosen."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.choice = window.settings.text("reading/compared")

    def choose(self, ident: str) -> None:
        """Compare with this text from now on, where that is possible."""
        self.choice = ident
        combo = self._window.header.comparison
        combo.setCurrentIndex(combo.findData(ident))

    def show(self) -> str:
        """List what the open text can be compared with; returns what is chosen among it."""
        document = self._window.desk.document
        if document is None:
            return ""
        entries = self._window.library.older(document.id)
        choices = [(entry.about.id, _name(entry)) for entry in entries]
        idents = [ident for ident, _ in choices]
        same_kind = [e.about.id for e in entries if e.about.kind == document.about.kind]
        default = next(iter([*same_kind, *idents]), "")
        chosen = self.choice if self.choice in idents else default
        self._window.header.show_comparisons(choices, chosen)
        return chosen


def _name(entry: Entry) -> str:
    about = entry.about
    name = words.meeting(about)
    if about.kind == "declaration":
        return name
    return f"{name} · {words.document_kind(about.kind)}"
