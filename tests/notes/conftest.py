"""Real stores on a real disk."""

from pathlib import Path

import pytest

from vdreader.store.store import open_store


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "notes.sqlite"


@pytest.fixture
def store(path: Path):
    with open_store(path) as opened:
        yield opened
