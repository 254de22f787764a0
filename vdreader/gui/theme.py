"""Colours of the window: light, dark and high contrast, and the palette that Fusion draws with.

Meaning is never colour alone: every kind of change has a sign and a word, insertions are
underlined, deletions struck. All text colours reach WCAG AA on the grounds they are used on
(a test computes it).
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette


class Colours(NamedTuple):
    """One set of colours; every field is `#rrggbb`."""

    ink: str
    soft: str
    faint: str
    line: str
    edge: str
    paper: str
    panel: str
    chrome: str
    accent: str
    on_accent: str
    band: str
    sentence: str
    hover: str
    inserted: str
    inserted_ground: str
    deleted: str
    deleted_ground: str
    moved: str
    moved_ground: str
    warning: str
    warning_ground: str
    note: str
    found: str
    found_here: str
    found_line: str
    dark: bool = False


LIGHT = Colours(
    ink="#1d2530",
    soft="#55606d",
    faint="#5f6975",
    line="#dfe3e8",
    edge="#7a838e",
    paper="#fffefb",
    panel="#f5f6f4",
    chrome="#fafbf9",
    accent="#22577a",
    on_accent="#ffffff",
    band="#e8eff5",
    sentence="#c9dcea",
    hover="#e2ebf1",
    inserted="#175f35",
    inserted_ground="#e3f3e8",
    deleted="#98242a",
    deleted_ground="#fbe7e6",
    moved="#644789",
    moved_ground="#efe9f7",
    warning="#8a4f00",
    warning_ground="#fdf1dd",
    note="#fff0b3",
    found="#d3f0ea",
    found_here="#93dccd",
    found_line="#0f6e63",
)

DARK = Colours(
    ink="#e6e9ed",
    soft="#b3bcc7",
    faint="#9aa5b2",
    line="#39424c",
    edge="#7e8a97",
    paper="#1b2026",
    panel="#21272e",
    chrome="#242b33",
    accent="#86bce0",
    on_accent="#10202c",
    band="#27333f",
    sentence="#365672",
    hover="#2b3947",
    inserted="#86d6a2",
    inserted_ground="#1c3829",
    deleted="#f5a3a3",
    deleted_ground="#43262a",
    moved="#cbb1f0",
    moved_ground="#342b47",
    warning="#f2b866",
    warning_ground="#40321b",
    note="#5c4e12",
    found="#173f3c",
    found_here="#24675f",
    found_line="#62d0c1",
    dark=True,
)

CONTRAST = Colours(
    ink="#ffffff",
    soft="#ffffff",
    faint="#e0e0e0",
    line="#b0b0b0",
    edge="#c8c8c8",
    paper="#000000",
    panel="#000000",
    chrome="#000000",
    accent="#ffe14d",
    on_accent="#000000",
    band="#1f2a44",
    sentence="#0b4f8a",
    hover="#22324f",
    inserted="#7dff9e",
    inserted_ground="#002b10",
    deleted="#ffb0b0",
    deleted_ground="#3d0008",
    moved="#e0c4ff",
    moved_ground="#2a1745",
    warning="#ffc76b",
    warning_ground="#3a2600",
    note="#5c4e00",
    found="#00403a",
    found_here="#006d63",
    found_line="#5cffe6",
    dark=True,
)

THEMES = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def palette(colours: Colours) -> QPalette:
    """The palette that makes Fusion draw its controls in these colours."""
    made = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.chrome,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.paper,
        QPalette.ColorRole.AlternateBase: colours.panel,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.PlaceholderText: colours.faint,
        QPalette.ColorRole.Button: colours.chrome,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.BrightText: colours.ink,
        QPalette.ColorRole.ToolTipBase: colours.paper,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.Accent: colours.accent,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.LinkVisited: colours.accent,
        QPalette.ColorRole.Light: colours.paper,
        QPalette.ColorRole.Midlight: colours.panel,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.edge,
        QPalette.ColorRole.Shadow: colours.line,
    }
    for role, value in roles.items():
        made.setColor(role, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(disabled, role, QColor(colours.faint))
    return made
