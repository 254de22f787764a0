"""The feature of the timeline: where the passage under the cursor comes from and where it goes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCloseEvent

from vdreader.core.comparing.comparison import Comparison
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.theme import Colours
from vdreader.reading.parallel import LEFT

if TYPE_CHECKING:
    from vdreader.gui.comparing.timeline_panel import TimelinePanel
    from vdreader.gui.window import Window

NAME = "timeline"
_PAUSE = 150  # milliseconds: who walks through the text is not followed at every step


class TimelineFeature(QObject):
    """Follows the reader while its panel is in front; a place chosen there keeps the timeline."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._going = False
        self._made: TimelinePanel | None = None
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self.trace)
        commands = window.menus.commands
        commands.menus["compare"].addSeparator()
        commands.add(NAME, commands.menus["compare"], self.toggle, "Ctrl+T")
        window.changes.asked.connect(self._asked)
        window.desk.place_changed.connect(self._place_changed)
        window.comparing.comparison_shown.connect(self._comparison_shown)
        window.worker.finished.connect(self._work_finished)
        window.worker.failed.connect(self._work_failed)

    @property
    def panel(self) -> TimelinePanel:
        """The panel, made when it is first asked for."""
        if self._made is None:
            from vdreader.gui.comparing.timeline_panel import TimelinePanel

            self._made = TimelinePanel()
            self._made.place_chosen.connect(self._go)
            self._made.appeared.connect(self.trace)
            self._window.panels.add(NAME, self._made)
            self._made.dress(self._window.colours)
            self.retranslate()
        return self._made

    @property
    def _shown(self) -> bool:
        return self._made is not None and self._made.isVisible()

    def toggle(self) -> None:
        """Show the timeline of the passage under the cursor, or put it away."""
        assert self.panel is not None
        self._window.panels.toggle(NAME)

    def _asked(self, number: int, deed: str) -> None:
        """The timeline of a card's passage, also of one that the newer text no longer has."""
        comparison = self._window.comparing.comparison
        if deed != NAME or comparison is None:
            return
        change = comparison.changes[number]
        document = comparison.new if change.new else comparison.old
        assert self.panel is not None
        self._window.panels.open(NAME)
        self._later.stop()
        self._follow(document.id, (change.new or change.old)[0])

    # -- following ---------------------------------------------------------------------------

    def trace(self) -> None:
        """Follow the passage under the cursor through the years, in the background."""
        desk = self._window.desk
        if not self._shown or desk.place is None or desk.text is None:
            return
        side, passage, _ = desk.place
        answering = passage if side == LEFT else desk.text.answering(passage)
        if answering is None:
            self.panel.show_timeline(
                None, self.tr("Nothing in the other language answers to this passage.")
            )
            return
        self._follow(desk.text.left.id, answering)

    def _follow(self, document: str, passage: str) -> None:
        years = self._window.services.years
        if len(years.line(document)) < 2:
            self.panel.show_timeline(
                None, self.tr("There is no other year in this language to follow it to.")
            )
            return
        try:
            task = years.tracing(document, passage)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        self._window.worker.start(NAME, task)

    def _work_finished(self, name: str, result: object) -> None:
        from vdreader.core.comparing.timeline import Timeline

        if name == NAME and isinstance(result, Timeline) and self._made is not None:
            alone = sum(bool(stage.places) for stage in result.stages) == 1
            every = len(self._window.services.years.line(result.document))
            message = self.tr("No other year says this.") if alone else ""
            if every > len(result.stages):
                text = self.tr("Looked for in the {near} nearest of {all} meetings.")
                nearest = text.format(near=len(result.stages), all=every)
                message = f"{message} {nearest}".strip()
            self._made.show_timeline(result, message)

    def _work_failed(self, name: str, error: Exception) -> None:
        if name == NAME and isinstance(error, KnownError) and self._made is not None:
            self._made.show_timeline(None, words.error(error))

    def _place_changed(self) -> None:
        if self._shown and not self._going:
            self._later.start()

    def _comparison_shown(self, comparison: Comparison | None) -> None:
        """A verdict may have changed where the passage goes."""
        if comparison is not None and self._shown and not self._going:
            self._later.start()

    def _go(self, document: str, passage: str, offset: int) -> None:
        """Go to a place of the timeline, and keep the timeline."""
        self._going = True
        self._window.desk.open(document, passage, offset)
        self._going = False
        self._later.stop()
        self.panel.table.setFocus()

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        if self._made is not None:
            self._made.dress(colours)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self._window.menus.commands.name(
            NAME,
            self.tr("Timeline"),
            self.tr("Where the passage under the cursor comes from and where it goes"),
        )
        if self._made is not None:
            self._window.panels.title(NAME, self.tr("Timeline"))
            self._made.retranslate()

    def close(self, event: QCloseEvent) -> None:
        """Nothing to remember."""
