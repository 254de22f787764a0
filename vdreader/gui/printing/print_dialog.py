"""The print dialog: choices on the left, the pages as they will be on the right."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from vdreader.errors import KnownError
from vdreader.gui import fonts, words
from vdreader.gui.fitting import Scrolled
from vdreader.gui.printing.print_choices import Subject
from vdreader.gui.printing.print_form import PrintForm
from vdreader.gui.printing.print_preview import PrintPreview
from vdreader.gui.printing.print_profiles import PrintMemory, ProfileRow
from vdreader.gui.printing.print_saving import ask
from vdreader.gui.printing.print_status import PrintStatus
from vdreader.gui.printing.print_work import (
    DRAW,
    LAY_OUT,
    PRINT,
    SAVE,
    Drawn,
    LaidOut,
    PrintWork,
    Request,
)
from vdreader.gui.theme import Colours
from vdreader.paper.files import SUFFIXES
from vdreader.paper.jobs import Own

_PAUSE = 200  # milliseconds: who types a marking is not followed at every letter
_FORM_WIDTH = 392


class PrintDialog(QDialog):
    """Asks what to print and how; prints it, or saves it as a file."""

    def __init__(
        self, subject: Subject, own: Own, work: PrintWork, memory: PrintMemory, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self._own, self._memory = own, memory
        self.work = work
        self.laid_out: LaidOut | None = None
        self._running = ""  # the save or print that is under way
        self.profiles = ProfileRow()
        self.form = PrintForm(subject, self.profiles)
        self.choosing = Scrolled(self.form)
        self.preview = PrintPreview()
        self.status = PrintStatus()
        self.print_button = QPushButton(self.tr("P&rint…"))
        self.save_button = QPushButton(self.tr("Sa&ve as…"))
        self.close_button = QPushButton(self.tr("&Close"))
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._lay_out()
        self._wire()
        self.profiles.show_names(list(memory.profiles()))
        kind = memory.kind if subject.can_print(memory.kind) else self.form.chosen_kind
        self.form.show_choices(kind, memory.last(kind))

    def _lay_out(self) -> None:
        # None is the default: Enter in a field must not print.
        for button in (self.print_button, self.save_button, self.close_button):
            button.setAutoDefault(False)
        foot, buttons = QVBoxLayout(), QHBoxLayout()
        for button in (self.print_button, self.save_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        side = QWidget()
        side.setFixedWidth(_FORM_WIDTH)
        column = QVBoxLayout(side)
        # The bar of the choices stands in the margin.
        column.setContentsMargins(18, 16, 18 - self.choosing.bar_width, 14)
        column.setSpacing(14)
        foot.setContentsMargins(0, 0, self.choosing.bar_width, 0)
        foot.setSpacing(14)
        foot.addWidget(self.status)
        foot.addLayout(buttons)
        column.addWidget(self.choosing, 1)
        column.addLayout(foot)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.preview, 1)
        self.form.kind.setFocus()

    def _wire(self) -> None:
        self.form.kind_chosen.connect(self._kind_chosen)
        self.form.changed.connect(self._changed)
        self.profiles.chosen.connect(self._profile_chosen)
        self.profiles.keep_asked.connect(self._keep_profile)
        self.profiles.delete_asked.connect(self._delete_profile)
        self.preview.wanted.connect(self._page_wanted)
        self.work.laid_out.connect(self._laid_out)
        self.work.drawn.connect(self._drawn)
        self.work.saved.connect(self._saved)
        self.work.printed.connect(self._printed)
        self.work.failed.connect(self._failed)
        self.work.progressed.connect(self._progressed)
        self._later.timeout.connect(self.refresh)
        self.status.cancel.clicked.connect(self.cancel)
        self.print_button.clicked.connect(self.ask_print)
        self.save_button.clicked.connect(self.ask_save)
        self.close_button.clicked.connect(self.reject)

    # -- choosing ----------------------------------------------------------------------------

    @property
    def request(self) -> Request:
        """What the choices ask for."""
        kind, choices, subject = self.form.chosen_kind, self.form.choices, self.form.subject
        return Request(
            kind,
            subject.documents(kind, choices.extent),
            choices.options(subject.scope(kind, choices.extent)),
            choices.language,
            self._own,
        )

    def _kind_chosen(self, kind: str) -> None:
        self.form.show_choices(kind, self._memory.last(kind))

    def _changed(self) -> None:
        self.form.texts.setText(self.form.subject.texts.get(self.form.chosen_kind, ""))
        self._memory.keep_last(self.form.chosen_kind, self.form.choices)
        if not self._running:
            self.status.say("")
        self._later.start()

    def _profile_chosen(self, name: str) -> None:
        profile = self._memory.profiles().get(name)
        if profile is not None:
            kind, choices = profile
            if not self.form.subject.can_print(kind):
                self.status.say(
                    self.tr("The open texts have nothing to print of this profile's kind."),
                    wrong=True,
                )
                return
            self.form.show_choices(kind, choices)

    def _keep_profile(self, name: str) -> None:
        self._memory.keep_profile(name, self.form.chosen_kind, self.form.choices)
        self.profiles.show_names(list(self._memory.profiles()), name)

    def _delete_profile(self, name: str) -> None:
        self._memory.delete_profile(name)
        self.profiles.show_names(list(self._memory.profiles()))

    # -- preview -----------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:
        """The first pages are laid out at once."""
        super().showEvent(event)
        self.preview.show_message(self.tr("Laying out the pages…"))
        self.refresh()

    def refresh(self) -> None:
        """Lay the pages out again, as they are chosen now."""
        self._later.stop()
        request = self.request
        if self.laid_out is None or self.laid_out.request != request:
            self.status.start()
            self.work.lay_out(request)

    def _laid_out(self, laid_out: LaidOut) -> None:
        self.laid_out = laid_out
        if not self._running:
            self.status.stop()
        self.preview.show_pages(laid_out.count, laid_out.size)

    def _page_wanted(self, number: int, width: int) -> None:
        if self.laid_out is not None and self.laid_out.request == self.request:
            self.work.draw(self.laid_out.request, number, width)

    def _drawn(self, drawn: Drawn) -> None:
        if self.laid_out is not None and drawn.request == self.laid_out.request:
            self.preview.show_image(drawn.number, drawn.image)

    # -- saving and printing -----------------------------------------------------------------

    def ask_save(self) -> None:
        """Ask for a file, and write it."""
        file = ask(self, self._memory.files, self._file_name())
        if file is not None:
            self.save_to(file)

    def _file_name(self) -> str:
        request = self.request
        named = [ident.partition("#")[0] for ident in request.documents]
        # Without dots: what stands behind one would be taken for the ending of the file.
        return "-".join([request.kind, *named]).replace("/", "-").replace(".", "-")

    def save_to(self, file: Path) -> None:
        """Write a file in the format that its name ends in, in the background."""
        if file.suffix.lower() not in SUFFIXES:
            self.status.say(
                self.tr(
                    "A print is saved as .pdf, .docx or .html; “{file}” ends otherwise."
                ).format(file=file.name),
                wrong=True,
            )
            return
        self.refresh()
        self._begin(SAVE)
        self.work.save(self.request, file, self.form.choices.author)

    def ask_print(self) -> None:
        """Ask for a printer, and print; without one, offer the PDF."""
        from PySide6.QtPrintSupport import QPrintDialog

        from vdreader.paper.printer import any_printer, printer_for

        if not any_printer():
            self.status.say(
                self.tr("There is no printer on this computer; you can save a PDF instead."),
                wrong=True,
            )
            self.save_button.setFocus()
            return
        self.refresh()
        printer = printer_for(self.request.options, self._file_name())
        chooser = QPrintDialog(printer, self)
        if self.laid_out is not None:
            chooser.setMinMax(1, self.laid_out.count)
        agreed = chooser.exec()
        chooser.deleteLater()
        if agreed:
            self.print_on(printer)

    def print_on(self, printer: object) -> None:
        """Print on this QPrinter, in the background."""
        from PySide6.QtPrintSupport import QPrinter

        assert isinstance(printer, QPrinter)
        self._begin(PRINT)
        self.work.print(self.request, printer)

    def _begin(self, name: str) -> None:
        self._running = name
        self.status.say("")
        self.status.start()
        for button in (self.print_button, self.save_button):
            button.setEnabled(False)

    def _end(self, said: str, *, wrong: bool = False) -> None:
        self._running = ""
        self.status.stop()
        for button in (self.print_button, self.save_button):
            button.setEnabled(True)
        self.status.say(said, wrong=wrong)

    def _saved(self, file: Path) -> None:
        self._end(self.tr("Saved: {file}").format(file=file))

    def _printed(self) -> None:
        self._end(self.tr("Sent to the printer."))

    def _failed(self, name: str, error: Exception) -> None:
        if not isinstance(error, KnownError):
            self._end("")
            raise error
        if name in (LAY_OUT, DRAW):
            self.status.stop()
            self.laid_out = None
            self.preview.show_message(words.error(error))
        else:
            self._end(words.error(error), wrong=True)

    def cancel(self) -> None:
        """Give up what is being saved, printed or laid out."""
        if self._running:
            self.work.cancel(self._running)
            self._end(self.tr("Given up."))
        else:
            self.work.cancel(LAY_OUT)
            self.status.stop()
            self.preview.show_message(self.tr("Laying out was given up."))

    # -- progress ----------------------------------------------------------------------------

    def _progressed(self, name: str, share: float) -> None:
        if name == (self._running or LAY_OUT):
            self.status.progress(share)

    # -- looks and end -----------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.setFont(fonts.interface())
        self.status.dress(colours)
        self.form.dress(colours)
        self.choosing.dress(colours)
        self.preview.dress(colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Page keys turn the pages from wherever they mean nothing else."""
        if not self.preview.turn_by_key(event.key()):
            super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Stop the work."""
        self._later.stop()
        self.status.stop()
        self.hide()
        self.work.close()
        super().done(result)
