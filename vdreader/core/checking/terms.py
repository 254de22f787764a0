"""The bilingual terms: bodies, instruments, names, qualifiers, commitment verbs, concepts.

A term has one or more equivalent expressions a language; the first is its headword. A capital in
an expression must be a capital in the text (`Namen` the town, not `namen`), a word all in capitals
must stand so (`IS`, not `is`). An expression of one word is found as it is written (`traite` is
not `traité`), the words of a longer one by their Snowball stems. Spans are code points.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from vdreader.core.document import Span
from vdreader.core.origin import Origin
from vdreader.core.wording import FUNCTION_WORDS, Word, fold, words
from vdreader.errors import KnownError

COLUMNS = ("french", "dutch", "kind", "strength", "note")
_SEPARATOR = " | "
_PARENT = "of "
_GENERAL = "general word"
_HALVES = re.compile(r"(\w+)-\s+(?:en|of|et|ou|and|or|und|oder)\s+(?:\w+-)?(\w+)")


class TermKind(StrEnum):
    """What sort of thing a term names."""

    BODY = "body"
    INSTRUMENT = "instrument"
    ACRONYM = "acronym"
    EXONYM = "exonym"
    ADJECTIVE = "adjective"
    MONTH = "month"
    QUALIFIER = "qualifier"
    VERB = "verb"
    CONCEPT = "concept"


@dataclass(frozen=True)
class Term:
    """One row of the terms: equivalent expressions, and what is known of them.

    `strength` ranks qualifiers (1 opens a list, 5 closes it) and commitment verbs (1 considers, 5
    binds). An adjective's note, `of France`, names the term that it belongs to.
    """

    french: tuple[str, ...]
    dutch: tuple[str, ...]
    kind: TermKind
    strength: int | None = None
    note: str = ""
    origin: Origin = Origin.CURATED

    @property
    def key(self) -> str:
        """The identity of the term, by which a user's entry takes the place of a shipped one."""
        return f"{self.kind.value}:{self.french[0]}"

    @property
    def parent(self) -> str:
        """The headword of the name that an adjective belongs to, else empty."""
        note = self.note if self.kind is TermKind.ADJECTIVE else ""
        return note.removeprefix(_PARENT) if note.startswith(_PARENT) else ""

    @property
    def general(self) -> bool:
        """Whether it is an everyday word, whose absence from the other side says nothing."""
        return self.note == _GENERAL

    def expressions(self, language: str) -> tuple[str, ...]:
        """The equivalent expressions in a language; none for a language the terms do not have."""
        return {"fr": self.french, "nl": self.dutch}.get(language, ())


@dataclass(frozen=True)
class Mention:
    """A term where it stands in a text; `terms` are all that share the expression found."""

    span: Span
    terms: tuple[Term, ...]


@dataclass(frozen=True)
class _Expression:
    pattern: tuple[Word, ...]
    term: Term


