"""The preview of a print: one page at a time, as it will stand on paper, and the way through them.

The preview says how wide it wants a page; whoever holds the pages draws it and hands it back.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSpinBox,
    QStyle,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from vdreader.gui import fonts
from vdreader.gui.controls import Segments, set_ink
from vdreader.gui.fields import Number
from vdreader.gui.theme import Colours

WIDTH, PAGE = "width", "page"
_MARGIN = 18  # pixels around a page
_PAUSE = 120  # milliseconds: while the dialog is being resized nothing is drawn anew


class _Sheet(QWidget):
    """The page itself; an image of another size is stretched until the right one has come."""

    def __init__(self) -> None:
        super().__init__()
        self.image: QImage | None = None
        self.colours: Colours | None = None
        self.message = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        """White paper with a hairline around it, or a sentence in its place."""
        if self.colours is None:
            return
        with QPainter(self) as painter:
            if self.image is None:
                painter.setPen(QColor(self.colours.soft))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(self.rect().adjusted(24, 24, -24, -24), flags, self.message)
                return
            area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self.image)
            painter.setPen(QPen(QColor(self.colours.faint), 1))
            painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5))


class PrintPreview(QWidget):
    """A page, « n / N », steps, and whether it fits the width or is seen whole."""

    wanted = Signal(int, int)  # page from 0, width in pixels of the device

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sheet = _Sheet()
        self.area = QScrollArea()
        self.previous, self.next = QToolButton(), QToolButton()
        self.number = Number()
        self.count = QLabel()
        self.fits = Segments((WIDTH, PAGE))
        self.pages = 0
        self._size = (1.0, 1.0)
        self._fit = WIDTH
        self._later = QTimer(self, singleShot=True, interval=_PAUSE)
        self._later.timeout.connect(self._ask)
        self._build()
        self._count()

    def _build(self) -> None:
        self.area.setWidget(self.sheet)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(self.tr("Preview"))
        self.area.installEventFilter(self)
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        for button, sign, name in (
            (self.previous, "‹", self.tr("Previous page")),
            (self.next, "›", self.tr("Next page")),
        ):
            button.setText(sign)
            button.setToolTip(name)
            button.setAccessibleName(name)
            button.setAutoRaise(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.previous.clicked.connect(self._back)
        self.next.clicked.connect(self._on)
        self.number.setAccessibleName(self.tr("Page"))
        self.number.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setKeyboardTracking(False)
        self.number.valueChanged.connect(self._turned)
        self.fits.label(WIDTH, self.tr("Width"), self.tr("As wide as there is room"))
        self.fits.label(PAGE, self.tr("Page"), self.tr("The whole page"))
        self.fits.set_value(WIDTH)
        self.fits.chosen.connect(self.set_fit)
        self.number.setFixedWidth(52)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        for widget in (self.previous, self.number, self.count, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.fits)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.area, 1)
        box.addLayout(row)

    # -- content -----------------------------------------------------------------------------

    def show_pages(self, count: int, size: tuple[float, float]) -> None:
        """So many pages of this width and height, in any unit; the page of before stays open."""
        self.pages, self._size = count, size
        self._count()
        self._place()
        self._ask()

    def show_image(self, number: int, image: QImage) -> None:
        """The picture of a page, if it is still the one that is looked at."""
        if number != self.number.value() - 1 or not self.pages:
            return
        self.sheet.image = image
        self.sheet.setAccessibleName(
            self.tr("Page {n} of {all}").format(n=number + 1, all=self.pages)
        )
        self._place()
        self.sheet.update()

    def show_message(self, sentence: str) -> None:
        """A sentence where there is no page."""
        self.pages = 0
        self.sheet.image = None
        self.sheet.message = sentence
        self.sheet.setAccessibleName(sentence)
        self._count()
        self._place()
        self.sheet.update()

    def _count(self) -> None:
        self.number.blockSignals(True)
        self.number.setRange(min(1, self.pages), self.pages)
        self.number.blockSignals(False)
        self.count.setText(f"/ {self.pages}")
        self._allow()

    def _allow(self) -> None:
        page = self.number.value()
        self.previous.setEnabled(page > 1)
        self.next.setEnabled(page < self.pages)
        self.number.setEnabled(self.pages > 0)

    # -- size --------------------------------------------------------------------------------

    def set_fit(self, fit: str) -> None:
        """Fit the page to the width, or show it whole."""
        self._fit = fit if fit in (WIDTH, PAGE) else WIDTH
        self.fits.set_value(self._fit)
        self._place()
        self._ask()

    @property
    def fit(self) -> str:
        """How the page is fitted."""
        return self._fit

    def _page_size(self) -> QSize:
        """The page on the screen; the bar at the side always has its room, so nothing jumps."""
        room = self.area.maximumViewportSize()
        extent = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width = room.width() - 2 * _MARGIN - extent
        ratio = self._size[1] / self._size[0]
        if self._fit == PAGE:
            width = min(width, round((room.height() - 2 * _MARGIN) / ratio))
        width = max(80, width)
        return QSize(width, round(width * ratio))

    def _place(self) -> None:
        if self.sheet.image is None:
            self.sheet.resize(self.area.maximumViewportSize())
            return
        self.sheet.resize(self._page_size() + QSize(2 * _MARGIN, 2 * _MARGIN))

    def _ask(self) -> None:
        if self.pages and self.isVisible():
            width = round(self._page_size().width() * self.devicePixelRatioF())
            self.wanted.emit(self.number.value() - 1, width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page grows with the dialog."""
        super().resizeEvent(event)
        self._place()
        self._later.start()

    # -- turning -----------------------------------------------------------------------------

    def step(self, by: int) -> None:
        """The next page or the one before."""
        self.number.setValue(self.number.value() + by)

    def _back(self) -> None:
        self.step(-1)

    def _on(self) -> None:
        self.step(1)

    def _turned(self) -> None:
        self._allow()
        self.area.verticalScrollBar().setValue(0)
        self._ask()

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Page keys turn pages where Qt would scroll by less."""
        if event.type() == QEvent.Type.KeyPress:
            assert isinstance(event, QKeyEvent)
            return self.turn_by_key(event.key())
        return False

    def turn_by_key(self, key: int) -> bool:
        """Turn the page for a key; False if the key means nothing here."""
        ends = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: self.pages}
        steps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if key in ends:
            self.number.setValue(ends[Qt.Key(key)])
        elif key in steps:
            self.step(steps[Qt.Key(key)])
        else:
            return False
        return True

    # -- looks -------------------------------------------------------------------------------

    def dress(self, colours: Colours) -> None:
        """Draw in these colours; paper stays white."""
        self.sheet.colours = colours
        self.fits.dress(colours)
        for widget in (self.number, self.count):
            widget.setFont(fonts.interface(12.5))
        for button in (self.previous, self.next):
            button.setFont(fonts.interface(18, bold=True))
        set_ink(self.count, colours.soft)
        for ground in (self, self.area.viewport()):
            ground.setBackgroundRole(QPalette.ColorRole.AlternateBase)
        self.setAutoFillBackground(True)
        self.sheet.setFont(fonts.interface())
        self.sheet.update()
