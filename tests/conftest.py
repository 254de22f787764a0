"""What all tests share: the corpus, and a guard that keeps them out of the user's home."""

from pathlib import Path

import pytest

from vdreader.reading.library import Library

ROOT = Path(__file__).resolve().parent.parent


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--renew-golden",
        action="store_true",
        help="write the golden files anew instead of comparing with them; review the diff",
    )


@pytest.fixture(autouse=True)
def _no_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point everything the program writes to the test's own folder."""
    monkeypatch.setenv("VDREADER_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("VDREADER_SETTINGS", str(tmp_path / "settings.ini"))
    monkeypatch.setenv("VDREADER_CACHE", str(tmp_path / "cache"))
    monkeypatch.delenv("VDREADER_STORE", raising=False)
    monkeypatch.delenv("VDREADER_CORPUS", raising=False)


@pytest.fixture(scope="session")
def corpus() -> Path:
    """The bundled corpus; tests read it and never write to it."""
    return ROOT / "corpus"


@pytest.fixture(scope="session")
def library(corpus: Path) -> Library:
    """The library of the bundled corpus; documents and library do not change once read."""
    return Library(corpus)
