"""The main window: it puts the panes side by side and wires them; each knows only itself.

Panes say what the reader asks for; the window opens, compares and follows. Everything that it
needs is passed in; what it remembers goes into the settings when it closes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QSplitter, QStatusBar, QVBoxLayout, QWidget

from vdreader.core.comparison import Comparison, Kind
from vdreader.core.document import Document
from vdreader.errors import KnownError
from vdreader.gui import fonts, words
from vdreader.gui.changes import ChangesPane
from vdreader.gui.controls import Banner
from vdreader.gui.feature import make_features
from vdreader.gui.header import Header
from vdreader.gui.history import History, Position
from vdreader.gui.menus import Menus
from vdreader.gui.panels import Panels
from vdreader.gui.parallel import BOTH, LEFT_ONLY, RIGHT_ONLY, ParallelView
from vdreader.gui.section_delegate import Badge
from vdreader.gui.sections import SectionsPane
from vdreader.gui.settings import Settings
from vdreader.gui.status import Status
from vdreader.gui.theme import THEMES, palette
from vdreader.gui.worker import Progress, Worker
from vdreader.reading.library import Damage, Library
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText, pair, single

ZOOMS = (0.7, 0.8, 0.9, 1.0, 1.1, 1.25, 1.4, 1.6, 1.8, 2.0, 2.5)
PANE_WIDTHS = [256, 780, 390]


@dataclass(frozen=True)
class Services:
    """What the window works with, made by the composition root."""

    library: Library
    settings: Settings
    switch_language: Callable[[str], str]
    compare: Callable[[str, str, Progress], Comparison]
    align: Callable[[str, str, Progress], ParallelText]


class Window(QMainWindow):
    """Three panes on one library.

    Features listen to its signals: a text was shown, an alignment or a comparison has come, the
    reader has moved.
    """

    text_shown = Signal(object)  # ParallelText
    alignment_shown = Signal(object)  # ParallelText
    comparison_shown = Signal(object)  # Comparison, or None while there is none
    place_changed = Signal(int, str, int)  # side, passage, offset

    def __init__(self, services: Services) -> None:
        super().__init__()
        self.services = services
        self.library = services.library
        self.settings = services.settings
        self.worker = Worker(self)
        self.history = History()
        self.header = Header()
        self.banner = Banner()
        self.sections = SectionsPane(self._load_quietly)
        self.texts = ParallelView()
        self.changes = ChangesPane()
        self.status = Status()
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.middle = QSplitter(Qt.Orientation.Vertical)
        self.panels = Panels()
        self.zoom = self.settings.number("view/zoom", 1.0)
        self.theme = self.settings.text("view/theme", "system")
        self.document: Document | None = None
        self.older = ""
        self._older_choice = self.settings.text("reading/compared")
        self._place: tuple[int, str, int] | None = None
        self._following = False
        self._lay_out()
        self.menus = Menus(self)
        self.features = make_features(self)
        self._wire()
        self.dress()
        self.retranslate()
        self._restore_sizes()

    # -- making ------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setWindowTitle("vdreader")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.setHandleWidth(1)
        self.middle.setChildrenCollapsible(False)
        self.middle.setHandleWidth(1)
        self.middle.addWidget(self.texts)
        self.middle.addWidget(self.panels)
        self.middle.setStretchFactor(0, 1)
        for pane, width in zip(
            (self.sections, self.middle, self.changes), (180, 360, 260), strict=True
        ):
            pane.setMinimumWidth(width)
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(1, 1)
        centre = QWidget()
        box = QVBoxLayout(centre)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.header)
        box.addWidget(self.banner)
        box.addWidget(self.splitter, 1)
        self.setCentralWidget(centre)
        bar = QStatusBar()
        bar.setSizeGripEnabled(False)
        bar.addWidget(self.status, 1)
        self.setStatusBar(bar)

    def _wire(self) -> None:
        self.header.mode_chosen.connect(self.choose_mode)
        self.header.comparison_chosen.connect(self.choose_comparison)
        self.sections.section_chosen.connect(self._section_chosen)
        self.sections.document_chosen.connect(self.open_document)
        self.texts.position_changed.connect(self._position_changed)
        self.texts.scrolled_to.connect(self._scrolled_to)
        self.texts.zoom_asked.connect(self.change_zoom)
        self.changes.change_chosen.connect(self._change_chosen)
        self.changes.end_chosen.connect(self._end_chosen)
        self.worker.finished.connect(self._work_finished)
        self.worker.failed.connect(self._work_failed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_theme_changed)

    def _restore_sizes(self) -> None:
        self.resize(1440, 900)
        geometry = self.settings.bytes("window/geometry")
        if not geometry.isEmpty():
            self.restoreGeometry(geometry)
        panes = self.settings.bytes("window/panes")
        if panes.isEmpty() or not self.splitter.restoreState(panes):
            self.splitter.setSizes(PANE_WIDTHS)
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
        self.choose_mode(self.settings.text("reading/mode", BOTH))
        self.open_document(document, passage)
        self.worker.start("check", lambda _: self.library.check())
        if not self.settings.writable():
            self.banner.say(
                self.tr(
                    "The settings cannot be written to {file}; sizes and position will not be "
                    "remembered."
                ).format(file=self.settings.file)
            )

    def open_document(self, ident: str, passage: str = "", offset: int = 0) -> bool:
        """Open a document at a passage, beside its version in the other language if there is one.

        False, with the reason in the banner, when it cannot be shown.
        """
        pair_of = self._pair(ident)
        shown = self.document is not None and self.document.id == pair_of[0]
        if not shown and not self._show(pair_of):
            return False
        assert self.texts.text is not None
        side = LEFT if ident == pair_of[0] else RIGHT
        document = self.texts.text.document(side)
        if document is None:
            return False
        if side == RIGHT and self.texts.mode == LEFT_ONLY:
            self.choose_mode(BOTH)
        if passage and passage not in document:
            self.banner.say(
                self.tr("“{document}” has no passage “{passage}”.").format(
                    document=ident, passage=passage
                )
            )
            passage = ""
        target = passage or self._first_passage(document)
        self.texts.go_to(side, target, offset)
        self.texts.columns[side].setFocus()
        return True

    def _pair(self, ident: str) -> tuple[str, str | None]:
        """A document and its version in the other language, French before Dutch."""
        versions = self.library.languages(ident) if ident in self.library.entries else {}
        order = sorted(versions, key=lambda code: (code not in ("fr", "nl"), code))
        idents = [versions[code] for code in order]
        if len(idents) < 2 or ident not in idents[:2]:
            return ident, None
        return idents[0], idents[1]

    def _show(self, pair_of: tuple[str, str | None]) -> bool:
        left_id, right_id = pair_of
        try:
            left = self.library.document(left_id)
            right = self.library.document(right_id) if right_id else None
        except KnownError as error:
            self.banner.say(words.error(error))
            return False
        self.document = left
        self._place = None
        text = pair(left, right) if right else single(left)
        self.texts.show_text(text, self.colours, self.zoom, self._missing_notice(left_id))
        self._name_document()
        if right_id:
            self.worker.start(
                "align", lambda progress: self.services.align(left_id, right_id, progress)
            )
        self.text_shown.emit(text)
        self._compare_with(self._offer_comparisons())
        return True

    def _name_document(self) -> None:
        """The title, the languages and what is missing, in the language of the interface."""
        assert self.document is not None
        assert self.texts.text is not None
        left, right = self.document, self.texts.text.right
        self.header.title.setText(
            f"{left.about.year} · {words.place(left.about.place)}, "
            f"{words.day_and_month(left.about.date)}"
        )
        self.header.show_languages(
            left.language, right.language if right else None, self.texts.mode
        )
        self.texts.notice.setText(self._missing_notice(left.id))

    def _missing_notice(self, ident: str) -> str:
        """Which version of a text is not in the library, and where it can be had."""
        stem = ident.rsplit(".", 1)[0]
        present = self.library.languages(ident)
        missing = [
            text
            for text in self.library.known
            if text.id.rsplit(".", 1)[0] == stem and text.language not in present
        ]
        if not missing:
            return ""
        names = ", ".join(words.language(text.language) for text in missing)
        return self.tr("Not in the library: {languages}. It can be had from {where}.").format(
            languages=names, where=words.where(missing[0].where)
        )

    @property
    def place(self) -> tuple[int, str, int] | None:
        """Where the reader is: side, passage, offset."""
        return self._place

    @staticmethod
    def _first_passage(document: Document) -> str:
        return document.passages[0].id

    def _load_quietly(self, ident: str) -> Document | None:
        """A document for the tree; a damaged one is told in the banner."""
        try:
            return self.library.document(ident)
        except KnownError as error:
            self.banner.say(words.error(error))
            return None

    # -- comparing ---------------------------------------------------------------------------

    def _offer_comparisons(self) -> str:
        """List what the document can be compared with; returns what is chosen among it."""
        assert self.document is not None
        entries = self.library.older(self.document.id)
        choices = [
            (entry.about.id, self._comparison_name(entry.about.id, entry.about.kind))
            for entry in entries
        ]
        idents = [ident for ident, _ in choices]
        same_kind = [e.about.id for e in entries if e.about.kind == self.document.about.kind]
        default = next(iter([*same_kind, *idents]), "")
        chosen = self._older_choice if self._older_choice in idents else default
        self.header.show_comparisons(choices, chosen)
        return chosen

    def _comparison_name(self, ident: str, kind: str) -> str:
        about = self.library.entry(ident).about
        name = words.meeting(about)
        same = kind == "declaration"
        return name if same else f"{name} · {words.document_kind(kind)}"

    def choose_comparison(self, ident: str) -> None:
        """Compare with another older document, now and from now on."""
        self._older_choice = ident
        self._compare_with(ident)

    def _compare_with(self, ident: str) -> None:
        assert self.document is not None
        self.older = ident
        new = self.document.id
        self.comparison_shown.emit(None)
        self.sections.show_badges("changes", "", {})
        if not ident:
            self.worker.cancel("compare")
            self.changes.show_comparison(
                None, self.tr("There is no older text in this language to compare with.")
            )
            return
        self.changes.show_comparison(None, self.tr("Comparing…"))
        self.worker.start("compare", lambda progress: self.services.compare(ident, new, progress))

    def _work_finished(self, name: str, result: object) -> None:
        if isinstance(result, Comparison):
            self._show_comparison(result)
        elif isinstance(result, ParallelText):
            if self.texts.text is not None and result.left.id == self.texts.text.left.id:
                self.texts.show_alignment(result)
                self.alignment_shown.emit(result)
        elif name == "check" and isinstance(result, tuple):
            self._show_check(result)

    def _work_failed(self, name: str, error: Exception) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.banner.say(words.error(error))
        if name == "compare":
            self.changes.show_comparison(None, words.error(error))

    def _show_comparison(self, comparison: Comparison) -> None:
        if self.document is None or comparison.new.id != self.document.id:
            return
        self.changes.show_comparison(comparison)
        self.comparison_shown.emit(comparison)
        self.sections.show_badges("changes", comparison.new.id, self._badges(comparison))
        if self._place:
            self._follow_change(*self._place)

    def _badges(self, comparison: Comparison) -> dict[str, list[Badge]]:
        """The changes of each section of the new text, by kind; dropped ones stand in none."""
        counts: dict[str, dict[Kind, int]] = {}
        merged = {Kind.MOVED_REWORDED: Kind.MOVED, Kind.SPLIT: Kind.REWORDED}
        merged[Kind.MERGED] = Kind.REWORDED
        for change in comparison.changes:
            if not change.new or change.kind is Kind.KEPT:
                continue
            kind = merged.get(change.kind, change.kind)
            section = comparison.new.passage(change.new[0]).section
            row = counts.setdefault(section, {})
            row[kind] = row.get(kind, 0) + 1
        return {
            section: [
                Badge(
                    f"{row[kind]} {words.SIGNS[kind]}",
                    words.kind_colour(kind, self.colours),
                    f"{words.kind(kind)}: {row[kind]}",
                )
                for kind in (Kind.REWORDED, Kind.MOVED, Kind.NEW)
                if kind in row
            ]
            for section, row in counts.items()
        }

    def _show_check(self, damages: tuple[Damage, ...]) -> None:
        self.status.show_integrity(len(damages))
        for damage in damages:
            self.banner.say(words.damage(damage))

    # -- following ---------------------------------------------------------------------------

    def _position_changed(self, side: int, passage: str, offset: int) -> None:
        if self.texts.text is None:
            return
        document = self.texts.text.document(side)
        assert document is not None
        self._place = (side, passage, offset)
        self.history.visit(Position(document.id, passage, offset))
        self.menus.history_changed(self.history)
        self._follow_section(side, passage)
        self._follow_change(side, passage, offset)
        self._tell_position()
        self.place_changed.emit(side, passage, offset)

    def _follow_section(self, side: int, passage: str) -> None:
        assert self.texts.text is not None
        document = self.texts.text.document(side)
        if document is None:
            return
        section = document.passage(passage).section
        self.sections.follow(self.texts.text.left.id, section)

    def _follow_change(self, side: int, passage: str, offset: int) -> None:
        """The changes are those of the left text: a passage of the right one stands for its row."""
        assert self.texts.text is not None
        if self._following:
            return
        answering = passage if side == LEFT else self.texts.text.answering(passage)
        if answering is not None:
            self.changes.follow("new", answering)

    def _scrolled_to(self, side: int, passage: str) -> None:
        if not self.sections.tree.hasFocus():
            self._follow_section(side, passage)

    def _section_chosen(self, document: str, section: str) -> None:
        loaded = self._load_quietly(document)
        if loaded and loaded.section(section).passages:
            self.open_document(document, loaded.section(section).passages[0])

    def _change_chosen(self, number: int) -> None:
        comparison = self.changes.model.comparison
        if comparison is None or not comparison.changes[number].new:
            return
        self._following = True
        self.texts.go_to(LEFT, comparison.changes[number].new[0])
        self._following = False

    def _end_chosen(self, number: int, end: str) -> None:
        comparison = self.changes.model.comparison
        if comparison is None:
            return
        change = comparison.changes[number]
        if end == "new" and change.new:
            self.open_document(comparison.new.id, change.new[0])
        elif end == "old" and change.old:
            self.open_document(comparison.old.id, change.old[0])

    def _tell_position(self) -> None:
        if self.texts.text is None or self._place is None:
            return
        document = self.texts.text.document(self._place[0])
        assert document is not None
        parts = [words.citation(document, document.passage(self._place[1]))]
        languages = [self.texts.text.left.language.upper()]
        if self.texts.text.right is not None:
            languages.append(self.texts.text.right.language.upper())
        parts.append(" · ".join(languages))
        parts.append(f"{round(self.zoom * 100)} %")
        self.status.show_position("   ·   ".join(parts))

    # -- what commands do --------------------------------------------------------------------

    def choose_mode(self, mode: str) -> None:
        """Show both languages or one."""
        if mode not in (BOTH, LEFT_ONLY, RIGHT_ONLY):
            mode = BOTH
        self.texts.set_mode(mode)
        if self.texts.text is not None:
            right = self.texts.text.right
            self.header.show_languages(
                self.texts.text.left.language, right.language if right else None, mode
            )

    def change_zoom(self, steps: int) -> None:
        """Make the texts larger or smaller by steps; 0 is back to 100 %."""
        if steps == 0:
            self.zoom = 1.0
        else:
            nearest = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self.zoom))
            self.zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))]
        self.texts.dress(self.colours, self.zoom)
        self._tell_position()

    def toggle_link(self) -> None:
        """Scroll the columns in step, or each on its own."""
        self.texts.set_linked(not self.texts.linked)
        self.status.show_linked(self.texts.linked)
        self.menus.commands.actions["link"].setChecked(self.texts.linked)

    def go_back(self) -> None:
        """Where one was before."""
        self._revisit(self.history.back())

    def go_forward(self) -> None:
        """Where one was before going back."""
        self._revisit(self.history.forward())

    def _revisit(self, position: Position | None) -> None:
        if position:
            self.open_document(position.document, position.passage, position.offset)

    def step_section(self, by: int) -> None:
        """The next or previous section of the document."""
        if self.document is None:
            return
        idents = [section.id for section in self.document.sections if section.passages]
        current = idents[0]
        if self._place and self.texts.text:
            document = self.texts.text.document(self._place[0]) or self.document
            current = document.passage(self._place[1]).section
        at = idents.index(current) if current in idents else 0
        target = self.document.section(idents[max(0, min(len(idents) - 1, at + by))])
        self.texts.go_to(LEFT, target.passages[0])

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
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.setPalette(palette(self.colours))
        self.setFont(fonts.interface())
        self.header.dress(self.colours)
        self.banner.dress(self.colours)
        self.sections.dress(self.colours)
        self.texts.dress(self.colours, self.zoom)
        self.changes.dress(self.colours)
        self.status.dress(self.colours)
        self.panels.dress(self.colours)
        for feature in self.features:
            feature.dress(self.colours)
        self.menus.mark_theme(self.theme)
        comparison = self.changes.model.comparison
        if comparison is not None:
            self.sections.show_badges("changes", comparison.new.id, self._badges(comparison))

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.menus.retranslate()
        for part in (self.header, self.banner, self.sections, self.changes, self.status):
            part.retranslate()
        self.panels.retranslate()
        for feature in self.features:
            feature.retranslate()
        if self.document is None:
            return
        self._name_document()
        self._offer_comparisons()
        self._tell_position()
        if self._place:
            self._follow_section(*self._place[:2])
        if self.changes.model.comparison is not None:
            self._show_comparison(self.changes.model.comparison)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the interface."""
        if event.type() == QEvent.Type.LanguageChange and hasattr(self, "menus"):
            self.retranslate()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember sizes and position, stop what is running."""
        for feature in self.features:
            feature.close(event)
        if not event.isAccepted():
            return
        self.settings.put("window/geometry", self.saveGeometry())
        self.settings.put("window/panes", self.splitter.saveState())
        self.settings.put("window/panels", self.middle.saveState())
        self.settings.put("view/zoom", self.zoom)
        self.settings.put("view/theme", self.theme)
        self.settings.put("reading/mode", self.texts.mode)
        self.settings.put("reading/compared", self._older_choice)
        if self._place and self.texts.text:
            document = self.texts.text.document(self._place[0])
            if document is not None:
                self.settings.put("reading/document", document.id)
                self.settings.put("reading/passage", self._place[1])
        self.settings.save()
        self.worker.close()
        super().closeEvent(event)
