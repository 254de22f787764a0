"""The feature of the verdicts: confirm, break, link, reclassify, with a reason if one likes.

A verdict is kept in the user's file, wins over what was found, and can be undone; the comparison is
computed anew after each.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from textwrap import shorten
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMenu

from vdreader.core.comparing.comparison import Change, Comparison, Kind, fits
from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.comparing.card_words import citations
from vdreader.gui.comparing.verdict_deeds import Explaining, Giving, Withdrawing, make_verdict
from vdreader.gui.fields import Menu
from vdreader.gui.settings import AUTHOR
from vdreader.gui.theme import Colours
from vdreader.reading.verdicts import Given, alike, parting, verdict_on

if TYPE_CHECKING:
    from vdreader.core.comparing.verdicts import Verdict
    from vdreader.gui.undoing import Deed
    from vdreader.gui.window import Window

KINDS = (
    Kind.KEPT,
    Kind.REWORDED,
    Kind.MOVED,
    Kind.MOVED_REWORDED,
    Kind.SPLIT,
    Kind.MERGED,
)
"""What matched passages can be said to be; new and dropped come from breaking them."""
_QUOTED = 200  # letters of the passage that is to be linked


class VerdictsFeature(QObject):
    """Gives the user's verdicts on the change whose card is open."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._years = window.services.years
        self._warned = False
        self._shown: tuple[str, str] | None = None  # the passage whose card is to be open
        commands = window.menus.commands
        menu = commands.menus["compare"]
        menu.addSeparator()
        commands.add("confirm_match", menu, self.confirm, "Ctrl+Shift+Return")
        commands.add("break_match", menu, self.break_apart, "Ctrl+Shift+B")
        commands.add("link_passage", menu, self.link, "Ctrl+Shift+L")
        kinds = commands.menu("reclassify", menu)
        for kind in KINDS:
            action = commands.add(f"reclassify.{kind.value}", kinds, self._kind_chosen)
            action.setData(kind.value)
        commands.add("verdict_reason", menu, self.give_reason)
        commands.add("withdraw_verdict", menu, self.withdraw)
        pane = window.changes
        pane.asked.connect(self._asked)
        pane.menu_filling.connect(self._fill_menu)
        pane.list.selectionModel().currentChanged.connect(self._enable)
        pane.model.modelReset.connect(self._enable)
        window.comparing.comparison_shown.connect(self._comparison_shown)

    # -- the change --------------------------------------------------------------------------

    @property
    def _comparison(self) -> Comparison | None:
        return self._window.comparing.comparison

    @property
    def change(self) -> Change | None:
        """The change whose card is open."""
        comparison, number = self._comparison, self._window.changes.current
        if comparison is None or number is None or number >= len(comparison.changes):
            return None
        return comparison.changes[number]

    def given(self) -> Given | None:
        """The verdict that the card tells: what made the change, or parted a passage of it."""
        comparison, change, given = self._comparison, self.change, self._window.changes.given
        if comparison is None or change is None:
            return None
        return verdict_on(change, given) or parting(comparison, change, given)

    # -- what the user does ------------------------------------------------------------------

    def confirm(self) -> None:
        """The passages belong together."""
        change = self.change
        if change is not None and change.old and change.new:
            verdict = make_verdict("confirm", change.old, change.new, change.kind)
            self._give(verdict, self.tr("confirm a match"))

    def break_apart(self) -> None:
        """None of the old passages answers any of the new ones."""
        change = self.change
        if change is not None and change.old and change.new:
            verdict = make_verdict("break", change.old, change.new)
            self._give(verdict, self.tr("break a match"))

    def link(self) -> None:
        """Choose a passage of the other year that belongs to this change."""
        comparison, change = self._comparison, self.change
        if comparison is None or change is None or self._refused():
            return
        from vdreader.gui.comparing.passage_picker import PassagePicker

        own, other = comparison.new, comparison.old
        if not change.new:
            own, other = other, own
        quoted = " ".join(own.passage(ident).text for ident in change.new or change.old)
        cited = citations(comparison, change)
        what = self.tr("{place} belongs together with:").format(place=cited.new or cited.old)
        what = f"{what}\n«{shorten(quoted, _QUOTED, placeholder=' …')}»"
        author = self._window.settings.text(AUTHOR)
        picker = PassagePicker(other, what, author, self._window)
        if picker.exec() and picker.passage:
            self._window.settings.put(AUTHOR, picker.author.text().strip())
            self.link_to(picker.passage, picker.reason.text().strip())
        picker.deleteLater()

    def link_to(self, passage: str, reason: str = "") -> None:
        """A passage of the other year belongs to the change whose card is open."""
        change = self.change
        if change is not None:
            old, new = ((passage,), change.new) if change.new else (change.old, (passage,))
            verdict = make_verdict("link", old, new, reason=reason)
            self._give(verdict, self.tr("link two passages"))

    def reclassify(self, kind: Kind) -> None:
        """The change is of this kind."""
        change = self.change
        if change is not None and change.old and change.new:
            verdict = make_verdict("reclassify", change.old, change.new, kind)
            self._give(verdict, self.tr("change a kind"))

    def _kind_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.reclassify(Kind(action.data()))

    def give_reason(self) -> None:
        """Say why, after the verdict."""
        given = self.given()
        if given is None or self._refused():
            return
        from vdreader.gui.comparing.reason_dialog import ReasonDialog

        author = given.verdict.author or self._window.settings.text(AUTHOR)
        dialog = ReasonDialog(given.verdict.reason, author, self._window)
        if dialog.exec():
            self.explain(dialog.reason.text().strip(), dialog.author.text().strip())
        dialog.deleteLater()

    def explain(self, reason: str, author: str) -> None:
        """The verdict on the change has this reason; what else was decided stays as it is."""
        given = self.given()
        if given is None or self._refused():
            return
        self._window.settings.put(AUTHOR, author)
        before = given.verdict.reason, given.verdict.author
        if before != (reason, author):
            number, after = given.number, (reason, author)
            deed = Explaining(self._years, number, before, after, self._changed)
            self._do(self.tr("give a reason"), deed)

    def withdraw(self) -> None:
        """Take the verdict on the change back, with what was said before of the same passages."""
        given = self.given()
        if given is None or self._refused():
            return
        numbers = alike(given, self._window.changes.given)
        deed = Withdrawing(self._years, numbers, self._changed)
        self._do(self.tr("withdraw a verdict"), deed)

    # -- keeping -----------------------------------------------------------------------------

    def _do(self, name: str, deed: Deed) -> None:
        try:
            deed.redo()
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        self._window.undoing.did(name, deed)

    def _give(self, verdict: Verdict, name: str) -> None:
        comparison = self._comparison
        if comparison is None or self._refused():
            return
        author = self._window.settings.text(AUTHOR)
        verdict = replace(verdict, author=author, created=datetime.now(UTC))
        try:
            number = self._years.give(comparison.old.id, comparison.new.id, verdict)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        self._shown = ("new", verdict.new[0])
        self._window.undoing.did(name, Giving(self._years, number, self._changed))
        self._changed()

    def _refused(self) -> bool:
        refusal = self._years.refusal()
        if refusal is not None:
            self._window.banner.say(words.error(refusal))
        return refusal is not None

    def _changed(self) -> None:
        change = self.change
        if self._shown is None and change is not None:
            self._shown = ("new", change.new[0]) if change.new else ("old", change.old[0])
        self._window.comparing.compare_again()

    def _comparison_shown(self, comparison: Comparison | None) -> None:
        if comparison is None:
            return
        if not self._warned:
            self._warned = True
            self._refused()
        if self._shown is not None:
            self._window.changes.follow(*self._shown)
            self._shown = None
        self._enable()

    # -- menus -------------------------------------------------------------------------------

    def _asked(self, number: int, deed: str) -> None:
        self._window.changes.show_change(number, quiet=True)
        deeds = {"confirm": self.confirm, "break": self.break_apart, "link": self.link}
        if deed in deeds:
            deeds[deed]()

    def _fill_menu(self, menu: QMenu, number: int) -> None:
        """The verdicts in the menu of a card; the card is opened, so that they mean it."""
        self._window.changes.show_change(number, quiet=True)
        self._enable()
        commands = self._window.menus.commands
        menu.addSeparator()
        for name in ("confirm_match", "break_match"):
            menu.addAction(commands.actions[name])
        self._offer_pairs(menu)
        menu.addAction(commands.actions["link_passage"])
        menu.addMenu(commands.menus["reclassify"])
        menu.addSeparator()
        for name in ("verdict_reason", "withdraw_verdict"):
            menu.addAction(commands.actions[name])

    def _offer_pairs(self, menu: QMenu) -> None:
        """Of a change of several passages, each pair can be broken apart on its own."""
        comparison, change = self._comparison, self.change
        if comparison is None or change is None or len(change.old) + len(change.new) < 3:
            return
        pairs = dict.fromkeys((link.old, link.new) for link in change.links)
        inside = [pair for pair in pairs if pair[0] in change.old and pair[1] in change.new]
        if not inside:
            return
        apart = Menu(menu)
        apart.setTitle(self.tr("Break only"))
        menu.addMenu(apart)
        for old, new in inside:
            ends = (
                words.citation(comparison.old, comparison.old.passage(old)),
                words.citation(comparison.new, comparison.new.passage(new)),
            )
            action = apart.addAction(" → ".join(ends))
            action.setData([old, new])
            action.triggered.connect(self._pair_chosen)

    def _pair_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            old, new = action.data()
            self.break_pair(old, new)

    def break_pair(self, old: str, new: str) -> None:
        """One old passage of the change does not answer one of its new ones."""
        self._give(make_verdict("break", (old,), (new,)), self.tr("break a match"))

    def _enable(self) -> None:
        """What can be done about the change that is open."""
        change, actions = self.change, self._window.menus.commands.actions
        matched = change is not None and bool(change.old) and bool(change.new)
        for name in ("confirm_match", "break_match"):
            actions[name].setEnabled(matched)
        actions["link_passage"].setEnabled(change is not None)
        for kind in KINDS:
            other = change is not None and kind is not change.kind
            could = change is not None and fits(kind, len(change.old), len(change.new))
            actions[f"reclassify.{kind.value}"].setEnabled(other and could)
        self._window.menus.commands.menus["reclassify"].setEnabled(matched)
        mine = self.given() is not None
        for name in ("verdict_reason", "withdraw_verdict"):
            actions[name].setEnabled(mine)

    # -- looks and words ---------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Nothing is drawn here."""

    def retranslate(self) -> None:
        """Say everything again in the language of the interface."""
        commands = self._window.menus.commands
        name = commands.name
        name("confirm_match", self.tr("Confirm the match"), self.tr("They belong together"))
        name("break_match", self.tr("Break the match"), self.tr("They do not belong together"))
        name(
            "link_passage",
            self.tr("Link to a passage…"),
            self.tr("Choose a passage of the other year that this one belongs to"),
        )
        commands.name_menu("reclassify", self.tr("Of another kind"))
        for kind in KINDS:
            tip = self.tr("Say that the change is: {kind}").format(kind=words.kind(kind))
            name(f"reclassify.{kind.value}", f"{words.SIGNS[kind]} {words.kind(kind)}", tip)
        name("verdict_reason", self.tr("Reason of your verdict…"))
        name("withdraw_verdict", self.tr("Withdraw your verdict"))

    def close(self, event: QCloseEvent) -> None:
        """What was decided is on the disk already."""
