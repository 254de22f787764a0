"""The part of ICU's data that the frozen program carries: read, written, linked, and enough."""

import os
import struct
import subprocess
import sys
from pathlib import Path

import icu_data
import PySide6
import pytest
from hypothesis import given
from hypothesis import strategies as st

HEADER = struct.pack("<HH8x4s16x", 32, 0x27DA, b"CmnD")


def library() -> Path:
    return next((Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*"))


names = st.text("abcdefgh/_.", min_size=1, max_size=12)


@given(st.dictionaries(names, st.binary(min_size=1, max_size=80), min_size=1))
def test_what_is_written_is_read_again(items):
    header, back = icu_data.read(icu_data.write(HEADER, items))
    assert header == HEADER
    assert list(back) == sorted(items)
    for name, data in items.items():
        assert back[name].rstrip(b"\xaa") == data.rstrip(b"\xaa")
        assert len(back[name]) % 16 == 0


def test_other_bytes_are_refused():
    with pytest.raises(ValueError, match="common data"):
        icu_data.read(b"\x00" * 64)


@pytest.mark.binutils
def test_all_of_the_data_can_be_written_as_they_are():
    symbol, blob = icu_data.extract(library())
    header, items = icu_data.read(blob)
    assert symbol.startswith("icudt")
    assert icu_data.write(header, items).rstrip(b"\xaa\x00") == blob.rstrip(b"\xaa\x00")


@pytest.mark.binutils
def test_qt_answers_with_the_part_as_with_the_whole(tmp_path):
    small = tmp_path / library().name
    icu_data.shrink(library(), small)
    assert small.stat().st_size < 5_000_000
    assert icu_data.extract(small)[0] == icu_data.extract(library())[0]

    def answers(**more):
        probe = [sys.executable, str(Path(__file__).with_name("icu_probe.py"))]
        said = subprocess.run(probe, capture_output=True, check=True, env=os.environ | more)
        return said.stdout.decode()

    whole = answers()
    assert "heure normale d’Europe centrale" in whole
    assert answers(LD_PRELOAD=str(small)) == whole
    # The probe does notice when items are missing.
    header, items = icu_data.read(icu_data.extract(small)[1])
    few = {name: data for name, data in items.items() if "/coll/" not in name}
    icu_data.link(icu_data.extract(small)[0], icu_data.write(header, few), small, small.name)
    assert answers(LD_PRELOAD=str(small)) != whole
