"""Counted things in the words of the interface.

The tools that collect what is to be translated see a plural only in a `tr()` of a class, so that
functions say their plurals through this one.
"""

from __future__ import annotations

from PySide6.QtCore import QObject


class Counted(QObject):
    """Says numbers of things in the plural of the interface's language."""

    def passages(self, count: int) -> str:
        """So many passages."""
        return self.tr("%n passage(s)", "", count)

    def texts(self, count: int) -> str:
        """So many texts."""
        return self.tr("%n text(s)", "", count)

    def words(self, count: int) -> str:
        """So many words."""
        return self.tr("%n word(s)", "", count)

    def one_of(self, count: int) -> str:
        """One of so many passages that a change has."""
        return self.tr("one of %n passage(s) of this change", "", count)

    def more(self, count: int) -> str:
        """What stands after a list that was cut."""
        return self.tr("and %n more", "", count)
