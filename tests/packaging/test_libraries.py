"""Which libraries go along, which wait in reserve, and the stand-in for one of them."""

import ctypes
import shutil
import subprocess
from pathlib import Path

import bundled_libraries
import PySide6
import pytest
import stand_in

LINKS = {
    "/wheel/libQt6Gui.so.6": [
        *("libGL.so.1", "libX11.so.6", "libc.so.6", "libQt6Core.so.6"),
        "libfontconfig.so.1",
    ],
    "/wheel/libQt6Core.so.6": ["libstdc++.so.6", "libz.so.1", "libm.so.6"],
    "/wheel/cups.so": ["libcups.so.2"],
    "/lib/libGL.so.1": ["libGLdispatch.so.0"],  # a stand-in takes its place
    "/lib/libfontconfig.so.1": ["libfreetype.so.6"],
    "/lib/libX11.so.6": ["libxcb.so.1"],
    "/lib/libxcb.so.1": ["libmd.so.0"],
}
ENTRIES = [
    ("PySide6/Qt/lib/libQt6Gui.so.6", "/wheel/libQt6Gui.so.6", "BINARY"),
    ("PySide6/Qt/lib/libQt6Core.so.6", "/wheel/libQt6Core.so.6", "BINARY"),
    ("PySide6/Qt/plugins/cups.so", "/wheel/cups.so", "BINARY"),
    ("libpython3.11.so.1.0", "/python/libpython3.11.so.1.0", "BINARY"),
    ("libgtk-3.so.0", "/lib/libgtk-3.so.0", "BINARY"),  # wanted by nothing that is kept
    ("libX11.so.6", "/lib/libX11.so.6", "BINARY"),
]


def imports(path):
    here = {Path(source).name: source for _, source, _ in ENTRIES}
    return [(name, here.get(name, f"/lib/{name}")) for name in LINKS.get(path, [])]


def test_what_is_linked_goes_along_and_nothing_else():
    kept, reserve = bundled_libraries.chosen(ENTRIES, imports)
    assert {name for name, _, _ in kept} == {
        "PySide6/Qt/lib/libQt6Gui.so.6",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "PySide6/Qt/plugins/cups.so",
        "libpython3.11.so.1.0",
        "libX11.so.6",
        "libxcb.so.1",
        "libmd.so.0",
        "libz.so.1",
        "reserve/libGL.so.1",
        "reserve/libfontconfig.so.1",
        "reserve/libfreetype.so.6",
    }
    assert reserve.index("libfreetype.so.6") < reserve.index("libfontconfig.so.1")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        *(
            (name, "system")
            for name in ("libc.so.6", "libm.so.6", "libcups.so.2", "libstdc++.so.6")
        ),
        *((name, "reserve") for name in ("libEGL.so.1", "libdbus-1.so.3", "libfontconfig.so.1")),
        *((name, "along") for name in ("libcap.so.2", "libmd.so.0", "libxcb.so.1", "libz.so.1")),
    ],
)
def test_each_library_is_of_one_kind(name, kind):
    system = bool(bundled_libraries.SYSTEM.match(name))
    reserve = bool(bundled_libraries.RESERVE.match(name))
    assert (system, reserve) == (kind == "system", kind == "reserve")


def test_a_library_that_is_not_here_stops_the_build():
    with pytest.raises(SystemExit, match=r"libQt6Gui.so.6 needs libGL.so.1"):
        bundled_libraries.chosen(ENTRIES, lambda path: [("libGL.so.1", None)])


@pytest.mark.binutils
def test_only_what_a_file_names_itself_counts_as_linked():
    program = shutil.which("ld")
    found = [("libc.so.6", "/lib/libc.so.6"), ("libfar.so.1", "/lib/libfar.so.1")]
    assert bundled_libraries.linked(program, found) == found[:1]


@pytest.mark.binutils
def test_the_stand_in_answers_that_there_is_no_systemd(tmp_path):
    library = tmp_path / stand_in.SYSTEMD
    stand_in.write(stand_in.SYSTEMD, stand_in.ANSWERED, library)
    loaded = ctypes.CDLL(str(library))
    assert loaded.sd_listen_fds(0) == 0
    assert loaded.sd_is_socket(3, 0, 0, -1) == 0
    listed = subprocess.run(
        ["readelf", "--wide", "--dyn-syms", "--dynamic", library],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    assert f"[{stand_in.SYSTEMD}]" in listed
    assert all(f"{name}@@{stand_in.VERSION}" in listed for name in stand_in.ANSWERED)


@pytest.mark.binutils
def test_what_qt_links_to_of_opengl_is_found_and_stood_in_for(tmp_path):
    gui = next((Path(PySide6.__file__).parent / "Qt/lib").glob("libQt6Gui.so.*"))
    asked = stand_in.asked(gui)
    assert "eglGetProcAddress" in asked[stand_in.EGL]
    assert "glGetString" in asked[stand_in.GL]
    assert not asked[stand_in.SYSTEMD]
    library = tmp_path / stand_in.GL
    stand_in.write(stand_in.GL, asked[stand_in.GL], library)
    assert ctypes.CDLL(str(library)).glGetString(0) == 0


def wanting(function: str, provider: Path, folder: Path) -> Path:
    """A library that calls a function of another."""
    library = folder / "libwanting.so"
    source, compiled = folder / "wanting.s", folder / "wanting.o"
    source.write_text(f".text\ncall {function}@PLT\n")
    subprocess.run(["as", "-o", compiled, source], check=True)
    subprocess.run(["ld", "-shared", "-o", library, compiled, provider], check=True)
    return library


@pytest.mark.binutils
def test_what_wants_more_of_systemd_than_the_stand_in_has_stops_the_build(tmp_path):
    provider = tmp_path / stand_in.SYSTEMD
    stand_in.write(stand_in.SYSTEMD, {"sd_listen_fds", "sd_notify"}, provider)
    same = wanting("sd_listen_fds", provider, tmp_path)
    assert stand_in.asked(same)[stand_in.SYSTEMD] == {"sd_listen_fds"}
    with pytest.raises(SystemExit, match="sd_notify"):
        stand_in.asked(wanting("sd_notify", provider, tmp_path))
