"""A layout that puts widgets side by side and wraps them like words.

What can grow takes the rest of its line, before a stretch does.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QSizePolicy, QSpacerItem, QWidget

_GROWING = (
    QSizePolicy.Policy.Expanding,
    QSizePolicy.Policy.MinimumExpanding,
    QSizePolicy.Policy.Ignored,
)


class FlowLayout(QLayout):
    """Left to right, then the next line; hidden widgets take no room."""

    def __init__(self, parent: QWidget | None = None, spacing: int = 6) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = spacing

    def addItem(self, item: QLayoutItem) -> None:
        """Called by Qt for each widget added."""
        self._items.append(item)

    def addStretch(self) -> None:
        """What follows on the same line stands at its end."""
        stretch = QSizePolicy.Policy.Expanding
        self.addItem(QSpacerItem(0, 0, stretch, QSizePolicy.Policy.Minimum))

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """An item; None past the end."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Remove an item."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It asks for no more room than its lines need."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Fewer pixels across are more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the lines in a width."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Put the widgets where they belong."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """As small as may be."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Room for the widest widget."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        margins = self.contentsMargins()
        return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom())

    def _place(self, rect: QRect, *, move: bool) -> int:
        margins = self.contentsMargins()
        area = rect.marginsRemoved(margins)
        y = area.y()
        for number, line in enumerate(self._lines(area.width())):
            high = max(item.sizeHint().height() for item in line)
            y += self._gap if number else 0
            if move:
                self._set(line, QRect(area.x(), y, area.width(), high))
            y += high
        return y - rect.y() + margins.bottom()

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        """What stands on each line."""
        lines: list[list[QLayoutItem]] = []
        left = -1
        for item in self._items:
            if item.spacerItem():
                if lines:
                    lines[-1].append(item)
                continue
            if item.isEmpty():
                continue
            wide = _least(item)
            if left < wide:
                lines.append([])
                left = width
            lines[-1].append(item)
            left -= wide + self._gap
        return lines

    def _set(self, line: list[QLayoutItem], area: QRect) -> None:
        """Put a line's items where they belong, level by their middles."""
        shown = [item for item in line if not item.spacerItem()]
        wides = {item: _least(item) for item in shown}
        rest = area.width() - sum(wides.values()) - self._gap * (len(shown) - 1)
        for item in shown:
            if _grows(item):
                more = max(0, min(rest, item.maximumSize().width() - wides[item]))
                wides[item] += more
                rest -= more
        x = area.x()
        for item in line:
            if item.spacerItem():
                x, rest = x + max(0, rest), 0
                continue
            high = item.sizeHint().height()
            top = area.y() + (area.height() - high) // 2
            item.setGeometry(QRect(x, top, min(wides[item], area.width()), high))
            x += wides[item] + self._gap


def _grows(item: QLayoutItem) -> bool:
    widget = item.widget()
    return widget is not None and widget.sizePolicy().horizontalPolicy() in _GROWING


def _least(item: QLayoutItem) -> int:
    """The width that an item has at least: its own, or of what can grow the smallest."""
    return (item.minimumSize() if _grows(item) else item.sizeHint()).width()
