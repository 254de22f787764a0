"""Colours: every text on every ground it is drawn on is readable, and themes reach everything."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from vdreader import app
from vdreader.gui.theme import THEMES, Colours, palette
from vdreader.gui.window import Window

AA = 4.5  # WCAG 2.2, 1.4.3, text of normal size
CONTROL = 3.0  # 1.4.11, what tells controls and focus apart

TEXT_ON_GROUND = {
    "ink": "paper panel chrome band sentence hover note "
    "inserted_ground deleted_ground moved_ground found found_here",
    "soft": "paper panel chrome band hover",
    "faint": "paper panel chrome hover",
    "on_accent": "accent",
    "accent": "paper panel chrome band",
    "inserted": "inserted_ground paper panel band hover",
    "deleted": "deleted_ground paper panel band hover",
    "moved": "moved_ground paper panel band hover",
    "warning": "warning_ground paper panel chrome",
    "found_line": "paper band",
}
"""Which ink is drawn on which grounds, by the fields of Colours."""


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(ink: str, ground: str) -> float:
    lighter, darker = sorted((luminance(ink), luminance(ground)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_the_measure_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("ink", TEXT_ON_GROUND)
def test_text_reaches_aa_on_its_grounds(name: str, ink: str) -> None:
    colours = THEMES[name]
    for ground in TEXT_ON_GROUND[ink].split():
        reached = contrast(getattr(colours, ink), getattr(colours, ground))
        assert reached >= AA, f"{ink} on {ground}: {reached:.2f}"


def test_high_contrast_is_higher_than_aa() -> None:
    colours = THEMES["contrast"]
    for ink, grounds in TEXT_ON_GROUND.items():
        for ground in grounds.split():
            least = 7 if ground in ("paper", "panel", "chrome") else AA
            assert contrast(getattr(colours, ink), getattr(colours, ground)) >= least, (ink, ground)


@pytest.mark.parametrize("name", THEMES)
def test_the_focus_can_be_seen(name: str) -> None:
    colours = THEMES[name]
    for ground in (colours.paper, colours.panel, colours.chrome):
        assert contrast(colours.accent, ground) >= CONTROL


@pytest.mark.parametrize("name", THEMES)
def test_colours_are_six_digits(name: str) -> None:
    for field in Colours._fields:
        value = getattr(THEMES[name], field)
        if field != "dark":
            assert QColor(value).isValid()
            assert len(value) == 7


def test_what_the_system_draws_can_be_read_too() -> None:
    for colours in THEMES.values():
        made = palette(colours)
        role = QPalette.ColorRole
        for ink, ground in (
            (role.WindowText, role.Window),
            (role.Text, role.Base),
            (role.Text, role.AlternateBase),
            (role.ButtonText, role.Button),
            (role.ToolTipText, role.ToolTipBase),
            (role.HighlightedText, role.Highlight),
            (role.PlaceholderText, role.Base),
            (role.Link, role.Base),
        ):
            assert contrast(made.color(ink).name(), made.color(ground).name()) >= AA


def ground_of(window: Window) -> str:
    """The colour of the page beside the text, as it is painted."""
    column = window.texts.columns[0]
    picture = column.viewport().grab().toImage()
    return picture.pixelColor(picture.width() - 3, picture.height() - 3).name()


def test_a_theme_is_drawn_everywhere(shared: Window) -> None:
    before = shared.desk.place
    for name in ("dark", "contrast", "light"):
        shared.menus.commands.actions[f"theme.{name}"].trigger()
        app.settle(shared)
        colours = THEMES[name]
        assert shared.colours == colours
        assert QApplication.palette().color(QPalette.ColorRole.Window).name() == colours.chrome
        assert ground_of(shared) in (colours.paper, colours.band)
        block = shared.texts.columns[0].document().findBlockByNumber(4)
        ink = block.begin().fragment().charFormat().foreground().color().name()
        assert ink == colours.ink
        picture = shared.sections.tree.viewport().grab().toImage()
        assert picture.pixelColor(4, picture.height() - 4).name() in (colours.panel, colours.band)
        assert shared.menus.commands.actions[f"theme.{name}"].isChecked()
        assert shared.desk.place == before


def test_like_the_system_follows_the_system(shared: Window) -> None:
    hints = QApplication.styleHints()
    shared.choose_theme("system")
    assert shared.menus.commands.actions["theme.system"].isChecked()
    try:
        hints.setColorScheme(Qt.ColorScheme.Dark)
        shared.dress()
        assert shared.colours == THEMES["dark" if dark(hints.colorScheme()) else "light"]
    finally:
        hints.unsetColorScheme()


def dark(scheme: Qt.ColorScheme) -> bool:
    return scheme == Qt.ColorScheme.Dark


def test_focus_is_drawn(shared: Window) -> None:
    chip = next(chip for chip in shared.changes.chips.values() if chip.isEnabled())
    shared.activateWindow()
    shared.sections.tree.setFocus()
    QTest.qWait(10)
    without = chip.grab().toImage()
    chip.setFocus(Qt.FocusReason.TabFocusReason)
    assert chip.grab().toImage() != without
