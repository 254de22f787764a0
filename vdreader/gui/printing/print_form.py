"""The left side of the print dialog: kind, extent, and how it is set; says when it changes."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QWidget,
)

from vdreader.gui import words
from vdreader.gui.controls import set_ink
from vdreader.gui.elided import ElidedLabel
from vdreader.gui.fields import Amount, Check, Choice, Line
from vdreader.gui.printing.print_choices import EXTENTS, KINDS, LANGUAGES, Choices, Extent, Subject
from vdreader.gui.theme import Colours
from vdreader.paper.options import LARGEST, SMALLEST, NotePlace, Orientation, Paper

MARKINGS = (
    "DIFFUSION RESTREINTE / BEPERKTE VERSPREIDING",
    "CONFIDENTIEL / VERTROUWELIJK",
)
"""The markings that are offered, as they stand on paper in both languages; others can be typed."""


class PrintForm(QWidget):
    """The controls of a print's choices."""

    kind_chosen = Signal(str)
    changed = Signal()

    def __init__(self, subject: Subject, profiles: QWidget) -> None:
        super().__init__()
        self.subject = subject
        self.kind, self.extent, self.notes = Choice(), Choice(), Choice()
        self.paper, self.orientation, self.language = Choice(), Choice(), Choice()
        self.marking = Choice()
        self.author = Line()
        self.texts = ElidedLabel()
        self.font_size = Amount()
        self.line_numbers = Check(self.tr("Number every fifth &line"))
        self.black_and_white = Check(self.tr("&Black and white"))
        self._fill()
        self._lay_out(profiles)
        self._wire()

    def _fill(self) -> None:
        for kind in KINDS:
            if self.subject.can_print(kind):
                self.kind.addItem(kind_name(kind), kind)
        self.notes.addItem(self.tr("In the margin"), NotePlace.MARGIN.value)
        self.notes.addItem(self.tr("At the end"), NotePlace.END.value)
        self.notes.addItem(self.tr("Not at all"), NotePlace.NONE.value)
        for paper in Paper:
            self.paper.addItem(paper.value, paper.value)
        self.orientation.addItem(self.tr("Portrait"), Orientation.PORTRAIT.value)
        self.orientation.addItem(self.tr("Landscape"), Orientation.LANDSCAPE.value)
        for code in LANGUAGES:
            self.language.addItem(words.language(code), code)
        self.marking.setEditable(True)
        self.marking.addItems(["", *MARKINGS])
        field = self.marking.lineEdit()
        assert field is not None
        field.setPlaceholderText(self.tr("None"))
        self.marking.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.marking.setMinimumContentsLength(18)
        self.extent.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.author.setPlaceholderText(self.tr("Nobody is named"))
        self.author.setToolTip(self.tr("Named in the file; leave it empty to name nobody"))
        self.font_size.setRange(SMALLEST, LARGEST)
        self.font_size.setSingleStep(0.5)
        self.font_size.setDecimals(1)
        self.font_size.setSuffix(self.tr(" pt"))

    def _lay_out(self, profiles: QWidget) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Pr&ofile"), profiles)
        form.addRow(self.tr("&Kind"), self.kind)
        form.addRow("", self.texts)
        form.addRow(self.tr("&Extent"), self.extent)
        form.addRow(self.tr("&Notes"), self.notes)
        form.addRow(self.tr("&Marking"), self.marking)
        sheet = QHBoxLayout()
        sheet.setSpacing(8)
        sheet.addWidget(self.paper)
        sheet.addWidget(self.orientation, 1)
        label = QLabel(self.tr("Pa&per"))
        label.setBuddy(self.paper)
        form.addRow(label, sheet)
        form.addRow(self.tr("&Size of text"), self.font_size)
        form.addRow(self.tr("Lan&guage"), self.language)
        form.addRow(self.tr("&Author"), self.author)
        form.addRow("", self.line_numbers)
        form.addRow("", self.black_and_white)
        for widget, name in (
            (self.orientation, self.tr("Orientation")),
            (self.paper, self.tr("Paper")),
        ):
            widget.setAccessibleName(name)
        self.language.setToolTip(self.tr("The language of headings and labels on paper"))

    def _wire(self) -> None:
        self.kind.currentIndexChanged.connect(self._kind_changed)
        for box in (self.extent, self.notes, self.paper, self.orientation, self.language):
            box.currentIndexChanged.connect(self.changed)
        self.marking.editTextChanged.connect(self.changed)
        self.author.textChanged.connect(self.changed)
        self.font_size.valueChanged.connect(self.changed)
        self.line_numbers.toggled.connect(self.changed)
        self.black_and_white.toggled.connect(self.changed)

    # -- values ------------------------------------------------------------------------------

    @property
    def chosen_kind(self) -> str:
        """The kind of print."""
        return str(self.kind.currentData())

    @property
    def choices(self) -> Choices:
        """What the controls say."""
        return Choices(
            extent=str(self.extent.currentData()),
            notes=str(self.notes.currentData()),
            line_numbers=self.line_numbers.isChecked(),
            marking=self.marking.currentText(),
            paper=str(self.paper.currentData()),
            orientation=str(self.orientation.currentData()),
            font_size=self.font_size.value(),
            black_and_white=self.black_and_white.isChecked(),
            language=str(self.language.currentData()),
            author=self.author.text().strip(),
        )

    def show_choices(self, kind: str, choices: Choices) -> None:
        """Set all controls, and say once that something changed."""
        with QSignalBlocker(self), QSignalBlocker(self.kind):
            if self.kind.findData(kind) >= 0:
                self.kind.setCurrentIndex(self.kind.findData(kind))
            self._offer_extents(choices.extent)
            for box, value in (
                (self.notes, choices.notes),
                (self.paper, choices.paper),
                (self.orientation, choices.orientation),
                (self.language, choices.language),
            ):
                box.setCurrentIndex(max(0, box.findData(value)))
            self.marking.setEditText(choices.marking)
            self.font_size.setValue(choices.font_size)
            self.line_numbers.setChecked(choices.line_numbers)
            self.black_and_white.setChecked(choices.black_and_white)
            self.author.setText(choices.author)
        self.notes.setEnabled(self.chosen_kind != "notes")
        self.changed.emit()

    def _offer_extents(self, chosen: str) -> None:
        """What can be printed of this kind now; what cannot be had falls back on everything."""
        kind = self.chosen_kind
        with QSignalBlocker(self.extent):
            self.extent.clear()
            for extent in EXTENTS[kind]:
                if self.subject.allows(kind, extent):
                    self.extent.addItem(extent_name(kind, extent, self.subject), extent.value)
            self.extent.setCurrentIndex(max(0, self.extent.findData(chosen)))
        self.extent.setEnabled(self.extent.count() > 1)

    def _kind_changed(self) -> None:
        self.kind_chosen.emit(self.chosen_kind)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        set_ink(self.texts, colours.soft)


def kind_name(kind: str) -> str:
    """A kind of print in words."""
    translate = QCoreApplication.translate
    names = {
        "parallel": translate("PrintForm", "Both languages side by side"),
        "compare": translate("PrintForm", "Two years with their changes"),
        "timeline": translate("PrintForm", "Timeline of the passage"),
        "followup": translate("PrintForm", "Follow-up of commitments"),
        "discrepancies": translate("PrintForm", "Discrepancies between languages"),
        "notes": translate("PrintForm", "Notes"),
    }
    return names[kind]


def extent_name(kind: str, extent: Extent, subject: Subject) -> str:
    """How much is printed, in words."""
    translate = QCoreApplication.translate
    if kind == "notes":
        if extent is Extent.LIBRARY:
            return translate("PrintForm", "All notes")
        return translate("PrintForm", "Notes on the open texts")
    if kind == "timeline":
        return subject.passages_title
    names = {
        Extent.WHOLE: translate("PrintForm", "Everything"),
        Extent.SECTION: translate("PrintForm", "Section: {title}").format(
            title=subject.section_title
        ),
        Extent.PASSAGES: subject.passages_title,
        Extent.FILTERED: translate("PrintForm", "The changes that the filters let through"),
    }
    return names[extent]
