"""What is indexed of a passage, and how a query asks for it, both in the words of FTS5.

Beside its words a passage has two of its own: its role and its language, each with a mark before
it that no word of a text can have.
"""

from __future__ import annotations

from vdreader.core.document import Role
from vdreader.core.searching.finding import worded
from vdreader.core.searching.query import Phrase, Query

_MARK = "\ue000"


def line(text: str, role: Role, language: str) -> str:
    """What is indexed of a passage: its words, then its role and language as words of their own."""
    return f"{worded(text).line} {_MARK}{_plain(role)} {_MARK}{language}"


def of_language(language: str) -> str:
    """What asks for all passages in a language."""
    return f'"{_MARK}{language}"'


def _plain(role: Role) -> str:
    return role.value.replace("_", "")


def expression(query: Query) -> str:
    """A query in the language of FTS5."""
    parts = [
        f"({' OR '.join(_phrase(phrase) for phrase in clause.phrases)})" for clause in query.wanted
    ]
    if query.roles:
        roles = [f'"{_MARK}{_plain(role)}"' for role in sorted(query.roles)]
        parts.append(f"({' OR '.join(roles)})")
    wanted = f"({' AND '.join(parts)})"
    if not query.unwanted:
        return wanted
    return f"{wanted} NOT ({' OR '.join(_phrase(phrase) for phrase in query.unwanted)})"


def _phrase(phrase: Phrase) -> str:
    words = f'"{" ".join(phrase.words)}"{" *" if phrase.beginning else ""}'
    return f"({words} AND {of_language(phrase.language)})" if phrase.language else words
