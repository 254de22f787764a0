"""Writing notes: the editor opened, its draft kept while one types, its note saved when it closes.

What is typed is in the user's file within a second, as a draft; closing makes it a note, or an
edit of one. What cannot be kept stays in the editor.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTime, QTimer

from vdreader.core.annotating.annotation import Anchor, Annotation, Target
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.notes import notes_words
from vdreader.gui.notes.note_draft import Draft, changes, draft_of, kept_form, place_of, revived
from vdreader.gui.notes.notes_places import chosen, side_of
from vdreader.gui.notes.notes_targets import NotesTargets
from vdreader.gui.settings import AUTHOR

if TYPE_CHECKING:
    from vdreader.gui.notes.note_editor import NoteEditor
    from vdreader.gui.notes.notes import Notes
    from vdreader.gui.theme import Colours
    from vdreader.gui.window import Window

_LAST_KIND = "notes/kind"
_TYPING = 700
"""Milliseconds without a key until the draft is kept."""


class NotesWriting(QObject):
    """Opens the editor and keeps what comes from it."""

    def __init__(self, window: Window, notes: Notes) -> None:
        super().__init__(window)
        self._window, self._notes = window, notes
        self._noting = window.services.notes
        self._targets = NotesTargets(window)
        self._before: Draft | None = None  # as the note was kept last; none of a new one
        self._opened = Draft()  # as it stood in the editor at first
        self.editor: NoteEditor | None = None
        self._typed = QTimer(self, singleShot=True, interval=_TYPING)
        self._typed.timeout.connect(self.keep_draft)
        commands = window.menus.commands
        menu = commands.menus["notes"]
        first = menu.actions()[0] if menu.actions() else None
        self._new = commands.add("new_note", menu, self.new, "Ctrl+N")
        self._edit = commands.add("edit_note", menu, self.edit_current, "Ctrl+E")
        if first is not None:
            menu.insertActions(first, [self._new, self._edit])
            menu.insertSeparator(first)
        window.texts.row_entered.connect(self._entered)
        notes.listing.edit_asked.connect(self.edit)
        notes.listing.offer_first(self._edit)

    # -- opening -----------------------------------------------------------------------------

    def _entered(self) -> None:
        """Return on noted words opens their note; elsewhere, or with a selection, a new one."""
        side = side_of(self._window)
        selected = side is not None and self._window.texts.columns[side].textCursor().hasSelection()
        ident = "" if selected else self._notes.touched()
        if ident:
            self.edit(ident)
        else:
            self.new()

    def new(self) -> None:
        """Write a note on the words that the reader means."""
        if self._notes.refused() or not self._put_away():
            return
        places = chosen(self._window, counterpart=self._notes.with_counterpart)
        targets = self._targets.on(places)
        if not targets:
            return
        kind = self._window.settings.text(_LAST_KIND, "remark")
        kind = kind if kind in self._notes.kinds else next(iter(self._notes.kinds))
        author = self._window.settings.text(AUTHOR)
        self._open(Draft(kind=kind, author=author, targets=targets))
        if self._notes.counterparts.expected:
            self._notes.counterparts.owe("", targets)

    def edit_current(self) -> None:
        """Open the note of the current row, or the one under the cursor."""
        ident = self._notes.listing.meant()
        if ident:
            self.edit(ident)

    def edit(self, ident: str) -> None:
        """Open a note."""
        if self.editor is not None and self.editor.isVisible() and self.editor.draft.ident == ident:
            self.editor.activateWindow()
            return
        if not self._put_away():
            return
        try:
            note = self._notes.keeping.annotating.note(ident)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        self._open(draft_of(note))

    def resume(self) -> None:
        """Open again what was being written when the program ended without closing it."""
        if self._noting.refusal() is not None:
            return
        try:
            kept = self._noting.draft()
            draft = self._revived(kept) if kept else None
        except KnownError:
            return  # its note or its words are gone: there is nothing to go on writing
        if draft is not None:
            self._open(draft)
            self._opened = Draft()
            if draft.ident:  # what was typed is not in the note
                self._before = draft_of(self._notes.keeping.annotating.note(draft.ident))
            said = self.tr("The note that you were writing when vdreader ended is open again.")
            self._window.banner.say(said)

    def _revived(self, kept: dict[str, str]) -> Draft | None:
        ident = kept.get("ident", "")
        own = self._notes.keeping.annotating.note(ident).targets if ident else ()
        draft = revived(kept, own, self._targets.on)
        return draft if draft.targets else None

    def _open(self, draft: Draft) -> None:
        if self.editor is None:
            from vdreader.gui.notes.note_editor import NoteEditor

            self.editor = NoteEditor(self._window)
            self.editor.dress(self._window.colours)
            self.editor.edited.connect(self._typed.start)
            self.editor.closing.connect(self.close_editor)
            self.editor.dropped.connect(self._drop)
            self.editor.add_asked.connect(self._add)
            self.editor.target_entered.connect(self._go)
            self.editor.history_asked.connect(self._show_history)
        self._before = draft if draft.ident else None
        self.editor.show_draft(draft, self._targets.named(draft.targets), self._notes.kinds)
        self._opened = self.editor.draft
        self.editor.tell("")
        self.editor.show()
        self.editor.activateWindow()
        self.editor.body.setFocus()

    # -- keeping -----------------------------------------------------------------------------

    def keep_draft(self) -> None:
        """Keep what was typed, not yet as a note."""
        editor = self.editor
        if editor is None or not editor.isVisible():
            return
        draft = editor.draft
        if not self._differs(draft):
            return
        try:
            self._noting.keep_draft(kept_form(draft))
        except KnownError as error:
            self._window.status.show_saved(None)
            self._say_unsaved(words.error(error))
            return
        at = notes_words.clock(QTime.currentTime())
        editor.tell(self.tr("✓ Kept as a draft {time}").format(time=at))

    def _differs(self, draft: Draft) -> bool:
        """Whether there is something to keep; words that one only selected are none."""
        return draft.differs(self._opened) if self._before is None else draft != self._before

    def save(self) -> bool:
        """Make a note of what stands in the editor; False if it could not be kept."""
        editor = self.editor
        assert editor is not None
        draft = editor.draft
        if not self._differs(draft):
            return True
        keeping = self._notes.keeping
        if draft.author:
            self._window.settings.put(AUTHOR, draft.author)
        if self._before is not None:
            change = partial(self._edit_kept, draft, self._before)
            done = keeping.perform(self.tr("edit a note"), change)
        else:
            self._window.settings.put(_LAST_KIND, draft.kind)
            done = keeping.perform(self.tr("add a note"), partial(self._create, draft))
            self._notes.drop_selection([place_of(target) for target in draft.targets])
            if done:
                self._notes.counterparts.became(done[0].id)
        if not done:
            self._say_unsaved(keeping.refused)
            return False
        editor.became(done[0].id)
        self._before = editor.draft
        return True

    def _edit_kept(self, draft: Draft, before: Draft) -> Annotation:
        """Put what was changed into the note; words written into one in the trash take it out."""
        annotating = self._notes.keeping.annotating
        if annotating.note(draft.ident).trashed:
            said = self.tr("The note that you wrote in was in the trash. It is back.")
            self._window.banner.say(said)
        return annotating.edit(draft.ident, trashed="", **changes(draft, before))

    def _create(self, draft: Draft) -> Annotation:
        annotating = self._notes.keeping.annotating
        annotating.author = draft.author
        places = [place_of(target) for target in draft.targets]
        return annotating.add(
            places,
            draft.body,
            draft.kind,
            draft.tags,
            colour=draft.colour,
            status=draft.status,
        )

    def _say_unsaved(self, reason: str) -> None:
        if self.editor is not None:
            said = self.tr("Not saved, and kept open here: {reason}").format(reason=reason)
            self.editor.tell(said, trouble=True)

    def close_editor(self) -> None:
        """Save, and put the editor away; it stays when that fails."""
        if self._put_away():
            self._window.activateWindow()

    def _put_away(self) -> bool:
        """Save and hide the editor, if it is open; False if it must stay."""
        if self.editor is None or not self.editor.isVisible():
            return True
        if not self.save():
            self.editor.activateWindow()
            return False
        self._forget()
        return True

    def _drop(self) -> None:
        self._forget()

    def _forget(self) -> None:
        self._typed.stop()
        self._notes.counterparts.forget_new()
        if self.editor is not None:
            self.editor.hide()
        try:
            if self._noting.refusal() is None and self._noting.draft():
                self._noting.keep_draft({})
        except KnownError as error:
            self._window.banner.say(words.error(error))

    # -- what a note stands on ---------------------------------------------------------------

    def _add(self, what: str) -> None:
        editor = self.editor
        assert editor is not None
        targets = self._targets.more(editor.draft.targets, what)
        if not targets:
            editor.tell(self.tr("There are no such words to add."))
            return
        every = (*editor.draft.targets, *targets)
        editor.put_targets(every, self._targets.named(every))

    def _go(self, target: Target) -> None:
        anchor = self._anchor(target)
        if anchor is not None and anchor.passage:
            self._window.desk.open(target.document, anchor.passage, anchor.start)

    def _anchor(self, target: Target) -> Anchor | None:
        assert self.editor is not None
        ident = self.editor.draft.ident
        annotating = self._notes.keeping.annotating
        try:
            if ident and target in annotating.note(ident).targets:
                (located,) = annotating.located([annotating.note(ident)])
                return located.anchors[located.note.targets.index(target)]
            return annotating.resolve(target)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return None

    # -- history -----------------------------------------------------------------------------

    def _show_history(self) -> None:
        editor = self.editor
        if editor is None or not editor.draft.ident or not self.save():
            return
        from vdreader.gui.notes.note_history import NoteHistory

        try:
            revisions = self._notes.keeping.annotating.history(editor.draft.ident)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        dialog = NoteHistory(revisions, editor)
        dialog.dress(self._window.colours)
        if dialog.exec() and dialog.chosen is not None:
            self.bring_back(dialog.chosen)
        dialog.deleteLater()

    def bring_back(self, revision: Annotation) -> None:
        """Put the words of an earlier revision into the editor, and keep them."""
        editor = self.editor
        assert editor is not None
        draft = draft_of(revision)
        editor.show_draft(draft, self._targets.named(draft.targets), self._notes.kinds)
        self.save()

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        if self.editor is not None:
            self.editor.dress(colours)

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        name = self._window.menus.commands.name
        tip = self.tr("Write a note on the selected words, or on the sentence under the cursor")
        name("new_note", self.tr("New note…"), tip)
        name("edit_note", self.tr("Edit the note…"), self.tr("Open the note under the cursor"))
        if self.editor is not None:
            self.editor.retranslate()

    def close(self) -> bool:
        """Save what is open before the window closes; False keeps the window open."""
        return self._put_away()
