"""The list of what is inside: complete, valid, always the same; the legal texts beside it."""

import json
import re
from pathlib import Path

import inventory
import notices
import pytest
import sbom
from inventory import Component
from license_expression import get_spdx_licensing

from vdreader import __version__

ROOT = Path(__file__).resolve().parents[2]
MOMENT = 1_700_000_000


@pytest.fixture
def components(tmp_path):
    own = tmp_path / "copyright"
    own.write_text("See /usr/share/common-licenses/GPL-2.", encoding="utf-8")
    shared = ROOT / "resources/packaging/licences/LGPL-3.0.txt"
    return [
        Component(
            "GLib",
            "2.74.6-2",
            "LGPL-2.1-or-later",
            "pkg:deb/debian/glib2.0@2.74.6-2?arch=source",
            ["_internal/libglib-2.0.so.0"],
            [own],
        ),
        Component("Qt", "6.11.3", inventory.QT, "pkg:generic/qt@6.11.3", [], [shared]),
    ]


def test_the_list_is_valid_and_says_version_licence_and_files(components):
    listed = json.loads(sbom.text("1.2.3", MOMENT, components))
    assert (listed["bomFormat"], listed["specVersion"]) == ("CycloneDX", "1.6")
    assert listed["metadata"]["component"]["version"] == "1.2.3"
    assert listed["metadata"]["timestamp"].startswith("2023-11-14T22:13:20")
    glib, qt = listed["components"]
    assert glib["licenses"] == [{"license": {"id": "LGPL-2.1-or-later"}}]
    assert glib["properties"] == [{"name": "vdreader:file", "value": "_internal/libglib-2.0.so.0"}]
    assert qt["licenses"] == [{"expression": inventory.QT}]
    depending = {entry["ref"]: entry.get("dependsOn") for entry in listed["dependencies"]}
    assert depending["vdreader"] == ["GLib", "Qt"]


def test_the_list_is_the_same_each_time(components):
    one = sbom.text("1.2.3", MOMENT, components)
    assert one == sbom.text("1.2.3", MOMENT, list(reversed(components)))
    assert one != sbom.text("1.2.4", MOMENT, components)


def test_every_licence_we_write_down_is_one_of_spdx():
    spdx = get_spdx_licensing()
    said = [licence for licence, _ in inventory.KNOWN["libraries"].values()]
    said += [*inventory.KNOWN["packages"].values(), inventory.QT]
    for licence in said:
        assert spdx.validate(licence).errors == [], licence


@pytest.mark.parametrize(
    ("stem", "project"),
    [
        ("libxcb", "libxcb"),
        ("libxcb-randr", "libxcb"),
        ("libxcb-cursor", "xcb-util-cursor"),
        ("libX11-xcb", "libX11"),
        ("libz", "zlib"),
    ],
)
def test_a_library_has_its_project(stem, project):
    assert inventory.project_of(stem)[0] == project


def test_no_two_projects_claim_one_library():
    stems = ("libxcb", "libxcb-image", "libxcb-util", "libX11", "libpng16", "libffi")
    for stem in stems:
        claims = [
            name
            for name, (_, pattern) in inventory.KNOWN["libraries"].items()
            if re.fullmatch(pattern, stem)
        ]
        assert len(claims) == 1, stem


def test_a_library_that_nobody_named_stops_the_build():
    with pytest.raises(SystemExit, match="libstranger"):
        inventory.project_of("libstranger")


def test_the_texts_of_the_licences_lie_beside_the_program(components, tmp_path):
    folder = tmp_path / "program"
    folder.mkdir()
    notices.lay_out(components, folder)
    said = (folder / "THIRD-PARTY.txt").read_text(encoding="utf-8")
    named = re.findall(r"text: (licences/.+)", said)
    assert named == ["licences/GLib.txt", "licences/LGPL-3.0.txt"]
    assert all((folder / name).stat().st_size for name in named)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in (folder / named[1]).read_text(encoding="utf-8")
    if notices.COMMON.is_dir():
        assert (folder / "licences/common-GPL-2.txt").is_file()


def test_the_description_for_software_centres_is_of_this_version():
    about = ROOT / "resources/packaging/eu.vdreader.vdreader.metainfo.xml"
    assert f'<release version="{__version__}"' in about.read_text(encoding="utf-8")
