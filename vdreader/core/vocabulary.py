"""The words of the program on paper and in exported files, in French, Dutch and English.

Paper and exports have no widgets, so they cannot use the window's translations: whoever prints
passes the words of the language that the reader chose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from vdreader.core.checking.discrepancy import Code, DiscrepancyKind, Explanation
from vdreader.core.comparing.comparison import Kind
from vdreader.core.comparing.named import Naming
from vdreader.core.comparing.timeline import State

SIGNS: Mapping[Kind, str] = {
    Kind.KEPT: "=",
    Kind.REWORDED: "~",
    Kind.MOVED: "⇄",
    Kind.MOVED_REWORDED: "⇄",
    Kind.SPLIT: "⑂",
    Kind.MERGED: "⑃",
    Kind.NEW: "+",
    Kind.DROPPED: "−",
}
"""The sign that stands before the word of each kind, so that a copier cannot lose it."""


_LONGEST = 90


@dataclass(frozen=True)
class Words:
    """All words that paper needs in one language; kinds as (singular, plural)."""

    code: str
    months: tuple[str, ...]
    languages: Mapping[str, str]
    kinds: Mapping[Kind, tuple[str, str]]
    comparison: str
    parallel: str
    timeline: str
    followup: str
    discrepancies: str
    notes: str
    note: str
    links: str
    commitments: str
    vanished: str
    namings: Mapping[Naming, str]
    stages: Mapping[State, str]
    moved_to: str
    continued: str
    printed: str
    legend: str
    deleted: str
    inserted: str
    by_user: str
    commitment: str
    outcome: str
    severity: str
    severities: Mapping[str, str]
    accepted: str
    prompt: str
    passage: str
    remark: str
    states: Mapping[str, str]
    flags: Mapping[DiscrepancyKind, str]
    flagged: Mapping[Code, str]
    instead: str
    note_kinds: Mapping[str, str]
    author: str
    nothing: str
    separator: str

    def day(self, day: date) -> str:
        """A day in words, as in a text: "5 mai 2023"."""
        return f"{day.day} {self.months[day.month - 1]} {day.year}"

    @staticmethod
    def short_day(day: date) -> str:
        """A day in figures: "05.05.2023"."""
        return f"{day.day:02}.{day.month:02}.{day.year}"

    def language(self, code: str) -> str:
        """A language by its name in this one; its code where it has none here."""
        return self.languages.get(code, code)

    def kind(self, kind: Kind) -> str:
        """The sign and the word of a kind: "~ reformulé"."""
        return f"{SIGNS[kind]} {self.kinds[kind][0]}"

    def explained(self, why: Explanation, first: str, second: str) -> str:
        """Why a place was flagged, in a few words; `first` and `second` are language codes."""
        said = self.flagged[why.code].format(
            source=self._quoted(why.source),
            target=self._quoted(why.target),
            expected=" / ".join(self._quoted(term) for term in why.expected),
            first=self.language(first),
            second=self.language(second),
        )
        if why.code is Code.UNEXPECTED and why.target:
            said += self.instead.format(target=self._quoted(why.target))
        return said

    def _quoted(self, text: str) -> str:
        shown = text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + "…"
        return f"«\u00a0{shown}\u00a0»" if self.code == "fr" else f"“{shown}”"

    def counts(self, summary: Mapping[Kind, int]) -> str:
        """The kinds that occur with their counts: "3 reformulés, 1 déplacé"."""
        return ", ".join(
            f"{count} {self.kinds[kind][count > 1]}" for kind, count in summary.items() if count
        )
