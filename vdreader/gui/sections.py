"""The left pane: meetings, their documents and sections, and where the changes are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QPaintEvent,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import QFrame, QTreeView, QVBoxLayout, QWidget

from vdreader.core.document import Document
from vdreader.gui import words
from vdreader.gui.controls import PaneTitle, plain_tip
from vdreader.gui.ring import by_keyboard, ring_around
from vdreader.gui.scrollbar import QuietBar
from vdreader.gui.section_delegate import (
    BADGES,
    LANGUAGES,
    NODE,
    Badge,
    SectionDelegate,
)
from vdreader.gui.theme import Colours
from vdreader.reading.library import Library

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_DOCUMENT = Qt.ItemDataRole.UserRole + 10
_SECTION = Qt.ItemDataRole.UserRole + 11
_LOADED = Qt.ItemDataRole.UserRole + 12


MANY = 60
"""Meetings from which each is opened by itself."""


class SectionsModel(QStandardItemModel):
    """Meetings, documents, sections. A document's sections are asked for when it is opened."""

    def __init__(self, load: Callable[[str], Document | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._load = load
        self._library: Library | None = None
        self._meetings: dict[str, QStandardItem] = {}
        self._documents: dict[str, QStandardItem] = {}
        self._sections: dict[tuple[str, str], QStandardItem] = {}
        self._badges: dict[str, tuple[str, Mapping[str, Sequence[Badge]]]] = {}

    def fill(self, library: Library) -> None:
        """List everything that the library has, and what is only known to exist.

        Of many meetings, each lists its documents when it is opened.
        """
        self.clear()
        self._library = library
        self._meetings, self._documents, self._sections = {}, {}, {}
        meetings = library.meetings()
        for meeting in meetings:
            first = library.of_meeting(meeting.id)[0].about
            node = _item(words.meeting(first), "meeting")
            node.setData(first.id, _DOCUMENT)
            self._meetings[meeting.id] = node
            self.appendRow(node)
            if len(meetings) <= MANY:
                self._list_documents(node)
        listed = {meeting.id for meeting in library.meetings()}
        for year in sorted({text.id.split("/")[0] for text in library.known} - listed):
            node = _item(_known(year), "known")
            node.setData(year, _DOCUMENT)
            node.setToolTip(
                "\n".join(known.title for known in library.known if known.id.startswith(year))
            )
            node.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self.appendRow(node)

    def _list_documents(self, node: QStandardItem) -> None:
        """What a meeting has, a row for all languages of a text."""
        assert self._library is not None
        node.setData(True, _LOADED)
        about = self._library.entry(node.data(_DOCUMENT)).about
        groups: dict[str, list[str]] = {}
        for entry in self._library.of_meeting(about.meeting):
            groups.setdefault(entry.about.kind, []).append(entry.about.id)
        for kind, idents in groups.items():
            node.appendRow(self._document_item(self._library, kind, idents))

    def _document_item(self, library: Library, kind: str, idents: list[str]) -> QStandardItem:
        item = _item(words.document_kind(kind), "document")
        item.setData(idents[0], _DOCUMENT)
        languages = [(library.entry(ident).about.language, True) for ident in idents]
        languages += [
            (text.language, False)
            for text in library.known
            if text.id.rsplit(".", 1)[0] == idents[0].rsplit(".", 1)[0]
        ]
        item.setData(languages, LANGUAGES)
        item.setToolTip(plain_tip(library.entry(idents[0]).about.title))
        for ident in idents:
            self._documents[ident] = item
        return item

    def rename(self, library: Library) -> None:
        """Say what is listed in the language of the interface, and leave it as it is opened."""
        # The view is told once, not of each of a thousand rows.
        self.blockSignals(True)
        self._rename(library)
        self.blockSignals(False)
        self.layoutChanged.emit()

    def _rename(self, library: Library) -> None:
        for row in range(self.rowCount()):
            node = self.item(row)
            ident = node.data(_DOCUMENT)
            if node.data(NODE) == "known":
                node.setText(_known(ident))
                continue
            node.setText(words.meeting(library.entry(ident).about))
            for at in range(node.rowCount()):
                kind = library.entry(node.child(at).data(_DOCUMENT)).about.kind
                node.child(at).setText(words.document_kind(kind))
        worded: dict[str, Document | None] = {}
        for (ident, section), item in self._sections.items():
            if ident not in worded:
                loaded = self._load(ident)
                worded[ident] = self._worded(loaded) if loaded is not None else None
            document = worded[ident]
            if document is not None:
                item.setText(words.section_title(document, section))
                self._show_own(ident, section, item)

    def hasChildren(self, parent: Index = _ROOT) -> bool:
        """A meeting has documents, and a document sections, also before they are loaded."""
        if parent.data(NODE) in ("meeting", "document"):
            return True
        return super().hasChildren(parent)

    def canFetchMore(self, parent: Index) -> bool:
        """Whether a meeting's documents or a document's sections have not been asked for yet."""
        return parent.data(NODE) in ("meeting", "document") and not parent.data(_LOADED)

    def fetchMore(self, parent: Index) -> None:
        """List the documents of a meeting, or load the sections of a document."""
        item = self.itemFromIndex(parent)
        if item.data(_LOADED):
            return
        if item.data(NODE) == "meeting":
            self._list_documents(item)
            return
        item.setData(True, _LOADED)
        document = self._load(item.data(_DOCUMENT))
        if document is None:
            return
        worded = self._worded(document)
        for section in document.sections:
            row = _item(words.section_title(worded, section.id), "section")
            row.setData(item.data(_DOCUMENT), _DOCUMENT)
            row.setData(section.id, _SECTION)
            item.appendRow(row)
            self._sections[item.data(_DOCUMENT), section.id] = row
            self._show_own(item.data(_DOCUMENT), section.id, row)

    def _worded(self, document: Document) -> Document:
        """The version of a document whose headings the reader is shown: in his language, if any.

        That version must have the very same sections; else the document itself.
        """
        assert self._library is not None
        own = self._library.languages(document.id).get(QLocale().name()[:2], document.id)
        version = self._load(own) if own != document.id else None
        sections = [section.id for section in document.sections]
        if version is None or [section.id for section in version.sections] != sections:
            return document
        return version

    def document_index(self, ident: str) -> QModelIndex:
        """Where a document stands in the tree; invalid if it does not."""
        item = self._documents.get(ident)
        if item is None and self._library is not None and ident in self._library.entries:
            self.fetchMore(self._meetings[self._library.entry(ident).about.meeting].index())
            item = self._documents.get(ident)
        return item.index() if item else QModelIndex()

    def section_index(self, document: str, section: str) -> QModelIndex:
        """Where a section stands, its document's sections loaded; invalid if it does not."""
        index = self.document_index(document)
        if index.isValid() and self.canFetchMore(index):
            self.fetchMore(index)
        owner = index.data(_DOCUMENT) if index.isValid() else ""
        item = self._sections.get((owner, section))
        return item.index() if item else QModelIndex()

    def show_badges(
        self, source: str, document: str, badges: Mapping[str, Sequence[Badge]]
    ) -> bool:
        """What a feature (`source`) puts beside the sections of a document; it replaces its own.

        False when nothing has changed by it.
        """
        before = self._badges.get(source, ("", {}))
        self._badges[source] = (document, badges)
        touched = {(document, section) for section in badges}
        touched |= {(before[0], section) for section in before[1]}
        if before == (document, badges):
            return False
        for owner, section in touched:
            item = self._sections.get((owner, section))
            if item is not None:
                self._show_own(owner, section, item)
        return bool(touched)

    def _show_own(self, document: str, section: str, item: QStandardItem) -> None:
        """The badges of one section, beside it and in words."""
        own = [
            badge
            for of_document, found in self._badges.values()
            if of_document == document
            for badge in found.get(section, ())
        ]
        item.setData(own, BADGES)
        meanings = ", ".join(badge.meaning for badge in own)
        item.setToolTip(plain_tip(f"{item.text()}\n{meanings}" if meanings else item.text()))
        spoken = f"{item.text()}, {meanings}" if meanings else item.text()
        item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)


def _known(year: str) -> str:
    text = QCoreApplication.translate("Sections", "{year} · known, not included")
    return text.format(year=year)


def _item(text: str, kind: str) -> QStandardItem:
    item = QStandardItem(text)
    item.setEditable(False)
    item.setData(kind, NODE)
    return item


class _Tree(QTreeView):
    """The tree; with the keyboard, it shows that."""

    colours: Colours | None = None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if by_keyboard(event):
            self.scrollTo(self.currentIndex())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.colours is not None:
            ring_around(self, self.colours.accent)


class SectionsPane(QWidget):
    """The tree with its title. Choosing something asks for it; following marks where one is."""

    section_chosen = Signal(str, str)  # document, section
    document_chosen = Signal(str)

    def __init__(
        self, load: Callable[[str], Document | None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.title = PaneTitle()
        self.tree = _Tree()
        self.model = SectionsModel(load, self)
        self._delegate = SectionDelegate(self.tree)
        self._library: Library | None = None
        tree = self.tree
        tree.setModel(self.model)
        tree.setItemDelegate(self._delegate)
        tree.setHeaderHidden(True)
        tree.setRootIsDecorated(False)
        tree.setIndentation(0)
        tree.setExpandsOnDoubleClick(False)
        tree.setFrameShape(QFrame.Shape.NoFrame)
        tree.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QuietBar(tree)
        tree.setVerticalScrollBar(self._bar)
        tree.setMouseTracking(True)
        tree.clicked.connect(self._clicked)
        tree.activated.connect(self._choose)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.title)
        box.addWidget(tree, 1)
        self.retranslate()

    def fill(self, library: Library) -> None:
        """List the library."""
        self._library = library
        self.model.fill(library)
        if self.model.rowCount() <= MANY:
            for row in range(self.model.rowCount()):
                self.tree.expand(self.model.index(row, 0))

    def follow(self, document: str, section: str) -> None:
        """Mark the section that is being read, and show it."""
        index = self.model.section_index(document, section)
        if not index.isValid() or index == self.tree.currentIndex():
            return
        if not self.tree.isExpanded(index.parent()):
            self.tree.expand(index.parent())
        self.tree.setCurrentIndex(index)
        self.tree.scrollTo(index)

    def show_badges(
        self, source: str, document: str, badges: Mapping[str, Sequence[Badge]]
    ) -> None:
        """Tell where something is: changes, discrepancies, notes, each by its own `source`."""
        if self.model.show_badges(source, document, badges):
            self.tree.doItemsLayout()

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self._delegate.colours = self.tree.colours = colours
        self.title.dress(colours)
        self._bar.dress(colours, colours.panel)
        palette = self.palette()
        for role in (palette.ColorRole.Window, palette.ColorRole.Base):
            palette.setColor(role, QColor(colours.panel))
        self.setAutoFillBackground(True)
        self.setPalette(palette)
        self.tree.viewport().update()

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        self.title.setText(self.tr("Sections"))
        self.tree.setAccessibleName(self.tr("Meetings, documents and sections"))
        if self._library is not None:
            self.model.rename(self._library)
            self.tree.doItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles wrap anew in another width."""
        super().resizeEvent(event)
        self.tree.doItemsLayout()

    def _clicked(self, index: QModelIndex) -> None:
        if index.data(NODE) in ("meeting", "document") and self.model.hasChildren(index):
            expand = not self.tree.isExpanded(index) or index.data(NODE) == "document"
            self.tree.setExpanded(index, expand)
        self._choose(index)

    def _choose(self, index: QModelIndex) -> None:
        document = index.data(_DOCUMENT)
        if index.data(NODE) == "section":
            self.section_chosen.emit(document, index.data(_SECTION))
        elif index.data(NODE) == "document":
            self.document_chosen.emit(document)
