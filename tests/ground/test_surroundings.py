"""What the system may lack: a display, a home, a locale, fonts, a library. One sentence each."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from program import ROOT, command, environment
from pypdf import PdfReader

from vdreader import paths
from vdreader.errors import KnownError
from vdreader.paper import application

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="displays and locales of Linux")
NOWHERE = ":987"


def called(*arguments: str, without: tuple[str, ...] = (), **more: str):
    around = environment(**more)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        if name not in more:
            around.pop(name, None)
    for name in without:
        around.pop(name, None)
    return subprocess.run(
        [*command(), *arguments],
        env=around,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def sentence(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.endswith(".")
    return line


@LINUX
@pytest.mark.contract
@pytest.mark.parametrize("arguments", [[], ["open", "2023/declaration.fr"]])
def test_without_a_display_there_is_one_sentence(arguments):
    assert "There is no display" in sentence(called(*arguments))


@LINUX
@pytest.mark.contract
def test_a_display_that_cannot_be_reached_is_named_and_nothing_is_aborted():
    assert f"“{NOWHERE}”" in sentence(called(DISPLAY=NOWHERE))


@LINUX
@pytest.mark.contract
def test_files_need_no_display_nor_care_for_a_broken_one(tmp_path):
    for suffix, arguments in {
        "pdf": ["print", "timeline", "2018/declaration.fr#1.item-4"],
        "png": ["render", "2018/declaration.fr"],
        "svg": ["overview", "2021/declaration.fr", "2023/declaration.fr"],
    }.items():
        file = tmp_path / f"a.{suffix}"
        done = called(*arguments, "-o", str(file), DISPLAY=NOWHERE)
        assert (done.returncode, done.stderr) == (0, "")
        assert file.stat().st_size > 1000


@LINUX
@pytest.mark.contract
@pytest.mark.parametrize("locale", ["", "C", "POSIX", "xx_YY.UTF-8"])
def test_no_locale_is_worth_a_word(tmp_path, locale):
    file = tmp_path / "a.pdf"
    done = called(
        *("print", "timeline", "2018/declaration.fr#1.item-4", "-o", str(file)),
        without=("LANG", "LC_ALL", "LC_CTYPE"),
        **({"LC_ALL": locale} if locale else {}),
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "illégaux" in PdfReader(file).pages[0].extract_text()


@pytest.mark.skipif(os.name != "posix", reason="homes of POSIX")
def test_a_home_that_nobody_knows_is_asked_for(monkeypatch):
    for name in ("VDREADER_DATA", "VDREADER_SETTINGS", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "HOME"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000_000)  # whom no list of users knows
    for place in (paths.data_folder, paths.settings_file):
        with pytest.raises(KnownError, match="set HOME"):
            place()


def test_a_library_of_qt_that_is_missing_is_named():
    program = (
        "import sys; sys.modules['PySide6.QtWidgets'] = None; "
        "from vdreader.cli import main; sys.exit(main(['render', '-o', 'x.png']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment(),
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "PySide6.QtWidgets" in sentence(done)


@LINUX
def test_without_font_settings_of_the_system_ours_are_taken(monkeypatch, tmp_path):
    for name in ("FONTCONFIG_FILE", "FONTCONFIG_PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(application, "SYSTEM_FONTS", tmp_path / "none")
    # Which file counts is decided before anything of Qt is begun, by the environment alone.
    begun = []
    application.begin(lambda arguments: begun.append(os.environ.get("FONTCONFIG_FILE")))
    assert begun == [str(paths.resources() / "fonts" / "fonts.conf")]
    assert "<fontconfig>" in Path(begun[0]).read_text("utf-8")
    monkeypatch.delenv("FONTCONFIG_FILE")


@pytest.mark.contract
@pytest.mark.parametrize(
    "arguments", [["render"], ["overview", "2021/declaration.fr", "2023/declaration.fr"]]
)
def test_a_picture_that_cannot_be_written_is_one_sentence(tmp_path, arguments):
    (tmp_path / "file").write_text("")
    for name in ("file/a.png", "file/deep/a.png"):
        assert "a.png" in sentence(called(*arguments, "-o", str(tmp_path / name)))
