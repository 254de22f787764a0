"""The feature of the overview: all years as columns of sections, with the flows between them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QCloseEvent

from vdreader.core.comparing.comparison import Comparison
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.theme import Colours
from vdreader.reading.overview import Fate, Scene, years
from vdreader.reading.years import MOST_COMPARED, around

if TYPE_CHECKING:
    from vdreader.gui.overview.overview_page import OverviewPage
    from vdreader.gui.window import Window

NAME = "overview"


class Overview(QObject):
    """Shows the overview in the place of the panes, and goes where one clicks in it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.page: OverviewPage | None = None
        self._idents: tuple[str, ...] = ()
        self._meetings = 0  # that could be shown
        self._comparisons: tuple[Comparison, ...] = ()
        self._due = False  # the comparisons are being computed
        self._saving = False  # a picture is asked for as soon as they are
        commands = window.menus.commands
        menu = commands.menus["compare"]
        menu.addSeparator()
        action = commands.add(NAME, menu, self.toggle, "Ctrl+Shift+O", checkable=True)
        commands.add("save_overview", menu, self.save)
        window.header.add_action(action)
        window.pages.currentChanged.connect(self._page_changed)
        window.closed.connect(self._part)
        window.desk.place_changed.connect(self._place_changed)
        window.comparing.comparison_shown.connect(self._comparison_shown)
        window.worker.finished.connect(self._work_finished)
        window.worker.failed.connect(self._work_failed)

    @property
    def shown(self) -> bool:
        """Whether the overview is in front."""
        return self.page is not None and self._window.pages.currentWidget() is self.page

    # -- showing -----------------------------------------------------------------------------

    def toggle(self) -> None:
        """Show the overview, or go back to the text."""
        if self.shown:
            self.leave()
        else:
            self.show()

    def show(self) -> None:
        """Put the overview in front; the comparisons are computed in the background."""
        page = self._made()
        self._window.pages.setCurrentWidget(page)
        self._window.menus.commands.actions[NAME].setChecked(True)
        page.canvas.setFocus()
        self._start()

    def _page_changed(self, index: int) -> None:
        """Whoever changed the page: tell whether it is this one, and stop when it is not."""
        self._window.menus.commands.actions[NAME].setChecked(self.shown)
        if not self.shown:
            self._due = self._saving = False
            self._window.worker.cancel(NAME)

    def leave(self) -> None:
        """Back to the text."""
        self._window.pages.setCurrentIndex(0)
        desk = self._window.desk
        self._window.texts.columns[desk.place[0] if desk.place else 0].setFocus()

    def _made(self) -> OverviewPage:
        """The page, made when it is first asked for."""
        if self.page is None:
            from vdreader.gui.overview.overview_page import OverviewPage

            self.page = OverviewPage()
            self.page.left.connect(self.leave)
            self.page.save_asked.connect(self.save)
            self.page.canvas.opened.connect(self._open)
            self.page.dress(self._window.colours)
            self._window.pages.addWidget(self.page)
        return self.page

    def _start(self) -> None:
        page, window = self._made(), self._window
        document = window.desk.document
        every = years(window.library, document.language) if document else ()
        meetings = {window.library.entry(ident).about.meeting: ident for ident in every}
        if document is None or len(every) < 2:
            self._comparisons = ()
            self._show()
            return
        idents = around(every, meetings[document.about.meeting], MOST_COMPARED)
        if self._idents != idents:
            page.show_scene(None, self.tr("Comparing…"))
        self._idents, self._meetings = idents, len(every)
        self._due = True
        window.worker.start(NAME, window.services.years.comparing_all(idents))

    def _work_finished(self, name: str, result: object) -> None:
        if name == NAME and isinstance(result, list) and self.page is not None:
            self._comparisons, self._due = tuple(result), False
            self._show()
            if self._saving:
                self._saving = False
                self.save()

    def _work_failed(self, name: str, error: Exception) -> None:
        if name == NAME:
            self._due = self._saving = False
        if name == NAME and isinstance(error, KnownError) and self.page is not None:
            self.page.show_scene(None, words.error(error))

    def _show(self) -> None:
        assert self.page is not None
        if not self._comparisons:
            self.page.show_scene(
                None, self.tr("There is only one year in this language: nothing to look over.")
            )
            return
        shown, message = len(self._comparisons) + 1, ""
        if len(self._idents) < self._meetings:
            text = self.tr("{shown} of {all} meetings: those around the text that is open.")
            message = text.format(shown=shown, all=self._meetings)
        self.page.show_scene(self._scene, message)
        desk, canvas = self._window.desk, self.page.canvas
        if desk.place and desk.text and canvas.scene:
            document = desk.text.document(desk.place[0])
            if document is not None:
                section = document.passage(desk.place[1]).section
                canvas.choose_bar(canvas.scene.bar_of(document.id, section))

    def _scene(self, size: tuple[float, float]) -> Scene:
        from vdreader.reading.overview_layout import scene

        documents = [self._comparisons[0].old, *(one.new for one in self._comparisons)]
        headings = [words.meeting(document.about) for document in documents]
        return scene(documents, self._comparisons, size, headings, words.section_title)

    def _comparison_shown(self, comparison: Comparison | None) -> None:
        """A verdict may have changed what there is to see."""
        if comparison is not None and self.shown:
            self._start()

    # -- opening -----------------------------------------------------------------------------

    def _place_changed(self) -> None:
        """The reader went somewhere: the text comes to the front."""
        if self.shown:
            self.leave()

    def _open(self, kind: str, n: int) -> None:
        scene = self.page.canvas.scene if self.page else None
        if scene is None:
            return
        self.leave()
        if kind == "bar":
            bar = scene.bars[n]
            document = scene.columns[bar.column].document
            self._window.desk.open(document.id, document.section(bar.section).passages[0])
            return
        shape = scene.flows[n] if kind == "flow" else scene.edges[n]
        comparison = scene.comparisons[shape.comparison]
        if shape.fate is Fate.DROPPED:
            change = comparison.changes[scene.edges[n].changes[0]]
            self._window.desk.open(comparison.old.id, change.old[0])
            return
        passage = scene.flows[n].new if kind == "flow" else scene.edges[n].passages[0]
        self._window.desk.open(comparison.new.id, passage)
        self._window.comparing.choose(comparison.old.id)

    # -- saving ------------------------------------------------------------------------------

    def save(self) -> None:
        """Show the overview as it is now, ask for a file, and draw it into that."""
        from vdreader.gui.files import Files
        from vdreader.gui.overview.overview_saving import ask

        if not self.shown or self._due:
            if not self.shown:
                self.show()
            self._saving = self._due
            return
        if not self._comparisons:
            return
        file = ask(self._window, Files(self._window.settings))
        if file is not None:
            self.save_to(file)

    def save_to(self, file: Path) -> None:
        """Draw the overview into a file, and say that it is there."""
        from vdreader.gui.files import saved
        from vdreader.gui.overview.overview_saving import write

        try:
            write(file, self._scene((1180.0, 640.0)), self._window.colours)
        except KnownError as error:
            self._window.banner.say(words.error(error))
        else:
            self._window.banner.say(saved(file))

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        if self.page is not None:
            self.page.dress(colours)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        name = self._window.menus.commands.name
        name(NAME, self.tr("Overview"), self.tr("All years and what became of their passages"))
        name("save_overview", self.tr("Save the overview as a picture…"))
        if self.page is not None:
            self.page.retranslate()
            if self._comparisons:
                self._show()

    def close(self, event: QCloseEvent) -> None:
        """Nothing to remember."""

    def _part(self) -> None:
        """The window is closed: pages that go with it are no changes of page."""
        self._window.pages.currentChanged.disconnect(self._page_changed)
