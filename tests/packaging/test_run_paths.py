"""No library of the program looks for others where they were on the machine that built it."""

import ctypes
import subprocess

import pytest
import run_paths

SOURCE = ".globl answer\n.type answer, @function\nanswer: mov $42, %eax\nret\n"


def library(folder, *options):
    (folder / "a.s").write_text(SOURCE)
    subprocess.run(["as", "-o", folder / "a.o", folder / "a.s"], check=True)
    made = folder / "liba.so"
    command = ["ld", "-shared", *options, "-soname", "liba.so", "-o", made, folder / "a.o"]
    subprocess.run(command, check=True)
    return made


def dynamic(file):
    said = subprocess.run(
        ["readelf", "--dynamic", file], capture_output=True, text=True, check=True
    )
    return said.stdout


@pytest.mark.binutils
@pytest.mark.parametrize("tags", ["--enable-new-dtags", "--disable-new-dtags"])
def test_a_path_of_the_builder_goes_and_the_library_works(tmp_path, tags):
    file = library(tmp_path, tags, "-rpath", "/home/builder/.python/lib")
    assert "/home/builder" in dynamic(file)
    assert run_paths.forget(tmp_path) == [file]
    said = dynamic(file)
    assert "path" not in said.lower()
    assert "SONAME" in said
    assert b"/home/builder" not in file.read_bytes()
    assert ctypes.CDLL(str(file)).answer() == 42
    assert run_paths.forget(tmp_path) == []


@pytest.mark.binutils
@pytest.mark.parametrize("options", [(), ("-rpath", "$ORIGIN/../lib")])
def test_other_libraries_stay_as_they_are(tmp_path, options):
    before = library(tmp_path, *options).read_bytes()
    assert run_paths.forget(tmp_path) == []
    assert (tmp_path / "liba.so").read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"", b"\x7fELF", b"#!/bin/sh\n", b"\x7fELF\x01\x01" + bytes(60)]
)
def test_what_is_no_such_library_stays_as_it_is(tmp_path, content):
    (tmp_path / "a").write_bytes(content)
    assert run_paths.forget(tmp_path) == []
    assert (tmp_path / "a").read_bytes() == content
