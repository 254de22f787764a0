"""The feature of the discrepancies: where the two languages may not say the same.

Checked in the background once the alignment has come; marked between the columns, counted in the
tree, listed in a panel. A flag can be accepted with a reason, and stays accepted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent

from vdreader.core.checking.discrepancy import Place
from vdreader.core.comparing.comparison import Comparison
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.checking.accepting import Accepting
from vdreader.gui.checking.flags_panel import FlagsPanel
from vdreader.gui.section_delegate import Badge
from vdreader.gui.texts.column import Highlight
from vdreader.gui.texts.gutter import Mark
from vdreader.gui.texts.parallel import BOTH
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText

if TYPE_CHECKING:
    from vdreader.gui.window import Window
    from vdreader.reading.checking import Checked, Report

NAME = "discrepancies"
_CROSSING = "crossing"


class Discrepancies(QObject):
    """Keeps the report of the open text, and takes the reader through it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._bilingual = window.services.bilingual
        self._going = False
        commands = window.menus.commands
        menu = commands.menus["alignment"]
        commands.add(NAME, menu, self.toggle, "Ctrl+Shift+D")
        commands.add("next_flag", menu, self.go_next, "F8")
        commands.add("previous_flag", menu, self.go_previous, "Shift+F8")
        self.panel = FlagsPanel()
        self.accepting = Accepting(window, self.panel)
        menu.addSeparator()
        window.panels.add(NAME, self.panel)
        self.panel.flag_chosen.connect(self._flag_chosen)
        self.panel.flag_entered.connect(self.go)
        self.panel.filtered.connect(self._mark)
        self.accepting.changed.connect(self.refresh)
        window.desk.text_shown.connect(self._text_shown)
        window.desk.alignment_shown.connect(self.check)
        window.desk.place_changed.connect(self._place_changed)
        window.comparing.comparison_shown.connect(self._comparison_shown)
        window.worker.finished.connect(self._work_finished)
        window.worker.failed.connect(self._work_failed)

    @property
    def report(self) -> Report | None:
        """What was found in the open text."""
        return self.panel.report

    # -- checking ----------------------------------------------------------------------------

    def _text_shown(self, text: ParallelText) -> None:
        self._window.worker.cancel(NAME)
        self._window.worker.cancel(_CROSSING)
        self._show(None)

    def check(self, text: ParallelText) -> None:
        """Check the aligned text anew, in the background; what is shown stays until then."""
        if text.alignment is None:
            return
        try:
            task = self._bilingual.checking(text.alignment)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        self._window.worker.start(NAME, task)

    def _work_finished(self, name: str, result: object) -> None:
        from vdreader.reading.checking import Report

        text = self._window.desk.text
        if name == NAME and isinstance(result, Report) and text and result.source is text.left:
            self._show(result)
            self._cross()
        elif name == _CROSSING and isinstance(result, tuple):
            self.panel.model.show_crossings(result)
            self._mark()

    def _work_failed(self, name: str, error: Exception) -> None:
        if name == NAME:
            self._show(None)

    def refresh(self) -> None:
        """Take over what has been accepted or withdrawn meanwhile."""
        if self.report is not None:
            self._show(self._bilingual.reviewed(self.report))

    def _show(self, report: Report | None) -> None:
        self.panel.show_report(report, self._message(report))
        self._mark()
        self.accepting.retranslate()

    def _message(self, report: Report | None) -> str:
        text = self._window.desk.text
        if report is not None:
            return "" if report.rows else self.tr("Nothing was found that asks to be looked at.")
        if text is not None and text.right is None:
            return self.tr("There is only one language here: nothing to check it against.")
        return self.tr("Checking one language against the other…")

    # -- marking -----------------------------------------------------------------------------

    def _mark(self) -> None:
        """Marks between the columns, counts in the tree and on the tab."""
        window, report, text = self._window, self.report, self._window.desk.text
        marks: dict[int, Mark] = {}
        badges: dict[str, list[Badge]] = {}
        if report is not None and text is not None:
            colour = window.colours.warning
            meanings: dict[int, list[str]] = {}
            counts: dict[str, int] = {}
            for row in self.panel.open_rows():
                section = report.source.passage(row.flag.source.passage).section
                counts[section] = counts.get(section, 0) + 1
                at = _row_of(text, row)
                if at is not None:
                    meanings.setdefault(at, []).append(self.panel.model.spoken(row))
            marks = {at: Mark("▲", colour, "\n".join(said)) for at, said in meanings.items()}
            badges = {
                section: [Badge(f"▲{n}", colour, self.tr("%n discrepancy(s) to look at", "", n))]
                for section, n in counts.items()
            }
        window.texts.show_marks(NAME, marks)
        window.sections.show_badges(NAME, report.source.id if report else "", badges)
        self._light(self.panel.current)
        self._name_tab()

    def _light(self, row: Checked | None) -> None:
        for side in (LEFT, RIGHT):
            place = _side(row, side) if row is not None else None
            lit = [self._highlight(place, row)] if place and row and place.text else []
            self._window.texts.show_highlights(NAME, side, lit)

    def _highlight(self, place: Place, row: Checked) -> Highlight:
        colours = self._window.colours
        tip = self.panel.model.spoken(row)
        return Highlight(place.passage, place.span, colours.warning_ground, colours.warning, tip)

    # -- going there -------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show the panel, or put it away."""
        self._window.panels.toggle(NAME)

    def go(self, row: Checked) -> None:
        """Go to a flag, light its words on both sides, and put the keyboard into the text."""
        self.panel.show_flag(row)
        side = LEFT if row.flag.source.text else RIGHT
        place, document = _side(row, side), self._document(side)
        if document:
            self._going = True
            self._window.desk.open(document, place.passage, place.span[0])
            self._going = False
        self._light(row)

    def _flag_chosen(self, row: Checked) -> None:
        side = LEFT if row.flag.source.text else RIGHT
        place = _side(row, side)
        self._going = True
        if self._window.texts.mode != BOTH:
            self._window.desk.choose_mode(BOTH)
        self._window.texts.go_to(side, place.passage, place.span[0])
        self._going = False
        self._light(row)

    def _document(self, side: int) -> str:
        text = self._window.desk.text
        document = text.document(side) if text else None
        return document.id if document else ""

    def go_next(self) -> None:
        """Go to the next flag after the reader's place."""
        self._step(1)

    def go_previous(self) -> None:
        """Go to the flag before the reader's place."""
        self._step(-1)

    def _step(self, by: int) -> None:
        rows = self.panel.open_rows()
        if not rows:
            self._window.panels.open(NAME)
            return
        if not self.panel.isVisible():
            self._window.panels.open(NAME)
        self.go(rows[self._after(rows, by)])

    def _after(self, rows: list[Checked], by: int) -> int:
        """The flag after or before the reader's place; the last or first where there is none."""
        here, current = self._here(), self.panel.current
        keys = [row.flag.key for row in rows]
        if current is not None and current.flag.key in keys and self._position(current) == here:
            target = keys.index(current.flag.key) + by
        elif by > 0:
            beyond = [n for n, row in enumerate(rows) if self._position(row) >= here]
            target = min(beyond, default=len(rows) - 1)
        else:
            target = max((n for n, row in enumerate(rows) if self._position(row) < here), default=0)
        return max(0, min(len(rows) - 1, target))

    def _here(self) -> tuple[int, int]:
        place, text = self._window.desk.place, self._window.desk.text
        if place is None or text is None:
            return (-1, 0)
        return (text.row_of(place[0], place[1]) or 0, place[2])

    def _position(self, row: Checked) -> tuple[int, int]:
        text = self._window.desk.text
        assert text is not None
        side = LEFT if row.flag.source.text else RIGHT
        return (_row_of(text, row) or 0, _side(row, side).span[0])

    def _place_changed(self, side: int, passage: str, offset: int) -> None:
        """Follow the reader: the first flag of the passage becomes the current row."""
        if self._going or self.report is None:
            return
        current = self.panel.current
        if current is not None and _side(current, side).passage == passage:
            return
        for row in self.panel.model.rows:
            if _side(row, side).passage == passage:
                self.panel.show_flag(row)
                break
        else:
            self.panel.table.show_row(-1)
        self._light(self.panel.current)

    def _comparison_shown(self, comparison: Comparison | None) -> None:
        self.panel.model.show_comparison(comparison)
        self._cross()

    def _cross(self) -> None:
        """Where the older text has both languages, ask which of them was rewritten."""
        text, comparison = self._window.desk.text, self._window.comparing.comparison
        self._window.worker.cancel(_CROSSING)
        if self.report is None or comparison is None or text is None or text.alignment is None:
            return
        if comparison.new.id != self.report.source.id:
            return
        task = self._bilingual.crossing(self.report, text.alignment, comparison)
        if task is not None:
            self._window.worker.start(_CROSSING, task)

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.panel.dress(colours)
        self._mark()

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        name = self._window.menus.commands.name
        name(NAME, self.tr("Discrepancies"), self.tr("Where the two languages may part"))
        name("next_flag", self.tr("Next discrepancy"))
        name("previous_flag", self.tr("Previous discrepancy"))
        self.accepting.retranslate()
        self.panel.retranslate()
        self.panel.show_report(self.report, self._message(self.report))
        self._mark()

    def _name_tab(self) -> None:
        report = self.report
        if report is None:
            self._window.panels.title(NAME, self.tr("Discrepancies"))
            return
        self._window.panels.title(
            NAME,
            self.tr("Discrepancies {languages} {count}").format(
                languages=f"{report.source.language.upper()}/{report.target.language.upper()}",
                count=len(self.panel.open_rows()),
            ),
        )

    def close(self, event: QCloseEvent) -> None:
        """What was accepted is on the disk already."""


def _side(row: Checked, side: int) -> Place:
    return row.flag.source if side == LEFT else row.flag.target


def _row_of(text: ParallelText, row: Checked) -> int | None:
    """The row of a flag: where its words stand."""
    if row.flag.source.text:
        return text.row_of(LEFT, row.flag.source.passage)
    return text.row_of(RIGHT, row.flag.target.passage)
