"""What a search gives: hits, their order, their surroundings, and how they lie over the years."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from vdreader.core.document import Description, Role, Span
from vdreader.core.searching.finding import Found
from vdreader.core.searching.query import Query, Via


class Order(StrEnum):
    """How hits are listed: as they stand in the texts, newest first; or the most telling first."""

    PLACE = "place"
    RELEVANCE = "relevance"


@dataclass(frozen=True)
class Snippet:
    """A piece of a passage around what was found; `spans` are in `text`, which may start with …"""

    text: str
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Hit:
    """A passage that answers a query, with the words that do, as code points of its text."""

    document: Description
    passage: str
    role: Role
    citation: str
    text: str
    found: tuple[Found, ...]

    @property
    def spans(self) -> tuple[Span, ...]:
        """Where the words stand."""
        return tuple(found.span for found in self.found)

    def snippet(self, before: int = 50, length: int = 180) -> Snippet:
        """The text around the first words, cut at spaces; lengths are code points."""
        first, last = self.found[0].span
        start = max(0, first - before)
        if start:
            start = next((n + 1 for n in range(start, first) if self.text[n].isspace()), first)
        end = max(last, start + length)
        if end < len(self.text):
            end = next((n for n in range(end, last, -1) if self.text[n].isspace()), end)
        head, tail = ("… " if start else ""), (" …" if end < len(self.text) else "")
        shift = len(head) - start
        inside = tuple((a + shift, b + shift) for a, b in self.spans if b <= end)
        body = "".join(" " if c.isspace() else c for c in self.text[start:end])
        return Snippet(f"{head}{body}{tail}", inside)


@dataclass(frozen=True)
class Counted:
    """How many passages of a document answer, and how many times; None where not all were read."""

    document: Description
    passages: int
    times: int | None


@dataclass(frozen=True)
class Years:
    """How often the words stand in the texts of one language, year by year; 0 where they do not.

    `times` counts words where all hits were read, else passages.
    """

    language: str
    times: tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Results:
    """The answer to a query. `hits` may be the first of `total`; `missing` texts are not searched
    yet, or cannot be read."""

    query: Query
    hits: tuple[Hit, ...]
    total: int
    documents: tuple[Counted, ...]
    years: tuple[Years, ...]
    missing: int
    seconds: float


def ordered(hits: Sequence[Hit], order: Order) -> tuple[Hit, ...]:
    """Hits in an order; they come in that of the texts."""
    if order is Order.PLACE:
        return tuple(hits)
    return tuple(sorted(hits, key=_weight, reverse=True))


def _weight(hit: Hit) -> tuple[int, int, float]:
    """Words as typed before forms and counterparts, titles before text, then how dense they are."""
    typed = sum(found.via is Via.WORD for found in hit.found)
    named = hit.role in (Role.TITLE, Role.HEADING)
    return (int(typed > 0), int(named), (typed + len(hit.found)) / (40 + len(hit.text)) ** 0.5)


def years_of(documents: Sequence[Counted]) -> tuple[Years, ...]:
    """The words over the years, for each language in which they stand somewhere."""
    exact = all(counted.times is not None for counted in documents)
    table: dict[str, dict[str, int]] = {}
    for counted in documents:
        times = counted.times if exact else counted.passages
        years = table.setdefault(counted.document.language, {})
        year = str(counted.document.date.year)
        years[year] = years.get(year, 0) + (times or 0)
    return tuple(
        Years(language, tuple(sorted(years.items())))
        for language, years in sorted(table.items())
        if any(years.values())
    )
