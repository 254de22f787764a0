"""What is said of a document beside its text: a table of a front matter or of a manifest."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from vdreader.core.document import Description
from vdreader.errors import KnownError

_REQUIRED = ("id", "title", "meeting", "date", "place", "language", "kind")


def describe(front: dict[str, Any], origin: str) -> Description:
    """The description that a front matter gives; KnownError names the first key it lacks."""
    for key in _REQUIRED:
        if key not in front:
            raise KnownError("The front matter lacks “{key}”.", key=key)
    when = front["date"]
    if not isinstance(when, date):
        raise KnownError("The “date” of the front matter is not a date.")
    if isinstance(when, datetime):
        when = when.date()
    return Description(
        **{key: str(front[key]) for key in _REQUIRED if key != "date"},
        date=when,
        source=str(front.get("source", "")),
        source_file=str(front.get("source_file", "")),
        sha256=str(front.get("sha256", "")),
        letterhead=_lines(front, "letterhead"),
        notes=_lines(front, "notes"),
        origin=origin,
    )


def _lines(front: dict[str, Any], key: str) -> tuple[str, ...]:
    value = front.get(key, ())
    return tuple(map(str, value)) if isinstance(value, list | tuple) else (str(value),)
