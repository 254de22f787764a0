"""What the window remembers from one day to the next, and what it does where it cannot."""

from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray

from vdreader import app
from vdreader.gui.settings import Settings


def test_sizes_place_zoom_colours_and_columns_come_back(
    open_window: object, tmp_path: Path
) -> None:
    file = tmp_path / "kept.ini"
    first = open_window(settings=file, settled=False)
    first.resize(1111, 700)  # the offscreen screen is 800 pixels high, and wide
    first.splitter.setSizes([222, 500, 389])
    first.desk.open("2023/declaration.fr", "4.next-2")
    first.change_zoom(2)
    first.choose_theme("dark")
    first.desk.choose_mode("right")
    first.comparing.choose("2018/declaration.fr")
    app.settle(first)
    panes = first.splitter.saveState()
    first.close()
    assert Settings(file).bytes("window/panes") == panes

    second = open_window("", settings=file, language="")
    assert second.height() == 700
    assert second.zoom == 1.25
    assert second.theme == "dark"
    assert second.texts.mode == "right"
    assert second.desk.document.id == "2023/declaration.fr"
    assert second.desk.place[1] == "4.next-2"
    assert second.comparing.comparison.old.id == "2018/declaration.fr"
    assert "2.6" not in second.status.position.text()
    assert "125 %" in second.status.position.text()


def test_the_language_comes_back(open_window: object, tmp_path: Path) -> None:
    file = tmp_path / "kept.ini"
    first = open_window(settings=file, settled=False)
    first.choose_language("nl")
    first.close()
    second = open_window(settings=file, language="", settled=False)
    assert second.menus.commands.actions["language.nl"].isChecked()


def test_a_place_that_is_gone_is_the_newest_text(open_window: object, tmp_path: Path) -> None:
    file = tmp_path / "kept.ini"
    stored = Settings(file)
    stored.put("reading/document", "1999/declaration.fr")
    stored.put("reading/passage", "x.1")
    stored.put("view/zoom", "large")
    stored.put("view/theme", "purple")
    stored.put("reading/mode", "upside-down")
    stored.put("window/geometry", QByteArray(b"nonsense"))
    stored.put("window/panes", "text")
    assert stored.save()
    window = open_window("", settings=file, settled=False)
    assert window.desk.document.id == "2023/declaration.fr"
    assert window.zoom == 1.0
    assert window.texts.mode == "both"
    assert not window.banner.isVisible()


@pytest.mark.parametrize("zoom", ["nan", "inf", "-3", "1e9", "0"])
def test_a_zoom_out_of_all_measure_is_none(open_window: object, tmp_path: Path, zoom: str) -> None:
    file = tmp_path / "kept.ini"
    stored = Settings(file)
    stored.put("view/zoom", zoom)
    stored.save()
    window = open_window(settings=file, settled=False)
    assert 0.7 <= window.zoom <= 2.5
    window.change_zoom(1)


def test_settings_that_cannot_be_written_are_told(open_window: object, tmp_path: Path) -> None:
    below = tmp_path / "a-file"
    below.write_text("not a folder")
    file = below / "settings.ini"
    window = open_window(settings=file, settled=False)
    assert window.banner.isVisible()
    assert str(file) in window.banner.label.text()
    assert window.desk.document.id == "2023/declaration.fr"
    window.desk.open("2021/declaration.fr")
    app.settle(window)
    assert window.close()


def test_a_settings_file_of_rubbish_is_no_obstacle(open_window: object, tmp_path: Path) -> None:
    file = tmp_path / "settings.ini"
    file.write_bytes(bytes(range(256)) * 20)
    window = open_window(settings=file, settled=False)
    assert window.desk.document.id == "2023/declaration.fr"


def test_values_come_back_by_type(tmp_path: Path, qapp: object) -> None:
    file = tmp_path / "deep" / "down" / "settings.ini"
    stored = Settings(file)
    stored.put("a/text", 'déjà; vu, "x" = 1')
    stored.put("a/number", 1.25)
    stored.put("a/flag", True)
    stored.put("a/bytes", QByteArray(b"\x00\xff;"))
    assert stored.save()
    again = Settings(file)
    assert again.text("a/text") == 'déjà; vu, "x" = 1'
    assert again.number("a/number", 0) == 1.25
    assert again.flag("a/flag", False) is True
    assert again.bytes("a/bytes") == QByteArray(b"\x00\xff;")
    assert again.number("a/text", 7) == 7
    assert again.flag("a/number", True) is True
    assert again.bytes("a/text").isEmpty()
    assert again.text("b/nothing", "x") == "x"