class Terms:
    """A set of terms, indexed by the first stem of each expression."""

    def __init__(self, entries: Iterable[Term]) -> None:
        self.entries = tuple(entries)
        self._index: dict[str, dict[str, list[_Expression]]] = {}

    def with_entries(self, added: Iterable[Term], removed: Collection[str] = ()) -> Terms:
        """These terms with a user's own: one of the same key replaces, a removed key hides."""
        own = {term.key: term for term in added}
        kept = [t for t in self.entries if t.key not in own and t.key not in removed]
        return Terms([*kept, *own.values()])

    @cached_property
    def by_headword(self) -> dict[str, Term]:
        """The terms by their first French expression; the earlier row wins."""
        found: dict[str, Term] = {}
        for term in self.entries:
            found.setdefault(term.french[0], term)
        return found

    def knows(self, language: str) -> bool:
        """Whether there is anything in a language at all."""
        return any(term.expressions(language) for term in self.entries)

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The lower-case words of all expressions: known not to be proper names by themselves."""
        return frozenset(
            word.form
            for term in self.entries
            for language in ("fr", "nl")
            for expression in term.expressions(language)
            for word in words(expression, language)
            if not word.capital
        )

    def pairs(self, source: str, target: str) -> Iterator[tuple[str, str]]:
        """Every expression of one language with each of its counterparts in another."""
        for term in self.entries:
            for ours in term.expressions(source):
                for theirs in term.expressions(target):
                    yield ours, theirs

    def in_text(self, text: str, language: str) -> tuple[Mention, ...]:
        """The terms of a text, longest first from left to right, without overlaps."""
        index = self._of(language)
        found: list[Mention] = []
        stand = words(text, language)
        place = 0
        while place < len(stand):
            best: list[Term] = []
            length = 0
            for expression in index.get(stand[place].stem, ()):
                size = len(expression.pattern)
                if size >= length and _matches(expression.pattern, stand, place):
                    if size > length:
                        best, length = [], size
                    if expression.term not in best:
                        best.append(expression.term)
            if best:
                span = (stand[place].start, stand[place + length - 1].end)
                found.append(Mention(span, tuple(best)))
            place += max(length, 1)
        return tuple(found)

    def _of(self, language: str) -> dict[str, list[_Expression]]:
        if language not in self._index:
            table: dict[str, list[_Expression]] = {}
            for term in self.entries:
                for expression in term.expressions(language):
                    pattern = words(expression, language)
                    if pattern:
                        table.setdefault(pattern[0].stem, []).append(_Expression(pattern, term))
            self._index[language] = table
        return self._index[language]


def says(text: str, language: str, term: Term) -> bool:
    """Whether a text says a term in its language, in whatever order and compound.

    Lenient on purpose, as it clears rather than accuses: each word of weight of one expression has
    to stand somewhere, longer ones also in a compound (`drugshandel` in `drugshandelnetwerken`).
    """
    stand = words(text, language)
    halves = _HALVES.findall(text)
    return any(
        all(
            _stands(word, stand) or _halved(word, halves)
            for word in words(expression, language)
            if _weighs(word)
        )
        for expression in term.expressions(language)
    )


def parse(text: str) -> Terms:
    """Read a terms file (tab separated, the columns of COLUMNS); KnownError names a bad line."""
    rows = csv.reader(io.StringIO(text), delimiter="\t", quoting=csv.QUOTE_NONE)
    if tuple(next(rows, ())) != COLUMNS:
        raise KnownError(
            "The terms file must start with the columns {columns}.", columns=", ".join(COLUMNS)
        )
    return Terms(_entry(row, number) for number, row in enumerate(rows, 2) if row)


def write(terms: Terms) -> str:
    """The terms as the text of a terms file, the reverse of `parse`."""
    lines = ["\t".join(COLUMNS)]
    for term in terms.entries:
        strength = "" if term.strength is None else str(term.strength)
        french, dutch = _SEPARATOR.join(term.french), _SEPARATOR.join(term.dutch)
        lines.append("\t".join((french, dutch, term.kind.value, strength, term.note)))
    return "\n".join(lines) + "\n"


def _entry(row: list[str], number: int) -> Term:
    try:
        french, dutch, kind, strength, note = row
        term = Term(
            tuple(french.split(_SEPARATOR)),
            tuple(dutch.split(_SEPARATOR)),
            TermKind(kind),
            int(strength) if strength else None,
            note,
        )
    except ValueError as error:
        raise KnownError(
            "Line {number} of the terms file is not a term: {error}.", number=number, error=error
        ) from error
    if not all((*term.french, *term.dutch)):
        raise KnownError("Line {number} of the terms file lacks an expression.", number=number)
    return term


def _matches(pattern: tuple[Word, ...], stand: tuple[Word, ...], place: int) -> bool:
    if place + len(pattern) > len(stand):
        return False
    if len(pattern) == 1:
        return _written(pattern[0], stand[place])
    return all(_same(wanted, stand[place + n]) for n, wanted in enumerate(pattern))


def _written(wanted: Word, word: Word) -> bool:
    """Whether a word stands as it is listed; an opening capital may lack its accent (`Etat`)."""
    return _same(wanted, word) and wanted.form == word.form and wanted.exact[1:] == word.exact[1:]


def _same(wanted: Word, word: Word) -> bool:
    if wanted.upper:
        return word.upper and wanted.form == word.form
    if wanted.stem != word.stem and wanted.form != word.form:
        return False
    return word.capital or not wanted.capital


def _weighs(word: Word) -> bool:
    return word.upper or word.form not in FUNCTION_WORDS


def _stands(wanted: Word, stand: tuple[Word, ...]) -> bool:
    return any(_same(wanted, word) or _inside(wanted, word) for word in stand)


def _inside(wanted: Word, word: Word) -> bool:
    """Whether a word is part of a compound: any part for a common word, the head for a name."""
    if wanted.upper or len(wanted.form) < 4:
        return False
    if wanted.capital:
        longer = len(word.form) >= len(wanted.form) + 4
        return word.capital and longer and word.form.startswith(wanted.form)
    clipped = wanted.form[: max(4, len(wanted.form) - 2)]
    return clipped in word.form


def _halved(wanted: Word, halves: list[tuple[str, str]]) -> bool:
    """Whether a compound shares its end with the next one: `politie- en douanediensten`."""
    for first, second in halves:
        head, whole = fold(first), fold(second)
        tail = wanted.form.removeprefix(head)
        if tail != wanted.form and tail[:4] and tail[: max(4, len(tail) - 2)] in whole:
            return True
    return False
