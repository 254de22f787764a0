"""Systems that are not as they should be: the program starts, or says one clear sentence."""

import errno
import os
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from machine import HOME, Machine, Opened, clean_root
from screen import Picture, Screen, screen

from vdreader.gui.theme import THEMES

HERE = Path(__file__).parent
LIGHT = THEMES["light"]
FR = "2023/declaration.fr"
NOTE = ("notes", "add", FR, "--quote", "comité stratégique", "--body", "x")
YEAR = 365 * 86_400


def owned(folder: Path, mode: int = 0o755) -> Path:
    """A folder of the user's."""
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(mode)
    for inner in (folder, *folder.rglob("*")):
        os.chown(inner, clean_root.READER, clean_root.READER)
    return folder


def sentence(done: subprocess.CompletedProcess[str]) -> str:
    """The one that a command that failed says."""
    assert (done.returncode, done.stdout) == (1, "")
    (line,) = done.stderr.splitlines()
    assert line.endswith(".")
    return line


def shown(opened: Opened, *, told: bool = False) -> Picture:
    """The picture of a window with a text in it, below one sentence in a banner if it has one."""
    opened.screen.wait_for(has_text)
    picture = opened.screen.settled()
    assert has_text(picture)
    banner = picture.part(20, 76, 1200, 84).share(LIGHT.warning_ground)
    assert banner > 0.5 if told else banner < 0.1
    assert "Traceback" not in opened.said()
    return picture


def has_text(screen: Picture) -> bool:
    """Whether there is some in the middle of the window."""
    return 0.02 < screen.part(270, 160, 850, 640).ink() < 0.3


def try_out(machine: Machine, display: Screen, *, told: bool = False) -> None:
    """Open the window, look at it, and close it as usual."""
    with machine.opened(display) as opened:
        shown(opened, told=told).save(machine.folder / "window.png")
        assert opened.quit() == 0
        assert opened.said() == ""


