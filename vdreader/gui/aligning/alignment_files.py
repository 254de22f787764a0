"""Writing the beads to a TMX file, and taking up what another one decides."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from vdreader.errors import KnownError
from vdreader.gui import words
from vdreader.gui.aligning.alignment_panel import AlignmentPanel
from vdreader.gui.files import Files, saved

if TYPE_CHECKING:
    from vdreader.gui.window import Window


class AlignmentFiles(QObject):
    """The commands over TMX files."""

    imported = Signal(object)  # the corrections of a file, as a tuple

    def __init__(self, window: Window, panel: AlignmentPanel) -> None:
        super().__init__(window)
        self._window, self._panel = window, panel
        self._bilingual = window.services.bilingual
        commands = window.menus.commands
        menu = commands.menus["alignment"]
        self._actions = (
            commands.add("export_tmx", menu, self.ask_export),
            commands.add("import_tmx", menu, self.ask_import),
        )

    def allow(self) -> None:
        """Nothing can be exchanged while there is no alignment."""
        for action in self._actions:
            action.setEnabled(self._panel.model.alignment is not None)

    def ask_export(self) -> None:
        """Ask where the beads are to be written."""
        file = Files(self._window.settings).ask_save(
            self._window,
            self.tr("Export the alignment"),
            "vdreader",
            {self.tr("TMX (*.tmx)"): "tmx"},
        )
        if file is not None:
            self.export_to(file)

    def ask_import(self) -> None:
        """Ask which corrections are to be taken up."""
        file = Files(self._window.settings).ask_open(
            self._window, self.tr("Import an alignment"), self.tr("TMX (*.tmx)")
        )
        if file is not None:
            self.import_from(file)

    def export_to(self, file: Path) -> None:
        """Write the beads of the shown level to a TMX file, and say that it is there."""
        alignment = self._panel.model.alignment
        assert alignment is not None
        try:
            self._bilingual.export_beads(alignment, self._panel.level, file)
        except KnownError as error:
            self._window.banner.say(words.error(error))
        else:
            self._window.banner.say(saved(file))

    def import_from(self, file: Path) -> None:
        """Take up what a TMX file decides, and say how much that was."""
        alignment = self._panel.model.alignment
        assert alignment is not None
        try:
            made, foreign = self._bilingual.read_beads(alignment, file)
        except KnownError as error:
            self._window.banner.say(words.error(error))
            return
        refusal = self._bilingual.storage.refusal() if made else None
        if refusal is not None:
            self._window.banner.say(words.error(refusal))
            return
        said = self.tr("%n correction(s) taken up.", "", len(made))
        if foreign:
            said += " " + self.tr("%n correction(s) not of these texts.", "", foreign)
        self.imported.emit(made)
        self._window.banner.say(said)

    def retranslate(self) -> None:
        """Name the commands in the language of the interface."""
        name = self._window.menus.commands.name
        name("export_tmx", self.tr("Export the alignment…"), self.tr("Write a TMX file"))
        name(
            "import_tmx",
            self.tr("Import an alignment…"),
            self.tr("Take up the corrections of a TMX file"),
        )
