"""Comparing the open text with an older one: the choice, the cards, the badges, and following.

Changes are those of the left text; a passage of the right one stands for the left passage that it
answers to.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCloseEvent

from vdreader.core.comparing.comparison import Comparison, Kind
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.comparing.changes import REDLINE, SIDE_BY_SIDE
from vdreader.gui.section_delegate import Badge
from vdreader.gui.theme import Colours
from vdreader.gui.worker import Progress
from vdreader.reading.parallel import LEFT

if TYPE_CHECKING:
    from vdreader.gui.window import Window

Compare = Callable[[str, str], Callable[[Progress], Comparison]]
"""Makes the task that compares an older document with a newer one."""

_BADGED = {
    Kind.REWORDED: Kind.REWORDED,
    Kind.SPLIT: Kind.REWORDED,
    Kind.MERGED: Kind.REWORDED,
    Kind.MOVED: Kind.MOVED,
    Kind.MOVED_REWORDED: Kind.MOVED,
    Kind.NEW: Kind.NEW,
}
"""Which sign of the tree counts a kind of change; kept and dropped passages have none there."""


class Comparing(QObject):
    """The feature of the right pane."""

    comparison_shown = Signal(object)  # Comparison, or None while there is none

    def __init__(self, window: Window, compare: Compare) -> None:
        super().__init__(window)
        self._window = window
        self._compare = compare
        self.pane = window.changes
        self.older = ""
        self._stepping = False
        self._shown_ends: _Ends | None = None
        commands = window.menus.commands
        menu = commands.menus["compare"]
        commands.add("other_end", menu, self.go_to_other_end, "F4")
        commands.add("side_by_side", menu, self.toggle_mode, "Ctrl+Shift+V", checkable=True)
        commands.add("typography", menu, self.toggle_typography, "Ctrl+Shift+Y", checkable=True)
        self.set_mode(window.settings.text("compare/mode", REDLINE))
        if window.settings.flag("compare/typography", False):
            commands.actions["typography"].setChecked(True)
            self.toggle_typography()
        self.pane.mode_chosen.connect(self.set_mode)
        window.header.comparison_chosen.connect(self.choose)
        window.desk.text_shown.connect(self._text_shown)
        window.desk.place_changed.connect(self._place_changed)
        self.pane.change_chosen.connect(self._change_chosen)
        self.pane.end_chosen.connect(self._end_chosen)
        window.worker.finished.connect(self._work_finished)
        window.worker.failed.connect(self._work_failed)

    @property
    def comparison(self) -> Comparison | None:
        """The comparison that is shown."""
        return self.pane.model.comparison

    # -- choosing ----------------------------------------------------------------------------

    def choose(self, ident: str) -> None:
        """Compare with another older document, now and from now on."""
        self._window.offer.choose(ident)
        self._start(ident)

    def compare_again(self) -> None:
        """Compute the comparison anew, after a verdict."""
        self._start(self.older, quiet=True)

    def _text_shown(self) -> None:
        self._start(self._window.offer.show())

    def _start(self, ident: str, *, quiet: bool = False) -> None:
        document = self._window.desk.document
        if document is None:
            return
        self.older, new = ident, document.id
        if not quiet:
            self.comparison_shown.emit(None)
            self._window.sections.show_badges("changes", "", {})
            self.pane.show_comparison(None, self.tr("Comparing…"))
        if not ident:
            self._window.worker.cancel("compare")
            self.pane.show_comparison(
                None, self.tr("There is no older text in this language to compare with.")
            )
            return
        try:
            task = self._compare(ident, new)
        except KnownError as error:
            self.pane.show_comparison(None, words.error(error))
            return
        self._window.worker.start("compare", task)

    def _work_finished(self, name: str, result: object) -> None:
        if name == "compare" and isinstance(result, Comparison):
            document = self._window.desk.document
            if document is not None and result.new.id == document.id:
                self._show(result)

    def _work_failed(self, name: str, error: Exception) -> None:
        if name == "compare" and isinstance(error, KnownError):
            self.pane.show_comparison(None, words.error(error))

    def _show(self, comparison: Comparison) -> None:
        self.pane.show_verdicts(
            self._window.services.years.verdicts(comparison.old.id, comparison.new.id)
        )
        self.pane.show_comparison(comparison)
        self._show_badges(comparison)
        if self._window.desk.place:
            self._place_changed(*self._window.desk.place)
        self.comparison_shown.emit(comparison)

    def _show_badges(self, comparison: Comparison) -> None:
        """The changes of each section of the new text, by kind."""
        colours = self._window.colours
        counts: dict[str, dict[Kind, int]] = {}
        for change in comparison.changes:
            kind = _BADGED.get(change.kind)
            if change.new and kind:
                row = counts.setdefault(comparison.new.passage(change.new[0]).section, {})
                row[kind] = row.get(kind, 0) + 1
        badges = {
            section: [
                Badge(
                    f"{row[kind]} {words.SIGNS[kind]}",
                    words.kind_colour(kind, colours),
                    f"{words.kind(kind)}: {row[kind]}",
                )
                for kind in (Kind.REWORDED, Kind.MOVED, Kind.NEW)
                if kind in row
            ]
            for section, row in counts.items()
        }
        self._window.sections.show_badges("changes", comparison.new.id, badges)

    # -- following ---------------------------------------------------------------------------

    def _place_changed(self, side: int, passage: str, offset: int) -> None:
        text = self._window.desk.text
        if self._stepping or text is None:
            return
        answering = passage if side == LEFT else text.answering(passage)
        if answering is not None:
            self.pane.follow("new", answering)

    def _change_chosen(self, number: int) -> None:
        comparison = self.comparison
        if comparison is None or not comparison.changes[number].new:
            return
        self._stepping = True
        self._window.texts.go_to(LEFT, comparison.changes[number].new[0])
        self._stepping = False

    def toggle_mode(self) -> None:
        """Show the texts of a change as one redline, or side by side."""
        chosen = self._window.menus.commands.actions["side_by_side"].isChecked()
        self.set_mode(SIDE_BY_SIDE if chosen else REDLINE)

    def set_mode(self, mode: str) -> None:
        """Show the texts of a change in this way from now on."""
        mode = mode if mode in (REDLINE, SIDE_BY_SIDE) else REDLINE
        self.pane.set_mode(mode)
        self._window.menus.commands.actions["side_by_side"].setChecked(mode == SIDE_BY_SIDE)
        self._window.settings.put("compare/mode", mode)

    def toggle_typography(self) -> None:
        """Mark what only changes the writing, or leave it unmarked."""
        shown = self._window.menus.commands.actions["typography"].isChecked()
        self.pane.show_typography(shown)
        self._window.settings.put("compare/typography", shown)

    def go_to_other_end(self) -> None:
        """From a passage to where it stood in the older text, and back again."""
        desk, ends = self._window.desk, self._shown_ends
        if ends is not None and desk.document is not None and desk.document.id == ends.old[0]:
            desk.open(*ends.new)
            return
        number, comparison = self.pane.current, self.comparison
        if number is not None and comparison is not None:
            self._end_chosen(number, "old" if comparison.changes[number].old else "new")

    def _end_chosen(self, number: int, end: str) -> None:
        comparison = self.comparison
        if comparison is None:
            return
        change = comparison.changes[number]
        if end == "new" and change.new:
            self._window.desk.open(comparison.new.id, change.new[0])
        elif end == "old" and change.old:
            if change.new:
                self._shown_ends = _Ends(
                    (comparison.old.id, change.old[0]), (comparison.new.id, change.new[0])
                )
            self._window.desk.open(comparison.old.id, change.old[0])

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.pane.dress(colours)
        if self.comparison is not None:
            self._show_badges(self.comparison)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.pane.retranslate()
        name = self._window.menus.commands.name
        name(
            "other_end",
            self.tr("The other end of the change"),
            self.tr("Where the passage stood in the older text, and back again"),
        )
        name("side_by_side", self.tr("Changes side by side"))
        name(
            "typography",
            self.tr("Show typographic differences"),
            self.tr("Mark what only changes the writing: quotation marks, spaces, capitals"),
        )
        self._window.offer.show()
        if self.comparison is not None:
            self._show_badges(self.comparison)

    def close(self, event: QCloseEvent) -> None:
        """Remember what was compared with."""
        self._window.settings.put("reading/compared", self._window.offer.choice)


@dataclass(frozen=True)
class _Ends:
    """The two ends of the change whose old one was gone to: document and passage."""

    old: tuple[str, str]
    new: tuple[str, str]
