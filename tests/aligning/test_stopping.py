"""Aligning long texts can be stopped at any moment."""

import time
from itertools import pairwise
from pathlib import Path

import pytest

from tests.bench.made_corpus import write_long
from vdreader.core.aligning.alignment import align
from vdreader.reading.library import Library


class Stopped(Exception):
    """What the tests stop with."""


def pair(folder: Path, passages: int) -> tuple[object, object]:
    idents = write_long(folder, passages)
    library = Library(folder)
    french, dutch = (library.document(ident) for ident in idents)
    return french, dutch


def test_a_tick_that_raises_stops_the_work_soon(tmp_path: Path) -> None:
    texts = pair(tmp_path / "long", 600)
    moments: list[float] = []

    def tick() -> None:
        moments.append(time.perf_counter())
        if len(moments) == 2_000:
            raise Stopped

    with pytest.raises(Stopped):
        align(*texts, tick=tick)
    waits = [later - earlier for earlier, later in pairwise(moments)]
    # Nothing goes on for long without asking; a busy machine may take its time.
    assert sorted(waits)[-2] < 2.0
