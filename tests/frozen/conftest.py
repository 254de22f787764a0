"""The archive, unpacked once; a clean root to try it in; a screen. Skips where they cannot be had.

VDREADER_ARCHIVE names the archive (or a folder that holds the program); see docs/clean-machine.md.
"""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import machine
import pytest
from machine import Machine, clean_root
from screen import Screen, screen

TOOLS = ("Xvfb", "xdotool", "strace", "tar", "xz")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.frozen)


@pytest.fixture(scope="session")
def archive() -> Path:
    """The file or folder that VDREADER_ARCHIVE names."""
    given = os.environ.get("VDREADER_ARCHIVE", "")
    if not given:
        pytest.skip("VDREADER_ARCHIVE names no archive: `make dist` makes one.")
    return Path(given).resolve(strict=True)


@pytest.fixture(scope="session")
def root() -> Path:
    """The clean root."""
    missing = [name for name in TOOLS if shutil.which(name) is None]
    if missing:
        pytest.skip(f"No clean root here: {', '.join(missing)} is not installed.")
    try:
        return clean_root.make()
    except clean_root.UnavailableError as error:
        pytest.skip(str(error))


@pytest.fixture(scope="session")
def program(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program's file, in the folder that everything shares and nothing can write to."""
    folder = archive
    if archive.is_file():
        folder = tmp_path_factory.mktemp("unpacked")
        subprocess.run(["tar", "-xf", str(archive), "-C", str(folder)], check=True)
        for above in folder.parents[:2]:
            above.chmod(0o755)
    (found,) = (file for file in folder.rglob("vdreader") if file.is_file() and os.access(file, 1))
    return found


@pytest.fixture
def clean(root: Path, program: Path, tmp_path: Path) -> Machine:
    """A machine of the test's own."""
    return machine.made(root, tmp_path, program)


@pytest.fixture
def display(tmp_path: Path) -> Iterator[Screen]:
    """A screen of 1280 × 800 that shows nothing yet."""
    with screen(tmp_path) as shown:
        yield shown
