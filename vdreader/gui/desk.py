"""What lies open before the reader: a text, where one is in it, and where one has been.

Opening, stepping and going back end here; the section tree and the header follow. Features listen
to the signals, which are held back until all of them are there.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from vdreader.core.document import Document
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.history import History, Position
from vdreader.gui.texts.parallel import BOTH, LEFT_ONLY, RIGHT_ONLY
from vdreader.gui.worker import Progress
from vdreader.reading.library import Library
from vdreader.reading.parallel import LEFT, RIGHT, ParallelText, pair, single

if TYPE_CHECKING:
    from vdreader.gui.window import Window

Align = Callable[[str, str], Callable[[Progress], ParallelText]]
"""Makes the task that aligns two documents: made on the window's thread, run off it."""
Place = tuple[int, str, int]
"""A side, a passage and an offset in it, in code points."""


class Aligning(Protocol):
    """Who can align, once that is needed."""

    @property
    def align(self) -> Align:
        """Makes the task."""


class Desk(QObject):
    """The open text and the reader's place in it."""

    text_shown = Signal(object)  # ParallelText
    alignment_shown = Signal(object)  # ParallelText
    place_changed = Signal(int, str, int)  # side, passage, offset
    history_changed = Signal(object)  # History

    def __init__(self, window: Window, library: Library, services: Aligning) -> None:
        super().__init__(window)
        self.library = library
        self.document: Document | None = None
        self.place: Place | None = None
        self.aligning = False  # an alignment is being computed
        self.history = History()
        self._window = window
        self._services = services
        self._listened = False
        self._texts = window.texts
        self._sections = window.sections
        self._header = window.header
        self._texts.position_changed.connect(self._position_changed)
        self._texts.scrolled_to.connect(self._scrolled_to)
        self._sections.section_chosen.connect(self._section_chosen)
        self._sections.document_chosen.connect(self.open)
        self._header.mode_chosen.connect(self.choose_mode)
        window.worker.finished.connect(self._work_finished)

    @property
    def text(self) -> ParallelText | None:
        """The parallel text that is shown."""
        return self._texts.text

    # -- opening -----------------------------------------------------------------------------

    def open(self, ident: str, passage: str = "", offset: int = 0) -> bool:
        """Open a document at a passage, beside its version in the other language if there is one.

        False, with the reason in the banner, when it cannot be shown.
        """
        pair_of = self._pair(ident)
        shown = self.document is not None and self.document.id == pair_of[0]
        if not shown and not self._show(*pair_of):
            return False
        assert self.text is not None
        side = LEFT if ident == pair_of[0] else RIGHT
        document = self.text.document(side)
        assert document is not None
        if side == RIGHT and self._texts.mode == LEFT_ONLY:
            self.choose_mode(BOTH)
        if passage and passage not in document:
            self._window.banner.say(
                self.tr("“{document}” has no passage “{passage}”.").format(
                    document=ident, passage=passage
                )
            )
            passage = ""
        self._texts.go_to(side, passage or document.passages[0].id, offset)
        self._texts.columns[side].setFocus()
        return True

    def _pair(self, ident: str) -> tuple[str, str | None]:
        """A document and its version in the other language, French before Dutch."""
        versions = self.library.languages(ident) if ident in self.library.entries else {}
        order = sorted(versions, key=lambda code: (code not in ("fr", "nl"), code))
        idents = [versions[code] for code in order]
        if len(idents) < 2 or ident not in idents[:2]:
            return ident, None
        return idents[0], idents[1]

    def _show(self, left_id: str, right_id: str | None) -> bool:
        left = self.load(left_id)
        if left is None:
            return False
        right = self.load(right_id) if right_id else None
        self.document, self.place = left, None
        text = pair(left, right) if right else single(left)
        window = self._window
        self._texts.show_text(text, window.colours, window.zoom, self._missing_notice(left_id))
        self.name_document()
        self._tell_text()
        return True

    def listened(self) -> None:
        """The features are there: tell them what is shown, and from now on what happens."""
        self._listened = True
        self._tell_text()
        if self.place is not None:
            self.place_changed.emit(*self.place)

    def _tell_text(self) -> None:
        if self._listened and self.text is not None:
            self.align_again()
            self.text_shown.emit(self.text)

    def align_again(self) -> None:
        """Compute the alignment of the open text, in the background."""
        if self.text is None or self.text.right is None:
            return
        left, right = self.text.left.id, self.text.right.id
        self.aligning = True
        self._window.worker.start("align", self._services.align(left, right))

    def load(self, ident: str) -> Document | None:
        """A document; None, with the reason in the banner, if it cannot be had."""
        try:
            return self.library.document(ident)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return None

    def _work_finished(self, name: str, result: object) -> None:
        if name != "align" or not isinstance(result, ParallelText) or self.text is None:
            return
        if result.left.id == self.text.left.id:
            self.aligning = False
            self.show_alignment(result)

    def show_alignment(self, text: ParallelText) -> None:
        """Take over another alignment of the open text."""
        self._texts.show_alignment(text)
        self.alignment_shown.emit(text)

    # -- names -------------------------------------------------------------------------------

    def name_document(self) -> None:
        """The title, the languages and what is missing, in the language of the interface."""
        if self.document is None or self.text is None:
            return
        about, right = self.document.about, self.text.right
        self._header.title.setText(
            f"{about.year} · {words.place(about.place)}, {words.day_and_month(about.date)}"
        )
        self._header.show_languages(
            about.language, right.language if right else None, self._texts.mode
        )
        self._texts.notice.setText(self._missing_notice(about.id))
        self._tell_place()

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

    def _tell_place(self) -> None:
        text, window = self.text, self._window
        if text is None or self.place is None:
            return
        document = text.document(self.place[0])
        assert document is not None
        languages = [text.left.language.upper()]
        if text.right is not None:
            languages.append(text.right.language.upper())
        cited = words.citation(document, document.passage(self.place[1]))
        zoom = f"{round(window.zoom * 100)} %"
        window.status.show_position("   ·   ".join([cited, " · ".join(languages), zoom]))

    # -- the reader's place ------------------------------------------------------------------

    def _position_changed(self, side: int, passage: str, offset: int) -> None:
        document = self.text.document(side) if self.text else None
        assert document is not None
        self.place = (side, passage, offset)
        self.history.visit(Position(document.id, passage, offset))
        self.history_changed.emit(self.history)
        self.follow_section(side, passage)
        self._tell_place()
        if self._listened:
            self.place_changed.emit(side, passage, offset)

    def follow_section(self, side: int, passage: str) -> None:
        """Mark the section of a passage in the tree."""
        document = self.text.document(side) if self.text else None
        if document is not None and self.text is not None:
            self._sections.follow(self.text.left.id, document.passage(passage).section)

    def _scrolled_to(self, side: int, passage: str) -> None:
        if not self._sections.tree.hasFocus():
            self.follow_section(side, passage)

    def _section_chosen(self, document: str, section: str) -> None:
        loaded = self.load(document)
        if loaded and loaded.section(section).passages:
            self.open(document, loaded.section(section).passages[0])

    def go_back(self) -> None:
        """Where one was before."""
        self._revisit(self.history.back())

    def go_forward(self) -> None:
        """Where one was before going back."""
        self._revisit(self.history.forward())

    def _revisit(self, position: Position | None) -> None:
        if position:
            self.open(position.document, position.passage, position.offset)

    def step_section(self, by: int) -> None:
        """The next or previous section of the document."""
        if self.document is None or self.text is None:
            return
        idents = [section.id for section in self.document.sections if section.passages]
        current = idents[0]
        if self.place:
            document = self.text.document(self.place[0]) or self.document
            current = document.passage(self.place[1]).section
        at = idents.index(current) if current in idents else 0
        target = self.document.section(idents[max(0, min(len(idents) - 1, at + by))])
        self._texts.go_to(LEFT, target.passages[0])

    def choose_mode(self, mode: str) -> None:
        """Show both languages or one."""
        if mode not in (BOTH, LEFT_ONLY, RIGHT_ONLY):
            mode = BOTH
        self._texts.set_mode(mode)
        self.name_document()
