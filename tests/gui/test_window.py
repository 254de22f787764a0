"""The window as a whole: trouble is told in a sentence, hurry does no harm, nothing is kept."""

import gc
import shutil
import subprocess
import sys
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from vdreader import app
from vdreader.errors import KnownError
from vdreader.gui.window import Window

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def copied(corpus: Path, tmp_path: Path) -> Path:
    """A corpus that may be damaged."""
    return Path(shutil.copytree(corpus, tmp_path / "corpus"))


def damage(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[len(content) // 2] ^= 1
    file.write_bytes(bytes(content))


def test_a_damaged_text_is_named_and_not_shown(open_window: object, copied: Path) -> None:
    damage(copied / "2021" / "declaration.fr.md")
    window = open_window(corpus=copied)
    assert window.banner.isVisible()
    assert window.banner.label.text().count("2021/declaration.fr.md") == 1
    assert "damaged" in window.status.corpus.text()
    assert window.desk.document.id == "2023/declaration.fr"
    before = window.texts.columns[0].toPlainText()
    assert not window.desk.open("2021/declaration.fr")
    assert window.banner.label.text().count("2021/declaration.fr.md") == 1
    assert window.texts.columns[0].toPlainText() == before
    assert window.desk.document.id == "2023/declaration.fr"
    for other in ("2018/declaration.fr", "2021/press-conference.fr", "2023/declaration.nl"):
        assert window.desk.open(other)
    app.settle(window)


def test_a_damaged_translation_leaves_one_column(open_window: object, copied: Path) -> None:
    damage(copied / "2023" / "declaration.nl.md")
    window = open_window(corpus=copied, settled=False)
    assert window.banner.label.text().count("2023/declaration.nl.md") == 1
    assert window.texts.columns[0].isVisible()
    assert not window.texts.columns[1].isVisible()


def test_a_damaged_first_text_leaves_a_window_that_works(open_window: object, copied: Path) -> None:
    damage(copied / "2023" / "declaration.fr.md")
    window = open_window(corpus=copied, settled=False)
    assert window.banner.label.text().count("2023/declaration.fr.md") == 1
    assert window.texts.columns[0].toPlainText() == ""
    for name in ("next_change", "next_passage", "next_section", "both", "link", "larger"):
        window.menus.commands.actions[name].trigger()
    window.choose_theme("dark")
    assert window.desk.open("2018/declaration.fr")
    app.settle(window)
    assert window.texts.columns[0].toPlainText()


def test_missing_fonts_are_told_and_the_rest_works(
    open_window: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path / "nothing"), raising=False)
    window = open_window(settled=False)
    assert window.banner.isVisible()
    assert "fonts" in window.banner.label.text()
    assert window.texts.columns[0].toPlainText()


def test_a_known_error_of_a_slot_goes_to_the_banner(
    windows: object, capsys: pytest.CaptureFixture[str]
) -> None:
    window = windows.open(settled=False)
    error = KnownError("The {thing} cannot be read.", thing="file")
    windows.hook(KnownError, error, None)
    assert window.banner.label.text() == "The file cannot be read."
    windows.hook(ValueError, ValueError("our mistake"), None)
    assert "our mistake" in capsys.readouterr().err


def run(*arguments: str, corpus: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = {"QT_QPA_PLATFORM": "offscreen", "PATH": "", "HOME": "/nonexistent"}
    if corpus is not None:
        environment["VDREADER_CORPUS"] = str(corpus)
    return subprocess.run(
        [sys.executable, "-m", "vdreader", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=ROOT,
        env=environment,
        check=False,
    )


def test_a_missing_corpus_is_one_sentence(tmp_path: Path) -> None:
    done = run(corpus=tmp_path / "nothing")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert "corpus" in done.stderr


def test_closing_while_everything_runs(open_window: object) -> None:
    window = open_window(settled=False)
    told: list[object] = []
    window.comparing.comparison_shown.connect(told.append)
    assert not window.worker.idle
    assert window.close()
    for _ in range(20):
        QCoreApplication.processEvents()
    assert told == []
    assert window.services.userdata._store is None  # nor is the file of the notes opened again


def test_ten_texts_in_quick_succession_end_with_the_last(open_window: object) -> None:
    window = open_window(settled=False)
    order = [
        "2021/declaration.fr",
        "2018/declaration.fr",
        "2023/declaration.nl",
        "2021/press-conference.fr",
        "2023/declaration.fr",
    ] * 2
    for ident in [*order, "2021/declaration.fr"]:
        assert window.desk.open(ident)
        QCoreApplication.processEvents()
    app.settle(window)
    assert window.desk.document.id == "2021/declaration.fr"
    assert window.comparing.comparison.new.id == "2021/declaration.fr"
    assert not window.texts.columns[1].isVisible()
    first = window.library.document("2021/declaration.fr").passages[0].text
    assert window.texts.columns[0].toPlainText().startswith(first)
    assert window.worker.idle


def test_closed_windows_are_let_go(
    corpus: Path, qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)  # build sets it for its window
    hook = sys.excepthook
    living: list[weakref.ref[Window]] = []
    for _ in range(30):
        _, window = app.build(corpus, tmp_path / "settings.ini")
        sys.excepthook = hook
        window.show()
        window.close()
        window.deleteLater()
        living.append(weakref.ref(window))
        del window
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    assert sum(ref() is not None for ref in living) <= 1
