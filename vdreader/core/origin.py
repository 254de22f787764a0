"""Who decided: the program, the makers of the corpus, or the user."""

from __future__ import annotations

from enum import StrEnum


class Origin(StrEnum):
    """Who decided a link: user beats curated beats automatic."""

    AUTOMATIC = "automatic"
    CURATED = "curated"
    USER = "user"
