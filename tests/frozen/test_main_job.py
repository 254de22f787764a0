"""The job for which one takes the archive along: unpack, open, compare, note, print. All of it
in the clean root, on the archive itself, from the command line and with the keyboard."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from machine import Machine, clean_root
from pypdf import PdfReader
from screen import Picture, Screen, loaded

from vdreader import __version__
from vdreader.gui.theme import THEMES

FR, NL, OLD = "2023/declaration.fr", "2023/declaration.nl", "2021/declaration.fr"
FRENCH = "[view]\nlanguage=fr\ntheme=light\n"


def choose(machine: Machine, text: str) -> None:
    """What the user chose the last time."""
    file = machine.home / ".config/vdreader/settings.ini"
    file.parent.mkdir(parents=True)
    file.write_text(text, "utf-8")
    subprocess.run(["chown", "-R", str(clean_root.READER), str(machine.home)], check=True)


def check_comparison(file: Path) -> None:
    """The printed comparison of 2021 and 2023: text that can be copied, and fonts of its own."""
    reader = PdfReader(file)
    text = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert reader.metadata.title == "Comparaison 2021 → 2023"
    assert 10 <= len(reader.pages) <= 60
    assert "coopération policière" in text
    assert "comité stratégique" in text
    fonts = subprocess.run(["pdffonts", str(file)], capture_output=True, text=True, check=True)
    rows = [line.split() for line in fonts.stdout.splitlines()[2:]]
    assert len(rows) >= 3
    assert all("Noto" in row[0] for row in rows)
    assert all(row[-5] == "yes" for row in rows), fonts.stdout  # embedded


def test_the_root_is_as_bare_as_is_claimed(clean: Machine) -> None:
    there = clean.call("sh", "-c", "ls /usr/bin /usr/lib /usr/share; cat /proc/net/dev; env").stdout
    for absent in ("python", "fonts", "libX11", "libGL", "eth0", "LANG="):
        assert absent not in there
    libraries = clean.call("sh", "-c", "ls /usr/lib/*/").stdout
    for absent in ("libX11.so", "libxcb.so", "libGL.so", "libfontconfig", "libpython"):
        assert absent not in libraries
    assert clean.call("sh", "-c", ": >/etc/x").returncode != 0


def test_the_archive_unpacks_and_runs_where_it_is_unpacked(clean: Machine, archive: Path) -> None:
    if not archive.is_file():
        pytest.skip("VDREADER_ARCHIVE names a folder: there is nothing to unpack.")
    shutil.copy(archive, clean.folder / "tmp")
    unpacked = clean.call("sh", "-euc", f'cd "$HOME"; tar -xf "/tmp/{archive.name}"; echo *')
    assert (unpacked.returncode, unpacked.stderr) == (0, "")
    (program,) = (p for p in clean.home.rglob("vdreader") if p.is_file() and os.access(p, 1))
    inside = "/home/reader/" + str(program.relative_to(clean.home))
    told = clean.call(inside, "--version")
    assert (told.returncode, told.stdout) == (0, f"vdreader {__version__}\n")
    listed = clean.call(inside, "corpus", "list", "--json")
    assert json.loads(listed.stdout)["integrity"] == "ok"


def test_the_script_in_the_archive_puts_it_into_a_home_and_takes_it_out(
    clean: Machine, archive: Path
) -> None:
    if not archive.is_file():
        pytest.skip("VDREADER_ARCHIVE names a folder: there is no archive to install from.")
    shutil.copy(archive, clean.folder / "tmp")
    clean.call("sh", "-euc", f'cd "$HOME"; tar -xf "/tmp/{archive.name}"; mv vdreader-* once')
    put = clean.call("/home/reader/once/install.sh")
    assert (put.returncode, put.stderr) == (0, "")
    assert clean.call("rm", "-r", "/home/reader/once").returncode == 0
    told = clean.call("/home/reader/.local/bin/vdreader", "--version")
    assert told.stdout == f"vdreader {__version__}\n"
    desktop = clean.home / ".local/share/applications/eu.vdreader.vdreader.desktop"
    assert "/home/reader/.local/opt/vdreader/vdreader" in desktop.read_text("utf-8")
    taken = clean.call("/home/reader/.local/opt/vdreader/uninstall.sh")
    assert (taken.returncode, taken.stderr) == (0, "")
    assert not [path for path in clean.home.rglob("*") if path.is_file() or path.is_symlink()]


def test_compare_note_and_print_by_command(clean: Machine) -> None:
    compared = clean.run("compare", OLD, FR, "--json")
    assert (compared.returncode, compared.stderr) == (0, "")
    table = json.loads(compared.stdout)
    assert sum(table["summary"].values()) == len(table["changes"]) > 50
    noted = clean.run("notes", "add", FR, "--quote", "comité stratégique", "--body", "À *tenir*.")
    assert (noted.returncode, noted.stderr) == (0, "")
    listed = json.loads(clean.run("notes", "list", "--json").stdout)
    assert [note["body"] for note in listed["annotations"]] == ["À *tenir*."]
    printed = clean.run("print", "compare", "-o", "/tmp/comparison.pdf")
    assert (printed.returncode, printed.stderr) == (0, "")
    check_comparison(clean.folder / "tmp/comparison.pdf")
    pages = PdfReader(clean.folder / "tmp/comparison.pdf").pages
    assert "À tenir." in " ".join(" ".join(page.extract_text() for page in pages).split())


def texts(picture: Picture) -> Picture:
    """The pane of the parallel texts, without bars and edges."""
    return picture.part(270, 130, 850, 640)


def test_the_window_shows_what_render_draws(clean: Machine, display: Screen) -> None:
    choose(clean, FRENCH)
    # As large as the window, which leaves room for a frame on the screen.
    asked = ["render", f"{FR}#2.next-5", "-o", "/tmp/render.png", "--size", "1264x752"]
    drawn = clean.run(*asked)
    assert (drawn.returncode, drawn.stderr) == (0, "")
    wanted = texts(loaded(clean.folder / "tmp/render.png"))
    light = THEMES["light"]
    assert 0.03 < wanted.ink() < 0.3
    assert sum(map(wanted.share, (light.paper, light.band, light.sentence))) > 0.5
    with clean.opened(display, "open", f"{FR}#2.next-5") as opened:
        shown = display.wait_for(lambda picture: texts(picture).differs(wanted) < 0.01)
        shown.save(clean.folder / "window.png")
        assert len(shown.colours()) > 500
        assert opened.quit() == 0
        assert opened.said() == ""


def notes(machine: Machine) -> list[dict[str, object]]:
    """What the user noted."""
    listed = machine.run("notes", "list", "--json")
    assert (listed.returncode, listed.stderr) == (0, "")
    return list(json.loads(listed.stdout)["annotations"])


def test_compare_note_and_print_by_the_keyboard(clean: Machine, display: Screen) -> None:
    choose(clean, FRENCH)
    printed = clean.folder / "tmp/printed.pdf"
    with clean.opened(display) as opened:
        before = display.settled()
        display.focus(opened.window)
        display.press("F7")
        assert texts(display.settled()).differs(texts(before)) > 0.02  # one is at another place
        display.press("ctrl+Down", "1")
        display.settled()
        display.press("Return")
        (_, editor) = display.wait_for_windows(2)
        display.focus(editor)
        display.write("Ne pas rouvrir.")
        display.press("ctrl+Return")
        display.wait_for_windows(1)
        display.focus(opened.window)
        display.press("ctrl+p")
        (_, dialog) = display.wait_for_windows(2)
        display.settled().save(clean.folder / "print.png")
        display.focus(dialog)
        display.press("alt+e")  # « Enregistrer sous… »
        (*_, chooser) = display.wait_for_windows(3)
        display.focus(chooser)
        display.write("/tmp/printed.pdf")
        display.press("Return")
        display.wait_for(lambda _: printed.exists())
        display.wait_for_windows(2)
        display.settled()
        display.focus(dialog)
        display.press("Escape")
        display.wait_for_windows(1)
        assert opened.quit() == 0
        # Accents are composed by the tables of the system's X, which this one has not.
        assert set(opened.said().splitlines()) <= {"qt.xkb.compose: failed to create compose table"}
    check_comparison(printed)
    (note,) = notes(clean)
    assert (note["kind"], note["body"]) == ("red_line", "Ne pas rouvrir.")
    assert {target["document"] for target in note["targets"]} == {FR, NL}
    assert clean.run("notes", "check").stdout.endswith("integrity: ok\n")
