"""The feature of the follow-up: what the newer text says of what the older one committed to."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent

from vdreader.core.comparing.comparison import Comparison
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.theme import Colours
from vdreader.gui.worker import Progress

if TYPE_CHECKING:
    from vdreader.core.comparing.followup import FollowUp
    from vdreader.gui.comparing.followup_panel import FollowUpPanel
    from vdreader.gui.comparing.followup_rows import End
    from vdreader.gui.window import Window

NAME = "followup"


class FollowUpFeature(QObject):
    """Follows up the comparison that is shown, while its panel is in front."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._made: FollowUpPanel | None = None
        self._followed: Comparison | None = None
        self._gone_to = ""  # an older text that was opened from the table
        commands = window.menus.commands
        commands.add(NAME, commands.menus["compare"], self.toggle, "Ctrl+Shift+U")
        window.comparing.comparison_shown.connect(self._comparison_shown)
        window.worker.finished.connect(self._work_finished)
        window.worker.failed.connect(self._work_failed)

    @property
    def panel(self) -> FollowUpPanel:
        """The panel, made when it is first asked for."""
        if self._made is None:
            from vdreader.gui.comparing.followup_panel import FollowUpPanel

            self._made = FollowUpPanel()
            self._made.end_chosen.connect(self._go)
            self._made.appeared.connect(self._appeared)
            self._window.panels.add(NAME, self._made)
            self._made.dress(self._window.colours)
            self.retranslate()
        return self._made

    @property
    def _shown(self) -> bool:
        return self._made is not None and self._made.isVisible()

    def toggle(self) -> None:
        """Show the follow-up, or put it away."""
        assert self.panel is not None
        self._window.panels.toggle(NAME)

    def _appeared(self) -> None:
        self._gone_to = ""
        self.follow(self._window.comparing.comparison)

    def follow(self, comparison: Comparison | None) -> None:
        """Follow up a comparison, in the background."""
        if comparison is None:
            self.panel.show_followed(
                None, self.tr("Choose an older text to compare with: its commitments stand here.")
            )
            self._followed = None
            return
        if comparison is self._followed:
            return
        self._followed = comparison

        def work(progress: Progress) -> FollowUp:
            from vdreader.core.comparing.followup import follow_up

            return follow_up(comparison)

        self._window.worker.start(NAME, work)

    def _work_finished(self, name: str, result: object) -> None:
        from vdreader.core.comparing.followup import FollowUp

        if name == NAME and isinstance(result, FollowUp) and self._made is not None:
            self._made.show_followed(result)

    def _work_failed(self, name: str, error: Exception) -> None:
        if name == NAME and isinstance(error, KnownError) and self._made is not None:
            self._made.show_followed(None, words.error(error))

    def _comparison_shown(self, comparison: Comparison | None) -> None:
        if comparison is not None and self._shown and comparison.new.id != self._gone_to:
            self.follow(comparison)

    def _go(self, end: End) -> None:
        """Go to an end; the table stays, although the older text is compared with another."""
        self._gone_to = end.document if end.document != self._newer else ""
        self._window.desk.open(end.document, end.passage, end.offset)
        self.panel.table.setFocus()

    @property
    def _newer(self) -> str:
        return self._followed.new.id if self._followed else ""

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        if self._made is not None:
            self._made.dress(colours)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self._window.menus.commands.name(
            NAME,
            self.tr("Follow-up"),
            self.tr("Every commitment of the older text and what the newer one says of it"),
        )
        if self._made is not None:
            self._window.panels.title(NAME, self.tr("Follow-up"))
            self._made.retranslate()

    def close(self, event: QCloseEvent) -> None:
        """Nothing to remember."""
