"""The scripts of the archive: into a home and out of it again, leaving notes alone."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import furnishing
import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the scripts are for Linux")

PROGRAM = '#!/bin/sh\nprintf "%s\\n" "$0" "$@" >"$HOME/called"\n'


@pytest.fixture
def unpacked(tmp_path):
    """The archive's folder, with a program that writes down how it was called."""
    folder = tmp_path / "a download" / "vdreader-0.1.0-linux-x86_64"
    (folder / "_internal").mkdir(parents=True)
    (folder / "_internal" / "part").write_text("part")
    (folder / "vdreader").write_text(PROGRAM)
    (folder / "vdreader").chmod(0o755)
    furnishing.lay_out(folder)
    return folder


@pytest.fixture(params=["home", "Žofie & “co” 50% $x"])
def home(request, tmp_path):
    folder = tmp_path / request.param
    (folder / ".local/share/vdreader").mkdir(parents=True)
    (folder / ".local/share/vdreader/notes.sqlite").write_text("notes")
    return folder


def run(script: Path, home: Path, *arguments: str, language: str = "en_GB.UTF-8"):
    given = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": language}
    return subprocess.run(
        [str(script), *arguments], capture_output=True, text=True, env=given, check=False
    )


def test_in_and_out_again(unpacked, home):
    before = {path for path in home.rglob("*") if path.is_file()}
    done = run(unpacked / "install.sh", home)
    assert (done.returncode, done.stderr) == (0, "")
    assert "installed" in done.stdout
    share = home / ".local/share"
    assert (home / ".local/opt/vdreader/_internal/part").read_text() == "part"
    assert (share / "icons/hicolor/48x48/apps/eu.vdreader.vdreader.png").is_file()
    assert (share / "mime/packages/eu.vdreader.vdreader.xml").is_file()
    again = run(home / ".local/opt/vdreader/install.sh", home)  # from its own place
    assert (again.returncode, again.stderr) == (0, "")
    out = run(home / ".local/opt/vdreader/uninstall.sh", home)
    assert (out.returncode, out.stderr) == (0, "")
    left = {path for path in home.rglob("*") if path.is_file() or path.is_symlink()}
    # The desktop's own memory of types stays, where its tools are installed.
    made_by_desktop = {path for path in left if path.name in ("mimeinfo.cache", "icon-theme.cache")}
    made_by_desktop |= {path for path in left if share / "mime" in path.parents}
    assert left - made_by_desktop == before


def test_the_menu_entry_starts_the_program_with_the_file(unpacked, home):
    run(unpacked / "install.sh", home)
    entry = home / ".local/share/applications/eu.vdreader.vdreader.desktop"
    furnishing.check(home / ".local/share")
    (line,) = (row for row in entry.read_text("utf-8").splitlines() if row.startswith("Exec="))
    command = unquoted(line.removeprefix("Exec="))
    assert command == [str(home / ".local/opt/vdreader/vdreader"), "open", "%f"]
    subprocess.run([*command[:2], "x.jsonld"], env={"HOME": str(home)}, check=True)
    assert (home / "called").read_text("utf-8").splitlines()[1:] == ["open", "x.jsonld"]


def unquoted(value: str) -> list[str]:
    """An Exec key as the Desktop Entry specification reads it: string, then arguments."""
    value = value.replace("\\\\", "\\")
    assert value.startswith('"')
    said, place = "", 1
    while value[place] != '"':
        if value[place] == "\\":
            place += 1
        said += value[place]
        place += 1
    return [said.replace("%%", "%"), *value[place + 1 :].split()]


def test_a_command_of_the_same_name_is_left_alone(unpacked, tmp_path):
    own = tmp_path / "home/.local/bin/vdreader"
    own.parent.mkdir(parents=True)
    own.write_text("mine")
    assert "left alone" in run(unpacked / "install.sh", tmp_path / "home").stdout
    run(unpacked / "uninstall.sh", tmp_path / "home")
    assert own.read_text() == "mine"


@pytest.mark.parametrize(
    ("language", "word"), [("fr_BE.UTF-8", "installé"), ("nl_BE.UTF-8", "geïnstalleerd")]
)
def test_it_speaks_the_reader_s_language(unpacked, tmp_path, language, word):
    assert word in run(unpacked / "install.sh", tmp_path / "home", language=language).stdout


def test_half_an_archive_is_one_sentence_and_changes_nothing(unpacked, tmp_path):
    (unpacked / "vdreader").unlink()
    done = run(unpacked / "install.sh", tmp_path / "home")
    assert done.returncode == 1
    assert len(done.stderr.splitlines()) == 1
    assert not (tmp_path / "home").exists()


@pytest.mark.binutils
def test_the_oldest_system_is_read_off_the_program(unpacked):
    assert "glibc 2.17 " in (unpacked / "README.txt").read_text("utf-8")
    shutil.copy(os.path.realpath(sys.executable), unpacked / "_internal" / "python")
    assert 17 <= int(furnishing.glibc(unpacked).partition(".")[2]) < 60


def test_wrong_usage_says_so(unpacked, tmp_path):
    assert run(unpacked / "install.sh", tmp_path / "home", "--whatever").returncode == 2
