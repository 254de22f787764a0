"""Small controls of our own drawing: pane titles, segments, chips, the banner.

They are drawn, not styled: no style sheet is parsed at the start (design.md section 10).
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from vdreader.gui import fonts
from vdreader.gui.theme import Colours


class PaneTitle(QLabel):
    """The title of a pane, in small capitals' stead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setContentsMargins(14, 10, 14, 6)

    def setText(self, text: str) -> None:
        """Show a title; it is drawn in capitals and read out as it is written."""
        super().setText(text.upper())
        self.setAccessibleName(text)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        font = fonts.interface(11, bold=True)
        font.setLetterSpacing(font.SpacingType.PercentageSpacing, 106)
        self.setFont(font)
        set_ink(self, colours.soft)


class _Drawn(QAbstractButton):
    """A button drawn by us, with a visible focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colours: Colours | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _pad(self) -> int:
        return 10

    def sizeHint(self) -> QSize:
        """The text with some air."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * self._pad(), metrics.height() + 8)

    def _draw_focus(self, painter: QPainter, radius: float) -> None:
        if self.hasFocus() and self.colours:
            painter.setPen(QPen(QColor(self.colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(area, radius, radius)


class _Segment(_Drawn):
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.colours is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            chosen = self.isChecked()
            ground = self.colours.accent if chosen else self.colours.paper
            ink = self.colours.on_accent if chosen else self.colours.ink
            if not self.isEnabled():
                ink = self.colours.faint
            painter.setPen(QPen(QColor(self.colours.accent if chosen else self.colours.edge), 1))
            painter.setBrush(QColor(ground))
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
            painter.setPen(QColor(ink))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
            self._draw_focus(painter, 0)


class Segments(QWidget):
    """A choice of one among a few, side by side."""

    chosen = Signal(str)

    def __init__(self, values: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[str, _Segment] = {}
        self._group = QButtonGroup(self)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        for value in values:
            button = _Segment()
            button.setCheckable(True)
            button.setObjectName(value)
            self._group.addButton(button)
            self._buttons[value] = button
            box.addWidget(button)
        self._group.buttonClicked.connect(self._clicked)

    def _clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.objectName())

    def set_value(self, value: str) -> None:
        """Show a choice without announcing it."""
        self._buttons[value].setChecked(True)

    def label(self, value: str, text: str, tip: str) -> None:
        """Name one of the choices."""
        button = self._buttons[value]
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.updateGeometry()

    def allow(self, value: str, allowed: bool) -> None:
        """Whether a choice can be made now."""
        self._buttons[value].setEnabled(allowed)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        for button in self._buttons.values():
            button.colours = colours
            button.setFont(fonts.interface(12.5))
            button.update()


class Chip(_Drawn):
    """A filter that is on or off, with its sign, word and count."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.strikes = True
        self.setCheckable(True)
        self.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A pill: filled when on; outlined, faint and (what is left out) struck when off."""
        if self.colours is None:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            radius = area.height() / 2
            on = self.isChecked() and self.isEnabled()
            painter.setPen(QPen(QColor(self.colours.edge), 1))
            painter.setBrush(QColor(self.colours.paper) if on else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, radius, radius)
            painter.setPen(QColor(self.colours.ink if on else self.colours.faint))
            font = self.font()
            font.setStrikeOut(self.strikes and self.isEnabled() and not self.isChecked())
            painter.setFont(font)
            metrics = painter.fontMetrics()
            # On the baseline of the words: a sign of another font would push them up.
            baseline = (self.height() + metrics.ascent() - metrics.descent()) / 2
            left = (self.width() - metrics.horizontalAdvance(self.text())) / 2
            painter.drawText(QPointF(left, round(baseline)), self.text())
            self._draw_focus(painter, radius)

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        self.colours = colours
        self.setFont(fonts.interface(12))
        self.update()


class Banner(QWidget):
    """One sentence that must not be missed, above the panes, until it is put away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.close_button = QToolButton()
        self.close_button.setText("✕")
        self.close_button.setAutoRaise(True)
        self.close_button.clicked.connect(self.hide)
        box = QHBoxLayout(self)
        box.setContentsMargins(14, 6, 8, 6)
        box.addWidget(self.label, 1)
        box.addWidget(self.close_button)
        self.setAutoFillBackground(True)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence; several stand one below the other."""
        shown = self.label.text().split("\n") if not self.isHidden() else []
        if sentence not in shown:
            self.label.setText("\n".join([*shown, sentence]))
        self.label.setAccessibleName(self.label.text())
        self.show()

    def take_back(self, sentence: str) -> None:
        """What a sentence said is not so any more; the others stay."""
        shown = self.label.text().split("\n")
        if sentence in shown:
            self.label.setText("\n".join(said for said in shown if said != sentence))
            self.label.setAccessibleName(self.label.text())
            self.setHidden(self.isHidden() or not self.label.text())

    def dress(self, colours: Colours) -> None:
        """Draw in these colours."""
        palette = self.palette()
        palette.setColor(self.backgroundRole(), QColor(colours.warning_ground))
        self.setPalette(palette)
        for widget in (self.label, self.close_button):
            widget.setFont(fonts.interface(12.5))
            set_ink(widget, colours.warning)

    def retranslate(self) -> None:
        """Name the button in the language of the interface."""
        self.close_button.setToolTip(self.tr("Put this message away"))
        self.close_button.setAccessibleName(self.tr("Put this message away"))


def set_ink(widget: QWidget, colour: str) -> None:
    """Give a widget's own text a colour."""
    palette = widget.palette()
    palette.setColor(widget.foregroundRole(), QColor(colour))
    widget.setPalette(palette)


def plain_tip(text: str) -> str:
    """A tooltip that shows a document's words as they are.

    Qt takes what looks like markup for markup, and would load the files that it names.
    """
    if "<" not in text:
        return text
    from html import escape

    return f"<p style='white-space:pre-line'>{escape(text)}</p>"