@pytest.fixture(scope="session")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that makes a system odd, compiled."""
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler on this machine")
    made = tmp_path_factory.mktemp("odd") / "odd.so"
    source = HERE / "odd_system.c"
    subprocess.run([compiler, "-shared", "-fPIC", "-o", made, source, "-ldl"], check=True)
    return made


def oddly(machine: Machine, odd: Path, **how: int) -> Machine:
    """A machine whose clock, locks or disk are odd."""
    shutil.copy(odd, machine.folder / "tmp/odd.so")
    numbers = {f"ODD_{name.upper()}": str(value) for name, value in how.items()}
    return machine.around(LD_PRELOAD="/tmp/odd.so", **numbers)


# -- the user's folders ----------------------------------------------------------------------


def test_settings_that_are_missing_are_made(clean: Machine, display: Screen) -> None:
    try_out(clean, display)
    assert (clean.home / ".config/vdreader/settings.ini").is_file()


def test_settings_that_cannot_be_written_are_told(clean: Machine, display: Screen) -> None:
    owned(clean.home / ".config/vdreader", 0o500)
    try_out(clean, display, told=True)
    assert not list((clean.home / ".config/vdreader").iterdir())


def test_a_home_that_cannot_be_written(clean: Machine, display: Screen) -> None:
    for machine in (
        clean.placed(fixed=frozenset({"/home"})),  # a read-only file system
        replace(clean, environment={"HOME": "/home/nobody"}),  # no such folder, nor may it be made
    ):
        assert "notes.sqlite" in sentence(machine.run(*NOTE))
        assert machine.run("print", "compare", "-o", "/tmp/a.pdf").returncode == 0
        try_out(machine, display, told=True)


def test_a_home_that_is_not_named_is_looked_up(clean: Machine, display: Screen) -> None:
    nameless = replace(clean, environment={})
    assert nameless.run(*NOTE).returncode == 0
    assert (clean.data / "notes.sqlite").is_file()
    try_out(nameless, display)


def test_a_home_that_nobody_knows_is_asked_for(clean: Machine) -> None:
    stranger = replace(clean, environment={}).placed(user=4321)
    assert stranger.run("corpus", "list").returncode == 0
    for command in (NOTE, ("print", "compare", "-o", "/tmp/a.pdf")):
        assert "set HOME" in sentence(stranger.run(*command))


def test_a_home_in_letters_of_another_time(clean: Machine, display: Screen) -> None:
    """Its name is in Latin-1, as on old disks: Qt cannot write settings there, and that is told."""
    home = owned(clean.folder / "home/ren\udce9", 0o700)
    there = replace(clean, environment={"HOME": "/home/ren\udce9"})
    assert there.run(*NOTE).returncode == 0
    try_out(there, display, told=True)
    assert (home / ".local/share/vdreader/notes.sqlite").is_file()


@pytest.mark.parametrize("name", ["Алексей Ким", "名前"])
def test_a_path_in_any_letters(clean: Machine, display: Screen, name: str) -> None:
    home = owned(clean.folder / "home" / name, 0o700)
    inside = owned(home / "Загрузки")
    binds = {f"/home/{name}/Загрузки": clean.program.parent}
    there = replace(
        clean,
        environment={"HOME": f"/home/{name}"},
        start_with=f"/home/{name}/Загрузки/{clean.program.name}",
    ).placed(binds=binds)
    added = there.run(*NOTE)
    assert (added.returncode, added.stderr) == (0, "")
    assert (home / ".local/share/vdreader/notes.sqlite").is_file()
    file = f"/home/{name}/мой.pdf"
    assert there.run("print", "notes", "-o", file).returncode == 0
    assert (home / "мой.pdf").read_bytes().startswith(b"%PDF")
    try_out(there, display)
    assert (home / ".config/vdreader/settings.ini").is_file()
    assert not list(inside.iterdir())


# -- disks and shares ------------------------------------------------------------------------


@pytest.mark.parametrize("number", [errno.ENOLCK, errno.EOPNOTSUPP])
def test_a_network_share_without_locks(
    clean: Machine, display: Screen, odd: Path, number: int
) -> None:
    share = oddly(clean, odd, locks=number)
    assert "cannot be locked" in sentence(share.run(*NOTE))
    with share.opened(display) as opened:
        shown(opened, told=True)
        display.focus(opened.window)
        display.press("F7", "1")  # the note that cannot be kept
        display.settled()
        assert opened.process.poll() is None
        assert "Traceback" not in opened.said()


@pytest.mark.parametrize("number", [errno.EIO, errno.EINVAL])
def test_a_network_share_that_cannot_promise_to_keep(
    clean: Machine, odd: Path, number: int
) -> None:
    said = sentence(oddly(clean, odd, sync=number).run(*NOTE))
    assert "nothing was saved" in said


def test_a_slow_network_share(clean: Machine, display: Screen, odd: Path) -> None:
    share = oddly(clean, odd, sync=0)
    assert share.run(*NOTE).returncode == 0
    with share.opened(display) as opened:
        shown(opened)
        display.focus(opened.window)
        display.press("F7", "1")
        display.settled(60)
        assert opened.quit() == 0
    listed = clean.run("notes", "list", "--json")
    assert listed.stdout.count('"body"') == 2


def test_a_full_disk(clean: Machine, display: Screen) -> None:
    full = clean.placed(small={HOME: 16_384})
    assert "disk is full" in sentence(full.run(*NOTE))
    for command in (["print", "compare", "-o"], ["render", "-o"]):
        name = f"{HOME}/a.{'pdf' if command[0] == 'print' else 'png'}"
        assert "No space left" in sentence(full.run(*command, name))
    try_out(full, display, told=True)


# -- the system ------------------------------------------------------------------------------


def test_no_display_is_one_sentence(clean: Machine) -> None:
    for arguments in ([], ["open", FR]):
        assert "There is no display" in sentence(clean.run(*arguments))
    for display in (":987", "elsewhere:0"):
        assert f"“{display}”" in sentence(clean.around(DISPLAY=display).run())


def test_a_wayland_session_that_is_gone_is_one_sentence(clean: Machine) -> None:
    session = clean.around(
        WAYLAND_DISPLAY="wayland-0", XDG_SESSION_TYPE="wayland", XDG_RUNTIME_DIR="/tmp"
    )
    assert "“wayland-0”" in sentence(session.run())
    assert session.run("print", "compare", "-o", "/tmp/a.pdf").returncode == 0


@pytest.mark.skipif(shutil.which("weston") is None, reason="no weston on this machine")
def test_a_wayland_session_without_x(clean: Machine) -> None:
    folder = clean.folder / "tmp"
    around = {**os.environ, "XDG_RUNTIME_DIR": str(folder)}
    compositor = subprocess.Popen(
        ["weston", "--backend=headless-backend.so", "--socket=wayland-7", "--idle-time=0"],
        env=around,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        deadline = time.monotonic() + 20
        while not (folder / "wayland-7").exists():
            assert time.monotonic() < deadline
            time.sleep(0.1)
        (folder / "wayland-7").chmod(0o777)
        session = clean.around(XDG_RUNTIME_DIR="/tmp", WAYLAND_DISPLAY="wayland-7")
        with subprocess.Popen(
            [*session.prefix(), session.start_with],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as process:
            time.sleep(6)
            assert process.poll() is None  # it has its window, and stays
            process.send_signal(2)
            said, _ = process.communicate(timeout=20)
            assert process.returncode == 0, said
        assert (clean.home / ".config/vdreader/settings.ini").is_file()
    finally:
        compositor.terminate()
        compositor.wait(10)


@pytest.mark.parametrize("locale", ["C", "POSIX", "xx_YY", "fr_BE.UTF-8"])
def test_any_locale_or_none(clean: Machine, display: Screen, locale: str) -> None:
    speaking = clean.around(LC_ALL=locale)
    told = speaking.run("show", FR)
    assert (told.returncode, told.stderr) == (0, "")
    assert "mise en œuvre" in told.stdout
    try_out(speaking, display)


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_a_scaled_screen(clean: Machine, factor: str) -> None:
    folder = clean.folder / "large"
    folder.mkdir()
    with (
        screen(folder, 2560, 1600) as large,
        clean.around(QT_SCALE_FACTOR=factor).opened(large) as opened,
    ):
        picture = large.settled()
        picture.save(clean.folder / "window.png")
        assert 0.03 < picture.part(700, 400, 1600, 1200).ink() < 0.3
        assert opened.quit() == 0
        assert opened.said() == ""


@pytest.mark.parametrize("years", [-56, -20, 74])
def test_a_wrong_clock(clean: Machine, display: Screen, odd: Path, years: int) -> None:
    wrong = oddly(clean, odd, clock=years * YEAR)
    assert wrong.run(*NOTE).returncode == 0
    assert wrong.run("print", "notes", "-o", "/tmp/a.pdf").returncode == 0
    try_out(wrong, display)
    # The clock is put right: what was noted then is there, and can be added to.
    assert clean.run(*NOTE).returncode == 0
    assert clean.run("notes", "check").stdout.endswith("integrity: ok\n")
    assert clean.run("notes", "list", "--json").stdout.count('"body"') == 2


def test_no_printer_is_told(clean: Machine, display: Screen) -> None:
    settings = owned(clean.home / ".config/vdreader") / "settings.ini"
    settings.write_text("[view]\nlanguage=en\ntheme=light\n")
    owned(settings.parent)
    with clean.opened(display) as opened:
        shown(opened)
        display.focus(opened.window)
        display.press("ctrl+p")
        (_, dialog) = display.wait_for_windows(2)
        before = display.settled()
        display.focus(dialog)
        display.press("alt+r")
        told = display.settled()
        told.save(clean.folder / "printer.png")
        assert len(display.windows()) == 2  # the sentence stands in the dialog
        where = (20, 560, 400, 665)
        assert told.part(*where).differs(before.part(*where)) > 0.01
        display.press("Escape")
        display.wait_for_windows(1)
        assert opened.quit() == 0


def test_a_second_window_only_reads_and_says_so(clean: Machine, display: Screen) -> None:
    assert clean.run(*NOTE).returncode == 0
    with clean.opened(display) as first:
        shown(first)
        assert "Another vdreader" in sentence(clean.run(*NOTE))
        with clean.opened(display, others=1) as second:
            shown(second, told=True).save(clean.folder / "second.png")
            assert second.quit() == 0
        display.focus(first.window)
        display.press("F7", "1")
        display.settled()
        assert first.quit() == 0
    assert clean.run("notes", "list", "--json").stdout.count('"body"') == 2


# -- the program's own files -----------------------------------------------------------------


@pytest.fixture
def broken(clean: Machine) -> Machine:
    """A machine with a copy of the program that may be damaged."""
    folder = clean.folder / "program"
    shutil.copytree(clean.program.parent, folder, symlinks=True)
    return replace(clean, program=folder / clean.program.name)


def test_a_corpus_file_that_is_missing_is_named(broken: Machine, display: Screen) -> None:
    (lost,) = broken.program.parent.rglob("corpus/2021/declaration.fr.md")
    lost.unlink()
    done = broken.run("compare", "2021/declaration.fr", FR)
    assert "2021/declaration.fr.md" in sentence(done)
    assert broken.run("show", FR).returncode == 0
    try_out(broken, display, told=True)


def test_a_corpus_without_its_list_is_one_sentence(broken: Machine, display: Screen) -> None:
    (lost,) = broken.program.parent.rglob("corpus/manifest.toml")
    lost.unlink()
    assert "install vdreader again" in sentence(broken.run("corpus", "list"))
    assert "install vdreader again" in sentence(broken.facing(display).run())


def test_a_library_that_is_missing_is_one_sentence(broken: Machine, display: Screen) -> None:
    (lost,) = broken.program.parent.rglob("QtWidgets*.so")
    lost.unlink()
    assert "Qt cannot be loaded" in sentence(broken.facing(display).run())
    assert broken.run("corpus", "list").returncode == 0


def test_python_is_not_needed_nor_asked_for(clean: Machine) -> None:
    told = clean.around(PYTHONPATH="/tmp", PYTHONHOME="/nowhere", PYTHONSTARTUP="/tmp/x").run(
        "--version"
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert sys.executable not in told.stdout
