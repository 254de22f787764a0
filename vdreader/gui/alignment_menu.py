"""The menu of what concerns two languages: alignment, discrepancies, terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu

if TYPE_CHECKING:
    from vdreader.gui.window import Window


def alignment_menu(window: Window) -> QMenu:
    """The menu, made by the first feature that asks for it."""
    commands = window.menus.commands
    if "alignment" not in commands.menus:
        commands.menu("alignment", window.menuBar(), before="help")
    return commands.menus["alignment"]
