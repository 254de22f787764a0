"""Searching in windows of their own: nothing before the first search, a large library, choices."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from vdreader import app
from vdreader.gui.searching.searching import SearchFeature
from vdreader.gui.window import Window
from vdreader.reading import searching

Opener = Callable[..., Window]


def feature(window: Window) -> SearchFeature:
    return next(f for f in window.features if isinstance(f, SearchFeature))


def look(made: SearchFeature, text: str) -> list[tuple[str, str]]:
    """Type a line, and wait for what it finds."""
    made.field.setText(text)
    made.run()
    app.settle(made._window)
    return [(hit.document.id, hit.passage) for hit in made.panel.model.hits]


def test_nothing_is_searched_before_one_searches(open_window: Opener, tmp_path: Path) -> None:
    window = open_window()
    assert "searching" not in vars(feature(window))
    assert not (tmp_path / "cache").exists()


@pytest.mark.parametrize("small", [40, 0])
def test_enter_waits_for_the_first_answer(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch, small: int
) -> None:
    monkeypatch.setattr(searching, "SMALL", small)
    window = open_window()
    made = feature(window)
    QTest.keyClicks(made.field, "Wagner")
    QTest.keyClick(made.field, Qt.Key.Key_Return)
    app.settle(window)
    assert window.desk.document is not None
    assert window.desk.document.id == "2021/declaration.fr"
    QTest.keyClicks(made.field, "x")  # nothing is gone to that one did not ask for
    app.settle(window)
    assert window.desk.document.id == "2021/declaration.fr"


def test_what_was_chosen_is_remembered(open_window: Opener, tmp_path: Path) -> None:
    window = open_window()
    feature(window).panel.forms.setChecked(True)
    window.close()
    again = open_window(settings=tmp_path / "settings.ini")
    assert feature(again).panel.forms.isChecked()
    assert not feature(again).panel.counterparts.isChecked()


def test_a_large_library_is_prepared_in_the_background(
    open_window: Opener, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "SMALL", 0)
    window = open_window()
    made = feature(window)
    assert not (tmp_path / "cache").exists()
    hits = look(made, "Wagner")
    assert [document for document, _ in hits] == ["2021/declaration.fr"]
    assert not made.panel.prepare.isVisible()
    assert list((tmp_path / "cache").iterdir())
    made.field.clear()
    assert look(made, "Wagn") == hits


def test_preparing_can_be_stopped_and_taken_up_again(
    open_window: Opener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "SMALL", 0)
    window = open_window()
    made = feature(window)
    made.field.setText("police")
    made.run()
    made.preparing._pressed()
    app.settle(window)
    assert made.panel.prepare.isVisible()
    assert "not searched" in made.panel.prepare.text()
    made.field.setText("unicorne")
    made.preparing._pressed()
    made.preparing._pressed()
    app.settle(window)
    assert "Nothing was found" in made.panel.message.text()
    made.field.setText("police")
    QTest.mouseClick(made.panel.prepare, Qt.MouseButton.LeftButton)
    app.settle(window)
    assert not made.panel.prepare.isVisible()
    assert {hit.document.year for hit in made.panel.model.hits} == {"2018", "2021", "2023"}
