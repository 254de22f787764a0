"""The feature that lets the user correct the alignment: confirm, merge, split, shift.

Commands work on the bead under the cursor, on the side that the cursor is on. A correction of
sentences shows at once; one of passages is followed by aligning inside them anew.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent

from vdreader.core.aligning.beads import Bead, Level, sentence_id
from vdreader.core.aligning.corrections import Correction, confirm, merge, next_doubtful, split
from vdreader.core.origin import Origin
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.aligning.alignment_files import AlignmentFiles
from vdreader.gui.aligning.alignment_panel import AlignmentPanel
from vdreader.gui.settings import AUTHOR
from vdreader.gui.texts.parallel import BOTH
from vdreader.gui.theme import Colours
from vdreader.reading.bilingual import Bilingual
from vdreader.reading.parallel import LEFT, ParallelText, aligned
from vdreader.reading.parting import parts, shifted

if TYPE_CHECKING:
    from vdreader.gui.window import Window

NAME = "alignment"


class AlignmentEditing(QObject):
    """The panel of the beads and the commands over them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._bilingual = window.services.bilingual
        self._going = False
        self._told = False  # whether the user knows that nothing can be kept
        self.panel = AlignmentPanel()
        window.panels.add(NAME, self.panel)
        commands = window.menus.commands
        menu = commands.menus["alignment"]
        commands.add(NAME, menu, self.toggle, "Ctrl+Shift+A")
        self._actions = {
            name: commands.add(name, menu, slot, keys)
            for name, slot, keys in (
                ("confirm_bead", self.confirm, "Ctrl+Return"),
                ("merge_beads", self.merge, "Ctrl+M"),
                ("split_bead", self.split, "Ctrl+Shift+M"),
                ("shift_up", self.shift_up, "Alt+Up"),
                ("shift_down", self.shift_down, "Alt+Down"),
                ("next_doubtful", self.go_next_doubtful, "F9"),
            )
        }
        menu.addSeparator()
        self.files = AlignmentFiles(window, self.panel)
        self.files.imported.connect(self._imported)
        self.panel.offer(*self._actions.values())
        self.panel.shown.connect(self._follow)
        self.panel.level_chosen.connect(self._follow)
        self.panel.bead_chosen.connect(self._bead_chosen)
        self.panel.bead_entered.connect(self._bead_entered)
        window.desk.text_shown.connect(self._text_shown)
        window.desk.alignment_shown.connect(self._alignment_shown)
        window.desk.place_changed.connect(self._place_changed)
        self._allow()

    # -- following ---------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show the panel, or put it away."""
        self._window.panels.toggle(NAME)

    def _text_shown(self, text: ParallelText) -> None:
        if not self._told:
            self._told = True
            refusal = self._bilingual.storage.refusal()
            if refusal is not None:
                self._window.banner.say(words.error(refusal))
        self.panel.show_alignment(None, self._message(text))
        self._allow()
        self._name_tab()

    def _message(self, text: ParallelText | None) -> str:
        if text is not None and text.right is None:
            return self.tr("There is only one language here: nothing to align it with.")
        return self.tr("Aligning the two languages…")

    def _alignment_shown(self, text: ParallelText) -> None:
        self.panel.show_alignment(text.alignment)
        self._follow()
        self._name_tab()

    def _place_changed(self, side: int, passage: str, offset: int) -> None:
        if not self._going:
            self._follow()

    def _follow(self) -> None:
        """Make the bead under the cursor the current row."""
        if self.panel.model.alignment is not None:
            self.panel.show_bead(self._row())
        self._allow()

    def _row(self) -> int:
        """The row of the bead under the cursor; -1 if there is none."""
        unit = self._unit()
        return self.panel.model.row_of(*unit) if unit is not None else -1

    def _unit(self) -> tuple[int, str] | None:
        """The side and the id of the sentence or passage under the cursor."""
        place, text = self._window.desk.place, self._window.desk.text
        if place is None or text is None or self.panel.model.alignment is None:
            return None
        side, passage, offset = place
        document = text.document(side)
        assert document is not None
        if self.panel.level is Level.PASSAGE:
            return side, passage
        if not document.passage(passage).sentences:
            return None
        return side, sentence_id(passage, document.passage(passage).sentence_at(offset))

    # -- going -------------------------------------------------------------------------------

    def _bead_chosen(self, row: int, side: int) -> None:
        """Bring a bead into view, and light it; the keyboard stays in the panel."""
        self._going = True
        if self._window.texts.mode != BOTH:
            self._window.desk.choose_mode(BOTH)
        self._window.texts.go_to(*self.panel.model.place(row, side))
        self._going = False
        self._allow()

    def _bead_entered(self, row: int, side: int) -> None:
        self._bead_chosen(row, side)
        self._window.texts.columns[self.panel.model.place(row, side)[0]].setFocus()

    def go_next_doubtful(self) -> None:
        """Go to the next bead that nobody has decided and that is not sure."""
        row = next_doubtful(self.panel.model.beads, self._row())
        if row is None:
            return
        if not self.panel.isVisible():
            self._window.panels.open(NAME)
        self.panel.show_bead(row)
        self._bead_chosen(row, LEFT)

    # -- correcting --------------------------------------------------------------------------

    def confirm(self) -> None:
        """Say that the bead under the cursor is right."""
        row = self._row()
        if row >= 0 and self._beads[row].origin is not Origin.USER:
            self.correct(self.tr("confirm a bead"), [confirm(self._beads[row], self.panel.level)])

    def merge(self) -> None:
        """Make one bead of that under the cursor and the next."""
        row = self._row()
        if 0 <= row < len(self._beads) - 1:
            pair = self._beads[row : row + 2]
            self.correct(self.tr("merge two beads"), [merge(pair, self.panel.level)])

    def split(self) -> None:
        """Part the bead after the sentence under the cursor."""
        parts = self._parts()
        if parts is not None:
            bead = self._beads[self._row()]
            self.correct(self.tr("split a bead"), split(bead, *parts, self.panel.level))

    def shift_up(self) -> None:
        """Move the first sentence of the bead, on the cursor's side, to the bead before."""
        self._shift(-1)

    def shift_down(self) -> None:
        """Move the last sentence of the bead, on the cursor's side, to the next bead."""
        self._shift(1)

    def _shift(self, by: int) -> None:
        row, unit = self._row(), self._unit()
        if unit is None or row < 0:
            return
        moved = shifted(self._beads, row, unit[0], by, self.panel.level)
        if moved is not None:
            self.correct(self.tr("shift a sentence"), [moved])

    def _imported(self, made: tuple[Correction, ...]) -> None:
        self.correct(self.tr("import an alignment"), made)

    @property
    def _beads(self) -> tuple[Bead, ...]:
        return self.panel.model.beads

    def _parts(self) -> tuple[int, int] | None:
        """Where the bead under the cursor would be parted: units of the source and the target."""
        row, unit = self._row(), self._unit()
        if row < 0 or unit is None:
            return None
        return parts(self._beads[row], *unit, self.panel.model.text)

    def correct(self, name: str, made: Sequence[Correction]) -> None:
        """Keep corrections and show them; says in the banner why that could not be done."""
        alignment = self.panel.model.alignment
        if alignment is None or not made:
            return
        try:
            numbers = self._bilingual.correct(alignment, made, self._window.settings.text(AUTHOR))
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        deed = _Corrected(self._bilingual, numbers, self._window.desk.align_again)
        self._window.undoing.did(name, deed)
        if all(one.level is Level.SENTENCE for one in made):
            corrected = aligned(self._bilingual.corrected(alignment, made))
            # What is still being computed does not know of these corrections yet.
            stale = self._window.desk.aligning
            self._window.desk.show_alignment(corrected)
            if not stale:
                return
        self._window.desk.align_again()

    # -- looks and words ---------------------------------------------------------------------

    def _allow(self) -> None:
        """What can be done with the bead under the cursor."""
        row, beads = self._row(), self._beads
        at = row >= 0
        allowed = {
            "confirm_bead": at and beads[row].origin is not Origin.USER,
            "merge_beads": at and row + 1 < len(beads),
            "split_bead": self._parts() is not None,
            "shift_up": at and row > 0,
            "shift_down": at and row + 1 < len(beads),
            "next_doubtful": self.panel.doubtful > 0,
        }
        for name, action in self._actions.items():
            action.setEnabled(allowed[name])
        self.files.allow()

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.panel.dress(colours)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        commands = self._window.menus.commands
        commands.name(NAME, self.tr("Alignment"), self.tr("Which sentences belong together"))
        for name, (short, text, tip) in self._names().items():
            commands.name(name, text, tip)
            self._actions[name].setIconText(short)
        self.files.retranslate()
        self.panel.retranslate()
        if self.panel.model.alignment is None:
            self.panel.message.setText(self._message(self._window.desk.text))
        self._name_tab()

    def _names(self) -> dict[str, tuple[str, str, str]]:
        """Button, menu entry and tooltip of each command over a bead."""
        return {
            "confirm_bead": (
                self.tr("Confirm"),
                self.tr("Confirm the bead"),
                self.tr("What is lit on both sides says the same"),
            ),
            "merge_beads": (
                self.tr("Merge"),
                self.tr("Merge with the next"),
                self.tr("Make one of what is lit and what follows"),
            ),
            "split_bead": (
                self.tr("Split"),
                self.tr("Split after the sentence"),
                self.tr("Part what is lit after the sentence under the cursor"),
            ),
            "shift_up": (
                self.tr("↑"),
                self.tr("Shift the first sentence up"),
                self.tr("Move the first lit sentence, on the cursor's side, to what stands before"),
            ),
            "shift_down": (
                self.tr("↓"),
                self.tr("Shift the last sentence down"),
                self.tr("Move the last lit sentence, on the cursor's side, to what follows"),
            ),
            "next_doubtful": (
                self.tr("Next ▲"),
                self.tr("Next doubtful bead"),
                self.tr("Go to the next place where the alignment is not sure"),
            ),
        }

    def _name_tab(self) -> None:
        if self.panel.percent:  # 0 % confirmed would read as 0 % aligned
            title = self.tr("Alignment {share} %").format(share=self.panel.percent)
        else:
            title = self.tr("Alignment")
        self._window.panels.title(NAME, title)

    def close(self, event: QCloseEvent) -> None:
        """What was corrected is on the disk already."""


@dataclass(frozen=True)
class _Corrected:
    """The deed of correcting an alignment."""

    bilingual: Bilingual
    numbers: tuple[int, ...]
    tell: Callable[[], None]

    def undo(self) -> None:
        """Take the corrections back."""
        self.bilingual.storage.undo_corrections(self.numbers)
        self.tell()

    def redo(self) -> None:
        """Let them hold again."""
        self.bilingual.storage.redo_corrections(self.numbers)
        self.tell()
