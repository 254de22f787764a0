"""The scripts of .ci as modules, for the tests of what they build."""

import os
import shutil
import sys
from pathlib import Path

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

TOOLS = str(Path(__file__).resolve().parents[2] / ".ci")


def pytest_configure() -> None:
    sys.path.append(TOOLS)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if sys.platform == "linux" and shutil.which("ld"):
        return
    for item in items:
        if item.get_closest_marker("binutils"):
            item.add_marker(pytest.mark.skip(reason="needs binutils on Linux"))
