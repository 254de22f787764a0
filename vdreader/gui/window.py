"""The main window: it puts the panes side by side and wires them; each knows only itself.

The desk opens and follows, features do the rest. Everything that the window needs is passed in;
what it remembers goes into the settings when it closes. Up to the first paint there are the
sections and the texts; the changes and the features are made after it, or when they are asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QStatusBar,
    QVBoxLayout,
    QWidget,
)

from vdreader.core.document import Document
from vdreader.errors import KnownError
from vdreader.gui import fitting, fonts, words
from vdreader.gui.awaited import Awaited
from vdreader.gui.controls import Banner
from vdreader.gui.desk import Align, Desk
from vdreader.gui.dressing import dress
from vdreader.gui.feature import FEATURES, Feature, load, make
from vdreader.gui.header import Header
from vdreader.gui.keyboard import Keyboard
from vdreader.gui.making import Making, Piece
from vdreader.gui.menus import Menus
from vdreader.gui.offer import Offer
from vdreader.gui.panels import Panels
from vdreader.gui.panes import Panes
from vdreader.gui.sections import SectionsPane
from vdreader.gui.settings import Settings
from vdreader.gui.status import Status
from vdreader.gui.texts.parallel import BOTH, ParallelView
from vdreader.gui.theme import THEMES
from vdreader.gui.worker import Worker
from vdreader.reading.library import Damage, Library

if TYPE_CHECKING:
    from vdreader.gui.comparing.changes import ChangesPane
    from vdreader.gui.comparing.comparing import Compare, Comparing
    from vdreader.gui.undoing import Undoing
    from vdreader.reading.bilingual import Bilingual
    from vdreader.reading.noting import Noting
    from vdreader.reading.searching import Searching
    from vdreader.reading.years import Years

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.5)
PANE_WIDTHS = [256, 780, 390]
LEAST_WIDTHS = (150, 360, 210)


class Services(Protocol):
    """What the window works with, made by the composition root when it is first asked for."""

    @property
    def library(self) -> Library:
        """The documents."""

    @property
    def settings(self) -> Settings:
        """What is remembered."""

    @property
    def switch_language(self) -> Callable[[str], str]:
        """Speaks another language; returns its code."""

    @property
    def compare(self) -> Compare:
        """Makes the task that compares two documents."""

    @property
    def align(self) -> Align:
        """Makes the task that aligns two documents."""

    @property
    def bilingual(self) -> Bilingual:
        """The use cases over two languages."""

    @property
    def years(self) -> Years:
        """The use cases over several years."""

    @property
    def notes(self) -> Noting:
        """The user's notes."""

    def searching(self) -> Searching:
        """The search over all texts."""


