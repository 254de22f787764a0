"""Words of the field that say the same: what one year calls «drogue» the next calls «stupéfiants».

A family is a set of words, or of two or three content words that follow each other; a subject holds
the families of one field. The lists of each language stand beside this file; they hold what
official texts on security, justice, migration, defence and diplomacy use side by side, and name no
document. Other languages have none, and are compared by their words alone.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from vdreader.core.comparing.meanings.dutch import DUTCH
from vdreader.core.comparing.meanings.english import ENGLISH
from vdreader.core.comparing.meanings.french import FRENCH

_LISTS = {"fr": FRENCH, "nl": DUTCH, "en": ENGLISH}
_SUBJECT = "@"
_FORMULAS = "="


@dataclass(frozen=True)
class Family:
    """Members that say the same, each one to three words, and their subject, "" for formulas."""

    members: tuple[tuple[str, ...], ...]
    subject: str


@lru_cache(maxsize=8)
def families(language: str) -> tuple[Family, ...]:
    """The families of a language in the order of its list; none for a language without one."""
    found: list[Family] = []
    subject = ""
    for line in _LISTS.get(language, "").replace("\n    ", " ").splitlines():
        if line.startswith(_SUBJECT):
            subject = line.removeprefix(_SUBJECT).strip().removeprefix(_FORMULAS)
        elif line.strip():
            members = (member.replace("-", "+").split("+") for member in line.split())
            found.append(Family(tuple(map(tuple, members)), subject))
    return tuple(found)
