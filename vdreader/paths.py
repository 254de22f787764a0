"""Where things lie: in the source tree, an installed wheel, or the frozen program."""

from __future__ import annotations

import os
import sys
from pathlib import Path

NAME = "vdreader"


def root() -> Path:
    """The folder that holds `corpus/` and `resources/`."""
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).resolve().parent.parent


def corpus() -> Path:
    """The bundled corpus; VDREADER_CORPUS points elsewhere."""
    return Path(os.environ.get("VDREADER_CORPUS") or root() / "corpus")


def resources() -> Path:
    """Fonts, translations and icons."""
    return root() / "resources"


def settings_file() -> Path:
    """The file of sizes, positions and choices; VDREADER_SETTINGS points elsewhere."""
    if given := os.environ.get("VDREADER_SETTINGS"):
        return Path(given)
    import platformdirs

    return Path(platformdirs.user_config_dir(NAME, appauthor=False)) / "settings.ini"


def data_folder() -> Path:
    """The folder of the user's own work: notes, verdicts, imported texts."""
    if given := os.environ.get("VDREADER_DATA"):
        return Path(given)
    import platformdirs

    return Path(platformdirs.user_data_dir(NAME, appauthor=False))


def cache_folder() -> Path:
    """The folder of what can be made again, as the index of a large library is."""
    if given := os.environ.get("VDREADER_CACHE"):
        return Path(given)
    import platformdirs

    return Path(platformdirs.user_cache_dir(NAME, appauthor=False))