class Window(QMainWindow):
    """Three panes on one library, the panels below the texts, and the features."""

    closed = Signal()  # nothing will be read or kept any more

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.library = services.library
        self.settings = services.settings
        self.worker = Worker(self)
        self.header = Header()
        self.banner = Banner()
        self.sections = SectionsPane(self._load)
        self.texts = ParallelView()
        self._right = Awaited()
        self._changes: ChangesPane | None = None
        self._undoing: Undoing | None = None
        self._comparing: Comparing | None = None
        self._features: list[Feature] = []
        self.status = Status()
        self.splitter = Panes(self.texts.comfortable_width)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.pages = QStackedWidget()  # the panes, and what features put in their place
        self.panels = Panels()
        zoom = self.settings.number("view/zoom", 1.0)
        self.zoom = max(ZOOMS[0], min(ZOOMS[-1], zoom))
        self.theme = self.settings.text("view/theme", "system")
        self._lay_out()
        self.desk = Desk(self, self.library, services)
        self.keyboard = Keyboard(self)
        self.offer = Offer(self)
        self.menus = Menus(self)
        self.making = Making(self._pieces(), self)
        self._wire()
        self.dress()
        self.retranslate()
        self._restore_sizes()

    # -- making ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle("vdreader")
        self.middle.setChildrenCollapsible(False)
        self.middle.setHandleWidth(1)
        self.middle.addWidget(self.texts)
        self.middle.addWidget(self.panels)
        self.middle.setStretchFactor(0, 1)
        panes = (self.sections, self.middle, self._right)
        for pane, width in zip(panes, LEAST_WIDTHS, strict=True):
            pane.setMinimumWidth(width)
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        centre = QWidget()
        box = QVBoxLayout(centre)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self.banner)
        self.pages.addWidget(self.splitter)
        box.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.status, 1)
        self.setStatusBar(bar)

    def _pieces(self) -> list[Piece]:
        """What is made after the first paint; what takes longest is importing it."""
        pieces: list[Piece] = [self.texts.levelling.complete, self.menus.fill]
        pieces += [self._make_changes, self._make_undoing, self._make_comparing]
        for module, name in FEATURES:
            pieces += [partial(load, module), partial(self._add, partial(make, module, name, self))]
        return [*pieces, self.header.complete, self.desk.listened, self._check]

    def _make_changes(self) -> None:
        from vdreader.gui.comparing.changes import ChangesPane

        pane = ChangesPane()
        pane.setMinimumWidth(self._right.minimumWidth())
        pane.dress(self.colours)
        pane.show_comparison(None, self._right.message.text())
        self.splitter.replaceWidget(self.splitter.indexOf(self._right), pane)
        self._right.deleteLater()
        self._changes = pane

    def _make_undoing(self) -> None:
        from vdreader.gui.undoing import Undoing

        self._undoing = Undoing(self)
        self._add(lambda: self.undoing)

    def _make_comparing(self) -> None:
        from vdreader.gui.comparing.comparing import Comparing

        self._comparing = Comparing(self, self.services.compare)
        self._add(lambda: self.comparing)

    def _add(self, made: Callable[[], Feature]) -> None:
        """Take a feature in: it is dressed and speaks the language of the interface."""
        feature = made()
        self._features.append(feature)
        feature.dress(self.colours)
        feature.retranslate()

    @property
    def changes(self) -> ChangesPane:
        """The right pane."""
        if self._changes is None:
            self.making.finish()
        assert self._changes is not None
        return self._changes

    @property
    def undoing(self) -> Undoing:
        """The feature that takes back and does again."""
        if self._undoing is None:
            self.making.finish()
        assert self._undoing is not None
        return self._undoing

    @property
    def comparing(self) -> Comparing:
        """The feature of the right pane."""
        if self._comparing is None:
            self.making.finish()
        assert self._comparing is not None
        return self._comparing

    @property
    def features(self) -> list[Feature]:
        """All features."""
        self.making.finish()
        return self._features

    def _panels_opened(self, opened: bool) -> None:
        if opened:
            self.pages.setCurrentIndex(0)  # they stand below the texts

    def _wire(self) -> None:
        self.texts.zoom_asked.connect(self.change_zoom)
        self.texts.shaped.connect(self.splitter.share)
        self.panels.opened.connect(self._panels_opened)
        self.panels.left.connect(self.keyboard.back)
        self.desk.history_changed.connect(self.menus.history_changed)
        self.worker.finished.connect(self._work_finished)
        self.worker.failed.connect(self._work_failed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)

    def _restore_sizes(self) -> None:
        # As large as is comfortable, with its frame inside of the screen.
        fitting.resize(self, 1440, 900)
        geometry = self.settings.bytes("window/geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        panes = self.settings.bytes("window/panes")
        if panes.isEmpty() or not self.splitter.restoreState(panes):
            self.splitter.setSizes(PANE_WIDTHS)
        else:
            # Kept beside the state, which knows only what there was room for.
            sizes = self.splitter.sizes()
            for at, side in ((0, "sections"), (2, "changes")):
                sizes[at] = round(self.settings.number(f"window/{side}", sizes[at]))
            self.splitter.setSizes(sizes)
        heights = self.settings.bytes("window/panels")
        if heights.isEmpty() or not self.middle.restoreState(heights):
            self.middle.setSizes([560, 220])

    # -- opening -----------------------------------------------------------------------------

    def begin(self, document: str = "", passage: str = "") -> None:
        """Fill the window once it is on the screen: what was asked for, or where one left off."""
        self.sections.fill(self.library)
        newest = next(iter(self.library.newest()), "")
        if not document:
            document = self.settings.text("reading/document") or newest
            passage = self.settings.text("reading/passage")
            if document not in self.library.entries:
                document, passage = newest, ""
        self.desk.choose_mode(self.settings.text("reading/mode", BOTH))
        self.texts.levelling.hurry()
        self.desk.open(document, passage)
        self.offer.show()
        self.making.watch(self, [column.viewport() for column in self.texts.columns])

    def _check(self) -> None:
        """Find out what is damaged, and whether what is remembered can be kept."""
        self.worker.start("check", lambda _: self.library.check())
        self.worker.start("keep", lambda _: self.library.keep_own_table())
        if not self.settings.writable():
            self.banner.say(
                self.tr(
                    "The settings cannot be written to {file}; sizes and position will not be "
                    "remembered."
                ).format(file=self.settings.file)
            )

    def _load(self, ident: str) -> Document | None:
        return self.desk.load(ident)

    def _work_finished(self, name: str, result: object) -> None:
        if name == "check" and isinstance(result, tuple):
            self._show_check(result)

    def _work_failed(self, name: str, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.banner.say(words.error(error))

    def _show_check(self, damages: tuple[Damage, ...]) -> None:
        self.status.show_integrity(len(damages))
        for damage in damages:
            self.banner.say(words.error(damage.error))

    # -- what commands do --------------------------------------------------------------------

    def change_zoom(self, steps: int) -> None:
        """Make the texts larger or smaller by steps; 0 is back to 100 %."""
        if steps == 0:
            self.zoom = 1.0
        else:
            nearest = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self.zoom))
            self.zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))]
        self.texts.dress(self.colours, self.zoom)
        self.desk.name_document()

    def toggle_link(self) -> None:
        """Scroll the columns in step, or each on its own."""
        self.texts.set_linked(not self.texts.levelling.linked)
        self.status.show_linked(self.texts.levelling.linked)
        self.menus.commands.actions["link"].setChecked(self.texts.levelling.linked)

    def step_pane(self, by: int) -> None:
        """Put the keyboard into the next or previous pane."""
        stops: list[QWidget] = [self.sections.tree]
        stops += [column for column in self.texts.columns if column.isVisible()]
        if self.changes.list.isVisible():
            stops.append(self.changes.list)
        focused = [n for n, stop in enumerate(stops) if stop.hasFocus()]
        at = focused[0] if focused else (-1 if by > 0 else 0)
        stops[(at + by) % len(stops)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def choose_language(self, code: str) -> None:
        """Speak another language from now on."""
        self.settings.put("view/language", self.services.switch_language(code))
        self.menus.mark_language(code)

    def choose_theme(self, name: str) -> None:
        """Draw in other colours from now on."""
        self.theme = name
        self.dress()

    def run_action(self, action: QAction) -> None:
        """Run a command that the palette has chosen, once the palette is gone."""
        QTimer.singleShot(0, action, action.trigger)

    # -- looks and words ---------------------------------------------------------------------

    def _system_theme_changed(self) -> None:
        if self.theme == "system":
            self.dress()

    def dress(self) -> None:
        """Draw everything in the chosen theme."""
        name = self.theme
        if name not in THEMES:
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            name = "dark" if dark else "light"
        self.colours = THEMES[name]
        dress(self.colours)
        self.setFont(fonts.interface())
        self.header.dress(self.colours)
        self.banner.dress(self.colours)
        self.sections.dress(self.colours)
        self.texts.dress(self.colours, self.zoom)
        self.status.dress(self.colours)
        self.panels.dress(self.colours)
        if self._changes is None:
            self._right.dress(self.colours)
        for feature in self._features:
            feature.dress(self.colours)
        self.menus.mark_theme(self.theme)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.menus.retranslate()
        for part in (self.header, self.banner, self.sections, self.status, self.panels):
            part.retranslate()
        self.desk.name_document()
        if self.desk.place:
            self.desk.follow_section(*self.desk.place[:2])
        if self._changes is None:
            self._right.retranslate()
        for feature in self._features:
            feature.retranslate()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the interface."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "menus"):
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember sizes and position, stop what is running."""
        for feature in self._features:
            feature.close(event)
        if not event.isAccepted():
            return
        self.making.stop()
        self.settings.put("window/geometry", self.saveGeometry())
        self.settings.put("window/panes", self.splitter.saveState())
        for side, width in zip(("sections", "changes"), self.splitter.wanted, strict=True):
            self.settings.put(f"window/{side}", width)
        self.settings.put("window/panels", self.middle.saveState())
        self.settings.put("view/zoom", self.zoom)
        self.settings.put("view/theme", self.theme)
        self.settings.put("reading/mode", self.texts.mode)
        if self.desk.place and self.desk.text:
            document = self.desk.text.document(self.desk.place[0])
            if document is not None:
                self.settings.put("reading/document", document.id)
                self.settings.put("reading/passage", self.desk.place[1])
        self.settings.save()
        self.hide()  # what still runs in the background may take a moment to stop
        self.worker.close()
        self.closed.emit()
        super().closeEvent(event)
