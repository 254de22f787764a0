"""Where things lie: in the source tree, an installed wheel, or the frozen program."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

from vdreader.errors import KnownError

NAME = "vdreader"


def root() -> Path:
    """The folder that holds `corpus/` and `resources/`."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def corpus() -> Path:
    """The bundled corpus; VDREADER_CORPUS points elsewhere."""
    return Path(os.environ.get("VDREADER_CORPUS") or root() / "corpus")


def parsed() -> Path:
    """What a frozen program carries of the corpus, read before; elsewhere there is no such folder.

    See `reading/parsed.py`.
    """
    return root() / "parsed"


def resources() -> Path:
    """Fonts, translations and icons."""
    return root() / "resources"


def settings_file() -> Path:
    """The file of sizes, positions and choices; VDREADER_SETTINGS points elsewhere."""
    if given := os.environ.get("VDREADER_SETTINGS"):
        return Path(given)
    import platformdirs

    return _own(platformdirs.user_config_dir) / "settings.ini"


def data_folder() -> Path:
    """The folder of the user's own work: notes, verdicts, imported texts."""
    if given := os.environ.get("VDREADER_DATA"):
        return Path(given)
    import platformdirs

    return _own(platformdirs.user_data_dir)


def cache_folder() -> Path:
    """The folder of what can be made again, as the index of a large library is."""
    if given := os.environ.get("VDREADER_CACHE"):
        return Path(given)
    import platformdirs

    return _own(platformdirs.user_cache_dir)


def _own(place: Callable[..., str]) -> Path:
    """A folder of the user's; KnownError where the system does not know who that is."""
    try:
        return Path(place(NAME, appauthor=False))
    except RuntimeError as error:
        raise KnownError(
            "vdreader does not know where your home folder is: set HOME to its full path, and "
            "start vdreader again."
        ) from error
