"""What the window remembers: sizes, position, languages, zoom. One INI file, nothing secret."""

from __future__ import annotations

from math import isfinite
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

AUTHOR = "user/author"
"""Who writes notes and decides, as asked for once and signed from then on."""


class Settings:
    """Typed access to the settings file; a value of the wrong type counts as missing."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._settings = QSettings(str(file), QSettings.Format.IniFormat)

    def text(self, key: str, default: str = "") -> str:
        """A string."""
        value = self._settings.value(key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: float) -> float:
        """A number; INI files hold them as strings."""
        try:
            value = float(str(self._settings.value(key)))
        except ValueError:
            return default
        return value if isfinite(value) else default

    def flag(self, key: str, default: bool) -> bool:
        """A yes or no."""
        return {"true": True, "false": False}.get(self.text(key), default)

    def bytes(self, key: str) -> QByteArray:
        """A state that Qt saved; empty when there is none."""
        value = self._settings.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def put(self, key: str, value: str | float | bool | QByteArray) -> None:
        """Remember a value until `save` writes it."""
        if isinstance(value, bool):
            value = "true" if value else "false"
        self._settings.setValue(key, value)

    def save(self) -> bool:
        """Write the file; False when it cannot be written."""
        self._settings.sync()
        return self._settings.status() == QSettings.Status.NoError

    def writable(self) -> bool:
        """Whether a save would go through, found out by writing."""
        self.put("program/seen", True)
        return self.save()
