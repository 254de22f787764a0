"""The menus of the main window: which commands there are, their keys, and their names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from vdreader.gui.commands import Commands
from vdreader.gui.history import History
from vdreader.gui.texts.parallel import BOTH, LEFT_ONLY, RIGHT_ONLY

if TYPE_CHECKING:
    from vdreader.gui.window import Window

LANGUAGES = ["fr", "nl", "en"]
THEMES = ["system", "light", "dark", "contrast"]


class Menus(QObject):
    """Makes the commands of a window and keeps their names and states right.

    The bar and what has a button in the header are there at once, the rest once it is filled.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window = window
        self.commands = Commands(window)
        bar = window.menuBar()
        self._file = self.commands.menu("file", bar)
        self.commands.menu("edit", bar)
        self._go = self.commands.menu("go", bar)
        self._view = self.commands.menu("view", bar)
        self._compare = self.commands.menu("compare", bar)
        # Features fill these, later: the bar is the same from the first paint on.
        self.commands.menu("notes", bar)
        self.commands.menu("alignment", bar)
        self._help = self.commands.menu("help", bar)
        self._filled = False
        self._language = ""
        self._make_first()
        header = window.header
        for name, sign in (("back", "‹"), ("forward", "›")):
            self.commands.actions[name].setIconText(sign)
            header.add_action(self.commands.actions[name], left=True)
        header.add_action(self.commands.actions["palette"])
        self.history_changed(window.desk.history)

    def fill(self) -> None:
        """Make the commands that the first paint does without."""
        self._make_rest()
        self._filled = True
        self._name_rest()
        self.commands.actions["link"].setChecked(self.window.texts.levelling.linked)
        self.mark_theme(self.window.theme)
        self.mark_language(self._language)

    def _make_first(self) -> None:
        window, add = self.window, self.commands.add
        add("palette", self._file, self.open_palette, "Ctrl+K", "Ctrl+Shift+P")
        self._file.addSeparator()
        add("quit", self._file, window.close, "Ctrl+Q")
        add("back", self._go, window.desk.go_back, "Alt+Left")
        add("forward", self._go, window.desk.go_forward, "Alt+Right")

    def _make_rest(self) -> None:
        window, add = self.window, self.commands.add
        self._go.addSeparator()
        add("next_change", self._compare, self._next_change, "F7")
        add("previous_change", self._compare, self._previous_change, "Shift+F7")
        add("next_passage", self._go, self._next_passage, "Ctrl+Down")
        add("previous_passage", self._go, self._previous_passage, "Ctrl+Up")
        add("next_section", self._go, self._next_section, "Ctrl+PgDown")
        add("previous_section", self._go, self._previous_section, "Ctrl+PgUp")
        self._go.addSeparator()
        add("next_pane", self._go, self._next_pane, "F6")
        add("previous_pane", self._go, self._previous_pane, "Shift+F6")
        add("left_only", self._view, self._left_only, "Ctrl+1")
        add("both", self._view, self._both, "Ctrl+2")
        add("right_only", self._view, self._right_only, "Ctrl+3")
        add("link", self._view, window.toggle_link, "Ctrl+L", checkable=True)
        self._view.addSeparator()
        add("larger", self._view, self._larger, "Ctrl++", "Ctrl+=")
        add("smaller", self._view, self._smaller, "Ctrl+-")
        add("normal_size", self._view, self._normal_size, "Ctrl+0")
        self._view.addSeparator()
        theme = self.commands.menu("theme", self._view)
        self._themes = self.commands.choice("theme", theme, THEMES, self._theme_chosen)
        language = self.commands.menu("language", self._view)
        self._languages = self.commands.choice(
            "language", language, LANGUAGES, self._language_chosen
        )
        add("shortcuts", self._help, self.open_shortcuts, "F1")
        add("about", self._help, self.open_about)

    # -- names -------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Say every command in the language of the interface."""
        name, menu = self.commands.name, self.commands.name_menu
        menu("file", self.tr("&File"))
        menu("go", self.tr("&Go"))
        menu("view", self.tr("&View"))
        menu("compare", self.tr("&Compare"))
        menu("help", self.tr("&Help"))
        translate = QCoreApplication.translate
        menu("edit", translate("Undoing", "&Edit"))
        menu("notes", translate("Notes", "&Notes"))
        menu("alignment", translate("AlignmentEditing", "&Alignment"))
        name("palette", self.tr("Commands…"), self.tr("Look for a command by its name"))
        name("quit", self.tr("Quit"))
        name("back", self.tr("Back"), self.tr("Back to where you were before"))
        name("forward", self.tr("Forward"), self.tr("Forward to where you came back from"))
        if self._filled:
            self._name_rest()

    def _name_rest(self) -> None:
        name, menu = self.commands.name, self.commands.name_menu
        menu("theme", self.tr("&Colours"))
        menu("language", self.tr("&Language"))
        name("next_change", self.tr("Next change"))
        name("previous_change", self.tr("Previous change"))
        name("next_passage", self.tr("Next passage"))
        name("previous_passage", self.tr("Previous passage"))
        name("next_section", self.tr("Next section"))
        name("previous_section", self.tr("Previous section"))
        name("next_pane", self.tr("Next pane"), self.tr("Put the keyboard into the next pane"))
        name(
            "previous_pane",
            self.tr("Previous pane"),
            self.tr("Put the keyboard into the previous pane"),
        )
        name("left_only", self.tr("Only the left text"))
        name("both", self.tr("Both texts side by side"))
        name("right_only", self.tr("Only the right text"))
        name(
            "link",
            self.tr("Scroll in step"),
            self.tr("Scroll both texts together, or each on its own"),
        )
        name("larger", self.tr("Larger text"))
        name("smaller", self.tr("Smaller text"))
        name("normal_size", self.tr("Normal size"))
        name("theme.system", self.tr("Like the system"), self.tr("Colours like the system"))
        name("theme.light", self.tr("Light"), self.tr("Light colours"))
        name("theme.dark", self.tr("Dark"), self.tr("Dark colours"))
        name("theme.contrast", self.tr("High contrast"), self.tr("Colours of high contrast"))
        # A language is named in itself, so that who needs it can read it.
        for code, text in zip(LANGUAGES, ("Français", "Nederlands", "English"), strict=True):
            name(f"language.{code}", text)
        name("shortcuts", self.tr("Keyboard shortcuts"))
        name("about", self.tr("About vdreader"))

    # -- states ------------------------------------------------------------------------------

    def history_changed(self, history: History) -> None:
        """Back and forward can be used when there is somewhere to go."""
        self.commands.actions["back"].setEnabled(history.can_go_back)
        self.commands.actions["forward"].setEnabled(history.can_go_forward)

    def mark_theme(self, name: str) -> None:
        """Tick the theme that is drawn."""
        if self._filled:
            action = self.commands.actions.get(f"theme.{name}")
            (action or self.commands.actions["theme.system"]).setChecked(True)

    def mark_language(self, code: str) -> None:
        """Tick the language that is spoken."""
        self._language = code
        action = self.commands.actions.get(f"language.{code}")
        if action:
            action.setChecked(True)

    # -- what they do ------------------------------------------------------------------------

    def open_palette(self) -> None:
        """Look for a command by its name, and run it."""
        from vdreader.gui.palette import Palette

        opener = self.commands.actions["palette"]
        usable = [row for row in self.commands.usable() if row[0] is not opener]
        palette = Palette(usable, self.window)
        palette.exec()
        chosen = palette.chosen
        palette.deleteLater()
        if chosen:
            self.window.run_action(chosen)

    def open_shortcuts(self) -> None:
        """Show every command that has keys."""
        from vdreader.gui.palette import Shortcuts

        dialog = Shortcuts(self.commands.listed(), self.window)
        dialog.exec()
        dialog.deleteLater()

    def open_about(self) -> None:
        """Say what this is, of which version, on which corpus."""
        from vdreader.gui.about import About

        dialog = About(self.window.library, self.window)
        dialog.exec()
        dialog.deleteLater()

    def _theme_chosen(self) -> None:
        self.window.choose_theme(self._themes.checkedAction().data())

    def _language_chosen(self) -> None:
        self.window.choose_language(self._languages.checkedAction().data())

    def _next_change(self) -> None:
        self.window.changes.step(1)

    def _previous_change(self) -> None:
        self.window.changes.step(-1)

    def _next_passage(self) -> None:
        self.window.texts.step(1)

    def _previous_passage(self) -> None:
        self.window.texts.step(-1)

    def _next_section(self) -> None:
        self.window.desk.step_section(1)

    def _previous_section(self) -> None:
        self.window.desk.step_section(-1)

    def _next_pane(self) -> None:
        self.window.step_pane(1)

    def _previous_pane(self) -> None:
        self.window.step_pane(-1)

    def _left_only(self) -> None:
        self.window.desk.choose_mode(LEFT_ONLY)

    def _both(self) -> None:
        self.window.desk.choose_mode(BOTH)

    def _right_only(self) -> None:
        self.window.desk.choose_mode(RIGHT_ONLY)

    def _larger(self) -> None:
        self.window.change_zoom(1)

    def _smaller(self) -> None:
        self.window.change_zoom(-1)

    def _normal_size(self) -> None:
        self.window.change_zoom(0)
