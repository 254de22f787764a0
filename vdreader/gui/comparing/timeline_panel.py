"""The panel of the timeline: the passage under the cursor through all years."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from vdreader.core.comparing.timeline import Timeline
from vdreader.gui import fonts
from vdreader.gui.comparing.timeline_model import TimelineModel
from vdreader.gui.comparing.years_strip import YearsStrip
from vdreader.gui.controls import set_ink
from vdreader.gui.table import PanelTable
from vdreader.gui.theme import Colours


class TimelinePanel(QWidget):
    """The years at a glance, and a row for each place with its words."""

    place_chosen = Signal(str, str, int)  # document, passage, offset
    appeared = Signal()  # it came to the front, perhaps by its tab

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strip = YearsStrip()
        self.model = TimelineModel(self)
        self.table = PanelTable([222, 186, 2.0])
        self.table.setModel(self.model)
        self.table.horizontalHeader().hide()  # the rows speak for themselves
        self.message = QLabel()
        self.message.setTextFormat(Qt.TextFormat.PlainText)
        self.message.setWordWrap(True)
        self.message.setContentsMargins(14, 10, 14, 10)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 4, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.strip)
        box.addWidget(self.message)
        box.addWidget(self.table, 1)
        self.table.row_chosen.connect(self._chosen)
        self.table.row_entered.connect(self._chosen)
        self.show_timeline(None)

    @property
    def timeline(self) -> Timeline | None:
        """The timeline that is shown."""
        return self.model.timeline

    def show_timeline(self, timeline: Timeline | None, message: str = "") -> None:
        """Show a timeline, with a sentence above it or in its stead."""
        self.model.show_timeline(timeline)
        self.strip.show_timeline(timeline)
        self.table.setVisible(timeline is not None)
        self.message.setText(message)
        self.message.setVisible(bool(message))
        if timeline is not None:
            self.table.show_row(self.model.row_of(timeline.document, timeline.passage))

    def _chosen(self, row: int) -> None:
        chosen = self.model.rows[row]
        if chosen.place is not None:
            ident, (start, _) = chosen.place
            self.place_chosen.emit(chosen.stage.document.id, ident, start)

    def showEvent(self, event: QShowEvent) -> None:
        """Tell that there is something to fill."""
        super().showEvent(event)
        self.appeared.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard goes into the table."""
        self.table.setFocus(event.reason())

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.model.colours = colours
        self.strip.dress(colours)
        self.table.dress(colours)
        self.message.setFont(fonts.interface(12.5))
        set_ink(self.message, colours.soft)
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, QColor(colours.paper))
        self.setAutoFillBackground(True)
        self.setPalette(palette)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.table.setAccessibleName(self.tr("Timeline of the passage"))
        self.model.say_again()
        self.strip.show_timeline(self.timeline)
