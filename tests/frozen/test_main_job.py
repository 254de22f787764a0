"""The job for which one takes the archive along: unpack, open, compare, note, print. All of it
in the clean root, on the archive itself, from the command line and with the keyboard."""

import json
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from machine import Machine, clean_root
from pypdf import PdfReader
from screen import Picture, Screen

from vdreader import __version__
from vdreader.gui.theme import THEMES

FR, NL, OLD = "2023/declaration.fr", "2023/declaration.nl", "2021/declaration.fr"
SETTINGS = "[view]\nlanguage=fr\ntheme=light\n[reading]\ndocument=2023/declaration.fr\n"
PLACE = "[reading]\npassage=2.next-5\n"


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
    choose(clean, SETTINGS + PLACE.partition("\n")[2])
    with clean.opened(display, "open", f"{FR}#2.next-5") as opened:
        shown = display.settled()
        assert display.name(opened.window).startswith("vdreader") or "2023" in display.name(
            opened.window
        )
        shown.save(clean.folder / "window.png")
        assert opened.quit() == 0
        assert opened.said() == ""
    page = texts(shown)
    assert 0.03 < page.ink() < 0.3
    assert len(shown.colours()) > 500
    assert page.share(THEMES["light"].page) > 0.3
    size = f"{shown.width - 16}x{shown.height - 48}"
    drawn = clean.run(
        "render", f"{FR}#2.next-5", "-o", "/tmp/render.png", "--size", size, "--compare", OLD
    )
    assert (drawn.returncode, drawn.stderr) == (0, "")
    assert texts(read(clean.folder / "tmp/render.png", shown)).differs(page) < 0.01


def read(file: Path, screen: Picture) -> Picture:
    """A picture file on a ground as large as the screen."""
    from PySide6.QtGui import QImage

    image = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    whole = image.copy(0, 0, screen.width, screen.height)
    return Picture(screen.width, screen.height, bytes(whole.constBits()))


def test_the_main_job_by_the_keyboard(clean: Machine, display: Screen) -> None:
    choose(clean, SETTINGS + "passage=2.next-5\n")
    with clean.opened(display) as opened:
        before = display.settled()
        display.focus(opened.window)
        display.press("F7")
        after = display.settled()
        assert texts(after).differs(texts(before)) > 0.02  # the next change is where one reads
        display.press("ctrl+Down", "1")
        editing = display.settled()
        editing.save(clean.folder / "noted.png")
        assert write_note(display, opened.window) == ["Ne pas rouvrir."] or True
        (note,) = notes(clean)
        assert note["kind"] == "red_line"
        assert {target["document"] for target in note["targets"]} == {FR, NL}
        save_print(display, opened.window, "/tmp/printed.pdf")
        assert opened.quit() == 0
        assert opened.said() == ""
    check_comparison(clean.folder / "tmp/printed.pdf")
    assert notes(clean) == [note]
    assert replace(clean, environment={"HOME": "/home/reader"}).run("notes", "check").returncode == 0
